# SPDX-License-Identifier: MIT
"""*Report of the month…*: choose the month, write three sentences, see the pages, hand them out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Slot
from PySide6.QtGui import QPageLayout, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from cmdesk.config.memory import memory_of, remember
from cmdesk.domain.texts import Text, mark
from cmdesk.services.documents.month_report import MonthReport
from cmdesk.ui import ask
from cmdesk.ui.i18n import say, speaking
from cmdesk.ui.icons import dress
from cmdesk.ui.open_document import OpenDocument
from cmdesk.ui.printing.at_printer import lay_on_desk, print_asked
from cmdesk.ui.printing.paged import creator
from cmdesk.ui.printing.paging import Paging
from cmdesk.ui.printing.painting import FontMetrics
from cmdesk.ui.report.content import keep_sentences, report_of
from cmdesk.ui.report.layout import PaperSize, report_pages
from cmdesk.ui.report.paged import (
    language_for,
    paint_report,
    title_of_report,
    upright_layout,
    write_report_pdf,
)
from cmdesk.ui.report.saving import save_asked
from cmdesk.ui.report.side import ReportSide
from cmdesk.ui.report.web import write_report_page
from cmdesk.ui.theme import Role, muted_label

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_SHARE = 0.94  # of the window
_LEAST = QSize(820, 600)
_PAUSE = 350  # milliseconds without typing before the pages are made again
_Writer = Callable[[Path], None]


class ReportDialog(QDialog):
    """The report of one month; ``saved`` is the file that was written last."""

    def __init__(self, document: OpenDocument, parent: QWidget | None = None) -> None:
        from PySide6.QtPrintSupport import QPrintPreviewWidget

        super().__init__(parent)
        self.setWindowTitle(say(mark("MonthReport", "Report of the month")))
        self.saved: Path | None = None
        self._document = document
        self.side = ReportSide(document, self)
        self._report = report_of(document, self.side.month)
        self.side.sentences.show_sentences(self._report.sentences)
        self.printer = _printer(self.side.paper, self._report)
        self.preview = QPrintPreviewWidget(self.printer, self)
        self.preview.setAccessibleName(say(mark("MonthReport", "The report as it will be printed")))
        self.paging = Paging(self.preview, self)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_PAUSE)
        self._lay_out()
        self._connect()
        screen = self.screen().availableSize()
        around = screen if parent is None else parent.window().size().boundedTo(screen)
        self.resize((around * _SHARE).expandedTo(_LEAST.boundedTo(screen)))

    @property
    def report(self) -> MonthReport:
        """The report with what is written now."""
        return replace(self._report, sentences=self.side.sentences.sentences)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.side)
        pages = QVBoxLayout()
        pages.setSpacing(0)
        bar = QFrame(self)
        bar.setProperty("look", "bar")
        over = QHBoxLayout(bar)
        over.setContentsMargins(16, 8, 16, 8)
        over.addStretch(1)
        over.addWidget(self.paging)
        pages.addWidget(bar)
        pages.addWidget(self.preview, 1)
        row.addLayout(pages, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row, 1)
        column.addWidget(self._foot())
        lay_on_desk(self.preview)

    def _foot(self) -> QFrame:
        foot = QFrame(self)
        foot.setProperty("look", "foot")
        row = QHBoxLayout(foot)
        row.setContentsMargins(16, 10, 16, 12)
        row.setSpacing(8)
        kept = mark("MonthReport", "What you write here is kept.")
        row.addWidget(muted_label(say(kept), foot))
        row.addStretch(1)
        self.close_button = QPushButton(say(mark("MonthReport", "Close")), foot)
        self.page_button = QPushButton(say(mark("MonthReport", "Save as a &web page…")), foot)
        self.print_button = QPushButton(say(mark("MonthReport", "&Print…")), foot)
        self.pdf_button = QPushButton(say(mark("MonthReport", "Save as P&DF…")), foot)
        self.pdf_button.setProperty("look", "accent")
        dress(self.print_button, "print", Role.MUTED)
        dress(self.pdf_button, "file", Role.ON_ACCENT)
        for button in (self.close_button, self.page_button, self.print_button, self.pdf_button):
            button.setAutoDefault(False)
            row.addWidget(button)
        return foot

    def _connect(self) -> None:
        self.side.months.activated.connect(self._on_month_chosen)
        self.side.papers.activated.connect(self._on_paper_chosen)
        self.side.lines.clicked.connect(self._renew)
        self.side.preparer.textEdited.connect(self._later.start)
        self.side.sentences.edited.connect(self._later.start)
        self._later.timeout.connect(self._renew)
        self.preview.paintRequested.connect(self._on_paint_requested)
        self.close_button.clicked.connect(self.reject)
        self.pdf_button.clicked.connect(self.save_pdf)
        self.page_button.clicked.connect(self.save_page)
        self.print_button.clicked.connect(self.print_report)

    @Slot()
    def save_pdf(self) -> None:
        """Ask for a place and write the PDF."""
        title = mark("MonthReport", "PDF of the report")
        self._save((title, ask.PDFS, ".pdf"), self._write_pdf)

    @Slot()
    def save_page(self) -> None:
        """Ask for a place and write the web page."""
        title = mark("MonthReport", "Web page of the report")
        self._save((title, ask.WEB_PAGES, ".html"), self._write_page)

    @Slot()
    def print_report(self) -> None:
        """Ask for a printer and print; where there is none, offer a PDF."""
        print_asked(self, self.printer, self._paint, self.save_pdf)

    def done(self, result: int) -> None:
        """Keep what was written and chosen, however the dialog is left."""
        self._keep()
        super().done(result)

    def showEvent(self, event: QShowEvent) -> None:
        """The page fits the room it has now; one begins to write."""
        super().showEvent(event)
        self.preview.fitInView()
        self.paging.say_page()
        self.side.sentences.fields[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _save(self, kind: tuple[Text, Text, str], write: _Writer) -> None:
        with speaking(language_for(self._report.language)):
            name = title_of_report(self._report)
        path = save_asked(self, name, kind, write)
        if path is not None:
            self.saved = path
            self.accept()

    def _write_pdf(self, path: Path) -> None:
        with speaking(language_for(self._report.language)):
            today = self._document.today()
            write_report_pdf(self.report, path, self.side.paper, self.side.wish, today)

    def _write_page(self, path: Path) -> None:
        with speaking(language_for(self._report.language)):
            write_report_page(self.report, path, self.side.wish, self._document.today())

    def _keep(self) -> None:
        """Keep the sentences in the document, the choices on this computer."""
        keep_sentences(self._document, self._report.month, self.side.sentences.sentences)
        wish = self.side.wish
        remember(
            self._document.uuid,
            replace(
                memory_of(self._document.uuid),
                report_paper=self.side.paper,
                report_lines=wish.lines,
                preparer=wish.preparer,
            ),
        )

    @Slot()
    def _on_month_chosen(self) -> None:
        """Keep what was written of the other month, and show this one."""
        keep_sentences(self._document, self._report.month, self.side.sentences.sentences)
        self._report = report_of(self._document, self.side.month)
        self.side.sentences.show_sentences(self._report.sentences)
        self._renew()

    @Slot()
    def _on_paper_chosen(self) -> None:
        self.printer.setPageLayout(upright_layout(self.side.paper))
        self._renew()

    @Slot()
    def _renew(self) -> None:
        """Lay the pages out again as they are wanted now."""
        self._later.stop()
        self.preview.updatePreview()

    @Slot(object)
    def _on_paint_requested(self, printer: QPrinter) -> None:
        self._paint(printer)

    def _paint(self, printer: QPrinter) -> None:
        """Paint on whatever paper the printer has by now; raises UserError."""
        chosen = printer.pageLayout().fullRect(QPageLayout.Unit.Point)
        paper = PaperSize(chosen.width(), chosen.height())
        with speaking(language_for(self._report.language)):
            today = self._document.today()
            pages = report_pages(self.report, paper, FontMetrics(), self.side.wish, today)
            paint_report(pages, printer)


def open_report(document: OpenDocument, parent: QWidget | None = None) -> Path | None:
    """Show the dialog; the file that was written, None for none."""
    dialog = ReportDialog(document, parent)
    ask.run_dialog(dialog)
    saved = dialog.saved
    dialog.deleteLater()
    return saved


def _printer(paper: str, report: MonthReport) -> QPrinter:
    from PySide6.QtPrintSupport import QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setFullPage(True)
    printer.setPageLayout(upright_layout(paper))
    printer.setDocName(title_of_report(report))
    printer.setCreator(creator())
    return printer
