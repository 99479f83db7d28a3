# SPDX-License-Identifier: MIT
"""A new user writes a post with a slip and a name of the house, and asks for all there is."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from cmdesk.domain.records import Post
from cmdesk.ui.forms.composer import Composer
from cmdesk.ui.forms.proofreading import Proofreading
from cmdesk.ui.tabs.editorial import EditorialTab
from tests.journeys.person import CTRL, WEDNESDAY, Person, begun, types
from tests.ui.answers import Answers


def choosing(start: str) -> Callable[[QMenu, QPoint], object]:
    """Takes the line of a menu that begins so."""

    def choose(menu: QMenu, _at: QPoint) -> object:
        return next(one for one in menu.actions() if one.text().startswith(start))

    return choose


def menu_key(dialog: Composer) -> None:
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(1, 1), QPoint(1, 1))
    QApplication.sendEvent(dialog.text, event)


def test_a_slip_is_mended_and_a_name_becomes_ours(
    qtbot: QtBot, person: Person, answers: Answers
) -> None:
    pytest.importorskip("hunspell", reason="no wheel of chunspell for this system")
    begun(person)

    def write(dialog: Composer) -> bool:
        dialog.show()
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        (proof,) = dialog.findChildren(Proofreading)
        qtbot.waitUntil(lambda: bool(proof.marks))
        types(dialog.text, "The bakrey of Zorblax")
        QTest.keyClick(dialog.text, Qt.Key.Key_Home, CTRL)
        QTest.keyClick(dialog.text, Qt.Key.Key_F7)
        answers.expect("run_menu", choosing("bakery"))
        menu_key(dialog)
        QTest.keyClick(dialog.text, Qt.Key.Key_F7)
        answers.expect("run_menu", choosing("Add “Zorblax”"))
        menu_key(dialog)
        QTest.keyClick(dialog.text, Qt.Key.Key_Return, CTRL)
        accepted = not dialog.isVisible()
        dialog.hide()
        return accepted

    answers.expect("run_dialog", write)
    person.calendar.page.view.choose_day(WEDNESDAY)
    person.asks_the_menu("new_post")
    with person.document.reading() as reader:
        assert "The bakery of Zorblax" in {post.text for post in reader.all(Post)}
    assert person.document.client.words == ("Zorblax",)

    page = person.window.page
    assert page is not None
    line = next(tab for tab in page.tabs if isinstance(tab, EditorialTab))
    page.show_tab(page.tabs.index(line))
    line.show_section("own_words")
    person.clicks(line.section, "Zorblax")
    assert person.document.undo_stack.undoText() == "remove “Zorblax” from our own words"
    person.asks_the_menu("undo")
    assert person.document.client.words == ("Zorblax",)

    person.clicks(line, "Show everything")
    assert person.window.actions_by_id["everything"].isChecked()
    person.asks_the_menu("everything")
    assert line.everything.isVisible()
