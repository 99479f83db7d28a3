# SPDX-License-Identifier: MIT
"""What is shown: one cause one finding, what was accepted or muted, quiet start, order."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from cmdesk.domain.plan import OURS, Mark, Plan
from cmdesk.domain.records import About, Acceptance, Degree, Mute, Pillar, Record
from cmdesk.domain.rules import RULES, Checker, check
from cmdesk.domain.rules.base import source_text
from cmdesk.domain.rules.findings import Finding, Level
from tests.domain.rules.building import (
    LONG,
    MONDAY,
    NOW,
    THURSDAY,
    Desk,
    changed,
    days_from,
    platforms,
)


def test_rules_have_a_key_a_title_and_sourced_figures() -> None:
    assert len({rule.key for rule in RULES}) == len(RULES)
    for rule in RULES:
        assert rule.title.source
        assert all(figure.source == OURS for figure in rule.parameters.values())


def test_an_empty_document_has_nothing_to_say() -> None:
    assert Desk().found(past=True, accepted=True) == ()
    assert check(Plan.of((), platforms()), NOW) == ()


@pytest.mark.parametrize(
    ("figure", "source"),
    [
        (Mark(2), "Our own judgement"),
        (Mark(2, "A study, 2020"), "Source: {source}"),
        (Mark(2, "A study, 2020", indicative=True), "Source: {source} (indicative)"),
        (Mark(2, own=True), "You set this limit yourself."),
    ],
)
def test_every_mark_says_where_it_comes_from(figure: Mark, source: str) -> None:
    assert source_text(figure).source.startswith(source)


def crowded(**post: object) -> Desk:
    """Ten posts on one day of one channel."""
    desk = Desk(Pillar(id="p", name="Offers", wanted_share=10))
    for number in range(10):
        desk.post(THURSDAY, 480 + 30 * number, **{"text": f"{LONG} {number}", **post})  # type: ignore[arg-type]
    return desk


def rules_of(findings: tuple[Finding, ...]) -> list[tuple[str, list[str]]]:
    """Each finding's rule with those folded under it."""
    return [(finding.rule, [also.rule for also in finding.also]) for finding in findings]


def test_what_a_flood_causes_is_folded_under_it() -> None:
    desk = crowded(text=LONG, about=About.US, degree=Degree.SELL, pillar_id="p")
    desk.posts([THURSDAY + timedelta(days=1)] * 2, pillar_id="p")
    desk.posts(days_from(THURSDAY - timedelta(days=10), 6), degree=Degree.USEFUL)
    ((rule, also),) = rules_of(desk.found())
    assert rule == "flood"
    assert set(also) == {"about_us", "burst", "mix", "same_text", "too_commercial"}


def test_what_has_other_causes_stays() -> None:
    desk = crowded()
    desk.set("p0000", text=LONG)
    for step in (2, 4):
        desk.post(THURSDAY + timedelta(days=step), 600, text=LONG)
    desk.post(THURSDAY + timedelta(days=3), 600, text="Short.")
    desk.post(THURSDAY + timedelta(days=3), 660, text="Short too.")
    assert rules_of(desk.found()) == [("flood", ["burst"]), ("same_text", []), ("burst", [])]


def test_shares_of_other_days_stay() -> None:
    desk = crowded(degree=Degree.USEFUL)
    for day in days_from(MONDAY - timedelta(days=14), 10):
        desk.post(day, degree=Degree.SELL)
    assert ("too_commercial", []) in rules_of(desk.found())
    desk.set("client", marks={"sell_tenths": 1})
    assert ("too_commercial", []) in rules_of(desk.found())


def accepted(finding: Finding, **values: object) -> Acceptance:
    """*It's intended*, said of a finding."""
    said = Acceptance(
        id="said",
        rule=finding.rule,
        scope_kind=finding.scope.kind.value,
        scope_id=finding.scope.id,
        start=finding.start,
        end=finding.end,
        value=finding.value,
    )
    return replace(said, **values)  # type: ignore[arg-type]


