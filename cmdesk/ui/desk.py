# SPDX-License-Identifier: MIT
"""The document that lies on the desk: made, opened, saved and put away, with all questions."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from cmdesk.config.paths import data_folder
from cmdesk.domain.errors import FileProblem
from cmdesk.domain.platforms import Platform
from cmdesk.domain.records import Record
from cmdesk.domain.texts import Text, mark
from cmdesk.store import working
from cmdesk.store.safe_document import SafeDocument
from cmdesk.store.viewing import check_not_held
from cmdesk.store.working import Recoverable
from cmdesk.ui import ask
from cmdesk.ui.ask import Choice
from cmdesk.ui.open_document import OpenDocument, utc_now
from cmdesk.ui.preferences import Preferences
from cmdesk.ui.publication import Publication

ENDING = ".cmdesk"
Example = Callable[[], Sequence[Record]]

_OPEN = mark("Desk", "Open a calendar")
_SAVE_AS = mark("Desk", "Save as")
_SAVE_COPY = mark("Desk", "Save a copy as")
_WORK_FOUND = mark(
    "Desk",
    "Unsaved work on “{file}” was found on this computer (last edit {at}). "
    "The file itself is as it was saved last.",
)
_RECOVER = mark("Desk", "Recover the work")
_THROW_AWAY = mark("Desk", "Throw it away and open the file")
_DISCARD = mark("Desk", "Throw away the unsaved work on “{file}”? It cannot be brought back.")
_DISCARD_VERB = mark("Desk", "Throw it away")
_CLOSE_VERB = mark("Desk", "Close, keep the work here")
_CLOSE_MORE = mark(
    "Desk", "When you close, the work is kept on this computer and found again at the next start."
)


class Desk(QObject):
    """At most one document in use; ``opened`` carries its ``OpenDocument``."""

    opened = Signal(object)
    closed = Signal()

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
        self._window = window
        self.preferences = preferences
        self._clock = clock
        self.example = example

    def moment(self) -> datetime:
        """The present moment, in UTC."""
        return self._clock()

    def found_work(self) -> tuple[Recoverable, ...]:
        """Work that a crash left behind and documents that were never saved, the latest first."""
        return working.recoverable(data_folder())

    def start_new(self, records: Sequence[Record]) -> bool:
        """Begin a document with these records; it gets a file when it is first saved."""
        return self._take(lambda: SafeDocument.new(records))

    def start_example(self) -> bool:
        """Begin a document with the example's records; like any new one it has no file yet."""
        return self.example is not None and self.start_new(self.example())

    def choose_and_open(self) -> bool:
        """Ask for a file and open it."""
        path = ask.file_to_open(self._window, _OPEN, ask.DOCUMENTS, f"*{ENDING}")
        return path is not None and self.open_path(path)

    def open_path(self, path: Path) -> bool:
        """Open a file; False, after saying why, when it cannot be opened or the user refused."""
        if self.publication is not None and self.publication.safe.target == path.resolve():
            return True
        work = next((one for one in self.found_work() if one.target == path.resolve()), None)
        if work is not None:
            return self._open_with_work(path, work)
        return self._take(lambda: _opened(path))

    def recover(self, work: Recoverable) -> bool:
        """Go on with work that was found."""
        return self._take(lambda: SafeDocument.recover(work))

    def throw_away(self, work: Recoverable) -> bool:
        """Delete work that was found, once the user agreed."""
        question = _DISCARD.filled(file=work.title)
        if not ask.confirm(self._window, question, _DISCARD_VERB):
            return False
        working.throw_away(work)
        return True

    def save(self) -> None:
        """Bring the file up to date; ask for its name when it has none."""
        if self.publication is None:
            return
        _keep_typed_words(self._window)
        safe = self.publication.safe
        if safe.target is None:
            self.save_as()
        elif safe.conflict is not None:
            ask.tell(self._window, safe.conflict.text, safe.conflict.detail)
        else:
            self.publication.publish()

    def save_as(self) -> bool:
        """Ask for a new name and go on under it."""
        target = self._asked_target(_SAVE_AS)
        if self.publication is None or target is None:
            return False
        if self._told(self.publication.save_as(target)):
            return False
        self.preferences.add_recent(target)
        return True

    def save_copy(self) -> bool:
        """Ask for a name and write a copy; the document goes on under its own name."""
        target = self._asked_target(_SAVE_COPY)
        if self.publication is None or target is None:
            return False
        return not self._told(self.publication.save_copy(target))

    def close(self) -> bool:
        """Put the document away, its file up to date; False when the user wants to stay."""
        if self.publication is None:
            return True
        _keep_typed_words(self._window)
        problem = self.publication.publish_and_wait()
        if problem is not None and not self._may_close(problem):
            return False
        publication, self.publication, self.document = self.publication, None, None
        self.closed.emit()
        publication.close()
        publication.deleteLater()
        return True

    def _may_close(self, problem: FileProblem) -> bool:
        """Ask what to do with a document whose file could not be brought up to date."""
        choices = (Choice("copy", ask.SAVE_COPY_AS), Choice("close", _CLOSE_VERB))
        chosen = ask.choose(self._window, problem.text, choices, _CLOSE_MORE)
        return self.save_copy() if chosen == "copy" else chosen == "close"

    def _open_with_work(self, path: Path, work: Recoverable) -> bool:
        """Open a file on which unsaved work was found."""
        at = work.worked_at.astimezone().replace(tzinfo=None)
        question = _WORK_FOUND.filled(file=path.name, at=at)
        choices = (Choice("recover", _RECOVER), Choice("file", _THROW_AWAY, destructive=True))
        chosen = ask.choose(self._window, question, choices)
        if chosen == "recover":
            return self.recover(work)
        if chosen == "file":
            working.throw_away(work)
        return chosen == "file" and self._take(lambda: _opened(path))

    def _take(self, make: Callable[[], SafeDocument]) -> bool:
        """Open first, then put the present document away, so that a failure changes nothing."""
        try:
            safe = make()
        except FileProblem as problem:
            self._told(problem)
            return False
        if not self.close():
            safe.close()
            return False
        self.document = OpenDocument(
            safe.document_file, self.platforms, clock=self._clock, parent=self
        )
        self.publication = Publication(self.document, safe, self)
        self.document.setParent(self.publication)
        self.document.failed.connect(self._on_failed)
        if safe.target is not None:
            self.preferences.add_recent(safe.target)
        self.opened.emit(self.document)
        return True

    def _asked_target(self, title: Text) -> Path | None:
        if self.publication is None or self.document is None:
            return None
        target = self.publication.safe.target
        proposed = target or Path.home() / f"{_file_name(self.document.client.name)}{ENDING}"
        return ask.file_to_save(self._window, title, proposed, ask.DOCUMENTS, ENDING)

    def _told(self, problem: FileProblem | None) -> bool:
        """Say what went wrong; False when nothing did."""
        if problem is not None:
            ask.tell(self._window, problem.text, problem.detail)
        return problem is not None

    def _on_failed(self, problem: FileProblem) -> None:
        self._told(problem)


def _keep_typed_words(window: QWidget) -> None:
    """Have the field that is written in save its words, as it does when it is left."""
    field = window.focusWidget()
    if isinstance(field, QLineEdit) and field.isModified():
        field.clearFocus()
        field.setFocus()


def _opened(path: Path) -> SafeDocument:
    """A document that nobody else has open on this computer; raises FileProblem."""
    check_not_held(path)
    return SafeDocument.open(path)


def _file_name(client: str) -> str:
    """A file name that every system takes, from a client's name."""
    kept = "".join(
        " " if letter in '<>:"/\\|?*' or ord(letter) < 32 else letter for letter in client
    )
    return " ".join(kept.split()).strip(". ") or "cmdesk"
