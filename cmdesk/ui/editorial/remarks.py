# SPDX-License-Identifier: MIT
"""What the program looks at: what was silenced, and what rules wait for."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from cmdesk.domain.plan import Plan
from cmdesk.domain.records import Mute
from cmdesk.domain.rules.waiting import Watched, watched
from cmdesk.domain.texts import mark
from cmdesk.services.consents import scope_words, tell_again, title_of
from cmdesk.ui.editorial.line import Line
from cmdesk.ui.editorial.rows import Rows
from cmdesk.ui.editorial.section import Section
from cmdesk.ui.i18n import say, sentence_case
from cmdesk.ui.open_document import OpenDocument
from cmdesk.ui.theme import muted_label, plain_label
from cmdesk.ui.widgets.link import Link
from cmdesk.ui.widgets.sheet import Sheet, rule, wrapped


class MuteRow(QWidget):
    """One remark that is not made any more."""

    again_wanted = Signal(str)

    def __init__(self, mute_id: str) -> None:
        super().__init__()
        self._id = mute_id
        self.title = wrapped(plain_label("", self))
        self.about = muted_label("", self)
        self.again = Link(say(mark("Remarks", "Tell me again")), self)
        self.again.clicked.connect(self._on_again)
        row = QHBoxLayout()
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(12)
        row.addWidget(self.title, 2)
        row.addWidget(self.about, 1)
        row.addWidget(self.again)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(rule(self))

    def show_words(self, title: str, about: str) -> None:
        """Say which remark it is, and what it was about."""
        self.title.setText(title)
        self.about.setText(about)
        self.again.setAccessibleDescription(f"{title}, {about}")

    @Slot()
    def _on_again(self) -> None:
        self.again_wanted.emit(self._id)


class WatchedTable(QWidget):
    """Every rule on a line: it looks, or it waits for something, with the way there."""

    section_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._content: QWidget | None = None
        self._shown: tuple[Watched, ...] = ()
        self.links: dict[str, Link] = {}

    def show_rules(self, rules: tuple[Watched, ...]) -> None:
        """Show all of them as they are now."""
        if rules == self._shown:
            return
        self._shown, self.links = rules, {}
        if self._content is not None:
            self._column.removeWidget(self._content)
            self._content.hide()
            self._content.deleteLater()
        self._content = QWidget(self)
        grid = QGridLayout(self._content)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for row, one in enumerate(rules):
            self._add(grid, row, one)
        self._column.addWidget(self._content)
        self._content.show()

    def _add(self, grid: QGridLayout, row: int, one: Watched) -> None:
        grid.addWidget(plain_label(say(one.title)), row, 0)
        if one.wants is None:
            looks = plain_label(say(mark("Remarks", "✓ looked at")))
            looks.setProperty("look", "good")
            grid.addWidget(looks, row, 1)
            return
        grid.addWidget(wrapped(muted_label(say(one.wants))), row, 1)
        if one.section:
            link = Link(say(mark("Remarks", "Go there")))
            link.setObjectName(one.section)
            link.setAccessibleDescription(f"{say(one.title)}: {say(one.wants)}")
            link.clicked.connect(self._on_link)
            self.links[one.rule] = link
            grid.addWidget(link, row, 2)

    @Slot()
    def _on_link(self) -> None:
        link = self.sender()
        assert link is not None, "only the links above are connected"
        self.section_wanted.emit(link.objectName())


class RemarksSection(Section):
    """What was silenced in one sheet, all that is looked at in another."""

    key = "remarks"
    title = mark("Editorial", "Remarks")
    about = mark(
        "Remarks",
        "The program looks at your plan and makes remarks; it never blocks anything. What you no "
        "longer want to be told stands here and comes back with one click.",
    )

    def __init__(self, document: OpenDocument, line: Line, parent: QWidget | None = None) -> None:
        super().__init__(document, line, parent)
        silenced = Sheet(say(mark("Remarks", "No longer told")), parent=self)
        nothing = mark(
            "Remarks",
            "Nothing is silenced. Beside the week, ⋯ under a remark offers “Don’t tell me again”.",
        )
        self.none = wrapped(muted_label(say(nothing)))
        rows = QVBoxLayout()
        rows.setSpacing(0)
        self.rows: Rows[MuteRow, Mute] = Rows(rows, self._made, self._show_mute)
        silenced.body.addWidget(self.none)
        silenced.body.addLayout(rows)
        silenced.body.addWidget(self.notice)
        looked = Sheet(say(mark("Remarks", "What is looked at")), parent=self)
        self.table = WatchedTable(self)
        self.table.section_wanted.connect(self.section_wanted)
        looked.body.addWidget(self.table)
        self.column.addWidget(silenced)
        self.column.addWidget(looked)
        self.show_line(line)

    def count(self) -> int:
        """How many remarks are silenced."""
        return len(self._plan.mutes)

    def show_line(self, line: Line) -> None:
        """Show what is silenced and what rules wait for now."""
        super().show_line(line)
        mutes = tuple(self._plan.mutes.values())
        self.rows.keep(mutes, self.notice.undo)
        self.none.setVisible(not mutes)
        self.table.show_rules(watched(self._plan))

    def bring(self, record_id: str) -> bool:
        """Put the keyboard on a silence."""
        row = self.rows.by_id.get(record_id)
        if row is not None:
            row.again.setFocus()
        return row is not None

    @property
    def _plan(self) -> Plan:
        return self.document.cadence.plan

    def _made(self, mute_id: str) -> MuteRow:
        row = MuteRow(mute_id)
        row.again_wanted.connect(self._on_again)
        return row

    def _show_mute(self, row: MuteRow, mute: Mute) -> None:
        scope = scope_words(self._plan, mute.scope_kind, mute.scope_id)
        row.show_words(say(title_of(mute.rule)), sentence_case(say(scope)))

    @Slot(str)
    def _on_again(self, mute_id: str) -> None:
        mute = self._plan.mutes.get(mute_id)
        if mute is not None:
            done = mark("Remarks", "You will be told again: {rule}.")
            self.delete(mute_id, tell_again(mute), done.filled(rule=title_of(mute.rule)))
