# SPDX-License-Identifier: MIT
"""One wanted name: where it is ours, free or taken, and its networks when it is unfolded."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from cmdesk.domain.records import Standing
from cmdesk.domain.texts import Text, mark
from cmdesk.services.names import NameCell, NameRow
from cmdesk.ui.editorial.rows import retire, stops_of
from cmdesk.ui.i18n import say
from cmdesk.ui.icons import dress
from cmdesk.ui.profiles.name_line import NameLine, dress_pill, pill_of
from cmdesk.ui.theme import Role, plain_label
from cmdesk.ui.widgets.flow import FlowLayout
from cmdesk.ui.widgets.hint import plain_hint
from cmdesk.ui.widgets.link import Link

_OURS = mark("NamesPanel", "ours on %n network(s)", "", 1)
_TAKEN = mark("NamesPanel", "taken on %n network(s)", "", 1)
_TAKEN_ON = mark("NamesPanel", "taken on {network}")
_FREE = mark("NamesPanel", "free on %n network(s)", "", 1)
_FREE_ON = mark("NamesPanel", "free on {network}")
_LOOK = mark("NamesPanel", "%n to look at", "", 1)
_NOT = mark("NamesPanel", "not possible on %n network(s)", "", 1)
_NOT_ON = mark("NamesPanel", "not possible on {network}")
_OTHERS = mark("NamesPanel", "The other networks")
_VARIANTS = mark("NamesPanel", "Other spellings")

NetworkName = Callable[[str], str]


def summary_of(row: NameRow, network: NetworkName) -> tuple[tuple[Text, str], ...]:
    """A name's standing in a few pills, each with its look."""
    found: list[tuple[Text, str]] = []
    by_standing = {
        standing: [cell for cell in row.cells if cell.standing is standing and not cell.again]
        for standing in Standing
    }
    ours, taken = by_standing[Standing.OURS], by_standing[Standing.TAKEN]
    free = by_standing[Standing.FREE]
    impossible = [cell for cell in row.own_cells if cell.problem and cell.standing is None]
    if ours:
        found.append((_OURS.filled(n=len(ours)), "good"))
    for cells, many, one, look in (
        (taken, _TAKEN, _TAKEN_ON, "trouble"),
        (free, _FREE, _FREE_ON, "note"),
        (impossible, _NOT, _NOT_ON, "attention"),
    ):
        if len(cells) == 1:
            found.append((one.filled(network=network(cells[0].platform)), look))
        elif cells:
            found.append((many.filled(n=len(cells)), look))
    to_look = [cell for cell in row.own_cells if cell.to_look]
    if len(to_look) == 1 and to_look[0].again:
        found.append(pill_of(to_look[0]))
    elif to_look:
        found.append((_LOOK.filled(n=len(to_look)), "attention"))
    return tuple(found)


