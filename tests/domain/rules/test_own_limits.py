# SPDX-License-Identifier: MIT
"""The mark behind a finding, what is offered after three times, and what rules wait for."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from cmdesk.domain.records import (
    About,
    Acceptance,
    Channel,
    Degree,
    Mute,
    Opening,
    Pillar,
    Rhythm,
)
from cmdesk.domain.rules import RULES
from cmdesk.domain.rules.consent import is_muted, mute_scope_of
from cmdesk.domain.rules.findings import Finding, Level, Scope, ScopeKind
from cmdesk.domain.rules.limits import limit_of
from cmdesk.domain.rules.offers import offers_of
from cmdesk.domain.rules.waiting import watched
from cmdesk.domain.texts import mark
from tests.domain.rules.building import FACEBOOK, MONDAY, NOW, THURSDAY, Desk, at

TODAY = NOW.date()


def finding(rule: str, scope: Scope, channel_id: str | None = None, day: date = MONDAY) -> Finding:
    return Finding(
        rule=rule,
        level=Level.NOTE,
        scope=scope,
        start=day,
        end=day,
        count=1,
        limit=1,
        unit="posts",
        fact=mark("Test", "fact"),
        reason=mark("Test", "reason"),
        channel_id=channel_id,
    )


def accepted(number: int, rule: str, scope: str, value: int, days_ago: int = 7) -> Acceptance:
    day = TODAY - timedelta(days=days_ago)
    kind = ScopeKind.GROUP if scope else ScopeKind.ALL
    return Acceptance(
        id=f"a{number}",
        rule=rule,
        scope_kind=kind.value,
        scope_id=scope,
        start=day,
        end=day,
        value=value,
        at=at(day).isoformat(timespec="minutes"),
    )


def test_a_limit_is_the_usual_mark_until_it_is_ones_own() -> None:
    desk = Desk()
    usual = limit_of(desk.plan, "flood", "fb/feed")
    assert usual is not None
    assert (usual.figure, usual.value, usual.usual, usual.own) == ("feed.day_mark", 2, 2, False)
    desk.set("fb", marks={"feed.day_mark": 4})
    own = limit_of(desk.plan, "flood", "fb/feed")
    assert own is not None
    assert (own.value, own.usual, own.own) == (4, 2, True)
    desk.set("fb", marks={"feed.day_mark": 0})
    assert limit_of(desk.plan, "flood", "fb/feed") is None


@pytest.mark.parametrize(
    ("rule", "scope", "figure", "most"),
    [
        ("burst", "fb/feed", "feed.burst", 1440),
        ("flood_week", "nl/newsletter", "newsletter.week_mark", 200),
        ("flood_all", "", "day_all", 200),
        ("too_commercial", "", "sell_tenths", 10),
    ],
)
def test_each_rule_knows_its_figure(rule: str, scope: str, figure: str, most: int) -> None:
    limit = limit_of(Desk().plan, rule, scope)
    assert limit is not None
    assert (limit.figure, limit.most) == (figure, most)
    assert limit.usual == limit.value
    assert (limit.channel_id is None) is (scope == "")


def test_where_there_is_no_mark_there_is_no_limit() -> None:
    desk = Desk()
    assert limit_of(desk.plan, "silence", "fb") is None
    assert limit_of(desk.plan, "flood", "gone/feed") is None
    assert limit_of(desk.plan, "flood", "fb/nothing") is None
    assert limit_of(desk.plan, "night", "fb/feed") is None
    assert limit_of(desk.plan, "flood_week", "fb/feed") is None
    desk.set("fb", marks={"feed.week_mark": 5})
    weekly = limit_of(desk.plan, "flood_week", "fb/feed")
    assert weekly is not None
    assert (weekly.usual, weekly.words.source) == (None, "Posts a week, at most")
    desk.set("client", marks={"day_all": 0})
    assert limit_of(desk.plan, "flood_all", "") is None


def test_three_times_intended_makes_an_offer() -> None:
    desk = Desk(*(accepted(n, "flood", "fb/feed", value) for n, value in enumerate((4, 3))))
    assert offers_of(desk.plan, TODAY) == ()
    more = accepted(2, "flood", "fb/feed", 20)
    desk.records[more.id] = more
    (offer,) = offers_of(desk.plan, TODAY)
    assert offer.value == 4, "one market of twenty posts is no habit"
    assert (offer.told.n, offer.told.args["channel"]) == (3, "Facebook")
    desk.set("fb", marks={"feed.day_mark": 4})
    assert offers_of(desk.plan, TODAY) == (), "what the limit covers says nothing any more"


def test_old_ones_other_rules_and_lost_channels_offer_nothing() -> None:
    old = [accepted(n, "flood", "fb/feed", 5, days_ago=90) for n in range(3)]
    other = [accepted(n + 3, "burst", "fb/feed", 5) for n in range(3)]
    gone = [accepted(n + 6, "flood", "gone/feed", 5) for n in range(3)]
    assert offers_of(Desk(*old, *other, *gone).plan, TODAY) == ()


def test_where_too_many_begin_the_offer_lies_one_above() -> None:
    desk = Desk(*(accepted(n, "flood_all", "", 45 + n) for n in range(3)))
    (offer,) = offers_of(desk.plan, TODAY)
    assert (offer.limit.channel_id, offer.value) == (None, 47)


def test_a_silence_is_as_wide_as_what_is_told() -> None:
    occurrence = finding("rendezvous_missed", Scope(ScopeKind.OCCURRENCE, "o/2026-11-23"), "fb")
    assert mute_scope_of(occurrence) == Scope(ScopeKind.OCCURRENCE, "o")
    some = Scope(ScopeKind.VERSIONS, "v1+v2")
    assert mute_scope_of(finding("same_text", some, "fb")) == Scope(ScopeKind.CHANNEL, "fb")
    assert mute_scope_of(finding("same_text", some)) == Scope(ScopeKind.ALL)
    group = Scope(ScopeKind.GROUP, "fb/feed")
    assert mute_scope_of(finding("flood", group, "fb")) == group


def test_a_silence_of_another_kind_of_scope_silences_nothing() -> None:
    group = finding("flood", Scope(ScopeKind.GROUP, "fb/feed"), "fb")
    other = Mute(id="m", rule="flood", scope_kind=ScopeKind.PILLAR.value, scope_id="fb/feed")
    same = Mute(id="m", rule="flood", scope_kind=group.scope.kind.value, scope_id="fb/feed")
    assert not is_muted(group, [other])
    assert is_muted(group, [other, same])


def test_a_silenced_rendez_vous_is_silent_for_good() -> None:
    bread = Opening(
        id="o", channel_id="fb", weekdays=(1, 4), name="Bread", start=MONDAY - timedelta(days=30)
    )
    desk = Desk(bread)
    desk.posts([MONDAY - timedelta(days=n) for n in (20, 19, 17, 16, 10)])
    told = [one for one in desk.found(at(THURSDAY)) if one.rule.startswith("rendezvous")]
    assert told
    desk.records["m"] = Mute(id="m", rule=told[0].rule, scope_kind="occurrence", scope_id="o")
    assert told[0].rule not in {one.rule for one in desk.found(at(THURSDAY))}
    desk.records["m"] = Mute(id="m", rule=told[0].rule, scope_kind="channel", scope_id="ig")
    assert told[0].rule in {one.rule for one in desk.found(at(THURSDAY))}
    desk.records["m"] = Mute(id="m", rule=told[0].rule, scope_kind="all", scope_id="")
    assert told[0].rule not in {one.rule for one in desk.found(at(THURSDAY))}


def test_rules_say_what_they_wait_for() -> None:
    desk = Desk()
    waiting = {one.rule: one for one in watched(desk.plan) if one.wants is not None}
    assert set(waiting) == {
        *("silence", "no_question", "rendezvous_to_plan", "rendezvous_missed"),
        *("too_commercial", "about_us", "mix"),
    }
    assert waiting["mix"].section == "themes"
    desk.set("fb", rhythm=Rhythm.CALM)
    desk.records["o"] = Opening(id="o", channel_id="fb", weekdays=(1,), name="Bread")
    desk.records["p"] = Pillar(id="p", name="Craft", wanted_share=30, usual_degree=Degree.KNOWN)
    desk.post(MONDAY, about=About.US)
    assert [one.wants for one in watched(desk.plan)] == [None] * len(RULES)


def test_a_post_alone_switches_a_rule_on_and_a_pause_off() -> None:
    desk = Desk()
    desk.post(MONDAY, degree=Degree.SELL)
    by_rule = {one.rule: one for one in watched(desk.plan)}
    assert by_rule["too_commercial"].wants is None
    for channel_id in ("fb", "ig", "nl", "x"):
        desk.set(channel_id, active=False)
    by_rule = {one.rule: one for one in watched(desk.plan)}
    assert by_rule["flood"].wants is not None
    assert by_rule["same_text"].wants is None


def test_without_channels_everything_waits_for_one() -> None:
    desk = Desk()
    for record_id in [one.id for one in desk.records.values() if isinstance(one, Channel)]:
        del desk.records[record_id]
    assert FACEBOOK.id not in desk.records
    assert {one.section for one in watched(desk.plan)} == {"channels"}
