# SPDX-License-Identifier: MIT
"""Type back what was ticked on the printed week: numbers above, the boxes below, ticking live."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from cmdesk.domain.texts import Text, mark
from cmdesk.services.ticking import Typed, typed_numbers
from cmdesk.ui.i18n import said_list, say
from cmdesk.ui.theme import Role, current, muted_label, plain_label, title_label
from cmdesk.ui.widgets.hint import plain_hint
from cmdesk.ui.widgets.segments import Segments
from cmdesk.ui.widgets.sheet import wrapped

LEAVE, CALL_OFF = "leave", "call_off"
_HINT = mark(
    "TickingDialog",
    "Type the numbers that are ticked on the sheet, then Enter. A minus takes a tick back: -3.",
)
_NOW = mark(
    "TickingDialog",
    "The numbers are those of the sheet as it is now. If the plan changed since you printed it, "
    "go by the words.",
)
_NOTHING = mark("TickingDialog", "Nothing is planned this week, so there is nothing to tick.")
_TITLES = (
    mark("TickingDialog", "No."),
    mark("TickingDialog", "When"),
    mark("TickingDialog", "Where"),
    mark("TickingDialog", "Post"),
    mark("TickingDialog", "Status"),
)
_ROW_HEIGHT = 28
_NUMBER, _WORDS, _STATUS = 0, 3, 4
_BOX = 56  # pixels of the tick box and of the room around it and its number
_MOST_UNKNOWN = 6  # pieces that are said to name no box


@dataclass(frozen=True, slots=True)
class TickRow:
    """One box in words; ``left`` when it may become *not published*."""

    number: int
    when: str
    channel: str
    words: str
    status: str
    done: bool
    left: bool


@dataclass(frozen=True, slots=True)
class StatusNames:
    """How the statuses are called that ticking gives."""

    published: str
    ready: str
    not_published: str


class TickingDialog(QDialog):
    """``ticked`` are the boxes that shall be ticked; nothing changes before it is accepted."""

    def __init__(
        self, week: str, rows: Sequence[TickRow], names: StatusNames, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._rows = {row.number: row for row in rows}
        self._names = names
        self._typed = Typed()
        self._by_hand: dict[int, bool] = {}
        self.setWindowTitle(say(mark("TickingDialog", "Tick what was published")))
        self.resize(760, 560)
        self._fill(week)
        self.numbers.textChanged.connect(self._on_typed)
        self.table.turned.connect(self._on_turned)
        self.others.chosen.connect(self._show)
        self._show()
        self.numbers.setFocus()

    @property
    def ticked(self) -> frozenset[int]:
        """The numbers of all boxes with a tick, those from before included."""
        done = {number for number, row in self._rows.items() if row.done}
        done = (done | self._typed.ticked) - self._typed.taken_back
        for number, on in self._by_hand.items():
            (done.add if on else done.discard)(number)
        return frozenset(done)

    @property
    def call_off_others(self) -> bool:
        """True when the others, whose time is over, become *not published*."""
        return self.others.key == CALL_OFF

    def sizeHint(self) -> QSize:
        """Room for a week's usual number of posts."""
        return QSize(760, 560)

    def _fill(self, week: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        column.addWidget(title_label(week, 2, self))
        column.addWidget(wrapped(muted_label(say(_HINT if self._rows else _NOTHING), self)))
        self.numbers = QLineEdit(self)
        self.numbers.setPlaceholderText("1 3 4-7")
        self.numbers.setClearButtonEnabled(True)
        self.numbers.setAccessibleName(say(mark("TickingDialog", "Numbers of the ticked boxes")))
        font = QFont(self.numbers.font())
        font.setPointSizeF(font.pointSizeF() * 1.35)
        self.numbers.setFont(font)
        column.addWidget(self.numbers)
        self.remark = wrapped(plain_label("", self))
        column.addWidget(self.remark)
        self.table = BoxTable(tuple(self._rows.values()), self)
        column.addWidget(self.table, 1)
        column.addLayout(self._for_others())
        column.addWidget(wrapped(muted_label(say(_NOW), self)))
        column.addLayout(self._foot())
        for widget in (self.numbers, self.remark, self.table):
            widget.setVisible(bool(self._rows))

    def _for_others(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(10)
        self._others_label = plain_label("", self)
        self.others = Segments(
            (
                (LEAVE, say(mark("TickingDialog", "Leave as they are"))),
                (CALL_OFF, say(mark("TickingDialog", "Mark as not published"))),
            ),
            self,
        )
        row.addWidget(self._others_label)
        row.addWidget(self.others)
        row.addStretch(1)
        return row

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.addStretch(1)
        self.cancel = QPushButton(say(mark("TickingDialog", "Cancel")), self)
        self.cancel.setAutoDefault(False)
        self.cancel.clicked.connect(self.reject)
        self.tick = QPushButton(self)
        self.tick.setProperty("look", "accent")
        self.tick.setDefault(True)
        self.tick.clicked.connect(self.accept)
        foot.addWidget(self.cancel)
        foot.addWidget(self.tick)
        return foot

    @Slot(str)
    def _on_typed(self, line: str) -> None:
        """What is typed wins over an earlier click on the same box."""
        before, self._typed = self._typed, typed_numbers(line, self._rows)
        touched = self._typed.ticked ^ before.ticked | self._typed.taken_back ^ before.taken_back
        for number in touched:
            self._by_hand.pop(number, None)
        self._show()
        last = max(self._typed.ticked - before.ticked, default=None)
        if last is not None:
            self.table.scrollToItem(self.table.cell(list(self._rows).index(last), _NUMBER))

    @Slot(object)
    def _on_turned(self, line: int) -> None:
        number = list(self._rows)[line]
        self._by_hand[number] = number not in self.ticked
        self._show()

    @Slot()
    def _show(self) -> None:
        """Show the ticks, what they change, and what names no box."""
        ticked = self.ticked
        others = [row for row in self._rows.values() if row.left and row.number not in ticked]
        changed = sum(row.done != (row.number in ticked) for row in self._rows.values())
        for line, row in enumerate(self._rows.values()):
            self._show_row(line, row, ticked)
        self._say_remark(len(ticked))
        label = mark("TickingDialog", "%n other(s), the time being over:", "", 1)
        self._others_label.setText(say(label.filled(n=len(others))))
        self._others_label.setVisible(bool(others))
        self.others.setVisible(bool(others))
        changed += len(others) if self.call_off_others else 0
        change = mark("TickingDialog", "Change %n post(s)", "", 1).filled(n=changed)
        nothing = mark("TickingDialog", "Nothing to change")
        self.tick.setText(say(change if changed else nothing))
        self.tick.setEnabled(bool(changed) and not self._typed.unknown)

    def _show_row(self, line: int, row: TickRow, ticked: frozenset[int]) -> None:
        on = row.number in ticked
        off = self.call_off_others and row.left and not on
        words = row.status
        if on != row.done:
            words = self._names.published if on else self._names.ready
        elif off:
            words = self._names.not_published
        state = Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
        self.table.cell(line, _NUMBER).setCheckState(state)
        status = self.table.cell(line, _STATUS)
        status.setText(words)
        colour = current().colour(Role.GOOD if on else Role.INK)
        for column in range(len(_TITLES)):
            item = self.table.cell(line, column)
            item.setForeground(colour)
            font = item.font()
            font.setBold(on != row.done or off)
            item.setFont(font)

    def _say_remark(self, ticked: int) -> None:
        unknown = self._typed.unknown
        if unknown:
            text: Text = mark(
                "TickingDialog", "The sheet has no box {numbers}. It has 1 to {last}."
            )
            text = text.filled(numbers=said_list(unknown[:_MOST_UNKNOWN]), last=max(self._rows))
        else:
            text = mark("TickingDialog", "%n post(s) ticked of {all}", "", 1)
            text = text.filled(n=ticked, all=len(self._rows))
        self.remark.setText(say(text))
        self.remark.setProperty("look", "attention" if unknown else "muted")
        self.remark.style().polish(self.remark)


class BoxTable(QTableWidget):
    """The boxes as rows; a click anywhere in one, or the space bar, turns it (``turned``)."""

    turned = Signal(object)

    def __init__(self, rows: Sequence[TickRow], parent: QWidget | None = None) -> None:
        super().__init__(len(rows), len(_TITLES), parent)
        self.setAccessibleName(say(mark("TickingDialog", "Boxes of the sheet")))
        self.setProperty("look", "sheet")
        self.setHorizontalHeaderLabels([say(title) for title in _TITLES])
        for line, row in enumerate(rows):
            cells = (str(row.number), row.when, row.channel, row.words, row.status)
            for column, words in enumerate(cells):
                item = QTableWidgetItem(words)
                item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
                item.setToolTip(plain_hint(words if column == _WORDS else ""))
                self.setItem(line, column, item)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW_HEIGHT)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column in range(len(_TITLES)):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(_WORDS, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(_NUMBER, QHeaderView.ResizeMode.Fixed)
        header.resizeSection(_NUMBER, self._number_width(len(rows)))
        self.clicked.connect(self._on_clicked)

    def _number_width(self, last: int) -> int:
        """Pixels for a box and its number, which may become bold: Qt forgets our larger box."""
        bold = QFont(self.font())
        bold.setBold(True)
        words = QFontMetrics(bold).horizontalAdvance(f"{last}")
        return max(self.sizeHintForColumn(_NUMBER), _BOX + words)

    def cell(self, line: int, column: int) -> QTableWidgetItem:
        """One of the table's own cells."""
        item = self.item(line, column)
        assert item is not None, "every cell was filled"
        return item

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        self.turned.emit(index.row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The space bar turns the chosen box."""
        if event.key() == Qt.Key.Key_Space and self.currentRow() >= 0:
            self.turned.emit(self.currentRow())
        else:
            super().keyPressEvent(event)
