# SPDX-License-Identifier: MIT
"""Too much: flood of a day, of a week, of all channels, daily posting and bursts."""

from __future__ import annotations

from datetime import date, time, timedelta

import pytest

from cmdesk.domain.records import Format, SpecialDay, Status
from cmdesk.domain.rules.findings import FixKey, Level, Scope, ScopeKind
from tests.domain.rules.building import MONDAY, THURSDAY, Desk, at, days_from

MOVES = (FixKey.SPREAD, FixKey.KEEP_FIRST, FixKey.INTENDED)


@pytest.mark.parametrize("hours", [True, False], ids=["hours", "no hours"])
def test_a_day_of_45_gives_one_thing_to_fix(hours: bool) -> None:
    desk = Desk()
    for number in range(45):
        desk.post(THURSDAY, 480 + 15 * number if hours else None)
    (finding,) = desk.found()
    assert (finding.rule, finding.level) == ("flood", Level.TROUBLE)
    assert (finding.count, finding.limit, finding.unit) == (45, 2, "posts")
    assert (finding.start, finding.end) == (THURSDAY, THURSDAY)
    assert finding.channel_id == "fb"
    assert len(finding.versions) == 45
    assert finding.fixes == MOVES
    assert finding.fact.source == "{day:Long}: %n posts on {channel}."
    assert finding.fact.n == 45
    assert "many people end up unsubscribing" in finding.reason.source
    assert finding.reason.args["mark"].source == "Usual mark: {limit} a day."  # type: ignore[union-attr]
    assert finding.source is not None
    assert "2026" in finding.source.args["source"].source  # type: ignore[union-attr]
    assert not finding.own_mark
    assert [also.rule for also in finding.also] == (
        ["flood_all", "burst"] if hours else ["flood_all"]
    )


@pytest.mark.parametrize(
    ("number", "level"),
    [(2, None), (3, Level.ATTENTION), (4, Level.ATTENTION), (5, Level.TROUBLE)],
)
def test_three_are_to_review_and_five_to_fix(number: int, level: Level | None) -> None:
    desk = Desk()
    desk.post(MONDAY + timedelta(days=40))
    for _ in range(number):
        desk.post(THURSDAY)
    assert [finding.level for finding in desk.of_rule("flood")] == (
        [] if level is None else [level]
    )


def test_what_is_not_counted_floods_nothing() -> None:
    desk = Desk()
    desk.post(MONDAY - timedelta(days=40))
    for status in (Status.ON_HOLD, Status.NOT_PUBLISHED, Status.READY):
        desk.post(THURSDAY, version={"status": status})
    desk.post(THURSDAY, version={"format": Format.STORY})
    desk.post(THURSDAY, channel=None)
    desk.post(THURSDAY, channel="gone")
    desk.post(None)
    desk.post(
        THURSDAY,
        version={"status": Status.PUBLISHED, "published_day": MONDAY, "published_minute": 5},
    )
    assert desk.of_rule("flood") == []


def test_a_special_day_holds_twice_as_many() -> None:
    desk = Desk(SpecialDay(id="market", day=THURSDAY, reason="market"))
    desk.posts([THURSDAY] * 4)
    desk.post(MONDAY + timedelta(days=30))
    assert desk.of_rule("flood") == []
    desk.post(THURSDAY)
    (finding,) = desk.of_rule("flood")
    assert (finding.level, finding.limit) == (Level.ATTENTION, 4)
    assert "special day" in finding.reason.args["mark"].source  # type: ignore[union-attr]
    desk.set("fb", marks={"feed.day_mark": 2})
    (finding,) = desk.of_rule("flood")
    assert finding.reason.args["mark"].source.startswith("Your limit")  # type: ignore[union-attr]


def test_your_own_limit_is_named_so() -> None:
    desk = Desk()
    desk.set("fb", marks={"feed.day_mark": 6})
    desk.posts([THURSDAY] * 12)
    (finding,) = desk.of_rule("flood")
    assert (finding.level, finding.limit, finding.own_mark) == (Level.ATTENTION, 6, True)
    assert finding.reason.args["mark"].source == "Your limit: {limit} a day."  # type: ignore[union-attr]
    assert finding.source is not None
    assert finding.source.source == "You set this limit yourself."
    desk.set("fb", marks={"feed.day_mark": 6, "feed.day_trouble": 8})
    assert desk.of_rule("flood")[0].level is Level.TROUBLE
    desk.set("fb", marks={"feed.day_mark": 0})
    assert desk.of_rule("flood") == []


