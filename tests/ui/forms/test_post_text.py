# SPDX-License-Identifier: MIT
"""The field of a post's text: what was written comes out of it as it was written."""

from __future__ import annotations

from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from cmdesk.ui.forms.post_text import PostText, units_of, written_in

_TYPESET = "Au menu\u00a0: «\u00a0le seigle\u00a0»\u202f!\nVenez 🍞"


def test_no_break_spaces_come_out_as_they_went_in(qtbot: QtBot) -> None:
    field = PostText(_TYPESET)
    qtbot.addWidget(field)
    assert field.toPlainText() == _TYPESET
    note = QPlainTextEdit(_TYPESET)
    qtbot.addWidget(note)
    assert written_in(note) == _TYPESET


def test_what_was_mended_stays_mended(qtbot: QtBot) -> None:
    field = PostText("Au menu : «le seigle»")
    qtbot.addWidget(field)
    field.repair("fr")
    mended = field.toPlainText()
    assert "menu\u00a0:" in mended
    field.repair("fr")
    assert field.toPlainText() == mended
    field.undo()
    assert field.toPlainText() == "Au menu : «le seigle»", "the second repair changed nothing"


def test_half_a_character_does_not_stop_the_repair(qtbot: QtBot) -> None:
    field = PostText("Du pain !")
    qtbot.addWidget(field)
    field.insertPlainText("\ud83c ")
    field.repair("fr")
    assert "pain\u202f!" in field.toPlainText()
    assert units_of(field.toPlainText()) >= 9
