# SPDX-License-Identifier: MIT
"""The numbers of a table, as they would be noted."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from cmdesk.domain.texts import Text, mark
from cmdesk.ui.i18n import say

MOST_SHOWN: Final = 200  # the rest is counted in words
LEAST: Final = 130  # pixels of height while there are as many rows
_HEADS: Final[tuple[Text, ...]] = (
    mark("NumbersImport", "When"),
    mark("NumbersImport", "Number"),
    mark("NumbersImport", "Value"),
    mark("NumbersImport", "What becomes of it"),
)
_VALUE: Final = 2
_CENTRED = Qt.AlignmentFlag.AlignVCenter


class NumberRows(QTableWidget):
    """A table to be read only."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, len(_HEADS), parent)
        self.setProperty("look", "sheet")
        self.setAccessibleName(say(mark("NumbersImport", "Numbers to import")))
        self.setHorizontalHeaderLabels([say(words) for words in _HEADS])
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | _CENTRED)
        for column in range(len(_HEADS)):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        item = self.horizontalHeaderItem(_VALUE)
        if item is not None:
            item.setTextAlignment(Qt.AlignmentFlag.AlignRight | _CENTRED)

    def show_rows(self, rows: Sequence[Sequence[str]]) -> int:
        """Show the first rows; how many are not shown."""
        shown = rows[:MOST_SHOWN]
        self.setRowCount(len(shown))
        for number, row in enumerate(shown):
            for column, words in enumerate(row):
                item = QTableWidgetItem(words)
                item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
                if column == _VALUE:
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | _CENTRED)
                self.setItem(number, column, item)
        self.setVisible(bool(shown))
        tall = sum(self.rowHeight(row) for row in range(self.rowCount()))
        whole = self.horizontalHeader().sizeHint().height() + tall + 6
        self.setMaximumHeight(whole)
        self.setMinimumHeight(min(whole, LEAST))
        return len(rows) - len(shown)
