# SPDX-License-Identifier: MIT
"""*Find*: a field over the calendar, and below it the posts that hold what is written there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from cmdesk.domain.texts import mark
from cmdesk.ui.calendar.hit_list import HitList, HitLook
from cmdesk.ui.i18n import say
from cmdesk.ui.icons import dress
from cmdesk.ui.theme import muted_label

WIDTH = 420
_MARGIN, _TOP = 14, 52
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_PLACEHOLDER = mark("FindPanel", "Find in all posts")
_HINT = mark("FindPanel", "Titles, texts, notes, links. Accents and capitals do not matter.")
_NOTHING = mark(
    "FindPanel", "Nothing found. Try fewer letters, or another word of the post or its note."
)


class FindPanel(QFrame):
    """Floats at the right over the calendar; the arrows walk through the rows from the field."""

    edited = Signal(str)
    """Other words are looked for."""
    chosen = Signal(object)
    """A row was chosen by the arrows or a click: its number."""
    taken = Signal(object)
    """Enter or a double click: go to this row's post and close."""
    closed = Signal()
    """The field was left; the keyboard goes back to where it was."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("look", "sheet")
        self.setAccessibleName(say(mark("FindPanel", "Find")))
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(say(_PLACEHOLDER))
        self.field.setAccessibleName(say(_PLACEHOLDER))
        self.field.setClearButtonEnabled(True)
        self.close_button = QPushButton(self)
        self.close_button.setProperty("look", "flat")
        self.close_button.setAccessibleName(say(mark("FindPanel", "Close")))
        self.close_button.setToolTip(self.close_button.accessibleName())
        dress(self.close_button, "close")
        self.words = muted_label("", self)
        self.words.setWordWrap(True)
        self.list = HitList(self)
        self.list.setAccessibleName(say(mark("FindPanel", "Posts found")))
        self._lay_out()
        self.field.textEdited.connect(self.edited)
        self.field.textChanged.connect(self._on_changed)
        self.close_button.clicked.connect(self.closed)
        self.list.itemClicked.connect(self._on_clicked)
        self.list.itemDoubleClicked.connect(self._on_double_clicked)
        self._at_left = False
        self.field.installEventFilter(self)
        parent.installEventFilter(self)
        self.hide()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.field, 1)
        row.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 10)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self.words)
        column.addWidget(self.list, 1)

    def open(self) -> None:
        """Come up with the last words, ready to be written over."""
        self._at_left = False
        self.place()
        self.show()
        self.raise_()
        self.field.setFocus()
        self.field.selectAll()

    def show_hits(self, looks: Sequence[HitLook], total: int) -> None:
        """Show these rows, of so many posts in all."""
        self.list.show_looks(looks)
        self.list.setVisible(bool(looks))
        found = mark("FindPanel", "%n post(s) found, the newest first", "", 1).filled(n=total)
        if not self.field.text().strip():
            self.words.setText(say(_HINT))
        elif not total:
            self.words.setText(say(_NOTHING))
        else:
            self.words.setText(say(found))
        self.place()

    def choose(self, row: int) -> None:
        """Mark a row and bring it into view."""
        self.list.setCurrentRow(row)

    def avoid(self, rect: QRect) -> None:
        """Go to the other side when what was found lies below; ``rect`` in the page's points."""
        if self.isVisible() and self.geometry().intersects(rect):
            self._at_left = not self._at_left
            self.place()

    def place(self) -> None:
        """Stand at a side below the bar, as tall as the rows need."""
        parent = self.parentWidget()
        assert parent is not None, "made with a parent"
        width = min(WIDTH, parent.width() - 2 * _MARGIN)
        self.resize(width, self.height())  # the rows break their lines in this width
        column = self.layout()
        assert column is not None, "laid out when it was made"
        column.activate()
        self.list.setFixedHeight(0)
        bare = column.heightForWidth(width) if column.hasHeightForWidth() else 0
        room = max(120, parent.height() - _TOP - _MARGIN - bare)
        self.list.setFixedHeight(self.list.wanted_height(room))
        height = bare + self.list.height()
        left = _MARGIN if self._at_left else parent.width() - width - _MARGIN
        self.setGeometry(left, _TOP, width, height)

    # Qt's overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows and Enter of the field are the list's; the panel follows the page's size."""
        if watched is self.field:
            pressed = event if event.type() == QEvent.Type.KeyPress else None
            if isinstance(pressed, QKeyEvent) and self._pressed(pressed):
                return True
        elif event.type() == QEvent.Type.Resize and self.isVisible():
            self.place()
        return bool(super().eventFilter(watched, event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)

    def _pressed(self, event: QKeyEvent) -> bool:
        """Do what a key of the field does to the list; False for letters."""
        key = Qt.Key(event.key())
        if key in _ENTER:
            if self.list.count():
                self.taken.emit(max(0, self.list.currentRow()))
            return True
        if key not in _STEPS or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        if self.list.count():
            row = self.list.currentRow() + _STEPS[key]
            self.chosen.emit(min(max(0, row), self.list.count() - 1))
        return True

    @Slot(str)
    def _on_changed(self, text: str) -> None:
        if not text:  # also the clear button
            self.edited.emit(text)

    @Slot(QListWidgetItem)
    def _on_clicked(self, item: QListWidgetItem) -> None:
        self.chosen.emit(self.list.row(item))

    @Slot(QListWidgetItem)
    def _on_double_clicked(self, item: QListWidgetItem) -> None:
        self.taken.emit(self.list.row(item))
