# SPDX-License-Identifier: MIT
"""What the menu's actions do, those of the tabs excepted."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication, QWidget

from cmdesk.domain.texts import mark
from cmdesk.ui import ask
from cmdesk.ui.about import about_words, shortcut_words
from cmdesk.ui.desk import Desk
from cmdesk.ui.dialogs.import_posts import import_posts
from cmdesk.ui.dialogs.new_client import NewClientDialog
from cmdesk.ui.theme import Theme


class Commands(QObject):
    """Carries out the actions of a window that need no tab."""

    def __init__(self, window: QWidget, desk: Desk) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk

    def doers(self) -> dict[str, Callable[[], object]]:
        """Who does each action, by the action's id."""
        return {
            "new": self.start_client,
            "open": self._desk.choose_and_open,
            "example": self._desk.start_example,
            "save": self._desk.save,
            "save_as": self._desk.save_as,
            "save_copy": self._desk.save_copy,
            "import_posts": self.import_posts,
            "close": self._desk.close,
            "quit": self._window.close,
            "undo": self._undo,
            "redo": self._redo,
            "shortcuts": self._show_shortcuts,
            "about": self._show_about,
        }

    @Slot()
    def start_client(self) -> None:
        """Ask what a new client needs and begin its document."""
        dialog = NewClientDialog(self._desk.platforms, self._window)
        if ask.run_dialog(dialog):
            self._desk.start_new(dialog.records())
        dialog.deleteLater()

    @Slot()
    def import_posts(self) -> None:
        """Ask for a spreadsheet and bring its posts in."""
        self.import_from(None)

    def import_from(self, source: Path | None) -> None:
        """Bring the posts of a spreadsheet into the open document; None asks which one."""
        if self._desk.document is not None:
            import_posts(self._desk.document, self._window, source)

    @Slot(str)
    def use_theme(self, mode: str) -> None:
        """Use these colours from now on."""
        self._desk.preferences.set_theme(mode)
        application = QApplication.instance()
        assert isinstance(application, QApplication), "a window has its application"
        Theme.apply(application, mode)

    @Slot()
    def _undo(self) -> None:
        if self._desk.document is not None:
            self._desk.document.undo_stack.undo()

    @Slot()
    def _redo(self) -> None:
        if self._desk.document is not None:
            self._desk.document.undo_stack.redo()

    @Slot()
    def _show_shortcuts(self) -> None:
        ask.inform(self._window, mark("Commands", "Keyboard shortcuts"), shortcut_words())

    @Slot()
    def _show_about(self) -> None:
        ask.inform(self._window, mark("Commands", "About cmdesk"), about_words())
