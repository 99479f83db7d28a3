# SPDX-License-Identifier: MIT
"""The grid of the profiles under hand: arrows walk, Space ticks, Enter opens a cell's notes."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QSizePolicy, QTableView, QWidget

from cmdesk.domain.texts import mark
from cmdesk.services.profile_grid import Cell, Grid
from cmdesk.services.profiles import Spot
from cmdesk.ui.i18n import say
from cmdesk.ui.profiles.grid_paint import (
    LEAST_COLUMN,
    NAME_LEAST,
    CellDelegate,
    ChannelsHeader,
    ChecksHeader,
    GridCorner,
)
from cmdesk.ui.profiles.grid_table import GridTable

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class GridView(QTableView):
    """Channels × checks, as tall as its rows; the channels' names stay while checks scroll."""

    cell_chosen = Signal()
    """The keyboard or the pointer went to a cell or a channel: see ``channel_id`` and ``cell``."""
    tick_wanted = Signal(object)
    """The next state for this cell (a ``Cell``)."""
    details_wanted = Signal()
    """More about the cell under hand."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = GridTable(self)
        self.checks, self.channels = ChecksHeader(self), ChannelsHeader(self)
        self.setHorizontalHeader(self.checks)
        self.setVerticalHeader(self.channels)
        self.setItemDelegate(CellDelegate(self))
        self.setModel(self.table)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(say(mark("ProfileGrid", "What is done on each network")))
        self.corner = GridCorner(say(mark("ProfileGrid", "Network")), self)
        self.channels.sectionPressed.connect(self._on_channel_pressed)
        self.selectionModel().currentChanged.connect(self._on_current_changed)
        self.doubleClicked.connect(self._on_double_clicked)
        self._quiet = False

    @property
    def channel_id(self) -> str | None:
        """The channel of the cell under hand; None while nothing is."""
        channel = self.table.channel_at(self.currentIndex().row())
        return None if channel is None else channel.id

    @property
    def cell(self) -> Cell | None:
        """The cell under hand."""
        return self.table.cell_at(self.currentIndex())

    def show_grid(self, grid: Grid, keys: frozenset[str]) -> None:
        """Show these columns of a grid; the cell under hand stays under hand."""
        channel_id, column = self.channel_id, self.table.column_at(self.currentIndex().column())
        self._quiet = True
        self.table.show_grid(grid, keys)
        if not self.currentIndex().isValid() and channel_id is not None and column is not None:
            self.choose(Spot(channel_id, column.key))
        self._quiet = False
        self._fit()

    def choose(self, spot: Spot) -> bool:
        """Put a cell under hand without telling; False when it is not shown."""
        place = self.table.place_of(spot)
        if not place.isValid():
            row = self.table.row_of(spot.channel_id)
            place = self.table.index(row, 0) if row >= 0 else place
        if not place.isValid():
            return False
        quiet, self._quiet = self._quiet, True
        self.setCurrentIndex(place)
        self._quiet = quiet
        return True

    def mark_channel(self, channel_id: str | None) -> None:
        """Show which channel the page speaks of beside the grid."""
        row = -1 if channel_id is None else self.table.row_of(channel_id)
        if row != self.channels.chosen:
            self.channels.chosen = row
            self.channels.viewport().update()

    def sizeHint(self) -> QSize:
        """As tall as everything in it."""
        rows = sum(self.rowHeight(row) for row in range(self.table.rowCount()))
        tall = self.checks.height() + rows + 2 * self.frameWidth()
        wide = self.channels.width() + self.checks.length()
        if wide > self.width():
            tall += self.horizontalScrollBar().sizeHint().height()
        return QSize(super().sizeHint().width(), tall)

    def minimumSizeHint(self) -> QSize:
        """Wide enough for a name and a check; the others are scrolled to."""
        return QSize(self.channels.width() + 2 * LEAST_COLUMN, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space ticks, Enter asks for more; the rest walks."""
        cell = self.cell
        if event.key() == Qt.Key.Key_Space and cell is not None:
            if cell.spot is not None:
                self.tick_wanted.emit(cell)
        elif event.key() in _ENTER and cell is not None:
            self.details_wanted.emit()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Up and down is the page's."""
        if abs(event.angleDelta().x()) > abs(event.angleDelta().y()):
            super().wheelEvent(event)
        else:
            event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Checks share the width there is."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Measure again in another font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_quiet"):
            self._fit()

    def _fit(self) -> None:
        """Give columns and rows the room their words need, and share what is left."""
        count = self.table.columnCount()
        if not count:
            self.updateGeometry()
            return
        least = [self._least_width(column) for column in range(count)]
        inside = self.width() - 2 * self.frameWidth()
        self.channels.setFixedWidth(self._names_width(inside - sum(least)))
        room = inside - self.channels.width()
        spare = max(0, room - sum(least))
        for column, width in enumerate(least):
            share = spare * (column + 1) // count - spare * column // count
            self.setColumnWidth(column, width + share)
        self.checks.setFixedHeight(self.checks.sizeHint().height())
        for row in range(self.table.rowCount()):
            tall = max(self.sizeHintForRow(row), self.channels.row_height(row))
            self.setRowHeight(row, max(44, tall))
        self.corner.setGeometry(0, 0, self.channels.width(), self.checks.height())
        self.updateGeometries()
        self.updateGeometry()

    def _names_width(self, left: int) -> int:
        """What names want, or what the checks leave of it where that shows all of them."""
        wanted = self.channels.sizeHint().width()
        return left if NAME_LEAST <= left < wanted else wanted

    def _least_width(self, column: int) -> int:
        cells = self.sizeHintForColumn(column)
        return max(LEAST_COLUMN, self.checks.least_width(column), cells)

    @Slot(int)
    def _on_channel_pressed(self, row: int) -> None:
        column = max(0, self.currentIndex().column())
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(self.table.index(row, column), flag)
        self.setFocus()

    @Slot(QModelIndex, QModelIndex)
    def _on_current_changed(self, _now: QModelIndex, _before: QModelIndex) -> None:
        if not self._quiet and self.currentIndex().isValid():
            self.cell_chosen.emit()

    @Slot(QModelIndex)
    def _on_double_clicked(self, _index: QModelIndex) -> None:
        self.details_wanted.emit()
