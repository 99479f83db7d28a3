# SPDX-License-Identifier: MIT
"""The vertical axis: round numbers that hold every value."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cmdesk.ui.widgets.chart.figures import Baseline, Chart, Kind, Target
from cmdesk.ui.widgets.chart.scale import MOST, Scale, reach, ticks
from tests.ui.widgets.chart.charts import series

NUMBERS = st.floats(-1e15, 1e15, allow_nan=False)


@given(NUMBERS, NUMBERS, st.integers(0, 20), st.booleans())
def test_ticks_hold_the_range(one: float, other: float, most: int, whole: bool) -> None:
    low, high = sorted((one, other))
    found = ticks(low, high, most, whole=whole)
    assert found[0] <= low
    assert found[-1] >= high
    assert 2 <= len(found) <= MOST
    assert all(before < after for before, after in pairwise(found))


@given(st.integers(-10_000, 10_000), st.integers(0, 10_000))
def test_ticks_of_counts_are_whole(low: int, span: int) -> None:
    assert all(one == round(one) for one in ticks(low, low + span, whole=True))


@pytest.mark.parametrize(
    ("low", "high", "wanted"),
    [
        (0, 60, (0, 20, 40, 60)),
        (1204, 1300, (1200, 1250, 1300)),
        (-3, 8, (-5, 0, 5, 10)),
        (5, 5, (4, 4.5, 5, 5.5, 6)),
        (0, 0, (0, 0.5, 1)),
        (0.03, 0.05, (0.03, 0.035, 0.04, 0.045, 0.05)),
    ],
)
def test_ticks_are_round(low: float, high: float, wanted: tuple[float, ...]) -> None:
    assert ticks(low, high) == wanted


def test_zero_is_on_the_axis_only_when_it_is_near() -> None:
    assert reach(Chart("", (series("", (24, 43)),), target=Target(60))) == (0, 60)
    assert reach(Chart("", (series("", (1204, 1300)),))) == (1204, 1300)
    assert reach(Chart("", (series("", (-20, -10)),))) == (-20, 0)
    assert reach(Chart("", (series("", (-21, -20)),))) == (-21, -20)


def test_bars_always_stand_on_zero() -> None:
    assert reach(Chart("", (series("", (1204, 1300)),), kind=Kind.BARS)) == (0, 1300)
    assert reach(Chart("", (series("", (-5, -4)),), kind=Kind.BARS)) == (-5, 0)


def test_the_axis_holds_baseline_and_target() -> None:
    chart = Chart("", (series("", (100, 110)),), Baseline(90), Target(140))
    assert reach(chart) == (90, 140)


def test_heights_are_kept_on_the_axis() -> None:
    scale = Scale((0.0, 10.0), bottom=100, top=0)
    assert [scale.y(value) for value in (0, 5, 10, 99, -9)] == [100, 50, 0, 0, 100]
