# SPDX-License-Identifier: MIT
"""*Go back to a version…*: shows the versions kept and does what was decided."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, SignalInstance, Slot
from PySide6.QtWidgets import QWidget

from cmdesk.config.who import signature
from cmdesk.domain.errors import FileProblem
from cmdesk.domain.texts import mark
from cmdesk.store.backups import REASONS, Backup, Shelf
from cmdesk.store.files import resolved
from cmdesk.store.looking import ready_version
from cmdesk.store.restoring import copy_out, posts_in, put_back
from cmdesk.store.safe_document import SafeDocument
from cmdesk.ui import ask
from cmdesk.ui.comparing_files import show_comparison
from cmdesk.ui.desk import ENDING, Desk, is_free
from cmdesk.ui.dialogs.compare import CompareWords
from cmdesk.ui.dialogs.versions import Offer, VersionLine, VersionsDialog, Wish
from cmdesk.ui.i18n import said_day, say
from cmdesk.ui.news import NewsLine
from cmdesk.ui.reading_versions import VersionReading

_NONE = mark(
    "Versions",
    "No earlier version is kept on this computer yet. One is kept each time cmdesk replaces the "
    "file: when you go on with it another day, every half hour, and before an import.",
)
_TITLE = mark("Versions", "Go back to a version")
_SAVE_COPY = mark("Versions", "Restore a version as a copy")
_COPY_NAME = mark("Versions", "{name} (version of {day})")
_ITSELF = mark(
    "Versions",
    "“{file}” is the calendar itself. Nothing was changed. Choose another name for the copy.",
)
_WAITING = mark("Versions", "The calendar is just being saved on {folder}. This goes on after it.")
_COMPARED = mark("Versions", "The calendar now, and its version of {at:full}")
_NOW = mark("Versions", "now")
_THEN = mark("Versions", "{at:short}")
SUSPECT = "suspect"  # a subject of the news
_COMPARE = mark(
    "Versions",
    "Versions from before are kept on this computer: compare them with what you see, or go back to "
    "one of them.",
)
_EARLIER = mark("Versions", "Compare or go back…")
_STAY = mark("Versions", "Leave it as it is")


class GoingBack(QObject):
    """Carries out what is asked about the earlier versions of the document on a desk."""

    def __init__(self, window: QWidget, desk: Desk) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._shown: VersionsDialog | None = None
        self._backups: Sequence[Backup] = ()
        desk.opened.connect(self._on_opened)

    def doers(self) -> dict[str, Callable[[], object]]:
        """Who does each action, by the action's id."""
        return {"go_back": self.go_back}

    @Slot()
    def go_back(self) -> None:
        """Show the versions of the open document and do what is decided."""
        if self._desk.publication is None or self._desk.document is None:
            return
        safe = self._desk.publication.safe
        if not safe.shelf.backups():
            ask.inform(self._window, _TITLE, say(_NONE))
            return
        file = safe.target.name if safe.target is not None else self._desk.document.client.name
        offer = Offer(file, in_use=not safe.read_only, frozen=safe.shelf.frozen)
        self._show(offer, safe.shelf.backups())

    def show_shelf(self, path: Path, shelf: Shelf) -> bool:
        """Show the versions of a file that is damaged or gone; whether one was opened."""
        return self._show(Offer(path.name, in_use=False), shelf.backups(), path)

    def _show(self, offer: Offer, backups: Sequence[Backup], path: Path | None = None) -> bool:
        lines = [_line(backup) for backup in backups]
        reading = VersionReading(backups, self)
        dialog = VersionsDialog(offer, lines, reading, self._window)
        dialog.compare_asked.connect(self._on_compare_asked)
        reading.read.connect(dialog.look_again)
        self._shown, self._backups = dialog, backups
        accepted, wish, index = ask.run_dialog(dialog), dialog.wish, dialog.chosen
        self._shown = None
        reading.close()
        for done in (dialog, reading):
            done.deleteLater()
        if not accepted or wish is None:
            return False
        if wish is Wish.LOOK:
            title = Path(offer.file).stem
            return self._desk.take(lambda: self._looked_at(backups[index], title))
        if wish is Wish.COPY:
            return self._restore_copy(backups[index], path or self._desk.target)
        return self._put_back(backups[index])

    def _looked_at(self, backup: Backup, title: str) -> SafeDocument | None:
        return self._desk.opening.document(partial(ready_version, backup, title), title)

    def _restore_copy(self, backup: Backup, path: Path | None) -> bool:
        """Ask for a name, write the version under it and open that."""
        day = said_day(backup.at.astimezone().date(), "date")
        name = _COPY_NAME.filled(name=path.stem if path else "cmdesk", day=day)
        folder = path.parent if path is not None and path.parent.is_dir() else Path.home()
        proposed = folder / f"{say(name)}{ENDING}"
        target = ask.file_to_save(self._window, _SAVE_COPY, proposed, ask.DOCUMENTS, ENDING)
        if target is None or not is_free(self._desk, target):
            return False
        if path is not None and resolved(target) == resolved(path):
            ask.tell(self._window, _ITSELF.filled(file=target.name))
            return False
        try:
            copy_out(backup, target, signature())
        except FileProblem as problem:
            ask.tell(self._window, problem.text, problem.detail)
            return False
        return self._desk.open_path(target)

    def _put_back(self, backup: Backup) -> bool:
        """Put a version in the place of the present, which is kept first."""
        publication = self._desk.publication
        if publication is None or not publication.settle(self._wait):
            return False
        try:
            restored = put_back(publication.safe, backup, signature())
        except FileProblem as problem:
            ask.tell(self._window, problem.text, problem.detail)
            return False
        self._desk.replace(restored)
        if self._desk.publication is not None:
            self._desk.publication.publish()
        return True

    @Slot(object)
    def _on_opened(self, _document: object) -> None:
        """Offer the versions where the file is not what cmdesk wrote."""
        publication = self._desk.publication
        if publication is None or not publication.safe.note.suspect:
            return
        if publication.safe.shelf.backups():
            publication.news.acted.connect(self._on_news_acted)
            publication.news.put(SUSPECT, NewsLine(_COMPARE, _EARLIER))

    @Slot(str)
    def _on_news_acted(self, subject: str) -> None:
        if subject == SUSPECT:
            self.go_back()

    @Slot(object)
    def _on_compare_asked(self, index: int) -> None:
        """Show, over the list, what differs between now and a version."""
        if self._desk.document is not None and self._shown is not None:
            backup = self._backups[index]
            at = backup.at.astimezone().replace(tzinfo=None)
            words = CompareWords(_COMPARED.filled(at=at), _NOW, _THEN.filled(at=at))
            show_comparison(self._desk.document, backup.path, words, self._shown)

    def _wait(self, over: SignalInstance) -> bool:
        folder = "" if self._desk.target is None else str(self._desk.target.parent)
        return ask.wait(self._window, _WAITING.filled(folder=folder), _STAY, over)


def _line(backup: Backup) -> VersionLine:
    at = backup.at.astimezone().replace(tzinfo=None)
    return VersionLine(at, posts_in(backup), backup.size, REASONS[backup.reason])
