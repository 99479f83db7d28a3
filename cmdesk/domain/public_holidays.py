# SPDX-License-Identifier: MIT
"""Public holidays by region, with their names in French and English.

Computed offline by the ``holidays`` library, which is loaded when the first of them is asked for.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from types import MappingProxyType
from typing import Final

from cmdesk.domain.records import Region

ALSACE_MOSELLE: Final = "57"  # a French subdivision that has Good Friday and 26 December too


@dataclass(frozen=True, slots=True)
class PublicHoliday:
    """A day on which most of a region is closed; ``names`` by language (``fr``, ``en``)."""

    day: date
    names: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class _Country:
    """Where a region's holidays are found: ISO codes, and the library's languages for ours."""

    code: str
    subdivision: str = ""
    french: str = "fr"
    english: str = "en_US"


# To add a region: its line. Where a country has no French names, the English ones serve.
_COUNTRIES: Final[Mapping[Region, _Country]] = MappingProxyType(
    {
        Region.FRANCE: _Country("FR"),
        Region.QUEBEC: _Country("CA", "QC", english="en_CA"),
        Region.BELGIUM: _Country("BE"),
        Region.SWITZERLAND: _Country("CH"),
        Region.LUXEMBOURG: _Country("LU"),
        Region.CANADA: _Country("CA", english="en_CA"),
        Region.UNITED_KINGDOM: _Country("GB", "ENG", french="en_GB", english="en_GB"),
        Region.UNITED_STATES: _Country("US", french="en_US"),
    }
)


def public_holidays(
    region: Region, start: date, end: date, subdivision: str = ""
) -> tuple[PublicHoliday, ...]:
    """The public holidays of a period, both ends included, the earliest first.

    ``subdivision`` is an ISO 3166-2 code below the country, such as ``ALSACE_MOSELLE``. None are
    known of regions elsewhere.
    """
    return tuple(
        holiday
        for year in range(start.year, end.year + 1)
        for holiday in _of_year(region, year, subdivision)
        if start <= holiday.day <= end
    )


@cache
def _of_year(region: Region, year: int, subdivision: str) -> tuple[PublicHoliday, ...]:
    country = _COUNTRIES.get(region)
    if country is None:
        return ()
    import holidays  # 0.1 s: paid by the first question, not by the start

    french, english = (
        holidays.country_holidays(
            country.code,
            subdiv=subdivision or country.subdivision or None,
            years=year,
            observed=False,
            language=language,
        )
        for language in (country.french, country.english)
    )
    return tuple(
        PublicHoliday(day, MappingProxyType({"fr": _typeset(french[day]), "en": _typeset(name)}))
        for day, name in sorted(english.items())
    )


def _typeset(name: str) -> str:
    """A name with its apostrophes curved; of two holidays on one day, both."""
    return name.replace("'", "’").replace("; ", " · ")
