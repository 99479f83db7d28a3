# SPDX-License-Identifier: MIT
"""How noted values follow each other: their order, their baseline, and the values of periods.

A flow's value is spread evenly over the days it counts, so that a week across two months gives
each its days; a day that two values count is taken from the longer one, then from the later.
A stock's value of a period is the last one noted in it, a ratio's the mean of those noted.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from math import fsum
from typing import Final

from cmdesk.domain.metrics import Metric
from cmdesk.domain.months import Span, month_of
from cmdesk.domain.openings import FIRST_YEAR, LAST_YEAR, MONDAY, week_of
from cmdesk.domain.records import Measurement, Nature, Period
from cmdesk.domain.texts import Text, mark

_COVERED: Final = mark("Trends", "{covered} of {days} days")


_HOW_MONTHS: Final[Mapping[Nature, Text]] = {
    Nature.FLOW: mark(
        "Trends", "Days and weeks add up; a week across two months gives each of them its days."
    ),
    Nature.STOCK: mark("Trends", "A month has the last value noted in it."),
    Nature.RATIO: mark("Trends", "A month has the mean of the values noted in it."),
}


@dataclass(frozen=True, slots=True)
class PeriodValue:
    """The value of a day, week or month, and how many of its days were counted.

    A stock or a ratio stands for its whole period, however often it was read.
    """

    span: Span
    value: float
    covered: int

    @property
    def whole(self) -> bool:
        """True when every day of it was counted."""
        return self.covered == self.span.length

    @property
    def coverage(self) -> Text:
        """“12 of 30 days”, to be said beside a value that is not whole."""
        return _COVERED.filled(covered=self.covered, days=self.span.length)


@dataclass(frozen=True, slots=True)
class Series:
    """All that was noted of one metric on one channel (None: the business), by day.

    ``week_start`` is the ISO weekday the client's weeks start on.
    """

    metric: Metric
    channel_id: str | None = None
    noted: tuple[Measurement, ...] = ()
    week_start: int = MONDAY

    @property
    def baseline(self) -> Measurement | None:
        """The first value ever noted."""
        return self.noted[0] if self.noted else None

    @property
    def last(self) -> Measurement | None:
        """The latest value noted."""
        return self.noted[-1] if self.noted else None

    @property
    def before(self) -> Measurement | None:
        """The one before the latest that counts as long, so that both can be compared."""
        if self.last is None:
            return None
        like = [one for one in self.noted[:-1] if one.period is self.last.period]
        return like[-1] if like else None

    @property
    def change(self) -> float | None:
        """From the one before to the latest; None without both."""
        if self.last is None or self.before is None:
            return None
        return self.last.value - self.before.value

    def between(self, start: date, end: date) -> Series:
        """What was noted in a period, both ends included."""
        kept = tuple(one for one in self.noted if start <= one.day <= end)
        return replace(self, noted=kept)


def series_of(
    metric: Metric,
    channel_id: str | None,
    measurements: Iterable[Measurement],
    week_start: int = MONDAY,
) -> Series:
    """The series of a metric on a channel, found among measurements of any kind.

    What a file tells of the year 1 or 9999 is a slip of the pen, and left out.
    """
    mine = (
        one
        for one in measurements
        if one.metric == metric.key
        and one.channel_id == channel_id
        and FIRST_YEAR <= one.day.year <= LAST_YEAR
    )
    return Series(metric, channel_id, tuple(sorted(mine, key=_by_day)), week_start)


def span_of(measurement: Measurement) -> Span:
    """The days a flow's value counts; a value that says nothing counts a month."""
    return span_ended(measurement.day, measurement.period or Period.MONTH)


def span_ended(day: date, period: Period) -> Span:
    """The day, the seven days or the month that a day ends; the last of a month ends all of it."""
    if period is Period.DAY:
        return Span(day, day)
    if period is Period.WEEK:
        return Span(day - timedelta(days=6), day)
    month = month_of(day)
    if day == month.end:
        return Span(month.start, day)
    return Span(min(month.previous.same_day(day) + timedelta(days=1), day), day)


def period_of(day: date, period: Period, week_start: int = MONDAY) -> Span:
    """The day, the client's week or the calendar month that holds a day."""
    if period is Period.DAY:
        return Span(day, day)
    whole = week_of(day, week_start) if period is Period.WEEK else month_of(day)
    return Span(whole.start, whole.end)


def period_values(series: Series, period: Period = Period.MONTH) -> tuple[PeriodValue, ...]:
    """The value of each period of which something is known, in order."""
    if series.metric.nature is Nature.FLOW:
        return _sums(series, period)
    grouped: dict[date, list[Measurement]] = {}
    for one in series.noted:
        start = period_of(one.day, period, series.week_start).start
        grouped.setdefault(start, []).append(one)
    found = []
    for start, noted in grouped.items():
        span = period_of(start, period, series.week_start)
        values = [one.value for one in noted]
        ratio = series.metric.nature is Nature.RATIO
        value = fsum(values) / len(values) if ratio else values[-1]
        found.append(PeriodValue(span, value, span.length))
    return tuple(found)


def how_months_are_made(metric: Metric) -> Text:
    """How what was noted becomes the value of a month, to be told beside it."""
    return _HOW_MONTHS[metric.nature]


def value_in(values: Iterable[PeriodValue], day: date) -> PeriodValue | None:
    """The value of the period that holds a day; None when nothing is known of it."""
    return next((one for one in values if day in one.span), None)


def share_of_change(before: float, after: float) -> int | None:
    """The change in whole percent; None from a zero base, of which there is no percentage."""
    return None if before == 0 else round((after - before) / abs(before) * 100)


def _sums(series: Series, period: Period) -> tuple[PeriodValue, ...]:
    found: list[tuple[Span, list[float]]] = []
    last = 0
    for day, rate in sorted(_daily(series).items()):
        if day > last:
            span = period_of(date.fromordinal(day), period, series.week_start)
            last = span.end.toordinal()
            found.append((span, []))
        found[-1][1].append(rate)
    return tuple(PeriodValue(span, _tidy(fsum(rates)), len(rates)) for span, rates in found)


def _daily(series: Series) -> Mapping[int, float]:
    """What each day (its ordinal: years of them are many) got of the values that count it."""
    spans = [(span_of(one), one.value) for one in series.noted]
    counted = [(one.start.toordinal(), one.end.toordinal() + 1, value) for one, value in spans]
    counted.sort(key=lambda one: (one[1] - one[0], one[1]), reverse=True)
    rates: dict[int, float] = {}
    for first, after, value in counted:
        rate = value / (after - first)
        for day in range(first, after):
            rates.setdefault(day, rate)
    return rates


def _tidy(value: float) -> float:
    """Without the dust that adding up seven sevenths leaves."""
    return round(value, 6)


def _by_day(measurement: Measurement) -> tuple[date, int]:
    """By day; of one day, the shorter period last, as it is the latest news."""
    lengths = {None: 0, Period.DAY: 0, Period.WEEK: 1, Period.MONTH: 2}
    return measurement.day, -lengths[measurement.period]
