# SPDX-License-Identifier: MIT
"""Silence: a channel with a rhythm on which nothing is said for weeks."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from cmdesk.domain.plan import Mark, Plan
from cmdesk.domain.records import Channel, Closure, Rhythm
from cmdesk.domain.rules.base import By, Cell, Per, Rule, source_text
from cmdesk.domain.rules.findings import Finding, FixKey, Level, Scope, ScopeKind
from cmdesk.domain.texts import mark

KEY = "silence"
NOTE_DAYS = Mark(14)
ATTENTION_DAYS = Mark(30)


def find(plan: Plan, cell: Cell, today: date) -> Iterator[Finding]:
    """The silences of a channel: up to its next post or today, then between future posts."""
    channel = plan.channels.get(cell.part)
    if channel is None or not channel.active or channel.rhythm is Rhythm.NONE:
        return
    line, now = plan.line(channel.id), today.toordinal()
    last = line.last_until(now)
    coming = line.order[-1] if line.order else 0
    days = (*(() if last is None else (last,)), *line.days_between(now + 1, coming))
    if days and days[-1] < now:
        days = (*days, now)
    for before, after in pairwise(days):
        silent = _silent_days(plan, before, after)
        if silent >= NOTE_DAYS.value:
            ends = after if after == now else after - 1
            yield _finding(channel, silent, date.fromordinal(before + 1), date.fromordinal(ends))


def _silent_days(plan: Plan, before: int, after: int) -> int:
    """Days from one post to the next, those of closures left out."""
    if after - before < NOTE_DAYS.value:
        return 0
    return after - before - sum(plan.closed(day) for day in range(before + 1, after))


def _finding(channel: Channel, silent: int, start: date, end: date) -> Finding:
    return Finding(
        rule=KEY,
        level=Level.ATTENTION if silent >= ATTENTION_DAYS.value else Level.NOTE,
        scope=Scope(ScopeKind.CHANNEL, channel.id),
        start=start,
        end=end,
        count=silent,
        limit=NOTE_DAYS.value,
        unit="days",
        fact=mark(
            "Silence", "{channel}: nothing for %n days, from {start:long} to {end:long}.", "", 1
        ).filled(n=silent, channel=channel.name, start=start, end=end),
        reason=mark(
            "Silence",
            "Usual mark: {limit} days at most. A page that stays silent looks closed, and the "
            "next posts start again from nothing.",
        ).filled(limit=NOTE_DAYS.value),
        source=source_text(NOTE_DAYS),
        channel_id=channel.id,
        fixes=(FixKey.PAUSE_CHANNEL,),
    )


RULE = Rule(
    key=KEY,
    title=mark("Silence", "A channel left silent"),
    by=By.CHANNEL,
    per=Per.EVER,
    find=find,
    reads=frozenset({Channel, Closure}),
    timed=True,
    parameters={"note_days": NOTE_DAYS, "attention_days": ATTENTION_DAYS},
)
