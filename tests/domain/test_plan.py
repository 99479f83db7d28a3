# SPDX-License-Identifier: MIT
"""The plan: indexes of what is counted, and the next plan after an edit."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest

from cmdesk.domain.changes import Change, ChangeSet
from cmdesk.domain.lines import Line
from cmdesk.domain.plan import OURS, YOURS, Mark, Plan, touched_versions
from cmdesk.domain.records import (
    Channel,
    Client,
    Closure,
    Group,
    Post,
    Record,
    SpecialDay,
    Status,
    Version,
)
from cmdesk.domain.rules import check
from cmdesk.services.platforms import load_platforms

DAY = date(2026, 11, 26)
NUMBER = DAY.toordinal()
CLIENT = Client(id="client", name="Bakery")
FACEBOOK = Channel(id="fb", platform="facebook_page", name="Facebook")
POST = Post(id="p", text="Bread")
EARLY = Version(id="a", post_id="p", channel_id="fb", day=DAY, minute=540)
LATE = Version(id="b", post_id="p", channel_id="fb", day=DAY, minute=600, text="Own words")
HOURLESS = Version(id="c", post_id="p", channel_id="fb", day=DAY)
NOWHERE = Version(id="d", post_id="p", day=DAY, minute=0)
ALL: tuple[Record, ...] = (LATE, NOWHERE, EARLY, POST, HOURLESS, FACEBOOK, CLIENT)


def plan_of(*records: Record) -> Plan:
    """A plan with the program's networks."""
    return Plan.of(records, load_platforms())


def after(plan: Plan, before: Record | None, now: Record | None) -> Plan:
    """The plan after the change of one record."""
    return plan.after(ChangeSet((Change(before, now),)))


def ids(line: Line, day: int = NUMBER) -> str:
    """What stands on a day, as letters."""
    return "".join(place.id for place in line.on(day))


def test_a_day_is_in_order_and_without_hour_first() -> None:
    plan = plan_of(*ALL)
    assert ids(plan.line("fb", Group.FEED)) == "cab"
    assert ids(plan.line("fb")) == "cab"
    assert ids(plan.everything) == "cdab"
    assert ids(plan.line("fb", Group.STORY)) == ""
    assert plan.client == CLIENT


def test_places_say_what_they_hold() -> None:
    plan = plan_of(*ALL)
    first, second = plan.placed("a"), plan.placed("b")
    assert first is not None
    assert second is not None
    assert (first.text, second.text) == ("Bread", "Own words")
    assert (first.date, first.day, first.channel_id) == (DAY, NUMBER, "fb")
    assert not first.published
    assert not first.fixed
    assert plan.placed("nobody") is None


def test_an_edit_makes_another_plan_and_leaves_the_first() -> None:
    plan = plan_of(*ALL)
    moved = replace(EARLY, day=DAY + timedelta(days=1))
    following = after(plan, EARLY, moved)
    assert ids(plan.everything) == "cdab"
    assert ids(following.everything) == "cdb"
    assert ids(following.line("fb"), NUMBER + 1) == "a"
    assert following.line("fb").order == (NUMBER, NUMBER + 1)
    assert following.small is plan.small
    assert following.posts is plan.posts
    assert after(following, moved, EARLY) == plan


def test_what_is_no_longer_counted_leaves_its_line() -> None:
    plan = plan_of(POST, EARLY)
    held = after(plan, EARLY, replace(EARLY, status=Status.ON_HOLD))
    assert held.lines == {}
    assert held.placed("a") is None
    assert after(plan, EARLY, None).versions_of == {}
    same = after(plan, EARLY, replace(EARLY, link="https://example.com"))
    assert same.line("fb").order is plan.line("fb").order
    undated = replace(EARLY, id="z", day=None)
    assert after(plan, None, undated).lines is plan.lines


def test_a_published_version_stands_on_its_real_day() -> None:
    real = DAY - timedelta(days=2)
    done = replace(
        EARLY, status=Status.PUBLISHED, published_day=real, published_minute=600, pinned=False
    )
    place = plan_of(POST, done).placed("a")
    assert place is not None
    assert (place.date, place.minute, place.fixed) == (real, 600, True)
    pinned = plan_of(POST, replace(EARLY, pinned=True)).placed("a")
    assert pinned is not None
    assert pinned.fixed


