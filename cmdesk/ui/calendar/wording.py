# SPDX-License-Identifier: MIT
"""The words that several parts of the calendar say: statuses, levels, days and weeks."""

from __future__ import annotations

from datetime import date, datetime

from cmdesk.domain.handover import changed_since_handed_over
from cmdesk.domain.records import Post, Status, Version
from cmdesk.domain.rules.findings import Level
from cmdesk.domain.statuses import to_confirm
from cmdesk.domain.texts import Text, mark
from cmdesk.ui.calendar.content import Standing
from cmdesk.ui.i18n import locale, say, sentence_case
from cmdesk.ui.scope import STATUSES

UNWRITTEN = mark("Card", "Nothing written yet")
FILTER_LIFTED = mark("Calendar", "The filter was lifted to show this post.")
UNPLACED = mark("Card", "no channel yet")
NO_HOUR = mark("Card", "no hour")

# In French these words agree with “publication”: Prête, Programmée, Publiée.
STATUS_WORDS: dict[Status, Text] = {
    Status.IDEA: mark("Status", "Idea"),
    Status.TO_WRITE: mark("Status", "Draft"),
    Status.TO_REVIEW: mark("Status", "To review"),
    Status.WITH_CLIENT: mark("Status", "With the client"),
    Status.TO_REWORK: mark("Status", "To rework"),
    Status.READY: mark("Status", "Ready"),
    Status.SCHEDULED: mark("Status", "Scheduled"),
    Status.PUBLISHED: mark("Status", "Published"),
    Status.NOT_PUBLISHED: mark("Status", "Not published"),
    Status.ON_HOLD: mark("Status", "On hold"),
}
STANDING_WORDS: dict[Standing, Text] = {
    Standing.TO_CONFIRM: mark("Status", "To confirm"),
    Standing.CHANGED: mark("Status", "Changed since handed over"),
}
# Where a narrow column leaves no room for these words.
SHORT_STANDINGS: dict[Standing, Text] = {
    **STANDING_WORDS,
    Standing.CHANGED: mark("Status", "Changed"),
}
SHORT_STATUSES = STATUSES

MORE_STATUSES = tuple(status for status in STATUS_WORDS if status not in SHORT_STATUSES)

LEVEL_WORDS: dict[Level, Text] = {
    Level.TROUBLE: mark("Level", "to fix"),
    Level.ATTENTION: mark("Level", "to review"),
    Level.NOTE: mark("Level", "to know"),
}

LEVEL_POINTS: dict[Level, Text] = {
    Level.TROUBLE: mark("Level", "%n to fix", "", 1),
    Level.ATTENTION: mark("Level", "%n to review", "", 1),
    Level.NOTE: mark("Level", "%n to know", "", 1),
}


def standings_of(version: Version, post: Post, now: datetime) -> tuple[Standing, ...]:
    """What a version's status alone does not say; ``now`` is the client's wall clock."""
    found = (Standing.TO_CONFIRM,) if to_confirm(version, now) else ()
    return (*found, Standing.CHANGED) if changed_since_handed_over(version, post) else found


def day_name(day: date) -> str:
    """The head of a column: “Mon. 23”."""
    short = locale().dayName(day.isoweekday(), locale().FormatType.ShortFormat).rstrip(".")
    return say(
        mark("WeekView", "{weekday}. {number}").filled(
            weekday=sentence_case(short), number=str(day.day)
        )
    )
