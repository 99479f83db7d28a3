# SPDX-License-Identifier: MIT
"""Paint laid-out pages: the same for the preview, the printer, the PDF and pictures."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from cmdesk.ui.fonts import sheet_font
from cmdesk.ui.patterns import Hatch, paint_pattern
from cmdesk.ui.printing.measures import Face, Style
from cmdesk.ui.printing.placed import FAINT, Item, Page, Photo, Rule, Swatch, TickBox, Words

POINTS = 72  # per inch
_REFERENCE = 1000  # pixels: the size at which widths are measured
_WEIGHTS = {Face.SEMIBOLD: 600, Face.BOLD: 700}
_FRAME = 0.5
_CORNER = 4.0  # of photographs
_NUMBER = 0.52  # size of a box's number, as a part of its side


class FontMetrics:
    """Widths of the bundled fonts; needs a QGuiApplication."""

    def __init__(self) -> None:
        self._fonts = {face: _measuring(face) for face in Face}

    def width(self, words: str, face: Face) -> float:
        """The width of a piece of text at a size of one point."""
        return self._fonts[face].horizontalAdvance(words) / _REFERENCE


def paint_page(painter: QPainter, page: Page) -> None:
    """Paint a page; the painter's origin is the paper's corner, its unit the device's pixel."""
    # A preview records the page and leaves out setting the pen that a painter has from the start:
    # without this change the first words would be in the window's colour, pale in the dark theme.
    painter.setPen(_grey(1.0))
    brush = _Brush(painter)
    for item in page.items:
        brush.paint(item)


class _Brush:
    """Turns points into pixels of one device."""

    def __init__(self, painter: QPainter) -> None:
        self._painter = painter
        self._scale = painter.device().logicalDpiX() / POINTS
        self._style: Style | None = None

    def paint(self, item: Item) -> None:
        if isinstance(item, Words):
            self._words(item)
        elif isinstance(item, Rule):
            self._rule(item)
        elif isinstance(item, TickBox):
            self._box(item)
        elif isinstance(item, Swatch):
            self._swatch(item)
        else:
            self._photo(item)

    def _words(self, words: Words) -> None:
        if words.style != self._style:
            self._painter.setFont(_font(words.style))
            self._style = words.style
        self._painter.setPen(_grey(words.ink))
        self._painter.drawText(QPointF(words.x, words.y) * self._scale, words.text)

    def _rule(self, rule: Rule) -> None:
        self._pen(rule.weight, rule.ink)
        scale = self._scale
        self._painter.drawLine(
            QLineF(rule.x1 * scale, rule.y1 * scale, rule.x2 * scale, rule.y2 * scale)
        )

    def _box(self, box: TickBox) -> None:
        self._pen(max(0.7, box.side * 0.06), 0.0)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawRoundedRect(
            self._rect(box.x, box.y, box.side, box.side), self._scale, self._scale
        )
        if box.number:
            self._number(box)
        if box.ticked:
            self._tick(box)

    def _number(self, box: TickBox) -> None:
        """The card's number: small and soft, so that a tick over it is read first."""
        size = box.side * _NUMBER * (0.85 if len(box.number) > 2 else 1.0)
        self._painter.setFont(_font(Style(Face.REGULAR, size)))
        self._style = None
        self._painter.setPen(_grey(0.7 if box.ticked else 0.35))
        self._painter.drawText(
            self._rect(box.x, box.y, box.side, box.side), Qt.AlignmentFlag.AlignCenter, box.number
        )

    def _tick(self, box: TickBox) -> None:
        """A hand's tick, a little larger than its box."""
        self._pen(box.side * 0.13, 0.0)
        x, y, side, scale = box.x, box.y, box.side, self._scale
        points = ((0.18, 0.5), (0.42, 0.78), (1.02, -0.08))
        self._painter.drawPolyline(
            [QPointF((x + u * side) * scale, (y + v * side) * scale) for u, v in points]
        )

    def _swatch(self, swatch: Swatch) -> None:
        rect = self._rect(swatch.x, swatch.y, swatch.width, swatch.height)
        pitch = max(2.2, swatch.height * 0.42) * self._scale
        paint_pattern(self._painter, rect, swatch.pattern, _grey(0.0), Hatch(pitch))
        self._pen(_FRAME, 0.0)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawRect(rect)

    def _photo(self, photo: Photo) -> None:
        """The middle of the picture, in round corners with a hairline that holds pale ones."""
        rect = self._rect(photo.x, photo.y, photo.width, photo.height)
        image = photo.picture.image
        shape = photo.width / photo.height
        width = min(image.width(), image.height() * shape)
        height = min(image.height(), image.width() / shape)
        part = QRectF((image.width() - width) / 2, (image.height() - height) / 2, width, height)
        corners = QPainterPath()
        corners.addRoundedRect(rect, _CORNER * self._scale, _CORNER * self._scale)
        self._painter.save()
        self._painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self._painter.setClipPath(corners)
        self._painter.drawImage(rect, image, part)
        self._painter.restore()
        self._style = None  # the fonts of the painter are those from before
        self._pen(0.4, FAINT)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawPath(corners)

    def _pen(self, weight: float, ink: float) -> None:
        pen = QPen(_grey(ink), weight * self._scale)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        self._painter.setPen(pen)

    def _rect(self, x: float, y: float, width: float, height: float) -> QRectF:
        scale = self._scale
        return QRectF(x * scale, y * scale, width * scale, height * scale)


@cache
def _font(style: Style) -> QFont:
    font = sheet_font(weight=_WEIGHTS.get(style.face, 400), italic=style.face is Face.ITALIC)
    font.setPointSizeF(style.size)
    return font


def _measuring(face: Face) -> QFontMetricsF:
    font = sheet_font(weight=_WEIGHTS.get(face, 400), italic=face is Face.ITALIC)
    font.setPixelSize(_REFERENCE)
    return QFontMetricsF(font)


def _grey(ink: float) -> QColor:
    return QColor.fromRgbF(ink, ink, ink)
