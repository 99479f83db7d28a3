# SPDX-License-Identifier: MIT
"""What comes back: the fixed rendez-vous, each with its days, its hour and its channel."""

from __future__ import annotations

from dataclasses import fields, replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from cmdesk.domain.records import Channel, Opening, new_id
from cmdesk.domain.texts import Text, mark
from cmdesk.services.editorial import change, delete_opening, new_opening
from cmdesk.ui import ask
from cmdesk.ui.editorial.line import Line
from cmdesk.ui.editorial.look_button import Swatch
from cmdesk.ui.editorial.rendezvous_form import RendezvousForm
from cmdesk.ui.editorial.rows import Rows
from cmdesk.ui.editorial.section import Section
from cmdesk.ui.editorial.wording import opening_bounds, opening_moment
from cmdesk.ui.i18n import say
from cmdesk.ui.icons import dress
from cmdesk.ui.open_document import OpenDocument
from cmdesk.ui.theme import Role, muted_label, plain_label
from cmdesk.ui.widgets.cut_label import CutLabel
from cmdesk.ui.widgets.hint import plain_hint
from cmdesk.ui.widgets.sheet import Sheet, rule, wrapped

EXAMPLE_NAME = mark("Rendezvous", "Saturday’s bread")
SATURDAY, NINE = 6, 9 * 60
EMPTY = mark(
    "Rendezvous",
    "Nothing comes back regularly yet. A rendez-vous that people wait for is worth ten posts.",
)
NO_CHANNEL = mark("Rendezvous", "A rendez-vous is published somewhere: add a channel first.")
CHANNELS = mark("Editorial", "Channels and rhythm")


