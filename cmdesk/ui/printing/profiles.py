# SPDX-License-Identifier: MIT
"""The list of the profiles and the handover sheet as a PDF or a web page."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSizeF
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

from cmdesk.domain.texts import mark
from cmdesk.services.documents.profiles_html import page_of
from cmdesk.services.documents.writing import write_whole
from cmdesk.ui.fonts import sheet_font
from cmdesk.ui.i18n import language, say
from cmdesk.ui.printing.measures import Breaker, Face, Style
from cmdesk.ui.printing.paged import creator
from cmdesk.ui.printing.painting import POINTS, FontMetrics, paint_page
from cmdesk.ui.printing.papers import SIZES
from cmdesk.ui.printing.placed import FAINT, SOFT, Page, Rule, Words

PAGES = frozenset({".html", ".htm"})
_RESOLUTION = 1200
_DOTS = _RESOLUTION / POINTS
_SIDE, _TOP, _FOOT = 45.0, 42.0, 46.0  # points around the words
_SIZE = 9.5
_LOOK = """\
h1 { font-size: 18pt; margin-top: 0px; margin-bottom: 2px; }
h2 { font-size: 12pt; margin-top: 20px; margin-bottom: 4px; }
p { margin-top: 2px; margin-bottom: 2px; }
.muted, .label, .account { color: dimgray; }
.account { font-size: 9pt; font-weight: normal; }
.write { color: gray; }
.box { font-size: 13pt; }
"""


def write_profiles_paper(title: str, body: str, path: Path, paper: str) -> None:
    """Write a body of ``profiles_html`` as a web page or, with another ending, as a PDF.

    ``paper`` is a name of ``SIZES``. Raises FileProblem when the file cannot be written; a file
    that was there stays as it was.
    """
    if path.suffix.lower() in PAGES:
        write_whole(path, page_of(title, body, language()).encode())
    else:
        write_whole(path, _pdf_of(title, body, paper))


def _pdf_of(title: str, body: str, paper: str) -> bytes:
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_RESOLUTION)
    writer.setTitle(title)
    writer.setCreator(creator())
    size, none = QPageSize(SIZES[paper]), QMarginsF(0, 0, 0, 0)
    layout = QPageLayout(size, QPageLayout.Orientation.Portrait, none)
    layout.setMode(QPageLayout.Mode.FullPageMode)
    writer.setPageLayout(layout)
    points = size.size(QPageSize.Unit.Point)
    _paint(_document(body, writer, QSizeF(points)), title, writer, QSizeF(points))
    buffer.close()
    return bytes(content.data())


def _document(body: str, writer: QPdfWriter, size: QSizeF) -> QTextDocument:
    """The words laid out for the paper."""
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.documentLayout().setPaintDevice(writer)
    font = sheet_font()
    font.setPointSizeF(_SIZE)
    document.setDefaultFont(font)
    document.setDefaultStyleSheet(_LOOK)
    document.setDocumentMargin(0)
    document.setHtml(body)
    room = QSizeF(size.width() - 2 * _SIDE, size.height() - _TOP - _FOOT)
    document.setPageSize(room * _DOTS)
    _keep_whole(document)
    return document


def _keep_whole(document: QTextDocument) -> None:
    """Have a page end before a table that it would cut, and before the heading of that table."""
    tall, layout = document.pageSize().height(), document.documentLayout()
    for table in document.rootFrame().childFrames():
        area = layout.frameBoundingRect(table)
        if area.height() > tall or int(area.top() / tall) == int((area.bottom() - 1) / tall):
            continue
        before = QTextCursor(document)
        before.setPosition(table.firstPosition() - 1)
        if before.blockFormat().headingLevel():
            shape = before.blockFormat()
            shape.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
            before.setBlockFormat(shape)
        else:
            look = table.frameFormat()
            look.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
            table.setFrameFormat(look)


def _paint(document: QTextDocument, title: str, writer: QPdfWriter, size: QSizeF) -> None:
    pages, room = document.pageCount(), document.pageSize()
    painter = QPainter(writer)
    look = QAbstractTextDocumentLayout.PaintContext()
    look.palette.setColor(QPalette.ColorRole.Text, QColor("black"))
    for number in range(pages):
        if number:
            writer.newPage()
        paint_page(painter, _frame(title, number + 1, pages, size))
        painter.save()
        painter.translate(_SIDE * _DOTS, _TOP * _DOTS - number * room.height())
        shown = QRectF(0, number * room.height(), room.width(), room.height())
        look.clip = shown
        painter.setClipRect(shown)
        document.documentLayout().draw(painter, look)
        painter.restore()
    painter.end()


def _frame(title: str, number: int, pages: int, size: QSizeF) -> Page:
    """The foot of a page: what it is, and which of how many."""
    small, right = Style(Face.REGULAR, 7.5), size.width() - _SIDE
    breaker = Breaker(FontMetrics())
    of = say(mark("Pocket", "Page {page} of {pages}").filled(page=number, pages=pages))
    wide = breaker.width(of, small)
    room = right - _SIDE - wide - 12
    line = size.height() - _FOOT + 14
    return Page(
        size.width(),
        size.height(),
        (
            Rule(_SIDE, line, right, line, 0.4, FAINT),
            Words(_SIDE, line + 14, breaker.one_line(title, small, room), small, room, SOFT),
            Words(right - wide, line + 14, of, small, wide, SOFT),
        ),
    )
