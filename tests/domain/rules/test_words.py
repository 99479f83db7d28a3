# SPDX-License-Identifier: MIT
"""What is typed: the same text again, texts too long, hours in the night."""

from __future__ import annotations

from datetime import time, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from cmdesk.domain.counting import METHODS
from cmdesk.domain.likeness import core_of
from cmdesk.domain.records import Status
from cmdesk.domain.rules.findings import FixKey, Level, ScopeKind
from cmdesk.domain.rules.too_long import heaviest
from tests.domain.rules.building import LONG, MONDAY, NOW, THURSDAY, Desk

OLD = MONDAY - timedelta(days=100)


@pytest.mark.parametrize(
    "text",
    [
        LONG.upper(),
        LONG + " #bread #Lyon @somebody",
        LONG.replace(" ", "\n\n ").replace(",", " – "),
        LONG + " https://example.com/shop?x=1",
        LONG + " www.example.com",
        LONG + "\nBakery, 12 Main Street",
        LONG + "\n-- the team",
        LONG.replace("oven", "ｏｖｅｎ"),
    ],
)
def test_the_same_words_in_another_dress(text: str) -> None:
    assert core_of(text, "Bakery") == core_of(LONG, "Bakery")


def test_other_words_are_other_texts() -> None:
    assert core_of(LONG + " Tomorrow.") != core_of(LONG)
    assert core_of("Bakery", "Bakery") == "bakery"
    assert core_of("One\nTwo", "") == "one two"


def same(*steps: int, text: str = LONG, channel: str = "fb") -> Desk:
    """The same text on a channel at some days from Thursday."""
    desk = Desk()
    desk.post(OLD)
    for step in steps:
        desk.post(THURSDAY + timedelta(days=step), channel=channel, text=text)
    return desk


def test_the_same_text_within_sixty_days() -> None:
    assert same(0, 61).of_rule("same_text") == []
    (finding,) = same(0, 60).of_rule("same_text")
    assert (finding.level, finding.count) == (Level.NOTE, 2)
    assert (finding.start, finding.end) == (THURSDAY, THURSDAY + timedelta(days=60))
    assert finding.scope.kind is ScopeKind.VERSIONS
    assert finding.scope.id == "v0001+v0002"
    assert finding.fixes == (FixKey.EDIT, FixKey.KEEP_ONE, FixKey.INTENDED)
    assert [f.count for f in same(-70, -60, 5, 10, 80, 90).of_rule("same_text", past=True)] == [
        2,
        2,
        2,
    ]


def test_the_same_text_twice_a_day_is_to_review() -> None:
    (finding,) = same(0, 0, 3).of_rule("same_text")
    assert (finding.level, finding.count) == (Level.ATTENTION, 3)
    assert "one day" in finding.reason.source


def test_short_texts_other_channels_and_old_texts_do_not_matter() -> None:
    assert same(0, 1, text="Open today until seven!").of_rule("same_text") == []
    assert same(0, 1, text="Open! " + "#bread" * 20).of_rule("same_text") == []
    desk = same(0)
    desk.post(THURSDAY, channel="ig", text=LONG)
    assert desk.of_rule("same_text") == []
    assert same(-200, -190).of_rule("same_text", past=True) == []


def test_facts_need_no_other_words() -> None:
    desk = same(0, 1)
    for version in ("v0001", "v0002"):
        desk.set(version, pinned=True)
    assert desk.of_rule("same_text")[0].fixes == (FixKey.INTENDED,)


def test_an_hour_in_the_night() -> None:
    desk = Desk()
    desk.post(OLD)
    desk.post(THURSDAY, 239)
    desk.post(THURSDAY, 240)
    desk.post(THURSDAY)
    (finding,) = desk.of_rule("night")
    assert (finding.level, finding.count) == (Level.NOTE, 1)
    assert finding.fact.args["hour"] == time(3, 59)
    assert finding.fixes == (FixKey.HALF_DAY_LATER, FixKey.INTENDED)
    desk.set("v0001", status=Status.PUBLISHED)
    assert desk.of_rule("night") == []


def test_a_text_too_long_for_its_network() -> None:
    desk = Desk()
    desk.post(MONDAY, channel="x", text="é" * 280)
    assert desk.found() == ()
    long = desk.post(MONDAY, channel="x", text="a" * 290)
    (finding,) = desk.found()
    assert (finding.rule, finding.level) == ("too_long", Level.TROUBLE)
    assert (finding.count, finding.limit, finding.unit) == (290, 280, "characters")
    assert finding.fact.n == 10
    assert finding.versions == (long,)
    assert finding.fixes == (FixKey.EDIT,)
    assert not finding.own_mark
    desk.set(long, text="b")
    assert desk.found() == ()
    desk.set(long, text=None, status=Status.PUBLISHED)
    assert desk.found(NOW) == ()


def test_a_text_too_long_for_you() -> None:
    desk = Desk()
    desk.set("fb", marks={"text_limit": 20})
    desk.post(MONDAY, text="a" * 30)
    (finding,) = desk.found()
    assert (finding.limit, finding.own_mark) == (20, True)
    assert finding.reason.source.startswith("Your limit")


def test_bytes_are_counted_where_the_network_counts_them() -> None:
    desk = Desk()
    desk.set("x", platform="bluesky")
    family = "👨‍👩‍👧‍👦"
    desk.post(MONDAY, channel="x", text=family * 200)
    (finding,) = desk.found()
    assert finding.unit == "bytes"
    assert "bytes" in finding.fact.source


def test_no_limit_no_remark() -> None:
    desk = Desk()
    desk.post(MONDAY, channel="nl", text="a" * 100_000)
    desk.post(MONDAY, channel="gone", text="a" * 100_000)
    desk.set("fb", marks={"text_limit": 0})
    desk.post(MONDAY, text="a" * 100_000)
    assert desk.found() == ()


@given(
    st.text(st.characters() | st.sampled_from("a.éœ€…日👍🏽.:/h")), st.sampled_from(sorted(METHODS))
)
@example("Voilà: t.co/x et https://example.com/a.b 👨‍👩‍👧‍👦 क़", "weighted")
def test_no_way_of_counting_gives_more_than_the_heaviest(text: str, method: str) -> None:
    assert sum(weight for _, weight in METHODS[method](text)) <= heaviest(text)
