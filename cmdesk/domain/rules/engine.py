# SPDX-License-Identifier: MIT
"""The engine: runs the rules, runs again only what a change touched, and shows what matters."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime

from cmdesk.domain.changes import ChangeSet
from cmdesk.domain.lines import Placed
from cmdesk.domain.plan import Plan, touched_versions
from cmdesk.domain.rules.base import Cell, Rule
from cmdesk.domain.rules.consent import is_accepted, is_muted
from cmdesk.domain.rules.findings import Finding, Level
from cmdesk.domain.rules.folding import folded

QUIET_VERSIONS = 5
QUIET_DAYS = 7

Raw = dict[Cell, tuple[Finding, ...]]


class Engine:
    """What the rules find in a plan, kept by cell so that it can follow the plan's changes.

    Past periods, the most of an old document, are looked at once somebody asks for them.
    ``now`` is the client's wall clock; a finding of yesterday may differ from today's.
    """

    def __init__(self, plan: Plan, now: datetime, rules: Sequence[Rule]) -> None:
        self._rules = tuple(rules)
        self._plan = plan
        self._today = now.date()
        self._raw: dict[str, Raw] = {}
        self._since: dict[str, int] = {}
        for rule in self._rules:
            self._run(rule, self._first_day(rule))

    @property
    def plan(self) -> Plan:
        """The plan that was last checked."""
        return self._plan

    def update(self, plan: Plan, changes: ChangeSet, now: datetime) -> None:
        """Follow the plan: ``changes`` are all that differ from the one checked before."""
        later = now.date() != self._today
        places = tuple(_places(self._plan, plan, changes))
        kinds = {type(change.record) for change in changes.changes}
        self._plan, self._today = plan, now.date()
        for rule in self._rules:
            if (later and rule.timed) or not kinds.isdisjoint(rule.reads):
                self._run(rule, self._first_day(rule))
            elif places:
                self._run_again(rule, places)

    def findings(self, *, past: bool = False, accepted: bool = False) -> tuple[Finding, ...]:
        """What is to be said, worst first.

        With ``past`` also of past periods, with ``accepted`` also what is said to be intended.
        """
        mutes = tuple(self._plan.mutes.values())
        said = [finding for finding in self._current(past) if not is_muted(finding, mutes)]
        shown = folded(said)
        if not accepted:
            acceptances = tuple(self._plan.acceptances.values())
            shown = [finding for finding in shown if not is_accepted(finding, acceptances)]
        if _is_quiet(self._plan):
            shown = [finding for finding in shown if finding.level is Level.TROUBLE]
        return tuple(sorted(shown, key=_order_of))

    def _current(self, past: bool) -> list[Finding]:
        """All findings as found, worst first, those of past periods left out or not."""
        current: list[Finding] = []
        for rule in self._rules:
            first = date.min.toordinal() if past else self._first_day(rule)
            if first < self._since[rule.key]:
                self._run(rule, first)
            day = date.fromordinal(first)
            for findings in self._raw[rule.key].values():
                current += (finding for finding in findings if finding.end >= day)
        return sorted(current, key=_order_of)

    def _first_day(self, rule: Rule) -> int:
        """The day (ordinal) before which a rule's findings are past."""
        return self._today.toordinal() - rule.lingers

    def _run(self, rule: Rule, since: int) -> None:
        """Look at all periods that end on a day (ordinal) or later, and forget all others."""
        self._since[rule.key] = since
        self._raw[rule.key] = dict(self._found(rule, rule.all_cells(self._plan, since)))

    def _run_again(self, rule: Rule, places: Iterable[Placed]) -> None:
        raw, since = self._raw[rule.key], self._since[rule.key]
        touched = {cell for place in places for cell in rule.cells_at(self._plan, place)}
        cells = [cell for cell in touched if rule.last_day_of(cell) >= since]
        for cell in cells:
            raw.pop(cell, None)
        raw.update(self._found(rule, cells))

    def _found(
        self, rule: Rule, cells: Iterable[Cell]
    ) -> Iterator[tuple[Cell, tuple[Finding, ...]]]:
        for cell in cells:
            findings = tuple(rule.find(self._plan, cell, self._today))
            if findings:
                yield cell, findings


def _places(old: Plan, new: Plan, changes: ChangeSet) -> Iterator[Placed]:
    """Where touched versions stood and where they stand."""
    for version_id in touched_versions(old, new, changes):
        for plan in (old, new):
            place = plan.placed(version_id)
            if place is not None:
                yield place


def _is_quiet(plan: Plan) -> bool:
    """True while a document is too young for remarks: under five versions within a week."""
    line = plan.everything
    if not line.order:
        return True
    versions = sum(len(line.on(day)) for day in line.order[:QUIET_VERSIONS])
    return versions < QUIET_VERSIONS and line.order[-1] - line.order[0] < QUIET_DAYS


def _order_of(finding: Finding) -> tuple[int, date, str, str]:
    return finding.order
