# SPDX-License-Identifier: MIT
"""The document that lies on the desk: made, opened, saved and put away, with all questions."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance, Slot
from PySide6.QtWidgets import QWidget

from cmdesk.config.paths import data_folder
from cmdesk.config.who import signature
from cmdesk.domain.errors import FileProblem
from cmdesk.domain.platforms import Platform
from cmdesk.domain.records import Record
from cmdesk.domain.texts import Text, mark
from cmdesk.services.cadence import CadenceWatch
from cmdesk.services.documents.writing import file_name
from cmdesk.services.glances import glance_of
from cmdesk.store import working
from cmdesk.store.files import resolved
from cmdesk.store.safe_document import SafeDocument
from cmdesk.store.working import Recoverable
from cmdesk.ui import ask
from cmdesk.ui.ask import Choice
from cmdesk.ui.found_work import chosen_for_work
from cmdesk.ui.keeping import Keeping
from cmdesk.ui.open_document import OpenDocument, utc_now
from cmdesk.ui.opening_file import Opening
from cmdesk.ui.preferences import Preferences
from cmdesk.ui.publication import Publication
from cmdesk.ui.window_acts import bring_forward, keep_typed_words

ENDING = ".cmdesk"
Example = Callable[[], Sequence[Record]]

_SAVE_AS = mark("Desk", "Save as")
_SAVE_COPY = mark("Desk", "Save a copy as")
_DISCARD = mark("Desk", "Throw away the unsaved work on “{file}”? It cannot be brought back.")
_DISCARD_VERB = mark("Desk", "Throw it away")
_CLOSE_VERB = mark("Desk", "Close, keep the work here")
_CLOSE_MORE = mark(
    "Desk", "When you close, the work is kept on this computer and found again at the next start."
)

_WAITING = mark(
    "Desk", "Saving on {folder}… Your work is safe on this computer. This closes when it is saved."
)
_STAY = mark("Desk", "Stay")
_OPEN_BESIDE = mark(
    "Desk",
    "“{file}” is open in another window. Nothing was changed. "
    "Choose another name, or close that window first.",
)


class Neighbours(Protocol):
    """The other windows, as a desk sees them."""

    @property
    def alone(self) -> bool:
        """Whether there is no other window."""

    def desk_of(self, target: Path) -> Desk | None:
        """The desk on which this file lies, if any."""

    def free_desk(self) -> Desk:
        """A desk without a document, in a new window when there is none."""


class Decider(Protocol):
    """Who asks what becomes of a document whose file was changed elsewhere meanwhile."""

    def decide(self) -> None:
        """Ask, and do what was chosen."""

    def may_close(self) -> bool:
        """Ask before the document is put away; False to stay."""


class Rescuer(Protocol):
    """Who offers what helps when a file cannot be opened."""

    def refused(self, source: Path, problem: FileProblem) -> bool:
        """Say why, and offer what can be done; whether something was opened in the end."""


class Desk(QObject):
    """At most one document in use; ``opened`` carries its ``OpenDocument``.

    With ``neighbours``, a second document goes to another window.
    """

    opened = Signal(object)
    closed = Signal()
    found_changed = Signal()

    def __init__(
        self,
        window: QWidget,
        preferences: Preferences,
        platforms: Mapping[str, Platform],
        clock: Callable[[], datetime] = utc_now,
        example: Example | None = None,
    ) -> None:
        super().__init__(window)
        self.document: OpenDocument | None = None
        self.publication: Publication | None = None
        self.platforms = platforms
        self.window = window
        self.preferences = preferences
        self._clock = clock
        self.example = example
        self.opening = Opening(window, platforms, clock)
        self.neighbours: Neighbours | None = None
        self.decider: Decider | None = None
        self.rescuer: Rescuer | None = None

    @property
    def target(self) -> Path | None:
        """The file of the document; None without a document or without a file."""
        return None if self.publication is None else self.publication.safe.target

    def moment(self) -> datetime:
        """The present moment, in UTC."""
        return self._clock()

    def found_work(self) -> tuple[Recoverable, ...]:
        """Work that a crash left behind and documents that were never saved, the latest first."""
        return working.recoverable(data_folder())

    def start_new(self, records: Sequence[Record]) -> bool:
        """Begin a document with these records; it gets a file when it is first saved."""
        return self.take(lambda: SafeDocument.new(records, author=signature()), just_begun=True)

    def start_example(self) -> bool:
        """Begin a document with the example's records; like any new one it has no file yet."""
        example = self.example
        return example is not None and self.take(
            lambda: SafeDocument.new(example(), author=signature())
        )

    def open_path(self, path: Path) -> bool:
        """Open a file; False, after saying why, when it cannot be opened or the user refused."""
        target = resolved(path)
        if self.opening.under_way:
            return False
        holder = _holder_of(self, target)
        if holder is not None:
            bring_forward(holder.window)
            return True
        work = next((one for one in self.found_work() if one.target == target), None)
        if work is not None:
            chosen = chosen_for_work(self.window, path, work)
            if chosen == "recover":
                return self.recover(work)
            if chosen == "look":
                return self.take(lambda: self.opening.look_at(work))
            if chosen is None:
                return False
            working.throw_away(work)
        return self.take(lambda: self.opening.asked(path), source=path)

    def recover(self, work: Recoverable) -> bool:
        """Go on with work that was found."""
        source = work.folder / working.WORK
        return self.take(lambda: self.opening.work(work), source=source)

    def throw_away(self, work: Recoverable) -> bool:
        """Delete work that was found, once the user agreed."""
        question = _DISCARD.filled(file=work.title)
        if not ask.confirm(self.window, question, _DISCARD_VERB):
            return False
        working.throw_away(work)
        self.found_changed.emit()
        return True

    def save(self) -> None:
        """Bring the file up to date; ask for its name when it has none."""
        if self.publication is None:
            return
        keep_typed_words(self.window)
        safe = self.publication.safe
        if safe.target is None:
            self.save_as()
        elif safe.conflict is not None:
            _decide(self, safe.conflict)
        else:
            self.publication.publish()

    def save_as(self) -> bool:
        """Ask for a new name and go on under it."""
        if self.publication is not None and self.publication.safe.read_only:
            return _work_on_copy(self)
        target = self.asked_target(_SAVE_AS)
        if self.publication is None or target is None:
            return False
        if _told(self.window, self.publication.save_as(target)):
            return False
        self.preferences.add_recent(target)
        return True

    def save_copy(self) -> bool:
        """Ask for a name and write a copy; the document goes on under its own name."""
        target = self.asked_target(_SAVE_COPY)
        if self.publication is None or target is None:
            return False
        return not _told(self.window, self.publication.save_copy(target))

    def replace(self, safe: SafeDocument) -> None:
        """Lay another document in the place of this one, whose unpublished work is let go of."""
        self._put_away(discard=True)
        self.lay(safe, watch=self.opening.watch_of(safe))

    def close(self) -> bool:
        """Put the document away, its file up to date; False when the user wants to stay.

        While one is being opened, that is given up first, and the window closed once it is.
        """
        if self.opening.under_way:
            self.opening.stop()
            QTimer.singleShot(0, self.window.close)
            return False
        if self.publication is None:
            return True
        keep_typed_words(self.window)
        if not self.publication.settle(self.wait) or not _may_close(self):
            return False
        self._put_away(discard=False)
        return True

    def _put_away(self, *, discard: bool) -> None:
        _note_glance(self)
        publication, self.publication, self.document = self.publication, None, None
        self.closed.emit()
        if publication is not None:
            publication.close(discard=discard)
            publication.deleteLater()

    def wait(self, over: SignalInstance) -> bool:
        """Say what closing waits for; False when the user would rather stay."""
        folder = "" if self.target is None else str(self.target.parent)
        return ask.wait(self.window, _WAITING.filled(folder=folder), _STAY, over)

    def take(
        self,
        make: Callable[[], SafeDocument | None],
        *,
        just_begun: bool = False,
        source: Path | None = None,
    ) -> bool:
        """Open first, so that a failure changes nothing; then find the document its place.

        What helps when ``source``, the file that is read, cannot be opened is then offered.
        """
        if self.opening.under_way:
            return False
        try:
            safe = make()
        except FileProblem as problem:
            if source is not None and self.rescuer is not None:
                return self.rescuer.refused(source, problem)
            _told(self.window, problem)
            return False
        if safe is None:
            return False
        beside = self.document is not None and self.neighbours is not None
        desk = self.neighbours.free_desk() if beside and self.neighbours else self
        if not desk.close():
            safe.close()
            return False
        desk.lay(safe, just_begun=just_begun, watch=self.opening.watch_of(safe))
        return True

    def lay(
        self,
        safe: SafeDocument,
        *,
        just_begun: bool = False,
        watch: CadenceWatch | None = None,
    ) -> None:
        """Show a document on this desk, which is free; ``watch`` is one already made of it."""
        self.document = OpenDocument(
            safe.document_file, self.platforms, clock=self._clock, parent=self
        )
        self.document.just_begun = just_begun
        if watch is not None:
            self.document.adopt(watch)
        self.document.keeper = Keeping(safe, self.window)
        self.publication = Publication(self.document, safe, self)
        self.document.setParent(self.publication)
        self.document.failed.connect(self._on_failed)
        if safe.target is not None:
            self.preferences.add_recent(safe.target)
        self.opened.emit(self.document)

    def asked_target(self, title: Text) -> Path | None:
        """A name for the document that the user gave; None for none, or one open beside."""
        if self.publication is None or self.document is None:
            return None
        target = self.publication.safe.target
        folder = self.preferences.settings.start_folder or Path.home()
        proposed = target or folder / f"{file_name(self.document.client.name)}{ENDING}"
        chosen = ask.file_to_save(self.window, title, proposed, ask.DOCUMENTS, ENDING)
        return chosen if chosen is None or is_free(self, chosen) else None

    @Slot(object)
    def _on_failed(self, problem: FileProblem) -> None:
        _told(self.window, problem)


