# SPDX-License-Identifier: MIT
"""What earlier versions hold, read in the background one at a time, each once."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from cmdesk.domain.errors import FileProblem
from cmdesk.services.previewing import Preview, preview
from cmdesk.store.backups import Backup
from cmdesk.store.course import Course, Stopped
from cmdesk.store.files import FileOps
from cmdesk.store.viewing import view
from cmdesk.ui import waiting
from cmdesk.ui.jobs import JobLine


class VersionReading(QObject):
    """Reads versions for the dialog; ``read`` carries the index of one that took long."""

    read = Signal(object)

    def __init__(self, backups: Sequence[Backup], parent: QObject) -> None:
        super().__init__(parent)
        self._backups = backups
        self._known: dict[int, Preview | FileProblem] = {}
        self._course = Course()
        self._index = -1  # of the version that is being read
        self._late = False
        self._line = JobLine(self)
        self._line.ended.connect(self._on_ended)
        self._line.broke.connect(self._on_broke)

    def preview(self, index: int) -> Preview | None:
        """What a version holds around the day it was saved on; None while it is being read.

        Then ``read`` tells of its end, unless another is asked for before. Raises FileProblem.
        """
        if index not in self._known and not self._read_soon(index):
            return None
        found = self._known[index]
        if isinstance(found, FileProblem):
            raise found
        return found

    def close(self) -> None:
        """Read no more, and wait for the end of that."""
        self._course.stop()
        self._line.close()

    def _read_soon(self, index: int) -> bool:
        """Begin to read a version, the one under way given up; whether it took no time."""
        if self._line.running and self._index == index:
            return False
        self._late = False
        self._course.stop()
        self._line.finish()
        self._index, self._course = index, Course()
        self._line.start(partial(_preview_of, self._backups[index], self._course))
        self._late = not self._line.finished_within(waiting.PATIENCE_MS)
        return not self._late

    @Slot(object)
    def _on_ended(self, found: Preview) -> None:
        self._note(found)

    @Slot(object)
    def _on_broke(self, problem: Exception) -> None:
        if isinstance(problem, Stopped):
            return
        if not isinstance(problem, FileProblem):
            raise problem  # a bug: what a disk may do becomes a sentence
        self._note(problem)

    def _note(self, found: Preview | FileProblem) -> None:
        self._known[self._index] = found
        if self._late:
            self.read.emit(self._index)


def _preview_of(backup: Backup, course: Course) -> Preview:
    """What a version holds, read in the worker's thread."""
    with view(backup.path, files=FileOps(course)) as seen, seen.reading() as reader:
        return preview(reader, backup.at.astimezone().date())
