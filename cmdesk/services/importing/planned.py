# SPDX-License-Identifier: MIT
"""What an import would do, as data: the rows to add, what is left out, and the one edit."""

from __future__ import annotations

from dataclasses import dataclass

from cmdesk.domain.errors import WrongInput
from cmdesk.domain.records import Channel, Pillar, Post, Record, Version
from cmdesk.domain.texts import mark
from cmdesk.services.edits import Add, Batch
from cmdesk.services.importing.dates import DateOrder
from cmdesk.services.importing.entries import Skipped
from cmdesk.services.importing.headers import Columns


@dataclass(frozen=True, slots=True)
class PlannedRow:
    """A row to import: the line it starts on, its post and the versions to add.

    ``joins`` is True when the post is there already and only misses some versions.
    """

    line: int
    post: Post
    versions: tuple[Version, ...]
    joins: bool = False


@dataclass(frozen=True, slots=True)
class Preview:
    """All that importing a table would do; nothing is changed yet.

    ``duplicates`` counts rows that are in the document already, ``past`` the rows to import
    that are dated before today. ``channels`` and ``pillars`` would be created.
    """

    name: str
    columns: Columns
    order: DateOrder
    rows: tuple[PlannedRow, ...]
    skipped: tuple[Skipped, ...]
    duplicates: int
    channels: tuple[Channel, ...]
    pillars: tuple[Pillar, ...]
    past: int

    @property
    def posts(self) -> int:
        """How many rows would be imported."""
        return len(self.rows)

    def edit(self) -> Batch | None:
        """The import as one step to undo; None when there is nothing to add."""
        if not self.rows:
            return None
        label = mark("Import", "import %n post(s) from {name}", "", 1).filled(
            n=self.posts, name=self.name
        )
        return Batch(tuple(Add(records, label) for records in self.records() if records), label)

    def records(self) -> tuple[tuple[Record, ...], ...]:
        """What would be added, one tuple per kind, parents before children."""
        return (
            self.channels,
            self.pillars,
            tuple(row.post for row in self.rows if not row.joins),
            tuple(version for row in self.rows for version in row.versions),
        )


def refuse_creation(planned: Preview) -> None:
    """Raise WrongInput with their names when channels or themes would have to be created."""
    missing = tuple(channel.name for channel in planned.channels)
    missing += tuple(pillar.name for pillar in planned.pillars)
    if missing:
        raise WrongInput(
            mark(
                "Import",
                "These channels or themes of “{name}” are not in the document: {missing}. "
                "Nothing was imported.",
            ).filled(name=planned.name, missing=missing)
        )
