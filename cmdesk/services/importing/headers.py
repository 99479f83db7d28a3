# SPDX-License-Identifier: MIT
"""Which row of a table names its columns, and what each column holds."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
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

SEVERAL: Final = frozenset({Field.NOTE, Field.HASHTAGS, Field.IMAGE, Field.SWITCH, Field.IGNORED})
_LOOKED_AT: Final = 20  # rows that may stand above the header
_TRIED: Final = 200  # rows looked at for a date under a weak name
_SHOWN: Final = 6  # column names quoted in a message

# What the columns of these names (``column_keys``) hold; None: the note, under their name.
Chosen = Mapping[str, Field | None]


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

    @property
    def complete(self) -> bool:
        """True when a date and a text or a title are named, without which there is no post."""
        return _complete(self.fields)


def columns_of(
    table: Table, is_channel: Callable[[str], bool], chosen: Chosen | None = None
) -> Columns:
    """What the columns of a table hold; ``is_channel`` knows the names of channels.

    Raises WrongInput with what is missing when no row names a date and a text or a title, or
    when ``chosen`` names a column that is not there or one field twice.
    """
    columns = columns_seen(table, is_channel, chosen)
    if chosen:
        _check_chosen(table.name, columns, chosen)
    if not columns.complete:
        raise _no_header(table, columns)
    return columns


def columns_seen(
    table: Table, is_channel: Callable[[str], bool], chosen: Chosen | None = None
) -> Columns:
    """What the columns of a table seem to hold, were it only to let the user say better.

    The header is the row that holds the names of ``chosen``, else the first one that names a
    date and a text or a title, else the one that names most.
    """
    wanted = chosen or {}
    looks = []
    for number in range(len(table.rows[:_LOOKED_AT])):
        asked, whole, undated, known, filled = _header_look(table.rows, number, wanted)
        looks.append((asked, whole, undated, 0 if whole else known, filled, -number))
    number = -max(looks)[-1]
    names, below = table.rows[number].cells, table.rows[number + 1 :]
    fields = tuple(_fields_of(names, below[:_TRIED], wanted))
    return _mark_switches(Columns(names, fields, below), wanted, is_channel)


def column_keys(names: Sequence[str]) -> tuple[str, ...]:
    """The names of columns as they are compared, each once: the second ``note`` is ``note #2``."""
    seen: Counter[str] = Counter()
    keys = []
    for name in map(folded, names):
        seen[name] += 1
        keys.append(name if seen[name] == 1 else f"{name} #{seen[name]}")
    return tuple(keys)


def header_score(rows: Sequence[Row]) -> tuple[bool, int]:
    """How much the best row near the top looks like the header of a calendar of posts."""
    looks = (_header_look(rows, number, {}) for number in range(len(rows[:_LOOKED_AT])))
    return max((whole, known) for _, whole, _, known, _ in looks)


def cell(row: Row, number: int) -> str:
    """The words in a column of a row, without space around; empty beyond the row's end."""
    return row.cells[number].strip() if number < len(row.cells) else ""


def _header_look(
    rows: Sequence[Row], number: int, chosen: Chosen
) -> tuple[int, bool, bool, int, int]:
    """How much a row looks like a header, the weightiest first.

    That is: chosen names it holds, all that a post needs, no date of its own, fields it names,
    cells it fills.
    """
    row = rows[number]
    fields = _fields_of(row.cells, rows[number + 1 : number + 1 + _TRIED], chosen)
    asked = len(chosen.keys() & set(column_keys(row.cells))) if chosen else 0
    known = len({field for field in fields if field is not None})
    if _complete(fields):
        return asked, True, True, known, 0
    filled = [words for words in row.cells if words.strip()]
    return asked, False, not any(map(looks_like_date, filled)), known, len(filled)


def _complete(fields: Collection[Field | None]) -> bool:
    return Field.DATE in fields and (Field.TEXT in fields or Field.TITLE in fields)


def _fields_of(names: Sequence[str], rows: Sequence[Row], chosen: Chosen) -> list[Field | None]:
    """The field of each column: as chosen, by its name, then for what is missing by a weak name."""
    words = vocabulary()
    keys = column_keys(names) if chosen else ()
    said = {number: chosen[key] for number, key in enumerate(keys) if key in chosen}
    fields: list[Field | None] = []
    for number, name in enumerate(names):
        field = said[number] if number in said else _named(name, words)
        free = field in SEVERAL or (field not in fields and field not in said.values())
        fields.append(field if free or number in said else None)
    for field, weak in words.weak_names.items():
        if field in fields:
            continue
        for number, name in enumerate(names):
            free = fields[number] is None or (field, fields[number]) == (Field.DATE, Field.TIME)
            free = free and number not in said
            if free and _is_one_of(name, weak) and _fits(field, rows, number):
                fields[number] = field
                break
    return fields


def _mark_switches(columns: Columns, chosen: Chosen, is_channel: Callable[[str], bool]) -> Columns:
    """Note the columns named like a channel that say yes or no in every row."""
    keys = column_keys(columns.names)
    fields = tuple(
        Field.SWITCH
        if field is None
        and keys[number] not in chosen
        and is_channel(columns.names[number])
        and _answers_only(columns.rows, number)
        else field
        for number, field in enumerate(columns.fields)
    )
    return Columns(columns.names, fields, columns.rows)


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


def _check_chosen(name: str, columns: Columns, chosen: Chosen) -> None:
    """Raise WrongInput for a chosen column that is not there and for a field chosen twice."""
    keys = column_keys(columns.names)
    missing = next((key for key in chosen if key not in keys), None)
    shown = tuple(words.strip()[:40] for words in columns.names if words.strip())
    if missing is not None:
        raise WrongInput(
            mark(
                "Import",
                "“{name}” has no column “{column}”; its columns are: {columns}. Nothing was "
                "imported.",
            ).filled(name=name, column=missing, columns=shown)
        )
    for field in {field for field in chosen.values() if field not in SEVERAL and field}:
        double = tuple(key for key, held in chosen.items() if held is field)
        if len(double) > 1:
            raise WrongInput(
                mark(
                    "Import",
                    "These columns of “{name}” cannot all be the same thing: {columns}. Nothing "
                    "was imported: choose one.",
                ).filled(name=name, columns=double)
            )


def _no_header(table: Table, columns: Columns) -> WrongInput:
    """Why no row can be the header, in a sentence that names what is missing."""
    first = next(row for row in table.rows if not row.empty)
    dated = next((words for words in map(str.strip, first.cells) if looks_like_date(words)), "")
    if dated:
        return WrongInput(
            mark(
                "Import",
                "The first line of “{name}” is not a header line: it already holds a date "
                "(“{date}”). Nothing was imported: add a line above it that names the columns, "
                "for instance Date, Time, Channel, Title, Text.",
            ).filled(name=table.name, date=dated)
        )
    names = [words for words in map(str.strip, columns.names) if words]
    shown = tuple(words[:40] for words in names[:_SHOWN])
    if Field.DATE in columns.fields:
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
