# SPDX-License-Identifier: MIT
"""What the tests of the panels of profiles share: a bakery's records and hands to type with."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from cmdesk.domain.records import (
    Channel,
    Client,
    NameSeen,
    Presentation,
    Record,
    Region,
    Standing,
    WantedName,
)

CLIENT = Client(
    id="c" * 32, name="Boulangerie Lacroix", region=Region.FRANCE, time_zone="Europe/London"
)
INSTAGRAM = Channel(
    id="a1" * 16, platform="instagram", name="Instagram", handle="@boulangerie.lacroix"
)
TWITTER = Channel(id="a2" * 16, platform="x", name="X")
BLOG = Channel(id="a3" * 16, platform="blog", name="Blog")
LONG = "Pains au levain. " * 10  # 169 once its end is trimmed
TEXT = Presentation(id="a4" * 16, channel_id=INSTAGRAM.id, text=LONG.strip())
BAKERY = WantedName(id="a5" * 16, name="boulangerielacroix")
BREAD = WantedName(id="a6" * 16, name="lepainlacroix")
SEEN = NameSeen(
    id="a7" * 16,
    name_id=BREAD.id,
    platform="x",
    standing=Standing.FREE,
    day=date(2026, 7, 3),
)
RECORDS: tuple[Record, ...] = (CLIENT, INSTAGRAM, TWITTER, BLOG, TEXT, BAKERY, BREAD, SEEN)


def write(qtbot: QtBot, field: QLineEdit, words: str) -> None:
    """Type words over a field's and leave it with Return."""
    field.setFocus()
    field.selectAll()
    qtbot.keyClick(field, Qt.Key.Key_Delete)
    qtbot.keyClicks(field, words)
    qtbot.keyClick(field, Qt.Key.Key_Return)
