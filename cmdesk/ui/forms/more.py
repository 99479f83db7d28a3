# SPDX-License-Identifier: MIT
"""What the composer keeps folded under *More*."""

from __future__ import annotations

from collections.abc import Container, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QPlainTextEdit, QWidget

from cmdesk.domain.records import About, Degree
from cmdesk.domain.texts import Text, mark
from cmdesk.ui.forms.channel_rows import ChannelRows
from cmdesk.ui.forms.details import NOTHING_MORE, Common, Details
from cmdesk.ui.forms.fields import CalmCombo
from cmdesk.ui.forms.pictures_field import Shelf
from cmdesk.ui.forms.post_text import written_in
from cmdesk.ui.forms.text_counts import Place
from cmdesk.ui.i18n import say
from cmdesk.ui.theme import plain_label
from cmdesk.ui.widgets.tick_field import TickField

_DEGREES: tuple[tuple[Degree | None, Text], ...] = (
    (None, mark("More", "as its theme usually is")),
    (Degree.USEFUL, mark("More", "to be useful")),
    (Degree.KNOWN, mark("More", "to be known")),
    (Degree.SELL, mark("More", "to sell")),
)
_ABOUTS: tuple[tuple[About | None, Text], ...] = (
    (None, mark("More", "not said")),
    (About.US, mark("More", "us")),
    (About.CUSTOMERS, mark("More", "our customers")),
    (About.SUBJECT, mark("More", "the subject")),
    (About.OTHERS, mark("More", "others")),
)


# To add a field: its name in ``Details`` and its words here, its widget in ``MoreFields``.
LINES: tuple[tuple[str, Text], ...] = (
    ("title", mark("More", "Title")),
    ("link", mark("More", "Link")),
    ("degree", mark("More", "It is there…")),
    ("about", mark("More", "It speaks of")),
    ("asks", mark("More", "It calls for an answer")),
    ("tell_team", mark("More", "Tell the team")),
    ("photo_to_take", mark("More", "Photo to take")),
    ("note", mark("More", "Note")),
)


class MoreFields(QWidget):
    """The fields one rarely needs, one below the other.

    ``fields`` are the widgets by the names of ``LINES``; ``show_lines`` leaves some of them out.
    """

    def __init__(
        self, places: Sequence[Place], shelf: Shelf, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(10)
        self._grid.setColumnStretch(1, 1)
        self.channels = ChannelRows(places, shelf, self)
        self._grid.addWidget(self.channels, 0, 0, 1, 2)
        self._chosen, self._with_channels = False, True
        self._labels: dict[str, QLabel] = {}
        self.title = QLineEdit(self)
        self.title.setPlaceholderText(say(mark("More", "a name for you; it is not published")))
        self.link = QLineEdit(self)
        self.degree = _list_of([(degree, say(words)) for degree, words in _DEGREES], self)
        self.about = _list_of([(about, say(words)) for about, words in _ABOUTS], self)
        self.asks = TickField(self)
        self.tell_team = QLineEdit(self)
        self.photo_to_take = QLineEdit(self)
        self.note = QPlainTextEdit(self)
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(64)
        self.fields: dict[str, QWidget] = {name: getattr(self, name) for name, _ in LINES}
        for name, words in LINES:
            self._add(name, words)

    def details(self) -> Details:
        """What the fields of the post hold."""
        return Details(
            title=self.title.text().strip(),
            link=self.link.text().strip(),
            degree=None if self.degree.currentIndex() == 0 else Degree(self.degree.currentData()),
            about=None if self.about.currentIndex() == 0 else About(self.about.currentData()),
            asks=self.asks.isChecked(),
            tell_team=self.tell_team.text().strip(),
            photo_to_take=self.photo_to_take.text().strip(),
            note=written_in(self.note).rstrip(),
        )

    def show_details(self, details: Details) -> None:
        """Fill the fields."""
        self.title.setText(details.title)
        self.link.setText(details.link)
        self.degree.setCurrentIndex(self.degree.findData(details.degree))
        self.about.setCurrentIndex(self.about.findData(details.about))
        self.asks.setChecked(details.asks)
        self.tell_team.setText(details.tell_team)
        self.photo_to_take.setText(details.photo_to_take)
        self.note.setPlainText(details.note)

    def show_chosen(self, channel_ids: Sequence[str], common: Common) -> None:
        """Show what is particular to the chosen channels."""
        self.channels.show_chosen(channel_ids, common)
        self._chosen = any(key in channel_ids for key in self.channels.rows)
        self.channels.setVisible(self._chosen and self.shows_channels())

    def shows_channels(self) -> bool:
        """False when the form leaves out what a channel has of its own, and nothing is."""
        return self._with_channels or self.channels.unusual()

    def leave_out_channels(self, *, left_out: bool) -> None:
        """Show what a channel has of its own only when there is something."""
        self._with_channels = not left_out
        self.channels.setVisible(self._chosen and self.shows_channels())

    def show_lines(self, names: Container[str]) -> None:
        """Show the fields of these names, and those that hold something."""
        details = self.details()
        for name, field in self.fields.items():
            shown = name in names or getattr(details, name) != getattr(NOTHING_MORE, name)
            field.setVisible(shown)
            if name in self._labels:
                self._labels[name].setVisible(shown)

    def holds_something(self) -> bool:
        """True when one of the fields is filled or chosen."""
        return self.details() != NOTHING_MORE or self.channels.unusual()

    def must_open(self, *, short: bool) -> bool:
        """True when it is not left folded; a short form opens for what departs only."""
        return self.channels.has_own() if short else self.holds_something()

    def filled_in(self) -> str:
        """Which of its fields hold something, in words; empty for none."""
        details = self.details()
        names = [
            say(words).rstrip("…")
            for name, words in LINES
            if getattr(details, name) != getattr(NOTHING_MORE, name)
        ]
        names = [*self.channels.unusual_names(), *names]
        return say(mark("More", "filled in: {names}").filled(names=" · ".join(names))) * bool(names)

    def names_width(self) -> int:
        """How wide the names of its fields are, in pixels."""
        return max(label.sizeHint().width() for label in self._labels.values())

    def give_names(self, width: int) -> None:
        """Begin all its fields where those of the form begin."""
        self._grid.setColumnMinimumWidth(0, width)
        self.channels.give_names(width + self._grid.horizontalSpacing())

    def _add(self, name: str, words: Text) -> None:
        """One line: its name and its field; a box to tick carries its name itself."""
        said, field = say(words), self.fields[name]
        line = self._grid.rowCount()
        self._grid.addWidget(field, line, 1)
        field.setAccessibleName(said.rstrip("…"))
        if isinstance(field, TickField):
            field.setText(said)
            return
        label = plain_label(said, self)
        label.setBuddy(field)
        tall = isinstance(field, QPlainTextEdit)
        top = Qt.AlignmentFlag.AlignTop if tall else Qt.AlignmentFlag.AlignVCenter
        self._grid.addWidget(label, line, 0, top)
        self._labels[name] = label


def _list_of(choices: Sequence[tuple[object, str]], parent: QWidget) -> CalmCombo:
    combo = CalmCombo(parent)
    for value, words in choices:
        combo.addItem(words, value)
    return combo
