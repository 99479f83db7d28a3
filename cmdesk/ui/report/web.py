# SPDX-License-Identifier: MIT
"""The report as a web page, its charts and patterns painted into it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QImageWriter, QPainter

from cmdesk.domain.records import Pattern
from cmdesk.services.documents.month_html import ReportChart, ReportShown, month_html
from cmdesk.services.documents.month_report import MonthReport
from cmdesk.services.documents.writing import write_whole
from cmdesk.ui.i18n import language, say
from cmdesk.ui.patterns import Hatch, paint_pattern
from cmdesk.ui.report.charts import chart_of_aim
from cmdesk.ui.report.layout import ReportWish
from cmdesk.ui.report.parts import number_heads
from cmdesk.ui.theme import LIGHT, Role
from cmdesk.ui.widgets.chart.figures import Chart
from cmdesk.ui.widgets.chart.look import paper_look
from cmdesk.ui.widgets.chart.painting import chart_png
from cmdesk.ui.widgets.chart.reading import description_of, head_of, rows_of

WEB_ENDINGS: Final = frozenset({".html", ".htm"})
_CHART: Final = QSize(360, 150)
_WORDS: Final = 11.0
_BAR: Final = QSize(320, 24)  # two pixels for each on the page


def write_report_page(report: MonthReport, path: Path, wish: ReportWish, printed: date) -> None:
    """Write the report as a web page in the language in use; raises FileProblem."""
    write_whole(path, report_html(report, wish, printed).encode())


def report_html(report: MonthReport, wish: ReportWish, printed: date) -> str:
    """The page; needs a QGuiApplication to paint its charts."""
    charts = ((aim.shown.aim.id, chart_of_aim(aim, report)) for aim in report.aims)
    shown = ReportShown(
        heads=number_heads(report),
        printed=printed,
        preparer=wish.preparer,
        charts={key: _shown_chart(chart) for key, chart in charts if chart is not None},
        patterns=_patterns(one.pattern for one in report.by_theme),
    )
    return month_html(report, shown, say, language())


def _shown_chart(chart: Chart) -> ReportChart:
    return ReportChart(
        content=chart_png(chart, _CHART, paper_look(size=_WORDS)),
        width=_CHART.width(),
        height=_CHART.height(),
        alt=description_of(chart),
        head=head_of(chart),
        rows=rows_of(chart),
    )


def _patterns(used: Iterable[Pattern | None]) -> dict[Pattern, bytes]:
    """The patterns of the themes, each as wide as the longest bar."""
    return {one: _pattern(one) for one in dict.fromkeys(used) if one is not None}


def _pattern(pattern: Pattern) -> bytes:
    image = QImage(_BAR, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    rect = QRectF(0, 0, _BAR.width(), _BAR.height())
    paint_pattern(painter, rect, pattern, LIGHT.colour(Role.INK), Hatch(9.0))
    painter.end()
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, b"png").write(image)
    buffer.close()
    return bytes(content.data())
