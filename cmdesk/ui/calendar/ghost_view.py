# SPDX-License-Identifier: MIT
"""Ghosts under hand: the buttons of a proposal, a free place that is clicked, ghosts that move."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent

from cmdesk.ui.calendar.choice_view import CHOSEN
from cmdesk.ui.calendar.content import CardLook, Kind
from cmdesk.ui.calendar.ghosts import BEGIN, ids_carried
from cmdesk.ui.calendar.range_view import RangeView
from cmdesk.ui.calendar.week_table import GHOSTS, MIME


class GhostView(RangeView):
    """A sheet on which proposals and free places act; ``WeekView`` adds the rest."""

    ghosts_dropped = Signal(object, object)
    """Proposals (tuple of ids) were dropped on a day (``date``)."""

    _pressed_act = ""
    acted_just_now = False
    """True after a click that acted: the second one of a double click is not for what came."""

    def current_ghost(self) -> CardLook | None:
        """The proposal or free place that holds the keyboard, when no post is chosen."""
        card = self.current_card()
        return None if card is None or card.stored or self.chosen_ids() else card

    def act_at(self, point: QPoint) -> str:
        """What a click at a point of the viewport asks of the ghost there; nothing elsewhere."""
        index = self.indexAt(point)
        card = self.table.card_at(index)
        if card is None or card.stored:
            return ""
        if card.kind is Kind.PLACE:
            return BEGIN
        rect = self.visualRect(index)
        corner = self.cards.buttons_at(card, rect)
        shown = self.cards.buttons(card) if self.shows_acts else ()
        found = (one for one in shown if one.rect.translated(corner).contains(point))
        return next((one.action_id for one in found), "")

    @property
    def shows_acts(self) -> bool:
        """True where cards are tall enough for their buttons."""
        return True

    def takes(self, carried: QMimeData) -> bool:
        """True for what may be dropped on a day."""
        return bool(carried.hasFormat(MIME) or carried.hasFormat(GHOSTS))

    def drop_ghosts(self, carried: QMimeData, day: date) -> None:
        """Tell of the proposals among what was dropped."""
        ids = ids_carried(bytes(carried.data(GHOSTS).data()))
        if ids:
            self.ghosts_dropped.emit(ids, day)

    # Qt's overrides

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A button of a proposal, and a free place, wait for the pointer to come up again."""
        point = event.position().toPoint()
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        left = event.button() == Qt.MouseButton.LeftButton
        self._pressed_act = self.act_at(point) if left and plain else ""
        if self._pressed_act:
            self.selectionModel().setCurrentIndex(self.indexAt(point), CHOSEN)
            return
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Do what the pressed button asks for."""
        pressed, self._pressed_act = self._pressed_act, ""
        if not pressed:
            super().mouseReleaseEvent(event)
        elif self.act_at(event.position().toPoint()) == pressed:
            self.acted_just_now = True
            self.acted.emit(pressed)
