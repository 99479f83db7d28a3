# SPDX-License-Identifier: MIT
"""What one more post would bring: the findings that are there with it and were not without it.

Only the cells that the post may matter to are looked at, and a young document's quiet does not
count: what is brought today would be said in a week. A silence is never brought by a post, which
only tells where it ends.
"""

from __future__ import annotations

from datetime import date

from cmdesk.domain.plan import Plan
from cmdesk.domain.rules import RULES, silence
from cmdesk.domain.rules.base import Rule
from cmdesk.domain.rules.consent import is_accepted, is_muted
from cmdesk.domain.rules.findings import Finding

_BLAMING = tuple(rule for rule in RULES if rule is not silence.RULE)


def brought_by(before: Plan, after: Plan, version_id: str, today: date) -> tuple[Finding, ...]:
    """The findings that are new, or worse than they were, once a version took its place.

    ``before`` and ``after`` differ by this version and its post alone. What the user silenced or
    said to be intended is left out.
    """
    places = [place for plan in (before, after) if (place := plan.placed(version_id)) is not None]
    mutes, acceptances = tuple(after.mutes.values()), tuple(after.acceptances.values())
    brought: list[Finding] = []
    for rule in _BLAMING:
        cells = {cell for place in places for cell in rule.cells_at(after, place)}
        known = {found.key: found for cell in cells for found in rule.find(before, cell, today)}
        brought += (
            found
            for cell in cells
            for found in rule.find(after, cell, today)
            if _is_worse(found, known.get(found.key)) and not _is_over(rule, found, today)
        )
    return tuple(f for f in brought if not is_muted(f, mutes) and not is_accepted(f, acceptances))


def _is_worse(finding: Finding, known: Finding | None) -> bool:
    return known is None or finding.level > known.level or finding.value > known.value


def _is_over(rule: Rule, finding: Finding, today: date) -> bool:
    """True for a period that is past for so long that nothing is said of it."""
    return (today - finding.end).days > rule.lingers
