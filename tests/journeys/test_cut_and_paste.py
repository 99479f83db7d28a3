# SPDX-License-Identifier: MIT
"""A person's story with the clipboard, by the keys and menus everybody knows."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QMenuBar

from cmdesk.ui.dialogs.move_to import MoveTo
from tests.journeys.person import (
    CTRL,
    FRIDAY,
    PLAIN,
    SHIFT,
    THURSDAY,
    TUESDAY,
    WEDNESDAY,
    Person,
    begun,
)

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def baker(person: Person) -> Iterator[Person]:
    """Somebody whose calendar holds three posts, with an empty clipboard."""
    QApplication.clipboard().clear()
    begun(person)
    yield person
    QApplication.clipboard().clear()


def foot(person: Person) -> str:
    assert person.window.page is not None
    return person.window.page.figures.text()


def test_cutting_and_pasting_by_keys(baker: Person) -> None:
    view = baker.calendar.page.view
    view.choose([baker.card("Rye is back")])
    baker.presses(Qt.Key.Key_Down, SHIFT)
    baker.presses(Qt.Key.Key_Right, SHIFT)
    assert foot(baker).startswith("2 posts chosen")
    baker.presses(Qt.Key.Key_X, CTRL)
    assert "2 posts cut" in foot(baker)
    view.choose_day(FRIDAY)
    baker.presses(Qt.Key.Key_V, CTRL)
    assert baker.sees(FRIDAY) == ["Rye is back", "Our oven is forty"]
    assert baker.sees(TUESDAY) == baker.sees(WEDNESDAY) == []
    assert baker.window.actions_by_id["undo"].text() == "Undo: move 2 posts to Friday 27 November"
    baker.presses(Qt.Key.Key_Z, CTRL)
    assert baker.sees(TUESDAY) == ["Rye is back"]
    view.choose([baker.card("Who comes on Saturday?")])
    baker.presses(Qt.Key.Key_C, CTRL)
    view.choose_day(FRIDAY)
    baker.asks_the_menu("paste")
    assert baker.sees(FRIDAY) == baker.sees(THURSDAY) == ["Who comes on Saturday?"]


def test_everything_is_chosen_and_moved_to_a_day_asked_for(baker: Person) -> None:
    def answer(dialog: MoveTo) -> bool:
        dialog.show()
        dialog.activateWindow()
        baker.qtbot.waitUntil(dialog.isActiveWindow)
        baker.qtbot.keyClicks(dialog.focusWidget(), "friday")
        baker.qtbot.keyClick(dialog.field.edit, Qt.Key.Key_Return, CTRL)
        accepted = not dialog.isVisible()
        dialog.hide()
        return accepted

    baker.presses(Qt.Key.Key_A, CTRL)
    assert foot(baker).startswith("3 posts chosen")
    baker.answers.expect("run_dialog", answer)
    baker.presses(Qt.Key.Key_M, CTRL)
    assert len(baker.sees(FRIDAY)) == 3
    baker.presses(Qt.Key.Key_Z, CTRL)
    assert baker.sees(FRIDAY) == []


def test_a_text_field_keeps_its_own_cut_copy_and_paste(baker: Person) -> None:
    baker.calendar.page.view.choose([baker.card("Rye is back")])
    field = QLineEdit("my own words", baker.window.page)
    field.show()
    baker.window.activateWindow()
    baker.qtbot.waitUntil(baker.window.isActiveWindow)
    field.setFocus()
    field.selectAll()
    baker.asks_the_menu("cut")
    assert (field.text(), QApplication.clipboard().text()) == ("", "my own words")
    baker.window.menuBar().setFocus()  # as Alt does; the menu means the field still
    assert isinstance(baker.window.focusWidget(), QMenuBar)
    baker.asks_the_menu("paste")
    assert field.text() == "my own words"
    field.setFocus()
    baker.presses(Qt.Key.Key_A, CTRL)
    baker.presses(Qt.Key.Key_X, CTRL)
    assert field.text() == ""
    assert baker.document.undo_stack.count() == 3
    field.setReadOnly(True)
    baker.calendar.page.view.setFocus()
    field.setFocus()
    assert not baker.window.actions_by_id["paste"].isEnabled()
    assert baker.window.actions_by_id["copy"].isEnabled()
    field.deleteLater()
    baker.calendar.page.view.setFocus()
    baker.asks_the_menu("copy")
    assert "Rye is back" in QApplication.clipboard().text()


def test_the_view_menu_turns_between_week_and_month(baker: Person) -> None:
    actions = baker.window.actions_by_id
    week, month = actions["week"], actions["month"]
    assert (week.isChecked(), month.isChecked()) == (True, False)
    baker.presses(Qt.Key.Key_M, CTRL | SHIFT)
    assert baker.calendar.form == "month"
    assert baker.calendar.page.bar.forms.key == "month"
    assert (week.isChecked(), month.isChecked()) == (False, True)
    month.trigger()  # once more is no way out
    assert (baker.calendar.form, month.isChecked()) == ("month", True)
    baker.clicks(baker.calendar.page.bar, "Week")
    assert (week.isChecked(), month.isChecked()) == (True, False)
    baker.presses(Qt.Key.Key_M, CTRL | SHIFT)
    baker.presses(Qt.Key.Key_E, CTRL | SHIFT)
    assert baker.calendar.form == "week"


def test_the_drawer_by_keys_alone(baker: Person) -> None:
    calendar = baker.calendar
    drawer = calendar.page.side.undated
    card = baker.card("Rye is back")
    calendar.page.view.choose([card])
    baker.presses(Qt.Key.Key_X, CTRL)
    for _ in range(30):
        if drawer.active:
            break
        baker.presses(Qt.Key.Key_Tab)
    assert drawer.active, "Tab leads there even when nothing waits"
    baker.presses(Qt.Key.Key_V, CTRL)
    assert drawer.title.text() == "No date yet: 1 post"
    assert baker.window.focusWidget() is drawer.list
    baker.presses(Qt.Key.Key_D, CTRL)
    assert drawer.title.text() == "No date yet: 2 posts"
    baker.presses(Qt.Key.Key_Delete, PLAIN)
    assert drawer.title.text() == "No date yet: 1 post"
    baker.presses(Qt.Key.Key_Left, ALT)
    assert calendar.week.end < date(2026, 11, 23)
