# SPDX-License-Identifier: MIT
"""What one wishes beside the week besides repairs, and what the panel knows around its findings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from cmdesk.domain.rules.findings import Finding, Scope
from cmdesk.domain.rules.limits import Limit
from cmdesk.domain.rules.offers import Offer
from cmdesk.domain.texts import Text
from cmdesk.services.consents import Reason

FindingKey = tuple[str, Scope, date, date]


@dataclass(frozen=True, slots=True)
class TellAgain:
    """Be told again of a finding that was accepted."""

    finding: Finding


@dataclass(frozen=True, slots=True)
class GiveReason:
    """Say why a finding is intended."""

    finding: Finding
    reason: Reason


@dataclass(frozen=True, slots=True)
class NewLimit:
    """Make a value one's own limit; None for the usual mark."""

    limit: Limit
    value: int | None


Wish = TellAgain | GiveReason | NewLimit


@dataclass(frozen=True, slots=True)
class Accepted:
    """A finding that is intended, and why, when that was said."""

    finding: Finding
    reason: Text | None = None


@dataclass(frozen=True, slots=True)
class Around:
    """What is known of one finding: the limit one may set, what a silence would be about."""

    limit: Limit | None = None
    silence: Text | None = None


NOTHING_AROUND = Around()


@dataclass(frozen=True, slots=True)
class Aside:
    """What stands beside the findings: the accepted ones, what each allows, a limit offered."""

    accepted: tuple[Accepted, ...] = ()
    around: Mapping[FindingKey, Around] = field(default_factory=dict)
    offers: tuple[Offer, ...] = ()

    def of(self, finding: Finding) -> Around:
        """What is known of a finding."""
        return self.around.get(finding.key, NOTHING_AROUND)


NOTHING_ASIDE = Aside()
