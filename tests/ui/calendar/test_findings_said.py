# SPDX-License-Identifier: MIT
"""Findings beside the week: intended and why, taken back, silenced, with a limit of one's own."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLabel, QMenu
from pytestqt.qtbot import QtBot

from cmdesk.domain.records import Acceptance, Channel, Mute
from cmdesk.domain.rules.findings import FixKey
from cmdesk.domain.texts import mark
from cmdesk.services.edits import Set
from cmdesk.ui.calendar.finding_row import FindingRow
from cmdesk.ui.calendar.findings_panel import FindingsPanel
from cmdesk.ui.tabs.calendar import CalendarTab
from tests.ui.answers import Answers
from tests.ui.calendar.conftest import OpenTab
from tests.ui.calendar.weeks import MONDAY, NOW, Plan

LEFT = Qt.MouseButton.LeftButton
THURSDAY = MONDAY + timedelta(days=3)


def crowded(open_tab: OpenTab, posts: int = 6) -> CalendarTab:
    """A Thursday with six posts on Facebook, and a calm rest of the plan."""
    plan = Plan()
    for n in range(posts):
        plan.add(f"Bread {n}", THURSDAY, 480 + n * 20)
    return open_tab(plan.records)


def panel(tab: CalendarTab) -> FindingsPanel:
    return tab.page.side.findings


def flood(tab: CalendarTab) -> FindingRow:
    return next(row for row in panel(tab).rows if row.finding.rule == "flood")


def acceptances(tab: CalendarTab) -> tuple[Acceptance, ...]:
    with tab.document.reading() as reader:
        return reader.all(Acceptance)


def active(qtbot: QtBot, tab: CalendarTab) -> None:
    tab.activateWindow()
    qtbot.waitUntil(tab.isActiveWindow)


def test_why_it_is_intended_is_one_more_click_and_not_asked_before(
    qtbot: QtBot, open_tab: OpenTab
) -> None:
    tab = crowded(open_tab)
    assert panel(tab).chips is None
    qtbot.mouseClick(flood(tab).fix_buttons[FixKey.INTENDED], LEFT)
    chips = panel(tab).chips
    assert chips is not None
    assert [chip.text() for chip in chips.chips.values()] == [
        "an event",
        "asked by the client",
        "a try",
        "no reason",
    ]
    qtbot.mouseClick(chips.chips["event"], LEFT)
    assert [one.reason for one in acceptances(tab)] == ["event"]
    assert panel(tab).chips is None
    assert tab.document.undo_stack.undoText() == "say why it is intended"
    tab.document.undo_stack.undo()
    tab.document.undo_stack.undo()
    assert acceptances(tab) == ()
    assert flood(tab)


def test_no_reason_and_escape_leave_it_at_that(qtbot: QtBot, open_tab: OpenTab) -> None:
    tab = crowded(open_tab)
    active(qtbot, tab)
    for leave in ("no reason", "escape", "time"):
        qtbot.mouseClick(flood(tab).fix_buttons[FixKey.INTENDED], LEFT)
        chips = panel(tab).chips
        assert chips is not None
        if leave == "no reason":
            qtbot.mouseClick(chips.chips[""], LEFT)
        elif leave == "escape":
            held = QApplication.focusWidget()
            assert held is not None
            assert panel(tab).isAncestorOf(held)
            qtbot.keyClick(held, Qt.Key.Key_Escape)
        else:
            tab.page.view.setFocus()
            chips._on_time()
        assert panel(tab).chips is None
        assert [one.reason for one in acceptances(tab)] == [""]
        tab.document.undo_stack.undo()


def test_who_is_choosing_is_not_hurried(qtbot: QtBot, open_tab: OpenTab) -> None:
    tab = crowded(open_tab)
    active(qtbot, tab)
    qtbot.mouseClick(flood(tab).fix_buttons[FixKey.INTENDED], LEFT)
    chips = panel(tab).chips
    assert chips is not None
    chips.chips["try"].setFocus()
    chips._on_time()
    assert panel(tab).chips is chips
    qtbot.keyClick(chips.chips["try"], Qt.Key.Key_Return)
    assert [one.reason for one in acceptances(tab)] == ["try"]


def test_what_was_accepted_is_seen_and_taken_back(qtbot: QtBot, open_tab: OpenTab) -> None:
    tab = crowded(open_tab)
    active(qtbot, tab)
    flood(tab).fix_buttons[FixKey.INTENDED].setFocus()
    qtbot.keyClick(flood(tab).fix_buttons[FixKey.INTENDED], Qt.Key.Key_Return)
    chips = panel(tab).chips
    assert chips is not None
    qtbot.mouseClick(chips.chips["asked"], LEFT)
    accepted = panel(tab).accepted
    assert accepted.fold.text() == "1 accepted this week ▸"
    assert "✓ Balanced week: nothing to fix" in [
        label.text() for label in panel(tab).findChildren(QLabel)
    ]
    qtbot.mouseClick(accepted.fold, LEFT)
    accepted = panel(tab).accepted
    assert any(
        label.text().endswith("(asked by the client)") for label in accepted.findChildren(QLabel)
    )
    assert accepted.fold.hasFocus()
    qtbot.keyClick(accepted.again[0], Qt.Key.Key_Return)
    assert acceptances(tab) == ()
    assert flood(tab)
    held = QApplication.focusWidget()
    assert held is not None
    assert panel(tab).isAncestorOf(held), "the keyboard stays where one works"
    tab.document.undo_stack.undo()
    qtbot.mouseClick(panel(tab).accepted.fold, LEFT)
    assert panel(tab).accepted.again == []


def chosen(name: str, seen: list[str]) -> Callable[[QMenu, object], QAction | None]:
    def choose(menu: QMenu, _at: object) -> QAction | None:
        seen.extend(action.text() for action in menu.actions())
        return next((one for one in menu.actions() if one.objectName() == name), None)

    return choose


def test_dont_tell_me_again_says_what_it_does(
    qtbot: QtBot, open_tab: OpenTab, answers: Answers
) -> None:
    tab = crowded(open_tab)
    seen: list[str] = []
    answers.expect("run_menu", chosen("", seen))
    qtbot.mouseClick(flood(tab).more_button, LEFT)
    assert "Don’t tell me again" in seen
    assert "No more remark “Too many posts on a day” about: Facebook." in seen
    assert "Brought back in Editorial line ▸ Remarks." in seen
    assert flood(tab)
    answers.expect("run_menu", chosen("mute", seen))
    qtbot.mouseClick(flood(tab).more_button, LEFT)
    assert not [row for row in panel(tab).rows if row.finding.rule == "flood"]
    with tab.document.reading() as reader:
        (mute,) = reader.all(Mute)
    assert (mute.rule, mute.scope_id) == ("flood", "fb/feed")
    tab.document.undo_stack.undo()
    assert flood(tab)


def test_a_mark_is_changed_in_place_and_brought_back(qtbot: QtBot, open_tab: OpenTab) -> None:
    tab = crowded(open_tab)
    active(qtbot, tab)
    row = flood(tab)
    assert not row.limit_editor.isVisible()
    assert row.limit_button.text() == "Change this mark"
    qtbot.mouseClick(row.limit_button, LEFT)
    assert row.limit_editor.field.hasFocus()
    qtbot.keyClick(row.limit_editor.field, Qt.Key.Key_Backspace)
    assert row.limit_editor.field.value() == 2, "an empty field is no limit"
    qtbot.keyClicks(row.limit_editor.field, "4")
    qtbot.keyClick(row.limit_editor.field, Qt.Key.Key_Down)
    qtbot.keyClick(row.limit_editor.field, Qt.Key.Key_Return)
    row = flood(tab)
    assert row.finding.own_mark
    assert any("Your limit: 3 a day." in label.text() for label in row.findChildren(QLabel))
    assert tab.document.undo_stack.undoText() == "change the limits of “Facebook”"
    qtbot.mouseClick(row.limit_button, LEFT)
    assert row.limit_editor.back.text() == "Back to the usual mark: 2"
    qtbot.mouseClick(row.limit_editor.back, LEFT)
    assert not flood(tab).finding.own_mark
    with tab.document.reading() as reader:
        assert reader.get(Channel, "fb").marks == {}
    tab.document.undo_stack.undo()
    tab.document.undo_stack.undo()
    assert not flood(tab).finding.own_mark


def test_three_times_intended_offers_a_limit(qtbot: QtBot, open_tab: OpenTab) -> None:
    plan = Plan()
    for n in range(3):
        day = THURSDAY + timedelta(days=7 * n)
        for post in range(4):
            plan.add(f"Bread {n} {post}", day, 480 + post * 200)
        plan.records.append(
            Acceptance(
                id=f"a{n}",
                rule="flood",
                scope_kind="group",
                scope_id="fb/feed",
                start=day,
                end=day,
                value=4,
                at=NOW.replace(tzinfo=None).isoformat(timespec="minutes"),
            )
        )
    tab = open_tab(plan.records)
    offer = panel(tab).offer
    assert offer.isVisible()
    told = [label.text() for label in offer.findChildren(QLabel)]
    assert told == ["You said 3 times that more than 2 a day on Facebook is intended."]
    assert offer.button.text() == "Make 4 my limit"
    qtbot.keyClick(offer.button, Qt.Key.Key_Return)
    with tab.document.reading() as reader:
        assert reader.get(Channel, "fb").marks == {"feed.day_mark": 4}
    assert not [one for one in panel(tab).findChildren(type(offer)) if one.isVisible()]


def test_another_week_forgets_what_was_unfolded(qtbot: QtBot, open_tab: OpenTab) -> None:
    tab = crowded(open_tab)
    qtbot.mouseClick(flood(tab).fix_buttons[FixKey.INTENDED], LEFT)
    assert panel(tab).chips is not None
    tab.perform("next")
    tab.perform("previous")
    assert panel(tab).chips is None
    assert panel(tab).accepted.again == []
    tab.take_form("month")
    assert panel(tab).accepted.fold.text() == "1 accepted this month ▸"


def test_an_edit_in_between_keeps_the_unfolded_field(qtbot: QtBot, open_tab: OpenTab) -> None:
    tab = crowded(open_tab)
    row = flood(tab)
    qtbot.mouseClick(row.limit_button, LEFT)
    edit = Set(Channel, "x", {"name": "Twitter"}, mark("Test", "test"))
    assert tab.document.run(edit)
    assert flood(tab) is row, "nothing about it changed, so nothing is taken away"
