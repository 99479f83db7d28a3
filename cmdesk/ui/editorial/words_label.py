# SPDX-License-Identifier: MIT
"""A label whose words change and that cuts them with “…” where it is too narrow."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from cmdesk.ui.widgets.hint import plain_hint


class WordsLabel(QLabel):
    """Shows as much of its words as there is room for; the tooltip holds all of them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def show_words(self, words: str) -> None:
        """Take new words."""
        self.setText(words)
        self.setAccessibleName(words)

    def minimumSizeHint(self) -> QSize:
        """A few letters at least."""
        return QSize(24, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what there is room for."""
        del event
        area = self.contentsRect()
        elide = Qt.TextElideMode.ElideRight
        cut = self.fontMetrics().elidedText(self.text(), elide, area.width())
        self.setToolTip(plain_hint(self.text() if cut != self.text() else ""))
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(area, flags, cut)
        painter.end()
