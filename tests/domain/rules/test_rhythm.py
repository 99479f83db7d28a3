# SPDX-License-Identifier: MIT
"""Too little: silence, rendez-vous, questions."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from cmdesk.domain.records import Closure, Opening, Pillar, Rhythm, occurrence_id
from cmdesk.domain.rules.findings import FixKey, Level, Scope, ScopeKind
from tests.domain.rules.building import NOW, THURSDAY, Desk, at, days_from

TODAY = NOW.date()


def ago(days: int) -> date:
    """A day before today."""
    return TODAY - timedelta(days=days)


def quiet_desk(last: int, **channel: Any) -> Desk:
    """A channel with a rhythm whose last post is some days old."""
    desk = Desk()
    desk.set("fb", **{"rhythm": Rhythm.REGULAR, **channel})
    desk.posts([ago(last), ago(last + 1), ago(last + 9)])
    return desk


@pytest.mark.parametrize(
    ("days", "level"), [(13, None), (14, Level.NOTE), (29, Level.NOTE), (30, Level.ATTENTION)]
)
def test_a_silence_until_today(days: int, level: Level | None) -> None:
    found = quiet_desk(days).of_rule("silence")
    assert [finding.level for finding in found] == ([] if level is None else [level])
    if found:
        assert (found[0].count, found[0].limit, found[0].unit) == (days, 14, "days")
        assert (found[0].start, found[0].end) == (ago(days - 1), TODAY)
        assert found[0].fixes == (FixKey.PAUSE_CHANNEL,)


@pytest.mark.parametrize("channel", [{"active": False}, {"rhythm": Rhythm.NONE}])
def test_a_channel_without_rhythm_may_be_silent(channel: dict[str, Any]) -> None:
    assert quiet_desk(40, **channel).of_rule("silence") == []


def test_a_silence_between_planned_posts() -> None:
    desk = quiet_desk(3)
    desk.posts([TODAY + timedelta(days=1), TODAY + timedelta(days=16)])
    (finding,) = desk.of_rule("silence")
    assert finding.count == 15
    assert (finding.start, finding.end) == (
        TODAY + timedelta(days=2),
        TODAY + timedelta(days=15),
    )


def test_a_silence_of_which_the_end_is_planned() -> None:
    desk = quiet_desk(10)
    desk.post(TODAY + timedelta(days=10))
    assert [finding.count for finding in desk.of_rule("silence")] == [20]


def test_a_closure_is_no_silence() -> None:
    desk = quiet_desk(20)
    desk.records["c"] = Closure(id="c", start=ago(15), end=ago(5))
    assert desk.of_rule("silence") == []


def test_a_channel_that_never_spoke_or_speaks_today_is_not_silent() -> None:
    desk = quiet_desk(2)
    desk.set("ig", rhythm=Rhythm.CALM)
    desk.post(TODAY)
    assert desk.of_rule("silence") == []
    desk.post(TODAY + timedelta(days=40), channel="ig")
    assert desk.of_rule("silence") == []


def with_rendezvous(**opening: Any) -> Desk:
    """A Thursday rendez-vous kept the last weeks, next due in three days."""
    values = {"channel_id": "fb", "weekdays": (4,), "name": "Recipe", "pillar_id": "p", **opening}
    desk = Desk(Opening(id="o", **values), Pillar(id="p", name="Recipes"))
    desk.posts([THURSDAY - timedelta(days=7 * week) for week in range(1, 9)], pillar_id="p")
    return desk


def test_a_rendezvous_to_plan() -> None:
    (finding,) = with_rendezvous().found()
    assert (finding.rule, finding.level) == ("rendezvous_to_plan", Level.NOTE)
    assert finding.scope == Scope(ScopeKind.OCCURRENCE, occurrence_id("o", THURSDAY))
    assert (finding.channel_id, finding.pillar_id, finding.start) == ("fb", "p", THURSDAY)
    assert finding.fixes == (FixKey.CREATE_DRAFT, FixKey.NOT_THIS_WEEK, FixKey.END_RENDEZVOUS)
    (finding,) = with_rendezvous(important=True).found()
    assert finding.level is Level.ATTENTION
    assert with_rendezvous().found(at(TODAY - timedelta(days=1))) == ()


def test_a_rendezvous_is_kept_by_its_channel_and_theme() -> None:
    desk = with_rendezvous()
    desk.post(THURSDAY)
    assert len(desk.found()) == 1
    desk.post(THURSDAY, pillar_id="p")
    assert desk.found() == ()


def test_a_linked_version_keeps_it_wherever_it_stands() -> None:
    desk = with_rendezvous()
    link = {"occurrence": occurrence_id("o", THURSDAY)}
    desk.post(None, version=link)
    assert len(desk.found()) == 1
    desk.post(THURSDAY + timedelta(days=1), channel="ig", version=link)
    assert desk.found() == ()


@pytest.mark.parametrize("opening", [{"name": ""}, {"channel_id": "gone"}, {"end": TODAY}], ids=str)
def test_no_rendezvous_is_expected(opening: dict[str, Any]) -> None:
    assert with_rendezvous(**opening).found() == ()


def test_closures_and_pauses_suspend_a_rendezvous() -> None:
    desk = with_rendezvous()
    desk.records["c"] = Closure(id="c", start=THURSDAY, end=THURSDAY)
    assert desk.found() == ()
    desk = with_rendezvous()
    desk.set("fb", active=False)
    assert desk.found() == ()


def test_a_missed_rendezvous_is_to_review_for_a_week() -> None:
    desk = with_rendezvous()
    for day in (1, 7):
        (finding,) = desk.of_rule("rendezvous_missed", at(THURSDAY + timedelta(days=day)))
        assert (finding.level, finding.start) == (Level.ATTENTION, THURSDAY)
        assert "must not be missed" in finding.reason.source
        assert finding.fixes == (FixKey.NOT_THIS_WEEK, FixKey.END_RENDEZVOUS)
    eighth = at(THURSDAY + timedelta(days=8))
    assert [f.start for f in desk.of_rule("rendezvous_missed", eighth)] == [
        THURSDAY + timedelta(days=7)
    ]
    assert len(desk.of_rule("rendezvous_missed", eighth, past=True)) == 2


def test_two_misses_ask_whether_the_day_suits() -> None:
    desk = with_rendezvous()
    later = at(THURSDAY + timedelta(days=8))
    (finding,) = desk.of_rule("rendezvous_missed", later)
    assert "choose another one" in finding.reason.source
    assert finding.reason.n == 2


def test_nothing_is_missed_before_the_channel_spoke() -> None:
    desk = Desk(Opening(id="o", channel_id="ig", weekdays=(4,), name="Recipe"))
    desk.posts([ago(30), ago(1)])
    assert desk.of_rule("rendezvous_missed") == []


def talk(days: list[date], **post: Any) -> Desk:
    """A channel with a rhythm and posts on some days."""
    desk = Desk()
    desk.set("fb", rhythm=Rhythm.CALM)
    desk.posts(days, **post)
    return desk


def test_three_weeks_without_a_question() -> None:
    days = days_from(ago(18), 4, 6)
    (finding,) = talk(days).of_rule("no_question")
    assert (finding.level, finding.count, finding.unit) == (Level.NOTE, 3, "weeks")
    assert (finding.start, finding.end) == (date(2026, 11, 1), TODAY)
    assert len(finding.versions) == 4


@pytest.mark.parametrize("question", [{"asks": True}, {"text": "And you?"}])
def test_a_question_asked_or_planned_is_enough(question: dict[str, Any]) -> None:
    desk = talk(days_from(ago(18), 4, 6))
    desk.post(TODAY + timedelta(days=7), **question)
    assert desk.of_rule("no_question") == []


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("Our shop: https://example.com/?utm_source=post", False),
        ("Look: https://example.com/list?%C3%A9t%C3%A9", False),
        ("Which bread is yours? https://example.com/?a=1", True),
        ("Lequel est le vôtre ?", True),
        ("“White or brown?” asks Lou.", True),
        ("Really?!", True),
    ],
)
def test_a_question_mark_inside_an_address_asks_nothing(text: str, asks: bool) -> None:
    desk = talk([ago(18), ago(12), ago(6)])
    assert len(desk.of_rule("no_question")) == 1
    desk.post(TODAY + timedelta(days=7), text=text)
    assert len(desk.of_rule("no_question")) == (0 if asks else 1)


def test_who_hardly_speaks_or_is_away_is_not_asked_for_questions() -> None:
    assert talk([ago(18), ago(1), ago(40), ago(50), ago(60)]).of_rule("no_question") == []
    desk = talk(days_from(ago(18), 4, 6))
    desk.records["c"] = Closure(id="c", start=TODAY, end=TODAY)
    assert desk.of_rule("no_question") == []
    desk = talk(days_from(ago(18), 4, 6))
    desk.set("fb", rhythm=Rhythm.NONE)
    assert desk.of_rule("no_question") == []
