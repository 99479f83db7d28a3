# SPDX-License-Identifier: MIT
"""What may no longer be true in a text that is used again: prices, days, hours and names.

To find another kind of word: 1. its line in ``StaleKind``; 2. its line in ``_FINDERS``, where it
stands before whatever it takes precedence over.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from cmdesk.domain.addresses import named
from cmdesk.domain.dated_words import Found, Shift, days_in, hours_in
from cmdesk.domain.folding import flat, folded


class StaleKind(StrEnum):
    """What a word is that may have changed."""

    PRICE = "price"
    DAY = "day"
    HOUR = "hour"
    NAME = "name"


@dataclass(frozen=True, slots=True)
class StaleWord:
    """A word to ask about: where it stands, and what it becomes if that can be worked out."""

    kind: StaleKind
    start: int
    end: int
    words: str
    proposal: str | None = None


@dataclass(frozen=True, slots=True)
class Reuse:
    """How a text is used again: its dates' shift, and folded names that need no question."""

    shift: Shift
    known: frozenset[str] = field(default_factory=frozenset)


_AMOUNT = r"\d{1,3}(?:[ .,]\d{3})*(?:[.,]\d{1,2})?|\d+(?:[.,]\d{1,2})?"
_MONEY = r"(?:€|£|\$(?: ?(?:ca|us|cad|usd)\b)?|¢|(?:eur|euros?|dollars?|pounds?|chf|francs?)\b)"
_PRICES = re.compile(
    rf"(?<![\w,.])(?:\d+ (?:pour|for) (?:{_AMOUNT}) ?{_MONEY}(?: ?\d\d(?!\d))?"
    rf"|\d+ (?:pour|for) [€$£] ?(?:{_AMOUNT})"
    rf"|(?:(?:{_AMOUNT}) ?(?:a|-|–|to) ?)?(?:{_AMOUNT}) ?{_MONEY}(?:\d\d(?!\d))?"
    rf"|[€$£] ?(?:{_AMOUNT})"
    r"|(?:[-–−+] ?)?(?!100 ?%)\d{1,3}(?:[.,]\d+)? ?%(?: (?:off|de (?:remise|reduction|rabais)))?)"
    r"|\b(?:moitie prix|half[- ]price|prix barres?|buy one,? get one(?: free)?)\b"
    r"|\b\d ?\+ ?\d (?:gratuit|offert)e?s?\b"
)
_MENTIONS = re.compile(r"(?<![\w@/.])@\w[\w.]*\w|(?<![\w&])#\w*(?:19|20)\d\d\w*")
_TAG_YEAR = re.compile(r"20\d\d")
_SMALL = r"(?:de la |de l'|de |du |des |d'|von |van |le |la |l'|of |and |& |et )"
_CAPITAL = (  # a word with a capital and a small letter: “PROMO” is no name
    r"(?:O['’])?[^\W\d_a-z\u00df-\u00f6\u00f8-\u00ff]\w*[^\W\d_A-Z]\w*"
    r"(?:[-'’](?!s\b)[^\W\d_]\w*)*"
)
_NAMES = re.compile(
    rf"(?<![\w@#'’-])(?:[dDlL]['’])?(?P<name>{_CAPITAL}(?: (?:{_SMALL})?{_CAPITAL})*)"
)
_FIRST_WORD = re.compile(_CAPITAL)
_OPENERS = " \t\"'“”‘’«»(¿¡[*_"
_ENDERS = ".!?…:;•·–—-|\n>"
_NO_NAMES = frozenset({"i'm", "i've", "i'll", "i'd", "ok", "mr", "mrs", "ms", "dr", "mme", "m"})


def stale_words(text: str, reuse: Reuse) -> tuple[StaleWord, ...]:
    """What to ask about before a text is used again, in the order of the text."""
    taken = list(_addresses(text))
    found: list[StaleWord] = []
    for kind, finder in _FINDERS:
        for start, end, proposal in finder(text, reuse):
            if any(start < stop and begin < end for begin, stop in taken):
                continue
            taken.append((start, end))
            words = text[start:end]
            found.append(
                StaleWord(kind, start, end, words, None if proposal == words else proposal)
            )
    return tuple(sorted(found, key=lambda word: word.start))


def rewritten(text: str, words: Mapping[tuple[int, int], str]) -> str:
    """The text with some places, as start and end, said in other words; they do not overlap."""
    done, at = [], 0
    for (start, end), new in sorted(words.items()):
        done += [text[at:start], new]
        at = end
    return "".join(done) + text[at:]


def _prices(text: str, reuse: Reuse) -> Iterator[Found]:
    del reuse
    for match in _PRICES.finditer(flat(text)):
        yield *match.span(), None


def _days(text: str, reuse: Reuse) -> Iterator[Found]:
    return days_in(text, reuse.shift)


def _hours(text: str, reuse: Reuse) -> Iterator[Found]:
    del reuse
    return ((start, end, None) for start, end in hours_in(text))


def _mentions(text: str, reuse: Reuse) -> Iterator[Found]:
    """Handles, and hashtags with a year, whose year follows the calendar."""

    def moved(match: re.Match[str]) -> str:
        return str(reuse.shift.year(int(match[0])))

    for match in _MENTIONS.finditer(text):
        words = match[0]
        new = _TAG_YEAR.sub(moved, words) if words.startswith("#") else words
        if folded(words[1:]) not in reuse.known:
            yield *match.span(), new if new != words else None


def _names(text: str, reuse: Reuse) -> Iterator[Found]:
    """Capitalised words that no sentence begins with; a title has capitals anyway."""
    at = 0
    while (match := _NAMES.search(text, at)) is not None:
        at = match.end()
        if _begins_sentence(text, match.start()):
            at = _FIRST_WORD.match(text, match.start("name")).end()  # type: ignore[union-attr]
            continue
        words = folded(match["name"])
        if words not in _NO_NAMES | reuse.known and not _is_title(text, match.start()):
            yield *match.span("name"), None


def _begins_sentence(text: str, start: int) -> bool:
    before = text[:start].rstrip(_OPENERS)
    if not before or before[-1] in _ENDERS:
        return True
    return not (before[-1].isalnum() or before[-1] in ",)%€$£&+/’'")


def _is_title(text: str, start: int) -> bool:
    """True in a line most of whose words have capitals, as English titles do."""
    begin = text.rfind("\n", 0, start) + 1
    end = text.find("\n", start)
    line = text[begin : end if end >= 0 else None].rstrip()
    if line.endswith((".", "!", "?", "…")):
        return False
    words = [word for word in line.split() if len(word) > 3]
    capitals = sum(word[:1].isupper() for word in words)
    return len(words) > 2 and capitals * 10 > len(words) * 6


def _addresses(text: str) -> Iterable[tuple[int, int]]:
    return [*named(text), *(match.span() for match in _MAIL.finditer(text))]


_MAIL = re.compile(r"[\w.+-]+@[\w-]+\.[\w.-]*\w")

Finder = Callable[[str, Reuse], Iterator[Found]]
_FINDERS: tuple[tuple[StaleKind, Finder], ...] = (
    (StaleKind.NAME, _mentions),
    (StaleKind.DAY, _days),
    (StaleKind.PRICE, _prices),
    (StaleKind.HOUR, _hours),
    (StaleKind.NAME, _names),
)
