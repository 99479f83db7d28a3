# SPDX-License-Identifier: MIT
"""Numbers from a foreign table: a preview of all that importing it would do, then one edit."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from statistics import median
from typing import Final

from cmdesk.domain.cleaning import one_line
from cmdesk.domain.errors import WrongInput
from cmdesk.domain.metrics import METRICS, Metric, of_own
from cmdesk.domain.months import month_of
from cmdesk.domain.openings import week_of
from cmdesk.domain.records import Nature, Period
from cmdesk.domain.safe_cells import without_guard
from cmdesk.domain.texts import Text, mark
from cmdesk.domain.written_numbers import number_written
from cmdesk.services.edits import Edit
from cmdesk.services.importing.csv_source import Row, Table
from cmdesk.services.importing.dates import DateOrder, order_of, read_moment
from cmdesk.services.importing.headers import cell
from cmdesk.services.importing.vocabulary import folded
from cmdesk.services.noting import Noting, Reading, note_numbers, standing_of
from cmdesk.services.numbers.columns import (
    Column,
    NumberColumns,
    number_columns,
    refuse_incomplete,
)
from cmdesk.services.numbers.template import PERIODS, Holds, Say
from cmdesk.services.series import Log, log_of
from cmdesk.store.access import Reader

MOST_NOTE: Final = 500  # characters
_PERIOD_WORDS: Final[Mapping[str, Period]] = {
    **dict.fromkeys(("jour", "day", "daily", "quotidien"), Period.DAY),
    **dict.fromkeys(("semaine", "week", "weekly", "hebdomadaire", "hebdo"), Period.WEEK),
    **dict.fromkeys(("mois", "month", "monthly", "mensuel"), Period.MONTH),
}
# What a flow's value counts under such a heading of its days; to add one: its folded words.
_HEADED: Final[Mapping[str, Period]] = {
    **dict.fromkeys(("semaine du", "week of"), Period.WEEK),
    **dict.fromkeys(("mois", "month"), Period.MONTH),
}
# Days between two values at most; a table is rarely without a gap, so the usual one counts.
_APART: Final = ((3, Period.DAY), (10, Period.WEEK))
_NO_DAY: Final = mark("NumbersImport", "the day “{words}” cannot be read")
_UNKNOWN: Final = mark("NumbersImport", "“{words}” is no number known here")
_NO_CHANNEL: Final = mark("NumbersImport", "“{words}” is no channel of this calendar")
_SEVERAL: Final = mark(
    "NumbersImport", "several channels are called “{words}”: give each a name of its own first"
)
_OF_CHANNEL: Final = mark("NumbersImport", "“{words}” is counted on a channel, and none is named")
_OF_BUSINESS: Final = mark(
    "NumbersImport", "“{words}” is counted for the whole business, not on a channel"
)
_FUTURE: Final = mark("NumbersImport", "{day:date} has not come yet")


@dataclass(frozen=True, slots=True)
class NumbersChoices:
    """What an import depends on besides the file: today, words, and what the user said.

    ``columns`` says what columns (by ``column_keys``) hold; ``order`` answers AmbiguousDates;
    ``period`` is what a flow's value counts where neither its row nor the heading says it; None
    for what the distance of the days suggests.
    """

    today: date
    say: Say
    columns: Mapping[str, Column] | None = None
    order: DateOrder | None = None
    period: Period | None = None


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A value that is not imported: its line in the file, and why."""

    line: int
    reason: Text


@dataclass(frozen=True, slots=True)
class NumbersPreview:
    """What an import would do: values that are new, that correct one, that stand here already.

    ``period`` is what a flow's value counts where the file does not say it.
    """

    name: str
    columns: NumberColumns
    notings: tuple[Noting, ...]
    fresh: int
    corrected: int
    known: int
    left_out: tuple[LeftOut, ...]
    period: Period


def preview_numbers(reader: Reader, table: Table, choices: NumbersChoices) -> NumbersPreview:
    """What importing a table of numbers would do.

    Raises AmbiguousDates when the user must say the order of day and month, WrongInput with what
    is missing when the table holds no numbers.
    """
    log = log_of(reader)
    columns = number_columns(table, log, choices.say, choices.columns)
    refuse_incomplete(table, columns)
    days = columns.of(Holds.DATE)
    assert days is not None, "a complete table has a column of days"
    values = [words for row in columns.rows if (words := cell(row, days))]
    order = choices.order or order_of(columns.names[days].strip(), values)
    period = choices.period or period_between(_days(values, order))
    source = _Reading(log, columns, choices, (order, period))
    found: dict[tuple[str, str | None, Reading], Noting] = {}
    left_out: list[LeftOut] = []
    for row in columns.rows:
        for one in source.of_row(row):
            if isinstance(one, LeftOut):
                left_out.append(one)
            else:
                found[one.metric, one.channel_id, one.reading] = one
    notings = tuple(found.values())
    pairs = tuple(zip(notings, standing_of(log, notings), strict=True))
    return NumbersPreview(
        name=table.name,
        columns=columns,
        notings=notings,
        fresh=sum(known is None for _, known in pairs),
        corrected=sum(known is not None and known.value != n.value for n, known in pairs),
        known=sum(known is not None and known.value == n.value for n, known in pairs),
        left_out=tuple(left_out),
        period=period,
    )


def import_numbers(reader: Reader, preview: NumbersPreview, today: date) -> Edit | None:
    """Note all numbers of a preview in one step; None when all of them stand there already."""
    return note_numbers(reader, preview.notings, today)


