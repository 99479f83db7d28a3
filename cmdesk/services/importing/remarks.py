# SPDX-License-Identifier: MIT
"""What an import of old posts makes true of the past, and what is therefore not shown."""

from __future__ import annotations

from datetime import date, datetime

from cmdesk.domain.changes import Change, ChangeSet
from cmdesk.domain.plan import Plan
from cmdesk.domain.rules import Checker
from cmdesk.domain.rules.findings import Scope
from cmdesk.services.importing.planned import Preview


def remarks_put_away(plan: Plan, planned: Preview, now: datetime) -> int:
    """How many remarks about periods that are over the import would add, shown nowhere.

    ``plan`` is the document's before the import, ``now`` the client's wall clock.
    """
    if not planned.past:
        return 0
    added = (Change(None, record) for records in planned.records() for record in records)
    after = plan.after(ChangeSet.of_changes(added))
    return len(_about_the_past(after, now) - _about_the_past(plan, now))


def _about_the_past(plan: Plan, now: datetime) -> set[tuple[str, Scope, date, date]]:
    """The keys of the findings that only a look at the past shows."""
    checker = Checker(plan, now)
    shown = {finding.key for finding in checker.findings()}
    return {finding.key for finding in checker.findings(past=True)} - shown
