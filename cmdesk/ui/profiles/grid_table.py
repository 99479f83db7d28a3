# SPDX-License-Identifier: MIT
"""The grid of the profiles as a table of Qt's: what each cell says, also to a screen reader."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from cmdesk.domain.records import Channel
from cmdesk.domain.texts import Text, mark
from cmdesk.services.profile_grid import Cell, Column, Grid, Row, Shown
from cmdesk.services.profiles import Spot
from cmdesk.ui.i18n import language, say
from cmdesk.ui.widgets.hint import plain_hint

Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
_NOWHERE: Final = QModelIndex()
_CELL = mark("ProfileGrid", "{channel}, {check}: {state}")
_STATES = {
    Shown.DONE: mark("ProfileGrid", "done"),
    Shown.TO_DO: mark("Profiles", "to do"),
    Shown.WRONG: mark("Profiles", "already taken"),
    Shown.NOT_APPLICABLE: mark("ProfileGrid", "does not apply to us"),
    Shown.NOT_ASKED: mark("ProfileGrid", "does not exist there"),
}
_DONE_ON = mark("ProfileGrid", "done on {day:date} {year:plain}")


class GridTable(QAbstractTableModel):
    """A row per channel, a column per check that is shown."""

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._columns: tuple[Column, ...] = ()
        self._rows: tuple[Row, ...] = ()

    def show_grid(self, grid: Grid, keys: frozenset[str]) -> None:
        """Show these columns of a grid; the same channels and columns keep their places."""
        kept = [n for n, column in enumerate(grid.columns) if column.key in keys]
        columns = tuple(grid.columns[n] for n in kept)
        rows = tuple(Row(row.channel, tuple(row.cells[n] for n in kept)) for row in grid.rows)
        if _shape(columns, rows) == _shape(self._columns, self._rows):
            self._columns, self._rows = columns, rows
            if rows and columns:
                last = self.index(len(rows) - 1, len(columns) - 1)
                self.dataChanged.emit(self.index(0, 0), last)
                self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, len(rows) - 1)
            return
        self.beginResetModel()
        self._columns, self._rows = columns, rows
        self.endResetModel()

    def cell_at(self, index: Index) -> Cell | None:
        """The cell of a place; None outside."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        cells = self._rows[index.row()].cells
        return cells[index.column()] if index.column() < len(cells) else None

    def channel_at(self, row: int) -> Channel | None:
        """The channel of a row; None outside."""
        return self._rows[row].channel if 0 <= row < len(self._rows) else None

    def column_at(self, column: int) -> Column | None:
        """The check of a column; None outside."""
        return self._columns[column] if 0 <= column < len(self._columns) else None

    def row_of(self, channel_id: str) -> int:
        """The row of a channel, -1 when it has none."""
        found = (n for n, row in enumerate(self._rows) if row.channel.id == channel_id)
        return next(found, -1)

    def place_of(self, spot: Spot) -> QModelIndex:
        """The cell in which a check of a channel stands; invalid when it is not shown."""
        row = self.row_of(spot.channel_id)
        cells = () if row < 0 else self._rows[row].cells
        for column, cell in enumerate(cells):
            same = cell.spot == spot or self._columns[column].key == spot.check
            if same and cell.check is not None:
                return self.index(row, column)
        return QModelIndex()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many channels."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """How many checks."""
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:
        """What the cell says, shows at a hint, and is read aloud."""
        cell = self.cell_at(index)
        if cell is None:
            return None
        if role == _Role.DisplayRole:
            return say(cell.words_in(language()))
        if role == _Role.AccessibleTextRole:
            return self.spoken(index)
        if role == _Role.ToolTipRole:
            return plain_hint("\n".join(_hints(cell)))
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> Any:
        """The heading of a check; the name of a channel."""
        if role not in (_Role.DisplayRole, _Role.AccessibleTextRole):
            return None
        if orientation == Qt.Orientation.Horizontal:
            column = self.column_at(section)
            return None if column is None else column.heading_in(language())
        channel = self.channel_at(section)
        return None if channel is None else channel.name

    def spoken(self, index: Index) -> str:
        """A whole sentence about a cell: “Facebook, Two-factor: to do”."""
        cell, column = self.cell_at(index), self.column_at(index.column())
        channel = self.channel_at(index.row())
        if cell is None or column is None or channel is None:
            return ""
        check = column.heading_in(language())
        return say(_CELL.filled(channel=channel.name, check=check, state=state_words(cell)))


def state_words(cell: Cell) -> Text:
    """How a cell stands, in words: the date it was done on, what is missing, or that it is not."""
    if cell.shown is Shown.DONE and cell.day is not None:
        return _DONE_ON.filled(day=cell.day, year=cell.day.year)
    if cell.occasion is not None or cell.words:
        return cell.words_in(language())
    return _STATES[cell.shown]


def _hints(cell: Cell) -> list[str]:
    lines = [said[:1].upper() + said[1:] for said in [say(state_words(cell))]]
    if cell.check is not None:
        lines.insert(0, cell.check.label_in(language()))
    return [line for line in (*lines, cell.note) if line]


def _shape(
    columns: tuple[Column, ...], rows: tuple[Row, ...]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    return tuple(one.key for one in columns), tuple(one.channel.id for one in rows)
