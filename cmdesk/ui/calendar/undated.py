# SPDX-License-Identifier: MIT
"""*No date yet*: the cards that wait for a day, to open or to drag onto one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from cmdesk.domain.texts import mark
from cmdesk.ui.calendar.content import CardLook
from cmdesk.ui.calendar.week_table import MIME
from cmdesk.ui.i18n import say
from cmdesk.ui.theme import title_label

ROWS_SHOWN = 6


class UndatedPanel(QFrame):
    """A short list under the findings; not there at all when nothing waits."""

    edit_wanted = Signal(str)
    """A card was opened: its version id."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "sheet")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 8, 10)
        self.title = title_label("", 1, self)
        self.list = _CardList(self)
        self.list.itemActivated.connect(self._on_activated)
        column.addWidget(self.title)
        column.addWidget(self.list)
        self._cards: tuple[CardLook, ...] = ()

    def show_cards(self, cards: Sequence[CardLook]) -> None:
        """Show these cards."""
        self.setVisible(bool(cards))
        if tuple(cards) == self._cards:
            return
        self._cards = tuple(cards)
        title = say(mark("Undated", "No date yet: %n post(s)", "", 1).filled(n=len(cards)))
        self.title.setText(title)
        self.list.setAccessibleName(title)
        self.list.clear()
        for card in self._cards:
            item = QListWidgetItem(f"{card.badge}  {card.words}" if card.badge else card.words)
            item.setData(Qt.ItemDataRole.UserRole, card.id)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, card.spoken)
            item.setToolTip(card.hint)
            self.list.addItem(item)
        self.list.fit()

    @Slot(QListWidgetItem)
    def _on_activated(self, item: QListWidgetItem) -> None:
        self.edit_wanted.emit(str(item.data(Qt.ItemDataRole.UserRole)))


class _CardList(QListWidget):
    """One line a card; a card can be dragged onto a day."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragEnabled(True)
        self.setSpacing(2)

    def chosen_ids(self) -> tuple[str, ...]:
        """The chosen cards."""
        return tuple(str(i.data(Qt.ItemDataRole.UserRole)) for i in self.selectedItems())

    def mimeTypes(self) -> list[str]:
        """Cards travel by their ids, as in the week."""
        return [MIME]

    def mimeData(self, items: Sequence[QListWidgetItem]) -> QMimeData:
        """The ids of the taken cards, one a line."""
        carried = QMimeData()
        ids = [str(item.data(Qt.ItemDataRole.UserRole)) for item in items]
        carried.setData(MIME, "\n".join(ids).encode())
        return carried

    def fit(self) -> None:
        """Be as tall as the lines, six at most."""
        line = self.sizeHintForRow(0) + 2 * self.spacing() if self.count() else 0
        self.setFixedHeight(min(ROWS_SHOWN, self.count()) * line + 2 * self.spacing())
