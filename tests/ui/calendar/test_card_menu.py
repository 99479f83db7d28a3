# SPDX-License-Identifier: MIT
"""The week's context menu: what the menus do, at the pointer or by the Menu key."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu

from cmdesk.domain.records import SpecialDay, Status, Version
from cmdesk.ui.tabs.calendar import CalendarTab
from tests.ui.answers import Answers
from tests.ui.calendar.conftest import OpenTab
from tests.ui.calendar.weeks import BASE, MONDAY, Plan, ordinary_week

TUESDAY = MONDAY + timedelta(days=1)


def version(tab: CalendarTab, version_id: str) -> Version:
    with tab.document.reading() as reader:
        return reader.get(Version, version_id)


def count(tab: CalendarTab) -> int:
    with tab.document.reading() as reader:
        return reader.count(Version)


@pytest.mark.parametrize("chosen", ["duplicate_post", "undate", "status/ready", "delete_post"])
def test_the_context_menu_repeats_what_the_menus_do(
    open_tab: OpenTab, answers: Answers, chosen: str
) -> None:
    plan = Plan()
    card = plan.add("Bread", MONDAY, 550, status=Status.TO_WRITE)
    tab = open_tab(plan.records)
    view = tab.page.view
    view.choose([card])

    def pick(menu: QMenu, _at: QPoint) -> QAction:
        found = menu.findChild(QAction, chosen)
        assert isinstance(found, QAction)
        return found

    answers.expect("run_menu", pick)
    reason = QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(view.viewport(), QContextMenuEvent(reason, QPoint(), QPoint()))
    results: dict[str, Callable[[], object]] = {
        "duplicate_post": lambda: len(view.week.days[0].cards) == 2,
        "undate": lambda: version(tab, card).day is None,
        "status/ready": lambda: version(tab, card).status is Status.READY,
        "delete_post": lambda: count(tab) == 0,
    }
    assert results[chosen]()
    assert tab.document.undo_stack.count() == 1


def test_the_menu_on_a_day_offers_a_new_post(open_tab: OpenTab, answers: Answers) -> None:
    tab = open_tab(BASE)
    tab.page.view.choose_day(MONDAY)
    seen: list[str] = []

    def look(menu: QMenu, _at: QPoint) -> None:
        seen.extend(action.objectName() for action in menu.actions())

    answers.expect("run_menu", look)
    tab.page.view.menu_wanted.emit(QPoint())
    assert seen == ["paste", "new_post", "fill_week", "already_posted", "special_day"]


def test_a_day_is_special_and_ordinary_again(open_tab: OpenTab, answers: Answers) -> None:
    tab = open_tab(ordinary_week().records)
    tab.page.view.choose_day(TUESDAY)
    ticked: list[bool] = []

    def pick(menu: QMenu, _at: QPoint) -> QAction:
        found = menu.findChild(QAction, "special_day")
        assert isinstance(found, QAction)
        ticked.append(found.isChecked())
        return found

    def specials() -> list[date]:
        with tab.document.reading() as reader:
            return [special.day for special in reader.all(SpecialDay)]

    before = specials()
    for _ in range(2):
        answers.expect("run_menu", pick)
        tab.page.view.menu_wanted.emit(QPoint())
        assert (TUESDAY in specials()) is not ticked[-1]
    assert ticked == [False, True]
    assert specials() == before
    tab.document.undo_stack.undo()
    assert TUESDAY in specials()
