# SPDX-License-Identifier: MIT
"""A box to tick is wide enough for its words, whatever the style sheet counts."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QHBoxLayout, QStyle, QStyleOptionButton, QWidget
from pytestqt.qtbot import QtBot

from cmdesk.ui.widgets.tick_field import TickField


@pytest.mark.parametrize("words", ["Textes longs", "P&ictures", "lun"])
def test_the_last_letter_has_room_in_a_row(qtbot: QtBot, words: str) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    row = QHBoxLayout(page)
    box = TickField(words, page)
    row.addWidget(box)
    row.addStretch(1)
    page.resize(400, 60)
    page.show()
    option = QStyleOptionButton()
    box.initStyleOption(option)
    part = QStyle.SubElement.SE_CheckBoxContents
    room = box.style().subElementRect(part, option, box).width()
    assert room >= box.fontMetrics().horizontalAdvance(words.replace("&", "")) + 3
