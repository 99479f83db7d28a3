# SPDX-License-Identifier: MIT
"""Texts are counted as each network counts them, and cut where they no longer fit."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from cmdesk.domain.addresses import named
from cmdesk.domain.counting import (
    LINK_WEIGHT,
    METHODS,
    count,
    plain_weight_on_x,
)
from cmdesk.domain.figures import Figure
from cmdesk.domain.platforms import Platform, parse, unknown

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources" / "platforms"
VECTORS = ROOT.parent / "shared" / "samples" / "vectors" / "twitter_text_validate.yml"
CASES: list[dict[str, Any]] = tomllib.loads(
    (ROOT / "tests" / "data" / "counting.toml").read_text(encoding="utf-8")
)["case"]


def platform(key: str) -> Platform:
    return parse((FOLDER / f"{key}.toml").read_text(encoding="utf-8"), key)


def vectors(section: str) -> list[dict[str, Any]]:
    if not VECTORS.exists():
        return []
    content = yaml.safe_load(VECTORS.read_text(encoding="utf-8"))
    cases: list[dict[str, Any]] = content["tests"][section]
    return cases


def length_in_utf16(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def test_there_are_sixty_cases_of_our_own_for_every_method() -> None:
    assert len(CASES) >= 60
    used = {platform(key).counting for key in {case["platform"] for case in CASES}}
    assert used | {"bytes"} == set(METHODS)


@pytest.mark.parametrize("case", CASES, ids=[f"{c['platform']}: {c['why']}" for c in CASES])
def test_a_text_counts_as_on_its_network(case: dict[str, Any]) -> None:
    text = case["text"] * case.get("repeat", 1)
    counted = count(platform(case["platform"]), text, case.get("marks", {}))
    assert (counted.used, counted.unit, counted.cut) == (
        case["used"],
        case.get("unit", "characters"),
        case.get("cut"),
    )
    assert counted.over is ("cut" in case)


@pytest.mark.parametrize(
    "vector",
    vectors("WeightedTweetsWithDiscountedEmojiCounterTest"),
    ids=lambda vector: vector["description"],
)
def test_x_agrees_with_the_public_vectors(vector: dict[str, Any]) -> None:
    text, expected = vector["text"], vector["expected"]
    counted = count(platform("x"), text)
    assert counted.used == expected["weightedLength"]
    assert counted.over is not expected["valid"]
    assert counted.limit is not None
    assert counted.used * 1000 // counted.limit == expected["permillage"]
    assert length_in_utf16(text[: counted.cut]) - 1 == expected["validRangeEnd"]


@pytest.mark.parametrize(
    "vector", vectors("WeightedTweetsCounterTest"), ids=lambda vector: vector["description"]
)
def test_x_agrees_with_the_older_vectors_but_for_whole_emoji(vector: dict[str, Any]) -> None:
    text, rest, weight = vector["text"], "", 0
    position = 0
    for start, end in named(text):
        rest += text[position:start]
        position = end
        weight += LINK_WEIGHT
    weight += plain_weight_on_x(rest + text[position:])
    assert weight == vector["expected"]["weightedLength"]
    assert (weight <= 280) is vector["expected"]["valid"]
    assert weight * 1000 // 280 == vector["expected"]["permillage"]


@pytest.mark.parametrize(
    "vector",
    vectors("UnicodeDirectionalMarkerCounterTest"),
    ids=lambda vector: vector["description"],
)
def test_x_weighs_marks_of_direction_as_the_public_vectors(vector: dict[str, Any]) -> None:
    assert count(platform("x"), vector["text"]).used == vector["expected"]["weightedLength"]


def test_an_unknown_platform_counts_characters_without_limit() -> None:
    counted = count(unknown("holo"), "été" * 9999)
    assert (counted.used, counted.limit, counted.cut) == (29997, None, None)
    assert not counted.over
    assert counted.left is None


def test_what_is_left_turns_negative_when_there_is_too_much() -> None:
    assert count(platform("x"), "a" * 270).left == 10
    assert count(platform("x"), "a" * 290).left == -10


def test_a_channel_may_correct_the_limit_in_bytes() -> None:
    counted = count(platform("bluesky"), "été", {"byte_limit": 4})
    assert (counted.used, counted.limit, counted.unit, counted.cut) == (5, 4, "bytes", 2)
    assert count(platform("bluesky"), "🥐🥐", {"byte_limit": 0}).unit == "characters"


def test_half_an_emoji_is_counted_and_not_refused() -> None:
    for method in METHODS.values():
        assert sum(weight for _, weight in method("a\ud83e")) >= 2


@given(st.text(max_size=60), st.sampled_from(sorted(METHODS)), st.integers(1, 40))
def test_what_stands_before_the_cut_fits(text: str, method: str, limit: int) -> None:
    base = platform("facebook_page")
    assert base.text_limit is not None
    figure: Figure = replace(base.text_limit, value=limit)
    counted = count(replace(base, counting=method, text_limit=figure), text)
    assert counted.over is (counted.used > limit)
    units = list(METHODS[method](text))
    assert sum(weight for _, weight in units) == counted.used
    assert [start for start, _ in units] == sorted(start for start, _ in units)
    if counted.cut is not None:
        before = sum(weight for start, weight in units if start < counted.cut)
        assert before <= limit
        assert 0 <= counted.cut < len(text)
