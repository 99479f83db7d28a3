# SPDX-License-Identifier: MIT
"""What every section of the line is: sheets one under the other that run edits."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cmdesk.domain.texts import Text
from cmdesk.services.edits import Edit
from cmdesk.ui.editorial.line import Line
from cmdesk.ui.editorial.notice import Notice
from cmdesk.ui.open_document import OpenDocument
from cmdesk.ui.theme import Role


class Section(QWidget):
    """A section: its title in the list, its words about itself, and its sheets."""

    key: ClassVar[str]
    title: ClassVar[Text]
    about: ClassVar[Text]
    notice_above: ClassVar[bool] = False
    """True for a long section: the notice stays in view above it while it scrolls."""

    section_wanted = Signal(str)
    """Asks the tab to turn to another section, by its key."""

    def __init__(self, document: OpenDocument, line: Line, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.document = document
        self.line = line
        self.notice = Notice(self)
        self.notice.undo_wanted.connect(document.undo_stack.undo)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(12)
        self._offers_undo = False
        self._deleted = ""
        self._undo_had_keyboard = False

    def count(self) -> int | None:
        """The number beside the title in the list; None for none."""
        return None

    def show_line(self, line: Line) -> None:
        """Show what the document holds now."""
        self.line = line
        if self._offers_undo:
            self._offers_undo = False
            self._undo_had_keyboard = self.notice.undo.hasFocus()
            self.notice.clear()

    def keep_keyboard(self) -> None:
        """After the line was shown: put the keyboard on the record that *Undo* brought back."""
        if self._undo_had_keyboard:
            self._undo_had_keyboard = False
            self.bring(self._deleted)

    def bring(self, record_id: str) -> bool:
        """Put the keyboard on a record; False when it is not here."""
        del record_id
        return False

    def run(self, edit: Edit) -> bool:
        """Run an edit; False when it was refused."""
        self.notice.clear()
        return self.document.run(edit, self)

    def delete(self, record_id: str, edit: Edit, done: Text) -> None:
        """Run the deletion of a record, say it, and leave the keyboard on the offer to undo it."""
        if not self.run(edit):
            return
        self._deleted, self._offers_undo = record_id, True
        self.notice.say(done, Role.NOTE, undo=True)
        # The row with the pressed button is gone, and Qt would go back to the window's first.
        self.notice.undo.setFocus()

    @Slot(object)
    def refuse(self, problem: Text) -> None:
        """Say why something was not kept."""
        self._offers_undo = False
        self.notice.say(problem)
