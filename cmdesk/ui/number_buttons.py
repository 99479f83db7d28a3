# SPDX-License-Identifier: MIT
"""The buttons and the drop place of the tab Results: its report, tables that come in and go out."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, Slot
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from cmdesk.domain.texts import mark
from cmdesk.services.importing import FORMATS
from cmdesk.ui import ask
from cmdesk.ui.i18n import say
from cmdesk.ui.icons import dress
from cmdesk.ui.numbers_files.exporting import export_numbers
from cmdesk.ui.numbers_files.importing import import_numbers
from cmdesk.ui.open_document import OpenDocument
from cmdesk.ui.report.dialog import open_report
from cmdesk.ui.theme import Role

_ENDINGS: Final = frozenset(suffix for kind in FORMATS for suffix in kind.suffixes)
_HELD: Final = (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop)


class NumberButtons(QObject):
    """*Report of the month…* and *Tables*, for the head of a page; a table may be dropped on it."""

    def __init__(self, document: OpenDocument, page: QWidget) -> None:
        super().__init__(page)
        self._document = document
        self._page = page
        self.report = QPushButton(say(mark("Actions", "Report of the month…")), page)
        self.tables = QPushButton(say(mark("NumberButtons", "Tables…")), page)
        self.tables.setToolTip(
            say(mark("NumberButtons", "Import numbers from a spreadsheet, or hand them out"))
        )
        dress(self.report, "file", Role.MUTED)
        self.report.clicked.connect(self._on_report)
        self.tables.clicked.connect(self._on_tables)
        page.setAcceptDrops(True)
        page.installEventFilter(self)

    @property
    def buttons(self) -> tuple[QPushButton, ...]:
        """Both, in order."""
        return self.tables, self.report

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take a table that is dragged here; anything else is the window's."""
        if event.type() not in _HELD or not isinstance(event, QDropEvent):
            return super().eventFilter(watched, event)
        path = _table_in(event)
        if path is None:
            return super().eventFilter(watched, event)
        event.acceptProposedAction()
        if event.type() is QEvent.Type.Drop:
            import_numbers(self._document, self._page.window(), path)
        return True

    @Slot()
    def _on_report(self) -> None:
        open_report(self._document, self._page.window())

    @Slot()
    def _on_tables(self) -> None:
        """Offer to bring numbers in or to hand them out."""
        menu = QMenu(self._page)
        bring = menu.addAction(say(mark("Actions", "Import numbers…")))
        hand = menu.addAction(say(mark("Actions", "Export numbers…")))
        chosen = ask.run_menu(menu, self.tables.mapToGlobal(QPoint(0, self.tables.height())))
        if chosen is bring:
            import_numbers(self._document, self._page.window())
        elif chosen is hand:
            export_numbers(self._document, self._page.window())
        menu.deleteLater()


def _table_in(event: QDropEvent) -> Path | None:
    """The one table that is dragged; None for anything else."""
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    fits = len(paths) == 1 and paths[0].suffix.lower() in _ENDINGS
    return paths[0] if fits else None
