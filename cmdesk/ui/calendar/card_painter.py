# SPDX-License-Identifier: MIT
"""Draws one card: band, hour, badge, signs and at most three lines of words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from operator import attrgetter

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen, QPixmap

from cmdesk.domain.records import Pattern
from cmdesk.domain.rules.findings import Level
from cmdesk.ui.calendar.act_buttons import (
    APART,
    ActButton,
    buttons_of,
    paint_buttons,
    row_height,
    rows_of,
)
from cmdesk.ui.calendar.colours import SheetColours, mixed
from cmdesk.ui.calendar.content import CardLook, Kind
from cmdesk.ui.calendar.signs import draw_sign, draw_warning
from cmdesk.ui.calendar.week_layout import BAND, PAD, Measures, pad_of
from cmdesk.ui.calendar.words_cache import WordsCache
from cmdesk.ui.patterns import Hatch, paint_pattern

RADIUS = 6
SIGN = 11
FADED = 0.55
CUT = 0.4  # how opaque a card is that was cut and not pasted yet
GAP = 5
ROUND = 4  # pixels around a card that its halo may take
ABOVE = 4  # between the words of a proposal and its buttons
MOST_PICTURES = 1000  # a screen shows a tenth of it


@dataclass(frozen=True, slots=True)
class CardState:
    """How a card stands at this moment: chosen, holding the keyboard, under the pointer, cut."""

    selected: bool = False
    current: bool = False
    hovered: bool = False
    cut: bool = False


class CardPainter:
    """Knows the fonts, the colours and the words already laid out."""

    def __init__(self, font: QFont, colours: SheetColours) -> None:
        self.colours = colours
        self.words = WordsCache()
        self._measures: Measures | None = None
        self._width = 0
        self._pictures: dict[tuple[CardLook, int, int, float], QPixmap] = {}
        self.font = QFont(font)
        self.bold = QFont(font)
        self.bold.setWeight(QFont.Weight.Bold)
        self.small = QFont(font)
        self.small.setPointSizeF(max(7.0, font.pointSizeF() * 0.86))
        self.small.setWeight(QFont.Weight.DemiBold)
        self.fine = QFont(self.small)
        self.fine.setWeight(QFont.Weight.Normal)
        self._bold = QFontMetrics(self.bold)
        self._small = QFontMetrics(self.small)
        self._row = QFontMetrics(self.font).height() + 2

    def measures(self) -> Measures:
        """The pixels that follow from the font."""
        # Asked for each card painted, so it is worked out once.
        if self._measures is None:
            self._measures = self._measured()
        return self._measures

    def _measured(self) -> Measures:
        line = QFontMetrics(self.font).height()
        small = QFontMetrics(self.small).height()
        return Measures(
            line=self.words.line_height,
            first_line=line + 4,
            head=line + 18,
            band=small + 8,
            more=small + 12,
            act=row_height(self.small),
        )

    def fit(self, width: int) -> None:
        """Say how many pixels the words of a card have."""
        self._width = width
        self.words.fit(self.font, width)
        self._measures = None

    def height_of(self, card: CardLook) -> int:
        """Pixels that a card takes from top to bottom."""
        lines = len(self.words.lines(card.words)) + (1 if card.tag else 0)
        if card.kind is Kind.PLACE and not card.tag:
            lines = 1
        above = ABOVE if card.acts else 0
        return self.measures().card_height(lines, rows_of(self.buttons(card))) + above

    def buttons(self, card: CardLook) -> tuple[ActButton, ...]:
        """The buttons of a card, from the corner of ``buttons_at`` on."""
        return buttons_of(card.acts, self.small, self._width) if card.acts else ()

    def buttons_at(self, card: CardLook, rect: QRect) -> QPoint:
        """Where the buttons of a card begin that is drawn in a rectangle."""
        left = rect.left() + BAND + pad_of(rect.width())
        rows = rows_of(self.buttons(card)) * self.measures().act
        return QPoint(left, rect.bottom() + 1 - PAD - rows + APART)

    def paint(self, painter: QPainter, card: CardLook, rect: QRect, state: CardState) -> None:
        """Draw a card into its rectangle, from its picture when it was drawn before."""
        device = painter.device()
        ratio = device.devicePixelRatioF() if device is not None else 1.0
        picture = self._picture(card, rect.size(), ratio)
        painter.setOpacity(CUT if state.cut else 1)
        painter.drawPixmap(rect.left() - ROUND, rect.top() - ROUND, picture)
        painter.setOpacity(1)
        box = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5)
        if state.current or state.selected:
            self._paint_edge(painter, box, QPen(self.colours.accent, 2 if state.current else 1.5))
        elif state.hovered:
            self._paint_edge(painter, box, QPen(self.colours.edge, 1))

    def _picture(self, card: CardLook, size: QSize, ratio: float) -> QPixmap:
        """The card as a picture, with room around it for its halo."""
        key = (card, size.width(), size.height(), ratio)
        found = self._pictures.get(key)
        if found is None:
            if len(self._pictures) >= MOST_PICTURES:
                self._pictures.clear()
            found = QPixmap((size + QSize(2 * ROUND, 2 * ROUND)) * ratio)
            found.setDevicePixelRatio(ratio)
            found.fill(Qt.GlobalColor.transparent)
            painter = QPainter(found)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._draw(painter, card, QRect(QPoint(ROUND, ROUND), size))
            painter.end()
            self._pictures[key] = found
        return found

    def _draw(self, painter: QPainter, card: CardLook, rect: QRect) -> None:
        box = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5)
        if card.level is not None:
            self._paint_halo(painter, box)
        self._paint_ground(painter, card, box)
        if card.done:
            painter.setOpacity(FADED)
        self._paint_band(painter, card, rect, box)
        pad = pad_of(rect.width())
        left = rect.left() + BAND + pad
        row = QRect(left, rect.top() + PAD - 2, rect.right() - left - pad + 3, self._row)
        self._paint_first_line(painter, card, row)
        faint = card.draft and card.kind is not Kind.PROPOSAL
        painter.setPen(self.colours.muted if faint else self.colours.ink)
        top = rect.top() + PAD + self.measures().first_line
        if card.tag:
            self._paint_tag(painter, card, QRect(left, top, row.width(), self._row - 2))
            top += self.words.line_height
        self.words.draw(painter, card.words, left, top)
        if card.acts:
            looks = (self.small, self.colours)
            paint_buttons(painter, self.buttons(card), self.buttons_at(card, rect), looks)

    def _paint_halo(self, painter: QPainter, box: QRectF) -> None:
        painter.setPen(QPen(self.colours.halo, 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(-1.5, -1.5, 1.5, 1.5), RADIUS + 1.5, RADIUS + 1.5)

    def _paint_ground(self, painter: QPainter, card: CardLook, box: QRectF) -> None:
        painter.setPen(edge_of(card, self.colours))
        painter.setBrush(ground_of(card, self.colours))
        painter.drawRoundedRect(box, RADIUS, RADIUS)

    def _paint_band(self, painter: QPainter, card: CardLook, rect: QRect, box: QRectF) -> None:
        if not card.colour:
            return
        path = QPainterPath()
        path.addRoundedRect(box.adjusted(-0.5, -0.5, 0.5, 0.5), RADIUS, RADIUS)
        painter.save()
        painter.setClipPath(path)
        band = QRectF(rect.left(), rect.top(), BAND + 1, rect.height())
        colour = QColor(card.colour)
        if card.pattern is not Pattern.SOLID:
            painter.fillRect(band, mixed(self.colours.card, colour, 0.3))
        paint_pattern(painter, band, card.pattern, colour, Hatch(5.0))
        painter.restore()

    def _paint_first_line(self, painter: QPainter, card: CardLook, row: QRect) -> None:
        """Hour, badge, warning and status, with what a narrow column leaves for them."""
        hour, badge, warned = self.first_line(card, row.width())
        centre = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        x = row.left()
        if hour:
            painter.setFont(self.bold)
            painter.setPen(self.colours.ink)
            painter.drawText(row, centre, hour)
            x += self._bold.horizontalAdvance(hour) + GAP
        if badge:
            self._paint_badge(painter, badge, QRect(x, row.top(), 0, row.height()))
        if not card.stored:
            return
        sign = QRectF(row.right() - SIGN, row.center().y() - SIGN / 2 + 0.5, SIGN, SIGN)
        asks = self.colours.attention if card.standing is not None else self.colours.muted
        draw_sign(painter, card.sign, sign, asks)
        if warned:
            colours = self.colours
            ground = colours.trouble if card.level is Level.TROUBLE else colours.attention
            draw_warning(painter, sign.translated(-SIGN - 2, 0), ground, colours.card)

    def first_line(self, card: CardLook, width: int) -> tuple[str, str, bool]:
        """The hour and the badge that fit in a width, and whether the warning sign does too.

        First the hour closes up, then the sign goes (the halo says it as well), then the badge.
        """
        badge = self._small.horizontalAdvance(card.badge) + 8 if card.badge else 0
        close, warned = "".join(card.hour.split()), card.level is not None
        room = width - SIGN - 2
        for hour, sign in ((card.hour, warned), (close, warned), (close, False)):
            taken = self._bold.horizontalAdvance(hour) + GAP + badge + (SIGN + 2 if sign else 0)
            if taken <= room:
                return hour, card.badge, sign
        return close, "", warned

    def _paint_tag(self, painter: QPainter, card: CardLook, row: QRect) -> None:
        """What a scheduled card asks for, or what a ghost is, above its words."""
        painter.save()
        painter.setFont(self.small)
        painter.setPen(_TAG_INKS[card.kind](self.colours))
        fits = self._small.horizontalAdvance(card.tag) <= row.width()
        tag = card.tag if fits else card.short_tag or card.tag
        cut = self._small.elidedText(tag, Qt.TextElideMode.ElideRight, row.width())
        painter.drawText(row, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, cut)
        painter.restore()

    def _paint_badge(self, painter: QPainter, badge: str, at: QRect) -> None:
        wide, tall = self._small.horizontalAdvance(badge) + 8, self._small.height() + 1
        pill = QRectF(at.left(), at.center().y() - tall / 2 + 0.5, wide, tall)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.colours.badge)
        painter.drawRoundedRect(pill, 4, 4)
        painter.setFont(self.small)
        painter.setPen(self.colours.badge_ink)
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, badge)

    def _paint_edge(self, painter: QPainter, box: QRectF, pen: QPen) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(pen)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)


_TAG_INKS: dict[Kind, Callable[[SheetColours], QColor]] = {
    Kind.POST: attrgetter("attention"),
    Kind.PROPOSAL: attrgetter("accent"),
    Kind.PLACE: attrgetter("muted"),
}


def edge_of(card: CardLook, colours: SheetColours) -> QPen:
    """The line around a card: dashed for what is no finished post, lighter for a ghost."""
    if not card.stored:
        named = card.kind is Kind.PROPOSAL or bool(card.tag)
        pen = QPen(colours.ghost if named else colours.line, 1, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([5, 4])
        return pen
    if not card.draft:
        return QPen(colours.line, 1)
    pen = QPen(colours.edge, 1, Qt.PenStyle.CustomDashLine)
    pen.setDashPattern([3, 3])
    return pen


def ground_of(card: CardLook, colours: SheetColours) -> QColor:
    """What a card is filled with; a free place lets the sheet through."""
    if card.kind is Kind.PROPOSAL:
        return colours.proposed
    if card.kind is Kind.PLACE:
        return QColor(Qt.GlobalColor.transparent)
    return colours.draft if card.draft else colours.card
