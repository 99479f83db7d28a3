# SPDX-License-Identifier: MIT
"""The fixes that move nothing: what each would change, worked out without writing anything."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from cmdesk.domain.changes import Change, ChangeSet
from cmdesk.domain.plan import Plan
from cmdesk.domain.records import (
    Acceptance,
    Channel,
    Format,
    Mute,
    Opening,
    Post,
    Record,
    Status,
    Version,
    new_id,
    occurrence_id,
)
from cmdesk.domain.rules.consent import mute_scope_of
from cmdesk.domain.rules.findings import Finding, FixKey, ScopeKind


def accept(plan: Plan, finding: Finding, now: datetime) -> ChangeSet:
    """*It's intended*: accept the finding as bad as it is; an older acceptance of it grows."""
    scope = finding.scope
    at = now.isoformat(timespec="minutes")
    for known in plan.acceptances.values():
        named = (known.rule, known.scope_kind, known.scope_id, known.start)
        if named == (finding.rule, scope.kind.value, scope.id, finding.start):
            grown = replace(known, end=finding.end, value=finding.value, at=at)
            return ChangeSet.of_changes([Change(known, grown)])
    return _added(
        Acceptance(
            id=new_id(),
            rule=finding.rule,
            scope_kind=scope.kind.value,
            scope_id=scope.id,
            start=finding.start,
            end=finding.end,
            value=finding.value,
            at=at,
        )
    )


def mute(_plan: Plan, finding: Finding, _now: datetime) -> ChangeSet:
    """*Don't tell me again*: silence the rule for what the finding is about."""
    scope = mute_scope_of(finding)
    return _added(
        Mute(id=new_id(), rule=finding.rule, scope_kind=scope.kind.value, scope_id=scope.id)
    )


def create_draft(plan: Plan, finding: Finding, _now: datetime) -> ChangeSet:
    """A post to write: on a rendez-vous' occurrence and linked to it, else without a date."""
    channel = plan.channels.get(finding.channel_id or "")
    if channel is None:
        return ChangeSet()
    pillar = plan.pillars.get(finding.pillar_id or "")
    opening = _opening_of(plan, finding)
    post = Post(
        id=new_id(),
        title="" if opening is None else opening.name,
        pillar_id=None if pillar is None else pillar.id,
        degree=None if pillar is None else pillar.usual_degree,
        asks=opening is None,
    )
    version = Version(
        id=new_id(),
        post_id=post.id,
        channel_id=channel.id,
        format=_usual_format(plan, channel),
        status=Status.TO_WRITE,
    )
    if opening is not None:
        version = replace(
            version,
            day=finding.start,
            minute=opening.minute,
            occurrence=occurrence_id(opening.id, finding.start),
        )
    return _added(post, version)


def end_rendezvous(plan: Plan, finding: Finding, _now: datetime) -> ChangeSet:
    """Let the rendez-vous end on the eve of the occurrence."""
    opening = _opening_of(plan, finding)
    if opening is None:
        return ChangeSet()
    ended = replace(opening, end=finding.start - timedelta(days=1))
    return ChangeSet.of_changes([Change(opening, ended)])


def pause_channel(plan: Plan, finding: Finding, _now: datetime) -> ChangeSet:
    """Say that the channel is not active for now."""
    channel = plan.channels.get(finding.channel_id or "")
    if channel is None:
        return ChangeSet()
    return ChangeSet.of_changes([Change(channel, replace(channel, active=False))])


ACTS: Mapping[FixKey, Callable[[Plan, Finding, datetime], ChangeSet]] = {
    FixKey.INTENDED: accept,
    FixKey.NOT_THIS_WEEK: accept,
    FixKey.MUTE: mute,
    FixKey.CREATE_DRAFT: create_draft,
    FixKey.END_RENDEZVOUS: end_rendezvous,
    FixKey.PAUSE_CHANNEL: pause_channel,
}


def _added(*records: Record) -> ChangeSet:
    return ChangeSet.of_changes(Change(None, record) for record in records)


def _opening_of(plan: Plan, finding: Finding) -> Opening | None:
    """The opening whose occurrence a finding is about."""
    if finding.scope.kind is not ScopeKind.OCCURRENCE:
        return None
    return plan.openings.get(finding.scope.id.partition("/")[0])


def _usual_format(plan: Plan, channel: Channel) -> Format:
    formats = plan.platform_of(channel).formats
    return formats[0] if formats else Format.TEXT
