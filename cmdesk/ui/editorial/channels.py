# SPDX-License-Identifier: MIT
"""Where we speak and how often: a card per channel, and what holds for all of them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QPoint, Slot
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from cmdesk.domain.folding import folded
from cmdesk.domain.records import Channel
from cmdesk.domain.texts import mark
from cmdesk.services.editorial import (
    change,
    delete_channel,
    new_channel,
    posts_of_channel,
    set_mark,
)
from cmdesk.services.platforms import platform_of
from cmdesk.ui import ask
from cmdesk.ui.editorial.channel_card import ChannelCard
from cmdesk.ui.editorial.figures import marks_of_client
from cmdesk.ui.editorial.line import Line
from cmdesk.ui.editorial.mark_rows import MarkTable
from cmdesk.ui.editorial.rows import Rows
from cmdesk.ui.editorial.section import Section
from cmdesk.ui.i18n import language, say
from cmdesk.ui.icons import dress
from cmdesk.ui.open_document import OpenDocument
from cmdesk.ui.theme import muted_label
from cmdesk.ui.widgets.sheet import Sheet, wrapped

ALL_TOGETHER = mark("Channels", "All channels together")


class ChannelsSection(Section):
    """The channels in the order they were made."""

    key = "channels"
    title = mark("Editorial", "Channels and rhythm")
    notice_above = True
    about = mark(
        "Channels",
        "Usual marks come from what has been published about each network, with source and date. "
        "They are never laws: write your own figure and it becomes your limit.",
    )

    def __init__(self, document: OpenDocument, line: Line, parent: QWidget | None = None) -> None:
        super().__init__(document, line, parent)
        top = QHBoxLayout()
        self.add = QPushButton(say(mark("Channels", "Add a channel")), self)
        dress(self.add, "plus")
        self.add.clicked.connect(self._on_add)
        top.addWidget(self.add)
        top.addStretch(1)
        self.empty = Sheet(say(self.title), parent=self)
        words = mark(
            "Channels",
            "No channel yet. Add the places where your customers can read you: a page, a "
            "newsletter, a blog…",
        )
        self.empty.body.addWidget(wrapped(muted_label(say(words))))
        first = QHBoxLayout()
        self.first = QPushButton(say(mark("Channels", "Add a channel")), self)
        dress(self.first, "plus")
        self.first.clicked.connect(self._on_add)
        first.addWidget(self.first)
        first.addStretch(1)
        self.empty.body.addLayout(first)
        cards = QVBoxLayout()
        cards.setSpacing(12)
        self.rows: Rows[ChannelCard, Channel] = Rows(cards, self._made, ChannelCard.show_record)
        self.together = Sheet(say(ALL_TOGETHER), parent=self)
        self.all_marks = MarkTable(marks_of_client(), say(ALL_TOGETHER), self)
        self.all_marks.wanted.connect(self._on_all_mark)
        self.all_marks.refused.connect(self.refuse)
        self.together.body.addWidget(self.all_marks)
        self.column.addWidget(self.empty)
        self.column.addLayout(cards)
        self.column.addWidget(self.together)
        self.column.addLayout(top)
        self.show_line(line)

    def count(self) -> int:
        """How many channels there are."""
        return len(self.line.channels)

    def show_line(self, line: Line) -> None:
        """Show the channels as they are now."""
        super().show_line(line)
        self.rows.keep(line.channels, self.all_marks.lines["day_all"].field)
        self.empty.setVisible(not line.channels)
        self.add.setVisible(bool(line.channels))
        self.together.setVisible(bool(line.channels))
        self.all_marks.show_own(line.client.marks)

    def bring(self, record_id: str) -> bool:
        """Put the keyboard on a channel's name."""
        card = self.rows.by_id.get(record_id)
        if card is not None:
            card.name.setFocus()
        return card is not None

    def platform_menu(self) -> QMenu:
        """The networks to choose from; the one who asks deletes it."""
        menu = QMenu(self)
        for key, platform in self.document.platforms.items():
            menu.addAction(platform.label_in(language())).setObjectName(key)
        return menu

    def _made(self, channel_id: str) -> ChannelCard:
        channel = self.line.channel(channel_id)
        assert channel is not None, "rows are made for channels that are there"
        card = ChannelCard(channel_id, platform_of(self.document.platforms, channel.platform))
        card.values_wanted.connect(self._on_values)
        card.mark_wanted.connect(self._on_mark)
        card.delete_wanted.connect(self._on_delete)
        card.refused.connect(self.refuse)
        return card

    @Slot(str, object)
    def _on_values(self, channel_id: str, values: Mapping[str, Any]) -> None:
        channel = self.line.channel(channel_id)
        if channel is None:
            return
        if values.get("name") == "":
            self.refuse(mark("Channels", "A channel needs a name. Nothing was changed."))
            self.rows.by_id[channel_id].name.calm()
        elif any(getattr(channel, name) != value for name, value in values.items()):
            self.run(change(channel, channel.name, values))

    @Slot(str, str, object)
    def _on_mark(self, channel_id: str, figure: str, value: int | None) -> None:
        channel = self.line.channel(channel_id)
        if channel is not None and channel.marks.get(figure) != value:
            self.run(set_mark(channel, figure, value))

    @Slot(str, object)
    def _on_all_mark(self, figure: str, value: int | None) -> None:
        if self.line.client.marks.get(figure) != value:
            self.run(set_mark(self.line.client, figure, value))

    @Slot(str)
    def _on_delete(self, channel_id: str) -> None:
        channel = self.line.channel(channel_id)
        if channel is None:
            return
        with self.document.reading() as reader:
            posts = posts_of_channel(reader, channel_id)
            edit = delete_channel(reader, channel_id)
        if posts and not self._confirmed(channel, posts):
            return
        done = mark("Channels", "“{name}” was deleted.").filled(name=channel.name)
        self.delete(channel_id, edit, done)

    def _confirmed(self, channel: Channel, posts: int) -> bool:
        question = mark("Channels", "Delete the channel “{name}” and its %n post(s)?", "", 1)
        verb = mark("Channels", "Delete %n post(s)", "", 1)
        more = mark(
            "Channels",
            "One undo brings everything back. To keep the posts and stop publishing, untick "
            "“In use” instead.",
        )
        return ask.confirm(
            self, question.filled(n=posts, name=channel.name), verb.filled(n=posts), more
        )

    @Slot()
    def _on_add(self) -> None:
        menu = self.platform_menu()
        button = self.add if self.line.channels else self.first
        chosen = ask.run_menu(menu, button.mapToGlobal(QPoint(0, button.height())))
        key = "" if chosen is None else chosen.objectName()
        menu.deleteLater()
        if not key:
            return
        platform = self.document.platforms[key]
        name = self._free_name(platform.label_in(language()))
        channel, edit = new_channel(platform, language(), name)
        if self.run(edit):
            self.bring(channel.id)

    def _free_name(self, name: str) -> str:
        """The name, with a number when another channel has it."""
        taken = {folded(one.name) for one in self.line.channels}
        number, free = 2, name
        while folded(free) in taken:
            free, number = f"{name} {number}", number + 1
        return free
