# SPDX-License-Identifier: MIT
"""The checks of profiles: in every language, sourced, within their bounds, each somewhere."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import pytest

from cmdesk.config.paths import resource
from cmdesk.domain.checklist import (
    HOLIDAY_HOURS,
    HOURS,
    KNOWN,
    MOST_MINUTES,
    MOST_WEIGHT,
    NAME,
    OWNERSHIP,
    PRESENTATION,
    Check,
    checks_of,
    parse_words,
)
from cmdesk.domain.figures import Grade
from cmdesk.domain.platforms import parse
from cmdesk.services.platforms import check_words, load_platforms

PLATFORMS = load_platforms()
CHECKS = [
    pytest.param(check, id=f"{platform.key}-{check.key}")
    for platform in PLATFORMS.values()
    for check in platform.checks
]
USUAL = '[usual]\nsource = "ours"\ngrade = "C"\nchecked = 2026-11-22\n'
WORDS = """
[[check]]
key = "{key}"
minutes = {minutes}
weight = {weight}
heading.en = "Heading"
label.en = "Do it"
why.en = "Because."
{more}
"""


def one(key: str = "a", minutes: int = 5, weight: int = 5, more: str = "") -> str:
    return WORDS.format(key=key, minutes=minutes, weight=weight, more=more)


@pytest.mark.parametrize("check", CHECKS)
def test_a_check_says_all_in_every_language(check: Check) -> None:
    said: tuple[Mapping[str, str], ...] = (check.headings, check.labels, check.whys, check.wheres)
    for words in said:
        assert {"fr", "en"} <= set(words) <= {"fr", "en", "fr_CA"}
        for language, sentence in words.items():
            assert sentence.strip() == sentence != ""
            assert not set(sentence) & {"'", '"', "\t", "\n"}
            if language == "fr_CA":
                assert "\u202f" not in sentence
            if language == "fr":
                assert " ;" not in sentence
                assert " :" not in sentence
    assert all(why.endswith(".") for why in check.whys.values())
    assert all(len(heading) <= 20 for heading in check.headings.values())
    assert 1 <= check.minutes <= MOST_MINUTES
    assert 1 <= check.weight <= MOST_WEIGHT
    assert check.source
    assert check.checked <= date(2026, 12, 31)


def test_quebec_has_its_own_words() -> None:
    (factor,) = (one for one in PLATFORMS["blog"].checks if one.key == "two_factor")
    assert factor.label_in("fr") == "Activer la double authentification"
    assert factor.label_in("fr_CA") == "Activer l’authentification à deux facteurs"
    assert factor.heading_in("en_GB") == "Two-factor"
    assert factor.why_in("de") == factor.why_in("en")
    assert factor.where_in("fr_CA") == factor.where_in("fr")


def test_every_check_is_asked_somewhere_and_every_platform_asks() -> None:
    asked = {check.key for platform in PLATFORMS.values() for check in platform.checks}
    assert asked == set(check_words().keys)
    assert set(KNOWN) <= asked
    for platform in PLATFORMS.values():
        keys = [check.key for check in platform.checks]
        assert OWNERSHIP in keys
        assert "two_factor" in keys
        assert [check.order for check in platform.checks] == sorted(
            check.order for check in platform.checks
        )
        assert (PRESENTATION in keys) >= (platform.profile.presentation is not None)
        assert (NAME in keys) >= (platform.profile.name is not None)
        assert (HOURS in keys) >= (HOLIDAY_HOURS in keys)


def test_the_seven_main_checks_come_first() -> None:
    keys = check_words().keys
    main = ("name", "picture", "cover", "presentation", "hours", "contact", "two_factor")
    assert keys[:7] == main
    google = PLATFORMS["google_business"].checks
    assert tuple(check.key for check in google if check.main) == main


def test_holiday_hours_are_asked_where_hours_are_shown() -> None:
    asking = {
        key
        for key, platform in PLATFORMS.items()
        if any(check.key == HOLIDAY_HOURS for check in platform.checks)
    }
    assert asking == {"google_business", "facebook_page"}


def test_a_platform_may_say_better_than_all_and_how_sure_it_is() -> None:
    words = parse_words(USUAL + one("a") + one("b", more='where.en = "Here"\neverywhere = true'))
    own = {
        "key": "a",
        "where": {"en": "There"},
        "minutes": 9,
        "source": "help pages",
        "grade": "B",
        "checked": date(2026, 1, 2),
    }
    first, second = checks_of([own], words)
    assert (first.key, first.minutes, first.where_in("fr")) == ("a", 9, "There")
    assert (first.source, first.grade, first.checked) == ("help pages", "B", date(2026, 1, 2))
    assert (second.key, second.where_in("en"), second.grade) == ("b", "Here", Grade.C)
    assert [check.order for check in (first, second)] == [0, 1]


@pytest.mark.parametrize(
    ("minutes", "weight"), [(0, 5), (MOST_MINUTES + 1, 5), (5, 0), (5, MOST_WEIGHT + 1)]
)
def test_what_is_out_of_bounds_is_refused(minutes: int, weight: int) -> None:
    words = parse_words(USUAL + one(minutes=minutes, weight=weight))
    with pytest.raises(ValueError, match="minutes or weight"):
        checks_of([{"key": "a", "where": {"en": "There"}}], words)


@pytest.mark.parametrize("edge", [(1, 1), (MOST_MINUTES, MOST_WEIGHT)])
def test_the_bounds_themselves_are_fine(edge: tuple[int, int]) -> None:
    words = parse_words(USUAL + one(minutes=edge[0], weight=edge[1]))
    assert len(checks_of([{"key": "a", "where": {"en": "There"}}], words)) == 1


def test_unknown_and_doubled_checks_are_refused() -> None:
    words = parse_words(USUAL + one("a"))
    there = {"where": {"en": "There"}}
    with pytest.raises(ValueError, match="check b"):
        checks_of([{"key": "b", **there}], words)
    with pytest.raises(ValueError, match="twice"):
        checks_of([{"key": "a", **there}, {"key": "a", **there}], words)
    with pytest.raises(ValueError, match="twice"):
        parse_words(USUAL + one("a") + one("a"))
    text = resource("platforms").joinpath("blog.toml").read_text(encoding="utf-8")
    assert parse(text, "blog").checks == ()
    with pytest.raises(ValueError, match="platform blog"):
        parse(text, "blog", words)
