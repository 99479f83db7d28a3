# SPDX-License-Identifier: MIT
"""The values of one number as rows: day, value, what stood there before."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from cmdesk.domain.metrics import said_value
from cmdesk.domain.records import Measurement
from cmdesk.domain.texts import Text, mark
from cmdesk.services.noting import Reading, history_of
from cmdesk.services.series import Log
from cmdesk.ui.i18n import said_list, say
from cmdesk.ui.widgets.chart.said import said_value as plain_value
from cmdesk.ui.widgets.chart.said import short_dated

_Index = QModelIndex | QPersistentModelIndex
DAY, VALUE, BEFORE = range(3)
_HEADS: tuple[Text, ...] = (
    mark("ValuesDialog", "Day"),
    mark("ValuesDialog", "Value"),
    mark("ValuesDialog", "Corrected"),
)
_UNTIL = mark("ValuesDialog", "{value} until {day}")
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class ValueRows(QAbstractTableModel):
    """Rows to read and correct; ``written`` carries a row's id and what was typed for it."""

    written = Signal(str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.noted: tuple[Measurement, ...] = ()
        self._log: Log | None = None

    def show_values(self, noted: Sequence[Measurement], log: Log) -> None:
        """Hold these values, the latest first; the same rows stay where they are."""
        wanted = tuple(reversed(noted))
        same = [one.id for one in wanted] == [one.id for one in self.noted]
        if same:
            self.noted, self._log = wanted, log
            last = self.index(max(len(wanted) - 1, 0), BEFORE)
            self.dataChanged.emit(self.index(0, DAY), last)
            return
        self.beginResetModel()
        self.noted, self._log = wanted, log
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        """One a value."""
        return 0 if parent.isValid() else len(self.noted)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        """Day, value, what it was."""
        return 0 if parent.isValid() else len(_HEADS)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of a cell; a value that is edited is written without its unit."""
        if not index.isValid() or self._log is None:
            return None
        one = self.noted[index.row()]
        if role == Qt.ItemDataRole.EditRole and index.column() == VALUE:
            return plain_value(one.value)
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == VALUE:
            return _RIGHT
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._words(one, index.column(), self._log)

    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tell what was typed; the row changes when the document did."""
        if role != Qt.ItemDataRole.EditRole or index.column() != VALUE:
            return False
        one = self.noted[index.row()]
        if str(value) != plain_value(one.value):
            self.written.emit(one.id, str(value))
        return True

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Values are edited in place."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return usual | Qt.ItemFlag.ItemIsEditable if index.column() == VALUE else usual

    def headerData(
        self, section: int, side: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The heads of the columns."""
        if side != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            return _RIGHT if section == VALUE else int(left)
        return say(_HEADS[section]) if role == Qt.ItemDataRole.DisplayRole else None

    def _words(self, one: Measurement, column: int, log: Log) -> str:
        if column == VALUE:
            return say(said_value(log.metric(one.metric), one.value, log.region))
        if column == DAY:
            if one.period is None:
                return short_dated(one.day)
            return say(Reading(one.day, one.period).words(one.day))
        said = [
            say(_UNTIL.filled(value=value, day=short_dated(day)))
            for value, day in history_of(log, one)
        ]
        return said_list(tuple(said))
