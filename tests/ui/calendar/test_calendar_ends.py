# SPDX-License-Identifier: MIT
"""What a calendar leaves behind: a page of another language, menus that were closed."""

from __future__ import annotations

import gc

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from cmdesk.domain.records import Post, Version, new_id
from cmdesk.domain.texts import plain
from cmdesk.services.edits import Set
from cmdesk.services.planning import new_post
from cmdesk.ui.calendar.card_filter import CardFilter, Trait
from cmdesk.ui.calendar.ghosts import KEEP
from cmdesk.ui.open_document import OpenDocument
from cmdesk.ui.tabs.calendar import CalendarTab
from tests.ui.answers import Answers
from tests.ui.calendar.conftest import OpenTab
from tests.ui.calendar.test_proposals import ghosts, records, rect_of
from tests.ui.calendar.weeks import MONDAY, Plan

LEFT = Qt.MouseButton.LeftButton


def test_a_page_that_is_gone_hears_nothing_of_the_document(document: OpenDocument) -> None:
    tab = CalendarTab(document)
    tab.show()
    tab.page.filter_row.use(CardFilter(frozenset({(Trait.CHANNEL, "f" * 32)})))
    gc.disable()  # Python still holds what Qt has deleted, until it comes round to collecting it
    try:
        tab.deleteLater()
        del tab
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        post = Post(id=new_id(), text="Warm at seven.")
        assert document.run(new_post(post, [Version(id=new_id(), post_id=post.id)]))
    finally:
        gc.enable()


def test_a_double_click_writes_a_post_after_a_proposal_was_kept(
    qtbot: QtBot, open_tab: OpenTab, answers: Answers
) -> None:
    tab = open_tab(records())
    tab.show_day(MONDAY)
    tab.perform("fill_week")
    view = tab.page.view
    _, button = rect_of(tab, ghosts(tab)[0])
    qtbot.mouseClick(view.viewport(), LEFT, pos=button(KEEP))
    empty = next(n for n, day in enumerate(view.week.days) if not day.cards)
    ground = QPoint(view.layout_now.columns[empty].center().x(), view.viewport().height() - 60)
    answers.expect("run_dialog", False)
    qtbot.mouseClick(view.viewport(), LEFT, pos=ground)
    qtbot.mouseDClick(view.viewport(), LEFT, pos=ground)


def test_the_menu_of_a_proposal_leaves_no_other_behind(open_tab: OpenTab, answers: Answers) -> None:
    tab = open_tab(records())
    tab.show_day(MONDAY)
    tab.perform("fill_week")
    assert tab.page.view.current_ghost() is not None
    answers.expect("run_menu", None)
    tab.page.view.menu_wanted.emit(QPoint())
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    left = tab.page.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly)
    assert not left


@pytest.mark.parametrize("in_drawer", [False, True])
def test_many_chosen_cards_are_told_at_once(open_tab: OpenTab, in_drawer: bool) -> None:
    plan = Plan()
    day = None if in_drawer else MONDAY
    first, *_ = [plan.add(f"Warm bread {number}", day) for number in range(30)]
    tab = open_tab(plan.records)
    hands, drawer = tab.doing.hands, tab.page.side.undated
    if in_drawer:
        assert drawer.choose([first])
    tab.perform("select_all")
    chosen = hands.chosen
    assert len(chosen) == 30
    told: list[str] = []
    tab.page.view.choice_changed.connect(lambda: told.append(""))
    tab.document.run(Set(Post, plan.records[-2].id, {"text": "Cold bread"}, plain("write")))
    assert hands.chosen == chosen
    assert len(told) <= 4, "each time the menus and the figures are worked out again"
