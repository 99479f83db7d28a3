# SPDX-License-Identifier: MIT
"""The system wants the program to end: logout, shutdown, a signal. No question is asked then.

Every document is brought up to date if that goes quickly. What does not stays in the private
folder and is found again at the next start, as after a crash.
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable
from contextlib import suppress
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier, Slot
from PySide6.QtGui import QSessionManager
from PySide6.QtWidgets import QApplication

_SIGNALS = ("SIGTERM", "SIGHUP", "SIGINT")
Hook = Callable[[int, FrameType | None], object] | int | signal.Handlers | None


class Leaving(QObject):
    """Has every document brought up to date when the program is told to end.

    ``bring_up_to_date`` saves what can be saved at once, and asks nothing.
    """

    def __init__(self, application: QApplication, bring_up_to_date: Callable[[], None]) -> None:
        super().__init__(application)
        self._application = application
        self._bring_up_to_date = bring_up_to_date
        self._before: dict[int, Hook] = {}
        self._pipe: tuple[int, int] | None = None
        self._notifier: QSocketNotifier | None = None

    def watch(self) -> None:
        """Listen to the system from now on."""
        self._application.commitDataRequest.connect(self._on_session_ends)
        self._application.aboutToQuit.connect(self._on_quit)
        if sys.platform == "win32":  # there the session's end is told by Qt alone
            return
        read, written = self._pipe = os.pipe()
        for end in self._pipe:
            os.set_blocking(end, False)
        for name in _SIGNALS:
            number = getattr(signal, name)
            self._before[number] = signal.signal(number, _wake)
        signal.set_wakeup_fd(written, warn_on_full_buffer=False)
        self._notifier = QSocketNotifier(read, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_signal)

    def close(self) -> None:
        """Listen no more."""
        self._application.commitDataRequest.disconnect(self._on_session_ends)
        self._application.aboutToQuit.disconnect(self._on_quit)
        if self._pipe is None or self._notifier is None:
            return
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(-1)
        for number, hook in self._before.items():
            signal.signal(number, hook)
        for end in self._pipe:
            os.close(end)
        self._pipe = None

    @Slot(QSessionManager)
    def _on_session_ends(self, _session: QSessionManager) -> None:
        self._bring_up_to_date()

    @Slot()
    def _on_quit(self) -> None:
        self._bring_up_to_date()

    @Slot()
    def _on_signal(self) -> None:
        if self._pipe is not None:
            with suppress(OSError):
                os.read(self._pipe[0], 64)
        self._bring_up_to_date()
        self._application.exit(0)


def _wake(_number: int, _frame: FrameType | None) -> None:
    """Do nothing: Python writes the signal's number where the notifier reads."""
