# SPDX-License-Identifier: MIT
"""What happens to a bug: it is logged, a report is written, told once, and the window goes on."""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from datetime import datetime
from types import TracebackType

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from cmdesk.config.reports import report_of, write_report
from cmdesk.domain.errors import UserError
from cmdesk.ui import ask
from cmdesk.ui.dialogs.failure import FailureDialog
from cmdesk.ui.versions import versions

_log = logging.getLogger(__name__)


class CrashReports(QObject):
    """Takes the place of ``sys.excepthook``: one report per fault, repeats are only logged.

    Painting code raises the same error many times a second, so a report is told on the next
    turn of the event loop and never while another one is shown. What a thread raised is told
    on the window's thread.
    """

    _arrived = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._known: set[tuple[str, str]] = set()
        self._waiting: list[Exception] = []
        self._telling = False
        self._arrived.connect(self._on_arrived, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Take over from Python's own hooks."""
        sys.excepthook = self.take
        threading.excepthook = self.take_from_thread

    def uninstall(self) -> None:
        """Give the hooks back to Python."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__

    def take(
        self, kind: type[BaseException], problem: BaseException, trace: TracebackType | None
    ) -> None:
        """Note an exception that nobody caught."""
        if not isinstance(problem, Exception):
            sys.__excepthook__(kind, problem, trace)
            return
        frames = traceback.extract_tb(trace)
        place = f"{frames[-1].filename}:{frames[-1].lineno}" if frames else "?"
        # The message may hold words of the user's: it is neither logged nor reported.
        path = " < ".join(f"{frame.name}:{frame.lineno}" for frame in reversed(frames[-8:]))
        _log.error("%s at %s (%s)", kind.__name__, place, path)
        if (kind.__name__, place) in self._known:
            return
        self._known.add((kind.__name__, place))
        self._waiting.append(problem)
        QTimer.singleShot(0, self._tell_waiting)

    def take_from_thread(self, raised: threading.ExceptHookArgs) -> None:
        """Note an exception that ended a thread."""
        if isinstance(raised.exc_value, Exception):
            self._arrived.emit(raised.exc_value)

    @Slot(object)
    def _on_arrived(self, problem: Exception) -> None:
        self.take(type(problem), problem, problem.__traceback__)

    @Slot()
    def _tell_waiting(self) -> None:
        if self._telling:
            return
        self._telling = True
        try:
            while self._waiting:
                _tell(self._waiting.pop(0))
        finally:
            self._telling = False


def _tell(problem: Exception) -> None:
    """Say what the user can mend in its own words, of everything else that it is reported."""
    if isinstance(problem, UserError):
        ask.tell(None, problem.text, problem.detail)
        return
    now = datetime.now().astimezone()
    words = report_of(problem, versions(), now)
    dialog = FailureDialog(words, write_report(words, now))
    ask.run_dialog(dialog)
    dialog.deleteLater()
