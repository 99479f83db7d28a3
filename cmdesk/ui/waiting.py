# SPDX-License-Identifier: MIT
"""Long work that a window waits for: off its thread, with numbers, to be stopped at any time."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, TypeVar

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from cmdesk.domain.texts import Text
from cmdesk.store.course import Course, Stopped
from cmdesk.ui import ask
from cmdesk.ui.dialogs.waiting import WaitingDialog
from cmdesk.ui.jobs import JobLine

T = TypeVar("T")

PATIENCE_MS: Final = 300  # what takes less needs no dialog


class Waiter(QObject):
    """Has one piece of work done in the background and waits for it with the user."""

    stopped = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._course = Course()
        self._line = JobLine(self)
        self._line.broke.connect(self._on_broke)
        self._problem: Exception | None = None

    def wait_for(
        self,
        work: Callable[[Course], T],
        words: Text,
        unwanted: Callable[[T], object] | None = None,
    ) -> T | None:
        """What the work gives; None when it was stopped. Raises whatever the work raised.

        The work tells its course of every step, and ends with ``Stopped`` when it is to. What it
        gives all the same, when it came to its end just then, is handed to ``unwanted``.
        """
        self._problem, self._course = None, Course()
        course = self._course
        found: list[T] = []

        def done() -> None:
            found.append(work(course))

        self._line.start(done)
        if not self._line.finished_within(PATIENCE_MS):
            self._wait(course, words)
        if course.stopped or isinstance(self._problem, Stopped):
            if found and unwanted is not None:
                unwanted(found[0])
            return None
        if self._problem is not None:
            raise self._problem
        return found[0]

    @Slot()
    def stop(self) -> None:
        """Have the work end at its next step, as if the user had given it up."""
        self._course.stop()
        self.stopped.emit()

    @Slot()
    def close(self) -> None:
        """Have the work end at its next step, and wait for that; tell nothing of it."""
        self._course.stop()
        self._line.close()

    def _wait(self, course: Course, words: Text) -> None:
        dialog = WaitingDialog(words, course, self._window)
        self._line.ended.connect(dialog.accept)
        self._line.broke.connect(dialog.accept)
        self.stopped.connect(dialog.reject)
        over = False
        try:
            over = ask.run_dialog(dialog)
        finally:
            if not over:
                course.stop()
            self._line.finish()  # what is stopped ends at its next step
            dialog.deleteLater()

    @Slot(object)
    def _on_broke(self, problem: Exception) -> None:
        self._problem = problem


def waited_for(window: QWidget, work: Callable[[Course], T], words: Text) -> T | None:
    """As ``Waiter.wait_for``, with a waiter for this work alone."""
    waiter = Waiter(window)
    try:
        return waiter.wait_for(work, words)
    finally:
        waiter.close()
        waiter.deleteLater()
