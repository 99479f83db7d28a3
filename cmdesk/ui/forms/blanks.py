# SPDX-License-Identifier: MIT
"""Says below a text how many blanks it has left, and which key leads to them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLabel, QWidget

from cmdesk.domain.texts import mark
from cmdesk.ui.forms.post_text import PostText
from cmdesk.ui.i18n import say


class BlanksLine(QLabel):
    """A muted line that is gone once every blank ``___`` of the text is filled in."""

    def __init__(self, text: PostText, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("look", "muted")
        text.textChanged.connect(self._on_text_changed)
        self._on_text_changed()

    @Slot()
    def _on_text_changed(self) -> None:
        left = self._text.blanks
        words = mark("Blanks", "%n blank(s) to fill in: the Tab key leads there.", "", 1)
        self.setText(say(words.filled(n=left)) if left else "")
        self.setVisible(bool(left))
