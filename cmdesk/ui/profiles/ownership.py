# SPDX-License-Identifier: MIT
"""Who holds the account of a channel: addresses and persons, never a password."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from cmdesk.domain.pasted_secrets import SECRET_HINT, looks_like_a_secret
from cmdesk.domain.records import Channel, Ownership
from cmdesk.domain.texts import Text, mark
from cmdesk.services.editorial import ordered_channels
from cmdesk.services.ownership import ownership_of, reviewed, set_ownership
from cmdesk.ui.editorial.fields import LineField
from cmdesk.ui.i18n import say
from cmdesk.ui.icons import dress
from cmdesk.ui.open_document import OpenDocument
from cmdesk.ui.theme import muted_label
from cmdesk.ui.widgets.link import Link
from cmdesk.ui.widgets.pills import note_label
from cmdesk.ui.widgets.sheet import Sheet, wrapped

_TITLE = mark("OwnershipForm", "{channel} · Who holds the account")
_NONE = mark("OwnershipForm", "Choose a network: who holds its account is noted here.")
_NEVER = mark("OwnershipForm", "Never a password: only who has it.")
_REVIEWED = mark("OwnershipForm", "Reviewed on {day:date} {year:plain}.")
_NOT_REVIEWED = mark("OwnershipForm", "Not reviewed yet: once a year is enough.")
_NO_SECRET = mark("OwnershipForm", "It is not a password: keep it")
# The fields of the record, each with its label and an example; to add one: a line here.
_FIELDS: tuple[tuple[str, Text, Text], ...] = (
    (
        "address",
        mark("OwnershipForm", "E-mail address of the account"),
        mark("OwnershipForm", "contact@example.com"),
    ),
    (
        "person",
        mark("OwnershipForm", "Whose account it is"),
        mark("OwnershipForm", "a first name"),
    ),
    (
        "others",
        mark("OwnershipForm", "Who else may enter"),
        mark("OwnershipForm", "nobody yet: think of a second person"),
    ),
    (
        "second_factor",
        mark("OwnershipForm", "On whose phone the second factor is"),
        mark("OwnershipForm", "a first name, or “none”"),
    ),
    (
        "note",
        mark("OwnershipForm", "Note"),
        mark("OwnershipForm", "where the password is kept"),
    ),
)


class OwnershipForm(QWidget):
    """A sheet with a field per question; each saves itself when it is left."""

    def __init__(self, document: OpenDocument, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._channel: Channel | None = None
        self._doubted: LineField | None = None
        self.sheet = Sheet(parent=self)
        wrapped(self.sheet.title)  # channels have long names, and the column is narrow
        self.sheet.head.setStretch(0, 1)
        self.sheet.head.setStretch(1, 0)
        self.none = wrapped(muted_label(say(_NONE), self))
        self.never = wrapped(muted_label(say(_NEVER), self))
        self.content = QWidget(self)
        self.fields: dict[str, LineField] = {}
        self.hint = note_label(self)
        self.keep = Link(say(_NO_SECRET), self)
        self.keep.clicked.connect(self._on_keep)
        self.keep.hide()
        self.reviewed_on = wrapped(muted_label("", self.content))
        self.review = QPushButton(say(mark("OwnershipForm", "Reviewed today")), self.content)
        dress(self.review, "check")
        self.review.clicked.connect(self._on_review)
        self._lay_out()
        self.refresh()

    def show_channel(self, channel_id: str | None) -> None:
        """Show who holds the account of a channel; None for none. What was typed is kept."""
        self._read()  # what was typed for a channel that is gone goes with it
        typed = self.focusWidget()
        if isinstance(typed, LineField) and typed.isModified():
            typed.clearFocus()
        self._calm()
        with self._document.reading() as reader:
            channels = ordered_channels(reader)
        self._channel = next((one for one in channels if one.id == channel_id), None)
        self.refresh()

    def refresh(self) -> None:
        """Read the channel again; what is being typed stays."""
        ownership = self._read()
        there = self._channel is not None
        self.none.setVisible(not there)
        self.content.setVisible(there)
        self.never.setVisible(there)
        title = "" if self._channel is None else say(_TITLE.filled(channel=self._channel.name))
        self.sheet.set_title(title)
        for name, field in self.fields.items():
            field.show_words("" if ownership is None else getattr(ownership, name))
        day = None if ownership is None else ownership.reviewed
        said = _NOT_REVIEWED if day is None else _REVIEWED.filled(day=day, year=day.year)
        self.reviewed_on.setText(say(said))
        self.review.setEnabled(day != self._document.today())

    def _lay_out(self) -> None:
        inner = QVBoxLayout(self.content)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(4)
        for name, label, example in _FIELDS:
            field = LineField(say(label), self.content)
            field.setObjectName(name)
            field.setPlaceholderText(say(example))
            field.entered.connect(self._on_entered)
            said = wrapped(muted_label(say(label), self.content))
            said.setBuddy(field)
            inner.addWidget(said)
            inner.addWidget(field)
            self.fields[name] = field
        inner.addWidget(self.hint)
        inner.addWidget(self.keep)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.reviewed_on, 1)
        foot.addWidget(self.review)
        inner.addSpacing(4)
        inner.addLayout(foot)
        for widget in (self.none, self.never, self.content):
            self.sheet.body.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.sheet)

    def _read(self) -> Ownership | None:
        with self._document.reading() as reader:
            wanted = None if self._channel is None else self._channel.id
            found = (one for one in ordered_channels(reader) if one.id == wanted)
            self._channel = next(found, None)
            if self._channel is not None:
                return ownership_of(reader, self._channel.id)
        self._calm()
        for field in self.fields.values():
            field.calm()
        return None

    def _calm(self) -> None:
        """Forget a doubt about what was typed, and what was typed with it."""
        if self._doubted is not None:
            self._doubted.calm()
        self._doubted = None
        self.hint.hide()
        self.keep.hide()

    def _keep_words(self, field: LineField, words: str) -> None:
        self._doubted = None
        self.hint.hide()
        self.keep.hide()
        if self._channel is None:
            return
        with self._document.reading() as reader:
            edit = set_ownership(reader, self._channel.id, {field.objectName(): words})
        self._document.run(edit, self)
        self.refresh()
        field.calm()

    @Slot(str)
    def _on_entered(self, words: str) -> None:
        field = self.sender()
        if not isinstance(field, LineField):
            return
        if not looks_like_a_secret(words):
            self._keep_words(field, words)
            return
        if self._doubted is not None and self._doubted is not field:
            self._doubted.calm()
        self._doubted = field
        field.warn(say(SECRET_HINT))
        self.hint.setText(say(SECRET_HINT))
        self.hint.show()
        self.keep.show()

    @Slot()
    def _on_keep(self) -> None:
        field = self._doubted
        if field is not None:
            self._keep_words(field, field.text().strip())
            field.setFocus()

    @Slot()
    def _on_review(self) -> None:
        if self._channel is None:
            return
        with self._document.reading() as reader:
            edit = reviewed(reader, self._channel.id, self._document.today())
        self._document.run(edit, self)
        self.refresh()
