# SPDX-License-Identifier: MIT
"""The window: menus, and below them the start page or the document."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QByteArray, QEvent, QTimer, SignalInstance, Slot
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget

from cmdesk.domain.platforms import Platform
from cmdesk.services.importing import FORMATS
from cmdesk.store.working import Recoverable
from cmdesk.ui.actions import make_actions
from cmdesk.ui.commands import Commands
from cmdesk.ui.desk import ENDING, Desk, Example
from cmdesk.ui.document_page import DocumentPage
from cmdesk.ui.i18n import install_language, say, system_language
from cmdesk.ui.icons import program_icon, redress
from cmdesk.ui.menus import Menus
from cmdesk.ui.open_document import OpenDocument, utc_now
from cmdesk.ui.preferences import Preferences
from cmdesk.ui.start_page import StartPage
from cmdesk.ui.tabs import TABS

_DOCUMENTS = frozenset({ENDING})
_SOURCES = frozenset(suffix for kind in FORMATS for suffix in kind.suffixes)


class MainWindow(QMainWindow):
    """One window with at most one document."""

    def __init__(
        self,
        preferences: Preferences,
        platforms: Mapping[str, Platform],
        clock: Callable[[], datetime] = utc_now,
        example: Example | None = None,
    ) -> None:
        super().__init__()
        self.preferences = preferences
        self._soon = Path()
        self.desk = Desk(self, preferences, platforms, clock, example)
        self.commands = Commands(self, self.desk)
        self.desk.opened.connect(self._on_opened)
        self.desk.closed.connect(self._on_closed)
        self.setWindowIcon(program_icon())
        self.setAcceptDrops(True)
        self.setMinimumSize(720, 480)
        self.resize(1280, 800)
        self._build()
        self.restoreGeometry(QByteArray.fromBase64(preferences.settings.geometry.encode()))
        preferences.changed.connect(self._refresh_start)

    @property
    def page(self) -> DocumentPage | None:
        """What shows the document; None on the start page."""
        shown = self.stack.currentWidget()
        return shown if isinstance(shown, DocumentPage) else None

    def open_path(self, path: Path) -> bool:
        """Open a document in this window."""
        return self.desk.open_path(path)

    def open_soon(self, path: Path) -> None:
        """Open a document once the window was painted."""
        self._soon = path
        QTimer.singleShot(0, self._on_painted)

    @Slot()
    def _on_painted(self) -> None:
        self.open_path(self._soon)

    def _build(self) -> None:
        """Make everything that carries words; called again when the language changes."""
        doers = self.commands.doers()
        self.actions_by_id = make_actions(self)
        for action_id, action in self.actions_by_id.items():
            action.triggered.connect(doers.get(action_id, self._on_tab_action))
        self.actions_by_id["example"].setVisible(self.desk.example is not None)
        self.menus = Menus(self, self.actions_by_id, self.preferences)
        self.menus.recent_chosen.connect(self.open_path)
        self.menus.tab_chosen.connect(self._on_tab_chosen)
        self.menus.theme_chosen.connect(self.commands.use_theme)
        self.menus.language_chosen.connect(self._on_language_chosen)
        self.stack = QStackedWidget()
        self.start = StartPage()
        self.start.example_button.setVisible(self.desk.example is not None)
        self.stack.addWidget(self.start)
        asked: tuple[tuple[SignalInstance, Callable[..., object]], ...] = (
            (self.start.new_asked, self.commands.start_client),
            (self.start.open_asked, self.desk.choose_and_open),
            (self.start.example_asked, self.desk.start_example),
            (self.start.recent_asked, self.open_path),
            (self.start.forget_asked, self.preferences.forget_recent),
            (self.start.recover_asked, self.desk.recover),
            (self.start.throw_away_asked, self._on_throw_away),
        )
        for signal, doer in asked:
            signal.connect(doer)
        self.setCentralWidget(self.stack)
        self._refresh_start()
        self._refresh_actions()
        self._show_title()

    @Slot(object)
    def _on_opened(self, document: OpenDocument) -> None:
        publication = self.desk.publication
        assert publication is not None, "an opened document has its publication"
        page = DocumentPage(document, publication, TABS)
        page.save_asked.connect(self.desk.save)
        page.save_copy_asked.connect(self.desk.save_as)
        page.offers_changed.connect(self._refresh_actions)
        publication.told.connect(self._show_title)
        document.changed.connect(self._show_title)
        document.undo_stack.indexChanged.connect(self._refresh_actions)
        self.stack.addWidget(page)
        self.stack.setCurrentWidget(page)
        self.menus.show_tabs([say(kind.title) for kind in TABS])
        self._refresh_actions()
        self._show_title()
        if page.tab is not None:
            page.tab.setFocus()

    @Slot()
    def _on_closed(self) -> None:
        page = self.page
        self.stack.setCurrentWidget(self.start)
        if page is not None:
            self.stack.removeWidget(page)
            page.hide()
            page.deleteLater()
        self.menus.show_tabs([])
        self._refresh_start()
        self._refresh_actions()
        self._show_title()

    @Slot()
    def _refresh_start(self) -> None:
        recents = [Path(path) for path in self.preferences.settings.recents]
        self.menus.show_recents(recents)
        if self.stack.currentWidget() is self.start:
            self.start.show_documents(recents, self.desk.found_work(), self.desk.moment())

    @Slot()
    def _refresh_actions(self) -> None:
        page, document = self.page, self.desk.document
        self.menus.enable(
            document if page is not None else None,
            page.offered() if page is not None else frozenset(),
            0 if page is None else page.tab_bar.currentIndex(),
        )

    @Slot()
    def _show_title(self) -> None:
        document, publication = self.desk.document, self.desk.publication
        if document is None or publication is None:
            self.setWindowTitle("cmdesk")
            self.setWindowFilePath("")
            self.setWindowModified(False)
            return
        target = publication.safe.target
        self.setWindowFilePath("" if target is None else str(target))
        self.setWindowTitle(f"{document.client.name}[*] — cmdesk")
        self.setWindowModified(publication.safe.needs_publishing)

    @Slot(object)
    def _on_throw_away(self, work: Recoverable) -> None:
        if self.desk.throw_away(work):
            self._refresh_start()

    @Slot()
    def _on_tab_action(self) -> None:
        action, page = self.sender(), self.page
        if isinstance(action, QAction) and page is not None:
            page.perform(action.objectName())

    @Slot(object)
    def _on_tab_chosen(self, index: int) -> None:
        if self.page is not None:
            self.page.show_tab(index)

    @Slot(str)
    def _on_language_chosen(self, code: str) -> None:
        self.preferences.set_language(code)
        install_language(QApplication.instance(), code or system_language())
        self._rebuild()

    def _rebuild(self) -> None:
        """Say everything again in the new language, the same document open."""
        old, index = self.stack, 0 if self.page is None else self.page.tab_bar.currentIndex()
        for action in self.actions_by_id.values():
            action.deleteLater()
        self.menus.deleteLater()
        self._build()
        old.deleteLater()
        if self.desk.document is not None:
            self._on_opened(self.desk.document)
            self._on_tab_chosen(index)

    def changeEvent(self, event: QEvent) -> None:
        """Draw the icons again in the colours of a new theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            redress(self)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept a document, or a spreadsheet to import, from the system's file window."""
        if _dropped(event, self.desk.document is not None):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the document, or import the spreadsheet, that was dropped."""
        path = _dropped(event, self.desk.document is not None)
        if path is None:
            return
        event.acceptProposedAction()
        if path.suffix.lower() == ENDING:
            self.open_path(path)
        else:
            self.commands.import_from(path)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Put the document away and remember where the window stood."""
        if not self.desk.close():
            event.ignore()
            return
        geometry = bytes(self.saveGeometry().toBase64().data()).decode()
        self.preferences.set_geometry(geometry)
        event.accept()


def _dropped(event: QDropEvent, has_document: bool) -> Path | None:
    """The file that is dragged, when it is one only and of a kind that is taken now.

    Posts need a document to come into, a document needs nothing.
    """
    taken = _DOCUMENTS | _SOURCES if has_document else _DOCUMENTS
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return paths[0] if len(paths) == 1 and paths[0].suffix.lower() in taken else None
