# SPDX-License-Identifier: MIT
"""Public holidays of each region against known days, with names in two languages."""

from __future__ import annotations

import subprocess
import sys
from datetime import date

import pytest

from cmdesk.domain.public_holidays import ALSACE_MOSELLE, PublicHoliday, public_holidays
from cmdesk.domain.records import Region


def found(region: Region, year: int, subdivision: str = "") -> dict[date, PublicHoliday]:
    days = public_holidays(region, date(year, 1, 1), date(year, 12, 31), subdivision)
    return {holiday.day: holiday for holiday in days}


@pytest.mark.parametrize(
    ("region", "day", "french", "english"),
    [
        (Region.FRANCE, date(2026, 12, 25), "Noël", "Christmas Day"),
        (Region.FRANCE, date(2027, 1, 1), "Jour de l’an", "New Year’s Day"),
        (Region.FRANCE, date(2027, 3, 29), "Lundi de Pâques", "Easter Monday"),
        (Region.FRANCE, date(2027, 7, 14), "Fête nationale", "National Day"),
        (
            Region.FRANCE,
            date(2008, 5, 1),
            "Ascension · Fête du Travail",
            "Ascension Day · Labor Day",
        ),
        (Region.QUEBEC, date(2027, 6, 24), "Fête nationale du Québec", "Saint Jean Baptiste Day"),
        (Region.QUEBEC, date(2026, 10, 12), "Action de grâce", "Thanksgiving Day"),
        (Region.BELGIUM, date(2027, 7, 21), "Fête nationale", "National Day"),
        (Region.SWITZERLAND, date(2027, 8, 1), "Fête nationale", "National Day"),
        (Region.LUXEMBOURG, date(2027, 6, 23), "Fête nationale", "National Day"),
        (Region.CANADA, date(2027, 9, 6), "Fête du Travail", "Labour Day"),
        (Region.UNITED_KINGDOM, date(2026, 12, 26), "Boxing Day", "Boxing Day"),
        (Region.UNITED_STATES, date(2026, 11, 26), "Thanksgiving Day", "Thanksgiving Day"),
    ],
)
def test_known_days(region: Region, day: date, french: str, english: str) -> None:
    holiday = found(region, day.year)[day]
    assert (holiday.names["fr"], holiday.names["en"]) == (french, english)


@pytest.mark.parametrize("region", [one for one in Region if one is not Region.OTHER])
def test_ten_years_of_every_region(region: Region) -> None:
    for year in range(2026, 2036):
        days = found(region, year)
        assert date(year, 1, 1) in days
        assert date(year, 12, 25) in days
        assert list(days) == sorted(days)
        for holiday in days.values():
            assert set(holiday.names) == {"fr", "en"}
            assert not any("'" in name or "observ" in name for name in holiday.names.values())


def test_alsace_and_moselle_have_two_more() -> None:
    more = found(Region.FRANCE, 2027, ALSACE_MOSELLE).keys() - found(Region.FRANCE, 2027).keys()
    assert more == {date(2027, 3, 26), date(2027, 12, 26)}


def test_a_period_holds_both_its_ends_and_crosses_years() -> None:
    days = public_holidays(Region.FRANCE, date(2026, 12, 25), date(2027, 1, 1))
    assert [holiday.day for holiday in days] == [date(2026, 12, 25), date(2027, 1, 1)]
    assert public_holidays(Region.FRANCE, date(2026, 12, 26), date(2026, 12, 31)) == ()
    assert public_holidays(Region.OTHER, date(2026, 1, 1), date(2026, 12, 31)) == ()


def test_the_library_is_loaded_when_a_day_is_asked_for_only() -> None:
    words = (
        "import sys; from cmdesk.domain import public_holidays; import cmdesk.services.profiles; "
        "assert 'holidays' not in sys.modules"
    )
    done = subprocess.run([sys.executable, "-c", words], check=False, capture_output=True)
    assert (done.returncode, done.stderr) == (0, b"")
