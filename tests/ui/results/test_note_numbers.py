# SPDX-License-Identifier: MIT
"""*Note the numbers*: typed, checked in its row, kept in one step, and another time's."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from cmdesk.domain.records import Channel, Client, Former, Indicator, Period
from cmdesk.domain.texts import plain
from cmdesk.services.edits import Set
from cmdesk.ui.open_document import OpenDocument
from cmdesk.ui.results.note_numbers import NoteNumbers
from tests.journeys.person import types
from tests.ui.answers import Answers
from tests.ui.results.conftest import (
    CUSTOMERS,
    FACEBOOK,
    FOLLOWERS,
    TODAY,
    all_noted,
    followed,
    noted,
    put,
)

Open = Callable[[OpenDocument], NoteNumbers]
ENTER, ALT, CTRL = (
    Qt.Key.Key_Return,
    Qt.KeyboardModifier.AltModifier,
    (Qt.KeyboardModifier.ControlModifier),
)


@pytest.fixture
def opened(qtbot: QtBot) -> Open:
    """Opens the table on a document."""

    def open_table(document: OpenDocument) -> NoteNumbers:
        dialog = NoteNumbers(document)
        qtbot.addWidget(dialog, before_close_func=QWidget.hide)  # it would ask what to keep
        dialog.show()
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    return open_table


def enters(dialog: NoteNumbers, words: str, key: Qt.Key = ENTER) -> None:
    """Type into the field that has the keyboard, then a key."""
    field = dialog.focusWidget()
    assert field is not None
    types(field, words)
    QTest.keyClick(field, key)


def place_of(dialog: NoteNumbers) -> int:
    """Which line has the keyboard; -1 for none."""
    focus = dialog.focusWidget()
    return next((n for n, line in enumerate(dialog.lines) if line.entry is focus), -1)


def test_three_numbers_by_enter_alone(weeks: OpenDocument, opened: Open) -> None:
    put(weeks, followed(("sales", None), 2, Period.MONTH))
    dialog = opened(weeks)
    before = len(all_noted(weeks))
    assert place_of(dialog) == 0
    enters(dialog, "104")
    enters(dialog, "310")
    enters(dialog, "4 210,50 €")
    assert dialog.focusWidget() is dialog.save
    QTest.keyClick(dialog.save, Qt.Key.Key_Space)
    assert not dialog.isVisible()
    values = {(one.metric, one.day): one.value for one in all_noted(weeks)}
    assert values[("followers", TODAY)] == 104
    assert values[("customers", TODAY - timedelta(days=3))] == 310
    assert values[("sales", date(2026, 10, 31))] == 4210.5
    assert len(all_noted(weeks)) == before + 2, "last week's customers were corrected"
    assert weeks.undo_stack.undoText() == "note 3 numbers"
    weeks.undo_stack.undo()
    assert len(all_noted(weeks)) == before


def test_tab_goes_from_field_to_field_then_to_save(weeks: OpenDocument, opened: Open) -> None:
    dialog = opened(weeks)
    enters(dialog, "104", Qt.Key.Key_Tab)
    assert place_of(dialog) == 1
    enters(dialog, "", Qt.Key.Key_Up)
    assert place_of(dialog) == 0
    enters(dialog, "", Qt.Key.Key_Up)
    assert place_of(dialog) == 0
    enters(dialog, "", Qt.Key.Key_Down)
    assert place_of(dialog) == 1


def test_empty_is_not_noted(weeks: OpenDocument, opened: Open) -> None:
    dialog = opened(weeks)
    before = all_noted(weeks)
    QTest.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()
    assert all_noted(weeks) == before
    assert not weeks.undo_stack.canUndo()


def test_what_is_no_number_is_said_in_its_row(weeks: OpenDocument, opened: Open) -> None:
    dialog = opened(weeks)
    line = dialog.lines[0]
    enters(dialog, "many")
    assert place_of(dialog) == 0, "one stays to mend it"
    assert line.isVisible()
    assert "many" in line.problem.text()
    assert not line.doubted
    QTest.keyClick(line.entry, ENTER, CTRL)
    assert dialog.isVisible(), "nothing is lost"
    assert line.entry.text() == "many"
    assert line.entry.selectedText() == "many", "what is typed next takes its place"
    line.entry.selectAll()
    enters(dialog, "105")
    assert not line.isVisible()
    assert place_of(dialog) == 1


def test_a_jump_is_questioned_and_kept_at_a_second_enter(weeks: OpenDocument, opened: Open) -> None:
    dialog = opened(weeks)
    line = dialog.lines[0]
    enters(dialog, "1030")
    assert place_of(dialog) == 0
    assert line.doubted
    assert line.problem.text() == ("1,030: it was 103 on 18 November. Is there a digit too many?")
    enters(dialog, "")
    assert place_of(dialog) == 1
    assert line.isHidden()
    dialog.accept()
    assert all_noted(weeks)[-1].value == 1030


def test_a_jump_left_by_tab_waits_for_its_answer(weeks: OpenDocument, opened: Open) -> None:
    dialog = opened(weeks)
    line = dialog.lines[0]
    enters(dialog, "1030", Qt.Key.Key_Tab)
    assert place_of(dialog) == 1, "Tab goes on"
    assert line.doubted
    dialog.accept()
    assert dialog.isVisible()
    assert place_of(dialog) == 0, "saving stops at the question"
    QTest.mouseClick(line.correct, Qt.MouseButton.LeftButton)
    assert line.entry.selectedText() == "1030"
    QTest.mouseClick(line.keep, Qt.MouseButton.LeftButton)
    assert place_of(dialog) == 1
    dialog.accept()
    assert not dialog.isVisible()
    assert all_noted(weeks)[-1].value == 1030


def test_the_time_before_is_one_key_away(weeks: OpenDocument, opened: Open) -> None:
    dialog = opened(weeks)
    assert not dialog.later.isEnabled()
    enters(dialog, "110")
    QTest.keyClick(dialog.lines[1].entry, Qt.Key.Key_Left, ALT)
    assert dialog.notice.words == "1 number noted."
    assert weeks.undo_stack.undoText() == "note 1 number"
    assert place_of(dialog) == 0, "a fresh column begins at its head"
    assert dialog.lines[0].entry.text() == "103"
    assert dialog.lines[0].when.text() == "18 Nov 2026"
    assert dialog.lines[1].entry.text() == "290"
    assert dialog.lines[0].last.text() == "102 · 11 Nov"
    assert dialog.lines[0].before.text() == "101 · 4 Nov"
    dialog.lines[1].entry.setFocus()
    QTest.keyClick(dialog.lines[1].entry, Qt.Key.Key_Left, ALT)
    assert place_of(dialog) == 1, "looking around keeps the row"
    for _ in range(3):
        QTest.keyClick(dialog.lines[1].entry, Qt.Key.Key_Right, ALT)
    assert dialog.table.day == TODAY
    assert dialog.lines[0].entry.text() == "110"


def test_a_doubt_holds_the_time_before_up(weeks: OpenDocument, opened: Open) -> None:
    dialog = opened(weeks)
    types(dialog.lines[0].entry, "1030")
    QTest.mouseClick(dialog.earlier, Qt.MouseButton.LeftButton)
    assert dialog.table.day == TODAY
    assert dialog.lines[0].doubted
    assert dialog.lines[0].entry.text() == "1030"


def test_another_value_corrects_and_an_emptied_one_is_removed(
    weeks: OpenDocument, opened: Open
) -> None:
    dialog = opened(weeks)
    dialog.go_to_day(TODAY - timedelta(weeks=1))
    for line, words in zip(dialog.lines, ("99", ""), strict=True):
        line.entry.setText(words)
    dialog.accept()
    found = {(one.metric, one.day): one for one in all_noted(weeks)}
    corrected = found[("followers", TODAY - timedelta(weeks=1))]
    assert (corrected.value, corrected.former) == (99, (Former(value=103, until=TODAY),))
    assert ("customers", TODAY - timedelta(days=10)) not in found
    weeks.undo_stack.undo()
    assert not weeks.undo_stack.canUndo(), "one step"
    assert len(all_noted(weeks)) == 7


def test_a_day_is_written(weeks: OpenDocument, opened: Open) -> None:
    dialog = opened(weeks)
    for words, said in (
        ("1/1/2027", "has not come yet"),
        ("never", "not a day of the calendar"),
    ):
        dialog.day.edit.setText(words)
        dialog.day.edit.editingFinished.emit()
        assert said in dialog.notice.words
        assert dialog.table.day == TODAY
    dialog.day.edit.setText("11/11")
    dialog.day.edit.editingFinished.emit()
    assert dialog.table.day == date(2026, 11, 11)
    dialog.day.edit.clear()
    dialog.day.edit.editingFinished.emit()
    assert dialog.day.edit.text() == "Wednesday 11 November 2026"


def test_closing_asks_about_what_was_typed(
    weeks: OpenDocument, opened: Open, answers: Answers
) -> None:
    dialog = opened(weeks)
    types(dialog.lines[0].entry, "104")
    answers.expect("choose", None)
    dialog.reject()
    assert dialog.isVisible()
    types(dialog.lines[1].entry, "many")
    answers.expect("choose", "note")
    dialog.reject()
    assert dialog.isVisible()
    assert "many" in dialog.lines[1].problem.text()
    answers.expect("choose", "give_up")
    dialog.reject()
    assert not dialog.isVisible()
    assert not weeks.undo_stack.canUndo()


def test_the_first_time_three_numbers_are_suggested(document: OpenDocument, opened: Open) -> None:
    trade = Set(Client, document.client.id, {"trade": "Bakery"}, plain("x"))
    assert document.run(trade)
    dialog = opened(document)
    names = [line.name.text() for line in dialog.lines]
    assert names == ["Facebook · followers", "Customers at the till"]
    assert dialog.lines[0].last.text() == "Not noted yet"
    enters(dialog, "1,204")
    enters(dialog, "")
    QTest.keyClick(dialog.save, Qt.Key.Key_Space)
    with document.reading() as reader:
        assert [one.metric for one in reader.all(Indicator)] == ["followers", "customers"]
    assert [one.value for one in all_noted(document)] == [1204]
    assert document.undo_stack.undoText() == "note 1 number"
    document.undo_stack.undo()
    with document.reading() as reader:
        assert reader.all(Indicator) == ()


def test_where_it_is_found_follows_the_keyboard(weeks: OpenDocument, opened: Open) -> None:
    dialog = opened(weeks)
    said = dialog.where.words.text()
    assert said.startswith("Where to find it")
    assert dialog.where.source.isVisible()
    QTest.mouseClick(dialog.where.source, Qt.MouseButton.LeftButton)
    assert "looked at on" in dialog.where.told.text()
    dialog.lines[1].entry.setFocus()
    assert "till" in dialog.where.words.text()
    assert not dialog.where.source.isVisible()


def test_a_month_is_stepped_by_months(document: OpenDocument, opened: Open) -> None:
    put(document, followed(CUSTOMERS, 0, Period.MONTH))
    dialog = opened(document)
    assert dialog.lines[0].when.text() == "October 2026"
    QTest.mouseClick(dialog.earlier, Qt.MouseButton.LeftButton)
    assert dialog.lines[0].when.text() == "September 2026"
    assert dialog.table.day == date(2026, 10, 25)


def test_other_numbers_can_be_chosen_first(weeks: OpenDocument, opened: Open) -> None:
    dialog = opened(weeks)
    asked: list[bool] = []
    dialog.follow_wanted.connect(lambda: asked.append(True))
    types(dialog.lines[0].entry, "many")
    QTest.mouseClick(dialog.follow, Qt.MouseButton.LeftButton)
    assert (asked, dialog.isVisible()) == ([], True)
    dialog.lines[0].entry.setText("104")
    QTest.mouseClick(dialog.follow, Qt.MouseButton.LeftButton)
    assert (asked, dialog.isVisible()) == ([True], False)
    assert all_noted(weeks)[-1].value == 104


def test_a_channel_no_longer_in_use_is_not_asked(document: OpenDocument, opened: Open) -> None:
    put(document, followed(FOLLOWERS), noted(FOLLOWERS, 3, TODAY))
    assert document.run(Set(Channel, FACEBOOK, {"active": False}, plain("x")))
    dialog = opened(document)
    assert dialog.lines == ()
    assert "No number is followed" in dialog.said.text()
    assert not dialog.save.isEnabled()
    dialog.reject()