def test_an_accepted_flood_comes_back_when_it_grows() -> None:
    desk = crowded()
    (finding,) = desk.found()
    desk.records["said"] = accepted(finding)
    assert desk.found() == ()
    assert desk.found(accepted=True) == (finding,)
    desk.set("v0009", day=MONDAY)
    assert desk.of_rule("flood") == []
    desk.set("v0009", day=THURSDAY)
    desk.post(THURSDAY)
    assert [f.count for f in desk.of_rule("flood")] == [11]


@pytest.mark.parametrize(
    "other",
    [
        {"rule": "burst"},
        {"scope_kind": "channel"},
        {"scope_id": "ig/feed"},
        {"start": MONDAY},
        {"value": 9},
    ],
    ids=str,
)
def test_another_acceptance_covers_nothing(other: dict[str, object]) -> None:
    desk = crowded()
    (finding,) = desk.found()
    desk.records["said"] = accepted(finding, **other)
    assert len(desk.found()) == 1


def test_same_texts_are_accepted_by_their_versions() -> None:
    desk = Desk()
    desk.posts([MONDAY - timedelta(days=30), *days_from(THURSDAY, 3)], text=LONG)
    (finding,) = desk.of_rule("same_text")
    desk.records["said"] = accepted(finding)
    assert desk.of_rule("same_text") == []
    desk.set("v0003", day=None)
    assert desk.of_rule("same_text") == []
    desk.post(THURSDAY, channel="fb", text=LONG)
    assert len(desk.of_rule("same_text")) == 1


@pytest.mark.parametrize(
    ("kind", "scope", "silent"),
    [
        ("all", "", True),
        ("channel", "fb", True),
        ("channel", "ig", False),
        ("group", "fb/feed", True),
        ("group", "fb/story", False),
    ],
)
def test_a_muted_rule_is_silent_where_it_was_muted(kind: str, scope: str, silent: bool) -> None:
    mute: Record = Mute(id="m", rule="flood", scope_kind=kind, scope_id=scope)
    desk = crowded()
    desk.records["m"] = mute
    assert (desk.of_rule("flood") == []) is silent
    assert bool(desk.of_rule("burst")) is silent


def test_a_young_document_hears_only_what_is_to_fix() -> None:
    desk = Desk()
    desk.posts([THURSDAY] * 4)
    assert desk.found() == ()
    desk.set("fb", marks={"feed.day_trouble": 3})
    assert [finding.level for finding in desk.found()] == [Level.TROUBLE]
    desk.set("fb", marks={})
    desk.post(THURSDAY + timedelta(days=6), channel="ig")
    assert [finding.level for finding in desk.found()] == [Level.ATTENTION]
    desk.set("v0004", channel_id="fb", day=None)
    assert desk.found() == ()
    desk.set("v0003", day=THURSDAY + timedelta(days=7))
    assert [finding.count for finding in desk.found()] == [3]


def test_findings_come_worst_first_then_by_day() -> None:
    desk = Desk()
    desk.posts([THURSDAY + timedelta(days=1)] * 5)
    desk.posts([THURSDAY] * 3)
    desk.posts([MONDAY] * 3, channel="ig")
    desk.post(MONDAY, 100, channel="x")
    assert [(finding.level, finding.start) for finding in desk.found()] == [
        (Level.TROUBLE, THURSDAY + timedelta(days=1)),
        (Level.ATTENTION, MONDAY),
        (Level.ATTENTION, THURSDAY),
        (Level.NOTE, MONDAY),
    ]
    assert [finding.level.key for finding in desk.found()][::3] == ["trouble", "note"]


def test_versions_on_a_channel_that_is_gone_are_left_alone() -> None:
    desk = Desk()
    desk.posts([THURSDAY] * 5, channel="gone", text="a" * 400)
    plan = desk.plan
    checker = Checker(plan, NOW)
    before = desk.records["v0000"]
    desk.set("v0000", minute=600)
    changes = changed(before, desk.records["v0000"])
    checker.update(plan.after(changes), changes, NOW)
    assert checker.findings() == ()
