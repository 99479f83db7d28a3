# SPDX-License-Identifier: MIT
"""Burst: posts of one channel that follow each other too closely."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time
from itertools import pairwise

from cmdesk.domain.lines import Line, Placed
from cmdesk.domain.plan import Mark, Plan
from cmdesk.domain.rules.base import By, Cell, Per, Rule, any_movable, ids_of, source_text
from cmdesk.domain.rules.findings import Finding, FixKey, Level, Scope
from cmdesk.domain.texts import Text, mark

KEY = "burst"
SEVERAL = Mark(2)


def find(plan: Plan, cell: Cell, today: date) -> Iterator[Finding]:
    """The posts of one channel, group and day that come too soon after the one before."""
    del today
    channel, group = plan.channels.get(cell.part), cell.group
    if channel is None or group is None:
        return
    gap = plan.mark(channel, f"{group.value}.burst")
    if gap is None:
        return
    close = _close_pairs(plan.line(cell.part, group), cell.start, gap.value)
    if not close:
        return
    day = date.fromordinal(cell.start)
    places = sorted({place for pair in close for place in pair}, key=lambda place: place.order)
    movable = any_movable(places)
    first, second = close[0]
    yield Finding(
        rule=KEY,
        level=Level.ATTENTION if len(close) >= SEVERAL.value else Level.NOTE,
        scope=Scope.group(channel.id, group),
        start=day,
        end=day,
        count=len(places),
        limit=1,
        unit="posts",
        fact=mark(
            "Burst",
            "{day:Long}: %n posts on {channel} too close together: {first:time}, then "
            "{second:time}.",
            "",
            1,
        ).filled(
            n=len(places), day=day, channel=channel.name, first=_hour(first), second=_hour(second)
        ),
        reason=_reason(gap),
        source=source_text(gap),
        versions=ids_of(places),
        channel_id=channel.id,
        own_mark=gap.own,
        fixes=(FixKey.MOVE_TO_FREE_TIME, FixKey.INTENDED) if movable else (FixKey.INTENDED,),
    )


def _close_pairs(line: Line, day: int, gap: int) -> list[tuple[Placed, Placed]]:
    """Neighbours whose second stands on the day, less than ``gap`` minutes after the first."""
    today = [place for place in line.on(day) if place.minute is not None]
    eve = [place for place in line.on(day - 1) if place.minute is not None][-1:]
    return [
        (first, second)
        for first, second in pairwise([*eve, *today])
        if second.moment - first.moment < gap
    ]


def _hour(place: Placed) -> time:
    return time(*divmod(place.minute or 0, 60))


def _reason(gap: Mark) -> Text:
    words = (
        mark("Burst", "Your limit: {gap} between two posts. {why}")
        if gap.own
        else mark("Burst", "Usual mark: {gap} between two posts. {why}")
    )
    span = (
        mark("Burst", "%n minutes", "", 1).filled(n=gap.value)
        if gap.value % 60
        else mark("Burst", "%n hours", "", 1).filled(n=gap.value // 60)
    )
    why = mark("Burst", "The second hides the first before people have seen it.")
    return words.filled(gap=span, why=why)


RULE = Rule(
    key=KEY,
    title=mark("Burst", "Posts too close together"),
    by=By.GROUP,
    per=Per.DAY,
    find=find,
    reach=1,
    parameters={"several": SEVERAL},
)
