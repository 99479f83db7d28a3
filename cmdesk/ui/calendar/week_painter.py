# SPDX-License-Identifier: MIT
"""Draws the week's sheet: columns, heads, bands, cards, “+ 41 more” and the drop hint."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QLineF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QFontMetrics, QPainter, QPainterPath, QPen

from cmdesk.domain.rules.findings import Level
from cmdesk.domain.texts import Text, mark
from cmdesk.ui.calendar.card_painter import CardPainter, CardState
from cmdesk.ui.calendar.content import DayLook, WeekLook
from cmdesk.ui.calendar.signs import draw_warning
from cmdesk.ui.calendar.week_layout import GAP, SIDE, WeekLayout
from cmdesk.ui.i18n import say

CORNER = 8
APART = 6  # pixels at least between the name of a day and its count
LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
CENTRE = Qt.AlignmentFlag.AlignCenter


@dataclass(frozen=True, slots=True)
class SheetState:
    """What is chosen and pointed at: card ids, columns (-1 for none), and what a drop would say."""

    selected: frozenset[str] = frozenset()
    current_id: str = ""
    current_day: int = -1
    hovered_id: str = ""
    hovered_day: int = -1
    drop_day: int = -1
    drop_hint: str = ""
    opened: frozenset[int] = frozenset()
    cut: frozenset[str] = frozenset()


class WeekPainter:
    """Paints one look of a week at one scroll position."""

    def __init__(self, cards: CardPainter) -> None:
        self._cards = cards
        self._bare_counts = False  # numbers alone, where one day has no room for the words

    def paint(
        self, painter: QPainter, size: QSize, parts: tuple[WeekLook, WeekLayout, SheetState], y: int
    ) -> None:
        """Draw the whole sheet of ``size``, its cards scrolled up by ``y`` pixels."""
        week, layout, state = parts
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        sheet = QRectF(0.5, 0.5, size.width() - 1, size.height() - 1)
        outline = QPainterPath()
        outline.addRoundedRect(sheet, CORNER, CORNER)
        painter.fillPath(outline, self._cards.colours.sheet)
        painter.setClipPath(outline)
        self._paint_grounds(painter, week, layout, state)
        painter.save()
        painter.setClipRect(
            QRect(0, layout.top, size.width(), size.height() - layout.top),
            Qt.ClipOperation.IntersectClip,
        )
        painter.translate(0, -y)
        seen = QRect(0, y + layout.top, size.width(), size.height() - layout.top)
        self._paint_cards(painter, week, layout, (state, seen))
        painter.restore()
        self._bare_counts = not counts_fit(week, layout, self._cards)
        for column, day in enumerate(week.days):
            self._paint_head(painter, day, layout, (column, state))
        self._paint_lines(painter, layout, size)
        if state.drop_day >= 0:
            self._paint_drop(painter, layout, state)
        painter.setClipping(False)
        painter.setPen(QPen(self._cards.colours.line, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(outline)

    def _paint_grounds(
        self, painter: QPainter, week: WeekLook, layout: WeekLayout, state: SheetState
    ) -> None:
        colours = self._cards.colours
        for column, day in enumerate(week.days):
            rect = layout.columns[column]
            if day.rest or day.closed:
                painter.fillRect(rect, colours.rest)
            if day.closed:
                painter.fillRect(rect, self._hatching())
            if column == state.drop_day:
                painter.fillRect(rect, colours.soft_accent)

    def _hatching(self) -> QBrush:
        return QBrush(self._cards.colours.soft_line, Qt.BrushStyle.BDiagPattern)

    def _paint_cards(
        self,
        painter: QPainter,
        week: WeekLook,
        layout: WeekLayout,
        seeing: tuple[SheetState, QRect],
    ) -> None:
        state, seen = seeing
        for column, day in enumerate(week.days):
            for card, rect in zip(day.cards, layout.cards[column], strict=False):
                if rect.intersects(seen):
                    how = CardState(
                        card.id in state.selected,
                        card.id == state.current_id,
                        card.id == state.hovered_id,
                        card.id in state.cut,
                    )
                    self._cards.paint(painter, card, rect, how)
            if column in layout.mores:
                self._paint_more(painter, day, layout, (column, state))
            elif column == state.hovered_day or not week.most_cards:
                self._paint_ghost(painter, ghost_rect(layout, column, self._cards), seen)

    def _paint_more(
        self, painter: QPainter, day: DayLook, layout: WeekLayout, where: tuple[int, SheetState]
    ) -> None:
        column, state = where
        colours = self._cards.colours
        rect = layout.mores[column]
        trouble = day.level is Level.TROUBLE and column not in state.opened
        edge = QPen(colours.trouble if trouble else colours.edge, 1, Qt.PenStyle.DashLine)
        painter.setPen(edge)
        painter.setBrush(colours.trouble_ground if trouble else colours.sheet)
        painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.setPen(colours.trouble if trouble else colours.accent)
        painter.setFont(self._cards.small)
        words = say(more_words(day, layout, column, column in state.opened))
        painter.drawText(rect, CENTRE, words)

    def _paint_ghost(self, painter: QPainter, rect: QRect, seen: QRect) -> None:
        """Under the pointer, a day offers a place for a new post."""
        if not seen.contains(rect):
            return
        colours = self._cards.colours
        painter.setPen(QPen(colours.edge, 1, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.setPen(colours.muted)
        painter.setFont(self._cards.fine)
        painter.drawText(rect, CENTRE, say(mark("WeekView", "+ New post")))

    def _paint_head(
        self, painter: QPainter, day: DayLook, layout: WeekLayout, where: tuple[int, SheetState]
    ) -> None:
        column, state = where
        colours, cards = self._cards.colours, self._cards
        rect = QRect(layout.columns[column])
        rect.setHeight(layout.head)
        ground = colours.soft_accent if day.today else colours.rest if day.rest else colours.sheet
        painter.fillRect(rect, ground)
        inner = rect.adjusted(SIDE + 2, 0, -SIDE - 2, 0)
        painter.setFont(cards.bold)
        painter.setPen(colours.accent if day.today else colours.ink)
        painter.drawText(inner, LEFT, day.name)
        self._paint_count(painter, day, inner)
        if column == state.current_day:
            painter.setPen(QPen(colours.accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(rect).adjusted(3, 3, -3, -3), 5, 5)
        if layout.top > layout.head:
            self._paint_band(painter, day, QRect(rect.left(), layout.head, rect.width(), 0), layout)

    def _paint_count(self, painter: QPainter, day: DayLook, inner: QRect) -> None:
        colours, cards = self._cards.colours, self._cards
        room = inner.width() - QFontMetrics(cards.bold).horizontalAdvance(day.name) - APART
        painter.setFont(cards.fine if day.level is None else cards.small)
        words, right = day.count, inner.right()
        if self._bare_counts or day.level is not None:
            words = words.partition(" ")[0]
        if day.level is not None:
            right -= self._paint_pill(painter, day.level, inner, (words, room))
        else:
            painter.setPen(colours.muted)
        place = QRect(inner.left(), inner.top(), right - inner.left() + 1, inner.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, words)

    def _paint_pill(
        self, painter: QPainter, level: Level, inner: QRect, content: tuple[str, int]
    ) -> int:
        """The ground of a count that is too high; tells how far from the right its words end.

        The sign goes where there is no room for it: the cards below carry it too.
        """
        (words, room), colours = content, self._cards.colours
        trouble, middle = level is Level.TROUBLE, inner.center().y()
        ink = colours.trouble if trouble else colours.attention
        ground = colours.trouble_ground if trouble else colours.attention_ground
        wide = painter.fontMetrics().horizontalAdvance(words) + 13 + (12 if words else 8)
        signed = wide - 5 <= room
        wide -= 0 if signed else 15
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        pill = QRectF(inner.right() - wide + 5, middle - 10, wide, 21)
        painter.drawRoundedRect(pill, 10, 10)
        if signed:
            sign = QRectF(inner.right() - 12, middle - 6, 13, 13)
            draw_warning(painter, sign, ink, ground)
        painter.setPen(ink)
        return 17 if signed else 0

    def _paint_band(self, painter: QPainter, day: DayLook, rect: QRect, layout: WeekLayout) -> None:
        colours = self._cards.colours
        rect.setBottom(layout.top - 1)
        painter.fillRect(rect, colours.rest if day.rest else colours.sheet)
        if not day.band:
            return
        painter.fillRect(rect, colours.closed if day.closed else colours.attention_ground)
        painter.setFont(self._cards.fine)
        painter.setPen(colours.muted if day.closed else colours.attention)
        inner = rect.adjusted(SIDE + 2, 0, -SIDE, 0)
        words = painter.fontMetrics().elidedText(
            day.band, Qt.TextElideMode.ElideRight, inner.width()
        )
        painter.drawText(inner, LEFT, words)

    def _paint_lines(self, painter: QPainter, layout: WeekLayout, size: QSize) -> None:
        colours = self._cards.colours
        painter.setPen(QPen(colours.soft_line, 1))
        for rect in layout.columns[1:]:
            painter.drawLine(QLineF(rect.left() + 0.5, 0, rect.left() + 0.5, size.height()))
        for y in {layout.head, layout.top}:
            painter.drawLine(0, y, size.width(), y)

    def _paint_drop(self, painter: QPainter, layout: WeekLayout, state: SheetState) -> None:
        """The column that would take the card, and in words what a drop would do."""
        colours = self._cards.colours
        rect = layout.columns[state.drop_day]
        painter.setPen(QPen(colours.accent, 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(rect).adjusted(2, 2, -2, -2), 6, 6)
        painter.setFont(self._cards.small)
        metrics = painter.fontMetrics()
        inner = QRect(rect.left() + SIDE, 0, rect.width() - 2 * SIDE, rect.height())
        words = metrics.boundingRect(inner, int(CENTRE | Qt.TextFlag.TextWordWrap), state.drop_hint)
        plate = QRect(inner.left(), layout.top + GAP, inner.width(), words.height() + 12)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.accent)
        painter.drawRoundedRect(plate, 6, 6)
        painter.setPen(colours.on_accent)
        painter.drawText(plate, int(CENTRE | Qt.TextFlag.TextWordWrap), state.drop_hint)


def ghost_rect(layout: WeekLayout, column: int, cards: CardPainter) -> QRect:
    """Where a day offers a new post: under its last card."""
    rect = layout.columns[column]
    y = layout.ends[column] + GAP
    return QRect(rect.left() + SIDE, y, rect.width() - 2 * SIDE, cards.measures().more)


def more_words(day: DayLook, layout: WeekLayout, column: int, is_open: bool) -> Text:
    """What the last line of a full day says."""
    if is_open:
        return mark("WeekView", "Show less")
    hidden = len(day.cards) - len(layout.cards[column])
    return mark("WeekView", "+ %n more", "", 1).filled(n=hidden)


def counts_fit(week: WeekLook, layout: WeekLayout, cards: CardPainter) -> bool:
    """Whether every day has room for its count in words; what warns is a number anyway."""
    bold, fine = QFontMetrics(cards.bold), QFontMetrics(cards.fine)
    return all(
        bold.horizontalAdvance(day.name) + APART + fine.horizontalAdvance(day.count)
        <= rect.width() - 2 * SIDE - 4
        for day, rect in zip(week.days, layout.columns, strict=False)
        if day.level is None
    )
