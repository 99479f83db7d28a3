# SPDX-License-Identifier: MIT
"""Published posts whose reactions were not noted: one number each, Tab or Enter goes on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cmdesk.domain.cleaning import one_line
from cmdesk.domain.records import Channel, Version
from cmdesk.domain.texts import mark
from cmdesk.services.results import MOST_REACTIONS
from cmdesk.services.series import PublishedPost
from cmdesk.ui.editorial.fields import NumberField
from cmdesk.ui.editorial.notice import Notice
from cmdesk.ui.editorial.rows import Rows
from cmdesk.ui.i18n import say
from cmdesk.ui.theme import muted_label
from cmdesk.ui.widgets.chart.said import short_day
from cmdesk.ui.widgets.cut_label import CutLabel
from cmdesk.ui.widgets.link import Link
from cmdesk.ui.widgets.sheet import Sheet, wrapped

SHOWN = 6
_HINT = mark(
    "NotNoted",
    "One number a post: likes, comments and shares together, a week after it went out or so.",
)
_NAMED = mark("NotNoted", "Reactions to “{words}”, {channel}, {day}")
_MORE = mark("NotNoted", "Show %n more", "", 1)
_NO_WORDS = mark("NotNoted", "Post without words")


class NotNotedRow(QWidget):
    """One post: its day, its channel, its first words, and the field."""

    reactions_wanted = Signal(str, object)
    refused = Signal(object)

    def __init__(self, version_id: str) -> None:
        super().__init__()
        self._id = version_id
        self.day = muted_label("", self)
        self.day.setFixedWidth(8 * self.day.fontMetrics().averageCharWidth() + 8)
        self.words = CutLabel("", self)
        self.where = muted_label("", self)
        self.field = NumberField("", MOST_REACTIONS, self)
        self.field.setFixedWidth(96)
        self.field.number_entered.connect(self._on_number)
        self.field.refused.connect(self.refused)
        self.field.returnPressed.connect(self._on_return)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(12)
        row.addWidget(self.day)
        row.addWidget(self.words, 1)
        row.addWidget(self.where)
        row.addWidget(self.field)

    def show_post(self, post: PublishedPost, channel: Channel | None) -> None:
        """Show which post is meant."""
        words = one_line(post.post.title or post.version.text or post.post.text)
        words = words or say(_NO_WORDS)
        where = "" if channel is None else channel.name
        self.day.setText(short_day(post.day))
        self.words.show_words(words)
        self.where.setText(where)
        self.field.show_number(post.version.reactions)
        named = _NAMED.filled(words=words[:60], channel=where, day=short_day(post.day))
        self.field.setAccessibleName(say(named))

    @Slot(object)
    def _on_number(self, number: object) -> None:
        self.reactions_wanted.emit(self._id, number)

    @Slot()
    def _on_return(self) -> None:
        self.focusNextChild()


class NotNotedSheet(Sheet):
    """The latest of them, and more at a click."""

    reactions_wanted = Signal(str, object)
    """The id of a version and how many reacted, None for nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        title = say(mark("NotNoted", "Posts whose reactions are not noted"))
        super().__init__(title, parent=parent)
        self._posts: tuple[PublishedPost, ...] = ()
        self._by_id: dict[str, PublishedPost] = {}
        self._channels: dict[str, Channel] = {}
        self._shown = SHOWN
        self.more = Link("", self)
        self.more.clicked.connect(self._on_more)
        self.notice = Notice(self)
        rows = QVBoxLayout()
        rows.setSpacing(0)
        self.rows: Rows[NotNotedRow, Version] = Rows(rows, self._made, self._show_row)
        foot = QHBoxLayout()
        foot.addWidget(self.more)
        foot.addStretch(1)
        self.body.addWidget(wrapped(muted_label(say(_HINT), self)))
        self.body.addLayout(rows)
        self.body.addWidget(self.notice)
        self.body.addLayout(foot)

    @property
    def posts(self) -> tuple[PublishedPost, ...]:
        """All posts of which nothing is noted, the latest first."""
        return self._posts

    def show_posts(self, posts: Sequence[PublishedPost], channels: dict[str, Channel]) -> None:
        """Show the latest posts."""
        self._posts, self._channels = tuple(posts), channels
        self._by_id = {post.version.id: post for post in posts}
        self.notice.clear()
        self._keep()

    def rows_shown(self) -> list[NotNotedRow]:
        """The rows, in order."""
        return [self.rows.by_id[post.version.id] for post in self._posts[: self._shown]]

    def _keep(self) -> None:
        shown = self._posts[: self._shown]
        self.rows.keep([post.version for post in shown], self.more)
        more = len(self._posts) - len(shown)
        self.more.setVisible(more > 0)
        self.more.setText(say(_MORE.filled(n=min(more, 2 * SHOWN))))

    def _made(self, version_id: str) -> NotNotedRow:
        row = NotNotedRow(version_id)
        row.reactions_wanted.connect(self.reactions_wanted)
        row.refused.connect(self.notice.say)
        return row

    def _show_row(self, row: NotNotedRow, version: Version) -> None:
        row.show_post(self._by_id[version.id], self._channels.get(version.channel_id or ""))

    @Slot()
    def _on_more(self) -> None:
        self._shown += 2 * SHOWN
        self._keep()
