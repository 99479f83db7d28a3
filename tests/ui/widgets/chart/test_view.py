# SPDX-License-Identifier: MIT
"""Reading a chart by pointer and keys, and hearing it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from cmdesk.ui.theme import Theme
from cmdesk.ui.widgets.chart.figures import Chart, Kind, Target
from cmdesk.ui.widgets.chart.look import Look
from cmdesk.ui.widgets.chart.painting import safe_plan
from cmdesk.ui.widgets.chart.placed import Plan
from cmdesk.ui.widgets.chart.reading import description_of, reading_lines
from cmdesk.ui.widgets.chart.spark import ShareBar, Spark
from cmdesk.ui.widgets.chart.view import ChartView
from tests.ui.widgets.chart.charts import BOOKINGS, EDGES, EMPTY, FIRST, series

LAST = date(2026, 11, 17)


@pytest.fixture
def view(qtbot: QtBot, qapp: QApplication) -> ChartView:
    Theme.apply(qapp, "light")
    shown = ChartView(BOOKINGS)
    qtbot.addWidget(shown)
    shown.resize(640, 280)
    shown.show()
    qtbot.waitExposed(shown)
    shown.grab()
    return shown


def day_at(view: ChartView) -> date | None:
    return None if view.reading is None else view.reading.day


def place_of(view: ChartView, day: date) -> QPoint:
    ruler = view._plan.ruler
    assert ruler is not None
    return QPoint(round(ruler.x(day)), 100)


def test_the_pointer_reads_the_nearest_day(qtbot: QtBot, view: ChartView) -> None:
    qtbot.mouseMove(view, place_of(view, date(2026, 10, 6)) + QPoint(4, 0))
    assert view.reading is not None
    assert (view.reading.day, view.reading.values) == (date(2026, 10, 6), (33,))
    assert view.reading.decisions == ("fewer offers",)
    qtbot.mouseMove(view, QPoint(view.width() - 2, 10))
    assert day_at(view) == LAST


def test_the_keys_go_through_the_days(qtbot: QtBot, view: ChartView) -> None:
    told: list[object] = []
    view.pointed.connect(told.append)
    steps = (
        (Qt.Key.Key_Left, LAST),
        (Qt.Key.Key_Left, date(2026, 11, 10)),
        (Qt.Key.Key_Home, FIRST),
        (Qt.Key.Key_Right, date(2026, 9, 8)),
        (Qt.Key.Key_PageDown, LAST),
        (Qt.Key.Key_PageUp, date(2026, 9, 8)),
        (Qt.Key.Key_End, LAST),
        (Qt.Key.Key_Right, LAST),
        (Qt.Key.Key_Escape, None),
        (Qt.Key.Key_Right, FIRST),
    )
    for key, wanted in steps:
        qtbot.keyClick(view, key)
        assert day_at(view) == wanted, key
    assert told[0] == LAST
    assert None in told


def test_escape_is_left_to_the_window_when_nothing_is_read(qtbot: QtBot, view: ChartView) -> None:
    heard: list[int] = []

    class Around(QWidget):
        def keyPressEvent(self, event: object) -> None:
            heard.append(1)

    around = Around()
    qtbot.addWidget(around)
    QVBoxLayout(around).addWidget(view)
    qtbot.keyClick(view, Qt.Key.Key_Left)
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert heard == []
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert heard == [1]


def test_what_is_read_is_painted_and_goes_with_the_focus(qtbot: QtBot, view: ChartView) -> None:
    before = view.grab().toImage()
    qtbot.keyClick(view, Qt.Key.Key_End)
    reading = view.grab().toImage()
    assert reading != before
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert view.grab().toImage() == before


def test_the_focus_is_seen_and_takes_the_reading_along(qtbot: QtBot, view: ChartView) -> None:
    view.clearFocus()
    unfocused = painted(view)
    view.activateWindow()
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    assert painted(view) != unfocused
    qtbot.keyClick(view, Qt.Key.Key_End)
    view.clearFocus()
    assert view.reading is None


def painted(view: ChartView) -> QImage:
    return view.grab().toImage()


def test_the_picture_is_painted_once(
    qtbot: QtBot, view: ChartView, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[object] = []

    def counted(chart: Chart, rect: QRectF, look: Look) -> Plan:
        made.append(chart)
        return safe_plan(chart, rect, look)

    monkeypatch.setattr("cmdesk.ui.widgets.chart.view.safe_plan", counted)
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Home):
        qtbot.keyClick(view, key)
        view.grab()
    assert made == []
    view.set_chart(EDGES["gaps"])
    view.grab()
    view.grab()
    assert len(made) == 1


def test_another_theme_paints_it_anew(qapp: QApplication, view: ChartView) -> None:
    light = painted(view)
    Theme.apply(qapp, "dark")
    assert painted(view) != light
    Theme.apply(qapp, "light")
    assert painted(view) == light


def test_it_says_what_it_is(view: ChartView) -> None:
    found = QAccessible.queryAccessibleInterface(view)
    assert found is not None
    assert found.text(QAccessible.Text.Name) == "Online bookings"
    assert found.text(QAccessible.Text.Description) == (
        "Bookings: from 24 on 1 September 2026 to 43 on 17 November 2026. Starting point: 24. "
        "Target: 60 by 31 March 2027. 1 decision marked."
    )


def test_descriptions_of_the_edges() -> None:
    assert description_of(EMPTY["not noted"]) == "Note a first number."
    assert description_of(EMPTY["no series"]) == "No numbers yet."
    assert description_of(EDGES["one point"]) == "One: 12 on 1 September 2026."
    two = Chart("Two", (series("a", (1, 2)), series("b", (None, None))), target=Target(3))
    assert description_of(two) == (
        "a: from 1 on 1 September 2026 to 2 on 8 September 2026. b: nothing noted. Target: 3."
    )


def test_a_reading_names_each_series_once_there_are_two(view: ChartView) -> None:
    view.set_chart(EDGES["two"])
    view.grab()
    assert view.reading is None
    readings = view._stations
    assert reading_lines(view.chart, readings[0]) == (
        *("Facebook: 1,200", "Instagram: 1,100", "1 September 2026"),
    )
    # where one was not noted the other is read alone
    assert reading_lines(view.chart, readings[3])[0] == "Instagram: 1,190"


def test_a_reading_counts_the_posts_of_its_week(view: ChartView) -> None:
    assert reading_lines(BOOKINGS, view._stations[5]) == (
        *("33", "6 October 2026", "posts a week: 3", "fewer offers"),
    )


@pytest.mark.parametrize("name", [*EDGES, *EMPTY])
def test_every_edge_can_be_read(qtbot: QtBot, view: ChartView, name: str) -> None:
    view.set_chart({**EDGES, **EMPTY}[name])
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Right, Qt.Key.Key_End):
        qtbot.keyClick(view, key)
        view.grab()
    qtbot.mouseMove(view, QPoint(300, 50))
    view.grab()
    assert (view.reading is None) == (name in EMPTY)
    assert bool(view.focusPolicy() & Qt.FocusPolicy.TabFocus) == (name in EDGES)


def test_copy_takes_the_table(qtbot: QtBot, view: ChartView) -> None:
    qtbot.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QGuiApplication.clipboard().text().split("\n")
    assert lines[0] == "Day\tBookings\tposts a week\tWhat was decided"
    assert lines[6] == "2026-10-06\t33\t3\tfewer offers"
    assert len(lines) == 13


def test_an_empty_chart_takes_less_room(view: ChartView) -> None:
    whole = view.sizeHint().height()
    view.set_chart(replace(BOOKINGS, bars=None))
    assert view.sizeHint().height() < whole
    view.set_chart(EMPTY["no series"])
    assert view.sizeHint().height() < whole / 2
    assert view.minimumSizeHint().height() == view.sizeHint().height()


def test_larger_words_make_a_higher_chart(view: ChartView) -> None:
    before = view.sizeHint().height()
    font = view.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    view.setFont(font)
    assert view.sizeHint().height() > 1.8 * before


def test_bars_are_read_as_lines_are(qtbot: QtBot, view: ChartView) -> None:
    view.set_chart(Chart("Calls", (series("Calls", (4, 8, 15), 30),), kind=Kind.BARS))
    view.grab()
    qtbot.mouseMove(view, place_of(view, date(2026, 10, 1)))
    assert view.reading is not None
    assert view.reading.values == (8,)


def test_small_parts_beside_figures(qtbot: QtBot, qapp: QApplication) -> None:
    Theme.apply(qapp, "light")
    spark, bar = Spark(BOOKINGS.series[0]), ShareBar(0.25)
    for widget in (spark, bar):
        qtbot.addWidget(widget)
        widget.resize(widget.sizeHint())
    pictures = [spark.grab().toImage(), bar.grab().toImage()]
    spark.set_series(series("x", (9, 1)))
    bar.set_share(0.75)
    assert bar.share == 0.75
    assert pictures[0] != spark.grab().toImage()
    assert pictures[1] != bar.grab().toImage()
