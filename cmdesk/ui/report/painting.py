# SPDX-License-Identifier: MIT
"""Paint pages of the report: the same for the preview, the printer, the PDF and pictures."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QPainter

from cmdesk.ui.fonts import sheet_font
from cmdesk.ui.patterns import Hatch, paint_pattern
from cmdesk.ui.printing.measures import Face, Style
from cmdesk.ui.printing.painting import POINTS
from cmdesk.ui.report.placed import Bar, Ground, Item, ReportPage, Words
from cmdesk.ui.theme import LIGHT, Role
from cmdesk.ui.widgets.chart.look import paper_look
from cmdesk.ui.widgets.chart.painting import paint_chart

HATCH = 3.4  # points between two strokes of a pattern
_WEIGHTS = {Face.SEMIBOLD: 600, Face.BOLD: 700}


def paint_report_page(painter: QPainter, page: ReportPage) -> None:
    """Paint a page; the painter's origin is the paper's corner, its unit the device's pixel."""
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    scale = painter.device().logicalDpiX() / POINTS
    for item in page.items:
        _paint(painter, item, scale)


def _paint(painter: QPainter, item: Item, scale: float) -> None:
    if isinstance(item, Words):
        painter.setFont(_font(item.style))
        painter.setPen(LIGHT.colour(item.role))
        painter.drawText(QPointF(item.x, item.y) * scale, item.text)
    elif isinstance(item, Ground):
        painter.fillRect(_rect(item, scale), LIGHT.colour(item.role))
    elif isinstance(item, Bar):
        colour = LIGHT.colour(Role.INK)
        rect = _rect(item, scale)
        paint_pattern(painter, rect, item.pattern, colour, Hatch(HATCH * scale))
        painter.setPen(colour)
        painter.drawRect(rect)
    else:
        painter.save()
        painter.scale(scale, scale)
        look = paper_look(size=item.size)
        paint_chart(painter, QRectF(item.x, item.y, item.width, item.height), item.chart, look)
        painter.restore()


def _rect(item: Ground | Bar, scale: float) -> QRectF:
    return QRectF(item.x * scale, item.y * scale, item.width * scale, item.height * scale)


def _font(style: Style) -> QFont:
    font = sheet_font(weight=_WEIGHTS.get(style.face, 400), italic=style.face is Face.ITALIC)
    font.setPointSizeF(style.size)
    return font
