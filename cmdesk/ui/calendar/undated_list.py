# SPDX-License-Identifier: MIT
"""The lines of the *No date yet* drawer: one a card, to choose, to open and to drag onto a day."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QMimeData,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListWidget, QListWidgetItem, QWidget

from cmdesk.ui.calendar.badge_icon import badge_icon, badge_size
from cmdesk.ui.calendar.content import CardLook
from cmdesk.ui.calendar.week_table import MIME
from cmdesk.ui.theme import Role, current
from cmdesk.ui.widgets.hint import plain_hint

FEWEST_ROWS = 4  # in the lowest window
_ID = Qt.ItemDataRole.UserRole
_NO_UPDATE = QItemSelectionModel.SelectionFlag.NoUpdate
KEYS: dict[Qt.Key, str] = {
    Qt.Key.Key_Insert: "new_post",
    Qt.Key.Key_Delete: "delete_post",
    Qt.Key.Key_Backspace: "delete_post",
    Qt.Key.Key_S: "status_menu",
    Qt.Key.Key_Escape: "forget_cut",
}


def key_wish(event: QKeyEvent) -> str:
    """What a key alone asks for, by an id that the tab's ``perform`` takes; empty for none."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    plain = modifiers == Qt.KeyboardModifier.NoModifier
    return KEYS.get(Qt.Key(event.key()), "") if plain else ""


class UndatedList(QListWidget):
    """Keeps what is chosen through every change, by version ids."""

    acted = Signal(str)
    """A key asked for something: an id that the tab's ``perform`` takes."""
    menu_wanted = Signal(QPoint)
    """The context menu is wanted at a point of the screen."""
    entered = Signal()
    """The keyboard came here."""
    choice_changed = Signal()
    drag_began = Signal()
    drag_ended = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setTabKeyNavigation(False)
        self.setSpacing(2)
        self._shown: tuple[Sequence[CardLook], frozenset[str]] = ((), frozenset())

    def show_cards(self, cards: Sequence[CardLook], cut: frozenset[str]) -> None:
        """Show these cards, the cut ones pale."""
        self._shown = cards, cut
        chosen, place = self.chosen_ids(), self.currentRow()
        current_id = _id_of(self.currentItem()) if place >= 0 else ""
        self.blockSignals(True)
        self.clear()
        size = badge_size([card.badge for card in cards], self.font())
        self.setIconSize(size)
        badged = any(card.badge for card in cards)
        for card in cards:
            item = QListWidgetItem(card.words)
            if badged:
                ratio = self.devicePixelRatioF()
                item.setIcon(badge_icon(card.badge, size, self.font(), ratio))
            item.setData(_ID, card.id)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, card.spoken)
            item.setToolTip(plain_hint(card.hint))
            if card.id in cut:
                item.setForeground(current().colour(Role.STRONG_LINE))
            self.addItem(item)
        self.blockSignals(False)
        ids = [card.id for card in cards]
        row = ids.index(current_id) if current_id in ids else min(place, len(ids) - 1)
        self.choose([one for one in chosen if one in ids], row)

    def choose(self, version_ids: Sequence[str], row: int = -1) -> bool:
        """Choose cards, the keyboard on a row or else on the first; False when none is here."""
        ids, model, selection = set(version_ids), self.model(), self.selectionModel()
        rows = [n for n in range(self.count()) if _id_of(self.item(n)) in ids]
        current = row if row >= 0 or not rows else rows[0]
        if current >= 0:
            selection.setCurrentIndex(model.index(current, 0), _NO_UPDATE)
        chosen = QItemSelection()  # at once: what may be done is asked after each change
        for one in rows or ([current] if current >= 0 else []):
            chosen.select(model.index(one, 0), model.index(one, 0))
        selection.select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        return bool(rows)

    def chosen_ids(self) -> tuple[str, ...]:
        """The chosen cards in the order shown; the current one when none is chosen."""
        rows = sorted(index.row() for index in self.selectedIndexes())
        if not rows and self.currentRow() >= 0:
            rows = [self.currentRow()]
        return tuple(_id_of(self.item(row)) for row in rows)

    def fit(self, most: int) -> None:
        """Be as tall as the lines, within so many pixels; at least a few of them."""
        line = self.sizeHintForRow(0) + 2 * self.spacing() if self.count() else 0
        rows = min(self.count(), max(FEWEST_ROWS, most // line if line else 0))
        self.setFixedHeight(rows * line + 2 * self.spacing())

    # Qt's overrides

    def changeEvent(self, event: QEvent) -> None:
        """Other colours: the networks' letters are drawn again."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.count():
            self.show_cards(*self._shown)

    def mimeTypes(self) -> list[str]:
        """Cards travel by their ids, as in the week."""
        return [MIME]

    def mimeData(self, items: Sequence[QListWidgetItem]) -> QMimeData:
        """The ids of the taken cards, one a line."""
        carried = QMimeData()
        carried.setData(MIME, "\n".join(_id_of(item) for item in items).encode())
        return carried

    def supportedDropActions(self) -> Qt.DropAction:
        """Move, or copy with Ctrl."""
        return Qt.DropAction.MoveAction | Qt.DropAction.CopyAction

    def startDrag(self, supportedActions: Qt.DropAction) -> None:  # noqa: N803 (Qt's name)
        """Tell of the drag, which Qt carries through."""
        self.drag_began.emit()
        super().startDrag(supportedActions)
        self.drag_ended.emit()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """More or fewer cards are chosen."""
        super().selectionChanged(selected, deselected)
        self.choice_changed.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that what is done now is done here."""
        super().focusInEvent(event)
        if self.currentRow() < 0 and self.count():
            self.setCurrentRow(0)
        self.entered.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of ``KEYS`` act, the rest walks and chooses."""
        wish = key_wish(event)
        if wish:
            self.acted.emit(wish)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of what is chosen, at the pointer or, from the keyboard, at the line."""
        point = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard and self.currentRow() >= 0:
            rect = self.visualItemRect(self.currentItem())
            point = self.viewport().mapToGlobal(rect.center())
        self.menu_wanted.emit(point)


def _id_of(item: QListWidgetItem) -> str:
    return str(item.data(_ID))
