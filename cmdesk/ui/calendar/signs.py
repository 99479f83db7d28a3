# SPDX-License-Identifier: MIT
"""The small signs of a card: how far it is, and the warning of a finding; all drawn by us."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPolygonF

from cmdesk.domain.records import Status
from cmdesk.ui.calendar.content import Standing


def draw_sign(painter: QPainter, status: Status | Standing, rect: QRectF, colour: QColor) -> None:
    """Draw a status: ring (draft), dot (ready), clock (scheduled), tick (published) and so on.

    A scheduled post that asks for something has a ring with a question or an exclamation mark.
    """
    painter.save()
    painter.setPen(QPen(colour, rect.width() / 8, c=Qt.PenCapStyle.RoundCap))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    _SIGNS[status](painter, rect, colour)
    painter.restore()


def draw_proposed(painter: QPainter, rect: QRectF, colour: QColor) -> None:
    """Draw what says that a post is only proposed: a plus."""
    painter.save()
    painter.setPen(QPen(colour, rect.width() / 6, c=Qt.PenCapStyle.RoundCap))
    middle, arm = rect.center(), rect.width() * 0.4
    painter.drawLine(middle - QPointF(arm, 0), middle + QPointF(arm, 0))
    painter.drawLine(middle - QPointF(0, arm), middle + QPointF(0, arm))
    painter.restore()


def draw_warning(painter: QPainter, rect: QRectF, ground: QColor, ink: QColor) -> None:
    """Draw a filled warning triangle with its exclamation mark."""
    painter.save()
    painter.setPen(QPen(ground, rect.width() / 7, j=Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(ground)
    inner = rect.adjusted(1, 1.4, -1, -1)
    top = QPointF(inner.center().x(), inner.top())
    painter.drawPolygon(QPolygonF([top, inner.bottomRight(), inner.bottomLeft()]))
    x, height = inner.center().x(), inner.height()
    painter.setPen(QPen(ink, rect.width() / 8, c=Qt.PenCapStyle.RoundCap))
    painter.drawLine(
        QPointF(x, inner.top() + height * 0.34), QPointF(x, inner.top() + height * 0.6)
    )
    painter.drawPoint(QPointF(x, inner.top() + height * 0.84))
    painter.restore()


def _ring(painter: QPainter, rect: QRectF, _: QColor) -> None:
    painter.drawEllipse(rect.adjusted(1, 1, -1, -1))


def _dot(painter: QPainter, rect: QRectF, colour: QColor) -> None:
    painter.setBrush(colour)
    painter.drawEllipse(rect.adjusted(1.5, 1.5, -1.5, -1.5))


def _half(painter: QPainter, rect: QRectF, colour: QColor) -> None:
    inner = rect.adjusted(1, 1, -1, -1)
    painter.drawEllipse(inner)
    painter.setBrush(colour)
    painter.drawPie(inner, -90 * 16, 180 * 16)


def _clock(painter: QPainter, rect: QRectF, _: QColor) -> None:
    inner = rect.adjusted(0.5, 0.5, -0.5, -0.5)
    painter.drawEllipse(inner)
    centre = inner.center()
    painter.drawPolyline(
        [
            centre - QPointF(0, inner.height() * 0.28),
            centre,
            centre + QPointF(inner.width() * 0.2, inner.height() * 0.1),
        ]
    )


def _tick(painter: QPainter, rect: QRectF, _: QColor) -> None:
    left, top, width, height = rect.left(), rect.top(), rect.width(), rect.height()
    painter.drawPolyline(
        [
            QPointF(left + width * 0.08, top + height * 0.55),
            QPointF(left + width * 0.38, top + height * 0.84),
            QPointF(left + width * 0.94, top + height * 0.18),
        ]
    )


def _cross(painter: QPainter, rect: QRectF, _: QColor) -> None:
    inner = rect.adjusted(1.5, 1.5, -1.5, -1.5)
    painter.drawLine(inner.topLeft(), inner.bottomRight())
    painter.drawLine(inner.topRight(), inner.bottomLeft())


def _pause(painter: QPainter, rect: QRectF, _: QColor) -> None:
    for share in (0.32, 0.68):
        x = rect.left() + rect.width() * share
        painter.drawLine(QPointF(x, rect.top() + 2), QPointF(x, rect.bottom() - 2))


def _turn(painter: QPainter, rect: QRectF, _: QColor) -> None:
    inner = rect.adjusted(1, 1, -1, -1)
    painter.drawArc(inner, 60 * 16, 300 * 16)
    tip = QPointF(inner.center().x() + inner.width() * 0.25, inner.top() + 0.5)
    painter.drawLine(tip, tip + QPointF(inner.width() * 0.3, 0))
    painter.drawLine(tip + QPointF(inner.width() * 0.3, 0), tip + QPointF(inner.width() * 0.3, -3))


def _asked(painter: QPainter, rect: QRectF, colour: QColor) -> None:
    _in_ring(painter, rect, colour, "?")


def _called(painter: QPainter, rect: QRectF, colour: QColor) -> None:
    _in_ring(painter, rect, colour, "!")


def _in_ring(painter: QPainter, rect: QRectF, colour: QColor, letter: str) -> None:
    """A ring with one letter in it: a question, or a call."""
    ring = rect.adjusted(-0.5, -0.5, 0.5, 0.5)
    painter.setPen(QPen(colour, rect.width() / 10))
    painter.drawEllipse(ring)
    font = QFont(painter.font())
    font.setPixelSize(max(7, round(rect.height() * 0.82)))
    font.setWeight(QFont.Weight.Bold)
    painter.setFont(font)
    painter.drawText(ring, Qt.AlignmentFlag.AlignCenter, letter)


# To add a status: 1. its member in ``domain.records``; 2. its sign here.
_SIGNS: dict[Status | Standing, Callable[[QPainter, QRectF, QColor], None]] = {
    Status.IDEA: _ring,
    Status.TO_WRITE: _ring,
    Status.TO_REVIEW: _half,
    Status.WITH_CLIENT: _half,
    Status.TO_REWORK: _turn,
    Status.READY: _dot,
    Status.SCHEDULED: _clock,
    Status.PUBLISHED: _tick,
    Status.NOT_PUBLISHED: _cross,
    Status.ON_HOLD: _pause,
    Standing.TO_CONFIRM: _asked,
    Standing.CHANGED: _called,
}
