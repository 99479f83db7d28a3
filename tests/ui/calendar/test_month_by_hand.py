# SPDX-License-Identifier: MIT
"""The month under real keys and clicks: what the week does, from day to day."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from cmdesk.domain.openings import Week
from cmdesk.domain.records import Status, Version
from cmdesk.ui.calendar.month_view import MonthView
from cmdesk.ui.forms.composer import Composer
from cmdesk.ui.tabs.calendar import CalendarTab
from tests.ui.answers import Answers
from tests.ui.calendar.conftest import OpenTab
from tests.ui.calendar.weeks import BASE, MONDAY, Plan, crowded_week

TODAY, THURSDAY = date(2026, 11, 26), MONDAY + timedelta(days=3)
LEFT = Qt.MouseButton.LeftButton
CTRL = Qt.KeyboardModifier.ControlModifier
CTRL_SHIFT = CTRL | Qt.KeyboardModifier.ShiftModifier
PLAIN = Qt.KeyboardModifier.NoModifier


def turned(qtbot: QtBot, tab: CalendarTab) -> MonthView:
    """The month, chosen with a click in the bar."""
    button = next(b for b in tab.page.bar.forms.findChildren(QPushButton) if b.text() == "Month")
    qtbot.mouseClick(button, LEFT)
    view = tab.page.view
    assert isinstance(view, MonthView)
    assert view.isVisible()
    view.setFocus()
    return view


def version(tab: CalendarTab, version_id: str) -> Version:
    with tab.document.reading() as reader:
        return reader.get(Version, version_id)


def middle(view: MonthView, day: date) -> QPoint:
    """Low in a day, below its cards."""
    rect = view.layout_now.columns[view.look.number_of(day)]
    return QPoint(rect.center().x(), rect.bottom() - 6 - view.verticalOffset())


def writing(qtbot: QtBot, text: str) -> Callable[[Composer], bool]:
    """What a person does in the composer, with real keys."""

    def write(dialog: Composer) -> bool:
        dialog.show()
        qtbot.keyClicks(dialog.text, text)
        qtbot.mouseClick(dialog.save, LEFT)
        accepted = not dialog.isVisible()
        dialog.hide()
        return accepted

    return write


def test_arrows_walk_from_day_to_day_and_out_of_the_month(qtbot: QtBot, open_tab: OpenTab) -> None:
    tab = open_tab(BASE)
    view = turned(qtbot, tab)
    for key, day in (
        (Qt.Key.Key_Right, date(2026, 11, 27)),
        (Qt.Key.Key_Up, date(2026, 11, 20)),
        (Qt.Key.Key_Left, date(2026, 11, 19)),
        (Qt.Key.Key_Home, date(2026, 11, 1)),
        (Qt.Key.Key_Up, date(2026, 10, 25)),
        (Qt.Key.Key_PageDown, date(2026, 11, 25)),
        (Qt.Key.Key_End, date(2026, 11, 30)),
        (Qt.Key.Key_PageDown, date(2026, 12, 30)),
        (Qt.Key.Key_PageUp, date(2026, 11, 30)),
        (Qt.Key.Key_Down, date(2026, 12, 7)),
        (Qt.Key.Key_PageUp, date(2026, 11, 7)),
    ):
        qtbot.keyClick(view, key)
        assert view.current_day() == day, (key, day)
        assert tab.window().focusWidget() is view
    assert tab.page.bar.title.text() == "November 2026"


def test_a_page_turns_from_the_shown_month_even_from_a_day_beyond_it(
    qtbot: QtBot, open_tab: OpenTab
) -> None:
    tab = open_tab(BASE)
    view = turned(qtbot, tab)
    view.choose_day(date(2026, 12, 3))
    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    assert view.current_day() == date(2026, 12, 3)
    assert tab.page.bar.title.text() == "December 2026"
    view.choose_day(date(2026, 11, 30))
    qtbot.keyClick(view, Qt.Key.Key_PageUp)
    assert view.current_day() == date(2026, 11, 30)


def test_ctrl_and_arrows_walk_through_a_days_cards(qtbot: QtBot, open_tab: OpenTab) -> None:
    plan = Plan()
    first, second = plan.add("a", THURSDAY, 540), plan.add("b", THURSDAY, 600)
    view = turned(qtbot, open_tab(plan.records))
    for key, chosen in (
        (Qt.Key.Key_Down, (first,)),
        (Qt.Key.Key_Down, (second,)),
        (Qt.Key.Key_Down, (second,)),
        (Qt.Key.Key_Up, (first,)),
        (Qt.Key.Key_Up, ()),
    ):
        qtbot.keyClick(view, key, CTRL)
        assert (view.chosen_ids(), view.current_day()) == (chosen, THURSDAY)


def test_enter_opens_the_first_card_or_writes_a_new_one(
    qtbot: QtBot, open_tab: OpenTab, answers: Answers
) -> None:
    plan = Plan()
    plan.add("Bread", THURSDAY, 540)
    second = plan.add("Cakes", THURSDAY, 600)
    tab = open_tab(plan.records)
    view = turned(qtbot, tab)
    answers.expect("run_dialog", writing(qtbot, "Warm "))
    qtbot.keyClick(view, Qt.Key.Key_Return)
    answers.expect("run_dialog", writing(qtbot, "Small "))
    view.choose([second])
    qtbot.keyClick(view, Qt.Key.Key_Enter)
    words = [card.words for card in view.look.days[view.look.number_of(THURSDAY)].cards]
    assert words == ["Warm Bread", "Small Cakes"]
    answers.expect("run_dialog", writing(qtbot, "Brioche"))
    view.choose_day(date(2026, 11, 4))
    qtbot.keyClick(view, Qt.Key.Key_Return)
    day = view.look.days[view.look.number_of(date(2026, 11, 4))]
    assert [card.words for card in day.cards] == ["Brioche"]
    assert tab.document.undo_stack.undoText() == "add “Brioche”"


def test_double_clicks_open_and_write(qtbot: QtBot, open_tab: OpenTab, answers: Answers) -> None:
    plan = Plan()
    card = plan.add("Bread", THURSDAY, 540)
    view = turned(qtbot, open_tab(plan.records))
    answers.expect("run_dialog", writing(qtbot, "Warm "))
    place = view.visualRect(view.table.index_of(card)).center()
    qtbot.mouseDClick(view.viewport(), LEFT, pos=place)
    answers.expect("run_dialog", writing(qtbot, "Brioche"))
    day = date(2026, 11, 10)
    qtbot.mouseDClick(view.viewport(), LEFT, pos=middle(view, day))
    assert view.look.days[view.look.number_of(THURSDAY)].cards[0].words == "Warm Bread"
    assert view.look.days[view.look.number_of(day)].cards[0].words == "Brioche"


def test_the_place_offered_under_the_pointer_takes_a_post(
    qtbot: QtBot, open_tab: OpenTab, answers: Answers
) -> None:
    plan = Plan()
    plan.add("Bread", THURSDAY, 540)
    view = turned(qtbot, open_tab(plan.records))
    number = view.look.number_of(THURSDAY)
    place = view.ghost_place(number).center()
    qtbot.mouseMove(view.viewport(), place)
    assert view.sheet_state().hovered_day == number
    answers.expect("run_dialog", writing(qtbot, "Brioche"))
    qtbot.mouseClick(view.viewport(), LEFT, pos=place)
    assert {card.words for card in view.look.days[number].cards} == {"Brioche", "Bread"}


def test_a_click_chooses_a_day_or_a_card(qtbot: QtBot, open_tab: OpenTab) -> None:
    plan = Plan()
    card = plan.add("Bread", THURSDAY, 540)
    tab = open_tab(plan.records)
    view = turned(qtbot, tab)
    place = view.visualRect(view.table.index_of(card)).center()
    qtbot.mouseClick(view.viewport(), LEFT, pos=place)
    assert view.chosen_ids() == (card,)
    assert "delete_post" in tab.offered()
    qtbot.mouseClick(view.viewport(), LEFT, pos=middle(view, date(2026, 11, 12)))
    assert (view.chosen_ids(), view.current_day()) == ((), date(2026, 11, 12))
    assert tab.week == Week(date(2026, 11, 9))  # what would be printed
    qtbot.mouseClick(view.viewport(), LEFT, pos=QPoint(40, 5))  # a weekday's name
    assert view.current_day() == date(2026, 11, 12)


def test_keys_act_on_cards_as_in_the_week(qtbot: QtBot, open_tab: OpenTab) -> None:
    plan = Plan()
    card = plan.add("Bread", date(2026, 12, 6), 550)
    tab = open_tab(plan.records)
    view = turned(qtbot, tab)
    view.choose([card])
    qtbot.keyClick(view, Qt.Key.Key_Left, CTRL_SHIFT)
    assert (version(tab, card).day, version(tab, card).minute) == (date(2026, 12, 5), 550)
    for _ in range(2):
        qtbot.keyClick(view, Qt.Key.Key_Right, CTRL_SHIFT)
    assert version(tab, card).day == date(2026, 12, 7)
    assert tab.page.bar.title.text() == "December 2026"  # followed out of the sheet
    assert view.chosen_ids() == (card,)
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    with tab.document.reading() as reader:
        assert reader.count(Version) == 0
    tab.document.undo_stack.undo()
    assert view.look.place_of(card) is not None


def test_space_ticks_a_card_as_published(qtbot: QtBot, open_tab: OpenTab) -> None:
    plan = Plan()
    card = plan.add("Bread", date(2026, 11, 12), 550)
    tab = open_tab(plan.records)
    view = turned(qtbot, tab)
    view.choose([card])
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert version(tab, card).status is Status.PUBLISHED
    assert view.chosen_ids() == (card,)
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert version(tab, card).status is Status.READY


def dropped(view: MonthView, ids: tuple[str, ...], day: date, how: Qt.KeyboardModifier) -> None:
    """A drag over a day and its drop, as Qt tells it to the viewport."""
    mime = view.table.mimeData([view.table.index_of(i) for i in ids])
    place = QPointF(middle(view, day))
    actions = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction
    view.dragMoveEvent(QDragMoveEvent(place.toPoint(), actions, mime, LEFT, how))
    assert view.sheet_state().drop_day == view.look.number_of(day)
    assert not view.grab().isNull()  # paints the hint
    view.dropEvent(QDropEvent(place, actions, mime, LEFT, how))
    assert view.sheet_state().drop_day == -1


def test_a_drag_keeps_the_hour_and_ctrl_copies(qtbot: QtBot, open_tab: OpenTab) -> None:
    plan = Plan()
    card = plan.add("Bread", THURSDAY, 550)
    tab = open_tab(plan.records)
    view = turned(qtbot, tab)
    dropped(view, (card,), date(2026, 11, 4), PLAIN)
    assert (version(tab, card).day, version(tab, card).minute) == (date(2026, 11, 4), 550)
    assert view.chosen_ids() == (card,)
    dropped(view, (card,), date(2026, 12, 2), CTRL)
    copies = view.look.days[view.look.number_of(date(2026, 12, 2))].cards
    assert [(one.words, one.hour) for one in copies] == [("Bread", "9:10")]
    assert version(tab, card).day == date(2026, 11, 4)
    tab.document.undo_stack.undo()
    tab.document.undo_stack.undo()
    assert version(tab, card).day == THURSDAY


def test_a_full_week_opens_whole_and_folds_again(qtbot: QtBot, open_tab: OpenTab) -> None:
    view = turned(qtbot, open_tab(crowded_week().records))
    number = view.look.number_of(THURSDAY)
    cards = len(view.look.days[number].cards)
    folded = view.shown_rows(number)
    assert 2 < folded < cards
    assert view.verticalScrollBar().maximum() == 0
    qtbot.mouseClick(view.viewport(), LEFT, pos=view.layout_now.mores[number].center())
    assert view.shown_rows(number) == cards + 1
    assert view.opened == frozenset(range(28, 35))
    assert view.verticalOffset() > 0
    head = view.visualRect(view.table.place(number, 0))
    assert head.top() >= view.layout_now.top  # the week begins in view
    less = view.layout_now.mores[number]
    assert list(view.layout_now.mores) == [number]  # nothing to fold in the other days
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    at = less.center() - QPoint(0, view.verticalOffset())
    qtbot.mouseClick(view.viewport(), LEFT, pos=at)
    assert (view.shown_rows(number), view.opened) == (folded, frozenset())


def test_the_keyboard_opens_a_full_week_and_escape_folds_it(
    qtbot: QtBot, open_tab: OpenTab
) -> None:
    view = turned(qtbot, open_tab(crowded_week().records))
    number = view.look.number_of(THURSDAY)
    folded = view.shown_rows(number)
    for _ in range(46):
        qtbot.keyClick(view, Qt.Key.Key_Down, CTRL)
    card = view.current_card()
    assert card is not None
    assert card.words.startswith("45:")
    assert view.viewport().rect().contains(view.visualRect(view.currentIndex()))
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert (view.shown_rows(number), view.opened) == (folded, frozenset())
    assert (view.current_card(), view.current_day()) == (None, THURSDAY)
    qtbot.keyClick(view, Qt.Key.Key_Escape)  # nothing left to fold
    assert view.current_day() == THURSDAY


@pytest.mark.parametrize("count", [3, 4, 5, 6, 7, 8])
def test_every_card_is_reached_whatever_the_height(
    qtbot: QtBot, open_tab: OpenTab, count: int
) -> None:
    plan = Plan()
    cards = [plan.add(f"{n}", THURSDAY, 500 + n) for n in range(count)]
    tab = open_tab(plan.records)
    tab.resize(1024, 560)
    view = turned(qtbot, tab)
    for card in cards:
        qtbot.keyClick(view, Qt.Key.Key_Down, CTRL)
        assert view.chosen_ids() == (card,)
        rect = view.visualRect(view.currentIndex())
        assert view.viewport().rect().contains(rect)
        assert rect.top() >= view.layout_now.top
