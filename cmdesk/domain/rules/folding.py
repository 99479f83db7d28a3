# SPDX-License-Identifier: MIT
"""One cause, one finding: what a flooded day causes is told under the flood, not beside it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from cmdesk.domain.rules import (
    about_us,
    burst,
    flood,
    flood_all,
    flood_week,
    mix,
    same_text,
    too_commercial,
)
from cmdesk.domain.rules.findings import Finding

Floods = Sequence[Finding]


def folded(findings: Iterable[Finding]) -> list[Finding]:
    """The findings with those of a flood's cause moved into its ``also``."""
    found = list(findings)
    floods = [finding for finding in found if finding.rule == flood.KEY]
    if not floods:
        return found
    under: dict[int, list[Finding]] = {}
    kept: list[Finding] = []
    for finding in found:
        parent_of = PARENTS.get(finding.rule)
        parent = None if parent_of is None else parent_of(finding, floods)
        if parent is None:
            kept.append(finding)
        else:
            under.setdefault(id(parent), []).append(finding)
    return [_with_also(finding, under.get(id(finding), [])) for finding in kept]


def _with_also(finding: Finding, others: list[Finding]) -> Finding:
    if not others:
        return finding
    return replace(finding, also=tuple(sorted(others, key=lambda other: other.order)))


def _same_day(finding: Finding, floods: Floods) -> Finding | None:
    """The flood of the same channel, group and day."""
    for candidate in floods:
        if candidate.scope == finding.scope and candidate.start == finding.start:
            return candidate
    return None


def _repaired_day(finding: Finding, floods: Floods) -> Finding | None:
    """The greatest of the day's floods, if their repair brings all channels under the limit.

    One of those as bad as the finding: what is *to fix* must not hide under what is *to review*.
    """
    near = [candidate for candidate in floods if candidate.start == finding.start]
    left = finding.count - _beyond(near)
    as_bad = [candidate for candidate in near if candidate.level >= finding.level]
    return _greatest(as_bad) if left < finding.limit else None


def _repaired_week(finding: Finding, floods: Floods) -> Finding | None:
    """The greatest of the week's floods, if their repair brings the week under its limit."""
    near = [
        candidate
        for candidate in floods
        if candidate.scope == finding.scope and finding.start <= candidate.start <= finding.end
    ]
    left = finding.count - _beyond(near)
    return _greatest(near) if left <= finding.limit else None


def _nearly_all(finding: Finding, floods: Floods) -> Finding | None:
    """The flood that holds two or more of the versions, if at most one stands elsewhere."""
    for candidate, inside in _shares(finding, floods):
        if inside >= 2 and len(finding.versions) - inside <= 1:
            return candidate
    return None


def _mostly(finding: Finding, floods: Floods) -> Finding | None:
    """The flood that holds the most, if floods hold half of the versions or more."""
    shares = _shares(finding, floods)
    inside = sum(share for _, share in shares)
    if not inside or 2 * inside < len(finding.versions):
        return None
    return max(shares, key=lambda pair: pair[1])[0]


def _shares(finding: Finding, floods: Floods) -> list[tuple[Finding, int]]:
    """How many of the versions each flood holds."""
    versions = set(finding.versions)
    return [(candidate, len(versions.intersection(candidate.versions))) for candidate in floods]


def _beyond(floods: Floods) -> int:
    return sum(candidate.count - candidate.limit for candidate in floods)


def _greatest(floods: Floods) -> Finding | None:
    return max(floods, key=lambda candidate: candidate.count, default=None)


Parent = Callable[[Finding, Floods], Finding | None]

# To fold another rule under floods: 1. a function above that names the flood that causes a
# finding, or None; 2. its rule's key here; 3. a test in tests/domain/rules/test_engine.py.
PARENTS: dict[str, Parent] = {
    burst.KEY: _same_day,
    flood_all.KEY: _repaired_day,
    flood_week.KEY: _repaired_week,
    same_text.KEY: _nearly_all,
    too_commercial.KEY: _mostly,
    about_us.KEY: _mostly,
    mix.KEY: _mostly,
}
