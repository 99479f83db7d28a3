# SPDX-License-Identifier: MIT
"""Rendez-vous: named openings that are about to be, or were, left without a post."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from cmdesk.domain.openings import Occurrence, occurrences_between
from cmdesk.domain.plan import Mark, Plan
from cmdesk.domain.records import Channel, Closure, Opening, Pillar
from cmdesk.domain.rules.base import By, Cell, Per, Rule, source_text
from cmdesk.domain.rules.findings import Finding, FixKey, Level, Scope, ScopeKind
from cmdesk.domain.texts import Text, mark

PLAN_KEY = "rendezvous_to_plan"
MISSED_KEY = "rendezvous_missed"
AHEAD_DAYS = Mark(3)
STAYS_DAYS = Mark(7)
LOOKED_BACK_DAYS = Mark(56)
MISSES = Mark(2)


def fulfilled(plan: Plan, occurrence: Occurrence) -> bool:
    """True when a linked version, or else any counted one of the channel (and pillar) stands."""
    if any(plan.placed(version_id) for version_id in plan.linked.get(occurrence.id, ())):
        return True
    opening = occurrence.opening
    return any(
        opening.pillar_id is None or place.post.pillar_id == opening.pillar_id
        for place in plan.line(opening.channel_id).on(occurrence.day.toordinal())
    )


def find_to_plan(plan: Plan, cell: Cell, today: date) -> Iterator[Finding]:
    """The occurrences of the next days that nothing fulfils yet."""
    for occurrence in _occurrences(plan, cell, today, today + timedelta(days=AHEAD_DAYS.value)):
        if not fulfilled(plan, occurrence):
            important = occurrence.opening.important
            yield _finding(
                occurrence,
                PLAN_KEY,
                Level.ATTENTION if important else Level.NOTE,
                (
                    mark("Rendezvous", "{day:Long}: “{name}” is not planned yet."),
                    mark(
                        "Rendezvous",
                        "It comes within {days} days. People come back because they know when to "
                        "expect you.",
                    ).filled(days=AHEAD_DAYS.value),
                ),
                (FixKey.CREATE_DRAFT, FixKey.NOT_THIS_WEEK, FixKey.END_RENDEZVOUS),
            )


def find_missed(plan: Plan, cell: Cell, today: date) -> Iterator[Finding]:
    """The past occurrences that nothing fulfilled since the channel first spoke."""
    start = today - timedelta(days=LOOKED_BACK_DAYS.value)
    running = 0
    for occurrence in _occurrences(plan, cell, start, today - timedelta(days=1)):
        line = plan.line(occurrence.opening.channel_id)
        if fulfilled(plan, occurrence):
            running = 0
        elif line.last_until(occurrence.day.toordinal()) is not None:
            running += 1
            yield _finding(
                occurrence,
                MISSED_KEY,
                Level.ATTENTION,
                (mark("Rendezvous", "{day:Long}: “{name}” was missed."), _why_missed(running)),
                (FixKey.NOT_THIS_WEEK, FixKey.END_RENDEZVOUS),
            )


def _why_missed(running: int) -> Text:
    if running >= MISSES.value:
        return mark(
            "Rendezvous",
            "Missed %n times running. If that day no longer suits you, choose another one or end "
            "it: a promise that is not kept does more harm than none.",
            "",
            1,
        ).filled(n=running)
    return mark(
        "Rendezvous",
        "What is important and comes every week must not be missed: people count on it. If a post "
        "of another day stood for it, link it.",
    )


def _occurrences(plan: Plan, cell: Cell, start: date, end: date) -> tuple[Occurrence, ...]:
    opening = plan.openings.get(cell.part)
    if opening is None or not opening.is_rendezvous:
        return ()
    channel = plan.channels.get(opening.channel_id)
    if channel is None or not channel.active:
        return ()
    return occurrences_between((opening,), start, end, plan.closures.values())


def _finding(
    occurrence: Occurrence,
    key: str,
    level: Level,
    words: tuple[Text, Text],
    fixes: tuple[FixKey, ...],
) -> Finding:
    opening: Opening = occurrence.opening
    fact, reason = words
    return Finding(
        rule=key,
        level=level,
        scope=Scope(ScopeKind.OCCURRENCE, occurrence.id),
        start=occurrence.day,
        end=occurrence.day,
        count=0,
        limit=1,
        unit="posts",
        fact=fact.filled(day=occurrence.day, name=opening.name),
        reason=reason,
        source=source_text(AHEAD_DAYS),
        channel_id=opening.channel_id,
        pillar_id=opening.pillar_id,
        fixes=fixes,
    )


READS = frozenset({Channel, Opening, Closure, Pillar})

TO_PLAN = Rule(
    key=PLAN_KEY,
    title=mark("Rendezvous", "A rendez-vous to plan"),
    by=By.OPENING,
    per=Per.EVER,
    find=find_to_plan,
    reads=READS,
    timed=True,
    parameters={"ahead_days": AHEAD_DAYS},
)

MISSED = Rule(
    key=MISSED_KEY,
    title=mark("Rendezvous", "A rendez-vous missed"),
    by=By.OPENING,
    per=Per.EVER,
    find=find_missed,
    reads=READS,
    timed=True,
    lingers=STAYS_DAYS.value,
    parameters={"stays_days": STAYS_DAYS, "looked_back_days": LOOKED_BACK_DAYS, "misses": MISSES},
)
