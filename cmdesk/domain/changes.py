# SPDX-License-Identifier: MIT
"""What an edit changed: the news that every view and every incremental check reads."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeVar, cast

from cmdesk.domain.records import Record

R = TypeVar("R", bound=Record)


@dataclass(frozen=True, slots=True)
class Change:
    """One record before and after: ``before`` is None when added, ``after`` when removed."""

    before: Record | None
    after: Record | None

    @property
    def record(self) -> Record:
        """The record as it is now, or as it last was."""
        found = self.after if self.after is not None else self.before
        assert found is not None, "a change has at least one side"
        return found


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """All that one edit changed, one ``Change`` per record, in order of first touch."""

    changes: tuple[Change, ...] = ()

    @classmethod
    def of_changes(cls, changes: Iterable[Change]) -> ChangeSet:
        """Merge changes of the same record (first before, last after) and drop empty ones."""
        merged: dict[tuple[type[Record], str], Change] = {}
        for change in changes:
            key = (type(change.record), change.record.id)
            first = merged.get(key, change)
            merged[key] = Change(first.before, change.after)
        return cls(tuple(c for c in merged.values() if c.before != c.after))

    def of(self, kind: type[R]) -> frozenset[str]:
        """Ids of the records of ``kind`` that were added, updated or removed."""
        return frozenset(c.record.id for c in self.changes if type(c.record) is kind)

    def pairs(self, kind: type[R]) -> tuple[tuple[R | None, R | None], ...]:
        """(before, after) of every changed record of ``kind``."""
        return tuple(
            (cast("R | None", c.before), cast("R | None", c.after))
            for c in self.changes
            if type(c.record) is kind
        )

    def __bool__(self) -> bool:
        """True when anything changed."""
        return bool(self.changes)
