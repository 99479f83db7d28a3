# SPDX-License-Identifier: MIT
"""What is done in the results tab: its forms are asked, their edits run, and said."""

from __future__ import annotations

from dataclasses import fields

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QDialog, QWidget

from cmdesk.domain.records import Adjustment, Aim, Record, new_id
from cmdesk.domain.texts import Text, mark
from cmdesk.services.aims import (
    add_aim,
    add_decision,
    change_aim,
    change_decision,
    delete_aim,
    delete_decision,
)
from cmdesk.services.edits import Edit
from cmdesk.services.results import note_reactions
from cmdesk.ui import ask
from cmdesk.ui.open_document import OpenDocument
from cmdesk.ui.results.aim_form import AimForm
from cmdesk.ui.results.decision_form import DecisionForm
from cmdesk.ui.results.follow_dialog import FollowNumbers
from cmdesk.ui.results.metric_choice import Place
from cmdesk.ui.results.note_numbers import NoteNumbers
from cmdesk.ui.results.values_dialog import ValuesDialog

AIM_DELETED = mark("ResultsTab", "The aim was deleted; the numbers noted for it stay.")
_NEW_AIM = mark("ResultsTab", "A new aim")
_CHANGE_AIM = mark("ResultsTab", "Change an aim")
_NEW_DECISION = mark("ResultsTab", "What was decided")
_CHANGE_DECISION = mark("ResultsTab", "Change a decision")
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
        self._asked(FollowNumbers(self._document, self._page))

    @Slot(object)
    def show_values(self, place: Place) -> None:
        """Show all values of a number, to be corrected."""
        self._asked(ValuesDialog(self._document, place, self._page))

    @Slot()
    def add_aim(self) -> None:
        """Ask for a new aim."""
        self.aim_for(("", None))

    @Slot(object)
    def aim_for(self, place: Place) -> None:
        """Ask for an aim of a number."""
        proposed = Aim(id=new_id(), words="", metric=place[0], channel_id=place[1])
        wanted = self._aim(_NEW_AIM, proposed)
        if wanted is not None and self._document.run(add_aim(wanted), self):
            self.aimed.emit(wanted.id)

    @Slot(str)
    def change_aim(self, aim_id: str) -> None:
        """Change an aim."""
        with self._document.reading() as reader:
            before = reader.get(Aim, aim_id)
        wanted = self._aim(_CHANGE_AIM, before)
        if wanted is None or wanted == before:
            return
        with self._document.reading() as reader:
            edit = change_aim(reader, aim_id, _differing(before, wanted))
        if self._document.run(edit, self):
            self.aimed.emit(aim_id)

    @Slot()
    def add_decision(self) -> None:
        """Ask for a decision of today."""
        proposed = Adjustment(id=new_id(), day=self._document.today(), words="")
        wanted = self._decision(_NEW_DECISION, proposed)
        if wanted is not None:
            self._document.run(add_decision(wanted), self)

    @Slot(str)
    def change_decision(self, decision_id: str) -> None:
        """Change a decision."""
        with self._document.reading() as reader:
            before = reader.get(Adjustment, decision_id)
        wanted = self._decision(_CHANGE_DECISION, before)
        if wanted is None or wanted == before:
            return
        with self._document.reading() as reader:
            edit = change_decision(reader, decision_id, _differing(before, wanted))
        self._document.run(edit, self)

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

    @Slot(str, object)
    def note_reactions(self, version_id: str, number: object) -> None:
        """Note how many reacted to a post, None for nothing."""
        with self._document.reading() as reader:
            wanted = number if isinstance(number, int) else None
            edit = note_reactions(reader, version_id, wanted)
        if edit is not None:
            self._document.run(edit, self)

    def _delete(self, edit: Edit, done: Text) -> None:
        if self._document.run(edit, self):
            self.deleted.emit(done)

    def _aim(self, title: Text, aim: Aim) -> Aim | None:
        form = AimForm(title, aim, self._document, self._page)
        return form.aim() if self._asked(form) else None

    def _decision(self, title: Text, decision: Adjustment) -> Adjustment | None:
        form = DecisionForm(title, decision, self._document, self._page)
        return form.decision() if self._asked(form) else None

    def _asked(self, dialog: QDialog) -> bool:
        accepted = ask.run_dialog(dialog)
        dialog.deleteLater()
        return accepted

    @Slot()
    def _on_follow_wanted(self) -> None:
        self._follow_after = True


def _differing(before: Record, after: Record) -> dict[str, object]:
    """The fields that were given another value."""
    names = (one.name for one in fields(before))
    return {
        name: getattr(after, name)
        for name in names
        if getattr(after, name) != getattr(before, name)
    }
