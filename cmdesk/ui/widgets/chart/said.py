# SPDX-License-Identifier: MIT
"""How charts write numbers and days, in the language in use."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QLocale

from cmdesk.ui.i18n import locale, said_day

_MINUS = "\u2212"
_RECENT = 300  # days: of an older one nobody could tell the year


def said_value(value: float) -> str:
    """A number with the language's grouping and only the decimals that it needs."""
    return _written(value, locale())


def copied_value(value: float) -> str:
    """A number as spreadsheets of the language read it: no grouping, a plain minus."""
    names = QLocale(locale())
    names.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return _written(value, names).replace(_MINUS, "-")


def short_day(day: date) -> str:
    """A day as axes write it: “6 Oct”, “1er oct.”."""
    month = locale().monthName(day.month, QLocale.FormatType.ShortFormat)
    return f"{said_day(day, 'number')} {month}"


def short_month(day: date) -> str:
    """A month as axes write it: “Oct”, and with its year in January."""
    month = locale().monthName(day.month, QLocale.FormatType.ShortFormat)
    return f"{month} {day.year}" if day.month == 1 else month


def dated(day: date) -> str:
    """A day that leaves no doubt: “6 October 2026”."""
    return f"{said_day(day, 'date')} {day.year}"


def short_dated(day: date) -> str:
    """The same in a table: “6 Oct 2026”."""
    return f"{short_day(day)} {day.year}"


def day_seen(day: date, today: date) -> str:
    """A day as it is read some time later: an old one tells its year, “6 Oct” of this one not."""
    return short_day(day) if (today - day).days < _RECENT else short_dated(day)


def _written(value: float, names: QLocale) -> str:
    most = 1 if abs(value) >= 100 else 2 if abs(value) >= 1 else 4
    rounded = round(value, most)
    digits = next((n for n in range(most) if rounded == round(rounded, n)), most)
    words = names.toString(float(abs(rounded)), "f", digits)
    return f"{_MINUS}{words}" if rounded < 0 else words
