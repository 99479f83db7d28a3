# SPDX-License-Identifier: MIT
"""Flood of a week: only where a source gives a maximum (newsletters) or the client set one."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from cmdesk.domain.plan import Plan
from cmdesk.domain.records import Channel, Client, Group
from cmdesk.domain.rules.base import By, Cell, Per, Rule, any_movable, ids_of, source_text
from cmdesk.domain.rules.findings import Finding, FixKey, Level, Scope
from cmdesk.domain.texts import Text, mark

KEY = "flood_week"

FACTS: dict[Group, Text] = {
    Group.FEED: mark("FloodWeek", "Week of {start:long}: %n posts on {channel}.", "", 1),
    Group.STORY: mark("FloodWeek", "Week of {start:long}: %n stories on {channel}.", "", 1),
    Group.SHORT: mark("FloodWeek", "Week of {start:long}: %n short videos on {channel}.", "", 1),
    Group.NEWSLETTER: mark(
        "FloodWeek", "Week of {start:long}: %n newsletters on {channel}.", "", 1
    ),
}


def find(plan: Plan, cell: Cell, today: date) -> Iterator[Finding]:
    """The flood of one channel, format group and week of the client's."""
    del today
    channel, group = plan.channels.get(cell.part), cell.group
    if channel is None or group is None:
        return
    limit = plan.mark(channel, f"{group.value}.week_mark")
    places = tuple(plan.line(cell.part, group).between(cell.start, cell.start + 6))
    if limit is None or len(places) <= limit.value:
        return
    start, end = date.fromordinal(cell.start), date.fromordinal(cell.start + 6)
    reason = (
        mark("FloodWeek", "Your limit: {limit} a week. {why}")
        if limit.own
        else mark("FloodWeek", "Usual mark: {limit} a week. {why}")
    )
    why = mark("FloodWeek", "What comes too often is opened less, then people unsubscribe.")
    movable = any_movable(places)
    yield Finding(
        rule=KEY,
        level=Level.ATTENTION,
        scope=Scope.group(channel.id, group),
        start=start,
        end=end,
        count=len(places),
        limit=limit.value,
        unit="posts",
        fact=FACTS[group].filled(n=len(places), start=start, channel=channel.name),
        reason=reason.filled(limit=limit.value, why=why),
        source=source_text(limit),
        versions=ids_of(places),
        channel_id=channel.id,
        own_mark=limit.own,
        fixes=(FixKey.SPREAD, FixKey.INTENDED) if movable else (FixKey.INTENDED,),
    )


RULE = Rule(
    key=KEY,
    title=mark("FloodWeek", "Too many posts in a week"),
    by=By.GROUP,
    per=Per.WEEK,
    find=find,
    reads=frozenset({Channel, Client}),
)
