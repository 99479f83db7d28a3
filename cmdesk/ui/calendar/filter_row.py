# SPDX-License-Identifier: MIT
"""What the filter leaves: the chosen channels, themes and statuses, and how many posts show."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from cmdesk.domain.texts import mark
from cmdesk.ui.calendar.card_filter import EVERYTHING, CardFilter, Wish
from cmdesk.ui.i18n import say
from cmdesk.ui.theme import muted_label, plain_label
from cmdesk.ui.widgets.flow import FlowLayout
from cmdesk.ui.widgets.hint import plain_hint

_PAPER = mark("FilterRow", "Rules and printing see all of them.")
_HIDDEN = mark("FilterRow", "What you just added does not match and is not shown.")


class FilterRow(QWidget):
    """Chips under the bar, each of which goes at a click; not there without a filter."""

    changed = Signal()
    """Other cards are to be shown."""
    left = Signal()
    """Escape, or nothing is left here: the keyboard goes back to the sheet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.wanted = EVERYTHING
        self._names: Mapping[Wish, str] = {}
        self.chips: dict[Wish, QPushButton] = {}
        self.count = plain_label("", self)
        self.show_all = QPushButton(say(mark("FilterRow", "Show all")), self)
        self.show_all.setProperty("look", "link")
        self.show_all.clicked.connect(self._on_show_all)
        self.paper = muted_label(say(_PAPER), self)
        self.flow = FlowLayout(self, 8)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        for part in (self.count, self.show_all, self.paper):
            self.flow.addWidget(part)
        self.hide()

    def use(self, wanted: CardFilter, names: Mapping[Wish, str] | None = None) -> None:
        """Filter by these wishes, which are called so; told when they are others."""
        if names is not None:
            self._names = names
        if wanted == self.wanted:
            return
        focus = self.focusWidget()
        had_keyboard = focus is not None and focus.hasFocus()
        self.wanted = wanted
        self.paper.setText(say(_PAPER))
        self._make_chips()
        self.setVisible(bool(wanted))
        self.changed.emit()
        if had_keyboard and not wanted:
            self.left.emit()

    def lift(self) -> bool:
        """Show everything again; False when nothing was left out."""
        was = bool(self.wanted)
        self.use(EVERYTHING)
        return was

    def show_counts(self, shown: int, total: int) -> None:
        """Say how many of the posts here are shown."""
        words = mark("FilterRow", "Shown: {shown} of %n post(s)", "", 1)
        self.count.setText(say(words.filled(n=total, shown=shown)))

    def tell_hidden(self) -> None:
        """Say that what was just added is not among the shown ones."""
        self.paper.setText(say(_HIDDEN))
        self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves the row as it is."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def _make_chips(self) -> None:
        """A chip for each wish, in the order of the menu."""
        for chip in self.chips.values():
            self.flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.chips = {}
        order = list(self._names)
        for wish in sorted(
            self.wanted.wishes, key=lambda one: order.index(one) if one in order else len(order)
        ):
            name = self._names.get(wish, wish[1])
            chip = QPushButton(f"{name}  ×".replace("&", "&&"), self)
            without = mark("FilterRow", "Without the filter “{name}”").filled(name=name)
            chip.setAccessibleName(say(without))
            chip.setToolTip(plain_hint(say(without)))
            chip.setProperty("look", "chip")
            chip.clicked.connect(self._on_chip)
            self.chips[wish] = chip
        for part in (self.count, self.show_all, self.paper):
            self.flow.removeWidget(part)
        height = max((chip.sizeHint().height() for chip in self.chips.values()), default=0)
        row: tuple[QWidget, ...] = (*self.chips.values(), self.count, self.show_all, self.paper)
        for widget in row:
            widget.setMinimumHeight(height)  # all on one line with the chips
            self.flow.addWidget(widget)
            widget.show()

    @Slot()
    def _on_chip(self) -> None:
        sender = self.sender()
        wish = next((one for one, chip in self.chips.items() if chip is sender), None)
        if wish is None:
            return
        self.use(self.wanted.toggled(wish))
        if self.wanted:  # the pressed chip is gone: the keyboard goes to what is left
            next(iter(self.chips.values())).setFocus()

    @Slot()
    def _on_show_all(self) -> None:
        self.lift()