class NameCard(QWidget):
    """A name that unfolds into its networks; what it tells carries its id."""

    seen = Signal(str, str, object)
    removal_wanted = Signal(str)
    variants_wanted = Signal(str)
    others_wanted = Signal()

    def __init__(self, name_id: str, network: NetworkName, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._id, self._network = name_id, network
        self._name = ""
        self._all = False
        self.lines: dict[str, NameLine] = {}
        self.name = Link("", self)
        self.name.setCheckable(True)
        self.name.clicked.connect(self._on_fold)
        self.bin = QPushButton(self)
        self.bin.setProperty("look", "flat")
        self.bin.setFixedWidth(32)
        dress(self.bin, "trash", Role.MUTED)
        self.bin.clicked.connect(self._on_bin)
        self._pills = QWidget(self)
        self._flow = FlowLayout(self._pills, 4)
        self.body = QWidget(self)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(4)
        self.others = Link(say(_OTHERS), self.body, quiet=True)
        self.others.clicked.connect(self._on_others)
        self.variants = Link(say(_VARIANTS), self.body, quiet=True)
        self.variants.clicked.connect(self._on_variants)
        self._lay_out()

    def show_row(self, row: NameRow) -> None:
        """Show the name as it stands now."""
        self._name = row.name
        summary = summary_of(row, self._network)
        self.name.setText(row.name.replace("&", "&&"))
        self.name.setAccessibleName(", ".join((row.name, *(say(words) for words, _ in summary))))
        remove = say(mark("NamesPanel", "Remove “{name}”").filled(name=row.name))
        self.bin.setAccessibleName(remove)
        self.bin.setToolTip(plain_hint(remove))
        self._show_pills(summary)
        own = {cell.platform for cell in row.own_cells}
        shown = [
            cell
            for cell in row.cells
            if self._all or cell.platform in own or cell.standing is not None
        ]
        self._show_lines(shown)
        self.others.setVisible(len(shown) < len(row.cells))

    def stops(self) -> list[QWidget]:
        """What Tab reaches, from top to bottom."""
        lines = (stop for line in self.lines.values() for stop in stops_of(line))
        return [self.name, self.bin, *lines, self.variants, self.others]

    def unfold(self, *, open_: bool) -> None:
        """Show its networks, or the name alone."""
        self.name.setChecked(open_)
        dress(self.name, "chevron_down" if open_ else "chevron_right", Role.ACCENT)
        self.body.setVisible(open_)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self.name)
        head.addStretch(1)
        head.addWidget(self.bin)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self.variants)
        foot.addStretch(1)
        foot.addWidget(self.others)
        inner = QVBoxLayout(self.body)
        inner.setContentsMargins(8, 4, 0, 4)
        inner.setSpacing(4)
        inner.addLayout(self._lines)
        inner.addLayout(foot)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(self._pills)
        column.addWidget(self.body)
        self.unfold(open_=False)

    def _show_pills(self, summary: Sequence[tuple[Text, str]]) -> None:
        while self._flow.count() > len(summary):
            item = self._flow.takeAt(self._flow.count() - 1)
            old = None if item is None else item.widget()
            if old is not None:
                retire(old)
        for place, (words, look) in enumerate(summary):
            item = self._flow.itemAt(place)
            if item is None:
                self._flow.addWidget(plain_label("", self._pills))
                item = self._flow.itemAt(place)
            pill = None if item is None else item.widget()
            if isinstance(pill, QLabel):
                dress_pill(pill, say(words), look)
                pill.show()
        self._pills.setVisible(bool(summary))

    def _show_lines(self, cells: Sequence[NameCell]) -> None:
        wanted = [cell.platform for cell in cells]
        for gone in [one for one in self.lines if one not in wanted]:
            retire(self.lines.pop(gone))
        for place, cell in enumerate(cells):
            line = self.lines.get(cell.platform)
            if line is None:
                line = NameLine(cell.platform, self._network(cell.platform), self.body)
                line.seen.connect(self._on_seen)
                line.unfolded.connect(self._on_unfolded)
                self.lines[cell.platform] = line
            if self._lines.indexOf(line) != place:
                self._lines.insertWidget(place, line)
            line.show_cell(cell, self._name)

    @Slot()
    def _on_fold(self) -> None:
        self.unfold(open_=self.name.isChecked())

    @Slot(str)
    def _on_unfolded(self, platform: str) -> None:
        """One network at a time: the sheet stays short."""
        for key, line in self.lines.items():
            if key != platform:
                line.unfold(open_=False)

    @Slot(str, object)
    def _on_seen(self, platform: str, standing: Standing) -> None:
        self.seen.emit(self._id, platform, standing)

    @Slot()
    def _on_bin(self) -> None:
        self.removal_wanted.emit(self._id)

    @Slot()
    def _on_variants(self) -> None:
        self.variants_wanted.emit(self._name)

    @Slot()
    def _on_others(self) -> None:
        self._all = True
        self.others_wanted.emit()
