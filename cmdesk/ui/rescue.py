# SPDX-License-Identifier: MIT
"""What is offered when a file cannot be opened: reading what is left of it, earlier versions."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from cmdesk.config.paths import data_folder
from cmdesk.config.who import signature
from cmdesk.domain.errors import DamagedFile, FileProblem, MissingFile, UserError
from cmdesk.domain.texts import Text, mark
from cmdesk.services.comparing_words import KINDS
from cmdesk.store.backups import Shelf, shelf_of
from cmdesk.store.files import resolved
from cmdesk.store.looking import look_at_work
from cmdesk.store.salvage import Salvaged, salvage, save_salvaged
from cmdesk.store.working import WORK, Recoverable, read_note
from cmdesk.ui import ask
from cmdesk.ui.desk import ENDING, Desk, is_free
from cmdesk.ui.dialogs.recovery import (
    Help,
    RecoveryDialog,
    SalvagedDialog,
    Trouble,
    WorkingDialog,
)
from cmdesk.ui.going_back import GoingBack
from cmdesk.ui.i18n import say
from cmdesk.ui.jobs import JobLine

_READING = mark(
    "Recovery", "Reading what can still be read of “{file}”. The file itself is only read."
)
_NOTHING = mark(
    "Recovery",
    "Nothing can be read any more in “{file}”. It was left exactly as it is. "
    "Look for an earlier version or for a copy of your own.",
)
_ITSELF = mark(
    "Recovery",
    "“{file}” is the damaged file itself: it stays as it is. Choose another name for what was "
    "recovered.",
)
_SAVE = mark("Recovery", "Save what was recovered")
_NAME = mark("Recovery", "{name} (recovered {day})")
_LINE = mark("Recovery", "{kind}: {count}")


class Rescue(QObject):
    """Helps with a file that a desk could not open."""

    def __init__(self, window: QWidget, desk: Desk, going_back: GoingBack) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._going_back = going_back
        self._line = JobLine(self)
        self._line.ended.connect(self._on_ended)
        self._line.broke.connect(self._on_broke)
        self._found: Salvaged | None = None
        self._problem: Exception | None = None

    def refused(self, source: Path, problem: FileProblem) -> bool:
        """Say why a file was not opened and offer what helps; whether something was opened."""
        path = _file_of(source)
        shelf = shelf_of(data_folder(), path)
        versions = 0 if shelf is None else len(shelf.backups())
        there = isinstance(problem, DamagedFile)
        if not there and not (isinstance(problem, MissingFile) and versions):
            ask.tell(self._window, problem.text, problem.detail)
            return False
        dialog = RecoveryDialog(Trouble(path.name, there, versions), self._window)
        chosen = dialog.chosen if ask.run_dialog(dialog) else None
        dialog.deleteLater()
        if chosen is Help.VERSIONS and shelf is not None:
            return self._going_back.show_shelf(path, shelf)
        return chosen is Help.SALVAGE and self._salvage(source, path, shelf)

    @Slot()
    def close(self) -> None:
        """Read nothing any more: the window goes. What is being read is waited for."""
        self._line.close()

    @Slot(object)
    def look_at(self, work: Recoverable) -> None:
        """Open work that was found to look at only; it stays to be recovered."""
        self._desk.take(lambda: look_at_work(work), source=work.folder / WORK)

    def _salvage(self, source: Path, path: Path, shelf: Shelf | None) -> bool:
        """Read what can be read, say what it is, and open it once it is saved."""
        found = self._read(source, path.name)
        if found is None:
            return False
        if not found.read:
            if shelf is None or not shelf.backups():
                ask.tell(self._window, _NOTHING.filled(file=path.name))
                return False
            ask.tell(self._window, _NOTHING.filled(file=path.name))
            return self._going_back.show_shelf(path, shelf)
        dialog = SalvagedDialog(path.name, list(_read(found)), list(_lost(found)), self._window)
        wanted = ask.run_dialog(dialog)
        dialog.deleteLater()
        return wanted and self._save(found, path)

    def _read(self, source: Path, file: str) -> Salvaged | None:
        """Salvage in the background; None when it was stopped or failed, which is told."""
        if self._line.running:  # what was stopped before is still reading
            self._line.finish()
        self._forget()
        self._line.start(partial(salvage, source))
        if not self._line.finished_within(_PATIENCE_MS):
            dialog = WorkingDialog(_READING.filled(file=file), self._line.ended, self._window)
            self._line.broke.connect(dialog.accept)
            ask.run_dialog(dialog)
            dialog.deleteLater()
        if isinstance(self._problem, UserError):
            ask.tell(self._window, self._problem.text, self._problem.detail)
        elif self._problem is not None:
            raise self._problem
        return self._found

    def _save(self, found: Salvaged, path: Path) -> bool:
        day = self._desk.moment().astimezone().date()
        name = say(_NAME.filled(name=path.stem, day=day.isoformat()))
        folder = path.parent if path.parent.is_dir() else Path.home()
        proposed = folder / f"{name}{ENDING}"
        target = ask.file_to_save(self._window, _SAVE, proposed, ask.DOCUMENTS, ENDING)
        if target is None or not is_free(self._desk, target):
            return False
        if resolved(target) == resolved(path):
            ask.tell(self._window, _ITSELF.filled(file=path.name))
            return False
        try:
            save_salvaged(found, target, signature(), replacing=True)
        except FileProblem as problem:
            ask.tell(self._window, problem.text, problem.detail)
            return False
        return self._desk.open_path(target)

    def _forget(self) -> None:
        self._found = None
        self._problem = None

    @Slot(object)
    def _on_ended(self, found: Salvaged) -> None:
        self._found = found

    @Slot(object)
    def _on_broke(self, problem: Exception) -> None:
        self._problem = problem


_PATIENCE_MS = 300  # reading a small file needs no dialog


def _file_of(source: Path) -> Path:
    """The user's file that a source stands for: itself, or that of a working file."""
    note = read_note(source.parent) if source.name == WORK else None
    if note is None:
        return source
    if note.target:
        return Path(note.target)
    return Path.home() / f"{note.title}{ENDING}"


def _read(found: Salvaged) -> Iterator[Text]:
    for kind, count in found.counts.items():
        if count.read:
            yield _LINE.filled(kind=KINDS[kind], count=count.read)


def _lost(found: Salvaged) -> Iterator[Text]:
    for kind, count in found.counts.items():
        if count.lost:
            yield _LINE.filled(kind=KINDS[kind], count=count.lost)
