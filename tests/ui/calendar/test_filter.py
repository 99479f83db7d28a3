# SPDX-License-Identifier: MIT
"""Fewer cards at a time: chosen in a menu, said under the bar, lifted with one click."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from cmdesk.domain.records import Channel, Pillar, Status
from cmdesk.ui.calendar.card_filter import EVERYTHING, Trait
from cmdesk.ui.tabs.calendar import CalendarTab
from cmdesk.ui.widgets.stay_menu import StayMenu
from tests.ui.answers import Answers
from tests.ui.calendar.conftest import OpenTab
from tests.ui.calendar.weeks import MONDAY, Plan, crowded_week, ordinary_week

LEFT = Qt.MouseButton.LeftButton


def lines(menu: QMenu) -> list[QAction]:
    """The lines of a menu, those of its parts included."""
    found: list[QAction] = []
    for action in menu.actions():
        part = action.menu()
        found += lines(part) if isinstance(part, QMenu) else [action]
    return found


def ticking(*words: str) -> Callable[[QMenu, QPoint], None]:
    """Tick these lines of the menu, then close it."""

    def tick(menu: QMenu, at: QPoint) -> None:
        del at
        for one in words:
            (action,) = [a for a in lines(menu) if a.text() == one]
            assert action.isCheckable() or one == "Show all posts"
            action.trigger()

    return tick


def filtered(tab: CalendarTab, answers: Answers, *words: str) -> None:
    answers.expect("run_menu", ticking(*words))
    tab.perform("filter")


def cards(tab: CalendarTab) -> list[str]:
    return [card.words for day in tab.page.view.week.days for card in day.posts]


def chips(tab: CalendarTab) -> list[str]:
    return [chip.text() for chip in tab.page.filter_row.chips.values()]


def test_a_filter_leaves_cards_out_and_says_how_many(open_tab: OpenTab, answers: Answers) -> None:
    tab = open_tab(ordinary_week().records)
    row, total = tab.page.filter_row, len(cards(tab))
    assert not row.isVisible()
    assert tab.page.side.undated.list.count() == 1
    filtered(tab, answers, "Facebook", "Draft")
    assert cards(tab) == ["Question: pain au chocolat, warm or cold?"]
    assert chips(tab) == ["Facebook  ×", "Draft  ×"]
    assert row.count.text() == f"Shown: 1 of {total} posts"
    assert tab.page.side.undated.title.text() == "No date yet: 0 of 1 post"
    heads = {day.name: day.count for day in tab.page.view.week.days}
    assert heads["Mon. 23"] == "0 of 3"
    assert heads["Wed. 25"] == "1 of 2"
    assert tab.figures() == f"This week: {total} posts"
    QTest.mouseClick(row.show_all, LEFT)
    assert len(cards(tab)) == total
    assert not row.isVisible()
    assert tab.page.side.undated.list.count() == 1


def test_values_of_one_trait_are_added_and_traits_narrow(
    open_tab: OpenTab, answers: Answers
) -> None:
    plan = Plan()
    plan.add("FB craft", MONDAY, 540)
    plan.add("IG craft", MONDAY, 550, "ig")
    plan.add("X offers", MONDAY, 560, "x", "offers")
    plan.add("Nowhere", MONDAY, 570, None, None)
    plan.add("Idea", MONDAY, 580, "x", "street", status=Status.IDEA)
    tab = open_tab(plan.records)
    filtered(tab, answers, "Facebook", "Instagram")
    assert cards(tab) == ["FB craft", "IG craft"]
    filtered(tab, answers, "Facebook", "X", "Offers")
    assert cards(tab) == ["X offers"]
    filtered(tab, answers, "Show all posts")
    assert len(cards(tab)) == 5
    filtered(tab, answers, "No channel")
    assert cards(tab) == ["Nowhere"]
    filtered(tab, answers, "No channel", "No theme")
    assert cards(tab) == ["Nowhere"]
    filtered(tab, answers, "No theme", "Draft")
    assert cards(tab) == ["Idea"], "an idea with a day is a draft"


def test_a_chip_goes_at_a_click_and_leaves_the_keyboard_to_the_next(
    qtbot: QtBot, open_tab: OpenTab, answers: Answers
) -> None:
    tab = open_tab(ordinary_week().records)
    tab.activateWindow()
    qtbot.waitUntil(tab.isActiveWindow)
    filtered(tab, answers, "Facebook", "Craft", "Ready")
    row = tab.page.filter_row
    QTest.mouseClick(row.chips[Trait.CHANNEL, "fb"], LEFT)
    assert chips(tab) == ["Craft  ×", "Ready  ×"]
    assert row.chips[Trait.THEME, "craft"].hasFocus()
    QTest.keyClick(row.chips[Trait.THEME, "craft"], Qt.Key.Key_Escape)
    assert tab.page.view.hasFocus()
    assert len(row.chips) == 2
    for wish in list(row.chips):
        row.chips[wish].setFocus()
        QTest.keyClick(row.chips[wish], Qt.Key.Key_Space)
    assert row.wanted == EVERYTHING
    assert not row.isVisible()
    assert tab.page.view.hasFocus()


def test_the_rules_still_see_everything(open_tab: OpenTab, answers: Answers) -> None:
    tab = open_tab(crowded_week().records)
    badge = tab.badge()
    filtered(tab, answers, "Instagram")
    assert tab.badge() == badge == 1
    thursday = tab.page.view.week.days[3]
    assert thursday.count == "1 of 46"
    assert tab.page.side.mix.mix.total > len(cards(tab))


def test_the_month_is_filtered_too(open_tab: OpenTab, answers: Answers) -> None:
    tab = open_tab(ordinary_week().records)
    filtered(tab, answers, "X")
    tab.take_form("month")
    assert cards(tab) == ["Organic flour: what stone milling changes in the loaf"]
    assert tab.page.filter_row.count.text() == "Shown: 1 of 12 posts"


def test_an_empty_result_is_no_empty_week(open_tab: OpenTab, answers: Answers) -> None:
    plan = Plan()
    plan.add("Bread", MONDAY)
    tab = open_tab(plan.records)
    filtered(tab, answers, "Instagram")
    assert cards(tab) == []
    assert not tab.page.note.isVisible(), "the week is not empty, it is filtered"
    assert tab.page.filter_row.count.text() == "Shown: 0 of 1 post"


def test_a_finding_lifts_the_filter_that_hides_its_cards(
    open_tab: OpenTab, answers: Answers
) -> None:
    tab = open_tab(ordinary_week().records)
    card = next(c for day in tab.page.view.week.days for c in day.posts if c.badge == "X")
    filtered(tab, answers, "Facebook")
    assert tab.show_record("version", card.id)
    assert tab.page.view.chosen_ids() == (card.id,)
    assert not tab.page.filter_row.isVisible()
    assert "filter was lifted" in tab.page.remark.words.text()


def test_a_new_card_that_does_not_match_is_told(open_tab: OpenTab, answers: Answers) -> None:
    tab = open_tab(ordinary_week().records)
    card = next(c for day in tab.page.view.week.days for c in day.posts if c.badge == "FB")
    filtered(tab, answers, "Facebook")
    row = tab.page.filter_row
    tab.page.view.choose([card.id])
    tab.perform("duplicate_post")
    assert "printing" in row.paper.text()  # ready before, the copy is a draft on Facebook
    filtered(tab, answers, "Ready")
    tab.page.view.choose([tab.page.view.week.days[1].posts[0].id])
    tab.perform("duplicate_post")
    assert "not shown" in row.paper.text()


def test_many_lines_go_into_parts(open_tab: OpenTab, answers: Answers) -> None:
    plan = Plan()
    plan.records += [Channel(id=f"c{n}", platform="blog", name=f"Blog {n}") for n in range(9)]
    plan.records += [Pillar(id=f"l{n}", name=f"Theme {n} & more") for n in range(9)]
    plan.add("On six", MONDAY, channel="c6", pillar="l3")
    plan.add("On seven", MONDAY, channel="c7")
    tab = open_tab(plan.records)
    seen: list[str] = []

    def look(menu: QMenu, at: QPoint) -> None:
        seen.extend(action.text() for action in menu.actions() if action.menu() is not None)
        ticking("Blog 6", "Theme 3 && more")(menu, at)

    answers.expect("run_menu", look)
    tab.perform("filter")
    assert seen == ["Channels", "Themes", "Statuses"]
    assert cards(tab) == ["On six"]


def test_the_menu_stays_open_for_several_ticks(qtbot: QtBot) -> None:
    menu = StayMenu()
    qtbot.addWidget(menu)
    ticks = [menu.addAction(words) for words in ("one", "two")]
    for action in ticks:
        action.setCheckable(True)
    plain = menu.addAction("plain")
    menu.popup(QPoint(0, 0))
    qtbot.waitExposed(menu)
    qtbot.mouseClick(menu, LEFT, pos=menu.actionGeometry(ticks[0]).center())
    menu.setActiveAction(ticks[1])
    qtbot.keyClick(menu, Qt.Key.Key_Space)
    assert menu.isVisible()
    assert [action.isChecked() for action in ticks] == [True, True]
    menu.setActiveAction(plain)
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    assert not menu.isVisible()


@pytest.mark.parametrize("width", [1440, 1024])
def test_nothing_is_cut_in_the_row(open_tab: OpenTab, answers: Answers, width: int) -> None:
    tab = open_tab(ordinary_week().records)
    tab.resize(width, 700)
    names: Sequence[str] = (
        *("Facebook", "Instagram", "X", "Craft", "Our street", "Behind the scenes", "Offers"),
        *("Draft", "Ready", "Published"),
    )
    filtered(tab, answers, *names)
    QApplication.sendPostedEvents()
    row = tab.page.filter_row
    for button in row.findChildren(QPushButton):
        if button.isVisible():
            assert button.width() >= button.sizeHint().width()
            assert row.rect().contains(button.geometry())
    assert row.rect().contains(row.paper.geometry())


def test_a_day_whose_posts_are_all_left_out_warns_without_a_number(
    open_tab: OpenTab, answers: Answers
) -> None:
    tab = open_tab(crowded_week().records)
    filtered(tab, answers, "X")
    thursday = tab.page.view.week.days[3]
    assert thursday.level is not None
    assert (len(thursday.posts), thursday.count) == (0, "")
    tab.take_form("month")
    tab.page.grab()
