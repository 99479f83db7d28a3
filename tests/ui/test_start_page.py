# SPDX-License-Identifier: MIT
"""The first page by itself."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from cmdesk.ui.start_page import StartPage
from cmdesk.ui.widgets.week_drawing import WeekDrawing


def test_a_drawing_is_shown_until_there_is_something_to_list(qtbot: QtBot, tmp_path: Path) -> None:
    page = StartPage()
    qtbot.addWidget(page)
    page.resize(900, 700)
    page.show_documents([], (), None)
    page.show()
    (drawing,) = page.findChildren(WeekDrawing)
    picture = drawing.grab().toImage()
    strip, sunday = picture.pixelColor(9, 45), picture.pixelColor(picture.width() - 20, 45)
    assert strip != sunday, "a card on Monday, none on Sunday"
    page.show_documents([tmp_path], (), None)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert page.findChildren(WeekDrawing) == []
