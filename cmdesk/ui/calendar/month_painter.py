# SPDX-License-Identifier: MIT
"""Draws the month's sheet: weekdays, days, one line a card, “+ 4 more” and the drop hint."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPainterPath, QPen

from cmdesk.ui.calendar.card_painter import CardPainter, CardState
from cmdesk.ui.calendar.colours import mixed
from cmdesk.ui.calendar.content import DayLook, WeekLook
from cmdesk.ui.calendar.month_layout import GAP, SIDE, MonthLayout, MonthMeasures
from cmdesk.ui.calendar.month_line import LinePainter
from cmdesk.ui.calendar.month_look import MonthLook
from cmdesk.ui.calendar.week_layout import WeekLayout
from cmdesk.ui.calendar.week_painter import CENTRE, CORNER, LEFT, SheetState, WeekPainter
from cmdesk.ui.i18n import said_day, sentence_case

RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
AWAY = 0.6  # how opaque the lines of another month are
LEAST_BAND = 24  # a band narrower than this says nothing


class MonthPainter(WeekPainter):
    """Paints one look of a month at one scroll position."""

    def __init__(self, cards: CardPainter) -> None:
        super().__init__(cards)
        self._lines = LinePainter(cards)

    def paint(
        self, painter: QPainter, size: QSize, parts: tuple[WeekLook, WeekLayout, SheetState], y: int
    ) -> None:
        """Draw the whole sheet of ``size``, its days scrolled up by ``y`` pixels."""
        look, layout, state = parts
        assert isinstance(look, MonthLook), "a month's view shows months"
        assert isinstance(layout, MonthLayout), "and places them itself"
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outline = QPainterPath()
        outline.addRoundedRect(
            QRectF(0.5, 0.5, size.width() - 1, size.height() - 1), CORNER, CORNER
        )
        painter.fillPath(outline, self._cards.colours.sheet)
        painter.setClipPath(outline)
        painter.save()
        seen = QRect(0, y + layout.top, size.width(), size.height() - layout.top)
        painter.setClipRect(seen.translated(0, -y), Qt.ClipOperation.IntersectClip)
        painter.translate(0, -y)
        for number, rect in enumerate(layout.columns):
            if rect.intersects(seen):
                self._paint_day(painter, look, layout, (number, state))
        if state.drop_day >= 0:
            self._paint_drop(painter, layout, state)
        painter.restore()
        self._paint_weekdays(painter, look, layout)
        painter.setClipping(False)
        painter.setPen(QPen(self._cards.colours.line, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(outline)

    def _paint_weekdays(self, painter: QPainter, look: MonthLook, layout: MonthLayout) -> None:
        colours = self._cards.colours
        painter.setFont(self._cards.small)
        metrics = painter.fontMetrics()
        for column, day in enumerate(look.days[:7]):
            rect = QRect(layout.columns[column])
            rect.setTop(0)
            rect.setHeight(layout.top)
            painter.fillRect(rect, colours.rest if day.rest else colours.sheet)
            painter.setPen(colours.muted)
            name = sentence_case(said_day(day.day, "weekday"))
            inner = rect.adjusted(SIDE + 4, 0, -SIDE, 0)
            words = metrics.elidedText(name, Qt.TextElideMode.ElideRight, inner.width())
            painter.drawText(inner, LEFT, words)
            painter.setPen(QPen(colours.soft_line, 1))
            if column:
                painter.drawLine(rect.left(), 0, rect.left(), layout.top)
        painter.setPen(QPen(colours.line, 1))
        painter.drawLine(0, layout.top, layout.columns[6].right() + 1, layout.top)

    def _paint_day(
        self, painter: QPainter, look: MonthLook, layout: MonthLayout, where: tuple[int, SheetState]
    ) -> None:
        number, state = where
        day, rect = look.days[number], layout.columns[number]
        self._paint_ground(painter, day, rect, look.is_away(day))
        if number == state.drop_day:
            painter.fillRect(rect, self._cards.colours.soft_accent)
        self._paint_number(painter, day, layout, (number, look.is_away(day)))
        painter.setOpacity(AWAY if look.is_away(day) else 1)
        for card, place in zip(day.cards, layout.cards[number], strict=False):
            chosen, current = card.id in state.selected, card.id == state.current_id
            pointed, cut = card.id == state.hovered_id, card.id in state.cut
            how = CardState(chosen, current, pointed, cut)
            self._lines.paint(painter, card, place, how)
        painter.setOpacity(1)
        if number in layout.mores:
            self._paint_more(painter, day, layout, where)
        elif number == state.hovered_day:
            place = offered_place(layout, number)
            self._paint_ghost(painter, place, place)
        self._paint_edges(painter, rect, number)
        if number == state.current_day:
            painter.setPen(QPen(self._cards.colours.accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(rect).adjusted(2.5, 2.5, -1.5, -1.5), 5, 5)

    def _paint_ground(self, painter: QPainter, day: DayLook, rect: QRect, away: bool) -> None:
        colours = self._cards.colours
        ground = colours.rest if day.rest or day.closed else colours.sheet
        if away:
            ground = mixed(colours.sheet, colours.paper, 0.8)
        if day.today:
            ground = mixed(colours.sheet, colours.soft_accent, 0.7)
        painter.fillRect(rect, ground)
        if day.closed:
            painter.fillRect(rect, self._hatching())

    def _paint_edges(self, painter: QPainter, rect: QRect, number: int) -> None:
        painter.setPen(QPen(self._cards.colours.soft_line, 1))
        if number % 7:
            painter.drawLine(rect.topLeft(), rect.bottomLeft())
        if number >= 7:
            painter.drawLine(rect.topLeft(), rect.topRight())

    def _paint_number(
        self, painter: QPainter, day: DayLook, layout: MonthLayout, where: tuple[int, bool]
    ) -> None:
        """The number of a day, what is said of it, and its count where that is too high."""
        (number, away), colours = where, self._cards.colours
        rect = layout.columns[number]
        inner = QRect(rect.left() + SIDE + 4, rect.top() + 1, rect.width(), layout.day_head - 1)
        inner.setRight(rect.right() - SIDE - 3)
        ink = colours.muted if away else colours.ink
        painter.setFont(self._cards.bold)
        painter.setPen(colours.accent if day.today else ink)
        painter.drawText(inner, LEFT, day.name)
        taken = QFontMetrics(self._cards.bold).horizontalAdvance(day.name) + 8
        pill = 0
        if day.level is not None:
            self._paint_count(painter, day, inner)
            number_words = day.count.partition(" ")[0]
            pill = QFontMetrics(self._cards.small).horizontalAdvance(number_words) + 28
        self._paint_said(painter, day, inner.adjusted(taken, 0, -pill, 0))

    def _paint_said(self, painter: QPainter, day: DayLook, inner: QRect) -> None:
        """“Closed”, or why the day is special."""
        if not day.band or inner.width() < LEAST_BAND:
            return
        colours = self._cards.colours
        painter.setFont(self._cards.fine)
        painter.setPen(colours.muted if day.closed else colours.attention)
        cut = painter.fontMetrics().elidedText(day.band, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, RIGHT, cut)

    def _paint_drop(self, painter: QPainter, layout: WeekLayout, state: SheetState) -> None:
        """The day that would take the card, and in words what a drop would do."""
        colours = self._cards.colours
        rect = layout.columns[state.drop_day]
        painter.setPen(QPen(colours.accent, 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(rect).adjusted(2, 2, -2, -2), 6, 6)
        painter.setFont(self._cards.small)
        flags = int(CENTRE | Qt.TextFlag.TextWordWrap)
        inner = QRect(rect.left() + SIDE, 0, rect.width() - 2 * SIDE, layout.bottom)
        words = painter.fontMetrics().boundingRect(inner, flags, state.drop_hint)
        plate = QRect(0, 0, inner.width(), min(words.height() + 10, rect.height() - 2 * GAP))
        plate.moveCenter(rect.center())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.accent)
        painter.drawRoundedRect(plate, 6, 6)
        painter.setPen(colours.on_accent)
        painter.drawText(plate, flags, state.drop_hint)


def measures_of(cards: CardPainter) -> MonthMeasures:
    """The pixels of the month that follow from the font."""
    small = QFontMetrics(cards.small).height()
    return MonthMeasures(top=small + 10, head=QFontMetrics(cards.bold).height() + 8, line=small + 5)


def offered_place(layout: WeekLayout, number: int) -> QRect:
    """Where a day offers a new post, under its last line; nothing where there is no room."""
    rect = layout.columns[number]
    assert isinstance(layout, MonthLayout), "a month's view places its days itself"
    left, width = rect.left() + SIDE + 1, rect.width() - 2 * SIDE - 1
    tall = layout.line_height
    place = QRect(QPoint(left, layout.ends[number] + GAP), QSize(width, tall))
    return place if place.bottom() < rect.bottom() - GAP else QRect()
