# SPDX-License-Identifier: MIT
from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from cmdesk.domain.records import Channel, Pillar, Post, Version
from cmdesk.ui.dialogs import import_posts as wizard
from cmdesk.ui.dialogs.import_columns import ColumnsBox
from cmdesk.ui.dialogs.import_posts import ImportPostsDialog, import_posts
from cmdesk.ui.open_document import OpenDocument
from tests.ui.answers import Answers
from tests.workbooks import xlsx

CALENDAR = """Date,Time,Channel,Theme,Title,Text
2026-12-01,9:30,Facebook,Craft,Sourdough,Three days
2026-11-02,,"Instagram, Facebook",Backstage,,The oven
2026-12-03,,,,Nowhere,
,,,,,
,,Facebook,,Undated,
"""


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "posts.csv"
    path.write_text(CALENDAR, encoding="utf-8")
    return path


def shown(qtbot: QtBot, document: OpenDocument, source: Path) -> ImportPostsDialog:
    dialog = ImportPostsDialog(document, source)
    qtbot.addWidget(dialog)
    return dialog


def rows_of(dialog: ImportPostsDialog) -> list[list[str]]:
    table = dialog.rows
    found = []
    for row in range(table.rowCount()):
        items = [table.item(row, column) for column in range(table.columnCount())]
        found.append([item.text() if item else "?" for item in items])
    return found


def count(document: OpenDocument, kind: type[Post | Version | Channel | Pillar]) -> int:
    with document.reading() as reader:
        return reader.count(kind)


def test_the_preview_shows_what_comes_and_what_stays(
    qtbot: QtBot, document: OpenDocument, source: Path
) -> None:
    dialog = shown(qtbot, document, source)
    assert rows_of(dialog) == [
        ["Tuesday 1 December 2026", "9:30", "Facebook", "Craft", "Sourdough"],
        ["Monday 2 November 2026", "", "Instagram and Facebook", "Backstage", "The oven"],
        ["Thursday 3 December 2026", "", "no channel yet", "", "Nowhere"],
    ]
    lines = [dialog.left_out.item(row).text() for row in range(dialog.left_out.count())]
    assert lines == ["Line 6 left out: The row has no date."], "line 5 is empty"
    told = dialog.told.text()
    assert "New channels: Instagram." in told
    assert "New themes: Backstage." in told
    assert "before today" in told
    assert dialog.accept_button.isEnabled()
    assert "3" in dialog.accept_button.text()
    assert dialog.problem.isHidden()
    assert dialog.more.isHidden()
    assert count(document, Post) == 1


def test_importing_is_one_step_that_one_undo_takes_back(
    document: OpenDocument, source: Path, answers: Answers
) -> None:
    answers.expect("file_to_open", source)
    answers.expect("run_dialog", True)
    assert import_posts(document)
    assert (count(document, Post), count(document, Version)) == (4, 5)
    assert (count(document, Channel), count(document, Pillar)) == (2, 2)
    assert document.undo_stack.count() == 1
    document.undo_stack.undo()
    assert (count(document, Post), count(document, Channel)) == (1, 1)


def test_the_same_file_again_brings_nothing(
    qtbot: QtBot, document: OpenDocument, source: Path, answers: Answers
) -> None:
    answers.expect("run_dialog", True)
    assert import_posts(document, None, source)
    dialog = shown(qtbot, document, source)
    assert "already" in dialog.told.text()
    assert not dialog.accept_button.isEnabled()
    answers.expect("run_dialog", True)
    assert not import_posts(document, None, source)
    assert document.undo_stack.count() == 1


def test_giving_up_changes_nothing(document: OpenDocument, source: Path, answers: Answers) -> None:
    answers.expect("file_to_open", None)
    assert not import_posts(document)
    answers.expect("run_dialog", False)
    assert not import_posts(document, None, source)
    assert count(document, Post) == 1


