# SPDX-License-Identifier: MIT
"""The dialog of the report: months, sentences that are kept, files, the printer or none."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from pytestqt.qtbot import QtBot

from cmdesk.config.memory import memory_of
from cmdesk.domain.months import month_of
from cmdesk.domain.records import Measurement, ReportWords
from cmdesk.domain.texts import plain
from cmdesk.services.edits import Add
from cmdesk.ui.open_document import OpenDocument
from cmdesk.ui.report.dialog import ReportDialog, open_report
from tests.ui.answers import NOW, Answers

TODAY = NOW.date()  # 25 November 2026
OCTOBER = month_of(TODAY).previous
Open = Callable[[OpenDocument], ReportDialog]


@pytest.fixture
def opened(qtbot: QtBot) -> Open:
    """Shows the dialog of a document."""

    def make(document: OpenDocument) -> ReportDialog:
        dialog = ReportDialog(document)
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitExposed(dialog)
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    return make


def written(document: OpenDocument) -> list[tuple[str, ...]]:
    with document.reading() as reader:
        return [one.sentences for one in reader.all(ReportWords)]


def test_it_opens_on_the_last_whole_month_ready_to_write(
    opened: Open, document: OpenDocument
) -> None:
    dialog = opened(document)
    months = [dialog.side.months.itemText(n) for n in range(dialog.side.months.count())]
    assert months == ["November 2026, so far", "October 2026"]
    assert dialog.side.month == OCTOBER
    assert dialog.focusWidget() is dialog.side.sentences.fields[0]
    assert dialog.preview.pageCount() == 1


def test_months_go_back_to_the_first_fact(opened: Open, document: OpenDocument) -> None:
    early = Measurement(id="m" * 32, metric="bookings", value=3, day=OCTOBER.previous.start)
    assert document.run(Add((early,), plain("x")))
    assert opened(document).side.months.count() == 3


def test_what_is_written_is_kept_as_one_step(
    opened: Open, document: OpenDocument, qtbot: QtBot
) -> None:
    dialog = opened(document)
    first, second, _ = dialog.side.sentences.fields
    qtbot.keyClicks(first, "A good month.")
    qtbot.keyClicks(second, " Less rain. ")
    assert dialog.report.sentences == ("A good month.", "Less rain.", "")
    assert document.undo_stack.count() == 0
    dialog.close_button.click()
    assert written(document) == [("A good month.", "Less rain.", "")]
    assert document.undo_stack.undoText() == "write the report of October 2026"
    document.undo_stack.undo()
    assert written(document) == []


def test_nothing_written_is_no_step(opened: Open, document: OpenDocument) -> None:
    opened(document).reject()
    assert document.undo_stack.count() == 0


def test_another_month_has_its_own_sentences(
    opened: Open, document: OpenDocument, qtbot: QtBot
) -> None:
    dialog = opened(document)
    qtbot.keyClicks(dialog.side.sentences.fields[0], "October words")
    dialog.side.months.setCurrentIndex(0)
    dialog.side.months.activated.emit(0)
    assert dialog.side.sentences.sentences == ("", "", "")
    assert dialog.report.so_far is not None
    dialog.side.months.setCurrentIndex(1)
    dialog.side.months.activated.emit(1)
    assert dialog.side.sentences.sentences == ("October words", "", "")
    assert written(document) == [("October words", "", "")]


def test_the_pages_follow_what_is_typed(opened: Open, document: OpenDocument, qtbot: QtBot) -> None:
    dialog = opened(document)
    with qtbot.waitSignal(dialog.preview.previewChanged):
        qtbot.keyClicks(dialog.side.sentences.fields[0], "x")


def test_choices_are_remembered(opened: Open, document: OpenDocument, qtbot: QtBot) -> None:
    dialog = opened(document)
    assert dialog.side.paper == "A4"
    dialog.side.papers.setCurrentIndex(dialog.side.papers.findData("Letter"))
    dialog.side.papers.activated.emit(1)
    assert dialog.printer.pageLayout().fullRectPoints().width() == 612
    dialog.side.lines.click()
    qtbot.keyClicks(dialog.side.preparer, " Anne  Roy")
    dialog.reject()
    kept = memory_of(document.uuid)
    assert (kept.report_paper, kept.report_lines, kept.preparer) == ("Letter", True, "Anne Roy")
    again = opened(document)
    assert (again.side.paper, again.side.wish.preparer, again.side.wish.lines) == (
        *("Letter", "Anne Roy"),
        True,
    )


def test_a_pdf_and_a_web_page(
    opened: Open, document: OpenDocument, answers: Answers, tmp_path: Path
) -> None:
    pdf, page = tmp_path / "report.pdf", tmp_path / "report.html"
    answers.expect("file_to_save", pdf)
    dialog = opened(document)
    dialog.pdf_button.click()
    assert dialog.saved == pdf
    assert not dialog.isVisible()
    assert "October" in " ".join(PdfReader(pdf).pages[0].extract_text().split())
    answers.expect("file_to_save", page)
    opened(document).page_button.click()
    assert "<h1>Report of October 2026</h1>" in page.read_text(encoding="utf-8")


def test_a_place_that_refuses_is_told_and_the_dialog_stays(
    opened: Open, document: OpenDocument, answers: Answers, tmp_path: Path
) -> None:
    dialog = opened(document)
    answers.expect("file_to_save", tmp_path / "no" / "report.pdf")
    answers.expect("tell")
    dialog.pdf_button.click()
    answers.expect("file_to_save", None)
    dialog.page_button.click()
    assert dialog.isVisible()
    assert dialog.saved is None


def test_without_a_printer_a_pdf_is_offered(
    opened: Open,
    document: OpenDocument,
    answers: Answers,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", list)
    dialog = opened(document)
    answers.expect("choose", None)
    dialog.print_button.click()
    assert dialog.isVisible()
    answers.expect("choose", "pdf")
    answers.expect("file_to_save", tmp_path / "report.pdf")
    dialog.print_button.click()
    assert (tmp_path / "report.pdf").exists()


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_prints_or_says_that_it_did_not(
    opened: Open,
    document: OpenDocument,
    answers: Answers,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", lambda: ["Laser"])
    dialog = opened(document)
    places = [tmp_path / "no" / "x.pdf", tmp_path / "x.pdf"]

    def to_file(asked: QPrintDialog) -> bool:
        asked.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        asked.printer().setOutputFileName(str(places.pop(0)))
        return True

    answers.expect("run_dialog", False)
    dialog.print_button.click()
    answers.expect("run_dialog", to_file)
    answers.expect("tell")
    dialog.print_button.click()
    assert answers.said[-1][1].startswith("The printer did not take the report.")
    assert dialog.isVisible()
    answers.expect("run_dialog", to_file)
    dialog.print_button.click()
    assert not dialog.isVisible()
    assert (tmp_path / "x.pdf").exists()


def test_the_file_that_was_written_is_told(
    document: OpenDocument, answers: Answers, tmp_path: Path, qtbot: QtBot
) -> None:
    del qtbot

    def save(dialog: ReportDialog) -> bool:
        dialog.save_pdf()
        return True

    answers.expect("run_dialog", save)
    answers.expect("file_to_save", tmp_path / "r.pdf")
    assert open_report(document) == tmp_path / "r.pdf"
