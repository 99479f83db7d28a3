# SPDX-License-Identifier: MIT
"""The foot of the checker: what happens or was done, and the way out."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from cmdesk.domain.texts import Text, mark
from cmdesk.ui import ask
from cmdesk.ui.i18n import say
from cmdesk.ui.theme import plain_label
from cmdesk.ui.widgets.link import Link
from cmdesk.ui.widgets.sheet import wrapped

_ALL = mark("ImageChecker", "Export all that need it (%n)…", "", 1)


class CheckerFoot(QWidget):
    """A sentence with what belongs to it, and the buttons; ``cancelled`` while one waits."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder: Path | None = None
        self.words = wrapped(plain_label("", self))
        self.cancel = self._button(mark("ImageChecker", "Cancel"))
        self.cancel.clicked.connect(self.cancelled)
        self.show_folder = Link(say(mark("ImageChecker", "Show the folder")), self)
        self.show_folder.clicked.connect(self._on_show_folder)
        self.export_all = self._button(_ALL.filled(n=0))
        self.close_button = self._button(mark("ImageChecker", "Close"))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.show_folder)
        row.addWidget(self.cancel)
        row.addStretch(1)
        row.addWidget(self.export_all)
        row.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.words)
        column.addLayout(row)
        self.say("")
        self.offer(0)

    def say(self, words: str, folder: Path | None = None) -> None:
        """Say what was done; with a folder, the way to it."""
        self.words.setText(words)
        self.words.setVisible(bool(words))
        self._folder = folder
        self.show_folder.setVisible(folder is not None)
        self.cancel.hide()

    def wait(self, text: Text) -> None:
        """Say what is waited for, and offer to give it up."""
        self.say(say(text))
        self.cancel.show()

    def offer(self, count: int) -> None:
        """Offer to export so many copies."""
        self.export_all.setText(say(_ALL.filled(n=count)))
        self.export_all.setVisible(count > 0)

    def _button(self, words: Text) -> QPushButton:
        button = QPushButton(say(words), self)
        button.setAutoDefault(False)
        return button

    @Slot()
    def _on_show_folder(self) -> None:
        if self._folder is not None:
            ask.show_folder(self._folder)
