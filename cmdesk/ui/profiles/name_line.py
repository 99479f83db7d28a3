# SPDX-License-Identifier: MIT
"""One wanted name on one network: whose it is in a few words, and more when it is unfolded."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from cmdesk.domain.records import Standing
from cmdesk.domain.texts import Text, mark
from cmdesk.services.names import NameCell
from cmdesk.ui.i18n import say
from cmdesk.ui.profiles.pages import PageLine
from cmdesk.ui.theme import muted_label, plain_label, set_look
from cmdesk.ui.widgets.flow import FlowLayout
from cmdesk.ui.widgets.link import Link
from cmdesk.ui.widgets.segments import Segment
from cmdesk.ui.widgets.sheet import wrapped

STANDINGS: tuple[tuple[Standing, Text], ...] = (
    (Standing.OURS, mark("NamesPanel", "Ours")),
    (Standing.FREE, mark("NamesPanel", "Free")),
    (Standing.TAKEN, mark("NamesPanel", "Taken")),
)
_LOOKS = {Standing.OURS: "good", Standing.FREE: "note", Standing.TAKEN: "trouble"}
_SAID = {
    Standing.OURS: mark("NamesPanel", "ours"),
    Standing.FREE: mark("NamesPanel", "free on {day:date}"),
    Standing.TAKEN: mark("NamesPanel", "taken, {day:date}"),
}
_OLD = {
    Standing.FREE: mark(
        "NamesPanel", "Free when looked at on {day:date}: that is long ago, look again."
    ),
    Standing.TAKEN: mark(
        "NamesPanel", "Taken by somebody on {day:date}: that is long ago, look again."
    ),
}
_TO_LOOK = mark("NamesPanel", "not looked at")
_AGAIN = mark("NamesPanel", "looked at on {day:date}, to look at again")
_AGAIN_SHORT = mark("NamesPanel", "{day:date}: look again")
_IMPOSSIBLE = mark("NamesPanel", "not possible")
_WRITTEN = mark("NamesPanel", "This is your account there: {name}")
_ASK = mark("NamesPanel", "What did you see there?")


def pill_of(cell: NameCell, again: Text = _AGAIN) -> tuple[Text, str]:
    """What a cell says in a few words, and the look of its ground; ``again`` of an old look."""
    if cell.standing is None:
        return (_IMPOSSIBLE, "attention") if cell.problem else (_TO_LOOK, "attention")
    if cell.again and cell.day is not None:
        return again.filled(day=cell.day), "attention"
    said = _SAID[cell.standing]
    return (said if cell.day is None else said.filled(day=cell.day)), _LOOKS[cell.standing]


def dress_pill(label: QLabel, words: str, look: str) -> None:
    """Give a label other words and another ground."""
    label.setText(words)
    set_look(label, f"{look}-pill")


class NameLine(QWidget):
    """A network's line; ``seen`` tells what the user saw there."""

    seen = Signal(str, object)
    unfolded = Signal(str)

    def __init__(self, platform: str, network: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._platform, self._network = platform, network
        self.fold = Link(network.replace("&", "&&"), self)
        self.fold.setCheckable(True)
        self.fold.clicked.connect(self._on_fold)
        self.pill = plain_label("", self)
        self.details = QWidget(self)
        self.words = wrapped(muted_label("", self.details))
        self.page = PageLine(self.details)
        self.question = muted_label(say(_ASK), self.details)
        self._answers = QWidget(self.details)
        self.answers: dict[Standing, Segment] = {}
        self._lay_out()

    def show_cell(self, cell: NameCell, name: str) -> None:
        """Show what is known now."""
        words, look = pill_of(cell, _AGAIN_SHORT)
        dress_pill(self.pill, say(words), look)
        self.fold.setAccessibleName(f"{self._network}: {say(words)}")
        self.words.setText(self._more(cell))
        self.words.setVisible(bool(self.words.text()))
        self.page.show_address(cell.address)
        asked = not cell.ours_as and (cell.problem is None or cell.standing is not None)
        self.question.setVisible(asked)
        self._answers.setVisible(asked)
        for standing, button in self.answers.items():
            button.setChecked(standing is cell.standing)
            button.setAccessibleName(f"{name}, {self._network}: {button.text()}")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The whole head unfolds, not the network's name alone: what is said looks pressable."""
        head = max(self.fold.geometry().bottom(), self.pill.geometry().bottom())
        at = event.position()
        on_head = 0 <= at.x() < self.width() and 0 <= at.y() <= head
        if on_head and event.button() is Qt.MouseButton.LeftButton:
            self.fold.click()
        else:
            super().mouseReleaseEvent(event)

    def unfold(self, *, open_: bool) -> None:
        """Show the address and the answers, or the line alone."""
        self.fold.setChecked(open_)
        self.details.setVisible(open_)

    def _lay_out(self) -> None:
        flow = FlowLayout(self._answers, 4)
        for standing, words in STANDINGS:
            button = Segment(say(words), "only", self._answers)
            button.clicked.connect(self._on_answer)
            self.answers[standing] = button
            flow.addWidget(button)
        inner = QVBoxLayout(self.details)
        inner.setContentsMargins(0, 0, 0, 8)
        inner.setSpacing(4)
        for widget in (self.words, self.page, self.question, self._answers):
            inner.addWidget(widget)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.fold)
        head.addStretch(1)
        head.addWidget(self.pill)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(self.details)
        self.details.hide()

    def _more(self, cell: NameCell) -> str:
        if cell.ours_as:
            return say(_WRITTEN.filled(name=cell.ours_as))
        if cell.problem is not None:
            return say(cell.problem.filled(network=self._network))
        if cell.again and cell.standing in _OLD and cell.day is not None:
            return say(_OLD[cell.standing].filled(day=cell.day))
        return ""

    @Slot()
    def _on_fold(self) -> None:
        self.unfold(open_=self.fold.isChecked())
        if self.fold.isChecked():
            self.unfolded.emit(self._platform)

    @Slot()
    def _on_answer(self) -> None:
        pressed = self.sender()
        for standing, button in self.answers.items():
            if button is pressed:
                self.seen.emit(self._platform, standing)
