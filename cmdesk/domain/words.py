# SPDX-License-Identifier: MIT
"""The words of a text, as somebody who checks their spelling sees them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from cmdesk.domain.addresses import named

APOSTROPHES = "’'ʼ"
HYPHENS = "-‐‑"
DOTS = "·•‧"  # of client·e·s

# What may follow a plain full stop in a word that speaks to women and men alike: client.e.s.
_ENDINGS = (
    "e|s|es|x|ne|nes|fe|fes|le|les|lle|lles|se|ses|te|tes|ve|ves|ère|ères|ière|ières|elle|elles|"
    "euse|euses|ice|ices|rice|rices|trice|trices|ienne|iennes|onne|onnes|ine|ines"
)
_PIECE = r"[\w\u0300-\u036f]+"
_JOINTS = re.escape(APOSTROPHES + HYPHENS + DOTS)
_TOKEN = re.compile(rf"{_PIECE}(?:[{_JOINTS}]{_PIECE}|\.(?:{_ENDINGS})(?![\w\u0300-\u036f]))*")
_SKIPPED = re.compile(
    r"[\w.+\-]+@[\w\-]+(?:\.[\w\-]+)+"  # somebody@example.com
    r"|[@#＃][\w.·\-]+"  # a handle, a hashtag
    r"|(?:https?://|www\.)\S+",
    re.IGNORECASE,
)
_NO_WORD = re.compile(r"[\d_]")


@dataclass(frozen=True, slots=True)
class Word:
    """A word and where it stands in its text (indexes of code points, the end excluded)."""

    start: int
    end: int
    text: str

    def part(self, start: int, end: int) -> Word:
        """A piece of it; the indexes are those of its own text."""
        return Word(self.start + start, self.start + end, self.text[start:end])


def words_of(text: str) -> Iterator[Word]:
    """The words, with their apostrophes, hyphens and inclusive dots.

    Left out are handles, hashtags, addresses, blanks (``___``), numbers and what has a digit, and
    words all in capitals.
    """
    skipped = [*named(text), *(match.span() for match in _SKIPPED.finditer(text))]
    covered = bytearray(len(text))
    for start, end in skipped:
        covered[start:end] = b"\x01" * (end - start)
    for match in _TOKEN.finditer(text):
        if any(covered[match.start() : match.end()]) or _NO_WORD.search(match[0]):
            continue
        if len(match[0]) > 1 and not match[0].isupper():
            yield Word(match.start(), match.end(), match[0])


def spelt_alike(word: str) -> str:
    """What two ways to write a word have in common: no case, one kind of apostrophe and hyphen."""
    plain = unicodedata.normalize("NFC", word)
    for sign in APOSTROPHES[1:]:
        plain = plain.replace(sign, APOSTROPHES[0])
    for sign in HYPHENS[1:]:
        plain = plain.replace(sign, HYPHENS[0])
    return plain.casefold()
