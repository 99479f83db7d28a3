# SPDX-License-Identifier: MIT
"""The week under hand: keys, pointer and drags become wishes that the tab carries out."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
)
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from cmdesk.domain.texts import mark
from cmdesk.ui.calendar.card_painter import CardState
from cmdesk.ui.calendar.content import CardLook
from cmdesk.ui.calendar.ghost_view import GhostView
from cmdesk.ui.calendar.week_painter import SheetState, ghost_rect
from cmdesk.ui.calendar.week_table import MIME
from cmdesk.ui.i18n import say

MOVE_HINT = mark("WeekView", "Move to {day:long}, same hour")
COPY_HINT = mark("WeekView", "Copy to {day:long}, same hour")
CLOSED_HINT = mark("WeekView", "You are closed that day")
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
PLAIN = Qt.KeyboardModifier.NoModifier
KEYS: dict[tuple[Qt.Key, Qt.KeyboardModifier], str] = {
    (Qt.Key.Key_Return, PLAIN): "open",
    (Qt.Key.Key_Enter, PLAIN): "open",
    (Qt.Key.Key_Insert, PLAIN): "new_post",
    (Qt.Key.Key_Delete, PLAIN): "delete_post",
    (Qt.Key.Key_Backspace, PLAIN): "delete_post",
    (Qt.Key.Key_Space, PLAIN): "toggle_published",
    (Qt.Key.Key_S, PLAIN): "status_menu",
    (Qt.Key.Key_Escape, PLAIN): "forget_cut",
    (Qt.Key.Key_Left, CTRL | SHIFT): "earlier",
    (Qt.Key.Key_Right, CTRL | SHIFT): "later",
}
_LOOKS = (QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange)


class WeekView(GhostView):
    """Seven days of cards one can walk through, open, move and drop."""

    edit_wanted = Signal(str)
    """A card was opened: its version id."""
    new_wanted = Signal(object)
    """A new post on a day (``date``) is wanted."""
    drop_wanted = Signal(object, object, bool)
    """Cards (tuple of ids) were dropped on a day; True to copy them."""
    menu_wanted = Signal(QPoint)
    """The context menu is wanted at a point of the screen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pointed = SheetState()
        self.setAccessibleName(say(mark("WeekView", "Week: days and posts")))
        self.setMouseTracking(True)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDropIndicatorShown(False)
        self.setDragDropOverwriteMode(False)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setItemDelegate(_CardDelegate(self))

    def sheet_state(self) -> SheetState:
        """What is chosen and pointed at."""
        card, index = self.current_card(), self.currentIndex()
        focused = self.hasFocus() and index.isValid()
        return replace(
            self._pointed,
            selected=frozenset(self.chosen_ids())
            if self.selectionModel().hasSelection()
            else frozenset(),
            current_id=card.id if card is not None and focused else "",
            current_day=self.table.number_of(index) if focused and card is None else -1,
            opened=self.opened,
            cut=self.cut,
        )

    # Qt's overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, the keys of ``KEYS`` act, the rest walks."""
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        action_id = KEYS.get((Qt.Key(event.key()), modifiers))
        if action_id is not None:
            self.acted.emit(action_id)
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """“+ 41 more” and the offered place act at one click; else cards are chosen."""
        self.acted_just_now = False
        point = event.position().toPoint()
        if event.button() == Qt.MouseButton.LeftButton:
            column = self._more_at(point)
            if column >= 0:
                self.toggle_day(column)
                return
            day = self._ghost_at(point)
            if day is not None:
                self.new_wanted.emit(day)
                return
            column = self.layout_now.column_under(point, self.verticalOffset())
            if column >= 0 and not self.indexAt(point).isValid():
                self.choose_day(self.week.days[column].day)
                self.begin_band(point)
                return
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A card opens; an empty place of a day takes a new post."""
        if self.acted_just_now:
            return
        point = event.position().toPoint()
        card = self.table.card_at(self.indexAt(point))
        column = self.layout_now.column_under(point, self.verticalOffset())
        if card is not None and card.stored:
            self.edit_wanted.emit(card.id)
        elif card is not None:
            self.acted.emit("open")
        elif column >= 0 and self._more_at(point) < 0:
            self.new_wanted.emit(self.week.days[column].day)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Light up what is under the pointer."""
        point = event.position().toPoint()
        if self.band_to(point):
            return
        card = self.table.card_at(self.indexAt(point))
        column = self.layout_now.column_under(point, self.verticalOffset())
        self._point(hovered_id=card.id if card else "", hovered_day=column)
        over = self._more_at(point) >= 0 or self._ghost_at(point) is not None
        over = over or bool(self.sign_at(point) or self.act_at(point))
        shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)
        super().mouseMoveEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Forget the pointer when it leaves."""
        if event.type() == QEvent.Type.Leave:
            self._point(hovered_id="", hovered_day=-1)
        return bool(super().viewportEvent(event))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme and the system's font."""
        super().changeEvent(event)
        if event.type() in _LOOKS:
            self.renew_looks()  # also while nothing is shown yet: it is shown in these looks

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of what is chosen, at the pointer or, from the keyboard, at the card."""
        point = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            rect = self.visualRect(self.currentIndex())
            point = self.viewport().mapToGlobal(rect.center())
        self.menu_wanted.emit(point)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take cards and proposals, and nothing else."""
        if self.takes(event.mimeData()):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show the day that would take the cards, and say what would happen."""
        point = event.position().toPoint()
        column = self.layout_now.column_under(point, self.verticalOffset())
        if column < 0 or not self.takes(event.mimeData()):
            event.ignore()
            return
        look, posts = self.week.days[column], event.mimeData().hasFormat(MIME)
        hint = COPY_HINT if posts and event.modifiers() & CTRL else MOVE_HINT
        words = say(hint.filled(day=look.day))
        if look.closed:
            words = f"{words}\n{say(CLOSED_HINT)}"
        self._point(drop_day=column, drop_hint=words, hovered_day=-1)
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Forget the day that would have taken the cards."""
        self._point(drop_day=-1)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Wish the move, or with Ctrl the copy."""
        point = event.position().toPoint()
        column = self.layout_now.column_under(point, self.verticalOffset())
        self._point(drop_day=-1)
        if column < 0 or not self.takes(event.mimeData()):
            event.ignore()
            return
        ids = tuple(bytes(event.mimeData().data(MIME).data()).decode().split())
        copies = bool(event.modifiers() & CTRL)
        # Told as a copy, so that Qt does not try to remove the cards from the table afterwards.
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        day = self.week.days[column].day
        self.drop_ghosts(event.mimeData(), day)
        if ids:
            self.drop_wanted.emit(ids, day, copies)

    def _point(self, **values: object) -> None:
        """Remember what the pointer does, and repaint when that is new."""
        pointed = replace(self._pointed, **values)  # type: ignore[arg-type]
        if pointed != self._pointed:
            self._pointed = pointed
            self.viewport().update()

    def _more_at(self, point: QPoint) -> int:
        """The column whose “+ 41 more” lies under a point of the viewport, else -1."""
        scrolled = point + QPoint(0, self.verticalOffset())
        if point.y() < self.layout_now.top:
            return -1
        return next((c for c, r in self.layout_now.mores.items() if r.contains(scrolled)), -1)

    def ghost_place(self, column: int) -> QRect:
        """Where a day offers a new post; in the pixels of the scrolled part."""
        return ghost_rect(self.layout_now, column, self.cards)

    def paint_carried(self, painter: QPainter, card: CardLook, rect: QRect) -> None:
        """Draw a card that hangs at the pointer."""
        self.cards.paint(painter, card, rect, CardState())

    def _ghost_at(self, point: QPoint) -> date | None:
        """The day whose offered place lies under a point of the viewport."""
        column = self.layout_now.column_under(point, self.verticalOffset())
        if column < 0 or column in self.layout_now.mores:
            return None
        rect = self.ghost_place(column)
        inside = rect.bottom() < self.layout_now.bottom
        scrolled = point + QPoint(0, self.verticalOffset())
        return self.week.days[column].day if inside and rect.contains(scrolled) else None


class _CardDelegate(QStyledItemDelegate):
    """Draws the picture that hangs at the pointer while cards are dragged."""

    def __init__(self, view: WeekView) -> None:
        super().__init__(view)
        self._view = view

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw a card where Qt asks for it."""
        card = self._view.table.card_at(index)
        if card is not None:
            rect: QRect = option.rect
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._view.paint_carried(painter, card, rect)
