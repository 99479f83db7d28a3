# SPDX-License-Identifier: MIT
"""The table beside a chart: the same values, to be read, copied and shown instead."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cmdesk.ui.i18n import install_language
from cmdesk.ui.theme import Theme
from cmdesk.ui.widgets.chart.figures import Chart, Marker
from cmdesk.ui.widgets.chart.panel import ChartPanel, ChartRows, ChartTable
from cmdesk.ui.widgets.chart.reading import ABSENT, head_of, rows_of, tsv_of
from cmdesk.ui.widgets.chart.said import copied_value, said_value, short_dated
from tests.ui.widgets.chart.charts import BOOKINGS, EDGES, EMPTY, FIRST, series, weekly

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def panel(qtbot: QtBot, qapp: QApplication) -> ChartPanel:
    Theme.apply(qapp, "light")
    shown = ChartPanel(BOOKINGS)
    qtbot.addWidget(shown)
    shown.resize(640, 320)
    shown.show()
    qtbot.waitExposed(shown)
    return shown


def cells(rows: ChartRows) -> list[list[str]]:
    return [
        [str(rows.index(row, column).data()) for column in range(rows.columnCount())]
        for row in range(rows.rowCount())
    ]


@pytest.mark.parametrize("name", [*EDGES, *EMPTY])
def test_the_table_holds_the_values_of_the_chart(qapp: QApplication, name: str) -> None:
    chart = {**EDGES, **EMPTY}[name]
    rows = ChartRows(chart)
    shown = cells(rows)
    for column, each in enumerate(chart.series, 1):
        points = {one.day: one.known for one in chart.points_of(each)}
        wanted = [
            ABSENT if value is None else each.say_value(value)
            for _, value in sorted(points.items())
        ]
        days = {short_dated(day) for day in points}
        assert [row[column] for row in shown if row[0] in days] == wanted
    assert all(len(row) == rows.columnCount() for row in shown)


def test_the_model_is_sound(qtmodeltester: Any, qapp: QApplication) -> None:
    rows = ChartRows(BOOKINGS)
    qtmodeltester.check(rows)
    rows.set_chart(EDGES["two"])
    qtmodeltester.check(rows)
    rows.set_chart(EMPTY["no series"])
    qtmodeltester.check(rows)
    assert rows.rowCount() == 0
    assert rows.data(QModelIndex()) is None
    assert rows.headerData(99, Qt.Orientation.Horizontal) is None
    assert rows.headerData(0, Qt.Orientation.Vertical) is None


def test_heads_and_sides(qapp: QApplication) -> None:
    rows = ChartRows(BOOKINGS)
    heads = [rows.headerData(at, Qt.Orientation.Horizontal) for at in range(rows.columnCount())]
    assert heads == ["Day", "Bookings", "posts a week", "What was decided"]
    sides = [rows.index(0, at).data(Qt.ItemDataRole.TextAlignmentRole) for at in range(4)]
    right = int(Qt.AlignmentFlag.AlignRight)
    assert [bool(int(side) & right) for side in sides] == [False, True, True, False]


def test_what_has_no_value_has_its_row_too() -> None:
    marks = (Marker(date(2026, 9, 3), "one"), Marker(date(2026, 9, 3), "two"))
    row = series("x", (1, None))
    chart = Chart("x", (row,), decisions=marks, bars=weekly((2, 3, 4)))
    assert head_of(chart) == ("Day", "x", "posts a week", "What was decided")
    assert rows_of(chart) == (
        ("1 Sept 2026", "1", "2", ""),
        ("3 Sept 2026", ABSENT, "2", "one · two"),
        ("8 Sept 2026", ABSENT, "3", ""),
        ("15 Sept 2026", ABSENT, "4", ""),
    )
    assert rows_of(replace(chart, bars=weekly((2,))))[-1][2] == ABSENT


def test_copies_are_for_spreadsheets() -> None:
    install_language(None, "fr", Path("does-not-exist"))
    chart = Chart("x", (series("a\tb", (-1204.5, None)),))
    assert rows_of(chart)[0] == ("1er sept. 2026", "−1\u202f204,5")
    assert tsv_of(chart) == "Day\ta b\n2026-09-01\t-1204,5\n2026-09-08\t"
    assert tsv_of(chart, frozenset({1})) == "Day\ta b\n2026-09-08\t"


@pytest.mark.parametrize(
    ("value", "said"),
    [(1204, "1,204"), (-21, "−21"), (0.5, "0.5"), (0.0347, "0.0347"), (33.333, "33.33"),
     (1930.63, "1,930.6"), (-0.00001, "0"), (7.0, "7")],
)  # fmt: skip
def test_numbers_have_the_decimals_they_need(value: float, said: str) -> None:
    assert said_value(value) == said
    assert copied_value(value) == said.replace(",", "").replace("−", "-")


def test_chosen_rows_are_copied_with_their_heads(qtbot: QtBot, qapp: QApplication) -> None:
    table = ChartTable(BOOKINGS)
    qtbot.addWidget(table)
    qtbot.keyClick(table, Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == tsv_of(BOOKINGS)
    choose = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    table.selectionModel().select(table.rows.index(1, 0), choose)
    qtbot.keyClick(table, Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text().split("\n")[1:] == ["2026-09-08\t26\t2\t"]


def test_the_keyboard_goes_through_the_rows(qtbot: QtBot, qapp: QApplication) -> None:
    table = ChartTable(BOOKINGS)
    qtbot.addWidget(table)
    table.setCurrentIndex(table.rows.index(0, 0))
    qtbot.keyClick(table, Qt.Key.Key_Down)
    assert table.currentIndex().row() == 1


def test_the_table_says_what_it_is(panel: ChartPanel) -> None:
    found = QAccessible.queryAccessibleInterface(panel.table)
    assert found is not None
    assert found.text(QAccessible.Text.Name) == "Online bookings"
    assert "from 24" in found.text(QAccessible.Text.Description)


def test_the_link_shows_the_table_and_the_chart_again(qtbot: QtBot, panel: ChartPanel) -> None:
    assert panel.link.text() == "Show as a table"
    assert panel.view.isVisible()
    height = panel.sizeHint().height()
    qtbot.mouseClick(panel.link, Qt.MouseButton.LeftButton)
    assert shown(panel) == (True, False)
    assert panel.sizeHint().height() == height
    qtbot.keyClick(panel.link, Qt.Key.Key_Return)
    assert shown(panel) == (False, True)
    assert panel.link.text() == "Show as a table"


def shown(panel: ChartPanel) -> tuple[bool, bool]:
    """Whether the table is shown, and the chart."""
    assert panel.as_table == panel.table.isVisible()
    return panel.table.isVisible(), panel.view.isVisible()


def test_another_chart_is_shown_the_same_way(panel: ChartPanel) -> None:
    panel.show_as_table(True)
    assert panel.link.text() == "Show as a chart"
    panel.set_chart(EDGES["two"])
    assert panel.table.isVisible()
    assert cells(panel.table.rows)[0][1:] == ["1,200", "1,100"]
    panel.set_chart(EMPTY["no series"])
    assert panel.view.isVisible()
    assert not panel.table.isVisible()
    assert not panel.link.isVisible()
    panel.set_chart(BOOKINGS)
    assert panel.as_table
    assert panel.table.isVisible()
    assert panel.table.rows.chart.points_of(BOOKINGS.series[0])[0].day == FIRST
