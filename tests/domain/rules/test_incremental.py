# SPDX-License-Identifier: MIT
"""The law of incremental checking: following the changes finds what a fresh check finds."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from random import Random
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cmdesk.domain.changes import Change, ChangeSet
from cmdesk.domain.plan import Plan
from cmdesk.domain.records import (
    About,
    Acceptance,
    Channel,
    Client,
    Closure,
    Degree,
    Format,
    Opening,
    Pillar,
    Post,
    Record,
    Rhythm,
    SpecialDay,
    Status,
    Version,
    occurrence_id,
)
from cmdesk.domain.rules import RULES, Checker, check
from tests.domain.rules.building import FACEBOOK, INSTAGRAM, LONG, MONDAY, NOW, at, platforms

DAYS = st.integers(-20, 50).map(lambda n: MONDAY + timedelta(days=n))
NEAR = st.integers(0, 2).map(lambda n: MONDAY + timedelta(days=n))
DAY = st.one_of(NEAR, DAYS)
MINUTES = st.sampled_from([None, 30, 540, 600, 660, 1430])
TEXTS = st.sampled_from(["Short.", "Is it?", LONG, LONG.upper() + " #bread", "x" * 300])
CHANNELS = st.sampled_from(["fb", "ig", "nl", None])
OPENINGS = ("o1", "o2")

FIELDS: dict[type[Record], dict[str, st.SearchStrategy[Any]]] = {
    Version: {
        "day": st.one_of(st.none(), DAY),
        "minute": MINUTES,
        "channel_id": CHANNELS,
        "status": st.sampled_from(list(Status)),
        "published_day": st.one_of(st.none(), DAY),
        "format": st.sampled_from([Format.TEXT, Format.STORY, Format.NEWSLETTER]),
        "text": st.one_of(st.none(), TEXTS),
        "pinned": st.booleans(),
        "occurrence": st.one_of(
            st.none(), st.builds(occurrence_id, st.sampled_from(OPENINGS), DAY)
        ),
    },
    Post: {
        "text": TEXTS,
        "degree": st.sampled_from([None, *Degree]),
        "about": st.sampled_from([None, About.US, About.CUSTOMERS]),
        "pillar_id": st.sampled_from([None, "p1", "p2"]),
        "asks": st.booleans(),
    },
    Channel: {
        "active": st.booleans(),
        "rhythm": st.sampled_from(list(Rhythm)),
        "marks": st.sampled_from(
            [{}, {"feed.day_mark": 1}, {"feed.week_mark": 2}, {"text_limit": 5}]
        ),
    },
    Pillar: {
        "wanted_share": st.sampled_from([None, 10, 80]),
        "usual_degree": st.sampled_from([None, Degree.SELL]),
    },
    Opening: {
        "weekdays": st.sampled_from([(1,), (2, 3)]),
        "important": st.booleans(),
        "pillar_id": st.sampled_from([None, "p1"]),
    },
    Client: {
        "week_start": st.sampled_from([1, 7]),
        "marks": st.sampled_from([{}, {"day_all": 4}, {"sell_tenths": 1}]),
        "name": st.sampled_from(["Bakery", "Oven"]),
    },
    Closure: {"start": DAY},
    SpecialDay: {"day": DAY},
}
SILENT = Channel(id="q", platform="blog", name="Blog", rhythm=Rhythm.CALM)
START: tuple[Record, ...] = (
    Client(id="client", name="Bakery"),
    FACEBOOK,
    replace(INSTAGRAM, rhythm=Rhythm.REGULAR),
    Channel(id="nl", platform="newsletter", name="Letter"),
    Pillar(id="p1", name="Bread", wanted_share=50),
    Pillar(id="p2", name="People"),
    Opening(id="o1", channel_id="fb", weekdays=(4,), name="Recipe"),
    Opening(id="o2", channel_id="ig", weekdays=(1,), name="Oven", start=date(2026, 10, 1)),
    Closure(id="c1", start=date(2026, 12, 1), end=date(2026, 12, 20)),
    SpecialDay(id="s1", day=date(2026, 11, 24)),
)


def month_of_posts() -> Iterator[Record]:
    """A post nearly every day for seven weeks, close to the limits of most rules."""
    for index in range(49):
        day = date(2026, 10, 26) + timedelta(days=index)
        if index % 8 == 7:
            continue
        yield Post(
            id=f"b{index}",
            text=f"{LONG} {index}",
            degree=(Degree.SELL, Degree.SELL, Degree.USEFUL, Degree.KNOWN, None)[index % 5],
            about=About.US if index % 4 else About.CUSTOMERS,
            pillar_id="p1" if index % 3 else "p2",
        )
        for channel_id in ("fb", "ig" if index % 2 else "nl"):
            yield Version(
                id=f"w{index}{channel_id}",
                post_id=f"b{index}",
                channel_id=channel_id,
                day=day,
                minute=30 if index % 6 == 0 else 1420,
                format=Format.NEWSLETTER if channel_id == "nl" else Format.TEXT,
            )


def crowded_day() -> Iterator[Record]:
    """Three more posts on one day of one channel."""
    for index in range(3):
        yield Post(id=f"crowd{index}", text="x", pillar_id="p1")
        yield Version(
            id=f"d{index}", post_id=f"crowd{index}", channel_id="fb", day=date(2026, 11, 25)
        )


FULL = (*START, *month_of_posts(), *crowded_day())


def value_of(kind: type[Record], data: st.DataObject) -> dict[str, Any]:
    """A new value for one to three fields of a kind."""
    names = data.draw(st.lists(st.sampled_from(sorted(FIELDS[kind])), min_size=1, max_size=3))
    return {name: data.draw(FIELDS[kind][name]) for name in names}


def new_posts(number: int, data: st.DataObject) -> list[Record]:
    """Some posts of one day, alike, with one or two versions each."""
    size = data.draw(st.integers(1, 8))
    post = {name: data.draw(field) for name, field in FIELDS[Post].items()}
    version = {name: data.draw(field) for name, field in FIELDS[Version].items()}
    channels = data.draw(st.lists(CHANNELS, min_size=1, max_size=2))
    records: list[Record] = []
    for index in range(size):
        post_id = f"p{number}-{index}"
        records.append(Post(id=post_id, **post))
        for place, channel in enumerate(channels):
            values = {**version, "channel_id": channel, "post_id": post_id}
            records.append(Version(id=f"v{number}-{index}-{place}", **values))
    return records


def edit(records: dict[str, Record], number: int, data: st.DataObject) -> ChangeSet:
    """One random edit: posts added, one removed with its versions, or fields of a record set."""
    action = data.draw(st.sampled_from(["add", "add", "remove", "set", "set", "set", "any"]))
    posts = sorted(key for key, record in records.items() if isinstance(record, Post))
    changes: list[Change] = []
    if action == "add" or not posts:
        changes = [Change(None, record) for record in new_posts(number, data)]
    elif action == "remove":
        post_id = data.draw(st.sampled_from(posts))
        gone = [
            record
            for record in records.values()
            if record.id == post_id or (isinstance(record, Version) and record.post_id == post_id)
        ]
        changes = [Change(record, None) for record in gone]
    else:
        small = [key for key, record in records.items() if not isinstance(record, Post | Version)]
        large = [key for key in records if key not in small]
        key = data.draw(st.sampled_from(sorted(small if action == "any" else large)))
        before = records[key]
        after = replace(before, **value_of(type(before), data))
        changes = [Change(before, after)]
    for change in changes:
        if change.after is None:
            records.pop(change.record.id)
        else:
            records[change.record.id] = change.after
    return ChangeSet.of_changes(changes)


def assert_same(followed: Checker, fresh: Checker, *, past: bool = True) -> None:
    """Both say the same now and, with ``past``, of all periods, rule by rule."""
    assert followed.findings() == fresh.findings()
    if past:
        assert followed.findings(past=True) == fresh.findings(past=True)
        for rule in RULES:
            assert followed._raw[rule.key] == fresh._raw[rule.key], rule.key
            for cell, findings in fresh._raw[rule.key].items():
                last = rule.last_day_of(cell)
                assert all(finding.end.toordinal() <= last for finding in findings), rule.key


def moves(number: int) -> Iterator[tuple[Record, Record]]:
    """Single moves of a day or two, of the kind that makes and unmakes findings."""
    chance = Random(7)
    records = {record.id: record for record in FULL}
    dated = sorted(key for key, record in records.items() if isinstance(record, Version))
    for _ in range(number):
        before = records[chance.choice(dated)]
        assert isinstance(before, Version)
        assert before.day is not None
        day = before.day + timedelta(days=chance.choice([-30, -7, -2, -1, 1, 2, 7, 30]))
        minute = chance.choice([None, 20, 600, 1425])
        records[before.id] = replace(before, day=day, minute=minute)
        yield before, records[before.id]


def test_moves_of_a_full_month_are_followed() -> None:
    plan = Plan.of(FULL, platforms())
    checker = Checker(plan, NOW)
    found: set[str] = set()
    for before, after in moves(80):
        changes = ChangeSet((Change(before, after),))
        plan = plan.after(changes)
        checker.update(plan, changes, NOW)
        assert_same(checker, Checker(plan, NOW))
        found.update(finding.rule for finding in checker.findings(past=True))
    assert {"flood", "flood_week", "daily", "burst", "too_commercial", "mix", "night"} <= found


OTHERS = (
    replace(FACEBOOK, name="Page", marks={"feed.day_mark": 1, "feed.week_mark": 3}),
    replace(FACEBOOK, rhythm=Rhythm.CALM),
    Client(id="client", name="Oven", week_start=7, marks={"day_all": 2, "sell_tenths": 1}),
    Pillar(id="p1", name="Crumb", wanted_share=10, usual_degree=Degree.SELL),
    Opening(id="o1", channel_id="fb", weekdays=(3,), name="Recipe", important=True),
    Closure(id="c2", start=date(2026, 11, 1), end=date(2026, 12, 20)),
    SpecialDay(id="s2", day=date(2026, 11, 25)),
)


@pytest.mark.parametrize("record", OTHERS, ids=lambda record: type(record).__name__)
@pytest.mark.parametrize("base", ["empty", "full"])
def test_other_records_are_followed_too(record: Record, base: str) -> None:
    start: tuple[Record, ...] = FULL if base == "full" else START
    quiet = (
        Post(id="last", text="x"),
        Version(id="vlast", post_id="last", channel_id="q", day=date(2026, 10, 30)),
    )
    start = (*start, replace(SILENT, id="q"), *quiet)
    records = {known.id: known for known in start}
    plan = Plan.of(start, platforms())
    checker = Checker(plan, NOW)
    for before, after in (
        (records.get(record.id), record),
        (record, records.get(record.id)),
    ):
        changes = ChangeSet((Change(before, after),))
        plan = plan.after(changes)
        checker.update(plan, changes, NOW)
        assert_same(checker, Checker(plan, NOW))


@settings(max_examples=40, suppress_health_check=list(HealthCheck))
@given(st.data())
def test_following_the_changes_finds_what_a_fresh_check_finds(data: st.DataObject) -> None:
    start = data.draw(st.sampled_from([START, FULL]))
    records = {record.id: record for record in start}
    plan = Plan.of(start, platforms())
    checker = Checker(plan, NOW)
    now = NOW
    for number in range(data.draw(st.integers(1, 6))):
        changes = edit(records, number, data)
        if data.draw(st.integers(0, 5)) == 0:
            now += timedelta(days=data.draw(st.integers(-40, 40)))
        plan = plan.after(changes)
        checker.update(plan, changes, now)
        fresh = Plan.of(records.values(), platforms())
        assert plan == fresh
        assert_same(checker, Checker(fresh, now), past=data.draw(st.booleans()))


@settings(max_examples=30, suppress_health_check=list(HealthCheck))
@given(st.data())
def test_an_acceptance_ends_when_the_value_grows(data: st.DataObject) -> None:
    records = {record.id: record for record in START}
    for number in range(data.draw(st.integers(1, 6))):
        edit(records, number, data)
    plan = Plan.of(records.values(), platforms())
    for finding in check(plan, NOW):
        slack = data.draw(st.integers(-1, 2))
        said = Acceptance(
            id="said",
            rule=finding.rule,
            scope_kind=finding.scope.kind.value,
            scope_id=finding.scope.id,
            start=finding.start,
            end=finding.end,
            value=finding.value + slack,
        )
        left = check(plan.after(ChangeSet((Change(None, said),))), NOW)
        assert (finding in left) == (slack < 0)


def test_a_new_day_runs_again_what_depends_on_today() -> None:
    plan = Plan.of(FULL, platforms())
    checker = Checker(plan, NOW)
    later = at(MONDAY + timedelta(days=9))
    checker.update(plan, ChangeSet(), later)
    assert checker.plan is plan
    assert_same(checker, Checker(plan, later))
    assert checker.findings() != check(plan, NOW)


def test_past_periods_are_looked_at_when_they_are_asked_for() -> None:
    plan = Plan.of(FULL, platforms())
    later = at(MONDAY + timedelta(days=400))
    checker = Checker(plan, later)
    assert not checker._raw["flood"]
    assert not checker._raw["mix"]
    past = checker.findings(past=True)
    assert {"flood", "mix"} <= {finding.rule for finding in past}
    assert past == Checker(plan, later).findings(past=True)


def test_a_clock_put_back_shows_again_what_was_past() -> None:
    plan = Plan.of(FULL, platforms())
    checker = Checker(plan, at(MONDAY + timedelta(days=400)))
    checker.update(plan, ChangeSet(), NOW)
    assert_same(checker, Checker(plan, NOW), past=False)
