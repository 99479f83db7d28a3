# SPDX-License-Identifier: MIT
"""Foreign files brought in: read as a table, shown as a preview, applied as one Batch.

To add a file format: 1. a module here that gives a ``Table``; 2. its entry in ``FORMATS``.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from cmdesk.domain.texts import Text, mark
from cmdesk.services.importing.csv_source import ENCODINGS, Row, Table, bytes_of, table_of
from cmdesk.services.importing.dates import AmbiguousDates, DateOrder
from cmdesk.services.importing.entries import SkipKind, Skipped
from cmdesk.services.importing.headers import SEVERAL, Chosen, Columns, column_keys
from cmdesk.services.importing.planned import PlannedRow, Preview, refuse_creation
from cmdesk.services.importing.posts import Choices, columns_found, preview
from cmdesk.services.importing.remarks import remarks_put_away
from cmdesk.services.importing.remembered import (
    CHOICES,
    remember_said,
    said_before,
    said_in_words,
)
from cmdesk.services.importing.spreadsheet import OLDER, ZIPPED, workbook_table
from cmdesk.services.importing.telling import left_out, outcome
from cmdesk.services.importing.vocabulary import Field


@dataclass(frozen=True, slots=True)
class ReadAs:
    """What the user says of a file: its ``encoding`` (a text), its ``sheet`` (a workbook)."""

    encoding: str | None = None
    sheet: str | None = None


@dataclass(frozen=True, slots=True)
class SourceFormat:
    """A kind of file that can be imported: its usual endings, how its bytes begin, its reader.

    Without ``starts`` a format reads whatever no other knows.
    """

    name: Text
    suffixes: tuple[str, ...]
    starts: tuple[bytes, ...]
    read: Callable[[bytes, str, ReadAs], Table]


def _read_text(content: bytes, name: str, how: ReadAs) -> Table:
    return table_of(content, name, how.encoding)


def _read_workbook(content: bytes, name: str, how: ReadAs) -> Table:
    return workbook_table(content, name, how.sheet)


# To add one: 1. its reader's module; 2. a line here; the first one reads unknown beginnings.
FORMATS: tuple[SourceFormat, ...] = (
    SourceFormat(mark("Import", "Table in a text file"), (".csv", ".tsv", ".txt"), (), _read_text),
    SourceFormat(mark("Import", "Workbook"), (".xlsx", ".ods"), (ZIPPED, OLDER), _read_workbook),
)


def read_source(path: Path, how: ReadAs | None = None) -> Table:
    """The table in a file, read by what it holds, whatever its ending says.

    Raises FileProblem when the file cannot be read, WrongInput when it is no table.
    """
    content = bytes_of(path)
    found = next((kind for kind in FORMATS if content.startswith(kind.starts)), FORMATS[0])
    return found.read(content, path.name, how or ReadAs())


__all__ = [
    "CHOICES",
    "ENCODINGS",
    "FORMATS",
    "SEVERAL",
    "AmbiguousDates",
    "Choices",
    "Chosen",
    "Columns",
    "DateOrder",
    "Field",
    "PlannedRow",
    "Preview",
    "ReadAs",
    "Row",
    "SkipKind",
    "Skipped",
    "SourceFormat",
    "Table",
    "column_keys",
    "columns_found",
    "left_out",
    "outcome",
    "preview",
    "read_source",
    "refuse_creation",
    "remarks_put_away",
    "remember_said",
    "said_before",
    "said_in_words",
]
