# SPDX-License-Identifier: MIT
"""The field in which the text of a post is written."""

from __future__ import annotations

from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from cmdesk.ui.theme import Role, current


class PostText(QPlainTextEdit):
    """A text field that shades what a network would cut."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTabChangesFocus(True)

    def shade_from(self, cut: int | None) -> None:
        """Put what stands behind an index (code points) on the ground of trouble; None: nothing."""
        shades: list[QTextEdit.ExtraSelection] = []
        if cut is not None:
            shade = QTextEdit.ExtraSelection()
            ground = QTextCharFormat()
            ground.setBackground(current().colour(Role.TROUBLE_GROUND))
            ground.setForeground(current().colour(Role.TROUBLE))
            cursor = QTextCursor(self.document())
            cursor.setPosition(units_of(self.toPlainText()[:cut]))
            cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
            shade.cursor = cursor
            shade.format = ground
            shades.append(shade)
        self.setExtraSelections(shades)


def units_of(text: str) -> int:
    """How many UTF-16 units a text makes: what Qt counts where Python counts code points."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
