# SPDX-License-Identifier: MIT
"""What the columns of a table of numbers hold, and what the user said of them before.

Two shapes are read: a row a number (our own template, with columns *Number* and *Value*), and a
row a day with a column for each number, as people keep them in a spreadsheet.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from cmdesk.config import mappings
from cmdesk.domain.errors import WrongInput
from cmdesk.domain.metrics import METRICS, of_own
from cmdesk.domain.texts import mark
from cmdesk.services.importing.csv_source import Row, Table
from cmdesk.services.importing.dates import looks_like_date
from cmdesk.services.importing.headers import cell, column_keys
from cmdesk.services.importing.vocabulary import folded, without_brackets
from cmdesk.services.numbers.template import HEADINGS, Holds, Say
from cmdesk.services.series import Log

_LOOKED_AT: Final = 20
_MARK: Final = "numbers of a business"  # keeps what is said here apart from calendars of posts
_ALIASES: Final[Mapping[Holds, tuple[str, ...]]] = {
    Holds.DATE: ("date", "jour", "day", "semaine du", "week of", "mois", "month"),
    Holds.CHANNEL: ("canal", "reseau", "channel", "network", "compte", "account"),
    Holds.METRIC: ("chiffre", "number", "indicateur", "mesure", "metric", "kpi"),
    Holds.VALUE: ("valeur", "value", "total", "nombre"),
    Holds.PERIOD: ("periode", "period"),
    Holds.NOTE: ("note", "remarque", "commentaire", "comment", "remark"),
}


@dataclass(frozen=True, slots=True)
class Column:
    """What one column holds; ``metric`` and ``channel_id`` for the values of one number."""

    holds: Holds
    metric: str = ""
    channel_id: str | None = None


IGNORED: Final = Column(Holds.IGNORED)


@dataclass(frozen=True, slots=True)
class NumberColumns:
    """The header of a table (names and what they hold) and the rows below it."""

    names: tuple[str, ...]
    held: tuple[Column, ...]
    rows: tuple[Row, ...]

    def of(self, holds: Holds) -> int | None:
        """The number (from 0) of the first column that holds this; None without any."""
        return next((n for n, one in enumerate(self.held) if one.holds is holds), None)

    @property
    def complete(self) -> bool:
        """True when a day and at least one number are named."""
        rows_of_numbers = None not in (self.of(Holds.METRIC), self.of(Holds.VALUE))
        return self.of(Holds.DATE) is not None and (
            rows_of_numbers or self.of(Holds.NUMBER) is not None
        )


def number_columns(
    table: Table, log: Log, say: Say, said: Mapping[str, Column] | None = None
) -> NumberColumns:
    """What the columns seem to hold; what the user ``said`` (by ``column_keys``) comes first.

    The header is the row near the top that names most of what is needed.
    """
    known = _known_names(log, say)
    looks = [(_look(table.rows[n].cells, known), -n) for n in range(len(table.rows[:_LOOKED_AT]))]
    number = -max(looks)[1]
    names, below = table.rows[number].cells, table.rows[number + 1 :]
    held = _held(names, known)
    if Holds.DATE not in {one.holds for one in held}:
        held = _with_dates(held, below)
    chosen = {**_remembered(names, log), **(said or {})}
    keys = column_keys(names)
    held = [chosen.get(key, one) for key, one in zip(keys, held, strict=True)]
    return NumberColumns(tuple(names), tuple(held), below)


def refuse_incomplete(table: Table, columns: NumberColumns) -> None:
    """Raise WrongInput with what is missing when the table cannot be read as numbers."""
    if columns.complete:
        return
    shown = tuple(words.strip()[:40] for words in columns.names if words.strip())
    if columns.of(Holds.DATE) is None:
        text = mark(
            "NumbersImport",
            "No column of “{name}” holds days; its first line holds: {columns}. Nothing was "
            "imported: add a column of days such as 2026-11-30.",
        )
    else:
        text = mark(
            "NumbersImport",
            "No column of “{name}” is named like a number you follow; its columns are: {columns}. "
            "Nothing was imported: say what each of them holds.",
        )
    raise WrongInput(text.filled(name=table.name, columns=shown))


def remember_numbers(columns: NumberColumns, log: Log) -> None:
    """Keep what these columns hold for the next file with the same ones, of any client."""
    keys = column_keys(columns.names)
    said = {key: _stored(one, log) for key, one in zip(keys, columns.held, strict=True)}
    mappings.remember((*keys, _MARK), said)


def columns_offered(log: Log) -> tuple[Column, ...]:
    """What a column may be said to hold: nothing, parts of our template, then each number.

    Numbers of which something was noted come before the others.
    """
    noted = {(one.metric, one.channel_id) for one in log.measurements}
    known = sorted(_numbers(log), key=lambda one: (one.metric, one.channel_id) not in noted)
    parts = (Column(holds) for holds in HEADINGS)
    return (IGNORED, *parts, *known)


def _remembered(names: Sequence[str], log: Log) -> dict[str, Column]:
    keys = column_keys(names)
    found = mappings.recall((*keys, _MARK))
    by_stored = {_stored(one, log): one for one in _numbers(log)}
    by_stored |= {holds.value: Column(holds) for holds in Holds if holds is not Holds.NUMBER}
    return {key: by_stored[held] for key, held in found.items() if held in by_stored}


def _stored(column: Column, log: Log) -> str:
    """A column as it is remembered, in few characters.

    A client’s only channel of a network is remembered as that network: whoever keeps the same
    table for several clients says once what is in it.
    """
    if column.holds is not Holds.NUMBER:
        return column.holds.value
    channel, place = log.channels.get(column.channel_id or ""), ""
    if channel is not None:
        alike = [one for one in log.channels.values() if one.platform == channel.platform]
        place = channel.platform if len(alike) == 1 else channel.id
    return f"{column.metric[:20]}@{place[:18]}"


def _numbers(log: Log) -> tuple[Column, ...]:
    """Every number that a column may hold."""
    metrics = (*METRICS, *(of_own(one) for one in log.own))
    business = (Column(Holds.NUMBER, one.key) for one in metrics if not one.per_channel)
    channels = (
        Column(Holds.NUMBER, one.key, channel.id)
        for channel in log.channels.values()
        for one in metrics
        if one.given_by(channel.platform)
    )
    return (*business, *channels)


def _known_names(log: Log, say: Say) -> dict[str, Column]:
    """The columns that a folded name stands for."""
    called = Counter(folded(channel.name) for channel in log.channels.values())
    known: dict[str, Column] = {}
    for one in _numbers(log):
        channel = log.channels.get(one.channel_id or "")
        if channel is not None and called[folded(channel.name)] > 1:
            continue  # nobody can tell which of them is meant
        known[folded(say(log.name(one.metric, one.channel_id)))] = one
        metric = log.metric(one.metric)
        for name in (say(metric.name), metric.key):  # keys are the English words
            if channel is None:
                known.setdefault(folded(name), one)
                continue
            for words in (f"{channel.name} {name}", f"{name} {channel.name}"):
                known.setdefault(folded(words), one)
    for holds, text in HEADINGS.items():
        known[folded(say(text))] = Column(holds)
        known |= dict.fromkeys(_ALIASES[holds], Column(holds))
    return known


def _held(names: Sequence[str], known: Mapping[str, Column]) -> list[Column]:
    """What each column holds by its name, nothing twice."""
    held: list[Column] = []
    for name in names:
        whole = folded(name)
        found = known.get(whole) or known.get(without_brackets(whole)) or IGNORED
        held.append(IGNORED if found in held else found)
    return held


def _look(names: Sequence[str], known: Mapping[str, Column]) -> int:
    return sum(one is not IGNORED for one in _held(names, known))


def _with_dates(held: list[Column], rows: Sequence[Row]) -> list[Column]:
    """The first unnamed column of days taken for the days."""
    for number, one in enumerate(held):
        filled = [words for row in rows[:_LOOKED_AT] if (words := cell(row, number))]
        if one is IGNORED and filled and all(map(looks_like_date, filled)):
            return [*held[:number], Column(Holds.DATE), *held[number + 1 :]]
    return held
