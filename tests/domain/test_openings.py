# SPDX-License-Identifier: MIT
"""Weeks and the publishing times an editorial line expects."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cmdesk.domain.errors import WrongInput
from cmdesk.domain.openings import (
    Week,
    days_between,
    expects,
    is_closed,
    occurrences_between,
    week_named,
    week_of,
    week_to_prepare,
)
from cmdesk.domain.records import Closure, Opening

MONDAY = date(2026, 11, 23)


def test_a_week_by_its_name() -> None:
    week = week_named("2026-W48")
    assert (week.start, week.end) == (MONDAY, date(2026, 11, 29))
    assert week_named(" 2026w48 ") == week
    assert week.iso == "2026-W48"
    assert week.next.iso == "2026-W49"
    assert week.previous.end == date(2026, 11, 22)
    assert date(2026, 11, 29) in week
    assert date(2026, 11, 30) not in week
    assert len(week.days) == 7


def test_the_first_days_of_a_year_may_belong_to_the_last_week_of_another() -> None:
    assert week_of(date(2027, 1, 1)).iso == "2026-W53"


@pytest.mark.parametrize(
    "name", ["2026-48", "W48", "2026-W54", "2026-W00", "0000-W10", "9999-W52", ""]
)
def test_what_is_not_a_week_is_said(name: str) -> None:
    with pytest.raises(WrongInput) as caught:
        week_named(name)
    assert caught.value.text.args["name"] == name


@given(
    day=st.dates(min_value=date(1900, 1, 8), max_value=date(2200, 1, 1)), start=st.integers(1, 7)
)
def test_a_week_holds_its_day_and_its_name_leads_back(day: date, start: int) -> None:
    week = week_of(day, start)
    assert day in week
    assert week.start.isoweekday() == start
    assert week_named(week.iso, start) == week


def test_occurrences_are_sorted_and_suspended_by_closures() -> None:
    early = Opening(id="e", channel_id="c", weekdays=(6,), minute=480, name="B")
    unset = Opening(id="u", channel_id="c", weekdays=(6, 7), name="A")
    found = occurrences_between([early, unset], MONDAY, date(2026, 11, 29))
    assert [o.id for o in found] == ["u/2026-11-28", "e/2026-11-28", "u/2026-11-29"]
    closed = Closure(id="x", start=date(2026, 11, 28), end=date(2026, 11, 28))
    found = occurrences_between([early, unset], MONDAY, date(2026, 11, 29), [closed])
    assert [o.id for o in found] == ["u/2026-11-29"]


def test_an_opening_has_bounds() -> None:
    bounded = Opening(
        id="o",
        channel_id="c",
        weekdays=(1,),
        start=date(2026, 11, 20),
        end=date(2026, 11, 30),
    )
    days = [d for d in days_between(date(2026, 11, 1), date(2026, 12, 31)) if expects(bounded, d)]
    assert days == [MONDAY, date(2026, 11, 30)]
    assert not bounded.is_rendezvous


def test_closed_days() -> None:
    closure = Closure(id="x", start=MONDAY, end=MONDAY)
    assert is_closed(MONDAY, [closure])
    assert is_closed(MONDAY, [], [1])
    assert not is_closed(MONDAY + timedelta(days=1), [closure], [1])


def test_a_week_is_a_value() -> None:
    assert Week(MONDAY) == week_of(date(2026, 11, 26))


def test_on_friday_one_prepares_the_next_week() -> None:
    thursday = date(2026, 11, 26)
    assert week_to_prepare(thursday).start == MONDAY
    assert week_to_prepare(thursday + timedelta(days=1)).start == date(2026, 11, 30)
