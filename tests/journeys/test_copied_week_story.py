# SPDX-License-Identifier: MIT
"""A person's Sunday evening: last week copied, looked at by channel, a post found again."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPushButton

from cmdesk.domain.records import Status, Version
from cmdesk.ui.calendar.find_panel import FindPanel
from cmdesk.ui.dialogs.copy_week import CopyWeekDialog
from tests.journeys.person import CTRL, LEFT, SHIFT, TUESDAY, Person, begun, where_all_stand

ALT = Qt.KeyboardModifier.AltModifier
WEEK = timedelta(days=7)
OFFER = "Until Wednesday 25 November: two loaves for 5 euros"


def copies_the_week(person: Person) -> None:
    """The date is proposed a week later, the price is written anew, one post is left out."""

    def answer(dialog: CopyWeekDialog) -> bool:
        dialog.show()
        dialog.activateWindow()
        person.qtbot.waitUntil(dialog.isActiveWindow)
        boxes = {box.box.text(): box for box in dialog.list.boxes}
        asked = {row.question.words: row for row in boxes[OFFER].rows}
        assert set(asked) == {"Wednesday 25 November", "5 euros"}
        person.clicks(asked["Wednesday 25 November"], "Wednesday 2 December")
        own = asked["5 euros"].own
        own.setFocus()
        person.qtbot.keyClicks(own, "6 euros")
        person.qtbot.keyClick(own, Qt.Key.Key_Return)
        person.qtbot.keyClick(boxes["Our oven is forty"].box, Qt.Key.Key_Space)
        person.clicks(dialog, "Copy 3 posts")
        return not dialog.isVisible()

    person.answers.expect("run_dialog", answer)
    person.asks_the_menu("copy_week")


def test_a_week_is_copied_filtered_and_searched(person: Person) -> None:
    begun(person)
    person.calendar.page.view.choose_day(TUESDAY)
    person.writes(OFFER, "18 h")
    before = where_all_stand(person)
    person.presses(Qt.Key.Key_Right, ALT)
    copies_the_week(person)

    assert person.sees(TUESDAY + WEEK) == [
        "Rye is back",
        "Until Wednesday 2 December: two loaves for 6 euros",
    ]
    copied = where_all_stand(person) - before
    assert {version.status for version in copied} == {Status.TO_WRITE}
    undo = person.window.actions_by_id["undo"]
    assert undo.text() == "Undo: copy 3 posts from last week"
    person.presses(Qt.Key.Key_Z, CTRL)
    assert where_all_stand(person) == before
    person.presses(Qt.Key.Key_Z, CTRL | SHIFT)
    assert where_all_stand(person) - before == copied

    filters_by_status(person, copied)
    finds(person)


def filters_by_status(person: Person, copied: set[Version]) -> None:
    """Nothing is ready in the copied week; the search brings the rest back."""

    def tick(menu: QMenu, at: QPoint) -> None:
        del at
        next(action for action in menu.actions() if action.text() == "Ready").trigger()

    assert not person.window.actions_by_id["show_all"].isEnabled()
    person.answers.expect("run_menu", tick)
    person.presses(Qt.Key.Key_L, CTRL | SHIFT)
    row = person.calendar.page.filter_row
    assert row.count.text() == f"Shown: 0 of {len(copied)} posts"
    assert person.sees(TUESDAY + WEEK) == []
    assert person.window.actions_by_id["show_all"].isEnabled()


def finds(person: Person) -> None:
    """Ctrl+F, a few letters, Enter; F3 goes on; Escape gives the keyboard back."""
    page, view = person.calendar.page, person.calendar.page.view
    assert not person.window.actions_by_id["find_next"].isEnabled()
    person.presses(Qt.Key.Key_F, CTRL)
    (panel,) = page.findChildren(FindPanel)
    focus = person.window.focusWidget()
    assert isinstance(focus, QLineEdit)
    person.qtbot.keyClicks(focus, "LOAVES")
    assert [look.head for look in panel.list.looks()] == [
        "Tuesday 1 December 2026, 18:00 · Facebook",
        "Tuesday 24 November 2026, 18:00 · Facebook",
    ]
    person.qtbot.keyClick(focus, Qt.Key.Key_Return)
    assert not panel.isVisible()
    assert not page.filter_row.isVisible(), "it hid what was found"
    assert view.hasFocus()
    chosen = [card for day in view.week.days for card in day.posts if card.id in view.chosen_ids()]
    assert [card.words[:11] for card in chosen] == ["Until Wedne"]
    person.presses(Qt.Key.Key_F3)
    assert person.calendar.week.start <= TUESDAY <= person.calendar.week.end
    person.presses(Qt.Key.Key_F3, SHIFT)
    assert TUESDAY + WEEK in person.calendar.week
    person.presses(Qt.Key.Key_F, CTRL)
    person.presses(Qt.Key.Key_Escape)
    assert not panel.isVisible()
    assert QApplication.focusWidget() is view
    person.clicks(page.bar, "Month")
    person.presses(Qt.Key.Key_F3)
    assert page.view is page.month_view
    assert page.view.chosen_ids(), "found in the month too"


def test_the_bars_buttons_filter_and_find(person: Person) -> None:
    begun(person)
    page = person.calendar.page
    person.answers.expect("run_menu")
    person.clicks(page.bar, "Filter")
    find = next(b for b in page.bar.findChildren(QPushButton) if b.objectName() == "find")
    person.qtbot.mouseClick(find, LEFT)
    (panel,) = page.findChildren(FindPanel)
    assert panel.isVisible()
