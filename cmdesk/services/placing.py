# SPDX-License-Identifier: MIT
"""Cards put where a publication is expected and nothing stands yet."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

from cmdesk.domain.openings import Occurrence
from cmdesk.domain.plan import Plan
from cmdesk.domain.records import Status, Version
from cmdesk.domain.texts import Text, mark
from cmdesk.services.edits import Batch, Edit, Set
from cmdesk.services.places import waiting
from cmdesk.services.planning import Card

AHEAD: Final = timedelta(weeks=8)


@dataclass(frozen=True, slots=True)
class Placing:
    """What it takes to place cards (None when none can be), and those that found nothing free."""

    edit: Edit | None
    placed: tuple[str, ...]
    homeless: tuple[Card, ...]


def place_next(plan: Plan, cards: Sequence[Card], now: datetime) -> Placing:
    """Put each card on the next free opening of its channel within eight weeks, in their order.

    A card without a channel takes the one of the opening; published cards stay. ``now`` is the
    client's wall clock; closed days are never chosen, except for a rendez-vous set on one.
    """
    free = _free_occurrences(plan, now)
    found: dict[str, Occurrence] = {}
    homeless: list[Card] = []
    for card in cards:
        if card.version.status is Status.PUBLISHED:
            continue
        taken = {occurrence.id for occurrence in found.values()}
        fitting = (one for one in free if one.id not in taken and _fits(one, card))
        occurrence = next(fitting, None)
        if occurrence is None:
            homeless.append(card)
        else:
            found[card.version.id] = occurrence
    return Placing(_edit(cards, found), tuple(found), tuple(homeless))


def _free_occurrences(plan: Plan, now: datetime) -> tuple[Occurrence, ...]:
    """The expected publications from now on that no post fulfils, by day and hour."""
    start, present = now.date(), now.hour * 60 + now.minute
    return tuple(
        one
        for one in waiting(plan, start, start + AHEAD)
        if one.day > start or one.opening.minute is None or one.opening.minute > present
    )


def _fits(occurrence: Occurrence, card: Card) -> bool:
    opening = occurrence.opening
    return opening.channel_id == (card.version.channel_id or opening.channel_id) and (
        opening.pillar_id in (None, card.post.pillar_id)
    )


def _edit(cards: Iterable[Card], found: dict[str, Occurrence]) -> Edit | None:
    placed = [card for card in cards if card.version.id in found]
    if not placed:
        return None
    label = mark("Planning", "put %n post(s) on the next free publishing time", "", 1)
    label = label.filled(n=len(placed))
    return Batch(tuple(_step(card, found[card.version.id], label) for card in placed), label)


def _step(card: Card, occurrence: Occurrence, label: Text) -> Edit:
    opening = occurrence.opening
    values: dict[str, Any] = {"day": occurrence.day, "occurrence": occurrence.id}
    if opening.minute is not None:
        values["minute"] = opening.minute
    if card.version.channel_id is None:
        values["channel_id"] = opening.channel_id
    return Set(Version, card.version.id, values, label)
