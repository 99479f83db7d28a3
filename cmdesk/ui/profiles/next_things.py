# SPDX-License-Identifier: MIT
"""The next three things to do on the profiles, with reasons and minutes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cmdesk.domain.platforms import Platform
from cmdesk.domain.records import CheckState
from cmdesk.domain.texts import Text, mark
from cmdesk.services.edits import Edit
from cmdesk.services.profile_edits import done, mark_state
from cmdesk.services.profiles import Kind, Spot, ToDo, next_three
from cmdesk.ui.editorial.notice import Notice
from cmdesk.ui.editorial.rows import retire
from cmdesk.ui.i18n import language, say
from cmdesk.ui.open_document import OpenDocument
from cmdesk.ui.profiles.next_row import NextRow
from cmdesk.ui.theme import Role, plain_label, set_look
from cmdesk.ui.widgets.link import Link
from cmdesk.ui.widgets.sheet import Sheet, wrapped

_TITLE = mark("NextThings", "The next %n things to do", "", 1)
_NOTHING = mark("NextThings", "Nothing left to do: your profiles are complete.")
_MORE = mark("NextThings", "The essentials are done. %n other things are in the whole list.", "", 1)
_ALL_LATER = mark("NextThings", "Nothing else to do for now.")
_LATER = mark("NextThings", "%n put off until you open this calendar again.", "", 1)
_BACK = mark("NextThings", "Show again")
_TICKED = mark("NextThings", "“{what}” is done.")
_NEVER = mark("NextThings", "“{what}” does not apply to you: it is not asked any more.")
_NARROW = 760
Key = tuple[Kind, Spot]


class NextThings(QWidget):
    """A sheet with three rows at most."""

    opened = Signal(object)
    """The form in which a thing (``ToDo``) is done is wanted."""
    shown = Signal(object)
    """A thing is to be shown in the grid."""

    def __init__(self, document: OpenDocument, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._later: set[Key] = set()
        self._things: tuple[ToDo, ...] = ()
        self._platforms: Mapping[str, Platform] = {}
        self._more = 0
        self._told: Key | None = None
        self.rows: dict[Key, NextRow] = {}
        self.sheet = Sheet("-", parent=self)
        self._column = QVBoxLayout()
        self._column.setSpacing(6)
        self.nothing = wrapped(plain_label("", self))
        self.later = wrapped(plain_label("", self))
        self.later.setProperty("look", "muted")
        self.back = Link(say(_BACK), self, quiet=True)
        self.back.clicked.connect(self._on_back)
        self.notice = Notice(self)
        self.notice.undo_wanted.connect(self._on_undo)
        body = self.sheet.body
        body.addLayout(self._column)
        for widget in (self.nothing, self.notice, self.later, self.back):
            body.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.sheet)

    def show_things(
        self, things: tuple[ToDo, ...], platforms: Mapping[str, Platform], more: int = 0
    ) -> None:
        """Show the first three of these that were not put off.

        ``platforms`` are by channel id; ``more`` is how many the essentials leave out.
        """
        self._things, self._platforms, self._more = things, platforms, more
        if self._told is not None:
            self._told = None
            self.notice.clear()
        self._later &= {_key(thing) for thing in things}
        shown = next_three(tuple(one for one in things if _key(one) not in self._later))
        self._keep_rows(shown)
        self.sheet.set_title(say(_TITLE.filled(n=len(shown))) if shown else "")
        self.nothing.setVisible(not shown)
        self.nothing.setText(say(self._why_nothing()))
        set_look(self.nothing, "muted" if things else "good")
        self.later.setText(say(_LATER.filled(n=len(self._later))))
        self.later.setVisible(bool(self._later))
        self.back.setVisible(bool(self._later))

    def stops(self) -> list[QWidget]:
        """What Tab reaches, from top to bottom."""
        rows = sorted(self.rows.values(), key=self._column.indexOf)
        return [*(stop for row in rows for stop in row.stops()), self.notice.undo, self.back]

    def _why_nothing(self) -> Text:
        """What is said instead of things to do."""
        if self._things:
            return _ALL_LATER
        return _MORE.filled(n=self._more) if self._more else _NOTHING

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Reasons go below in a narrow window."""
        super().resizeEvent(event)
        for row in self.rows.values():
            row.set_narrow(narrow=self.width() < _NARROW)

    def _keep_rows(self, things: Sequence[ToDo]) -> None:
        wanted = [_key(thing) for thing in things]
        for gone in [one for one in self.rows if one not in wanted]:
            retire(self.rows.pop(gone))
        for place, thing in enumerate(things):
            key = _key(thing)
            row = self.rows.get(key)
            if row is None:
                row = self.rows[key] = self._made(thing)
            if self._column.indexOf(row) != place:
                self._column.insertWidget(place, row)
                row.show()
            platform = self._platforms[thing.channel.id]
            row.show_thing(thing, platform, self._document.today())
            row.set_narrow(narrow=self.width() < _NARROW)

    def _made(self, thing: ToDo) -> NextRow:
        row = NextRow(thing, self.sheet)
        row.opened.connect(self.opened)
        row.shown.connect(self.shown)
        row.done.connect(self._on_done)
        row.put_off.connect(self._on_put_off)
        row.never_wanted.connect(self._on_never)
        return row

    def _run(self, edit: Edit, said: Text, thing: ToDo) -> None:
        """Run an edit and leave the keyboard on what takes it back."""
        if self._document.run(edit, self):
            what = say(thing.title_in(language()))
            self.notice.say(said.filled(what=what), Role.NOTE, undo=True)
            self._told = _key(thing)
            self.notice.undo.setFocus()

    @Slot()
    def _on_undo(self) -> None:
        """Take it back, and stay with the thing that is to do again."""
        key = self._told
        for stays in sorted(self.rows.values(), key=self._column.indexOf)[:1]:
            stays.stops()[0].setFocus()  # else the list would take it, and turn to its cell
        self._document.undo_stack.undo()
        row = None if key is None else self.rows.get(key)
        if row is not None:
            row.stops()[0].setFocus()

    @Slot(object)
    def _on_done(self, thing: ToDo) -> None:
        with self._document.reading() as reader:
            edit = done(reader, thing, self._document.today())
        self._run(edit, _TICKED, thing)

    @Slot(object)
    def _on_never(self, thing: ToDo) -> None:
        today = self._document.today()
        with self._document.reading() as reader:
            edit = mark_state(reader, thing.spot, CheckState.NOT_APPLICABLE, today)
        self._run(edit, _NEVER, thing)

    @Slot(object)
    def _on_put_off(self, thing: ToDo) -> None:
        self._later.add(_key(thing))
        self.show_things(self._things, self._platforms, self._more)
        self.back.setFocus()

    @Slot()
    def _on_back(self) -> None:
        self._later.clear()
        self.show_things(self._things, self._platforms, self._more)
        first = next(iter(self.rows.values()), None)
        if first is not None:
            first.how.setFocus()


def _key(thing: ToDo) -> Key:
    return thing.kind, thing.spot
