# SPDX-License-Identifier: MIT
"""The networks cmdesk knows, read once from its own files."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from cmdesk.config.paths import resource
from cmdesk.domain.checklist import CheckWords, parse_words
from cmdesk.domain.languages import in_language
from cmdesk.domain.platforms import Platform, parse, unknown


@cache
def load_platforms() -> Mapping[str, Platform]:
    """Every known platform by its key, in the order lists show them."""
    words = check_words()
    platforms = (
        parse(path.read_text(encoding="utf-8"), path.stem, words)
        for path in resource("platforms").glob("*.toml")
    )
    ordered = sorted(platforms, key=lambda platform: (platform.order, platform.key))
    return MappingProxyType({platform.key: platform for platform in ordered})


@cache
def check_words() -> CheckWords:
    """What the platforms share about the checks of a profile, in the order of columns."""
    return parse_words(resource("checks.toml").read_text(encoding="utf-8"))


def heading_of_check(key: str, language: str) -> str:
    """The few words for a check; its key when it is not known."""
    shared = check_words().shared.get(key)
    return in_language(shared["heading"], language) if shared else key


def platform_of(platforms: Mapping[str, Platform], key: str) -> Platform:
    """The platform of a key; an unknown one, without limits, when no file describes it."""
    return platforms.get(key) or unknown(key)
