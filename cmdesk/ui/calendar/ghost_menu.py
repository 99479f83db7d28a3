# SPDX-License-Identifier: MIT
"""The context menu of a proposal and of a free place."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from cmdesk.domain.texts import Text, mark
from cmdesk.ui.calendar.content import Kind
from cmdesk.ui.calendar.ghosts import BEGIN, CHANGE, KEEP, REMOVE
from cmdesk.ui.calendar.proposals_line import KEEP_ALL, REMOVE_ALL
from cmdesk.ui.i18n import say

_LINES: dict[Kind, tuple[tuple[str, Text, str], ...]] = {
    # action, words, keys shown; "-" is a line
    Kind.PROPOSAL: (
        (KEEP, mark("GhostMenu", "Keep the proposal"), "Space"),
        (CHANGE, mark("GhostMenu", "Change this proposal…"), "Return"),
        (REMOVE, mark("Ghost", "Remove"), "Del"),
        ("-", Text("", ""), ""),
        ("earlier", mark("CardMenu", "Move to the day before"), "Ctrl+Shift+Left"),
        ("later", mark("CardMenu", "Move to the day after"), "Ctrl+Shift+Right"),
        ("-", Text("", ""), ""),
        (KEEP_ALL, mark("GhostMenu", "Keep all proposals"), ""),
        (REMOVE_ALL, mark("GhostMenu", "Remove all proposals"), ""),
    ),
    Kind.PLACE: (
        (BEGIN, mark("GhostMenu", "Write this post…"), "Return"),
        ("fill_week", mark("Actions", "Fill my week"), "Ctrl+Shift+I"),
    ),
}


def ghost_menu(parent: QWidget, kind: Kind) -> QMenu:
    """A menu whose actions are named by what ``perform`` takes."""
    menu = QMenu(parent)
    for action_id, words, keys in _LINES[kind]:
        if action_id == "-":
            menu.addSeparator()
            continue
        action = menu.addAction(say(words))
        action.setObjectName(action_id)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutVisibleInContextMenu(True)
    return menu
