# SPDX-License-Identifier: MIT
"""What a network asks of a profile: its texts, its name and its pictures, each with its source.

To add a fact: a line below ``[profile]`` in ``resources/platforms/KEY.toml``; to add a use of
pictures: a member of ``PictureUse`` and its table in the files.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from functools import cached_property
from typing import Any

import regex

from cmdesk.domain.figures import Figure, Grade, figure_of


class PictureUse(StrEnum):
    """Where on a network a picture stands."""

    AVATAR = "avatar"
    COVER = "cover"
    POST = "post"
    STORY = "story"


@dataclass(frozen=True, slots=True)
class PictureRule:
    """What a network takes as one of its pictures; pixels, bytes, and None where nothing is known.

    ``width`` and ``height`` are what is best sent, ``least_…`` and ``most_…`` what is accepted at
    all; ``narrowest`` and ``widest`` the ratios (width by height) accepted as they are; ``formats``
    the endings taken (``jpeg``, ``png``…). A ``round`` picture loses its corners; of a picture with
    ``safe`` (width, height, in pixels of the best size, centred) only that much is seen everywhere.
    """

    use: PictureUse
    width: int
    height: int
    source: str
    grade: Grade
    checked: date
    least_width: int | None = None
    least_height: int | None = None
    most_width: int | None = None
    most_height: int | None = None
    narrowest: float | None = None
    widest: float | None = None
    least_bytes: int | None = None
    most_bytes: int | None = None
    formats: tuple[str, ...] = ()
    round: bool = False
    safe: tuple[int, int] | None = None
    note: str = ""

    @property
    def ratio(self) -> float:
        """Width by height of the best size."""
        return self.width / self.height


@dataclass(frozen=True)
class NameRule:
    """What the name of an account may be made of, and the address its page then has.

    ``pattern`` decides; ``least`` and ``most`` are characters, for what is said of a refused one.
    ``address`` holds ``{name}``, empty where a page cannot be known from the name.
    """

    pattern: str
    least: int
    most: int
    source: str
    grade: Grade
    checked: date
    any_case: bool = False
    address: str = ""
    note: str = ""

    @cached_property
    def _compiled(self) -> regex.Pattern[str]:
        return regex.compile(self.pattern, regex.IGNORECASE if self.any_case else 0)

    def allows(self, name: str) -> bool:
        """Whether the network would take this name, were it free."""
        return self._compiled.fullmatch(name) is not None


@dataclass(frozen=True, slots=True)
class ProfileFacts:
    """All that is known of a network's profiles.

    ``presentation`` is the longest text that presents the business, counted as the network counts,
    ``presentation_bytes`` its most bytes where the network counts these too;
    ``presentation_fold`` what of it is seen before a click; ``second_factor`` the ways a second
    factor is offered (``sms``, ``totp``, ``key``…).
    """

    presentation: Figure | None = None
    presentation_bytes: Figure | None = None
    presentation_fold: Figure | None = None
    display_name: Figure | None = None
    name: NameRule | None = None
    pictures: Mapping[PictureUse, PictureRule] = field(default_factory=dict)
    second_factor: tuple[str, ...] = ()

    def figures(self) -> tuple[Figure, ...]:
        """All its sourced numbers."""
        found = (
            *(self.presentation, self.presentation_bytes, self.presentation_fold),
            self.display_name,
        )
        return tuple(figure for figure in found if figure is not None)


def facts_of(content: Mapping[str, Any]) -> ProfileFacts:
    """The facts below ``[profile]`` of a platform's file; ValueError when they are wrong."""
    name = content.get("name")
    return ProfileFacts(
        presentation=figure_of(content, "presentation"),
        presentation_bytes=figure_of(content, "presentation_bytes"),
        presentation_fold=figure_of(content, "presentation_fold"),
        display_name=figure_of(content, "display_name"),
        name=None if name is None else _name_rule(name),
        pictures={
            PictureUse(use): _picture_rule(PictureUse(use), table)
            for use, table in content.get("pictures", {}).items()
        },
        second_factor=tuple(content.get("second_factor", ())),
    )


def _name_rule(table: Mapping[str, Any]) -> NameRule:
    rule = NameRule(**{**table, "grade": Grade(table["grade"])})
    if "address" in table and "{name}" not in rule.address:
        raise ValueError("profile.name.address")
    regex.compile(rule.pattern)
    return rule


def _picture_rule(use: PictureUse, table: Mapping[str, Any]) -> PictureRule:
    pairs: dict[str, Any] = {**table, "use": use, "grade": Grade(table["grade"])}
    for name in ("safe", "formats"):
        if name in pairs:
            pairs[name] = tuple(pairs[name])
    return PictureRule(**pairs)
