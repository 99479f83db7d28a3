# SPDX-License-Identifier: MIT
"""A calm line above the sheet: scheduled posts whose time has passed, and what to say of them."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from cmdesk.domain.texts import mark
from cmdesk.ui.i18n import say
from cmdesk.ui.icons import show_sign
from cmdesk.ui.theme import Role, plain_label

ALL_WENT = mark("ConfirmLine", "All went as planned")
IT_WENT = mark("ConfirmLine", "It went as planned")
ONE_BY_ONE = mark("ConfirmLine", "One by one…")
LOOK = mark("ConfirmLine", "Look at it…")
ALL, EACH = "confirm_all", "confirm_each"
_LONGEST_WAIT = 6 * 3600  # seconds; a computer that slept looks again soon enough


class ConfirmLine(QFrame):
    """``asked`` carries the id of a menu's action; ``due`` tells that one more has passed."""

    asked = Signal(str)
    due = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "sheet")
        self._sign = QLabel(self)
        self.words = plain_label("", self)
        self.words.setWordWrap(True)
        self.all = QPushButton(say(ALL_WENT), self)
        self.each = QPushButton(say(ONE_BY_ONE), self)
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.timeout.connect(self.due)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 8, 6)
        row.setSpacing(10)
        row.addWidget(self._sign)
        row.addWidget(self.words, 1)
        for button, action_id in ((self.all, ALL), (self.each, EACH)):
            button.setObjectName(action_id)
            button.clicked.connect(self._on_clicked)
            row.addWidget(button)
        self.hide()

    def show_count(self, count: int, next_due: datetime | None, now: datetime) -> None:
        """Say how many wait for a word; hidden without any. ``next_due`` is for the clock."""
        sentence = mark("ConfirmLine", "%n scheduled post(s) whose time has passed.", "", 1)
        self.words.setText(say(sentence.filled(n=count)))
        one = count == 1
        self.all.setText(say(IT_WENT if one else ALL_WENT))
        self.each.setText(say(LOOK if one else ONE_BY_ONE))
        show_sign(self._sign, "clock", 18, Role.ATTENTION)
        self.setVisible(count > 0)
        self._clock.stop()
        if next_due is not None:
            seconds = min(_LONGEST_WAIT, (next_due - now).total_seconds() + 1)
            self._clock.start(int(seconds * 1000))

    @Slot()
    def _on_clicked(self) -> None:
        button = self.sender()
        assert button is not None, "only the buttons above are connected"
        self.asked.emit(button.objectName())
