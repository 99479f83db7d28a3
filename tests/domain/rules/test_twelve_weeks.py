# SPDX-License-Identifier: MIT
"""The test of the defaults: twelve ordinary weeks of a baker must leave them in peace."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

import pytest

from cmdesk.domain.records import (
    About,
    Closure,
    Degree,
    Format,
    Opening,
    Pillar,
    Record,
    Rhythm,
    Status,
    Version,
)
from cmdesk.domain.rules.findings import Finding, Level
from tests.domain.rules.building import LONG, Desk, at

WEEKS = 12
EARLY = 5 * 60 + 10
PILLARS = ("craft", "people", "shop")
LINE: tuple[Record, ...] = (
    *(Pillar(id=name, name=name, wanted_share=33) for name in PILLARS),
    Opening(id="recipe", channel_id="fb", weekdays=(4,), minute=EARLY, name="Thursday recipe"),
    Closure(id="leave", start=date(2026, 8, 1), end=date(2026, 8, 31), reason="leave"),
)


def is_closed(day: date) -> bool:
    """True in August and on Mondays."""
    return day.month == 8 or day.isoweekday() == 1


def planned_days(start: date) -> Iterator[tuple[int, date]]:
    """Tuesdays, Thursdays and Saturdays of the weeks, numbered."""
    number = 0
    for week in range(-4, WEEKS + 2):
        for weekday in (1, 3, 5):
            day = start + timedelta(days=7 * week + weekday)
            if not is_closed(day):
                yield number, day
                number += 1


def degree_on(number: int, day: date) -> Degree:
    """Every other post is an offer before Christmas, else one in six."""
    offers = number % 2 == 0 if day.month == 12 and day.day <= 24 else number % 6 == 0
    return Degree.SELL if offers else Degree.USEFUL


def calendar(start: date, today: date) -> Desk:
    """What the baker's document holds on a day: facts up to it, a plan up to next week's end."""
    desk = Desk(*LINE, active_from=EARLY, closed_weekdays=(1,))
    desk.set("fb", rhythm=Rhythm.REGULAR)
    desk.set("ig", rhythm=Rhythm.REGULAR)
    markets = {start + timedelta(days=7 * week + 5) for week in (3, 9)}
    horizon = today + timedelta(days=14 - today.isoweekday())
    for number, day in planned_days(start):
        if day <= horizon:
            _twins(desk, number, day, today)
            if day in markets:
                for minute in (9 * 60, 12 * 60 + 30):
                    desk.post(day, minute, "fb", version=_fact(day, minute, today))
            lively = day + timedelta(days=1)
            if number % 3 == 1 and lively <= today and not is_closed(lively):
                desk.post(lively, 15 * 60, "ig", version=_fact(lively, 15 * 60, today))
    return desk


def _twins(desk: Desk, number: int, day: date, today: date) -> None:
    """One post with a version on Facebook and one on Instagram, at ten past five."""
    fact = _fact(day, EARLY, today)
    version_id = desk.post(
        day,
        EARLY,
        "fb",
        version={"format": Format.PHOTO, **fact},
        text=f"{LONG} Number {number} of the year{'?' if number % 5 == 0 else '.'}",
        degree=degree_on(number, day),
        about=About.US if number % 2 else About.CUSTOMERS,
        pillar_id=PILLARS[number % 3],
    )
    first = desk.records[version_id]
    assert isinstance(first, Version)
    twin_id = f"{version_id}-ig"
    twin = Version(
        id=twin_id,
        post_id=first.post_id,
        channel_id="ig",
        format=Format.PHOTO,
        day=day,
        minute=EARLY,
        **fact,
    )
    desk.records[twin_id] = twin


def _fact(day: date, minute: int, today: date) -> dict[str, Any]:
    """Published once its day came, ready before."""
    if day > today:
        return {"status": Status.READY}
    return {
        "status": Status.PUBLISHED,
        "published_day": day,
        "published_minute": minute,
    }


def weeks_of_findings(start: date) -> Iterator[tuple[int, list[Finding]]]:
    """Every finding shown on the days of each week, once each."""
    for week in range(WEEKS):
        shown: dict[object, Finding] = {}
        for weekday in (0, 2, 4, 6):
            today = start + timedelta(days=7 * week + weekday)
            found = calendar(start, today).found(at(today, 20 * 60))
            shown.update({finding.key: finding for finding in found})
        yield week, list(shown.values())


@pytest.mark.parametrize(
    "start", [date(2026, 7, 6), date(2026, 10, 12)], ids=["august", "december"]
)
def test_ordinary_weeks_ask_for_one_review_at_most(start: date) -> None:
    reviews = 0
    for week, found in weeks_of_findings(start):
        assert [f for f in found if f.level is Level.TROUBLE] == []
        review = [f for f in found if f.level is Level.ATTENTION]
        assert len(review) <= 1, (week, [(f.rule, f.fact.args) for f in review])
        reviews += len(review)
    assert reviews, "the market days are worth a word"


def test_a_thursday_of_45_is_the_only_thing_to_fix() -> None:
    start, thursday = date(2026, 10, 12), date(2026, 11, 26)
    desk = calendar(start, date(2026, 11, 23))
    others = {finding.key for finding in desk.found(at(date(2026, 11, 23)))}
    for number in range(44):  # the recipe is there already
        desk.post(thursday, 8 * 60 + 15 * number, "fb", text=f"{LONG} Offer {number % 3}")
    found = desk.found(at(date(2026, 11, 23)))
    (flood,) = [finding for finding in found if finding.level is Level.TROUBLE]
    assert (flood.count, flood.limit) == (45, 2)
    assert {finding.key for finding in found} <= {flood.key, *others}
