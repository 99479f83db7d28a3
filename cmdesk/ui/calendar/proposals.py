# SPDX-License-Identifier: MIT
"""The proposals of a document while it is open: in memory only, until each is decided upon."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import date

from PySide6.QtCore import QObject, Signal, Slot

from cmdesk.domain.months import Period
from cmdesk.domain.openings import Occurrence
from cmdesk.domain.texts import Text
from cmdesk.services.planning import Card
from cmdesk.services.proposals import Proposal, put_on, standing
from cmdesk.ui.calendar.card_filter import EVERYTHING, CardFilter
from cmdesk.ui.calendar.ghosts import Ghosts, free_places, looks_of
from cmdesk.ui.open_document import OpenDocument


class Proposals(QObject):
    """Lives and dies with its document; ``changed`` tells that the week looks different.

    ``refused`` holds the sources of what the user removed; ``begun`` is True once the first posts
    were proposed for a document that was just begun.
    """

    changed = Signal()

    def __init__(self, document: OpenDocument) -> None:
        super().__init__(document)
        self._document = document
        self._all: tuple[Proposal, ...] = ()
        self._told: tuple[Text, Period] | None = None
        self.refused: set[str] = set()
        self.begun = False
        document.changed.connect(self._on_changed)

    def all(self) -> tuple[Proposal, ...]:
        """Those that can still be kept as the document is now."""
        return standing(self._all, self._document.cadence.plan) if self._all else ()

    def among(self, ids: Collection[str]) -> tuple[Proposal, ...]:
        """Those with these ids."""
        return tuple(one for one in self.all() if one.id in ids)

    def within(self, period: Period, wanted: CardFilter = EVERYTHING) -> tuple[Proposal, ...]:
        """Those of a week or a month that a filter shows."""
        days = ((one, one.version.day) for one in self.all())
        found = (one for one, day in days if day is not None and day in period)
        return tuple(one for one in found if wanted.shows(Card(one.version, one.post, None, None)))

    def ghosts_of(self, period: Period, wanted: CardFilter, *, with_places: bool) -> Ghosts:
        """What is drawn among the cards of a week, or without free places of a month.

        A filter hides the free places: one who looks for posts does not look for them.
        """
        plan, shown = self._document.cadence.plan, self.within(period, wanted)
        free: tuple[Occurrence, ...] = ()
        if with_places and not wanted:
            free = free_places(plan, period, self._document.today(), self.all())
        origins = frozenset(one.origin for one in shown)
        return Ghosts(len(shown), len(free), with_places, origins, looks_of(plan, shown, free))

    def propose(self, proposals: Iterable[Proposal]) -> None:
        """Show more proposals."""
        self._all = (*self.all(), *proposals)
        self._told = None
        self.changed.emit()

    def drop(self, proposals: Sequence[Proposal], *, refused: bool = False) -> None:
        """Forget proposals that were kept, or that are not wanted."""
        ids = {one.id for one in proposals}
        self._all = tuple(one for one in self._all if one.id not in ids)
        if refused:
            self.refused.update(one.source for one in proposals)
        self.changed.emit()

    def tell(self, words: Text, period: Period) -> None:
        """Say something about a week, until it is left or the document changes."""
        self._told = words, period
        self.changed.emit()

    def told_of(self, period: Period) -> Text | None:
        """What is to be said about a week, if anything."""
        if self._told is not None and self._told[1] != period:
            self._told = None
        return None if self._told is None else self._told[0]

    @Slot(object, object)
    def _on_changed(self, changes: object, origin: object) -> None:
        """What was told may be true no more."""
        del changes, origin
        if self._told is not None:
            self._told = None
            self.changed.emit()

    @Slot(object, object)
    def put_on_day(self, ids: Sequence[str], day: date) -> None:
        """Move proposals to another day, their hours kept; never to one that is over."""
        if day >= self._document.today():
            self._all = tuple(put_on(one, day) if one.id in ids else one for one in self.all())
            self.changed.emit()


def proposals_of(document: OpenDocument) -> Proposals:
    """The proposals of a document; made when they are first asked for."""
    found = document.findChild(Proposals)
    return found if isinstance(found, Proposals) else Proposals(document)
