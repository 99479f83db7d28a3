# SPDX-License-Identifier: MIT
"""The trade of a client in its own words, found by searching, with the idea box it opens."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QCompleter, QVBoxLayout, QWidget

from cmdesk.domain.ideas import trade_of
from cmdesk.domain.texts import mark
from cmdesk.services.ideas import load_trades
from cmdesk.ui.forms.fields import CalmCombo
from cmdesk.ui.i18n import language, say
from cmdesk.ui.theme import muted_label
from cmdesk.ui.widgets.sheet import wrapped

_WHY = mark("TradeField", "So that the ideas for posts suit it.")
_FOUND = mark("TradeField", "Ideas for posts: {trade}")
_NOT_FOUND = mark("TradeField", "No ideas for this trade yet; a near one in the list has some.")


class TradeField(QWidget):
    """A list of the trades in which one may write; it proposes trades and all they are called."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._trades = load_trades()
        labels = sorted((t.label_in(language()) for t in self._trades.values()), key=str.casefold)
        names = {name for trade in self._trades.values() for name in trade.aliases}
        self.combo = CalmCombo(self)
        self.combo.setEditable(True)
        self.combo.setInsertPolicy(CalmCombo.InsertPolicy.NoInsert)
        self.combo.addItems(labels)
        self.combo.setCurrentIndex(-1)
        self.completer = QCompleter([*labels, *sorted(names, key=str.casefold)], self)
        self.completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.completer.setFilterMode(Qt.MatchFlag.MatchContains)
        edit = self.combo.lineEdit()
        assert edit is not None, "an editable list has a line to write in"
        # The list's own completer would clear a word that is none of its lines.
        edit.setCompleter(self.completer)
        self.edit = edit
        edit.setPlaceholderText(say(mark("TradeField", "bakery, plumber, association… (optional)")))
        self.found = wrapped(muted_label("", self))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.combo)
        column.addWidget(self.found)
        self.setFocusProxy(self.combo)
        self.combo.editTextChanged.connect(self._on_changed)
        self._on_changed()

    def words(self) -> str:
        """The trade as it was written; empty when it was not."""
        return self.combo.currentText().strip()

    @Slot()
    def _on_changed(self) -> None:
        words = self.words()
        trade = trade_of(words, self._trades)
        if not words:
            self.found.setText(say(_WHY))
        elif trade is not None:
            self.found.setText(say(_FOUND.filled(trade=trade.label_in(language()))))
        else:
            self.found.setText(say(_NOT_FOUND))
