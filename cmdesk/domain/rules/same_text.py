# SPDX-License-Identifier: MIT
"""Same text: the same words again on one channel within sixty days."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from cmdesk.domain.likeness import core_of
from cmdesk.domain.lines import Placed
from cmdesk.domain.plan import Mark, Plan
from cmdesk.domain.records import Channel, Client
from cmdesk.domain.rules.base import By, Cell, Per, Rule, any_movable, ids_of, source_text
from cmdesk.domain.rules.findings import Finding, FixKey, Level, Scope, ScopeKind
from cmdesk.domain.texts import mark

KEY = "same_text"
DAYS = Mark(60)
SHORT = Mark(60)
LOOKED_BACK_DAYS = Mark(120)


def find(plan: Plan, cell: Cell, today: date) -> Iterator[Finding]:
    """One finding for each group of equal texts of a channel, each within sixty days of the next.

    Texts are read from four months before today on.
    """
    channel = plan.channels.get(cell.part)
    line = plan.line(cell.part)
    start = today.toordinal() - LOOKED_BACK_DAYS.value
    if channel is None or not line.order or line.order[-1] < start:
        return
    alike: dict[str, list[Placed]] = {}
    for place in line.between(start, line.order[-1]):
        if len(place.text) >= SHORT.value:
            core = core_of(place.text, plan.client.name)
            if len(core) >= SHORT.value:
                alike.setdefault(core, []).append(place)
    for places in alike.values():
        for near in _near_ones(places):
            yield _finding(channel, near)


def _near_ones(places: list[Placed]) -> Iterator[list[Placed]]:
    """Runs of two or more in which each stands within sixty days of the one before."""
    run = places[:1]
    for place in places[1:]:
        if place.day - run[-1].day > DAYS.value:
            if len(run) > 1:
                yield run
            run = []
        run.append(place)
    if len(run) > 1:
        yield run


def _finding(channel: Channel, places: list[Placed]) -> Finding:
    same_day = len({place.day for place in places}) < len(places)
    start, end = places[0].date, places[-1].date
    reason = (
        mark("SameText", "The same words twice on one day look like a mistake or like spam.")
        if same_day
        else mark("SameText", "Those who follow you have read it. Change the angle or keep one.")
    )
    return Finding(
        rule=KEY,
        level=Level.ATTENTION if same_day else Level.NOTE,
        scope=Scope(ScopeKind.VERSIONS, "+".join(sorted(place.id for place in places))),
        start=start,
        end=end,
        count=len(places),
        limit=1,
        unit="posts",
        fact=mark(
            "SameText",
            "%n posts with the same text on {channel}, from {start:long} to {end:long}.",
            "",
            1,
        ).filled(n=len(places), channel=channel.name, start=start, end=end),
        reason=reason,
        source=source_text(DAYS),
        versions=ids_of(places),
        channel_id=channel.id,
        fixes=(FixKey.EDIT, FixKey.KEEP_ONE, FixKey.INTENDED)
        if any_movable(places)
        else (FixKey.INTENDED,),
    )


RULE = Rule(
    key=KEY,
    title=mark("SameText", "The same text again"),
    by=By.CHANNEL,
    per=Per.EVER,
    find=find,
    reads=frozenset({Channel, Client}),
    timed=True,
    parameters={"days": DAYS, "short": SHORT, "looked_back_days": LOOKED_BACK_DAYS},
)
