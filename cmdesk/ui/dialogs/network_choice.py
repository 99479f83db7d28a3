# SPDX-License-Identifier: MIT
"""Where a business posts: a tick for each network, and how many follow it there today."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from cmdesk.domain.errors import WrongInput
from cmdesk.domain.metrics import metric_of
from cmdesk.domain.platforms import Platform
from cmdesk.domain.records import FOLLOWERS
from cmdesk.domain.texts import mark
from cmdesk.domain.written_numbers import number_written
from cmdesk.services.measures import has_followers
from cmdesk.ui.i18n import language, say
from cmdesk.ui.theme import muted_label
from cmdesk.ui.widgets.tick_field import TickField

_COLUMNS: Final = 2
_FOLLOWERS: Final = metric_of(FOLLOWERS)
_COUNT_WIDTH: Final = 104
# What small businesses post on most, shown at once; the others are one click away.
_USUAL: Final = frozenset(
    {
        *("facebook_page", "instagram", "google_business", "newsletter"),
        *("linkedin_page", "linkedin_personal", "tiktok", "youtube"),
    }
)
_ASKED = mark("NetworkChoice", "Followers today: optional, your point of departure.")


class NetworkChoice(QWidget):
    """Tick boxes in two columns; beside a ticked one, an optional number of followers."""

    grown = Signal()

    def __init__(self, platforms: Mapping[str, Platform], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.boxes: dict[str, TickField] = {}
        self.counts: dict[str, QLineEdit] = {}
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(2)
        for column in range(_COLUMNS):
            self._grid.setColumnStretch(2 * column, 1)
        usual = [one for key, one in platforms.items() if key in _USUAL]
        rare = [one for key, one in platforms.items() if key not in _USUAL]
        for number, platform in enumerate((*usual, *rare)):
            self._add(platform, *divmod(number, _COLUMNS))
        self._rare = [self.boxes[one.key] for one in rare]
        self.more = QPushButton(say(mark("NetworkChoice", "More networks…")), self)
        self.more.setProperty("look", "link")
        self.more.setAutoDefault(False)
        self.more.clicked.connect(self._on_more)
        self.asked = muted_label(say(_ASKED), self)
        below = QHBoxLayout()
        below.addWidget(self.more)
        below.addStretch(1)
        below.addWidget(self.asked)
        column_of = QVBoxLayout(self)
        column_of.setContentsMargins(0, 0, 0, 0)
        column_of.setSpacing(4)
        column_of.addLayout(self._grid)
        column_of.addLayout(below)
        for box in self._rare:
            box.hide()
        self.more.setVisible(bool(self._rare))
        self.asked.hide()

    def ticked(self) -> tuple[str, ...]:
        """The keys of the chosen networks, in the order shown."""
        return tuple(key for key, box in self.boxes.items() if box.isChecked())

    def followers(self) -> dict[str, float]:
        """How many follow each chosen network, where it was written; raises WrongInput.

        A field that cannot be read has the keyboard then.
        """
        found: dict[str, float] = {}
        for key in self.ticked():
            field = self.counts.get(key)
            try:
                count = number_written("" if field is None else field.text(), _FOLLOWERS)
            except WrongInput:
                if field is not None:
                    field.setFocus()
                    field.selectAll()
                raise
            if count is not None:
                found[key] = count
        return found

    def _add(self, platform: Platform, row: int, column: int) -> None:
        label = platform.label_in(language())
        box = TickField(label, self)
        box.setMinimumHeight(30)
        box.toggled.connect(self._on_toggled)
        self.boxes[platform.key] = box
        self._grid.addWidget(box, row, 2 * column)
        if not has_followers(platform):
            return
        field = QLineEdit(self)
        field.setFixedWidth(_COUNT_WIDTH)
        field.setMaxLength(20)
        field.setPlaceholderText(say(mark("NetworkChoice", "followers")))
        name = mark("NetworkChoice", "Followers on {network} (optional)")
        field.setAccessibleName(say(name.filled(network=label)))
        field.setToolTip(field.accessibleName())
        if platform.key in _USUAL:
            # Its room is kept: a tick must not move the other boxes away under the pointer.
            policy = field.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            field.setSizePolicy(policy)
        field.hide()
        self.counts[platform.key] = field
        self._grid.addWidget(field, row, 2 * column + 1)

    @Slot()
    def _on_toggled(self) -> None:
        """Ask how many follow what was ticked; the keyboard stays on the tick."""
        for key, field in self.counts.items():
            field.setVisible(self.boxes[key].isChecked())
        self.asked.setVisible(any(key in self.counts for key in self.ticked()))

    @Slot()
    def _on_more(self) -> None:
        for box in self._rare:
            box.show()
        self._rare[0].setFocus()
        self.more.hide()
        self.grown.emit()
