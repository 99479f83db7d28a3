# SPDX-License-Identifier: MIT
"""The quiet wavy line below words that no dictionary knows."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtGui import QSyntaxHighlighter, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from cmdesk.domain.words import Word
from cmdesk.ui.theme import Role, current

Misspelt = Callable[[str], Sequence[Word]]


class SpellingMarks(QSyntaxHighlighter):
    """Underlines in a field what ``misspelt`` finds, the word being typed when it is left."""

    def __init__(self, field: QPlainTextEdit, misspelt: Misspelt) -> None:
        super().__init__(field)
        self._field = field
        self._misspelt = misspelt
        self._typed_in = -1  # the block of the word being typed
        self.setDocument(field.document())
        field.document().contentsChange.connect(self._on_contents_change)
        field.cursorPositionChanged.connect(self._on_cursor_moved)
        field.installEventFilter(self)

    def word_at(self, cursor: QTextCursor) -> Word | None:
        """The unknown word that the cursor touches, in code points of its block."""
        block = cursor.block()
        place = _points(block.text(), cursor.position() - block.position())
        words = self._misspelt(block.text())
        return next((word for word in words if word.start <= place <= word.end), None)

    def next_after(self, position: int) -> QTextCursor | None:
        """The first unknown word that ends behind a position, as a selection; -1 for all."""
        block = self._field.document().findBlock(max(0, position))
        while block.isValid():
            for word in self._misspelt(block.text()):
                found = chosen(QTextCursor(block), word)
                if found.selectionEnd() > position:
                    return found
            block = block.next()
        return None

    def highlightBlock(self, text: str) -> None:
        """Underline the unknown words of one paragraph."""
        line = QTextCharFormat()
        line.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        line.setUnderlineColor(current().colour(Role.HALO))
        typed = self._place_typed()
        for word in self._misspelt(text):
            start, end = _units(text, word.start), _units(text, word.end)
            if typed is None or not start <= typed <= end:
                self.setFormat(start, end - start, line)

    def _place_typed(self) -> int | None:
        """Where in the present block a word is being typed, if it is there."""
        cursor = self._field.textCursor()
        here = self.currentBlock().blockNumber() == self._typed_in == cursor.blockNumber()
        return cursor.positionInBlock() if here and self._field.hasFocus() else None

    @Slot(int, int, int)
    def _on_contents_change(self, _position: int, _removed: int, added: int) -> None:
        """Something was typed; a whole text that came at once is no typing."""
        self._typed_in = self._field.textCursor().blockNumber() if added <= 1 else -1

    @Slot()
    def _on_cursor_moved(self) -> None:
        """Look again at the paragraph of the word that was being typed."""
        if self._typed_in >= 0:
            block = self._field.document().findBlockByNumber(self._typed_in)
            if self._field.textCursor().blockNumber() != self._typed_in:
                self._typed_in = -1
            self.rehighlightBlock(block)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Mark the last word when the field is left; take the colours of a new theme."""
        if watched is self._field and event.type() == QEvent.Type.FocusOut:
            self._typed_in = -1
            self.rehighlight()
        elif watched is self._field and event.type() == QEvent.Type.PaletteChange:
            self.rehighlight()
        return False


def chosen(cursor: QTextCursor, word: Word) -> QTextCursor:
    """A cursor that selects a word of the block it stands in."""
    block = cursor.block()
    found = QTextCursor(block)
    found.setPosition(block.position() + _units(block.text(), word.start))
    end = block.position() + _units(block.text(), word.end)
    found.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    return found


def _units(text: str, points: int) -> int:
    """An index in Qt's UTF-16 units for one in code points."""
    return len(text[:points].encode("utf-16-le", "surrogatepass")) // 2


def _points(text: str, units: int) -> int:
    """An index in code points for one in Qt's UTF-16 units."""
    return len(text.encode("utf-16-le", "surrogatepass")[: units * 2].decode("utf-16-le", "ignore"))
