# SPDX-License-Identifier: MIT
"""*Copy last week…* under keys and clicks."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea
from pytestqt.qtbot import QtBot

from cmdesk.domain.records import Closure, Post, Record, Status, Version
from cmdesk.ui.dialogs.copy_week import CopyWeekDialog
from cmdesk.ui.dialogs.copy_week_post import QuestionRow
from cmdesk.ui.tabs.calendar import CalendarTab
from tests.journeys.person import types
from tests.ui.answers import Answers
from tests.ui.calendar.conftest import OpenTab
from tests.ui.calendar.weeks import MONDAY, Plan

LEFT, CTRL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier
OLD = MONDAY - timedelta(days=7)
NEXT = MONDAY + timedelta(days=7)  # the week that is prepared: today is a Thursday
LOG = "The yule log: order by Saturday 28 November, £28. Mary and Mary’s oven. Yes, £28."


def plan() -> Plan:
    made = Plan()
    made.add(LOG, MONDAY + timedelta(days=1), 540, status=Status.PUBLISHED)
    made.add("Why our sourdough is old", MONDAY + timedelta(days=2), None, "ig", "street")
    made.add("Closed then", MONDAY + timedelta(days=4), 600)
    made.records.append(
        Closure(id="k", start=NEXT + timedelta(days=4), end=NEXT + timedelta(days=5), reason="Fair")
    )
    return made


def drafts(tab: CalendarTab, start: date = NEXT) -> list[tuple[Version, Post]]:
    with tab.document.reading() as reader:
        versions = reader.versions_between(start, start + timedelta(days=6))
        return [(v, reader.get(Post, v.post_id)) for v in versions]


def opened(open_tab: OpenTab, records: list[Record]) -> CalendarTab:
    tab = open_tab(records)
    tab.show_day(NEXT)
    return tab


def row(dialog: CopyWeekDialog, words: str) -> QuestionRow:
    rows = [one for box in dialog.list.boxes for one in box.rows]
    return next(one for one in rows if one.question.words == words)


def asked(
    tab: CalendarTab, answers: Answers, look: Callable[[CopyWeekDialog], None], *, copies: bool
) -> None:
    """Ask for the dialog, do something in it, and copy or leave."""

    def run(dialog: CopyWeekDialog) -> bool:
        dialog.show()
        dialog.activateWindow()
        QTest.qWaitForWindowActive(dialog)
        look(dialog)
        if dialog.isVisible() and not copies:
            QTest.keyClick(dialog, Qt.Key.Key_Escape)
        elif dialog.isVisible():
            QTest.mouseClick(dialog.copy, LEFT)
        assert not dialog.isVisible()
        return dialog.result() == CopyWeekDialog.DialogCode.Accepted

    answers.expect("run_dialog", run)
    tab.perform("copy_week")


def test_posts_come_as_drafts_with_their_words_as_answered(
    open_tab: OpenTab, answers: Answers
) -> None:
    tab = opened(open_tab, plan().records)

    def answer(dialog: CopyWeekDialog) -> None:
        assert dialog.week.currentText() == (
            "Week of 23 to 29 November 2026 · 3 posts · the week before"
        )
        ticks = [(box.box.text(), box.box.isChecked()) for box in dialog.list.boxes]
        assert [ticked for _, ticked in ticks] == [True, True, False]
        why = [label.text() for label in dialog.list.boxes[2].findChildren(QLabel)]
        assert "Friday 4 December is a closed day: Fair." in why
        assert not dialog.list.boxes[2].rows
        day, price, name = (
            row(dialog, "Saturday 28 November"),
            row(dialog, "£28"),
            row(dialog, "Mary"),
        )
        assert day.proposed.isChecked()
        assert day.proposed.text() == "Saturday 5 December"
        assert "<s>Saturday 28 November</s>" in day.sentence.text()
        assert "(and in 1 more place)" in price.sentence.text()
        assert price.as_it_is.isChecked()
        assert name.answer is None
        types(price.own, "£30 & up")
        assert not price.as_it_is.isChecked()
        assert "£30 &amp; up" in price.sentence.text()
        QTest.keyClick(price.own, Qt.Key.Key_Return)
        assert dialog.isVisible(), "Enter goes on"
        assert dialog.copy.text() == "Copy 2 posts"
        assert "nothing more to fix" in dialog.remarks.text()

    asked(tab, answers, answer, copies=True)
    (log, log_post), (why, _) = sorted(drafts(tab), key=lambda one: str(one[0].day))
    assert log_post.text == (
        "The yule log: order by Saturday 5 December, £30 & up. Mary and Mary’s oven. Yes, £30 & up."
    )
    assert (log.day, log.minute, log.status) == (NEXT + timedelta(days=1), 540, Status.TO_WRITE)
    assert (why.channel_id, why.minute) == ("ig", None)
    assert tab.page.view.chosen_ids() == (log.id,)
    assert tab.document.undo_stack.undoText() == "copy 2 posts from last week"
    tab.document.undo_stack.undo()
    assert drafts(tab) == []


def test_each_answer_can_be_taken_back(open_tab: OpenTab, answers: Answers) -> None:
    tab = opened(open_tab, plan().records)

    def answer(dialog: CopyWeekDialog) -> None:
        day, price = row(dialog, "Saturday 28 November"), row(dialog, "£28")
        QTest.mouseClick(day.as_it_is, LEFT)
        said = [day.answer]
        types(day.own, "soon")
        said.append(day.answer)
        assert not day.proposed.isChecked()
        for _ in "soon":
            QTest.keyClick(day.own, Qt.Key.Key_Backspace)
        assert [*said, day.answer] == [None, "soon", "Saturday 5 December"]
        types(price.own, "£28")
        assert price.answer is None, "the same words are no answer"
        types(price.own, "0")
        QTest.mouseClick(price.as_it_is, LEFT)
        assert (price.answer, price.own.text()) == (None, "")

    asked(tab, answers, answer, copies=False)
    assert drafts(tab) == []
    assert not tab.document.undo_stack.canUndo()


def test_the_keyboard_alone_ticks_answers_and_copies(
    qtbot: QtBot, open_tab: OpenTab, answers: Answers
) -> None:
    tab = opened(open_tab, plan().records)

    def answer(dialog: CopyWeekDialog) -> None:
        first = dialog.list.boxes[0]
        assert dialog.focusWidget() is first.box
        qtbot.keyClick(first.box, Qt.Key.Key_Space)
        assert not first.rows[0].isVisible()
        qtbot.keyClick(first.box, Qt.Key.Key_Tab)
        assert dialog.focusWidget() is dialog.list.boxes[1].box
        qtbot.keyClick(dialog.list.boxes[1].box, Qt.Key.Key_Backtab)
        qtbot.keyClick(first.box, Qt.Key.Key_Space)
        for _ in range(2):
            focus = dialog.focusWidget()
            assert focus is not None
            qtbot.keyClick(focus, Qt.Key.Key_Tab)
        focus = dialog.focusWidget()
        assert focus is not None
        assert first.isAncestorOf(focus)
        qtbot.keyClick(focus, Qt.Key.Key_Return, CTRL)
        assert not dialog.isVisible()

    asked(tab, answers, answer, copies=True)
    assert len(drafts(tab)) == 2


def test_all_are_ticked_and_unticked_and_what_it_causes_is_said(
    open_tab: OpenTab, answers: Answers
) -> None:
    made = plan()
    for number in range(6):
        made.add(f"Number {number} of the fair", MONDAY + timedelta(days=2), 600 + number * 70)
    tab = opened(open_tab, made.records)

    def answer(dialog: CopyWeekDialog) -> None:
        assert dialog.all.text() == "Tick all"
        assert dialog.remarks.text().startswith("This would add 1 to fix")
        assert "6 posts on Facebook" in dialog.remarks.text()
        QTest.mouseClick(dialog.all, LEFT)
        assert dialog.copy.text() == "Copy 9 posts"
        QTest.mouseClick(dialog.all, LEFT)
        assert not dialog.copy.isEnabled()
        assert not dialog.remarks.isVisible()
        QTest.keyClick(dialog, Qt.Key.Key_Return, CTRL)
        assert dialog.isVisible(), "nothing is chosen"

    asked(tab, answers, answer, copies=False)


def test_another_week_can_be_picked(open_tab: OpenTab, answers: Answers) -> None:
    made = Plan()
    made.add("Old bread of Saturday 21 November", OLD + timedelta(days=1), 600)
    tab = opened(open_tab, made.records)

    def answer(dialog: CopyWeekDialog) -> None:
        assert dialog.week.count() == 2
        assert "holds no post" in dialog.words.text()
        assert not dialog.copy.isEnabled()
        assert dialog.focusWidget() is dialog.week
        QTest.keyClick(dialog.week, Qt.Key.Key_Down)
        assert dialog.copy.text() == "Copy 1 post"
        assert row(dialog, "Saturday 21 November").answer == "Saturday 5 December"
        assert dialog.focusWidget() is dialog.week

    asked(tab, answers, answer, copies=True)
    assert tab.document.undo_stack.undoText() == "copy 1 post from the week of 16 November"
    assert [post.text for _, post in drafts(tab)] == ["Old bread of Saturday 5 December"]


def test_where_nothing_can_be_copied_the_way_out_is_said(
    open_tab: OpenTab, answers: Answers
) -> None:
    tab = opened(open_tab, Plan().records)

    def look(dialog: CopyWeekDialog) -> None:
        assert "I don’t know what to say" in dialog.words.text()
        assert dialog.height() < 300, "no blank sheet"
        assert not dialog.copy.isVisible()

    asked(tab, answers, look, copies=False)


def test_thirty_posts_scroll_and_the_keyboard_brings_them_into_view(
    qtbot: QtBot, open_tab: OpenTab, answers: Answers
) -> None:
    made = Plan()
    for number in range(30):
        made.add(f"Loaf {number}, £{number}", MONDAY + timedelta(days=number % 7), 400 + number)
    tab = opened(open_tab, made.records)

    def answer(dialog: CopyWeekDialog) -> None:
        area: QScrollArea = dialog.list
        assert len(dialog.list.boxes) == 30
        assert area.verticalScrollBar().maximum() > 1000
        for _ in range(40):
            focus = dialog.focusWidget()
            assert focus is not None
            qtbot.keyClick(focus, Qt.Key.Key_Tab)
        focus = dialog.focusWidget()
        assert focus is not None
        place = QPoint(focus.mapTo(area.viewport(), QPoint(0, 0)))
        assert 0 <= place.y() < area.viewport().height()

    asked(tab, answers, answer, copies=False)


def test_every_field_has_a_name(open_tab: OpenTab, answers: Answers) -> None:
    tab = opened(open_tab, plan().records)

    def look(dialog: CopyWeekDialog) -> None:
        day = row(dialog, "Saturday 28 November")
        assert day.as_it_is.accessibleName() == "Saturday 28 November: As it is"
        assert day.own.accessibleName() == "Saturday 28 November: something else"
        for button in dialog.findChildren(QPushButton):
            assert button.accessibleName() or button.text()

    asked(tab, answers, look, copies=False)
