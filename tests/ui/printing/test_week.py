# SPDX-License-Identifier: MIT
"""Painting: the PDF's text, fonts and paper, the picture's greys, the preview, the errors."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPicture, QTextLayout
from PySide6.QtWidgets import QApplication

from cmdesk.domain.errors import FileProblem
from cmdesk.domain.records import Region
from cmdesk.ui import fonts
from cmdesk.ui.fonts import FAMILIES, load_fonts, sheet_font
from cmdesk.ui.i18n import install_language
from cmdesk.ui.printing.paged import (
    needs_application,
    pages_of,
    picture_of,
    write_week_pdf,
)
from cmdesk.ui.printing.painting import FontMetrics, paint_page
from cmdesk.ui.printing.papers import usual_paper
from cmdesk.ui.printing.said import said_week
from cmdesk.ui.printing.week_layout import layout
from tests.ui.printing.weeks import A4, WORDS, week

pytestmark = pytest.mark.usefixtures("qapp")
ORDINARY = (2, 1, 2, 1, 2, 1, 1)
CROWDED = (1, 1, 2, 45, 1, 1, 2)
APOSTROPHE = (
    "\N{MODIFIER LETTER APOSTROPHE}"  # Inter has one glyph for it and ’; the PDF names it so
)


def _read(path: Path) -> tuple[PdfReader, str]:
    reader = PdfReader(path)
    said = " ".join(page.extract_text() for page in reader.pages)
    return reader, " ".join(said.replace(APOSTROPHE, "’").split())


@pytest.mark.parametrize(("paper", "size"), [("A4", (842, 595)), ("Letter", (792, 612))])
def test_the_pdf_holds_the_words_its_fonts_and_its_paper(
    tmp_path: Path, paper: str, size: tuple[int, int]
) -> None:
    path = tmp_path / "week.pdf"
    assert write_week_pdf(week(ORDINARY, client="L’Œuf & Fils"), path, paper) == 1
    reader, said = _read(path)
    (page,) = reader.pages
    assert (round(float(page.mediabox.width)), round(float(page.mediabox.height))) == size
    for words in ("L’Œuf & Fils", "Week of 23 to 29 November 2026", "Wednesday 25", "7:13"):
        assert words in said
    for words in ("Facebook", "l’œuf", "2 €", "Craft", "with the client", "Photos to take"):
        assert words in said
    assert reader.metadata is not None
    assert reader.metadata.title == "L’Œuf & Fils – Week of 23 to 29 November 2026"
    assert str(reader.metadata.creator).startswith("cmdesk")
    assert list(tmp_path.glob("*.part")) == []


def test_every_font_of_the_pdf_is_ours_and_embedded(tmp_path: Path) -> None:
    path = tmp_path / "week.pdf"
    write_week_pdf(week(ORDINARY), path, "A4")
    fonts = PdfReader(path).pages[0]["/Resources"]["/Font"]  # type: ignore[index]
    names = set()
    for font in fonts.values():
        inner = font.get_object()["/DescendantFonts"][0].get_object()
        assert "/FontFile2" in inner["/FontDescriptor"].get_object()
        names.add(str(inner["/BaseFont"]).rpartition("+")[2].strip("/").partition("-")[0])
    assert names == {"Inter", "NotoEmoji"}


def test_the_sheet_speaks_the_language_in_use(tmp_path: Path) -> None:
    install_language(None, "fr", tmp_path)
    path = tmp_path / "week.pdf"
    write_week_pdf(week(ORDINARY), path, "A4")
    said = _read(path)[1]
    assert "7 h 13" in said
    assert "Mercredi 25" in said


def test_measured_widths_are_the_painted_ones(qapp: QApplication) -> None:
    """Nothing is clipped only if what was measured is what is painted."""
    page = pages_of(week(CROWDED), "A4")[0]
    image = picture_of(page, 144)
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    margin = round(10 / 25.4 * 144)
    outside = [
        grey.pixelColor(x, y).red()
        for x in (*range(margin - 2), *range(grey.width() - margin + 2, grey.width()))
        for y in range(0, grey.height(), 3)
    ]
    assert min(outside) == 255


def test_the_sheet_is_grey_and_not_blank(qapp: QApplication) -> None:
    image = picture_of(pages_of(week(ORDINARY), "A4")[0], 60)
    colours = {
        image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
    }
    assert "#ffffff" in colours
    assert len(colours) > 20
    assert all(name[1:3] == name[3:5] == name[5:7] for name in colours)


def test_the_fonts_know_every_sign_of_our_languages(qapp: QApplication) -> None:
    for sign in "’œŒ€«»…éàçÉ—–🥖🎄☕":
        text = QTextLayout(sign, sheet_font())
        text.beginLayout()
        text.createLine()
        text.endLayout()
        (run,) = text.glyphRuns()
        assert run.rawFont().familyName() in FAMILIES, sign
        assert 0 not in run.glyphIndexes(), sign


def test_a_file_that_cannot_be_written_is_told_and_nothing_is_left(tmp_path: Path) -> None:
    taken = tmp_path / "week.pdf"
    taken.mkdir()
    (tmp_path / "week.pdf" / "kept").touch()
    with pytest.raises(FileProblem, match="could not be written"):
        write_week_pdf(week(ORDINARY), taken, "A4")
    with pytest.raises(FileProblem):
        write_week_pdf(week(ORDINARY), tmp_path / "no such folder" / "week.pdf", "A4")
    assert [path.name for path in tmp_path.iterdir()] == ["week.pdf"]


def test_a_week_of_300_posts_is_written_quickly(tmp_path: Path) -> None:
    sheet = week((43, 43, 43, 43, 43, 43, 42))
    write_week_pdf(sheet, tmp_path / "warm.pdf", "A4")
    start = time.perf_counter()
    write_week_pdf(sheet, tmp_path / "week.pdf", "A4")
    assert time.perf_counter() - start < 2, "about 0.2 s; a slow machine gets tenfold"


def test_a_recorded_page_is_black_whatever_the_window_s_colour() -> None:
    recorded = QPicture()
    painter = QPainter(recorded)
    (page, *_) = pages_of(week(ORDINARY), "A4")
    paint_page(painter, page)
    painter.end()
    image = QImage(800, 600, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setPen(QColor("red"))
    painter.drawPicture(0, 0, recorded)
    painter.end()
    seen = [QColor(image.pixel(x, y)) for x in range(800) for y in range(600)]
    assert {colour.saturation() for colour in seen} == {0}
    assert min(colour.value() for colour in seen) < 60


def test_the_running_application_is_used(qapp: QApplication) -> None:
    assert needs_application() is qapp


@pytest.mark.parametrize(
    ("region", "paper"),
    [(Region.FRANCE, "A4"), (Region.QUEBEC, "Letter"), (Region.UNITED_STATES, "Letter")],
)
def test_the_usual_paper_is_the_region_s(region: Region, paper: str) -> None:
    assert usual_paper(region) == paper


def test_real_fonts_keep_every_card_too(qapp: QApplication) -> None:
    for counts in (ORDINARY, CROWDED, (30, 0, 12, 9, 8, 30, 41)):
        sheet = week(counts, words=WORDS * 4)
        pages = layout(said_week(sheet), A4, FontMetrics())
        ids = [version_id for page in pages for version_id in page.version_ids]
        assert sorted(ids) == sorted(card.version_id for card in sheet.cards)


def test_missing_fonts_are_logged_and_the_sheet_is_still_printed(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def missing(name: str) -> Path:
        raise FileNotFoundError(name)

    monkeypatch.setattr(fonts, "resource", missing)
    load_fonts.cache_clear()
    assert load_fonts() == ()
    assert "bundled fonts are missing" in caplog.text
    load_fonts.cache_clear()
