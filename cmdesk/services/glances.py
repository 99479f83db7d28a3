# SPDX-License-Identifier: MIT
"""A document at a glance, for the list of the latest ones."""

from __future__ import annotations

from datetime import date
from typing import Final

from cmdesk.config.recents import Glance
from cmdesk.domain.openings import week_of
from cmdesk.domain.plan import Plan
from cmdesk.domain.statuses import due_at
from cmdesk.services.places import expected

WEEKS_AHEAD: Final = 6  # a glance is looked at weeks after it was taken


def glance_of(plan: Plan, today: date) -> Glance:
    """What waits to be confirmed sooner or later, and how full each coming week is."""
    dues = (due_at(version) for version in plan.versions.values())
    week, weeks = week_of(today, plan.client.week_start), {}
    for _ in range(WEEKS_AHEAD):
        week = week.next
        planned = sum(len(plan.everything.on(day.toordinal())) for day in week.days)
        weeks[week.start] = (planned, len(expected(plan, week.start, week.end)))
    return Glance(tuple(sorted(due for due in dues if due is not None)), weeks)
