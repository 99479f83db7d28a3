# SPDX-License-Identifier: MIT
"""The story of the numbers: a year of weeks by keys alone, an aim, a decision, a correction."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from cmdesk.domain.records import Aim, Indicator, Measurement
from cmdesk.ui.results.aim_form import AimForm
from cmdesk.ui.results.decision_form import DecisionForm
from cmdesk.ui.results.follow_dialog import FollowNumbers
from cmdesk.ui.results.note_numbers import NoteNumbers
from cmdesk.ui.results.values_dialog import ValuesDialog
from cmdesk.ui.tabs.results import ResultsTab
from tests.journeys.person import CTRL, MONDAY, SHIFT, Person, begun, types
from tests.ui.answers import Answers

WEEKS = 52
ALT, ENTER, TAB = Qt.KeyboardModifier.AltModifier, Qt.Key.Key_Return, Qt.Key.Key_Tab


@pytest.fixture
def person(qtbot: QtBot, answers: Answers) -> Person:
    return Person(qtbot, answers)


def results(person: Person) -> ResultsTab:
    assert person.window.page is not None
    (found,) = (one for one in person.window.page.tabs if isinstance(one, ResultsTab))
    return found


def before(person: Person, dialog: QDialog) -> None:
    """Have a dialog before one's eyes, with the keyboard."""
    dialog.show()
    dialog.activateWindow()
    person.qtbot.waitUntil(dialog.isActiveWindow)


def focus(dialog: QDialog) -> QWidget:
    found = dialog.focusWidget()
    assert found is not None
    return found


