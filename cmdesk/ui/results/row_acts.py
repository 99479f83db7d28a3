# SPDX-License-Identifier: MIT
"""The two small buttons at the end of a row: change it, delete it."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QWidget

from cmdesk.domain.texts import Text, mark
from cmdesk.ui.i18n import say
from cmdesk.ui.icons import dress
from cmdesk.ui.theme import Role
from cmdesk.ui.widgets.hint import plain_hint

_WIDTH = 30
CHANGE = mark("RowActs", "Change “{name}”")
DELETE = mark("RowActs", "Delete “{name}”")


def act_button(icon: str, parent: QWidget) -> QPushButton:
    """A flat button with a picture alone; ``name_act`` says what it does."""
    button = QPushButton(parent)
    button.setProperty("look", "flat")
    button.setFixedWidth(_WIDTH)
    button.setStyleSheet("padding: 5px 4px;")
    dress(button, icon, Role.MUTED)
    return button


def name_act(button: QPushButton, words: Text, name: str) -> None:
    """Say what a button does, and to what."""
    said = say(words.filled(name=name))
    button.setAccessibleName(said)
    button.setToolTip(plain_hint(said))
