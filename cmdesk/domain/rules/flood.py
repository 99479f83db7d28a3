# SPDX-License-Identifier: MIT
"""Flood: too many posts on one channel on one day."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from cmdesk.domain.lines import Placed
from cmdesk.domain.plan import Mark, Plan
from cmdesk.domain.records import Channel, Group, SpecialDay
from cmdesk.domain.rules.base import By, Cell, Per, Rule, any_movable, ids_of, source_text
from cmdesk.domain.rules.findings import Finding, FixKey, Level, Scope
from cmdesk.domain.texts import Text, mark

KEY = "flood"
SPECIAL_FACTOR = Mark(2)
TROUBLE_FACTOR = Mark(2)

FACTS: dict[Group, Text] = {
    Group.FEED: mark("Flood", "{day:Long}: %n posts on {channel}.", "", 1),
    Group.STORY: mark("Flood", "{day:Long}: %n stories on {channel}.", "", 1),
    Group.SHORT: mark("Flood", "{day:Long}: %n short videos on {channel}.", "", 1),
    Group.NEWSLETTER: mark("Flood", "{day:Long}: %n newsletters on {channel}.", "", 1),
}


@dataclass(frozen=True, slots=True)
class DayLimit:
    """How much a day may hold: up to ``limit`` is fine, from ``trouble`` on it is *to fix*."""

    mark: Mark
    limit: int
    trouble: int | None
    special: bool

    def level(self, count: int) -> Level | None:
        """How bad a day with ``count`` posts is; None when it is fine."""
        if count <= self.limit:
            return None
        reached = self.trouble is not None and count >= self.trouble
        return Level.TROUBLE if reached else Level.ATTENTION


def day_limit(plan: Plan, channel: Channel, group: Group, day: int) -> DayLimit | None:
    """What a day (ordinal) may hold on a channel; None where no mark is known or set."""
    usual = plan.mark(channel, f"{group.value}.day_mark")
    if usual is None:
        return None
    stop = plan.mark(channel, f"{group.value}.day_trouble")
    trouble = None if stop is None else stop.value
    if stop is not None and usual.own and not stop.own:
        trouble = max(stop.value, TROUBLE_FACTOR.value * usual.value + 1)  # as for Facebook: 2, 5
    special = plan.special(day) is not None
    factor = SPECIAL_FACTOR.value if special else 1
    return DayLimit(
        mark=usual,
        limit=usual.value * factor,
        trouble=None if trouble is None else trouble * factor,
        special=special,
    )


def find(plan: Plan, cell: Cell, today: date) -> Iterator[Finding]:
    """The flood of one channel, format group and day."""
    del today
    places = plan.line(cell.part, cell.group).on(cell.start)
    channel, group = plan.channels.get(cell.part), cell.group
    if len(places) < 2 or channel is None or group is None:
        return
    limit = day_limit(plan, channel, group, cell.start)
    level = None if limit is None else limit.level(len(places))
    if limit is None or level is None:
        return
    day = date.fromordinal(cell.start)
    yield Finding(
        rule=KEY,
        level=level,
        scope=Scope.group(channel.id, group),
        start=day,
        end=day,
        count=len(places),
        limit=limit.limit,
        unit="posts",
        fact=FACTS[group].filled(n=len(places), day=day, channel=channel.name),
        reason=_reason(limit, level),
        source=source_text(limit.mark),
        versions=ids_of(places),
        channel_id=channel.id,
        own_mark=limit.mark.own,
        fixes=_fixes(places),
    )


def _reason(limit: DayLimit, level: Level) -> Text:
    if level is Level.TROUBLE:
        why = mark(
            "Flood",
            "{mark} At this pace they compete with each other: each is seen less, and many people "
            "end up unsubscribing.",
        )
    else:
        why = mark(
            "Flood",
            "{mark} Posts of the same day compete with each other: each is seen by fewer people.",
        )
    return why.filled(mark=_mark_text(limit))


def _mark_text(limit: DayLimit) -> Text:
    if limit.special:
        words = (
            mark("Flood", "Your limit: {limit} on a special day, twice the usual.")
            if limit.mark.own
            else mark("Flood", "Usual mark: {limit} on a special day, twice an ordinary one.")
        )
    elif limit.mark.own:
        words = mark("Flood", "Your limit: {limit} a day.")
    else:
        words = mark("Flood", "Usual mark: {limit} a day.")
    return words.filled(limit=limit.limit)


def _fixes(places: tuple[Placed, ...]) -> tuple[FixKey, ...]:
    if any_movable(places):
        return (FixKey.SPREAD, FixKey.KEEP_FIRST, FixKey.INTENDED)
    return (FixKey.INTENDED,)


RULE = Rule(
    key=KEY,
    title=mark("Flood", "Too many posts on a day"),
    by=By.GROUP,
    per=Per.DAY,
    find=find,
    reads=frozenset({Channel, SpecialDay}),
    parameters={"special_factor": SPECIAL_FACTOR, "trouble_factor": TROUBLE_FACTOR},
)
