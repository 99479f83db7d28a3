# SPDX-License-Identifier: MIT
"""*No date yet*: the drawer of cards that wait for a day; a card let go here loses its date."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QFrame, QListWidgetItem, QSizePolicy, QVBoxLayout, QWidget

from cmdesk.domain.texts import mark
from cmdesk.ui.calendar.content import CardLook
from cmdesk.ui.calendar.drop_place import DropPlace
from cmdesk.ui.calendar.undated_list import UndatedList, key_wish
from cmdesk.ui.calendar.week_table import MIME
from cmdesk.ui.i18n import say
from cmdesk.ui.theme import Role, current, muted_label, title_label

NOTHING = mark("Undated", "No date yet: nothing waits")
WHAT_WAITS = mark(
    "Undated", "Ideas and posts without a day wait here. Drag a post here to take its date off."
)
FILTERED = mark("Undated", "No date yet: {shown} of %n post(s)", "", 1)
DROP_HINT = mark("Undated", "Let go here: no date yet")
COPY_HINT = mark("Undated", "Let go here: a copy without a date")
CTRL = Qt.KeyboardModifier.ControlModifier
_SHARE = 2  # of the column's height the lines take at most half


class UndatedPanel(QFrame):
    """A list under the findings; one line when nothing waits."""

    edit_wanted = Signal(str)
    """A card was opened: its version id."""
    drop_wanted = Signal(object, bool)
    """Cards (tuple of ids) were let go here; True to copy them."""
    acted = Signal(str)
    """A key asked for something: an id that the tab's ``perform`` takes."""
    menu_wanted = Signal(QPoint)
    """The context menu is wanted at a point of the screen."""
    entered = Signal()
    """The keyboard came here."""
    left = Signal()
    """Nothing is left here though the keyboard was: it goes back to the sheet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "sheet")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setAcceptDrops(True)
        self.active = False
        self._cards: tuple[CardLook, ...] = ()
        self._cut: frozenset[str] = frozenset()
        self._hidden = 0
        self._room = 0
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 8, 10)
        self.title = title_label("", 1, self)
        self.title.setWordWrap(True)
        self.words = muted_label(say(WHAT_WAITS), self)
        self.words.setWordWrap(True)
        self.target = DropPlace(DROP_HINT, self)
        self.list = UndatedList(self)
        for part in (self.title, self.target, self.words, self.list):
            column.addWidget(part)
        self.list.itemActivated.connect(self._on_activated)
        self.list.entered.connect(self._on_entered)
        self.list.acted.connect(self.acted)
        self.list.menu_wanted.connect(self.menu_wanted)
        self.show_target(False)
        self._show()

    def show_cards(self, cards: Sequence[CardLook], cut: frozenset[str] = frozenset()) -> None:
        """Show these cards, the cut ones pale."""
        if (tuple(cards), cut) == (self._cards, self._cut):
            return
        had_keyboard = self.list.hasFocus()
        self._cards, self._cut = tuple(cards), cut
        self._show()
        if had_keyboard and not cards:
            self.left.emit()

    def show_hidden(self, count: int) -> None:
        """Say how many more the filter leaves out."""
        if count != self._hidden:
            self._hidden = count
            self._show()

    def show_cut(self, cut: frozenset[str]) -> None:
        """Draw these cards pale, if they are here."""
        self.show_cards(self._cards, cut)

    def show_target(self, shown: bool) -> None:
        """Offer a place to let cards go, while some are dragged."""
        self.target.say_hint(None)
        self.target.setVisible(shown)

    def choose(self, version_ids: Sequence[str]) -> bool:
        """Choose cards and take the keyboard; False when none of them is here."""
        if not self.list.choose(version_ids):
            return False
        self.list.setFocus()
        self._on_entered()  # a window in the background gets no focus
        return True

    def chosen_ids(self) -> tuple[str, ...]:
        """The chosen cards."""
        return self.list.chosen_ids()

    def menu_place(self) -> QPoint:
        """Where a menu of the chosen cards belongs, on the screen."""
        if self.list.currentRow() < 0:
            return self.mapToGlobal(self.rect().center())
        line = self.list.visualItemRect(self.list.currentItem())
        return self.list.viewport().mapToGlobal(line.bottomLeft())

    def fit(self, height: int) -> None:
        """Use a fair part of a column of this height."""
        self._room = height // _SHARE
        self.list.fit(self._room)

    # Qt's overrides

    def paintEvent(self, event: QPaintEvent) -> None:
        """Show that the keyboard is here while there is no line to show it on."""
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(current().colour(Role.ACCENT), 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 8, 8)
            painter.end()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that what is done now is done here."""
        super().focusInEvent(event)
        self._on_entered()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What a key asks for while nothing waits here."""
        wish = key_wish(event)
        if wish:
            self.acted.emit(wish)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of the drawer itself."""
        self._on_entered()
        self.menu_wanted.emit(event.globalPos())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take cards, and nothing else."""
        if event.mimeData().hasFormat(MIME):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Say what would happen; a card that is here already can only be copied."""
        copies = bool(event.modifiers() & CTRL)
        if not event.mimeData().hasFormat(MIME) or (event.source() is self.list and not copies):
            self.target.say_hint(None)
            event.ignore()
            return
        self.target.say_hint(COPY_HINT if copies else DROP_HINT)
        self.target.show()
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Nothing would happen any more."""
        self.target.say_hint(None)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Wish the date away, or with Ctrl a copy without one."""
        copies = bool(event.modifiers() & CTRL)
        self.show_target(False)
        if not event.mimeData().hasFormat(MIME) or (event.source() is self.list and not copies):
            event.ignore()
            return
        ids = tuple(bytes(event.mimeData().data(MIME).data()).decode().split())
        # Told as a copy, so that Qt does not try to remove the cards from where they were.
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.drop_wanted.emit(ids, copies)

    def _show(self) -> None:
        waiting = mark("Undated", "No date yet: %n post(s)", "", 1).filled(n=len(self._cards))
        title = say(waiting if self._cards else NOTHING)
        if self._hidden:
            title = say(FILTERED.filled(shown=len(self._cards), n=len(self._cards) + self._hidden))
        self.title.setText(title)
        self.setAccessibleName(title)
        self.list.setAccessibleName(title)
        self.list.show_cards(self._cards, self._cut)
        self.list.setVisible(bool(self._cards))
        self.list.fit(self._room)
        self.words.setVisible(not self._cards and not self._hidden)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus if self._cards else Qt.FocusPolicy.StrongFocus)

    @Slot()
    def _on_entered(self) -> None:
        self.active = True
        self.entered.emit()

    @Slot(QListWidgetItem)
    def _on_activated(self, item: QListWidgetItem) -> None:
        self.edit_wanted.emit(str(item.data(Qt.ItemDataRole.UserRole)))
