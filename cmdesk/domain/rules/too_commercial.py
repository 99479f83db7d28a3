# SPDX-License-Identifier: MIT
"""Too commercial: too many posts that sell, over eight weeks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from cmdesk.domain.lines import Placed
from cmdesk.domain.plan import Mark, Plan
from cmdesk.domain.records import Client, Degree, Pillar
from cmdesk.domain.rules.base import By, Cell, Per, Rule, any_movable, month_end_of, source_text
from cmdesk.domain.rules.findings import Finding, FixKey, Level, Scope, ScopeKind
from cmdesk.domain.rules.windows import Sums
from cmdesk.domain.texts import Text, mark

KEY = "too_commercial"
FIGURE = "sell_tenths"
SELL_TENTHS = Mark(4)
BEFORE_DAYS = Mark(28)
AFTER_DAYS = Mark(28)
ENOUGH = Mark(10)
ENOUGH_A_SIDE = Mark(5)


def sells(plan: Plan, place: Placed) -> bool:
    """True when a post sells: as its own degree says, else its theme's usual one."""
    degree = place.post.degree
    if degree is None:
        pillar = plan.pillars.get(place.post.pillar_id or "")
        degree = None if pillar is None else pillar.usual_degree
    return degree is Degree.SELL


@dataclass(frozen=True, slots=True)
class _Window:
    """Eight weeks (ordinals, both included): how many posts, how many of them sell."""

    start: int
    end: int
    total: int
    hits: int


def find(plan: Plan, cell: Cell, today: date) -> Iterator[Finding]:
    """The worst eight weeks around the days of one month, when too many of its posts sell."""
    limit = plan.client_mark(FIGURE, SELL_TENTHS)
    if limit is None:
        return
    worst: _Window | None = None
    for window in _windows(plan, cell, today.toordinal()):
        if window.total < ENOUGH.value or window.hits * 10 <= limit.value * window.total:
            continue
        if worst is None or window.hits * worst.total > worst.hits * window.total:
            worst = window
    if worst is not None:
        yield _finding(plan, cell, worst, limit)


def _windows(plan: Plan, cell: Cell, today: int) -> Iterator[_Window]:
    """Four weeks before and after each day of a month.

    A window that is nearly empty before or after says nothing: only today's is judged then.
    """
    first, last = cell.start - BEFORE_DAYS.value + 1, month_end_of(cell.start) + AFTER_DAYS.value
    line = plan.everything
    days = line.days_between(first, last)
    totals = Sums({day: len(line.on(day)) for day in days}, first, last)
    selling = {day: sum(sells(plan, place) for place in line.on(day)) for day in days}
    hits = Sums(selling, first, last)
    for day in range(cell.start, month_end_of(cell.start) + 1):
        start, end = day - BEFORE_DAYS.value + 1, day + AFTER_DAYS.value
        before, after = totals.between(start, day), totals.between(day + 1, end)
        if day == today or min(before, after) >= ENOUGH_A_SIDE.value:
            yield _Window(start, end, before + after, hits.between(start, end))


def _finding(plan: Plan, cell: Cell, worst: _Window, limit: Mark) -> Finding:
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
    reach=max(BEFORE_DAYS.value, AFTER_DAYS.value),
    reads=frozenset({Client, Pillar}),
    timed=True,
    parameters={
        FIGURE: SELL_TENTHS,
        "before_days": BEFORE_DAYS,
        "after_days": AFTER_DAYS,
        "enough": ENOUGH,
        "enough_a_side": ENOUGH_A_SIDE,
    },
)
