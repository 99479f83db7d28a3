# SPDX-License-Identifier: MIT
"""Scheduled posts: where, what is to confirm, all at once or one by one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from cmdesk.domain.records import Status, Version
from cmdesk.services.planning import move_versions
from cmdesk.ui.calendar.card_menu import card_menu
from cmdesk.ui.calendar.content import CardLook, Standing
from cmdesk.ui.dialogs.handing_over import HandingOver
from cmdesk.ui.dialogs.one_by_one import OneByOne
from cmdesk.ui.forms.composer import Composer
from cmdesk.ui.tabs.calendar import CalendarTab
from tests.ui.answers import Answers
from tests.ui.calendar.conftest import OpenTab
from tests.ui.calendar.weeks import MONDAY, Plan

LEFT = Qt.MouseButton.LeftButton
TUESDAY, WEDNESDAY, FRIDAY = (MONDAY + timedelta(days=n) for n in (1, 2, 4))


def version(tab: CalendarTab, version_id: str) -> Version:
    with tab.document.reading() as reader:
        return reader.get(Version, version_id)


def look(tab: CalendarTab, version_id: str) -> CardLook:
    days = tab.page.view.week.days
    return next(card for day in days for card in day.cards if card.id == version_id)


def three_passed(open_tab: OpenTab) -> tuple[CalendarTab, tuple[str, ...]]:
    """Three scheduled posts of Monday to Wednesday and one of Friday, seen on a Thursday."""
    plan = Plan()
    ids = tuple(
        plan.add(f"Bread {n}", day, minute, status=Status.SCHEDULED)
        for n, (day, minute) in enumerate(
            ((MONDAY, 540), (TUESDAY, None), (WEDNESDAY, 600), (FRIDAY, 540))
        )
    )
    return open_tab(plan.records), ids


def named(wanted: str) -> Callable[[HandingOver], bool]:
    def answer(dialog: HandingOver) -> bool:
        dialog.show()
        if wanted:
            dialog.tool.setEditText(wanted)
        dialog.hide()
        return True

    return answer


def test_where_is_asked_once_and_remembered(
    qtbot: QtBot, open_tab: OpenTab, answers: Answers
) -> None:
    plan = Plan()
    first, second = plan.add("Bread", FRIDAY), plan.add("Rolls", FRIDAY, 600)
    tab = open_tab(plan.records)
    tab.page.view.choose([first])
    answers.expect("run_dialog", named("Metricool"))
    tab.perform("status/scheduled")
    assert version(tab, first).scheduled_with == "Metricool"
    assert "Scheduled with Metricool" in look(tab, first).hint

    def with_enter(dialog: HandingOver) -> bool:
        dialog.show()
        assert dialog.words() == "Metricool"
        qtbot.keyClick(dialog.tool.lineEdit(), Qt.Key.Key_Return)
        accepted = not dialog.isVisible()
        dialog.hide()
        return accepted

    tab.page.view.choose([second])
    answers.expect("run_dialog", with_enter)
    tab.perform("status/scheduled")
    assert version(tab, second).scheduled_with == "Metricool"
    tab.document.undo_stack.undo()
    assert version(tab, second).status is Status.READY
    tab.page.view.choose([first, second])
    answers.expect("run_dialog", False)
    tab.perform("status/scheduled")
    assert version(tab, second).status is Status.READY


def test_an_edit_after_the_hand_over_is_seen_until_it_is_handed_over_again(
    open_tab: OpenTab, answers: Answers
) -> None:
    plan = Plan()
    card = plan.add("Bread", FRIDAY)
    tab = open_tab(plan.records)
    tab.page.view.choose([card])
    answers.expect("run_dialog", named(""))
    tab.perform("status/scheduled")
    assert look(tab, card).standing is None
    tab.perform("later")
    shown = look(tab, card)
    assert shown.standing is Standing.CHANGED
    assert shown.tag == "Changed since handed over"
    assert "Changed since handed over" in shown.spoken
    assert "Changed since handed over" in shown.hint
    answers.expect("run_dialog", named(""))
    tab.perform("status/scheduled")
    assert look(tab, card).standing is None
    tab.document.undo_stack.undo()
    tab.document.undo_stack.undo()
    assert look(tab, card).standing is None


def test_the_composer_asks_where_too_and_says_what_changed(
    open_tab: OpenTab, answers: Answers
) -> None:
    plan = Plan()
    card = plan.add("Bread", FRIDAY)
    tab = open_tab(plan.records)
    tab.page.view.choose([card])
    seen: list[str] = []

    def composed(**fields: str) -> Callable[[Composer], bool]:
        def fill(dialog: Composer) -> bool:
            dialog.show()
            seen.append(dialog.choices.note)
            if "status" in fields:
                dialog.status.set_key(fields["status"])
            dialog.hour.setText(fields.get("hour", dialog.hour.text()))
            dialog.accept()
            return not dialog.isVisible()

        return fill

    answers.expect("run_dialog", composed(status="scheduled"))
    answers.expect("run_dialog", named("Buffer"))
    tab.perform("edit_post")
    found = version(tab, card)
    assert (found.status, found.scheduled_with) == (Status.SCHEDULED, "Buffer")
    assert tab.document.undo_stack.count() == 1
    answers.expect("run_dialog", composed(hour="11"))
    tab.perform("edit_post")
    assert look(tab, card).standing is Standing.CHANGED
    answers.expect("run_dialog", composed())
    tab.perform("edit_post")
    assert seen[:2] == ["", ""]
    assert seen[2].startswith("Changed since it was handed over")


def test_a_new_post_scheduled_at_once_says_where(open_tab: OpenTab, answers: Answers) -> None:
    tab = open_tab(Plan().records)

    def write(dialog: Composer) -> bool:
        dialog.show()
        dialog.text.setPlainText("Rye")
        dialog.status.set_key("scheduled")
        dialog.accept()
        return not dialog.isVisible()

    answers.expect("run_dialog", write)
    answers.expect("run_dialog", named("Metricool"))
    tab.perform("new_post")
    with tab.document.reading() as reader:
        (made,) = reader.all(Version)
    assert (made.scheduled_with, bool(made.handed_over)) == ("Metricool", True)
    answers.expect("run_dialog", write)
    answers.expect("run_dialog", False)
    tab.perform("new_post")
    with tab.document.reading() as reader:
        assert [one.scheduled_with for one in reader.all(Version)] == ["Metricool", ""]


def test_what_has_passed_is_to_confirm_and_ticked_at_once(qtbot: QtBot, open_tab: OpenTab) -> None:
    tab, ids = three_passed(open_tab)
    line = tab.page.confirm_line
    assert line.isVisible()
    assert line.words.text() == "3 scheduled posts whose time has passed."
    assert [look(tab, one).tag for one in ids] == ["To confirm"] * 3 + [""]
    assert "To confirm" in look(tab, ids[0]).spoken
    assert {"confirm_all", "confirm_each"} <= tab.offered()
    qtbot.mouseClick(line.all, LEFT)
    assert version(tab, ids[0]).published_day == MONDAY
    assert version(tab, ids[0]).published_minute == 540
    assert version(tab, ids[3]).status is Status.SCHEDULED
    assert not line.isVisible()
    assert tab.focusWidget() is tab.page.view
    assert not {"confirm_all", "confirm_each"} & tab.offered()
    assert tab.document.undo_stack.undoText() == "tick 3 posts as published"
    tab.document.undo_stack.undo()
    assert line.isVisible()
    assert version(tab, ids[0]).status is Status.SCHEDULED


def test_one_by_one_with_keys(qtbot: QtBot, open_tab: OpenTab, answers: Answers) -> None:
    tab, ids = three_passed(open_tab)
    seen: list[str] = []

    def walk(dialog: OneByOne) -> bool:
        dialog.show()
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        seen.append(dialog.count.text())
        dialog.link.setText("https://example.com/1")
        dialog.hour.setText("9:40")
        qtbot.keyClick(dialog.hour, Qt.Key.Key_Return)
        seen.append(dialog.count.text())
        assert dialog.link.text() == ""
        # The screenless system hears no letters with Alt: the key is read, the button pressed.
        assert dialog.not_out.shortcut().toString() == "Alt+N"
        qtbot.mouseClick(dialog.not_out, LEFT)
        seen.append(dialog.count.text())
        qtbot.mouseClick(dialog.later, LEFT)
        over = not dialog.isVisible()
        dialog.hide()
        return over

    answers.expect("run_dialog", walk)
    qtbot.mouseClick(tab.page.confirm_line.each, LEFT)
    assert seen == ["1 of 3", "2 of 3", "3 of 3"]
    first = version(tab, ids[0])
    assert (first.status, first.published_minute) == (Status.PUBLISHED, 580)
    assert first.published_link == "https://example.com/1"
    assert version(tab, ids[1]).status is Status.NOT_PUBLISHED
    assert version(tab, ids[2]).status is Status.SCHEDULED
    assert tab.page.confirm_line.words.text() == "1 scheduled post whose time has passed."
    assert tab.page.confirm_line.all.text() == "It went as planned"
    assert tab.document.undo_stack.undoText() == "mark “Bread 1” as not published"


def test_what_is_not_yet_or_no_day_is_said(
    qtbot: QtBot, open_tab: OpenTab, answers: Answers
) -> None:
    tab, _ = three_passed(open_tab)

    def try_out(dialog: OneByOne) -> bool:
        dialog.show()
        dialog.day.edit.setText("27/11/2026")
        qtbot.mouseClick(dialog.out, LEFT)
        assert dialog.problem.text().startswith("That moment has not come yet")
        dialog.day.edit.clear()
        qtbot.mouseClick(dialog.out, LEFT)
        assert dialog.problem.text().startswith("Say on which day")
        assert dialog.count.text() == "1 of 3"
        dialog.hide()
        return False

    answers.expect("run_dialog", try_out)
    tab.perform("confirm_each")
    assert tab.document.undo_stack.count() == 0


def test_a_changed_one_is_told_in_the_walk(open_tab: OpenTab, answers: Answers) -> None:
    tab, ids = three_passed(open_tab)
    with tab.document.reading() as reader:
        edit = move_versions(reader, ids[:1], MONDAY, 555)
    assert version(tab, ids[0]).handed_over == ""
    tab.page.view.choose([ids[0]])
    answers.expect("run_dialog", named("Buffer"))
    tab.perform("status/scheduled")
    tab.document.run(edit)
    assert look(tab, ids[0]).standing is Standing.TO_CONFIRM
    assert "Changed since handed over" in look(tab, ids[0]).hint

    def read(dialog: OneByOne) -> bool:
        dialog.show()
        assert dialog.remark.isVisible()
        assert dialog.where.text().endswith("Buffer")
        dialog.hide()
        return False

    answers.expect("run_dialog", read)
    tab.perform("confirm_each")


def test_the_line_looks_again_when_the_next_one_is_due(qtbot: QtBot, open_tab: OpenTab) -> None:
    tab, _ = three_passed(open_tab)
    line, now = tab.page.confirm_line, tab.document.now()
    with qtbot.waitSignal(line.due, timeout=3000):
        line.show_count(0, now - timedelta(milliseconds=990), now)
    assert line.isVisible(), "the tab has read again"


@pytest.mark.parametrize("status", list(Status))
def test_every_status_stands_in_the_menu(open_tab: OpenTab, status: Status) -> None:
    tab = open_tab(Plan().records)
    menu = card_menu(tab, on_card=True, special_day=False)
    names = [action.objectName() for action in _all_actions(menu)]
    assert names.count(f"status/{status.value}") == 1
    menu.deleteLater()


def _all_actions(menu: QMenu) -> list[QAction]:
    found: list[QAction] = []
    for action in menu.actions():
        found.append(action)
        inner = action.menu()
        if isinstance(inner, QMenu):
            found += _all_actions(inner)
    return found
