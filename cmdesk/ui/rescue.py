# SPDX-License-Identifier: MIT
"""What is offered when a file cannot be opened: reading what is left of it, earlier versions."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from cmdesk.config.paths import data_folder
from cmdesk.config.who import signature
from cmdesk.domain.errors import DamagedFile, FileProblem, MissingFile
from cmdesk.domain.texts import Text, mark
from cmdesk.services.comparing_words import KINDS
from cmdesk.store.backups import Shelf, shelf_of
from cmdesk.store.course import Course
from cmdesk.store.files import resolved
from cmdesk.store.salvage import Salvaged, salvage, save_salvaged
from cmdesk.store.working import WORK, Recoverable, read_note
from cmdesk.ui import ask
from cmdesk.ui.desk import ENDING, Desk, is_free
from cmdesk.ui.dialogs.recovery import (
    Findings,
    Help,
    RecoveryDialog,
    SalvagedDialog,
    Trouble,
)
from cmdesk.ui.going_back import GoingBack
from cmdesk.ui.i18n import say
from cmdesk.ui.waiting import Waiter

_READING = mark(
    "Recovery", "Reading what can still be read of “{file}”. The file itself is only read."
)
_WRITING = mark(
    "Recovery", "Writing “{file}”. If you cancel, it is not written and nothing is changed."
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
        self._waiter = Waiter(window)

    def refused(self, source: Path, problem: FileProblem) -> bool:
        """Say why a file was not opened and offer what helps; whether something was opened."""
        path = _file_of(source)
        shelf = shelf_of(data_folder(), path)
        versions = 0 if shelf is None else len(shelf.backups())
        there = isinstance(problem, DamagedFile)
        if not there and not (isinstance(problem, MissingFile) and versions):
            ask.tell(self._window, problem.text, problem.detail)
            return False
        trouble = Trouble(path.name, there, versions, work=source.name == WORK)
        dialog = RecoveryDialog(trouble, self._window)
        chosen = dialog.chosen if ask.run_dialog(dialog) else None
        dialog.deleteLater()
        if chosen is Help.VERSIONS and shelf is not None:
            return self._going_back.show_shelf(path, shelf)
        return chosen is Help.SALVAGE and self._salvage(source, path, shelf)

    @Slot()
    def close(self) -> None:
        """Read nothing any more: the window goes."""
        self._waiter.close()

    @Slot(object)
    def look_at(self, work: Recoverable) -> None:
        """Open work that was found to look at only; it stays to be recovered."""
        opening = self._desk.opening
        self._desk.take(lambda: opening.look_at(work), source=work.folder / WORK)

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
        findings = Findings(list(_read(found)), list(_lost(found)), found.exact)
        dialog = SalvagedDialog(path.name, findings, self._window)
        wanted = ask.run_dialog(dialog)
        dialog.deleteLater()
        return wanted and self._save(found, path)

    def _read(self, source: Path, file: str) -> Salvaged | None:
        """Salvage in the background; None when it was stopped or failed, which is told."""

        def read(course: Course) -> Salvaged:
            return salvage(source, course=course)

        try:
            return self._waiter.wait_for(read, _READING.filled(file=file))
        except FileProblem as problem:
            ask.tell(self._window, problem.text, problem.detail)
            return None

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

        def write(course: Course) -> Path:
            save_salvaged(found, target, signature(), replacing=True, course=course)
            return target

        try:
            written = self._waiter.wait_for(write, _WRITING.filled(file=target.name))
        except FileProblem as problem:
            ask.tell(self._window, problem.text, problem.detail)
            return False
        return written is not None and self._desk.open_path(target)


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
