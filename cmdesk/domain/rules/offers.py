# SPDX-License-Identifier: MIT
"""Thresholds offered again: after three *it's intended* on one rule and channel."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from statistics import median_high

from cmdesk.domain.plan import Plan
from cmdesk.domain.rules import flood, flood_all, flood_week
from cmdesk.domain.rules.findings import ScopeKind
from cmdesk.domain.rules.limits import Limit, limit_of
from cmdesk.domain.texts import Text, mark

TIMES = 3
REMEMBERED_DAYS = 84  # ours: what was intended twelve weeks ago says little of today

_TOLD: Mapping[str, Text] = {
    flood.KEY: mark(
        "Offers", "You said %n times that more than {limit} a day on {channel} is intended.", "", 1
    ),
    flood_week.KEY: mark(
        "Offers", "You said %n times that more than {limit} a week on {channel} is intended.", "", 1
    ),
    flood_all.KEY: mark(
        "Offers", "You said %n times that {limit} posts a day and more are intended.", "", 1
    ),
}


@dataclass(frozen=True, slots=True)
class Offer:
    """A limit that what was accepted suggests: the mark it would replace, and its value."""

    limit: Limit
    value: int
    told: Text


def offers_of(plan: Plan, today: date) -> tuple[Offer, ...]:
    """What the last twelve weeks of acceptances suggest, by rule and channel."""
    since = (today - timedelta(days=REMEMBERED_DAYS)).isoformat()
    values: dict[tuple[str, str], list[int]] = defaultdict(list)
    for one in plan.acceptances.values():
        if one.rule in _TOLD and one.at >= since:
            scope = "" if one.scope_kind == ScopeKind.ALL.value else one.scope_id
            values[(one.rule, scope)].append(one.value)
    found = (_offer(plan, rule, scope, accepted) for (rule, scope), accepted in values.items())
    return tuple(offer for offer in found if offer is not None)


def _offer(plan: Plan, rule: str, scope_id: str, accepted: list[int]) -> Offer | None:
    """A limit that would have covered most of what was accepted; None below three times."""
    limit = limit_of(plan, rule, scope_id)
    if limit is None:
        return None
    begins = rule == flood_all.KEY  # its mark is where too many begin, not the most that is fine
    beyond = [
        value for value in accepted if value > limit.value or (begins and value == limit.value)
    ]
    if len(beyond) < TIMES:
        return None
    channel = plan.channels.get(limit.channel_id or "")
    told = _TOLD[rule].filled(
        n=len(beyond), limit=limit.value, channel="" if channel is None else channel.name
    )
    return Offer(limit, min(limit.most, median_high(beyond) + begins), told)
