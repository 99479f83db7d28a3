# SPDX-License-Identifier: MIT
"""A day that is picked in a month: the month is on the screen wherever the field stands."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cmdesk.ui.forms.fields import DayField

TODAY = date(2026, 11, 26)


@pytest.mark.parametrize("corner", ["top", "bottom", "right"])
def test_the_month_lies_on_the_screen(qtbot: QtBot, corner: str) -> None:
    field = DayField(TODAY)
    qtbot.addWidget(field)
    room = field.screen().availableGeometry()
    field.resize(field.sizeHint())
    field.move(
        {"top": room.topLeft(), "bottom": room.bottomLeft() - QPoint(0, 40)}.get(
            corner, room.topRight() - QPoint(60, 0)
        )
    )
    field.show()
    QTest.mouseClick(field.button, Qt.MouseButton.LeftButton)
    month = field.popup_month.window()
    assert room.contains(month.geometry()), (room, month.geometry())
    assert not month.geometry().contains(field.mapToGlobal(field.rect().center()))
    field.popup_month.clicked.emit(QDate(2026, 12, 24))
    assert field.day() == date(2026, 12, 24)
