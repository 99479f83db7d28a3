# SPDX-License-Identifier: MIT
"""One cell of the grid in full: how it stands, why and where, a note, and a file that shows it."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from cmdesk.domain.checklist import NAME
from cmdesk.domain.pasted_secrets import SECRET_HINT, looks_like_a_secret
from cmdesk.domain.platforms import Platform
from cmdesk.domain.records import Channel, CheckState
from cmdesk.domain.texts import mark
from cmdesk.services.editorial import change
from cmdesk.services.edits import Edit
from cmdesk.services.profile_edits import mark_state, set_note, set_proof
from cmdesk.services.profile_grid import Cell, Shown
from cmdesk.services.profiles import Spot
from cmdesk.ui import ask
from cmdesk.ui.editorial.fields import LineField
from cmdesk.ui.i18n import language, say
from cmdesk.ui.icons import dress
from cmdesk.ui.open_document import OpenDocument
from cmdesk.ui.profiles.grid_table import state_words
from cmdesk.ui.profiles.where_line import WhereLine
from cmdesk.ui.theme import muted_label, plain_label
from cmdesk.ui.widgets.hint import plain_hint
from cmdesk.ui.widgets.link import Link
from cmdesk.ui.widgets.pills import note_label
from cmdesk.ui.widgets.segments import Segments
from cmdesk.ui.widgets.sheet import Sheet, wrapped

_TITLE = mark("CellNote", "{channel} · {check}")
_STATES = (
    (CheckState.TO_DO, mark("CellNote", "To do")),
    (CheckState.DONE, mark("CellNote", "Done")),
    (CheckState.NOT_APPLICABLE, mark("CellNote", "Not for us")),
)
_STATE = mark("CellNote", "How it stands: {state}.")
_NOTE, _PROOF = mark("CellNote", "Note"), mark("CellNote", "File that shows it")
_ACCOUNT = mark("CellNote", "Our account there")
_PICTURES = ("picture", "cover")  # checks for which the checker of images is of use
_NO_SECRET = mark("OwnershipForm", "It is not a password: keep it")
_FILES = mark("CellNote", "All files")


class CellNote(QWidget):
    """A sheet about the cell under hand; hidden while nothing is asked there."""

    left = Signal()
    """Escape: the keyboard goes back to the grid."""
    image_wanted = Signal()
    """An image is to be checked for this channel."""

    def __init__(self, document: OpenDocument, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._spot: Spot | None = None
        self._channel: Channel | None = None
        self.sheet = Sheet("-", parent=self)
        self.what = wrapped(plain_label("", self))
        self.why = wrapped(muted_label("", self))
        self.states = Segments([(key.value, say(words)) for key, words in _STATES], self)
        self.states.setAccessibleName(say(mark("CellNote", "How it stands")))
        self.states.chosen.connect(self._on_state)
        self.stands = wrapped(muted_label("", self))
        self.account = LineField(say(_ACCOUNT), self)
        self.account.setPlaceholderText(say(mark("CellNote", "as on the page: @name")))
        self.account.entered.connect(self._on_account)
        self.image = Link(say(mark("ProfilesTab", "Check an image…")), self)
        self.image.clicked.connect(self.image_wanted)
        self.where = WhereLine(self)
        self.note = LineField(say(_NOTE), self)
        self.note.setPlaceholderText(say(mark("CellNote", "what you want to remember")))
        self.note.entered.connect(self._on_note)
        self.hint = note_label(self)
        self.keep = Link(say(_NO_SECRET), self)
        self.keep.clicked.connect(self._on_keep)
        self.proof = LineField(say(_PROOF), self)
        self.proof.setPlaceholderText(say(mark("CellNote", "a screenshot")))
        self.proof.entered.connect(self._on_proof)
        self.choose = QPushButton(say(mark("CellNote", "Choose…")), self)
        dress(self.choose, "folder")
        self.choose.clicked.connect(self._on_choose)
        self._lay_out()
        self.hide()

    def show_cell(self, cell: Cell | None, channel: Channel | None, platform: Platform) -> None:
        """Show a cell of a channel; nothing where nothing is asked."""
        spot = None if cell is None else cell.spot
        if spot != self._spot:
            self._keep_typed()
            self._calm()
        self._spot, self._channel = spot, channel
        if cell is None or cell.check is None or channel is None or spot is None:
            self.hide()
            return
        check = cell.check.heading_in(language())
        self.sheet.set_title(say(_TITLE.filled(channel=channel.name, check=check)))
        self.what.setText(cell.check.label_in(language()))
        self.why.setText(cell.check.why_in(language()))
        state = _state_of(cell)
        self.states.set_key(state.value)
        self.stands.setText(say(_STATE.filled(state=state_words(cell))))
        self.stands.setVisible(_says_more(cell))
        self._show_particular(cell.check.key, channel)
        self.where.show_check(cell.check, channel, platform)
        self.note.show_words(cell.note)
        self.proof.show_words(cell.proof)
        self.proof.setToolTip(plain_hint(cell.proof))
        self.show()

    def _show_particular(self, check: str, channel: Channel) -> None:
        """What belongs to some checks only: the account beside the name, the checker of images."""
        self.account_label.setVisible(check == NAME)
        self.account.setVisible(check == NAME)
        self.account.show_words(channel.handle)
        self.image.setVisible(check in _PICTURES)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leads back to the grid."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            event.accept()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.proof, 1)
        row.addWidget(self.choose)
        states = QHBoxLayout()
        states.addWidget(self.states)
        states.addStretch(1)
        note, proof = muted_label(say(_NOTE), self), muted_label(say(_PROOF), self)
        note.setBuddy(self.note)
        proof.setBuddy(self.proof)
        body = self.sheet.body
        body.setSpacing(6)
        body.addWidget(self.what)
        body.addWidget(self.why)
        body.addLayout(states)
        self.account_label = muted_label(say(_ACCOUNT), self)
        self.account_label.setBuddy(self.account)
        for part in (self.stands, self.account_label, self.account, self.image):
            body.addWidget(part)
        for widget in (self.where, note, self.note, self.hint, self.keep, proof):
            body.addWidget(widget)
        body.addLayout(row)
        self.keep.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.sheet)

    def _keep_typed(self) -> None:
        """What was being typed is kept before another cell is shown."""
        for field in (self.account, self.note, self.proof):
            if field.hasFocus() and field.isModified():
                field.clearFocus()

    def _calm(self) -> None:
        self.hint.hide()
        self.keep.hide()
        for field in (self.account, self.note, self.proof):
            field.calm()

    def _run(self, edit: Edit) -> None:
        self._document.run(edit, self)

    def _set_note(self, words: str) -> None:
        self.hint.hide()
        self.keep.hide()
        if self._spot is not None:
            with self._document.reading() as reader:
                edit = set_note(reader, self._spot, words)
            self._run(edit)

    def _set_proof(self, path: str) -> None:
        if self._spot is not None:
            with self._document.reading() as reader:
                edit = set_proof(reader, self._spot, path)
            self._run(edit)

    @Slot(str)
    def _on_state(self, key: str) -> None:
        if self._spot is not None:
            with self._document.reading() as reader:
                today = self._document.today()
                edit = mark_state(reader, self._spot, CheckState(key), today)
            self._run(edit)

    @Slot(str)
    def _on_account(self, handle: str) -> None:
        channel = self._channel
        if channel is not None and channel.handle != handle:
            self._run(change(channel, channel.name, {"handle": handle}))

    @Slot(str)
    def _on_note(self, words: str) -> None:
        if looks_like_a_secret(words):
            self.note.warn(say(SECRET_HINT))
            self.hint.setText(say(SECRET_HINT))
            self.hint.show()
            self.keep.show()
        else:
            self._set_note(words)

    @Slot()
    def _on_keep(self) -> None:
        self._set_note(self.note.text().strip())
        self.note.calm()
        self.note.setFocus()

    @Slot(str)
    def _on_proof(self, path: str) -> None:
        self._set_proof(path)

    @Slot()
    def _on_choose(self) -> None:
        title = mark("CellNote", "A file that shows it")
        path = ask.file_to_open(self, title, _FILES, "*")
        if path is not None:
            self._set_proof(_from(self._document.folder, path))


def _from(folder: Path | None, path: Path) -> str:
    """The path from the document's folder where it lies in there: both may move together."""
    if folder is not None and path.is_relative_to(folder):
        return path.relative_to(folder).as_posix()
    return os.fspath(path)


def _state_of(cell: Cell) -> CheckState:
    if cell.shown is Shown.DONE:
        return CheckState.DONE
    if cell.shown is Shown.NOT_APPLICABLE:
        return CheckState.NOT_APPLICABLE
    return CheckState.TO_DO


def _says_more(cell: Cell) -> bool:
    """Whether there is more to say than which state was chosen."""
    dated = cell.shown is Shown.DONE and cell.day is not None
    return dated or cell.shown is Shown.WRONG or cell.occasion is not None
