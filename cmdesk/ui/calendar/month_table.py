# SPDX-License-Identifier: MIT
"""The month as a table: seven columns, and for each week a row of days with their cards below.

A screen reader walks from day to day as on paper; the rows below a row of days are its cards.
"""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, Qt

from cmdesk.ui.calendar.content import WeekLook
from cmdesk.ui.calendar.week_table import Index, WeekTable
from cmdesk.ui.i18n import said_day, sentence_case
from cmdesk.ui.widgets.hint import plain_hint

ACROSS = 7


class MonthTable(WeekTable):
    """Whole weeks of days for ``MonthView``."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._starts: tuple[int, ...] = (0,)

    def show_week(self, week: WeekLook) -> None:
        """Show another month, or the same one as it is now."""
        rows = [week.days[n : n + ACROSS] for n in range(0, len(week.days), ACROSS)]
        tall = (1 + max(len(day.cards) for day in row) for row in rows)
        self.beginResetModel()
        self._week, self._starts = week, tuple(accumulate(tall, initial=0))
        self.endResetModel()

    def number_of(self, index: Index) -> int:
        """Which of the shown days a valid place belongs to, from 0."""
        return self._week_row(index) * ACROSS + index.column()

    def row_of(self, index: Index) -> int:
        """0 for the day itself, n for the place of its nth card."""
        return index.row() - self._starts[self._week_row(index)]

    def place(self, number: int, row: int) -> QModelIndex:
        """The place of the nth card of a day, of the day itself for row 0."""
        return self.index(self._starts[number // ACROSS] + row, number % ACROSS)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """For each week one row for the days and as many as its fullest day has cards."""
        return 0 if parent.isValid() else self._starts[-1]

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Seven, or none before a month is shown."""
        return 0 if parent.isValid() or not self._week.days else ACROSS

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """As in the week; a day's hint says whole the band that its head may cut."""
        day = self.day_at(index)
        if role == Qt.ItemDataRole.ToolTipRole and day is not None and self.row_of(index) == 0:
            return plain_hint(day.band) or None
        return super().data(index, role)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The weekdays across; nothing down the side."""
        across = orientation == Qt.Orientation.Horizontal and 0 <= section < len(self._week.days)
        if across and role == Qt.ItemDataRole.DisplayRole:
            return sentence_case(said_day(self._week.days[section].day, "weekday"))
        return None

    def _week_row(self, index: Index) -> int:
        return bisect_right(self._starts, index.row()) - 1
