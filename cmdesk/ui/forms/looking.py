# SPDX-License-Identifier: MIT
"""Looks at picture files one after the other off the window's thread."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from cmdesk.domain.records import Image
from cmdesk.services.pictures import Look, look_at
from cmdesk.ui.forms.thumbnails import quiet_readers, small_preview
from cmdesk.ui.jobs import JobLine


@dataclass(frozen=True, slots=True)
class Seen:
    """What was found for the picture that was asked about under a number."""

    number: int
    look: Look


@dataclass(frozen=True, slots=True)
class _Work:
    """One file to look at, as plain values; called on the pool's thread."""

    number: int
    image: Image
    folder: Path | None

    def __call__(self) -> Seen:
        return Seen(self.number, look_at(self.image, self.folder, small_preview))


class Looking(QObject):
    """A queue of files to look at; ``seen`` tells of each, in the order they were asked about."""

    seen = Signal(object)

    def __init__(self, folder: Path | None, parent: QObject | None = None) -> None:
        """A relative path begins at ``folder``, the document's."""
        super().__init__(parent)
        self._folder = folder
        self._waiting: deque[_Work] = deque()
        self._line: JobLine | None = None

    @property
    def busy(self) -> bool:
        """True while a file is looked at or waits for it."""
        return self._line is not None and self._line.running

    def ask(self, number: int, image: Image) -> None:
        """Look at a picture's file when the ones before it are done."""
        self._waiting.append(_Work(number, image, self._folder))
        self._go_on()

    def finish(self) -> None:
        """Wait until all files that were asked about are told of."""
        while self._line is not None and self._line.running:
            self._line.finish()

    def stop(self) -> None:
        """Ask about no more files, and wait for the one that is being read."""
        self._waiting.clear()
        self.finish()

    def _go_on(self) -> None:
        if self._line is None:
            quiet_readers()
            self._line = JobLine(self)
            self._line.ended.connect(self._on_ended)
            self._line.broke.connect(self._on_broke)
        if self._waiting and not self._line.running:
            self._line.start(self._waiting.popleft())

    @Slot(object)
    def _on_ended(self, seen: Seen) -> None:
        self.seen.emit(seen)
        self._go_on()

    @Slot(object)
    def _on_broke(self, problem: Exception) -> None:
        self._go_on()
        raise problem  # a bug: the window's report tells of it, the other files are looked at
