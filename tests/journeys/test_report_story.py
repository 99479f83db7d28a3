# SPDX-License-Identifier: MIT
"""The end of a month: numbers brought in, three sentences, a report handed over, all undone."""

from __future__ import annotations

from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMenu

from cmdesk.domain.records import Measurement, ReportWords
from cmdesk.ui.numbers_files.importing import ImportNumbersDialog
from cmdesk.ui.report.dialog import ReportDialog
from cmdesk.ui.tabs.results import ResultsTab
from tests.journeys.person import LEFT, PLAIN, Person, begun, types

TABLE = "Date;Facebook followers;bookings\n2026-09-30;1150;31\n2026-10-31;1204;36\n"


@pytest.fixture
def told(person: Person) -> Person:
    """Somebody with three posts of next week."""
    begun(person)
    return person


def results(person: Person) -> ResultsTab:
    """The tab, turned to."""
    page = person.window.page
    assert page is not None
    place, tab = next(
        (place, tab) for place, tab in enumerate(page.tabs) if isinstance(tab, ResultsTab)
    )
    page.show_tab(place)
    return tab


def how_many(person: Person) -> tuple[int, int]:
    with person.document.reading() as reader:
        return reader.count(Measurement), reader.count(ReportWords)


def bring_in(person: Person) -> None:
    """A look at the table, then Enter."""

    def look(dialog: ImportNumbersDialog) -> bool:
        dialog.show()
        dialog.activateWindow()
        person.qtbot.waitUntil(dialog.isActiveWindow)
        assert dialog.accept_button.text() == "Import 4 numbers"
        person.qtbot.keyClick(dialog, Qt.Key.Key_Return)
        return not dialog.isVisible()

    person.answers.expect("run_dialog", look)


def drop(tab: ResultsTab, path: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    where, copying = QPoint(300, 200), Qt.DropAction.CopyAction
    for event in (
        QDragEnterEvent(where, copying, mime, LEFT, PLAIN),
        QDropEvent(where.toPointF(), copying, mime, LEFT, PLAIN),
    ):
        QApplication.sendEvent(tab, event)
        assert event.isAccepted()


def test_a_month_is_reported_with_numbers_from_a_table(told: Person, tmp_path: Path) -> None:
    person, table, pdf = told, tmp_path / "numbers.csv", tmp_path / "report.pdf"
    table.write_text(TABLE, encoding="utf-8")
    tab = results(person)
    bring_in(person)
    drop(tab, table)
    assert how_many(person) == (4, 0)

    def write(dialog: ReportDialog) -> bool:
        dialog.show()
        dialog.activateWindow()
        person.qtbot.waitUntil(dialog.isActiveWindow)
        focus = dialog.focusWidget()
        assert focus is dialog.side.sentences.fields[0], "one writes at once"
        types(focus, "Le marché a plu.")
        person.qtbot.keyClick(focus, Qt.Key.Key_Tab)
        assert dialog.focusWidget() is dialog.side.sentences.fields[1]
        person.clicks(dialog, "Save as P&DF…")
        assert not dialog.isVisible()
        return True

    person.answers.expect("run_dialog", write)
    person.answers.expect("file_to_save", pdf)
    person.clicks(tab, "Report of the month…")
    words = " ".join(" ".join(page.extract_text().split()) for page in PdfReader(pdf).pages)
    for told_there in ("Le marché a plu.", "1,204", "+54 (+5%)", "36", "Chez Paul & Léa"):
        assert told_there in words, told_there
    assert how_many(person) == (4, 1)
    undo = person.window.actions_by_id["undo"]
    assert undo.text() == "Undo: write the report of October 2026"
    person.asks_the_menu("undo")
    assert how_many(person) == (4, 0)
    assert undo.text() == "Undo: note 4 numbers"
    person.asks_the_menu("undo")
    assert how_many(person) == (0, 0)


def test_the_menu_offers_the_same(told: Person, tmp_path: Path) -> None:
    person, table, out = told, tmp_path / "numbers.csv", tmp_path / "out.csv"
    table.write_text(TABLE, encoding="utf-8")
    person.answers.expect("file_to_open", table)
    bring_in(person)
    person.asks_the_menu("import_numbers")
    person.answers.expect("file_to_save", out)
    person.asks_the_menu("export_numbers")
    assert out.read_text(encoding="utf-8-sig").count("\n") == 5
    person.answers.expect("run_dialog", lambda dialog: not isinstance(dialog, ReportDialog))
    person.asks_the_menu("month_report")
    tab = results(person)

    def second(menu: QMenu, _: QPoint) -> object:
        assert [action.text() for action in menu.actions()] == [
            *("Import numbers…", "Export numbers…")
        ]
        return menu.actions()[1]

    person.answers.expect("run_menu", second)
    person.answers.expect("file_to_save", None)
    person.clicks(tab, "Tables…")
