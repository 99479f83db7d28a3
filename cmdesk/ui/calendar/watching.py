# SPDX-License-Identifier: MIT
"""What the calendar asks of the document's ``CadenceWatch``."""

from __future__ import annotations

from cmdesk.domain.months import Period
from cmdesk.domain.plan import Plan
from cmdesk.domain.rules.consent import mute_scope_of
from cmdesk.domain.rules.findings import Finding, FixKey, Level
from cmdesk.domain.rules.limits import limit_of
from cmdesk.domain.rules.offers import offers_of
from cmdesk.domain.texts import Text
from cmdesk.services.cadence import Repair, repair
from cmdesk.services.consents import reason_words, scope_words
from cmdesk.ui.calendar.wishes import Accepted, Around, Aside
from cmdesk.ui.open_document import OpenDocument


class DocumentWatch:
    """The findings of one document by the client's clock; the document keeps them up to date."""

    def __init__(self, document: OpenDocument) -> None:
        self._document = document

    def findings(self) -> tuple[Finding, ...]:
        """All that is to be said now, worst first."""
        return self._document.cadence.findings(self._document.now())

    def findings_of(self, period: Period) -> tuple[Finding, ...]:
        """What is to be said about a week or a month, worst first."""
        start, end = period.start, period.end
        return tuple(f for f in self.findings() if f.start <= end and start <= f.end)

    def aside_of(self, period: Period) -> Aside:
        """What stands beside a period's findings: what was accepted, limits, what is offered."""
        now, plan = self._document.now(), self._document.cadence.plan
        start, end = period.start, period.end
        said = self.findings()
        known = {finding.key for finding in said}
        accepted = tuple(
            Accepted(finding, reason_words(plan, finding))
            for finding in self._document.cadence.findings(now, accepted=True)
            if finding.key not in known and finding.start <= end and start <= finding.end
        )
        around = {
            finding.key: Around(
                limit_of(plan, finding.rule, finding.scope.id), _silence_of(plan, finding)
            )
            for finding in said
            if finding.start <= end and start <= finding.end
        }
        offers = offers_of(plan, now.date()) if end >= now.date() else ()
        return Aside(accepted, around, offers[:1])

    def to_fix(self) -> int:
        """How many findings are *to fix*."""
        return sum(finding.level is Level.TROUBLE for finding in self.findings())

    def repair(self, finding: Finding, key: FixKey) -> Repair:
        """What one repair would do."""
        return repair(self._document.cadence, finding, key, self._document.now())


def _silence_of(plan: Plan, finding: Finding) -> Text:
    """What *don't tell me again* would be about."""
    scope = mute_scope_of(finding)
    return scope_words(plan, scope.kind.value, scope.id)
