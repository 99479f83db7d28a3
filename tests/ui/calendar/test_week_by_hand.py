# SPDX-License-Identifier: MIT
"""The week under real keys and clicks: every act is one undo."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from cmdesk.domain.records import Status, Version
from cmdesk.ui.forms.composer import Composer
from cmdesk.ui.tabs.calendar import CalendarTab
from tests.ui.answers import Answers
from tests.ui.calendar.conftest import OpenTab
from tests.ui.calendar.weeks import BASE, MONDAY, Plan, crowded_week, ordinary_week

TUESDAY, WEDNESDAY = MONDAY + timedelta(days=1), MONDAY + timedelta(days=2)
CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton


def version(tab: CalendarTab, version_id: str) -> Version:
    with tab.document.reading() as reader:
        return reader.get(Version, version_id)


def count(tab: CalendarTab) -> int:
    with tab.document.reading() as reader:
        return reader.count(Version)


def centre(tab: CalendarTab, version_id: str) -> QPoint:
    view = tab.page.view
    return view.visualRect(view.table.index_of(version_id)).center()


def writing(qtbot: QtBot, text: str, hour: str = "") -> Callable[[Composer], bool]:
    """What a person does in the composer, with real keys."""

    def write(dialog: Composer) -> bool:
        dialog.show()
        qtbot.keyClicks(dialog.text, text)
        qtbot.keyClicks(dialog.hour, hour)
        qtbot.mouseClick(dialog.save, LEFT)
        accepted = not dialog.isVisible()
        dialog.hide()
        return accepted

    return write


def test_arrows_walk_through_cards_and_days(qtbot: QtBot, open_tab: OpenTab) -> None:
    plan = Plan()
    first, second = plan.add("a", MONDAY, 540), plan.add("b", MONDAY, 600)
    third = plan.add("c", TUESDAY, 540)
    view = open_tab(plan.records).page.view
    for key, card, day in (
        (Qt.Key.Key_Down, None, MONDAY),
        (Qt.Key.Key_Down, first, MONDAY),
        (Qt.Key.Key_Down, second, MONDAY),
        (Qt.Key.Key_Down, second, MONDAY),
        (Qt.Key.Key_Right, third, TUESDAY),
        (Qt.Key.Key_Right, None, WEDNESDAY),
        (Qt.Key.Key_Left, None, TUESDAY),
        (Qt.Key.Key_End, None, MONDAY + timedelta(days=6)),
        (Qt.Key.Key_Home, None, MONDAY),
        (Qt.Key.Key_PageDown, second, MONDAY),
    ):
        qtbot.keyClick(view, key)
        current = view.current_card()
        assert (current.id if current else None, view.current_day()) == (card, day), key


def test_cards_move_by_keys_and_come_back_by_undo(qtbot: QtBot, open_tab: OpenTab) -> None:
    plan = Plan()
    card = plan.add("Bread", TUESDAY, 550)
    tab = open_tab(plan.records)
    tab.page.view.choose([card])
    qtbot.keyClick(tab.page.view, Qt.Key.Key_Right, CTRL_SHIFT)
    assert (version(tab, card).day, version(tab, card).minute) == (WEDNESDAY, 550)
    assert tab.page.view.chosen_ids() == (card,)
    assert "Bread" in tab.document.undo_stack.undoText()
    tab.document.undo_stack.undo()
    assert version(tab, card).day == TUESDAY
    assert tab.page.view.chosen_ids() == (card,)
    tab.document.undo_stack.redo()
    assert version(tab, card).day == WEDNESDAY


def test_a_card_that_leaves_the_week_is_followed(qtbot: QtBot, open_tab: OpenTab) -> None:
    plan = Plan()
    card = plan.add("Bread", MONDAY, 550)
    tab = open_tab(plan.records)
    tab.page.view.choose([card])
    qtbot.keyClick(tab.page.view, Qt.Key.Key_Left, CTRL_SHIFT)
    assert tab.week.end == MONDAY - timedelta(days=1)
    assert tab.page.view.chosen_ids() == (card,)


def test_several_cards_move_in_one_step(qtbot: QtBot, open_tab: OpenTab) -> None:
    plan = Plan()
    cards = [plan.add("a", MONDAY), plan.add("b", TUESDAY), plan.add("c", TUESDAY, 600)]
    done = plan.add("d", TUESDAY, 660, status=Status.PUBLISHED)
    tab = open_tab(plan.records)
    tab.page.view.choose([*cards, done])
    qtbot.keyClick(tab.page.view, Qt.Key.Key_Right, CTRL_SHIFT)
    assert [version(tab, i).day for i in cards] == [TUESDAY, WEDNESDAY, WEDNESDAY]
    assert version(tab, done).real_day == TUESDAY
    assert tab.document.undo_stack.undoText() == "move 3 posts"
    tab.document.undo_stack.undo()
    assert [version(tab, i).day for i in cards] == [MONDAY, TUESDAY, TUESDAY]


def test_delete_takes_a_card_away_and_undo_brings_it_back(qtbot: QtBot, open_tab: OpenTab) -> None:
    plan = Plan()
    card = plan.add("Bread", MONDAY)
    tab = open_tab(plan.records)
    tab.page.view.choose([card])
    qtbot.keyClick(tab.page.view, Qt.Key.Key_Delete)
    assert count(tab) == 0
    assert tab.page.view.current_card() is None
    tab.document.undo_stack.undo()
    assert tab.page.view.week.place_of(card) == (0, 0)


def test_space_ticks_published_and_back(qtbot: QtBot, open_tab: OpenTab) -> None:
    plan = Plan()
    card = plan.add("Bread", MONDAY, 550)
    tab = open_tab(plan.records)
    tab.page.view.choose([card])
    qtbot.keyClick(tab.page.view, Qt.Key.Key_Space)
    assert version(tab, card).status is Status.PUBLISHED
    assert version(tab, card).published_day == MONDAY
    qtbot.keyClick(tab.page.view, Qt.Key.Key_Space)
    assert version(tab, card).status is Status.READY


def test_a_new_post_is_typed_where_the_keyboard_is(
    qtbot: QtBot, open_tab: OpenTab, answers: Answers
) -> None:
    tab = open_tab(BASE)
    tab.page.view.choose_day(MONDAY + timedelta(days=4))
    answers.expect("run_dialog", writing(qtbot, "Rye loaves are back", "17 h 30"))
    qtbot.keyClick(tab.page.view, Qt.Key.Key_Insert)
    (card,) = tab.page.view.week.days[4].cards
    assert (card.words, card.hour, card.badge) == ("Rye loaves are back", "17:30", "FB")
    assert tab.document.undo_stack.undoText() == "add “Rye loaves are back”"
    tab.document.undo_stack.undo()
    assert count(tab) == 0


def test_a_new_post_is_for_a_day_to_come(qtbot: QtBot, open_tab: OpenTab, answers: Answers) -> None:
    tab = open_tab(BASE)
    tab.page.view.choose_day(WEDNESDAY)  # yesterday
    answers.expect("run_dialog", writing(qtbot, "Rye loaves are back"))
    tab.perform("new_post")
    assert [len(day.cards) for day in tab.page.view.week.days] == [0, 0, 0, 1, 0, 0, 0]


def test_enter_edits_a_card_and_makes_a_new_one_on_a_day(
    qtbot: QtBot, open_tab: OpenTab, answers: Answers
) -> None:
    plan = Plan()
    card = plan.add("Bread", MONDAY, 550)
    tab = open_tab(plan.records)
    tab.page.view.choose([card])
    answers.expect("run_dialog", writing(qtbot, "Warm "))
    qtbot.keyClick(tab.page.view, Qt.Key.Key_Return)
    assert tab.page.view.week.days[0].cards[0].words == "Warm Bread"
    answers.expect("run_dialog", writing(qtbot, "Brioche"))
    tab.page.view.choose_day(TUESDAY)
    qtbot.keyClick(tab.page.view, Qt.Key.Key_Return)
    assert tab.page.view.week.days[1].cards[0].words == "Brioche"


def test_double_click_opens_a_card_or_writes_on_an_empty_place(
    qtbot: QtBot, open_tab: OpenTab, answers: Answers
) -> None:
    plan = Plan()
    card = plan.add("Bread", MONDAY, 550)
    tab = open_tab(plan.records)
    viewport = tab.page.view.viewport()
    answers.expect("run_dialog", writing(qtbot, "Warm "))
    qtbot.mouseDClick(viewport, LEFT, pos=centre(tab, card))
    assert tab.page.view.week.days[0].cards[0].words == "Warm Bread"
    answers.expect("run_dialog", writing(qtbot, "Brioche"))
    column = tab.page.view.layout_now.columns[3]
    qtbot.mouseDClick(viewport, LEFT, pos=QPoint(column.center().x(), 500))
    assert tab.page.view.week.days[3].cards[0].words == "Brioche"


def test_the_place_offered_under_the_pointer_takes_a_post(
    qtbot: QtBot, open_tab: OpenTab, answers: Answers
) -> None:
    plan = Plan()
    plan.add("Bread", MONDAY, 550)
    tab = open_tab(plan.records)
    view = tab.page.view
    place = QPoint(view.layout_now.columns[0].center().x(), view.layout_now.ends[0] + 14)
    qtbot.mouseMove(view.viewport(), place)
    answers.expect("run_dialog", writing(qtbot, "Brioche"))
    qtbot.mouseClick(view.viewport(), LEFT, pos=place)
    assert [card.words for card in view.week.days[0].cards] == ["Brioche", "Bread"]


def test_a_click_on_empty_ground_chooses_the_day(qtbot: QtBot, open_tab: OpenTab) -> None:
    plan = Plan()
    card = plan.add("Bread", MONDAY, 550)
    tab = open_tab(plan.records)
    view = tab.page.view
    qtbot.mouseClick(view.viewport(), LEFT, pos=centre(tab, card))
    assert view.chosen_ids() == (card,)
    column = view.layout_now.columns[4]
    qtbot.mouseClick(view.viewport(), LEFT, pos=QPoint(column.center().x(), 500))
    assert (view.chosen_ids(), view.current_day()) == ((), MONDAY + timedelta(days=4))


def carried(ids: tuple[str, ...], tab: CalendarTab) -> QMimeData:
    view = tab.page.view
    return view.table.mimeData([view.table.index_of(i) for i in ids])


def dropped(
    tab: CalendarTab, ids: tuple[str, ...], column: int, modifiers: Qt.KeyboardModifier
) -> None:
    """A drag over a column and its drop, as Qt tells it to the viewport."""
    view, mime = tab.page.view, carried(ids, tab)
    place = QPointF(view.layout_now.columns[column].center().x(), 300)
    actions = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction
    move = QDragMoveEvent(place.toPoint(), actions, mime, LEFT, modifiers)
    view.dragMoveEvent(move)
    assert view.sheet_state().drop_day == column
    assert not view.grab().isNull()  # paints the hint
    view.dropEvent(QDropEvent(place, actions, mime, LEFT, modifiers))
    assert view.sheet_state().drop_day == -1


def test_a_drag_keeps_the_hour_and_ctrl_copies(open_tab: OpenTab) -> None:
    plan = Plan()
    card = plan.add("Bread", MONDAY, 550)
    tab = open_tab(plan.records)
    dropped(tab, (card,), 4, Qt.KeyboardModifier.NoModifier)
    assert (version(tab, card).day, version(tab, card).minute) == (date(2026, 11, 27), 550)
    dropped(tab, (card,), 6, Qt.KeyboardModifier.ControlModifier)
    sunday = tab.page.view.week.days[6].cards
    assert [(c.words, c.hour) for c in sunday] == [("Bread", "9:10")]
    assert version(tab, card).day == date(2026, 11, 27)
    steps = tab.document.undo_stack.count()
    dropped(tab, (card,), 4, Qt.KeyboardModifier.NoModifier)
    assert tab.document.undo_stack.count() == steps  # it lies there already


def test_a_published_card_is_not_moved(open_tab: OpenTab) -> None:
    plan = Plan()
    card = plan.add("Bread", MONDAY, 550, status=Status.PUBLISHED)
    tab = open_tab(plan.records)
    dropped(tab, (card,), 4, Qt.KeyboardModifier.NoModifier)
    assert version(tab, card).real_day == MONDAY
    assert tab.document.undo_stack.count() == 0


def test_45_posts_on_a_day_fold_and_open(qtbot: QtBot, open_tab: OpenTab) -> None:
    tab = open_tab(crowded_week().records)
    view = tab.page.view
    assert view.week.days[3].count == "46"
    shown = view.shown_rows(3)
    assert 3 < shown < 46
    assert view.verticalScrollBar().maximum() == 0
    qtbot.mouseClick(view.viewport(), LEFT, pos=view.layout_now.mores[3].center())
    assert view.shown_rows(3) == 47
    assert view.verticalScrollBar().maximum() > 0
    view.toggle_day(3)
    assert view.shown_rows(3) == shown


def test_the_keyboard_reaches_the_last_of_45(qtbot: QtBot, open_tab: OpenTab) -> None:
    tab = open_tab(crowded_week().records)
    view = tab.page.view
    view.choose_day(MONDAY + timedelta(days=3))
    for _ in range(46):
        qtbot.keyClick(view, Qt.Key.Key_Down)
    card = view.current_card()
    assert card is not None
    assert card.words.startswith("45:")
    rect = view.visualRect(view.currentIndex())
    assert view.viewport().rect().contains(rect)


def test_turning_weeks(qtbot: QtBot, open_tab: OpenTab) -> None:
    tab = open_tab(ordinary_week().records)
    assert tab.page.bar.title.text() == "Week of 23 to 29 November 2026"
    following = tab.page.bar.findChild(QPushButton, "next")
    assert isinstance(following, QPushButton)
    qtbot.mouseClick(following, LEFT)
    assert tab.page.bar.title.text() == "Week of 30 November to 6 December 2026"
    assert tab.page.note.isVisible()
    tab.perform("previous")
    tab.perform("previous")
    assert tab.page.bar.title.text() == "Week of 16 to 22 November 2026"
    tab.perform("today")
    assert tab.page.view.current_day() == date(2026, 11, 26)
    assert tab.show_record("week", "2026-W53")
    assert tab.page.bar.title.text() == "Week of 28 December 2026 to 3 January 2027"
    assert not tab.show_record("pillar", "craft")


def test_an_empty_client_is_offered_the_first_step(
    qtbot: QtBot, open_tab: OpenTab, answers: Answers
) -> None:
    tab = open_tab(BASE)
    assert tab.page.note.isVisible()
    assert "Nothing is planned yet" in tab.page.note.words.text()
    assert "Drop the file" in tab.page.note.dropping.text()
    tab.perform("next")
    assert tab.page.note.dropping.isVisible(), "as long as the client has no post at all"
    tab.perform("today")
    answers.expect("run_dialog", writing(qtbot, "Hello"))
    qtbot.mouseClick(tab.page.note.button, LEFT)
    assert not tab.page.note.isVisible()
    assert tab.page.view.week.days[3].cards[0].words == "Hello"


def test_what_waits_for_a_date_is_shown_and_opened(
    qtbot: QtBot, open_tab: OpenTab, answers: Answers
) -> None:
    plan = Plan()
    card = plan.add("The old oven", None, None)
    plan.add("Bread", MONDAY)
    tab = open_tab(plan.records)
    undated = tab.page.side.undated
    assert undated.title.text() == "No date yet: 1 post"
    mime = undated.list.mimeData([undated.list.item(0)])
    view = tab.page.view
    place = QPointF(view.layout_now.columns[5].center().x(), 300)
    drop = QDropEvent(place, Qt.DropAction.MoveAction, mime, LEFT, Qt.KeyboardModifier.NoModifier)
    view.dropEvent(drop)
    assert version(tab, card).day == date(2026, 11, 28)
    assert not undated.list.isVisible()
    assert undated.title.text() == "No date yet: nothing waits"
    tab.document.undo_stack.undo()
    answers.expect("run_dialog", writing(qtbot, "About "))
    undated.list.itemActivated.emit(undated.list.item(0))
    assert undated.list.item(0).text().endswith("About The old oven")


def test_a_hidden_tab_reads_again_when_it_is_shown(open_tab: OpenTab) -> None:
    plan = Plan()
    card = plan.add("Bread", MONDAY)
    tab = open_tab(plan.records)
    tab.hide()
    tab.doing.hands.acts.delete([card])
    assert tab.page.view.week.place_of(card) == (0, 0)
    tab.show()
    assert tab.page.view.week.place_of(card) is None


def test_a_published_card_that_is_sent_a_day_on_says_why_it_stays(
    qtbot: QtBot, open_tab: OpenTab
) -> None:
    plan = Plan()
    card = plan.add("a", MONDAY, status=Status.PUBLISHED)
    tab = open_tab(plan.records)
    tab.page.view.choose([card])
    qtbot.keyClick(tab.page.view, Qt.Key.Key_Right, CTRL_SHIFT)
    assert version(tab, card).real_day == MONDAY
    assert "stays where it happened" in tab.page.remark.words.text()
