# SPDX-License-Identifier: MIT
"""The context menu of the week: what the menus and the keys do, at the pointer."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QPoint
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from cmdesk.domain.records import Status
from cmdesk.domain.texts import Text, mark
from cmdesk.ui import ask
from cmdesk.ui.calendar.acts import STATUS_ACT
from cmdesk.ui.calendar.wording import MORE_STATUSES, SHORT_STATUSES, STATUS_WORDS
from cmdesk.ui.i18n import say

_CARD_LINES: tuple[tuple[str, Text, str], ...] = (
    # action, words, keys shown
    ("edit_post", mark("CardMenu", "Edit…"), "Enter"),
    ("cut", mark("CardMenu", "Cut"), "Ctrl+X"),
    ("copy", mark("CardMenu", "Copy"), "Ctrl+C"),
    ("duplicate_post", mark("CardMenu", "Duplicate"), "Ctrl+D"),
    ("move_to", mark("CardMenu", "Move to…"), "Ctrl+M"),
    ("earlier", mark("CardMenu", "Move to the day before"), "Ctrl+Shift+Left"),
    ("later", mark("CardMenu", "Move to the day after"), "Ctrl+Shift+Right"),
    ("place_next", mark("CardMenu", "Put on the next free publishing time"), ""),
    ("undate", mark("CardMenu", "No date yet"), ""),
    ("to_phone", mark("CardMenu", "Send to my phone…"), "Ctrl+Shift+P"),
    ("note_reactions", mark("CardMenu", "Note the reactions…"), ""),
)
_LAST_LINES: tuple[tuple[str, Text, str], ...] = (
    ("delete_post", mark("CardMenu", "Delete"), "Del"),
)
_DAY_LINES: tuple[tuple[str, Text, str], ...] = (
    ("paste", mark("CardMenu", "Paste"), "Ctrl+V"),
    ("new_post", mark("CardMenu", "New post…"), "Ins"),
    ("fill_week", mark("Actions", "Fill my week"), "Ctrl+Shift+I"),
    ("already_posted", mark("CardMenu", "I already posted…"), ""),
)
_OF_DAYS = frozenset(
    {"fill_week", "earlier", "later", "undate", "already_posted", "special_day", "note_reactions"}
)
_SPECIAL_DAY = mark("CardMenu", "Special day (market, opening…): twice as many are fine")


def card_menu(parent: QWidget, *, on_card: bool, special_day: bool) -> QMenu:
    """A menu whose actions are named by what ``perform`` takes; ``special_day`` is a tick."""
    menu = QMenu(parent)
    if on_card:
        _add(menu, _CARD_LINES)
        _fill_statuses(menu.addMenu(say(mark("CardMenu", "Status"))), frozenset())
        menu.addSeparator()
        _add(menu, _LAST_LINES)
        menu.addSeparator()
    _add(menu, _DAY_LINES)
    special = menu.addAction(say(_SPECIAL_DAY))
    special.setObjectName("special_day")
    special.setCheckable(True)
    special.setChecked(special_day)
    return menu


def drawer_menu(parent: QWidget, *, on_card: bool) -> QMenu:
    """The menu of *No date yet*: what makes no sense without a day is left out."""
    menu = card_menu(parent, on_card=on_card, special_day=False)
    for action in menu.actions():
        if action.objectName() in _OF_DAYS:
            menu.removeAction(action)
    return menu


def status_menu(parent: QWidget, present: Collection[Status]) -> QMenu:
    """The statuses alone; those that the chosen cards have are ticked."""
    menu = QMenu(parent)
    _fill_statuses(menu, present)
    return menu


def chosen_of(menu: QMenu, at: QPoint) -> str:
    """Show a menu and let it go: the id of what was chosen, empty for nothing."""
    chosen = ask.run_menu(menu, at)
    name = "" if chosen is None else chosen.objectName()
    menu.deleteLater()
    return name


def _fill_statuses(menu: QMenu, present: Collection[Status]) -> None:
    _add_statuses(menu, SHORT_STATUSES, present)
    more = menu.addMenu(say(mark("CardMenu", "More statuses")))
    _add_statuses(more, MORE_STATUSES, present)


def _add_statuses(menu: QMenu, statuses: tuple[Status, ...], present: Collection[Status]) -> None:
    for status in statuses:
        action = menu.addAction(say(STATUS_WORDS[status]))
        action.setObjectName(f"{STATUS_ACT}{status.value}")
        action.setCheckable(bool(present))
        action.setChecked(status in present)


def _add(menu: QMenu, lines: tuple[tuple[str, Text, str], ...]) -> None:
    for action_id, words, keys in lines:
        action = menu.addAction(say(words))
        action.setObjectName(action_id)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutVisibleInContextMenu(True)
