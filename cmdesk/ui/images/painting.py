# SPDX-License-Identifier: MIT
"""What lies over a picture: what a place does not show of it, dimmed, and lines around the rest."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from cmdesk.domain.profile_facts import PictureRule
from cmdesk.ui.icons import picture
from cmdesk.ui.theme import Role, current

_SIGN, _MARGIN = 32, 8
_DIM, _FAINT = 0.74, 0.4
_WIDE: Final = 4


def paint_frame(painter: QPainter, whole: QRectF, frame: QRectF, rule: PictureRule) -> None:
    """Dim what a place does not show of a picture, and draw the lines of what it does."""
    theme = current()
    lost, kept = QPainterPath(), QPainterPath()
    lost.addRect(whole)
    kept.addEllipse(frame) if rule.round else kept.addRect(frame)
    dim = theme.colour(Role.PAPER)
    dim.setAlphaF(_DIM)
    painter.fillPath(lost.subtracted(kept), dim)
    _line(painter, kept, Qt.PenStyle.SolidLine)
    if rule.round:
        corners = QPainterPath()
        corners.addRect(frame)
        _line(painter, corners, Qt.PenStyle.DotLine)
    if rule.safe is not None:
        inner = QPainterPath()
        inner.addRect(safe_part(frame, rule.safe, rule))
        faint = theme.colour(Role.PAPER)
        faint.setAlphaF(_FAINT)
        painter.fillPath(kept.subtracted(inner), faint)
        _line(painter, inner, Qt.PenStyle.DashLine)


def safe_part(frame: QRectF, safe: tuple[int, int], rule: PictureRule) -> QRectF:
    """The middle of a frame that is seen on every screen."""
    size = QSizeF(
        frame.width() * safe[0] / rule.width,
        frame.height() * safe[1] / rule.height,
    )
    inner = QRectF(QPointF(), size)
    inner.moveCenter(frame.center())
    return inner


def _line(painter: QPainter, path: QPainterPath, style: Qt.PenStyle) -> None:
    """A line that is seen on any picture: the accent on a wider one of its counterpart."""
    theme = current()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.colour(Role.ON_ACCENT), _WIDE))
    painter.drawPath(path)
    painter.setPen(QPen(theme.colour(Role.ACCENT), 2, style))
    painter.drawPath(path)


def paint_hint(painter: QPainter, room: QRect, words: str, ratio: float) -> None:
    """Say what belongs where there is no picture."""
    sign = picture("photo", _SIGN, Role.MUTED, ratio)
    painter.drawPixmap(room.center() - QPoint(_SIGN // 2, _SIGN + 4), sign)
    painter.setPen(current().colour(Role.MUTED))
    below = room.adjusted(_MARGIN, room.height() // 2 + 4, -_MARGIN, 0)
    flags = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
    painter.drawText(below, flags, words)
