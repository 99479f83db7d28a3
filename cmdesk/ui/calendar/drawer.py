# SPDX-License-Identifier: MIT
"""Between the sheet and *No date yet*: what is dragged there and back, and which one is in use."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, QPoint, Slot

from cmdesk.ui.calendar.acts import Ids
from cmdesk.ui.calendar.card_menu import chosen_of, drawer_menu
from cmdesk.ui.calendar.parts.base import Hands


class Drawer(QObject):
    """Hears the sheets and the drawer of a page; ``perform`` does what a menu or a key asks."""

    def __init__(self, hands: Hands, perform: Callable[[str], object]) -> None:
        super().__init__(hands.page)
        self._hands = hands
        self._perform = perform
        self._panel = hands.page.side.undated
        self._connect()

    def _connect(self) -> None:
        page, panel = self._hands.page, self._panel
        for view in (page.week_view, page.month_view):
            view.drop_wanted.connect(self._on_drop_wanted)
            view.entered.connect(self._on_sheet_entered)
            view.drag_began.connect(self._on_drag_began)
            view.drag_ended.connect(self._on_drag_ended)
            panel.entered.connect(view.choice_changed)
            panel.list.choice_changed.connect(view.choice_changed)
        panel.drop_wanted.connect(self._on_undate_wanted)
        panel.acted.connect(self._on_acted)
        panel.menu_wanted.connect(self._on_menu_wanted)
        panel.left.connect(self._on_left)

    @Slot(object, object, bool)
    def _on_drop_wanted(self, version_ids: Ids, day: date, copies: bool) -> None:
        self._hands.carry(version_ids, day, copies=copies)

    @Slot(object, bool)
    def _on_undate_wanted(self, version_ids: Ids, copies: bool) -> None:
        self._hands.carry(version_ids, None, copies=copies)

    @Slot(str)
    def _on_acted(self, action_id: str) -> None:
        self._perform(action_id)

    @Slot()
    def _on_sheet_entered(self) -> None:
        if self._panel.active:
            self._panel.active = False
            self._hands.page.view.choice_changed.emit()

    @Slot()
    def _on_left(self) -> None:
        self._hands.page.view.setFocus()

    @Slot()
    def _on_drag_began(self) -> None:
        self._hands.page.side.offer_drawer(True)

    @Slot()
    def _on_drag_ended(self) -> None:
        self._hands.page.side.offer_drawer(False)

    @Slot(QPoint)
    def _on_menu_wanted(self, at: QPoint) -> None:
        menu = drawer_menu(self._hands.page, on_card=bool(self._hands.chosen))
        self._perform(chosen_of(menu, at))
