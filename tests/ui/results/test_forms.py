# SPDX-License-Identifier: MIT
"""The forms of the results: aims, decisions, values."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from cmdesk.domain.records import (
    Adjustment,
    Aim,
    Former,
)
from cmdesk.domain.texts import mark
from cmdesk.ui.open_document import OpenDocument
from cmdesk.ui.results.aim_form import AimForm
from cmdesk.ui.results.decision_form import DecisionForm
from cmdesk.ui.results.value_rows import BEFORE, DAY, VALUE
from cmdesk.ui.results.values_dialog import ValuesDialog
from cmdesk.ui.tabs.results import ResultsTab
from tests.ui.answers import Answers
from tests.ui.results.conftest import CUSTOMERS, FACEBOOK, FOLLOWERS, TODAY, all_noted, put

Show = Callable[[OpenDocument], ResultsTab]
TITLE = mark("Test", "A form")
LEFT = Qt.MouseButton.LeftButton


BeforeUs = Callable[[QDialog], None]


def aim_form(document: OpenDocument, aim: Aim | None = None) -> AimForm:
    return AimForm(TITLE, aim or Aim(id="1" * 32, words=""), document)


def test_an_aim_needs_words_alone(document: OpenDocument, before_us: BeforeUs) -> None:
    form = aim_form(document)
    before_us(form)
    form.save.click()
    assert form.isVisible()
    assert "in a few words" in form.notice.words
    form.words.setText("  More people in the shop ")
    assert form.notice.words == ""
    assert "Which number would show" in form.said.text()
    form.save.click()
    assert not form.isVisible()
    assert form.aim() == Aim(id="1" * 32, words="More people in the shop", start=TODAY)


def test_the_start_is_what_was_noted(weeks: OpenDocument, before_us: BeforeUs) -> None:
    form = aim_form(weeks)
    before_us(form)
    form.words.setText("200 followers")
    form.number.choose(FOLLOWERS)
    form.number.activated.emit(0)
    assert form.baseline.text() == "103"
    assert form.period.isHidden(), "followers stand on a day"
    form.number.choose(CUSTOMERS)
    form.number.activated.emit(0)
    assert not form.period.isHidden()
    form.number.choose(FOLLOWERS)
    form.number.activated.emit(0)
    form.target.setText("two hundred")
    form.save.click()
    assert "two hundred" in form.notice.words
    form.target.setText("200")
    form.due.edit.setText("31/3/2027")
    assert form.said.text() == (
        "It can be followed: from 103 to 200, until Wednesday 31 March 2027."
    )
    aim = form.aim()
    assert (aim.metric, aim.channel_id) == FOLLOWERS
    assert (aim.baseline, aim.target, aim.due) == (103, 200, date(2027, 3, 31))


def test_a_changed_aim_keeps_its_start(weeks: OpenDocument, before_us: BeforeUs) -> None:
    start = TODAY - timedelta(days=20)
    was = Aim(id="1" * 32, words="200", metric="followers", channel_id=FACEBOOK,
              baseline=90, target=200, start=start, due=date(2027, 3, 31))  # fmt: skip
    form = aim_form(weeks, was)
    before_us(form)
    assert form.baseline.text() == "90"
    assert form.aim() == was
    form.number.choose(CUSTOMERS)
    form.number.activated.emit(0)
    assert form.baseline.text() != "90", "it was another number's"


def test_an_aim_is_changed_and_undone(weeks: OpenDocument, shown: Show, answers: Answers) -> None:
    put(weeks, Aim(id="1" * 32, words="More"))
    tab = shown(weeks)
    answers.expect("run_dialog", False)
    tab.acts.change_aim("1" * 32)

    def nothing_new(form: AimForm) -> bool:
        return form.aim().words == "More"

    def better(form: AimForm) -> bool:
        form.words.setText("Many more")
        return True

    answers.expect("run_dialog", better)
    tab.acts.change_aim("1" * 32)
    assert [one.aim.words for one in tab.numbers.aims] == ["Many more"]
    assert weeks.undo_stack.undoText() == "change the aim “More”"
    weeks.undo_stack.undo()
    assert [one.aim.words for one in tab.numbers.aims] == ["More"]
    answers.expect("run_dialog", False)
    tab.acts.add_aim()
    assert len(tab.numbers.aims) == 1


def test_a_decision_needs_words_and_a_day(weeks: OpenDocument, before_us: BeforeUs) -> None:
    form = DecisionForm(TITLE, Adjustment(id="1" * 32, day=TODAY, words=""), weeks)
    before_us(form)
    form.save.click()
    assert "Say what was decided" in form.notice.words
    form.words.setText("One offer a week")
    form.day.edit.clear()
    form.save.click()
    assert "Write the day" in form.notice.words
    form.day.edit.setText("6/10")
    form.number.choose(CUSTOMERS)
    form.save.click()
    assert not form.isVisible()
    assert form.decision() == Adjustment(
        id="1" * 32, day=date(2026, 10, 6), words="One offer a week", metric="customers"
    )


def test_a_decision_is_changed_and_deleted(
    weeks: OpenDocument, shown: Show, answers: Answers
) -> None:
    put(weeks, Adjustment(id="1" * 32, day=TODAY, words="One"))
    tab = shown(weeks)
    (row,) = tab.page.decisions.rows_shown()

    def two(form: DecisionForm) -> bool:
        form.words.setText("Two")
        return True

    answers.expect("run_dialog", two)
    QTest.mouseClick(row.edit, LEFT)
    assert row.words.text() == "Two"
    answers.expect("run_dialog", True)
    QTest.mouseClick(row.edit, LEFT)
    assert weeks.undo_stack.count() == 1, "nothing was changed the second time"
    QTest.mouseClick(row.bin, LEFT)
    assert tab.page.decisions.rows_shown() == []
    assert tab.page.notice.words == "The decision was deleted."
    QTest.mouseClick(tab.page.notice.undo, LEFT)
    assert [one.words.text() for one in tab.page.decisions.rows_shown()] == ["Two"]


def test_the_list_of_numbers_begins_with_what_is_known(weeks: OpenDocument) -> None:
    form = DecisionForm(TITLE, Adjustment(id="1" * 32, day=TODAY, words="x"), weeks)
    number = form.number
    words = [number.itemText(row) for row in range(number.count())]
    assert words[:2] == ["none in particular", ""], "a line apart"
    assert words[2:4] == ["Facebook · followers", "Customers at the till"]
    assert len(set(words)) == len(words) - words.count("") + 1, "each once"
    number.choose(("followers", "gone"))
    assert number.place == ("followers", "gone")
    number.choose(("", None))
    assert number.currentText() == "none in particular"
    form.deleteLater()


def test_values_are_corrected_in_place(
    weeks: OpenDocument, before_us: BeforeUs, qtmodeltester: ModelTester
) -> None:
    dialog = ValuesDialog(weeks, FOLLOWERS)
    before_us(dialog)
    rows = dialog.rows
    qtmodeltester.check(rows)
    cell = rows.index(1, VALUE)
    assert rows.data(rows.index(1, DAY)) == "11 Nov 2026"
    assert rows.data(cell) == "102"
    assert rows.data(QModelIndex()) is None
    dialog.view.setCurrentIndex(cell)
    for words, said in (("many", "not a number"), ("", "An empty value")):
        assert rows.setData(cell, words)
        assert said in dialog.notice.words
        assert rows.data(cell) == "102"
    assert rows.setData(cell, "1020")
    assert "digit too many" in dialog.notice.words
    assert rows.data(cell) == "1,020"
    assert rows.data(rows.index(1, BEFORE)) == "102 until 25 Nov 2026"
    assert dialog.view.currentIndex() == rows.index(1, VALUE)
    QTest.mouseClick(dialog.notice.undo, LEFT)
    assert rows.data(cell) == "102"
    assert rows.setData(cell, "102")
    assert not rows.setData(rows.index(1, DAY), "x")
    assert not weeks.undo_stack.canUndo()


def test_values_are_removed(weeks: OpenDocument, before_us: BeforeUs) -> None:
    dialog = ValuesDialog(weeks, CUSTOMERS)
    before_us(dialog)
    assert dialog.rows.data(dialog.rows.index(0, DAY)) == "week of 16 to 22 November"
    dialog.view.selectAll()
    QTest.mouseClick(dialog.remove, LEFT)
    assert dialog.notice.words == "3 values removed: not noted."
    assert not dialog.remove.isEnabled()
    assert "Nothing is noted" in dialog.hint.text()
    dialog._on_remove()
    assert {one.metric for one in all_noted(weeks)} == {"followers"}
    QTest.mouseClick(dialog.notice.undo, LEFT)
    assert dialog.rows.rowCount() == 3
    assert dialog.notice.words == ""


def test_the_history_is_said_in_order(weeks: OpenDocument, before_us: BeforeUs) -> None:
    dialog = ValuesDialog(weeks, FOLLOWERS)
    before_us(dialog)
    for words in ("110", "111"):
        dialog.rows.setData(dialog.rows.index(0, VALUE), words)
    assert all_noted(weeks)[-1].former == (
        Former(value=103, until=TODAY),
        Former(value=110, until=TODAY),
    )
    said = dialog.rows.data(dialog.rows.index(0, BEFORE))
    assert said == "103 until 25 Nov 2026 and 110 until 25 Nov 2026"


def test_one_writes_an_aim_at_once_from_top_to_bottom(
    weeks: OpenDocument, before_us: BeforeUs, qtbot: QtBot
) -> None:
    form = aim_form(weeks)
    before_us(form)
    assert form.focusWidget() is form.words
    qtbot.keyClicks(form.words, "60 bookings")
    assert form.words.text() == "60 bookings"
    seen = []
    for _ in range(4):
        focus = form.focusWidget()
        assert focus is not None
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
        seen.append(form.focusWidget())
    assert seen == [form.number, form.baseline, form.target, form.due.edit]


def test_what_is_wrong_squeezes_no_field(weeks: OpenDocument, before_us: BeforeUs) -> None:
    form = aim_form(weeks)
    before_us(form)
    before = form.due.height()
    form.number.choose(CUSTOMERS)
    form.number.activated.emit(0)
    form.save.click()
    assert form.notice.isVisible()
    assert form.due.height() == before


def test_del_is_for_the_value_that_was_clicked(
    weeks: OpenDocument, before_us: BeforeUs, qtbot: QtBot
) -> None:
    dialog = ValuesDialog(weeks, FOLLOWERS)
    before_us(dialog)
    view, rows = dialog.view, dialog.rows
    count = rows.rowCount()
    place = view.visualRect(rows.index(1, VALUE)).center()
    qtbot.mouseClick(view.viewport(), LEFT, pos=place)
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    assert rows.rowCount() == count - 1
    assert view.state() is not view.State.EditingState, "the next value is not typed over"
    qtbot.mouseClick(dialog.notice.undo, LEFT)
    assert rows.rowCount() == count
