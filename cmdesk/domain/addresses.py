# SPDX-License-Identifier: MIT
"""Web addresses inside a text, found the way X and Mastodon find the links they shorten."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from cmdesk.domain.web_names import COUNTRIES, OTHERS

Span = tuple[int, int]

LONGEST_LABEL = 63
LONGEST_ADDRESS = 4096

_ACCENTED = r"\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u0300-\u036f"
_PATH = rf"a-z0-9{_ACCENTED}\u0400-\u04ff!*';:=+,.$/%#\[\]\-\u2013_~@|&"
_PATH_END = rf"a-z0-9{_ACCENTED}\u0400-\u04ff=_#/+\-"
_REST = (
    r"(?::[0-9]+)?"  # port
    rf"(?:/(?:(?:[{_PATH}]|\([{_PATH}]*\))*(?:[{_PATH_END}]|\([{_PATH}]*\)))?)?"
    r"(?:\?[a-z0-9!?*'@();:&=+$/%#\[\]\-_.,~|]*[a-z0-9\-_&=#/])?"
)
# What a part of a name is made of behind a scheme: anything but signs, spaces and marks of
# direction, so that a name in Japanese or with a drawing is one too.
_LETTER = (
    r"[^\s\x00-\x2f\x3a-\x40\x5b-\x60\x7b-\x7f\u2000-\u206f\u3000\ufeff\ufffe\uffff\uff01-\uff0f]"
)
_LABEL = rf"{_LETTER}+(?:[-_]+{_LETTER}+)*"
_AFTER = r"(?![0-9a-z@+\-])"
_ANY_ENDING = r"(?:xn--[a-z0-9\-]{2,59}|[a-z]{2,63}|[^\W\d_\x00-\x7f]{2,63})"


_BEHIND_SCHEME = (
    r"(?<![a-z0-9@\uff20$#\uff03])"
    rf"https?://(?P<host>(?:{_LABEL}\.)+{_ANY_ENDING}){_AFTER}{_REST}"
)


@cache
def _linked() -> re.Pattern[str]:
    return re.compile(_BEHIND_SCHEME, re.IGNORECASE)


@cache
def _named() -> re.Pattern[str]:
    endings = "|".join((*OTHERS.split(), *COUNTRIES.split()))
    bare = (
        rf"(?<![a-z0-9{_ACCENTED}@\uff20$#\uff03\-_./])"
        rf"(?P<bare>(?:[a-z0-9{_ACCENTED}\-]+\.)+(?:{endings})){_AFTER}{_REST}"
    )
    return re.compile(f"{_BEHIND_SCHEME}|{bare}", re.IGNORECASE)


def linked(text: str) -> Iterator[Span]:
    """Where the addresses that begin with http:// or https:// stand, in order."""
    for match in _linked().finditer(text):
        if _possible(match[0], match["host"]):
            yield match.span()


def named(text: str) -> Iterator[Span]:
    """Where all addresses stand, also those without a scheme (``example.com``), in order."""
    for match in _named().finditer(text):
        if _possible(match[0], match["host"] or match["bare"]):
            yield match.span()


def _possible(address: str, host: str) -> bool:
    """True when each part of the name, and all of the address, has a length the web allows."""
    lengths = [_coded_length(label) for label in host.split(".")]
    coded = len(address) - len(host) + sum(lengths) + len(lengths) - 1
    return max(lengths) <= LONGEST_LABEL and coded <= LONGEST_ADDRESS


def _coded_length(label: str) -> int:
    """The length of a part of a name once written in the letters the web uses for names."""
    if label.isascii():
        return len(label)
    return len("xn--") + len(label.lower().encode("punycode"))
