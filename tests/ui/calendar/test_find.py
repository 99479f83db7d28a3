# SPDX-License-Identifier: MIT
"""Finding posts while one types, and going to them."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cmdesk.ui.calendar.find_panel import FindPanel
from cmdesk.ui.tabs.calendar import CalendarTab
from cmdesk.ui.theme import Theme
from tests.journeys.person import types
from tests.ui.answers import Answers
from tests.ui.calendar.conftest import OpenTab
from tests.ui.calendar.test_filter import filtered
from tests.ui.calendar.weeks import MONDAY, Plan, long_plan

LEFT = Qt.MouseButton.LeftButton


def panel_of(tab: CalendarTab) -> FindPanel:
    (panel,) = tab.page.findChildren(FindPanel)
    return panel


def looked_for(tab: CalendarTab, words: str) -> FindPanel:
    tab.perform("find")
    panel = panel_of(tab)
    assert panel.isVisible()
    types(panel.field, words)
    return panel


def in_front(qtbot: QtBot, tab: CalendarTab) -> CalendarTab:
    """The tab with its window before all others: only then does anything hold the keyboard."""
    tab.activateWindow()
    qtbot.waitUntil(tab.isActiveWindow)
    return tab


def heads(panel: FindPanel) -> list[str]:
    return [look.head for look in panel.list.looks()]


def cakes() -> tuple[Plan, str, str, str]:
    """A cake now, one two months later, one without a date."""
    plan = Plan()
    now = plan.add("Gâteau de Noël", MONDAY, 540)
    later = plan.add("Le gâteau des rois", MONDAY + timedelta(days=60), None, "ig")
    waits = plan.add("Un GATEAU un jour", None, None, "x")
    plan.add("Bread", MONDAY)
    return plan, now, later, waits


def test_posts_are_listed_newest_first_while_one_types(open_tab: OpenTab) -> None:
    plan, *_ = cakes()
    tab = open_tab(plan.records)
    panel = looked_for(tab, "")
    assert "Accents and capitals" in panel.words.text()
    types(panel.field, "gateau")
    assert heads(panel) == [
        "Friday 22 January 2027 · Instagram",
        "Monday 23 November 2026, 9:00 · Facebook",
        "No date yet · X",
    ]
    assert panel.words.text() == "3 posts found, the newest first"
    first = panel.list.looks()[0]
    assert first.pieces == (("Le ", False), ("gâteau", True), (" des rois", False))
    assert first.spoken == "Friday 22 January 2027 · Instagram. Le gâteau des rois"
    types(panel.field, " noel")
    assert len(heads(panel)) == 1
    types(panel.field, "zz")
    assert "Nothing found" in panel.words.text()
    assert not panel.list.isVisible()
    panel.field.clear()
    assert "Accents and capitals" in panel.words.text()


def test_enter_goes_to_the_post_in_week_and_month(qtbot: QtBot, open_tab: OpenTab) -> None:
    plan, now, later, _ = cakes()
    tab = open_tab(plan.records)
    panel = looked_for(tab, "gateau")
    qtbot.keyClick(panel.field, Qt.Key.Key_Return)
    assert not panel.isVisible()
    assert tab.page.view.chosen_ids() == (later,)
    assert tab.week.start == MONDAY + timedelta(days=56)
    tab.take_form("month")
    panel = looked_for(tab, "noel")  # over the last words, which are marked
    assert panel.field.text() == "noel"
    qtbot.keyClick(panel.field, Qt.Key.Key_Enter)
    assert tab.form == "month"
    assert tab.page.view.chosen_ids() == (now,)


def test_what_has_no_date_is_shown_in_its_drawer(qtbot: QtBot, open_tab: OpenTab) -> None:
    plan, _, _, waits = cakes()
    tab = in_front(qtbot, open_tab(plan.records))
    panel = looked_for(tab, "un jour")
    qtbot.keyClick(panel.field, Qt.Key.Key_Return)
    assert tab.page.side.undated.chosen_ids() == (waits,)
    assert tab.page.side.undated.list.hasFocus()


def test_arrows_and_f3_walk_through_what_was_found(qtbot: QtBot, open_tab: OpenTab) -> None:
    plan, now, later, waits = cakes()
    tab = in_front(qtbot, open_tab(plan.records))
    assert "find_next" not in tab.offered()
    panel = looked_for(tab, "gateau")
    qtbot.keyClick(panel.field, Qt.Key.Key_Up)
    assert tab.page.view.chosen_ids() == (later,)
    qtbot.keyClick(panel.field, Qt.Key.Key_Down)
    assert tab.page.view.chosen_ids() == (now,)
    assert panel.field.hasFocus()
    qtbot.keyClick(panel.field, Qt.Key.Key_Down)
    assert tab.page.side.undated.chosen_ids() == (waits,)
    assert panel.field.hasFocus(), "one goes on typing"
    tab.perform("find_next")
    assert tab.page.view.chosen_ids() == (later,)
    tab.perform("find_previous")
    assert panel.list.currentRow() == 2
    qtbot.keyClick(panel.field, Qt.Key.Key_Escape)
    tab.perform("find_next")
    assert tab.page.view.hasFocus()
    tab.perform("find_previous")
    tab.perform("find_previous")
    assert tab.page.view.chosen_ids() == (now,)
    assert not panel.isVisible()


def test_the_previous_one_of_a_new_search_is_the_last(open_tab: OpenTab) -> None:
    plan, *_ = cakes()
    tab = open_tab(plan.records)
    panel = looked_for(tab, "gateau")
    tab.perform("find_previous")
    assert panel.list.currentRow() == 2


def test_escape_gives_the_keyboard_back(qtbot: QtBot, open_tab: OpenTab) -> None:
    plan, now, *_ = cakes()
    tab = in_front(qtbot, open_tab(plan.records))
    tab.page.view.choose([now])
    panel = looked_for(tab, "bread")
    qtbot.keyClick(panel.field, Qt.Key.Key_Escape)
    assert not panel.isVisible()
    assert tab.page.view.hasFocus()
    assert tab.page.view.chosen_ids() == (now,)
    tab.perform("find")
    qtbot.mouseClick(panel.close_button, LEFT)
    assert not panel.isVisible()


def test_a_click_goes_and_stays_a_double_click_closes(qtbot: QtBot, open_tab: OpenTab) -> None:
    plan, now, later, _ = cakes()
    tab = open_tab(plan.records)
    panel = looked_for(tab, "gateau")
    port = panel.list.viewport()
    place = panel.list.visualItemRect(panel.list.item(1)).center()
    qtbot.mouseClick(port, LEFT, pos=place)
    assert tab.page.view.chosen_ids() == (now,)
    assert panel.isVisible()
    place = panel.list.visualItemRect(panel.list.item(0)).center()
    qtbot.mouseClick(port, LEFT, pos=place)
    qtbot.mouseDClick(port, LEFT, pos=place)
    assert tab.page.view.chosen_ids() == (later,)
    assert not panel.isVisible()


def test_the_panel_goes_off_the_card_it_went_to(qtbot: QtBot, open_tab: OpenTab) -> None:
    plan = Plan()
    plan.add("Cake on Sunday", MONDAY + timedelta(days=6), 540)
    plan.add("Cake on Monday", MONDAY, 540)
    tab = open_tab(plan.records)
    tab.resize(1024, 700)
    panel = looked_for(tab, "cake")
    right = panel.x()
    qtbot.keyClick(panel.field, Qt.Key.Key_Down)
    assert panel.x() < right
    qtbot.keyClick(panel.field, Qt.Key.Key_Down)
    assert panel.x() == right
    assert panel.geometry().right() < tab.page.width()


def test_a_filter_that_hides_what_was_found_is_lifted(
    qtbot: QtBot, open_tab: OpenTab, answers: Answers
) -> None:
    plan, now, _, waits = cakes()
    tab = open_tab(plan.records)
    for words, ids in (("noel", (now,)), ("un jour", (waits,))):
        filtered(tab, answers, "Instagram")
        panel = looked_for(tab, words)
        qtbot.keyClick(panel.field, Qt.Key.Key_Return)
        assert ids in (tab.page.view.chosen_ids(), tab.page.side.undated.chosen_ids())
        assert not tab.page.filter_row.isVisible()
        assert "filter was lifted" in tab.page.remark.words.text()
        tab.page.remark.hide()


def test_the_rows_follow_the_document(qtbot: QtBot, open_tab: OpenTab) -> None:
    plan, _, later, _ = cakes()
    tab = open_tab(plan.records)
    panel = looked_for(tab, "gateau")
    qtbot.keyClick(panel.field, Qt.Key.Key_Down)
    tab.page.view.choose([later])
    tab.perform("delete_post")
    assert len(heads(panel)) == 2
    tab.document.undo_stack.undo()
    assert len(heads(panel)) == 3


def test_what_is_gone_is_not_gone_to(qtbot: QtBot, open_tab: OpenTab) -> None:
    plan, now, *_ = cakes()
    tab = open_tab(plan.records)
    panel = looked_for(tab, "noel")
    qtbot.keyClick(panel.field, Qt.Key.Key_Return)
    tab.page.view.choose([now])
    tab.perform("delete_post")
    tab.perform("find_next")
    assert tab.page.view.chosen_ids() != (now,)
    assert "find_next" not in tab.offered()


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_it_paints_every_row_in_any_width(qtbot: QtBot, open_tab: OpenTab, theme: str) -> None:
    plan, *_ = cakes()
    plan.add("😀 " * 40 + "gâteau " * 60, MONDAY, None, None)
    tab = open_tab(plan.records)
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    Theme.apply(application, theme)
    try:
        panel = looked_for(tab, "gateau")
        qtbot.keyClick(panel.field, Qt.Key.Key_Down)
        for width in (1440, 700, 300):
            tab.resize(width, 500)
            QApplication.sendPostedEvents()
            assert not panel.grab().isNull()
            assert panel.width() <= max(0, tab.page.width())
            assert panel.geometry().bottom() <= tab.page.height()
    finally:
        Theme.apply(application, "light")


def test_many_are_counted_and_the_first_of_them_listed(open_tab: OpenTab) -> None:
    tab = open_tab(long_plan(300).records)
    panel = looked_for(tab, "long story")
    assert panel.words.text() == "300 posts found, the newest first"
    assert len(heads(panel)) == 60
    for _ in range(61):
        tab.perform("find_next")
    assert tab.page.view.chosen_ids()
