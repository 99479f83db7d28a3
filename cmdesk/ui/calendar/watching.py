# SPDX-License-Identifier: MIT
"""One ``CadenceWatch`` a document, told of every change before the tabs read it."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QObject, Slot

from cmdesk.domain.changes import ChangeSet
from cmdesk.domain.openings import Week
from cmdesk.domain.rules.findings import Finding, FixKey, Level
from cmdesk.services.cadence import CadenceWatch, Repair, repair
from cmdesk.ui.open_document import OpenDocument


class DocumentWatch(QObject):
    """Follows one document; belongs to it."""

    def __init__(self, document: OpenDocument) -> None:
        super().__init__(document)
        self._document = document
        self._watch: CadenceWatch | None = None
        document.changed.connect(self._on_changed)

    def findings(self) -> tuple[Finding, ...]:
        """All that is to be said now, worst first."""
        return self._cadence().findings(self.now())

    def findings_of(self, week: Week) -> tuple[Finding, ...]:
        """What is to be said about a week, worst first."""
        return tuple(f for f in self.findings() if f.start <= week.end and week.start <= f.end)

    def to_fix(self) -> int:
        """How many findings are *to fix*."""
        return sum(finding.level is Level.TROUBLE for finding in self.findings())

    def repair(self, finding: Finding, key: FixKey) -> Repair:
        """What one repair would do."""
        return repair(self._cadence(), finding, key, self.now())

    def now(self) -> datetime:
        """The client's wall clock, as the rules want it."""
        return self._document.now().replace(tzinfo=None)

    def _cadence(self) -> CadenceWatch:
        if self._watch is None:
            with self._document.reading() as reader:
                self._watch = CadenceWatch(reader, self._document.platforms)
        return self._watch

    @Slot(object, object)
    def _on_changed(self, changes: ChangeSet, _origin: object) -> None:
        if self._watch is not None:
            self._watch.update(changes)


def watch_of(document: OpenDocument) -> DocumentWatch:
    """The document's watch, made when first asked for.

    Ask before connecting to ``document.changed``: Qt tells in the order of connecting.
    """
    found = document.findChild(DocumentWatch)
    return found if isinstance(found, DocumentWatch) else DocumentWatch(document)
