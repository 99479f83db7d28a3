# SPDX-License-Identifier: MIT
"""How a theme's pattern is drawn: on screen in its colour, on paper in black."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from cmdesk.domain.records import Pattern

PITCH = 4.0  # distance of two strokes, in the painter's units
_STROKE = 0.3  # thickness of a stroke, as a part of the pitch
_DOT = 0.27  # radius of a dot, as a part of the pitch

_Strokes = Callable[[QRectF, float], Iterator[QLineF]]


@dataclass(frozen=True, slots=True)
class Hatch:
    """The size of a pattern: the distance of its strokes, in the painter's units."""

    pitch: float = PITCH


def paint_pattern(
    painter: QPainter, rect: QRectF, pattern: Pattern, colour: QColor, hatch: Hatch | None = None
) -> None:
    """Fill ``rect`` with a theme's pattern in ``colour`` on whatever lies below.

    The strokes are drawn one by one, so that they stay crisp at every zoom and on paper.
    """
    pitch = (hatch or Hatch()).pitch
    if pattern is Pattern.SOLID:
        painter.fillRect(rect, colour)
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
    if pattern is Pattern.DOTS:
        _paint_dots(painter, rect, pitch, colour)
    else:
        pen = QPen(colour, pitch * _STROKE)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawLines([line for draw in _STROKES[pattern] for line in draw(rect, pitch)])
    painter.restore()


def _paint_dots(painter: QPainter, rect: QRectF, pitch: float, colour: QColor) -> None:
    """Dots in staggered rows."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    radius, step = pitch * _DOT, pitch * 0.8
    for row, y in enumerate(_steps(rect.top() + step / 2, rect.bottom() + radius, step)):
        shift = step / 2 if row % 2 else 0.0
        for x in _steps(rect.left() + step / 2 + shift, rect.right() + radius, step):
            painter.drawEllipse(QPointF(x, y), radius, radius)


def _horizontal(rect: QRectF, pitch: float) -> Iterator[QLineF]:
    for y in _steps(rect.top() + pitch / 2, rect.bottom(), pitch * 0.75):
        yield QLineF(rect.left(), y, rect.right(), y)


def _vertical(rect: QRectF, pitch: float) -> Iterator[QLineF]:
    for x in _steps(rect.left() + pitch / 2, rect.right(), pitch * 0.75):
        yield QLineF(x, rect.top(), x, rect.bottom())


def _falling(rect: QRectF, pitch: float) -> Iterator[QLineF]:
    """From the top left to the bottom right."""
    for x in _steps(rect.left() - rect.height(), rect.right(), pitch):
        yield QLineF(x, rect.top(), x + rect.height(), rect.bottom())


def _rising(rect: QRectF, pitch: float) -> Iterator[QLineF]:
    """From the bottom left to the top right."""
    for x in _steps(rect.left() - rect.height(), rect.right(), pitch):
        yield QLineF(x, rect.bottom(), x + rect.height(), rect.top())


def _steps(start: float, end: float, step: float) -> Iterator[float]:
    at = start
    while at <= end:
        yield at
        at += step


# To add a pattern: 1. its name in ``domain.records.Pattern``; 2. its strokes here.
_STROKES: dict[Pattern, tuple[_Strokes, ...]] = {
    Pattern.DIAGONAL: (_falling,),
    Pattern.HORIZONTAL: (_horizontal,),
    Pattern.CROSS: (_falling, _rising),
    Pattern.VERTICAL: (_vertical,),
    Pattern.COUNTER_DIAGONAL: (_rising,),
    Pattern.GRID: (_horizontal, _vertical),
}
