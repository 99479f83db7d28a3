# SPDX-License-Identifier: MIT
"""What each column of a table of numbers holds: shown when asked for, corrected with a list."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from cmdesk.domain.cleaning import one_line
from cmdesk.domain.texts import Text, mark
from cmdesk.services.importing import column_keys
from cmdesk.services.numbers.columns import Column, NumberColumns, columns_offered
from cmdesk.services.numbers.template import Holds
from cmdesk.services.series import Log
from cmdesk.ui.forms.fields import CalmCombo
from cmdesk.ui.i18n import say, sentence_case

_HEADINGS: Final[tuple[Text, ...]] = (
    mark("NumbersImport", "Column of the file"),
    mark("NumbersImport", "For instance"),
    mark("NumbersImport", "Holds"),
)
# To add a part of the template: its words here.
_WORDS: Final[dict[Holds, Text]] = {
    Holds.IGNORED: mark("NumbersImport", "left out"),
    Holds.DATE: mark("NumbersImport", "the day"),
    Holds.CHANNEL: mark("NumbersImport", "the channel"),
    Holds.METRIC: mark("NumbersImport", "what is counted"),
    Holds.VALUE: mark("NumbersImport", "the value"),
    Holds.PERIOD: mark("NumbersImport", "day, week or month"),
    Holds.NOTE: mark("NumbersImport", "the note"),
}
_LONGEST, _MOST_ROWS = 60, 6


class NumberColumnsBox(QWidget):
    """The columns of one file; ``said`` is what the user says of them now, by their keys."""

    changed = Signal()

    def __init__(self, log: Log, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.said: dict[str, Column] = {}
        self._log = log
        self._offered = columns_offered(log)
        self._keys: tuple[str, ...] = ()
        self._shown: list[Column] = []
        self.choices: list[QComboBox] = []
        self.opener = QPushButton(say(mark("NumbersImport", "&Which column is what…")))
        self.opener.setCheckable(True)
        self.table = _table()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.opener, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.table)
        self.table.hide()
        self.opener.toggled.connect(self.table.setVisible)

    def show_columns(self, columns: NumberColumns) -> None:
        """Show what the columns are read as; opens by itself when something is missing."""
        keys = column_keys(columns.names)
        if keys != self._keys:
            self._keys = keys
            self._rebuild(columns)
        self._shown = list(columns.held)
        for choice, held in zip(self.choices, columns.held, strict=True):
            choice.setCurrentIndex(self._offered.index(held) if held in self._offered else 0)
        if not columns.complete:
            self.opener.setChecked(True)

    def _rebuild(self, columns: NumberColumns) -> None:
        self.choices = []
        names = [self._named(one) for one in self._offered]
        self.table.setRowCount(len(columns.names))
        for number, name in enumerate(columns.names):
            words = name.strip() or say(
                mark("NumbersImport", "column {number}").filled(number=number + 1)
            )
            cells = (row.cells[number] for row in columns.rows if number < len(row.cells))
            example = next((cell for cell in cells if cell.strip()), "")
            for place, shown in enumerate((words, one_line(example)[:_LONGEST])):
                item = QTableWidgetItem(shown)
                item.setFlags(Qt.ItemFlag.ItemIsEnabled)
                self.table.setItem(number, place, item)
            choice = CalmCombo()
            choice.setAccessibleName(words)
            choice.addItems(names)
            choice.activated.connect(self._on_chosen)
            self.choices.append(choice)
            self.table.setCellWidget(number, 2, choice)
        height = self.table.verticalHeader().defaultSectionSize()
        self.table.setFixedHeight((min(len(columns.names), _MOST_ROWS) + 1) * height + 8)

    def _named(self, column: Column) -> str:
        if column.holds is Holds.NUMBER:
            return sentence_case(say(self._log.name(column.metric, column.channel_id)))
        return sentence_case(say(_WORDS[column.holds]))

    @Slot()
    def _on_chosen(self) -> None:
        """Take what was chosen; what another column held until now is left out there."""
        for number, choice in enumerate(self.choices):
            chosen = self._offered[choice.currentIndex()]
            if chosen == self._shown[number]:
                continue
            for other, held in enumerate(self._shown):
                if held == chosen and chosen.holds is not Holds.IGNORED:
                    self.said[self._keys[other]] = Column(Holds.IGNORED)
            self.said[self._keys[number]] = chosen
        self.changed.emit()


def _table() -> QTableWidget:
    table = QTableWidget(0, len(_HEADINGS))
    table.setProperty("look", "sheet")
    table.setAccessibleName(say(mark("NumbersImport", "Columns of the file")))
    table.setHorizontalHeaderLabels([say(words) for words in _HEADINGS])
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(34)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
    header = table.horizontalHeader()
    header.setHighlightSections(False)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
    header.setSectionResizeMode(2, QHeaderView.ResizeMode.Fixed)
    header.resizeSection(2, 280)
    return table
