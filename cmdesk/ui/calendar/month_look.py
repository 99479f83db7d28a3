# SPDX-License-Identifier: MIT
"""A month as its sheet shows it: whole weeks of days, the first and the last ones beyond it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from cmdesk.domain.months import Month
from cmdesk.store.access import Reader
from cmdesk.ui.calendar.content import DayLook, WeekLook
from cmdesk.ui.calendar.reading import Around, week_look
from cmdesk.ui.i18n import locale, said_day


@dataclass(frozen=True, slots=True)
class MonthLook(WeekLook):
    """The days of a month's sheet, row after row of seven; ``first`` is the month's first day."""

    first: date = date.min

    def is_away(self, day: DayLook) -> bool:
        """True for a day of the month before or after."""
        return (day.day.year, day.day.month) != (self.first.year, self.first.month)

    @property
    def rows(self) -> tuple[tuple[DayLook, ...], ...]:
        """The weeks."""
        return tuple(self.days[n : n + 7] for n in range(0, len(self.days), 7))

    def number_of(self, day: date) -> int:
        """Where a day stands among the shown ones, -1 when it is not shown."""
        number = (day - self.days[0].day).days if self.days else -1
        return number if 0 <= number < len(self.days) else -1


def month_look(reader: Reader, month: Month, around: Around) -> MonthLook:
    """The month as its sheet shows it; ``around`` holds the findings of the whole sheet."""
    days = week_look(reader, month.sheet, around).days
    return MonthLook(tuple(_in_month(day) for day in days), month.start)


def month_title(month: Month) -> str:
    """“November 2026”."""
    return said_day(month.start, "Month")


def _in_month(look: DayLook) -> DayLook:
    """A day with a smaller head: its number alone, and its count only where it is too high."""
    day = look.day
    name = str(day.day)
    if day.day == 1:
        short = locale().monthName(day.month, locale().FormatType.ShortFormat)
        name = f"{name} {short}"
    return replace(look, name=name, count=look.count if look.level is not None else "")
