# SPDX-License-Identifier: MIT
"""Days and hours as people write them in French and English, read without guessing."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, tzinfo
from enum import StrEnum
from typing import Final

from cmdesk.domain.errors import WrongInput
from cmdesk.domain.texts import mark
from cmdesk.services.importing.vocabulary import folded

FIRST_YEAR: Final = 1990
LAST_YEAR: Final = 2100


class DateOrder(StrEnum):
    """Whether ``03/04/2026`` is the third of April or the fourth of March."""

    DAY_FIRST = "dmy"
    MONTH_FIRST = "mdy"


@dataclass(frozen=True, slots=True)
class Moment:
    """A day and, when the text says one, a minute of that day (0–1439)."""

    day: date
    minute: int | None = None


class AmbiguousDates(WrongInput):
    """A column whose dates read both ways; ``example`` is one of them. The user must say."""

    def __init__(self, column: str, example: str) -> None:
        """Name the column and one of its dates."""
        super().__init__(
            mark(
                "Import",
                "In the column “{column}”, “{example}” may be day/month or month/day, and no "
                "other date settles it. Nothing was imported: say which (--date-order dmy or mdy).",
            ).filled(column=column, example=example)
        )
        self.column = column
        self.example = example


_MONTHS: Final = {
    name: number
    for number, names in enumerate(
        (
            "jan janv janvier january",
            "feb fev fevr fevrier february",
            "mar mars march",
            "apr avr avril april",
            "may mai",
            "jun juin june",
            "jul juil juillet july",
            "aug aou aout august",
            "sep sept septembre september",
            "oct octobre october",
            "nov novembre november",
            "dec decembre december",
        ),
        start=1,
    )
    for name in names.split()
}
_WEEKDAY = re.compile(
    r"(?:lun|mar|mer|jeu|ven|sam|dim|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"
    r"|mon|tues?|wed|thu|thur|thurs|fri|sat|sun"
    r"|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b[.,]?\s*(?:le\s+)?"
)
_SLASHED = re.compile(r"(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)")
_YEAR_FIRST = re.compile(r"(\d{4})([/.-])(\d{1,2})\2(\d{1,2})(?!\d)")
_DAY_MONTH = re.compile(
    r"(\d{1,2})(?:er|st|nd|rd|th)?[\s-]+(?:of )?([a-z]+)\.?,?[\s-]+(\d{4})(?!\d)"
)
_MONTH_DAY = re.compile(r"([a-z]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)")
_BETWEEN = re.compile(r"[\s,t]*(?:a |at |@ ?|- ?)?\s*")
_HOUR = re.compile(
    r"(\d{1,2})\s*(?:h|heures?|:)\s*(?:(\d{1,2})\s*(?:min)?(?::\d{2}(?:\.\d+)?)?)?\s*([ap]\.?m\.?)?"
)
_SHORT_HOUR = re.compile(r"(\d{1,2})\s*([ap])\.?m\.?")
_WORD_HOURS: Final = {"midi": 720, "noon": 720, "minuit": 0, "midnight": 0}
_ZONED = re.compile(r"\d{4}-\d{2}-\d{2}[ T]\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})")
_RELATIVE = re.compile(
    r"(?:week|semaine|sem|day|jour|month|mois|s|w|d|j|m)\.?\s*[+-]?\s*\d+\b.*|[+-]\d+"
    r"|(?:today|tomorrow|demain|aujourd'hui)\b.*"
)


def read_moment(text: str, order: DateOrder, zone: tzinfo = UTC) -> Moment | None:
    """The day, and the hour if any, that a cell says; None when it says none.

    ``order`` settles ``03/04/2026``; a moment with an offset is told in ``zone``.
    """
    zoned = _zoned(text.strip(), zone)
    if zoned is not None:
        return zoned
    words = folded(text)
    weekday = _WEEKDAY.match(words)
    if weekday is not None:
        words = words[weekday.end() :]
    found = _day_of(words, order)
    if found is None:
        return None
    day, rest = found
    rest = rest[_end(_BETWEEN, rest) :] if rest else ""
    if not rest:
        return Moment(day)
    minute = read_minute(rest)
    return None if minute is None else Moment(day, minute)


def read_minute(text: str) -> int | None:
    """The minute of the day that a cell says (``9 h 30``, ``9:30 pm``, ``midi``), else None."""
    words = folded(text)
    if words in _WORD_HOURS:
        return _WORD_HOURS[words]
    found = _HOUR.fullmatch(words)
    if found is not None:
        return _minute(int(found[1]), int(found[2] or 0), (found[3] or "")[:1])
    found = _SHORT_HOUR.fullmatch(words)
    return None if found is None else _minute(int(found[1]), 0, found[2])


def order_of(column: str, values: Iterable[str]) -> DateOrder:
    """The one order in which all dates of a column make sense.

    Raises AmbiguousDates when both do, WrongInput when neither does.
    """
    day_first = month_first = doubtful = ""
    for value in values:
        words = folded(value)
        weekday = _WEEKDAY.match(words)
        found = _SLASHED.match(words, weekday.end() if weekday else 0)
        if found is None:
            continue
        first, second = int(found[1]), int(found[3])
        if first > 12:
            day_first = day_first or value.strip()
        elif second > 12:
            month_first = month_first or value.strip()
        elif first != second:
            doubtful = doubtful or value.strip()
    if day_first and month_first:
        raise WrongInput(
            mark(
                "Import",
                "The column “{column}” mixes day/month (“{day_first}”) and month/day "
                "(“{month_first}”). Nothing was imported: write its dates in one way.",
            ).filled(column=column, day_first=day_first, month_first=month_first)
        )
    if doubtful and not day_first and not month_first:
        raise AmbiguousDates(column, doubtful)
    return DateOrder.MONTH_FIRST if month_first else DateOrder.DAY_FIRST


def looks_like_date(text: str) -> bool:
    """True when a cell says a day in one order or the other."""
    return any(read_moment(text, order) is not None for order in DateOrder)


def is_relative(text: str) -> bool:
    """True when a cell counts from an unknown start: ``Week 1 Mon``, ``J+3``, ``semaine 2``."""
    return _RELATIVE.fullmatch(folded(text)) is not None


def _zoned(text: str, zone: tzinfo) -> Moment | None:
    """A moment written with its offset from UTC, in the zone of the document."""
    if _ZONED.fullmatch(text) is None:
        return None
    try:
        local = datetime.fromisoformat(text).astimezone(zone)
    except (ValueError, OverflowError):
        return None
    if not FIRST_YEAR <= local.year <= LAST_YEAR:
        return None
    return Moment(local.date(), local.hour * 60 + local.minute)


def _day_of(words: str, order: DateOrder) -> tuple[date, str] | None:
    """The day a folded text starts with and what follows it."""
    parts: tuple[int, int, int]
    if (found := _YEAR_FIRST.match(words)) is not None:
        parts = int(found[1]), int(found[3]), int(found[4])
    elif (found := _SLASHED.match(words)) is not None:
        first, second = int(found[1]), int(found[3])
        year = int(found[4]) + (2000 if len(found[4]) == 2 else 0)
        month_first = order is DateOrder.MONTH_FIRST
        parts = (year, first, second) if month_first else (year, second, first)
    elif (found := _DAY_MONTH.match(words)) is not None:
        parts = int(found[3]), _MONTHS.get(found[2], 0), int(found[1])
    elif (found := _MONTH_DAY.match(words)) is not None:
        parts = int(found[3]), _MONTHS.get(found[1], 0), int(found[2])
    else:
        return None
    if not FIRST_YEAR <= parts[0] <= LAST_YEAR:
        return None
    try:
        return date(*parts), words[found.end() :]
    except ValueError:
        return None


def _end(pattern: re.Pattern[str], text: str) -> int:
    found = pattern.match(text)
    assert found is not None, "the pattern also matches nothing"
    return found.end()


def _minute(hour: int, minute: int, half: str) -> int | None:
    """Minutes since midnight of a clock reading; ``half`` is ``a``, ``p`` or nothing."""
    if half:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half == "p" else 0)
    if hour == 24 and minute == 0:  # an hour that ends a day cannot start a post
        return None
    return hour * 60 + minute if hour < 24 and minute < 60 else None
