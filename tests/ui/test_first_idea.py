# SPDX-License-Identifier: MIT
"""Through the real window: a new bakery without an idea gets its first post by keys and clicks."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cmdesk.domain.records import Client, Post, Version
from cmdesk.services.platforms import load_platforms
from cmdesk.ui.dialogs.ideas import IdeasDialog
from cmdesk.ui.dialogs.new_client import NewClientDialog
from cmdesk.ui.forms.composer import Composer
from cmdesk.ui.furnishing import Surroundings, furnished_window
from cmdesk.ui.main_window import MainWindow
from cmdesk.ui.preferences import Preferences
from tests.ui.answers import NOW, Answers

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    made = furnished_window(Preferences(), Surroundings(load_platforms(), lambda: NOW))
    made.preferences.setParent(made)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    yield made
    if made.desk.publication is not None:
        made.desk.publication.close(discard=True)


def begin(dialog: NewClientDialog) -> bool:
    dialog.show()
    QTest.keyClicks(dialog.name, "Corner Bakery")
    QTest.keyClicks(dialog.trade.edit, "bakery")
    dialog.boxes["facebook_page"].click()
    QTest.mouseClick(dialog.start, LEFT)
    return True


def use_the_second(dialog: IdeasDialog) -> bool:
    dialog.show()
    QTest.mouseClick(dialog.cards[1].use, LEFT)
    return True


def save(dialog: Composer) -> bool:
    dialog.show()
    assert dialog.text.toPlainText()
    QTest.keyClick(dialog.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    dialog.hide()
    return True


def test_from_nothing_to_a_first_post(window: MainWindow, qtbot: QtBot, answers: Answers) -> None:
    answers.expect("run_dialog", begin)
    QTest.mouseClick(window.start.new_button, LEFT)
    document = window.desk.document
    assert document is not None
    answers.expect("run_dialog", use_the_second)
    answers.expect("run_dialog", save)
    QTest.keyClick(window, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    with document.reading() as reader:
        (client,), (post,) = reader.all(Client), reader.all(Post)
        (version,) = reader.all(Version)
    assert client.trade == "bakery"
    assert post.title
    assert post.photo_to_take
    assert version.day == document.today()
    assert document.undo_stack.count() == 1
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    with document.reading() as reader:
        assert not list(reader.all(Post))
