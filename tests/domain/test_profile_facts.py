# SPDX-License-Identifier: MIT
"""What networks ask of profiles: every fact is sourced, and says what it can."""

from __future__ import annotations

from datetime import date

import pytest

from cmdesk.config.paths import resource
from cmdesk.domain.figures import Grade
from cmdesk.domain.platforms import Platform
from cmdesk.domain.profile_facts import NameRule, PictureUse, facts_of
from cmdesk.services.platforms import load_platforms

PLATFORMS = load_platforms()
SOURCED = {"source": "ours", "grade": "C", "checked": date(2026, 11, 22)}
NAMES = {
    "instagram": (["cafe.muller", "a", "x" * 30], [".cafe", "cafe.", "a..b", "x" * 31, "é", ""]),
    "x": (["cafe", "x" * 15], ["caf", "x" * 16, "a-bcd", "café"]),
    "tiktok": (["cm", "x" * 24, "a.b"], ["c", "x" * 25, "cafe."]),
    "facebook_page": (["cafe5", "x" * 50, "pain.lacroix"], ["cafe", "x" * 51, "12345", "pain.com"]),
    "linkedin_personal": (["marie-l", "x" * 100], ["ma", "x" * 101, "mylinkedin", "marie.l"]),
    "youtube": (["été", "x" * 30], ["ét", "x" * 31, "a b c"]),
    "pinterest": (["pin", "x" * 30], ["pi", "x" * 31, "a.b"]),
    "telegram_channel": (["cafes", "x" * 32], ["cafe", "x" * 33, "1cafe", "cafe_"]),
}


def rule_of(key: str) -> NameRule:
    rule = PLATFORMS[key].profile.name
    assert rule is not None
    return rule


@pytest.mark.parametrize("key", NAMES)
def test_names_at_the_limits(key: str) -> None:
    allowed, refused = NAMES[key]
    rule = rule_of(key)
    assert [name for name in allowed if not rule.allows(name)] == []
    assert [name for name in refused if rule.allows(name)] == []
    assert rule.address.startswith("https://")


@pytest.mark.parametrize("platform", PLATFORMS.values(), ids=lambda one: one.key)
def test_facts_are_sourced_and_make_sense(platform: Platform) -> None:
    facts = platform.profile
    for figure in facts.figures():
        assert figure.value > 0
        assert figure.source
    for use, rule in facts.pictures.items():
        assert rule.use is use
        assert rule.source
        assert 0 < (rule.least_width or 1) <= rule.width <= (rule.most_width or rule.width)
        assert 0 < (rule.least_height or 1) <= rule.height <= (rule.most_height or rule.height)
        assert (rule.narrowest or 0) <= rule.ratio <= (rule.widest or 100)
        if rule.safe:
            assert rule.safe[0] <= rule.width
            assert rule.safe[1] <= rule.height


def test_what_is_wrong_in_a_file_is_told() -> None:
    facts = facts_of({"pictures": {"avatar": {"width": 400, "height": 200, **SOURCED}}})
    assert facts.pictures[PictureUse.AVATAR].ratio == 2
    assert facts.pictures[PictureUse.AVATAR].grade is Grade.C
    named = {"pattern": "[a-z]+", "least": 1, "most": 9, **SOURCED}
    with pytest.raises(ValueError, match="address"):
        facts_of({"name": {**named, "address": "https://example.com/"}})
    with pytest.raises(ValueError, match="nobody"):
        facts_of({"pictures": {"nobody": {"width": 1, "height": 1, **SOURCED}}})


def test_the_files_are_those_of_the_program() -> None:
    assert {path.stem for path in resource("platforms").glob("*.toml")} == set(PLATFORMS)
