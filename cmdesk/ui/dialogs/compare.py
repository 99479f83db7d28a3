# SPDX-License-Identifier: MIT
"""Two states of a document side by side, to be read and copied: nothing is changed here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from cmdesk.domain.texts import Text, mark
from cmdesk.services.comparing import Comparison, Line, Side
from cmdesk.ui.i18n import say
from cmdesk.ui.theme import muted_label, title_label
from cmdesk.ui.widgets.segments import Segments

_ALL: Final = "all"
_ABSENT: Final = "—"
_SAME = mark("Compare", "The two hold the same posts, dates and settings.")
_ONLY_HERE = mark("Compare", "%n only here", "", 1)
_ONLY_THERE = mark("Compare", "%n only there", "", 1)
_DIFFERENT = mark("Compare", "%n different", "", 1)
_KIND = mark("Compare", "{kind}: {counts}")
_PART = mark("Compare", "{what}: {part}")
_MORE = mark("Compare", "and %n more", "", 1)
_SIDES: Final = (
    (Side.HERE, _ONLY_HERE),
    (Side.THERE, _ONLY_THERE),
    (Side.DIFFERENT, _DIFFERENT),
)


@dataclass(frozen=True, slots=True)
class CompareWords:
    """What the dialog says of the two: its title and the heads of their columns."""

    title: Text
    here: Text
    there: Text


class CompareDialog(QDialog):
    """What only one of them has and what differs, all or one side of it."""

    def __init__(
        self, words: CompareWords, comparison: Comparison, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._comparison = comparison
        self.setWindowTitle(say(mark("Compare", "Compare")))
        self.resize(880, 600)
        title = title_label(say(words.title), 2, self)
        title.setTextFormat(Qt.TextFormat.PlainText)
        title.setWordWrap(True)
        self.summary = QLabel(self)
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        self.summary.setWordWrap(True)
        self.summary.setText(_summary(comparison))
        self.filter = Segments(_choices(comparison), self)
        self.filter.chosen.connect(self._on_chosen)
        self.table = _table(say(words.here), say(words.there), self)
        self.more = muted_label("", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        column.addWidget(title)
        column.addWidget(self.summary)
        row = QHBoxLayout()
        row.addWidget(self.filter)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self.table, 1)
        column.addLayout(self._foot())
        self.filter.setVisible(not comparison.same)
        self.table.setVisible(not comparison.same)
        if comparison.same:
            column.insertStretch(2, 1)
            self.resize(520, 160)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self.table).activated.connect(
            self.copy
        )
        self._show(_ALL)

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.addWidget(self.more)
        foot.addStretch(1)
        self.copy_button = QPushButton(say(mark("Compare", "&Copy the list")), self)
        self.copy_button.setAutoDefault(False)
        self.copy_button.clicked.connect(self.copy)
        self.copy_button.setVisible(not self._comparison.same)
        close = QPushButton(say(mark("Compare", "Close")), self)
        close.setDefault(True)
        close.clicked.connect(self.accept)
        foot.addWidget(self.copy_button)
        foot.addWidget(close)
        return foot

    @Slot()
    def copy(self) -> None:
        """Put the chosen lines, or all that are shown, on the clipboard as a table."""
        chosen = {index.row() for index in self.table.selectionModel().selectedRows()}
        rows = sorted(chosen) or range(self.table.rowCount())
        lines = ["\t".join(self._cell(row, column) for column in range(4)) for row in rows]
        QGuiApplication.clipboard().setText("\n".join(lines))

    def _cell(self, row: int, column: int) -> str:
        item = self.table.item(row, column)
        return "" if item is None else item.text()

    @Slot(str)
    def _on_chosen(self, key: str) -> None:
        self._show(key)

    def _show(self, key: str) -> None:
        """Fill the table with the lines of a side."""
        wanted = [line for line in self._comparison.lines if key in (_ALL, line.side)]
        self.table.setRowCount(len(wanted))
        for row, line in enumerate(wanted):
            for column, words in enumerate(_cells(line)):
                item = QTableWidgetItem(words)
                item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
                item.setTextAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
                self.table.setItem(row, column, item)
        self.table.resizeRowsToContents()
        left = sum(n for side, n in self._comparison.more.items() if key in (_ALL, side))
        self.more.setText(say(_MORE.filled(n=left)) if left else "")


def _summary(comparison: Comparison) -> str:
    """How many of each kind are where, a kind a line."""
    if comparison.same:
        return say(_SAME)
    lines = []
    for kind, counts in comparison.counts.items():
        told = [say(text.filled(n=counts.of(side))) for side, text in _SIDES if counts.of(side)]
        words = _KIND.filled(kind=comparison.name_of(kind), counts=", ".join(told))
        lines.append(say(words))
    return "   ·   ".join(lines)


def _choices(comparison: Comparison) -> tuple[tuple[str, str], ...]:
    sides = ((str(side), text.filled(n=comparison.total(side))) for side, text in _SIDES)
    return (_ALL, say(mark("Compare", "All"))), *((key, say(text)) for key, text in sides)


def _cells(line: Line) -> tuple[str, str, str, str]:
    what = line.what
    if line.part is not None:
        what = _PART.filled(what=line.what, part=line.part)
    absent = "" if line.side is Side.DIFFERENT else _ABSENT
    here, there = (absent if text is None else say(text) for text in (line.here, line.there))
    return say(line.kind), say(what), here, there


def _table(here: str, there: str, parent: QWidget) -> QTableWidget:
    table = QTableWidget(0, 4, parent)
    table.setAccessibleName(say(mark("Compare", "What differs")))
    heads = (mark("Compare", "Kind"), mark("Compare", "What"))
    table.setHorizontalHeaderLabels([*(say(head) for head in heads), here, there])
    table.verticalHeader().hide()
    table.setShowGrid(False)
    table.setAlternatingRowColors(True)
    table.setWordWrap(True)
    # Padding at the sides would not count where the words are broken into lines.
    table.setStyleSheet(
        "QTableView::item { padding: 4px 0; } QHeaderView::section { padding: 6px 3px; }"
    )
    table.setTabKeyNavigation(False)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    header = table.horizontalHeader()
    header.setHighlightSections(False)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
    for column in (1, 2, 3):
        header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
    header.sectionResized.connect(table.resizeRowsToContents)
    return table