def test_a_posts_change_reaches_all_its_versions() -> None:
    plan = plan_of(*ALL)
    asking = replace(POST, asks=True)
    following = after(plan, POST, asking)
    assert all(place.post.asks for place in following.everything.on(NUMBER))
    changes = ChangeSet((Change(POST, asking), Change(EARLY, None)))
    assert touched_versions(plan, plan.after(changes), changes) == ("a", "b", "c", "d")


def test_a_version_without_its_post_is_left_out() -> None:
    assert plan_of(EARLY).lines == {}
    assert after(plan_of(), None, EARLY).lines == {}


@pytest.mark.parametrize("day", [date.min, date(1899, 12, 31), date(2201, 1, 1), date.max])
def test_a_day_that_must_be_a_slip_is_counted_nowhere(day: date) -> None:
    plan = plan_of(*ALL, replace(EARLY, id="e", day=day))
    assert plan.placed("e") is None
    assert len(plan.everything.order) == 1
    check(plan, datetime.combine(DAY, time()), past=True)


def test_linked_versions_are_found_by_their_occurrence() -> None:
    linked = replace(EARLY, occurrence="o/2026-11-26")
    plan = plan_of(POST, linked, replace(LATE, occurrence="o/2026-11-26"))
    assert plan.linked == {"o/2026-11-26": ("a", "b")}
    assert after(plan, linked, EARLY).linked == {"o/2026-11-26": ("b",)}


def test_small_records_follow_too() -> None:
    closure = Closure(id="x", start=DAY, end=DAY + timedelta(days=2))
    market = SpecialDay(id="s", day=DAY)
    plan = after(after(plan_of(*ALL), None, closure), None, market)
    assert plan.closed(NUMBER + 2)
    assert not plan.closed(NUMBER + 3)
    assert plan.special(NUMBER) == market
    assert plan.special(NUMBER + 1) is None
    assert not after(plan, closure, None).closed(NUMBER)
    renamed = after(plan, CLIENT, replace(CLIENT, name="Oven"))
    assert renamed.client.name == "Oven"
    assert after(renamed, CLIENT, None).client.name == "Oven"


@pytest.mark.parametrize(
    ("figure", "own", "expected"),
    [
        ("feed.day_mark", {}, 2),
        ("feed.day_mark", {"feed.day_mark": 7}, 7),
        ("feed.day_mark", {"feed.day_mark": 0}, None),
        ("feed.week_mark", {}, None),
        ("newsletter.day_mark", {}, None),
        ("text_limit", {}, 63206),
        ("text_limit", {"text_limit": 500}, 500),
    ],
)
def test_marks_are_the_channels_own_or_the_networks(
    figure: str, own: dict[str, int], expected: int | None
) -> None:
    plan = plan_of(*ALL)
    found = plan.mark(replace(FACEBOOK, marks=own), figure)
    assert (None if found is None else found.value) == expected
    assert found is None or found.own == bool(own)


def test_a_network_that_no_file_describes_has_no_marks() -> None:
    plan = plan_of(*ALL)
    agora = replace(FACEBOOK, platform="agora")
    assert plan.mark(agora, "feed.day_mark") is None
    assert plan.platform_of(agora).key == "agora"


def test_the_clients_own_limit() -> None:
    usual = Mark(45)
    assert usual.source == OURS
    assert plan_of(CLIENT).client_mark("day_all", usual) is usual
    own = plan_of(replace(CLIENT, marks={"day_all": 12})).client_mark("day_all", usual)
    assert own == Mark(12, YOURS, own=True)
    assert plan_of(replace(CLIENT, marks={"day_all": 0})).client_mark("day_all", usual) is None


def test_lines_know_the_days_around() -> None:
    versions = [replace(EARLY, id=f"v{n}", day=DAY + timedelta(days=n)) for n in (0, 3, 9)]
    line = plan_of(POST, *versions).everything
    assert line.days_between(NUMBER + 1, NUMBER + 9) == (NUMBER + 3, NUMBER + 9)
    assert [place.id for place in line.between(NUMBER, NUMBER + 8)] == ["v0", "v3"]
    assert line.last_until(NUMBER + 8) == NUMBER + 3
    assert line.last_until(NUMBER - 1) is None
