# SPDX-License-Identifier: MIT
"""Draws a card as one line of the month: theme band, hour, badge, first words and its signs."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen

from cmdesk.domain.records import Pattern
from cmdesk.domain.rules.findings import Level
from cmdesk.ui.calendar.card_painter import CUT, FADED, CardPainter, CardState, edge_of, ground_of
from cmdesk.ui.calendar.colours import mixed
from cmdesk.ui.calendar.content import CardLook
from cmdesk.ui.calendar.signs import draw_proposed, draw_sign, draw_warning
from cmdesk.ui.calendar.week_layout import BAND
from cmdesk.ui.patterns import Hatch, paint_pattern

RADIUS = 3
PAD = 4
SIGN = 9
NARROW = 130  # a line this wide leaves its status sign out: ground and edge say it as well
MOST_WORDS = 80  # characters; more never fit in one line
LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


class LinePainter:
    """Knows the fonts of a line."""

    def __init__(self, cards: CardPainter) -> None:
        self._colours = cards.colours
        self._words = cards.fine
        self._badge = QFont(cards.small)
        self._hour = QFont(cards.small)
        self._hour.setWeight(QFont.Weight.Bold)

    def paint(self, painter: QPainter, card: CardLook, rect: QRect, state: CardState) -> None:
        """Draw a card into its line."""
        before, box = painter.opacity(), QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5)
        whole = before * CUT if state.cut else before
        painter.setOpacity(whole)
        self._paint_ground(painter, card, box, state)
        if card.done:
            painter.setOpacity(whole * FADED)
        self._paint_band(painter, card, box)
        inner = rect.adjusted(BAND + PAD, 0, -PAD, 0)
        inner.setRight(self._paint_signs(painter, card, inner, rect.width()))
        left = self._paint_hour(painter, card, inner)
        left = self._paint_badge(painter, card.badge, inner, left)
        self._paint_words(painter, card, inner.adjusted(left - inner.left(), 0, 0, 0))
        painter.setOpacity(before)

    def _paint_ground(
        self, painter: QPainter, card: CardLook, box: QRectF, state: CardState
    ) -> None:
        colours = self._colours
        edge = QPen(colours.halo if card.level is not None else colours.line, 1)
        if state.current or state.selected:
            edge = QPen(colours.accent, 2 if state.current else 1.5)
        elif card.level is not None:
            edge.setWidthF(1.5)
        elif not card.stored:
            edge = edge_of(card, colours)
        elif card.draft or state.hovered:
            edge = QPen(colours.edge, 1)
        if card.stored and card.draft and not state.current and not state.selected:
            edge.setDashPattern([3, 2])
        painter.setPen(edge)
        painter.setBrush(ground_of(card, colours))
        painter.drawRoundedRect(box, RADIUS, RADIUS)

    def _paint_band(self, painter: QPainter, card: CardLook, box: QRectF) -> None:
        if not card.colour:
            return
        path = QPainterPath()
        path.addRoundedRect(box, RADIUS, RADIUS)
        painter.save()
        painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
        band, colour = QRectF(box.left(), box.top(), BAND + 1, box.height()), QColor(card.colour)
        if card.pattern is not Pattern.SOLID:
            painter.fillRect(band, mixed(self._colours.card, colour, 0.3))
        paint_pattern(painter, band, card.pattern, colour, Hatch(5.0))
        painter.restore()

    def _paint_signs(self, painter: QPainter, card: CardLook, inner: QRect, width: int) -> int:
        """The warning of a finding and, where there is room, the status; tells what is left."""
        right, y = inner.right() + 1, inner.center().y() - SIGN / 2 + 0.5
        if not card.stored:
            draw_proposed(painter, QRectF(right - SIGN, y, SIGN, SIGN), self._colours.accent)
            return right - SIGN - 3
        if width >= NARROW:
            sign = QRectF(right - SIGN, y, SIGN, SIGN)
            asks = self._colours.attention if card.standing is not None else self._colours.muted
            draw_sign(painter, card.sign, sign, asks)
            right -= SIGN + 3
        if card.level is not None:
            trouble = card.level is Level.TROUBLE
            ground = self._colours.trouble if trouble else self._colours.attention
            sign = QRectF(right - SIGN - 2, y - 1, SIGN + 2, SIGN + 2)
            draw_warning(painter, sign, ground, self._colours.card)
            right -= SIGN + 4
        return right - 1

    def _paint_hour(self, painter: QPainter, card: CardLook, inner: QRect) -> int:
        """The hour, closed up; tells where the next thing begins."""
        if not card.hour:
            return inner.left()
        hour = "".join(card.hour.split())
        painter.setFont(self._hour)
        painter.setPen(self._colours.ink)
        painter.drawText(inner, LEFT, hour)
        return inner.left() + QFontMetrics(self._hour).horizontalAdvance(hour) + PAD

    def _paint_badge(self, painter: QPainter, badge: str, inner: QRect, left: int) -> int:
        metrics = QFontMetrics(self._badge)
        wide = metrics.horizontalAdvance(badge) + 6
        if not badge or left + wide > inner.right():
            return left
        pill = QRectF(left, inner.top() + 2.5, wide, inner.height() - 5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colours.badge)
        painter.drawRoundedRect(pill, 3, 3)
        painter.setFont(self._badge)
        painter.setPen(self._colours.badge_ink)
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, badge)
        return left + wide + PAD

    def _paint_words(self, painter: QPainter, card: CardLook, inner: QRect) -> None:
        metrics = QFontMetrics(self._words)
        words = card.words[:MOST_WORDS]
        said = metrics.horizontalAdvance(f"{card.tag} ")
        if not card.stored and 2 * said <= inner.width():
            painter.setFont(self._badge)
            painter.setPen(self._colours.accent)
            painter.drawText(inner, LEFT, card.tag)
            inner = inner.adjusted(painter.fontMetrics().horizontalAdvance(f"{card.tag} "), 0, 0, 0)
        cut = metrics.elidedText(words, Qt.TextElideMode.ElideRight, inner.width())
        painter.setFont(self._words)
        faint = card.draft and card.stored
        painter.setPen(self._colours.muted if faint else self._colours.ink)
        painter.drawText(inner, LEFT, cut)
