# SPDX-License-Identifier: MIT
"""The sheet with the grid: below it what the essentials leave out, and the offer of Google."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from cmdesk.domain.texts import mark
from cmdesk.services.profile_grid import Cell, Grid, Shown
from cmdesk.ui.i18n import say
from cmdesk.ui.profiles.grid_view import GridView
from cmdesk.ui.scope import SHOW_EVERYTHING
from cmdesk.ui.theme import muted_label
from cmdesk.ui.widgets.link import Link
from cmdesk.ui.widgets.sheet import Sheet, wrapped

_KEYS = mark(
    "ProfileGrid", "✓ done · — does not apply. Space ticks a cell, Enter shows more about it."
)
_LEFT_OUT = mark("ProfileGrid", "%n other checks are not shown here.", "", 1)
_GOOGLE = mark(
    "ProfileGrid",
    "A listing on Google shows your hours, the way to you and reviews to those who search nearby.",
)


class ChecksSheet(QWidget):
    """Channels × checks; the user may turn to all checks, and add or refuse Google."""

    everything_wanted = Signal()
    google_wanted = Signal()
    google_refused = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sheet = Sheet(parent=self)
        self.sheet.setAccessibleName(say(mark("ProfileGrid", "What is done on each network")))
        self.grid = GridView(self)
        self.keys = wrapped(muted_label(say(_KEYS), self))
        self.left_out = muted_label("", self)
        self.everything = Link(say(SHOW_EVERYTHING), self)
        self.everything.clicked.connect(self.everything_wanted)
        self._more = QWidget(self)
        self.google = QWidget(self)
        self.add_google = QPushButton(say(mark("ProfileGrid", "Add it")), self.google)
        self.add_google.clicked.connect(self.google_wanted)
        self.no_google = QPushButton(say(mark("ProfileGrid", "Not for us")), self.google)
        self.no_google.setProperty("look", "flat")
        self.no_google.clicked.connect(self._on_no_google)
        self._lay_out()

    def show_grid(self, grid: Grid, *, everything: bool, offers_google: bool) -> None:
        """Show the checks that count most, or all of them."""
        keys = frozenset(
            column.key
            for number, column in enumerate(grid.columns)
            if everything or column.main or _is_said(tuple(r.cells[number] for r in grid.rows))
        )
        self.grid.show_grid(grid, keys)
        hidden = len(grid.columns) - len(keys)
        self.left_out.setText(say(_LEFT_OUT.filled(n=hidden)))
        self._more.setVisible(bool(hidden))
        self.google.setVisible(offers_google)

    def _lay_out(self) -> None:
        more = QHBoxLayout(self._more)
        more.setContentsMargins(0, 0, 0, 0)
        more.setSpacing(8)
        more.addWidget(self.left_out)
        more.addWidget(self.everything)
        more.addStretch(1)
        offer = QHBoxLayout(self.google)
        offer.setContentsMargins(0, 0, 0, 0)
        offer.setSpacing(8)
        offer.addWidget(wrapped(muted_label(say(_GOOGLE), self.google)), 1)
        offer.addWidget(self.add_google)
        offer.addWidget(self.no_google)
        for widget in (self.grid, self.keys, self._more, self.google):
            self.sheet.body.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.sheet)

    @Slot()
    def _on_no_google(self) -> None:
        self.google.hide()
        self.google_refused.emit()
        self.grid.setFocus()


def _is_said(cells: tuple[Cell, ...]) -> bool:
    """Whether anybody wrote something about a check: that is never hidden."""
    return any(cell.note or cell.proof for cell in cells if cell.shown is not Shown.NOT_ASKED)
