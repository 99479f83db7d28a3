# SPDX-License-Identifier: MIT
"""Calendar arithmetic: weeks, and the publishing times an editorial line expects."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from cmdesk.domain.errors import WrongInput
from cmdesk.domain.records import Closure, Opening, occurrence_id
from cmdesk.domain.texts import mark

MONDAY = 1
FIRST_YEAR, LAST_YEAR = 1900, 2200  # beyond, a year is a slip of the pen
_WEEK_NAME = re.compile(r"(\d{4})-?W(\d{1,2})", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Week:
    """Seven days from ``start``, whatever weekday the client's week starts on."""

    start: date

    @property
    def end(self) -> date:
        """The seventh day."""
        return self.start + timedelta(days=6)

    @property
    def days(self) -> tuple[date, ...]:
        """The seven days in order."""
        return tuple(self.start + timedelta(days=n) for n in range(7))

    @property
    def iso(self) -> str:
        """The name of the ISO week that shares most of its days: ``2026-W48``."""
        year, number, _ = (self.start + timedelta(days=3)).isocalendar()
        return f"{year}-W{number:02}"

    @property
    def next(self) -> Week:
        """The week after."""
        return Week(self.start + timedelta(days=7))

    @property
    def previous(self) -> Week:
        """The week before."""
        return Week(self.start - timedelta(days=7))

    def __contains__(self, day: date) -> bool:
        """True for the seven days."""
        return self.start <= day <= self.end


def week_of(day: date, week_start: int = MONDAY) -> Week:
    """The week that holds ``day``; ``week_start`` is an ISO weekday (1 Monday … 7 Sunday).

    For a day before 1900 or after 2200 it is the first or the last week.
    """
    day = within_calendar(day)
    return Week(day - timedelta(days=(day.isoweekday() - week_start) % 7))


def within_calendar(day: date) -> date:
    """The day, or the nearest one of the years that weeks and months are made of."""
    return min(max(day, date(FIRST_YEAR, 1, 1)), date(LAST_YEAR, 12, 31))


def week_to_prepare(today: date, week_start: int = MONDAY) -> Week:
    """The week one thinks of today: from its fifth day on (Friday), the next one."""
    return week_of(today + timedelta(days=3), week_start)


def week_named(name: str, week_start: int = MONDAY) -> Week:
    """The client's week for an ISO name such as ``2026-W48``; raises WrongInput.

    With another week start it is the week that holds that ISO week's Thursday.
    """
    match = _WEEK_NAME.fullmatch(name.strip())
    try:
        if match is None or not FIRST_YEAR <= int(match[1]) <= LAST_YEAR:
            raise ValueError(name)
        monday = date.fromisocalendar(int(match[1]), int(match[2]), 1)
    except ValueError as error:
        raise WrongInput(
            mark(
                "Week", "“{name}” is not a week. Write the year and the week, as in 2026-W48."
            ).filled(name=name)
        ) from error
    return week_of(monday + timedelta(days=3), week_start)


def days_between(start: date, end: date) -> Iterator[date]:
    """Every day of a period, both ends included."""
    return (start + timedelta(days=n) for n in range((end - start).days + 1))


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One expected publishing: an opening on one of its days."""

    opening: Opening
    day: date

    @property
    def id(self) -> str:
        """Opening id and ISO date, as versions and acceptances name it."""
        return occurrence_id(self.opening.id, self.day)


def expects(opening: Opening, day: date) -> bool:
    """True when the opening has an occurrence on that day."""
    return (
        day.isoweekday() in opening.weekdays
        and (opening.start is None or opening.start <= day)
        and (opening.end is None or day <= opening.end)
    )


def is_closed(day: date, closures: Iterable[Closure], closed_weekdays: Iterable[int] = ()) -> bool:
    """True on a closed weekday or inside a closure."""
    return day.isoweekday() in closed_weekdays or any(c.start <= day <= c.end for c in closures)


def occurrences_between(
    openings: Iterable[Opening], start: date, end: date, closures: Iterable[Closure] = ()
) -> tuple[Occurrence, ...]:
    """Expected publishings of a period in order of day, hour and name; closures suspend them.

    A closed weekday does not: a rendez-vous set on it was set on purpose.
    """
    closures = tuple(closures)
    found = [
        Occurrence(opening, day)
        for day in days_between(start, end)
        if not is_closed(day, closures)
        for opening in openings
        if expects(opening, day)
    ]
    return tuple(sorted(found, key=_by_time))


def _by_time(occurrence: Occurrence) -> tuple[date, int, str]:
    opening = occurrence.opening
    return (occurrence.day, -1 if opening.minute is None else opening.minute, opening.name)
