# SPDX-License-Identifier: MIT
"""From the working file to a complete new file in the place of the user's (SAFETY.md, *Publish*).

The owner of the document takes a snapshot beside the working file (quick, local) and hands out
a ``Delivery``: paths and plain data, so a worker thread can carry it out on a slow drive while
the owner goes on editing.
"""

from __future__ import annotations

import logging
import os
import sqlite3
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from cmdesk.domain.errors import FileProblem
from cmdesk.store.backups import Reason, Shelf
from cmdesk.store.digest import content_sha256
from cmdesk.store.files import FileOps, Stamp
from cmdesk.store.opening import companions, open_guarded, refuse_damaged
from cmdesk.store.problems import (
    Found,
    Trouble,
    keeping_problem,
    preparing,
    publishing_problem,
    trouble_of,
)
from cmdesk.store.register import Register
from cmdesk.store.working import Intent, OpenNote, home_of, write_note

RETRY_AFTER: Final = (0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0)  # seconds; a sync client lets go
_NAME_BYTES: Final = 255  # the longest file name of common systems

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a delivery ended: ``base`` is the published file, or ``problem`` says why there is none.

    With ``conflict`` the target is not the file that was opened: it must not be overwritten.
    ``kept`` tells that the replaced version was kept, ``not_kept`` that it could not be.
    """

    base: Stamp | None = None
    problem: FileProblem | None = None
    conflict: bool = False
    kept: bool = False
    not_kept: bool = False


@dataclass(frozen=True, slots=True)
class Delivery:
    """A snapshot on its way to the target; ``run`` it once, in any thread.

    ``base`` is the target as it was last seen, None when it must not exist. ``facts`` become
    the file's ``meta``. ``folder`` and ``note`` let a crash be understood; a copy has neither.
    The version that is replaced goes to ``shelf`` first, when there is one.
    """

    snapshot: Path
    target: Path
    base: Stamp | None
    facts: Mapping[str, str]
    counter: int
    files: FileOps
    folder: Path | None = None
    note: OpenNote | None = None
    shelf: Shelf | None = None
    reason: Reason = Reason.TIME

    def run(self) -> Outcome:
        """Carry it out: the target is afterwards the complete new file, or untouched.

        Never raises: whatever happens is in the outcome.
        """
        temporary = temporary_beside(self.target)
        try:
            with preparing(self.target):
                _seal(self.snapshot, self.facts)
                sealed = self.files.stamp(self.snapshot)
                self._refuse_too_little_room(sealed.size)
                self._note_intent(sealed, temporary)
            return self._replace_target(sealed, temporary)
        except FileProblem as problem:
            return Outcome(problem=problem)
        except Exception as error:  # also a bug of ours must leave the document usable
            trouble = trouble_of(error)
            if trouble is Trouble.UNEXPECTED:
                _log.exception("a delivery failed")
            changed = trouble is Trouble.CHANGED
            return Outcome(problem=publishing_problem(error, self.target), conflict=changed)
        finally:
            self.files.remove(temporary)
            self.files.remove(self.snapshot)

    def keep(self, shelf: Shelf, reason: Reason) -> None:
        """Keep the snapshot as a version instead of delivering it; raises FileProblem."""
        try:
            _seal(self.snapshot, self.facts)
            shelf.keep(self.snapshot, reason, datetime.now(UTC), self.files)
        except (OSError, sqlite3.Error, Found) as error:
            raise keeping_problem(error, shelf.folder) from error
        finally:
            self.files.remove(self.snapshot)

    def _replace_target(self, sealed: Stamp, temporary: Path) -> Outcome:
        self.files.remove(temporary)  # of an earlier program that had the same number
        self.files.copy(self.snapshot, temporary)
        stored = self.files.stamp(temporary)
        if stored.sha256 != sealed.sha256:
            raise Found(Trouble.WORN, "what was read back is not what was written")
        with closing(open_guarded(temporary)) as raw:
            refuse_damaged(raw)
        self._compare_target()
        kept = self._keep_version()
        if self.base is not None:
            self.files.copy_mode(self.target, temporary)
        self._replace_patiently(temporary)
        self.files.sync_folder(self.target.parent)
        if self.folder is not None and self.note is not None:
            Register(home_of(self.folder)).note(self.note.document_uuid, stored.sha256)
        return Outcome(base=stored, kept=kept is True, not_kept=kept is False)

    def _refuse_too_little_room(self, size: int) -> None:
        """Refuse before anything is written: for a while, both files lie there."""
        room = self.files.free_bytes(self.target.parent)
        if room is not None and room < size:
            raise Found(Trouble.FULL, f"{room} bytes left for {size}")

    def _keep_version(self) -> bool | None:
        """Keep what is about to be replaced; None when nothing is to be kept.

        A version that cannot be kept is no reason to leave the user's file behind the work.
        """
        if self.shelf is None or self.base is None:
            return None
        try:
            self.shelf.keep(self.target, self.reason, datetime.now(UTC), self.files)
            self.shelf.note_target(self.target)
        except (OSError, sqlite3.Error, Found) as error:
            _log.warning("a version was not kept: %s", trouble_of(error))
            if self.reason is Reason.FORMAT:  # that the original is kept was promised
                raise keeping_problem(error, self.shelf.folder) from error
            return False
        return True

    def _note_intent(self, sealed: Stamp, temporary: Path) -> None:
        if self.folder is not None and self.note is not None:
            intent = Intent(
                sealed.sha256, self.facts["revision_uuid"], self.counter, str(temporary)
            )
            write_note(self.folder, replace(self.note, intent=intent))
            self.files.sync_folder(self.folder)  # or a power cut may keep the file without it

    def _compare_target(self) -> None:
        """Refuse when the target is not, byte for byte, the file this document comes from."""
        if self.base is None:
            if os.path.lexists(self.target):
                raise Found(Trouble.CHANGED, "a file of this name has appeared")
            return
        if self.files.stamp(self.target).sha256 != self.base.sha256:
            raise Found(Trouble.CHANGED, "the file differs from the one that was opened")
        if companions(self.target):
            raise Found(Trouble.CHANGED, "another program’s journal lies beside the file")
        if not self.files.writable(self.target):
            raise Found(Trouble.READ_ONLY)

    def _replace_patiently(self, temporary: Path) -> None:
        for wait in RETRY_AFTER:
            try:
                self.files.replace(temporary, self.target)
            except OSError as error:
                if trouble_of(error) is not Trouble.BUSY:
                    raise
                self.files.pause(wait)
            else:
                return
        self.files.replace(temporary, self.target)


def temporary_beside(target: Path) -> Path:
    """The name of the half-written file; sync clients leave names of this shape alone."""
    ending = f".{os.getpid()}.tmp"
    name = target.name
    while len(f"~{name}{ending}".encode()) > _NAME_BYTES:
        name = name[:-1]
    return target.with_name(f"~{name}{ending}")


def _seal(snapshot: Path, facts: Mapping[str, str]) -> None:
    """Write the document's facts and the digest of its content into the snapshot."""
    with closing(sqlite3.connect(snapshot.as_uri(), uri=True, isolation_level=None)) as raw:
        raw.execute("PRAGMA synchronous=OFF")  # a private file that a crash may spoil
        sealed = {**facts, "content_sha256": content_sha256(raw)}
        raw.execute("BEGIN")
        raw.executemany(
            "INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)", tuple(sealed.items())
        )
        raw.execute("COMMIT")
