# SPDX-License-Identifier: MIT
"""The menu bar, made from the tables of ``actions``, and its changing parts."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from cmdesk.config.settings import LANGUAGES, THEMES
from cmdesk.domain.texts import Text, mark, plain
from cmdesk.ui.actions import (
    ACTIONS,
    LANGUAGES_HERE,
    MENUS,
    RECENTS,
    TABS_HERE,
    THEMES_HERE,
    Need,
)
from cmdesk.ui.i18n import say
from cmdesk.ui.preferences import Preferences
from cmdesk.ui.scope import scope_of

if TYPE_CHECKING:
    from cmdesk.ui.open_document import OpenDocument

THEME_WORDS = {
    "system": mark("Menus", "As the system"),
    "light": mark("Menus", "Light"),
    "dark": mark("Menus", "Dark"),
}
LANGUAGE_WORDS = {
    "": mark("Menus", "As the system"),
    "fr": plain("Français"),
    "fr_CA": plain("Français (Québec)"),
    "en": plain("English"),
}
_UNDO = mark("Menus", "Undo: {what}")
_REDO = mark("Menus", "Redo: {what}")


class Menus(QObject):
    """The menus of a window; what a changing part was asked comes out as signals."""

    recent_chosen = Signal(object)
    tab_chosen = Signal(object)
    theme_chosen = Signal(str)
    language_chosen = Signal(str)

    def __init__(
        self, window: QMainWindow, actions: dict[str, QAction], preferences: Preferences
    ) -> None:
        super().__init__(window)
        self._actions = actions
        self._preferences = preferences
        self._tab_group = QActionGroup(self)
        self._tab_actions: list[QAction] = []
        self.choices: list[tuple[str, QAction]] = []
        bar = window.menuBar()
        for old in bar.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly):
            old.deleteLater()  # of the language spoken before
        bar.clear()
        self.recents = QMenu(say(mark("Menus", "Open recent")), bar)
        for title, ids in MENUS:
            menu = QMenu(say(title), bar)
            bar.addMenu(menu)
            for action_id in ids:
                self._add(menu, action_id)
            if TABS_HERE in ids:
                self._view = menu
        self._tab_group.triggered.connect(self._on_tab_triggered)
        preferences.changed.connect(self._check_choices)
        self._check_choices()

    def show_recents(self, recents: Sequence[Path]) -> None:
        """List the latest documents."""
        self.recents.clear()
        for path in recents:
            words = f"{path.stem}  ·  {path.parent}".replace("&", "&&")
            action = self.recents.addAction(words)
            action.setData(str(path))
            action.triggered.connect(self._on_recent_triggered)
        self.recents.setEnabled(bool(recents))

    def show_tabs(self, titles: Sequence[str]) -> None:
        """List the tabs of the document at the head of the View menu, with Ctrl+1 and so on."""
        for old in self._tab_actions:
            self._tab_group.removeAction(old)
            self._view.removeAction(old)
            old.deleteLater()
        before = self._view.actions()[0] if self._view.actions() else None
        self._tab_actions = []
        for number, title in enumerate(titles):
            action = QAction(title, self._view)
            action.setCheckable(True)
            action.setData(number)
            if number < 9:
                action.setShortcut(QKeySequence(f"Ctrl+{number + 1}"))
            self._tab_group.addAction(action)
            self._view.insertAction(before, action) if before else self._view.addAction(action)
            self._tab_actions.append(action)

    def enable(self, document: OpenDocument | None, offered: frozenset[str], tab: int) -> None:
        """Enable what is possible now, and say what undo and redo would do."""
        for action in ACTIONS:
            possible = action.need is Need.NOTHING or document is not None
            if action.need is Need.TAB:
                possible = action.id in offered
            self._actions[action.id].setEnabled(possible)
        everything = document is not None and scope_of(document).everything
        self._actions["everything"].setChecked(everything)
        self._say_history(document)
        if 0 <= tab < len(self._tab_actions):
            self._tab_actions[tab].setChecked(True)

    def check(self, holding: frozenset[str]) -> None:
        """Mark the actions that hold now: which form of the calendar is shown."""
        for action in ACTIONS:
            if action.group:
                self._actions[action.id].setChecked(action.id in holding)

    def _say_history(self, document: OpenDocument | None) -> None:
        stack = None if document is None else document.undo_stack
        undo, redo = self._actions["undo"], self._actions["redo"]
        undo.setEnabled(stack is not None and stack.canUndo())
        redo.setEnabled(stack is not None and stack.canRedo())
        bare = {action.id: action.words for action in ACTIONS}
        for action, sentence, what in (
            (undo, _UNDO, stack.undoText() if stack else ""),
            (redo, _REDO, stack.redoText() if stack else ""),
        ):
            text = sentence.filled(what=what) if what else bare[action.objectName()]
            action.setText(say(text).replace("&", "&&"))

    def _add(self, menu: QMenu, action_id: str) -> None:
        if action_id == "-":
            menu.addSeparator()
        elif action_id == RECENTS:
            menu.addMenu(self.recents)
        elif action_id == THEMES_HERE:
            self._add_choices(menu, "theme")
        elif action_id == LANGUAGES_HERE:
            self._add_choices(menu, "language")
        elif action_id != TABS_HERE:
            menu.addAction(self._actions[action_id])

    def _add_choices(self, menu: QMenu, setting: str) -> None:
        """A sub-menu in which one value of a setting holds."""
        themes = setting == "theme"
        title = mark("Menus", "Colours") if themes else mark("Menus", "Language")
        words: dict[str, Text] = THEME_WORDS if themes else LANGUAGE_WORDS
        choices = QMenu(say(title), menu)
        menu.addMenu(choices)
        group = QActionGroup(choices)
        for value in THEMES if themes else LANGUAGES:
            action = QAction(say(words[value]), choices)
            action.setCheckable(True)
            action.setData(value)
            self.choices.append((setting, action))
            group.addAction(action)
            choices.addAction(action)
        group.triggered.connect(self._on_theme_triggered if themes else self._on_language_triggered)

    @Slot()
    def _check_choices(self) -> None:
        """Mark the choices that hold, made here or in another window."""
        for setting, action in self.choices:
            action.setChecked(getattr(self._preferences.settings, setting) == action.data())

    @Slot(QAction)
    def _on_theme_triggered(self, action: QAction) -> None:
        self.theme_chosen.emit(str(action.data()))

    @Slot(QAction)
    def _on_language_triggered(self, action: QAction) -> None:
        self.language_chosen.emit(str(action.data()))

    @Slot(QAction)
    def _on_tab_triggered(self, action: QAction) -> None:
        self.tab_chosen.emit(action.data())

    @Slot()
    def _on_recent_triggered(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.recent_chosen.emit(Path(str(action.data())))
