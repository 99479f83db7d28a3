# SPDX-License-Identifier: MIT
"""One line of *Note the numbers*: the name, the values before, the field, what is asked of it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QWidget

from cmdesk.domain.errors import WrongInput
from cmdesk.domain.metrics import said_value
from cmdesk.domain.records import Measurement
from cmdesk.domain.texts import Text, mark
from cmdesk.services.noting import NumberRow
from cmdesk.services.series import Log
from cmdesk.ui.i18n import say, sentence_case
from cmdesk.ui.results.number_table import Written
from cmdesk.ui.theme import muted_label, plain_label, set_look
from cmdesk.ui.widgets.chart.said import day_seen, short_dated
from cmdesk.ui.widgets.chart.said import said_value as plain_value
from cmdesk.ui.widgets.link import Link
from cmdesk.ui.widgets.sheet import wrapped

HEADS: tuple[Text, ...] = (
    mark("NoteNumbers", "Number"),
    mark("NoteNumbers", "Before"),
    mark("NoteNumbers", "Last noted"),
    mark("NoteNumbers", "Now"),
    mark("NoteNumbers", "For"),
)
NAME, BEFORE, LAST, NOW, FOR = range(5)
_LONGEST = 40
_NAMED = mark("NoteNumbers", "{name}, {when}")
_LAST_WAS = mark("NoteNumbers", "Last noted: {value}")
_NEVER = mark("NoteNumbers", "Not noted yet")
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_ON = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down)


class NumberEntry(QLineEdit):
    """The field of a number: Enter and the arrow keys go up and down its column."""

    left_by = Signal(object)
    """1 for down, -1 for up; ``entered`` comes before it at Enter."""
    entered = Signal()
    looked_at = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setMaxLength(_LONGEST)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """What stands there is replaced by what is typed."""
        super().focusInEvent(event)
        self.selectAll()
        self.looked_at.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Down go on, Up goes back."""
        if event.key() in _ON[:2]:
            self.entered.emit()
        elif event.key() in _ON:
            self.left_by.emit(1)
        elif event.key() == Qt.Key.Key_Up:
            self.left_by.emit(-1)
        else:
            super().keyPressEvent(event)


class NumberLine(QWidget):
    """The widgets of one line, put into the grid of the table; itself the line of its problem."""

    def __init__(self, grid: QGridLayout, line: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.name = wrapped(plain_label("", parent))
        self.before = muted_label("", parent)
        self.last = plain_label("", parent)
        self.entry = NumberEntry(parent)
        self.entry.setFixedWidth(140)
        self.when = muted_label("", parent)
        for label in (self.before, self.last):
            label.setAlignment(_RIGHT)
        cells = (self.name, self.before, self.last, self.entry, self.when)
        for column, cell in enumerate(cells):
            grid.addWidget(cell, 2 * line, column)
        grid.addWidget(self, 2 * line + 1, 0, 1, len(cells))
        self.problem = QLabel(self)
        self.problem.setWordWrap(True)
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setMargin(4)
        self.keep = Link(say(mark("NoteNumbers", "Keep it")), self)
        self.correct = Link(say(mark("NoteNumbers", "Correct")), self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 4)
        row.addWidget(self.problem, 1)
        row.addWidget(self.keep)
        row.addWidget(self.correct)
        self.hide()
        self._shown = ""
        self._kept: str | None = None
        self.row: NumberRow | None = None
        self.entry.textEdited.connect(self._on_edited)
        self.correct.clicked.connect(self._on_correct)
        self.keep.clicked.connect(self._on_keep)

    @property
    def written(self) -> Written:
        """What is typed now."""
        assert self.row is not None, "asked of a line that was shown"
        return Written(self.row, self.entry.text(), self._shown)

    def show_row(self, row: NumberRow, log: Log) -> None:
        """Show what is known and asked of a number."""
        self.row, self._kept = row, None
        noted = row.noted
        self._shown = "" if noted is None else plain_value(noted.value)
        self.entry.setText(self._shown)
        name, when = say(row.name), say(row.reading.words(row.reading.day))
        if row.reading.period is None:
            when = short_dated(row.reading.day)
        self.name.setText(sentence_case(name))
        self.when.setText(when)
        last, before = row.last, row.before
        self.last.setText(say(_NEVER) if last is None else _said(row, last, log))
        set_look(self.last, "muted" if last is None else "")
        self.before.setText("" if before is None else _said(row, before, log))
        self.entry.setAccessibleName(say(_NAMED.filled(name=name, when=when)))
        was = _LAST_WAS.filled(value=self.last.text())
        self.entry.setAccessibleDescription(say(_NEVER if last is None else was))
        self.clear()

    def check(self, log: Log) -> bool:
        """Say what is wrong or doubtful in what was typed; True when nothing holds it up."""
        try:
            self.written.noting()
        except WrongInput as problem:
            self._tell(problem.text, "trouble-pill", doubt=False)
            return False
        doubt = self.written.doubt(log)
        if doubt is None or self._kept == self.entry.text():
            self.clear()
            return True
        self._tell(doubt, "attention-pill", doubt=True)
        return False

    @property
    def doubted(self) -> bool:
        """Whether a doubt is shown that waits for its answer."""
        return not self.isHidden() and not self.keep.isHidden()

    @Slot()
    def clear(self) -> None:
        """Nothing is wrong."""
        self.problem.clear()
        self.hide()

    def keep_it(self) -> None:
        """The doubtful number is right."""
        self._kept = self.entry.text()
        self.clear()

    def _tell(self, text: Text, look: str, *, doubt: bool) -> None:
        set_look(self.problem, look)
        self.problem.setText(say(text))
        self.entry.setAccessibleDescription(say(text))
        for link in (self.keep, self.correct):
            link.setVisible(doubt)
        self.show()

    @Slot()
    def _on_edited(self) -> None:
        if not self.isHidden():
            self.clear()

    @Slot()
    def _on_keep(self) -> None:
        self.entry.setFocus()  # first: hiding the button would send the keyboard elsewhere
        self.keep_it()
        self.entry.left_by.emit(1)

    @Slot()
    def _on_correct(self) -> None:
        self.entry.setFocus()


def _said(row: NumberRow, noted: Measurement, log: Log) -> str:
    """A value and its day."""
    day = day_seen(noted.day, row.reading.day)
    value = say(said_value(row.metric, noted.value, log.region))
    return f"{value} · {day}"
