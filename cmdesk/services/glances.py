# SPDX-License-Identifier: MIT
"""A document at a glance, for the list of the latest ones."""

from __future__ import annotations

from datetime import date
from typing import Final

from cmdesk.config.recents import Glance
from cmdesk.domain.openings import occurrences_between, week_of
from cmdesk.domain.plan import Plan
from cmdesk.domain.statuses import due_at

WEEKS_AHEAD: Final = 6  # a glance is looked at weeks after it was taken


def glance_of(plan: Plan, today: date) -> Glance:
    """What waits to be confirmed sooner or later, and how full each coming week is."""
    dues = (due_at(version) for version in plan.versions.values())
    channels = plan.channels
    openings = [one for one in plan.openings.values() if channels[one.channel_id].active]
    week, weeks = week_of(today, plan.client.week_start), {}
    for _ in range(WEEKS_AHEAD):
        week = week.next
        planned = sum(len(plan.everything.on(day.toordinal())) for day in week.days)
        expected = occurrences_between(openings, week.start, week.end, plan.closures.values())
        weeks[week.start] = (planned, len(expected))
    return Glance(tuple(sorted(due for due in dues if due is not None)), weeks)
