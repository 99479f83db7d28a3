# SPDX-License-Identifier: MIT
"""Noted values in their order, and how weeks become months."""

from __future__ import annotations

from datetime import date, timedelta
from math import isclose

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cmdesk.domain.metrics import metric_of
from cmdesk.domain.months import Span
from cmdesk.domain.records import FOLLOWERS, Measurement, Period
from cmdesk.domain.trends import (
    Series,
    period_of,
    period_values,
    series_of,
    share_of_change,
    span_ended,
    span_of,
    value_in,
)

SUNDAY = date(2026, 11, 1)
BOOKINGS = metric_of("bookings")
DAY, WEEK, MONTH = Period.DAY, Period.WEEK, Period.MONTH


def noted(value: float, day: date, period: Period | None = None, key: str = "x") -> Measurement:
    return Measurement(
        id=f"{key} {day} {period} {value}", metric=key, value=value, day=day, period=period
    )


def flow(*values: tuple[float, date, Period | None]) -> Series:
    found = [noted(value, day, period, "bookings") for value, day, period in values]
    return series_of(BOOKINGS, None, found)


@pytest.mark.parametrize(
    ("day", "period", "start"),
    [
        (date(2026, 11, 15), DAY, date(2026, 11, 15)),
        (date(2026, 11, 15), WEEK, date(2026, 11, 9)),
        (date(2026, 11, 30), MONTH, date(2026, 11, 1)),
        (date(2027, 2, 28), MONTH, date(2027, 2, 1)),
        (date(2026, 11, 15), MONTH, date(2026, 10, 16)),
        (date(2026, 3, 30), MONTH, date(2026, 3, 1)),
    ],
)
def test_a_day_ends_a_period(day: date, period: Period, start: date) -> None:
    assert span_ended(day, period) == Span(start, day)


@pytest.mark.parametrize("day", [date(1900, 1, 1), date(1900, 1, 15), date(2200, 12, 31)])
@pytest.mark.parametrize("period", list(Period))
def test_the_ends_of_the_calendar_have_values_too(day: date, period: Period) -> None:
    one = Measurement(id="m", metric="sales", value=30, day=day, period=period)
    values = period_values(series_of(metric_of("sales"), None, (one,)), Period.DAY)
    assert values[-1].span == Span(day, day)


def test_a_flow_that_says_nothing_counts_a_month() -> None:
    assert span_of(noted(3, date(2026, 11, 30))) == Span(date(2026, 11, 1), date(2026, 11, 30))


def test_a_day_lies_in_the_clients_week() -> None:
    assert period_of(SUNDAY, WEEK) == Span(date(2026, 10, 26), SUNDAY)
    assert period_of(SUNDAY, WEEK, 7) == Span(SUNDAY, date(2026, 11, 7))
    assert period_of(SUNDAY, DAY) == Span(SUNDAY, SUNDAY)


def test_a_week_across_two_months_gives_each_its_days() -> None:
    series = flow((14, date(2026, 11, 4), WEEK))
    october, november = period_values(series)
    assert (october.value, october.covered, october.whole) == (6, 3, False)
    assert (november.value, november.covered) == (8, 4)
    assert november.coverage.args == {"covered": 4, "days": 30}


def test_a_day_that_two_values_count_counts_once_from_the_longer() -> None:
    series = flow((60, date(2026, 11, 30), MONTH), (100, date(2026, 11, 15), WEEK))
    (november,) = period_values(series)
    assert (november.value, november.whole) == (60, True)


def test_of_two_as_long_the_later_counts() -> None:
    series = flow((7, date(2026, 11, 7), WEEK), (70, date(2026, 11, 8), WEEK))
    (november,) = period_values(series)
    assert (november.value, november.covered) == (71, 8)


