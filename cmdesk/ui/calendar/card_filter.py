# SPDX-License-Identifier: MIT
"""Which cards the calendar shows: of some channels, themes and statuses, or all of them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from cmdesk.domain.records import Status
from cmdesk.services.planning import Card


class Trait(StrEnum):
    """What cards are told apart by."""

    CHANNEL = "channel"
    THEME = "theme"
    STATUS = "status"


Wish = tuple[Trait, str]
"""A trait and its value: a channel's or a theme's id (empty for none), a status."""


@dataclass(frozen=True, slots=True)
class CardFilter:
    """The wished values; of a trait without any, all are shown."""

    wishes: frozenset[Wish] = frozenset()

    def __bool__(self) -> bool:
        """True when something is wished."""
        return bool(self.wishes)

    def toggled(self, wish: Wish) -> CardFilter:
        """The same with one wish more, or without it."""
        return replace(self, wishes=self.wishes ^ {wish})

    def shows(self, card: Card) -> bool:
        """True for a card that has, of every trait asked for, one of the wished values."""
        traits: tuple[Wish, ...] = (
            (Trait.CHANNEL, card.version.channel_id or ""),
            (Trait.THEME, card.post.pillar_id or ""),
            (Trait.STATUS, _shown(card.version.status).value),
        )
        asked = {trait for trait, _ in self.wishes}
        return all(wish in self.wishes for wish in traits if wish[0] in asked)


def _shown(status: Status) -> Status:
    """An idea that has a place in the calendar is a draft to who filters."""
    return Status.TO_WRITE if status is Status.IDEA else status


EVERYTHING = CardFilter()
