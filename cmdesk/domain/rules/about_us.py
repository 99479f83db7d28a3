# SPDX-License-Identifier: MIT
"""Only about us: nearly all of the last posts speak of the business itself."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from cmdesk.domain.lines import Placed
from cmdesk.domain.plan import Mark, Plan
from cmdesk.domain.records import About
from cmdesk.domain.rules.base import By, Cell, Per, Rule, ids_of, month_start_of, source_text
from cmdesk.domain.rules.findings import Finding, FixKey, Level, Scope, ScopeKind
from cmdesk.domain.texts import mark

KEY = "about_us"
LAST = Mark(10)
US = Mark(8)
LOOKED_BACK_DAYS = Mark(120)
AHEAD_DAYS = Mark(28)


def find(plan: Plan, cell: Cell, today: date) -> Iterator[Finding]:
    """The worst of the tens of posts that end between today and four weeks on."""
    del cell
    now = today.toordinal()
    places = _once_each(plan, now - LOOKED_BACK_DAYS.value, now + AHEAD_DAYS.value)
    worst: list[Placed] = []
    most = US.value - 1
    for end in range(LAST.value, len(places) + 1):
        ahead = end == len(places) or places[end].day > now  # the last ten of today, or later ones
        ten = places[end - LAST.value : end]
        us = sum(place.post.about is About.US for place in ten)
        if ahead and us > most:
            worst, most = ten, us
    if not worst:
        return
    start = max(month_start_of(now), month_start_of(worst[-1].day))
    yield Finding(
        rule=KEY,
        level=Level.NOTE,
        scope=Scope(ScopeKind.ALL),
        start=date.fromordinal(start),
        end=max(today, worst[-1].date),
        count=most,
        limit=US.value - 1,
        unit="posts",
        fact=mark(
            "AboutUs", "{count} of {total} posts in a row speak of you, up to {day:long}."
        ).filled(count=most, total=LAST.value, day=worst[-1].date),
        reason=mark(
            "AboutUs",
            "Only about ourselves wears people out. Speak of your customers, of your trade, of "
            "your neighbours: they will speak of you.",
        ),
        source=source_text(US),
        versions=ids_of(place for place in worst if place.post.about is About.US),
        fixes=(FixKey.SHOW,),
    )


def _once_each(plan: Plan, start: int, end: int) -> list[Placed]:
    """Posts that say whom they speak of, each where its first version stands."""
    first: dict[str, Placed] = {}
    for place in plan.everything.between(start, end):
        if place.post.about is not None:
            first.setdefault(place.post.id, place)
    return list(first.values())


RULE = Rule(
    key=KEY,
    title=mark("AboutUs", "Only about us"),
    by=By.ALL,
    per=Per.EVER,
    find=find,
    reads=frozenset(),
    timed=True,
    parameters={
        "last": LAST,
        "us": US,
        "looked_back_days": LOOKED_BACK_DAYS,
        "ahead_days": AHEAD_DAYS,
    },
)
