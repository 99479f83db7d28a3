# SPDX-License-Identifier: MIT
"""A field of several lines that saves itself when it is left, with what is too long marked."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QSizePolicy, QTextEdit, QWidget

from cmdesk.ui.forms.post_text import PostText, units_of
from cmdesk.ui.theme import Role, current

_Std = QKeySequence.StandardKey
_LEAST_LINES, _MOST_LINES, _AROUND = 4, 12, 22
_STAYS = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)


class WordsArea(PostText):
    """Words of the document. ``entered`` tells what the user wrote, never what was shown.

    What is being typed stays when the document changes elsewhere; Escape gives the old words back.
    """

    entered = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._stored = ""
        self._limits: tuple[int | None, int | None] = (None, None)
        self.setAccessibleName(name)
        policy = QSizePolicy.Policy
        self.setSizePolicy(policy.Expanding, policy.Fixed)
        self.textChanged.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """As tall as its words, from some lines to a screenful of them."""
        lines = min(max(_LEAST_LINES, round(self.document().size().height())), _MOST_LINES)
        return QSize(super().sizeHint().width(), lines * self.fontMetrics().lineSpacing() + _AROUND)

    def minimumSizeHint(self) -> QSize:
        """As narrow as the column wants it."""
        return QSize(120, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines break elsewhere in another width."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    @property
    def is_written_in(self) -> bool:
        """True while it holds words that the document does not have yet."""
        return self.document().isModified()

    def show_words(self, words: str) -> None:
        """Show what the document holds, unless the user is writing something else."""
        self._stored = words
        if not (self.is_written_in and self.hasFocus()):
            self.calm()

    def calm(self) -> None:
        """Show what the document holds, whatever was typed."""
        if self.toPlainText() != self._stored or self.document().isUndoAvailable():
            place = self.textCursor().position()
            self.setPlainText(self._stored)
            cursor = self.textCursor()
            cursor.setPosition(min(place, units_of(self._stored)))
            self.setTextCursor(cursor)
        self.document().setModified(False)

    def keep(self) -> None:
        """Tell what was typed, as when the field is left."""
        if self.is_written_in:
            words = self.toPlainText()
            self.document().setModified(False)
            self.entered.emit(words)

    def show_limits(self, cut: int | None, fold: int | None) -> None:
        """Shade what no longer fits, and pale what is seen only after “more” (code points)."""
        self._limits = cut, fold
        shades = [] if fold is None else [self._shade(fold, Role.MUTED, None)]
        if cut is not None:
            shades.append(self._shade(cut, Role.TROUBLE, Role.TROUBLE_GROUND))
        self.setExtraSelections(shades)

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the document unless something is being typed."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and not self.is_written_in
            and (event.matches(_Std.Undo) or event.matches(_Std.Redo))
        ):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape gives up what was typed."""
        if event.key() == Qt.Key.Key_Escape and self.is_written_in:
            self.calm()
            event.accept()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keep what was typed when the keyboard goes elsewhere in the window."""
        super().focusOutEvent(event)
        if event.reason() not in _STAYS:
            self.keep()

    def changeEvent(self, event: QEvent) -> None:
        """Take the colours of a new theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_limits"):
            self.show_limits(*self._limits)

    def _shade(self, start: int, ink: Role, ground: Role | None) -> QTextEdit.ExtraSelection:
        shade, look = QTextEdit.ExtraSelection(), QTextCharFormat()
        look.setForeground(current().colour(ink))
        if ground is not None:
            look.setBackground(current().colour(ground))
        cursor = QTextCursor(self.document())
        cursor.setPosition(units_of(self.toPlainText()[:start]))
        cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
        shade.cursor, shade.format = cursor, look
        return shade
