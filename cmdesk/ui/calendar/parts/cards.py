# SPDX-License-Identifier: MIT
"""What is done with chosen cards: moved, copied, deleted, given a status."""

from __future__ import annotations

from datetime import date
from functools import partial

from cmdesk.domain.records import Status
from cmdesk.domain.texts import Text, mark
from cmdesk.ui import ask
from cmdesk.ui.calendar.acts import STATUS_ACT
from cmdesk.ui.calendar.card_menu import chosen_of, status_menu
from cmdesk.ui.calendar.handing import hand_over
from cmdesk.ui.calendar.parts.base import Doers, Part
from cmdesk.ui.dialogs.move_to import MoveTo

_NONE_FREE = mark(
    "Calendar",
    "No publishing time is free in the next eight weeks for %n post(s). Choose a day yourself: "
    "Move to…",
    "",
    1,
)


class Cards(Part):
    """Acts on the chosen cards, each act one undoable step."""

    def doers_on(self, ids: tuple[str, ...]) -> Doers:
        """What the menus and the keys ask for."""
        acts = self.hands.acts
        statuses = {
            f"{STATUS_ACT}{status.value}": partial(self._give, ids, status) for status in Status
        }
        return {
            "duplicate_post": lambda: self._duplicate(ids),
            "delete_post": lambda: acts.delete(ids),
            "toggle_published": lambda: acts.toggle_published(ids),
            "status_menu": lambda: self._choose_status(ids),
            "undate": lambda: self.hands.carry(ids, None),
            "move_to": lambda: self._move_to(ids),
            "place_next": lambda: self._place(ids),
            "earlier": lambda: self._shift(ids, -1),
            "later": lambda: self._shift(ids, 1),
            **statuses,
        }

    def _duplicate(self, ids: tuple[str, ...]) -> None:
        """Copy cards; the copies are chosen."""
        copies = self.hands.acts.duplicate(ids)
        if copies and not self.hands.in_drawer:
            self.hands.page.view.choose(copies)
        elif copies:
            self.hands.page.side.undated.choose(copies)

    def _move_to(self, ids: tuple[str, ...]) -> None:
        """Ask for a day and move there."""
        hands = self.hands
        dialog = MoveTo(len(ids), hands.document.today(), self._closed_words, hands.page)
        accepted = ask.run_dialog(dialog)
        day = dialog.day() if accepted else None
        dialog.deleteLater()
        if accepted:
            hands.carry(ids, day)

    def _closed_words(self, day: date) -> Text | None:
        return self.hands.acts.closed_words([day])

    def _place(self, ids: tuple[str, ...]) -> None:
        """Put cards on the next free openings, and go with them."""
        placing = self.hands.acts.place(ids)
        if placing.placed:
            (first, *_) = self.hands.acts.cards(placing.placed)
            self.hands.follow(placing.placed, first.version.day)
        if placing.homeless:
            words = _NONE_FREE.filled(n=len(placing.homeless))
            self.hands.page.remark.show_words(words)

    def _shift(self, ids: tuple[str, ...], days: int) -> None:
        """Move cards, and go with them when they leave the sheet."""
        moved = self.hands.acts.shift(ids, days)
        if not moved:
            self.hands.tell_what_stays(ids)
            return
        if not self.hands.page.view.choose(moved):
            self.hands.shown.show_record("version", moved[0])
        where = [card.version.day for card in self.hands.acts.cards(moved)]
        self.hands.page.remark.show_words(self.hands.acts.closed_words(where))

    def _choose_status(self, ids: tuple[str, ...]) -> None:
        """A small menu of statuses at the card."""
        page = self.hands.page
        present = {card.version.status for card in self.hands.acts.cards(ids)}
        menu = status_menu(page, present)
        drawer = page.side.undated
        at = drawer.menu_place() if self.hands.in_drawer else page.view.menu_place()
        name = chosen_of(menu, at)
        if name:
            self._give(ids, Status(name.removeprefix(STATUS_ACT)))

    def _give(self, ids: tuple[str, ...], status: Status) -> bool:
        """Give a status; of *scheduled* ask where."""
        if status is Status.SCHEDULED:
            return hand_over(self.hands.document, ids, self.hands.page)
        return self.hands.acts.give_status(ids, status)
