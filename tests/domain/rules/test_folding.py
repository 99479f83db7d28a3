# SPDX-License-Identifier: MIT
"""Folding looks nothing up by searching: each finding meets only the floods it may belong to."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from cmdesk.domain.records import Group
from cmdesk.domain.rules import burst, flood, flood_week, same_text
from cmdesk.domain.rules.findings import Finding, Level, Scope
from cmdesk.domain.rules.folding import folded
from cmdesk.domain.texts import plain
from tests.domain.rules.building import MONDAY, days_from

FEED = Scope.group("fb", Group.FEED)


def found(rule: str, day: date, **values: Any) -> Finding:
    """A finding of one day on the page, with what matters here."""
    filled: dict[str, Any] = {
        "level": Level.ATTENTION,
        "scope": FEED,
        "end": day,
        "count": 5,
        "limit": 2,
        "unit": "posts",
        "fact": plain(rule),
        "reason": plain("Because."),
        **values,
    }
    return Finding(rule=rule, start=day, **filled)


def test_each_day_keeps_its_own() -> None:
    days = days_from(MONDAY, 30, step=2)
    floods = [found(flood.KEY, day) for day in days]
    bursts = [found(burst.KEY, day) for day in reversed(days)]
    elsewhere = found(burst.KEY, MONDAY, scope=Scope.group("ig", Group.FEED))
    between = found(burst.KEY, MONDAY + timedelta(days=1))
    shown = folded([*floods, *bursts, elsewhere, between])
    assert [one.also[0].start for one in shown[: len(days)]] == days
    assert shown[len(days) :] == [elsewhere, between]


def test_a_week_goes_under_its_greatest_day() -> None:
    few, many = found(flood.KEY, MONDAY), found(flood.KEY, MONDAY + timedelta(days=6), count=9)
    later = found(flood.KEY, MONDAY + timedelta(days=7), count=20)
    week = found(flood_week.KEY, MONDAY, end=MONDAY + timedelta(days=6), count=14, limit=4)
    assert [one.also for one in folded([few, many, later, week])] == [(), (week,), ()]


def test_texts_go_under_the_flood_that_holds_them() -> None:
    first = found(flood.KEY, MONDAY, versions=("a", "b", "c"))
    second = found(flood.KEY, MONDAY + timedelta(days=1), versions=("d", "e", "f"))
    same = found(same_text.KEY, MONDAY, versions=("c", "d", "e"))
    apart = found(same_text.KEY, MONDAY, versions=("a", "d", "x"))
    assert [one.also for one in folded([first, second, same, apart])] == [(), (same,), ()]


class Watched(str):
    """A scope's id that counts how often it is compared."""

    asked = 0

    __hash__ = str.__hash__

    def __eq__(self, other: object) -> bool:
        Watched.asked += 1
        return str.__eq__(self, other)


def test_twice_the_days_take_no_more_than_twice_the_work() -> None:
    def work(number: int) -> int:
        days = days_from(MONDAY, number)
        scopes = [Scope(FEED.kind, Watched(FEED.id)) for _ in range(2 * number)]
        floods = [found(flood.KEY, d, scope=s) for d, s in zip(days, scopes[::2], strict=True)]
        bursts = [found(burst.KEY, d, scope=s) for d, s in zip(days, scopes[1::2], strict=True)]
        Watched.asked = 0
        assert len(folded(floods + bursts)) == number
        return Watched.asked

    assert 0 < work(100) <= 2 * 100
    assert work(200) <= 2 * 200
