# SPDX-License-Identifier: MIT
"""A button that looks like a link and acts at Enter as well as at Space."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

LINKS_APART = 8
"""Pixels between two links of a line."""
LEAST_TARGET = 24
"""Pixels that what is pressed takes at least, also where its word is a sign."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Link(QPushButton):
    """Words to press; ``quiet`` ones are smaller and plain."""

    def __init__(self, words: str, parent: QWidget | None = None, *, quiet: bool = False) -> None:
        super().__init__(words, parent)
        self.setProperty("look", "link")
        if quiet:
            font = self.font()
            font.setPointSizeF(font.pointSizeF() * 0.92)
            self.setFont(font)
            self.setStyleSheet("font-weight: 400; padding: 1px;")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it: outside dialogs Qt leaves that to Space alone."""
        if event.key() in _ENTER:
            self.click()
        else:
            super().keyPressEvent(event)
