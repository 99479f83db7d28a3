# SPDX-License-Identifier: MIT
"""A chart with its twin in words: the same values as a table, one link away."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QTableView, QVBoxLayout, QWidget

from cmdesk.domain.texts import mark
from cmdesk.ui.i18n import say
from cmdesk.ui.widgets.chart.figures import Chart
from cmdesk.ui.widgets.chart.reading import description_of, head_of, rows_of, tsv_of
from cmdesk.ui.widgets.chart.view import ChartView
from cmdesk.ui.widgets.link import LEAST_TARGET, Link

_Index = QModelIndex | QPersistentModelIndex


class ChartRows(QAbstractTableModel):
    """The days of a chart and what is known of each, in words."""

    def __init__(self, chart: Chart, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chart = chart
        self._head, self._rows = head_of(chart), rows_of(chart)

    @property
    def chart(self) -> Chart:
        """The chart whose rows these are."""
        return self._chart

    def set_chart(self, chart: Chart) -> None:
        """Hold the rows of another chart."""
        self.beginResetModel()
        self._chart = chart
        self._head, self._rows = head_of(chart), rows_of(chart)
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        """One a day."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        """The day, the series, the bar, the decisions."""
        return 0 if parent.isValid() else len(self._head)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of a cell; numbers stand at the right."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._side(index.column())
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """The heads, on the side of what stands below them."""
        if orientation == Qt.Orientation.Vertical or not 0 <= section < len(self._head):
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._side(section)
        return self._head[section] if role == Qt.ItemDataRole.DisplayRole else None

    def _side(self, column: int) -> int:
        numbers = 1 <= column <= len(self._chart.series) + (self._chart.bars is not None)
        side = Qt.AlignmentFlag.AlignRight if numbers else Qt.AlignmentFlag.AlignLeft
        return int(side | Qt.AlignmentFlag.AlignVCenter)


class ChartTable(QTableView):
    """The values of a chart as a table to read and to copy (the chosen rows, or all)."""

    def __init__(self, chart: Chart | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = ChartRows(chart or Chart("", ()), self)
        self.setModel(self.rows)
        self.setProperty("look", "sheet")
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerWidget(QWidget(self))  # between two scroll bars Qt paints a grip of its own
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.verticalHeader().hide()
        head = self.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setStretchLastSection(True)
        head.setHighlightSections(False)
        self.set_chart(chart or Chart("", ()))

    def set_chart(self, chart: Chart) -> None:
        """Show the values of another chart."""
        self.rows.set_chart(chart)
        self.setAccessibleName(chart.title)
        self.setAccessibleDescription(description_of(chart))

    def copy(self) -> None:
        """Put the chosen rows, or all, on the clipboard with their heads."""
        chosen = frozenset(index.row() for index in self.selectionModel().selectedRows())
        QGuiApplication.clipboard().setText(tsv_of(self.rows.chart, chosen or None))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy rows instead of one cell."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)


class ChartPanel(QWidget):
    """A chart, a link under it, and its table instead once that was pressed."""

    def __init__(self, chart: Chart | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = ChartView(chart, self)
        self.table = ChartTable(chart, self)
        self.link = Link("", self, quiet=True)
        self.link.setMinimumHeight(LEAST_TARGET)
        self.link.clicked.connect(self._on_link)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.view)
        column.addWidget(self.table)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.link)
        column.addLayout(foot)
        self._as_table = False
        self.set_chart(self.view.chart)

    @property
    def as_table(self) -> bool:
        """Whether the values are shown as a table."""
        return self._as_table

    def set_chart(self, chart: Chart) -> None:
        """Show another chart, as the last one was shown; without values always its sentence."""
        self.view.set_chart(chart)
        self.table.set_chart(chart)
        self._lay_out()

    def show_as_table(self, wanted: bool) -> None:
        """Show the table, or the chart."""
        self._as_table = wanted
        self._lay_out()

    @Slot()
    def _on_link(self) -> None:
        self.show_as_table(not self._as_table)

    def _lay_out(self) -> None:
        some = self.view.chart.days() is not None
        table = self._as_table and some
        self.table.setFixedHeight(self.view.sizeHint().height())
        self.table.setVisible(table)
        self.view.setVisible(not table)
        self.link.setVisible(some)
        as_chart = mark("Chart", "Show as a chart")
        as_table = mark("Chart", "Show as a table")
        self.link.setText(say(as_chart if table else as_table))
