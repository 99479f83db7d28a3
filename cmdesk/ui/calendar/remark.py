# SPDX-License-Identifier: MIT
"""A sentence about what was just done, over the foot of the sheet; it goes by itself."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from cmdesk.domain.texts import Text
from cmdesk.ui.i18n import say
from cmdesk.ui.theme import Role, current, plain_label

WIDEST = 520
_LEAST, _PER_LETTER = 4000, 60  # milliseconds: as long as it takes to read twice


class Remark(QFrame):
    """Never stops anybody: no button, no keyboard; clicks go through it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 10)
        self.words = plain_label("", self)
        self.words.setWordWrap(True)
        column.addWidget(self.words)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        parent.installEventFilter(self)
        self.hide()

    def show_words(self, *texts: Text | None) -> None:
        """Say these, one after the other; those that are None are left out."""
        words = " ".join(say(text) for text in texts if text is not None)
        if not words:
            return
        self.words.setText(words)
        self.place()
        self.show()
        self.raise_()
        self._timer.start(_LEAST + _PER_LETTER * len(words))
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def place(self) -> None:
        """Stand low in the middle of the parent."""
        parent = self.parentWidget()
        assert parent is not None, "made with a parent"
        metrics = self.words.fontMetrics()
        wanted = metrics.horizontalAdvance(self.words.text()) + 40
        width = min(WIDEST, wanted, parent.width() - 24)
        height = self.heightForWidth(width)
        self.setGeometry(
            (parent.width() - width) // 2, parent.height() - height - 14, width, height
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """A plate that is told from the sheet below it."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(current().colour(Role.ACCENT), 1))
        painter.setBrush(current().colour(Role.SOFT_ACCENT))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        painter.end()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay there when the parent changes its size."""
        if event.type() == QEvent.Type.Resize and watched is self.parent() and self.isVisible():
            self.place()
        return False
