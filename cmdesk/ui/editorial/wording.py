# SPDX-License-Identifier: MIT
"""Days, hours and spans as the sections of the line say them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import time

from cmdesk.domain.records import Closure, Opening
from cmdesk.domain.texts import Text, mark
from cmdesk.ui.i18n import locale, said_list, say

WEEKDAYS = range(1, 8)


def day_names(week_start: int = 1, *, short: bool = False) -> list[tuple[int, str]]:
    """The weekdays with their names, from the first day of the week on."""
    kinds = locale().FormatType
    kind = kinds.ShortFormat if short else kinds.LongFormat
    order = [(week_start - 1 + ahead) % 7 + 1 for ahead in range(7)]
    return [(day, locale().dayName(day, kind).rstrip(".")) for day in order]


def said_weekdays(weekdays: Sequence[int]) -> str:
    """“Monday and Thursday”, or “every day”."""
    if set(weekdays) == set(WEEKDAYS):
        return say(mark("Weekdays", "every day"))
    return said_list(tuple(locale().dayName(day) for day in sorted(weekdays)))


def opening_moment(opening: Opening) -> Text:
    """When an opening comes back."""
    days = said_weekdays(opening.weekdays)
    if opening.minute is None:
        return mark("Rendezvous", "{days:sentence}, at no fixed hour").filled(days=days)
    hour = time(*divmod(opening.minute, 60))
    return mark("Rendezvous", "{days:sentence} at {hour}").filled(days=days, hour=hour)


def opening_bounds(opening: Opening) -> Text | None:
    """From when and until when it holds; None for always."""
    if opening.start is not None and opening.end is not None:
        words = mark("Rendezvous", "from {start:date} to {end:date}")
        return words.filled(start=opening.start, end=opening.end)
    if opening.start is not None:
        return mark("Rendezvous", "from {start:date} on").filled(start=opening.start)
    if opening.end is not None:
        return mark("Rendezvous", "until {end:date}").filled(end=opening.end)
    return None


def closure_span(closure: Closure) -> Text:
    """The days of a closure."""
    if closure.start == closure.end:
        return mark("ClosedDays", "{start:Full}").filled(start=closure.start)
    words = mark("ClosedDays", "{start:full} to {end:full}")
    return words.filled(start=closure.start, end=closure.end)


def said_span(minutes: int) -> Text:
    """Minutes in words: “3 hours”, “90 minutes”."""
    if minutes and minutes % 60 == 0:
        return mark("Spans", "%n hour(s)", "", 1).filled(n=minutes // 60)
    return mark("Spans", "%n minute(s)", "", 1).filled(n=minutes)
