# SPDX-License-Identifier: MIT
"""Numbers about the networks, each with where it comes from and how sure it is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any


class Grade(StrEnum):
    """How sure a figure is: A first-hand, B one good source, C indicative."""

    A = "A"
    B = "B"
    C = "C"


@dataclass(frozen=True, slots=True)
class Figure:
    """One number, where it comes from, how sure it is and when it was checked."""

    value: int
    source: str
    grade: Grade
    checked: date
    note: str = ""

    @property
    def indicative(self) -> bool:
        """True when it is only an indication (grade C)."""
        return self.grade is Grade.C


def figure_of(table: Mapping[str, Any], name: str) -> Figure | None:
    """The figure a table has under a name; None when it has none."""
    entry = table.get(name)
    if entry is None:
        return None
    return Figure(
        value=entry["value"],
        source=entry["source"],
        grade=Grade(entry["grade"]),
        checked=entry["checked"],
        note=entry.get("note", ""),
    )
