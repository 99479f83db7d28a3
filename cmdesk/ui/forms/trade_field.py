# SPDX-License-Identifier: MIT
"""The trade of a client in its own words, found by searching, with the idea box it opens."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Slot
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QVBoxLayout, QWidget

from cmdesk.domain.folding import folded
from cmdesk.domain.ideas import trade_of
from cmdesk.domain.texts import mark
from cmdesk.services.ideas import load_trades
from cmdesk.ui.forms.fields import CalmCombo
from cmdesk.ui.i18n import language, say
from cmdesk.ui.theme import muted_label
from cmdesk.ui.widgets.sheet import wrapped

_WHY = mark("TradeField", "So that the ideas for posts suit it.")
_FOUND = mark("TradeField", "Ideas for posts: {trade}")
_NOT_FOUND = mark("TradeField", "No ideas for this trade yet: try a near one of the list.")

_NOTHING = "\0"  # in no name


class _Search(QCompleter):
    """Proposes the names that hold what was typed, with or without its accents."""

    _FOLDED = Qt.ItemDataRole.UserRole + 1

    def __init__(self, names: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        model = QStandardItemModel(self)
        for name in names:
            item = QStandardItem(name)
            item.setData(folded(name), self._FOLDED)
            model.appendRow(item)
        self.setModel(model)
        self.setCompletionRole(self._FOLDED)
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        self._folded = tuple(folded(name) for name in names)

    def splitPath(self, path: str) -> list[str]:
        """What is looked for: the typed words without accents and case.

        Nothing once they are the one name left to propose: a list of what stands there already
        would only take the next click.
        """
        words = folded(path)
        left = [name for name in self._folded if words in name]
        return [_NOTHING] if left == [words] else [words]

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        """What a proposal writes into the field: the name as it is."""
        return str(index.data(Qt.ItemDataRole.DisplayRole))


class TradeField(QWidget):
    """A list of the trades in which one may write; it proposes trades and all they are called."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._trades = load_trades()
        labels = sorted((t.label_in(language()) for t in self._trades.values()), key=str.casefold)
        names = {name for trade in self._trades.values() for name in trade.aliases}
        self._names = [*labels, *sorted(names, key=str.casefold)]
        self.combo = CalmCombo(self)
        self.combo.setEditable(True)
        self.combo.setInsertPolicy(CalmCombo.InsertPolicy.NoInsert)
        self.combo.addItems(labels)
        self.combo.setCurrentIndex(-1)
        self.completer = _Search(self._names, self)
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
        edit.editingFinished.connect(self._on_finished)
        self._on_changed()

    def words(self) -> str:
        """The trade as it was written, a word that was only begun made whole; empty for none."""
        written = self._written()
        begun = folded(written)
        if not begun or trade_of(written, self._trades) is not None:
            return written
        names = [name for name in self._names if folded(name).startswith(begun)]
        trades = {trade.key for name in names if (trade := trade_of(name, self._trades))}
        return min(names, key=len) if len(trades) == 1 else written

    def _written(self) -> str:
        return self.combo.currentText().strip()

    @Slot()
    def _on_changed(self) -> None:
        words = self._written()
        trade = trade_of(words, self._trades)
        if trade is not None:
            self.found.setText(say(_FOUND.filled(trade=trade.label_in(language()))))
        elif any(folded(words) in folded(name) for name in self._names):
            self.found.setText(say(_WHY))  # nothing yet, or the beginning of a known word
        else:
            self.found.setText(say(_NOT_FOUND))

    @Slot()
    def _on_finished(self) -> None:
        """Show the word as it is kept: of several trades it stays as it was begun."""
        words = self.words()
        if words != self._written():
            self.combo.setEditText(words)
