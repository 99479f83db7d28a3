# SPDX-License-Identifier: MIT
"""What is done with chosen cards: moved, copied, deleted, given a status."""

from __future__ import annotations

from functools import partial

from cmdesk.domain.records import Status
from cmdesk.ui.calendar.acts import STATUS_ACT
from cmdesk.ui.calendar.parts.base import Doers, Part


class Cards(Part):
    """Acts on the chosen cards, each act one undoable step."""

    def doers_on(self, ids: tuple[str, ...]) -> Doers:
        """What the menus and the keys ask for."""
        acts = self.hands.acts
        statuses = {
            f"{STATUS_ACT}{status.value}": partial(acts.give_status, ids, status)
            for status in Status
        }
        return {
            "duplicate_post": lambda: acts.duplicate(ids),
            "delete_post": lambda: acts.delete(ids),
            "toggle_published": lambda: acts.toggle_published(ids),
            "undate": lambda: acts.drop(ids, None, copies=False),
            "earlier": lambda: self._shift(ids, -1),
            "later": lambda: self._shift(ids, 1),
            **statuses,
        }

    def _shift(self, ids: tuple[str, ...], days: int) -> None:
        """Move cards, and go with them when they leave the sheet."""
        if self.hands.acts.shift(ids, days) and not self.hands.page.view.choose(ids):
            self.hands.shown.show_record("version", ids[0])
