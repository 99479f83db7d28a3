# SPDX-License-Identifier: MIT
"""Posts are handed to a scheduler, one is changed afterwards, and on Friday all of it is ticked."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from cmdesk.domain.records import Status
from cmdesk.ui.dialogs.handing_over import HandingOver
from cmdesk.ui.dialogs.one_by_one import OneByOne
from tests.journeys import person as people
from tests.journeys.person import CTRL, NOW, SHIFT, Person, begun, types, where_all_stand

ALT = Qt.KeyboardModifier.AltModifier


def picks(menu: QMenu, _at: QPoint) -> QAction | None:
    """*Scheduled*, among the four short ones of the menu."""
    (statuses,) = [one for one in menu.findChildren(QMenu) if one.title() == "Status"]
    (action,) = [one for one in statuses.actions() if one.text() == "Scheduled"]
    return action


def says_where(words: str) -> object:
    def answer(dialog: HandingOver) -> bool:
        dialog.show()
        dialog.activateWindow()
        edit = dialog.tool.lineEdit()
        assert edit is not None
        if words:
            edit.clear()
            types(edit, words)
        dialog.save.click()
        return not dialog.isVisible()

    return answer


def schedules(person: Person, words: str) -> None:
    """The menu key on the chosen cards, *Status*, *Scheduled*, and where."""
    person.answers.expect("run_menu", picks)
    person.answers.expect("run_dialog", says_where(words))
    view = person.calendar.page.view
    view.menu_wanted.emit(view.mapToGlobal(view.rect().center()))


def statuses(person: Person) -> list[Status]:
    return sorted(one.status for one in where_all_stand(person))


def test_a_week_handed_over_and_confirmed(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    begun(person)
    view = person.calendar.page.view
    view.choose([person.card("Rye is back"), person.card("Our oven is forty")])
    schedules(person, "Métricool")
    view.choose([person.card("Who comes on Saturday?")])
    schedules(person, "")
    assert {one.scheduled_with for one in where_all_stand(person)} == {"Métricool"}
    assert not person.calendar.page.confirm_line.isVisible()

    view.choose([person.card("Our oven is forty")])
    person.presses(Qt.Key.Key_Left, CTRL | SHIFT)
    tags = {card.words: card.tag for day in view.week.days for card in day.cards}
    assert tags["Our oven is forty"] == "Changed since handed over"
    assert tags["Rye is back"] == ""

    monkeypatch.setattr(people, "NOW", NOW + timedelta(days=4))  # Friday morning
    person.presses(Qt.Key.Key_Right, ALT)
    person.presses(Qt.Key.Key_Left, ALT)
    line = person.calendar.page.confirm_line
    assert line.words.text() == "3 scheduled posts whose time has passed."

    def one(dialog: OneByOne) -> bool:
        dialog.show()
        assert dialog.count.text() == "1 of 3"
        dialog.not_out.click()
        dialog.reject()
        return False

    person.answers.expect("run_dialog", one)
    person.clicks(line, "One by one…")
    person.clicks(line, "All went as planned")
    done = sorted([Status.NOT_PUBLISHED, Status.PUBLISHED, Status.PUBLISHED])
    assert statuses(person) == done
    assert not line.isVisible()

    assert person.document.undo_stack.undoText() == "tick 2 posts as published"
    person.presses(Qt.Key.Key_Z, CTRL)
    assert line.words.text() == "2 scheduled posts whose time has passed."
    person.presses(Qt.Key.Key_Z, CTRL)
    assert statuses(person) == [Status.SCHEDULED] * 3
    person.presses(Qt.Key.Key_Z, CTRL | SHIFT)
    person.presses(Qt.Key.Key_Z, CTRL | SHIFT)
    assert statuses(person) == done
