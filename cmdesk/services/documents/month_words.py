# SPDX-License-Identifier: MIT
"""The words of the report that do not depend on the month: the same on paper and on the web."""

from __future__ import annotations

from datetime import date
from typing import Final

from cmdesk.domain.texts import Text, mark

AIMS = mark("MonthReport", "Aims")
NUMBERS = mark("MonthReport", "Numbers")
PUBLISHED = mark("MonthReport", "What was published")
REACTED = mark("MonthReport", "What people reacted to")
MOST_REACTIONS = mark("MonthReport", "The posts with the most reactions")
DECIDED = mark("MonthReport", "What we decided")
BY_THEME = mark("MonthReport", "By theme")
BY_CHANNEL = mark("MonthReport", "By network")
NOT_NOTED = mark("MonthReport", "not noted")
NO_NUMBER = mark("MonthReport", "No number was noted in this month.")
NUMBER_HEADS: Final = (
    mark("MonthReport", "since {month}"),
    mark("MonthReport", "starting point"),
    mark("MonthReport", "since the start"),
)
REACTION_HEADS: Final = (
    mark("MonthReport", "posts noted"),
    mark("MonthReport", "median"),
    mark("MonthReport", "what it suggests"),
)
NOTHING = mark("MonthReport", "Nothing was published or noted in this month.")
NO_VALUE = "–"


def prepared(preparer: str, day: date) -> Text:
    """“Prepared by Anne Roy on 5 December 2026”; without a name only the day."""
    if not preparer:
        said = mark("MonthReport", "Prepared on {day:date} {year:plain}")
        return said.filled(day=day, year=day.year)
    said = mark("MonthReport", "Prepared by {name} on {day:date} {year:plain}")
    return said.filled(name=preparer, day=day, year=day.year)
