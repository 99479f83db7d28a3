# SPDX-License-Identifier: MIT
"""The editorial line: the channels, the pillars (themes) and the expected publishing times."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import IntEnum, StrEnum

from cmdesk.domain.records.base import Record


class Rhythm(StrEnum):
    """How often a channel is meant to speak: 2 a week, 3–4 a week, daily, or no rhythm."""

    CALM = "calm"
    REGULAR = "regular"
    INTENSE = "intense"
    NONE = "none"


class Degree(IntEnum):
    """How commercial a post is."""

    USEFUL = 0
    KNOWN = 1
    SELL = 2


class Pattern(StrEnum):
    """How a pillar is drawn where colour is missing (grey printing, colour blindness)."""

    SOLID = "solid"
    DIAGONAL = "diagonal"
    DOTS = "dots"
    HORIZONTAL = "horizontal"
    CROSS = "cross"
    VERTICAL = "vertical"
    COUNTER_DIAGONAL = "counter_diagonal"
    GRID = "grid"


@dataclass(frozen=True, slots=True, kw_only=True)
class Channel(Record):
    """The client's presence on a platform.

    ``marks`` holds the client's own thresholds and corrections of platform figures
    (``{figure: value}``); a figure that is absent keeps the platform's value.
    """

    platform: str
    name: str
    handle: str = ""
    active: bool = True
    rhythm: Rhythm = Rhythm.NONE
    marks: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pillar(Record):
    """A theme of the editorial line; shares are whole percentages, None when not wished."""

    name: str
    colour: str = "#2A7F9E"
    pattern: Pattern = Pattern.SOLID
    wanted_share: int | None = None
    maximum_share: int | None = None
    usual_degree: Degree | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening(Record):
    """An expected publishing time of a channel; with a name it is a *rendez-vous*.

    ``weekdays`` are ISO (1 Monday … 7 Sunday); ``minute`` of the day or None; ``start`` and
    ``end`` bound it, both included. One occurrence's id is ``occurrence_id(opening.id, day)``.
    """

    channel_id: str
    weekdays: tuple[int, ...]
    minute: int | None = None
    name: str = ""
    important: bool = False
    pillar_id: str | None = None
    start: date | None = None
    end: date | None = None

    @property
    def is_rendezvous(self) -> bool:
        """True when it has a name, so that missing it is worth a word."""
        return bool(self.name)


def occurrence_id(opening_id: str, day: date) -> str:
    """The id of one occurrence of an opening: opening id, a slash, the ISO date."""
    return f"{opening_id}/{day.isoformat()}"
