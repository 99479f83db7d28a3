# SPDX-License-Identifier: MIT
"""What a chart shows, as values: no document, no colours, no sizes.

Charts know days and numbers. A value of None is *not noted*: the line breaks there, it never
falls to zero. Points may come in any order; of two on one day the later in the row counts.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from cmdesk.ui.widgets.chart.said import said_value

_LARGEST = 1e15  # beyond it a number of people or of money is a mistake, and sums lose digits
WEEK = 7
"""Days of a week: how long a bar under the curve counts unless told otherwise."""


class Kind(StrEnum):
    """How the series are drawn."""

    LINE = "line"
    BARS = "bars"


@dataclass(frozen=True, slots=True)
class Point:
    """A value of a day; None where nothing was noted."""

    day: date
    value: float | None

    @property
    def known(self) -> float | None:
        """The value when it is one that can be drawn."""
        usable = self.value is not None and math.isfinite(self.value)
        return self.value if usable and abs(self.value or 0.0) <= _LARGEST else None


@dataclass(frozen=True, slots=True)
class Series:
    """A row of values under one name; ``say_value`` writes one with its unit."""

    name: str
    points: tuple[Point, ...]
    say_value: Callable[[float], str] = said_value


@dataclass(frozen=True, slots=True)
class Baseline:
    """The starting point and the days it was taken in (shaded; None: no band)."""

    value: float
    start: date | None = None
    end: date | None = None


@dataclass(frozen=True, slots=True)
class Target:
    """What is aimed at; with ``due`` and a baseline also the straight line that leads there."""

    value: float
    due: date | None = None


@dataclass(frozen=True, slots=True)
class Marker:
    """Something decided on a day, in words."""

    day: date
    words: str


@dataclass(frozen=True, slots=True)
class Bar:
    """How many there were in the days that begin here."""

    day: date
    count: int


@dataclass(frozen=True, slots=True)
class Bars:
    """Small bars under the curve, such as the posts published each week."""

    name: str
    bars: tuple[Bar, ...]
    span: int = WEEK

    def count_at(self, day: date) -> int | None:
        """The count of the bar whose days hold this one; None without such a bar."""
        for bar in self.bars:
            if 0 <= (day - bar.day).days < self.span:
                return bar.count
        return None


@dataclass(frozen=True, slots=True)
class Chart:
    """All that one chart shows, between ``start`` and ``end`` (None: as far as points reach).

    ``empty`` is the sentence shown instead when there is no value.
    """

    title: str
    series: tuple[Series, ...]
    baseline: Baseline | None = None
    target: Target | None = None
    decisions: tuple[Marker, ...] = ()
    bars: Bars | None = None
    kind: Kind = Kind.LINE
    start: date | None = None
    end: date | None = None
    empty: str = ""

    def shows(self, day: date) -> bool:
        """Whether a day lies between start and end."""
        return (self.start is None or self.start <= day) and (self.end is None or day <= self.end)

    def points_of(self, series: Series) -> tuple[Point, ...]:
        """The points shown, in order, one a day; those without a value are among them."""
        by_day = {one.day: one for one in series.points if self.shows(one.day)}
        return tuple(by_day[day] for day in sorted(by_day))

    def runs_of(self, series: Series) -> Iterator[tuple[Point, ...]]:
        """The stretches of points that follow each other without a gap."""
        run: list[Point] = []
        for point in self.points_of(series):
            if point.known is not None:
                run.append(point)
            elif run:
                yield tuple(run)
                run = []
        if run:
            yield tuple(run)

    def values(self) -> tuple[float, ...]:
        """Every value shown, of all series."""
        points = (point for one in self.series for point in self.points_of(one))
        return tuple(point.known for point in points if point.known is not None)

    def marks(self) -> tuple[Marker, ...]:
        """The decisions shown, in order."""
        return tuple(sorted((one for one in self.decisions if self.shows(one.day)), key=_day))

    def days(self) -> tuple[date, date] | None:
        """The first and the last day of the axis; None when there is no value to show."""
        if not self.values():
            return None
        days = [point.day for one in self.series for point in self.points_of(one)]
        first, last = self.start or min(days), self.end or max(days)
        return (first, last) if first <= last else None


def small_multiples(chart: Chart) -> tuple[Chart, ...]:
    """One chart a series over the same days, for series whose scales differ.

    Two scales in one chart would let any two curves cross where one likes. Baseline and target
    stay with the first series, whose they are.
    """
    days = chart.days()
    start, end = days or (chart.start, chart.end)
    parts = []
    for number, series in enumerate(chart.series):
        part = replace(chart, title=series.name, series=(series,), start=start, end=end)
        if number:
            part = replace(part, baseline=None, target=None, bars=None)
        parts.append(part)
    return tuple(parts)


def _day(marker: Marker) -> date:
    return marker.day
