# SPDX-License-Identifier: MIT
"""Says when copies of the document lie beside its file, as services that share folders make them.

The folder is looked through once, in the background, some time after opening. A copy that was
compared is not spoken of again until somebody saves it anew.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer, Slot

from cmdesk.config.memory import memory_of, remember
from cmdesk.domain.texts import Text, mark, plain
from cmdesk.store.conflicts import Copy, copies_beside
from cmdesk.store.peeking import facts_in
from cmdesk.ui import ask
from cmdesk.ui.ask import Choice
from cmdesk.ui.comparing_files import show_comparison
from cmdesk.ui.deciding import COMPARE
from cmdesk.ui.desk import Desk
from cmdesk.ui.dialogs.compare import CompareWords
from cmdesk.ui.jobs import JobLine
from cmdesk.ui.news import NewsLine

COPIES: Final = "copies"  # the subject of the news
AFTER_MS: Final = 1_500
MOST_OFFERED: Final = 8
_MOST_REMEMBERED: Final = 100
_BESIDE = mark("CopiesBeside", "%n other file(s) of this calendar in its folder.", "", 1)
_WHICH = mark("CopiesBeside", "Which copy do you want to compare with this calendar?")
_MORE = mark("CopiesBeside", "The copies differ from this calendar. Nothing is changed.")
_TITLE = mark("CopiesBeside", "This calendar and its copy")
_TITLE_BY = mark("CopiesBeside", "This calendar and its copy ({who}, {at})")
_HERE = mark("CopiesBeside", "This calendar")


class CopiesBeside(QObject):
    """Looks beside the file of whatever document is opened on the desk."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._copies: tuple[Copy, ...] = ()
        self._line: JobLine | None = None
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(AFTER_MS)
        self._later.timeout.connect(self.look)
        desk.opened.connect(self._on_opened)
        desk.closed.connect(self._on_closed)

    @Slot()
    def look(self) -> None:
        """Look through the folder now, in the background."""
        target, line = self._desk.target, self._line
        if target is not None and line is not None and not line.running:
            line.start(_Search(target))

    @Slot(object)
    def _on_opened(self, _document: object) -> None:
        publication = self._desk.publication
        if publication is None or publication.safe.target is None:
            return
        self._line = JobLine(publication)
        self._line.ended.connect(self._on_found)
        publication.news.acted.connect(self._on_acted)
        self._later.start()

    @Slot()
    def _on_closed(self) -> None:
        self._later.stop()
        self._copies = ()
        if self._line is not None:
            self._line.close()
            self._line = None

    @Slot(object)
    def _on_found(self, copies: tuple[Copy, ...]) -> None:
        document, publication = self._desk.document, self._desk.publication
        if document is None or publication is None:
            return
        seen = memory_of(document.uuid).copies.split("\n")
        self._copies = tuple(copy for copy in copies if copy.facts.revision not in seen)
        if self._copies:
            words = _BESIDE.filled(n=len(self._copies))
            publication.news.put(COPIES, NewsLine(words, COMPARE))
        else:
            publication.news.drop(COPIES)

    @Slot(str)
    def _on_acted(self, subject: str) -> None:
        document = self._desk.document
        if subject != COPIES or document is None or not self._copies:
            return
        copy = self._chosen(self._copies)
        if copy is None:
            return
        words = CompareWords(_title(copy), _HERE, plain(copy.path.name))
        show_comparison(document, copy.path, words, self._desk.window)
        memory = memory_of(document.uuid)
        seen = [*memory.copies.split("\n"), copy.facts.revision][-_MOST_REMEMBERED:]
        remember(document.uuid, replace(memory, copies="\n".join(seen).strip()))
        self._on_found(self._copies)

    def _chosen(self, copies: Sequence[Copy]) -> Copy | None:
        """The only copy, or the one the user picked."""
        if len(copies) == 1:
            return copies[0]
        offered = {str(number): copy for number, copy in enumerate(copies[:MOST_OFFERED])}
        choices = [Choice(key, plain(copy.path.name)) for key, copy in offered.items()]
        chosen = ask.choose(self._desk.window, _WHICH, choices, _MORE)
        return None if chosen is None else offered[chosen]


class _Search:
    """The search, carried out in the worker's thread."""

    def __init__(self, target: Path) -> None:
        self._target = target

    def __call__(self) -> tuple[Copy, ...]:
        """The copies of the document beside its file."""
        facts = facts_in(self._target)
        if facts is None:
            return ()
        return copies_beside(self._target, facts.document_uuid, facts.content_sha256)


def _title(copy: Copy) -> Text:
    facts = copy.facts
    if not facts.saved_by or facts.saved_at is None:
        return _TITLE
    at = facts.saved_at.astimezone().replace(tzinfo=None)
    return _TITLE_BY.filled(who=facts.saved_by, at=at)
