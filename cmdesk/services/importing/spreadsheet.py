# SPDX-License-Identifier: MIT
"""A foreign table read from a workbook (.xlsx, .ods): its best sheet, its cells as words.

Dates, hours, numbers and answers become the words that a text file would hold, so that all that
follows needs to know one form only.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Final

from cmdesk.domain.cleaning import clean
from cmdesk.domain.errors import WrongInput
from cmdesk.domain.texts import mark
from cmdesk.services.importing.csv_source import (
    MOST_CELL_BYTES,
    MOST_COLUMNS,
    MOST_ROWS,
    Row,
    Table,
)
from cmdesk.services.importing.headers import header_score
from cmdesk.services.importing.vocabulary import folded
from cmdesk.services.importing.workbook_safety import checked, damaged, protected

if TYPE_CHECKING:
    from python_calamine import CalamineSheet, CalamineWorkbook

ZIPPED: Final = b"PK\x03\x04"
OLDER: Final = b"\xd0\xcf\x11\xe0"  # the old .xls; also what a password makes of an .xlsx
MOST_SHEETS: Final = 60
_ENCRYPTED: Final = "EncryptedPackage".encode("utf-16-le")
_FIRST_DAYS: Final = 1901  # a moment before this year is an hour without a day
_LAST_YEAR: Final = 9999  # nothing can be added to its last moment

Value = int | float | str | bool | time | date | datetime | timedelta


@dataclass(frozen=True, slots=True)
class _Sheet:
    """One sheet that holds something."""

    name: str
    rows: tuple[Row, ...]
    hidden: bool


def workbook_table(content: bytes, name: str, sheet: str | None = None) -> Table:
    """The table in a workbook: of the sheet asked for, else the one most like a calendar.

    Raises WrongInput with the reason when the workbook is damaged, protected, empty, too large,
    of the old kind or without such a sheet.
    """
    if content.startswith(OLDER):
        raise protected(name) if _ENCRYPTED in content else _too_old(name)
    sheets = _sheets_of(content, name)
    if not sheets:
        raise WrongInput(
            mark("Import", "“{name}” is empty. Nothing was imported.").filled(name=name)
        )
    chosen = _best(sheets) if sheet is None else _named(sheets, sheet, name)
    names = tuple(one.name for one in sheets)
    return Table(name, chosen.rows, sheet=chosen.name, sheets=names)


def words_of(value: Value) -> str:
    """A cell as a text file would hold it: ISO days, hours as 09:30, no “.0”, true or false."""
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, datetime):
        return _moment(value)
    if isinstance(value, time):
        return _moment(datetime.combine(date(_FIRST_DAYS - 1, 1, 1), value))
    if isinstance(value, timedelta):
        minutes = round(value.total_seconds() / 60)
        return f"{minutes // 60:02d}:{minutes % 60:02d}"
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        value = int(value)
    return str(value)


def _moment(value: datetime) -> str:
    """A day, an hour or both; what a workbook keeps as fractions is a hair off the minute."""
    if value.year < _LAST_YEAR:
        value += timedelta(milliseconds=500)
    form = "%H:%M:%S" if value.second else "%H:%M"
    hour = value.strftime(form)
    if value.year < _FIRST_DAYS:
        return hour
    day = value.date().isoformat()
    return day if hour == "00:00" else f"{day} {hour}"


def _sheets_of(content: bytes, name: str) -> list[_Sheet]:
    """All sheets that hold something, in the order of the workbook."""
    from python_calamine import PasswordError, SheetTypeEnum, SheetVisibleEnum, load_workbook

    source = checked(content, name)
    found: list[_Sheet] = []
    try:
        with load_workbook(source) as workbook:
            for about in workbook.sheets_metadata[:MOST_SHEETS]:
                if about.typ is not SheetTypeEnum.WorkSheet:
                    continue
                rows = _rows_of(workbook, about.name, name)
                if rows:
                    hidden = about.visible is not SheetVisibleEnum.Visible
                    found.append(_Sheet(clean(about.name), rows, hidden))
    except PasswordError as problem:
        raise protected(name) from problem
    except (WrongInput, KeyboardInterrupt, SystemExit):
        raise
    except BaseException as problem:  # a panic of the library is no Exception
        raise damaged(name, str(problem)[:200]) from problem
    return found


def _rows_of(workbook: CalamineWorkbook, sheet: str, name: str) -> tuple[Row, ...]:
    """The rows of a sheet that hold something or stand between such rows."""
    rows: list[Row] = []
    for row in _read(workbook.get_sheet_by_name(sheet)):
        rows.append(row)
        if sum(map(len, row.cells)) * 4 > MOST_CELL_BYTES:
            raise _row_too_large(name, row.line)
    while rows and rows[-1].empty:
        rows.pop()
    if len(rows) > MOST_ROWS or any(len(row.cells) > MOST_COLUMNS for row in rows):
        raise damaged(name, "more cells than were measured")
    return tuple(rows)


def _read(sheet: CalamineSheet) -> Iterator[Row]:
    """The rows from the first that holds something, by their number in the sheet."""
    first = (sheet.start or (0, 0))[0]
    for number, values in enumerate(sheet.to_python(skip_empty_area=True), start=first + 1):
        cells = [words_of(value) for value in values]
        while cells and not cells[-1].strip():
            cells.pop()
        yield Row(number, tuple(cells))


def _best(sheets: Sequence[_Sheet]) -> _Sheet:
    """The sheet most like a calendar of posts; the first of several that are equally so."""
    return max(sheets, key=lambda one: (not one.hidden, header_score(one.rows)))


def _named(sheets: Sequence[_Sheet], wanted: str, name: str) -> _Sheet:
    found = next((one for one in sheets if one.name == wanted), None)
    found = found or next((one for one in sheets if folded(one.name) == folded(wanted)), None)
    if found is None:
        raise WrongInput(
            mark(
                "Import",
                "“{name}” has no sheet “{sheet}” that holds something; its sheets are: {sheets}. "
                "Nothing was imported.",
            ).filled(name=name, sheet=wanted, sheets=tuple(one.name for one in sheets))
        )
    return found


def _too_old(name: str) -> WrongInput:
    return WrongInput(
        mark(
            "Import",
            "“{name}” is a workbook of the old kind (.xls). Nothing was imported: open it in your "
            "spreadsheet program and save it as .xlsx or .ods.",
        ).filled(name=name)
    )


def _row_too_large(name: str, line: int) -> WrongInput:
    return WrongInput(
        mark(
            "Import",
            "Row {line} of “{name}” is larger than {megabytes} MB. Nothing was imported.",
        ).filled(name=name, line=line, megabytes=MOST_CELL_BYTES // 1_000_000)
    )
