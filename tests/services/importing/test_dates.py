# SPDX-License-Identifier: MIT
from __future__ import annotations

from datetime import date
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cmdesk.domain.errors import WrongInput
from cmdesk.services.importing.dates import (
    AmbiguousDates,
    DateOrder,
    Moment,
    is_relative,
    looks_like_date,
    order_of,
    read_minute,
    read_moment,
)

LAST = date(2026, 12, 31)


@pytest.mark.parametrize(
    "words",
    [
        "31/12/2026",
        "31.12.2026",
        "31-12-26",
        "2026-12-31",
        "2026/12/31",
        "31 déc. 2026",
        "31 décembre 2026",
        "jeudi 31 décembre 2026",
        "Jeu. 31/12/2026",
        "31 Dec 2026",
        "Dec 31, 2026",
        "December 31st, 2026",
        "Thursday, December 31, 2026",
        "31-dec-2026",
        " 31\u00a0d\u00e9cembre\u202f2026 ",
    ],
)
def test_the_last_day_of_the_year_in_many_hands(words: str) -> None:
    assert read_moment(words, DateOrder.DAY_FIRST) == Moment(LAST)
    assert looks_like_date(words)


@pytest.mark.parametrize(
    ("words", "minute"),
    [
        ("2026-12-31 11:00", 660),
        ("2026-12-31 11:00:00", 660),
        ("2026-12-31T09:05", 545),
        ("31/12/2026 à 9 h 30", 570),
        ("31 déc. 2026, 18h", 1080),
        ("Dec 31, 2026 3:00 PM", 900),
        ("Dec 31, 2026 at 8am", 480),
        ("31/12/2026 - 7:15", 435),
    ],
)
def test_a_date_may_carry_its_hour(words: str, minute: int) -> None:
    assert read_moment(words, DateOrder.DAY_FIRST) == Moment(LAST, minute)


def test_an_hour_with_its_zone_is_told_on_the_clients_wall() -> None:
    paris = ZoneInfo("Europe/Paris")
    assert read_moment("2026-12-31T23:30:00Z", DateOrder.DAY_FIRST, paris) == Moment(
        date(2027, 1, 1), 30
    )
    assert read_moment("2026-07-08 12:30-04:00", DateOrder.DAY_FIRST, paris) == Moment(
        date(2026, 7, 8), 1110
    )
    for wrong in ("2026-13-01T10:00Z", "0001-01-01T00:00+14:00", "9999-12-31T23:59-10:00"):
        assert read_moment(wrong, DateOrder.DAY_FIRST, paris) is None
    assert read_moment("1985-12-31T10:00Z", DateOrder.DAY_FIRST, paris) is None


@pytest.mark.parametrize(
    "words",
    [
        "",
        "demain",
        "31/12",
        "32/12/2026",
        "31/13/2026",
        "31 foo 2026",
        "Foo 31, 2026",
        "31/12/2026 vers midi",
        "31/12/1826",
        "2026",
        "Week 1 Mon",
        "31/12/20261",
        "2026-12-311",
    ],
)
def test_what_says_no_day_gives_none(words: str) -> None:
    assert read_moment(words, DateOrder.DAY_FIRST) is None


def test_the_order_decides_on_slashes_only() -> None:
    assert read_moment("03/04/2026", DateOrder.DAY_FIRST) == Moment(date(2026, 4, 3))
    assert read_moment("03/04/2026", DateOrder.MONTH_FIRST) == Moment(date(2026, 3, 4))
    assert read_moment("2026-03-04", DateOrder.DAY_FIRST) == Moment(date(2026, 3, 4))


@pytest.mark.parametrize(
    ("words", "minute"),
    [
        ("9 h 30", 570),
        ("9:30", 570),
        ("9h", 540),
        ("9h05", 545),
        ("09:30:00", 570),
        ("9 am", 540),
        ("12 a.m.", 0),
        ("12:15 PM", 735),
        ("9 heures 30", 570),
        ("midi", 720),
        ("minuit", 0),
        ("0:00", 0),
        ("23:59", 1439),
        ("21\u00a0h\u00a030", 1290),
    ],
)
def test_hours_as_people_write_them(words: str, minute: int) -> None:
    assert read_minute(words) == minute


@pytest.mark.parametrize(
    "words", ["", "matin", "24:00", "25h", "9:60", "13 pm", "0 am", "10-00", "9", "9h-10h"]
)
def test_what_says_no_hour_gives_none(words: str) -> None:
    assert read_minute(words) is None


@pytest.mark.parametrize(
    ("values", "order"),
    [
        (["03/04/2026", "31/12/2026"], DateOrder.DAY_FIRST),
        (["03/04/2026", "12/31/2026"], DateOrder.MONTH_FIRST),
        (["mardi 31/12/2026", "1/2/2026"], DateOrder.DAY_FIRST),
        (["2026-12-31", "31 déc. 2026"], DateOrder.DAY_FIRST),
        (["3/3/2026"], DateOrder.DAY_FIRST),
        ([], DateOrder.DAY_FIRST),
    ],
)
def test_all_rows_of_a_column_decide_its_order(values: list[str], order: DateOrder) -> None:
    assert order_of("Date", values) is order


def test_a_column_that_reads_both_ways_is_asked_about() -> None:
    with pytest.raises(AmbiguousDates) as asked:
        order_of("Jour", ["5/5/2026", "03/04/2026", "05/06/2026"])
    assert (asked.value.column, asked.value.example) == ("Jour", "03/04/2026")
    assert asked.value.text.args == {"column": "Jour", "example": "03/04/2026"}


def test_a_column_that_mixes_both_is_refused() -> None:
    with pytest.raises(WrongInput) as refused:
        order_of("Date", ["31/12/2026", "12/30/2026", "31/01/2026", "01/30/2026"])
    assert not isinstance(refused.value, AmbiguousDates)
    assert refused.value.text.args["day_first"] == "31/12/2026"
    assert refused.value.text.args["month_first"] == "12/30/2026"


@pytest.mark.parametrize("words", ["Week 1 Mon", "Semaine 2 lundi", "J+3", "D-1", "+7", "demain"])
def test_days_counted_from_an_unknown_start(words: str) -> None:
    assert is_relative(words)


@pytest.mark.parametrize("words", ["Lifetime", "31/12/2026", "soon", ""])
def test_other_words_are_not_relative(words: str) -> None:
    assert not is_relative(words)


@given(st.dates(date(1990, 1, 1), date(2100, 12, 31)), st.integers(0, 1439))
def test_what_is_written_is_read_back(day: date, minute: int) -> None:
    hour = f"{minute // 60}:{minute % 60:02}"
    assert read_moment(f"{day:%d/%m/%Y} {hour}", DateOrder.DAY_FIRST) == Moment(day, minute)
    assert read_moment(f"{day:%m/%d/%Y}", DateOrder.MONTH_FIRST) == Moment(day)
    assert read_moment(f"{day.isoformat()}T{hour}", DateOrder.MONTH_FIRST) == Moment(day, minute)
    assert read_moment(f"{day:%d %B %Y}", DateOrder.MONTH_FIRST) == Moment(day)


@given(st.text(), st.sampled_from(DateOrder))
def test_any_words_give_a_moment_or_none(words: str, order: DateOrder) -> None:
    moment = read_moment(words, order)
    assert moment is None or 1990 <= moment.day.year <= 2100
