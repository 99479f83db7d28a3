# SPDX-License-Identifier: MIT
"""The report on paper: as a PDF, on a printer, as a picture (no widgets needed)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, Qt
from PySide6.QtGui import QImage, QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter

from cmdesk.config.settings import LANGUAGES
from cmdesk.domain.errors import UserError
from cmdesk.domain.records import Region
from cmdesk.domain.texts import mark
from cmdesk.services.documents.month_report import MonthReport
from cmdesk.services.documents.writing import write_whole
from cmdesk.ui.i18n import say
from cmdesk.ui.printing.paged import creator
from cmdesk.ui.printing.painting import POINTS, FontMetrics
from cmdesk.ui.printing.papers import SIZES, usual_paper
from cmdesk.ui.report.layout import PaperSize, ReportWish, report_pages
from cmdesk.ui.report.painting import paint_report_page
from cmdesk.ui.report.placed import ReportPage

PAPERS: Final = ("A4", "Letter")
"""What a report is printed on: it is read in the hand."""
_RESOLUTION = 1200  # dots per inch
_REFUSED = mark(
    "MonthReport",
    "The printer did not take the report. Nothing was printed. "
    "See whether it is switched on, or save a PDF.",
)


def usual_report_paper(region: Region) -> str:
    """The paper of a client's region."""
    usual = usual_paper(region)
    return usual if usual in PAPERS else PAPERS[0]


def language_for(code: str) -> str:
    """The language of ours that a client with posts in this one reads."""
    if code and code in LANGUAGES:
        return code
    return "fr" if code.startswith("fr") else "en"


def title_of_report(report: MonthReport) -> str:
    """The name of the document: the client and the month."""
    return f"{report.client} – {say(report.title)}"


def paper_size(name: str) -> PaperSize:
    """A paper by its name, upright."""
    size = QPageSize(SIZES[name]).size(QPageSize.Unit.Point)
    return PaperSize(size.width(), size.height())


def upright_layout(paper: str) -> QPageLayout:
    """Upright without margins of its own: the layout keeps them."""
    size, none = QPageSize(SIZES[paper]), QMarginsF(0, 0, 0, 0)
    page = QPageLayout(size, QPageLayout.Orientation.Portrait, none, QPageLayout.Unit.Point)
    page.setMode(QPageLayout.Mode.FullPageMode)
    return page


def write_report_pdf(
    report: MonthReport, path: Path, paper: str, wish: ReportWish, printed: date
) -> int:
    """Write the report as a PDF in the language in use; returns the number of pages.

    Raises FileProblem when the file cannot be written; a file that was there stays as it was.
    """
    pages = report_pages(report, paper_size(paper), FontMetrics(), wish, printed)
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_RESOLUTION)
    writer.setTitle(title_of_report(report))
    writer.setCreator(creator())
    writer.setPageLayout(upright_layout(paper))
    paint_report(pages, writer)
    buffer.close()
    write_whole(path, bytes(content.data()))
    return len(pages)


def paint_report(pages: Sequence[ReportPage], device: QPagedPaintDevice) -> None:
    """Paint pages one after the other; raises UserError when the device takes nothing."""
    painter = QPainter()
    if not painter.begin(device):
        raise UserError(_REFUSED)
    for number, page in enumerate(pages):
        if number:
            device.newPage()
        paint_report_page(painter, page)
    painter.end()


def picture_of_page(page: ReportPage, dots_per_inch: int = 96) -> QImage:
    """A page as a picture."""
    scale = dots_per_inch / POINTS
    size = (round(page.width * scale), round(page.height * scale))
    image = QImage(*size, QImage.Format.Format_RGB32)
    per_metre = round(dots_per_inch / 0.0254)
    image.setDotsPerMeterX(per_metre)
    image.setDotsPerMeterY(per_metre)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    paint_report_page(painter, page)
    painter.end()
    return image
