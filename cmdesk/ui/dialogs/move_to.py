# SPDX-License-Identifier: MIT
"""*Move to…*: asks for a day, for those who do not drag."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from cmdesk.domain.errors import WrongInput
from cmdesk.domain.texts import Text, mark
from cmdesk.ui.forms.fields import DayField
from cmdesk.ui.i18n import say
from cmdesk.ui.theme import muted_label, plain_label

Remark = Callable[[date], Text | None]
_QUESTION = mark("MoveTo", "Move %n post(s) to which &day?", "", 1)
_HINT = mark(
    "MoveTo", "Like 26/11, Thursday or tomorrow. Each keeps its hour; empty means no date yet."
)


class MoveTo(QDialog):
    """One field; ``day`` is what was chosen, None for no date yet."""

    def __init__(
        self, count: int, today: date, remark: Remark, parent: QWidget | None = None
    ) -> None:
        """Ask for the day of ``count`` posts; ``remark`` is what is to be said of a day."""
        super().__init__(parent)
        self._remark = remark
        self.setWindowTitle(say(mark("MoveTo", "Move to…")))
        self.setMinimumWidth(420)
        question = plain_label(say(_QUESTION.filled(n=count)), self)
        self.field = DayField(today, self)
        question.setBuddy(self.field.edit)
        self.field.edit.setAccessibleName(question.text().replace("&", ""))
        self.field.edit.textChanged.connect(self._on_changed)
        self.said = muted_label(say(_HINT), self)
        self.said.setWordWrap(True)
        self.problem = plain_label("", self)
        self.problem.setWordWrap(True)
        self.problem.setMargin(4)
        self.problem.setMinimumHeight(2 * self.problem.fontMetrics().lineSpacing() + 8)
        kept = self.problem.sizePolicy()
        kept.setRetainSizeWhenHidden(True)  # else the field would jump while one writes
        self.problem.setSizePolicy(kept)
        self.problem.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        for part in (question, self.field, self.said, self.problem):
            column.addWidget(part)
        column.addStretch(1)
        column.addLayout(self._foot())
        self.field.setFocus()

    def day(self) -> date | None:
        """The day that was written; raises WrongInput."""
        return self.field.day()

    def accept(self) -> None:
        """Close when the day can be read; else say what is wrong and stay."""
        try:
            self.day()
        except WrongInput as problem:
            self._show(problem.text, "trouble-pill")
            return
        super().accept()

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.addStretch(1)
        cancel = QPushButton(say(mark("MoveTo", "Cancel")), self)
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        self.move_button = QPushButton(say(mark("MoveTo", "Move")), self)
        self.move_button.setProperty("look", "accent")
        self.move_button.setDefault(True)
        self.move_button.clicked.connect(self.accept)
        QShortcut(QKeySequence("Ctrl+Return"), self).activated.connect(self.accept)
        foot.addWidget(cancel)
        foot.addWidget(self.move_button)
        return foot

    def _show(self, text: Text | None, look: str) -> None:
        """Say something under the field, or nothing."""
        self.problem.setVisible(text is not None)
        if text is not None:
            self.problem.setProperty("look", look)
            self.problem.style().polish(self.problem)
            self.problem.setText(say(text))

    @Slot()
    def _on_changed(self) -> None:
        """Say of a closed day that it is one, before anything moves."""
        try:
            day = self.day()
        except WrongInput:
            day = None
        self._show(None if day is None else self._remark(day), "attention-pill")
