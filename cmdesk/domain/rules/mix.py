# SPDX-License-Identifier: MIT
"""Mix: a theme that takes much more or much less room than wished, said once a month."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from cmdesk.domain.plan import Mark, Plan
from cmdesk.domain.records import Pillar
from cmdesk.domain.rules.base import By, Cell, Per, Rule, month_end_of, source_text
from cmdesk.domain.rules.findings import Finding, FixKey, Level, Scope, ScopeKind
from cmdesk.domain.rules.windows import Sums
from cmdesk.domain.texts import mark

KEY = "mix"
POINTS = Mark(15)
ENOUGH = Mark(12)
LENGTH = Mark(28)


@dataclass(frozen=True, slots=True)
class _Window:
    """Four weeks (ordinals, both included): posts with a theme, and those of one theme."""

    start: int
    end: int
    total: int
    hits: int


def find(plan: Plan, cell: Cell, today: date) -> Iterator[Finding]:
    """The theme that is furthest from its wished share in the four weeks to a day of the month."""
    del today
    worst: tuple[int, _Window, Pillar] | None = None
    for pillar, window in _windows(plan, cell):
        off = _points_off(window, pillar.wanted_share or 0)
        if off >= POINTS.value * 100 and (worst is None or off > worst[0]):
            worst = (off, window, pillar)
    if worst is not None:
        yield _finding(plan, cell, worst)


def _windows(plan: Plan, cell: Cell) -> Iterator[tuple[Pillar, _Window]]:
    """For each theme with a wished share, the windows that hold enough posts."""
    pillars = [pillar for pillar in plan.pillars.values() if pillar.wanted_share is not None]
    if not pillars:
        return
    first, last = cell.start - LENGTH.value + 1, month_end_of(cell.start)
    themes = _themes_by_day(plan, first, last)
    totals = Sums({day: known.total() for day, known in themes.items()}, first, last)
    for pillar in sorted(pillars, key=lambda pillar: pillar.id):
        hits = Sums({day: known[pillar.id] for day, known in themes.items()}, first, last)
        for end in range(cell.start, last + 1):
            start = end - LENGTH.value + 1
            total = totals.between(start, end)
            if total >= ENOUGH.value:
                yield pillar, _Window(start, end, total, hits.between(start, end))


def _themes_by_day(plan: Plan, first: int, last: int) -> dict[int, Counter[str]]:
    line = plan.everything
    return {
        day: Counter(
            place.post.pillar_id for place in line.on(day) if place.post.pillar_id is not None
        )
        for day in line.days_between(first, last)
    }


def _points_off(window: _Window, wanted: int) -> int:
    """Hundredths of a point between the real share and the wanted one."""
    return abs(window.hits * 10_000 // window.total - wanted * 100)


def _finding(plan: Plan, cell: Cell, worst: tuple[int, _Window, Pillar]) -> Finding:
    off, window, pillar = worst
    wanted = round(window.total * (pillar.wanted_share or 0) / 100)
    much = window.hits > wanted
    versions = tuple(
        place.id
        for place in plan.everything.between(window.start, window.end)
        if place.post.pillar_id is not None and (not much or place.post.pillar_id == pillar.id)
    )
    return Finding(
        rule=KEY,
        level=Level.NOTE,
        scope=Scope(ScopeKind.ALL),
        start=date.fromordinal(cell.start),
        end=date.fromordinal(month_end_of(cell.start)),
        count=window.hits,
        limit=wanted,
        unit="posts",
        fact=mark(
            "Mix",
            "{pillar}: {count} of {total} posts from {start:long} to {end:long}; you wished "
            "for about {wanted}.",
        ).filled(
            pillar=pillar.name,
            count=window.hits,
            total=window.total,
            wanted=wanted,
            start=date.fromordinal(window.start),
            end=date.fromordinal(window.end),
        ),
        reason=mark("Mix", "This theme takes more room than you gave it.")
        if much
        else mark("Mix", "This theme has less room than you gave it: is there something to say?"),
        source=source_text(POINTS),
        versions=versions,
        pillar_id=pillar.id,
        fixes=(FixKey.SHOW,),
        measure=off,
    )


RULE = Rule(
    key=KEY,
    title=mark("Mix", "Themes away from the wished mix"),
    by=By.ALL,
    per=Per.MONTH,
    find=find,
    reach=LENGTH.value,
    reads=frozenset({Pillar}),
    parameters={"points": POINTS, "enough": ENOUGH, "days": LENGTH},
)