class OpeningRow(QWidget):
    """One rendez-vous in words, with what can be done to it."""

    edit_wanted = Signal(str)
    delete_wanted = Signal(str)

    def __init__(self, opening_id: str) -> None:
        super().__init__()
        self._id = opening_id
        self._texts = QVBoxLayout()
        self._texts.setSpacing(1)
        self._words: tuple[str, ...] = ()
        self.swatch = Swatch(self)
        self.theme = muted_label("", self)
        self.important = plain_label(say(mark("Rendezvous", "important")), self)
        self.important.setProperty("look", "note-pill")
        self.edit = QPushButton(say(mark("Rendezvous", "Change…")), self)
        self.edit.clicked.connect(self._on_edit)
        self.bin = QPushButton(self)
        self.bin.setProperty("look", "flat")
        self.bin.setFixedWidth(32)
        dress(self.bin, "trash", Role.MUTED)
        self.bin.clicked.connect(self._on_bin)
        row = QHBoxLayout()
        row.setContentsMargins(0, 8, 0, 8)
        row.setSpacing(8)
        row.addLayout(self._texts, 1)
        row.addWidget(self.important, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addSpacing(8)
        for widget in (self.swatch, self.theme, self.edit, self.bin):
            row.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(rule(self))

    @property
    def words(self) -> str:
        """All that the row says of its rendez-vous."""
        return " · ".join(self._words)

    def show_opening(self, opening: Opening, line: Line) -> None:
        """Show what the rendez-vous is now."""
        name = opening.name or say(mark("Rendezvous", "Publishing time without a name"))
        channel = line.channel(opening.channel_id)
        bounds = opening_bounds(opening)
        parts = [say(opening_moment(opening)), "" if channel is None else channel.name]
        parts += [] if bounds is None else [say(bounds)]
        words = (name, " · ".join(part for part in parts if part))
        if words != self._words:
            self._words = words
            self._tell(name, words[1])
        pillar = line.pillar(opening.pillar_id)
        self.swatch.show_look(pillar)
        self.theme.setText("" if pillar is None else pillar.name)
        self.important.setVisible(opening.important)
        change_it = mark("Rendezvous", "Change “{name}”").filled(name=name)
        delete = say(mark("Rendezvous", "Delete “{name}”").filled(name=name))
        self.edit.setAccessibleName(say(change_it))
        self.bin.setAccessibleName(delete)
        self.bin.setToolTip(plain_hint(delete))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click opens the form."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._on_edit()

    def _tell(self, name: str, when: str) -> None:
        while (item := self._texts.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        title = CutLabel(name, self)
        font = title.font()
        font.setWeight(font.Weight.DemiBold)
        title.setFont(font)
        below = CutLabel(when, self)
        below.setProperty("look", "muted")
        self._texts.addWidget(title)
        self._texts.addWidget(below)

    @Slot()
    def _on_edit(self) -> None:
        self.edit_wanted.emit(self._id)

    @Slot()
    def _on_bin(self) -> None:
        self.delete_wanted.emit(self._id)


class RendezvousSection(Section):
    """The list of rendez-vous, and the way to a new one."""

    key = "rendezvous"
    title = mark("Editorial", "Fixed rendez-vous")
    about = mark(
        "Rendezvous",
        "What comes back on the same day, so that people know when to look. The calendar reminds "
        "you when one is not planned yet; closed days and leave are left alone.",
    )

    def __init__(self, document: OpenDocument, line: Line, parent: QWidget | None = None) -> None:
        super().__init__(document, line, parent)
        self.sheet = Sheet(say(self.title), parent=self)
        self.empty = wrapped(muted_label(""))
        rows = QVBoxLayout()
        rows.setSpacing(0)
        self.rows: Rows[OpeningRow, Opening] = Rows(rows, self._made, self._show_row)
        self.add = QPushButton(say(mark("Rendezvous", "Add a rendez-vous…")), self)
        self.add.clicked.connect(self._on_add)
        self.example = QPushButton(self)
        self.example.clicked.connect(self._on_example)
        words = mark("Rendezvous", "Go to “{section}”").filled(section=CHANNELS)
        self.to_channels = QPushButton(say(words), self)
        self.to_channels.clicked.connect(self._on_to_channels)
        foot = QHBoxLayout()
        foot.addWidget(self.add)
        foot.addWidget(self.to_channels)
        foot.addWidget(self.example)
        foot.addStretch(1)
        self.sheet.body.addWidget(self.empty)
        self.sheet.body.addLayout(rows)
        self.sheet.body.addWidget(self.notice)
        self.sheet.body.addLayout(foot)
        self.column.addWidget(self.sheet)
        self.show_line(line)

    def count(self) -> int:
        """How many rendez-vous there are."""
        return len(self.line.openings)

    def show_line(self, line: Line) -> None:
        """Show the rendez-vous as they are now."""
        super().show_line(line)
        self.rows.keep(line.openings, self.add)
        nothing, nowhere = not line.openings, not line.channels
        self.empty.setVisible(nothing)
        self.empty.setText(say(NO_CHANNEL if nowhere else EMPTY))
        self.to_channels.setVisible(nowhere)
        self.add.setVisible(not nothing)
        self.example.setVisible(nothing and not nowhere)
        if not nowhere:
            self.example.setText(say(self._example_words()))

    def bring(self, record_id: str) -> bool:
        """Put the keyboard on a rendez-vous."""
        row = self.rows.by_id.get(record_id)
        if row is not None:
            row.edit.setFocus()
        return row is not None

    def _example_channel(self) -> Channel:
        channels = self.line.channels
        return next((one for one in channels if one.platform == "instagram"), channels[0])

    def _example_words(self) -> Text:
        opening = Opening(id="", channel_id="", weekdays=(SATURDAY,), minute=NINE)
        return mark("Rendezvous", "For example: {name}, {moment}, on {channel}…").filled(
            name=EXAMPLE_NAME,
            moment=opening_moment(opening),
            channel=self._example_channel().name,
        )

    def _made(self, opening_id: str) -> OpeningRow:
        row = OpeningRow(opening_id)
        row.edit_wanted.connect(self._on_edit)
        row.delete_wanted.connect(self._on_delete)
        return row

    def _show_row(self, row: OpeningRow, opening: Opening) -> None:
        row.show_opening(opening, self.line)

    def _opening(self, opening_id: str) -> Opening | None:
        return next((one for one in self.line.openings if one.id == opening_id), None)

    def _asked(self, title: Text, opening: Opening) -> Opening | None:
        """What the user made of an opening; None when the form was cancelled."""
        form = RendezvousForm(title, opening, self.line, self.document.today(), self)
        accepted = ask.run_dialog(form)
        wanted = form.opening() if accepted else None
        form.deleteLater()
        return wanted

    def _add(self, proposed: Opening) -> None:
        # From today on: what could not be known last week was not missed.
        proposed = replace(proposed, start=self.document.today())
        wanted = self._asked(mark("Rendezvous", "A new rendez-vous"), proposed)
        if wanted is not None and self.run(new_opening(wanted)):
            self.bring(wanted.id)

    @Slot()
    def _on_to_channels(self) -> None:
        self.section_wanted.emit("channels")

    @Slot()
    def _on_add(self) -> None:
        self._add(Opening(id=new_id(), channel_id=self.line.channels[0].id, weekdays=()))

    @Slot()
    def _on_example(self) -> None:
        proposed = Opening(
            id=new_id(),
            channel_id=self._example_channel().id,
            weekdays=(SATURDAY,),
            minute=NINE,
            name=say(EXAMPLE_NAME),
        )
        self._add(proposed)

    @Slot(str)
    def _on_edit(self, opening_id: str) -> None:
        opening = self._opening(opening_id)
        if opening is None:
            return
        wanted = self._asked(mark("Rendezvous", "Change a rendez-vous"), opening)
        if wanted is None or wanted == opening:
            return
        names = [one.name for one in fields(Opening)]
        values = {
            name: getattr(wanted, name)
            for name in names
            if getattr(wanted, name) != getattr(opening, name)
        }
        self.run(change(opening, wanted.name, values))

    @Slot(str)
    def _on_delete(self, opening_id: str) -> None:
        opening = self._opening(opening_id)
        if opening is None:
            return
        name = opening.name or say(mark("Rendezvous", "Publishing time"))
        done = mark("Rendezvous", "“{name}” was deleted; the posts made for it stay.")
        with self.document.reading() as reader:
            edit = delete_opening(reader, opening_id)
        self.delete(opening_id, edit, done.filled(name=name))
