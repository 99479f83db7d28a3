# SPDX-License-Identifier: MIT
"""Too long: a text that the network will refuse or cut."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache

from cmdesk.domain.counting import BYTES, LINK_WEIGHT, Count, count
from cmdesk.domain.lines import Placed
from cmdesk.domain.plan import Mark, Plan
from cmdesk.domain.platforms import Platform
from cmdesk.domain.records import Channel
from cmdesk.domain.rules.base import By, Cell, Per, Rule, source_text
from cmdesk.domain.rules.findings import Finding, FixKey, Level, Scope, ScopeKind
from cmdesk.domain.texts import Text, mark

KEY = "too_long"
FIGURES = ("text_limit", "byte_limit")


@dataclass(frozen=True, slots=True)
class _Scale:
    """How a channel counts; equal scales count alike, so that counts may be remembered."""

    limits: tuple[Mark, ...]
    counting: str
    marks: Mapping[str, int] = field(compare=False)
    platform: Platform = field(compare=False)


def find(plan: Plan, cell: Cell, today: date) -> Iterator[Finding]:
    """One finding for each text of one channel, group and day that is above the limit."""
    del today
    channel = plan.channels.get(cell.part)
    places = plan.line(cell.part, cell.group).on(cell.start)
    if channel is None or not places:
        return
    limits = tuple(known for name in FIGURES if (known := plan.mark(channel, name)) is not None)
    if not limits:
        return
    least = min(limit.value for limit in limits)
    platform = plan.platform_of(channel)
    scale = _Scale(limits, platform.counting, channel.marks, platform)
    for place in places:
        if place.published or heaviest(place.text) <= least:
            continue
        counted = _counted(scale, place.text)
        if counted.over:
            yield _finding(channel, place, counted, limits)


def heaviest(text: str) -> int:
    """What a text weighs at most, however it is counted: its bytes, and a link at every dot.

    Counting is a hundred times dearer; nearly all texts are below the limit by this alone.
    """
    return len(text.encode("utf-8", "surrogatepass")) + LINK_WEIGHT * text.count(".")


@lru_cache(maxsize=8192)
def _counted(scale: _Scale, text: str) -> Count:
    return count(scale.platform, text, scale.marks)


def _finding(channel: Channel, place: Placed, counted: Count, limits: tuple[Mark, ...]) -> Finding:
    limit = counted.limit or 0
    known = next((figure for figure in limits if figure.value == limit), limits[0])
    return Finding(
        rule=KEY,
        level=Level.TROUBLE,
        scope=Scope(ScopeKind.VERSIONS, place.id),
        start=place.date,
        end=place.date,
        count=counted.used,
        limit=limit,
        unit=counted.unit,
        fact=_fact(counted).filled(
            n=counted.used - limit, day=place.date, channel=channel.name, limit=limit
        ),
        reason=mark(
            "TooLong", "Your limit: {limit}. What is beyond it would be cut or refused."
        ).filled(limit=limit)
        if known.own
        else mark(
            "TooLong", "The network takes {limit} at most: it would refuse or cut the text."
        ).filled(limit=limit),
        source=source_text(known),
        versions=(place.id,),
        channel_id=channel.id,
        own_mark=known.own,
        fixes=(FixKey.EDIT,),
    )


def _fact(counted: Count) -> Text:
    if counted.unit == BYTES:
        return mark("TooLong", "{day:Long}: a text is %n bytes too long for {channel}.", "", 1)
    return mark("TooLong", "{day:Long}: a text is %n characters too long for {channel}.", "", 1)


RULE = Rule(
    key=KEY,
    title=mark("TooLong", "Texts too long for the network"),
    by=By.GROUP,
    per=Per.DAY,
    find=find,
)
