# SPDX-License-Identifier: MIT
"""The menu's acts on numbers: the report of a month, tables of numbers that come in and go out."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from cmdesk.ui.desk import Desk
from cmdesk.ui.numbers_files.exporting import export_numbers
from cmdesk.ui.numbers_files.importing import import_numbers
from cmdesk.ui.report.dialog import open_report


class NumberPapers(QObject):
    """Carries out what concerns the numbers of the open document, whatever tab is shown."""

    def __init__(self, window: QWidget, desk: Desk) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk

    def doers(self) -> dict[str, Callable[[], object]]:
        """Who does each action, by the action's id."""
        return {
            "month_report": self.report,
            "import_numbers": self.bring_in,
            "export_numbers": self.hand_out,
        }

    @Slot()
    def report(self) -> None:
        """Make the report of a month."""
        if self._desk.document is not None:
            open_report(self._desk.document, self._window)

    @Slot()
    def bring_in(self) -> None:
        """Ask for a table and note the numbers it holds."""
        if self._desk.document is not None:
            import_numbers(self._desk.document, self._window)

    @Slot()
    def hand_out(self) -> None:
        """Write all noted numbers to a table."""
        if self._desk.document is not None:
            export_numbers(self._desk.document, self._window)
