# SPDX-License-Identifier: MIT
"""What we decided: when, what, and what changed since; never what it brought about."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cmdesk.domain.records import Adjustment
from cmdesk.domain.texts import mark
from cmdesk.services.aims import DecisionShown
from cmdesk.ui.editorial.rows import Rows
from cmdesk.ui.i18n import say
from cmdesk.ui.results.content import Numbers
from cmdesk.ui.results.row_acts import CHANGE, DELETE, act_button, name_act
from cmdesk.ui.theme import muted_label, plain_label
from cmdesk.ui.widgets.chart.said import day_seen
from cmdesk.ui.widgets.link import Link
from cmdesk.ui.widgets.sheet import Sheet, rule, wrapped

EMPTY = mark(
    "DecisionsSheet",
    "Note what you change, and the day: the chart shows it, and you will see what followed.",
)
_WHEN = mark("DecisionsSheet", "{day} · {metric}")


class DecisionRow(QWidget):
    """One decision."""

    change_wanted = Signal(str)
    delete_wanted = Signal(str)

    def __init__(self, decision_id: str) -> None:
        super().__init__()
        self._id = decision_id
        self.day = wrapped(muted_label("", self))
        self.words = wrapped(plain_label("", self))
        self.since = plain_label("", self)
        self.since.setProperty("look", "note-pill")
        self.too_few = wrapped(muted_label("", self))
        self.edit, self.bin = act_button("pencil", self), act_button("trash", self)
        self.edit.clicked.connect(self._on_edit)
        self.bin.clicked.connect(self._on_bin)
        texts = QVBoxLayout()
        texts.setSpacing(3)
        texts.addWidget(self.day)
        texts.addWidget(self.words)
        texts.addWidget(self.since, 0, Qt.AlignmentFlag.AlignLeft)
        texts.addWidget(self.too_few)
        row = QHBoxLayout()
        row.setContentsMargins(0, 6, 0, 6)
        row.setSpacing(0)
        row.addLayout(texts, 1)
        row.addWidget(self.edit, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.bin, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(rule(self))

    def show_decision(self, shown: DecisionShown, numbers: Numbers) -> None:
        """Show the decision and what is known since."""
        decision = shown.decision
        day = day_seen(decision.day, numbers.today)
        named = "" if shown.name is None else say(_WHEN.filled(day=day, metric=shown.name))
        self.day.setText(named or day)
        self.words.setText(decision.words)
        since = "" if shown.since is None else say(shown.since.text)
        known = shown.since is not None and shown.since.share is not None
        for label, wanted in ((self.since, known), (self.too_few, not known)):
            label.setText(since)
            label.setVisible(wanted and bool(since))
        name_act(self.edit, CHANGE, decision.words)
        name_act(self.bin, DELETE, decision.words)

    @Slot()
    def _on_edit(self) -> None:
        self.change_wanted.emit(self._id)

    @Slot()
    def _on_bin(self) -> None:
        self.delete_wanted.emit(self._id)


class DecisionsSheet(Sheet):
    """All decisions, the latest first, and the way to note one."""

    add_wanted = Signal()
    change_wanted = Signal(str)
    delete_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(say(mark("DecisionsSheet", "What we decided")), parent=parent)
        self.empty = wrapped(muted_label(say(EMPTY), self))
        self.add = Link(say(mark("DecisionsSheet", "Note a decision…")), self)
        self.add.clicked.connect(self.add_wanted)
        rows = QVBoxLayout()
        rows.setSpacing(0)
        self.rows: Rows[DecisionRow, Adjustment] = Rows(rows, self._made, self._show_row)
        self._shown: dict[str, DecisionShown] = {}
        self._numbers: Numbers | None = None
        foot = QHBoxLayout()
        foot.addWidget(self.add)
        foot.addStretch(1)
        self.body.addWidget(self.empty)
        self.body.addLayout(rows)
        self.body.addLayout(foot)

    def show_decisions(self, numbers: Numbers) -> None:
        """Show all decisions."""
        self._numbers = numbers
        self._shown = {one.decision.id: one for one in numbers.decisions}
        self.rows.keep([one.decision for one in numbers.decisions], self.add)
        self.empty.setVisible(not numbers.decisions)

    def rows_shown(self) -> list[DecisionRow]:
        """The rows, in order."""
        return [self.rows.by_id[one] for one in self._shown]

    def bring(self, decision_id: str) -> bool:
        """Put the keyboard on a decision; False when it is not here."""
        row = self.rows.by_id.get(decision_id)
        if row is not None:
            row.edit.setFocus()
        return row is not None

    def _made(self, decision_id: str) -> DecisionRow:
        row = DecisionRow(decision_id)
        row.change_wanted.connect(self.change_wanted)
        row.delete_wanted.connect(self.delete_wanted)
        return row

    def _show_row(self, row: DecisionRow, decision: Adjustment) -> None:
        if self._numbers is not None:
            row.show_decision(self._shown[decision.id], self._numbers)
