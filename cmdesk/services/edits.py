# SPDX-License-Identifier: MIT
"""Edits: every change to a document, as plain data that applies itself and gives its inverse."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import groupby
from typing import Any, Protocol

from cmdesk.domain.changes import ChangeSet
from cmdesk.domain.records import Record
from cmdesk.domain.texts import Text
from cmdesk.store.access import Writer
from cmdesk.store.document_file import DocumentFile


class Edit(Protocol):
    """Something to change, with the words that name it (“move 3 posts”)."""

    @property
    def label(self) -> Text:
        """What the undo menu says."""

    def apply(self, writer: Writer) -> Edit:
        """Do it inside the writer's transaction and return what undoes it."""


@dataclass(frozen=True, slots=True)
class Add:
    """Put new records into the document, parents before children."""

    records: tuple[Record, ...]
    label: Text

    def apply(self, writer: Writer) -> Edit:
        """Insert the records; the inverse removes them, children first."""
        writer.add(self.records)
        removals = tuple(
            Remove(kind, tuple(record.id for record in group), self.label)
            for kind, group in groupby(reversed(self.records), type)
        )
        return removals[0] if len(removals) == 1 else Batch(removals, self.label)


@dataclass(frozen=True, slots=True)
class Set:
    """Give fields of one record new values."""

    kind: type[Record]
    record_id: str
    values: Mapping[str, Any]
    label: Text

    def apply(self, writer: Writer) -> Edit:
        """Write the fields; the inverse gives the old values back. Raises MissingRecord."""
        before = writer.update(self.kind, self.record_id, self.values)
        old = {name: getattr(before, name) for name in self.values}
        return Set(self.kind, self.record_id, old, self.label)


@dataclass(frozen=True, slots=True)
class Remove:
    """Take records of one kind out of the document; their children must go first."""

    kind: type[Record]
    ids: tuple[str, ...]
    label: Text

    def apply(self, writer: Writer) -> Edit:
        """Delete the records; the inverse adds them again. Raises MissingRecord."""
        removed = writer.remove(self.kind, self.ids)
        return Add(tuple(reversed(removed)), self.label)


@dataclass(frozen=True, slots=True)
class Batch:
    """Several edits that are one step for the user: all or nothing, one undo."""

    edits: tuple[Edit, ...]
    label: Text

    def apply(self, writer: Writer) -> Edit:
        """Apply in order; the inverse undoes in reverse order."""
        inverses = [edit.apply(writer) for edit in self.edits]
        return Batch(tuple(reversed(inverses)), self.label)


@dataclass(frozen=True, slots=True)
class Applied:
    """An edit that was committed: what undoes it and what it changed."""

    inverse: Edit
    changes: ChangeSet


def apply(document_file: DocumentFile, edit: Edit) -> Applied:
    """Commit an edit in one transaction; on any exception nothing is changed."""
    with document_file.writing() as writer:
        inverse = edit.apply(writer)
        return Applied(inverse, writer.changes)