def test_a_doubtful_order_is_asked(qtbot: QtBot, document: OpenDocument, source: Path) -> None:
    source.write_text("Date,Text\n03/04/2027,Bread\n", encoding="utf-8")
    dialog = shown(qtbot, document, source)
    assert "03/04/2027" in dialog.problem.text()
    assert not dialog.order.isHidden()
    assert not dialog.accept_button.isEnabled()
    dialog.order.setCurrentIndex(2)
    dialog.order.activated.emit(2)
    assert rows_of(dialog)[0][0] == "Thursday 4 March 2027"
    dialog.order.setCurrentIndex(1)
    dialog.order.activated.emit(1)
    assert rows_of(dialog)[0][0] == "Saturday 3 April 2027"
    assert dialog.problem.isHidden()


def test_a_file_that_is_no_calendar_is_explained(
    qtbot: QtBot, document: OpenDocument, source: Path
) -> None:
    source.write_text("Likes,Views\n3,4\n", encoding="utf-8")
    dialog = shown(qtbot, document, source)
    assert "named like a date" in dialog.problem.text()
    assert dialog.order.isHidden()
    assert dialog.rows.isHidden()
    assert dialog.undoable.isHidden()
    assert dialog.accept_button.text() == "Import"
    assert not dialog.accept_button.isEnabled()


def test_letters_can_be_read_another_way(
    qtbot: QtBot, document: OpenDocument, source: Path
) -> None:
    source.write_bytes("Date;Texte\n1/12/2026;été\n31/12/2026;thé\n".encode("mac_roman"))
    dialog = shown(qtbot, document, source)
    assert rows_of(dialog)[0][4] != "été"
    dialog.encoding.setCurrentIndex(dialog.encoding.findData("mac_roman"))
    dialog.encoding.activated.emit(0)
    assert rows_of(dialog)[0][4] == "été"


def test_nothing_is_created_when_that_is_not_wanted(
    qtbot: QtBot, document: OpenDocument, source: Path
) -> None:
    dialog = shown(qtbot, document, source)
    dialog.may_create.click()
    assert "Instagram" in dialog.problem.text()
    assert dialog.planned is None
    assert not dialog.accept_button.isEnabled()
    dialog.may_create.click()
    assert dialog.planned is not None


def test_a_long_file_shows_its_beginning(
    qtbot: QtBot, document: OpenDocument, source: Path
) -> None:
    rows = "".join(f"2026-12-01,Bread {n}\n" for n in range(wizard.MOST_SHOWN + 5))
    source.write_text("Date,Text\n" + rows, encoding="utf-8")
    dialog = shown(qtbot, document, source)
    assert dialog.rows.rowCount() == wizard.MOST_SHOWN
    assert "5" in dialog.more.text()
    assert not dialog.more.isHidden()


# ---- workbooks ----------------------------------------------------------------------------------


def test_a_workbook_is_read_and_its_sheet_can_be_changed(
    qtbot: QtBot, document: OpenDocument, tmp_path: Path
) -> None:
    december = [["Date", "Titre"], ["2026-12-01", "Pain"]]
    january = [["Date", "Titre"], ["2027-01-05", "Galette"]]
    source = tmp_path / "posts.xlsx"
    source.write_bytes(xlsx({"Lisez-moi": [["a"]], "Décembre": december, "Janvier": january}))
    dialog = shown(qtbot, document, source)
    assert rows_of(dialog)[0][4] == "Pain"
    assert dialog.encoding.isHidden()
    assert not dialog.sheet.isHidden()
    assert dialog.sheet.currentText() == "Décembre"
    choose(dialog.sheet, "Janvier")
    assert rows_of(dialog)[0][4] == "Galette"
    choose(dialog.sheet, "Lisez-moi")
    assert "named like a date" in dialog.problem.text()
    assert not dialog.accept_button.isEnabled()


