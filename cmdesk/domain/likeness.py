# SPDX-License-Identifier: MIT
"""When two texts are the same to a reader: what is left of a text once its dress is taken off."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_LINK = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
_TAG = re.compile(r"[#@]\w+")
_FOLD = re.compile(r"[\W_]+")
_DASHES = ("--", "—", "–", "- ")


@lru_cache(maxsize=8192)
def core_of(text: str, signature: str = "") -> str:
    """The words of a text without hashtags, links, signature line, case and punctuation.

    ``signature`` is the name whose presence makes a short last line a signature; a last line
    that opens with a dash is one too.
    """
    lines = text.strip().splitlines()
    if len(lines) > 1 and _is_signature(lines[-1], signature):
        lines.pop()
    return _folded(" ".join(lines))


def _is_signature(line: str, signature: str) -> bool:
    name = _folded(signature)
    return line.lstrip().startswith(_DASHES) or bool(name and name in _folded(line))


def _folded(text: str) -> str:
    bare = _TAG.sub(" ", _LINK.sub(" ", text))
    plain = unicodedata.normalize("NFKC", bare).casefold()
    return _FOLD.sub(" ", plain).strip()
