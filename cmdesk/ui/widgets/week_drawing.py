# SPDX-License-Identifier: MIT
"""A drawing of a planned week, for a page that has nothing else to show yet."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from cmdesk.ui.theme import Role, Theme, current

_DAYS = 7
_HEAD = 26.0
_GAP = 8.0
_CARD = 34.0
# the day, the place from above, the colour of its theme
_CARDS: tuple[tuple[int, int, Role], ...] = (
    (0, 0, Role.ACCENT),
    (1, 1, Role.NOTE),
    (2, 0, Role.HALO),
    (2, 2, Role.ACCENT),
    (3, 1, Role.GOOD),
    (4, 0, Role.NOTE),
    (5, 0, Role.ACCENT),
    (5, 1, Role.HALO),
)


class WeekDrawing(QWidget):
    """Seven days with a few cards, in the colours of the theme; it says nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As wide as there is room, as high as three cards."""
        return QSize(420, round(_HEAD + 3 * (_CARD + _GAP) + _GAP) + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the sheet, its days and the cards."""
        del event
        theme, painter = current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        sheet = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(theme.colour(Role.LINE)))
        painter.setBrush(theme.colour(Role.SHEET))
        painter.drawRoundedRect(sheet, 8, 8)
        width = sheet.width() / _DAYS
        painter.setPen(QPen(theme.colour(Role.SOFT_LINE)))
        for day in range(1, _DAYS):
            x = sheet.left() + day * width
            painter.drawLine(round(x), 1, round(x), self.height() - 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(Role.LINE))
        for day in range(_DAYS):
            painter.drawRoundedRect(QRectF(sheet.left() + day * width + _GAP, 11, 22, 6), 3, 3)
        for day, place, role in _CARDS:
            top = _HEAD + place * (_CARD + _GAP) + _GAP / 2
            left = sheet.left() + day * width + _GAP
            _draw_card(painter, theme, QRectF(left, top, width - 2 * _GAP, _CARD), role)
        painter.end()


def _draw_card(painter: QPainter, theme: Theme, card: QRectF, role: Role) -> None:
    """A card with the strip of its theme and two lines of words."""
    painter.setBrush(theme.colour(Role.HOVER))
    painter.drawRoundedRect(card, 4, 4)
    painter.setBrush(theme.colour(role))
    painter.drawRoundedRect(QRectF(card.left(), card.top(), 4, card.height()), 2, 2)
    painter.setBrush(theme.colour(Role.LINE))
    for line, share in ((0, 0.85), (1, 0.55)):
        y = card.top() + 9 + line * 11
        painter.drawRoundedRect(QRectF(card.left() + 11, y, (card.width() - 18) * share, 5), 2, 2)