def test_without_a_stop_a_day_is_never_to_fix() -> None:
    desk = Desk()
    desk.set("fb", marks={"feed.day_mark": 2, "feed.day_trouble": 0})
    desk.posts([THURSDAY] * 20)
    assert desk.of_rule("flood")[0].level is Level.ATTENTION


def test_nothing_that_moves_is_offered_for_facts() -> None:
    desk = Desk()
    fact = {"status": Status.PUBLISHED, "published_day": MONDAY}
    desk.posts([MONDAY] * 5, version=fact)
    (finding,) = desk.of_rule("flood")
    assert finding.fixes == (FixKey.INTENDED,)
    desk.set("v0000", status=Status.READY, day=MONDAY, pinned=True)
    assert desk.of_rule("flood")[0].fixes == (FixKey.INTENDED,)
    desk.set("v0001", status=Status.READY, day=MONDAY)
    assert desk.of_rule("flood")[0].fixes == MOVES


def test_an_indicative_mark_says_so() -> None:
    desk = Desk()
    desk.posts([THURSDAY] * 20, version={"format": Format.STORY})
    (finding,) = desk.of_rule("flood")
    assert finding.scope == Scope(ScopeKind.GROUP, "fb/story")
    assert finding.fact.source.endswith("stories on {channel}.")
    assert finding.source is not None
    assert finding.source.source == "Source: {source} (indicative)"


def test_an_unknown_network_has_no_mark_but_the_red_line() -> None:
    desk = Desk()
    desk.set("fb", platform="agora")
    desk.posts([THURSDAY] * 44)
    assert desk.found() == ()
    desk.post(THURSDAY, channel=None)
    (finding,) = desk.found()
    assert (finding.rule, finding.level, finding.count) == ("flood_all", Level.TROUBLE, 45)
    assert finding.fixes == (FixKey.SPREAD, FixKey.INTENDED)
    assert finding.reason.source.startswith("Red line")
    desk.client = desk.records["client"]  # type: ignore[assignment]
    desk.set("client", marks={"day_all": 40})
    (finding,) = desk.found()
    assert (finding.limit, finding.own_mark) == (40, True)
    assert finding.reason.source.startswith("Your limit")
    desk.set("client", marks={"day_all": 0})
    assert desk.found() == ()


def test_a_published_day_over_the_red_line_cannot_be_spread() -> None:
    desk = Desk()
    desk.set("fb", platform="agora")
    desk.posts([MONDAY] * 45, version={"status": Status.PUBLISHED, "published_day": MONDAY})
    assert desk.found()[0].fixes == (FixKey.INTENDED,)


def test_all_channels_stay_in_the_list_when_their_floods_do_not_explain_them() -> None:
    desk = Desk()
    desk.posts([THURSDAY] * 6)
    desk.posts([THURSDAY] * 43, channel=None)
    assert [finding.rule for finding in desk.found()] == ["flood", "flood_all"]


def test_the_red_line_does_not_hide_under_what_is_only_to_review() -> None:
    """Snapchat has no mark for *to fix*, and many channels with three posts have not reached it."""
    desk = Desk()
    desk.set("fb", platform="snapchat")
    desk.posts([THURSDAY] * 45)
    found = desk.found()
    assert [(finding.rule, finding.level) for finding in found] == [
        ("flood_all", Level.TROUBLE),
        ("flood", Level.ATTENTION),
    ]
    assert (found[0].count, found[0].fixes) == (45, (FixKey.SPREAD, FixKey.INTENDED))


def test_a_week_of_newsletters() -> None:
    desk = Desk()
    letter = {"format": Format.NEWSLETTER}
    desk.posts([MONDAY, THURSDAY], channel="nl", version=letter)
    desk.post(MONDAY + timedelta(days=7), channel="nl", version=letter)
    (finding,) = desk.of_rule("flood_week")
    assert (finding.start, finding.end) == (MONDAY, MONDAY + timedelta(days=6))
    assert (finding.count, finding.limit, finding.level) == (2, 1, Level.ATTENTION)
    assert finding.fixes == (FixKey.SPREAD, FixKey.INTENDED)
    desk.set("client", week_start=4)
    (finding,) = desk.of_rule("flood_week")
    assert (finding.start, finding.count) == (THURSDAY, 2)
    desk.set("nl", marks={"newsletter.week_mark": 1})
    assert desk.of_rule("flood_week")[0].reason.source.startswith("Your limit")


