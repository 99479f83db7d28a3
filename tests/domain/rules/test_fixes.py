# SPDX-License-Identifier: MIT
"""Repairs on examples: what stays, what moves, and where to."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest

from cmdesk.domain.records import (
    Channel,
    Closure,
    Format,
    Opening,
    Pillar,
    SpecialDay,
    Status,
    occurrence_id,
)
from cmdesk.domain.rules import RULES, check
from cmdesk.domain.rules.findings import Finding, FixKey, Level
from cmdesk.domain.rules.fixes import (
    Move,
    changes_of,
    is_edit,
    label_of_fix,
    moves_of,
    offered,
    words_of_fix,
)
from cmdesk.domain.rules.fixes.hours import USUAL, Hours
from tests.domain.rules.building import (
    LONG,
    MONDAY,
    NOW,
    THURSDAY,
    Desk,
    at,
    days_from,
)

FRIDAY, SATURDAY, SUNDAY = (THURSDAY + timedelta(days=n) for n in (1, 2, 3))
FIXED: dict[str, object] = {"pinned": True}
PUBLISHED: dict[str, object] = {"status": Status.PUBLISHED}


def flooded(number: int, minute: Callable[[int], int | None], **client: object) -> Desk:
    """A desk with a number of posts on Thursday, on Facebook."""
    desk = Desk(**client)
    for index in range(number):
        desk.post(THURSDAY, minute(index))
    return desk


def no_hour(_: int) -> None:
    return None


def raw(desk: Desk, key: str, now: datetime = NOW) -> Finding:
    """The one finding of a rule, whether or not it would be shown."""
    (rule,) = (rule for rule in RULES if rule.key == key)
    plan = desk.plan
    (finding,) = (f for c in rule.all_cells(plan) for f in rule.find(plan, c, now.date()))
    return finding


def the_flood(desk: Desk) -> Finding:
    return raw(desk, "flood")


def spread(desk: Desk, now: datetime = NOW) -> tuple[Move, ...]:
    return moves_of(desk.plan, the_flood(desk), FixKey.SPREAD, now)


def spread_of(desk: Desk, key: str) -> tuple[Move, ...]:
    return moves_of(desk.plan, raw(desk, key), FixKey.SPREAD, NOW)


def after(desk: Desk, moves: tuple[Move, ...], now: datetime = NOW) -> tuple[Finding, ...]:
    return check(desk.plan.after(changes_of(desk.plan, moves)), now)


# ---- spread ----------------------------------------------------------------------------------


@pytest.mark.parametrize("minute", [lambda n: 420 + 15 * n, no_hour], ids=["hours", "no hour"])
def test_45_posts_on_a_thursday_are_spread(minute: Callable[[int], int | None]) -> None:
    desk = flooded(45, minute)
    (finding,) = (f for f in desk.found() if f.level is Level.TROUBLE)
    assert (finding.rule, finding.count, finding.limit) == ("flood", 45, 2)
    moves = spread(desk)
    assert [move.version_id for move in moves] == [f"v{n:04}" for n in range(2, 45)]
    assert all(move.day is not None and move.day > THURSDAY for move in moves)
    assert {move.minute for move in moves} == ({None} if minute(0) is None else {660, 1020})
    assert all(f.level is Level.NOTE for f in after(desk, moves))


def test_what_does_not_fit_within_90_days_gets_no_date() -> None:
    desk = flooded(200, lambda n: n)
    moves = spread(desk)
    undated = [move for move in moves if move.day is None]
    assert len(moves) == 198
    assert [move.minute for move in undated] == list(range(182, 200))
    assert max(move.day for move in moves if move.day) == THURSDAY + timedelta(days=90)


def test_published_and_pinned_count_first() -> None:
    desk = flooded(2, no_hour)
    stays = [desk.post(THURSDAY, 600, version=kind) for kind in (FIXED, PUBLISHED)]
    moves = spread(desk)
    assert [move.version_id for move in moves] == ["v0000", "v0001"]
    assert not {move.version_id for move in moves}.intersection(stays)


def test_what_keeps_a_rendezvous_stays() -> None:
    bread = Opening(id="bread", channel_id="fb", weekdays=(4,), name="Bread", pillar_id="craft")
    desk = flooded(4, no_hour)
    desk.records |= {"craft": Pillar(id="craft", name="Craft"), "bread": bread}
    stands = desk.post(THURSDAY, 1000, pillar_id="craft")
    assert [move.version_id for move in spread(desk)] == ["v0001", "v0002", "v0003"]
    linked = desk.post(THURSDAY, 1100, version={"occurrence": occurrence_id("bread", THURSDAY)})
    moving = [move.version_id for move in spread(desk)]
    assert moving == ["v0001", "v0002", "v0003", stands]
    assert linked not in moving


def test_what_is_fixed_or_stands_elsewhere_keeps_the_rendezvous() -> None:
    bread = Opening(id="bread", channel_id="fb", weekdays=(4,), name="Bread", pillar_id="craft")
    desk = flooded(2, no_hour)
    desk.records |= {"craft": Pillar(id="craft", name="Craft"), "bread": bread}
    desk.post(THURSDAY, 900, pillar_id="craft")
    desk.post(THURSDAY, 1000, pillar_id="craft", version={"format": Format.STORY})
    assert [move.version_id for move in spread(desk)] == ["v0002"]


def test_the_first_free_opening_is_taken() -> None:
    desk = flooded(4, lambda n: 600 + n)
    desk.records["o"] = Opening(id="o", channel_id="fb", weekdays=(5,), minute=7 * 60)
    desk.records["ig-o"] = Opening(id="ig-o", channel_id="ig", weekdays=(5,), minute=6 * 60)
    assert spread(desk) == (Move("v0002", FRIDAY, 420), Move("v0003", FRIDAY, 660))


@pytest.mark.parametrize(
    ("pillar", "minute"), [("craft", 420), (None, 660)], ids=["of its theme", "of another"]
)
def test_an_opening_of_a_theme_takes_that_theme(pillar: str | None, minute: int) -> None:
    desk = flooded(2, lambda n: 600 + n)
    desk.records["craft"] = Pillar(id="craft", name="Craft")
    desk.records["o"] = Opening(
        id="o", channel_id="fb", weekdays=(5,), minute=420, pillar_id="craft"
    )
    desk.post(THURSDAY, 700, pillar_id=pillar)
    assert spread(desk) == (Move("v0002", FRIDAY, minute),)


def test_an_opening_in_the_night_is_not_taken() -> None:
    desk = flooded(3, lambda n: 600 + n)
    desk.records["o"] = Opening(id="o", channel_id="fb", weekdays=(5,), minute=90)
    assert spread(desk) == (Move("v0002", FRIDAY, 660),)


def test_an_opening_that_is_fulfilled_is_not_free() -> None:
    desk = flooded(3, lambda n: 600 + n)
    desk.records["o"] = Opening(id="o", channel_id="fb", weekdays=(5,), minute=420)
    desk.post(SUNDAY, version={"occurrence": occurrence_id("o", FRIDAY)})
    assert spread(desk) == (Move("v0002", FRIDAY, 660),)


def test_hours_are_kept_clear_of_what_stands_there() -> None:
    desk = flooded(3, lambda n: 600 + n)
    desk.post(FRIDAY, 700)
    assert spread(desk) == (Move("v0002", FRIDAY, 1020),)
    desk.set("v0003", minute=840)  # too close to 11:00 and 17:00: 8:00 is the first free quarter
    desk.set("fb", marks={"feed.burst": 240})
    assert spread(desk) == (Move("v0002", FRIDAY, 480),)


def test_a_day_without_a_free_hour_is_left_out() -> None:
    desk = flooded(3, lambda n: 600 + n, active_from=600, active_until=660)
    desk.post(FRIDAY, 630)
    assert spread(desk) == (Move("v0002", SATURDAY, 615),)


def test_closures_and_closed_weekdays_are_left_out() -> None:
    desk = flooded(3, no_hour, closed_weekdays=(6,))
    desk.records["off"] = Closure(id="off", start=FRIDAY, end=FRIDAY)
    assert spread(desk) == (Move("v0002", SUNDAY, None),)


@pytest.mark.parametrize(("minute", "hour"), [(None, None), (600, 545)])
def test_an_opening_on_a_closed_weekday_was_set_on_purpose(
    minute: int | None, hour: int | None
) -> None:
    desk = flooded(3, lambda _: minute, closed_weekdays=(5, 6, 7))
    desk.records["o"] = Opening(id="o", channel_id="fb", weekdays=(6,), minute=545)
    assert spread(desk) == (Move("v0002", SATURDAY, hour),)


def test_nothing_is_put_in_the_past() -> None:
    now = at(SATURDAY, 12 * 60)
    desk = flooded(5, lambda n: 600 + n)
    assert spread(desk, now) == (
        Move("v0002", SATURDAY, 1020),
        Move("v0003", SATURDAY, 735),
        Move("v0004", SUNDAY, 660),
    )


def test_a_special_day_holds_twice_as_many() -> None:
    desk = flooded(6, no_hour)
    desk.records["market"] = SpecialDay(id="market", day=FRIDAY)
    assert [move.day for move in spread(desk)] == [FRIDAY] * 4


def test_newsletters_of_a_week_go_to_the_next_weeks() -> None:
    desk = Desk()
    for day in days_from(MONDAY, 3):
        desk.post(day, channel="nl", version={"format": Format.NEWSLETTER})
    week = timedelta(days=7)
    assert spread_of(desk, "flood_week") == (
        Move("v0001", MONDAY + week, None),
        Move("v0002", MONDAY + 2 * week, None),
    )


def test_all_channels_together_are_spread_until_the_day_is_under_the_limit() -> None:
    desk = Desk(marks={"day_all": 7})
    for channel in ("x", "nl"):
        for _ in range(3):
            desk.post(THURSDAY, channel=channel)
    for _ in range(2):
        desk.post(THURSDAY, 600, channel=None)
    moves = spread_of(desk, "flood_all")
    assert moves == (Move("v0006", FRIDAY, 660), Move("v0007", FRIDAY, 1020))
    assert not [f for f in after(desk, moves) if f.rule == "flood_all"]


def test_a_day_full_over_all_channels_is_left_out() -> None:
    desk = flooded(3, no_hour, marks={"day_all": 7})
    for _ in range(6):
        desk.post(FRIDAY, channel="nl")
    assert spread(desk) == (Move("v0002", SATURDAY, None),)


def test_each_channels_surplus_goes_before_the_rest() -> None:
    desk = Desk(marks={"day_all": 4})
    desk.post(THURSDAY, channel="x", minute=1000)
    desk.post(THURSDAY, channel="nl", minute=1100)
    for minute in (480, 500, 520):
        desk.post(THURSDAY, minute)
    moves = spread_of(desk, "flood_all")
    assert moves == (Move("v0004", FRIDAY, 660), Move("v0001", FRIDAY, 660))


def test_without_a_limit_for_all_channels_days_may_be_full() -> None:
    desk = flooded(3, no_hour, marks={"day_all": 0})
    for _ in range(60):
        desk.post(FRIDAY, channel="nl")
    assert spread(desk) == (Move("v0002", FRIDAY, None),)


def test_a_channel_without_marks_is_given_two_hours_a_day() -> None:
    own = Channel(id="own", platform="unheard", name="Own", marks={"feed.week_mark": 1})
    desk = Desk(own)
    for day in days_from(MONDAY, 2):
        desk.post(day, 600, channel="own")
    assert spread_of(desk, "flood_week") == (Move("v0001", MONDAY + timedelta(days=7), 660),)


def test_500_posts_are_spread_quickly() -> None:
    desk = flooded(500, lambda n: 420 + n)
    start = datetime.now()  # noqa: DTZ005 (a span, not a moment)
    spread(desk)
    assert datetime.now() - start < timedelta(seconds=5)  # noqa: DTZ005


# ---- hours -----------------------------------------------------------------------------------


def test_hours_leave_the_night_out() -> None:
    assert Hours.of_client(Desk(active_from=60, active_until=1200).client) == Hours(240, 1200)
    assert Hours.of_client(Desk(active_from=60, active_until=240).client) == Hours(*USUAL)
    assert Hours.of_client(Desk(active_from=1200, active_until=300).client) == Hours(1200, 1439)


def test_minutes_are_even_then_every_quarter() -> None:
    assert Hours(480, 1200).minutes(2)[:4] == (660, 1020, 480, 495)
    assert Hours(605, 640).minutes(1) == (615, 630)
    assert Hours(605, 610).minutes(1) == ()


# ---- keep the first, keep one ----------------------------------------------------------------


def test_keeping_the_first_takes_the_date_off_the_rest() -> None:
    desk = flooded(4, lambda n: 600 + n)
    moves = moves_of(desk.plan, the_flood(desk), FixKey.KEEP_FIRST, NOW)
    assert moves == (Move("v0002", None, 602), Move("v0003", None, 603))


def test_keeping_one_of_equal_texts_keeps_what_is_fixed() -> None:
    desk = Desk()
    for day, kind in zip(days_from(THURSDAY, 3, 4), ({}, FIXED, {}), strict=True):
        desk.post(day, text=LONG, version=kind)
    finding = raw(desk, "same_text")
    moves = moves_of(desk.plan, finding, FixKey.KEEP_ONE, NOW)
    assert moves == (Move("v0000", None, None), Move("v0002", None, None))


# ---- bursts and night hours ------------------------------------------------------------------


def test_a_burst_moves_to_the_next_free_time() -> None:
    desk = Desk()
    desk.post(THURSDAY, 600)
    desk.post(THURSDAY, 630)
    finding = raw(desk, "burst")
    moves = moves_of(desk.plan, finding, FixKey.MOVE_TO_FREE_TIME, NOW)
    assert moves == (Move("v0001", THURSDAY, 1020),)
    assert not [f for f in after(desk, moves) if f.rule == "burst"]


def test_a_burst_around_midnight_moves_the_second() -> None:
    desk = Desk()
    desk.post(THURSDAY, 1430)
    desk.post(FRIDAY, 300)
    desk.post(FRIDAY, 400)
    desk.post(FRIDAY, 800, channel="ig")
    desk.set("v0001", minute=100)
    finding = raw(desk, "burst")
    moves = moves_of(desk.plan, finding, FixKey.MOVE_TO_FREE_TIME, NOW)
    assert moves == (Move("v0001", FRIDAY, 660),)


def test_a_burst_stops_being_one_when_nothing_is_asked_any_more() -> None:
    desk = Desk()
    desk.post(THURSDAY, 600)
    desk.post(THURSDAY, 630)
    finding = raw(desk, "burst")
    desk.set("fb", marks={"feed.burst": 0})
    assert moves_of(desk.plan, finding, FixKey.MOVE_TO_FREE_TIME, NOW) == ()
    del desk.records["v0000"], desk.records["v0001"]
    assert moves_of(desk.plan, finding, FixKey.MOVE_TO_FREE_TIME, NOW) == ()


def test_a_night_hour_moves_half_a_day_later() -> None:
    desk = Desk()
    desk.post(THURSDAY, 130)
    desk.post(THURSDAY, 200, version=FIXED)
    finding = raw(desk, "night")
    moves = moves_of(desk.plan, finding, FixKey.HALF_DAY_LATER, NOW)
    assert moves == (Move("v0000", THURSDAY, 850),)


# ---- what is offered, and its words ----------------------------------------------------------


@pytest.mark.parametrize("kind", [FIXED, PUBLISHED], ids=["pinned", "published"])
def test_nothing_that_moves_is_offered_when_nothing_may_move(kind: dict[str, object]) -> None:
    desk = Desk()
    ids = [desk.post(THURSDAY, 600, version=kind) for _ in range(5)]
    finding = the_flood(desk)
    assert offered(desk.plan, finding) == (FixKey.INTENDED,)
    desk.set(ids[0], pinned=False, status=Status.READY)
    assert offered(desk.plan, the_flood(desk)) == (
        FixKey.SPREAD,
        FixKey.KEEP_FIRST,
        FixKey.INTENDED,
    )
    assert spread(desk) == (Move(ids[0], FRIDAY, 660),)


def test_every_fix_has_words() -> None:
    finding = the_flood(flooded(45, no_hour))
    assert len({words_of_fix(fix, finding).source for fix in FixKey}) == len(FixKey)
    assert words_of_fix(FixKey.KEEP_FIRST, finding).n == 2
    assert words_of_fix(FixKey.SPREAD, finding).n is None


def test_every_edit_has_a_label() -> None:
    opening = {FixKey.SHOW, FixKey.EDIT}
    assert {fix for fix in FixKey if not is_edit(fix)} == opening
    finding = the_flood(flooded(45, no_hour))
    assert label_of_fix(FixKey.SPREAD, finding, 43).n == 43
    assert label_of_fix(FixKey.KEEP_FIRST, finding, 43).n == 2
    assert label_of_fix(FixKey.INTENDED, finding, 0).n is None
    for fix in opening:
        with pytest.raises(ValueError, match="changes nothing"):
            label_of_fix(fix, finding, 0)


def test_a_fix_that_moves_nothing_has_no_moves() -> None:
    desk = flooded(3, no_hour)
    assert moves_of(desk.plan, the_flood(desk), FixKey.INTENDED, NOW) == ()
