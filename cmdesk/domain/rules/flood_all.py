# SPDX-License-Identifier: MIT
"""Flood of all channels together: more posts on a day than anybody can prepare well."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from cmdesk.domain.plan import Mark, Plan
from cmdesk.domain.records import Client
from cmdesk.domain.rules.base import By, Cell, Per, Rule, any_movable, ids_of, source_text
from cmdesk.domain.rules.findings import Finding, FixKey, Level, Scope, ScopeKind
from cmdesk.domain.texts import mark

KEY = "flood_all"
FIGURE = "day_all"
TOO_MANY = Mark(45)


def find(plan: Plan, cell: Cell, today: date) -> Iterator[Finding]:
    """The flood of one day over all channels; it begins *at* the limit, 45 by default."""
    del today
    places = plan.everything.on(cell.start)
    limit = plan.client_mark(FIGURE, TOO_MANY)
    if limit is None or len(places) < limit.value:
        return
    day = date.fromordinal(cell.start)
    reason = (
        mark("FloodAll", "Your limit: fewer than {limit} a day, all channels together. {why}")
        if limit.own
        else mark("FloodAll", "Red line: {limit} a day, all channels together. {why}")
    )
    why = mark("FloodAll", "Nobody prepares that many with care, and nobody wants to read them.")
    movable = any_movable(places)
    yield Finding(
        rule=KEY,
        level=Level.TROUBLE,
        scope=Scope(ScopeKind.ALL),
        start=day,
        end=day,
        count=len(places),
        limit=limit.value,
        unit="posts",
        fact=mark(
            "FloodAll", "{day:Long}: %n posts to prepare, all channels together.", "", 1
        ).filled(n=len(places), day=day),
        reason=reason.filled(limit=limit.value, why=why),
        source=source_text(limit),
        versions=ids_of(places),
        own_mark=limit.own,
        fixes=(FixKey.SPREAD, FixKey.INTENDED) if movable else (FixKey.INTENDED,),
    )


RULE = Rule(
    key=KEY,
    title=mark("FloodAll", "Too many posts on a day, all channels together"),
    by=By.ALL,
    per=Per.DAY,
    find=find,
    reads=frozenset({Client}),
    parameters={FIGURE: TOO_MANY},
)
