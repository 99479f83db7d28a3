# SPDX-License-Identifier: MIT
"""A foreign table read from a text file: its encoding, its separator, its rows and their lines."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Final

from cmdesk.domain.cleaning import clean
from cmdesk.domain.errors import FileProblem, WrongInput
from cmdesk.domain.texts import mark

MOST_BYTES: Final = 50_000_000
MOST_CELL_BYTES: Final = 10_000_000  # what a document accepts in one row
MOST_ROWS: Final = 100_000
MOST_COLUMNS: Final = 200
SEPARATORS: Final = (",", ";", "\t", "|")
ENCODINGS: Final = ("utf-8", "cp1252", "mac_roman", "utf-16")

_MARKS: Final = (
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_SEPARATOR_LINE = re.compile('"?sep=(.)"?[ ;,\t]*(?:\n|$)', re.IGNORECASE)
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_LOOKED_AT = 200  # records that decide on the separator
_FIRST_BYTES = 4096


@dataclass(frozen=True, slots=True)
class Row:
    """One row: the line of the file it starts on (from 1) and its cleaned cells."""

    line: int
    cells: tuple[str, ...]

    @property
    def empty(self) -> bool:
        """True when no cell holds a visible character."""
        return not any(cell.strip() for cell in self.cells)


@dataclass(frozen=True, slots=True)
class Table:
    """All rows of a source, header included, and how they were read.

    A text has an encoding and a separator, a workbook a sheet and the names of all its sheets
    that hold something.
    """

    name: str
    rows: tuple[Row, ...]
    encoding: str = ""
    separator: str = ""
    sheet: str = ""
    sheets: tuple[str, ...] = ()


def table_of(content: bytes, name: str, encoding: str | None = None) -> Table:
    """The table in these bytes; ``name`` is what messages call it. Raises WrongInput."""
    used = encoding or encoding_of(content)
    text = _decoded(content, name, used)
    separator_line = _SEPARATOR_LINE.match(text)
    skipped = 1 if separator_line else 0
    if separator_line:
        text = text[separator_line.end() :]
    rows: list[Row] = []
    limit = csv.field_size_limit(MOST_CELL_BYTES)  # the module's own, for all its readers
    try:
        separator = separator_line[1] if separator_line else separator_of(text)
        for row in _rows(text, separator, skipped):
            _check_size(row, name)
            rows.append(row)
            if len(rows) > MOST_ROWS and not row.empty:
                raise _too_many_rows(name)
        if rows:
            _check_closed(text, separator, skipped, rows[-1].line, name)
    except csv.Error as error:
        raise _cell_too_large(name, str(error)) from error
    finally:
        csv.field_size_limit(limit)
    while rows and rows[-1].empty:
        rows.pop()
    if not rows:
        raise WrongInput(
            mark("Import", "“{name}” is empty. Nothing was imported.").filled(name=name)
        )
    return Table(name, tuple(rows), used, separator)


def encoding_of(content: bytes) -> str:
    """How bytes are probably encoded: by their mark, else UTF-16, UTF-8, cp1252, Mac Roman.

    cp1252 leaves five bytes undefined which in Mac Roman are the letters Å ç è ê ù.
    """
    for start, encoding in _MARKS:
        if content.startswith(start):
            return encoding
    first = content[:_FIRST_BYTES]
    odd, even = first[1::2].count(0), first[::2].count(0)
    if max(odd, even) * 4 > len(first) // 2 and min(odd, even) * 10 <= max(odd, even):
        return "utf-16-le" if odd > even else "utf-16-be"
    for encoding in ("utf-8", "cp1252"):
        try:
            content.decode(encoding)
        except UnicodeDecodeError:
            continue
        return encoding
    return "mac_roman"


def separator_of(text: str) -> str:
    """The separator whose header has most columns in the most rows; a comma when none has any.

    A text full of commas under ``Date;Texte`` counts for nothing: its header has one column.
    """
    scores = {}
    for separator in SEPARATORS:
        widths = _widths(text, separator)
        header = widths[0] if widths else 1
        share = widths.count(header) / len(widths) if widths else 0.0
        scores[separator] = (header - 1) * share if share >= 0.5 else 0.0
    if not any(scores.values()):  # a line of words stands above the header
        scores = {separator: _usual_width(text, separator) for separator in SEPARATORS}
    return max(SEPARATORS, key=lambda separator: scores[separator])


def bytes_of(path: Path) -> bytes:
    """The file's content, never more than the cap.

    Raises FileProblem for what cannot be read, a device or a folder, WrongInput beyond the cap.
    """
    try:
        if not path.is_file():
            raise FileProblem(
                mark(
                    "Import", "“{name}” is not a file that can be read. Nothing was imported."
                ).filled(name=path.name or str(path))
            )
        with path.open("rb") as source:
            content = source.read(MOST_BYTES + 1)
    except (OSError, ValueError) as error:
        raise FileProblem(
            mark("Import", "“{name}” could not be read. Nothing was imported.").filled(
                name=path.name
            ),
            str(error),
        ) from error
    if len(content) > MOST_BYTES:
        raise WrongInput(
            mark(
                "Import",
                "“{name}” is larger than {megabytes} MB. Nothing was imported: split it in parts.",
            ).filled(name=path.name, megabytes=MOST_BYTES // 1_000_000)
        )
    return content


def _decoded(content: bytes, name: str, encoding: str) -> str:
    """The cleaned text; bytes that mean nothing in the encoding show as U+FFFD."""
    text = content.decode(encoding, "replace")
    if len(_CONTROLS.findall(text)) * 20 > len(text):
        raise WrongInput(
            mark("Import", "“{name}” is not a text file. Nothing was imported.").filled(name=name)
        )
    return clean(text)


def _rows(text: str, separator: str, skipped: int) -> Iterator[Row]:
    """The records of a text with the line each starts on; a cell may hold several lines."""
    reader = csv.reader(io.StringIO(text, newline="\n"), delimiter=separator)
    line = 1 + skipped
    for cells in reader:
        while cells and not cells[-1].strip():
            cells.pop()
        yield Row(line, tuple(cells))
        line = reader.line_num + 1 + skipped


def _check_size(row: Row, name: str) -> None:
    if len(row.cells) > MOST_COLUMNS:
        raise WrongInput(
            mark(
                "Import",
                "Line {line} of “{name}” has {count} columns; {most} are the most that can be "
                "read. Nothing was imported.",
            ).filled(line=row.line, name=name, count=len(row.cells), most=MOST_COLUMNS)
        )
    letters = sum(map(len, row.cells))
    if letters * 4 > MOST_CELL_BYTES and len("".join(row.cells).encode()) > MOST_CELL_BYTES:
        raise _cell_too_large(name, f"line {row.line}")


def _check_closed(text: str, separator: str, skipped: int, line: int, name: str) -> None:
    """Refuse a text whose last record opens a quotation mark and never closes it.

    Python's reader would silently put all that follows into one cell.
    """
    last = "\n".join(text.split("\n")[line - 1 - skipped :])
    try:
        list(csv.reader(io.StringIO(last, newline="\n"), delimiter=separator, strict=True))
    except csv.Error as error:
        if "unexpected end" in str(error):  # other complaints are about harmless marks
            raise WrongInput(
                mark(
                    "Import",
                    "In “{name}”, a quotation mark opened after the beginning of line {line} is "
                    "never closed. Nothing was imported: close it, or save the sheet again.",
                ).filled(name=name, line=line)
            ) from error


def _too_many_rows(name: str) -> WrongInput:
    return WrongInput(
        mark(
            "Import",
            "“{name}” has more than {most} rows. Nothing was imported: split it in parts.",
        ).filled(name=name, most=MOST_ROWS)
    )


def _cell_too_large(name: str, detail: str) -> WrongInput:
    return WrongInput(
        mark(
            "Import",
            "“{name}” holds a row larger than {megabytes} MB; perhaps a quotation mark is never "
            "closed. Nothing was imported.",
        ).filled(name=name, megabytes=MOST_CELL_BYTES // 1_000_000),
        detail,
    )


def _widths(text: str, separator: str) -> list[int]:
    """The number of cells of the first records that have any, all cells counted."""
    reader = csv.reader(io.StringIO(text, newline="\n"), delimiter=separator)
    filled = (len(cells) for cells in reader if any(cell.strip() for cell in cells))
    return list(islice(filled, _LOOKED_AT))


def _usual_width(text: str, separator: str) -> float:
    """The columns beyond one of the most frequent width, weighed by how frequent it is."""
    widths = [width for width in _widths(text, separator) if width > 1]
    if not widths:
        return 0.0
    width, times = Counter(widths).most_common(1)[0]
    return (width - 1) * times / len(widths)
