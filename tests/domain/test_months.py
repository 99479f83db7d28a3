# SPDX-License-Identifier: MIT
"""Months and the sheets that hold them."""

from __future__ import annotations

from datetime import date

import pytest

from cmdesk.domain.months import Month, Span, month_of
from cmdesk.domain.openings import week_of

NOVEMBER = Month(date(2026, 11, 1))


def test_a_month_knows_its_days() -> None:
    assert (NOVEMBER.start, NOVEMBER.end) == (date(2026, 11, 1), date(2026, 11, 30))
    assert len(NOVEMBER.days) == 30
    assert date(2026, 11, 30) in NOVEMBER
    assert date(2026, 12, 1) not in NOVEMBER
    assert date(2025, 11, 15) not in NOVEMBER


def test_months_follow_each_other() -> None:
    assert month_of(date(2026, 12, 24)).next == Month(date(2027, 1, 1))
    assert month_of(date(2027, 1, 31)).previous == Month(date(2026, 12, 1))
    assert month_of(date(2028, 2, 10), 7).end == date(2028, 2, 29)
    assert month_of(date(2028, 2, 10), 7).next.week_start == 7


@pytest.mark.parametrize(
    ("first", "week_start", "start", "end"),
    [
        (date(2026, 11, 1), 1, date(2026, 10, 26), date(2026, 12, 6)),  # six weeks
        (date(2026, 11, 1), 7, date(2026, 11, 1), date(2026, 12, 5)),
        (date(2027, 2, 1), 1, date(2027, 2, 1), date(2027, 2, 28)),  # four weeks exactly
    ],
)
def test_a_sheet_holds_whole_weeks(first: date, week_start: int, start: date, end: date) -> None:
    sheet = Month(first, week_start).sheet
    assert sheet == Span(start, end)
    assert len(sheet.days) == sheet.length
    assert sheet.length % 7 == 0
    assert sheet.days[0].isoweekday() == week_start
    assert start in sheet
    assert week_of(end, week_start).next.start not in sheet


def test_the_same_day_of_another_month_exists() -> None:
    assert NOVEMBER.same_day(date(2026, 10, 31)) == date(2026, 11, 30)
    assert NOVEMBER.same_day(date(2026, 12, 5)) == date(2026, 11, 5)
