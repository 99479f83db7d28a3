# SPDX-License-Identifier: MIT
"""What leaves the calendar: on paper, as a PDF, to the phone."""

from __future__ import annotations

from pathlib import Path

from cmdesk.domain.openings import Week
from cmdesk.domain.texts import mark
from cmdesk.ui.calendar.parts.base import Doers, Part
from cmdesk.ui.calendar.phone import save_pocket, send_to_phone
from cmdesk.ui.calendar.sheets import print_week, save_week_pdf
from cmdesk.ui.calendar.week_page import WeekPage
from cmdesk.ui.open_document import OpenDocument

_WRITTEN = mark("Papers", "Written: “{file}”, in the folder “{folder}”.")


class Papers(Part):
    """Prints and writes the shown week."""

    def doers(self) -> Doers:
        """The sheet, its PDF, and the week in the pocket."""
        return {
            "print_week": lambda: self._written(print_week(*self._what())),
            "week_pdf": lambda: self._written(save_week_pdf(*self._what())),
            "week_pocket": lambda: self._written(save_pocket(*self._what())),
        }

    def doers_on(self, ids: tuple[str, ...]) -> Doers:
        """The first chosen post as a code for the phone."""
        return {"to_phone": lambda: self._send_to_phone(ids[0])}

    def _what(self) -> tuple[OpenDocument, Week, WeekPage]:
        return self.hands.document, self.hands.shown.week, self.hands.page

    def _written(self, path: Path | None) -> None:
        """Say where a file went that was written, so that it is found again."""
        if path is not None:
            folder = path.parent.name or str(path.parent)
            self.hands.page.remark.show_words(_WRITTEN.filled(file=path.name, folder=folder))

    def _send_to_phone(self, version_id: str) -> None:
        """Show the code of a text; too long a one may go with its whole week."""
        if send_to_phone(self.hands.document, version_id, self.hands.page):
            self._written(save_pocket(*self._what()))
