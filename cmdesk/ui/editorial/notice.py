# SPDX-License-Identifier: MIT
"""A line under a sheet's table that says what was refused or what just happened."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from cmdesk.domain.texts import Text, mark
from cmdesk.ui.i18n import say
from cmdesk.ui.theme import Role, set_look


class Notice(QWidget):
    """One sentence on a coloured ground, with *Undo* beside it when that makes sense."""

    undo_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = QLabel(self)
        self.label.setProperty("look", "note-pill")
        self.label.setWordWrap(True)
        self.label.setTextFormat(Qt.TextFormat.PlainText)  # it repeats what was typed
        self.label.setMargin(4)
        self.undo = QPushButton(say(mark("Notice", "Undo")), self)
        self.undo.setProperty("look", "link")
        self.undo.clicked.connect(self.undo_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.label, 1)
        row.addWidget(self.undo)
        self.hide()

    @property
    def words(self) -> str:
        """What is said now; empty while hidden."""
        return "" if self.isHidden() else self.label.text()

    def say(self, text: Text, role: Role = Role.TROUBLE, *, undo: bool = False) -> None:
        """Say something: what was refused (trouble) or what was done (note)."""
        set_look(self.label, f"{role.value}-pill")
        self.label.setText(say(text))
        self.label.setAccessibleName(self.label.text())
        self.undo.setVisible(undo)
        self.show()

    def clear(self) -> None:
        """Nothing to say."""
        self.label.clear()
        self.hide()
