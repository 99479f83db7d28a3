# SPDX-License-Identifier: MIT
"""Tables of numbers in the window: looked at, corrected, noted in one step; handed out."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from cmdesk.domain.records import Measurement, Period
from cmdesk.domain.texts import plain
from cmdesk.services.edits import Add
from cmdesk.store.backups import Reason
from cmdesk.ui.number_buttons import NumberButtons
from cmdesk.ui.numbers_files import importing as subject
from cmdesk.ui.numbers_files.exporting import BOM, export_numbers
from cmdesk.ui.numbers_files.importing import ImportNumbersDialog, import_numbers
from cmdesk.ui.numbers_files.rows import MOST_SHOWN
from cmdesk.ui.open_document import OpenDocument
from cmdesk.ui.report.dialog import ReportDialog
from tests.ui.answers import Answers
from tests.workbooks import xlsx

FACEBOOK = "f" * 32
TABLE = """Day;Facebook followers;bookings;Mood
2026-10-31;1150;36;fine
2026-11-20;1204;abc;
2027-01-01;5;;
"""


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "numbers.csv"
    path.write_text(TABLE, encoding="utf-8")
    return path


@pytest.fixture
def shown(qtbot: QtBot, document: OpenDocument) -> Callable[[Path], ImportNumbersDialog]:
    """Shows the preview of a file."""

    def show(path: Path) -> ImportNumbersDialog:
        dialog = ImportNumbersDialog(document, path)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return show


def noted(document: OpenDocument) -> list[tuple[str, float, date]]:
    with document.reading() as reader:
        found = reader.all(Measurement)
    return sorted((one.metric, one.value, one.day) for one in found)


def put(document: OpenDocument, value: float) -> None:
    one = Measurement(
        id="m" * 32, metric="followers", value=value, day=date(2026, 10, 31), channel_id=FACEBOOK
    )
    assert document.run(Add((one,), plain("x")))


def rows_of(dialog: ImportNumbersDialog) -> list[list[str]]:
    rows = dialog.rows
    items = [
        [rows.item(row, column) for column in range(rows.columnCount())]
        for row in range(rows.rowCount())
    ]
    return [[item.text() if item else "?" for item in row] for row in items]


def choose(dialog: ImportNumbersDialog, number: int, words: str) -> None:
    """Say what a column holds, as a hand does."""
    choice = dialog.columns.choices[number]
    choice.setCurrentText(words)
    choice.activated.emit(choice.currentIndex())


def test_the_preview_says_what_becomes_of_each_value(
    shown: Callable[[Path], ImportNumbersDialog], document: OpenDocument, source: Path
) -> None:
    put(document, 1100)
    dialog = shown(source)
    assert rows_of(dialog) == [
        ["31 October", "Facebook · followers", "1,150", "instead of 1,100"],
        ["October 2026", "Bookings", "36", "new"],
        ["20 November", "Facebook · followers", "1,204", "new"],
    ]
    lines = [dialog.left_out.item(row).text() for row in range(dialog.left_out.count())]
    assert lines[0].startswith("Line 3: “abc” is not a number")
    assert lines[1] == "Line 4: 1 January has not come yet"
    assert dialog.left_out_title.text() == "2 values left out"
    assert "2 numbers will be noted." in dialog.told.text()
    assert "the former value is kept" in dialog.told.text()
    assert dialog.accept_button.text() == "Import 3 numbers"


def test_it_is_noted_in_one_step_that_can_be_undone(
    document: OpenDocument, answers: Answers, source: Path
) -> None:
    answers.expect("file_to_open", source)
    answers.expect("run_dialog", True)
    assert import_numbers(document)
    assert len(noted(document)) == 3
    assert document.undo_stack.count() == 1
    document.undo_stack.undo()
    assert noted(document) == []


def test_a_refusal_changes_nothing(document: OpenDocument, answers: Answers, source: Path) -> None:
    answers.expect("file_to_open", None)
    assert not import_numbers(document)
    answers.expect("run_dialog", False)
    assert not import_numbers(document, None, source)
    assert noted(document) == []


def test_what_stands_here_already_is_not_imported_again(
    shown: Callable[[Path], ImportNumbersDialog],
    document: OpenDocument,
    answers: Answers,
    source: Path,
) -> None:
    answers.expect("run_dialog", True)
    assert import_numbers(document, None, source)
    dialog = shown(source)
    assert not dialog.accept_button.isEnabled()
    assert dialog.told.text().startswith("Nothing in it is new")
    answers.expect("run_dialog", True)
    assert not import_numbers(document, None, source)


def test_a_version_is_kept_before(document: OpenDocument, answers: Answers, source: Path) -> None:
    class Refusing:
        def __init__(self) -> None:
            self.asked: list[Reason] = []

        def may_run(self, edit: object) -> bool:
            return bool(edit)

        def keep(self, reason: Reason) -> bool:
            self.asked.append(reason)
            return False

    keeper = Refusing()
    document.keeper = keeper
    answers.expect("run_dialog", True)
    assert not import_numbers(document, None, source)
    assert keeper.asked == [Reason.IMPORT]
    assert noted(document) == []


def test_a_column_is_said_and_remembered(
    shown: Callable[[Path], ImportNumbersDialog],
    document: OpenDocument,
    answers: Answers,
    tmp_path: Path,
) -> None:
    path = tmp_path / "own.csv"
    path.write_text("Day;Till\n2026-10-31;640\n", encoding="utf-8")
    dialog = shown(path)
    assert "No column of “own.csv” is named like a number" in dialog.problem.text()
    assert dialog.columns.opener.isChecked()
    assert not dialog.accept_button.isEnabled()
    choose(dialog, 1, "Sales")
    assert rows_of(dialog)[0][1] == "Sales"
    assert dialog.accept_button.isEnabled()

    def say_it(asked: ImportNumbersDialog) -> bool:
        choose(asked, 1, "Sales")
        return True

    answers.expect("run_dialog", say_it)
    assert import_numbers(document, None, path)
    assert noted(document) == [("sales", 640, date(2026, 10, 31))]
    document.undo_stack.undo()
    assert rows_of(shown(path))[0][1] == "Sales", "read as was said last time"


def test_what_another_column_held_is_left_out_there(
    shown: Callable[[Path], ImportNumbersDialog], tmp_path: Path
) -> None:
    path = tmp_path / "two.csv"
    path.write_text("Day;bookings;other\n2026-10-31;1;2\n", encoding="utf-8")
    dialog = shown(path)
    choose(dialog, 2, "Bookings")
    assert [one.currentText() for one in dialog.columns.choices] == [
        *("The day", "Left out", "Bookings")
    ]
    assert rows_of(dialog) == [["October 2026", "Bookings", "2", "new"]]


def test_dates_that_read_both_ways_are_asked_once(
    shown: Callable[[Path], ImportNumbersDialog], tmp_path: Path
) -> None:
    path = tmp_path / "dates.csv"
    path.write_text("Day;bookings\n03/04/2026;1\n", encoding="utf-8")
    dialog = shown(path)
    assert "may be day/month or month/day" in dialog.problem.text()
    assert dialog.order.isVisible()
    dialog.order.setCurrentIndex(1)
    dialog.order.activated.emit(1)
    assert dialog.problem.text() == ""
    assert dialog.accept_button.isEnabled()


def test_what_a_value_counts_may_be_said(
    shown: Callable[[Path], ImportNumbersDialog], tmp_path: Path
) -> None:
    path = tmp_path / "weeks.csv"
    path.write_text("Day;bookings\n2026-11-15;9\n", encoding="utf-8")
    dialog = shown(path)
    assert dialog.period.isVisible()
    dialog.period.setCurrentIndex(dialog.period.findData(str(Period.WEEK)))
    dialog.period.activated.emit(1)
    assert rows_of(dialog)[0][0] == "Week of 9 to 15 November"


def test_what_changes_a_number_is_shown_first(
    shown: Callable[[Path], ImportNumbersDialog], document: OpenDocument, tmp_path: Path
) -> None:
    put(document, 1100)
    path = tmp_path / "again.csv"
    text = "Date;Facebook followers;bookings\n2026-09-30;1000;\n2026-10-31;1150;36\n"
    path.write_text(text, encoding="utf-8")
    rows = rows_of(shown(path))
    assert [row[3] for row in rows] == ["instead of 1,100", "new", "new"]
    assert rows[1][0] == "30 September", "else as in the file"
    path.write_text(text.replace("1150", "1100").replace("1000", ""), encoding="utf-8")
    assert [row[3] for row in rows_of(shown(path))] == ["new", "stands here already"]


def test_a_table_of_weeks_is_taken_for_one(
    shown: Callable[[Path], ImportNumbersDialog], tmp_path: Path
) -> None:
    path = tmp_path / "year.csv"
    path.write_text("Day;bookings\n2025-11-09;9\n2025-11-16;8\n", encoding="utf-8")
    dialog = shown(path)
    assert dialog.period.currentText() == "a week"
    assert rows_of(dialog)[0][0] == "Week of 3 to 9 November 2025", "the year that is not this one"
    dialog.period.setCurrentIndex(dialog.period.findData(str(Period.MONTH)))
    dialog.period.activated.emit(0)
    assert dialog.period.currentText() == "a month"
    assert rows_of(dialog)[0][0] == "10 October to 9 November 2025"


def test_a_file_that_says_what_it_counts_is_not_asked(
    shown: Callable[[Path], ImportNumbersDialog], tmp_path: Path
) -> None:
    for number, heading in enumerate(("Week of;bookings", "Month;bookings", "Day;Period;bookings")):
        path = tmp_path / f"told{number}.csv"
        row = "2026-10-31;9" if number < 2 else "2026-10-31;month;9"
        path.write_text(f"{heading}\n{row}\n", encoding="utf-8")
        assert not shown(path).period.isVisible()


def test_a_workbook_offers_its_sheets(
    shown: Callable[[Path], ImportNumbersDialog], tmp_path: Path
) -> None:
    path = tmp_path / "book.xlsx"
    header = ["Day", "bookings"]
    path.write_bytes(
        xlsx({"First": [header, ["2026-10-31", "1"]], "Second": [header, ["2026-10-31", "2"]]})
    )
    dialog = shown(path)
    assert dialog.sheet.count() == 2
    assert rows_of(dialog)[0][2] == "1"
    dialog.sheet.setCurrentIndex(1)
    dialog.sheet.activated.emit(1)
    assert rows_of(dialog)[0][2] == "2"


def test_no_table_at_all_is_said(
    shown: Callable[[Path], ImportNumbersDialog], tmp_path: Path
) -> None:
    dialog = shown(tmp_path / "gone.csv")
    assert dialog.problem.text()
    assert not dialog.accept_button.isEnabled()
    assert dialog.rows.isHidden()


def test_many_rows_are_counted(
    shown: Callable[[Path], ImportNumbersDialog], tmp_path: Path
) -> None:
    path = tmp_path / "many.csv"
    days = [date.fromordinal(date(2025, 12, 1).toordinal() + n).isoformat() for n in range(203)]
    path.write_text("\n".join(["Day;Facebook followers", *(f"{d};9" for d in days)]), "utf-8")
    dialog = shown(path)
    assert dialog.rows.rowCount() == MOST_SHOWN
    assert dialog.more.text() == "and 3 more"


def test_numbers_go_out_and_come_back(
    document: OpenDocument, answers: Answers, tmp_path: Path
) -> None:
    put(document, 1100)
    path = tmp_path / "out.csv"
    answers.expect("file_to_save", path)
    assert export_numbers(document) == path
    text = path.read_bytes().decode("utf-8")
    assert text.startswith(BOM)
    assert "2026-10-31;Facebook;followers;1100" in text
    document.undo_stack.undo()
    answers.expect("run_dialog", True)
    assert import_numbers(document, None, path)
    assert noted(document) == [("followers", 1100, date(2026, 10, 31))]


def test_nothing_noted_is_not_handed_out(document: OpenDocument, answers: Answers) -> None:
    answers.expect("tell")
    assert export_numbers(document) is None


def test_a_place_that_refuses_is_told(
    document: OpenDocument, answers: Answers, tmp_path: Path
) -> None:
    put(document, 1100)
    answers.expect("file_to_save", None)
    assert export_numbers(document) is None
    answers.expect("file_to_save", tmp_path / "no" / "out.csv")
    answers.expect("tell")
    assert export_numbers(document) is None


def test_the_buttons_of_the_tab(
    document: OpenDocument, answers: Answers, source: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    acts = NumberButtons(document, page)

    def first(menu: QMenu, _: QPoint) -> object:
        return menu.actions()[0]

    def second(menu: QMenu, _: QPoint) -> object:
        return menu.actions()[1]

    answers.expect("run_menu", None)
    acts.tables.click()
    answers.expect("run_menu", first)
    answers.expect("file_to_open", source)
    answers.expect("run_dialog", True)
    acts.tables.click()
    assert len(noted(document)) == 3
    answers.expect("run_menu", second)
    answers.expect("file_to_save", tmp_path / "out.csv")
    acts.tables.click()
    assert (tmp_path / "out.csv").exists()
    answers.expect("run_dialog", lambda dialog: isinstance(dialog, ReportDialog) and False)
    acts.report.click()


def test_a_table_is_dropped_on_the_tab(
    document: OpenDocument, answers: Answers, source: Path, qtbot: QtBot
) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    NumberButtons(document, page)
    assert not dropped(page, source.with_suffix(".png"))
    answers.expect("run_dialog", True)
    assert dropped(page, source)
    assert len(noted(document)) == 3


def dropped(page: QWidget, path: Path) -> bool:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    button, plainly = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    copying = Qt.DropAction.CopyAction
    enter = QDragEnterEvent(QPoint(1, 1), copying, mime, button, plainly)
    enter.ignore()
    QApplication.sendEvent(page, enter)
    if not enter.isAccepted():
        return False
    drop = QDropEvent(QPoint(1, 1).toPointF(), copying, mime, button, plainly)
    QApplication.sendEvent(page, drop)
    return drop.isAccepted()


def test_every_order_and_period_can_be_chosen() -> None:
    assert {value for value, _ in subject._PERIODS} == set(Period)
