# SPDX-License-Identifier: MIT
"""Calendar arithmetic of months, and what weeks and months have in common."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Protocol

from cmdesk.domain.openings import MONDAY, days_between, week_of, within_calendar


class Period(Protocol):
    """Some days in a row: a ``Week``, a ``Month`` or the sheet of a month."""

    @property
    def start(self) -> date:
        """The first day."""

    @property
    def end(self) -> date:
        """The last day."""

    @property
    def days(self) -> tuple[date, ...]:
        """All of them in order."""

    def __contains__(self, day: date) -> bool:
        """True for the days between both ends."""


@dataclass(frozen=True, slots=True)
class Span:
    """The days between two, both included."""

    start: date
    end: date

    @property
    def length(self) -> int:
        """How many days they are."""
        return (self.end - self.start).days + 1

    @property
    def days(self) -> tuple[date, ...]:
        """All of them in order."""
        return tuple(days_between(self.start, self.end))

    def __contains__(self, day: date) -> bool:
        """True for the days between both ends."""
        return self.start <= day <= self.end


@dataclass(frozen=True, slots=True)
class Month:
    """A month from its first day; ``week_start`` is the ISO weekday its weeks start on."""

    start: date
    week_start: int = MONDAY

    @property
    def end(self) -> date:
        """The last day of the month."""
        return self.start.replace(day=monthrange(self.start.year, self.start.month)[1])

    @property
    def days(self) -> tuple[date, ...]:
        """The days of the month in order."""
        return tuple(days_between(self.start, self.end))

    @property
    def next(self) -> Month:
        """The month after."""
        return month_of(self.start + timedelta(days=31), self.week_start)

    @property
    def previous(self) -> Month:
        """The month before."""
        return month_of(self.start - timedelta(days=1), self.week_start)

    @property
    def sheet(self) -> Span:
        """The whole weeks that hold the month: four to six of them."""
        first, last = week_of(self.start, self.week_start), week_of(self.end, self.week_start)
        return Span(first.start, last.end)

    def same_day(self, day: date) -> date:
        """The day of this month with the same number, or its last one: 31 March, 30 April."""
        return self.start.replace(day=min(day.day, self.end.day))

    def __contains__(self, day: date) -> bool:
        """True for the days of the month."""
        return (day.year, day.month) == (self.start.year, self.start.month)


def month_of(day: date, week_start: int = MONDAY) -> Month:
    """The month that holds ``day``, or the first or last one of the calendar (1900 to 2200)."""
    return Month(within_calendar(day).replace(day=1), week_start)
