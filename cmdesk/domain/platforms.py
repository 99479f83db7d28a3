# SPDX-License-Identifier: MIT
"""What is known of each network: names, text limits, way of counting, usual rhythm.

Every figure has a source, a grade and the date it was checked, and a channel may correct it.

To add a platform: 1. ``resources/platforms/KEY.toml``, every figure sourced, with the checks of
its profile; nothing else, unless it counts texts in a new way: then 2. a method in
``domain.counting``.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from cmdesk.domain.checklist import Check, CheckWords, checks_of
from cmdesk.domain.figures import Figure, figure_of
from cmdesk.domain.languages import in_language
from cmdesk.domain.profile_facts import ProfileFacts, facts_of
from cmdesk.domain.records import Format, Group

LAST = 10_000


@dataclass(frozen=True, slots=True)
class Cadence:
    """The usual rhythm of one format group on a network; None where nothing is known.

    ``day_mark`` and ``week_mark`` are the largest counts that give no finding, ``day_trouble``
    the count from which a day is *to fix*, ``burst`` the minutes under which two posts are
    too close.
    """

    group: Group
    day_mark: Figure | None = None
    day_trouble: Figure | None = None
    week_mark: Figure | None = None
    burst: Figure | None = None


@dataclass(frozen=True, slots=True)
class Platform:
    """A network as its file describes it.

    ``aliases`` are the lower-case, accent-free names people write in a spreadsheet's column;
    ``formats`` the formats offered, the usual one first; ``fold`` the characters visible on a
    phone before “more”; ``no_limit`` says why when there is no ``text_limit``; ``pictures`` and
    ``hashtags`` how many one post takes or usually has; ``clickable_links`` whether an address
    in a text leads anywhere; ``profile`` what it asks of a profile, ``checks`` what is worth
    checking on one, in the order of a list's columns.
    """

    key: str
    labels: Mapping[str, str]
    badges: Mapping[str, str]
    counting: str = "codepoints"
    text_limit: Figure | None = None
    byte_limit: Figure | None = None
    fold: Figure | None = None
    pictures: Figure | None = None
    hashtags: Figure | None = None
    clickable_links: bool = True
    cadence: Mapping[Group, Cadence] = field(default_factory=dict)
    formats: tuple[Format, ...] = (Format.TEXT,)
    aliases: tuple[str, ...] = ()
    no_limit: str = ""
    profile: ProfileFacts = field(default_factory=ProfileFacts)
    checks: tuple[Check, ...] = ()
    order: int = LAST
    known: bool = True

    @property
    def badge(self) -> str:
        """The few letters that stand for it, in English."""
        return self.badge_in("en")

    def label_in(self, language: str) -> str:
        """Its name in full words; a regional language falls back to its base, then English."""
        return in_language(self.labels, language)

    def badge_in(self, language: str) -> str:
        """The few letters that stand for it in a language, falling back like the name."""
        return in_language(self.badges, language)

    def cadence_of(self, group: Group) -> Cadence | None:
        """The usual rhythm of a format group; None when the group is not ruled there."""
        return self.cadence.get(group)

    def figures(self) -> tuple[Figure, ...]:
        """All its sourced numbers, limits first."""
        marks = (
            mark
            for cadence in self.cadence.values()
            for mark in (
                cadence.day_mark,
                cadence.day_trouble,
                cadence.week_mark,
                cadence.burst,
            )
        )
        limits = (self.text_limit, self.byte_limit, self.fold, self.pictures, self.hashtags)
        candidates = (*limits, *self.profile.figures(), *marks)
        return tuple(figure for figure in candidates if figure is not None)


def parse(text: str, key: str, check_words: CheckWords | None = None) -> Platform:
    """The platform a TOML text describes; ValueError names the key when the text is wrong.

    Without the words that all platforms share, its checks are not read.
    """
    try:
        return _platform(tomllib.loads(text), key, check_words)
    except (ValueError, KeyError, TypeError) as error:
        raise ValueError(f"platform {key}: {error!r}") from error


def unknown(key: str) -> Platform:
    """A platform of a newer version's document: it shows its key and has no limits."""
    return Platform(
        key=key,
        labels={"en": key},
        badges={"en": key[:2].upper()},
        formats=tuple(Format),
        known=False,
    )


def _platform(content: dict[str, Any], key: str, check_words: CheckWords | None) -> Platform:
    return Platform(
        key=key,
        labels=content["label"],
        badges=content["badge"],
        counting=content["counting"],
        text_limit=figure_of(content, "text_limit"),
        byte_limit=figure_of(content, "byte_limit"),
        fold=figure_of(content, "fold"),
        pictures=figure_of(content, "pictures"),
        hashtags=figure_of(content, "hashtags"),
        clickable_links=content.get("clickable_links", True) is True,
        cadence={
            Group(name): _cadence(Group(name), table) for name, table in content["cadence"].items()
        },
        formats=tuple(Format(name) for name in content["formats"]),
        aliases=tuple(content["aliases"]),
        no_limit=content.get("no_limit", ""),
        profile=facts_of(content.get("profile", {})),
        checks=() if check_words is None else checks_of(content.get("check", ()), check_words),
        order=content["order"],
    )


def _cadence(group: Group, table: dict[str, Any]) -> Cadence:
    return Cadence(
        group=group,
        day_mark=figure_of(table, "day_mark"),
        day_trouble=figure_of(table, "day_trouble"),
        week_mark=figure_of(table, "week_mark"),
        burst=figure_of(table, "burst"),
    )
