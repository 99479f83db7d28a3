# SPDX-License-Identifier: MIT
"""One cause, one finding: what a flooded day causes is told under the flood, not beside it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta

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
from cmdesk.domain.rules.findings import Finding, Scope

DAY = timedelta(days=1)


class _Floods:
    """The floods of a document, found by their day and by their versions without a search."""

    def __init__(self, floods: Iterable[Finding]) -> None:
        self._all = tuple(floods)
        self._by_day: dict[date, list[Finding]] = {}
        self._by_place: dict[tuple[str, date], Finding] = {}
        self._by_version: dict[str, list[int]] = {}
        for place, one in enumerate(self._all):
            self._by_day.setdefault(one.start, []).append(one)
            # All are about a channel's group: its id says it all, and hashes faster than a Scope.
            self._by_place[one.scope.id, one.start] = one
            for version_id in one.versions:
                self._by_version.setdefault(version_id, []).append(place)

    def on(self, day: date) -> Sequence[Finding]:
        """Those of a day, in the order they were found."""
        return self._by_day.get(day, ())

    def of(self, scope: Scope, day: date) -> Finding | None:
        """The one of a channel, group and day."""
        return self._by_place.get((scope.id, day))

    def shares(self, finding: Finding) -> list[tuple[Finding, int]]:
        """How many versions of a finding each flood that touches it holds, in their order."""
        inside = Counter(
            place
            for version_id in set(finding.versions)
            for place in self._by_version.get(version_id, ())
        )
        return [(self._all[place], inside[place]) for place in sorted(inside)]


def folded(findings: Iterable[Finding]) -> list[Finding]:
    """The findings with those of a flood's cause moved into its ``also``."""
    found = list(findings)
    floods = _Floods(finding for finding in found if finding.rule == flood.KEY)
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


def _same_day(finding: Finding, floods: _Floods) -> Finding | None:
    """The flood of the same channel, group and day."""
    return floods.of(finding.scope, finding.start)


def _repaired_day(finding: Finding, floods: _Floods) -> Finding | None:
    """The greatest of the day's floods, if their repair brings all channels under the limit.

    One of those as bad as the finding: what is *to fix* must not hide under what is *to review*.
    """
    near = floods.on(finding.start)
    left = finding.count - _beyond(near)
    as_bad = [candidate for candidate in near if candidate.level >= finding.level]
    return _greatest(as_bad) if left < finding.limit else None


def _repaired_week(finding: Finding, floods: _Floods) -> Finding | None:
    """The greatest of the week's floods, if their repair brings the week under its limit."""
    days = range((finding.end - finding.start).days + 1)
    each = (floods.of(finding.scope, finding.start + day * DAY) for day in days)
    near = [candidate for candidate in each if candidate is not None]
    left = finding.count - _beyond(near)
    return _greatest(near) if left <= finding.limit else None


def _nearly_all(finding: Finding, floods: _Floods) -> Finding | None:
    """The flood that holds two or more of the versions, if at most one stands elsewhere."""
    for candidate, inside in floods.shares(finding):
        if inside >= 2 and len(finding.versions) - inside <= 1:
            return candidate
    return None


def _mostly(finding: Finding, floods: _Floods) -> Finding | None:
    """The flood that holds the most, if floods hold half of the versions or more."""
    shares = floods.shares(finding)
    inside = sum(share for _, share in shares)
    if not inside or 2 * inside < len(finding.versions):
        return None
    return max(shares, key=lambda pair: pair[1])[0]


def _beyond(floods: Sequence[Finding]) -> int:
    return sum(candidate.count - candidate.limit for candidate in floods)


def _greatest(floods: Sequence[Finding]) -> Finding | None:
    return max(floods, key=lambda candidate: candidate.count, default=None)


Parent = Callable[[Finding, _Floods], Finding | None]

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
