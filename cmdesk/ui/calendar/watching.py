# SPDX-License-Identifier: MIT
"""What the calendar asks of the document's ``CadenceWatch``."""

from __future__ import annotations

from cmdesk.domain.months import Period
from cmdesk.domain.rules.findings import Finding, FixKey, Level
from cmdesk.services.cadence import Repair, repair
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

    def to_fix(self) -> int:
        """How many findings are *to fix*."""
        return sum(finding.level is Level.TROUBLE for finding in self.findings())

    def repair(self, finding: Finding, key: FixKey) -> Repair:
        """What one repair would do."""
        return repair(self._document.cadence, finding, key, self._document.now())
