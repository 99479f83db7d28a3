# SPDX-License-Identifier: MIT
"""Several cards at once: chosen by keys, clicks and a band, and worked on in one step."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QDragMoveEvent
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from cmdesk.domain.records import Closure, Status, Version
from cmdesk.ui.calendar.choice_view import ChoiceView
from cmdesk.ui.dialogs.move_to import MoveTo
from cmdesk.ui.tabs.calendar import CalendarTab
from tests.ui.answers import Answers
from tests.ui.calendar.conftest import OpenTab
from tests.ui.calendar.weeks import BASE, MONDAY, Plan

TUESDAY, WEDNESDAY, THURSDAY = (MONDAY + timedelta(days=n) for n in (1, 2, 3))
SATURDAY, SUNDAY = MONDAY + timedelta(days=5), MONDAY + timedelta(days=6)
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
PLAIN, LEFT = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton


@pytest.fixture
def plan() -> Plan:
    """Two cards on Monday and Tuesday (v9 to v15), one on Wednesday (v17)."""
    made = Plan()
    for day in (MONDAY, TUESDAY):
        for minute in (540, 600):
            made.add(f"{day.day} at {minute}", day, minute)
    made.add("Wednesday’s", WEDNESDAY)
    return made


def cards(plan: Plan) -> list[str]:
    return [record.id for record in plan.records if isinstance(record, Version)]


def version(tab: CalendarTab, version_id: str) -> Version:
    with tab.document.reading() as reader:
        return reader.get(Version, version_id)


def centre(view: ChoiceView, version_id: str) -> QPoint:
    return view.visualRect(view.table.index_of(version_id)).center()


def clicked(qtbot: QtBot, tab: CalendarTab, card: str, how: Qt.KeyboardModifier = PLAIN) -> None:
    view = tab.page.view
    qtbot.mouseClick(view.viewport(), LEFT, how, pos=centre(view, card))


def picking(name: str, ticked: list[str] | None = None) -> Callable[[QMenu, QPoint], QAction]:
    def pick(menu: QMenu, _at: QPoint) -> QAction:
        found = menu.findChild(QAction, name)
        assert isinstance(found, QAction)
        if ticked is not None:
            actions = menu.findChildren(QAction)
            ticked.extend(action.objectName() for action in actions if action.isChecked())
        return found

    return pick


def test_ctrl_clicks_choose_one_by_one(qtbot: QtBot, open_tab: OpenTab, plan: Plan) -> None:
    tab, (a, b, c, d, e) = open_tab(plan.records), cards(plan)
    told: list[str] = []
    tab.figures_changed.connect(lambda: told.append(tab.figures()))
    clicked(qtbot, tab, a)
    assert tab.figures() == "This week: 5 posts"
    clicked(qtbot, tab, d, CTRL)
    clicked(qtbot, tab, e, CTRL)
    assert tab.page.view.chosen_ids() == (a, d, e)
    assert told[-1] == "3 posts chosen · This week: 5 posts"
    clicked(qtbot, tab, d, CTRL)
    assert tab.page.view.chosen_ids() == (a, e)
    clicked(qtbot, tab, c)
    assert tab.page.view.chosen_ids() == (c,)
    assert b in {card.id for card in tab.page.view.week.days[0].cards}


@pytest.mark.parametrize("form", ["week", "month"])
def test_shift_click_chooses_from_the_one_to_the_other(
    qtbot: QtBot, open_tab: OpenTab, plan: Plan, form: str
) -> None:
    tab, (a, b, c, d, e) = open_tab(plan.records), cards(plan)
    tab.take_form(form)
    clicked(qtbot, tab, b)
    clicked(qtbot, tab, d, SHIFT)
    assert tab.page.view.chosen_ids() == (b, c, d)
    clicked(qtbot, tab, a, SHIFT)  # still from where the choice began
    assert tab.page.view.chosen_ids() == (a, b)
    tab.doing.hands.acts.give_status([b], Status.ON_HOLD)
    assert tab.page.view.chosen_ids() == (a, b)
    clicked(qtbot, tab, e, SHIFT)
    assert tab.page.view.chosen_ids() == (b, c, d, e)


def test_shift_and_arrows_choose_in_the_week(qtbot: QtBot, open_tab: OpenTab, plan: Plan) -> None:
    tab, (a, b, c, d, _) = open_tab(plan.records), cards(plan)
    view = tab.page.view
    view.choose([a])
    for key, chosen in (
        (Qt.Key.Key_Down, (a, b)),
        (Qt.Key.Key_Right, (a, b, c, d)),
        (Qt.Key.Key_Up, (a, b, c)),
        (Qt.Key.Key_Left, (a,)),
    ):
        qtbot.keyClick(view, key, SHIFT)
        assert view.chosen_ids() == chosen, key
    view.choose_day(MONDAY)
    qtbot.keyClick(view, Qt.Key.Key_Right, SHIFT)  # between two heads whole days are chosen
    assert view.chosen_ids() == (a, b, c, d)


def test_shift_and_arrows_choose_in_the_month(qtbot: QtBot, open_tab: OpenTab, plan: Plan) -> None:
    tab, (a, b, c, d, e) = open_tab(plan.records), cards(plan)
    tab.take_form("month")
    view = tab.page.view
    view.choose_day(TUESDAY)
    qtbot.keyClick(view, Qt.Key.Key_Right, SHIFT)
    assert view.chosen_ids() == (c, d, e)
    view.choose_day(MONDAY)
    qtbot.keyClick(view, Qt.Key.Key_Down, CTRL)
    qtbot.keyClick(view, Qt.Key.Key_Down, CTRL | SHIFT)
    assert view.chosen_ids() == (a, b)


def test_all_of_the_shown_period_are_chosen(open_tab: OpenTab, plan: Plan) -> None:
    away = plan.add("In December", date(2026, 12, 2))
    tab = open_tab(plan.records)
    tab.perform("select_all")
    assert tab.page.view.chosen_ids() == tuple(i for i in cards(plan) if i != away)
    tab.take_form("month")
    tab.page.view.selectAll()
    assert away not in tab.page.view.chosen_ids()
    assert tab.figures().startswith("5 posts chosen")


def test_a_band_chooses_what_it_touches(qtbot: QtBot, open_tab: OpenTab, plan: Plan) -> None:
    tab, (a, b, c, d, e) = open_tab(plan.records), cards(plan)
    for form in ("week", "month"):
        tab.take_form(form)
        view = tab.page.view
        port = view.viewport()
        low = view.layout_now.columns[view.week.days.index(_day(view, TUESDAY))]
        start = QPoint(low.center().x(), low.bottom() - 8 - view.verticalOffset())
        end = centre(view, a)
        qtbot.mousePress(port, LEFT, pos=start)
        qtbot.mouseMove(port, (start + end) / 2)
        qtbot.mouseMove(port, end)
        assert not port.grab().isNull()
        qtbot.mouseRelease(port, LEFT, pos=end)
        assert view.chosen_ids() == (a, b, c, d), form
        qtbot.mouseMove(port, centre(view, e))  # the band is gone
        assert view.chosen_ids() == (a, b, c, d)
        qtbot.mouseClick(port, LEFT, pos=start)
        assert (view.chosen_ids(), view.current_day()) == ((), TUESDAY)


def _day(view: ChoiceView, day: date) -> object:
    return next(look for look in view.week.days if look.day == day)


def test_every_act_works_on_all_in_one_step(open_tab: OpenTab, plan: Plan) -> None:
    tab, ids = open_tab(plan.records), cards(plan)
    before = {i: version(tab, i) for i in ids}
    for action, words in (
        ("later", "move 5 posts"),
        ("undate", "take the date off 5 posts"),
        ("duplicate_post", "duplicate 5 posts"),
        ("status/on_hold", "change the status of 5 posts"),
        ("toggle_published", "change the status of 5 posts"),
        ("delete_post", "delete 5 posts"),
    ):
        assert tab.page.view.choose(ids)
        tab.page.side.undated.active = False
        tab.perform(action)
        assert tab.document.undo_stack.count() == 1
        assert tab.document.undo_stack.undoText() == words
        tab.document.undo_stack.undo()
        assert {i: version(tab, i) for i in ids} == before


def test_copies_are_chosen(open_tab: OpenTab, plan: Plan) -> None:
    tab, ids = open_tab(plan.records), cards(plan)
    tab.page.view.choose(ids[:2])
    tab.perform("duplicate_post")
    chosen = tab.page.view.chosen_ids()
    assert len(chosen) == 2
    assert not set(chosen) & set(ids)


@pytest.mark.parametrize("form", ["week", "month"])
def test_a_click_on_the_status_sign_offers_the_statuses(
    qtbot: QtBot, open_tab: OpenTab, answers: Answers, plan: Plan, form: str
) -> None:
    tab, (a, b, *_) = open_tab(plan.records), cards(plan)
    tab.take_form(form)
    view = tab.page.view
    place = view.sign_place(view.visualRect(view.table.index_of(a))).center()
    assert view.sign_at(place) == a
    ticked: list[str] = []
    answers.expect("run_menu", picking("status/scheduled", ticked))
    answers.expect("run_dialog", True)  # where it was scheduled
    qtbot.mouseClick(view.viewport(), LEFT, pos=place)
    assert ticked == ["status/ready"]
    assert version(tab, a).status is Status.SCHEDULED
    view.choose([a, b])
    place = view.sign_place(view.visualRect(view.table.index_of(a))).center()
    answers.expect("run_menu", picking("status/on_hold"))
    qtbot.mouseClick(view.viewport(), LEFT, pos=place)  # all chosen ones
    assert version(tab, b).status is Status.ON_HOLD
    answers.expect("run_menu", None)
    qtbot.keyClick(view, Qt.Key.Key_S)
    qtbot.mousePress(view.viewport(), LEFT, pos=place)
    qtbot.mouseRelease(view.viewport(), LEFT, pos=place + QPoint(-60, 0))  # thought better of it
    assert tab.document.undo_stack.count() == 2


def test_a_narrow_month_has_no_signs_to_hit(open_tab: OpenTab, plan: Plan) -> None:
    tab = open_tab(plan.records)
    tab.resize(900, 600)
    tab.take_form("month")
    view = tab.page.view
    rect = view.visualRect(view.table.index_of(cards(plan)[0]))
    assert view.sign_place(rect).isEmpty()
    assert view.sign_at(QPoint(rect.right() - 4, rect.center().y())) == ""
    assert not view.menu_place().isNull()


def moving(qtbot: QtBot, words: str) -> Callable[[MoveTo], bool]:
    """What a person types in *Move to…*, by keys."""

    def write(dialog: MoveTo) -> bool:
        dialog.show()
        qtbot.keyClicks(dialog.field.edit, words)
        qtbot.keyClick(dialog.field.edit, Qt.Key.Key_Return)
        accepted = not dialog.isVisible()
        dialog.hide()
        return accepted

    return write


def test_move_to_takes_a_day_by_keys(
    qtbot: QtBot, open_tab: OpenTab, answers: Answers, plan: Plan
) -> None:
    tab, ids = open_tab(plan.records), cards(plan)
    tab.page.view.choose(ids[:2])
    answers.expect("run_dialog", moving(qtbot, "5/12"))
    tab.perform("move_to")
    assert [version(tab, i).day for i in ids[:2]] == [date(2026, 12, 5)] * 2
    assert [version(tab, i).minute for i in ids[:2]] == [540, 600]
    assert tab.page.bar.title.text() == "Week of 30 November to 6 December 2026"
    assert tab.page.view.chosen_ids() == tuple(ids[:2])
    answers.expect("run_dialog", moving(qtbot, ""))
    tab.perform("move_to")
    assert version(tab, ids[0]).day is None
    assert tab.page.side.undated.chosen_ids() == tuple(ids[:2])


def test_move_to_says_what_is_wrong_and_what_is_closed(
    qtbot: QtBot, open_tab: OpenTab, answers: Answers, plan: Plan
) -> None:
    plan.records.append(Closure(id="c", start=SUNDAY, end=SUNDAY))
    tab, ids = open_tab(plan.records), cards(plan)
    said: list[str] = []

    def try_twice(dialog: MoveTo) -> bool:
        dialog.show()
        dialog.field.edit.setText("someday")
        qtbot.mouseClick(dialog.move_button, LEFT)
        assert dialog.isVisible()
        said.append(dialog.problem.text())
        dialog.field.edit.setText("29/11")
        said.append(dialog.problem.text())
        dialog.field.edit.setText("28/11")
        assert not dialog.problem.isVisible()
        dialog.reject()
        return False

    tab.page.view.choose(ids[:1])
    answers.expect("run_dialog", try_twice)
    tab.perform("move_to")
    assert "is not a day of the calendar" in said[0]
    assert said[1] == "Sunday 29 November: you are closed that day."
    assert tab.document.undo_stack.count() == 0


def over(tab: CalendarTab, card: str, day: date, how: Qt.KeyboardModifier) -> str:
    """What a drag over a day says."""
    view = tab.page.view
    rect = view.layout_now.columns[view.week.days.index(_day(view, day))]
    place = QPoint(rect.center().x(), rect.bottom() - 8 - view.verticalOffset())
    mime = view.table.mimeData([view.table.index_of(card)])
    actions = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction
    view.dragMoveEvent(QDragMoveEvent(place, actions, mime, LEFT, how))
    assert not view.grab().isNull()
    return view.sheet_state().drop_hint


@pytest.mark.parametrize("form", ["week", "month"])
def test_a_closed_day_is_said_and_allowed(open_tab: OpenTab, plan: Plan, form: str) -> None:
    plan.records.append(Closure(id="c", start=SUNDAY, end=SUNDAY))
    tab, ids = open_tab(plan.records), cards(plan)
    tab.take_form(form)
    assert over(tab, ids[0], SUNDAY, PLAIN).endswith("same hour\nYou are closed that day")
    assert over(tab, ids[0], SUNDAY, CTRL).startswith("Copy to Sunday")
    assert "closed" not in over(tab, ids[0], SATURDAY, PLAIN)
    tab.page.view.drop_wanted.emit(tuple(ids[:1]), SATURDAY, False)
    assert not tab.page.remark.isVisible()
    tab.perform("later")
    assert version(tab, ids[0]).day == SUNDAY
    assert tab.page.remark.words.text() == "Sunday 29 November: you are closed that day."


def test_the_remark_stays_in_the_sheet(open_tab: OpenTab, plan: Plan) -> None:
    tab = open_tab(plan.records)
    remark = tab.page.remark
    remark.show_words(None)
    assert not remark.isVisible()
    plan_words: Sequence[str] = cards(plan)
    tab.page.view.drop_wanted.emit(tuple(plan_words), SUNDAY, False)
    tab.doing.hands.acts.give_status(plan_words, Status.PUBLISHED)
    tab.page.view.drop_wanted.emit(tuple(plan_words), MONDAY, False)
    tab.resize(900, 500)
    parent = remark.parentWidget()
    assert parent is not None
    assert remark.isVisible()
    assert parent.rect().contains(remark.geometry())


def test_the_other_button_means_the_day_below_it(
    qtbot: QtBot, open_tab: OpenTab, plan: Plan
) -> None:
    tab, ids = open_tab(plan.records), cards(plan)
    view = tab.page.view
    view.choose(ids[:2])
    right = Qt.MouseButton.RightButton
    qtbot.mouseClick(view.viewport(), right, pos=centre(view, ids[0]))
    assert view.chosen_ids() == tuple(ids[:2])  # the menu of both
    column = view.layout_now.columns[4]
    place = QPoint(column.center().x(), column.bottom() - 20)
    qtbot.mouseClick(view.viewport(), right, pos=place)
    assert (view.chosen_ids(), view.current_day()) == ((), MONDAY + timedelta(days=4))


def test_an_empty_week_has_nothing_to_choose(qtbot: QtBot, open_tab: OpenTab) -> None:
    tab = open_tab(BASE)
    view = tab.page.view
    tab.perform("select_all")
    qtbot.keyClick(view, Qt.Key.Key_Right, SHIFT)
    qtbot.keyClick(view, Qt.Key.Key_Right, SHIFT)
    assert view.chosen_ids() == ()
    assert view.sign_at(QPointF(40, 300).toPoint()) == ""
