# SPDX-License-Identifier: MIT
"""The week in one's pocket as a PDF the shape of a phone, each post on pages of its own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSizeF, QUrl
from PySide6.QtGui import (
    QColor,
    QFont,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextImageFormat,
)

from cmdesk.domain.texts import mark
from cmdesk.services.documents.pictures import Picture, Pictures
from cmdesk.services.documents.pocket_html import pocket_html
from cmdesk.services.documents.writing import write_whole
from cmdesk.services.pocket import PocketPost, PocketWeek
from cmdesk.ui.fonts import sheet_font
from cmdesk.ui.i18n import language, say, sentence_case
from cmdesk.ui.printing.measures import Breaker, Face, Style
from cmdesk.ui.printing.paged import creator
from cmdesk.ui.printing.painting import POINTS, FontMetrics, paint_page
from cmdesk.ui.printing.placed import FAINT, SOFT, Item, Page, Rule, TickBox, Words
from cmdesk.ui.printing.smaller import smaller_picture, upright_image

PAGES = frozenset({".html", ".htm"})  # the endings that make a web page, all others a PDF
_WIDTH, _HEIGHT = 283.5, 504.0  # points: 100 × 178 mm, the shape of a phone
_SIDE, _TOP, _FOOT = 20.0, 40.0, 34.0
_RESOLUTION = 1200  # dots per inch, in which the words are laid out too
_DOTS = _RESOLUTION / POINTS
_ROOM = QSizeF(_WIDTH - 2 * _SIDE, _HEIGHT - _TOP - _FOOT) * _DOTS
_SMALL, _BASE, _LARGE = 9.0, 11.5, 14.0
_BOX, _INDENT = 13.0, 20.0
_TALLEST = 0.62  # of a page, for one picture


@dataclass(frozen=True, slots=True)
class _Part:
    """Something to read on pages of its own; ``done`` None has no box to tick."""

    document: QTextDocument
    done: bool | None = None


def write_pocket(week: PocketWeek, path: Path, folder: Path | None = None) -> None:
    """Write the week as a web page or, with any other ending, as a PDF.

    Pictures with a relative path are looked for in ``folder``, the document's.
    Raises FileProblem when the file cannot be written; a file that was there stays as it was.
    """
    pictures = Pictures(smaller_picture, folder)
    if path.suffix.lower() in PAGES:
        write_whole(path, pocket_html(week, pictures, say, language()).encode())
    else:
        write_whole(path, _pdf_of(week, pictures))


def title_of_pocket(week: PocketWeek) -> str:
    """The name of the file: the client and the week."""
    return f"{week.client} – {say(week.title)}"


def _pdf_of(week: PocketWeek, pictures: Pictures) -> bytes:
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_RESOLUTION)
    writer.setTitle(title_of_pocket(week))
    writer.setCreator(creator())
    size = QPageSize(QSizeF(_WIDTH, _HEIGHT), QPageSize.Unit.Point)
    layout = QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))
    layout.setMode(QPageLayout.Mode.FullPageMode)
    writer.setPageLayout(layout)
    parts = [_first_part(week)] if not week.posts else []
    parts += [_part(post, pictures) for post in week.posts]
    _paint(parts, week, writer)
    buffer.close()
    return bytes(content.data())


def _paint(parts: list[_Part], week: PocketWeek, writer: QPdfWriter) -> None:
    """Every part on its pages, between the head and the foot."""
    pages = [(part, number) for part in parts for number in range(part.document.pageCount())]
    painter = QPainter(writer)
    frame = _Frame(week, len(pages))
    for count, (part, number) in enumerate(pages):
        if count:
            writer.newPage()
        paint_page(painter, frame.page(count + 1, part.done if number == 0 else None))
        painter.save()
        painter.translate(_SIDE * _DOTS, _TOP * _DOTS - number * _ROOM.height())
        part.document.drawContents(
            painter, QRectF(0, number * _ROOM.height(), _ROOM.width(), _ROOM.height())
        )
        painter.restore()
    painter.end()


class _Frame:
    """What stands around the words on each page."""

    def __init__(self, week: PocketWeek, pages: int) -> None:
        self._week = week
        self._pages = pages
        self._breaker = Breaker(FontMetrics())

    def page(self, number: int, done: bool | None) -> Page:
        """The head, the foot and, where ``done`` is told, a box to tick."""
        small, bold = Style(Face.REGULAR, 7.5), Style(Face.SEMIBOLD, 7.5)
        room, week = _ROOM.width() / _DOTS, self._week
        of = mark("Pocket", "Page {page} of {pages}").filled(page=number, pages=self._pages)
        said = say(of)
        width = self._breaker.width(said, small)
        title = self._breaker.one_line(say(week.title), small, room * 0.65)
        across = self._breaker.width(title, small)
        client = self._breaker.one_line(week.client, bold, room - across - 8)
        summary = self._breaker.one_line(say(week.summary), small, room - width - 8)
        right = _WIDTH - _SIDE
        items: list[Item] = [
            Words(_SIDE, 24, client, bold, room - across - 8),
            Words(right - across, 24, title, small, across, SOFT),
            Rule(_SIDE, 29, right, 29, 0.4, FAINT),
            Words(_SIDE, _HEIGHT - 16, summary, small, room - width - 8, SOFT),
            Words(right - width, _HEIGHT - 16, said, small, width, SOFT),
        ]
        if done is not None:
            items.append(TickBox(_SIDE, _TOP + 2.5, _BOX, ticked=done))
        return Page(_WIDTH, _HEIGHT, tuple(items))


class _Writing:
    """Words and pictures one below the other."""

    def __init__(self) -> None:
        self.document = QTextDocument()
        self.document.setUndoRedoEnabled(False)
        self.document.setDocumentMargin(0)
        self.document.setDefaultFont(_font(_BASE))
        self.document.setPageSize(_ROOM)
        self._cursor = QTextCursor(self.document)
        self._begun = False

    def words(self, words: str, size: float, *, weight: int = 400, above: float = 0) -> None:
        """A paragraph; its own line breaks are kept."""
        look = QTextCharFormat()
        look.setFont(_font(size, weight))
        look.setForeground(QColor("black"))
        self._block(above)
        self._cursor.insertText(words.replace("\n", "\u2028"), look)

    def head(self, words: str, more: str) -> None:
        """The first lines, beside the box to tick."""
        for line, weight, size in ((words, 600, _BASE), (more, 400, _SMALL)):
            self.words(line, size, weight=weight)
            beside = self._cursor.blockFormat()
            beside.setLeftMargin(_INDENT * _DOTS)
            self._cursor.setBlockFormat(beside)

    def picture(self, picture: Picture, name: str) -> bool:
        """A picture as wide as the page at most; False when it cannot be shown."""
        image = upright_image(picture.content)
        if image.isNull():
            return False
        self.document.addResource(QTextDocument.ResourceType.ImageResource.value, QUrl(name), image)
        limits = (_ROOM.width() / image.width(), _TALLEST * _ROOM.height() / image.height())
        shown = QTextImageFormat()
        shown.setName(name)
        shown.setWidth(image.width() * min(limits))
        shown.setHeight(image.height() * min(limits))
        self._block(10)
        self._cursor.insertImage(shown)
        return True

    def _block(self, above: float) -> None:
        shape = QTextBlockFormat()
        shape.setTopMargin(above * _DOTS)
        if self._begun:
            self._cursor.insertBlock(shape)
        else:
            self._cursor.setBlockFormat(shape)
        self._begun = True


def _first_part(week: PocketWeek) -> _Part:
    """What a week without posts says."""
    writing = _Writing()
    writing.words(say(week.title), _LARGE, weight=600)
    writing.words(say(week.summary), _BASE, above=8)
    return _Part(writing.document)


def _part(post: PocketPost, pictures: Pictures) -> _Part:
    writing = _Writing()
    about = (sentence_case(say(post.channel)), post.theme)
    writing.head(say(post.when), " · ".join(part for part in about if part))
    for words, size, weight, above in _paragraphs(post):
        writing.words(words, size, weight=weight, above=above)
    for number, image in enumerate(post.images):
        _add_picture(writing, pictures.of(image), f"picture{number}")
    return _Part(writing.document, post.done)


def _paragraphs(post: PocketPost) -> Iterator[tuple[str, float, int, float]]:
    """The words of a post: what, how large, how bold, how far below the words before."""
    if post.remark is not None and not post.done:
        yield sentence_case(say(post.remark)), _SMALL, 600, 6
    if post.title:
        yield post.title, _LARGE, 600, 10
    yield post.text or say(mark("Pocket", "No text yet.")), _BASE, 400, 10
    if post.link and post.link not in post.text:
        yield post.link, _BASE, 400, 8


def _add_picture(writing: _Writing, picture: Picture, name: str) -> None:
    """The picture, or why it is not there, and what it shows."""
    problem = picture.problem
    shown = bool(picture.content) and writing.picture(picture, name)
    if problem is None and not shown:
        problem = mark("Pictures", "“{name}” is not a picture that can be shown here.").filled(
            name=picture.name
        )
    if problem is not None:
        writing.words(say(problem), _SMALL, above=10)
    if picture.alt:
        writing.words(picture.alt, _SMALL, above=3)


def _font(size: float, weight: int = 400) -> QFont:
    font = sheet_font(weight=weight)
    font.setPixelSize(round(size * _DOTS))
    return font
