# SPDX-License-Identifier: MIT
"""The document in use: edits go in through ``run``, changes come out through ``changed``."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from cmdesk.domain.changes import ChangeSet
from cmdesk.domain.errors import UserError
from cmdesk.domain.platforms import Platform
from cmdesk.domain.records import Client
from cmdesk.domain.texts import mark
from cmdesk.services.cadence import CadenceWatch
from cmdesk.services.clients import wall_clock
from cmdesk.services.edits import Edit, apply
from cmdesk.store.access import Reader
from cmdesk.store.backups import Reason
from cmdesk.store.document_file import DocumentFile
from cmdesk.ui.i18n import say

_log = logging.getLogger(__name__)
_HISTORY_LOST = mark(
    "OpenDocument",
    "This step could not be undone or redone. The document is as it was before you tried; "
    "the list of steps to undo was emptied.",
)
_READ_ONLY = mark(
    "OpenDocument",
    "This document can be looked at here, not modified. Nothing was changed. "
    "Save a copy under another name to work on it.",
)


def utc_now() -> datetime:
    """The present moment, in UTC: the clock of the real program."""
    return datetime.now(UTC)


class Keeper(Protocol):
    """Who keeps a version of the document before much of it changes."""

    def may_run(self, edit: Edit) -> bool:
        """Keep one before this edit where that is worth it; False when the user would rather not.

        Asked before anything is changed.
        """

    def keep(self, reason: Reason) -> bool:
        """Keep one now; False when that failed and the user would rather not go on."""


class OpenDocument(QObject):
    """One document being worked on: its file, its undo stack, and the news of what changed.

    ``changed`` carries a ``ChangeSet`` and the ``origin`` given to ``run`` (None for undo and
    redo). ``failed`` carries the ``UserError`` of an edit that was refused: nothing was changed.
    A listener of ``changed`` must not run an edit: that raises RuntimeError.
    """

    changed = Signal(object, object)
    failed = Signal(object)

    def __init__(
        self,
        document_file: DocumentFile,
        platforms: Mapping[str, Platform],
        *,
        clock: Callable[[], datetime] = utc_now,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.document_file = document_file
        self.platforms = platforms
        self.undo_stack = QUndoStack(self)
        self.keeper: Keeper | None = None
        self.just_begun = False  # set by the desk for a document that its user began just now
        self._clock = clock
        self._telling = False
        self._cadence: CadenceWatch | None = None
        self._client = self._read_client()
        with self.reading() as reader:
            self._uuid = reader.meta().get("document_uuid", "")

    @property
    def uuid(self) -> str:
        """What names this document on this computer, whatever its file is called."""
        return self._uuid

    @property
    def folder(self) -> Path | None:
        """Where the user keeps the document's file; None while it lies nowhere yet."""
        target = getattr(self.document_file, "target", None)
        return target.parent if isinstance(target, Path) else None

    @property
    def client(self) -> Client:
        """The business the document speaks of."""
        return self._client

    @property
    def cadence(self) -> CadenceWatch:
        """What the rules find in this document; up to date before ``changed`` is told."""
        if self._cadence is None:
            with self.reading() as reader:
                self._cadence = CadenceWatch(reader, self.platforms)
        return self._cadence

    def adopt(self, watch: CadenceWatch) -> None:
        """Keep a watch that was made of this document's file before any edit."""
        self._cadence = watch

    def now(self) -> datetime:
        """What the clock on the client's wall shows, without a zone; UTC for an unknown zone."""
        return wall_clock(self._client, self._clock())

    def today(self) -> date:
        """The present day at the client's place."""
        return self.now().date()

    def reading(self) -> AbstractContextManager[Reader]:
        """One consistent look at the document: ``with document.reading() as reader``."""
        return self.document_file.reading()

    def run(self, edit: Edit, origin: object = None) -> bool:
        """Apply an edit, make it undoable and tell what changed; False when it was refused.

        Raises RuntimeError when a listener of ``changed`` calls it.
        """
        if self._telling:
            raise RuntimeError("a listener of `changed` tried to run an edit")
        try:
            if self.document_file.read_only:
                raise UserError(_READ_ONLY)
            if self.keeper is not None and not self.keeper.may_run(edit):
                return False
            applied = apply(self.document_file, edit)
        except UserError as problem:
            self.failed.emit(problem)
            return False
        if applied.changes:
            # Applied first, pushed after: a stack keeps a command whose redo() raised.
            self.undo_stack.push(_Step(self, edit, applied.inverse))
            self._tell(applied.changes, origin)
        return True

    def close(self) -> None:
        """Let go of the file and of the history; nothing is told after this."""
        self.blockSignals(True)
        self.undo_stack.clear()
        self.document_file.close()

    def replay(self, edit: Edit) -> None:
        """Apply an edit of the history for undo or redo; never raises into Qt."""
        try:
            if self._telling:
                raise RuntimeError("a listener of `changed` tried to undo or redo")
            changes = apply(self.document_file, edit).changes
        except Exception as problem:
            _log.error("the history broke on %s", type(problem).__name__)
            # clear() inside undo() ends the process, so it waits for the event loop's next turn.
            QTimer.singleShot(0, self.undo_stack.clear)
            told = problem if isinstance(problem, UserError) else UserError(_HISTORY_LOST)
            self.failed.emit(told)
            return
        self._tell(changes, None)

    def _tell(self, changes: ChangeSet, origin: object) -> None:
        self._telling = True
        try:
            if changes.of(Client):
                self._client = self._read_client()
            if self._cadence is not None:
                self._cadence.update(changes)
            self.changed.emit(changes, origin)
        finally:
            self._telling = False

    def _read_client(self) -> Client:
        with self.reading() as reader:
            return reader.all(Client)[0]


class _Step(QUndoCommand):
    """One undoable step; it skips its first redo, having been applied before it was pushed."""

    def __init__(self, document: OpenDocument, edit: Edit, inverse: Edit) -> None:
        super().__init__(say(edit.label))
        self._document = document
        self._edit = edit
        self._inverse = inverse
        self._pushed = False

    def redo(self) -> None:
        """Do it again, except when called by the push itself."""
        if self._pushed:
            self._document.replay(self._edit)
        self._pushed = True

    def undo(self) -> None:
        """Apply the inverse."""
        self._document.replay(self._inverse)
