# SPDX-License-Identifier: MIT
"""A place to let dragged cards go, offered while some are dragged."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QWidget

from cmdesk.domain.texts import Text
from cmdesk.ui.i18n import say
from cmdesk.ui.theme import Role, current

EASY = 52  # pixels high: easy to hit


class DropPlace(QLabel):
    """The dashed place for dragged cards; full of colour while they hang over it."""

    def __init__(self, usual: Text, parent: QWidget) -> None:
        super().__init__(parent)
        self._usual = usual
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setWordWrap(True)
        self.setMinimumHeight(EASY)
        self._over = False

    def say_hint(self, hint: Text | None) -> None:
        """Say what letting go would do; None while nothing hangs over it."""
        self._over = hint is not None
        self.setText(say(self._usual if hint is None else hint))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the place and its words."""
        del event
        palette = current()
        accent, ground = palette.colour(Role.ACCENT), palette.colour(Role.SOFT_ACCENT)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(accent, 1, Qt.PenStyle.DashLine))
        painter.setBrush(accent if self._over else ground)
        box = self.rect().adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(box, 6, 6)
        painter.setPen(palette.colour(Role.ON_ACCENT if self._over else Role.ACCENT))
        flags = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
        painter.drawText(box.adjusted(6, 2, -6, -2), flags, self.text())
        painter.end()
