# SPDX-License-Identifier: MIT
"""Paint charts: the same code for the window, a PDF, a printer and pictures."""

from __future__ import annotations

import logging
from collections.abc import Iterable

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QImageWriter, QPainter, QPen, QPolygonF

from cmdesk.domain.records import Pattern
from cmdesk.ui.patterns import Hatch, paint_pattern
from cmdesk.ui.theme import Role
from cmdesk.ui.widgets.chart.figures import Chart
from cmdesk.ui.widgets.chart.layout import plan_of
from cmdesk.ui.widgets.chart.look import Look, Stroke
from cmdesk.ui.widgets.chart.placed import Block, Dot, Item, Line, Plan, Words

SHARP = 2.0
"""Pixels for each unit of a picture, so that it stays crisp on fine screens and on paper."""
_PITCH = 5.0  # of the strokes of patterns
_log = logging.getLogger(__name__)


def paint_chart(painter: QPainter, rect: QRectF, chart: Chart, look: Look) -> None:
    """Paint a chart into a rectangle; the ground is the caller's. Never raises."""
    paint_plan(painter, safe_plan(chart, rect, look), look)


def safe_plan(chart: Chart, rect: QRectF, look: Look) -> Plan:
    """The layout of a chart; nothing where one cannot be made, as painting must go on."""
    try:
        return plan_of(chart, rect, look)
    except Exception as problem:  # the words of a chart are the user's: no traceback
        _log.error("a chart could not be laid out: %s", type(problem).__name__)
        return Plan(())


def paint_plan(painter: QPainter, plan: Plan, look: Look) -> None:
    """Paint what was laid out."""
    paint_items(painter, plan.items, look)


def paint_items(painter: QPainter, items: Iterable[Item], look: Look) -> None:
    """Paint the parts of a layout in their order; the painter is left as it was."""
    painter.save()
    try:
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing
        )
        brush = _Brush(painter, look)
        for item in items:
            brush.paint(item)
    except Exception as problem:
        _log.error("a chart could not be painted: %s", type(problem).__name__)
    finally:
        painter.restore()


def chart_image(chart: Chart, size: QSize, look: Look, sharp: float = SHARP) -> QImage:
    """A chart as a picture of ``size`` units, ``sharp`` pixels each, on the look's sheet."""
    pixels = QSize(max(1, round(size.width() * sharp)), max(1, round(size.height() * sharp)))
    image = QImage(pixels, QImage.Format.Format_RGB32)
    image.fill(look.colour(Role.SHEET))
    painter = QPainter(image)
    painter.scale(sharp, sharp)
    paint_chart(painter, QRectF(0, 0, size.width(), size.height()), chart, look)
    painter.end()
    return image


def chart_png(chart: Chart, size: QSize, look: Look, sharp: float = SHARP) -> bytes:
    """The same picture as the bytes of a PNG, for web pages."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, b"png").write(chart_image(chart, size, look, sharp))
    buffer.close()
    return bytes(content.data())


def chart_svg(chart: Chart, size: QSize, look: Look) -> str:
    """The chart as an SVG whose words stay words; they need the look's font where it is shown."""
    from PySide6.QtSvg import QSvgGenerator

    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    paper = QSvgGenerator()
    paper.setOutputDevice(buffer)
    paper.setSize(size)
    paper.setViewBox(QRect(0, 0, size.width(), size.height()))
    paper.setTitle(chart.title)
    painter = QPainter(paper)
    paint_chart(painter, QRectF(0, 0, size.width(), size.height()), chart, look)
    painter.end()
    buffer.close()
    return bytes(content.data()).decode("utf-8")


class _Brush:
    """Paints items in the colours of a look."""

    def __init__(self, painter: QPainter, look: Look) -> None:
        self._painter = painter
        self._look = look
        self._faces = {bold: look.face(bold=bold) for bold in (False, True)}

    def paint(self, item: Item) -> None:
        if isinstance(item, Words):
            self._words(item)
        elif isinstance(item, Line):
            self._line(item)
        elif isinstance(item, Block):
            self._block(item)
        else:
            self._dot(item)

    def _words(self, words: Words) -> None:
        if words.ground is not None:
            self._painter.fillRect(words.rect, self._look.colour(words.ground))
        self._painter.setFont(self._faces[words.bold])
        self._painter.setPen(self._look.colour(words.role))
        line = Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip
        self._painter.drawText(words.rect, line | Qt.AlignmentFlag.AlignVCenter, words.text)

    def _line(self, line: Line) -> None:
        self._painter.setPen(self._pen(line.stroke))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawPolyline(QPolygonF(list(line.points)))

    def _block(self, block: Block) -> None:
        colour, weight = self._look.colour(block.role), self._look.weight
        paint_pattern(self._painter, block.rect, block.pattern, colour, Hatch(_PITCH * weight))
        if block.pattern is not Pattern.SOLID:
            self._painter.setPen(QPen(colour, weight))
            self._painter.setBrush(Qt.BrushStyle.NoBrush)
            self._painter.drawRect(block.rect)

    def _dot(self, dot: Dot) -> None:
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(self._look.colour(dot.role))
        self._painter.drawEllipse(dot.centre, dot.radius, dot.radius)

    def _pen(self, stroke: Stroke) -> QPen:
        pen = QPen(self._look.colour(stroke.role), stroke.width * self._look.weight)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap if stroke.dashes else Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        if stroke.dashes:
            pen.setDashPattern(list(stroke.dashes))
        return pen
