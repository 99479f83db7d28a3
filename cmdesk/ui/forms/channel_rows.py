# SPDX-License-Identifier: MIT
"""What each chosen channel gets: its format, and the common text or a text of its own."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from cmdesk.domain.cleaning import one_line
from cmdesk.domain.records import Format
from cmdesk.domain.texts import Text, mark
from cmdesk.ui.forms.details import Part
from cmdesk.ui.forms.fields import CalmCombo
from cmdesk.ui.forms.post_text import PostText
from cmdesk.ui.forms.text_counts import Place, TextCounts
from cmdesk.ui.i18n import say
from cmdesk.ui.theme import muted_label
from cmdesk.ui.widgets.cut_label import CutLabel
from cmdesk.ui.widgets.sheet import wrapped

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
_DEPART = mark("ChannelRow", "Write another text")
_TAKE_UP = mark("ChannelRow", "Take its own text up again")
_BACK = mark("ChannelRow", "Back to the common text")
_INHERITS = mark("ChannelRow", "The theme and the link stay the common ones. Common text: “{text}”")
_INHERITS_ALL = mark("ChannelRow", "The theme and the link stay the common ones.")
_SHOWN = 90  # characters of the common text


class ChannelRow(QWidget):
    """One channel; ``changed`` when its text departs, changes or comes back."""

    changed = Signal()

    def __init__(self, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.place = place
        self._common = ""
        self._stored = False  # it departed when the form was opened
        name = place.channel.name
        self.name = CutLabel(name, self)
        self.format = CalmCombo(self)
        self.format.setAccessibleName(
            say(mark("ChannelRow", "{channel}: format").filled(channel=name))
        )
        for one in place.platform.formats:
            self.format.addItem(say(FORMAT_WORDS[one]), one.value)
        self.button = QPushButton(self)
        self.button.setProperty("look", "link")
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self._on_clicked)
        self.own = PostText("", self)
        self.own.setAccessibleName(
            say(mark("ChannelRow", "{channel}: its own text").filled(channel=name))
        )
        self.own.setFixedHeight(88)
        self.own.textChanged.connect(self._on_typed)
        self.counts = TextCounts(self)
        self.inherited = wrapped(muted_label("", self))
        self.inherited.setTextFormat(Qt.TextFormat.PlainText)  # it quotes what was written
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.format)
        head.addWidget(self.button)
        head.addStretch(1)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(0)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self.name, 0, 0)
        grid.addLayout(head, 0, 1)
        grid.addWidget(self.own, 1, 1)
        grid.addWidget(self.counts, 2, 1)
        grid.addWidget(self.inherited, 3, 1)
        self._depart(departs=False)

    @property
    def departs(self) -> bool:
        """True when it has a text of its own."""
        return self._departs

    def part(self) -> Part:
        """What it gets; a text written alike is the common one."""
        text = self.own.toPlainText().rstrip()
        if not self._departs or (text == self._common.rstrip() and not self._stored):
            return Part(self.place.channel.id, Format(self.format.currentData()))
        return Part(self.place.channel.id, Format(self.format.currentData()), text)

    def show_part(self, part: Part) -> None:
        """Show what a channel gets."""
        if part.format is not None:
            if self.format.findData(part.format.value) < 0:
                self.format.addItem(say(FORMAT_WORDS[part.format]), part.format.value)
            self.format.setCurrentIndex(self.format.findData(part.format.value))
        self._stored = part.text is not None
        with QSignalBlocker(self.own):
            self.own.setPlainText(part.text or "")
        self._depart(departs=self._stored)

    def show_common(self, text: str) -> None:
        """Say the text that is the common one now."""
        self._common = text
        words = one_line(text)
        short = words if len(words) <= _SHOWN else words[: _SHOWN - 1].rstrip() + "…"
        self.inherited.setText(say(_INHERITS.filled(text=short) if short else _INHERITS_ALL))

    def unusual(self) -> bool:
        """True when its text departs or its format is not the usual one."""
        return self._departs or self.format.currentIndex() != 0

    def offer_departure(self, *, offered: bool) -> None:
        """A channel that is alone needs no text of its own; one that it has stays."""
        self.button.setVisible(offered or self._departs)

    def _depart(self, *, departs: bool) -> None:
        self._departs = departs
        for widget in (self.own, self.counts, self.inherited):
            widget.setVisible(departs)
        kept = _TAKE_UP if self.own.toPlainText() else _DEPART
        self.button.setText(say(_BACK if departs else kept))
        self.button.setAccessibleName(f"{self.place.channel.name}: {self.button.text()}")
        self._count()

    def _count(self) -> None:
        text = self.own.toPlainText()
        self.own.shade_from(self.counts.show_counts((self.place,), text))

    @Slot()
    def _on_clicked(self) -> None:
        """Depart with the variant written before, else with the common text; or come back."""
        if not self._departs and not self.own.toPlainText():
            with QSignalBlocker(self.own):
                self.own.setPlainText(self._common)
        self._depart(departs=not self._departs)
        (self.own if self._departs else self.button).setFocus()
        self.changed.emit()

    @Slot()
    def _on_typed(self) -> None:
        self._count()
        self.changed.emit()


class ChannelRows(QWidget):
    """A row for each chosen channel."""

    changed = Signal()

    def __init__(self, places: Sequence[Place], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.rows: dict[str, ChannelRow] = {}
        for place in places:
            row = ChannelRow(place, self)
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

    def show_chosen(self, channel_ids: Sequence[str], common: str) -> None:
        """Show the rows of these channels, and the text they share."""
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

    def unusual(self) -> bool:
        """True when something is particular to a shown channel."""
        return any(row.unusual() for row in self.rows.values() if not row.isHidden())
