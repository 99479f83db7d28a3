# SPDX-License-Identifier: MIT
"""The print preview: the same pages, its choices, its keys, the printer or none."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo, QPrintPreviewWidget
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from cmdesk.services.sheets import WeekSheet
from cmdesk.ui.printing import preview as subject
from cmdesk.ui.printing.paged import Wish, pages_of
from cmdesk.ui.printing.preview import SHARE, SheetPreview
from tests.ui.answers import Answers
from tests.ui.printing.pictures import pictured
from tests.ui.printing.weeks import week

ORDINARY = (2, 1, 2, 1, 2, 1, 1)
CROWDED = (1, 1, 2, 45, 1, 1, 2)
MANY = (19, 19, 18, 19, 18, 19, 18)
CTRL, LEFT = Qt.KeyboardModifier.ControlModifier, Qt.MouseButton.LeftButton
Open = Callable[..., SheetPreview]


@pytest.fixture
def opened(qtbot: QtBot) -> Open:
    """Shows a preview."""

    def make(sheet: WeekSheet, paper: str = "A4", wish: Wish = Wish()) -> SheetPreview:  # noqa: B008
        dialog = SheetPreview(sheet, paper, wish)
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitExposed(dialog)
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)  # shortcuts need it
        return dialog

    return make


def types_on_paper(dialog: SheetPreview) -> tuple[int, int]:
    """The size of the printer's paper in points."""
    size = dialog.printer.pageLayout().fullRectPoints().size()
    return size.width(), size.height()


def test_the_same_pages_are_shown(opened: Open) -> None:
    sheet = week(MANY)
    dialog = opened(sheet)
    assert "Corner Bakery" in dialog.windowTitle()
    assert dialog.preview.pageCount() == len(pages_of(sheet, "A4")) > 1


