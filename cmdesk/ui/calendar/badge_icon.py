# SPDX-License-Identifier: MIT
"""A network's letters on their ground, as on the cards, for the lines of a list."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QIcon, QPainter, QPixmap

from cmdesk.ui.theme import Role, current

SMALLER = 0.85  # of the list's own letters
_AROUND = 8  # pixels beside the letters, both sides together
_ROUND = 3


def badge_size(badges: list[str], font: QFont) -> QSize:
    """Pixels that the widest of these takes, so that the words after them begin in one line."""
    metrics = QFontMetrics(_small(font))
    wide = max((metrics.horizontalAdvance(badge) for badge in badges), default=0)
    return QSize(wide + _AROUND, metrics.height() + 1)


def badge_icon(badge: str, size: QSize, font: QFont, ratio: float) -> QIcon:
    """The letters in the middle of this size; nothing but room for a card without a network."""
    pixmap = QPixmap(size * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    if badge:
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(_small(font))
        ground = QRectF(0, 0, size.width(), size.height())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(current().colour(Role.NOTE_GROUND))
        painter.drawRoundedRect(ground, _ROUND, _ROUND)
        painter.setPen(current().colour(Role.NOTE))
        painter.drawText(ground, Qt.AlignmentFlag.AlignCenter, badge)
        painter.end()
    icon = QIcon()
    for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected):  # else Qt would tint the chosen one
        icon.addPixmap(pixmap, mode)
    return icon


def _small(font: QFont) -> QFont:
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * SMALLER)
    small.setWeight(QFont.Weight.DemiBold)
    return small
