# SPDX-License-Identifier: MIT
"""What one more post brings: what is new or worse, and nothing else."""

from __future__ import annotations

from datetime import timedelta

from cmdesk.domain.plan import Plan
from cmdesk.domain.records import Acceptance, Mute, Post, Record, Rhythm, Version
from cmdesk.domain.rules.consequences import brought_by
from cmdesk.domain.rules.findings import Level
from tests.domain.rules.building import LONG, MONDAY, NOW, THURSDAY, Desk, changed

TODAY = NOW.date()


def brought(desk: Desk, version: Version, post: Post | None = None) -> list[tuple[str, Level]]:
    """The rules that speak, and how loud, once this version stands."""
    before = desk.plan
    post = post or Post(id="new-post", text="Something else")
    after = before.after(changed(None, post)).after(changed(None, version))
    found = brought_by(before, after, version.id, TODAY)
    return sorted((one.rule, one.level) for one in found)


def new(minute: int | None = None, **values: object) -> Version:
    known: dict[str, object] = {"channel_id": "fb", "day": THURSDAY, "minute": minute}
    return Version(id="new", post_id="new-post", **(known | values))  # type: ignore[arg-type]


def test_a_post_on_a_free_day_brings_nothing() -> None:
    assert brought(Desk(), new(600)) == []
    assert brought(Desk(), new(600, day=None)) == [], "nor one without a date"


def test_one_too_many_brings_a_flood_and_one_more_makes_it_worse() -> None:
    desk = Desk()
    for minute in (480, 900):
        desk.post(THURSDAY, minute)
    assert brought(desk, new(1200)) == [("flood", Level.ATTENTION)]
    desk.post(THURSDAY, 1200)
    desk.post(THURSDAY, None)
    assert brought(desk, new(None)) == [("flood", Level.TROUBLE)]


def test_what_is_muted_or_intended_is_not_brought() -> None:
    def crowded(*records: Record) -> Desk:
        desk = Desk(*records)
        for minute in (480, 900):
            desk.post(THURSDAY, minute)
        return desk

    mute = Mute(id="mute", rule="flood", scope_kind="all", scope_id="")
    assert brought(crowded(mute), new(1200)) == []
    accepted = Acceptance(
        id="yes", rule="flood", scope_kind="group", scope_id="fb/feed",
        start=THURSDAY, end=THURSDAY, value=3, at="2026-11-23T09:00",
    )  # fmt: skip
    assert brought(crowded(accepted), new(1200)) == []
    desk = crowded(accepted)
    desk.post(THURSDAY, None)
    assert brought(desk, new(None)) == [("flood", Level.ATTENTION)], "worse than what was meant"


def test_a_silence_is_not_brought_by_what_ends_it() -> None:
    desk = Desk()
    desk.set("fb", rhythm=Rhythm.CALM)
    desk.post(MONDAY - timedelta(days=60), 600)
    assert brought(desk, new(600)) == []


def test_what_is_over_is_not_said() -> None:
    long_ago = MONDAY - timedelta(days=30)
    desk = Desk()
    for minute in (480, 900):
        desk.post(long_ago, minute)
    assert brought(desk, new(1200, day=long_ago)) == []


def test_the_same_words_are_heard_again() -> None:
    desk = Desk()
    desk.post(MONDAY, 600, text=LONG)
    post = Post(id="new-post", text=LONG)
    assert brought(desk, new(600), post) == [("same_text", Level.NOTE)]


def test_an_empty_plan_is_asked_too() -> None:
    plan: Plan = Desk().plan
    assert brought_by(plan, plan, "nobody", TODAY) == ()
