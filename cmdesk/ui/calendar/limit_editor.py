# SPDX-License-Identifier: MIT
"""A mark changed in place, under the finding that quotes it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QIntValidator, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from cmdesk.domain.rules.limits import Limit
from cmdesk.domain.texts import Text, mark
from cmdesk.ui.i18n import say
from cmdesk.ui.theme import plain_label
from cmdesk.ui.widgets.flow import FlowLayout
from cmdesk.ui.widgets.link import LINKS_APART, Link

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STEPS = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}


class StepField(QLineEdit):
    """A whole number; the arrows go one up or down, Enter tells it."""

    entered = Signal()

    def __init__(self, value: int, most: int, parent: QWidget | None = None) -> None:
        super().__init__(str(value), parent)
        self._kept, self._most = value, most
        self.setValidator(QIntValidator(1, most, self))
        self.setMaxLength(len(str(most)))
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setFixedWidth(64)

    def value(self) -> int:
        """The number written; the one it began with while none is."""
        return int(self.text()) if self.hasAcceptableInput() else self._kept

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows step, Enter is the end of it."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None:
            self.setText(str(max(1, min(self._most, self.value() + step))))
            self.selectAll()
        elif event.key() in _ENTER:
            self.entered.emit()
        else:
            super().keyPressEvent(event)


class LimitEditor(QWidget):
    """The mark's words, its value, and the way back; ``wanted`` carries the value (None: usual)."""

    wanted = Signal(object)

    def __init__(self, limit: Limit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = say(limit.words)
        self.field = StepField(limit.value, limit.most, self)
        self.field.setAccessibleName(words)
        self.field.entered.connect(self._on_entered)
        self.keep = Link(say(mark("FindingRow", "Make it my limit")), self)
        self.keep.clicked.connect(self._on_entered)
        label = plain_label(words, self)
        label.setWordWrap(True)
        label.setBuddy(self.field)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(label, 1)
        row.addWidget(self.field)
        links = QWidget(self)
        flow = FlowLayout(links, LINKS_APART, 0)
        flow.addWidget(self.keep)
        self.back = Link(say(_back_words(limit)), links)
        self.back.setVisible(limit.own)
        self.back.clicked.connect(self._on_back)
        if limit.own:
            flow.addWidget(self.back)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 4)
        column.setSpacing(2)
        column.addLayout(row)
        column.addWidget(links)

    @Slot()
    def _on_entered(self) -> None:
        self.wanted.emit(self.field.value())

    @Slot()
    def _on_back(self) -> None:
        self.wanted.emit(None)


def _back_words(limit: Limit) -> Text:
    if limit.usual is None:
        return mark("FindingRow", "No limit of my own")
    return mark("FindingRow", "Back to the usual mark: {value}").filled(value=limit.usual)
