# SPDX-License-Identifier: MIT
"""What a picture is made with: the window, the document in it, and what it is about to ask."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from unittest.mock import patch

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QMenu, QWidget

from cmdesk.ui import ask
from cmdesk.ui.calendar.week_bar import WEEK
from cmdesk.ui.main_window import MainWindow
from cmdesk.ui.open_document import OpenDocument
from cmdesk.ui.tabs.base import TabBase
from cmdesk.ui.tabs.calendar import CalendarTab
from cmdesk.ui.tabs.editorial import EditorialTab


@dataclass(frozen=True)
class Studio:
    """The window, the language it speaks, the document asked for, if any, and the day."""

    window: MainWindow
    language: str
    document: Path | None
    today: date

    def open_document(self) -> None:
        """Show the document that was given, else the sample."""
        if self.document is not None:
            self.window.open_path(self.document)
        else:
            self.window.desk.start_example()

    def opened(self) -> OpenDocument:
        """That document, opened."""
        self.open_document()
        return self.in_hand()

    def in_hand(self) -> OpenDocument:
        """The document that is open now."""
        document = self.window.desk.document
        assert document is not None, "a picture of a document needs one that opens"
        return document

    def turn_to(self, kind: type[TabBase]) -> TabBase:
        """Show a tab of the document that is open now."""
        page = self.window.page
        assert page is not None, "a document is open"
        number = next(n for n, tab in enumerate(page.tabs) if isinstance(tab, kind))
        page.show_tab(number)
        return page.tabs[number]

    def calendar(self) -> CalendarTab:
        """The calendar of the document that is open now, on its week."""
        tab = self.turn_to(CalendarTab)
        assert isinstance(tab, CalendarTab)
        tab.take_form(WEEK)
        QCoreApplication.sendPostedEvents()
        return tab

    def editorial(self) -> EditorialTab:
        """The editorial line of the document that is open now."""
        tab = self.turn_to(EditorialTab)
        assert isinstance(tab, EditorialTab)
        return tab


Prepare = Callable[[Studio], QWidget | None]
"""Brings something to be painted about; None when the document given has nothing of it."""


def asked_by(act: Callable[[], object]) -> QWidget | None:
    """The dialog or menu that an act wants to show; it is answered as if it had been closed."""
    wanted: list[QWidget] = []

    def dialog_closed(dialog: QDialog) -> bool:
        wanted.append(dialog)
        return False

    def menu_closed(menu: QMenu, at: object) -> None:
        del at
        wanted.append(menu)

    # Who asked lets go of it with deleteLater: it lives until the next event loop, long enough.
    with patch.object(ask, "run_dialog", dialog_closed), patch.object(ask, "run_menu", menu_closed):
        act()
    return wanted[0] if wanted else None
