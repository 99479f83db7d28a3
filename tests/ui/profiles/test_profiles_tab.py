# SPDX-License-Identifier: MIT
"""The profiles tab: what comes first, what is done with one click, and where it leads."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from cmdesk.config.memory import memory_of
from cmdesk.domain.records import Channel, CheckState, Post, Presentation
from cmdesk.domain.sources import source_named
from cmdesk.domain.texts import plain
from cmdesk.services.edits import Add, Set
from cmdesk.services.platforms import load_platforms
from cmdesk.services.profile_edits import mark_state
from cmdesk.ui.images.checker import ImageChecker
from cmdesk.ui.profiles import pages
from cmdesk.ui.tabs.profiles import ProfilesTab
from tests.ui.answers import Answers
from tests.ui.forms.photographs import carried, drop
from tests.ui.profiles.conftest import OpenRecords
from tests.ui.profiles.panels import TEXT
from tests.ui.profiles.tabbed import (
    ALONE,
    BLOG,
    FACEBOOK,
    INSTAGRAM,
    SHOP,
    row_about,
    shown_tab,
    state_of,
)
from tests.ui.tab_order import after

LEFT = Qt.MouseButton.LeftButton


def picks(words: str) -> Callable[[QMenu, QPoint], QAction]:
    """Chooses the line of a menu that begins with these words."""

    def chosen(menu: QMenu, at: QPoint) -> QAction:
        del at
        return next(one for one in menu.actions() if one.text().startswith(words))

    return chosen


def test_hours_of_a_holiday_come_first_with_their_day(
    qtbot: QtBot, open_records: OpenRecords
) -> None:
    tab = shown_tab(qtbot, open_records(SHOP))
    rows = sorted(tab.page.next_things.rows.values(), key=lambda row: row.y())
    assert len(rows) == 3
    assert rows[0].what.text() == "Hours on 25 December (Christmas Day)\u00a0· Facebook"
    assert rows[0].due.text() == "by 24 December"
    assert rows[0].minutes.text() == "3 min"
    assert rows[1].what.text() == "Shorten the presentation\u00a0· Instagram"
    assert not rows[1].tick.isVisible(), "a tick shortens no text"
    assert tab.page.head.words.text().endswith("things to do · 2 names to protect")


def test_it_is_done_with_one_click_and_undone_in_words(
    qtbot: QtBot, open_records: OpenRecords
) -> None:
    document = open_records(SHOP)
    tab = shown_tab(qtbot, document)
    before = tab.page.head.words.text()
    qtbot.mouseClick(row_about(tab, "Christmas").tick, LEFT)
    assert document.undo_stack.undoText().endswith("of “Facebook” as done")
    things = tab.page.next_things
    assert things.notice.words == "“Hours on 25 December (Christmas Day) · Facebook” is done."
    assert tab.page.head.words.text() != before
    assert things.notice.undo.hasFocus()
    qtbot.keyClick(things.notice.undo, Qt.Key.Key_Space)
    assert row_about(tab, "Christmas").isVisible()
    assert row_about(tab, "Christmas").stops()[0].hasFocus()
    assert not tab.page.note.isVisible(), "nothing else was turned to"
    assert tab.page.head.words.text() == before
    assert not things.notice.isVisible()


def test_how_tells_the_way_its_date_and_opens_the_page_only_at_a_click(
    qtbot: QtBot, open_records: OpenRecords, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []

    def browser(address: str) -> bool:
        opened.append(address)
        return True

    monkeypatch.setattr(pages, "open_page", browser)
    tab = shown_tab(qtbot, open_records(SHOP))
    row = row_about(tab, "Christmas")
    assert not row.where.isVisible()
    qtbot.mouseClick(row.how, LEFT)
    assert "›" in row.where.where.text()
    assert "22 November 2026 (general knowledge" in row.where.known.text()
    assert opened == []
    qtbot.mouseClick(row.where.page.open, LEFT)
    assert opened == ["https://www.facebook.com/lacroix"]
    qtbot.mouseClick(row.how, LEFT)
    assert not row.where.isVisible()


def test_open_leads_to_the_text_that_is_too_long(qtbot: QtBot, open_records: OpenRecords) -> None:
    document = open_records(SHOP)
    tab = shown_tab(qtbot, document)
    assert tab.channel_id == INSTAGRAM.id, "its text does not fit"
    tab.choose_channel(FACEBOOK.id)
    assert tab.badge() == 1
    qtbot.mouseClick(row_about(tab, "Shorten").how, LEFT)
    assert tab.channel_id == INSTAGRAM.id
    assert tab.page.texts.area.hasFocus()
    assert document.run(Set(Presentation, TEXT.id, {"text": "Bread."}, plain("x")))
    assert tab.badge() == 0
    assert not any("Shorten" in r.what.text() for r in tab.page.next_things.rows.values())


def test_what_is_put_off_comes_back_and_what_does_not_apply_stays_away(
    qtbot: QtBot, open_records: OpenRecords, answers: Answers
) -> None:
    document = open_records(SHOP)
    tab = shown_tab(qtbot, document)
    things = tab.page.next_things
    answers.expect("run_menu", picks("Not now"))
    qtbot.mouseClick(row_about(tab, "Christmas").more, LEFT)
    assert not any("Christmas" in row.what.text() for row in things.rows.values())
    assert things.later.text().startswith("1 put off")
    assert len(things.rows) == 3
    assert not document.undo_stack.canUndo(), "nothing was written"
    qtbot.mouseClick(things.back, LEFT)
    answers.expect("run_menu", picks("Does not apply"))
    qtbot.mouseClick(row_about(tab, "Christmas").more, LEFT)
    assert document.undo_stack.undoText().endswith("of “Facebook” as not needed")
    assert state_of(document, FACEBOOK, "holiday_hours") is CheckState.NOT_APPLICABLE
    answers.expect("run_menu", None)
    qtbot.mouseClick(row_about(tab, "Shorten").more, LEFT)
    answers.expect("run_menu", picks("Show it"))
    qtbot.mouseClick(row_about(tab, "Shorten").more, LEFT)
    assert tab.page.checks.grid.channel_id == INSTAGRAM.id
    assert tab.page.checks.grid.hasFocus()


def test_an_empty_page_says_one_sentence_and_adds_the_first_network(
    qtbot: QtBot, open_records: OpenRecords, answers: Answers
) -> None:
    document = open_records(ALONE)
    tab = shown_tab(qtbot, document)
    page = tab.page
    assert page.empty.isVisible()
    hidden: tuple[QWidget, ...] = (page.next_things, page.checks, page.texts, page.ownership)
    assert not any(part.isVisible() for part in (*hidden, page.head.network))
    assert (page.head.words.text(), tab.figures(), tab.badge()) == ("", "", 0)
    answers.expect("run_menu", None)
    qtbot.mouseClick(page.empty.network, LEFT)
    assert page.empty.isVisible()
    answers.expect("run_menu", picks("Instagram"))
    qtbot.mouseClick(page.empty.network, LEFT)
    assert not page.empty.isVisible()
    assert len(page.next_things.rows) == 3
    assert page.checks.grid.hasFocus()
    assert document.undo_stack.undoText() == "add the channel “Instagram”"
    answers.expect("run_menu", picks("Instagram"))
    qtbot.mouseClick(page.head.network, LEFT)
    with document.reading() as reader:
        assert [one.name for one in reader.all(Channel)] == ["Instagram", "Instagram 2"]


def test_where_nothing_is_left_a_sentence_says_so_and_nothing_is_counted(
    qtbot: QtBot, open_records: OpenRecords
) -> None:
    tab = shown_tab(qtbot, open_records((*ALONE, BLOG)))
    assert "to do" in tab.page.head.words.text()
    for _ in range(100):
        if not tab.watch.things:
            break
        with tab.document.reading() as reader:
            spot, today = tab.watch.things[0].spot, tab.document.today()
            edit = mark_state(reader, spot, CheckState.NOT_APPLICABLE, today)
        tab.document.run(edit)
    assert tab.page.next_things.nothing.isVisible()
    assert tab.page.head.words.text() == ""


def test_google_is_offered_once_and_its_refusal_remembered(
    qtbot: QtBot, open_records: OpenRecords
) -> None:
    document = open_records(SHOP)
    tab = shown_tab(qtbot, document)
    checks = tab.page.checks
    assert checks.google.isVisible()
    qtbot.mouseClick(checks.no_google, LEFT)
    assert not checks.google.isVisible()
    assert memory_of(document.uuid).google_refused
    assert not shown_tab(qtbot, document).page.checks.google.isVisible()


def test_google_is_added_with_one_click(qtbot: QtBot, open_records: OpenRecords) -> None:
    document = open_records(SHOP)
    tab = shown_tab(qtbot, document)
    qtbot.mouseClick(tab.page.checks.add_google, LEFT)
    assert not tab.page.checks.google.isVisible()
    with document.reading() as reader:
        (google,) = reader.find(Channel, platform="google_business")
    assert tab.channel_id == google.id
    document.undo_stack.undo()
    assert tab.page.checks.google.isVisible()
    assert tab.channel_id == INSTAGRAM.id


def test_the_last_check_stands_in_the_foot(qtbot: QtBot, open_records: OpenRecords) -> None:
    tab = shown_tab(qtbot, open_records(SHOP))
    assert tab.figures() == "Last check: 3 November"


def test_a_picture_dropped_on_the_tab_is_checked(
    qtbot: QtBot, open_records: OpenRecords, answers: Answers, tmp_path: Path
) -> None:
    tab = shown_tab(qtbot, open_records(SHOP))
    asked: list[QWidget] = []

    def shown(dialog: ImageChecker) -> bool:
        asked.append(dialog)
        return False

    answers.expect("run_dialog", shown)
    qtbot.mouseClick(tab.page.head.image, LEFT)
    answers.expect("run_dialog", shown)
    assert drop(tab.page, carried(str(tmp_path / "missing.png")))
    calendar = carried(str(tmp_path / "other.cmdesk"))
    assert not drop(tab.page, calendar), "that is for the window to open"
    assert all(isinstance(dialog, ImageChecker) for dialog in asked)
    assert len(asked) == 2


def test_changes_elsewhere_are_read_only_when_they_matter_and_are_seen(
    qtbot: QtBot, open_records: OpenRecords, monkeypatch: pytest.MonkeyPatch
) -> None:
    document = open_records(SHOP)
    tab = shown_tab(qtbot, document)
    read: list[int] = []
    monkeypatch.setattr(tab, "refresh", lambda: read.append(1))
    assert document.run(Add((Post(id="p" * 32, text="x"),), plain("x")))
    assert read == []
    assert document.run(Set(Channel, BLOG.id, {"name": "Journal"}, plain("x")))
    assert read == [1]
    tab.hide()
    assert document.run(Set(Channel, BLOG.id, {"name": "Notes"}, plain("x")))
    assert read == [1]
    tab.show()
    assert read == [1, 1]


def test_a_channel_is_shown_to_who_asks(qtbot: QtBot, open_records: OpenRecords) -> None:
    tab = shown_tab(qtbot, open_records(SHOP))
    assert tab.show_record("profile", FACEBOOK.id)
    assert tab.page.texts.sheet.title.text() == "Facebook · Presentation"
    assert not tab.show_record("profile", "x" * 32)
    assert not tab.show_record("post", FACEBOOK.id)
    assert tab.badge_words().n == 1


def test_the_keyboard_goes_from_the_head_over_the_things_to_the_grid(
    qtbot: QtBot, open_records: OpenRecords
) -> None:
    tab = shown_tab(qtbot, open_records(SHOP))
    page = tab.page
    rows = sorted(page.next_things.rows.values(), key=lambda row: row.y())
    assert after(page.head.image) is page.head.print
    assert after(page.head.network) is rows[0].how
    assert after(rows[0].how) is rows[0].tick
    assert after(rows[0].more) is rows[1].how
    assert after(rows[2].more) is page.checks.grid
    assert after(page.checks.grid) is page.checks.everything


@pytest.mark.parametrize("width", [720, 1000, 1440])
def test_everything_is_in_reach_in_any_width(
    qtbot: QtBot, open_records: OpenRecords, width: int
) -> None:
    tab = shown_tab(qtbot, open_records(SHOP), width)
    page = tab.page
    for part in (page.next_things, page.checks, page.texts, page.names, page.ownership):
        assert part.isVisible()
        assert part.width() <= width
    grid = page.checks.grid
    wide = grid.channels.width() + grid.checks.length()
    assert (grid.horizontalScrollBar().maximum() > 0) == (wide > grid.width())
    page.bring(page.ownership, page.ownership.fields["person"])
    assert page.ownership.fields["person"].hasFocus()
    assert not page.ownership.fields["person"].visibleRegion().isEmpty()


def test_the_badge_waits_until_the_window_is_quiet(qtbot: QtBot, open_records: OpenRecords) -> None:
    document = open_records(SHOP)
    tab = ProfilesTab(document)
    qtbot.addWidget(tab)
    assert tab.badge() == 0, "opening a calendar does not wait for holidays"
    with qtbot.waitSignal(tab.badge_changed):
        assert not tab.isVisible()
    assert tab.badge() == 1
    other = ProfilesTab(document)
    qtbot.addWidget(other)
    with qtbot.waitSignal(other.badge_changed, timeout=200):
        other.show()
    assert other.badge() == 1


def test_nothing_is_read_of_a_document_that_was_closed(
    qtbot: QtBot, open_records: OpenRecords
) -> None:
    document = open_records(SHOP)
    tab = ProfilesTab(document)
    qtbot.addWidget(tab)
    document.blockSignals(True)  # as closing does
    with qtbot.assertNotEmitted(tab.badge_changed, wait=600):
        assert tab.badge() == 0
    document.blockSignals(False)


def test_every_source_of_a_way_through_menus_can_be_said_in_each_language() -> None:
    sources = {check.source for one in load_platforms().values() for check in one.checks}
    assert {source for source in sources if not source_named(source).context} == set()


def test_what_is_said_of_a_cell_is_seen_however_far_the_panels_were_scrolled(
    qtbot: QtBot, open_records: OpenRecords
) -> None:
    tab = shown_tab(qtbot, open_records(SHOP))
    page = tab.page
    page.bring(page.ownership, page.ownership.fields["note"])
    grid = page.checks.grid
    cell = grid.visualRect(grid.table.index(0, 1)).center()
    qtbot.mouseClick(grid.viewport(), LEFT, pos=cell)
    assert page.note.isVisible()
    assert not page.note.states.visibleRegion().isEmpty()