def test_a_week_told_by_its_flooded_day_is_folded() -> None:
    desk = Desk()
    desk.set("fb", marks={"feed.week_mark": 3})
    desk.posts([THURSDAY] * 5)
    desk.post(MONDAY)
    (finding,) = desk.found()
    assert [also.rule for also in finding.also] == ["flood_week"]
    desk.posts(days_from(MONDAY, 3))
    assert [finding.rule for finding in desk.found()] == ["flood", "flood_week"]


def test_a_published_week_cannot_be_spread() -> None:
    desk = Desk()
    fact = {"status": Status.PUBLISHED, "published_day": MONDAY, "format": Format.NEWSLETTER}
    desk.posts([MONDAY] * 2, channel="nl", version=fact)
    desk.posts([MONDAY - timedelta(days=30)], channel="nl", version={"format": Format.NEWSLETTER})
    assert desk.of_rule("flood_week")[0].fixes == (FixKey.INTENDED,)


def test_a_week_every_day_is_said_once_a_month() -> None:
    desk = Desk()
    desk.posts(days_from(MONDAY, 6))
    desk.post(MONDAY + timedelta(days=8))
    assert desk.of_rule("daily") == []
    desk.post(MONDAY + timedelta(days=6))
    found = desk.of_rule("daily")
    assert [(f.count, f.start, f.end) for f in found] == [
        (7, date(2026, 11, 1), date(2026, 11, 29)),
    ]
    desk.post(MONDAY + timedelta(days=7))
    desk.post(MONDAY + timedelta(days=9))
    assert [(f.count, f.start.month) for f in desk.of_rule("daily")] == [(8, 11), (8, 12)]
    assert len(desk.of_rule("daily")[0].versions) == 8


@pytest.mark.parametrize("channel", ["x", "nl"])
def test_daily_is_usual_or_unknown_elsewhere(channel: str) -> None:
    desk = Desk()
    desk.posts(days_from(MONDAY, 20), channel=channel)
    assert desk.of_rule("daily") == []


def test_a_burst_is_a_note_and_several_are_to_review() -> None:
    desk = Desk()
    desk.post(MONDAY - timedelta(days=30))
    desk.post(THURSDAY, 540)
    desk.post(THURSDAY, 720)
    assert desk.of_rule("burst") == []
    desk.set("v0002", minute=700)
    (finding,) = desk.of_rule("burst")
    assert (finding.level, finding.count) == (Level.NOTE, 2)
    assert finding.fact.args["first"] == time(9, 0)
    assert finding.fact.args["second"] == time(11, 40)
    assert finding.fixes == (FixKey.MOVE_TO_FREE_TIME, FixKey.INTENDED)
    desk.set("fb", marks={"feed.day_mark": 9, "feed.burst": 200})
    desk.post(THURSDAY, 800)
    (finding,) = desk.of_rule("burst")
    assert (finding.level, finding.count, finding.own_mark) == (Level.ATTENTION, 3, True)
    assert finding.reason.source.startswith("Your limit")
    assert finding.reason.args["gap"].source == "%n minutes"  # type: ignore[union-attr]


def test_a_burst_over_midnight_belongs_to_the_second_day() -> None:
    desk = Desk()
    desk.post(MONDAY - timedelta(days=30))
    desk.post(THURSDAY, 1430, version={"pinned": True})
    desk.post(THURSDAY + timedelta(days=1), 10, version={"pinned": True})
    (finding,) = desk.of_rule("burst")
    assert finding.start == THURSDAY + timedelta(days=1)
    assert finding.fixes == (FixKey.INTENDED,)


def test_stories_have_no_burst() -> None:
    desk = Desk()
    desk.post(MONDAY - timedelta(days=30))
    desk.post(THURSDAY, 540, version={"format": Format.STORY})
    desk.post(THURSDAY, 541, version={"format": Format.STORY})
    assert desk.of_rule("burst") == []


def test_the_past_is_left_alone_unless_asked_for() -> None:
    desk = Desk()
    desk.posts([THURSDAY] * 5)
    later = at(THURSDAY + timedelta(days=1))
    assert desk.of_rule("flood", later) == []
    assert len(desk.of_rule("flood", later, past=True)) == 1
