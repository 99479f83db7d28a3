# SPDX-License-Identifier: MIT
"""A strip above the page that says what the user must know and offers what to do."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from cmdesk.ui.icons import picture
from cmdesk.ui.theme import Role


class Banner(QFrame):
    """One sentence with at most one button; hidden while there is nothing to say."""

    acted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "banner")
        self._sign = QLabel()
        self._words = QLabel()
        self._words.setProperty("look", "attention")
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)  # names in files are no HTML
        self.button = QPushButton()
        self.button.clicked.connect(self.acted)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(12)
        row.addWidget(self._sign)
        row.addWidget(self._words, 1)
        row.addWidget(self.button)
        self.hide()

    @property
    def words(self) -> str:
        """What is said now; empty while hidden."""
        return self._words.text() if not self.isHidden() else ""

    def say(self, words: str, verb: str = "") -> None:
        """Show a sentence and, with a verb, a button."""
        self._sign.setPixmap(picture("warning", 20, Role.ATTENTION, self.devicePixelRatioF()))
        self._words.setText(words)
        self.button.setText(verb)
        self.button.setVisible(bool(verb))
        self.setAccessibleName(words)
        self.show()

    def clear(self) -> None:
        """Hide it: there is nothing to say."""
        self._words.clear()
        self.hide()
