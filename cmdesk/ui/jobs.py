# SPDX-License-Identifier: MIT
"""Slow work off the window's thread, with plain values in and plain values out.

Few jobs exist (delivering a document to a slow disk). The caller's ``JobLine`` owns the signal;
the worker gets only a bound signal and the function, so nothing of Qt dies on its thread.
"""

from __future__ import annotations

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, SignalInstance, Slot

_log = logging.getLogger(__name__)


class JobLine(QObject):
    """Runs one piece of work at a time in the background and tells how it ended.

    ``ended`` carries the value the work returned, ``broke`` the exception it raised; both arrive
    in the thread this object lives in. A line that was closed tells nothing any more.
    """

    ended = Signal(object)
    broke = Signal(object)
    _arrived = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._closed = False
        self._expected: _Outcome | None = None
        self._arrived.connect(self._on_arrived)

    @property
    def running(self) -> bool:
        """True from ``start`` until ``ended`` or ``broke``."""
        return self._expected is not None

    def start(self, work: Callable[[], object]) -> None:
        """Run ``work``; it must touch nothing that belongs to this thread.

        Raises RuntimeError while another work runs or after ``close``.
        """
        if self._closed or self.running:
            raise RuntimeError("this line of work is closed or busy")
        self._expected = _Outcome()
        self._pool.start(_Job(work, self._expected, self._arrived))

    def finished_within(self, milliseconds: int) -> bool:
        """Wait that long at most and tell how the work ended; False when it still runs."""
        if not self._pool.waitForDone(milliseconds):
            return False
        self.finish()
        return True

    def finish(self) -> None:
        """Wait for the running work and tell how it ended before returning."""
        self._pool.waitForDone()
        if self._expected is not None:
            self._on_arrived(self._expected)

    def close(self) -> None:
        """Refuse new work, wait for the running one, and tell nothing of it."""
        self._closed = True
        self._pool.waitForDone()
        self._expected = None

    @Slot(object)
    def _on_arrived(self, outcome: _Outcome) -> None:
        if outcome is not self._expected:
            return  # told by ``finish`` already, or closed
        self._expected = None
        if outcome.problem is not None:
            _log.info("a job ended with %s", type(outcome.problem).__name__)
            self.broke.emit(outcome.problem)
        else:
            self.ended.emit(outcome.value)


class _Outcome:
    """How a job ended: a value or the exception that stopped it."""

    def __init__(self) -> None:
        self.value: object = None
        self.problem: Exception | None = None


class _Job(QRunnable):
    """One call on the pool's thread."""

    def __init__(
        self, work: Callable[[], object], outcome: _Outcome, arrived: SignalInstance
    ) -> None:
        super().__init__()
        self._work = work
        self._outcome = outcome
        self._arrived = arrived

    def run(self) -> None:
        """Call the work and send how it ended; nothing may escape into Qt."""
        try:
            self._outcome.value = self._work()
        except Exception as problem:  # told to the owner, who decides
            self._outcome.problem = problem
        self._arrived.emit(self._outcome)
