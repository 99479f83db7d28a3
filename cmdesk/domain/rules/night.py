# SPDX-License-Identifier: MIT
"""Night hour: a post planned between midnight and four, most often a slip of the pen."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time

from cmdesk.domain.plan import Mark, Plan
from cmdesk.domain.rules.base import By, Cell, Per, Rule, ids_of, source_text
from cmdesk.domain.rules.findings import Finding, FixKey, Level, Scope
from cmdesk.domain.texts import mark

KEY = "night"
UNTIL_MINUTE = Mark(4 * 60)


def find(plan: Plan, cell: Cell, today: date) -> Iterator[Finding]:
    """The posts of one channel, group and day that stand at night and are not out yet."""
    del today
    channel, group = plan.channels.get(cell.part), cell.group
    places = [
        place
        for place in plan.line(cell.part, group).on(cell.start)
        if place.minute is not None and place.minute < UNTIL_MINUTE.value and not place.published
    ]
    if channel is None or group is None or not places:
        return
    day = date.fromordinal(cell.start)
    hour = time(*divmod(places[0].minute or 0, 60))
    yield Finding(
        rule=KEY,
        level=Level.NOTE,
        scope=Scope.group(channel.id, group),
        start=day,
        end=day,
        count=len(places),
        limit=0,
        unit="posts",
        fact=mark(
            "Night", "{day:Long}: %n posts on {channel} in the night, at {hour:time}.", "", 1
        ).filled(n=len(places), day=day, channel=channel.name, hour=hour),
        reason=mark("Night", "Few people are awake then. Was the hour meant for the afternoon?"),
        source=source_text(UNTIL_MINUTE),
        versions=ids_of(places),
        channel_id=channel.id,
        fixes=(FixKey.HALF_DAY_LATER, FixKey.INTENDED),
    )


RULE = Rule(
    key=KEY,
    title=mark("Night", "Posts in the night"),
    by=By.GROUP,
    per=Per.DAY,
    find=find,
    parameters={"until_minute": UNTIL_MINUTE},
)
