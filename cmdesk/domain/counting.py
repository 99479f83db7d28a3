# SPDX-License-Identifier: MIT
"""How each network counts a text, and where a text that is too long would be cut.

A method cuts a text into units: where each starts (in code points) and what it weighs. A unit
is never split, so an emoji, an accented letter or a link passes the limit as a whole.

To add a method: 1. a generator of units here; 2. its name in ``METHODS``; 3. cases in
``tests/data/counting.toml``.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from cmdesk.domain.addresses import Span, linked, named
from cmdesk.domain.platforms import Platform

if TYPE_CHECKING:
    import regex

CHARACTERS = "characters"
BYTES = "bytes"

LINK_WEIGHT = 23  # X and Mastodon: whatever the length of the address
_LIGHT = ((0x0000, 0x10FF), (0x2000, 0x200D), (0x2010, 0x201F), (0x2032, 0x2037))  # X, version 3

# Signs that are drawn as emoji only when a variation selector asks for it.
_PLAIN = "©®™♟"
_EMOJI_PART = (
    rf"(?:[{_PLAIN}]\uFE0F|(?![{_PLAIN}])\p{{Extended_Pictographic}}"
    r"(?:\p{Emoji_Modifier}|\uFE0F|(?!\uFE0E)))(?:[\U000E0020-\U000E007E]+\U000E007F)?"
)
_EMOJI = (
    r"[#*0-9]\uFE0F?\u20E3|\p{Regional_Indicator}{2}|"
    rf"{_EMOJI_PART}(?:\u200D{_EMOJI_PART})*"
)
_ADDRESSEE = re.compile(r"(?<![/\w])@\w+(?P<server>@[a-z0-9.\-]*[a-z0-9])", re.IGNORECASE)

Unit = tuple[int, int]  # where it starts, what it weighs
Method = Callable[[str], Iterator[Unit]]
NO_MARKS: Mapping[str, int] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Count:
    """What a text weighs on a network.

    ``unit`` is what is counted (characters or bytes), ``limit`` None where there is none,
    ``cut`` the index in the text (code points) of the first thing that no longer fits, None
    when all of it fits.
    """

    used: int
    limit: int | None
    unit: str
    method: str
    cut: int | None

    @property
    def over(self) -> bool:
        """True when the text passes the limit."""
        return self.cut is not None

    @property
    def left(self) -> int | None:
        """What may still be written, negative when there is too much; None without a limit."""
        return None if self.limit is None else self.limit - self.used


def count(platform: Platform, text: str, marks: Mapping[str, int] = NO_MARKS) -> Count:
    """How the platform counts a text; where two limits hold, the one that is hit first.

    ``marks`` are the channel's own corrections (``{"text_limit": 500}``; 0 means no limit).
    """
    figure, other = platform.text_limit, platform.byte_limit
    limit = marks.get("text_limit", figure.value if figure else 0)
    main = _measured(text, platform.counting, limit)
    heaviest = marks.get("byte_limit", other.value if other else 0)
    if not heaviest:
        return main
    return min(main, _measured(text, BYTES, heaviest), key=_strictness)


def _measured(text: str, method: str, limit: int) -> Count:
    used, cut = 0, None
    for start, weight in METHODS[method](text):
        used += weight
        if cut is None and 0 < limit < used:
            cut = start
    unit = BYTES if method == BYTES else CHARACTERS
    return Count(used, limit if limit > 0 else None, unit, method, cut)


def _strictness(measured: Count) -> tuple[float, float]:
    """Sorts the earliest cut first, then the fullest."""
    cut = float("inf") if measured.cut is None else measured.cut
    return cut, -measured.used / measured.limit if measured.limit else 0.0


def codepoints(text: str) -> Iterator[Unit]:
    """One for each Unicode code point."""
    return ((index, 1) for index in range(len(text)))


def utf16(text: str) -> Iterator[Unit]:
    """One for each UTF-16 unit: most emoji make two or more."""
    return ((index, 2 if ord(character) > 0xFFFF else 1) for index, character in enumerate(text))


def in_bytes(text: str) -> Iterator[Unit]:
    """One for each UTF-8 byte: an accented letter makes two, an emoji four or more."""
    return ((index, _bytes_of(character)) for index, character in enumerate(text))


def graphemes(text: str) -> Iterator[Unit]:
    """One for each character as a reader sees it, emoji sequences included."""
    return _around(text, (), lambda _: 1)


def weighted(text: str) -> Iterator[Unit]:
    """As X counts, version 3: links 23, emoji sequences 2, Latin 1, most else 2, after NFC."""
    return _around(text, _links(named(text)), weight_on_x)


def mastodon(text: str) -> Iterator[Unit]:
    """Graphemes; links 23; of ``@user@server`` only ``@user``."""
    servers = (match.span("server") for match in _ADDRESSEE.finditer(text))
    wholes = [*_links(linked(text)), *((start, end, 0) for start, end in servers)]
    return _around(text, sorted(wholes), lambda _: 1)


def threads(text: str) -> Iterator[Unit]:
    """Characters, but an emoji sequence counts as many as its UTF-8 bytes."""
    position = 0
    for match in _emoji().finditer(text):
        yield from ((index, 1) for index in range(position, match.start()))
        yield match.start(), _bytes_of(match.group())
        position = match.end()
    yield from ((index, 1) for index in range(position, len(text)))


def weight_on_x(cluster: str) -> int:
    """The weight of one grapheme on X, emoji sequences as a whole 2."""
    if cluster.isascii() and len(cluster) == 1:
        return 1
    rest, sequences = _emoji().subn("", cluster)
    return 2 * sequences + plain_weight_on_x(rest)


def plain_weight_on_x(words: str) -> int:
    """The weight of a text on X code point by code point, without whole emoji or links."""
    return sum(
        1 if any(first <= ord(character) <= last for first, last in _LIGHT) else 2
        for character in unicodedata.normalize("NFC", words)
    )


METHODS: Mapping[str, Method] = MappingProxyType(
    {
        "codepoints": codepoints,
        "utf16": utf16,
        BYTES: in_bytes,
        "graphemes": graphemes,
        "weighted": weighted,
        "mastodon": mastodon,
        "threads": threads,
    }
)


def _around(
    text: str, wholes: Iterable[tuple[int, int, int]], weigh: Callable[[str], int]
) -> Iterator[Unit]:
    """The units of a text: each of the wholes (from, to, weight), and graphemes around them.

    A whole that begins inside the one before is part of it.
    """
    position = 0
    for start, end, weight in wholes:
        if start < position:
            continue
        yield from _clusters(text, (position, start), weigh)
        yield start, weight
        position = end
    yield from _clusters(text, (position, len(text)), weigh)


def _clusters(text: str, span: Span, weigh: Callable[[str], int]) -> Iterator[Unit]:
    for match in _grapheme().finditer(text, *span):
        yield match.start(), weigh(match.group())


def _links(spans: Iterable[Span]) -> list[tuple[int, int, int]]:
    return [(start, end, LINK_WEIGHT) for start, end in spans]


def _bytes_of(words: str) -> int:
    return len(words.encode("utf-8", "surrogatepass"))


@cache
def _grapheme() -> regex.Pattern[str]:
    import regex  # 20 ms: paid by the first text counted, not by the start

    return regex.compile(r"\X")


@cache
def _emoji() -> regex.Pattern[str]:
    import regex

    return regex.compile(_EMOJI)
