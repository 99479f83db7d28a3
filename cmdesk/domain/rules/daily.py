# SPDX-License-Identifier: MIT
"""Daily: a feed that is posted to seven days running, said once a month."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from cmdesk.domain.plan import Mark, Plan
from cmdesk.domain.records import Group
from cmdesk.domain.rules.base import By, Cell, Per, Rule, ids_of, month_end_of, source_text
from cmdesk.domain.rules.findings import Finding, Level, Scope
from cmdesk.domain.texts import mark

KEY = "daily"
RUN_DAYS = Mark(7)
SLOW_FEED = Mark(2)  # networks where the usual mark is higher expect several posts a day


def find(plan: Plan, cell: Cell, today: date) -> Iterator[Finding]:
    """The longest daily run of a feed that ends in one month, if it lasts a week or more."""
    del today
    channel, group = plan.channels.get(cell.part), cell.group
    if channel is None or group is not Group.FEED:
        return
    cadence = plan.platform_of(channel).cadence_of(group)
    usual = None if cadence is None else cadence.day_mark
    if usual is None or usual.value > SLOW_FEED.value:
        return
    line = plan.line(channel.id, group)
    reach = RUN_DAYS.value - 1
    days = line.days_between(cell.start - reach, month_end_of(cell.start))
    longest = max(_runs(days), default=())
    if not longest:
        return
    length, last = longest
    yield Finding(
        rule=KEY,
        level=Level.NOTE,
        scope=Scope.group(channel.id, group),
        start=date.fromordinal(cell.start),
        end=date.fromordinal(last),
        count=length,
        limit=reach,
        unit="days",
        fact=mark("Daily", "{channel}: a post every day for %n days running.", "", 1).filled(
            n=length, channel=channel.name
        ),
        reason=mark(
            "Daily",
            "Daily is already a lot. As long as you have something to say, it is fine.",
        ),
        source=source_text(RUN_DAYS),
        versions=ids_of(line.between(last - length + 1, last)),
        channel_id=channel.id,
    )


def _runs(days: tuple[int, ...]) -> Iterator[tuple[int, int]]:
    """Length and last day of every run of consecutive days that is long enough."""
    length, previous = 0, 0
    for day in days:
        length = length + 1 if day == previous + 1 else 1
        previous = day
        if length >= RUN_DAYS.value:
            yield length, day


RULE = Rule(
    key=KEY,
    title=mark("Daily", "A post every day"),
    by=By.GROUP,
    per=Per.MONTH,
    find=find,
    reach=RUN_DAYS.value - 1,
    parameters={"run_days": RUN_DAYS, "slow_feed": SLOW_FEED},
)
