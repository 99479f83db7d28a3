# SPDX-License-Identifier: MIT
"""*I already posted…*: one line makes a published card, one undo takes it away."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from cmdesk.domain.records import Client, Post, Status, Version
from cmdesk.ui.calendar.card_menu import card_menu
from cmdesk.ui.forms.already import AlreadyPosted
from tests.journeys.person import types
from tests.ui.answers import Answers
from tests.ui.calendar.conftest import OpenTab
from tests.ui.calendar.weeks import BASE, MONDAY, NOW

THURSDAY = MONDAY + timedelta(days=3)
LEFT, CTRL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier


def using(act: Callable[[AlreadyPosted], None]) -> Callable[[AlreadyPosted], bool]:
    def run(dialog: AlreadyPosted) -> bool:
        dialog.show()
        dialog.activateWindow()
        QTest.qWaitForWindowActive(dialog)
        act(dialog)
        accepted = bool(dialog.result())
        dialog.hide()
        return accepted

    return run


def test_one_line_makes_a_published_card(open_tab: OpenTab, answers: Answers) -> None:
    tab = open_tab(BASE)

    def act(dialog: AlreadyPosted) -> None:
        assert dialog.focusWidget() is dialog.what, "one writes at once"
        types(dialog.what, "Merci à tous !")
        QTest.keyClick(dialog.what, Qt.Key.Key_Return)

    answers.expect("run_dialog", using(act))
    tab.perform("already_posted")
    with tab.document.reading() as reader:
        (post,), (made,) = reader.all(Post), reader.all(Version)
    assert post.text == "Merci à tous !"
    assert (made.channel_id, made.status) == ("fb", Status.PUBLISHED)
    assert (made.published_day, made.published_minute) == (NOW.date(), 540)
    assert tab.document.undo_stack.count() == 1
    tab.document.undo_stack.undo()
    with tab.document.reading() as reader:
        assert (list(reader.all(Post)), list(reader.all(Version))) == ([], [])


def test_another_day_is_shown_and_the_channel_is_remembered(
    open_tab: OpenTab, answers: Answers
) -> None:
    tab = open_tab(BASE)

    def act(dialog: AlreadyPosted) -> None:
        types(dialog.what, "Rye")
        dialog.where.setFocus()
        QTest.keyClicks(dialog.where, "Inst")
        dialog.day.edit.setText("12/11")
        dialog.hour.clear()
        QTest.keyClick(dialog.hour, Qt.Key.Key_Return, CTRL)

    answers.expect("run_dialog", using(act))
    tab.perform("already_posted")
    assert date(2026, 11, 12) in tab.week
    assert tab.page.view.current_day() == date(2026, 11, 12)
    (made,) = [card for day in tab.page.view.week.days for card in day.cards]
    assert made.words == "Rye"

    def again(dialog: AlreadyPosted) -> None:
        assert dialog.where.currentText() == "Instagram"
        QTest.keyClick(dialog, Qt.Key.Key_Escape)

    answers.expect("run_dialog", using(again))
    tab.perform("already_posted")
    assert tab.document.undo_stack.count() == 1


def test_what_cannot_be_is_said_and_nothing_is_lost(open_tab: OpenTab, answers: Answers) -> None:
    tab = open_tab([one for one in BASE if isinstance(one, Client)])

    def act(dialog: AlreadyPosted) -> None:
        assert dialog.where.currentText() == "no channel yet"
        QTest.mouseClick(dialog.save, LEFT)
        assert dialog.problem.text().startswith("Say in a few words")
        types(dialog.what, "Rye")
        dialog.day.edit.clear()
        QTest.mouseClick(dialog.save, LEFT)
        assert dialog.problem.text().startswith("Say on which day")
        dialog.day.edit.setText("tomorrow")
        QTest.mouseClick(dialog.save, LEFT)
        assert dialog.problem.text().startswith("That moment has not come yet")
        dialog.day.edit.setText("today")
        dialog.hour.setText("23:59")
        QTest.mouseClick(dialog.save, LEFT)
        assert dialog.problem.text().startswith("That moment has not come yet")
        assert dialog.what.text() == "Rye"
        dialog.hour.setText("8")
        QTest.mouseClick(dialog.save, LEFT)

    answers.expect("run_dialog", using(act))
    tab.perform("already_posted")
    with tab.document.reading() as reader:
        (made,) = reader.all(Version)
    assert (made.channel_id, made.published_day) == (None, THURSDAY)


def test_the_menus_offer_it(open_tab: OpenTab) -> None:
    tab = open_tab(BASE)
    assert "already_posted" in tab.offered()
    menu = card_menu(tab, on_card=False, special_day=False)
    assert [one.text() for one in menu.actions() if one.objectName() == "already_posted"] == [
        "I already posted…"
    ]
