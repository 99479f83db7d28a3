# SPDX-License-Identifier: MIT
"""Closed days, leave and hours, typed and clicked."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from cmdesk.domain.records import Closure
from cmdesk.ui.editorial.closed_days import ClosedDaysSection
from cmdesk.ui.tabs.editorial import EditorialTab
from tests.ui.editorial.conftest import Write

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def section(tab: EditorialTab) -> ClosedDaysSection:
    tab.show_section("closed_days")
    found = tab.section
    assert isinstance(found, ClosedDaysSection)
    return found


def closures(section: ClosedDaysSection) -> tuple[Closure, ...]:
    with section.document.reading() as reader:
        return reader.all(Closure)


def test_closed_weekdays(section: ClosedDaysSection, qtbot: QtBot) -> None:
    for day in ("1", "7"):
        qtbot.mouseClick(section.closed.buttons[day], LEFT)
    assert section.document.client.closed_weekdays == (1, 7)
    section.document.undo_stack.undo()
    assert section.closed.keys() == ("1",)


def test_leave_is_added_after_bad_input_and_deleted(
    section: ClosedDaysSection, qtbot: QtBot, write: Write
) -> None:
    form = section.form
    qtbot.mouseClick(form.add, LEFT)
    assert section.notice.words.startswith("Write the first closed day")
    form.start.edit.setText("26/12/2026")
    form.end.edit.setText("24/12/2026")
    qtbot.mouseClick(form.add, LEFT)
    assert "Nothing was added: turn the two days." in section.notice.words
    form.start.edit.setText("tomorrow-ish")
    qtbot.mouseClick(form.add, LEFT)
    assert section.notice.words.startswith("“tomorrow-ish” is not a day")
    assert closures(section) == ()
    form.start.edit.setText("24/12/2026")
    form.end.edit.setText("26/12/2026")
    write(form.reason, "Christmas")
    (made,) = closures(section)
    assert (made.start, made.end) == (date(2026, 12, 24), date(2026, 12, 26))
    assert form.start.edit.text() == form.reason.text() == ""
    row = section.rows.by_id[made.id]
    assert row.span.text() == "Thursday 24 December 2026 to Saturday 26 December 2026"
    assert row.reason.text() == "Christmas"
    form.start.edit.setText("1/5/2027")
    qtbot.mouseClick(form.add, LEFT)
    assert closures(section)[1].end == date(2027, 5, 1)
    assert section.rows.by_id[closures(section)[1].id].span.text() == "Saturday 1 May 2027"
    qtbot.mouseClick(row.bin, LEFT)
    assert len(closures(section)) == 1
    qtbot.mouseClick(section.notice.undo, LEFT)
    assert {one.reason for one in closures(section)} == {"Christmas", ""}


def test_hours_and_the_first_day_of_the_week(
    section: ClosedDaysSection, qtbot: QtBot, write: Write
) -> None:
    write(section.active_from, "7h30")
    write(section.active_until, "0:00")
    client = section.document.client
    assert (client.active_from, client.active_until) == (7 * 60 + 30, 24 * 60)
    assert (section.active_from.text(), section.active_until.text()) == ("7:30", "0:00")
    write(section.active_until, "19 h")
    write(section.active_from, "19:00")
    assert "the day must begin before it ends" in section.hours_notice.words
    assert section.active_from.text() == "7:30"
    write(section.active_until, "6:00")
    assert section.active_until.text() == "19:00"
    write(section.active_from, "early")
    assert section.active_from.warned
    assert "“early” is not an hour" in section.hours_notice.words
    write(section.active_from, "")
    assert "Write an hour of the day" in section.hours_notice.words
    section.week_start.setFocus()
    qtbot.keyClick(section.week_start, Qt.Key.Key_End)
    assert section.document.client.week_start == 7
    assert section.hours_notice.words == ""
    section.document.undo_stack.undo()
    assert section.week_start.currentData() == 1
