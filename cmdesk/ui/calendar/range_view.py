# SPDX-License-Identifier: MIT
"""Several cards chosen at once: Shift and Ctrl, a band drawn around them, or all of them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QRubberBand, QWidget

from cmdesk.ui.calendar.choice_view import CHOSEN, ChoiceView
from cmdesk.ui.calendar.content import DayLook, WeekLook
from cmdesk.ui.calendar.sheet_view import Move

SIGN = 26  # pixels: the corner of a card that takes a click for its status
_SELECT = QItemSelectionModel.SelectionFlag.Select
_NO_UPDATE = QItemSelectionModel.SelectionFlag.NoUpdate
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_PLAIN = Qt.KeyboardModifier.NoModifier
_EXTENDING: dict[Qt.Key, Move] = {
    Qt.Key.Key_Left: Move.MoveLeft,
    Qt.Key.Key_Right: Move.MoveRight,
    Qt.Key.Key_Up: Move.MoveUp,
    Qt.Key.Key_Down: Move.MoveDown,
    Qt.Key.Key_Home: Move.MoveHome,
    Qt.Key.Key_End: Move.MoveEnd,
}
_WHOLE = 1_000_000  # more rows than a day has


class RangeView(ChoiceView):
    """A choice of cards that grows; a click on a card's status sign is heard here too."""

    acted = Signal(str)
    """A key or a click asked for something: an id that the tab's ``perform`` takes."""

    # Qt tells of a current place while the view is still being made, hence on the class.
    _anchor: tuple[date, int] | None = None
    _extending = False

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pressed_sign = ""
        self._band_start: QPoint | None = None
        self._band = QRubberBand(QRubberBand.Shape.Rectangle, self.viewport())

    def show_week(self, week: WeekLook, *, keep_place: bool) -> None:
        """Show a week; where the choice began is kept with the place."""
        anchor = self._anchor
        super().show_week(week, keep_place=keep_place)
        self._anchor = anchor if keep_place else self._anchor

    def choose_all(self) -> None:
        """Choose every card of the shown week or month."""
        chosen = QItemSelection()
        for day in self.own_days():
            number = self.week.days.index(day)
            chosen.merge(self._cards_of(number, 1, len(day.cards)), _SELECT)
        self.selectionModel().select(chosen, CHOSEN)

    def own_days(self) -> Sequence[DayLook]:
        """The days of the shown week or month itself."""
        return self.week.days

    def extend_to(self, index: QModelIndex) -> None:
        """Choose all cards from where the choice began up to a place, days' heads included.

        Between two heads whole days are chosen.
        """
        if not index.isValid():
            return
        ends = sorted((self._began_at(), self._in_order(index)))
        if not any(row for _, row in ends):
            ends[1] = (ends[1][0], _WHOLE)
        (first, from_row), (last, to_row) = ends
        chosen = QItemSelection()
        for number in range(first, last + 1):
            low = from_row if number == first else 1
            high = to_row if number == last else _WHOLE
            chosen.merge(self._cards_of(number, low, high), _SELECT)
        self._extending = True
        self.selectionModel().setCurrentIndex(index, _NO_UPDATE)
        self.selectionModel().select(chosen, CHOSEN)
        self._extending = False

    def sign_place(self, card: QRect) -> QRect:
        """Where the status sign of a card stands that is drawn in a rectangle."""
        return QRect(card.right() - SIGN + 1, card.top(), SIGN, SIGN)

    def sign_at(self, point: QPoint) -> str:
        """The card whose status sign lies under a point of the viewport, else nothing."""
        index = self.indexAt(point)
        card = self.table.card_at(index)
        if card is None or not card.stored:
            return ""
        return card.id if self.sign_place(self.visualRect(index)).contains(point) else ""

    def menu_place(self) -> QPoint:
        """Where a menu of the chosen cards belongs, on the screen: below the current one's sign."""
        rect = self.visualRect(self.currentIndex())
        sign = self.sign_place(rect)
        return self.viewport().mapToGlobal((rect if sign.isEmpty() else sign).bottomLeft())

    def begin_band(self, point: QPoint) -> None:
        """The button went down on empty ground: a band may be drawn from there."""
        self._band_start = point

    def band_to(self, point: QPoint) -> bool:
        """Draw the band and choose what it touches; False when none was begun."""
        start = self._band_start
        if start is None:
            return False
        far = (point - start).manhattanLength() >= QApplication.startDragDistance()
        if far or self._band.isVisible():
            rect = QRect(start, point).normalized()
            self._band.setGeometry(rect.intersected(self.viewport().rect()))
            self._band.show()
            self.setSelection(rect, CHOSEN)
        return True

    # Qt's overrides

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Shift chooses up to the card; a status sign waits for the button to come up."""
        point = event.position().toPoint()
        if event.button() == Qt.MouseButton.LeftButton:
            index = self.indexAt(point)
            if event.modifiers() == _SHIFT and index.isValid():
                self.extend_to(index)
                return
            self._pressed_sign = self.sign_at(point) if event.modifiers() == _PLAIN else ""
            if self._pressed_sign:
                if self._pressed_sign not in self.chosen_ids():
                    self.selectionModel().setCurrentIndex(index, CHOSEN)
                return
        column = self.layout_now.column_under(point, self.verticalOffset())
        if not self.indexAt(point).isValid() and column >= 0:
            self.choose_day(self.week.days[column].day)  # what a menu asks is meant for that day
            return
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The band is done; a clicked status sign asks for its menu."""
        self._band_start = None
        self._band.hide()
        pressed, self._pressed_sign = self._pressed_sign, ""
        if pressed:
            if self.sign_at(event.position().toPoint()) == pressed:
                self.acted.emit("status_menu")
            return
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Shift with an arrow chooses up to where it leads."""
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        move = _EXTENDING.get(Qt.Key(event.key()))
        if modifiers == _SHIFT and move is not None:
            self.extend_to(self.moveCursor(move, modifiers))
            return
        super().keyPressEvent(event)

    def selectAll(self) -> None:
        """Every card, not the days' heads as well."""
        self.choose_all()

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:  # type: ignore[override]
        """A choice begins where the keyboard goes without Shift."""
        day = self.table.day_at(current)
        if not self._extending and day is not None:
            self._anchor = (day.day, self.table.row_of(current))
        super().currentChanged(current, previous)

    def _began_at(self) -> tuple[int, int]:
        """(day, row) where the choice began, as far as the sheet still shows it."""
        for number, day in enumerate(self.week.days):
            if self._anchor is not None and day.day == self._anchor[0]:
                return number, min(self._anchor[1], len(day.cards))
        current = self.currentIndex()
        return self._in_order(current) if current.isValid() else (0, 0)

    def _cards_of(self, number: int, low: int, high: int) -> QItemSelection:
        """The cards of a day between two rows, both included; row 1 is the first card."""
        low, high = max(1, low), min(high, len(self.week.days[number].cards))
        if low > high:
            return QItemSelection()
        return QItemSelection(self.table.place(number, low), self.table.place(number, high))
