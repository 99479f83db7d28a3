# SPDX-License-Identifier: MIT
"""What each chosen channel gets: its format, and what it has of its own beside the common."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from cmdesk.domain.cleaning import one_line
from cmdesk.domain.records import Format, Image
from cmdesk.domain.texts import Text, mark
from cmdesk.ui.forms.details import Common, Part
from cmdesk.ui.forms.fields import CalmCombo
from cmdesk.ui.forms.own_part import OwnField, OwnPart, Verbs
from cmdesk.ui.forms.pictures_field import PicturesField, Shelf
from cmdesk.ui.forms.post_text import PostText
from cmdesk.ui.forms.text_counts import Place, TextCounts
from cmdesk.ui.i18n import say
from cmdesk.ui.widgets.cut_label import CutLabel
from cmdesk.ui.widgets.flow import FlowLayout

FORMAT_WORDS: dict[Format, Text] = {
    Format.TEXT: mark("Format", "Text"),
    Format.PHOTO: mark("Format", "Photo"),
    Format.CAROUSEL: mark("Format", "Several pictures"),
    Format.VIDEO: mark("Format", "Video"),
    Format.SHORT: mark("Format", "Short video"),
    Format.STORY: mark("Format", "Story"),
    Format.ARTICLE: mark("Format", "Article"),
    Format.NEWSLETTER: mark("Format", "Newsletter"),
    Format.OTHER: mark("Format", "Other"),
}
_TEXT = Verbs(
    mark("ChannelRow", "Write another text"),
    mark("ChannelRow", "Take its own text up again"),
    mark("ChannelRow", "Back to the common text"),
)
_LINK = Verbs(
    mark("ChannelRow", "Another link"),
    mark("ChannelRow", "Take its own link up again"),
    mark("ChannelRow", "Back to the common link"),
)
_PICTURES = Verbs(
    mark("ChannelRow", "Other pictures"),
    mark("ChannelRow", "Take its own pictures up again"),
    mark("ChannelRow", "Back to the common pictures"),
)
_NO_TEXT = mark("ChannelRow", "In the post: no text yet.")
_NO_LINK = mark("ChannelRow", "In the post: no link.")
_NO_PICTURE = mark("ChannelRow", "In the post: no picture.")
_SHOWN = 90  # characters of the common text


class ChannelRow(QWidget):
    """One channel; ``changed`` when something of its own departs, changes or comes back."""

    changed = Signal()

    def __init__(self, place: Place, shelf: Shelf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.place = place
        name = place.channel.name
        self.name = CutLabel(name, self)
        self.format = CalmCombo(self)
        self.format.setAccessibleName(
            say(mark("ChannelRow", "{channel}: format").filled(channel=name))
        )
        for one in place.platform.formats:
            self.format.addItem(say(FORMAT_WORDS[one]), one.value)
        self._make_parts(shelf)
        self.button, self.inherited = self.text.button, self.text.inherited
        self.format.activated.connect(self.changed)
        self._lay_out()
        self._count()

    @property
    def departs(self) -> bool:
        """True when it has a text of its own."""
        return self.text.departs

    @property
    def parts(self) -> tuple[OwnPart, ...]:
        """What it may have of its own."""
        return (self.text, self.link, self.pictures)

    def part(self) -> Part:
        """What it gets; a text written alike is the common one."""
        return Part(
            self.place.channel.id,
            Format(self.format.currentData()),
            self.text.own(),
            self.link.own(),
            self.pictures.own(),
        )

    def show_part(self, part: Part) -> None:
        """Show what a channel gets."""
        if part.format is not None:
            if self.format.findData(part.format.value) < 0:
                self.format.addItem(say(FORMAT_WORDS[part.format]), part.format.value)
            self.format.setCurrentIndex(self.format.findData(part.format.value))
        self.text.show_own(part.text)
        self.link.show_own(part.link)
        self.pictures.show_own(part.images)
        self._count()

    def show_common(self, common: Common) -> None:
        """Say what the post has now."""
        self.text.show_common(common.text.rstrip())
        self.link.show_common(common.link.strip())
        self.pictures.show_common(common.images)

    def unusual(self) -> bool:
        """True when something of it departs or its format is not the usual one."""
        return any(part.departs for part in self.parts) or self.format.currentIndex() != 0

    def offer_departure(self, *, offered: bool) -> None:
        """A channel that is alone needs nothing of its own; what it has stays."""
        for part in self.parts:
            part.offer(offered=offered)

    def _make_parts(self, shelf: Shelf) -> None:
        name = self.place.channel.name
        self.own = PostText("", self)
        self.own.setAccessibleName(
            say(mark("ChannelRow", "{channel}: its own text").filled(channel=name))
        )
        self.own.setFixedHeight(88)
        self.own_link = QLineEdit(self)
        self.own_link.setPlaceholderText(say(mark("ChannelRow", "no link here")))
        self.own_link.setAccessibleName(
            say(mark("ChannelRow", "{channel}: its own link").filled(channel=name))
        )
        self.own_pictures = PicturesField(shelf, self)
        self.own_pictures.setAccessibleName(
            say(mark("ChannelRow", "{channel}: its own pictures").filled(channel=name))
        )
        text = OwnField(self.own, self._own_text, self._put_text, _quoted_text)
        link = OwnField(self.own_link, self._own_link, self.own_link.setText, _quoted_link)
        pictures = self.own_pictures
        shown = OwnField(pictures, pictures.images, pictures.show_images, _quoted_pictures)
        self.text = OwnPart(name, _TEXT, text, self)
        self.link = OwnPart(name, _LINK, link, self)
        self.pictures = OwnPart(name, _PICTURES, shown, self)
        self.counts = TextCounts(self)
        self.text.column.insertWidget(1, self.counts)
        self.own.textChanged.connect(self._on_typed)
        self.own_link.textEdited.connect(self.changed)
        pictures.changed.connect(self.changed)
        for part in self.parts:
            part.changed.connect(self._on_typed)

    def _lay_out(self) -> None:
        head = QWidget(self)
        flow = FlowLayout(head, 8)
        flow.addWidget(self.format)
        height = self.format.sizeHint().height()
        self.name.setFixedHeight(height)
        for part in self.parts:
            part.button.setMinimumHeight(height)
            flow.addWidget(part.button)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(0)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self.name, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(head, 0, 1)
        widget: QWidget = self.format
        for line, part in enumerate(self.parts, 1):
            grid.addWidget(part, line, 1)
            QWidget.setTabOrder(widget, part.button)
            widget = part.button

    def _own_text(self) -> str:
        return self.own.toPlainText().rstrip()

    def _put_text(self, text: str) -> None:
        with QSignalBlocker(self.own):
            self.own.setPlainText(text)

    def _own_link(self) -> str:
        return self.own_link.text().strip()

    def _count(self) -> None:
        text = self.own.toPlainText()
        self.own.shade_from(self.counts.show_counts((self.place,), text))

    @Slot()
    def _on_typed(self) -> None:
        self._count()
        self.changed.emit()


class ChannelRows(QWidget):
    """A row for each chosen channel."""

    changed = Signal()

    def __init__(
        self, places: Sequence[Place], shelf: Shelf, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self.rows: dict[str, ChannelRow] = {}
        for place in places:
            row = ChannelRow(place, shelf, self)
            row.changed.connect(self.changed)
            self.rows[place.channel.id] = row
            column.addWidget(row)

    def parts(self) -> tuple[Part, ...]:
        """What each of the shown channels gets."""
        return tuple(row.part() for row in self.rows.values() if not row.isHidden())

    def show_parts(self, parts: Sequence[Part]) -> None:
        """Show what is particular to some channels."""
        for part in parts:
            if part.channel_id in self.rows:
                self.rows[part.channel_id].show_part(part)

    def show_chosen(self, channel_ids: Sequence[str], common: Common) -> None:
        """Show the rows of these channels, and what they share."""
        for key, row in self.rows.items():
            row.setVisible(key in channel_ids)
            row.offer_departure(offered=len(channel_ids) > 1)
            row.show_common(common)

    def give_names(self, width: int) -> None:
        """Let the names of the channels take this many pixels."""
        for row in self.rows.values():
            row.name.setFixedWidth(width)

    def departing(self) -> frozenset[str]:
        """The channels shown that have a text of their own."""
        shown = (key for key, row in self.rows.items() if row.departs and not row.isHidden())
        return frozenset(shown)

    def own_texts(self) -> tuple[PostText, ...]:
        """The fields of the texts that depart."""
        return tuple(self.rows[key].own for key in self.departing())

    def picture_fields(self) -> tuple[PicturesField, ...]:
        """The fields of the pictures of each channel's own."""
        return tuple(row.own_pictures for row in self.rows.values())

    def unusual(self) -> bool:
        """True when something is particular to a shown channel."""
        return any(row.unusual() for row in self.rows.values() if not row.isHidden())

    def unusual_names(self) -> tuple[str, ...]:
        """The names of the shown channels to which something is particular."""
        shown = (row for row in self.rows.values() if not row.isHidden())
        return tuple(row.place.channel.name for row in shown if row.unusual())

    def has_own(self) -> bool:
        """True when a shown channel has a text, a link or pictures of its own."""
        shown = (row for row in self.rows.values() if not row.isHidden())
        return any(part.departs for row in shown for part in row.parts)


def _quoted_text(text: str) -> Text:
    words = one_line(text)
    short = words if len(words) <= _SHOWN else words[: _SHOWN - 1].rstrip() + "…"
    if not short:
        return _NO_TEXT
    return mark("ChannelRow", "In the post: “{text}”").filled(text=short)


def _quoted_link(link: str) -> Text:
    return mark("ChannelRow", "In the post: {link}").filled(link=link) if link else _NO_LINK


def _quoted_pictures(images: tuple[Image, ...]) -> Text:
    if not images:
        return _NO_PICTURE
    return mark("ChannelRow", "In the post: %n picture(s)", "", 1).filled(n=len(images))
