# SPDX-License-Identifier: MIT
"""Takes files that are dropped or pasted on fields which would only write their addresses."""

from __future__ import annotations

from pathlib import PurePath

from PySide6.QtCore import QEvent, QMimeData, QObject, QUrl, Signal
from PySide6.QtGui import QDropEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

_LONGEST = 1000  # letters of a path
_OVER = (QEvent.Type.DragEnter, QEvent.Type.DragMove)


def files_in(carried: QMimeData | None) -> tuple[str, ...]:
    """The paths of the files that are dragged or copied."""
    if carried is None or not carried.hasUrls():
        return ()
    return tuple(url.toLocalFile() for url in carried.urls() if url.isLocalFile())


def paths_in(carried: QMimeData | None) -> tuple[str, ...]:
    """The files that are carried, or the paths that a copied text names, one a line."""
    files = files_in(carried)
    if files or carried is None or not carried.hasText():
        return files
    lines = (line.strip().strip('"“”«»').strip() for line in carried.text().splitlines())
    return tuple(_bare(line) for line in lines if _is_path(line))


def copied() -> QMimeData | None:
    """What was copied last, here or in another program."""
    return QGuiApplication.clipboard().mimeData()


def _bare(line: str) -> str:
    return QUrl(line).toLocalFile() if line.startswith("file:") else line


def _is_path(line: str) -> bool:
    return len(line) <= _LONGEST and 1 < len(PurePath(line.replace("\\", "/")).suffix) <= 6


class FileCatcher(QObject):
    """Tells ``caught`` with the paths of files that come down on the widgets it watches."""

    caught = Signal(object)

    def watch(self, widget: QWidget) -> None:
        """Take the files meant for this widget."""
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take files; leave everything else to the widget."""
        if isinstance(event, QDropEvent):  # entering and moving are such events too
            files = files_in(event.mimeData())
            if files:
                event.acceptProposedAction()
                if event.type() not in _OVER:
                    self.caught.emit(files)
                return True
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            files = files_in(copied()) if event.matches(QKeySequence.StandardKey.Paste) else ()
            if files:
                self.caught.emit(files)
                return True
        return super().eventFilter(watched, event)
