# SPDX-License-Identifier: MIT
"""A private working file and the user's file it is bound to: what is known of both."""

from __future__ import annotations

import logging
from dataclasses import dataclass, replace
from pathlib import Path

from cmdesk.domain.errors import FileProblem
from cmdesk.domain.texts import Text
from cmdesk.store.backups import Reason, Shelf, is_due, now_in_words
from cmdesk.store.document_file import DocumentFile
from cmdesk.store.files import FileOps, resolved
from cmdesk.store.locks import Lock, take_lock
from cmdesk.store.notices import LOOKED_AT, SHOWN_ONLY
from cmdesk.store.publisher import Delivery
from cmdesk.store.sending import facts_of, snapshot
from cmdesk.store.working import OpenNote, WorkingFolder, write_note

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class VersionToKeep:
    """A document as it was at a moment: to be kept as a version or dropped, in any thread."""

    delivery: Delivery
    shelf: Shelf
    reason: Reason

    def keep(self) -> None:
        """Keep it among the earlier versions; raises FileProblem."""
        self.delivery.keep(self.shelf, self.reason)

    def drop(self) -> None:
        """Leave nothing of it, unless it was kept."""
        self.delivery.files.remove(self.delivery.snapshot)


class BoundDocument:
    """What ``SafeDocument`` stands on: the note of the two files, the lock, the versions kept."""

    def __init__(
        self, folder: WorkingFolder, note: OpenNote, author: str, files: FileOps | None = None
    ) -> None:
        """Used by ``new``, ``open`` and ``recover``; the working file is complete by now."""
        self.notices: tuple[Text, ...] = ()
        self._folder = folder
        self._note = note
        self._author = author
        self._files = files or FileOps()
        self._under_way: Delivery | None = None
        self._conflict: FileProblem | None = None
        self._lock: Lock | None = None
        folder.work.chmod(0o600)
        self.document_file = DocumentFile(folder.work, read_only=note.read_only, author=author)
        write_note(folder.path, note)
        self._lock_target()

    @property
    def note(self) -> OpenNote:
        """All that is noted of the document and of its file, as it stands now."""
        return self._note

    @property
    def target(self) -> Path | None:
        """The user's file; None while the document was never saved."""
        return None if self._note.target is None else Path(self._note.target)

    @property
    def title_hint(self) -> str:
        """The file's name without its ending, or the client's name before the first save."""
        return self._note.title

    @property
    def read_only(self) -> bool:
        """True for a document that can be looked at, not modified."""
        return self._note.read_only

    @property
    def needs_publishing(self) -> bool:
        """True when an edit was committed that the user's file does not hold."""
        try:
            counter = self.document_file.change_counter()
        except OSError:  # what cannot be read now may well be work
            counter = None
        return not self.read_only and (counter is None or counter != self._note.counter)

    @property
    def conflict(self) -> FileProblem | None:
        """What to tell while the target was changed elsewhere: publishing has stopped."""
        return self._conflict

    @property
    def shelf(self) -> Shelf:
        """Where the earlier versions of the document stand."""
        shelf = Shelf.of(self._folder.home, self._note.document_uuid, frozen=self._note.suspect)
        return replace(shelf, workshop=self._folder.path)

    def keep_version(self, reason: Reason) -> None:
        """Keep the document as it is now, before something that changes much of it.

        Raises FileProblem when it cannot be kept; the document goes on as it is.
        """
        self.version_to_keep(reason).keep()
        self._note = replace(self._note, kept_at=now_in_words())

    def version_to_keep(self, reason: Reason) -> VersionToKeep:
        """The document as it is now; raises FileProblem."""
        facts = facts_of(self._note.document_uuid, self._author)
        return VersionToKeep(self._snapshot(self._folder.work, facts), self.shelf, reason)

    def follow(self, target: Path) -> None:
        """Go on under the name that the file was given elsewhere.

        What lies there is compared with what was known of the file before it is replaced.
        """
        self._refuse_under_way()
        target = resolved(target)
        self._note = replace(self._note, target=str(target), title=target.stem)
        self._conflict = None
        self._remember()
        self._lock_target()

    def _lock_target(self, *, force: bool = False) -> None:
        """Say beside the file who has it open; no longer beside another one."""
        if self._lock is not None:
            self._lock.release()
            self._lock = None
        if self.target is not None and not self.read_only:
            self._lock = take_lock(self.target, self._author, force=force).lock

    def _let_go(self) -> None:
        """Close the working file and take the lock away."""
        self.document_file.close()
        if self._lock is not None:
            self._lock.release()

    def _remember(self) -> None:
        """Write the note; when the disk is full the earlier one still leads to the work."""
        try:
            write_note(self._folder.path, self._note)
        except OSError as error:
            _log.warning("note not written: %s", error.errno)

    def _snapshot(self, target: Path, facts: dict[str, str]) -> Delivery:
        return snapshot(self.document_file, self._folder.path, target, facts, self._files)

    def _version_is_due(self) -> bool:
        """Whether the file, as this document left or found it, is to be kept before it goes."""
        note = self._note
        return note.converted or (note.counter is not None and is_due(note.kept_at))

    def _reason_to_keep(self) -> Reason:
        if self._note.converted:
            return Reason.FORMAT
        return Reason.TIME if self._note.kept_at else Reason.OPENED

    def _refuse_under_way(self) -> None:
        if self._under_way is not None:
            raise RuntimeError("a delivery is under way: finish it first")

    def _refuse_newer(self) -> None:
        if self._note.newer:  # what this version does not know would be lost
            raise FileProblem(SHOWN_ONLY.filled(file=self.title_hint))

    def _refuse_read_only(self) -> None:
        self._refuse_newer()
        if self.read_only:
            raise FileProblem(LOOKED_AT.filled(file=self.title_hint))
