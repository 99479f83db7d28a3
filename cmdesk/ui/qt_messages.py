# SPDX-License-Identifier: MIT
"""Qt's own warnings go to the log, without paths and without what stands in quotes."""

from __future__ import annotations

import logging
import re
import threading
from typing import Final

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

_log = logging.getLogger(__name__)

_HARMLESS: Final = (  # of systems without a full desktop, and of no use to anybody
    "This plugin does not support",
    "propagateSizeHints",
    "QStandardPaths: ",
    "Could not find the Qt platform plugin",
    "Detected locale",
)
_QUOTED: Final = re.compile(r"\"[^\"]*\"|'[^']*'|(?:[A-Za-z]:)?[/\\]\S+")
_LEVELS: Final = {
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
_LONGEST: Final = 300
_MOST_WAITING: Final = 50
_waiting: list[tuple[int, str]] = []


def install_qt_messages() -> None:
    """Have Qt's messages logged from now on."""
    qInstallMessageHandler(note_message)


def uninstall_qt_messages() -> None:
    """Leave Qt's messages to Qt."""
    qInstallMessageHandler(None)


def note_message(kind: QtMsgType, _context: QMessageLogContext, words: str) -> None:
    """Log a message of Qt's; what a worker caused waits for the window's thread."""
    level = _LEVELS.get(kind)
    if level is None or any(part in words for part in _HARMLESS):
        return
    if len(_waiting) < _MOST_WAITING:
        _waiting.append((level, _QUOTED.sub("…", words)[:_LONGEST]))
    if threading.current_thread() is threading.main_thread():
        while _waiting:
            _log.log(*_waiting.pop(0))