def hits(
    person: Person,
    dialog: QDialog,
    key: Qt.Key,
    modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    """Press a key where the keyboard is."""
    person.qtbot.keyClick(focus(dialog), key, modifiers)


def followed_each_week(person: Person) -> None:
    """Follow the first two of the suggested numbers, each week."""

    def choose(dialog: FollowNumbers) -> bool:
        before(person, dialog)
        person.clicks(dialog, "Follow the 3 suggested")
        rows = list(dialog.rows.by_id.values())
        person.qtbot.mouseClick(rows[2].stop, Qt.MouseButton.LeftButton)
        for row in rows[:2]:
            row.often.setFocus()
            person.qtbot.keyClick(row.often, Qt.Key.Key_Up)
            row.often.activated.emit(row.often.currentIndex())
        person.clicks(dialog, "Close")
        return True

    person.answers.expect("run_dialog", choose)
    person.asks_the_menu("follow_numbers")


def all_noted(person: Person) -> list[Measurement]:
    with person.document.reading() as reader:
        return sorted(reader.all(Measurement), key=lambda one: one.day)


def test_a_year_of_weeks_by_keys_alone(person: Person) -> None:
    begun(person)
    followed_each_week(person)
    first = len(all_noted(person))

    def type_all(dialog: NoteNumbers) -> bool:
        before(person, dialog)
        for week in range(WEEKS):
            for value in (1200 - week, 2900 - 2 * week):
                person.qtbot.keyClicks(focus(dialog), str(value))
                hits(person, dialog, ENTER)
            if week < WEEKS - 1:
                hits(person, dialog, Qt.Key.Key_Left, ALT)
        assert focus(dialog) is dialog.save
        hits(person, dialog, Qt.Key.Key_Space)
        assert not dialog.isVisible()
        return True

    person.answers.expect("run_dialog", type_all)
    person.presses(Qt.Key.Key_C, CTRL | SHIFT)
    noted = all_noted(person)[: 2 * WEEKS]
    assert len(all_noted(person)) - first == 2 * WEEKS
    assert {one.day for one in noted} == {MONDAY - timedelta(weeks=n) for n in range(WEEKS)}
    assert sorted(one.value for one in noted if one.day == MONDAY) == [1200, 2900]
    tab = results(person)
    assert [line.value.text() for line in tab.page.last.lines_shown()] == ["1,200", "2,900"]
    assert tab.figures() == "Last numbers today"
    points = tab.page.chart.panel.view.chart.series[0].points
    assert len(points) == WEEKS
    assert person.document.undo_stack.undoText() == "note 2 numbers"


def test_an_aim_is_set_and_follows_what_is_noted(person: Person) -> None:
    begun(person)

    def first_numbers(dialog: NoteNumbers) -> bool:
        before(person, dialog)
        assert len(dialog.lines) == 3
        for words in ("120", "280", "310"):
            person.qtbot.keyClicks(focus(dialog), words)
            hits(person, dialog, ENTER)
        hits(person, dialog, Qt.Key.Key_Space)
        return not dialog.isVisible()

    def wish(form: AimForm) -> bool:
        before(person, form)
        types(form.words, "Être sur Instagram")
        assert "what should happen" in form.said.text()
        form.save.click()
        return not form.isVisible()

    def followable(form: AimForm) -> bool:
        before(person, form)
        assert form.words.text() == "Être sur Instagram"
        form.number.setFocus()
        form.number.choose(("followers", form.number.log.measurements[0].channel_id))
        form.number.activated.emit(form.number.currentIndex())
        assert form.baseline.text() == "120"
        types(form.target, "200")
        types(form.due.edit, "31/3/2027")
        assert form.said.text().startswith("It can be followed: from 120 to 200")
        person.qtbot.keyClick(form.target, ENTER)
        return not form.isVisible()

    person.window.page.show_tab(1)  # type: ignore[union-attr]
    tab = results(person)
    person.answers.expect("run_dialog", first_numbers)
    person.clicks(tab, "Note your first numbers")
    person.answers.expect("run_dialog", wish)
    person.clicks(tab, "Aim for a number…")
    (row,) = tab.page.aims.rows_shown()
    assert person.window.focusWidget() is row.edit
    assert "what should happen" in row.question.text()
    person.answers.expect("run_dialog", followable)
    person.qtbot.mouseClick(row.edit, Qt.MouseButton.LeftButton)
    assert tab.page.chart.words.text() == "Être sur Instagram"
    assert "too early" in tab.page.chart.standing.text()
    person.asks_the_menu("undo")
    person.asks_the_menu("undo")
    with person.document.reading() as reader:
        assert reader.all(Aim) == ()
        assert len(reader.all(Indicator)) == 3
    assert person.document.undo_stack.undoText() == "note 3 numbers"


def test_a_decision_and_a_correction(person: Person) -> None:
    begun(person)
    followed_each_week(person)

    def two_numbers(dialog: NoteNumbers) -> bool:
        before(person, dialog)
        for words in ("120", "280"):
            person.qtbot.keyClicks(focus(dialog), words)
            hits(person, dialog, ENTER)
        hits(person, dialog, ENTER, CTRL)
        return not dialog.isVisible()

    def decision(form: DecisionForm) -> bool:
        before(person, form)
        types(form.words, "Deux offres par semaine, pas plus")
        person.qtbot.keyClick(form.words, ENTER)
        return not form.isVisible()

    def correction(dialog: ValuesDialog) -> bool:
        before(person, dialog)
        hits(person, dialog, Qt.Key.Key_F2)
        editor = QApplication.focusWidget()
        assert isinstance(editor, QLineEdit), editor
        person.qtbot.keyClicks(editor, "125")
        person.qtbot.keyClick(editor, ENTER)
        person.qtbot.waitUntil(lambda: dialog.notice.words == "Corrected.")
        cell = dialog.rows.index(0, 2)
        assert dialog.rows.data(cell) == "120 until 23 Nov 2026"
        person.clicks(dialog, "Close")
        return True

    person.answers.expect("run_dialog", two_numbers)
    person.asks_the_menu("note_numbers")
    tab = results(person)
    person.answers.expect("run_dialog", decision)
    person.asks_the_menu("note_decision")
    assert [row.words.text() for row in tab.page.decisions.rows_shown()] == [
        "Deux offres par semaine, pas plus"
    ]
    assert [one.words for one in tab.page.chart.panel.view.chart.marks()] == [
        "Deux offres par semaine, pas plus"
    ]
    person.answers.expect("run_dialog", correction)
    person.clicks(tab, "See and correct the values…")
    assert tab.page.last.lines_shown()[0].value.text() == "125"
    assert person.document.undo_stack.undoText().startswith("correct Facebook · followers")
    person.asks_the_menu("undo")
    assert tab.page.last.lines_shown()[0].value.text() == "120"
    assert all(one.former == () for one in all_noted(person))
