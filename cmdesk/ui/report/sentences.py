# SPDX-License-Identifier: MIT
"""The three sentences of a report: a small field under each prompt."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from cmdesk.services.documents.month_report import PROMPTS
from cmdesk.ui.i18n import say
from cmdesk.ui.theme import plain_label

_LINES = 3


class SentencesBox(QWidget):
    """What is written by hand; ``edited`` is told while somebody types."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.fields: list[QPlainTextEdit] = []
        for prompt in PROMPTS:
            field = QPlainTextEdit(self)
            field.setAccessibleName(say(prompt))
            field.setTabChangesFocus(True)
            metrics = QFontMetrics(field.font())
            field.setFixedHeight(metrics.lineSpacing() * _LINES + 14)
            label = plain_label(say(prompt), self)
            label.setBuddy(field)
            column.addWidget(label)
            column.addWidget(field)
            column.addSpacing(6)
            field.textChanged.connect(self.edited)
            self.fields.append(field)

    @property
    def sentences(self) -> tuple[str, ...]:
        """What stands in the fields, without spaces around."""
        return tuple(field.toPlainText().strip() for field in self.fields)

    def show_sentences(self, sentences: tuple[str, ...]) -> None:
        """Put these into the fields; nothing is told."""
        for field, words in zip(self.fields, sentences, strict=False):
            field.blockSignals(True)
            field.setPlainText(words)
            field.blockSignals(False)
