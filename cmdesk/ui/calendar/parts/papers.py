# SPDX-License-Identifier: MIT
"""What leaves the calendar: on paper, as a PDF, to the phone."""

from __future__ import annotations

from cmdesk.ui.calendar.parts.base import Doers, Part
from cmdesk.ui.calendar.phone import save_pocket, send_to_phone
from cmdesk.ui.calendar.sheets import print_week, save_week_pdf


class Papers(Part):
    """Prints and writes the shown week."""

    def doers(self) -> Doers:
        """The sheet, its PDF, and the week in the pocket."""
        hands = self.hands
        return {
            "print_week": lambda: print_week(hands.document, hands.shown.week, hands.page),
            "week_pdf": lambda: save_week_pdf(hands.document, hands.shown.week, hands.page),
            "week_pocket": self._save_pocket,
        }

    def doers_on(self, ids: tuple[str, ...]) -> Doers:
        """The first chosen post as a code for the phone."""
        return {"to_phone": lambda: self._send_to_phone(ids[0])}

    def _save_pocket(self) -> None:
        save_pocket(self.hands.document, self.hands.shown.week, self.hands.page)

    def _send_to_phone(self, version_id: str) -> None:
        """Show the code of a text; too long a one may go with its whole week."""
        if send_to_phone(self.hands.document, version_id, self.hands.page):
            self._save_pocket()
