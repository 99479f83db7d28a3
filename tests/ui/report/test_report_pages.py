# SPDX-License-Identifier: MIT
"""The report on paper: one page or two, nothing clipped; the web page with its charts."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QPdfWriter

from cmdesk.domain.errors import FileProblem, UserError
from cmdesk.domain.records import Pattern, Region
from cmdesk.services.documents.month_report import MonthReport
from cmdesk.ui.i18n import language, speaking
from cmdesk.ui.printing.painting import FontMetrics
from cmdesk.ui.report.charts import chart_of_aim
from cmdesk.ui.report.layout import FOOT, SIDE, ReportWish, report_pages
from cmdesk.ui.report.paged import (
    language_for,
    paint_report,
    paper_size,
    picture_of_page,
    title_of_report,
    usual_report_paper,
    write_report_pdf,
)
from cmdesk.ui.report.placed import Bar, Curve, ReportPage, Words
from cmdesk.ui.report.web import report_html, write_report_page
from tests.reports import CLIENT, LATER, USUAL, crowded, report_from

pytestmark = pytest.mark.usefixtures("qapp")
PRINTED = LATER.date()
WISH = ReportWish("Anne Roy")


def pages(
    report: MonthReport, paper: str = "A4", wish: ReportWish = WISH
) -> tuple[ReportPage, ...]:
    return report_pages(report, paper_size(paper), FontMetrics(), wish, PRINTED)


def all_words(found: tuple[ReportPage, ...]) -> str:
    return " ".join(line for page in found for line in page.words)


def test_a_usual_month_is_one_page(tmp_path: Path) -> None:
    (page,) = pages(report_from(tmp_path))
    words = all_words((page,))
    for told in ("Report of November 2026", "The market went well.", "not noted", "Page 1 of 1"):
        assert told in words
    assert "What we learnt" not in words
    assert [item.pattern for item in page.items if isinstance(item, Bar)] == [
        Pattern.DIAGONAL,
        Pattern.DOTS,
    ]
    assert sum(isinstance(item, Curve) for item in page.items) == 1


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_a_crowded_month_fits_two_pages_with_all_its_words(tmp_path: Path, paper: str) -> None:
    found = pages(report_from(tmp_path, crowded()), paper)
    assert len(found) == 2
    words = all_words(found)
    for number in range(12):
        assert f"exact, number {number}" in words.replace("  ", " ")
    assert "…" not in words
    assert "Page 2 of 2" in words


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_nothing_lies_outside_the_paper(tmp_path: Path, paper: str) -> None:
    metrics = FontMetrics()
    for page in pages(report_from(tmp_path, crowded()), paper):
        for item in page.items:
            assert item.x >= SIDE - 0.5
            if isinstance(item, Words):
                right = item.x + metrics.width(item.text, item.style.face) * item.style.size
                assert right <= page.width - SIDE + 1
                assert item.y <= page.height - FOOT / 2
            else:
                assert item.x + item.width <= page.width - SIDE + 1
                assert item.y + item.height <= page.height - 12


def test_no_two_lines_lie_on_each_other(tmp_path: Path) -> None:
    metrics = FontMetrics()
    for page in pages(report_from(tmp_path, crowded())):
        lines = [item for item in page.items if isinstance(item, Words)]
        for one in lines:
            for other in lines:
                if one is other or abs(one.y - other.y) > 0.7 * min(
                    one.style.size, other.style.size
                ):
                    continue
                ends = one.x + metrics.width(one.text, one.style.face) * one.style.size
                assert other.x >= ends - 0.5 or other.x <= one.x, (one.text, other.text)


def test_far_too_much_goes_on_on_further_pages(tmp_path: Path) -> None:
    more = [one for one in crowded() if one.id != "words"]
    sentences = ("A very long story. " * 400, "", "")
    report = report_from(tmp_path, more)
    found = pages(replace(report, sentences=sentences))
    assert len(found) > 2
    assert all_words(found).count("very") == 400


def test_a_month_of_nothing_is_a_page_with_lines_to_write_on(tmp_path: Path) -> None:
    (page,) = pages(report_from(tmp_path, (CLIENT,)), wish=ReportWish(lines=True))
    words = all_words((page,))
    assert "Nothing was published or noted in this month." in words
    assert "What we learnt" in words
    assert "Prepared on 3 December 2026" in words


def test_numbers_that_nobody_noted_are_a_sentence(tmp_path: Path) -> None:
    silent = [one for one in USUAL if not one.id.startswith(("bookings", "followers"))]
    words = all_words(pages(report_from(tmp_path, silent)))
    assert "No number was noted in this month." in words
    assert "starting point" not in words


def test_an_aim_is_charted_until_the_end_of_the_month(tmp_path: Path) -> None:
    report = report_from(tmp_path)
    chart, nothing = (chart_of_aim(aim, report) for aim in report.aims)
    assert nothing is None
    assert chart is not None
    assert chart.values() == (24, 36, 43)
    assert chart.series[0].say_value(43) == "43"
    assert chart.target is not None
    assert chart.end == chart.target.due


def test_the_pdf_has_its_title_and_words(tmp_path: Path) -> None:
    report = report_from(tmp_path)
    path = tmp_path / "report.pdf"
    assert write_report_pdf(report, path, "Letter", WISH, PRINTED) == 1
    reader = PdfReader(path)
    assert reader.metadata is not None
    assert reader.metadata.title == title_of_report(report)
    assert "Report of November 2026" in " ".join(reader.pages[0].extract_text().split())
    assert round(reader.pages[0].mediabox.width) == 612
    with pytest.raises(FileProblem):
        write_report_pdf(report, tmp_path / "no" / "report.pdf", "A4", WISH, PRINTED)


def test_the_language_of_the_client_is_spoken_for_a_moment(tmp_path: Path) -> None:
    report = report_from(tmp_path)
    with speaking("fr"):
        assert "novembre" in title_of_report(report)
        assert language() == "fr"
        with speaking("fr"):
            assert "novembre" in title_of_report(report)
    assert (language(), "November" in title_of_report(report)) == ("en", True)
    assert [language_for(code) for code in ("fr", "fr_CA", "fr_BE", "de", "")] == [
        *("fr", "fr_CA", "fr", "en", "en")
    ]


def test_the_paper_is_the_regions() -> None:
    assert usual_report_paper(Region.QUEBEC) == "Letter"
    assert usual_report_paper(Region.FRANCE) == "A4"


def test_pages_are_pictures_too(tmp_path: Path) -> None:
    (page,) = pages(report_from(tmp_path))
    image = picture_of_page(page)
    assert image.width() == round(page.width * 96 / 72)
    colours = {image.pixelColor(x, y).name() for x in range(0, 700, 5) for y in range(0, 1000, 5)}
    assert "#0f766e" in colours
    assert "#e6f2f0" in colours


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_device_that_takes_nothing_is_told(tmp_path: Path) -> None:
    writer = QPdfWriter(str(tmp_path / "no" / "x.pdf"))
    with pytest.raises(UserError):
        paint_report(pages(report_from(tmp_path)), writer)


def test_the_web_page_holds_charts_and_patterns(tmp_path: Path) -> None:
    report = report_from(tmp_path)
    path = tmp_path / "report.html"
    write_report_page(report, path, WISH, PRINTED)
    html = path.read_text(encoding="utf-8")
    assert html == report_html(report, WISH, PRINTED)
    assert html.count('src="data:image/png;base64,') == 1
    assert html.count("background-image:url(data:image/png;base64,") == 2
    assert "bookings: from 24 on 30 September 2026 to 43 on 30 November 2026." in html
    assert "31 Oct 2026" in html
    assert "November" in html
