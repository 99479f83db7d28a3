# SPDX-License-Identifier: MIT
"""When the user's file is brought up to date, and what the status bar says of it.

Every edit is committed to the private working file at once. The user's own file follows when
nothing was edited for three seconds, on Ctrl+S, when the application loses the focus, and on
closing; a worker copies, so that typing never waits for a slow stick.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import time
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal, SignalInstance, Slot
from PySide6.QtGui import QGuiApplication

from cmdesk.domain.errors import FileProblem
from cmdesk.domain.texts import Text, mark
from cmdesk.store.publisher import Outcome
from cmdesk.store.safe_document import SafeDocument
from cmdesk.ui.drives import removable_drive
from cmdesk.ui.jobs import JobLine
from cmdesk.ui.news import News
from cmdesk.ui.open_document import OpenDocument

IDLE_MS = 3_000
RETRY_MS = 20_000
PATIENCE_MS = 300  # how long closing stands still before it says what it waits for

Wait = Callable[[SignalInstance], bool]


class SaveState(StrEnum):
    """How far the user's file is behind."""

    SAVED = "saved"
    PENDING = "pending"
    SAVING = "saving"
    FAILED = "failed"
    CONFLICT = "conflict"
    UNNAMED = "unnamed"
    READ_ONLY = "read_only"


_SENTENCES: dict[SaveState, Text] = {
    SaveState.SAVED: mark("Publication", "Saved · {folder}"),
    SaveState.PENDING: mark("Publication", "Kept on this computer, saving soon…"),
    SaveState.SAVING: mark("Publication", "Saving…"),
    SaveState.FAILED: mark(
        "Publication", "Not saved on {folder}: your work is safe on this computer"
    ),
    SaveState.CONFLICT: mark(
        "Publication", "Saving stopped: the file was changed elsewhere. Your work is safe here"
    ),
    SaveState.UNNAMED: mark("Publication", "Kept on this computer, not in a file yet"),
    SaveState.READ_ONLY: mark("Publication", "To look at only · {folder}"),
}
_SAVED_AT = mark("Publication", "Saved at {at} · {folder}")
_SAVED_ON_STICK = mark("Publication", "Saved at {at} on {drive} · you may remove the stick")


@dataclass(frozen=True, slots=True)
class Saving:
    """The state of saving: when it last succeeded (wall clock) and what went wrong since.

    ``drive`` is the name of the one the file lies on when that is carried away, else empty.
    """

    state: SaveState
    folder: str = ""
    at: time | None = None
    problem: FileProblem | None = None
    drive: str = ""

    @property
    def sentence(self) -> Text:
        """What the status bar says."""
        text = _SENTENCES[self.state]
        if self.state is SaveState.SAVED and self.at is not None:
            text = (_SAVED_ON_STICK if self.drive else _SAVED_AT).filled(at=self.at)
        return text.filled(folder=self.folder, drive=self.drive)


