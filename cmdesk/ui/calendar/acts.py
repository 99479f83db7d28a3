# SPDX-License-Identifier: MIT
"""What one does with cards: each act is one edit, one undo."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from cmdesk.domain.records import SpecialDay, Status
from cmdesk.domain.texts import mark
from cmdesk.services.edits import Batch, Edit
from cmdesk.services.planning import (
    cards_of,
    delete_versions,
    duplicate_version,
    end_special_day,
    move_versions,
    new_special_day,
    set_status,
)
from cmdesk.ui.open_document import OpenDocument

STATUS_ACT = "status/"  # before a status's value in the id of a menu's action


class CardActs:
    """Runs the intentions of ``services.planning`` on chosen cards."""

    def __init__(self, document: OpenDocument) -> None:
        self._document = document

    def drop(self, version_ids: Sequence[str], day: date | None, *, copies: bool) -> bool:
        """Put cards on a day with their hours, or copies of them; published ones only copy."""
        if copies:
            return self._copy(version_ids, [day] * len(version_ids))
        with self._document.reading() as reader:
            cards = cards_of(reader, version_ids)
            ids = [
                c.version.id
                for c in cards
                if c.version.status is not Status.PUBLISHED and c.version.real_day != day
            ]
            edit = move_versions(reader, ids, day) if ids else None
        return edit is not None and self._document.run(edit)

    def shift(self, version_ids: Sequence[str], days: int) -> bool:
        """Move cards some days on (or back), each from its own day; undated ones stay."""
        with self._document.reading() as reader:
            cards = [c for c in cards_of(reader, version_ids) if c.version.day is not None]
            cards = [c for c in cards if c.version.status is not Status.PUBLISHED]
            steps: list[Edit] = []
            for day in sorted({c.version.day for c in cards if c.version.day is not None}):
                ids = [c.version.id for c in cards if c.version.day == day]
                steps.append(move_versions(reader, ids, day + timedelta(days=days)))
        if len(steps) == 1:
            return self._document.run(steps[0])
        label = mark("Calendar", "move %n post(s)", "", 1).filled(n=len(cards))
        return bool(steps) and self._document.run(Batch(tuple(steps), label))

    def duplicate(self, version_ids: Sequence[str]) -> bool:
        """Copy cards onto their own days."""
        with self._document.reading() as reader:
            cards = cards_of(reader, version_ids)
        ids, days = [c.version.id for c in cards], [c.version.real_day for c in cards]
        return self._copy(ids, days)

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
        with self._document.reading() as reader:
            cards = cards_of(reader, version_ids)
        done = all(card.version.status is Status.PUBLISHED for card in cards)
        return self.give_status(version_ids, Status.READY if done else Status.PUBLISHED)

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

    def _copy(self, version_ids: Sequence[str], days: Sequence[date | None]) -> bool:
        with self._document.reading() as reader:
            pairs = zip(version_ids, days, strict=True)
            steps = [duplicate_version(reader, one, day) for one, day in pairs]
        if len(steps) == 1:
            return self._document.run(steps[0])
        label = mark("Calendar", "duplicate %n post(s)", "", 1).filled(n=len(steps))
        return bool(steps) and self._document.run(Batch(tuple(steps), label))
