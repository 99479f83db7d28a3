# SPDX-License-Identifier: MIT
"""What happens to a bug: it is logged, told once, and the window goes on."""

from __future__ import annotations

import logging
import sys
import traceback
from types import TracebackType

from PySide6.QtCore import QObject, QTimer, Slot

from cmdesk.domain.errors import UserError
from cmdesk.domain.texts import mark
from cmdesk.ui import ask

_log = logging.getLogger(__name__)
_BUG = mark(
    "Excepthook",
    "Something went wrong in cmdesk. What you entered is kept on this computer. You can go on; "
    "if it happens again, close and open cmdesk, and send the details to whoever helps you.",
)


class CrashReports(QObject):
    """Takes the place of ``sys.excepthook``: one report per fault, repeats are only logged.

    Painting code raises the same error many times a second, so a report is told on the next
    turn of the event loop and never while another one is shown.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._known: set[tuple[str, str]] = set()
        self._waiting: list[tuple[BaseException, str]] = []
        self._telling = False

    def install(self) -> None:
        """Take over from Python's own hook."""
        sys.excepthook = self.take

    def uninstall(self) -> None:
        """Give the hook back to Python."""
        sys.excepthook = sys.__excepthook__

    def take(
        self, kind: type[BaseException], problem: BaseException, trace: TracebackType | None
    ) -> None:
        """Note an exception that nobody caught."""
        if not issubclass(kind, Exception):
            sys.__excepthook__(kind, problem, trace)
            return
        frames = traceback.extract_tb(trace)
        place = f"{frames[-1].filename}:{frames[-1].lineno}" if frames else "?"
        # The message may hold words of the user's: it is shown to them and not logged.
        path = " < ".join(f"{frame.name}:{frame.lineno}" for frame in reversed(frames[-8:]))
        _log.error("%s at %s (%s)", kind.__name__, place, path)
        if (kind.__name__, place) in self._known:
            return
        self._known.add((kind.__name__, place))
        self._waiting.append((problem, "".join(traceback.format_exception(problem))))
        QTimer.singleShot(0, self._tell_waiting)

    @Slot()
    def _tell_waiting(self) -> None:
        if self._telling:
            return
        self._telling = True
        try:
            while self._waiting:
                problem, detail = self._waiting.pop(0)
                text = problem.text if isinstance(problem, UserError) else _BUG
                ask.tell(None, text, detail)
        finally:
            self._telling = False
