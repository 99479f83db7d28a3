# SPDX-License-Identifier: MIT
"""A post's text for the phone: a QR code to film, or the words why there is none."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from cmdesk.domain.texts import Text, mark
from cmdesk.services.phone import phone_code
from cmdesk.ui.i18n import say
from cmdesk.ui.theme import muted_label, plain_label, title_label
from cmdesk.ui.widgets.code_view import CodeView

_POINT = mark(
    "PhoneDialog",
    "Point your phone’s camera at it: the text appears there. Nothing goes over the network.",
)
_COPY_THERE = mark(
    "PhoneDialog", "On the phone choose Copy, not Search, then paste it where you publish."
)
_TOO_LONG = mark(
    "PhoneDialog",
    "This text is too long for a QR code that a phone can read from a screen. "
    "“The week in my pocket” makes a page of the whole week for your phone, "
    "with this text and the pictures.",
)
_NOTHING = mark("PhoneDialog", "There is no text to send yet. Write it first, then come back.")
_WIDTH = 280


class PhoneDialog(QDialog):
    """Shows the code of a text; ``pocket_wanted`` when the whole week was asked for instead."""

    def __init__(self, words: str, where: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(say(mark("PhoneDialog", "Send to my phone")))
        self.pocket_wanted = False
        self._words = words
        code = phone_code(words) if words else None
        self.code = None if code is None else CodeView(code, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(14)
        row = QHBoxLayout()
        row.setSpacing(18)
        if self.code is not None:
            row.addWidget(self.code)
        row.addLayout(self._beside(where), 1)
        column.addLayout(row)
        column.addLayout(self._foot())

    def _beside(self, where: str) -> QVBoxLayout:
        """What is sent and how."""
        column = QVBoxLayout()
        column.setSpacing(8)
        title = title_label(where, 2, self)
        title.setWordWrap(True)
        column.addWidget(title)
        self.hints = [self._label(text) for text in self._sentences()]
        for label in self.hints:
            column.addWidget(label)
        if self._words:
            shown = QPlainTextEdit(self._words, self)
            shown.setReadOnly(True)
            shown.setTabChangesFocus(True)
            shown.setAccessibleName(say(mark("PhoneDialog", "The text that is sent")))
            shown.setMinimumSize(_WIDTH, 90)
            column.addWidget(shown, 1)
            count = mark("PhoneDialog", "%n character(s)", "", 1).filled(n=len(self._words))
            column.addWidget(muted_label(say(count), self))
        else:
            column.addStretch(1)
        return column

    def _sentences(self) -> tuple[Text, ...]:
        if not self._words:
            return (_NOTHING,)
        return (_TOO_LONG,) if self.code is None else (_POINT, _COPY_THERE)

    def _label(self, text: Text) -> QLabel:
        label = plain_label(say(text), self)
        label.setWordWrap(True)
        label.setMinimumWidth(_WIDTH)
        return label

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        self.pocket = QPushButton(say(mark("PhoneDialog", "The week in my pocket…")), self)
        self.pocket.clicked.connect(self._on_pocket_clicked)
        self.copy = QPushButton(say(mark("PhoneDialog", "Copy the text")), self)
        self.copy.setEnabled(bool(self._words))
        self.copy.clicked.connect(self._on_copy_clicked)
        self.close_button = QPushButton(say(mark("PhoneDialog", "Close")), self)
        self.close_button.clicked.connect(self.reject)
        too_long = bool(self._words) and self.code is None
        chosen = self.pocket if too_long else self.close_button
        for button in (self.pocket, self.copy, self.close_button):
            button.setAutoDefault(False)
        chosen.setDefault(True)
        chosen.setProperty("look", "accent")
        foot.addWidget(self.pocket)
        foot.addStretch(1)
        foot.addWidget(self.copy)
        foot.addWidget(self.close_button)
        chosen.setFocus()
        return foot

    @Slot()
    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self._words)
        self.copy.setText(say(mark("PhoneDialog", "Copied")))

    @Slot()
    def _on_pocket_clicked(self) -> None:
        self.pocket_wanted = True
        self.accept()
