# SPDX-License-Identifier: MIT
"""A field that saves itself saves what was typed, never what it merely showed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from cmdesk.ui.editorial.fields import LineField


@pytest.mark.parametrize("words", [" Corner ", "x" * 450], ids=["spaces", "long"])
def test_words_that_were_only_looked_at_are_not_changed(qtbot: QtBot, words: str) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    field, other = LineField("Name", page), QLineEdit(page)
    told: list[str] = []
    field.entered.connect(told.append)
    field.show_words(words)
    assert field.text() == words
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    field.setFocus()
    other.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert told == []
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_End)
    qtbot.keyClick(field, Qt.Key.Key_Backspace)
    qtbot.keyClicks(field, "z")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert told == [(words[:-1] + "z").strip()]
