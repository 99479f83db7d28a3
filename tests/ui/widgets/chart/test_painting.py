# SPDX-License-Identifier: MIT
"""One painting code: on screen, in pictures, in a PDF, in colour and in grey; it never raises."""

from __future__ import annotations

import logging
import math
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QMarginsF, QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtWidgets import QApplication

from cmdesk.domain.folding import folded
from cmdesk.ui.theme import DARK, LIGHT, Role
from cmdesk.ui.widgets.chart.figures import Chart, Series, small_multiples
from cmdesk.ui.widgets.chart.look import Look, paper_look, screen_look
from cmdesk.ui.widgets.chart.painting import (
    chart_image,
    chart_png,
    chart_svg,
    paint_chart,
    paint_items,
)
from cmdesk.ui.widgets.chart.placed import Block, Item
from cmdesk.ui.widgets.chart.spark import paint_share, paint_spark
from tests.ui.widgets.chart.charts import BOOKINGS, EDGES, EMPTY, series

SIZE = QSize(420, 220)


@pytest.fixture
def look(qapp: QApplication) -> Look:
    return screen_look(LIGHT, qapp.font())


def colours(image: QImage) -> set[str]:
    found = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {colour.name() for colour in found}


def is_grey(name: str) -> bool:
    colour = QColor(name)
    return (
        max(colour.red(), colour.green(), colour.blue())
        - min(colour.red(), colour.green(), colour.blue())
        <= 1
    )


@pytest.mark.parametrize("name", [*EDGES, *EMPTY])
@pytest.mark.parametrize("size", [SIZE, QSize(60, 20), QSize(1, 1)])
def test_every_edge_is_painted(
    look: Look, caplog: pytest.LogCaptureFixture, name: str, size: QSize
) -> None:
    with caplog.at_level(logging.ERROR):
        image = chart_image({**EDGES, **EMPTY}[name], size, look, 1)
    assert caplog.records == []
    assert image.size() == size
    if size == SIZE:
        assert len(colours(image)) > 3


def test_painting_never_raises(look: Look, caplog: pytest.LogCaptureFixture) -> None:
    def refuse(value: float) -> str:
        raise ValueError(f"secret {value}")

    broken = Chart("Broken", (replace(series("x", (1, 2)), say_value=refuse),))
    image = chart_image(broken, SIZE, look, 1)
    assert colours(image) == {LIGHT.colour(Role.SHEET).name()}
    assert "ValueError" in caplog.text
    assert "secret" not in caplog.text


