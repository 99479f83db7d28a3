# SPDX-License-Identifier: MIT
"""What the week's sheet shows, as plain values: seven days with their cards and their bands."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum, auto

from cmdesk.domain.months import Period
from cmdesk.domain.records import Pattern, Status
from cmdesk.domain.rules.findings import Level

DRAFTS = frozenset(
    {Status.IDEA, Status.TO_WRITE, Status.TO_REVIEW, Status.WITH_CLIENT, Status.TO_REWORK}
)
DONE = frozenset({Status.PUBLISHED, Status.NOT_PUBLISHED})


class Kind(Enum):
    """What a card is: a stored post, one that is only proposed, or a place that waits for one."""

    POST = auto()
    PROPOSAL = auto()
    PLACE = auto()


class Standing(Enum):
    """What a scheduled post asks for: to be confirmed, or handed over again."""

    TO_CONFIRM = auto()
    CHANGED = auto()


@dataclass(frozen=True, slots=True)
class CardLook:
    """One card as it is drawn: everything already said in the user's language.

    ``hour`` is empty without an hour; ``colour`` is empty without a pillar; ``level`` is the
    worst finding that concerns the card, None when there is none; ``spoken`` is what a screen
    reader says and ``hint`` what the pointer shows. ``standing`` is what status and clock make of
    it, ``tag`` and ``short_tag`` in words; None and empty for most. ``id`` is a version's, but of a
    ghost (``kind``), whose ``acts`` are the buttons drawn on it: an action's id and its words.
    """

    id: str
    hour: str
    badge: str
    words: str
    status: Status
    colour: str = ""
    pattern: Pattern = Pattern.SOLID
    level: Level | None = None
    spoken: str = ""
    hint: str = ""
    standing: Standing | None = None
    tag: str = ""
    short_tag: str = ""
    kind: Kind = Kind.POST
    acts: tuple[tuple[str, str], ...] = ()

    @property
    def stored(self) -> bool:
        """False for a ghost: no rule counts it, and no act on posts may reach it."""
        return self.kind is Kind.POST

    @property
    def sign(self) -> Status | Standing:
        """What its small sign says: how it stands, else its status."""
        return self.standing or self.status

    @property
    def draft(self) -> bool:
        """True while it still has to be written or agreed upon: drawn with a dashed edge."""
        return self.status in DRAFTS

    @property
    def done(self) -> bool:
        """True when nothing is left to do about it: drawn faded."""
        return self.status in DONE


@dataclass(frozen=True, slots=True)
class DayLook:
    """One column: its head, the band under the head and its cards, in the order of the day."""

    day: date
    name: str
    count: str
    band: str = ""
    closed: bool = False
    today: bool = False
    rest: bool = False
    level: Level | None = None
    spoken: str = ""
    cards: tuple[CardLook, ...] = ()
    hidden: int = 0  # cards that the filter leaves out

    @property
    def posts(self) -> tuple[CardLook, ...]:
        """The stored ones of its cards."""
        return tuple(card for card in self.cards if card.stored)


@dataclass(frozen=True, slots=True)
class WeekLook:
    """The seven days of one week, first day of the client's week first."""

    days: tuple[DayLook, ...] = ()

    @property
    def has_bands(self) -> bool:
        """True when at least one day says something under its head."""
        return any(day.band for day in self.days)

    def counts(self, period: Period) -> tuple[int, int]:
        """How many posts of a period are shown, and how many the filter leaves out."""
        days = [day for day in self.days if day.day in period]
        return sum(len(day.posts) for day in days), sum(day.hidden for day in days)

    @property
    def most_cards(self) -> int:
        """How many cards the fullest day holds."""
        return max((len(day.cards) for day in self.days), default=0)

    def place_of(self, version_id: str) -> tuple[int, int] | None:
        """(column, position) of a card, or None when the week does not show it."""
        for column, day in enumerate(self.days):
            for position, card in enumerate(day.cards):
                if card.id == version_id:
                    return column, position
        return None
