# SPDX-License-Identifier: MIT
"""Fields that save themselves when they are left: words, whole numbers, hours."""

from __future__ import annotations

import re
from datetime import time

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget
from shiboken6 import isValid

from cmdesk.domain.cleaning import clean
from cmdesk.domain.errors import WrongInput
from cmdesk.domain.texts import Text, mark
from cmdesk.ui.forms.when import parsed_hour
from cmdesk.ui.i18n import locale, said_time, say
from cmdesk.ui.icons import dress, icon
from cmdesk.ui.theme import Role
from cmdesk.ui.widgets.hint import plain_hint

_LONGEST = 200
_Std = QKeySequence.StandardKey
_GROUPING = re.compile(r"(?<=\d)[\s,.\u00a0\u202f](?=\d{3}\b)")


class LineField(QLineEdit):
    """Words of the document. ``entered`` tells what the user wrote, never what was shown.

    What is being typed stays when the document changes elsewhere; Escape gives the old words back.
    """

    entered = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stored = ""
        self._warning = self.addAction(
            icon("warning", Role.TROUBLE), QLineEdit.ActionPosition.TrailingPosition
        )
        dress(self._warning, "warning", Role.TROUBLE)
        self._warning.setVisible(False)
        self.setMaxLength(_LONGEST)
        self.setAccessibleName(name)
        self.editingFinished.connect(self._on_finished)

    @property
    def warned(self) -> bool:
        """True while it holds something that could not be kept."""
        return self._warning.isVisible()

    def show_words(self, words: str) -> None:
        """Show what the document holds, unless the user is writing something else."""
        fresh, self._stored = words != self._stored, words
        busy = self.isModified() and (self.hasFocus() or self.warned)
        if busy and not (fresh and self.warned):
            return
        self.calm()

    def calm(self) -> None:
        """Show what the document holds, whatever was typed."""
        self._warning.setVisible(False)
        if self.text() != self._stored or self.isUndoAvailable():  # undo now is the document’s
            place = self.cursorPosition()
            self.setMaxLength(max(_LONGEST, len(self._stored)))  # what came from elsewhere is whole
            self.setText(self._stored)
            self.setCursorPosition(min(place, len(self._stored)))
        self.setModified(False)

    def warn(self, words: str) -> None:
        """Sign that what was typed could not be kept; the words stay to be mended."""
        self._warning.setToolTip(plain_hint(words))
        self._warning.setVisible(True)
        self.setModified(True)

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the document unless something is being typed."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and not self.isModified()
            and (event.matches(_Std.Undo) or event.matches(_Std.Redo))
        ):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape gives up what was typed."""
        if event.key() == Qt.Key.Key_Escape and self.isModified():
            self.calm()
            event.accept()
        else:
            super().keyPressEvent(event)

    def take(self, words: str) -> None:
        """The user has written these words and left."""
        self.setModified(False)
        self.entered.emit(words)

    @Slot()
    def _on_finished(self) -> None:
        if not isValid(self._warning):
            return  # Qt tells it once more while it takes a field apart that has the keyboard
        if not self.isModified():
            return  # looking at words changes none of them, spaces around them included
        words = clean(self.text()).strip()
        if words == self._stored:
            self.calm()
        else:
            self.take(words)


class NumberField(LineField):
    """A whole number or nothing; ``number_entered`` carries it, ``refused`` the sentence."""

    number_entered = Signal(object)
    refused = Signal(object)

    def __init__(self, name: str, most: int, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._most = most
        self.setAlignment(Qt.AlignmentFlag.AlignRight)

    def show_number(self, number: int | None) -> None:
        """Show what the document holds; empty for nothing."""
        self.show_words("" if number is None else locale().toString(number))

    def take(self, words: str) -> None:
        """Read the number, or say why it is none."""
        digits = _GROUPING.sub("", words).removesuffix("%").strip()
        if digits and not (digits.isdecimal() and int(digits) <= self._most):
            problem = self._problem(words)
            self.warn(say(problem))
            self.refused.emit(problem)
            return
        self._warning.setVisible(False)
        self.setModified(False)
        self.number_entered.emit(int(digits) if digits else None)
        self.calm()

    def _problem(self, words: str) -> Text:
        return mark(
            "Fields",
            "“{words}” was not kept for “{name}”: write a whole number from 0 to {most}, or leave "
            "the field empty.",
        ).filled(words=words, name=self.accessibleName(), most=self._most)


class HourField(LineField):
    """An hour of the day; ``minute_entered`` carries its minute, ``refused`` the sentence."""

    minute_entered = Signal(object)
    refused = Signal(object)

    def show_minute(self, minute: int) -> None:
        """Show what the document holds, a minute of the day (1440 is midnight)."""
        self.show_words(said_time(time(*divmod(minute % 1440, 60))))

    def take(self, words: str) -> None:
        """Read the hour, or say why it is none."""
        try:
            minute = parsed_hour(words)
            if minute is None:
                raise WrongInput(mark("Fields", "Write an hour of the day, like 9:30 or 17 h."))
        except WrongInput as problem:
            self.warn(say(problem.text))
            self.refused.emit(problem.text)
            return
        self._warning.setVisible(False)
        self.setModified(False)
        self.minute_entered.emit(minute)
        self.calm()
