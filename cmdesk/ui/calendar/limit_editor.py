# SPDX-License-Identifier: MIT
"""A mark changed in place, under the finding that quotes it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSpinBox, QVBoxLayout, QWidget

from cmdesk.domain.rules.limits import Limit
from cmdesk.domain.texts import Text, mark
from cmdesk.ui.i18n import say
from cmdesk.ui.widgets.flow import FlowLayout
from cmdesk.ui.widgets.link import Link

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CalmSpin(QSpinBox):
    """A number that the wheel changes only while it holds the keyboard; Enter tells it."""

    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setFixedWidth(76)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page behind."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter is the end of it."""
        super().keyPressEvent(event)
        if event.key() in _ENTER:
            self.entered.emit()


class LimitEditor(QWidget):
    """The mark's words, its value, and the way back; ``wanted`` carries the value (None: usual)."""

    wanted = Signal(object)

    def __init__(self, limit: Limit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = say(limit.words)
        self.field = CalmSpin(self)
        self.field.setRange(1, limit.most)
        self.field.setValue(limit.value)
        self.field.setAccessibleName(words)
        self.field.entered.connect(self._on_entered)
        self.keep = Link(say(mark("FindingRow", "Make it my limit")), self)
        self.keep.clicked.connect(self._on_entered)
        label = QLabel(words, self)
        label.setWordWrap(True)
        label.setBuddy(self.field)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(label, 1)
        row.addWidget(self.field)
        links = QWidget(self)
        flow = FlowLayout(links, 2)
        flow.addWidget(self.keep)
        self.back = Link(say(_back_words(limit)), links)
        self.back.setVisible(limit.own)
        self.back.clicked.connect(self._on_back)
        if limit.own:
            flow.addWidget(self.back)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 2, 0, 4)
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
