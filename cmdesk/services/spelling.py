# SPDX-License-Identifier: MIT
"""Which words of a text no dictionary knows, what could stand there instead, and our own words.

The library (Hunspell, through ``chunspell``) is optional: it has no wheel for every system. Where
it is missing there is no ``Speller``, and nothing else changes.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from types import MappingProxyType
from typing import Final, Protocol

from cmdesk.config.paths import resource
from cmdesk.domain.records import Client, Region
from cmdesk.domain.texts import mark
from cmdesk.domain.words import APOSTROPHES, DOTS, HYPHENS, Word, spelt_alike, words_of
from cmdesk.services.edits import Edit, Set

MOST_SUGGESTIONS: Final = 5
LONGEST_WORD: Final = 60
"""Longer ones are no words, and the library would look at them for a long time."""

# To add a language: 1. its folder in resources/dictionaries; 2. its line here.
_DICTIONARIES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {"fr": ("fr",), "fr_CA": ("fr",), "en": ("en_GB", "en_US")}
)
_AMERICAN = frozenset({Region.UNITED_STATES, Region.CANADA, Region.QUEBEC})
_ELIDED = re.compile(rf"(?:[ljmtsncd]|qu|jusqu|lorsqu|puisqu|quoiqu)[{APOSTROPHES}]", re.IGNORECASE)
_OWNING = re.compile(rf"[{APOSTROPHES}]s$", re.IGNORECASE)
_PIECES = re.compile(rf"[^{re.escape(HYPHENS)}]+")
_BY_DOTS = re.compile(rf"[{DOTS}.]")
_LETTERS_ALONE = frozenset("aàyiAÀYI")

_log = logging.getLogger(__name__)


class Dictionary(Protocol):
    """What knows the words of a language."""

    def spell(self, word: str) -> bool:
        """True for a word of the language."""

    def suggest(self, word: str) -> tuple[str, ...]:
        """Words that look like this one, the likeliest first."""


class Speller:
    """Checks texts with some dictionaries, of which one must know a word, and with own words."""

    def __init__(self, dictionaries: Iterable[Dictionary], own: Iterable[str] = ()) -> None:
        self._dictionaries = tuple(dictionaries)
        self._own = frozenset(_spelt(own))
        self._known: dict[str, bool] = {}

    def misspelt(self, text: str) -> tuple[Word, ...]:
        """The words, or the pieces of words, that are not known, in order."""
        return tuple(part for word in words_of(text) for part in self._unknown(word))

    def suggestions(self, word: str) -> tuple[str, ...]:
        """At most five words that could be meant; this may take a tenth of a second."""
        found: dict[str, None] = {}
        if len(word) <= LONGEST_WORD and not _BY_DOTS.search(word):
            for dictionary in self._dictionaries:
                found.update(dict.fromkeys(_suggested(dictionary, word)))
        likely = [one for one in found if one != word and _is_likely(one)]
        return tuple(sorted(likely, key=_is_cut)[:MOST_SUGGESTIONS])

    def _unknown(self, word: Word) -> Iterator[Word]:
        if self._knows(word.text):
            return
        if _BY_DOTS.search(word.text):
            if not self._knows_inclusive(word.text):
                yield word
            return
        for match in _PIECES.finditer(word.text):
            piece = word.part(*match.span())
            elided = _ELIDED.match(piece.text)
            if elided and not self._knows(piece.text):
                piece = piece.part(elided.end(), len(piece.text))
            if not self._knows(piece.text) and not self._knows(_OWNING.sub("", piece.text)):
                yield piece

    def _knows_inclusive(self, word: str) -> bool:
        """client·e·s, boulanger·ère, tou·te·s: one of the words it holds is a word."""
        parts = _BY_DOTS.split(word)
        elided = _ELIDED.match(parts[0])
        if elided:
            parts[0] = parts[0][elided.end() :]
        joined = ["".join(parts[: n + 1]) for n in range(len(parts))]
        return any(self._knows(one) for one in joined)

    def _knows(self, word: str) -> bool:
        if len(word) < 2 or len(word) > LONGEST_WORD or word[1:] != word[1:].lower():
            return True  # a letter, no word at all, a name like iPhone
        alike = spelt_alike(word)
        if alike in self._own:
            return True
        known = self._known.get(word)
        if known is None:
            plain = alike if word.islower() else alike[0].upper() + alike[1:]
            known = any(dictionary.spell(plain) for dictionary in self._dictionaries)
            self._known[word] = known
        return known


def is_there() -> bool:
    """Whether this computer has the library that checks spelling."""
    return _maker() is not None


def speller_of(client: Client, names: Iterable[str] = ()) -> Speller | None:
    """What checks a client's texts; None without the library or a dictionary of its language.

    ``names`` are known besides the client's own words: channels and the like. The first one of
    each language takes a fifth of a second.
    """
    wanted = _DICTIONARIES.get(client.language, ())
    if client.region in _AMERICAN:
        wanted = tuple(reversed(wanted))
    found = [one for one in map(_dictionary, wanted) if one is not None]
    if not found:
        return None
    return Speller(found, (*_common_words(), client.name, *client.words, *names))


def add_word(client: Client, word: str) -> Edit | None:
    """Take a word among the client's own; None when it is one already, or nothing."""
    word = " ".join(word.split())
    if not word or spelt_alike(word) in map(spelt_alike, client.words):
        return None
    words = tuple(sorted((*client.words, word), key=spelt_alike))
    label = mark("Spelling", "add “{word}” to our own words").filled(word=word)
    return Set(Client, client.id, {"words": words}, label)


