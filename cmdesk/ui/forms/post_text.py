# SPDX-License-Identifier: MIT
"""The field in which the text of a post is written."""

from __future__ import annotations

import re

from PySide6.QtCore import QSize
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from cmdesk.domain.typography import repaired
from cmdesk.ui.theme import Role, current

_BLANK = re.compile(r"_{3,}")


class PostText(QPlainTextEdit):
    """A text field that shades what a network would cut, and whose blanks ``___`` Tab chooses."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTabChangesFocus(True)

    def sizeHint(self) -> QSize:
        """Some lines; a form with room to spare gives more."""
        return QSize(super().sizeHint().width(), 140)

    @property
    def blanks(self) -> int:
        """How many blanks are still to be filled in."""
        return sum(1 for _ in _BLANK.finditer(self.toPlainText()))

    def choose_first_blank(self) -> None:
        """Choose the first blank, so that typing fills it in; nothing when there is none."""
        self._choose_next_blank()

    def needs_repair(self, language: str) -> bool:
        """True when the typography of this language would change something."""
        text = self.toPlainText()
        return repaired(text, language) != text

    def focusNextPrevChild(self, following: bool) -> bool:
        """Choose the next blank to fill; leave the field when none follows."""
        return (following and self._choose_next_blank()) or super().focusNextPrevChild(following)

    def repair(self, language: str) -> None:
        """Mend the typography as one step of the field's own undo; the cursor stays in place."""
        text, cursor = self.toPlainText(), self.textCursor()
        mended = repaired(text, language)
        if mended == text:
            return
        units = text.encode("utf-16-le", "surrogatepass")[: cursor.position() * 2]
        behind = units.decode("utf-16-le", "ignore")
        place = min(units_of(repaired(behind, language)), units_of(mended))
        cursor.beginEditBlock()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(mended)
        cursor.endEditBlock()
        cursor.setPosition(place)
        self.setTextCursor(cursor)

    def toPlainText(self) -> str:
        """The text as it was written: Qt's own makes ordinary spaces of no-break ones."""
        return written_in(self)

    def _choose_next_blank(self) -> bool:
        text, cursor = self.toPlainText(), self.textCursor()
        for blank in _BLANK.finditer(text):
            start, end = units_of(text[: blank.start()]), units_of(text[: blank.end()])
            if start >= cursor.selectionEnd():
                cursor.setPosition(start)
                cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
                self.setTextCursor(cursor)
                self.ensureCursorVisible()
                return True
        return False

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


def written_in(field: QPlainTextEdit) -> str:
    """The words of a field, with the no-break spaces that French puts before “:” and in « »."""
    raw = field.document().toRawText()
    return raw.replace("\u2029", "\n").replace("\u2028", "\n")


def units_of(text: str) -> int:
    """How many UTF-16 units a text makes: what Qt counts where Python counts code points."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
