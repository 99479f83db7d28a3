# SPDX-License-Identifier: MIT
"""A week is begun with the posts of another one."""

from __future__ import annotations

from cmdesk.ui import ask
from cmdesk.ui.calendar.parts.base import Doers, Part
from cmdesk.ui.dialogs.copy_week import CopyWeekDialog


class Copying(Part):
    """Copies the posts of a week into the shown one."""

    def doers(self) -> Doers:
        """Copy last week, or another one."""
        return {"copy_week": self._copy}

    def _copy(self) -> None:
        """Ask which posts come again and how; show the first of them."""
        hands = self.hands
        document = hands.document
        dialog = CopyWeekDialog(document.cadence, hands.shown.week, document.now(), hands.page)
        try:
            if not ask.run_dialog(dialog):
                return
            edit, first = dialog.edit(), dialog.list.chosen()[0][0].versions[0].id
        finally:
            dialog.deleteLater()
        if document.run(edit):
            hands.shown.show_record("version", first)
            hands.page.view.setFocus()
