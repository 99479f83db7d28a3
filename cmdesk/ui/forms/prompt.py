# SPDX-License-Identifier: MIT
"""The way out for who stares at an empty text: a button in the field, gone with the first word."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QPushButton

from cmdesk.domain.texts import mark
from cmdesk.ui.i18n import say
from cmdesk.ui.icons import dress
from cmdesk.ui.theme import Role

IDEA_WANTED = 2  # a dialog's result, beside accepted (1) and rejected (0)
_MARGIN = 8


class Prompt(QPushButton):
    """Lies in the lower corner of a text field while that is empty; Ctrl+I presses it.

    Pressed, it ends the field's dialog with ``IDEA_WANTED``.
    """

    def __init__(self, field: QPlainTextEdit) -> None:
        super().__init__(say(mark("Prompt", "I don’t know what to say…")), field)
        self._field = field
        self.setProperty("look", "link")
        self.setAutoDefault(False)
        dress(self, "question", Role.ACCENT)
        self.clicked.connect(self._on_clicked)
        keys = QShortcut(QKeySequence("Ctrl+I"), field.window())
        keys.activated.connect(self._on_keys)
        field.textChanged.connect(self._on_text_changed)
        field.installEventFilter(self)
        self.setTabOrder(field, self)
        self._on_text_changed()

    @Slot()
    def _on_keys(self) -> None:
        if not self._field.toPlainText().strip():
            self.click()

    @Slot()
    def _on_clicked(self) -> None:
        dialog = self._field.window()
        if isinstance(dialog, QDialog):
            dialog.done(IDEA_WANTED)

    @Slot()
    def _on_text_changed(self) -> None:
        self.setVisible(not self._field.toPlainText().strip())
        self._place()

    def _place(self) -> None:
        self.adjustSize()
        self.move(_MARGIN, max(_MARGIN, self._field.height() - self.height() - _MARGIN))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the corner when the field changes its size."""
        if watched is self._field and event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            self._place()
        return False
