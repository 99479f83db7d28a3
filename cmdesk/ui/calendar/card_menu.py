# SPDX-License-Identifier: MIT
"""The context menu of the week: what the menus and the keys do, at the pointer."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from cmdesk.domain.records import Status
from cmdesk.domain.texts import Text, mark
from cmdesk.ui.calendar.acts import STATUS_ACT
from cmdesk.ui.calendar.wording import MORE_STATUSES, SHORT_STATUSES, STATUS_WORDS
from cmdesk.ui.i18n import say

_CARD_LINES: tuple[tuple[str, Text, str], ...] = (
    # action, words, keys shown
    ("edit_post", mark("CardMenu", "Edit…"), "Return"),
    ("duplicate_post", mark("CardMenu", "Duplicate"), "Ctrl+D"),
    ("earlier", mark("CardMenu", "Move to the day before"), "Ctrl+Shift+Left"),
    ("later", mark("CardMenu", "Move to the day after"), "Ctrl+Shift+Right"),
    ("undate", mark("CardMenu", "No date yet"), ""),
    ("to_phone", mark("CardMenu", "Send to my phone…"), "Ctrl+Shift+P"),
)
_LAST_LINES: tuple[tuple[str, Text, str], ...] = (
    ("delete_post", mark("CardMenu", "Delete"), "Del"),
)
_DAY_LINES: tuple[tuple[str, Text, str], ...] = (
    ("new_post", mark("CardMenu", "New post…"), "Ins"),
    ("already_posted", mark("CardMenu", "I already posted…"), ""),
)
_SPECIAL_DAY = mark("CardMenu", "Special day (market, opening…): twice as many are fine")


def card_menu(parent: QWidget, *, on_card: bool, special_day: bool) -> QMenu:
    """A menu whose actions are named by what ``perform`` takes; ``special_day`` is a tick."""
    menu = QMenu(parent)
    if on_card:
        _add(menu, _CARD_LINES)
        statuses = menu.addMenu(say(mark("CardMenu", "Status")))
        _add_statuses(statuses, SHORT_STATUSES)
        more = statuses.addMenu(say(mark("CardMenu", "More statuses")))
        _add_statuses(more, MORE_STATUSES)
        menu.addSeparator()
        _add(menu, _LAST_LINES)
        menu.addSeparator()
    _add(menu, _DAY_LINES)
    special = menu.addAction(say(_SPECIAL_DAY))
    special.setObjectName("special_day")
    special.setCheckable(True)
    special.setChecked(special_day)
    return menu


def _add_statuses(menu: QMenu, statuses: tuple[Status, ...]) -> None:
    for status in statuses:
        action = menu.addAction(say(STATUS_WORDS[status]))
        action.setObjectName(f"{STATUS_ACT}{status.value}")


def _add(menu: QMenu, lines: tuple[tuple[str, Text, str], ...]) -> None:
    for action_id, words, keys in lines:
        action = menu.addAction(say(words))
        action.setObjectName(action_id)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutVisibleInContextMenu(True)
