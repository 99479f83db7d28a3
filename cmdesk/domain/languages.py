# SPDX-License-Identifier: MIT
"""Words that data files give in several languages."""

from __future__ import annotations

from collections.abc import Mapping


def in_language(words: Mapping[str, str], language: str) -> str:
    """The words for a language; a regional one falls back to its base, then to English."""
    return words.get(language) or words.get(language.partition("_")[0]) or words["en"]
