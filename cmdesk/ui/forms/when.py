# SPDX-License-Identifier: MIT
"""Days and hours as people write them in a field, in the language in use."""

from __future__ import annotations

import re
import unicodedata
from datetime import date, timedelta

from cmdesk.domain.errors import WrongInput
from cmdesk.domain.texts import mark
from cmdesk.ui.i18n import language, locale

_HOUR = re.compile(
    r"(?P<hour>\d{1,2})\s*(?:(?:[h:.]|heures?)\s*(?P<minute>\d{2})?)?\s*(?:min)?\s*"
    r"(?P<half>[ap])?\.?m?\.?",
    re.IGNORECASE,
)
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_NUMBERS = re.compile(r"(\d{1,2})[/.\-](\d{1,2})(?:[/.\-](\d{4}|\d{2}))?")
_HALF_A_YEAR = 182


def parsed_hour(words: str) -> int | None:
    """The minute of the day that the words name, None when empty; raises WrongInput.

    Understood: ``9``, ``9:30``, ``9h``, ``9 h 30``, ``17.15``, ``5 pm``.
    """
    clean = " ".join(words.replace("\u00a0", " ").replace("\u202f", " ").split())
    if not clean:
        return None
    match = _HOUR.fullmatch(clean)
    if match is not None:
        hour, minute = int(match["hour"]), int(match["minute"] or 0)
        half = (match["half"] or "").lower()
        if half and 1 <= hour <= 12:
            hour = hour % 12 + (12 if half == "p" else 0)
        if hour < 24 and minute < 60:
            return hour * 60 + minute
    raise WrongInput(
        mark(
            "When",
            "“{words}” is not an hour of the day. Write it like 9:30 or 17 h, "
            "or leave it empty for no hour.",
        ).filled(words=clean)
    )


def parsed_day(words: str, today: date) -> date | None:
    """The day that the words name, None when empty; raises WrongInput.

    Understood: ``2026-11-26``, ``26/11``, ``26/11/2026``, ``26 november``, ``Thursday`` (the
    next one), ``today`` and ``tomorrow`` in the language in use. Without a year it is the one
    nearest to today.
    """
    clean = _folded(words)
    if not clean:
        return None
    try:
        found = _near_day(clean, today) or _numbered_day(clean, today) or _named_day(clean, today)
    except ValueError:  # 31 February
        found = None
    if found is None:
        raise WrongInput(
            mark(
                "When",
                "“{words}” is not a day of the calendar. Write it like 26/11/2026, "
                "or leave it empty for no date yet.",
            ).filled(words=words.strip())
        )
    return found


def _near_day(clean: str, today: date) -> date | None:
    """Today, tomorrow, or the next day of that name."""
    near = {"today": 0, "tomorrow": 1, "aujourd’hui": 0, "aujourd'hui": 0, "demain": 1}
    if clean in near:
        return today + timedelta(days=near[clean])
    for ahead in range(7):
        day = today + timedelta(days=ahead)
        if clean in _weekday_names(day.isoweekday()):
            return day
    return None


def _numbered_day(clean: str, today: date) -> date | None:
    match = _ISO.fullmatch(clean)
    if match is not None:
        return date(int(match[1]), int(match[2]), int(match[3]))
    match = _NUMBERS.fullmatch(clean)
    if match is None:
        return None
    year = int(match[3]) if match[3] else None
    return _with_year(year, int(match[2]), int(match[1]), today)


def _named_day(clean: str, today: date) -> date | None:
    """A day with its month's name, whatever weekday stands before it."""
    parts = re.findall(r"\d+|[^\W\d_]+", clean)
    numbers = [int(part) for part in parts if part.isdigit()]
    months = [m for part in parts for m in range(1, 13) if _is_month(part, m)]
    if not months or not 1 <= len(numbers) <= 2:
        return None
    year = numbers[1] if len(numbers) == 2 else None
    # Before it may stand a weekday that begins like a month: “mar. 24 novembre”.
    return _with_year(year, months[-1], numbers[0], today)


def _with_year(year: int | None, month: int, number: int, today: date) -> date:
    """The day of that year, or the one nearest to today."""
    if year is not None:
        return date(year + 2000 if year < 100 else year, month, number)
    day = date(today.year, month, number)
    if (today - day).days > _HALF_A_YEAR:
        return date(today.year + 1, month, number)
    if (day - today).days > _HALF_A_YEAR:
        return date(today.year - 1, month, number)
    return day


def _is_month(part: str, month: int) -> bool:
    """True for a month's name or its first three letters and more (“nov”, “sept”, “juil”)."""
    name = _folded(locale().monthName(month))
    least = 4 if language().startswith("fr") and name.startswith("jui") else 3
    return len(part) >= least and name.startswith(part)


def _weekday_names(weekday: int) -> tuple[str, str]:
    short = locale().FormatType.ShortFormat
    return (
        _folded(locale().dayName(weekday)),
        _folded(locale().dayName(weekday, short)).rstrip("."),
    )


def _folded(words: str) -> str:
    plain = unicodedata.normalize("NFKD", words.casefold())
    bare = "".join(c for c in plain if not unicodedata.combining(c))
    return re.sub(r"(?<=\d)er\b", "", " ".join(bare.split())).rstrip(".")