class Publication(QObject):
    """Publishes one document at the right moments; ``told`` carries a ``Saving``."""

    told = Signal(object)
    settled = Signal()  # a delivery ended, well or not

    def __init__(
        self, document: OpenDocument, safe: SafeDocument, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._document = document
        self.safe = safe
        self.news = News(self)
        self._at: time | None = None
        self._problem: FileProblem | None = None
        self._drive = ""
        self._line = JobLine(self)
        self._line.ended.connect(self._on_delivered)
        self._line.broke.connect(self._on_broke)
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.timeout.connect(self.publish)
        document.changed.connect(self._on_changed)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self._on_application_state)
        if safe.needs_publishing and safe.target is not None:
            self._idle.start(IDLE_MS)

    @property
    def saving(self) -> Saving:
        """How things stand now."""
        return Saving(self._state(), self._folder(), self._at, self._problem, self._drive)

    @Slot()
    def publish(self) -> None:
        """Bring the file up to date in the background; nothing when it is, or has no name."""
        self._idle.stop()
        if self._line.running:
            return  # what was edited since is published after it
        try:
            delivery = self.safe.begin_publish()
        except FileProblem as problem:
            self._note_problem(problem)
            return
        if delivery is not None:
            self._line.start(delivery.run)
        self.tell()

    @property
    def problem(self) -> FileProblem | None:
        """What keeps the file from being brought up to date, when something does."""
        return self.safe.conflict or self._problem

    def settle(self, wait: Wait) -> bool:
        """Bring the file up to date, or find out why not; False when ``wait`` gave up before.

        ``wait`` is called when it takes long, with the signal of the end; the work goes on.
        """
        if not self._awaited(wait):  # what is under way, which may lack the latest edits
            return False
        self.publish()
        return self._awaited(wait)

    def save_as(self, target: Path) -> FileProblem | None:
        """Go on under another name; what went wrong, if anything did."""
        self._idle.stop()
        self._line.finish()
        try:
            self.safe.save_as(target)
        except FileProblem as problem:
            return problem
        self._note_success()
        return None

    def put_back(self) -> FileProblem | None:
        """Write the file again where it was; what went wrong, if anything did."""
        self._idle.stop()
        self._line.finish()
        try:
            self.safe.put_back()
        except FileProblem as problem:
            self.tell()
            return problem
        self._note_success()
        return None

    def save_copy(self, target: Path) -> FileProblem | None:
        """Write the content as another document; what went wrong, if anything did."""
        self._line.finish()
        try:
            self.safe.save_copy(target)
        except FileProblem as problem:
            return problem
        return None

    def close(self, *, discard: bool = False) -> None:
        """Stop publishing and let go of the document; unpublished work stays findable."""
        self.blockSignals(True)
        self._idle.stop()
        self._line.finish()
        self._idle.stop()
        self._line.close()
        self.safe.close(discard=discard)
        self._document.close()

    def tell(self) -> None:
        """Tell how things stand."""
        self.told.emit(self.saving)

    def _awaited(self, wait: Wait) -> bool:
        """Wait for the delivery under way; False when ``wait`` gave up."""
        self._idle.stop()
        done = not self._line.running or self._line.finished_within(PATIENCE_MS)
        return done or wait(self.settled)

    def _state(self) -> SaveState:
        if self.safe.read_only:
            return SaveState.READ_ONLY
        if self.safe.target is None:
            return SaveState.UNNAMED
        if self._line.running:
            return SaveState.SAVING
        if self.safe.conflict is not None:
            return SaveState.CONFLICT
        if self._problem is not None:
            return SaveState.FAILED
        return SaveState.PENDING if self.safe.needs_publishing else SaveState.SAVED

    def _folder(self) -> str:
        return "" if self.safe.target is None else str(self.safe.target.parent)

    def _note_success(self) -> None:
        self._problem = None
        self._at = self._document.now().time().replace(second=0, microsecond=0)
        self._drive = "" if self.safe.target is None else removable_drive(self.safe.target.parent)
        self.tell()

    def _note_problem(self, problem: FileProblem) -> None:
        self._problem = problem
        if self.safe.conflict is None:
            self._idle.start(RETRY_MS)  # the stick may come back
        self.tell()

    @Slot(object)
    def _on_delivered(self, outcome: Outcome) -> None:
        self.safe.finish_publish(outcome)
        if outcome.problem is not None:
            self._note_problem(outcome.problem)
        else:
            self._note_success()
            if self.safe.needs_publishing:
                self._idle.start(IDLE_MS)
        self.settled.emit()

    @Slot(object)
    def _on_broke(self, problem: Exception) -> None:
        self.settled.emit()
        raise problem  # a bug: a delivery turns every expected failure into its outcome

    @Slot(object, object)
    def _on_changed(self, _changes: object, _origin: object) -> None:
        if self.safe.target is not None and self.safe.conflict is None:
            self._idle.start(IDLE_MS)
        self.tell()

    @Slot(Qt.ApplicationState)
    def _on_application_state(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationInactive and self._idle.isActive():
            self.publish()
