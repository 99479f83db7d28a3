# SPDX-License-Identifier: MIT
"""Watching the cadence of a document: its plan, what the rules find, and the repairs."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, fields
from datetime import date, datetime
from pathlib import Path

from cmdesk.domain.changes import Change, ChangeSet
from cmdesk.domain.plan import Plan
from cmdesk.domain.platforms import Platform
from cmdesk.domain.records import RECORDS, Record
from cmdesk.domain.rules import Checker
from cmdesk.domain.rules.findings import Finding, FixKey
from cmdesk.domain.rules.fixes import ACTS, Move, changes_of, label_of_fix, moves_of
from cmdesk.domain.texts import Text
from cmdesk.services.clients import wall_clock
from cmdesk.services.edits import Add, Batch, Edit, Set
from cmdesk.store.access import Reader
from cmdesk.store.course import Course
from cmdesk.store.document_file import DocumentFile


class CadenceWatch:
    """Follows a document's changes and says what the rules find, quickly after each edit.

    ``now`` is always the client's wall clock. A ``course`` can stop the first reading: Stopped.
    """

    def __init__(
        self, reader: Reader, platforms: Mapping[str, Platform], course: Course | None = None
    ) -> None:
        self._plan = Plan.of(_read(reader, course or Course()), platforms)
        self._checker: Checker | None = None
        self._waiting: list[Change] = []
        # Asked several times after each edit (week, badge, foot); rules look at the day of `now`.
        self._told: dict[tuple[date, bool, bool], tuple[Finding, ...]] = {}

    @property
    def plan(self) -> Plan:
        """The records as the rules see them, all changes told so far included."""
        return self._plan

    def update(self, changes: ChangeSet) -> None:
        """Take in what an edit changed; it is checked when findings are next asked for."""
        self._plan = self._plan.after(changes)
        self._told.clear()
        if self._checker is not None:
            self._waiting += changes.changes

    def findings(
        self, now: datetime, past: bool = False, accepted: bool = False
    ) -> tuple[Finding, ...]:
        """What is to be said, worst first, on request also of past periods and what is intended."""
        asked = (now.date(), past, accepted)
        if asked not in self._told:
            self._told[asked] = self._checked(now).findings(past=past, accepted=accepted)
        return self._told[asked]

    def findings_after(
        self, changes: ChangeSet, now: datetime, past: bool = False
    ) -> tuple[Finding, ...]:
        """What would be said if these changes were made; they are not."""
        checker = self._checked(now)
        undone = ChangeSet(tuple(Change(c.after, c.before) for c in changes.changes))
        try:
            checker.update(self._plan.after(changes), changes, now)
            return checker.findings(past=past)
        finally:
            checker.update(self._plan, undone, now)

    def _checked(self, now: datetime) -> Checker:
        if self._checker is None:
            self._checker = Checker(self._plan, now)
        else:
            self._checker.update(self._plan, ChangeSet.of_changes(self._waiting), now)
        self._waiting.clear()
        return self._checker


def watch_of_file(
    path: Path,
    platforms: Mapping[str, Platform],
    clock: Callable[[], datetime],
    course: Course,
) -> CadenceWatch:
    """The watch of a document in a working file that nobody has open, with its first findings.

    It may be made in any thread, for another to keep. ``clock`` tells UTC. Raises Stopped, and
    whatever the file raises that cannot be read.
    """
    with DocumentFile(path, read_only=True) as document_file, document_file.reading() as reader:
        watch = CadenceWatch(reader, platforms, course)
    watch.findings(wall_clock(watch.plan.client, clock()))
    return watch


def _read(reader: Reader, course: Course) -> Iterator[Record]:
    """Every record of a document, as long as the course is not stopped."""
    for kind in RECORDS:
        for record in reader.all(kind):
            course.step(0)
            yield record


@dataclass(frozen=True, slots=True)
class Repair:
    """What one fix would do: the edit, and the findings of all rules before and after it.

    ``moved`` versions get another day or hour, ``undated`` ones no date yet for want of room or
    because that is the fix; ``moves`` says where each goes.
    """

    edit: Edit
    before: tuple[Finding, ...]
    after: tuple[Finding, ...]
    moved: int = 0
    undated: int = 0
    moves: tuple[Move, ...] = ()


def repair(watch: CadenceWatch, finding: Finding, fix: FixKey, now: datetime) -> Repair:
    """Work out a fix and what it leaves to say, without writing anything.

    ``now`` is the client's wall clock. Raises ValueError for a fix that is no edit (``is_edit``).
    """
    moves = moves_of(watch.plan, finding, fix, now)
    label = label_of_fix(fix, finding, len(moves))
    act = ACTS.get(fix)
    changes = changes_of(watch.plan, moves) if act is None else act(watch.plan, finding, now)
    past = finding.end < now.date()
    undated = sum(move.day is None for move in moves)
    return Repair(
        edit=edit_of(changes, label),
        before=watch.findings(now, past=past),
        after=watch.findings_after(changes, now, past=past),
        moved=len(moves) - undated,
        undated=undated,
        moves=moves,
    )


def edit_of(changes: ChangeSet, label: Text) -> Edit:
    """One step that makes these additions and updates; parents come before children in them."""
    return Batch(tuple(_step(change, label) for change in changes.changes), label)


def _step(change: Change, label: Text) -> Edit:
    before, after = change.before, change.record
    if before is None:
        return Add((after,), label)
    values = {
        field.name: getattr(after, field.name)
        for field in fields(after)
        if getattr(after, field.name) != getattr(before, field.name)
    }
    return Set(type(after), after.id, values, label)
