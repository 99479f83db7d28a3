# SPDX-License-Identifier: MIT
"""The typography of a post, repaired by the rules of its language and region.

Links, addresses, hashtags, handles and smileys stay as they are, hours like 9:30 too.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from cmdesk.domain.addresses import Span, named

NARROW, WIDE = "\u202f", "\u00a0"  # no-break spaces
_GAP = rf"[ {NARROW}{WIDE}\u2009]*"
_KEPT = re.compile(
    r"https?://\S+|www\.\S+"
    r"|[\w.+'-]+@[\w.-]+\w"
    r"|[#@]\w[\w.@-]*"
    r"|(?<!\w)[:;=]['’]?-?[()\[\]DPpOo/\\|*3](?!\w)"
)
_DOTS = re.compile(r"(?<!\.)\.{3}(?!\.)")
_APOSTROPHE = re.compile(r"(?<=\w)'(?=[^\W\d_])|(?<=[^\W\d_])'(?=[«“\"])")
_CLIPPED = re.compile(r"(?<!\w)'(?=\d\ds?\b|(?:tis|twas|em|til|cause|n)\b)", re.IGNORECASE)
_ENGLISH_APOSTROPHE = re.compile(r"(?<=[^\W\d_])'|(?<=\d)'(?=[^\W\d_])")
_QUOTED = re.compile(r"(?<![^\s(\[’'«“—–-])\"(?=[^\"\n]*[^\s\"])([^\"\n]+)\"(?![\w\"])")
_SINGLE_QUOTED = re.compile(r"(?<![^\s(\[“—–-])'(?=\S)([^'\n]*[^'\s])'(?!\w)")
_OPENING = re.compile(rf"«{_GAP}(?=\S)")
_CLOSING = re.compile(rf"(?<=\S){_GAP}»")
# A sign that ends words, and the gap before it; inside a word or after a bracket it is none.
_SIGNS = re.compile(rf"(?<=[^\s(\[«“!?;:]){_GAP}([!?]+(?!\w)|;(?=[\s»”]|$))", re.MULTILINE)
_COMMA = re.compile(rf"(?<=\w)[ {NARROW}{WIDE}\u2009]+,(?=\s|$)", re.MULTILINE)
_COLON = re.compile(rf"(?<=[^\s(\[«“!?;:]){_GAP}:(?=[\s«“]|$)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class _Usage:
    """What a language and a region write before signs and inside quotation marks."""

    before_signs: str
    before_colon: str
    inside_quotes: str = ""
    quotes: tuple[str, str] = ("«", "»")


# To add a usage: its line here; a language without one follows the first that it begins with.
_USAGES: tuple[tuple[str, _Usage], ...] = (
    ("fr_CA", _Usage("", WIDE, WIDE)),
    ("fr", _Usage(NARROW, WIDE, NARROW)),
    ("", _Usage("", "", quotes=("“", "”"))),
)


def repaired(text: str, language: str) -> str:
    """The text with the typography of ``fr``, ``fr_CA`` or ``en``; twice changes nothing more."""
    usage = next(one for key, one in _USAGES if language.startswith(key))
    before = None
    while text != before:  # what one step mends may let the next one see more
        before, text = text, _pass(text, usage)
    return text


def _pass(text: str, usage: _Usage) -> str:
    french = usage.quotes[0] == "«"
    text = _replaced(text, _DOTS, lambda _: "…")
    text = _quoted(text, _QUOTED, usage.quotes)
    if french:
        text = _replaced(text, _APOSTROPHE, lambda _: "’")
        text = _replaced(text, _OPENING, lambda _: "«" + usage.inside_quotes)
        text = _replaced(text, _CLOSING, lambda _: usage.inside_quotes + "»")
    else:
        text = _replaced(text, _CLIPPED, lambda _: "’")
        text = _quoted(text, _SINGLE_QUOTED, ("‘", "’"))
        text = _replaced(text, _ENGLISH_APOSTROPHE, lambda _: "’")
    text = _replaced(text, _SIGNS, lambda match: usage.before_signs + match[1])
    text = _replaced(text, _COMMA, lambda _: ",")
    return _replaced(text, _COLON, lambda _: usage.before_colon + ":")


def _kept(text: str) -> tuple[Span, ...]:
    """Where nothing is changed."""
    return (*named(text), *(match.span() for match in _KEPT.finditer(text)))


def _replaced(text: str, pattern: re.Pattern[str], words: Callable[[re.Match[str]], str]) -> str:
    kept = _kept(text)

    def one(match: re.Match[str]) -> str:
        return match[0] if _touches(match.span(), kept) else words(match)

    return pattern.sub(one, text)


def _quoted(text: str, pattern: re.Pattern[str], marks: tuple[str, str]) -> str:
    """The text with pairs of straight marks exchanged; what they enclose loses outer spaces."""
    kept = _kept(text)

    def one(match: re.Match[str]) -> str:
        start, end = match.span()
        ends = ((start, start + 1), (end - 1, end))
        if any(_touches(each, kept) for each in ends):
            return match[0]
        return f"{marks[0]}{match[1].strip()}{marks[1]}"

    return pattern.sub(one, text)


def _touches(span: Span, others: Iterable[Span]) -> bool:
    return any(span[0] < end and start < span[1] for start, end in others)