def is_free(desk: Desk, path: Path) -> bool:
    """Whether no other window has this file open; says so when one has."""
    free = _holder_of(desk, resolved(path)) in (None, desk)
    if not free:
        ask.tell(desk.window, _OPEN_BESIDE.filled(file=path.name))
    return free


def _told(window: QWidget, problem: FileProblem | None) -> bool:
    """Say what went wrong; False when nothing did."""
    if problem is not None:
        ask.tell(window, problem.text, problem.detail)
    return problem is not None


def _work_on_copy(desk: Desk) -> bool:
    """Ask for a name, write what may only be looked at under it and open that."""
    target = desk.asked_target(_SAVE_COPY)
    if desk.publication is None or target is None or resolved(target) == desk.target:
        return False
    if _told(desk.window, desk.publication.save_copy(target)):
        return False
    desk.close()
    return desk.open_path(target)


def _decide(desk: Desk, conflict: FileProblem) -> None:
    """Ask what becomes of the work on a file that was changed elsewhere."""
    if desk.decider is None:
        _told(desk.window, conflict)
    else:
        desk.decider.decide()


def _may_close(desk: Desk) -> bool:
    """Ask what to do with a document whose file could not be brought up to date."""
    publication = desk.publication
    if publication is None or publication.problem is None:
        return True
    if publication.safe.conflict is not None and desk.decider is not None:
        return desk.decider.may_close()
    choices = (Choice("copy", ask.SAVE_COPY_AS), Choice("close", _CLOSE_VERB))
    chosen = ask.choose(desk.window, publication.problem.text, choices, _CLOSE_MORE)
    return desk.save_copy() if chosen == "copy" else chosen == "close"


def _note_glance(desk: Desk) -> None:
    """Remember how the document stands, for the list of the latest ones."""
    if desk.document is not None and desk.target is not None:
        glance = glance_of(desk.document.cadence.plan, desk.document.today())
        desk.preferences.note_glance(desk.target, glance)


def _holder_of(desk: Desk, target: Path) -> Desk | None:
    """The desk, this one or a neighbour's, on which a file lies."""
    if desk.target == target:
        return desk
    return None if desk.neighbours is None else desk.neighbours.desk_of(target)