def test_a_part_that_fails_ends_the_painting_quietly(
    look: Look, caplog: pytest.LogCaptureFixture
) -> None:
    def parts() -> Iterator[Item]:
        yield Block(QRectF(0, 0, 5, 5), Role.ACCENT)
        raise ValueError("secret")

    image = QImage(10, 10, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    paint_items(painter, parts(), look)
    painter.end()
    assert image.pixelColor(2, 2) == LIGHT.colour(Role.ACCENT)
    assert "ValueError" in caplog.text
    assert "secret" not in caplog.text


def test_the_painter_is_left_as_it_was(look: Look) -> None:
    image = QImage(400, 200, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    pen, font = painter.pen(), painter.font()
    paint_chart(painter, QRectF(0, 0, 400, 200), BOOKINGS, look)
    assert painter.pen() == pen
    assert painter.font() == font
    painter.end()


def test_light_dark_and_grey_differ(qapp: QApplication) -> None:
    looks = [screen_look(LIGHT, qapp.font()), screen_look(DARK, qapp.font()), paper_look(grey=True)]
    light, dark, grey = (colours(chart_image(BOOKINGS, SIZE, look, 1)) for look in looks)
    for theme, found in ((LIGHT, light), (DARK, dark)):
        for role in (Role.SHEET, Role.ACCENT, Role.STRONG_LINE):
            assert theme.colour(role).name() in found
    assert LIGHT.colour(Role.ACCENT).name() not in dark | grey
    assert not all(map(is_grey, light))
    assert all(map(is_grey, grey))


def test_looks_have_keys_of_their_own(qapp: QApplication) -> None:
    looks = [screen_look(LIGHT, qapp.font()), screen_look(DARK, qapp.font())]
    looks += [paper_look(), paper_look(grey=True), paper_look().sized(20)]
    assert len({look.key for look in looks}) == 5


def test_a_png_is_twice_as_sharp(look: Look) -> None:
    image = QImage.fromData(chart_png(BOOKINGS, SIZE, look))
    assert image.size() == SIZE * 2


def test_an_svg_holds_the_words(look: Look) -> None:
    text = chart_svg(BOOKINGS, SIZE, look)
    assert text.startswith("<?xml")
    for wanted in (">43<", ">starting point: 24<", ">target: 60<", ">6 Oct: fewer offers<"):
        assert wanted in text


@pytest.mark.parametrize("grey", [False, True])
def test_a_pdf_holds_the_words(qapp: QApplication, tmp_path: Path, grey: bool) -> None:
    path = tmp_path / "chart.pdf"
    writer = QPdfWriter(str(path))
    writer.setResolution(1200)
    page = QPageLayout(
        QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)
    )
    writer.setPageLayout(page)
    painter = QPainter(writer)
    painter.scale(1200 / 72, 1200 / 72)
    paint_chart(painter, QRectF(50, 50, 480, 200), BOOKINGS, paper_look(grey=grey))
    painter.end()
    (told,) = (one.extract_text() for one in PdfReader(path).pages)
    for wanted in ("43", "starting point: 24", "target: 60", "6 Oct: fewer offers", "posts a week"):
        assert folded(wanted) in folded(told)


def test_a_spark_shows_the_course_and_ends_in_a_dot(look: Look) -> None:
    image = painted_spark(series("x", (1, 5, 2, 9)), look)
    accent = LIGHT.colour(Role.ACCENT)
    assert image.pixelColor(76, 4) == accent  # the last and highest, at the top right
    assert image.pixelColor(4, 4) != accent


@pytest.mark.parametrize("values", [(), (None,), (3.0,), (3.0, 3.0), (math.nan, 1.0)])
def test_a_spark_of_little_is_painted_too(look: Look, values: tuple[float | None, ...]) -> None:
    usable = [one for one in values if one is not None and math.isfinite(one)]
    assert (len(colours(painted_spark(series("x", values), look))) > 1) == bool(usable)


def painted_spark(row: Series, look: Look) -> QImage:
    image = QImage(80, 24, QImage.Format.Format_RGB32)
    image.fill(look.colour(Role.SHEET))
    painter = QPainter(image)
    paint_spark(painter, QRectF(0, 0, 80, 24), row, look)
    painter.end()
    return image


@pytest.mark.parametrize(
    ("share", "filled"),
    [(0, 0), (0.5, 50), (1, 100), (9, 100), (-1, 0), (math.nan, 0), (sys.float_info.min, 6)],
)
def test_a_thin_bar_is_filled_to_its_share(look: Look, share: float, filled: int) -> None:
    image = QImage(100, 20, QImage.Format.Format_RGB32)
    image.fill(look.colour(Role.SHEET))
    painter = QPainter(image)
    paint_share(painter, QRectF(0, 0, 100, 20), share, look)
    painter.end()
    accent = LIGHT.colour(Role.ACCENT)
    assert sum(image.pixelColor(x, 10) == accent for x in range(100)) == pytest.approx(
        filled, abs=4
    )


def test_two_scales_become_two_charts() -> None:
    both = replace(BOOKINGS, series=(*BOOKINGS.series, series("Followers", (1200, 1300))))
    one, other = small_multiples(both)
    assert (one.title, other.title) == ("Bookings", "Followers")
    assert one.days() == other.days() == both.days()
    assert one.target is not None
    assert (other.target, other.baseline, other.bars) == (None, None, None)
    assert other.decisions == both.decisions
