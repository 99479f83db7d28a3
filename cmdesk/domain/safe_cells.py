# SPDX-License-Identifier: MIT
"""Words for a cell of a table that no spreadsheet takes for a formula (SAFETY.md, F45)."""

from __future__ import annotations

import re

_FORMULA = re.compile("[\"'\\s]*[=+\\-@\uff1d\uff0b\uff0d\uff20]|[\t\r\n]")
_NUMBER = re.compile("[+-]?[0-9]+([.,][0-9]+)?")


def safe_cell(words: str) -> str:
    """The words, with an apostrophe before what a spreadsheet would run; numbers stay."""
    if _NUMBER.fullmatch(words) or not _FORMULA.match(words):
        return words
    return f"'{words}"


def without_guard(words: str) -> str:
    """The words as they were before ``safe_cell``."""
    guarded = words.startswith("'") and safe_cell(words[1:]) == words
    return words[1:] if guarded else words
