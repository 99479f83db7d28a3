# SPDX-License-Identifier: MIT
"""The week as a table: one column a day, the day itself first and its cards below it.

The view paints from its own layout; the table gives selection, drag and screen readers their
rows: row 0 is the day, row n its nth card. A place without a card is disabled.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from cmdesk.ui.calendar.content import CardLook, DayLook, Kind, WeekLook
from cmdesk.ui.widgets.hint import plain_hint

Index = QModelIndex | QPersistentModelIndex
MIME = "application/x-cmdesk-versions"
GHOSTS = "application/x-cmdesk-proposals"  # apart, so that nobody takes one for a post
_SPOKEN = (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole)


class WeekTable(QAbstractTableModel):
    """Seven columns of cards for ``WeekView``."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._week = WeekLook()

    @property
    def week(self) -> WeekLook:
        """What is shown."""
        return self._week

    def show_week(self, week: WeekLook) -> None:
        """Show another week, or the same one as it is now."""
        self.beginResetModel()
        self._week = week
        self.endResetModel()

    def day_at(self, index: Index) -> DayLook | None:
        """The day of a place of the table."""
        return self._week.days[self.number_of(index)] if index.isValid() else None

    def number_of(self, index: Index) -> int:
        """Which of the shown days a valid place belongs to, from 0."""
        return index.column()

    def row_of(self, index: Index) -> int:
        """0 for the day itself, n for the place of its nth card."""
        return index.row()

    def place(self, number: int, row: int) -> QModelIndex:
        """The place of the nth card of a day, of the day itself for row 0."""
        return self.index(row, number)

    def card_at(self, index: Index) -> CardLook | None:
        """The card at a place of the table, None for the day itself and for empty places."""
        day = self.day_at(index)
        row = self.row_of(index) if day is not None else 0
        return day.cards[row - 1] if day is not None and 0 < row <= len(day.cards) else None

    def index_of(self, version_id: str) -> QModelIndex:
        """The place of a card; invalid when the week does not show it."""
        place = self._week.place_of(version_id)
        return QModelIndex() if place is None else self.place(place[0], place[1] + 1)

    def indexes_of(self, version_ids: Iterable[str]) -> list[QModelIndex]:
        """The places of those cards that the week shows, in the order they are asked for."""
        places = {
            card.id: (number, row)
            for number, day in enumerate(self._week.days)
            for row, card in enumerate(day.cards, 1)
        }
        return [self.place(*places[one]) for one in version_ids if one in places]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """The day, and as many rows as the fullest day has cards."""
        return 0 if parent.isValid() or not self._week.days else 1 + self._week.most_cards

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Seven, or none before a week is shown."""
        return 0 if parent.isValid() else len(self._week.days)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What is said and hinted; the drawing is the view's."""
        day, card = self.day_at(index), self.card_at(index)
        if role in _SPOKEN:
            if card is not None:
                return card.spoken
            return day.spoken if day is not None and self.row_of(index) == 0 else ""
        if role == Qt.ItemDataRole.ToolTipRole and card is not None:
            return plain_hint(card.hint)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The days' names across; nothing down the side."""
        across = orientation == Qt.Orientation.Horizontal
        if across and role == Qt.ItemDataRole.DisplayRole and section < len(self._week.days):
            return self._week.days[section].name
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Days take cards in; cards can be taken and dropped upon; other places are inert."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        card = self.card_at(index)
        if card is None and self.row_of(index) > 0:
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        flags |= Qt.ItemFlag.ItemIsDropEnabled | Qt.ItemFlag.ItemNeverHasChildren
        carried = card is not None and card.kind is not Kind.PLACE
        return flags | Qt.ItemFlag.ItemIsDragEnabled if carried else flags

    def mimeTypes(self) -> list[str]:
        """Cards travel by their ids."""
        return [MIME, GHOSTS]

    def mimeData(self, indexes: Any) -> QMimeData:
        """The ids of the taken cards, one a line."""
        cards = [card for card in map(self.card_at, indexes) if card is not None]
        carried = QMimeData()
        for kind, form in ((Kind.POST, MIME), (Kind.PROPOSAL, GHOSTS)):
            ids = [card.id for card in cards if card.kind is kind]
            if ids:
                carried.setData(form, "\n".join(ids).encode())
        return carried

    def supportedDropActions(self) -> Qt.DropAction:
        """Move, or copy with Ctrl."""
        return Qt.DropAction.MoveAction | Qt.DropAction.CopyAction
