# SPDX-License-Identifier: MIT
"""What is done in the results tab: its forms are asked, their edits run, and said."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QDialog, QWidget

from cmdesk.domain.texts import Text, mark
from cmdesk.services.aims import delete_aim, delete_decision
from cmdesk.services.edits import Edit
from cmdesk.ui import ask
from cmdesk.ui.open_document import OpenDocument
from cmdesk.ui.results.note_numbers import NoteNumbers

AIM_DELETED = mark("ResultsTab", "The aim was deleted; the numbers noted for it stay.")
DECISION_DELETED = mark("ResultsTab", "The decision was deleted.")


class ResultsActs(QObject):
    """Opens the forms over the page and runs what they give."""

    deleted = Signal(object)
    """A sentence to say, with *Undo* beside it."""
    aimed = Signal(str)
    """The id of an aim that was added or changed."""

    def __init__(self, document: OpenDocument, page: QWidget) -> None:
        super().__init__(page)
        self._document = document
        self._page = page
        self._follow_after = False

    @Slot()
    def note_numbers(self) -> None:
        """Open the table of numbers."""
        dialog = NoteNumbers(self._document, self._page)
        dialog.follow_wanted.connect(self._on_follow_wanted)
        self._follow_after = False
        self._asked(dialog)
        if self._follow_after:
            self.follow_numbers()

    @Slot()
    def follow_numbers(self) -> None:
        """Choose which numbers are followed."""

    @Slot(str)
    def delete_aim(self, aim_id: str) -> None:
        """Delete an aim; *Undo* is offered."""
        with self._document.reading() as reader:
            edit = delete_aim(reader, aim_id)
        self._delete(edit, AIM_DELETED)

    @Slot(str)
    def delete_decision(self, decision_id: str) -> None:
        """Delete a decision; *Undo* is offered."""
        with self._document.reading() as reader:
            edit = delete_decision(reader, decision_id)
        self._delete(edit, DECISION_DELETED)

    def _delete(self, edit: Edit, done: Text) -> None:
        if self._document.run(edit, self):
            self.deleted.emit(done)

    def _asked(self, dialog: QDialog) -> bool:
        accepted = ask.run_dialog(dialog)
        dialog.deleteLater()
        return accepted

    @Slot()
    def _on_follow_wanted(self) -> None:
        self._follow_after = True
