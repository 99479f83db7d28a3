# SPDX-License-Identifier: MIT
"""Foreign files brought in: read as a table, shown as a preview, applied as one Batch.

To add a file format: 1. a module here that gives a ``Table``; 2. its entry in ``FORMATS``.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from cmdesk.domain.texts import Text, mark
from cmdesk.services.importing.csv_source import ENCODINGS, Row, Table, read_csv
from cmdesk.services.importing.dates import AmbiguousDates, DateOrder
from cmdesk.services.importing.entries import SkipKind, Skipped
from cmdesk.services.importing.planned import PlannedRow, Preview, refuse_creation
from cmdesk.services.importing.posts import Choices, preview
from cmdesk.services.importing.remarks import remarks_put_away
from cmdesk.services.importing.telling import left_out, outcome


@dataclass(frozen=True, slots=True)
class SourceFormat:
    """A kind of file that can be imported: its name, its usual endings and what reads it."""

    name: Text
    suffixes: tuple[str, ...]
    read: Callable[[Path, str | None], Table]


# To add one: 1. its reader's module; 2. a line here; the first one reads unknown endings.
FORMATS: tuple[SourceFormat, ...] = (
    SourceFormat(mark("Import", "Table in a text file"), (".csv", ".tsv", ".txt"), read_csv),
)


def read_source(path: Path, encoding: str | None = None) -> Table:
    """The table in a file, read by the format of its ending; raises UserError with the reason."""
    suffix = path.suffix.lower()
    found = next((kind for kind in FORMATS if suffix in kind.suffixes), FORMATS[0])
    return found.read(path, encoding)


__all__ = [
    "ENCODINGS",
    "FORMATS",
    "AmbiguousDates",
    "Choices",
    "DateOrder",
    "PlannedRow",
    "Preview",
    "Row",
    "SkipKind",
    "Skipped",
    "SourceFormat",
    "Table",
    "left_out",
    "outcome",
    "preview",
    "read_source",
    "refuse_creation",
    "remarks_put_away",
]
