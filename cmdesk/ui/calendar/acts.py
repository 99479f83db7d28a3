# SPDX-License-Identifier: MIT
"""What one does with cards: each act is one edit, one undo."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from cmdesk.domain.openings import is_closed
from cmdesk.domain.records import Closure, SpecialDay, Status
from cmdesk.domain.texts import Text, mark
from cmdesk.services.clipping import Clipped, arrival, clipped
from cmdesk.services.edits import Add, Batch, Edit
from cmdesk.services.placing import Placing, place_next
from cmdesk.services.planning import (
    Card,
    cards_of,
    delete_versions,
    duplicate_words,
    end_special_day,
    move_versions,
    new_special_day,
    set_status,
)
from cmdesk.ui.open_document import OpenDocument

STATUS_ACT = "status/"  # before a status's value in the id of a menu's action
Ids = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Pasted:
    """The cards that came, and the channels that this document does not have."""

    ids: Ids = ()
    unplaced: tuple[str, ...] = ()


class CardActs:
    """Runs the intentions of ``services.planning`` on chosen cards.

    Acts that put cards somewhere tell which cards are there now; none when nothing was done.
    """

    def __init__(self, document: OpenDocument) -> None:
        self._document = document

    def cards(self, version_ids: Iterable[str]) -> tuple[Card, ...]:
        """These cards, as they are now."""
        with self._document.reading() as reader:
            return cards_of(reader, version_ids)

    def drop(self, version_ids: Sequence[str], day: date | None, *, copies: bool) -> Ids:
        """Put cards on a day with their hours, or copies of them; published ones only copy."""
        if copies:
            return self._copy(version_ids, [day] * len(version_ids))
        with self._document.reading() as reader:
            ids = movable(cards_of(reader, version_ids), day)
            edit = move_versions(reader, ids, day) if ids else None
        return ids if edit is not None and self._document.run(edit) else ()

    def paste(self, cards: Sequence[Clipped], cut: frozenset[str], day: date | None) -> Pasted:
        """Move the cut cards to a day, with their hours, and copy the others there."""
        label = mark("Calendar", "paste %n post(s)", "", 1).filled(n=len(cards))
        with self._document.reading() as reader:
            taken = [card.version.id for card in cards if card.version.id in cut]
            ids = movable(cards_of(reader, taken), day)
            rest = [card for card in cards if card.version.id not in cut]
            found = arrival(reader, rest, [day] * len(rest))
            steps: list[Edit] = [move_versions(reader, ids, day)] if ids else []
        if found.records:
            steps.append(Add(found.records, label))
        edit = steps[0] if len(steps) == 1 else Batch(tuple(steps), label)
        done = bool(steps) and self._document.run(edit)
        return Pasted((*ids, *found.version_ids) if done else (), found.unplaced)

    def place(self, version_ids: Sequence[str]) -> Placing:
        """Put cards on the next free openings; what found none is told."""
        cards = self.cards(version_ids)
        placing = place_next(self._document.cadence.plan, cards, self._document.now())
        if placing.edit is not None:
            self._document.run(placing.edit)
        return placing

    def shift(self, version_ids: Sequence[str], days: int) -> Ids:
        """Move cards some days on (or back), each from its own day; undated ones stay."""
        with self._document.reading() as reader:
            cards = [c for c in cards_of(reader, version_ids) if c.version.day is not None]
            cards = [c for c in cards if c.version.status is not Status.PUBLISHED]
            steps: list[Edit] = []
            for day in sorted({c.version.day for c in cards if c.version.day is not None}):
                ids = [c.version.id for c in cards if c.version.day == day]
                steps.append(move_versions(reader, ids, day + timedelta(days=days)))
        label = mark("Calendar", "move %n post(s)", "", 1).filled(n=len(cards))
        edit = steps[0] if len(steps) == 1 else Batch(tuple(steps), label)
        moved = bool(steps) and self._document.run(edit)
        return tuple(c.version.id for c in cards) if moved else ()

    def duplicate(self, version_ids: Sequence[str]) -> Ids:
        """Copy cards onto their own days."""
        cards = self.cards(version_ids)
        return self._copy([c.version.id for c in cards], [c.version.real_day for c in cards])

    def delete(self, version_ids: Sequence[str]) -> bool:
        """Delete cards."""
        with self._document.reading() as reader:
            edit = delete_versions(reader, version_ids)
        return self._document.run(edit)

    def give_status(self, version_ids: Sequence[str], status: Status) -> bool:
        """Give cards a status."""
        with self._document.reading() as reader:
            edit = set_status(reader, version_ids, status, self._document.now())
        return self._document.run(edit)

    def toggle_published(self, version_ids: Sequence[str]) -> bool:
        """Tick cards as published; when all of them are, make them ready again."""
        done = all(card.version.status is Status.PUBLISHED for card in self.cards(version_ids))
        return self.give_status(version_ids, Status.READY if done else Status.PUBLISHED)

    def closed_words(self, days: Iterable[date | None]) -> Text | None:
        """The remark that a card came to lie on a closed day, of the first one; None otherwise."""
        with self._document.reading() as reader:
            closures = reader.all(Closure)
        weekdays = self._document.client.closed_weekdays
        closed = (day for day in days if day is not None and is_closed(day, closures, weekdays))
        first = next(closed, None)
        if first is None:
            return None
        return mark("Calendar", "{day:Long}: you are closed that day.").filled(day=first)

    def is_special(self, day: date) -> bool:
        """True when a day may hold twice the usual number of posts."""
        with self._document.reading() as reader:
            return bool(reader.find(SpecialDay, day=day.isoformat()))

    def turn_special(self, day: date) -> bool:
        """Make a day special, or an ordinary one again."""
        with self._document.reading() as reader:
            special = bool(reader.find(SpecialDay, day=day.isoformat()))
            edit = end_special_day(reader, day) if special else new_special_day(day)
        return self._document.run(edit)

    def _copy(self, version_ids: Sequence[str], days: Sequence[date | None]) -> Ids:
        """Copy cards, each onto a day; cards of one post stay one post."""
        where = dict(zip(version_ids, days, strict=True))
        with self._document.reading() as reader:
            cards = clipped(reader, version_ids)
            found = arrival(reader, cards, [where[card.version.id] for card in cards])
            if len(cards) == 1:
                label = duplicate_words(cards[0].post)
            else:
                label = mark("Calendar", "duplicate %n post(s)", "", 1).filled(n=len(cards))
        done = bool(found.records) and self._document.run(Add(found.records, label))
        return found.version_ids if done else ()


def movable(cards: Iterable[Card], day: date | None) -> Ids:
    """The cards that can go to a day: not there yet, and not published, which happened."""
    return tuple(
        card.version.id
        for card in cards
        if card.version.status is not Status.PUBLISHED and card.version.real_day != day
    )
