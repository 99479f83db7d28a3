# SPDX-License-Identifier: MIT
"""Asks for the trade, whose idea box is opened next."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from cmdesk.domain.ideas import Trade
from cmdesk.domain.texts import mark
from cmdesk.ui.forms.fields import CalmCombo
from cmdesk.ui.i18n import language, say
from cmdesk.ui.theme import plain_label, title_label
from cmdesk.ui.widgets.sheet import wrapped

_WIDTH = 460
_WHY = mark(
    "TradeDialog",
    "Posts are proposed from the ideas of a trade. Take the nearest one: the answer is kept, "
    "and every proposal can be changed.",
)


class TradeDialog(QDialog):
    """A list of the trades; ``trade`` is the chosen one."""

    def __init__(self, trades: Mapping[str, Trade], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._trades = trades
        self.setWindowTitle(say(mark("TradeDialog", "What is the trade?")))
        self.setMinimumWidth(_WIDTH)
        self.list = CalmCombo(self)
        self.list.addItem(say(mark("IdeasDialog", "choose…")), None)
        for trade in sorted(trades.values(), key=lambda one: one.label_in(language()).casefold()):
            self.list.addItem(trade.label_in(language()), trade.key)
        name = plain_label(say(mark("IdeasDialog", "&Trade")), self)
        name.setBuddy(self.list)
        self.list.setAccessibleName(name.text().replace("&", ""))
        cancel = QPushButton(say(mark("Composer", "Cancel")), self)
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        self.propose = QPushButton(say(mark("TradeDialog", "Propose posts")), self)
        self.propose.setProperty("look", "accent")
        self.propose.setDefault(True)
        self.propose.clicked.connect(self.accept)
        self.list.currentIndexChanged.connect(self._on_chosen)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(name)
        row.addWidget(self.list, 1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(cancel)
        foot.addWidget(self.propose)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(title_label(self.windowTitle(), 2, self))
        column.addWidget(wrapped(plain_label(say(_WHY), self)))
        column.addLayout(row)
        column.addLayout(foot)
        self._on_chosen()

    @property
    def trade(self) -> Trade | None:
        """The chosen trade; None before one is chosen."""
        return self._trades.get(str(self.list.currentData()))

    @Slot()
    def _on_chosen(self) -> None:
        self.propose.setEnabled(self.trade is not None)
