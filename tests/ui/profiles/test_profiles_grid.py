# SPDX-License-Identifier: MIT
"""The grid of the profiles under hand: keys, words for screen readers, and a cell in full."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QFont, QWheelEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cmdesk.domain.records import Channel, CheckState, ProfileCheck
from cmdesk.services.edits import Edit
from cmdesk.services.profile_edits import set_note, set_proof
from cmdesk.services.profiles import Spot
from cmdesk.ui.open_document import OpenDocument
from cmdesk.ui.theme import Theme
from tests.ui.answers import Answers
from tests.ui.profiles.conftest import OpenRecords
from tests.ui.profiles.panels import write
from tests.ui.profiles.tabbed import (
    BLOG,
    FACEBOOK,
    INSTAGRAM,
    SHOP,
    press,
    shown_tab,
    state_of,
    under_hand,
)

LEFT = Qt.MouseButton.LeftButton
MAIN = ["Our name", "Picture", "Cover", "Presentation", "Hours", "Contact", "Two-factor"]
SPOT = Spot(INSTAGRAM.id, "picture")


def check_kept(document: OpenDocument, check: str) -> ProfileCheck:
    with document.reading() as reader:
        (found,) = reader.find(ProfileCheck, channel_id=INSTAGRAM.id, check=check)
    return found


def noted(document: OpenDocument, note: str) -> Edit:
    with document.reading() as reader:
        return set_note(reader, SPOT, note)


def test_the_essentials_show_the_main_checks_and_everything_all(
    qtbot: QtBot, open_records: OpenRecords
) -> None:
    tab = shown_tab(qtbot, open_records(SHOP))
    table = tab.page.checks.grid.table
    assert [table.headerData(n, Qt.Orientation.Horizontal) for n in range(7)] == MAIN
    assert table.columnCount() == len(MAIN)
    under_hand(tab, INSTAGRAM, "presentation")
    qtbot.mouseClick(tab.page.checks.everything, LEFT)
    assert table.columnCount() > 15
    assert not tab.page.checks.everything.isVisible()
    spot = Spot(INSTAGRAM.id, "presentation")
    assert tab.page.checks.grid.currentIndex() == table.place_of(spot), "the same cell"


def test_a_note_keeps_its_column_in_the_essentials(qtbot: QtBot, open_records: OpenRecords) -> None:
    document = open_records(SHOP)
    tab = shown_tab(qtbot, document)
    with document.reading() as reader:
        edit = set_proof(reader, Spot(INSTAGRAM.id, "link"), "link.png")
    assert document.run(edit)
    assert tab.page.checks.grid.table.columnCount() == len(MAIN) + 1


def test_every_cell_says_what_it_is(qtbot: QtBot, open_records: OpenRecords) -> None:
    table = shown_tab(qtbot, open_records(SHOP)).page.checks.grid.table
    spoken = {
        ("two_factor", FACEBOOK.id): "Facebook, Two-factor: to do",
        ("hours", FACEBOOK.id): "Facebook, Hours: Christmas Day: to enter",
        ("presentation", INSTAGRAM.id): "Instagram, Presentation: 169 / 150",
        ("name", INSTAGRAM.id): "Instagram, Our name: done",
    }
    role = Qt.ItemDataRole.AccessibleTextRole
    for (check, channel), words in spoken.items():
        assert table.place_of(Spot(channel, check)).data(role) == words
    (row, cover) = (table.row_of(INSTAGRAM.id), MAIN.index("Cover"))
    absent = table.index(row, cover)
    assert absent.data(role) == "Instagram, Cover: does not exist there"
    assert absent.data() == "—"
    hours = table.place_of(Spot(FACEBOOK.id, "hours"))
    assert "Check the opening hours" in hours.data(Qt.ItemDataRole.ToolTipRole)


def test_the_keyboard_walks_and_space_ticks(qtbot: QtBot, open_records: OpenRecords) -> None:
    document = open_records(SHOP)
    tab = shown_tab(qtbot, document)
    grid = tab.page.checks.grid
    under_hand(tab, INSTAGRAM, "picture")
    press(qtbot, tab, Qt.Key.Key_Space)
    assert state_of(document, INSTAGRAM, "picture") is CheckState.DONE
    assert document.undo_stack.undoText().endswith("of “Instagram” as done")
    press(qtbot, tab, Qt.Key.Key_Space)
    assert state_of(document, INSTAGRAM, "picture") is CheckState.NOT_APPLICABLE
    document.undo_stack.undo()
    document.undo_stack.undo()
    assert state_of(document, INSTAGRAM, "picture") is CheckState.TO_DO
    press(qtbot, tab, Qt.Key.Key_End)
    assert grid.currentIndex().column() == len(MAIN) - 1
    press(qtbot, tab, Qt.Key.Key_Home)
    assert grid.currentIndex().column() == 0
    under_hand(tab, INSTAGRAM, "presentation")
    press(qtbot, tab, Qt.Key.Key_Left)
    steps = document.undo_stack.count()
    press(qtbot, tab, Qt.Key.Key_Space)
    assert document.undo_stack.count() == steps, "there are no covers there"
    assert not tab.page.note.isVisible()
    press(qtbot, tab, Qt.Key.Key_Return)
    assert grid.hasFocus()
    press(qtbot, tab, Qt.Key.Key_Down)
    assert grid.channel_id not in {None, INSTAGRAM.id}
    assert tab.channel_id == grid.channel_id


def test_enter_opens_the_cell_and_escape_leads_back(
    qtbot: QtBot, open_records: OpenRecords, answers: Answers, tmp_path: Path
) -> None:
    document = open_records(SHOP)
    tab = shown_tab(qtbot, document)
    note, grid = tab.page.note, tab.page.checks.grid
    under_hand(tab, INSTAGRAM, "picture")
    assert note.sheet.title.text() == "Instagram · Picture"
    press(qtbot, tab, Qt.Key.Key_Return)
    assert note.note.hasFocus()
    write(qtbot, note.note, "the oven at dawn")
    assert check_kept(document, "picture").note == "the oven at dawn"
    assert "the oven at dawn" in grid.currentIndex().data(Qt.ItemDataRole.ToolTipRole)
    answers.expect("file_to_open", None)
    qtbot.mouseClick(note.choose, LEFT)
    answers.expect("file_to_open", tmp_path / "proof.png")
    qtbot.mouseClick(note.choose, LEFT)
    assert check_kept(document, "picture").proof == str(tmp_path / "proof.png")
    write(qtbot, note.proof, "elsewhere.png")
    assert check_kept(document, "picture").proof == "elsewhere.png"
    note.states.findChildren(type(note.choose))[1].click()
    assert check_kept(document, "picture").state is CheckState.DONE
    assert note.stands.text() == "How it stands: done on 25 November 2026."
    qtbot.keyClick(note.note, Qt.Key.Key_A)
    qtbot.keyClick(note, Qt.Key.Key_Escape)
    assert grid.hasFocus()


def test_the_account_is_written_where_the_name_is_checked(
    qtbot: QtBot, open_records: OpenRecords, answers: Answers
) -> None:
    document = open_records(SHOP)
    tab = shown_tab(qtbot, document)
    note = tab.page.note
    under_hand(tab, BLOG, "name")
    assert note.account.isVisible()
    assert not note.image.isVisible()
    write(qtbot, note.account, "journal.example.com")
    with document.reading() as reader:
        assert reader.get(Channel, BLOG.id).handle == "journal.example.com"
    steps = document.undo_stack.count()
    write(qtbot, note.account, "journal.example.com")
    assert document.undo_stack.count() == steps
    under_hand(tab, INSTAGRAM, "picture")
    assert not note.account.isVisible()
    answers.expect("run_dialog", False)
    qtbot.mouseClick(note.image, LEFT)


def test_a_secret_is_doubted_and_may_be_kept(qtbot: QtBot, open_records: OpenRecords) -> None:
    document = open_records(SHOP)
    tab = shown_tab(qtbot, document)
    note = tab.page.note
    under_hand(tab, INSTAGRAM, "picture")
    write(qtbot, note.note, "password: soleil2026")
    assert note.hint.isVisible()
    with document.reading() as reader:
        assert not reader.find(ProfileCheck, channel_id=INSTAGRAM.id)
    under_hand(tab, INSTAGRAM, "contact")
    assert not note.hint.isVisible()
    under_hand(tab, INSTAGRAM, "picture")
    write(qtbot, note.note, "password: soleil2026")
    qtbot.mouseClick(note.keep, LEFT)
    assert check_kept(document, "picture").note == "password: soleil2026"
    assert not note.hint.isVisible()


def test_what_was_being_typed_is_kept_for_its_own_cell(
    qtbot: QtBot, open_records: OpenRecords
) -> None:
    document = open_records(SHOP)
    tab = shown_tab(qtbot, document)
    under_hand(tab, INSTAGRAM, "picture")
    field = tab.page.note.note
    field.setFocus()
    qtbot.keyClicks(field, "blue")
    under_hand(tab, INSTAGRAM, "contact")
    assert check_kept(document, "picture").note == "blue"
    assert field.text() == ""


def test_the_name_of_a_channel_chooses_it(qtbot: QtBot, open_records: OpenRecords) -> None:
    tab = shown_tab(qtbot, open_records(SHOP))
    grid = tab.page.checks.grid
    row = grid.table.row_of(BLOG.id)
    place = QPoint(20, grid.channels.sectionViewportPosition(row) + 10)
    qtbot.mouseClick(grid.channels.viewport(), LEFT, pos=place)
    assert tab.channel_id == BLOG.id
    assert grid.channels.chosen == row
    cell = grid.visualRect(grid.table.place_of(Spot(FACEBOOK.id, "contact"))).center()
    qtbot.mouseClick(grid.viewport(), LEFT, pos=cell)
    assert tab.channel_id == FACEBOOK.id
    qtbot.mouseDClick(grid.viewport(), LEFT, pos=cell)
    assert tab.page.note.note.hasFocus()


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_grid_is_drawn_as_tall_as_its_rows(
    qtbot: QtBot, open_records: OpenRecords, qapp: QApplication, theme: str
) -> None:
    document = open_records(SHOP)
    tab = shown_tab(qtbot, document, 1000)
    assert document.run(noted(document, "a note"))
    Theme.apply(qapp, theme)
    tab.scope.show_everything(everything=True)
    under_hand(tab, INSTAGRAM, "picture")
    grid = tab.page.checks.grid
    assert grid.grab().width() == grid.width()

    def tall() -> int:
        rows = sum(grid.rowHeight(row) for row in range(grid.table.rowCount()))
        return rows + grid.checks.height() + grid.horizontalScrollBar().height()

    qtbot.waitUntil(lambda: grid.height() == tall())
    before = grid.checks.least_width(3)
    larger = QFont(grid.font())
    larger.setPointSizeF(larger.pointSizeF() * 1.6)
    grid.setFont(larger)
    grid.checks.setFont(larger)
    assert grid.checks.least_width(3) > before
    Theme.apply(qapp, "light")


def test_the_wheel_turns_the_page_and_the_grid_only_sideways(
    qtbot: QtBot, open_records: OpenRecords
) -> None:
    tab = shown_tab(qtbot, open_records(SHOP), 1000)
    tab.scope.show_everything(everything=True)
    grid = tab.page.checks.grid

    def turned(x: int, y: int) -> QWheelEvent:
        none, buttons = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.NoButton
        phase, place = Qt.ScrollPhase.NoScrollPhase, QPointF(200, 90)
        event = QWheelEvent(
            place, place, QPoint(), QPoint(x, y), buttons, none, phase, False
        )  # fmt: skip
        grid.wheelEvent(event)
        return event

    assert not turned(0, -120).isAccepted()
    turned(-120, 0)
    assert grid.horizontalScrollBar().value() > 0


def test_the_table_behaves(qtbot: QtBot, open_records: OpenRecords) -> None:
    document = open_records(SHOP)
    tab = shown_tab(qtbot, document)
    table = tab.page.checks.grid.table
    tester = QAbstractItemModelTester(
        table, QAbstractItemModelTester.FailureReportingMode.Warning, table
    )
    assert document.run(noted(document, "x"))
    tab.scope.show_everything(everything=True)
    assert tester.model() is table
    outside = table.index(99, 0)
    assert (table.cell_at(outside), table.spoken(outside), outside.data()) == (None, "", None)
    assert table.channel_at(-1) is None
    assert table.column_at(99) is None
    assert not table.place_of(Spot("x" * 32, "name")).isValid()
    assert table.headerData(99, Qt.Orientation.Horizontal) is None
    assert table.headerData(0, Qt.Orientation.Vertical, Qt.ItemDataRole.FontRole) is None
