# SPDX-License-Identifier: MIT
"""Noting numbers: the table they are written in, and what keeps, corrects and removes them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from cmdesk.domain.errors import WrongInput
from cmdesk.domain.jumps import question_about
from cmdesk.domain.metrics import Metric, said_value
from cmdesk.domain.months import month_of
from cmdesk.domain.openings import FIRST_YEAR, LAST_YEAR, MONDAY, week_of
from cmdesk.domain.records import (
    Channel,
    Former,
    Indicator,
    Measurement,
    Nature,
    Period,
    new_id,
)
from cmdesk.domain.texts import Text, mark
from cmdesk.domain.trends import Series, period_of, span_ended
from cmdesk.services.edits import Add, Batch, Edit, Remove, Set
from cmdesk.services.series import Log, log_of
from cmdesk.store.access import Reader

READINGS_OFFERED: Final = 6
_TODAY: Final = mark("Noting", "today")
_ON_DAY: Final = mark("Noting", "{day:date}")
_OF_WEEK: Final = mark("Noting", "week of {start:number} to {end:date}")
_ACROSS_MONTHS: Final = mark("Noting", "week of {start:date} to {end:date}")
_NOT_OVER: Final = mark(
    "Noting", "{day:Full} has not come yet, so nothing can be noted of it. Choose an earlier day."
)
_NO_YEAR: Final = mark(
    "Noting", "{day:Full} is too far away. Choose a day between {first:plain} and {last:plain}."
)
_OF_MONTH: Final = mark("Noting", "{day:month}")
_OF_DAYS: Final = mark("Noting", "{start:date} to {end:date}")
_IN_YEAR: Final = mark("Noting", "{when} {year:plain}")


@dataclass(frozen=True, slots=True)
class Reading:
    """Which day, week or month a number speaks of, known by its last day; no period for a stock."""

    day: date
    period: Period | None = None

    def words(self, today: date) -> Text:
        """“today”, “week of 16 to 22 November”, “November 2026”; the year where it is another."""
        if self.day == today and self.period in (None, Period.DAY):
            return _TODAY
        said = self._said()
        if self.day.year == today.year or said.source == _OF_MONTH.source:
            return said
        return _IN_YEAR.filled(when=said, year=self.day.year)

    def _said(self) -> Text:
        """The day or period without its year, a month with it."""
        if self.period in (None, Period.DAY):
            return _ON_DAY.filled(day=self.day)
        span = span_ended(self.day, self.period or Period.MONTH)
        if self.period is Period.WEEK:
            text = _OF_WEEK if span.start.month == span.end.month else _ACROSS_MONTHS
            return text.filled(start=span.start, end=span.end)
        if span.start.day == 1:
            return _OF_MONTH.filled(day=self.day)
        return _OF_DAYS.filled(start=span.start, end=span.end)


@dataclass(frozen=True, slots=True)
class NumberRow:
    """One line of *Note the numbers*: what is followed, what is known, what is asked now."""

    indicator: Indicator
    name: Text
    channel: Channel | None
    series: Series
    reading: Reading
    readings: tuple[Reading, ...]

    @property
    def metric(self) -> Metric:
        """What is counted."""
        return self.series.metric

    @property
    def noted(self) -> Measurement | None:
        """What was already noted of the day or period asked now."""
        return noted_of(self.series, self.reading)

    @property
    def last(self) -> Measurement | None:
        """The latest value before the day or period asked now."""
        earlier = self._earlier()
        return earlier[-1] if earlier else None

    @property
    def before(self) -> Measurement | None:
        """The one before ``last``."""
        earlier = self._earlier()
        return earlier[-2] if len(earlier) > 1 else None

    def _earlier(self) -> tuple[Measurement, ...]:
        return tuple(one for one in self.series.noted if one.day < self.reading.day)


@dataclass(frozen=True, slots=True)
class Noting:
    """A number to keep: of which metric, channel (None: the business), and day or period."""

    metric: str
    value: float
    reading: Reading
    channel_id: str | None = None
    note: str = ""


def readings_of(
    metric: Metric, period: Period, today: date, week_start: int = MONDAY
) -> tuple[Reading, ...]:
    """The days or periods a number may be noted for, the one asked first.

    A stock or a ratio is read today; a flow of weeks or months of the last ones that ended.
    """
    if metric.nature is not Nature.FLOW:
        return tuple(Reading(today - timedelta(days=n)) for n in range(READINGS_OFFERED))
    found, last = [], today - timedelta(days=1)
    for _ in range(READINGS_OFFERED):
        if period is Period.WEEK:
            week = week_of(last + timedelta(days=1), week_start)
            last = week.previous.end
        elif period is Period.MONTH:
            last = month_of(last + timedelta(days=1)).previous.end
        found.append(Reading(last, period))
        last -= timedelta(days=1)
    return tuple(found)


def reading_on(metric: Metric, period: Period, day: date, week_start: int = MONDAY) -> Reading:
    """The day, or for a flow the week or month, that a day belongs to; raises WrongInput."""
    _check_year(day)
    if metric.nature is not Nature.FLOW:
        return Reading(day)
    return Reading(period_of(day, period, week_start).end, period)


def number_rows(reader: Reader, today: date) -> tuple[NumberRow, ...]:
    """The table of numbers, in the client's order; a channel no longer in use is left out."""
    return rows_of(log_of(reader), ordered_indicators(reader), today)


