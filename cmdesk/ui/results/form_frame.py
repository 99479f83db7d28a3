# SPDX-License-Identifier: MIT
"""What the small forms of the results share: lines of fields, a problem, Cancel and Save."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from cmdesk.domain.errors import UserError
from cmdesk.domain.texts import Text, mark
from cmdesk.ui.editorial.notice import Notice
from cmdesk.ui.i18n import say
from cmdesk.ui.theme import plain_label

LONGEST = 200


class FormFrame(QDialog):
    """A form that closes only when ``check`` raises nothing."""

    def __init__(self, title: Text, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(say(title))
        self.setMinimumWidth(540)
        self.notice = Notice(self)
        self.grid = QGridLayout()
        self.grid.setHorizontalSpacing(12)
        self.grid.setVerticalSpacing(12)
        self.grid.setColumnStretch(1, 1)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(20, 18, 20, 16)
        self.column.setSpacing(14)
        self.column.addLayout(self.grid)
        self._fields: list[QWidget] = []

    def check(self) -> None:
        """Read all fields; raises UserError."""
        raise NotImplementedError

    def accept(self) -> None:
        """Close when the fields can be read; else say what is wrong and stay."""
        try:
            self.check()
        except UserError as problem:
            self.notice.say(problem.text)
            self.grow()
            return
        super().accept()

    def add_line(self, words: Text, field: QWidget) -> QLabel:
        """One line: its name, which leads to its field and is given back, and the field."""
        label = plain_label(say(words), self)
        target = field.focusProxy() or field
        label.setBuddy(target)
        target.setAccessibleName(say(words).replace("&", ""))
        line = self.grid.rowCount()
        self.grid.addWidget(label, line, 0, Qt.AlignmentFlag.AlignVCenter)
        self.grid.addWidget(field, line, 1)
        self._fields.append(field)
        return label

    def finish(self) -> None:
        """Add the foot: what is wrong, Cancel and Save; one writes at once, from top to bottom."""
        cancel = QPushButton(say(mark("ResultsForm", "Cancel")), self)
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        self.save = QPushButton(say(mark("ResultsForm", "Save")), self)
        self.save.setProperty("look", "accent")
        self.save.setDefault(True)
        self.save.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(cancel)
        foot.addWidget(self.save)
        self.column.addWidget(self.notice)
        self.column.addLayout(foot)
        for field, after in pairwise(self._fields):
            self.setTabOrder(field, after)
        self._fields[0].setFocus()

    def grow(self) -> None:
        """Give a sentence that was added its room: no field is squeezed for it."""
        self.column.activate()
        wanted = self.column.totalHeightForWidth(self.width())
        self.resize(self.width(), max(self.height(), wanted))

    @Slot()
    def calm(self) -> None:
        """Nothing is wrong until it is saved."""
        self.notice.clear()
