# SPDX-License-Identifier: MIT
"""Which versions of a crowd stay where they are, and which have to move."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date

from cmdesk.domain.lines import Placed
from cmdesk.domain.openings import Occurrence, expects
from cmdesk.domain.plan import Plan
from cmdesk.domain.rules.findings import Finding, ScopeKind
from cmdesk.domain.rules.flood import day_limit


def crowd_of(plan: Plan, finding: Finding) -> tuple[Placed, ...]:
    """The counted versions a finding speaks of that still stand, in the order of the plan."""
    found = (plan.placed(version_id) for version_id in finding.versions)
    return tuple(sorted((place for place in found if place), key=lambda place: place.order))


def beyond(
    plan: Plan, crowd: Sequence[Placed], limit: int, leaving: Collection[str] = ()
) -> tuple[Placed, ...]:
    """The versions that have to move so that ``limit`` stay, in the order of the plan.

    What is published or pinned stays and counts first; then what keeps a rendez-vous of its day,
    once those ``leaving`` are gone; then the first ones.
    """
    stays = {place.id for place in crowd if place.fixed}
    for place in (*_keeping_rendezvous(plan, crowd, leaving), *crowd):
        if len(stays) < limit:
            stays.add(place.id)
    return tuple(place for place in crowd if place.id not in stays)


def surplus(plan: Plan, finding: Finding) -> tuple[Placed, ...]:
    """What has to move for a flood to be gone, of one channel or of all together."""
    if finding.scope.kind is ScopeKind.ALL:
        return _surplus_of_all(plan, finding)
    return beyond(plan, crowd_of(plan, finding), finding.limit)


def _surplus_of_all(plan: Plan, finding: Finding) -> tuple[Placed, ...]:
    """What has to move of a day too full over all channels: each channel's surplus first.

    Then the last ones, until the day holds less than the limit.
    """
    crowd = crowd_of(plan, finding)
    moving: dict[str, Placed] = {}
    for channel_id, group in dict.fromkeys((place.channel_id, place.group) for place in crowd):
        channel = plan.channels.get(channel_id or "")
        known = None if channel is None else day_limit(plan, channel, group, crowd[0].day)
        if known is not None:
            part = [p for p in crowd if (p.channel_id, p.group) == (channel_id, group)]
            moving |= {one.id: one for one in beyond(plan, part, known.limit, moving)}
    rest = [place for place in crowd if place.id not in moving]
    moving |= {one.id: one for one in beyond(plan, rest, finding.limit - 1, moving)}
    return tuple(place for place in crowd if place.id in moving)


def too_close(plan: Plan, finding: Finding) -> tuple[Placed, ...]:
    """What has to move so that no two posts of a burst stand too close; what is fixed stays."""
    crowd = crowd_of(plan, finding)
    gap = _gap_of(plan, crowd)
    stays = [p for p in crowd if p.fixed or p.day < finding.start.toordinal()]
    known = {place.id for place in stays}
    moving = []
    for place in (p for p in crowd if p.id not in known):
        if all(abs(place.moment - other.moment) >= gap for other in stays):
            stays.append(place)
        else:
            moving.append(place)
    return tuple(moving)


def copies(plan: Plan, finding: Finding) -> tuple[Placed, ...]:
    """All versions of one text but the one to keep."""
    return beyond(plan, crowd_of(plan, finding), finding.limit)


def not_fixed(plan: Plan, finding: Finding) -> tuple[Placed, ...]:
    """The versions of a finding that a repair may move."""
    return tuple(place for place in crowd_of(plan, finding) if not place.fixed)


def _gap_of(plan: Plan, crowd: Sequence[Placed]) -> int:
    """The minutes asked for between two posts of a burst; 0 where nothing is asked any more."""
    channel = plan.channels.get((crowd[0].channel_id or "") if crowd else "")
    mark = None if channel is None else plan.mark(channel, f"{crowd[0].group.value}.burst")
    return 0 if mark is None else mark.value


def _keeping_rendezvous(
    plan: Plan, crowd: Sequence[Placed], leaving: Collection[str]
) -> tuple[Placed, ...]:
    """The versions linked to an opening of their day, then the only ones that stand for one."""
    linked = [p for p in crowd if (p.version.occurrence or "").endswith(f"/{p.date.isoformat()}")]
    days = sorted({place.day for place in crowd})
    # Those of a theme first: what stands for one of them stands for one of any theme too.
    openings = sorted(plan.openings.values(), key=lambda opening: opening.pillar_id is None)
    standing = (
        _stand_in(plan, Occurrence(opening, date.fromordinal(day)), crowd, leaving)
        for opening in openings
        for day in days
        if opening.is_rendezvous and expects(opening, date.fromordinal(day))
    )
    return (*linked, *(place for place in standing if place is not None))


def _stand_in(
    plan: Plan, occurrence: Occurrence, crowd: Sequence[Placed], leaving: Collection[str]
) -> Placed | None:
    """The first of the crowd to stand for a rendez-vous; None when something else does already."""
    opening, among = occurrence.opening, {place.id for place in crowd}
    linked = set(plan.linked.get(occurrence.id, ())).difference(leaving)
    if any(plan.placed(version_id) for version_id in linked):
        return None
    standing = [
        place
        for place in plan.line(opening.channel_id).on(occurrence.day.toordinal())
        if opening.pillar_id in (None, place.post.pillar_id) and place.id not in leaving
    ]
    if any(place.fixed or place.id not in among for place in standing):
        return None
    return next(iter(standing), None)
