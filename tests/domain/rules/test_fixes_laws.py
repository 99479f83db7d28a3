# SPDX-License-Identifier: MIT
"""Laws of the repairs that move, over random plans."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from cmdesk.domain.plan import Plan
from cmdesk.domain.records import Closure, Opening, Pillar, SpecialDay, Status, Version
from cmdesk.domain.rules import RULES
from cmdesk.domain.rules.findings import Finding, FixKey
from cmdesk.domain.rules.fixes import Move, changes_of, moves_of
from tests.domain.rules.building import THURSDAY, Desk, Format, at

WATCHED = (
    "flood",
    "flood_all",
    "flood_week",
    "burst",
    "night",
    "rendezvous_to_plan",
    "rendezvous_missed",
)
REACH = timedelta(days=90)
KINDS: tuple[dict[str, Any], ...] = ({}, {}, {}, {"format": Format.STORY})
FIXED: tuple[dict[str, Any], ...] = ({"pinned": True}, {"status": Status.PUBLISHED})
minutes = st.none() | st.integers(0, 1439)
themes = st.sampled_from([None, None, "craft"])


@st.composite
def desks(draw: st.DrawFn) -> tuple[Desk, datetime]:
    """A desk with a flooded Thursday, other posts around it, and a moment."""
    hour = draw(st.integers(0, 23))
    desk = Desk(
        active_from=60 * hour,
        active_until=60 * draw(st.integers(0, 23)),
        closed_weekdays=tuple(draw(st.sets(st.integers(1, 7), max_size=3))),
        week_start=draw(st.sampled_from([1, 7])),
        marks=draw(st.sampled_from([{}, {}, {"day_all": 0}, {"day_all": 6}])),
    )
    desk.records["craft"] = Pillar(id="craft", name="Craft")
    for record in draw(st.lists(st.sampled_from(AROUND), max_size=4, unique=True)):
        desk.records[record.id] = record
    mark = draw(st.sampled_from([None, "feed.day_mark", "feed.week_mark"]))
    if mark is not None:
        desk.set("fb", marks={mark: 1 if mark == "feed.day_mark" else 4})
    # With room for one only, what is fixed would leave none to what keeps a rendez-vous.
    for kind in draw(st.lists(st.sampled_from(FIXED), max_size=0 if mark else 1)):
        desk.post(THURSDAY, draw(minutes), version=kind)
    for _ in range(draw(st.integers(3, 25))):
        theme, kind = draw(themes), draw(st.sampled_from(KINDS))
        desk.post(THURSDAY, draw(minutes), version=kind, pillar_id=theme)
    for _ in range(draw(st.integers(0, 8))):
        day = THURSDAY + timedelta(days=draw(st.integers(-5, 9)))
        desk.post(day, draw(minutes), draw(st.sampled_from(["fb", "fb", "ig", None])))
    return desk, at(THURSDAY + timedelta(days=draw(st.integers(-8, 3))), draw(st.integers(0, 1439)))


AROUND = (
    Closure(id="off", start=THURSDAY + timedelta(days=1), end=THURSDAY + timedelta(days=2)),
    SpecialDay(id="market", day=THURSDAY),
    SpecialDay(id="market-too", day=THURSDAY + timedelta(days=3)),
    Opening(id="bread", channel_id="fb", weekdays=(4,), minute=420, name="Bread", important=True),
    Opening(id="theme", channel_id="fb", weekdays=(4,), name="Theme", pillar_id="craft"),
    Opening(id="weekly", channel_id="fb", weekdays=(1, 6), minute=1000),
    Opening(id="late", channel_id="fb", weekdays=(7,), minute=60),
    Opening(id="no-hour", channel_id="fb", weekdays=(2,), pillar_id="craft", name="Craft"),
)


def everything(plan: Plan, now: datetime) -> dict[object, Finding]:
    """What the watched rules find, nothing folded, hidden or put away."""
    rules = [rule for rule in RULES if rule.key in WATCHED]
    found = (
        f for rule in rules for c in rule.all_cells(plan) for f in rule.find(plan, c, now.date())
    )
    return {finding.key: finding for finding in found}


def floods(found: Iterable[Finding]) -> list[Finding]:
    return [f for f in found if FixKey.SPREAD in f.fixes]


def check_moves(plan: Plan, moves: tuple[Move, ...]) -> Plan:
    """The plan after the moves, once sure that each moves one version that may move, once."""
    moved = [plan.versions[move.version_id] for move in moves]
    assert len({version.id for version in moved}) == len(moved)
    assert not any(v.pinned or v.status is Status.PUBLISHED for v in moved)
    later = plan.after(changes_of(plan, moves))
    assert later.versions.keys() == plan.versions.keys()
    known = {move.version_id: move for move in moves}
    for version in plan.versions.values():
        new = later.versions[version.id]
        assert (new.minute is None) == (version.minute is None)
        if version.id not in known:
            assert new == version
    return later


def is_gone(plan: Plan, finding: Finding, now: datetime) -> bool:
    """True when a finding is no longer made, or only what is fixed makes it."""
    left = everything(plan, now).get(finding.key)
    return left is None or all(is_fixed(plan.versions[i]) for i in left.versions)


def is_fixed(version: Version) -> bool:
    return version.pinned or version.status is Status.PUBLISHED


@given(desks())
def test_spread_takes_a_flood_away_and_makes_nothing_worse(made: tuple[Desk, datetime]) -> None:
    desk, now = made
    plan = desk.plan
    before = everything(plan, now)
    for finding in floods(before.values()):
        moves = moves_of(plan, finding, FixKey.SPREAD, now)
        later = check_moves(plan, moves)
        assert is_gone(later, finding, now)
        for move in moves:
            check_place(desk, plan.versions[move.version_id], move, now)
        for key, after in everything(later, now).items():
            known = before.get(key)
            assert known is not None, after
            assert (after.level, after.count) <= (known.level, known.count)


def check_place(desk: Desk, version: Version, move: Move, now: datetime) -> None:
    """A move lies within reach, ahead of now, and on no closed day unless one is expected."""
    if move.day is None:
        assert move.minute == version.minute
        return
    assert version.day is not None
    first = max(version.day, now.date())
    assert first <= move.day <= first + REACH
    if move.day == now.date() and move.minute is not None:
        assert move.minute > now.hour * 60 + now.minute
    closures = [r for r in desk.records.values() if isinstance(r, Closure)]
    assert not any(closure.start <= move.day <= closure.end for closure in closures)
    expected = [r for r in desk.records.values() if isinstance(r, Opening)]
    weekdays = {day for opening in expected for day in opening.weekdays}
    assert move.day.isoweekday() not in set(desk.client.closed_weekdays) - weekdays


@given(desks())
def test_keeping_the_first_takes_a_flood_away(made: tuple[Desk, datetime]) -> None:
    desk, now = made
    plan = desk.plan
    before = everything(plan, now)
    for finding in before.values():
        if FixKey.KEEP_FIRST in finding.fixes:
            moves = moves_of(plan, finding, FixKey.KEEP_FIRST, now)
            later = check_moves(plan, moves)
            assert all(move.day is None for move in moves)
            assert len(moves) == finding.count - finding.limit
            after = everything(later, now)
            assert finding.key not in after
            assert all(f.count <= before[key].count for key, f in after.items())


@given(desks())
def test_moving_a_burst_takes_it_away(made: tuple[Desk, datetime]) -> None:
    desk, now = made
    plan = desk.plan
    before = everything(plan, now)
    for finding in before.values():
        if FixKey.MOVE_TO_FREE_TIME in finding.fixes:
            later = check_moves(plan, moves_of(plan, finding, FixKey.MOVE_TO_FREE_TIME, now))
            assert is_gone(later, finding, now)
            floods_after = floods(everything(later, now).values())
            assert all(f.key in before for f in floods_after)