def test_a_stock_is_its_last_value_and_a_ratio_the_mean() -> None:
    days = [date(2026, 10, 31), date(2026, 11, 3), date(2026, 11, 20)]
    values = [noted(value, day, key=FOLLOWERS) for value, day in zip((1, 2, 6), days, strict=True)]
    series = series_of(metric_of(FOLLOWERS), None, reversed(values))
    assert [one.value for one in period_values(series)] == [1, 6]
    assert all(one.whole for one in period_values(series))
    rates = [noted(one.value, one.day, key="open_rate") for one in values]
    ratio = series_of(metric_of("open_rate"), None, rates)
    assert [one.value for one in period_values(ratio)] == [1, 4]


def test_a_series_knows_its_first_and_last_values() -> None:
    nothing = series_of(BOOKINGS, None, [noted(3, SUNDAY)])
    assert (nothing.baseline, nothing.last, nothing.before, nothing.change) == (None,) * 4
    one = flow((3, SUNDAY, WEEK))
    assert one.change is None
    mixed = flow(
        (3, SUNDAY, WEEK), (30, SUNDAY + timedelta(days=29), MONTH), (5, date(2026, 12, 6), WEEK)
    )
    assert mixed.baseline is not None
    assert mixed.baseline.value == 3
    assert mixed.change == 2, "a week is not compared with a month"
    assert [m.value for m in mixed.between(SUNDAY, date(2026, 11, 30)).noted] == [3, 30]


def test_a_series_is_of_one_channel() -> None:
    here = Measurement(id="a", metric=FOLLOWERS, value=1, day=SUNDAY, channel_id="facebook")
    there = Measurement(id="b", metric=FOLLOWERS, value=2, day=SUNDAY, channel_id="instagram")
    assert series_of(metric_of(FOLLOWERS), "facebook", (here, there)).noted == (here,)


@pytest.mark.parametrize("day", [date.min, date(1899, 12, 31), date.max])
def test_a_day_of_another_age_is_left_out(day: date) -> None:
    assert flow((3, day, MONTH)).noted == ()


def test_weeks_are_the_clients() -> None:
    one = noted(7, date(2026, 11, 7), WEEK, "bookings")
    (week,) = period_values(series_of(BOOKINGS, None, (one,), 7), WEEK)
    assert (week.span.start, week.whole) == (SUNDAY, True)
    assert len(period_values(series_of(BOOKINGS, None, (one,)), WEEK)) == 2


def test_the_value_of_a_day_is_found() -> None:
    values = period_values(flow((60, date(2026, 11, 30), MONTH)))
    assert value_in(values, date(2026, 11, 15)) == values[0]
    assert value_in(values, date(2026, 12, 1)) is None


@pytest.mark.parametrize(
    ("before", "after", "share"),
    [(100, 119, 19), (50, 25, -50), (-10, -5, 50), (0, 12, None), (3, 3, 0)],
)
def test_there_is_no_percentage_of_nothing(before: float, after: float, share: int | None) -> None:
    assert share_of_change(before, after) == share


weeks = st.lists(st.integers(0, 5000), min_size=1, max_size=60)


@given(weeks, st.dates(date(2020, 1, 1), date(2030, 1, 1)), st.sampled_from([DAY, WEEK, MONTH]))
def test_periods_keep_the_sum_of_the_weeks(values: list[int], first: date, period: Period) -> None:
    ends = [first + timedelta(days=7 * n) for n in range(len(values))]
    found = period_values(
        flow(*((v, day, WEEK) for v, day in zip(values, ends, strict=True))), period
    )
    assert isclose(sum(one.value for one in found), sum(values), abs_tol=0.001)
    assert sum(one.covered for one in found) == 7 * len(values)
    assert all(not one.whole for one in found[1:-1]) is (len(found) < 3)
    starts = [one.span.start for one in found]
    assert starts == sorted(set(starts))


@given(weeks)
def test_months_that_were_noted_are_those_months(values: list[int]) -> None:
    day, noted_months = date(2020, 1, 31), []
    for value in values:
        noted_months.append((value, day, MONTH))
        day = (day + timedelta(days=32)).replace(day=1) - timedelta(days=1)
        day = (day.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)
    found = period_values(flow(*noted_months))
    assert [round(one.value, 3) for one in found] == values
    assert all(one.whole for one in found)