def test_a_workbook_of_one_sheet_asks_nothing(
    qtbot: QtBot, document: OpenDocument, tmp_path: Path
) -> None:
    source = tmp_path / "posts.xlsx"
    source.write_bytes(xlsx({"A": [["Date", "Titre"], ["2026-12-01", "Pain"]]}))
    dialog = shown(qtbot, document, source)
    assert dialog.sheet.isHidden()
    assert dialog.columns.table.isHidden()
    source.write_bytes(b"PK\x03\x04 broken")
    dialog = shown(qtbot, document, source)
    assert "damaged" in dialog.problem.text()
    assert dialog.columns.isHidden()


# ---- columns ------------------------------------------------------------------------------------

ODD = "J;Quoi;Qui\n31/12/2026;Pain;Ana\n"


def choose(combo: QComboBox, value: str) -> None:
    combo.setCurrentIndex(combo.findData(value))
    combo.activated.emit(combo.currentIndex())


def held(box: ColumnsBox) -> list[str]:
    return [box.choice(name).currentData() for name in ("j", "quoi", "qui")]


@pytest.fixture
def odd(source: Path) -> Path:
    source.write_text(ODD, encoding="utf-8")
    return source


def test_columns_that_are_not_understood_are_shown_and_said(
    qtbot: QtBot, document: OpenDocument, odd: Path
) -> None:
    dialog = shown(qtbot, document, odd)
    box = dialog.columns
    assert not box.table.isHidden()
    assert held(box) == ["", "", ""]
    assert "which column is the day" in box.remark.text()
    choose(box.choice("j"), "date")
    assert not dialog.accept_button.isEnabled()
    choose(box.choice("qui"), "title")
    assert rows_of(dialog)[0][4] == "Ana"
    assert box.remark.isHidden()
    choose(box.choice("quoi"), "title")
    assert held(box) == ["date", "title", ""]
    assert rows_of(dialog)[0][4] == "Pain"
    assert dialog.planned is not None
    assert dialog.planned.rows[0].post.note == "Qui: Ana"
    choose(box.choice("qui"), "ignored")
    assert dialog.planned.rows[0].post.note == ""


def test_what_was_said_is_remembered_after_an_import_and_can_be_taken_back(
    qtbot: QtBot, document: OpenDocument, odd: Path, answers: Answers
) -> None:
    dialog = shown(qtbot, document, odd)
    choose(dialog.columns.choice("j"), "date")
    choose(dialog.columns.choice("quoi"), "title")
    assert held(shown(qtbot, document, odd).columns) == ["", "", ""]
    dialog.columns.keep()
    again = shown(qtbot, document, odd)
    assert held(again.columns) == ["date", "title", ""]
    assert again.columns.table.isHidden()
    assert "last time" in again.columns.remark.text()
    assert not again.columns.remark.isHidden()
    assert rows_of(again)[0][4] == "Pain"
    answers.expect("run_dialog", True)
    assert import_posts(document, None, odd)
    again.columns.forget.click()
    assert held(again.columns) == ["", "", ""]
    assert again.columns.forget.isHidden()
    again.columns.keep()
    assert held(shown(qtbot, document, odd).columns) == ["", "", ""]


def test_another_sheet_has_columns_of_its_own(
    qtbot: QtBot, document: OpenDocument, tmp_path: Path
) -> None:
    source = tmp_path / "posts.xlsx"
    source.write_bytes(
        xlsx(
            {
                "A": [["Date", "", "Titre"], ["2026-12-01", "x", "Pain"]],
                "B": [["J", "Quoi"], ["2026-12-01", "Sel"]],
            }
        )
    )
    dialog = shown(qtbot, document, source)
    words = dialog.columns.table.item(1, 0)
    assert words is not None
    assert words.text() == "column 2"
    choose(dialog.columns.choice("titre"), "text")
    choose(dialog.sheet, "B")
    assert dialog.columns.said == {}
    assert dialog.columns.table.rowCount() == 2
