# SPDX-License-Identifier: MIT
"""A glance at a document file where it lies: which document it is, who saved it and when.

Only the facts are read, of the file itself and not of a copy, with everything that could act
switched off and without a lock: nothing is created beside it.
"""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from cmdesk.store.moments import moment_in
from cmdesk.store.opening import facts_in_place
from cmdesk.store.problems import Found

MOST_SECONDS: Final = 0.5
_LONGEST: Final = 80  # characters of a name that is shown


@dataclass(frozen=True, slots=True)
class Facts:
    """What a document file says of itself; ``saved_at`` is in UTC, None when it makes no sense."""

    document_uuid: str
    revision: str
    content_sha256: str
    saved_by: str
    saved_at: datetime | None


def facts_in(path: Path, seconds: float = MOST_SECONDS) -> Facts | None:
    """What a file says of itself; None for whatever is no document, or not to be read now."""
    try:
        meta = facts_in_place(path, seconds)
    except (OSError, sqlite3.Error, UnicodeDecodeError, MemoryError, Found):
        return None
    return Facts(
        meta["document_uuid"],
        meta["revision_uuid"],
        meta["content_sha256"],
        meta["saved_by"][:_LONGEST],
        moment_in(meta["saved_at_utc"]),
    )
