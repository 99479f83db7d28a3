# SPDX-License-Identifier: MIT
"""What a repair would do, before it is done: which posts go where, and what is left to say."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from cmdesk.domain.texts import Text, mark
from cmdesk.ui.i18n import say
from cmdesk.ui.theme import muted_label, plain_label, title_label

MOST_FACTS = 4


@dataclass(frozen=True, slots=True)
class MoveLine:
    """One post of the repair, in words: its name, where it was, where it goes."""

    words: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Remarks:
    """What is to be said at one moment: how much of each level, and the facts, worst first.

    ``note`` says how it compares with the other moment; empty for nothing.
    """

    title: str
    lines: tuple[str, ...]
    note: str = ""


@dataclass(frozen=True, slots=True)
class RepairWords:
    """All that the preview says."""

    title: str
    fact: Text
    summary: tuple[Text, ...]
    moves: tuple[MoveLine, ...]
    before: Remarks
    after: Remarks


class RepairPreview(QDialog):
    """Apply or not; nothing is changed before *Apply*."""

    def __init__(self, words: RepairWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(words.title)
        self.resize(660, 560)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        title = title_label(words.title, 2, self)
        title.setWordWrap(True)
        column.addWidget(title)
        fact = muted_label(say(words.fact), self)
        fact.setWordWrap(True)
        column.addWidget(fact)
        summary = plain_label(" ".join(say(text) for text in words.summary), self)
        summary.setWordWrap(True)
        column.addWidget(summary)
        self.moves = _move_table(words.moves, self)
        column.addWidget(self.moves, 1)
        column.addLayout(self._compared(words))
        column.addLayout(self._foot())

    def _compared(self, words: RepairWords) -> QHBoxLayout:
        """The remarks before and after, side by side."""
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(_remarks(words.before, self), 1)
        row.addWidget(_remarks(words.after, self), 1)
        return row

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.addWidget(muted_label(say(mark("RepairPreview", "One undo brings all back."))))
        foot.addStretch(1)
        cancel = QPushButton(say(mark("RepairPreview", "Cancel")), self)
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        self.apply = QPushButton(say(mark("RepairPreview", "Apply")), self)
        self.apply.setProperty("look", "accent")
        self.apply.setDefault(True)
        self.apply.clicked.connect(self.accept)
        foot.addWidget(cancel)
        foot.addWidget(self.apply)
        return foot


def _move_table(moves: Sequence[MoveLine], parent: QWidget) -> QTableWidget:
    table = QTableWidget(len(moves), 3, parent)
    table.setAccessibleName(say(mark("RepairPreview", "Posts that move")))
    table.setProperty("look", "sheet")
    table.setHorizontalHeaderLabels(
        [
            say(mark("RepairPreview", "Post")),
            say(mark("RepairPreview", "From")),
            say(mark("RepairPreview", "To")),
        ]
    )
    for row, move in enumerate(moves):
        for column, words in enumerate((move.words, move.before, move.after)):
            item = QTableWidgetItem(words)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            table.setItem(row, column, item)
    table.verticalHeader().hide()
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    header = table.horizontalHeader()
    header.setHighlightSections(False)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    for column in (1, 2):
        header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
    return table


def _remarks(remarks: Remarks, parent: QWidget) -> QFrame:
    sheet = QFrame(parent)
    sheet.setProperty("look", "sheet")
    column = QVBoxLayout(sheet)
    column.setContentsMargins(12, 8, 12, 10)
    column.setSpacing(3)
    title = title_label(remarks.title, 0, sheet)
    title.setWordWrap(True)
    column.addWidget(title)
    if remarks.note:
        note = muted_label(remarks.note, sheet)
        note.setWordWrap(True)
        column.addWidget(note)
    for line in remarks.lines[:MOST_FACTS]:
        label = plain_label(line, sheet)
        label.setWordWrap(True)
        column.addWidget(label)
    hidden = len(remarks.lines) - MOST_FACTS
    if hidden > 0:
        more = mark("RepairPreview", "and %n more", "", 1).filled(n=hidden)
        column.addWidget(muted_label(say(more), sheet))
    if not remarks.lines:
        good = plain_label(say(mark("RepairPreview", "✓ Nothing left to say")), sheet)
        good.setProperty("look", "good")
        column.addWidget(good)
    column.addStretch(1)
    return sheet
