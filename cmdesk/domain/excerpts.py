# SPDX-License-Identifier: MIT
"""A place of a text with the words around it, short enough for a line."""

from __future__ import annotations

import re
from dataclasses import dataclass

from cmdesk.domain.cleaning import one_line

AROUND = 48  # characters on each side of the place
_ENDS = re.compile(r"[.!?…]\s+|\n+")


@dataclass(frozen=True, slots=True)
class Excerpt:
    """What stands before a place in its sentence, the place's own words, and what follows."""

    before: str
    words: str
    after: str


def excerpt(text: str, start: int, end: int, around: int = AROUND) -> Excerpt:
    """The sentence that holds a place, cut at words with “…” where it is long."""
    begin = max((m.end() for m in _ENDS.finditer(text, 0, start)), default=0)
    close = _ENDS.search(text, end)
    stop = len(text)
    if close is not None:  # with the sign that ends it, not with the line's end
        stop = close.start() + (not close[0].startswith("\n"))
    before, after = text[begin:start], text[end:stop]
    if len(before) > around:
        kept = before[-around:]
        before = "…" + kept[kept.find(" ") + 1 :]
    if len(after) > around:
        kept = after[:around]
        after = kept[: kept.rfind(" ") + 1 or around].rstrip() + "…"
    return Excerpt(_spaced(before), one_line(text[start:end]), _spaced(after))


def _spaced(words: str) -> str:
    """The words on one line, a space at their ends kept."""
    line = one_line(words)
    left = " " if words[:1].isspace() else ""
    right = " " if words[-1:].isspace() and line else ""
    return f"{left}{line}{right}"
