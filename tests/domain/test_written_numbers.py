# SPDX-License-Identifier: MIT
"""Numbers as people write them, for each kind of metric."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cmdesk.domain.errors import WrongInput
from cmdesk.domain.metrics import MOST_STARS, metric_of
from cmdesk.domain.records import FOLLOWERS, OwnMetric, Unit
from cmdesk.domain.written_numbers import number_written

OWN = (
    OwnMetric(id="litres", name="Litres"),
    OwnMetric(id="waiting", name="Waiting", unit=Unit.MINUTES),
)


@pytest.mark.parametrize(
    ("words", "key", "value"),
    [
        ("", FOLLOWERS, None),
        (" \u00a0\u202f ", FOLLOWERS, None),
        ("0", FOLLOWERS, 0),
        ("1204", FOLLOWERS, 1204),
        (" 1 204 ", FOLLOWERS, 1204),
        ("12\u202f345\u00a0678", FOLLOWERS, 12_345_678),
        ("1\u2009204", FOLLOWERS, 1204),
        ("1’204", FOLLOWERS, 1204),
        ("1'204", FOLLOWERS, 1204),
        ("1,204", FOLLOWERS, 1204),
        ("1.204", FOLLOWERS, 1204),
        ("1.204.567", FOLLOWERS, 1_204_567),
        ("1,204,567", FOLLOWERS, 1_204_567),
        ("1204,0", FOLLOWERS, 1204),
        ("+38", FOLLOWERS, 38),
        ("3k", FOLLOWERS, 3000),
        ("1,2 k", FOLLOWERS, 1200),
        ("1.2K", FOLLOWERS, 1200),
        ("1,204 k", FOLLOWERS, 1204),
        ("1,5M", FOLLOWERS, 1_500_000),
        ("640 €", "sales", 640),
        ("640,50 €", "sales", 640.5),
        ("€1,204.50", "sales", 1204.5),
        ("1.204,50 €", "sales", 1204.5),
        ("1 204,50 €", "sales", 1204.5),
        ("$ 1,204", "sales", 1204),
        ("CHF 1'204.50", "sales", 1204.5),
        ("2,5 k€", "sales", 2500),
        ("21 %", "open_rate", 21),
        ("21,5%", "open_rate", 21.5),
        ("21.125", "open_rate", 21.125),
        ("4,7", "review_rating", 4.7),
        ("4.125", "review_rating", 4.125),
        ("12,5 minutes", "waiting", 12.5),
        ("12 m", "waiting", 12),
        ("12,5", "litres", 12.5),
        ("0,125", "litres", 0.125),
        ("0.500", "litres", 0.5),
        ("-3", "litres", -3),
        ("−3,5", "litres", -3.5),
        ("12 min", "waiting", 12),
        ("12.5 mn", "waiting", 12.5),
    ],
)
def test_a_number_is_read(words: str, key: str, value: float | None) -> None:
    assert number_written(words, metric_of(key, OWN)) == value


@pytest.mark.parametrize(
    ("words", "key"),
    [
        ("about 100", FOLLOWERS),
        ("12 04", FOLLOWERS),
        ("1 2 3", FOLLOWERS),
        ("1.2.3", FOLLOWERS),
        ("1,20,456", FOLLOWERS),
        ("1.204,5,6", "sales"),
        ("1,204.5.6", "sales"),
        ("1 204,5 6", "sales"),
        ("21 %", FOLLOWERS),
        ("640 €", FOLLOWERS),
        ("640 €", "open_rate"),
        ("--3", "litres"),
        ("k", FOLLOWERS),
        ("3 kk", FOLLOWERS),
        (",", FOLLOWERS),
        (".5", "litres"),
        ("٣٤", FOLLOWERS),
        ("1e5", FOLLOWERS),
        ("nan", "litres"),
        ("10 000 000 000 000", "sales"),
        ("9" * 400, "sales"),
    ],
)
def test_anything_else_is_refused_in_a_sentence(words: str, key: str) -> None:
    with pytest.raises(WrongInput, match="Write it like 1204") as caught:
        number_written(words, metric_of(key, OWN))
    assert caught.value.text.args["words"] == words[:20]


@pytest.mark.parametrize("words", ["12,5", "1.2045 k"])
def test_half_a_follower_is_questioned_by_name(words: str) -> None:
    with pytest.raises(WrongInput, match="counted in whole ones") as caught:
        number_written(words, metric_of(FOLLOWERS))
    assert caught.value.text.args["metric"] == metric_of(FOLLOWERS).name


def test_nobody_has_less_than_no_followers() -> None:
    with pytest.raises(WrongInput, match="below zero"):
        number_written("-5", metric_of(FOLLOWERS))


def test_stars_have_an_end() -> None:
    assert number_written("4.8", metric_of("review_rating")) == pytest.approx(4.8)
    assert MOST_STARS == 5


@given(st.integers(0, 10**11), st.sampled_from([" ", "\u202f", "\u00a0", ",", ".", "’"]))
def test_grouping_does_not_change_a_number(number: int, apart: str) -> None:
    assert number_written(f"{number:,}".replace(",", apart), metric_of(FOLLOWERS)) == number


@given(st.text(max_size=12))
def test_whatever_is_typed_is_a_number_nothing_or_a_sentence(words: str) -> None:
    for key in (FOLLOWERS, "sales", "open_rate", "litres"):
        try:
            value = number_written(words, metric_of(key, OWN))
        except WrongInput:
            continue
        assert value is None or abs(value) < 1e12