def test_it_is_nearly_as_large_as_the_window_and_shows_the_page(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    room = window.screen().availableSize()
    window.resize(room)
    dialog = SheetPreview(week(CROWDED), "A4", Wish(), window)
    qtbot.addWidget(dialog)
    assert dialog.height() == round(room.height() * SHARE)
    assert dialog.width() <= room.width()
    dialog.show()
    qtbot.waitExposed(dialog)
    assert dialog.preview.zoomMode() is QPrintPreviewWidget.ZoomMode.FitInView


def test_pages_are_turned_by_keys_and_clicks(qtbot: QtBot, opened: Open) -> None:
    dialog = opened(week(MANY))
    pages = dialog.preview.pageCount()
    assert dialog.paging.words.text() == f"Page 1 of {pages}"
    qtbot.keyClick(dialog, Qt.Key.Key_PageDown)
    assert dialog.paging.words.text() == f"Page 2 of {pages}"
    qtbot.keyClick(dialog, Qt.Key.Key_PageUp)
    qtbot.keyClick(dialog, Qt.Key.Key_PageUp)
    assert dialog.paging.words.text() == f"Page 1 of {pages}"
    assert not button(dialog, "Page before").isEnabled()
    qtbot.mouseClick(button(dialog, "Next page"), LEFT)
    assert dialog.preview.currentPage() == 2
    dialog.close()
    alone = opened(week(ORDINARY))
    assert not alone.paging.words.isVisible(), "one page needs no number"


def button(dialog: SheetPreview, words: str) -> QPushButton:
    found = dialog.findChildren(QPushButton)
    return next(one for one in found if words in (one.text(), one.accessibleName()))


def test_sizes(qtbot: QtBot, opened: Open) -> None:
    dialog = opened(week(ORDINARY))
    before = dialog.preview.zoomFactor()
    qtbot.keyClick(dialog, Qt.Key.Key_Plus, CTRL)
    assert dialog.preview.zoomFactor() > before
    qtbot.keyClick(dialog, Qt.Key.Key_Minus, CTRL)
    qtbot.keyClick(dialog, Qt.Key.Key_Minus, CTRL)
    assert dialog.preview.zoomFactor() < before
    qtbot.keyClick(dialog, Qt.Key.Key_0, CTRL)
    assert dialog.preview.zoomFactor() == pytest.approx(before, rel=0.02)
    qtbot.mouseClick(button(dialog, "Larger"), LEFT)
    assert dialog.preview.zoomFactor() > before
    qtbot.mouseClick(button(dialog, "Whole page"), LEFT)
    qtbot.mouseClick(button(dialog, "Smaller"), LEFT)
    assert dialog.preview.zoomFactor() < before


def test_another_paper_is_laid_out_anew(qtbot: QtBot, opened: Open) -> None:
    dialog = opened(week(ORDINARY), "Letter")
    assert dialog.paper == "Letter"
    assert types_on_paper(dialog) == (792, 612)
    dialog.papers.setFocus()
    qtbot.keyClick(dialog.papers, Qt.Key.Key_End)
    assert dialog.paper == "Tabloid"
    assert types_on_paper(dialog) == (1224, 792)


def test_pictures_and_long_texts_are_chosen(qtbot: QtBot, opened: Open, tmp_path: Path) -> None:
    dialog = opened(pictured(week(ORDINARY), tmp_path), wish=Wish(pictures=False))
    assert dialog.wish == Wish(pictures=False)
    assert dialog.pictures.isEnabled()
    qtbot.mouseClick(dialog.pictures, LEFT)
    qtbot.keyClick(dialog.long_texts, Qt.Key.Key_Space)
    assert dialog.wish == Wish(long_texts=False)


def test_why_there_are_no_pictures_is_said(opened: Open, tmp_path: Path) -> None:
    without = opened(week(ORDINARY))
    assert not without.pictures.isEnabled()
    assert "No post" in without.pictures.toolTip()
    assert without.wish.pictures, "kept for a week that has some"
    without.close()
    crowded = opened(pictured(week(CROWDED), tmp_path))
    assert "no room" in crowded.pictures.toolTip()


@pytest.mark.parametrize("size", [QPageSize.PageSizeId.A6, QPageSize.PageSizeId.A3])
def test_it_takes_any_paper_the_printer_may_have(opened: Open, size: QPageSize.PageSizeId) -> None:
    dialog = opened(week(CROWDED))
    dialog.printer.setPageSize(QPageSize(size))
    dialog.preview.setPortraitOrientation()
    dialog.preview.updatePreview()
    assert 1 <= dialog.preview.pageCount() <= 3


def test_esc_closes(qtbot: QtBot, opened: Open) -> None:
    dialog = opened(week(ORDINARY))
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def printers(monkeypatch: pytest.MonkeyPatch, *names: str) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", lambda: list(names))


def test_without_a_printer_a_pdf_is_offered(
    qtbot: QtBot,
    opened: Open,
    answers: Answers,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    printers(monkeypatch)
    dialog = opened(week(ORDINARY))
    answers.expect("choose", None)
    qtbot.keyClick(dialog, Qt.Key.Key_P, CTRL)
    assert dialog.isVisible()
    target = tmp_path / "week.pdf"
    answers.expect("choose", "pdf")
    answers.expect("file_to_save", target)
    qtbot.mouseClick(dialog.print_button, LEFT)
    assert "No printer was found" in answers.said[0][1]
    assert len(PdfReader(target).pages) == 1
    assert not dialog.isVisible()


def test_a_pdf_that_is_not_wanted_leaves_it_open(
    qtbot: QtBot, opened: Open, answers: Answers
) -> None:
    dialog = opened(week(ORDINARY))
    answers.expect("file_to_save", None)
    qtbot.mouseClick(dialog.pdf_button, LEFT)
    assert dialog.isVisible()


def test_it_prints(
    qtbot: QtBot,
    opened: Open,
    answers: Answers,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    printers(monkeypatch, "Laser")
    dialog = opened(week(ORDINARY))
    answers.expect("run_dialog", False)
    dialog.print_sheet()
    assert dialog.isVisible(), "nothing was printed"
    target = tmp_path / "printed.pdf"

    def to_file(asked: QPrintDialog) -> bool:
        printer: QPrinter = asked.printer()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(target))
        return True

    answers.expect("run_dialog", to_file)
    qtbot.keyClick(dialog, Qt.Key.Key_P, CTRL)
    assert not dialog.isVisible()
    (page,) = PdfReader(target).pages
    assert "Corner Bakery" in " ".join(page.extract_text().split())


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_takes_nothing_is_told(
    opened: Open, answers: Answers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    printers(monkeypatch, "Laser")
    dialog = opened(week(ORDINARY))

    def nowhere(asked: QPrintDialog) -> bool:
        asked.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        asked.printer().setOutputFileName(str(tmp_path / "no such folder" / "x.pdf"))
        return True

    answers.expect("run_dialog", nowhere)
    answers.expect("tell")
    dialog.print_sheet()
    assert answers.said[-1][1].startswith("The printer did not take the sheet.")
    assert dialog.isVisible()


def test_its_parts_have_names(opened: Open) -> None:
    dialog = opened(week(ORDINARY))
    assert dialog.preview.accessibleName()
    nameless = [b for b in dialog.findChildren(QPushButton) if not (b.text() or b.accessibleName())]
    assert nameless == []
    assert isinstance(dialog, QObject)
    assert subject.LEAST.width() <= dialog.width()
