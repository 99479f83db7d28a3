# SPDX-License-Identifier: MIT
"""Holidays and days off of the coming eight weeks, each once."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from cmdesk.domain.records import Client, Closure, Region
from cmdesk.domain.texts import mark, plain
from cmdesk.services.occasions import Occasion, occasions_of

TODAY = date(2026, 11, 22)
CHRISTMAS, NEW_YEAR = date(2026, 12, 25), date(2027, 1, 1)
CLIENT = Client(id="client", name="Chez Lou")


def starts(client: Client, *closures: Closure, today: date = TODAY) -> list[date]:
    return [one.start for one in occasions_of(client, closures, today)]


def off(start: date, end: date, reason: str = "") -> Closure:
    return Closure(id=start.isoformat(), start=start, end=end, reason=reason)


def test_the_holidays_of_eight_weeks() -> None:
    assert starts(CLIENT) == [CHRISTMAS, NEW_YEAR]
    assert starts(CLIENT, today=CHRISTMAS - timedelta(weeks=8)) == [
        date(2026, 11, 1),
        date(2026, 11, 11),
        CHRISTMAS,
    ]
    assert CHRISTMAS not in starts(CLIENT, today=CHRISTMAS - timedelta(weeks=8, days=1))
    assert starts(CLIENT, today=CHRISTMAS)[0] == CHRISTMAS
    assert starts(CLIENT, today=CHRISTMAS + timedelta(days=1)) == [NEW_YEAR]
    assert starts(replace(CLIENT, region=Region.OTHER)) == []


def test_a_day_that_is_closed_anyway_is_none() -> None:
    assert starts(replace(CLIENT, closed_weekdays=(5,))) == []  # both are Fridays
    assert starts(replace(CLIENT, closed_weekdays=(1, 7))) == [CHRISTMAS, NEW_YEAR]


def test_days_off_hold_the_holidays_inside_them() -> None:
    leave = off(date(2026, 12, 24), date(2027, 1, 2), "Congés")
    (only,) = occasions_of(CLIENT, (leave,), TODAY)
    assert (only.start, only.end) == (leave.start, leave.end)
    assert only.name_in("en") == plain("Congés")
    assert only.due == date(2026, 12, 23)
    early = off(date(2026, 11, 20), date(2026, 11, 25))
    assert starts(CLIENT, early) == [early.start, CHRISTMAS, NEW_YEAR]
    over = off(date(2026, 11, 1), date(2026, 11, 21))
    far = off(date(2027, 3, 1), date(2027, 3, 8))
    assert starts(CLIENT, over, far) == [CHRISTMAS, NEW_YEAR]


def test_words_of_an_occasion() -> None:
    christmas, _ = occasions_of(CLIENT, (), TODAY)
    assert christmas.name_in("fr_CA") == plain("Noël")
    assert christmas.name_in("en") == plain("Christmas Day")
    assert christmas.days() == mark("Occasions", "{day:date}").filled(day=CHRISTMAS)
    week = Occasion(date(2026, 12, 1), date(2026, 12, 7), {})
    assert week.name_in("fr") == mark("Occasions", "days off")
    assert week.days().args == {"start": week.start, "end": week.end}


def test_near_is_within_five_weeks() -> None:
    christmas, new_year = occasions_of(CLIENT, (), TODAY)
    assert christmas.near(TODAY)
    assert christmas.near(CHRISTMAS - timedelta(weeks=5))
    assert not christmas.near(CHRISTMAS - timedelta(weeks=5, days=1))
    assert not new_year.near(TODAY)


def test_at_the_ends_of_the_calendar() -> None:
    assert starts(replace(CLIENT, region=Region.OTHER), today=date.max) == []
    first = Occasion(date.min, date.min, {})
    assert first.due == date.min
    assert occasions_of(replace(CLIENT, region=Region.OTHER), (off(date.min, date.max),), date.max)
