# SPDX-License-Identifier: MIT
"""What the composer keeps folded under *More*."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QLineEdit, QPlainTextEdit, QWidget

from cmdesk.domain.records import About, Degree
from cmdesk.domain.texts import Text, mark
from cmdesk.ui.forms.channel_rows import ChannelRows
from cmdesk.ui.forms.details import NOTHING_MORE, Details
from cmdesk.ui.forms.fields import CalmCombo
from cmdesk.ui.forms.text_counts import Place
from cmdesk.ui.i18n import say

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


class MoreFields(QWidget):
    """The fields one rarely needs, one below the other."""

    def __init__(self, places: Sequence[Place], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(10)
        self._grid.setColumnStretch(1, 1)
        self.channels = ChannelRows(places, self)
        self._grid.addWidget(self.channels, 0, 0, 1, 2)
        self._labels: list[QLabel] = []
        self.title = QLineEdit(self)
        self.title.setPlaceholderText(say(mark("More", "a name for you; it is not published")))
        self._add(mark("More", "Title"), self.title)
        self.link = QLineEdit(self)
        self._add(mark("More", "Link"), self.link)
        self.degree = _list_of([(degree, say(words)) for degree, words in _DEGREES], self)
        self._add(mark("More", "It is there…"), self.degree)
        self.about = _list_of([(about, say(words)) for about, words in _ABOUTS], self)
        self._add(mark("More", "It speaks of"), self.about)
        self.asks = QCheckBox(say(mark("More", "It calls for an answer")), self)
        self._grid.addWidget(self.asks, self._grid.rowCount(), 1)
        self.tell_team = QLineEdit(self)
        self._add(mark("More", "Tell the team"), self.tell_team)
        self.photo_to_take = QLineEdit(self)
        self._add(mark("More", "Photo to take"), self.photo_to_take)
        self.note = QPlainTextEdit(self)
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(64)
        self._add(mark("More", "Note"), self.note)

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
            note=self.note.toPlainText().rstrip(),
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

    def show_chosen(self, channel_ids: Sequence[str], common: str) -> None:
        """Show what is particular to the chosen channels."""
        self.channels.show_chosen(channel_ids, common)
        self.channels.setVisible(any(key in channel_ids for key in self.channels.rows))

    def holds_something(self) -> bool:
        """True when one of the fields is filled or chosen."""
        return self.details() != NOTHING_MORE or self.channels.unusual()

    def names_width(self) -> int:
        """How wide the names of its fields are, in pixels."""
        return max(label.sizeHint().width() for label in self._labels)

    def give_names(self, width: int) -> None:
        """Begin all its fields where those of the form begin."""
        self._grid.setColumnMinimumWidth(0, width)
        self.channels.give_names(width + self._grid.horizontalSpacing())

    def _add(self, words: Text, field: QWidget) -> None:
        """One line: its name and its field."""
        said = say(words)
        label = QLabel(said, self)
        label.setBuddy(field)
        field.setAccessibleName(said.rstrip("…"))
        line = self._grid.rowCount()
        tall = isinstance(field, QPlainTextEdit)
        top = Qt.AlignmentFlag.AlignTop if tall else Qt.AlignmentFlag.AlignVCenter
        self._grid.addWidget(label, line, 0, top)
        self._grid.addWidget(field, line, 1)
        self._labels.append(label)


def _list_of(choices: Sequence[tuple[object, str]], parent: QWidget) -> CalmCombo:
    combo = CalmCombo(parent)
    for value, words in choices:
        combo.addItem(words, value)
    return combo
