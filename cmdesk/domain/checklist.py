# SPDX-License-Identifier: MIT
"""What is worth checking on a profile: why, where in the network's menus, and how long it takes.

To add a check: 1. its words in ``resources/checks.toml``, at its place among the columns; 2. a
``[[check]]`` with its key and ``where`` in the file of every platform that has it.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import Any, Final

from cmdesk.domain.figures import Grade
from cmdesk.domain.languages import in_language

# Checks the program itself knows something about; all others are only ticked.
NAME: Final = "name"
PRESENTATION: Final = "presentation"
HOURS: Final = "hours"
HOLIDAY_HOURS: Final = "holiday_hours"
OWNERSHIP: Final = "ownership"
KNOWN: Final = (NAME, PRESENTATION, HOURS, HOLIDAY_HOURS, OWNERSHIP)

MOST_MINUTES: Final = 60
MOST_WEIGHT: Final = 10
_SOURCED: Final = ("source", "grade", "checked")


@dataclass(frozen=True, slots=True)
class Check:
    """One thing to check on the profiles of one platform.

    ``headings`` are a column's few words, ``labels`` what is to be done, ``whys`` one plain
    sentence, ``wheres`` the way through the network's menus, each by language. ``minutes`` (1–60)
    is how long it takes, ``weight`` (1–10) how much it matters; ``main`` checks come first among
    the columns, all in their ``order``. Source and grade tell how sure the way is.
    """

    key: str
    headings: Mapping[str, str]
    labels: Mapping[str, str]
    whys: Mapping[str, str]
    wheres: Mapping[str, str]
    minutes: int
    weight: int
    source: str
    grade: Grade
    checked: date
    main: bool = False
    order: int = 0

    def heading_in(self, language: str) -> str:
        """The heading of its column."""
        return in_language(self.headings, language)

    def label_in(self, language: str) -> str:
        """What is to be done, in a few words."""
        return in_language(self.labels, language)

    def why_in(self, language: str) -> str:
        """Why it matters, in one sentence."""
        return in_language(self.whys, language)

    def where_in(self, language: str) -> str:
        """Where it is set, as the way through the menus."""
        return in_language(self.wheres, language)


@dataclass(frozen=True, slots=True)
class CheckWords:
    """What all platforms share about their checks, by key and in the order of columns.

    ``usual`` is the source, grade and date of a way through menus that names none.
    """

    shared: Mapping[str, Mapping[str, Any]]
    usual: Mapping[str, Any]

    @property
    def keys(self) -> tuple[str, ...]:
        """Every check there is, in the order of columns: the main ones first."""
        return tuple(sorted(self.shared, key=lambda key: not self.shared[key].get("main", False)))


def parse_words(text: str) -> CheckWords:
    """The words that a TOML text gives to checks; ValueError when it is wrong."""
    content = tomllib.loads(text)
    usual = {name: content["usual"][name] for name in _SOURCED}
    shared = {table["key"]: table for table in content["check"]}
    if len(shared) != len(content["check"]):
        raise ValueError("check: the same key twice")
    return CheckWords(MappingProxyType(shared), MappingProxyType(usual))


def checks_of(tables: Iterable[Mapping[str, Any]], words: CheckWords) -> tuple[Check, ...]:
    """The checks of one platform, in the order of columns; ValueError when one is wrong."""
    everywhere: dict[str, Mapping[str, Any]] = {
        key: {} for key, table in words.shared.items() if table.get("everywhere", False)
    }
    own = {**everywhere}
    for table in tables:
        key = table["key"]
        if key not in words.shared or own.get(key):
            raise ValueError(f"check {key}: unknown, or there twice")
        own[key] = table
    return tuple(
        _check({**words.usual, **words.shared[key], **own[key]}, order)
        for order, key in enumerate(words.keys)
        if key in own
    )


def _check(table: Mapping[str, Any], order: int) -> Check:
    check = Check(
        key=table["key"],
        headings=table["heading"],
        labels=table["label"],
        whys=table["why"],
        wheres=table["where"],
        minutes=table["minutes"],
        weight=table["weight"],
        source=table["source"],
        grade=Grade(table["grade"]),
        checked=table["checked"],
        main=table.get("main", False),
        order=order,
    )
    if not 1 <= check.minutes <= MOST_MINUTES or not 1 <= check.weight <= MOST_WEIGHT:
        raise ValueError(f"check {check.key}: minutes or weight")
    return check
