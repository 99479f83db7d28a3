# SPDX-License-Identifier: MIT
"""What is said of the chosen place, and what can be done there."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from cmdesk.domain.picture_check import (
    HEIC,
    PictureFacts,
    PictureRemark,
    hidden_words,
    needs_copy,
    remarks_of,
)
from cmdesk.domain.texts import Text, mark
from cmdesk.services.picture_checking import PicturePlace
from cmdesk.ui import ask
from cmdesk.ui.i18n import say
from cmdesk.ui.images.words import SIGNS, level_words
from cmdesk.ui.theme import muted_label, plain_label, set_look, title_label
from cmdesk.ui.widgets.flow import FlowLayout
from cmdesk.ui.widgets.link import Link
from cmdesk.ui.widgets.sheet import wrapped

_WHERE_FROM = mark("ImageChecker", "Where does this come from?")


class PlaceDetails(QWidget):
    """The remarks on one place and its buttons.

    ``export_asked``, ``centre_asked``, and ``size_asked`` with a factor for the frame.
    """

    export_asked = Signal()
    centre_asked = Signal()
    size_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place: PicturePlace | None = None
        self.title = wrapped(title_label("", 1, self))
        self.lines: list[QLabel] = []
        self._said = QVBoxLayout()
        self._said.setSpacing(2)
        self.export = self._button(mark("ImageChecker", "Export a copy…"))
        self.centre = self._button(mark("ImageChecker", "Centre the frame"))
        self.larger = self._sign("+", mark("ImageChecker", "Larger frame"))
        self.smaller = self._sign("−", mark("ImageChecker", "Smaller frame"))
        self.origin = Link(say(_WHERE_FROM), self)
        self.export.clicked.connect(self.export_asked)
        self.centre.clicked.connect(self.centre_asked)
        self.larger.clicked.connect(self._on_larger)
        self.smaller.clicked.connect(self._on_smaller)
        self.origin.clicked.connect(self._on_origin)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.origin, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        column.addLayout(self._said)
        self._row = QWidget(self)
        flow = FlowLayout(self._row, 8)
        for button in (self.export, self.centre, self.larger, self.smaller):
            flow.addWidget(button)
        column.addWidget(self._row)

    def show_place(self, place: PicturePlace | None, facts: PictureFacts | None) -> None:
        """Show a place, and how a picture suits when there is one."""
        self._place = place
        rule = None if place is None else place.rule
        remarks = () if rule is None or facts is None else remarks_of(facts, rule)
        self.title.setText("" if place is None else say(place.words))
        self._show_lines(self._lines(place, remarks))
        possible = rule is not None and facts is not None and facts.format != HEIC
        self.origin.setVisible(rule is not None)
        self._row.setVisible(possible)
        set_look(self.export, "accent" if needs_copy(remarks) else "")

    def _lines(
        self, place: PicturePlace | None, remarks: tuple[PictureRemark, ...]
    ) -> list[QLabel]:
        """The labels that say it, not yet laid out."""
        if place is None:
            return []
        if place.rule is None:
            return [muted_label(say(place.origin), self)]
        lines = []
        for remark in remarks:
            line = plain_label(level_words(remark), self)
            line.setProperty("look", SIGNS[remark.level][1].value)
            lines.append(line)
        return [*lines, *(muted_label(say(text), self) for text in hidden_words(place.rule))]

    def _show_lines(self, lines: list[QLabel]) -> None:
        for old in self.lines:
            self._said.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.lines = [wrapped(line) for line in lines]
        for line in self.lines:
            self._said.addWidget(line)
            line.show()

    def _button(self, words: Text) -> QPushButton:
        button = QPushButton(say(words), self)
        button.setAutoDefault(False)
        return button

    def _sign(self, sign: str, words: Text) -> QPushButton:
        button = self._button(words)
        button.setAccessibleName(button.text())
        button.setToolTip(button.text())
        button.setText(sign)
        return button

    @Slot()
    def _on_larger(self) -> None:
        self.size_asked.emit(1.1)

    @Slot()
    def _on_smaller(self) -> None:
        self.size_asked.emit(1 / 1.1)

    @Slot()
    def _on_origin(self) -> None:
        if self._place is not None:
            words = say(self._place.origin)
            ask.inform(self, _WHERE_FROM, words.replace("&", "&amp;").replace("<", "&lt;"))
