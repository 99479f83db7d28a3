# SPDX-License-Identifier: MIT
"""Texts without accents, case and typographic finery, to be looked through as people type."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

_FINERY = {"œ": "oe", "Œ": "oe", "æ": "ae", "Æ": "ae", "’": "'", "‘": "'", "ʼ": "'"}
_SPACES = frozenset("\u00a0\u202f\u2009\t\n")


@lru_cache(maxsize=4096)
def _letter(letter: str) -> str:
    if letter in _SPACES:
        return " "
    if letter in _FINERY:
        return _FINERY[letter]
    parts = unicodedata.normalize("NFKD", letter).casefold()
    return "".join(part for part in parts if not unicodedata.combining(part))


def folded(text: str) -> str:
    """The text as it is searched: no marks, no case, œ as oe, ’ as ', every space a plain one."""
    if text.isascii():
        return text.casefold().translate(_PLAIN_SPACES)
    return "".join(map(_letter, text))


def folded_with_places(text: str) -> tuple[str, tuple[int, ...]]:
    """The folded text, and for each of its letters where it stands in the text, the end last."""
    letters: list[str] = []
    places: list[int] = []
    for place, letter in enumerate(text):
        plain = _letter(letter)
        letters.append(plain)
        places += [place] * len(plain)
    return "".join(letters), (*places, len(text))


def flat(text: str) -> str:
    """The text folded letter for letter, so that places in it are places in the text."""
    return "".join(map(_flat_letter, text))


@lru_cache(maxsize=4096)
def _flat_letter(letter: str) -> str:
    if letter in _SPACES and letter != "\n":
        return " "
    plain = _letter(letter) if letter not in "œŒæÆ\n" else letter.lower()
    return plain[0] if plain else letter


_PLAIN_SPACES = str.maketrans("\t\n", "  ")
