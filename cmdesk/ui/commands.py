# SPDX-License-Identifier: MIT
"""What the menu's actions do, those of the tabs excepted."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

from cmdesk.domain.records import KeptFor
from cmdesk.domain.texts import mark
from cmdesk.services.importing import FORMATS
from cmdesk.ui import ask
from cmdesk.ui.about import about_words, shortcut_words
from cmdesk.ui.desk import ENDING, Desk
from cmdesk.ui.dialogs.import_posts import import_posts
from cmdesk.ui.dialogs.new_client import NewClientDialog
from cmdesk.ui.dialogs.preferences import PreferencesDialog
from cmdesk.ui.going_back import GoingBack
from cmdesk.ui.i18n import install_language, system_language
from cmdesk.ui.images.checker import open_image_checker
from cmdesk.ui.number_papers import NumberPapers
from cmdesk.ui.rescue import Rescue
from cmdesk.ui.scope import scope_of
from cmdesk.ui.support import Support
from cmdesk.ui.theme import Theme
from cmdesk.ui.trace_removal import TraceRemoval

_OPEN = mark("Desk", "Open a calendar")
_SOURCES = frozenset(suffix for kind in FORMATS for suffix in kind.suffixes)


class Commands(QObject):
    """Carries out the actions of a window that need no tab."""

    def __init__(self, window: QWidget, desk: Desk) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._going_back = GoingBack(window, desk)
        self.rescue = Rescue(window, desk, self._going_back)
        self._traces = TraceRemoval(window, desk)
        self._papers = NumberPapers(window, desk)
        self.support = Support(window)
        desk.rescuer = self.rescue

    def doers(self) -> dict[str, Callable[[], object]]:
        """Who does each action, by the action's id."""
        return {
            "new": self.start_client,
            "open": self.open,
            "example": self._desk.start_example,
            "save": self._desk.save,
            "save_as": self._desk.save_as,
            "save_copy": self._desk.save_copy,
            "import_posts": self.import_posts,
            "check_image": self.check_image,
            **self._papers.doers(),
            "close": self.close,
            "quit": self._quit,
            "undo": self._undo,
            "redo": self._redo,
            "preferences": self.prefer,
            "everything": self._turn_scope,
            "shortcuts": self._show_shortcuts,
            "about": self._show_about,
            **self._going_back.doers(),
            **self._traces.doers(),
            **self.support.doers(),
        }

    @Slot()
    def start_client(self) -> None:
        """Ask what a new calendar needs and begin its document."""
        desk = self._desk
        kept_for = KeptFor(desk.preferences.settings.kept_for)
        dialog = NewClientDialog(desk.platforms, self._window, desk.moment(), kept_for)
        if ask.run_dialog(dialog):
            desk.preferences.set_kept_for(dialog.kept_for.value)
            desk.start_new(dialog.records())
        dialog.deleteLater()

    @Slot()
    def open(self) -> None:
        """Ask for a file and open it."""
        path = ask.file_to_open(self._window, _OPEN, ask.DOCUMENTS, f"*{ENDING}")
        if path is not None:
            self._desk.open_path(path)

    @Slot()
    def import_posts(self) -> None:
        """Ask for a spreadsheet and bring its posts in."""
        self.import_from(None)

    def import_from(self, source: Path | None) -> None:
        """Bring the posts of a spreadsheet into the open document; None asks which one."""
        if self._desk.document is not None:
            import_posts(self._desk.document, self._window, source)

    @Slot()
    def check_image(self) -> None:
        """Hold a picture against what each channel takes."""
        if self._desk.document is not None:
            open_image_checker(self._desk.document, self._window)

    @Slot(str)
    def use_theme(self, mode: str) -> None:
        """Use these colours from now on."""
        self._desk.preferences.set_theme(mode)
        application = QApplication.instance()
        assert isinstance(application, QApplication), "a window has its application"
        Theme.apply(application, mode)

    @Slot(str)
    def use_language(self, code: str) -> None:
        """Speak this language from now on, in every window; empty for the system's."""
        install_language(QApplication.instance(), code or system_language())
        self._desk.preferences.set_language(code)

    @Slot()
    def prefer(self) -> None:
        """Ask what the user prefers, and use what changed at once."""
        before = self._desk.preferences.settings
        dialog = PreferencesDialog(before, self._window)
        accepted, wanted = ask.run_dialog(dialog), dialog.wanted()
        dialog.deleteLater()
        if not accepted:
            return
        self._desk.preferences.set_paper(wanted.paper)
        self._desk.preferences.set_folder(wanted.folder)
        self._desk.preferences.set_spelling(wanted.spelling)
        if wanted.theme != before.theme:
            self.use_theme(wanted.theme)
        if wanted.language != before.language:
            self.use_language(wanted.language)

    @Slot()
    def close(self) -> None:
        """Put the document away; its window stays when it is the only one."""
        neighbours = self._desk.neighbours
        if neighbours is None or neighbours.alone:
            self._desk.close()
        else:
            self._window.close()

    def dropped(self, event: QDropEvent) -> Path | None:
        """The file that is dragged, when it is one only and of a kind that is taken now.

        Posts need a document to come into, a document needs nothing.
        """
        taken = {ENDING} if self._desk.document is None else {ENDING, *_SOURCES}
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        return paths[0] if len(paths) == 1 and paths[0].suffix.lower() in taken else None

    def take(self, path: Path) -> None:
        """Open the document, or import the spreadsheet, that was dropped."""
        if path.suffix.lower() == ENDING:
            self._desk.open_path(path)
        else:
            self.import_from(path)

    @Slot()
    def _quit(self) -> None:
        QApplication.closeAllWindows()

    @Slot()
    def _undo(self) -> None:
        if self._desk.document is not None:
            self._desk.document.undo_stack.undo()

    @Slot()
    def _redo(self) -> None:
        if self._desk.document is not None:
            self._desk.document.undo_stack.redo()

    @Slot()
    def _turn_scope(self) -> None:
        """Show everything in place of the essentials, or the other way round."""
        if self._desk.document is not None:
            scope = scope_of(self._desk.document)
            scope.show_everything(everything=not scope.everything)

    @Slot()
    def _show_shortcuts(self) -> None:
        ask.inform(self._window, mark("Commands", "Keyboard shortcuts"), shortcut_words())

    @Slot()
    def _show_about(self) -> None:
        ask.inform(self._window, mark("Commands", "About cmdesk"), about_words())
