# SPDX-License-Identifier: MIT
"""Opening: what is asked before (who has the file open already), and the waiting for it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from cmdesk.config.memory import memory_of, remember
from cmdesk.config.who import signature
from cmdesk.domain.platforms import Platform
from cmdesk.domain.texts import Text, mark
from cmdesk.services.cadence import CadenceWatch, watch_of_file
from cmdesk.store.course import Course
from cmdesk.store.files import FileOps, resolved
from cmdesk.store.locks import Holder, holder_of
from cmdesk.store.looking import ready_work
from cmdesk.store.peeking import facts_in
from cmdesk.store.readying import Manner, Readied, ready_copy, ready_file, ready_found
from cmdesk.store.safe_document import SafeDocument
from cmdesk.store.viewing import check_not_held
from cmdesk.store.working import Recoverable
from cmdesk.ui import ask
from cmdesk.ui.ask import Choice
from cmdesk.ui.waiting import Waiter

_OPENING: Final = mark(
    "OpeningFile", "Opening “{file}”. The file itself is only read, and checked on the way."
)
_BY_SOMEBODY: Final = mark("OpeningFile", "“{file}” seems to be open on another computer.")
_BY_HOLDER: Final = mark("OpeningFile", "“{file}” is open elsewhere: {who}.")
_BY_HOLDER_SINCE: Final = mark("OpeningFile", "“{file}” is open elsewhere: {who}, since {since}.")
_MORE: Final = mark(
    "OpeningFile",
    "If two people change the same calendar, one of them has to choose later what to keep. "
    "Nothing is ever overwritten without asking.",
)
_LOOK: Final = mark("OpeningFile", "Open to look at only")
_COPY: Final = mark("OpeningFile", "Open a copy")
_ANYWAY: Final = mark("OpeningFile", "Open anyway")


@dataclass(frozen=True, slots=True)
class _Made:
    """All that is slow to make of a document: its working folder, and the watch of its cadence."""

    readied: Readied
    watch: CadenceWatch

    def drop(self) -> None:
        self.readied.drop()


class Opening(QObject):
    """Makes documents of what lies on disks, for one window, which goes on living meanwhile.

    ``over`` is told whenever it has come to an end, well or not. ``clock`` tells UTC, in any
    thread.
    """

    over = Signal()

    def __init__(
        self,
        window: QWidget,
        platforms: Mapping[str, Platform],
        clock: Callable[[], datetime],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._platforms = platforms
        self._clock = clock
        self._last: tuple[SafeDocument, CadenceWatch] | None = None
        self._waiter = Waiter(window)
        self._under_way = False

    @property
    def under_way(self) -> bool:
        """True while a document is being made: no other can be."""
        return self._under_way

    @Slot()
    def stop(self) -> None:
        """Give up what is under way, as if the user had."""
        self._waiter.stop()

    def document(
        self, ready: Callable[[FileOps], Readied], file: str, words: Text = _OPENING
    ) -> SafeDocument | None:
        """The document of what ``ready`` gives in the background; None when it was given up.

        Raises FileProblem; RuntimeError when another is under way.
        """
        if self._under_way:
            raise RuntimeError("one document is opened at a time")

        def work(course: Course) -> _Made:
            readied = ready(FileOps(course))
            try:
                # The file is closed again before its owner opens it: nobody can change it between.
                watch = watch_of_file(readied.folder.work, self._platforms, self._clock, course)
            except BaseException as error:
                raise readied.given_up(error) from error
            return _Made(readied, watch)

        self._under_way = True
        try:
            made = self._waiter.wait_for(work, words.filled(file=file), _Made.drop)
        finally:
            self._under_way = False
            self.over.emit()
        if made is None:
            return None
        safe = SafeDocument.of(made.readied, signature())
        self._last = safe, made.watch
        return safe

    def watch_of(self, safe: SafeDocument) -> CadenceWatch | None:
        """The watch that was made with a document, to be kept by whoever asks; None for others.

        Only that of the last document is known, and only until it was asked for.
        """
        last, self._last = self._last, None
        return last[1] if last is not None and last[0] is safe else None

    def file(self, path: Path, manner: Manner = Manner.WORK) -> SafeDocument | None:
        """The document of a file that nobody else has open; None when it was given up.

        Raises FileProblem.
        """
        return self.document(lambda files: ready_file(path, manner, files=files), path.name)

    def work(self, found: Recoverable) -> SafeDocument | None:
        """The document of work that was found, to go on with; None when it was given up.

        Raises FileProblem.
        """
        return self.document(lambda files: ready_found(found, files=files), found.title)

    def look_at(self, found: Recoverable) -> SafeDocument | None:
        """As ``work``, to be looked at only: what was found stays to be recovered."""
        return self.document(lambda files: ready_work(found, files), found.title)

    def asked(self, path: Path) -> SafeDocument | None:
        """The document of a file; None also when somebody has it open and the user goes no further.

        A lock that the user passed over before, and that could not be taken away, is no question
        any more. Raises FileProblem, also when a program on this computer has it open.
        """
        check_not_held(path)
        holder = holder_of(resolved(path))
        if holder is None:
            return self.file(path)
        if _was_passed_over(path, holder):
            return self.file(path, Manner.ANYWAY)
        choices = (
            Choice("look", _LOOK),
            Choice("copy", _COPY),
            Choice("anyway", _ANYWAY, destructive=True),
        )
        chosen = ask.choose(self._window, _question(path, holder), choices, _MORE)
        if chosen == "copy":
            return self._copy(path)
        if chosen is None:
            return None
        if chosen == "look":
            return self.file(path, Manner.LOOK)
        return self._anyway(path)

    def _copy(self, path: Path) -> SafeDocument | None:
        author = signature()
        return self.document(lambda files: ready_copy(path, author=author, files=files), path.name)

    def _anyway(self, path: Path) -> SafeDocument | None:
        document = self.file(path, Manner.ANYWAY)
        left = holder_of(resolved(path))
        if document is not None and left is not None:
            uuid = document.note.document_uuid
            remember(uuid, replace(memory_of(uuid), lock=left.mark))
        return document


def _was_passed_over(path: Path, holder: Holder) -> bool:
    facts = facts_in(resolved(path))
    return facts is not None and memory_of(facts.document_uuid).lock == holder.mark != ""


def _question(path: Path, holder: Holder) -> Text:
    """By whom the file is open, as far as that is known."""
    who = ", ".join(dict.fromkeys(word for word in (holder.user, holder.host) if word))
    if not who:
        return _BY_SOMEBODY.filled(file=path.name)
    if holder.since is None:
        return _BY_HOLDER.filled(file=path.name, who=who)
    since = holder.since.astimezone().replace(tzinfo=None)
    return _BY_HOLDER_SINCE.filled(file=path.name, who=who, since=since)
