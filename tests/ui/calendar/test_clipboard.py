# SPDX-License-Identifier: MIT
"""Cut, copy and paste of cards: within a calendar, between two, and as text."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cmdesk.domain.records import Channel, Client, Closure, Post, Status, Version
from cmdesk.ui.calendar.clip import CARDS, MOST_TEXT
from cmdesk.ui.forms.composer import Composer
from cmdesk.ui.tabs.calendar import CalendarTab
from tests.ui.answers import Answers
from tests.ui.calendar.conftest import OpenTab
from tests.ui.calendar.weeks import MONDAY, Plan

TUESDAY, FRIDAY, SUNDAY = (MONDAY + timedelta(days=n) for n in (1, 4, 6))


@pytest.fixture(autouse=True)
def clipboard(qtbot: QtBot) -> Iterator[None]:
    """An empty clipboard around each test."""
    del qtbot
    QApplication.clipboard().clear()
    yield
    QApplication.clipboard().clear()


def versions(tab: CalendarTab) -> dict[str, Version]:
    with tab.document.reading() as reader:
        return {version.id: version for version in reader.all(Version)}


def on(tab: CalendarTab, weekday: int) -> list[str]:
    return [card.words for card in tab.page.view.week.days[weekday].cards]


def test_cut_cards_are_pale_and_move_with_their_hours(open_tab: OpenTab) -> None:
    plan = Plan()
    first, second = plan.add("Bread", MONDAY, 550), plan.add("Rolls", TUESDAY, None)
    tab = open_tab(plan.records)
    view = tab.page.view
    view.choose([first, second])
    tab.perform("cut")
    assert view.sheet_state().cut == {first, second}
    assert "2 posts cut: choose a day and paste" in tab.figures()
    assert not view.grab().isNull()
    assert tab.document.undo_stack.count() == 0
    view.choose_day(FRIDAY)
    tab.perform("paste")
    found = versions(tab)
    assert [(found[i].day, found[i].minute) for i in (first, second)] == [
        (FRIDAY, 550),
        (FRIDAY, None),
    ]
    assert view.chosen_ids() == (second, first)
    assert tab.document.undo_stack.undoText().startswith("move 2 posts to")
    assert not view.sheet_state().cut
    tab.document.undo_stack.undo()
    assert versions(tab)[first].day == MONDAY


def test_what_was_cut_can_be_pasted_again_as_a_copy(open_tab: OpenTab) -> None:
    plan = Plan()
    plan.add("Bread", MONDAY, 550)
    tab = open_tab(plan.records)
    tab.page.view.choose(["v8"])
    tab.perform("cut")
    for weekday in (4, 6):
        tab.page.view.choose_day(MONDAY + timedelta(days=weekday))
        tab.perform("paste")
    assert [on(tab, n) for n in (0, 4, 6)] == [[], ["Bread"], ["Bread"]]
    assert tab.document.undo_stack.undoText() == "paste 1 post"


def test_cut_in_the_month_and_pasted_into_the_drawer(qtbot: QtBot, open_tab: OpenTab) -> None:
    plan = Plan()
    card, other = plan.add("Bread", MONDAY, 550), plan.add("Rolls", MONDAY)
    tab = open_tab(plan.records)
    tab.take_form("month")
    view, drawer = tab.page.view, tab.page.side.undated
    view.choose([card])
    tab.perform("cut")
    assert not view.grab().isNull()
    tab.activateWindow()
    qtbot.waitUntil(tab.isActiveWindow)
    drawer.setFocus()
    tab.perform("paste")
    assert versions(tab)[card].day is None
    assert tab.doing.hands.chosen == (card,)
    tab.perform("cut")  # and back again
    view.setFocus()
    view.choose_day(FRIDAY)
    tab.perform("paste")
    assert versions(tab)[card].day == FRIDAY
    assert versions(tab)[other].day == MONDAY


def test_copied_cards_are_duplicated_as_drafts(open_tab: OpenTab) -> None:
    plan = Plan()
    card = plan.add("Bread", MONDAY, 550, status=Status.SCHEDULED)
    tab = open_tab(plan.records)
    tab.page.view.choose([card])
    tab.perform("copy")
    tab.page.view.choose_day(FRIDAY)
    tab.perform("paste")
    found = versions(tab)
    assert found.pop(card).day == MONDAY
    (copy,) = found.values()
    assert (copy.day, copy.minute, copy.channel_id) == (FRIDAY, 550, "fb")
    assert copy.status is Status.TO_WRITE
    assert tab.page.view.chosen_ids() == (copy.id,)
    tab.document.undo_stack.undo()
    assert set(versions(tab)) == {card}


def test_published_cards_are_copied_not_cut(open_tab: OpenTab) -> None:
    plan = Plan()
    done = plan.add("Done", MONDAY, 500, status=Status.PUBLISHED)
    ready = plan.add("Ready", MONDAY, 550)
    tab = open_tab(plan.records)
    tab.page.view.choose([done, ready])
    tab.perform("cut")
    assert tab.page.remark.words.text().startswith("1 published post will be copied")
    assert tab.page.view.sheet_state().cut == {ready}
    tab.page.view.choose_day(FRIDAY)
    tab.perform("paste")
    assert on(tab, 0) == ["Done"]
    assert on(tab, 4) == ["Done", "Ready"]
    assert tab.document.undo_stack.count() == 1
    assert tab.document.undo_stack.undoText() == "paste 2 posts"


def test_escape_forgets_the_cut(qtbot: QtBot, open_tab: OpenTab) -> None:
    plan = Plan()
    card = plan.add("Bread", MONDAY, 550)
    waiting = plan.add("Oven", None)
    tab = open_tab(plan.records)
    tab.page.view.choose([card])
    tab.perform("cut")
    assert "forget_cut" in tab.offered()
    qtbot.keyClick(tab.page.view, Qt.Key.Key_Escape)
    assert not tab.page.view.sheet_state().cut
    assert "forget_cut" not in tab.offered()
    tab.page.side.undated.choose([waiting])
    tab.perform("cut")
    pale = tab.page.side.undated.list.item(0).foreground()
    qtbot.keyClick(tab.page.side.undated.list, Qt.Key.Key_Escape)
    assert tab.page.side.undated.list.item(0).foreground() != pale


def test_another_copy_forgets_the_cut(open_tab: OpenTab) -> None:
    plan = Plan()
    card = plan.add("Bread", MONDAY, 550)
    tab = open_tab(plan.records)
    tab.page.view.choose([card])
    tab.perform("cut")
    QApplication.clipboard().setText("from elsewhere")
    assert not tab.page.view.sheet_state().cut


def test_pasting_where_they_lie_changes_nothing(open_tab: OpenTab) -> None:
    plan = Plan()
    card = plan.add("Bread", MONDAY, 550)
    tab = open_tab(plan.records)
    tab.page.view.choose([card])
    tab.perform("cut")
    tab.perform("paste")
    assert tab.document.undo_stack.count() == 0
    assert "lies there already" in tab.page.remark.words.text()


def test_a_closed_day_takes_what_is_pasted_and_says_so(open_tab: OpenTab) -> None:
    plan = Plan()
    card = plan.add("Bread", MONDAY, 550)
    plan.records.append(Closure(id="c", start=SUNDAY, end=SUNDAY))
    tab = open_tab(plan.records)
    tab.page.view.choose([card])
    tab.perform("copy")
    tab.page.view.choose_day(SUNDAY)
    tab.perform("paste")
    assert on(tab, 6) == ["Bread"]
    assert tab.page.remark.words.text() == "Sunday 29 November: you are closed that day."


def test_between_two_calendars_copies_find_their_channel_by_name(open_tab: OpenTab) -> None:
    plan = Plan()
    first = plan.add("Bread", MONDAY, 550, "fb")
    second = plan.add("Rolls", MONDAY, 560, "ig")
    here = open_tab(plan.records)
    there = open_tab(
        [
            Client(id="other", name="Florist"),
            Channel(id="f2", platform="facebook_page", name="facebook"),
        ]
    )
    here.page.view.choose([first, second])
    here.perform("cut")
    there.page.view.choose_day(TUESDAY)
    there.perform("paste")
    assert set(versions(here)) == {first, second}, "cut moves within one calendar only"
    copies = sorted(versions(there).values(), key=lambda one: one.minute or 0)
    assert [(one.channel_id, one.day, one.minute) for one in copies] == [
        ("f2", TUESDAY, 550),
        (None, TUESDAY, 560),
    ]
    said = there.page.remark.words.text()
    assert said.startswith("2 posts copied here: the other calendar keeps what was cut in it.")
    assert "No channel here is called Instagram" in said
    assert there.document.undo_stack.undoText() == "paste 2 posts"
    there.document.undo_stack.undo()
    with there.document.reading() as reader:
        assert reader.count(Post) == 0


def test_other_programs_get_plain_text(open_tab: OpenTab) -> None:
    plan = Plan()
    first = plan.add("Bread\nwarm", MONDAY, 550)
    second = plan.add("Oven", TUESDAY, None, None)
    third = plan.add("Some day", None, None)
    tab = open_tab(plan.records)
    tab.page.view.choose([first, second])
    tab.perform("copy")
    assert QApplication.clipboard().text() == (
        "Monday 23 November 2026, 9:10 · Facebook\nBread\nwarm\n\n"
        "Tuesday 24 November 2026, no hour · no channel yet\nOven"
    )
    tab.page.side.undated.choose([third])
    tab.perform("copy")
    assert QApplication.clipboard().text() == "Without a date · Facebook\nSome day"


def test_a_text_begins_a_new_post(open_tab: OpenTab, answers: Answers) -> None:
    tab = open_tab(Plan().records)
    QApplication.clipboard().setText("  Mail\x00 from the miller  ")
    tab.page.view.choose_day(FRIDAY)
    seen: list[tuple[str, object]] = []

    def read(dialog: Composer) -> bool:
        seen.append((dialog.text.toPlainText(), dialog.draft().day))
        return True

    answers.expect("run_dialog", read)
    tab.perform("paste")
    assert seen == [("Mail from the miller", FRIDAY)]
    assert on(tab, 4) == ["Mail from the miller"]


@pytest.mark.parametrize("foreign", [b"", b"id\n[{}]", b"\xff\xfe"])
def test_nothing_to_paste_is_said(open_tab: OpenTab, foreign: bytes) -> None:
    tab = open_tab(Plan().records)
    mime = QMimeData()
    mime.setData(CARDS, foreign)
    QApplication.clipboard().setMimeData(mime)
    tab.perform("paste")
    assert tab.page.remark.words.text().startswith("There is nothing to paste")


def test_a_book_on_the_clipboard_is_cut_short(open_tab: OpenTab, answers: Answers) -> None:
    tab = open_tab(Plan().records)
    QApplication.clipboard().setText("word " * 100_000)
    lengths: list[int] = []

    def read(dialog: Composer) -> bool:
        lengths.append(len(dialog.text.toPlainText()))
        return False

    answers.expect("run_dialog", read)
    tab.perform("paste")
    assert lengths[0] <= MOST_TEXT


def test_a_hidden_calendar_keeps_out_of_the_clipboard(open_tab: OpenTab) -> None:
    plan = Plan()
    card = plan.add("Bread", MONDAY, 550)
    tab = open_tab(plan.records)
    tab.page.view.choose([card])
    assert {"cut", "copy", "paste", "select_all"} <= tab.offered()
    tab.hide()
    assert not {"cut", "copy", "paste", "select_all"} & tab.offered()
