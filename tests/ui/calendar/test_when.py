# SPDX-License-Identifier: MIT
"""Days and hours as people write them."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from cmdesk.domain.errors import WrongInput
from cmdesk.ui.forms.when import parsed_day, parsed_hour
from cmdesk.ui.i18n import install_language, said_day, said_time, say

TODAY = date(2026, 11, 26)  # a Thursday


@pytest.mark.parametrize(
    ("words", "minute"),
    [
        ("", None),
        ("  ", None),
        ("9", 540),
        ("9:30", 570),
        ("9 h", 540),
        ("9 h 05", 545),
        ("9h30", 570),
        ("17.15", 1035),
        ("17\u00a0h\u00a030", 1050),
        ("0:00", 0),
        ("23:59", 1439),
        ("5 pm", 1020),
        ("12 am", 0),
        ("12:30 p.m.", 750),
    ],
)
def test_hours(words: str, minute: int | None) -> None:
    assert parsed_hour(words) == minute


@pytest.mark.parametrize("words", ["25 h", "9:75", "noon", "-1", "9:3x", "1234"])
def test_what_is_no_hour_gets_a_sentence(words: str) -> None:
    with pytest.raises(WrongInput) as told:
        parsed_hour(words)
    assert say(told.value.text).startswith(f"“{words}” is not an hour of the day.")


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("", None),
        ("2026-12-01", date(2026, 12, 1)),
        ("1/12/2026", date(2026, 12, 1)),
        ("1.12.26", date(2026, 12, 1)),
        ("26/11", TODAY),
        ("3/1", date(2027, 1, 3)),
        ("26 november", TODAY),
        ("26 november 26", TODAY),
        ("Nov 26", TODAY),
        ("Sunday 29 November 2026", date(2026, 11, 29)),
        ("today", TODAY),
        ("Tomorrow", date(2026, 11, 27)),
        ("Thursday", TODAY),
        ("wed", date(2026, 12, 2)),
    ],
)
def test_days(words: str, day: date | None) -> None:
    assert parsed_day(words, TODAY) == day


def test_a_day_without_a_year_is_the_nearest_one() -> None:
    assert parsed_day("15/12", date(2027, 1, 10)) == date(2026, 12, 15)
    assert parsed_day("15/01", date(2026, 12, 20)) == date(2027, 1, 15)


@pytest.mark.parametrize("words", ["31/02/2026", "someday", "32 november", "1 2 3 november", "0/0"])
def test_what_is_no_day_gets_a_sentence(words: str) -> None:
    with pytest.raises(WrongInput) as told:
        parsed_day(words, TODAY)
    assert "is not a day of the calendar" in say(told.value.text)


@pytest.mark.parametrize("language", ["en", "fr", "fr_CA"])
def test_what_the_form_shows_is_understood(language: str) -> None:
    install_language(None, language, Path("does-not-exist"))
    for month in range(1, 13):
        day = date(2027, month, 1)
        assert parsed_day(said_day(day, "full"), TODAY) == day
        assert parsed_day(said_day(day, "numeric"), TODAY) == day
    for minute in (0, 5, 545, 1050, 1439):
        from datetime import time

        assert parsed_hour(said_time(time(*divmod(minute, 60)))) == minute


def test_french_names() -> None:
    install_language(None, "fr", Path("does-not-exist"))
    assert parsed_day("jeudi", TODAY) == TODAY
    assert parsed_day("1er déc.", TODAY) == date(2026, 12, 1)
    assert parsed_day("3 août", date(2026, 7, 1)) == date(2026, 8, 3)
    assert parsed_day("demain", TODAY) == date(2026, 11, 27)


@pytest.mark.parametrize("words", ["mar. 24 nov.", "mar 24 novembre", "mardi 24 novembre 2026"])
def test_a_weekday_that_begins_like_a_month_is_no_month(words: str) -> None:
    install_language(None, "fr")
    assert parsed_day(words, TODAY) == date(2026, 11, 24)
