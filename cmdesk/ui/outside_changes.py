# SPDX-License-Identifier: MIT
"""Tells in the banner what others did to the file of the document on a desk, and what to do.

Nothing is asked out of the blue: a line with a button appears, and the work goes on. Only what
cannot be saved any more asks, when it is to be saved or put away.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Slot

from cmdesk.domain.texts import mark
from cmdesk.store.peeking import Facts
from cmdesk.store.sighting import Known, Sight, Sighting
from cmdesk.ui.deciding import KEPT_BOTH, Deciding
from cmdesk.ui.desk import Desk
from cmdesk.ui.document_page import DECIDE
from cmdesk.ui.news import NewsLine
from cmdesk.ui.publication import Publication, SaveState
from cmdesk.ui.watching_file import FileWatch

CHANGED: Final = "changed elsewhere"  # subjects of the news
GONE: Final = "gone"
_CHANGED = mark(
    "OutsideChanges", "“{file}” was changed elsewhere. What you see is what it held before."
)
_CHANGED_BY = mark(
    "OutsideChanges",
    "“{file}” was changed elsewhere: {who}, {at}. What you see is what it held before.",
)
_RELOAD = mark("OutsideChanges", "Reload")
_GONE = mark(
    "OutsideChanges",
    "“{file}” is no longer in its place: somebody moved, renamed or deleted it. "
    "Your work is safe on this computer.",
)
_RENAMED = mark("OutsideChanges", "“{file}” is now called “{new}”: somebody renamed it.")


class OutsideChanges(QObject):
    """Watches the file of whatever document lies on the desk."""

    def __init__(self, desk: Desk, deciding: Deciding) -> None:
        super().__init__(desk)
        self._desk = desk
        self._deciding = deciding
        self._publication: Publication | None = None
        self.watch: FileWatch | None = None
        self._moved_to: Path | None = None
        desk.opened.connect(self._on_opened)
        desk.closed.connect(self._on_closed)

    @Slot(object)
    def _on_opened(self, _document: object) -> None:
        publication = self._publication = self._desk.publication
        if publication is None:
            return
        self.watch = FileWatch(publication)
        self.watch.seen.connect(self._on_seen)
        publication.told.connect(self._on_told)
        publication.news.acted.connect(self._on_acted)
        self._on_told(None)

    @Slot()
    def _on_closed(self) -> None:
        self._publication = None
        if self.watch is not None:
            self.watch.close()
            self.watch = None

    @Slot(object)
    def _on_told(self, _saving: object) -> None:
        """Have the watch know the file as it was saved last."""
        publication, watch = self._publication, self.watch
        if publication is None or watch is None:
            return
        note = publication.safe.note
        target = publication.safe.target
        if target is not None and note.base is not None:
            watch.watch(Known(target, note.base, note.document_uuid, note.revision))
        if publication.saving.state is SaveState.FAILED:
            watch.look()

    @Slot(object)
    def _on_seen(self, sighting: Sighting) -> None:
        publication = self._publication
        if publication is None or publication.signalsBlocked():
            return  # put away meanwhile
        if publication.saving.state is SaveState.SAVING or sighting.sight is Sight.AWAY:
            return  # it may be ourselves; it cannot be seen now
        self._tell_gone(publication, sighting)
        if sighting.sight is not Sight.CHANGED:
            publication.news.drop(CHANGED)
        elif publication.safe.needs_publishing:
            publication.publish()  # which compares, stops, and says so
        elif publication.safe.conflict is None:
            self._tell_changed(publication, sighting.facts)

    def _tell_changed(self, publication: Publication, facts: Facts | None) -> None:
        file = _name_of(publication)
        words = _CHANGED.filled(file=file)
        if facts is not None and facts.saved_by and facts.saved_at is not None:
            at = facts.saved_at.astimezone().replace(tzinfo=None)
            words = _CHANGED_BY.filled(file=file, who=facts.saved_by, at=at)
        publication.news.put(CHANGED, NewsLine(words, _RELOAD))

    def _tell_gone(self, publication: Publication, sighting: Sighting) -> None:
        self._moved_to = sighting.moved_to
        if sighting.sight is not Sight.GONE:
            publication.news.drop(GONE)
            return
        words = _GONE.filled(file=_name_of(publication))
        if sighting.moved_to is not None:
            words = _RENAMED.filled(file=_name_of(publication), new=sighting.moved_to.name)
        publication.news.put(GONE, NewsLine(words, DECIDE, urgent=True))

    @Slot(str)
    def _on_acted(self, subject: str) -> None:
        publication = self._publication
        if publication is None:
            return
        if subject == GONE:
            self._deciding.decide_gone(self._moved_to)
        elif subject == CHANGED and publication.safe.needs_publishing:
            self._deciding.decide()  # something was edited since
        elif subject == CHANGED:
            self._deciding.reload()
        elif subject == KEPT_BOTH:
            publication.news.drop(KEPT_BOTH)


def _name_of(publication: Publication) -> str:
    target = publication.safe.target
    return "" if target is None else target.name
