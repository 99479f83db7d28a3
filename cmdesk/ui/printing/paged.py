# SPDX-License-Identifier: MIT
"""The week on paper: as a PDF, on a printer, as a picture (no widgets needed)."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, Qt
from PySide6.QtGui import (
    QGuiApplication,
    QImage,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
)

from cmdesk import __version__
from cmdesk.domain.errors import UserError
from cmdesk.domain.texts import mark
from cmdesk.services.documents.writing import write_whole
from cmdesk.services.sheets import WeekSheet
from cmdesk.ui.i18n import say
from cmdesk.ui.printing.frame import Paper
from cmdesk.ui.printing.painting import POINTS, FontMetrics, paint_page
from cmdesk.ui.printing.papers import SIZES
from cmdesk.ui.printing.placed import Page
from cmdesk.ui.printing.said import said_week
from cmdesk.ui.printing.thumbnails import Thumbnails
from cmdesk.ui.printing.week_layout import layout

_RESOLUTION = 1200  # dots per inch: widths on paper equal the measured ones to a hair
_REFUSED = mark(
    "Printing",
    "The printer did not take the sheet. Nothing was printed. "
    "See whether it is switched on, or save a PDF.",
)


def needs_application() -> QGuiApplication:
    """The running application, or one that needs no display, for printing without a window.

    The caller keeps it alive as long as it prints.
    """
    running = QGuiApplication.instance()
    if isinstance(running, QGuiApplication):
        return running
    if sys.platform.startswith("linux"):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"  # a display asked for may not be there
    return QGuiApplication([])


@dataclass(frozen=True, slots=True)
class Wish:
    """What a user wants on the sheet where there is room: the posts' pictures, long texts."""

    pictures: bool = True
    long_texts: bool = True


def paper_of(name: str) -> Paper:
    """A paper of ``SIZES``, landscape."""
    size = QPageSize(SIZES[name]).size(QPageSize.Unit.Point)
    return Paper(size.height(), size.width())


def pages_of(sheet: WeekSheet, paper: str, wish: Wish = Wish()) -> tuple[Page, ...]:
    """The sheet laid out in the language in use on a paper of ``SIZES``, landscape."""
    thumbnails = Thumbnails(sheet.folder) if wish.pictures else None
    said = said_week(sheet, thumbnails, long_texts=wish.long_texts)
    return layout(said, paper_of(paper), FontMetrics())


def write_week_pdf(sheet: WeekSheet, path: Path, paper: str, wish: Wish = Wish()) -> int:
    """Write the week as a PDF with its fonts inside; returns the number of pages.

    Raises FileProblem when the file cannot be written; a file that was there stays as it was.
    """
    content, pages = _pdf_of(sheet, paper, wish)
    write_whole(path, content)
    return pages


def paint_week(sheet: WeekSheet, device: QPagedPaintDevice, paper: str, wish: Wish = Wish()) -> int:
    """Paint the week on a printer or a PDF, landscape on this paper; returns the pages."""
    device.setPageLayout(page_layout(paper))
    return paint_pages(pages_of(sheet, paper, wish), device)


def picture_of(page: Page, dots_per_inch: int = 96) -> QImage:
    """A page as a picture, for previews and documentation."""
    scale = dots_per_inch / POINTS
    image = QImage(
        round(page.width * scale), round(page.height * scale), QImage.Format.Format_RGB32
    )
    per_metre = round(dots_per_inch / 0.0254)
    image.setDotsPerMeterX(per_metre)
    image.setDotsPerMeterY(per_metre)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    paint_page(painter, page)
    painter.end()
    return image


def title_of(sheet: WeekSheet) -> str:
    """The name of the printed document: the client and the week."""
    return f"{sheet.client} – {say(sheet.title)}"


def paint_pages(pages: Sequence[Page], device: QPagedPaintDevice, zoom: float = 1.0) -> int:
    """Paint laid-out pages one after the other, ``zoom`` times as large; returns how many.

    Raises UserError when the device takes nothing, as a printer does that was switched off.
    """
    painter = QPainter()
    if not painter.begin(device):
        raise UserError(_REFUSED)
    painter.scale(zoom, zoom)
    for number, page in enumerate(pages):
        if number:
            device.newPage()
        paint_page(painter, page)
    painter.end()
    return len(pages)


def _pdf_of(sheet: WeekSheet, paper: str, wish: Wish) -> tuple[bytes, int]:
    """The PDF in memory, so that a full disk never leaves a part of one."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_RESOLUTION)
    writer.setTitle(title_of(sheet))
    writer.setCreator(creator())
    pages = paint_week(sheet, writer, paper, wish)
    buffer.close()
    return bytes(content.data()), pages


def page_layout(paper: str) -> QPageLayout:
    """Landscape without margins of its own: the layout keeps them."""
    size, none = QPageSize(SIZES[paper]), QMarginsF(0, 0, 0, 0)
    page = QPageLayout(size, QPageLayout.Orientation.Landscape, none, QPageLayout.Unit.Point)
    page.setMode(QPageLayout.Mode.FullPageMode)
    return page


def creator() -> str:
    """The name of the program for a document's properties."""
    return f"cmdesk {__version__}"
