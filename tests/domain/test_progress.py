# SPDX-License-Identifier: MIT
"""Aims: the question a wish gets, and how far an aim is on its line."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cmdesk.domain.metrics import metric_of
from cmdesk.domain.progress import (
    Progress,
    Standing,
    Value,
    line_at,
    progress_of,
    question_of,
    start_of,
)
from cmdesk.domain.records import FOLLOWERS, Aim, Measurement, OwnMetric, Period
from cmdesk.domain.trends import Series, series_of
from cmdesk.ui.i18n import say

START, DUE = date(2026, 9, 1), date(2027, 3, 31)
AIM = Aim(
    id="aim",
    words="60 online bookings a month for the workshops",
    metric="bookings",
    baseline=24,
    target=60,
    start=START,
    due=DUE,
)
FEWER = replace(AIM, metric="waiting", baseline=20, target=10)
FANS = replace(AIM, metric=FOLLOWERS, baseline=1000, target=2000)
OWN = OwnMetric(id="waiting", name="Waiting time")


def months(*values: float, key: str = "bookings", first: date = START) -> Series:
    """The values of months in a row."""
    noted, month = [], first
    for value in values:
        month = (month + timedelta(days=31)).replace(day=1)
        end = month - timedelta(days=1)
        noted.append(
            Measurement(id=str(end), metric=key, value=value, day=end, period=Period.MONTH)
        )
    return series_of(metric_of(key, (OWN,)), None, noted)


def fans(*pairs: tuple[float, date]) -> Series:
    noted = [Measurement(id=str(day), metric=FOLLOWERS, value=v, day=day) for v, day in pairs]
    return series_of(metric_of(FOLLOWERS), None, noted)


def told(progress: Progress) -> tuple[Standing, str]:
    return progress.standing, say(progress.text)


@pytest.mark.parametrize(
    "words",
    [
        "Être présent sur Facebook",
        "être présents sur les réseaux",
        "ÊTRE SUR INSTAGRAM",
        "Avoir une page Facebook",
        "créer un compte TikTok",
        "présence sur LinkedIn",
        "Une présence sur les réseaux",
        "s’installer sur TikTok",
        "Be present on Facebook",
        "to be on Instagram",
        "being active on X",
        "Have a Facebook page",
        "open an account",
        "presence on LinkedIn",
    ],
)
def test_being_there_is_not_an_aim(words: str) -> None:
    question = question_of(Aim(id="a", words=words, due=DUE))
    assert question is not None
    assert say(question.why).startswith("Being on a network is not an aim")
    assert question_of(replace(AIM, words=words)) is None, "with a number and a day it is one"


@pytest.mark.parametrize(
    ("aim", "asks"),
    [
        (Aim(id="a", words="More bookings"), "Which number would show"),
        (Aim(id="a", words="Répondre sur Facebook"), "Which number would show"),
        (replace(AIM, target=None), "How many would be enough"),
        (replace(AIM, due=None), "By when?"),
        (replace(AIM, words="Be present on Facebook", due=None), "By when?"),
    ],
)
def test_what_is_missing_is_asked_for_with_a_reason(aim: Aim, asks: str) -> None:
    question = question_of(aim)
    assert question is not None
    assert say(question.asks).startswith(asks)
    assert say(question.why)
    assert told(progress_of(aim, months(24), DUE))[0] is Standing.WISH


@pytest.mark.parametrize(
    ("values", "today", "standing", "words"),
    [
        ((), date(2026, 11, 22), Standing.NOTHING_NOTED, "no number noted yet"),
        ((25,), date(2026, 9, 15), Standing.NOTHING_NOTED, "no number noted yet"),
        ((25,), date(2026, 10, 10), Standing.TOO_EARLY, "too early to say: at least 2 numbers"),
        ((28, 34), date(2026, 11, 22), Standing.ON_TIME, "on time"),
        ((28, 41), date(2026, 11, 22), Standing.AHEAD, "ahead by 7"),
        ((28, 20), date(2026, 11, 22), Standing.BEHIND, "behind by 14"),
        ((28, 61), date(2026, 11, 22), Standing.REACHED, "reached: 61"),
        ((60,), date(2026, 10, 1), Standing.REACHED, "reached: 60"),
        ((28, 30, 35, 40, 41, 43, 43), date(2027, 4, 1), Standing.PASSED, "43 of 60"),
        ((28, 30, 35, 40, 41, 43, 60), date(2027, 4, 1), Standing.REACHED, "reached: 60"),
        ((28,), date(2027, 4, 1), Standing.PASSED, "28 of 60"),
    ],
)
def test_an_aim_stands_beside_its_line(
    values: tuple[float, ...], today: date, standing: Standing, words: str
) -> None:
    progress = progress_of(AIM, months(*values), today)
    assert progress.standing is standing
    assert words in say(progress.text)


def test_at_first_it_is_too_early_whatever_was_noted() -> None:
    early = progress_of(
        FANS,
        fans((1000, START), (1001, date(2026, 9, 3)), (1002, date(2026, 9, 5))),
        date(2026, 9, 10),
    )
    assert told(early) == (
        Standing.TOO_EARLY,
        "too early to say: look again from 22 September on",
    )


@pytest.mark.parametrize(
    ("values", "standing", "words"),
    [
        ((18, 15), Standing.AHEAD, "ahead by 2.2"),
        ((18, 17), Standing.ON_TIME, "on time"),
        ((20, 21), Standing.BEHIND, "behind by 3.8"),
        ((18, 10), Standing.REACHED, "reached: 10"),
    ],
)
def test_less_may_be_the_aim(values: tuple[float, ...], standing: Standing, words: str) -> None:
    progress = progress_of(FEWER, months(*values, key="waiting"), date(2026, 11, 22))
    assert told(progress) == (standing, words)


def test_an_aim_by_the_week_is_compared_with_whole_weeks() -> None:
    weekly = replace(AIM, period=Period.WEEK, baseline=6, target=15)
    progress = progress_of(weekly, months(30, 31), date(2026, 11, 22))
    assert progress.now == Value(date(2026, 10, 25), 7.0)


def test_a_month_that_is_not_over_is_not_compared() -> None:
    progress = progress_of(AIM, months(28, 34, 1), date(2026, 11, 22))
    assert progress.now == Value(date(2026, 10, 31), 34)
    assert progress.start == Value(START, 24)
    assert progress.end == Value(DUE, 60)
    assert progress.expected == pytest.approx(24 + 36 * 60 / 211)


@pytest.mark.parametrize(
    ("aim", "start"),
    [
        (FANS, Value(START, 1000)),
        (replace(FANS, baseline=None), Value(START, 900)),
        (replace(FANS, baseline=None, start=date(2026, 7, 1)), Value(date(2026, 7, 1), 900)),
        (replace(FANS, start=None), Value(date(2026, 8, 1), 1000)),
        (replace(FANS, start=None, baseline=None), Value(date(2026, 8, 1), 900)),
        (replace(FANS, start=DUE, baseline=None), Value(DUE, 1100)),
    ],
)
def test_an_aim_begins_where_it_says_or_at_the_first_number(aim: Aim, start: Value) -> None:
    noted = fans((900, date(2026, 8, 1)), (1100, date(2026, 9, 2)))
    assert start_of(aim, noted) == start


def test_nothing_noted_is_no_start() -> None:
    assert start_of(replace(FANS, baseline=None), fans()) is None


def test_an_aim_to_stay_where_one_is() -> None:
    level = replace(FANS, target=1000)
    good = fans((1000, START), (1005, date(2026, 10, 1)), (1000, date(2026, 11, 1)))
    assert progress_of(level, good, date(2026, 11, 22)).standing is Standing.REACHED
    bad = fans((1000, START), (1005, date(2026, 10, 1)), (999, date(2026, 11, 1)))
    assert told(progress_of(level, bad, date(2026, 11, 22))) == (Standing.BEHIND, "behind by 1")


def test_a_day_before_the_start_leaves_only_the_target() -> None:
    assert line_at(Value(DUE, 24), Value(START, 60), DUE) == 60


values = st.floats(-1e6, 1e6, allow_nan=False)


@given(values, values, st.lists(st.integers(-30, 400), min_size=2, max_size=8))
def test_the_line_goes_one_way_between_its_ends(low: float, high: float, days: list[int]) -> None:
    start, end = Value(START, low), Value(DUE, high)
    found = [line_at(start, end, START + timedelta(days=n)) for n in sorted(days)]
    tidy = [round(one, 3) for one in found]
    assert tidy == sorted(tidy, reverse=high < low)
    assert all(min(low, high) - 0.001 <= one <= max(low, high) + 0.001 for one in found)
    assert line_at(start, end, START) == low
    assert line_at(start, end, DUE) == pytest.approx(high)


ORDER = (Standing.BEHIND, Standing.ON_TIME, Standing.AHEAD, Standing.REACHED)


@given(st.integers(0, 90), st.integers(0, 90))
def test_more_is_never_worse(one: int, other: int) -> None:
    low, high = sorted((one, other))
    today = date(2026, 11, 22)
    found = [progress_of(AIM, months(25, value), today).standing for value in (low, high)]
    assert ORDER.index(found[0]) <= ORDER.index(found[1])
