# SPDX-License-Identifier: MIT
"""The horizontal axis: which days it names, from one day to many years."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from cmdesk.ui.widgets.chart.said import short_day, short_month

GAP = 12.0
"""The least distance of two names on the axis, in the painter's units."""
_MONTH, _YEAR = 30.44, 365.25
_MOST_DAYS = 8  # names of days or weeks on one axis
_MOST_MONTHS = 13
_FEW = 2  # names that an axis should have at least, where its days allow it


@dataclass(frozen=True, slots=True)
class DayName:
    """A day named on the axis, and where its words begin and end."""

    day: date
    words: str
    left: float
    right: float


@dataclass(frozen=True, slots=True)
class Ruler:
    """From days to places; a single day lies in the middle."""

    first: date
    last: date
    left: float
    right: float

    def x(self, day: date) -> float:
        """The place of a day, kept on the axis."""
        span = (self.last - self.first).days
        if span <= 0:
            return (self.left + self.right) / 2
        share = min(max((day - self.first).days / span, 0.0), 1.0)
        return self.left + share * (self.right - self.left)


def day_names(
    ruler: Ruler,
    days: tuple[date, date],
    width_of: Callable[[str], float],
    edges: tuple[float, float],
) -> tuple[DayName, ...]:
    """The finest round days from first to last whose names all stand apart between the edges.

    Where no round day has room, the first and the last day are named, or one of them.
    """
    for level, words_of in _levels(*days):
        found = _placed(ruler, [(day, words_of(day)) for day in level], width_of, edges)
        if len(found) >= _FEW and _apart(found):
            return found
    outer = [(day, short_day(day)) for day in dict.fromkeys(days)]
    found = _placed(ruler, outer, width_of, edges)
    return found if _apart(found) else found[:1]


_Level = tuple[list[date], Callable[[date], str]]


def _levels(first: date, last: date) -> Iterator[_Level]:
    """Days, weeks, months, years: the finest that suit the length of the axis come first."""
    span = (last - first).days
    for step in (1, 2, 7, 14):
        if span / step < _MOST_DAYS and span <= 70:
            yield list(_every(first, last, step)), short_day
    for months in (1, 2, 3, 6):
        if span / (_MONTH * months) < _MOST_MONTHS:
            yield list(_months(first, last, months)), short_month
    for years in (1, 2, 5, 10, 20, 50, 100):
        if span / (_YEAR * years) < _MOST_MONTHS:
            yield [day for day in _months(first, last, 12) if day.year % years == 0], _year


def _every(first: date, last: date, step: int) -> Iterator[date]:
    """Days this far apart; whole weeks begin on a Monday."""
    ahead = -first.weekday() % 7 if step % 7 == 0 else 0
    for number in range(ahead, (last - first).days + 1, step):
        yield first + timedelta(days=number)


def _months(first: date, last: date, step: int) -> Iterator[date]:
    """The first days of every ``step``-th month of the year."""
    for number in range(first.year * 12 + first.month - 1, last.year * 12 + last.month):
        day = date(number // 12, number % 12 + 1, 1)
        if number % step == 0 and first <= day:
            yield day


def _placed(
    ruler: Ruler,
    named: list[tuple[date, str]],
    width_of: Callable[[str], float],
    edges: tuple[float, float],
) -> tuple[DayName, ...]:
    """The words under the middle of their day, pushed back between the edges."""
    found = []
    for day, words in named:
        width = width_of(words)
        left = max(edges[0], min(ruler.x(day) - width / 2, edges[1] - width))
        found.append(DayName(day, words, left, left + width))
    return tuple(found)


def _apart(names: tuple[DayName, ...]) -> bool:
    return all(one.right + GAP <= other.left for one, other in pairwise(names))


def _year(day: date) -> str:
    return str(day.year)
