# SPDX-License-Identifier: MIT
"""What all records share: a text id made in Python, and nothing else."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import uuid4


def new_id() -> str:
    """A fresh record id: 32 hexadecimal digits of a random UUID."""
    return uuid4().hex


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """Frozen data of a document, known by its id."""

    id: str
