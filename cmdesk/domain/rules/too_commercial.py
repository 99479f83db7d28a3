# SPDX-License-Identifier: MIT
"""Too commercial: too many posts that sell, over eight weeks."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from cmdesk.domain.lines import Placed
from cmdesk.domain.plan import Mark, Plan
from cmdesk.domain.records import Client, Degree, Pillar
from cmdesk.domain.rules.base import By, Cell, Per, Rule, any_movable, month_end_of, source_text
from cmdesk.domain.rules.findings import Finding, FixKey, Level, Scope, ScopeKind
from cmdesk.domain.rules.windows import Window, sliding, tallies_of
from cmdesk.domain.texts import Text, mark

KEY = "too_commercial"
FIGURE = "sell_tenths"
SELL_TENTHS = Mark(4)
BEFORE_DAYS = Mark(28)
AFTER_DAYS = Mark(28)
ENOUGH = Mark(10)
LENGTH = BEFORE_DAYS.value + AFTER_DAYS.value


def sells(plan: Plan, place: Placed) -> bool:
    """True when a post sells: as its own degree says, else its theme's usual one."""
    degree = place.post.degree
    if degree is None:
        pillar = plan.pillars.get(place.post.pillar_id or "")
        degree = None if pillar is None else pillar.usual_degree
    return degree is Degree.SELL


def find(plan: Plan, cell: Cell, today: date) -> Iterator[Finding]:
    """The worst eight weeks around the days of one month, when too many of its posts sell."""
    del today
    limit = plan.client_mark(FIGURE, SELL_TENTHS)
    if limit is None:
        return
    first = cell.start - BEFORE_DAYS.value + 1
    last = month_end_of(cell.start) - BEFORE_DAYS.value + 1
    worst: Window | None = None
    span = (first, last + LENGTH - 1)
    tallies = tallies_of(plan.everything, span, lambda place: sells(plan, place))
    for window in sliding(tallies, first, last, LENGTH):
        if window.total < ENOUGH.value or window.hits * 10 <= limit.value * window.total:
            continue
        if worst is None or window.hits * worst.total > worst.hits * window.total:
            worst = window
    if worst is not None:
        yield _finding(plan, cell, worst, limit)


def _finding(plan: Plan, cell: Cell, worst: Window, limit: Mark) -> Finding:
    selling = [p for p in plan.everything.between(worst.start, worst.end) if sells(plan, p)]
    fixes = (FixKey.SHOW, FixKey.EDIT) if any_movable(selling) else (FixKey.SHOW,)
    return Finding(
        rule=KEY,
        level=Level.ATTENTION,
        scope=Scope(ScopeKind.ALL),
        start=date.fromordinal(cell.start),
        end=date.fromordinal(month_end_of(cell.start)),
        count=worst.hits,
        limit=worst.total * limit.value // 10,
        unit="posts",
        fact=mark(
            "TooCommercial", "{count} of {total} posts sell, from {start:long} to {end:long}."
        ).filled(
            count=worst.hits,
            total=worst.total,
            start=date.fromordinal(worst.start),
            end=date.fromordinal(worst.end),
        ),
        reason=_reason(limit),
        source=source_text(limit),
        versions=tuple(place.id for place in selling),
        own_mark=limit.own,
        fixes=(*fixes, FixKey.INTENDED),
        measure=worst.hits * 1000 // worst.total,
    )


def _reason(limit: Mark) -> Text:
    words = (
        mark("TooCommercial", "Your limit: {tenths} in 10. {why}")
        if limit.own
        else mark("TooCommercial", "Usual mark: {tenths} in 10. {why}")
    )
    why = mark(
        "TooCommercial",
        "People stay for what is useful to them or makes you known; offers after offers wear "
        "them out.",
    )
    return words.filled(tenths=limit.value, why=why)


RULE = Rule(
    key=KEY,
    title=mark("TooCommercial", "Too many posts that sell"),
    by=By.ALL,
    per=Per.MONTH,
    find=find,
    reach=LENGTH // 2,
    reads=frozenset({Client, Pillar}),
    parameters={
        FIGURE: SELL_TENTHS,
        "before_days": BEFORE_DAYS,
        "after_days": AFTER_DAYS,
        "enough": ENOUGH,
    },
)
