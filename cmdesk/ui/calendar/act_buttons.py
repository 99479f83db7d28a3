# SPDX-License-Identifier: MIT
"""The small buttons on a proposal: where they stand in its card, and how they are drawn."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter

from cmdesk.ui.calendar.colours import SheetColours

APART = 4  # between two buttons, and between two rows of them
ROUND = 4


@dataclass(frozen=True, slots=True)
class ActButton:
    """One button: the action it asks for, its words and its place from the card's words on."""

    action_id: str
    words: str
    rect: QRect


def row_height(font: QFont) -> int:
    """Pixels from one row of buttons to the next."""
    return QFontMetrics(font).height() + 8 + APART


def buttons_of(acts: Sequence[tuple[str, str]], font: QFont, width: int) -> tuple[ActButton, ...]:
    """The buttons in as few rows of this width as hold them, the first at (0, 0)."""
    metrics, tall = QFontMetrics(font), row_height(font) - APART
    pad = 7 if width > metrics.horizontalAdvance("".join(words for _, words in acts)) + 48 else 4
    found: list[ActButton] = []
    left, row = 0, 0
    for action_id, words in acts:
        wide = min(width, metrics.horizontalAdvance(words) + 2 * pad)
        if left and left + wide > width:
            left, row = 0, row + 1
        found.append(ActButton(action_id, words, QRect(left, row * (tall + APART), wide, tall)))
        left += wide + APART
    return tuple(found)


def rows_of(buttons: Sequence[ActButton]) -> int:
    """How many rows they take."""
    return len({button.rect.top() for button in buttons})


def paint_buttons(
    painter: QPainter, buttons: Sequence[ActButton], at: QPoint, looks: tuple[QFont, SheetColours]
) -> None:
    """Draw them from a point on; the first is the one that is likely wanted."""
    font, colours = looks
    painter.setFont(font)
    for number, button in enumerate(buttons):
        rect = button.rect.translated(at)
        first = number == 0
        painter.setPen(colours.accent if first else colours.line)
        painter.setBrush(colours.soft_accent if first else colours.card)
        painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), ROUND, ROUND)
        painter.setPen(colours.accent if first else colours.ink)
        metrics = painter.fontMetrics()
        words = metrics.elidedText(button.words, Qt.TextElideMode.ElideRight, rect.width() - 2)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, words)
