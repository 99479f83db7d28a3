# SPDX-License-Identifier: MIT
"""Occasions: public holidays and days off before which hours must be set on the networks."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from cmdesk.domain.languages import in_language
from cmdesk.domain.public_holidays import public_holidays
from cmdesk.domain.records import Client, Closure
from cmdesk.domain.texts import Text, mark, plain

AHEAD: Final = timedelta(weeks=8)
NEAR: Final = timedelta(weeks=5)
_ONE_DAY: Final = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Occasion:
    """A holiday or days off, both ends included.

    ``names`` are by language, empty for days off without a reason.
    """

    start: date
    end: date
    names: Mapping[str, str]

    @property
    def due(self) -> date:
        """The day by which its hours are to be set: the one before, where the calendar has it."""
        return self.start if self.start == date.min else self.start - _ONE_DAY

    def near(self, today: date) -> bool:
        """Whether it begins within five weeks, or has begun."""
        return self.start - today <= NEAR

    def name_in(self, language: str) -> Text:
        """What it is called: “Christmas Day”, the reason of days off, or “days off”."""
        if self.names:
            return plain(in_language(self.names, language))
        return mark("Occasions", "days off")

    def days(self) -> Text:
        """Its day, or its first and last one, in words."""
        if self.start == self.end:
            return mark("Occasions", "{day:date}").filled(day=self.start)
        words = mark("Occasions", "{start:date} to {end:date}")
        return words.filled(start=self.start, end=self.end)


def occasions_of(client: Client, closures: Iterable[Closure], today: date) -> tuple[Occasion, ...]:
    """What begins in the coming eight weeks or is under way, the earliest first.

    A holiday inside days off, or on a weekday that is closed anyway, needs no hours of its own.
    """
    last = today + min(AHEAD, date.max - today)
    off = [
        Occasion(one.start, one.end, {"en": one.reason} if one.reason else {})
        for one in closures
        if one.end >= today and one.start <= last
    ]
    holidays = (
        Occasion(one.day, one.day, one.names)
        for one in public_holidays(client.region, today, last)
        if one.day.isoweekday() not in client.closed_weekdays
        and not any(period.start <= one.day <= period.end for period in off)
    )
    return tuple(sorted((*off, *holidays), key=lambda one: (one.start, one.end)))
