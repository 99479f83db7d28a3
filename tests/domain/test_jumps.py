# SPDX-License-Identifier: MIT
"""Numbers that are hard to believe are questioned, with the figures."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

import pytest

from cmdesk.domain.jumps import question_about
from cmdesk.domain.metrics import metric_of
from cmdesk.domain.records import FOLLOWERS, Measurement, Period
from cmdesk.domain.trends import series_of
from cmdesk.ui.i18n import say

DAY = date(2026, 9, 6)
STEADY = (1100, 1120, 1150, 1180, 1204)


def asked(
    values: Sequence[float], value: float, key: str = FOLLOWERS, period: Period | None = None
) -> str:
    """The question about a value noted a week after these, a week apart."""
    noted = [
        Measurement(
            id=str(n), metric=key, value=one, day=DAY + timedelta(days=7 * n), period=period
        )
        for n, one in enumerate((*values, value))
    ]
    question = question_about(series_of(metric_of(key), None, noted), noted[-1])
    return "" if question is None else say(question)


@pytest.mark.parametrize(
    ("values", "value", "words"),
    [
        (STEADY, 12_040, "12,040: it was 1,204 on 4 October. Is there a digit too many?"),
        (STEADY, 124, "124: it was 1,204 on 4 October. Is a digit missing?"),
        (STEADY, 0, "0: it was 1,204 on 4 October. Is it right? What was not counted"),
        (STEADY, 1704, "never changed by more than 30 at once"),
        (STEADY, 704, "never changed by more than 30 at once"),
        ((10,), 80, "a digit too many"),
        ((80,), 10, "a digit missing"),
    ],
)
def test_a_jump_is_questioned(values: Sequence[float], value: float, words: str) -> None:
    assert words in asked(values, value)


@pytest.mark.parametrize(
    ("values", "value"),
    [
        ((), 12_040),
        (STEADY, 1204),
        (STEADY, 1250),
        (STEADY, 1440),
        ((9,), 900),
        ((10,), 79),
        ((100, 140, 190), 500),
        ((0, 0, 0, 0), 5),
        ((50, 50, 50, 50), 60),
        ((1000, 1001, 1002, 1003), 1200),
    ],
)
def test_what_is_likely_is_not(values: Sequence[float], value: float) -> None:
    assert asked(values, value) == ""


def test_a_week_is_not_compared_with_a_month() -> None:
    month = Measurement(id="m", metric="bookings", value=400, day=DAY, period=Period.MONTH)
    week = Measurement(
        id="w", metric="bookings", value=12, day=DAY + timedelta(days=7), period=Period.WEEK
    )
    series = series_of(metric_of("bookings"), None, (month, week))
    assert question_about(series, week) is None
    assert "digit" in asked((400,), 12, "bookings", Period.MONTH)


@pytest.mark.parametrize(
    ("key", "value", "words"),
    [
        ("open_rate", 214, "214% is more than all there can be (100%)"),
        ("open_rate", 100, ""),
        ("review_rating", 47, "47 is more than all there can be (5)"),
        ("review_rating", 5, ""),
    ],
)
def test_there_is_no_more_than_all(key: str, value: float, words: str) -> None:
    assert words in asked((), value, key)
    assert bool(asked((), value, key)) is bool(words)
