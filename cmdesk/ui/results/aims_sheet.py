# SPDX-License-Identifier: MIT
"""What we aim for: each aim with how far it is, or the question that it gets."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cmdesk.domain.metrics import said_value
from cmdesk.domain.records import Aim
from cmdesk.domain.texts import mark
from cmdesk.services.aims import AimShown
from cmdesk.ui.editorial.rows import Rows
from cmdesk.ui.i18n import say
from cmdesk.ui.results.charting import said_now
from cmdesk.ui.results.choice_row import ChoiceRow
from cmdesk.ui.results.content import Numbers, Subject
from cmdesk.ui.results.row_acts import CHANGE, DELETE, act_button, name_act
from cmdesk.ui.theme import muted_label, plain_label
from cmdesk.ui.widgets.chart.spark import ShareBar
from cmdesk.ui.widgets.cut_label import CutLabel
from cmdesk.ui.widgets.link import Link
from cmdesk.ui.widgets.sheet import Sheet, rule, wrapped

EMPTY = mark(
    "AimsSheet",
    "Nothing aimed for yet. An aim is a number and a day: “60 bookings a month, by March”.",
)
_BAR = 150
_OF = mark("AimsSheet", "{value} of {target}")
_NAMED = mark("AimsSheet", "{words}. {standing}")


class AimRow(QWidget):
    """One aim; choosing it charts it."""

    picked = Signal(object)
    change_wanted = Signal(str)
    delete_wanted = Signal(str)

    def __init__(self, aim_id: str) -> None:
        super().__init__()
        self._id = aim_id
        self.choice = ChoiceRow(self)
        self.words = CutLabel("", self.choice)
        self.standing = muted_label("", self.choice)
        self.bar = ShareBar(parent=self.choice)
        self.bar.setFixedWidth(_BAR)
        self.figure = plain_label("", self.choice)
        self.figure.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.question = wrapped(plain_label("", self))
        self.question.setProperty("look", "note-pill")
        self.question.setMargin(4)
        self.edit, self.bin = act_button("pencil", self), act_button("trash", self)
        self.choice.hold(self.words, self.standing, self.bar, self.figure)
        self.choice.clicked.connect(self._on_picked)
        self.edit.clicked.connect(self._on_edit)
        self.bin.clicked.connect(self._on_bin)
        self._lay_out()

    def show_aim(self, shown: AimShown, numbers: Numbers) -> None:
        """Show how far the aim is, or what is asked of it."""
        aim, progress = shown.aim, shown.progress
        self.words.show_words(aim.words)
        standing = say(progress.text) if progress.now is None else said_now(shown, numbers)
        self.standing.setText(standing)
        share = _share(shown)
        self.bar.setVisible(share is not None)
        self.figure.setVisible(share is not None)
        if share is not None and progress.now is not None and aim.target is not None:
            metric, region = shown.series.metric, numbers.log.region
            value = said_value(metric, progress.now.value, region)
            target = said_value(metric, aim.target, region)
            self.bar.set_share(share)
            self.figure.setText(say(_OF.filled(value=value, target=target)))
        self.choice.setEnabled(shown.question is None)
        self.question.setVisible(shown.question is not None)
        if shown.question is not None:
            asks, why = say(shown.question.asks), say(shown.question.why)
            self.question.setText(f"{asks} {why}")
            standing = f"{standing}. {self.question.text()}"
        named = _NAMED.filled(words=aim.words, standing=standing)
        self.choice.setAccessibleName(say(named))
        name_act(self.edit, CHANGE, aim.words)
        name_act(self.bin, DELETE, aim.words)

    def _lay_out(self) -> None:
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self.words)
        names.addWidget(self.standing)
        inside = QHBoxLayout(self.choice)
        inside.setContentsMargins(8, 5, 8, 5)
        inside.setSpacing(12)
        inside.addLayout(names, 1)
        inside.addWidget(self.bar)
        inside.addWidget(self.figure)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.choice, 1)
        row.addWidget(self.edit)
        row.addWidget(self.bin)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 2)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.question)
        column.addWidget(rule(self))

    @Slot()
    def _on_picked(self) -> None:
        self.picked.emit(Subject(aim_id=self._id))

    @Slot()
    def _on_edit(self) -> None:
        self.change_wanted.emit(self._id)

    @Slot()
    def _on_bin(self) -> None:
        self.delete_wanted.emit(self._id)


class AimsSheet(Sheet):
    """All aims, and the way to a new one."""

    picked = Signal(object)
    add_wanted = Signal()
    change_wanted = Signal(str)
    delete_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(say(mark("AimsSheet", "What we aim for")), parent=parent)
        self.empty = wrapped(muted_label(say(EMPTY), self))
        self.add = Link(say(mark("AimsSheet", "New aim…")), self)
        self.add.clicked.connect(self.add_wanted)
        rows = QVBoxLayout()
        rows.setSpacing(0)
        self.rows: Rows[AimRow, Aim] = Rows(rows, self._made, self._show_row)
        self._shown: dict[str, AimShown] = {}
        self._numbers: Numbers | None = None
        foot = QHBoxLayout()
        foot.addWidget(self.add)
        foot.addStretch(1)
        self.body.addWidget(self.empty)
        self.body.addLayout(rows)
        self.body.addLayout(foot)

    def show_aims(self, numbers: Numbers, subject: Subject) -> None:
        """Show all aims, the charted one marked."""
        self._numbers = numbers
        self._shown = {one.aim.id: one for one in numbers.aims}
        self.rows.keep([one.aim for one in numbers.aims], self.add)
        self.empty.setVisible(not numbers.aims)
        self.mark(subject)

    def mark(self, subject: Subject) -> None:
        """Mark the aim that is charted."""
        for aim_id, row in self.rows.by_id.items():
            row.choice.setChecked(aim_id == subject.aim_id)

    def rows_shown(self) -> list[AimRow]:
        """The rows, in order."""
        return [self.rows.by_id[one] for one in self._shown]

    def bring(self, aim_id: str) -> bool:
        """Put the keyboard on an aim; False when it is not here."""
        row = self.rows.by_id.get(aim_id)
        if row is not None:
            (row.choice if row.choice.isEnabled() else row.edit).setFocus()
        return row is not None

    def _made(self, aim_id: str) -> AimRow:
        row = AimRow(aim_id)
        row.picked.connect(self.picked)
        row.change_wanted.connect(self.change_wanted)
        row.delete_wanted.connect(self.delete_wanted)
        return row

    def _show_row(self, row: AimRow, aim: Aim) -> None:
        if self._numbers is not None:
            row.show_aim(self._shown[aim.id], self._numbers)


def _share(shown: AimShown) -> float | None:
    """How much of the way from start to target is done; None where there is no way."""
    progress = shown.progress
    if progress.now is None or progress.start is None or progress.end is None:
        return None
    way = progress.end.value - progress.start.value
    if way == 0:
        return 1.0
    return (progress.now.value - progress.start.value) / way
