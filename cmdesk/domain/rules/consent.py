# SPDX-License-Identifier: MIT
"""What the user said about findings: which are accepted, which rules are muted."""

from __future__ import annotations

from collections.abc import Iterable

from cmdesk.domain.records import Acceptance, Mute
from cmdesk.domain.rules.findings import Finding, Scope, ScopeKind

UNDATED = frozenset({ScopeKind.VERSIONS.value, ScopeKind.OCCURRENCE.value})


def is_accepted(finding: Finding, acceptances: Iterable[Acceptance]) -> bool:
    """True when *it's intended* was said of it and it has not grown worse since."""
    return any(covers(acceptance, finding) for acceptance in acceptances)


def covers(acceptance: Acceptance, finding: Finding) -> bool:
    """True for the same rule, scope and period, up to the accepted value.

    Periods are known by their first day. Those of same texts and rendez-vous do not matter:
    their scope says which; a group of same texts that lost some is still covered.
    """
    scope = finding.scope
    if acceptance.rule != finding.rule or acceptance.scope_kind != scope.kind.value:
        return False
    if finding.value > acceptance.value:
        return False
    if scope.kind is ScopeKind.VERSIONS:
        return set(scope.id.split("+")) <= set(acceptance.scope_id.split("+"))
    if acceptance.scope_id != scope.id:
        return False
    return acceptance.scope_kind in UNDATED or acceptance.start == finding.start


def covering(finding: Finding, acceptances: Iterable[Acceptance]) -> tuple[Acceptance, ...]:
    """What was said of a finding to make it intended, the latest last."""
    found = (one for one in acceptances if covers(one, finding))
    return tuple(sorted(found, key=lambda one: (one.at, one.id)))


def mute_scope_of(finding: Finding) -> Scope:
    """What *don't tell me again* silences: as wide as the finding's kind, never one post alone.

    Of one occurrence it is the whole rendez-vous, of some posts their channel (or all).
    """
    scope = finding.scope
    if scope.kind is ScopeKind.OCCURRENCE:
        return Scope(ScopeKind.OCCURRENCE, scope.id.partition("/")[0])
    if scope.kind is not ScopeKind.VERSIONS:
        return scope
    if finding.channel_id is None:
        return Scope(ScopeKind.ALL)
    return Scope(ScopeKind.CHANNEL, finding.channel_id)


def is_muted(finding: Finding, mutes: Iterable[Mute]) -> bool:
    """True when its rule is silenced everywhere, for its channel, or for its very scope."""
    return any(mute.rule == finding.rule and _within(mute, finding) for mute in mutes)


def _within(mute: Mute, finding: Finding) -> bool:
    if mute.scope_kind == ScopeKind.ALL.value:
        return True
    if mute.scope_kind == ScopeKind.CHANNEL.value:
        return mute.scope_id == finding.channel_id
    scope = finding.scope
    if mute.scope_kind != scope.kind.value:
        return False
    opening = scope.id.partition("/")[0] if scope.kind is ScopeKind.OCCURRENCE else scope.id
    return mute.scope_id in (scope.id, opening)
