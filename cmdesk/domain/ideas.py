# SPDX-License-Identifier: MIT
"""The idea box: what a trade may speak of, with an opening line to finish and a photo to take.

No record keeps which ideas were used: a post tells it itself (``Traces``). It comes from an idea
when its title is the idea's, in any language, or when its text starts with the words of the
idea's opening before the first blank, if they are long enough to be no accident.

To add a trade: 1. ``resources/ideas/KEY.toml``; nothing else. To add a theme: 1. ``Theme``;
2. its words in ``THEME_WORDS``.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any, Final

from cmdesk.domain import folding
from cmdesk.domain.records import About, Degree, Format, Pillar, Post

BLANK: Final = "___"
LONG_ENOUGH: Final = 12  # characters: fewer words begin many posts by accident (ours)
_LANGUAGES: Final = frozenset({"fr", "fr_CA", "en"})
_NEEDED: Final = frozenset({"fr", "en"})
_KEY: Final = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_NARROW: Final = re.compile("\u202f(?=[;!?])")
_NO_LETTER: Final = re.compile(r"[\W_]+")


class Theme(StrEnum):
    """What an idea speaks of, whatever the themes of the editorial line are called."""

    CRAFT = "craft"
    PEOPLE = "people"
    CUSTOMERS = "customers"
    PLACE = "place"
    OFFER = "offer"
    ADVICE = "advice"
    PROOF = "proof"


# How words that name a theme begin, folded; a space at the end asks for the whole word.
THEME_WORDS: Final[Mapping[Theme, tuple[str, ...]]] = {
    Theme.CRAFT: (
        *("savoir faire", "metier", "fabrication", "atelier", "craft", "know how", "technique"),
        *("recette", "recipe", "expertise", "geste", "workshop", "how we "),
    ),
    Theme.PEOPLE: (
        *("coulisse", "equipe", "team", "behind", "backstage", "portrait", "people"),
        *("benevole", "volunteer"),
    ),
    Theme.CUSTOMERS: (
        *("client", "customer", "patient", "adherent", "communaute", "community", "habitue"),
        *("regulars ", "visiteur", "visitor", "guest", "membre", "member"),
    ),
    Theme.PLACE: (
        *("quartier", "neighbour", "neighbor", "town ", "ville ", "village", "local ", "locaux "),
        *("partenaire", "partner", "territoire", "region", "street"),
    ),
    Theme.OFFER: (
        *("offre", "offer", "promo", "produit", "product", "service", "nouveaute", "vente"),
        *("sale ", "sales ", "menu"),
    ),
    Theme.ADVICE: ("conseil", "astuce", "advice", "tip ", "tips ", "how to ", "guide", "pratique"),
    Theme.PROOF: (
        *("preuve", "proof", "temoignage", "testimonial", "avis ", "review", "realisation"),
        *("resultat", "result", "avant apres", "before ", "case stud", "etude de cas"),
    ),
}


@dataclass(frozen=True, slots=True)
class Idea:
    """Something to speak of: its words by language, and what the post it makes will be.

    ``opening`` holds blanks (``___``) to fill in; ``months`` (1–12) are empty when it fits all
    year; ``key`` is unique in its trade and never renamed.
    """

    key: str
    theme: Theme
    degree: Degree
    about: About
    format: Format
    titles: Mapping[str, str]
    openings: Mapping[str, str]
    photos: Mapping[str, str]
    asks: bool = False
    months: tuple[int, ...] = ()

    def title_in(self, language: str) -> str:
        """Its name in a language; a regional one falls back to its base, then English."""
        return _in_language(self.titles, language)

    def opening_in(self, language: str) -> str:
        """The first line of the post, with its blanks; falls back like the title."""
        return _in_language(self.openings, language)

    def photo_in(self, language: str) -> str:
        """The photo to take; falls back like the title."""
        return _in_language(self.photos, language)

    def fits(self, months: Iterable[int]) -> bool:
        """True when it may be told in one of these months (1–12)."""
        return not self.months or not set(months).isdisjoint(self.months)


@dataclass(frozen=True, slots=True)
class Trade:
    """A line of business with its ideas; ``aliases`` are words people call it by."""

    key: str
    labels: Mapping[str, str]
    aliases: tuple[str, ...]
    ideas: tuple[Idea, ...]
    checked: date

    def label_in(self, language: str) -> str:
        """Its name in full words; a regional language falls back to its base, then English."""
        return _in_language(self.labels, language)


@dataclass(frozen=True, slots=True)
class Traces:
    """By what a post shows which idea it comes from: folded titles, and how texts begin."""

    titles: Mapping[str, Idea] = field(default_factory=dict)
    beginnings: Mapping[str, Idea] = field(default_factory=dict)

    @classmethod
    def of(cls, ideas: Iterable[Idea]) -> Traces:
        """The traces that these ideas leave."""
        titles: dict[str, Idea] = {}
        beginnings: dict[str, Idea] = {}
        for idea in ideas:
            titles |= {bare(title): idea for title in idea.titles.values()}
            starts = (bare(words.partition(BLANK)[0]) for words in idea.openings.values())
            beginnings |= {start: idea for start in starts if len(start) >= LONG_ENOUGH}
        return cls(titles, beginnings)

    def idea_of(self, post: Post) -> Idea | None:
        """The idea a post comes from, by its title, else by how its text begins."""
        told = self.titles.get(bare(post.title))
        if told is not None or not self.beginnings:
            return told
        longest = max(map(len, self.beginnings))
        text = bare(post.text[: 2 * longest])
        return next(
            (idea for start, idea in self.beginnings.items() if text.startswith(start)), None
        )


def parse(text: str, key: str) -> Trade:
    """The trade a TOML text describes; ValueError says which trade and idea are wrong, and how."""
    try:
        content = tomllib.loads(text)
        ideas = tuple(_idea(entry) for entry in content["idea"])
        keys = [idea.key for idea in ideas]
        twice = sorted({one for one in keys if keys.count(one) > 1})
        if twice:
            raise ValueError(f"used twice: {', '.join(twice)}")
        aliases = content["label"].pop("aliases")
        return Trade(key, _words(content, "label"), tuple(aliases), ideas, content["checked"])
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"ideas of {key}: {_said(error)}") from error


def trade_of(words: str, trades: Mapping[str, Trade]) -> Trade | None:
    """The trade that a client's own words name (“Boulangerie bio”), None when none is known.

    Case, accents and plurals do not matter. The longest name found in the words wins.
    """
    said = _stems(words)
    best: tuple[int, Trade] | None = None
    for trade in trades.values():
        for name in (trade.key, *trade.labels.values(), *trade.aliases):
            stems = _stems(name)
            if _holds(said, stems) and (best is None or len(" ".join(stems)) > best[0]):
                best = (len(" ".join(stems)), trade)
    return None if best is None else best[1]


def themes_named(name: str) -> frozenset[Theme]:
    """The themes that the name of a pillar speaks of (“Coulisses” is about people)."""
    padded = f" {bare(name)} "
    return frozenset(
        theme
        for theme, beginnings in THEME_WORDS.items()
        if any(f" {beginning}" in padded for beginning in beginnings)
    )


def pillar_of(theme: Theme, pillars: Iterable[Pillar]) -> Pillar | None:
    """The one pillar that clearly is this theme; None when none is, or when several may be."""
    named = [(pillar, themes_named(pillar.name)) for pillar in pillars]
    alone = [pillar for pillar, themes in named if themes == {theme}]
    among = [pillar for pillar, themes in named if theme in themes]
    fitting = alone or among
    return fitting[0] if len(fitting) == 1 else None


def bare(words: str) -> str:
    """Words without case, accents, punctuation and kinds of space, to compare them."""
    return _NO_LETTER.sub(" ", folding.folded(words)).strip()


def _stems(words: str) -> tuple[str, ...]:
    """The words without the letters that make a plural in French or English."""
    return tuple(w.rstrip("sx") if len(w) > 3 else w for w in bare(words).split())


def _holds(said: tuple[str, ...], name: tuple[str, ...]) -> bool:
    """True when the words of a name stand next to each other in what was said."""
    lots = (said[at : at + len(name)] for at in range(len(said) - len(name) + 1))
    return bool(name) and name in lots


def _idea(entry: dict[str, Any]) -> Idea:
    key = entry["key"]
    try:
        if not _KEY.fullmatch(key):
            raise ValueError("the key is not in kebab-case")
        return Idea(
            key=key,
            theme=Theme(entry["theme"]),
            degree=Degree(entry["degree"]),
            about=About(entry["about"]),
            format=Format(entry["format"]),
            titles=_words(entry, "title"),
            openings=_words(entry, "opening"),
            photos=_words(entry, "photo"),
            asks=_truth(entry["asks"]),
            months=_months(entry["months"]),
        )
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"idea {key}: {_said(error)}") from error


def _words(entry: dict[str, Any], name: str) -> dict[str, str]:
    """Words by language; French and English must be there, and no language we do not know."""
    words: dict[str, str] = entry[name]
    if not _NEEDED <= words.keys() <= _LANGUAGES:
        raise ValueError(f"{name} has {', '.join(sorted(words)) or 'no language'}")
    if not all(isinstance(one, str) and one.strip() for one in words.values()):
        raise ValueError(f"{name} is empty in a language")
    return words


def _truth(value: object) -> bool:
    if not isinstance(value, bool):
        raise TypeError("asks is neither true nor false")
    return value


def _months(months: list[int]) -> tuple[int, ...]:
    if any(month not in range(1, 13) for month in months):
        raise ValueError("months go from 1 to 12")
    return tuple(months)


def _said(error: Exception) -> str:
    return f"{error} is missing" if isinstance(error, KeyError) else str(error)


def _in_language(words: Mapping[str, str], language: str) -> str:
    base = language.partition("_")[0]
    found = words.get(language) or words.get(base) or words["en"]
    # Québec sets no space before these; a file need not repeat a sentence for that alone.
    return _NARROW.sub("", found) if language == "fr_CA" else found
