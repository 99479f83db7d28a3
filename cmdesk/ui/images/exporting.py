# SPDX-License-Identifier: MIT
"""Makes copies off the window's thread and saves them where the user wants them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from cmdesk.domain.errors import FileProblem, UserError
from cmdesk.domain.texts import mark
from cmdesk.services.documents.writing import write_whole
from cmdesk.services.picture_checking import copy_name, is_same_file, unused
from cmdesk.ui import ask
from cmdesk.ui.forms.fields import PICTURES
from cmdesk.ui.images.copying import CopyWish, PictureCopy, make_copy
from cmdesk.ui.images.reading import PATIENCE_MS
from cmdesk.ui.jobs import JobLine

_SAVE = mark("ImageExport", "Export a copy")
_NEVER_OVER = mark(
    "ImageExport",
    "“{name}” is the original, and copies are never written over it. Choose another name; the "
    "original is unchanged.",
)
_THERE = mark("ImageExport", "%n of these file(s) exist already.", "", 1)
_BOTH: Final = ask.Choice("both", mark("ImageExport", "Keep both"))
_REPLACE: Final = ask.Choice("replace", mark("ImageExport", "Replace them"), destructive=True)


@dataclass(slots=True)
class _Stop:
    """Whether somebody wants no more copies; read on the pool's thread."""

    wanted: bool = False


@dataclass(frozen=True, slots=True)
class _Work:
    """The copies of one order; called on the pool's thread."""

    wishes: tuple[CopyWish, ...]
    stop: _Stop = field(default_factory=_Stop)

    def __call__(self) -> tuple[PictureCopy, ...] | None:
        made = []
        for wish in self.wishes:
            if self.stop.wanted:
                return None
            made.append(make_copy(wish))
        return None if self.stop.wanted else tuple(made)


class CopyMaking(QObject):
    """Makes one order of copies at a time.

    ``made`` tells of all of them, ``refused`` of the UserError why there are none, ``stopped``
    that they were given up, ``waited`` that it takes longer.
    """

    made = Signal(object)
    refused = Signal(object)
    stopped = Signal()
    waited = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._line = JobLine(self)
        self._line.ended.connect(self._on_ended)
        self._line.broke.connect(self._on_broke)
        self._stop = _Stop()

    @property
    def busy(self) -> bool:
        """True until the copies asked for are told of."""
        return self._line.running

    def ask(self, wishes: Sequence[CopyWish]) -> None:
        """Make these copies; raises RuntimeError while others are made."""
        work = _Work(tuple(wishes))
        self._stop = work.stop
        self._line.start(work)
        if not self._line.finished_within(PATIENCE_MS):
            self.waited.emit()

    def give_up(self) -> None:
        """Make no more of them."""
        self._stop.wanted = True

    def finish(self) -> None:
        """Wait until they are told of."""
        self._line.finish()

    def close(self) -> None:
        """Stop, waiting for the one that is being made."""
        self.give_up()
        self._line.close()

    @Slot(object)
    def _on_ended(self, copies: tuple[PictureCopy, ...] | None) -> None:
        if copies is None or self._stop.wanted:
            self.stopped.emit()
        else:
            self.made.emit(copies)

    @Slot(object)
    def _on_broke(self, problem: Exception) -> None:
        if not isinstance(problem, UserError):
            self.stopped.emit()
            raise problem  # a bug: the window's report tells of it
        self.refused.emit(problem)


@dataclass(frozen=True, slots=True)
class Naming:
    """What copies are called after: the original, and the channel and picture of each."""

    original: str
    path: Path | None
    places: tuple[tuple[str, str], ...]

    def name(self, number: int, copy: PictureCopy) -> str:
        """The proposed name of a copy."""
        channel, use = self.places[number]
        return copy_name(self.original, channel, use, copy.ending)


def save_one(parent: QWidget, copy: PictureCopy, naming: Naming) -> Path | None:
    """Ask where a copy goes and write it; None when that was given up or went wrong, told."""
    name = naming.name(0, copy)
    proposed: Path | str = name if naming.path is None else naming.path.with_name(name)
    while True:
        path = ask.file_to_save(parent, _SAVE, proposed, PICTURES, copy.ending)
        if path is None:
            return None
        if not is_same_file(path, naming.path):
            return path if _written(parent, path, copy) else None
        ask.tell(parent, _NEVER_OVER.filled(name=path.name))


def save_all(
    parent: QWidget, copies: Sequence[PictureCopy], naming: Naming, folder: Path
) -> tuple[Path, ...]:
    """Write copies into a folder, asking once about files that are there; those written."""
    paths: list[Path] = []
    for number, copy in enumerate(copies):
        wanted = folder / naming.name(number, copy)
        while wanted in paths or is_same_file(wanted, naming.path):
            wanted = unused(wanted, paths)
        paths.append(wanted)
    there = [path for path in paths if path.exists()]
    if there:
        answer = ask.choose(parent, _THERE.filled(n=len(there)), (_BOTH, _REPLACE))
        if answer is None:
            return ()
        if answer == _BOTH.key:
            paths = [unused(path, paths) if path in there else path for path in paths]
    written = []
    for path, copy in zip(paths, copies, strict=True):
        if not _written(parent, path, copy):
            break  # the next one would meet the same trouble
        written.append(path)
    return tuple(written)


def _written(parent: QWidget, path: Path, copy: PictureCopy) -> bool:
    try:
        write_whole(path, copy.content)
    except FileProblem as problem:
        ask.tell(parent, problem.text, problem.detail)
        return False
    return True
