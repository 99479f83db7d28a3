# SPDX-License-Identifier: MIT
"""Which row of a table names its columns, and what each column holds."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from cmdesk.domain.errors import WrongInput
from cmdesk.domain.texts import mark
from cmdesk.services.importing.csv_source import Row, Table
from cmdesk.services.importing.dates import looks_like_date
from cmdesk.services.importing.vocabulary import (
    Field,
    Vocabulary,
    folded,
    vocabulary,
    without_brackets,
)

_SEVERAL: Final = frozenset({Field.NOTE, Field.HASHTAGS, Field.IMAGE, Field.SWITCH})
_LOOKED_AT: Final = 20  # rows that may stand above the header
_TRIED: Final = 200  # rows looked at for a date under a weak name
_SHOWN: Final = 6  # column names quoted in a message


@dataclass(frozen=True, slots=True)
class Columns:
    """The header of a table (names and what they hold) and the rows below it."""

    names: tuple[str, ...]
    fields: tuple[Field | None, ...]
    rows: tuple[Row, ...]

    def of(self, field: Field) -> tuple[int, ...]:
        """The numbers (from 0) of the columns that hold ``field``."""
        return tuple(number for number, held in enumerate(self.fields) if held is field)

    def name_of(self, field: Field) -> str:
        """The name of the first column that holds ``field``; empty when none does."""
        return next((self.names[number] for number in self.of(field)), "")


def columns_of(table: Table, is_channel: Callable[[str], bool]) -> Columns:
    """What the columns of a table hold; ``is_channel`` knows the names of channels.

    The header is the first row that names a date and a text or a title. Raises WrongInput with
    what is missing when there is none.
    """
    for number, row in enumerate(table.rows[:_LOOKED_AT]):
        below = table.rows[number + 1 :]
        fields = _fields_of(row.cells, below[:_TRIED])
        if Field.DATE in fields and (Field.TEXT in fields or Field.TITLE in fields):
            _mark_switches(row.cells, fields, below, is_channel)
            return Columns(row.cells, tuple(fields), below)
    raise _no_header(table)


def cell(row: Row, number: int) -> str:
    """The words in a column of a row, without space around; empty beyond the row's end."""
    return row.cells[number].strip() if number < len(row.cells) else ""


def _fields_of(names: Sequence[str], rows: Sequence[Row]) -> list[Field | None]:
    """The field of each column: by its name, then for what is missing by a weak name."""
    words = vocabulary()
    fields: list[Field | None] = []
    for name in names:
        field = _named(name, words)
        fields.append(field if field in _SEVERAL or field not in fields else None)
    for field, weak in words.weak_names.items():
        if field in fields:
            continue
        for number, name in enumerate(names):
            free = fields[number] is None or (field, fields[number]) == (Field.DATE, Field.TIME)
            if free and _is_one_of(name, weak) and _fits(field, rows, number):
                fields[number] = field
                break
    return fields


def _mark_switches(
    names: Sequence[str],
    fields: list[Field | None],
    rows: Sequence[Row],
    is_channel: Callable[[str], bool],
) -> None:
    """Note the columns named like a channel that say yes or no in every row."""
    for number, name in enumerate(names):
        if fields[number] is None and is_channel(name) and _answers_only(rows, number):
            fields[number] = Field.SWITCH


def _forms(name: str) -> tuple[str, str, str]:
    """A column's name as compared: whole, without brackets, and its part before a slash."""
    whole = folded(name)
    short = without_brackets(whole)
    return whole, short, short.partition("/")[0].strip()


def _named(name: str, words: Vocabulary) -> Field | None:
    return next((words.names[form] for form in _forms(name) if form in words.names), None)


def _is_one_of(name: str, weak: frozenset[str]) -> bool:
    return any(form in weak for form in _forms(name))


def _fits(field: Field, rows: Sequence[Row], number: int) -> bool:
    """A weakly named date column must hold at least one date; the others need nothing."""
    return field is not Field.DATE or any(looks_like_date(cell(row, number)) for row in rows)


def _answers_only(rows: Sequence[Row], number: int) -> bool:
    """True when a column holds yes and no, and nothing else."""
    found = {folded(cell(row, number)) for row in rows} - {""}
    return bool(found) and found <= vocabulary().answers.keys()


def _no_header(table: Table) -> WrongInput:
    """Why no row can be the header, in a sentence that names what is missing."""
    first = next(row for row in table.rows if not row.empty)
    names = tuple(words for words in map(str.strip, first.cells) if words)
    dated = next((words for words in names if looks_like_date(words)), "")
    if dated:
        return WrongInput(
            mark(
                "Import",
                "The first line of “{name}” is not a header line: it already holds a date "
                "(“{date}”). Nothing was imported: add a line above it that names the columns, "
                "for instance Date, Time, Channel, Title, Text.",
            ).filled(name=table.name, date=dated)
        )
    shown = tuple(words[:40] for words in names[:_SHOWN])
    if Field.DATE in _fields_of(first.cells, ()):
        return WrongInput(
            mark(
                "Import",
                "No column of “{name}” is named like a title or a text; its columns are: "
                "{columns}. Nothing was imported.",
            ).filled(name=table.name, columns=shown)
        )
    return WrongInput(
        mark(
            "Import",
            "No column of “{name}” is named like a date; its first line holds: {columns}. "
            "Nothing was imported.",
        ).filled(name=table.name, columns=shown)
    )
