# SPDX-License-Identifier: MIT
"""Qt's application object: its names, its look, and its event loop."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFileOpenEvent, QGuiApplication
from PySide6.QtWidgets import QApplication

from cmdesk import __version__

DESKTOP_ID = "org.cmdesk.cmdesk"


def make_application(arguments: Sequence[str] = ()) -> QApplication:
    """The one application of this process, made on the first call."""
    found = QCoreApplication.instance()
    if isinstance(found, QApplication):
        return found
    # Pictures stay sharp at 125 % and 150 % (the factor is passed on unrounded).
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(
        Qt.HighDpiScaleFactorRoundingPolicy.PassThrough
    )
    application = QApplication(["cmdesk", *arguments])
    application.setApplicationName("cmdesk")
    application.setApplicationDisplayName("cmdesk")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName(DESKTOP_ID)
    return application


def run_loop(application: QApplication) -> int:
    """Hand over to Qt until the window is closed; the exit status."""
    return application.exec()


class FileOpenings(QObject):
    """Tells which files macOS asks the running program to open."""

    asked = Signal(object)

    def watch(self, application: QApplication) -> None:
        """Listen where such events exist; elsewhere each event would pay for nothing."""
        if sys.platform == "darwin":
            application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the files to open, let everything else pass."""
        if event.type() == QEvent.Type.FileOpen and isinstance(event, QFileOpenEvent):
            self.asked.emit(Path(event.file()))
            return True
        return super().eventFilter(watched, event)
