# SPDX-License-Identifier: MIT
"""What lies where: every edge is laid out, and words never lie over words."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from itertools import combinations

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtWidgets import QApplication

from cmdesk.ui.theme import LIGHT, READABLE, Role
from cmdesk.ui.widgets.chart.curves import _moved_apart
from cmdesk.ui.widgets.chart.figures import Baseline, Chart, Marker, Series, Target
from cmdesk.ui.widgets.chart.layout import plan_of
from cmdesk.ui.widgets.chart.look import BASELINE, SERIES, TARGET, Look, screen_look, stroke_of
from cmdesk.ui.widgets.chart.placed import Block, Dot, Line, Plan
from cmdesk.ui.widgets.chart.reading import stations_of
from tests.ui.widgets.chart.charts import BOOKINGS, EDGES, EMPTY, FIRST, series

RECT = QRectF(10, 20, 620, 280)
SIZES = [(620.0, 280.0), (300.0, 200.0), (1400.0, 260.0), (180.0, 160.0)]


@pytest.fixture
def look(qapp: QApplication) -> Look:
    return screen_look(LIGHT, qapp.font())


def said(plan: Plan) -> list[str]:
    return [one.text for one in plan.words]


def lines_of(plan: Plan, role: Role) -> list[Line]:
    return [one for one in plan.items if isinstance(one, Line) and one.stroke.role is role]


def curves(plan: Plan) -> list[Line]:
    return [one for one in plan.items if isinstance(one, Line) and one.stroke == SERIES[0]]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", EDGES)
def test_words_lie_apart_and_inside(look: Look, name: str, size: tuple[float, float]) -> None:
    rect = QRectF(10, 20, *size)
    plan = plan_of(EDGES[name], rect, look)
    assert plan.items
    for one, other in combinations(plan.words, 2):
        both = one.rect.intersected(other.rect)
        assert both.width() < 1 or both.height() < look.line / 4, (one.text, other.text)
    beyond = [one.text for one in plan.words if not rect.adjusted(-1, -2, 1, 2).contains(one.rect)]
    assert beyond == []


@pytest.mark.parametrize("name", EDGES)
def test_everything_lies_in_the_rectangle(look: Look, name: str) -> None:
    plan = plan_of(EDGES[name], RECT, look)
    around = RECT.adjusted(-1, -1, 1, 1)
    for item in plan.items:
        if isinstance(item, Line):
            assert all(around.contains(point) for point in item.points)
        elif isinstance(item, Block):
            assert around.contains(item.rect)
        elif isinstance(item, Dot):
            assert around.contains(item.centre)


@pytest.mark.parametrize("name", EDGES)
def test_words_are_readable_on_their_ground(look: Look, name: str) -> None:
    for one in plan_of(EDGES[name], RECT, look).words:
        assert (one.role, one.ground or Role.SHEET) in READABLE, one.text


@pytest.mark.parametrize("name", EMPTY)
def test_without_values_one_sentence_and_no_axes(look: Look, name: str) -> None:
    chart = EMPTY[name]
    plan = plan_of(chart, RECT, look)
    assert plan.ruler is None
    assert said(plan) == [chart.empty or "No numbers yet. The first that you note will show here."]
    assert len(plan.items) == 1


def test_the_sentence_breaks_in_a_narrow_place(look: Look) -> None:
    lines = said(plan_of(EMPTY["no series"], QRectF(0, 0, 150, 200), look))
    assert 1 < len(lines) <= 3
    assert " ".join(lines).startswith("No numbers yet.")


def test_a_chart_says_what_it_shows(look: Look) -> None:
    words = said(plan_of(BOOKINGS, RECT, look))
    for wanted in ("43", "starting point: 24", "target: 60", "6 Oct: fewer offers", "posts a week"):
        assert wanted in words


def test_gaps_break_the_line_and_lone_points_are_dots(look: Look) -> None:
    plan = plan_of(EDGES["gaps"], RECT, look)
    assert [len(one.points) for one in curves(plan)] == [2]
    assert len([one for one in plan.items if isinstance(one, Dot)]) == 3  # two alone, and the last
    zero = plan.scale.y(0) if plan.scale else 0
    assert all(point.y() < zero - 1 for one in curves(plan) for point in one.points)


def test_one_point_is_a_dot_with_its_value(look: Look) -> None:
    plan = plan_of(EDGES["one point"], RECT, look)
    dots = [one.centre for one in plan.items if isinstance(one, Dot)]
    assert dots
    assert all(dot == QPointF(plan.plot.center().x(), dots[0].y()) for dot in dots)
    assert "12" in said(plan)
    assert "1 Sept" in said(plan)


def test_the_line_follows_the_values(look: Look) -> None:
    plan = plan_of(BOOKINGS, RECT, look)
    (curve,) = curves(plan)
    assert plan.ruler is not None
    assert plan.scale is not None
    points = BOOKINGS.points_of(BOOKINGS.series[0])
    wanted = [QPointF(plan.ruler.x(p.day), plan.scale.y(p.value or 0)) for p in points]
    assert list(curve.points) == wanted
    assert curve.points[0].y() > curve.points[-1].y()


def test_the_way_to_the_target_is_straight_and_ends_at_its_day(look: Look) -> None:
    due = date(2026, 10, 27)
    plan = plan_of(replace(BOOKINGS, target=Target(60, due)), RECT, look)
    assert plan.ruler is not None
    assert plan.scale is not None
    ways = [one for one in lines_of(plan, Role.TROUBLE) if one.stroke != TARGET]
    (way,) = ways
    assert way.points[0] == QPointF(plan.ruler.x(date(2026, 9, 15)), plan.scale.y(24))
    assert way.points[1] == QPointF(plan.ruler.x(due), plan.scale.y(60))


@pytest.mark.parametrize(
    "chart",
    [
        replace(BOOKINGS, baseline=None),
        replace(BOOKINGS, target=Target(60)),
        replace(BOOKINGS, target=Target(60, date(2026, 9, 2))),
        replace(BOOKINGS, baseline=Baseline(24, date(2027, 1, 1))),
    ],
)
def test_without_two_ends_there_is_no_way(look: Look, chart: Chart) -> None:
    lines = lines_of(plan_of(chart, RECT, look), Role.TROUBLE)
    assert [one.stroke for one in lines] == [TARGET]


def test_the_band_holds_the_days_of_the_starting_point(look: Look) -> None:
    plan = plan_of(BOOKINGS, RECT, look)
    (band,) = (one.rect for one in plan.items if isinstance(one, Block) and one.role is Role.HOVER)
    assert plan.ruler is not None
    assert band.left() == plan.ruler.x(FIRST)
    assert band.right() == pytest.approx(plan.ruler.x(date(2026, 9, 15)))
    later = plan_of(EDGES["out of range"], RECT, look)
    assert not [one for one in later.items if isinstance(one, Block) and one.role is Role.HOVER]
    assert "starting point: 24" in said(later)


def test_a_start_that_is_but_a_line_is_said_at_its_level(look: Look) -> None:
    chart = replace(BOOKINGS, baseline=Baseline(24, FIRST))
    plan = plan_of(chart, RECT, look)
    (words,) = (one for one in plan.words if one.text == "starting point: 24")
    (level,) = (one for one in plan.items if isinstance(one, Line) and one.stroke == BASELINE)
    assert abs(words.rect.center().y() - level.points[0].y()) < words.rect.height()


def test_bars_under_the_curve_are_as_high_as_their_count(look: Look) -> None:
    plan = plan_of(BOOKINGS, RECT, look)
    bars = [
        one.rect for one in plan.items if isinstance(one, Block) and one.role is Role.STRONG_LINE
    ]
    assert len(bars) == 11  # the week without posts has none
    highest = max(bar.height() for bar in bars)
    assert bars[0].height() == pytest.approx(highest * 3 / 6)
    assert bars[0].top() > plan.plot.bottom()


def test_few_decisions_stand_whole_in_one_row(look: Look) -> None:
    marks = (Marker(FIRST, "one"), Marker(date(2026, 10, 20), "two"), Marker(FIRST, "again"))
    chart = replace(BOOKINGS, decisions=marks[:2])
    words = [one for one in plan_of(chart, RECT, look).words if one.text.endswith(("one", "two"))]
    assert [one.text for one in words] == ["1 Sept: one", "20 Oct: two"]
    assert words[0].rect.y() == words[1].rect.y()


def test_crowded_decisions_are_cut_and_all_have_their_line(look: Look) -> None:
    chart = EDGES["crowded"]
    plan = plan_of(chart, RECT, look)
    wanted = len(chart.marks())
    dotted = [
        one for one in plan.items if isinstance(one, Line) and one.stroke.dashes == (1.5, 2.5)
    ]
    assert len(dotted) == wanted == 15
    assert [one.text for one in plan.words if one.text.endswith("…")]


def test_a_decision_at_the_right_edge_is_pushed_back(look: Look) -> None:
    last = BOOKINGS.series[0].points[-1].day
    chart = replace(BOOKINGS, bars=None, decisions=(Marker(last, "two offers a week, no more"),))
    plan = plan_of(chart, RECT, look)
    (words,) = (one for one in plan.words if one.text.endswith("no more"))
    assert words.rect.right() <= RECT.right() + 1


def test_a_small_place_holds_the_curve_alone(look: Look) -> None:
    plan = plan_of(BOOKINGS, QRectF(0, 0, 80, 24), look)
    assert plan.words == ()
    assert len(curves(plan)) == 1
    assert plan_of(BOOKINGS, QRectF(0, 0, 3, 3), look).items == ()


def test_series_differ_by_more_than_colour() -> None:
    drawn = {(stroke_of(number).dashes, stroke_of(number).width) for number in range(4)}
    assert len(drawn) == 4
    assert stroke_of(4) == stroke_of(0)


def test_ends_of_lines_are_moved_apart() -> None:
    moved = _moved_apart([10, 12, 95], 15, 100)
    assert moved == [10, 25, 95]
    assert _moved_apart([90, 95, 99], 15, 100) == [70, 85, 100]


def test_points_are_put_in_order_and_the_last_of_a_day_counts() -> None:
    rows = series("x", (1, 2, 3)).points
    mixed = Series("x", (rows[2], rows[0], rows[1], replace(rows[1], value=9.0)))
    chart = Chart("x", (mixed,))
    assert [one.value for one in chart.points_of(mixed)] == [1, 9, 3]
    assert [one.values for one in stations_of(chart)] == [(1,), (9,), (3,)]


def test_the_same_layout_for_the_same_days_elsewhere(look: Look) -> None:
    moved = plan_of(BOOKINGS, RECT.translated(100, 50), look)
    here = plan_of(BOOKINGS, RECT, look)
    shifts = {
        (round(other.rect.x() - one.rect.x(), 3), round(other.rect.y() - one.rect.y(), 3))
        for one, other in zip(here.words, moved.words, strict=True)
    }
    assert shifts == {(100, 50)}
    assert here.ruler is not None
    assert here.ruler.x(FIRST + timedelta(days=7)) > here.ruler.x(FIRST)
