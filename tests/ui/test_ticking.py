# SPDX-License-Identifier: MIT
"""Typing back the sheet's ticks: by keys and by clicks, live, and refused in words."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QApplication,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)
from pytestqt.qtbot import QtBot

from cmdesk.ui.dialogs.ticking import CALL_OFF, LEAVE, StatusNames, TickingDialog, TickRow
from cmdesk.ui.theme import Theme

NAMES = StatusNames("Published", "Ready", "Not published")
LEFT = Qt.MouseButton.LeftButton
Open = Callable[..., TickingDialog]


def rows(count: int = 6) -> tuple[TickRow, ...]:
    """Box 1 is ticked already; the time of the first four is over."""
    return tuple(
        TickRow(
            number=number,
            when=f"Monday 23, {number}:00",
            channel="Facebook",
            words=f"Post {number}",
            status="Published" if number == 1 else "Ready",
            done=number == 1,
            left=1 < number < 5,
        )
        for number in range(1, count + 1)
    )


@pytest.fixture
def opened(qtbot: QtBot) -> Open:
    """Shows the dialog."""

    def make(count: int = 6) -> TickingDialog:
        dialog = TickingDialog("Week of 23 to 29 November", rows(count), NAMES)
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitExposed(dialog)
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    return make


def shown(dialog: TickingDialog) -> list[int]:
    """The numbers whose boxes are ticked on screen."""
    table = dialog.table
    lines = range(table.rowCount())
    checked = Qt.CheckState.Checked
    return [line + 1 for line in lines if table.cell(line, 0).checkState() is checked]


def statuses(dialog: TickingDialog) -> list[str]:
    return [dialog.table.cell(line, 4).text() for line in range(dialog.table.rowCount())]


def click(qtbot: QtBot, dialog: TickingDialog, number: int, column: int = 3) -> None:
    table = dialog.table
    at = table.visualItemRect(table.cell(number - 1, column)).center()
    qtbot.mouseClick(table.viewport(), LEFT, pos=at)


def test_numbers_tick_live_and_enter_accepts(qtbot: QtBot, opened: Open) -> None:
    dialog = opened()
    assert dialog.focusWidget() is dialog.numbers, "one types at once"
    assert (shown(dialog), dialog.tick.isEnabled()) == ([1], False)
    qtbot.keyClicks(dialog.numbers, "2 4-5")
    assert shown(dialog) == [1, 2, 4, 5]
    assert statuses(dialog) == [
        *("Published", "Published", "Ready"),
        *("Published", "Published", "Ready"),
    ]
    assert dialog.tick.text() == "Change 3 posts"
    assert dialog.remark.text() == "4 posts ticked of 6"
    qtbot.keyClick(dialog.numbers, Qt.Key.Key_Return)
    assert dialog.result() == TickingDialog.DialogCode.Accepted
    assert dialog.ticked == {1, 2, 4, 5}
    assert not dialog.call_off_others


def test_a_number_of_two_digits_is_read_whole(opened: Open, qapp: QApplication) -> None:
    Theme.apply(qapp, "light")  # whose style pads the cells
    table, option = opened(12).table, QStyleOptionViewItem()
    table.cell(11, 0).setFont(QFont(table.font().family(), -1, QFont.Weight.Bold))
    delegate = table.itemDelegate()
    assert isinstance(delegate, QStyledItemDelegate)
    delegate.initStyleOption(option, table.model().index(11, 0))
    option.rect = table.visualItemRect(table.cell(11, 0))
    part = QStyle.SubElement.SE_ItemViewItemText
    room = table.style().subElementRect(part, option, table)
    assert room.width() > option.fontMetrics.horizontalAdvance("12")


def test_a_tick_is_taken_back(qtbot: QtBot, opened: Open) -> None:
    dialog = opened()
    qtbot.keyClicks(dialog.numbers, "2 -1")
    assert shown(dialog) == [2]
    assert statuses(dialog)[0] == "Ready"
    click(qtbot, dialog, 1)
    assert shown(dialog) == [1, 2]


def test_clicks_and_the_space_bar_turn_boxes(qtbot: QtBot, opened: Open) -> None:
    dialog = opened()
    click(qtbot, dialog, 3)
    click(qtbot, dialog, 5, column=0)
    assert shown(dialog) == [1, 3, 5]
    qtbot.keyClick(dialog.table, Qt.Key.Key_Space)
    assert shown(dialog) == [1, 3]
    qtbot.keyClick(dialog.table, Qt.Key.Key_Up)
    qtbot.keyClick(dialog.table, Qt.Key.Key_Space)
    assert shown(dialog) == [1, 3, 4]
    qtbot.keyClicks(dialog.numbers, "-3")
    assert shown(dialog) == [1, 4], "what is typed last wins"
    qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
    assert dialog.ticked == {1, 4}


def test_unknown_numbers_are_said_and_nothing_is_ticked_meanwhile(
    qtbot: QtBot, opened: Open
) -> None:
    dialog = opened()
    qtbot.keyClicks(dialog.numbers, "2 9 x")
    assert dialog.remark.text() == "The sheet has no box 9 and x. It has 1 to 6."
    assert not dialog.tick.isEnabled()
    qtbot.keyClick(dialog.numbers, Qt.Key.Key_Return)
    assert dialog.isVisible()
    for _ in range(4):
        qtbot.keyClick(dialog.numbers, Qt.Key.Key_Backspace)
    assert dialog.remark.text() == "2 posts ticked of 6"
    assert dialog.tick.isEnabled()


def test_the_others_are_left_or_called_off(qtbot: QtBot, opened: Open) -> None:
    dialog = opened()
    qtbot.keyClicks(dialog.numbers, "2")
    assert dialog.others.key == LEAVE
    buttons = dialog.others.findChildren(QPushButton)
    (button,) = [one for one in buttons if one.text() == "Mark as not published"]
    qtbot.mouseClick(button, LEFT)
    assert dialog.call_off_others
    assert dialog.others.key == CALL_OFF
    assert statuses(dialog)[1:5] == ["Published", "Not published", "Not published", "Ready"]
    assert dialog.tick.text() == "Change 3 posts"
    qtbot.keyClicks(dialog.numbers, " 3 4")
    assert not dialog.others.isVisible(), "nothing is left to call off"


def test_a_long_week_scrolls_to_what_is_typed(qtbot: QtBot, opened: Open) -> None:
    dialog = opened(80)
    qtbot.keyClicks(dialog.numbers, "72")
    port = dialog.table.viewport().rect()
    assert port.contains(dialog.table.visualItemRect(dialog.table.cell(71, 3)).center())


def test_an_empty_week_says_so(qtbot: QtBot) -> None:
    dialog = TickingDialog("Week", (), NAMES)
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.numbers.isVisible()
    assert not dialog.tick.isEnabled()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
