# SPDX-License-Identifier: MIT
"""Posts come in: written, begun with an idea, or noted once they were published."""

from __future__ import annotations

from cmdesk.ui.calendar.noting import Noting
from cmdesk.ui.calendar.parts.base import Doers, Hands, Part


class Posts(Part):
    """Adds posts and opens the composer."""

    def __init__(self, hands: Hands) -> None:
        super().__init__(hands)
        self._noting = Noting(hands.document, hands.page)

    def doers(self) -> Doers:
        """A new post, an idea, what was posted already, and what Enter opens."""
        hands = self.hands
        return {
            "new_post": lambda: hands.composing.new(hands.day_to_plan),
            "ideas": lambda: hands.composing.inspired(hands.shown.week, hands.day),
            "already_posted": self._note_posted,
            "special_day": lambda: hands.acts.turn_special(hands.day),
            "open": self._open,
        }

    def doers_on(self, ids: tuple[str, ...]) -> Doers:
        """Change the first chosen post."""
        return {"edit_post": lambda: self.hands.composing.edit(ids[0])}

    def _open(self) -> None:
        if self.hands.page.view.current_card() is not None:
            self.hands.composing.edit(self.hands.chosen[0])
        else:
            self.hands.composing.new(self.hands.day)

    def _note_posted(self) -> None:
        """Note what was posted without a plan, and show the day of it."""
        day = self._noting.note()
        if day is not None:
            self.hands.shown.show_day(day)
