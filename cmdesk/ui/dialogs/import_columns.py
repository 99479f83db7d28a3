# SPDX-License-Identifier: MIT
"""What each column of a foreign file holds: shown when asked for, corrected with a list each."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from cmdesk.domain.cleaning import one_line
from cmdesk.domain.texts import Text, mark
from cmdesk.services.importing import (
    CHOICES,
    SEVERAL,
    Chosen,
    Columns,
    Field,
    column_keys,
    remember_said,
    said_before,
)
from cmdesk.ui.forms.fields import CalmCombo
from cmdesk.ui.i18n import say
from cmdesk.ui.theme import muted_label

_HEADINGS: tuple[Text, ...] = (
    mark("ImportColumns", "Column of the file"),
    mark("ImportColumns", "For instance"),
    mark("ImportColumns", "Is"),
)
_IN_NOTE = mark("ImportColumns", "kept in the note, under its name")
_LAST_TIME = mark("ImportColumns", "The columns are read as you said last time.")
_MISSING = mark("ImportColumns", "Say which column is the day, and which the title or the text.")
# To add a field: its words here; its place in the list is that of ``CHOICES``.
_WORDS: dict[Field, Text] = {
    Field.DATE: mark("ImportColumns", "the day"),
    Field.TIME: mark("ImportColumns", "the hour"),
    Field.CHANNEL: mark("ImportColumns", "the channel"),
    Field.DISTRIBUTION: mark("ImportColumns", "further channels"),
    Field.TITLE: mark("ImportColumns", "the title"),
    Field.TEXT: mark("ImportColumns", "the text"),
    Field.HASHTAGS: mark("ImportColumns", "hashtags"),
    Field.FORMAT: mark("ImportColumns", "the format"),
    Field.PILLAR: mark("ImportColumns", "the theme"),
    Field.LINK: mark("ImportColumns", "the link"),
    Field.IMAGE: mark("ImportColumns", "images"),
    Field.STATUS: mark("ImportColumns", "the status"),
    Field.DRAFT: mark("ImportColumns", "a draft, yes or no"),
    Field.SWITCH: mark("ImportColumns", "a channel of this name, yes or no"),
    Field.NOTE: mark("ImportColumns", "the note"),
    Field.IGNORED: mark("ImportColumns", "left out"),
}
_LONGEST = 80


class ColumnsBox(QWidget):
    """The columns of one file; ``said`` is what the user says of them, now or last time."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.said: dict[str, Field | None] = {}
        self.columns: Columns | None = None
        self._keys: tuple[str, ...] = ()
        self._choices: list[_FieldChoice] = []
        self._touched = False
        self.opener = QPushButton(say(mark("ImportColumns", "&Which column is what…")))
        self.opener.setCheckable(True)
        self.remark = muted_label("")
        self.forget = QPushButton(say(mark("ImportColumns", "&Read them by their names")))
        self.table = _table()
        self._lay_out()
        self.opener.toggled.connect(self.table.setVisible)
        self.forget.clicked.connect(self._on_forget)
        self.hide()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.opener)
        top.addWidget(self.remark, 1)
        top.addWidget(self.forget)
        top.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(top)
        column.addWidget(self.table)
        self.table.hide()

    def look(self, find: Callable[[Chosen], Columns]) -> None:
        """Show the columns of a file; ``find`` finds them, given what is said of them.

        The table opens by itself when what a post needs is not found.
        """
        columns = find({})
        keys = column_keys(columns.names)
        if keys != self._keys:
            self._keys, self._touched = keys, False
            self.said = said_before(columns)
            self._rebuild(columns)
        self.columns = find(self.said) if self.said else columns
        for choice, field in zip(self._choices, self.columns.fields, strict=True):
            choice.show_field(field)
        remembered = bool(self.said) and not self._touched
        self.remark.setText(say(_LAST_TIME if self.columns.complete else _MISSING))
        self.remark.setVisible(remembered or not self.columns.complete)
        self.forget.setVisible(bool(self.said))
        self.show()
        if not self.columns.complete:
            self.opener.setChecked(True)

    def keep(self) -> None:
        """Remember what was said, when it was said now."""
        if self._touched and self.columns is not None:
            remember_said(self.columns, self.said)

    def choice(self, name: str) -> QComboBox:
        """The list that says what the column of this name holds."""
        return self._choices[self._keys.index(name)]

    def _rebuild(self, columns: Columns) -> None:
        self._choices = []
        self.table.setRowCount(len(columns.names))
        for number, name in enumerate(columns.names):
            words = name.strip() or say(
                mark("ImportColumns", "column {number}").filled(number=number + 1)
            )
            example = next(
                (row.cells[number] for row in columns.rows if _says(row.cells, number)), ""
            )
            for place, shown in enumerate((words, one_line(example)[:_LONGEST])):
                item = QTableWidgetItem(shown)
                item.setFlags(Qt.ItemFlag.ItemIsEnabled)
                self.table.setItem(number, place, item)
            choice = _FieldChoice()
            choice.setAccessibleName(words)
            choice.activated.connect(self._on_chosen)
            self._choices.append(choice)
            self.table.setCellWidget(number, 2, choice)
        rows = min(len(columns.names), 6)
        height = self.table.verticalHeader().defaultSectionSize()
        self.table.setFixedHeight((rows + 1) * height + 8)

    @Slot()
    def _on_chosen(self) -> None:
        """Take what was chosen; a field that has one column only leaves the other one."""
        for number, choice in enumerate(self._choices):
            field = choice.field()
            if field is choice.shown:
                continue
            for other, neighbour in enumerate(self._choices):
                if field not in SEVERAL and neighbour.shown is field and field is not None:
                    self.said[self._keys[other]] = None
            self.said[self._keys[number]] = field
            self._touched = True
        self.changed.emit()

    @Slot()
    def _on_forget(self) -> None:
        self.said = {}
        self._touched = True
        self.changed.emit()


class _FieldChoice(CalmCombo):
    """The list that says what one column holds."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: Field | None = None
        self.addItem(say(_IN_NOTE), "")
        for field in CHOICES:
            self.addItem(say(_WORDS[field]), field.value)

    def field(self) -> Field | None:
        """What the list says; None for the note, under the column's name."""
        word = self.currentData()
        return Field(word) if word else None

    def show_field(self, field: Field | None) -> None:
        """Say what the column is read as."""
        self.shown = field
        self.setCurrentIndex(self.findData("" if field is None else field.value))


def _says(cells: tuple[str, ...], number: int) -> bool:
    return number < len(cells) and bool(cells[number].strip())


def _table() -> QTableWidget:
    table = QTableWidget(0, len(_HEADINGS))
    table.setProperty("look", "sheet")
    table.setAccessibleName(say(mark("ImportColumns", "Columns of the file")))
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