def says_period(columns: NumberColumns) -> bool:
    """Whether the file itself says what its flows count: in a column, or by its heading of days."""
    days = columns.of(Holds.DATE)
    headed = days is not None and folded(columns.names[days]) in _HEADED
    return headed or columns.of(Holds.PERIOD) is not None


def period_between(days: Iterable[date]) -> Period:
    """What a value counts whose days stand this far apart: days, weeks, else months."""
    told = sorted(set(days))
    gaps = [(later - earlier).days for earlier, later in pairwise(told)]
    if not gaps:
        return Period.MONTH
    usual = median(gaps)
    return next((period for most, period in _APART if usual <= most), Period.MONTH)


def _days(values: Iterable[str], order: DateOrder) -> Iterator[date]:
    """The days that can be read among these words."""
    for words in values:
        moment = read_moment(words, order)
        if moment is not None:
            yield moment.day


class _Reading:
    """Reads one row after the other."""

    def __init__(
        self,
        log: Log,
        columns: NumberColumns,
        choices: NumbersChoices,
        how: tuple[DateOrder, Period],
    ) -> None:
        self._log, self._columns, self._choices = log, columns, choices
        self._order, usual = how
        self._metrics: dict[str, list[Metric]] = {}
        for one in (*METRICS, *(of_own(own) for own in log.own)):
            for name in {folded(choices.say(one.name)), folded(one.key)}:
                self._metrics.setdefault(name, []).append(one)
        self._channels: dict[str, list[str]] = {}
        for channel in log.channels.values():
            self._channels.setdefault(folded(channel.name), []).append(channel.id)
        days = columns.of(Holds.DATE)
        heading = "" if days is None else folded(columns.names[days])
        self._usual = _HEADED.get(heading, usual)
        self._periods = dict(_PERIOD_WORDS)
        self._periods |= {folded(choices.say(words)): period for period, words in PERIODS.items()}

    def of_row(self, row: Row) -> Iterator[Noting | LeftOut]:
        """The numbers of a row, or why there are none; nothing for a row without values."""
        places = tuple(self._places(row))
        if not places:
            return
        words = self._words(row, Holds.DATE)
        moment = read_moment(words, self._order)
        if moment is None:
            yield LeftOut(row.line, _NO_DAY.filled(words=words[:40]))
            return
        if moment.day > self._choices.today:
            yield LeftOut(row.line, _FUTURE.filled(day=moment.day))
            return
        for place in places:
            yield place if isinstance(place, LeftOut) else self._noting(row, moment.day, *place)

    def _places(self, row: Row) -> Iterator[tuple[str, str | None, str] | LeftOut]:
        """Metric, channel and written value of each number of a row."""
        value = self._words(row, Holds.VALUE)
        if value and self._columns.of(Holds.METRIC) is not None:
            yield self._named(row, value)
        for number, column in enumerate(self._columns.held):
            words = cell(row, number)
            if column.holds is Holds.NUMBER and words:
                yield column.metric, column.channel_id, words

    def _named(self, row: Row, value: str) -> tuple[str, str | None, str] | LeftOut:
        """The place that a row of our own template names."""
        called, channel = self._words(row, Holds.METRIC), self._words(row, Holds.CHANNEL)
        metrics = self._metrics.get(folded(called))
        if metrics is None:
            return LeftOut(row.line, _UNKNOWN.filled(words=called[:40]))
        ids = self._channels.get(folded(channel), []) if channel else [None]
        if len(ids) != 1:
            reason = _SEVERAL if ids else _NO_CHANNEL
            return LeftOut(row.line, reason.filled(words=channel[:40]))
        fitting = [one for one in metrics if one.per_channel is bool(channel)]
        if not fitting:
            reason = _OF_BUSINESS if channel else _OF_CHANNEL
            return LeftOut(row.line, reason.filled(words=called[:40]))
        if ids[0] is not None:  # in French, followers and subscribers have one name
            platform = self._log.channels[ids[0]].platform
            fitting = [one for one in fitting if one.given_by(platform)] or fitting
        return fitting[-1].key, ids[0], value  # the user’s own metrics come last

    def _noting(
        self, row: Row, day: date, metric: str, channel: str | None, words: str
    ) -> Noting | LeftOut:
        found = self._log.metric(metric)
        try:
            value = number_written(words, found)
        except WrongInput as problem:
            return LeftOut(row.line, problem.text)
        assert value is not None, "an empty cell gives no place"
        period = self._periods.get(folded(self._words(row, Holds.PERIOD)), self._usual)
        if found.nature is Nature.FLOW:
            reading = Reading(_end_of(day, period, self._log.week_start), period)
        else:
            reading = Reading(day)
        if reading.day > self._choices.today:
            return LeftOut(row.line, _FUTURE.filled(day=reading.day))
        note = one_line(self._words(row, Holds.NOTE))[:MOST_NOTE]
        return Noting(metric, value, reading, channel, note)

    def _words(self, row: Row, holds: Holds) -> str:
        number = self._columns.of(holds)
        return "" if number is None else without_guard(cell(row, number))


def _end_of(day: date, period: Period, week_start: int) -> date:
    """The last day of what a written day means.

    The first of a month stands for all of it, the first of the client's week for that week; any
    other day ends its period.
    """
    if period is Period.MONTH and day.day == 1:
        return month_of(day).end
    first = period is Period.WEEK and day.isoweekday() == week_start
    return week_of(day, week_start).end if first else day
