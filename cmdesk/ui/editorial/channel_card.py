# SPDX-License-Identifier: MIT
"""One channel on a sheet: who it is, how often it is meant to speak, and its marks."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QWidget,
)

from cmdesk.domain.platforms import Platform
from cmdesk.domain.records import Channel, Rhythm
from cmdesk.domain.texts import Text, mark
from cmdesk.ui.editorial.fields import LineField
from cmdesk.ui.editorial.figures import marks_of_platform
from cmdesk.ui.editorial.mark_rows import MarkTable
from cmdesk.ui.i18n import language, say
from cmdesk.ui.icons import dress
from cmdesk.ui.theme import Role, current, muted_label, plain_label
from cmdesk.ui.widgets.hint import plain_hint
from cmdesk.ui.widgets.segments import Segments
from cmdesk.ui.widgets.sheet import Sheet, rule
from cmdesk.ui.widgets.tick_field import TickField

RHYTHMS: tuple[tuple[Rhythm, Text], ...] = (
    (Rhythm.CALM, mark("Channels", "Calm: 2 a week")),
    (Rhythm.REGULAR, mark("Channels", "Regular: 3 or 4")),
    (Rhythm.INTENSE, mark("Channels", "Intense: every day")),
    (Rhythm.NONE, mark("Channels", "No rhythm")),
)
_FIELD = 196


class Badge(QWidget):
    """The letters of a network, as on the cards of the calendar."""

    def __init__(self, letters: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._letters = letters
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFixedSize(QSize(34, 26))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Letters on the ground of notes."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(current().colour(Role.NOTE_GROUND))
        painter.drawRoundedRect(self.rect(), 6, 6)
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(current().colour(Role.NOTE))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._letters)
        painter.end()


class ChannelCard(Sheet):
    """A channel's fields; what they tell carries its id."""

    values_wanted = Signal(str, object)
    mark_wanted = Signal(str, str, object)
    delete_wanted = Signal(str)
    refused = Signal(object)

    def __init__(self, channel_id: str, platform: Platform) -> None:
        super().__init__()
        self._id = channel_id
        network = platform.label_in(language())
        self.badge = Badge(platform.badge_in(language()), network, self)
        self._network = muted_label(network, self)
        self.name = LineField(say(mark("Channels", "Name")), self)
        self.handle = LineField(say(mark("Channels", "Account")), self)
        self.handle.setPlaceholderText(say(mark("Channels", "@account or address")))
        self.active = TickField(say(mark("Channels", "In use")), self)
        self.bin = QPushButton(self)
        self.bin.setProperty("look", "flat")
        self.bin.setFixedWidth(32)
        dress(self.bin, "trash", Role.MUTED)
        self.rhythm = Segments([(one.value, say(words)) for one, words in RHYTHMS], self)
        self.rhythm.setAccessibleName(say(mark("Channels", "Rhythm")))
        self.marks = MarkTable(marks_of_platform(platform), network, self)
        self._lay_out()
        self.name.entered.connect(self._on_name)
        self.handle.entered.connect(self._on_handle)
        self.active.clicked.connect(self._on_active)
        self.rhythm.chosen.connect(self._on_rhythm)
        self.marks.wanted.connect(self._on_mark)
        self.marks.refused.connect(self.refused)
        self.bin.clicked.connect(self._on_bin)

    def show_record(self, channel: Channel) -> None:
        """Show what the channel is now."""
        self.setAccessibleName(channel.name)
        self.name.show_words(channel.name)
        self.handle.show_words(channel.handle)
        self.active.setChecked(channel.active)
        self.rhythm.set_key(channel.rhythm.value)
        self.marks.show_own(channel.marks)
        delete = say(mark("Channels", "Delete “{name}”…").filled(name=channel.name))
        self.bin.setAccessibleName(delete)
        self.bin.setToolTip(plain_hint(delete))

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(3, 1)
        name = muted_label(say(mark("Channels", "Name")), self)
        name.setBuddy(self.name)
        handle = muted_label(say(mark("Channels", "Account")), self)
        handle.setBuddy(self.handle)
        grid.addWidget(name, 0, 1)
        grid.addWidget(handle, 0, 2)
        for column, widget in enumerate((self.badge, self.name, self.handle)):
            grid.addWidget(widget, 1, column)
        for field in (self.name, self.handle):
            field.setFixedWidth(_FIELD)
        grid.addWidget(self.active, 1, 4)
        grid.addWidget(self.bin, 1, 5)
        grid.addWidget(self._network, 0, 3, 1, 3, Qt.AlignmentFlag.AlignRight)
        self.body.addLayout(grid)
        rhythm = QHBoxLayout()
        label = plain_label(say(mark("Channels", "Rhythm")), self)
        label.setMinimumWidth(64)
        rhythm.addWidget(label)
        rhythm.addWidget(self.rhythm)
        rhythm.addStretch(1)
        self.body.addLayout(rhythm)
        self.body.addWidget(rule(self))
        self.body.addWidget(self.marks)

    @Slot(str)
    def _on_name(self, name: str) -> None:
        self.values_wanted.emit(self._id, {"name": name})

    @Slot(str)
    def _on_handle(self, handle: str) -> None:
        self.values_wanted.emit(self._id, {"handle": handle})

    @Slot(bool)
    def _on_active(self, active: bool) -> None:
        self.values_wanted.emit(self._id, {"active": active})

    @Slot(str)
    def _on_rhythm(self, key: str) -> None:
        self.values_wanted.emit(self._id, {"rhythm": Rhythm(key)})

    @Slot(str, object)
    def _on_mark(self, figure: str, value: int | None) -> None:
        self.mark_wanted.emit(self._id, figure, value)

    @Slot()
    def _on_bin(self) -> None:
        self.delete_wanted.emit(self._id)