def remove_word(client: Client, word: str) -> Edit:
    """Take a word out of the client's own."""
    words = tuple(one for one in client.words if one != word)
    label = mark("Spelling", "remove “{word}” from our own words").filled(word=word)
    return Set(Client, client.id, {"words": words}, label)


def _spelt(own: Iterable[str]) -> Iterator[str]:
    """The own words as they are compared, names of several words by each of them."""
    for name in own:
        yield spelt_alike(name)
        for word in words_of(name):
            yield spelt_alike(word.text)
            for match in _PIECES.finditer(word.text):
                piece = match[0]
                elided = _ELIDED.match(piece)
                yield spelt_alike(piece[elided.end() :] if elided else piece)


def _is_likely(suggestion: str) -> bool:
    """False for a word of which a letter was cut off (“clic k”)."""
    return all(len(part) > 1 or part in _LETTERS_ALONE for part in suggestion.split())


def _is_cut(suggestion: str) -> bool:
    """True for a word that would become two: less likely than one, whatever the library says."""
    return " " in suggestion or "-" in suggestion


def _suggested(dictionary: Dictionary, word: str) -> tuple[str, ...]:
    try:
        return dictionary.suggest(word)
    except UnicodeError:  # half a character: nothing to say about it
        return ()


@cache
def _maker() -> type | None:
    """The library's class; None where the library is missing or another one has its name."""
    try:
        from hunspell import Hunspell
    except ImportError:
        return None
    return Hunspell  # type: ignore[no-any-return]


@cache
def _dictionary(name: str) -> Dictionary | None:
    make = _maker()
    if make is None:
        return None
    try:
        folder = resource(f"dictionaries/{name}")
        # UTF-8 whatever the system says: a folder with an accent opens on Windows only so.
        made: Dictionary = make(name, hunspell_data_dir=str(folder), system_encoding="utf-8")
    except OSError as problem:
        _log.warning("the dictionary %s was not read: %s", name, type(problem).__name__)
        return None
    return made


@cache
def _common_words() -> tuple[str, ...]:
    """The words of the trade that dictionaries do not have, in all languages."""
    lines = resource("dictionaries/networks.txt").read_text(encoding="utf-8").splitlines()
    return tuple(line for line in lines if line and not line.startswith("#"))
