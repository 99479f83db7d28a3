# SPDX-License-Identifier: MIT
"""*Essentials* or *everything*: what the short forms hold, and which of both a document shows.

What a document holds is never hidden: a field with a value, a section with content and the
present status of a post are shown in the essentials too.

To add something to the essentials: its key in the table below.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from cmdesk.config.memory import memory_of, remember
from cmdesk.domain.changes import ChangeSet
from cmdesk.domain.records import Client, KeptFor, Status
from cmdesk.domain.statuses import ORDER
from cmdesk.domain.texts import mark

if TYPE_CHECKING:
    from cmdesk.ui.open_document import OpenDocument

SECTIONS = frozenset({"themes", "rendezvous", "channels", "closed_days"})
"""Of the editorial line, by their keys."""

DETAILS = frozenset({"link", "tell_team", "photo_to_take", "note"})
"""Of the composer's *More*, by the names of the record's fields."""

SHEETS = frozenset({"last_numbers"})
"""Of the results, beside the chart, by their keys."""

STATUSES = (Status.TO_WRITE, Status.READY, Status.SCHEDULED, Status.PUBLISHED)
"""That a post can be given, in order."""

SHOW_EVERYTHING = mark("Scope", "Show everything")


class Scope(QObject):
    """Which of both one document shows on this computer; ``changed`` when that turned."""

    changed = Signal()

    def __init__(self, document: OpenDocument) -> None:
        super().__init__(document)
        self._document = document
        self._chosen = memory_of(document.uuid).everything
        self._told = self.everything
        document.changed.connect(self._on_document_changed)

    @property
    def everything(self) -> bool:
        """What the user chose for this document, else whether it is kept for others."""
        if self._chosen is not None:
            return self._chosen
        return self._document.client.kept_for is not KeptFor.OWN

    def show_everything(self, *, everything: bool) -> None:
        """Show everything, or the essentials, from now on."""
        self._chosen = everything
        remembered = memory_of(self._document.uuid)
        remember(self._document.uuid, replace(remembered, everything=everything))
        self._tell()

    def shows_section(self, key: str) -> bool:
        """True for a section of the line that stands in the list whatever it holds."""
        return self.everything or key in SECTIONS

    def shows_sheet(self, key: str) -> bool:
        """True for a sheet of the results that is there whatever it holds."""
        return self.everything or key in SHEETS

    def details(self) -> frozenset[str] | None:
        """The fields under *More* that are shown even when empty; None for all."""
        return None if self.everything else DETAILS

    def statuses(self, present: Status) -> tuple[Status, ...]:
        """The statuses that are offered, the present one among them."""
        if self.everything:
            return (*ORDER, Status.ON_HOLD)
        return STATUSES if present in STATUSES else (present, *STATUSES)

    def _tell(self) -> None:
        if self.everything is not self._told:
            self._told = self.everything
            self.changed.emit()

    @Slot(object, object)
    def _on_document_changed(self, changes: ChangeSet, _origin: object) -> None:
        if changes.of(Client):
            self._tell()


def scope_of(document: OpenDocument) -> Scope:
    """The one scope of a document in use."""
    found = document.findChild(Scope)
    return found if isinstance(found, Scope) else Scope(document)
