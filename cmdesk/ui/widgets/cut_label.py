# SPDX-License-Identifier: MIT
"""A label that cuts its words with “…” where it is too narrow, and hints at all of them."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from cmdesk.ui.widgets.hint import plain_hint


class CutLabel(QLabel):
    """Shows as much of its words as there is room for."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(words)
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def show_words(self, words: str) -> None:
        """Show other words."""
        self._words = words
        self.setAccessibleName(words)
        self._cut()

    def _cut(self) -> None:
        width = self.contentsRect().width()
        cut = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, width)
        self.setText(cut)
        self.setToolTip(plain_hint(self._words if cut != self._words else ""))

    def minimumSizeHint(self) -> QSize:
        """A few letters at least."""
        return QSize(24, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut where the room ends."""
        super().resizeEvent(event)
        self._cut()
