# SPDX-License-Identifier: MIT
"""The month under hand: the week's keys, pointer and drags, walking from day to day."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import ClassVar

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QWidget

from cmdesk.domain.months import month_of
from cmdesk.domain.texts import mark
from cmdesk.ui.calendar.card_painter import CardState
from cmdesk.ui.calendar.choice_view import CHOSEN
from cmdesk.ui.calendar.content import CardLook, DayLook
from cmdesk.ui.calendar.month_layout import ACROSS, month_layout_of
from cmdesk.ui.calendar.month_line import NARROW, LinePainter
from cmdesk.ui.calendar.month_look import MonthLook
from cmdesk.ui.calendar.month_painter import MonthPainter, measures_of, offered_place
from cmdesk.ui.calendar.month_table import MonthTable
from cmdesk.ui.calendar.sheet_view import Move
from cmdesk.ui.calendar.week_layout import WeekLayout
from cmdesk.ui.calendar.week_painter import WeekPainter
from cmdesk.ui.calendar.week_table import WeekTable
from cmdesk.ui.calendar.week_view import CTRL, PLAIN, SHIFT, WeekView
from cmdesk.ui.i18n import say

_STEPS: dict[Move, int] = {
    Move.MoveLeft: -1,
    Move.MovePrevious: -1,
    Move.MoveRight: 1,
    Move.MoveNext: 1,
    Move.MoveUp: -ACROSS,
    Move.MoveDown: ACROSS,
}
_DAYS: dict[Qt.Key, int] = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -ACROSS,
    Qt.Key.Key_Down: ACROSS,
}
_CARDS: dict[Qt.Key, int] = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class MonthView(WeekView):
    """Weeks of days, one line a card; a week with more than fits opens whole."""

    table_kind: ClassVar[type[WeekTable]] = MonthTable
    painter_kind: ClassVar[type[WeekPainter]] = MonthPainter
    heads_stand: ClassVar[bool] = False

    day_wanted = Signal(object)
    """The keyboard goes to a day (``date``) that this month does not show."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(say(mark("MonthView", "Month: days and posts")))
        self.setAccessibleDescription(
            say(mark("MonthView", "Ctrl with the up and down arrows walks through a day’s posts"))
        )

    @property
    def look(self) -> MonthLook:
        """What is shown; a look without days before the first month."""
        week = self.week
        return week if isinstance(week, MonthLook) else MonthLook()

    def laid_out(self, width: int, height: int) -> WeekLayout:
        """Where everything stands in a viewport of this size."""
        return month_layout_of(self.look, (width, height), measures_of(self.cards), self.opened)

    def opened_with(self, column: int) -> frozenset[int]:
        """A week opens and folds as a whole."""
        first = column - column % ACROSS
        return frozenset(range(first, first + ACROSS))

    def toggle_day(self, column: int) -> None:
        """Open a full week and show as much of it as there is room for, or fold it again."""
        super().toggle_day(column)
        rect, bar = self.layout_now.columns[column], self.verticalScrollBar()
        low = rect.bottom() - self.viewport().height()
        if column in self.opened and bar.value() < low:
            bar.setValue(min(low, rect.top() - self.layout_now.top))

    def ghost_place(self, column: int) -> QRect:
        """Where a day offers a new post; in the pixels of the scrolled part."""
        return offered_place(self.layout_now, column)

    def paint_carried(self, painter: QPainter, card: CardLook, rect: QRect) -> None:
        """Draw a line that hangs at the pointer."""
        LinePainter(self.cards).paint(painter, card, rect, CardState())

    def own_days(self) -> Sequence[DayLook]:
        """The days of the month itself."""
        return [day for day in self.look.days if not self.look.is_away(day)]

    def sign_place(self, card: QRect) -> QRect:
        """At the right end of a line; a narrow one has no status sign."""
        wide = 18 if card.width() >= NARROW else 0
        return QRect(card.right() - wide + 1, card.top(), wide, card.height())

    @property
    def shows_acts(self) -> bool:
        """A line has no room for buttons; the menu of a proposal has them all."""
        return False

    # Qt's overrides

    def indexAt(self, point: QPoint) -> QModelIndex:
        """The card or else the day at a point of the viewport."""
        number = self.layout_now.column_under(point, self.verticalOffset())
        if number < 0:
            return QModelIndex()
        found = self.layout_now.card_at(point + QPoint(0, self.verticalOffset()))
        return self.table.place(number, 0 if found is None else found[1] + 1)

    def moveCursor(self, action: Move, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Arrows go from day to day; Home and End to the month's first and last day."""
        del modifiers
        look, index = self.look, self.currentIndex()
        if not look.days:
            return QModelIndex()
        number = self.table.number_of(index) if index.isValid() else look.number_of(look.first)
        if action == Move.MoveHome:
            number = look.number_of(look.first)
        elif action == Move.MoveEnd:
            number = look.number_of(month_of(look.first).end)
        elif index.isValid():
            number += _STEPS.get(action, 0)
        return self.table.place(min(max(0, number), len(look.days) - 1), 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What only a month does; the rest as in the week."""
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        key = Qt.Key(event.key())
        if modifiers in (CTRL, CTRL | SHIFT) and key in _CARDS:
            self._walk(_CARDS[key], extends=modifiers != CTRL)
        elif modifiers != PLAIN or not self._pressed(key):
            super().keyPressEvent(event)

    def _pressed(self, key: Qt.Key) -> bool:
        """Do what a key alone does; False for the keys of the week."""
        day = self.current_day()
        if key == Qt.Key.Key_Escape:
            return self._fold()
        if key in _ENTER:
            return self._open_first()
        if day is None:
            return False
        if key == Qt.Key.Key_PageUp:
            self.day_wanted.emit(month_of(self._own(day)).previous.same_day(day))
        elif key == Qt.Key.Key_PageDown:
            self.day_wanted.emit(month_of(self._own(day)).next.same_day(day))
        else:
            return self._leaves(day, _DAYS.get(key, 0))
        return True

    def _own(self, day: date) -> date:
        """A day of the shown month itself, for a day beyond its ends."""
        first = self.look.first
        return day if month_of(day).start == first else first

    def _leaves(self, day: date, days: int) -> bool:
        """Go to a day that is not on the sheet; False when it is."""
        wanted = day + timedelta(days=days)
        if self.look.number_of(wanted) >= 0:
            return False
        self.day_wanted.emit(wanted)
        return True

    def _open_first(self) -> bool:
        """Open the first card of the day that holds the keyboard; False when there is none."""
        day = self.table.day_at(self.currentIndex())
        if day is None or not day.posts or self.current_card() is not None:
            return False
        self.edit_wanted.emit(day.posts[0].id)
        return True

    def _walk(self, step: int, *, extends: bool) -> None:
        """Go through the cards of a day, whose head is before the first one, or choose them."""
        index = self.currentIndex()
        day = self.table.day_at(index)
        if day is not None:
            row = min(max(0, self.table.row_of(index) + step), len(day.cards))
            wanted = self.table.place(self.table.number_of(index), row)
            if extends:
                self.extend_to(wanted)
            else:
                self.selectionModel().setCurrentIndex(wanted, CHOSEN)

    def _fold(self) -> bool:
        """Fold the weeks that stand open; False when none does."""
        if not self.opened:
            return False
        day = self.current_day()
        self.opened = frozenset()
        self.lay_out()
        if day is not None and self.isIndexHidden(self.currentIndex()):
            self.choose_day(day)  # the card went behind “+ 4 more”
        self.choice_changed.emit()
        return True