def rows_of(log: Log, indicators: Iterable[Indicator], today: date) -> tuple[NumberRow, ...]:
    """The lines of some numbers, followed already or only proposed, in their order."""
    rows = []
    for one in indicators:
        channel = log.channels.get(one.channel_id or "")
        if one.channel_id is not None and (channel is None or not channel.active):
            continue
        series = log.series(one.metric, one.channel_id)
        readings = readings_of(series.metric, one.period, today, log.week_start)
        name = log.name(one.metric, one.channel_id)
        rows.append(NumberRow(one, name, channel, series, readings[0], readings))
    return tuple(rows)


def ordered_indicators(reader: Reader) -> tuple[Indicator, ...]:
    """The numbers that are followed, in the client's order."""
    return tuple(sorted(reader.all(Indicator), key=lambda one: one.order))


def noted_of(series: Series, reading: Reading) -> Measurement | None:
    """What was noted of exactly this day or period."""
    wanted = (reading.day, reading.period)
    return next((one for one in series.noted if (one.day, one.period) == wanted), None)


def standing_of(log: Log, notings: Iterable[Noting]) -> tuple[Measurement | None, ...]:
    """For each number what stands there already; the same as ``noted_of`` for many at once."""
    standing: dict[tuple[str, str | None, Reading], Measurement] = {}
    for one in log.measurements:
        standing.setdefault((one.metric, one.channel_id, Reading(one.day, one.period)), one)
    return tuple(standing.get((one.metric, one.channel_id, one.reading)) for one in notings)


def doubt_about(log: Log, noting: Noting) -> Text | None:
    """What to ask about a number before it is kept; None when it is easy to believe."""
    series = log.series(noting.metric, noting.channel_id)
    return question_about(series, _measurement(noting), log.region)


def note_numbers(reader: Reader, notings: Sequence[Noting], today: date) -> Edit | None:
    """Keep numbers in one step; None when all of them stand there already.

    A number of a day or period that has one corrects it, and the former value is kept with it.
    Raises WrongInput for a day or period that is not over, or of another age.
    """
    _check_days(notings, today)
    log = log_of(reader)
    last = tuple({(n.metric, n.channel_id, n.reading): n for n in notings}.values())
    pairs = zip(last, standing_of(log, last), strict=True)
    changed = [(n, known) for n, known in pairs if known is None or _differs(known, n)]
    if not changed:
        return None
    label = mark("Noting", "note %n number(s)", "", 1).filled(n=len(changed))
    added = tuple(_measurement(noting) for noting, known in changed if known is None)
    steps: list[Edit] = [Add(added, label)] if added else []
    for noting, known in changed:
        if known is not None:
            values = {**_corrected(known, noting.value, today), "note": noting.note or known.note}
            steps.append(Set(Measurement, known.id, values, label))
    return steps[0] if len(steps) == 1 else Batch(tuple(steps), label)


def correct(reader: Reader, measurement_id: str, value: float, today: date) -> Edit | None:
    """Correct a noted value, keeping what stood there; None when it is the same."""
    known = reader.get(Measurement, measurement_id)
    if known.value == value:
        return None
    label = mark("Noting", "correct {metric} of {day:date}")
    named = log_of(reader).name(known.metric, known.channel_id)
    filled = label.filled(metric=named, day=known.day)
    return Set(Measurement, known.id, _corrected(known, value, today), filled)


def remove_numbers(reader: Reader, measurement_ids: Sequence[str]) -> Edit:
    """Remove noted values: they were never noted."""
    found = reader.get_all(Measurement, measurement_ids)
    label = mark("Noting", "remove %n number(s)", "", 1).filled(n=len(found))
    return Remove(Measurement, tuple(found), label)


def history_of(log: Log, measurement: Measurement) -> tuple[tuple[Text, date], ...]:
    """The values that stood there before, said, each with the day it was corrected."""
    metric = log.metric(measurement.metric)
    return tuple((said_value(metric, f.value, log.region), f.until) for f in measurement.former)


def _check_days(notings: Sequence[Noting], today: date) -> None:
    for noting in notings:
        day = noting.reading.day
        if day > today:
            raise WrongInput(_NOT_OVER.filled(day=day))
        _check_year(day)


def _check_year(day: date) -> None:
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise WrongInput(_NO_YEAR.filled(day=day, first=FIRST_YEAR, last=LAST_YEAR))


def _differs(known: Measurement, noting: Noting) -> bool:
    return known.value != noting.value or noting.note not in ("", known.note)


def _corrected(known: Measurement, value: float, today: date) -> Mapping[str, object]:
    """The new value, and the former one after those before it; nothing when it is the same."""
    if known.value == value:
        return {}
    return {"value": value, "former": (*known.former, Former(value=known.value, until=today))}


def _measurement(noting: Noting) -> Measurement:
    return Measurement(
        id=new_id(),
        metric=noting.metric,
        value=noting.value,
        day=noting.reading.day,
        channel_id=noting.channel_id,
        note=noting.note,
        period=noting.reading.period,
    )
