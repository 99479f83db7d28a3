# SPDX-License-Identifier: MIT
"""The trade of a new client: searched, written freely, or left out."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cmdesk.domain.ideas import trade_of
from cmdesk.domain.records import Client
from cmdesk.services.ideas import load_trades
from cmdesk.services.platforms import load_platforms
from cmdesk.ui.dialogs.new_client import NewClientDialog


def opened(qtbot: QtBot) -> NewClientDialog:
    dialog = NewClientDialog(load_platforms())
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    QTest.keyClicks(dialog.name, "Corner")
    return dialog


def trade_in(dialog: NewClientDialog) -> str:
    client = dialog.records()[0]
    assert isinstance(client, Client)
    return client.trade


def test_it_may_be_left_out(qtbot: QtBot) -> None:
    dialog = opened(qtbot)
    assert trade_in(dialog) == ""
    assert dialog.trade.found.text() == "So that the ideas for posts suit it."


def test_a_few_letters_find_it(qtbot: QtBot) -> None:
    dialog = opened(qtbot)
    with qtbot.waitActive(dialog):
        dialog.activateWindow()
    dialog.trade.setFocus()
    QTest.keyClicks(dialog.trade.edit, "akery")
    proposed = dialog.trade.completer.completionModel()
    words = [proposed.index(row, 0).data() for row in range(proposed.rowCount())]
    assert "bakery" in words
    popup = dialog.trade.completer.popup()
    assert popup is not None
    assert popup.isVisible()
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert dialog.isVisible(), "Enter took the word, not the whole form"
    assert dialog.trade.words() == words[0]
    assert trade_of(trade_in(dialog), load_trades()) is load_trades()["food"]
    assert dialog.trade.found.text() == "Ideas for posts: Food and restaurants"


def test_own_words_are_kept_and_answered(qtbot: QtBot) -> None:
    dialog = opened(qtbot)
    QTest.keyClicks(dialog.trade.edit, "Unicorn keeper ")
    assert trade_in(dialog) == "Unicorn keeper"
    assert dialog.trade.found.text().startswith("No ideas for this trade yet")
    dialog.trade.edit.clear()
    assert dialog.trade.found.text() == "So that the ideas for posts suit it."


def test_accents_are_not_needed_to_find_it(qtbot: QtBot) -> None:
    dialog = opened(qtbot)
    QTest.keyClicks(dialog.trade.edit, "epicerie")
    proposed = dialog.trade.completer.completionModel()
    words = [proposed.index(row, 0).data() for row in range(proposed.rowCount())]
    assert "épicerie" in words
    assert dialog.trade.completer.pathFromIndex(proposed.index(0, 0)) == words[0]


def test_a_whole_word_is_not_proposed_again(qtbot: QtBot) -> None:
    dialog = opened(qtbot)
    proposed = dialog.trade.completer.completionModel()
    QTest.keyClicks(dialog.trade.edit, "baker")
    assert proposed.rowCount() > 1, "baker, bakery"
    QTest.keyClicks(dialog.trade.edit, "y")
    assert proposed.rowCount() == 0
    assert trade_in(dialog) == "bakery"


@pytest.mark.parametrize(
    ("begun", "kept", "told"),
    [
        ("boulang", "boulanger", "Ideas for posts: Food and restaurants"),
        ("bakery and more", "bakery and more", "Ideas for posts: Food and restaurants"),
        ("b", "b", "So that the ideas for posts suit it."),  # of many trades
        ("zzz", "zzz", "No ideas for this trade yet: try a near one of the list."),
    ],
)
def test_a_word_that_was_begun_is_completed(qtbot: QtBot, begun: str, kept: str, told: str) -> None:
    dialog = opened(qtbot)
    with qtbot.waitActive(dialog):
        dialog.activateWindow()
    dialog.trade.setFocus()
    dialog.trade.edit.setText(begun)
    QTest.keyClick(dialog.trade.edit, Qt.Key.Key_Tab)
    assert trade_in(dialog) == kept
    assert dialog.trade.found.text() == told


def test_it_is_chosen_from_the_list(qtbot: QtBot) -> None:
    dialog = opened(qtbot)
    QTest.keyClick(dialog.trade.combo, Qt.Key.Key_Down)
    first = dialog.trade.combo.itemText(0)
    assert trade_in(dialog) == first
    assert dialog.trade.found.text() == f"Ideas for posts: {first}"
    assert dialog.trade.combo.accessibleName() == "Trade"
