# SPDX-License-Identifier: MIT
"""Medians of reactions and what changed since a decision, never on too few."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from cmdesk.domain.metrics import metric_of
from cmdesk.domain.reacting import (
    Reacted,
    Verdict,
    median_of,
    reception_of,
    since_of_posts,
    since_of_series,
)
from cmdesk.domain.records import FOLLOWERS, Measurement, Period
from cmdesk.domain.trends import Series, series_of
from cmdesk.ui.i18n import say

DAY, TODAY = date(2026, 10, 6), date(2026, 11, 22)


def posts(*reactions: int, sells: bool = False, first: date = DAY) -> tuple[Reacted, ...]:
    """Posts on days in a row."""
    return tuple(
        Reacted(first + timedelta(days=n), one, sells=sells) for n, one in enumerate(reactions)
    )


def weeks(*values: float, first: date, key: str = "bookings") -> Series:
    period = None if key in (FOLLOWERS, "open_rate") else Period.WEEK
    noted = [
        Measurement(
            id=str(n), metric=key, value=one, day=first + timedelta(days=7 * n), period=period
        )
        for n, one in enumerate(values)
    ]
    return series_of(metric_of(key), None, noted)


@pytest.mark.parametrize(
    ("reactions", "sells", "overall", "verdict", "words"),
    [
        ((84, 80, 90, 84, 70), False, 31, Verdict.REPEAT, "to repeat"),
        ((40, 40, 40, 40, 40), False, 32, Verdict.REPEAT, "to repeat"),
        ((39, 39, 39, 39, 39), False, 32, Verdict.KEEP, "to keep"),
        ((1, 1, 1, 1, 1), False, 32, Verdict.KEEP, "to keep"),
        ((6, 5, 7, 6, 6), True, 31, Verdict.TILL, "few reactions; look at the till instead"),
        ((60, 50, 70, 60, 60), True, 31, Verdict.TILL, "look at the till, it judges"),
        ((90, 90, 90, 90), False, 31, Verdict.TOO_FEW, "too few to conclude"),
        ((6, 6, 6, 6), True, 31, Verdict.TOO_FEW, "too few to conclude"),
        ((), False, 31, Verdict.TOO_FEW, "too few to conclude"),
        ((0, 0, 0, 0, 0), False, 0, Verdict.KEEP, "to keep"),
        ((1, 1, 1, 1, 1), False, 0, Verdict.REPEAT, "to repeat"),
    ],
)
def test_a_kind_of_post_gets_a_verdict(
    reactions: tuple[int, ...], sells: bool, overall: float, verdict: Verdict, words: str
) -> None:
    found = reception_of("kind", 9, posts(*reactions, sells=sells), overall)
    assert (found.verdict, say(found.words), found.noted, found.posts) == (
        *(verdict, words, len(reactions), 9),
    )


def test_a_kind_sells_when_most_of_its_posts_do() -> None:
    mixed = (*posts(6, 6, 6), *posts(6, 6, sells=True))
    assert reception_of("kind", 5, mixed, 31).verdict is Verdict.KEEP
    mostly = (*posts(6, 6), *posts(6, 6, 6, sells=True))
    assert reception_of("kind", 5, mostly, 31).verdict is Verdict.TILL


def test_there_is_no_median_of_nothing() -> None:
    assert median_of(()) is None
    assert median_of(posts(3, 9, 4)) == 4
    assert reception_of("kind", 2, (), None).median is None


def test_since_a_decision_in_posts() -> None:
    before = posts(*[100] * 10, first=DAY - timedelta(days=40))
    found = since_of_posts(DAY, (*before, *posts(*[119] * 21)), TODAY)
    assert say(found.text) == "since: +19% (21 posts)"
    assert (found.share, found.after) == (19, 21)
    less = since_of_posts(DAY, (*before, *posts(*[81] * 5)), TODAY)
    assert say(less.text) == "since: −19% (5 posts)"
    same = since_of_posts(DAY, (*before, *posts(*[100] * 5)), TODAY)
    assert say(same.text) == "since: no change (5 posts)"


def test_since_a_decision_from_nothing_has_no_percentage() -> None:
    before = posts(*[0] * 5, first=DAY - timedelta(days=20))
    found = since_of_posts(DAY, (*before, *posts(2, 3, 2, 3, 2, 3)), TODAY)
    assert (say(found.text), found.share) == ("since: from 0 to 2.5 (6 posts)", None)


def test_too_few_posts_say_so() -> None:
    before = posts(*[100] * 5, first=DAY - timedelta(days=20))
    few = since_of_posts(DAY, (*before, *posts(1, 2, 3, 4)), TODAY)
    assert say(few.text) == "since: too few posts with reactions noted (4 of 5)"
    assert few.share is None
    lonely = since_of_posts(DAY, (*before[:4], *posts(*[100] * 5)), TODAY)
    assert say(lonely.text) == "since: too few posts noted before it (4 of 5)"


def test_posts_after_today_and_long_before_do_not_count() -> None:
    old = posts(*[900] * 9, first=DAY - timedelta(days=300))
    to_come = posts(*[900] * 9, first=TODAY + timedelta(days=1))
    found = since_of_posts(DAY, (*old, *to_come, *posts(*[9] * 5)), TODAY)
    assert say(found.text) == "since: too few posts noted before it (0 of 5)"


def test_a_decision_of_another_age_is_no_harm() -> None:
    assert since_of_posts(date.min, posts(*[9] * 5), TODAY).share is None


def test_since_a_decision_in_a_flow() -> None:
    series = weeks(*(10, 10, 10, 12, 12, 12, 12), first=date(2026, 9, 20))
    found = since_of_series(DAY, series, TODAY)
    assert say(found.text) == "since: +20% (3 numbers)"
    late = since_of_series(DAY, series, date(2026, 10, 19))
    assert say(late.text) == "since: too few numbers noted (1 of 3)"
    soon = since_of_series(date(2026, 9, 22), series, TODAY)
    assert say(soon.text) == "since: too few numbers noted before it (1 of 3)"


def test_a_week_of_both_sides_is_of_none() -> None:
    series = weeks(*(10, 10, 10, 99, 12, 12, 12), first=date(2026, 9, 20))
    found = since_of_series(date(2026, 10, 6), series, TODAY)
    assert say(found.text) == "since: +20% (3 numbers)"
    assert (
        since_of_series(DAY, weeks(*[0] * 3, *[7] * 4, first=date(2026, 9, 20)), TODAY).share
        is None
    )


def test_since_a_decision_in_a_ratio() -> None:
    series = weeks(*(20, 20, 20, 25, 25, 25), first=date(2026, 9, 15), key="open_rate")
    assert say(since_of_series(DAY, series, TODAY).text) == "since: +25% (3 numbers)"


def test_since_a_decision_in_a_stock() -> None:
    series = weeks(*(1000, 1000, 1010, 1100), first=date(2026, 9, 22), key=FOLLOWERS)
    assert say(since_of_series(DAY, series, TODAY).text) == "since: +9% (1 number)"
    none = since_of_series(DAY, series, DAY)
    assert say(none.text) == "since: too few numbers noted (0 of 1)"
    first = since_of_series(date(2026, 9, 1), series, TODAY)
    assert say(first.text) == "since: too few numbers noted before it (0 of 1)"
