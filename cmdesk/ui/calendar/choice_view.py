# SPDX-License-Identifier: MIT
"""What is chosen in the week: days and cards, kept through every change of the document."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

from cmdesk.ui.calendar.content import CardLook, WeekLook
from cmdesk.ui.calendar.sheet_view import SheetView

CHOSEN = QItemSelectionModel.SelectionFlag.ClearAndSelect
_SELECT = QItemSelectionModel.SelectionFlag.Select


class ChoiceView(SheetView):
    """A sheet whose choice survives: by version ids, never by rows."""

    choice_changed = Signal()
    """Another card or day is chosen, or a day was opened or folded."""
    entered = Signal()
    """The keyboard came here."""
    drag_began = Signal()
    """Cards are dragged from here; they may be let go elsewhere."""
    drag_ended = Signal()
    """They were let go, somewhere or nowhere."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cut: frozenset[str] = frozenset()

    def show_week(self, week: WeekLook, *, keep_place: bool) -> None:
        """Show a week; ``keep_place`` keeps the scroll, the open days and the choice."""
        current, chosen, place = self.current_card(), self.chosen_ids(), self.currentIndex()
        row = self.table.row_of(place) if place.isValid() else -1
        column = self.table.number_of(place) if place.isValid() else -1
        scrolled = self.verticalOffset()
        if not keep_place:
            self.opened = frozenset()
        self.table.show_week(week)
        self.lay_out()
        self.verticalScrollBar().setValue(scrolled if keep_place else 0)
        index = self.table.index_of(current.id) if current is not None else QModelIndex()
        if not index.isValid() and 0 <= column < len(week.days):
            row = min(row, len(week.days[column].cards)) if keep_place else 0
            index = self.table.place(column, row)
        self.selectionModel().setCurrentIndex(index, _SELECT)
        if keep_place:
            self._choose_also(self.table.indexes_of(chosen))

    def choose(self, version_ids: Sequence[str]) -> bool:
        """Choose cards and bring the first into view; False when the week shows none of them."""
        shown = self.table.indexes_of(version_ids)
        if not shown:
            return False
        self.reveal(shown[0])
        self.selectionModel().setCurrentIndex(shown[0], CHOSEN)
        self._choose_also(shown[1:])
        return True

    def _choose_also(self, indexes: Sequence[QModelIndex]) -> None:
        """Choose more places, told once however many they are."""
        chosen = QItemSelection()
        for index in indexes:
            chosen.select(index, index)
        self.selectionModel().select(chosen, _SELECT)

    def choose_day(self, day: date) -> None:
        """Put the keyboard on a day's head."""
        for column, look in enumerate(self.week.days):
            if look.day == day:
                self.selectionModel().setCurrentIndex(self.table.place(column, 0), CHOSEN)

    def current_card(self) -> CardLook | None:
        """The card that holds the keyboard."""
        return self.table.card_at(self.currentIndex())

    def current_day(self) -> date | None:
        """The day that holds the keyboard."""
        day = self.table.day_at(self.currentIndex())
        return None if day is None else day.day

    def chosen_ids(self) -> tuple[str, ...]:
        """The chosen posts, in the order of the week; the current one when none is chosen."""
        return tuple(card.id for card in self.chosen_cards() if card.stored)

    def chosen_cards(self) -> tuple[CardLook, ...]:
        """The same with the ghosts that are chosen."""
        # Not the view's own list, which leaves out what hides behind “+ 41 more”.
        chosen = sorted(self.selectionModel().selectedIndexes(), key=self._in_order)
        cards = [card for card in map(self.table.card_at, chosen) if card is not None]
        current = self.current_card()
        return tuple(cards or ([current] if current is not None else []))

    def reveal(self, index: QModelIndex) -> None:
        """Open the day of a card that hides behind “+ 41 more”, and scroll to it."""
        if index.isValid():
            number = self.table.number_of(index)
            if self.table.row_of(index) >= self.shown_rows(number):
                self.opened |= self.opened_with(number)
                self.lay_out()
        self.scrollTo(index)

    def toggle_day(self, column: int) -> None:
        """Open a full day, or fold it again."""
        self.opened ^= self.opened_with(column)
        self.lay_out()
        self.choice_changed.emit()

    def opened_with(self, column: int) -> frozenset[int]:
        """The days that open and fold together with one."""
        return frozenset({column})

    # Qt's overrides

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:  # type: ignore[override]
        """Show where the keyboard went."""
        super().currentChanged(current, previous)
        self.reveal(current)
        self.viewport().update()
        self.choice_changed.emit()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """More or fewer cards are chosen."""
        super().selectionChanged(selected, deselected)
        self.viewport().update()
        self.choice_changed.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that what is done now is done here."""
        super().focusInEvent(event)
        self.entered.emit()

    def startDrag(self, supportedActions: Qt.DropAction) -> None:  # noqa: N803 (Qt's name)
        """Tell of the drag, which Qt carries through."""
        self.drag_began.emit()
        super().startDrag(supportedActions)
        self.drag_ended.emit()

    def _in_order(self, index: QModelIndex) -> tuple[int, int]:
        return self.table.number_of(index), self.table.row_of(index)
