# SPDX-License-Identifier: MIT
"""What is shown while long work goes on: what is done, how far it is, and a way to stop it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from cmdesk.domain.texts import Text, mark
from cmdesk.store.course import Course
from cmdesk.ui.i18n import say
from cmdesk.ui.theme import muted_label, plain_label

_WIDTH: Final = 380
_LOOKS_MS: Final = 100
_DONE = mark("Waiting", "%n entry(ies) so far", "", 1)


class WaitingDialog(QDialog):
    """Waits for work that goes on in the background; closing it before is giving up."""

    def __init__(self, words: Text, course: Course, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._course = course
        self.setWindowTitle("cmdesk")
        label = plain_label(say(words), self)
        label.setWordWrap(True)
        self.bar = QProgressBar(self)
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(say(words))
        self.numbers = muted_label("", self)
        self.cancel_button = QPushButton(say(mark("Waiting", "Cancel")), self)
        self.cancel_button.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addWidget(self.numbers)
        foot.addStretch(1)
        foot.addWidget(self.cancel_button)
        column = QVBoxLayout(self)
        column.addStrut(_WIDTH)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(label)
        column.addWidget(self.bar)
        column.addLayout(foot)
        self._looks = QTimer(self)
        self._looks.timeout.connect(self._on_look)
        self._looks.start(_LOOKS_MS)
        self.finished.connect(self._looks.stop)
        self._on_look()

    @Slot()
    def _on_look(self) -> None:
        """Say how far the work is."""
        if self._course.done:
            self.numbers.setText(say(_DONE.filled(n=self._course.done)))
