# SPDX-License-Identifier: MIT
"""What is said when nothing is proposed, and the trade that is asked for when only it lacks."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from cmdesk.ui.dialogs.trade import TradeDialog
from cmdesk.ui.tabs.calendar import CalendarTab
from tests.ui.answers import Answers
from tests.ui.calendar.conftest import OpenTab
from tests.ui.calendar.test_proposals import NEXT, filled, ghosts, records

LEFT = Qt.MouseButton.LeftButton
__all__ = ["filled"]  # the fixture of the tests beside


def test_where_there_is_nothing_to_propose_it_is_said(open_tab: OpenTab) -> None:
    client, *_ = records()
    tab = open_tab([client])
    tab.perform("fill_week")
    words = tab.page.proposals_line.words
    assert words.text().startswith("No channel yet")
    assert not tab.page.proposals_line.fill.isVisible()
    tab.perform("previous")
    tab.perform("fill_week")
    assert words.text().startswith("This week is over")
    tab.perform("next")
    assert tab.page.proposals_line.isHidden()


def test_a_full_week_has_all_its_posts(filled: CalendarTab) -> None:
    filled.perform("keep_proposals")
    filled.perform("fill_week")
    assert filled.page.proposals_line.words.text().startswith("This week has all its posts")
    filled.document.undo_stack.undo()
    assert filled.page.proposals_line.isHidden(), "it is no longer true"


def pick(dialog: TradeDialog) -> bool:
    assert not dialog.propose.isEnabled()
    dialog.list.setCurrentIndex(dialog.list.findData("food"))
    assert dialog.propose.isEnabled()
    dialog.propose.click()
    return bool(dialog.result())


def test_an_empty_client_is_offered_three_posts_its_trade_asked_for_once(
    qtbot: QtBot, open_tab: OpenTab, answers: Answers
) -> None:
    tab = open_tab(records("lion tamer"))
    note = tab.page.note
    assert note.filling.text() == "Propose three posts"
    answers.expect("run_dialog", False)
    qtbot.mouseClick(note.filling, LEFT)
    assert ghosts(tab) == [], "nobody said"
    answers.expect("run_dialog", pick)
    qtbot.mouseClick(note.filling, LEFT)
    assert len(ghosts(tab)) == 3
    assert "lion tamer" in tab.document.client.trade, "one's own words stay"
    tab.perform("propose_posts")
    assert len(ghosts(tab)) == 3, "enough for a beginning"


def test_filling_asks_for_the_trade_when_only_that_lacks(
    open_tab: OpenTab, answers: Answers
) -> None:
    tab = open_tab(records(""))
    tab.show_day(NEXT)
    answers.expect("run_dialog", False)
    tab.perform("fill_week")
    assert "has all its posts" not in tab.page.proposals_line.words.text(), "nobody said the trade"
    answers.expect("run_dialog", pick)
    tab.perform("fill_week")
    assert len(ghosts(tab)) == 3


def test_a_year_away_is_a_week_like_any_other(open_tab: OpenTab) -> None:
    tab = open_tab(records())
    tab.show_day(date(2028, 2, 28))
    tab.perform("fill_week")
    assert len(ghosts(tab)) == 3
