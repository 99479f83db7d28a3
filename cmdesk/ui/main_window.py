# SPDX-License-Identifier: MIT
"""The window: menus, and below them the start page or the document.

It is painted before anything that reads documents is imported (the database library costs more
time than Qt), so this module and those it imports know documents by type only; ``furnishing``
brings what works on them.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, Signal, SignalInstance, Slot
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent, QPaintEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget

from cmdesk.ui.actions import make_actions
from cmdesk.ui.icons import program_icon, redress
from cmdesk.ui.menus import Menus
from cmdesk.ui.preferences import Preferences
from cmdesk.ui.start_page import StartPage

if TYPE_CHECKING:
    from cmdesk.ui.commands import Commands
    from cmdesk.ui.desk import Desk
    from cmdesk.ui.document_page import DocumentPage
    from cmdesk.ui.open_document import OpenDocument


@dataclass(frozen=True, slots=True)
class Furniture:
    """What a window works on documents with: its desk, its commands, the maker of its page."""

    desk: Desk
    commands: Commands
    page_of: Callable[[OpenDocument], DocumentPage]


class MainWindow(QMainWindow):
    """One window with at most one document.

    ``painted`` is told with its first picture, ``put_away`` when it was closed.
    """

    painted = Signal()
    put_away = Signal()

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self.preferences = preferences
        self._furniture: Furniture | None = None
        self._page: DocumentPage | None = None
        self._was_painted = False
        self.setWindowIcon(program_icon())
        self.setAcceptDrops(True)
        self.setMinimumSize(720, 480)
        self.setWindowTitle("cmdesk")
        self.resize(1280, 800)
        self._build()
        self.restoreGeometry(QByteArray.fromBase64(preferences.settings.geometry.encode()))

    def furnish(self, furniture: Furniture) -> None:
        """Make the window work; once, before anything can be opened in it."""
        self._furniture = furniture
        furniture.desk.opened.connect(self._on_opened)
        furniture.desk.closed.connect(self._on_closed)
        furniture.desk.found_changed.connect(self._refresh_start)
        self._connect(furniture)
        self.preferences.changed.connect(self._refresh_start)
        self.preferences.language_changed.connect(self._rebuild)

    @property
    def desk(self) -> Desk:
        """What the document lies on; there once the window is furnished."""
        assert self._furniture is not None, "a window is furnished before it is used"
        return self._furniture.desk

    @property
    def page(self) -> DocumentPage | None:
        """What shows the document; None on the start page."""
        return self._page

    def open_path(self, path: Path) -> bool:
        """Open a document, in this window when it holds none."""
        return self.desk.open_path(path)

    def _build(self) -> None:
        """Make everything that carries words; called again when the language changes."""
        self.actions_by_id = make_actions(self)
        self.menus = Menus(self, self.actions_by_id, self.preferences)
        self.menus.enable(None, frozenset(), 0)
        self.stack = QStackedWidget()
        self.start = StartPage()
        self.stack.addWidget(self.start)
        self.setCentralWidget(self.stack)
        self.start.show_documents(self.preferences.recents, (), None)

    def _connect(self, furniture: Furniture) -> None:
        """Have what was built do something."""
        desk, commands = furniture.desk, furniture.commands
        doers = commands.doers()
        for action_id, action in self.actions_by_id.items():
            action.triggered.connect(doers.get(action_id, self._on_tab_action))
        asked: tuple[tuple[SignalInstance, Callable[..., object]], ...] = (
            (self.menus.recent_chosen, self.open_path),
            (self.menus.tab_chosen, self._on_tab_chosen),
            (self.menus.theme_chosen, commands.use_theme),
            (self.menus.language_chosen, commands.use_language),
            (self.start.new_asked, commands.start_client),
            (self.start.open_asked, commands.open),
            (self.start.example_asked, desk.start_example),
            (self.start.recent_asked, self.open_path),
            (self.start.forget_asked, self.preferences.forget_recent),
            (self.start.recover_asked, desk.recover),
            (self.start.look_asked, commands.rescue.look_at),
            (self.start.throw_away_asked, desk.throw_away),
        )
        for signal, doer in asked:
            signal.connect(doer)
        self.actions_by_id["example"].setVisible(desk.example is not None)
        self._refresh_start()
        self._refresh_actions()
        self._show_title()

    @Slot(object)
    def _on_opened(self, document: OpenDocument) -> None:
        assert self._furniture is not None, "only a furnished window opens anything"
        page = self._page = self._furniture.page_of(document)
        page.offers_changed.connect(self._refresh_actions)
        page.title_changed.connect(self._show_title)
        self.stack.addWidget(page)
        self.stack.setCurrentWidget(page)
        self.menus.show_tabs([page.tab_bar.tabText(n) for n in range(page.tab_bar.count())])
        self._refresh_actions()
        self._show_title()
        if page.tab is not None:
            page.tab.setFocus()

    @Slot()
    def _on_closed(self) -> None:
        page, self._page = self._page, None
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
        self.menus.show_recents(self.preferences.recents)
        if self._page is None:
            self.start.show_documents(
                self.preferences.recents,
                self.desk.found_work(),
                self.desk.moment(),
                self.preferences.glances(),
            )
            self.start.show_choices(
                self.preferences.settings.kept_for, example=self.desk.example is not None
            )

    @Slot()
    def _refresh_actions(self) -> None:
        page, document = self.page, self.desk.document
        self.menus.enable(
            document if page is not None else None,
            page.offered() if page is not None else frozenset(),
            0 if page is None else page.tab_bar.currentIndex(),
        )
        self.menus.check(page.holding() if page is not None else frozenset())

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

    @Slot()
    def _on_tab_action(self) -> None:
        action, page = self.sender(), self.page
        if isinstance(action, QAction) and page is not None:
            page.perform(action.objectName())

    @Slot(object)
    def _on_tab_chosen(self, index: int) -> None:
        if self.page is not None:
            self.page.show_tab(index)

    @Slot()
    def _rebuild(self) -> None:
        """Say everything again in the new language, the same document open."""
        old, index = self.stack, 0 if self.page is None else self.page.tab_bar.currentIndex()
        for action in self.actions_by_id.values():
            action.deleteLater()
        self.menus.deleteLater()
        self._build()
        old.deleteLater()
        self._page = None
        if self._furniture is not None:
            self._connect(self._furniture)
        if self.desk.document is not None:
            self._on_opened(self.desk.document)
            self._on_tab_chosen(index)

    def changeEvent(self, event: QEvent) -> None:
        """Draw the icons again in the colours of a new theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            redress(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell of the first picture."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            self.painted.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept a document, or a spreadsheet to import, from the system's file window."""
        if self._furniture is not None and self._furniture.commands.dropped(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the document, or import the spreadsheet, that was dropped."""
        if self._furniture is None:
            return
        path = self._furniture.commands.dropped(event)
        if path is not None:
            event.acceptProposedAction()
            self._furniture.commands.take(path)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Put the document away and remember where the window stood."""
        if self._furniture is not None and not self.desk.close():
            event.ignore()
            return
        geometry = bytes(self.saveGeometry().toBase64().data()).decode()
        self.preferences.set_geometry(geometry)
        event.accept()
        self.put_away.emit()
