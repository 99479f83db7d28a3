# SPDX-License-Identifier: MIT
"""A document in use and its file: what the window, the command line and tests hold.

    document = SafeDocument.open(Path("client.cmdesk"), author="Marie")
    apply(document.document_file, edit)        # committed at once, privately
    document.publish()                         # the user's file is replaced, whole
    document.close()

The window publishes without waiting: ``begin_publish()`` gives a ``Delivery`` whose ``run()``
belongs into a worker thread; its outcome goes to ``finish_publish()`` on the owner's thread.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import replace
from enum import StrEnum
from pathlib import Path
from uuid import uuid4

from sqlalchemy.exc import DatabaseError

from cmdesk.config.paths import data_folder
from cmdesk.domain.errors import FileProblem
from cmdesk.domain.records import RECORDS, Client, Record
from cmdesk.store import tables
from cmdesk.store.backups import now_in_words
from cmdesk.store.bound import BoundDocument
from cmdesk.store.document_file import DocumentFile, change_counter_of
from cmdesk.store.files import FileOps, Stamp, resolved
from cmdesk.store.notices import NO_FILE_YET, SHOWN_ONLY, look_notice, notices_of, refuse_existing
from cmdesk.store.opening import Prepared, bring_up_to_date, check_own, format_of, prepare
from cmdesk.store.problems import (
    Found,
    Trouble,
    in_own_folder,
    opening_problem,
    publishing_problem,
    recovering_problem,
)
from cmdesk.store.publisher import Delivery, Outcome
from cmdesk.store.register import Register
from cmdesk.store.sending import facts_of
from cmdesk.store.viewing import view
from cmdesk.store.working import (
    OpenNote,
    Recoverable,
    WorkingFolder,
    read_note,
    remove_finished,
    settled,
    write_note,
)


class Manner(StrEnum):
    """How a file is opened that somebody else may have open on another computer."""

    WORK = "work"
    ANYWAY = "anyway"  # in the other's place: the lock is taken over
    LOOK = "look"  # without lock, and without edits


class SafeDocument(BoundDocument):
    """A working file, the user's file it stands for, and what is still to be published.

    ``document_file`` takes the edits; ``notices`` are sentences to show after opening.
    """

    @classmethod
    def new(
        cls,
        records: Sequence[Record],
        target: Path | None = None,
        *,
        author: str = "",
        home: Path | None = None,
        files: FileOps | None = None,
    ) -> SafeDocument:
        """A new document; its file, if it has a name yet, appears with the first ``publish``.

        Raises FileProblem when the working file cannot be written.
        """
        document_uuid, home = uuid4().hex, home or data_folder()
        remove_finished(home)
        target = None if target is None else resolved(target)
        if target is not None:
            refuse_existing(target)
        folder: WorkingFolder | None = None
        try:
            note = OpenNote.here(document_uuid, target)
            with in_own_folder(home):
                folder = WorkingFolder.make(home, document_uuid)
                write_note(folder.path, note)
            created = DocumentFile.create(folder.work, records, author=author)
            with created, created.writing() as writer:
                writer.set_meta({"document_uuid": document_uuid})
                title = target.stem if target else _client_name(writer.all(Client))
            return cls(folder, replace(note, title=title, ready=True), author, files)
        except BaseException as error:
            raise _given_up(error, folder, target or home) from error

    @classmethod
    def open(
        cls,
        target: Path,
        *,
        author: str = "",
        home: Path | None = None,
        files: FileOps | None = None,
        manner: Manner = Manner.WORK,
    ) -> SafeDocument:
        """Open the user's file by copy; raises FileProblem and leaves the file untouched.

        A lock of somebody else's is left as it is unless ``manner`` says otherwise.
        """
        home, files = home or data_folder(), files or FileOps()
        remove_finished(home)
        place: WorkingFolder | None = None
        folder: WorkingFolder | None = None
        try:
            target = target.resolve(strict=True)
            with in_own_folder(home):
                place = WorkingFolder.make(home, _NOT_YET_KNOWN)
            prepared = prepare(target, place.work, files, Register(home))
            with in_own_folder(home):
                folder = WorkingFolder.make(home, prepared.meta["document_uuid"])
                place.work.replace(folder.work)
                note = _note_of(prepared, target, folder)
                note = replace(note, read_only=note.newer or manner is Manner.LOOK)
                document = cls(folder, note, author, files)
        except BaseException as error:
            raise _given_up(error, folder, target) from error
        finally:
            if place is not None:
                place.remove()
        document.notices = notices_of(prepared, target)
        if manner is Manner.ANYWAY:
            document._lock_target(force=True)
        elif manner is Manner.LOOK and not note.newer:
            document.notices = (look_notice(target), *document.notices)
        return document

    @classmethod
    def copy_of(
        cls,
        source: Path,
        *,
        author: str = "",
        home: Path | None = None,
        files: FileOps | None = None,
    ) -> SafeDocument:
        """A new document with the content of a file, which stays as it is; it has no file yet.

        Raises FileProblem, also for a file of a newer cmdesk: a part of it would be lost.
        """
        with view(source, files=files) as seen, seen.reading() as reader:
            meta = reader.meta()
            records = tuple(record for kind in RECORDS for record in reader.all(kind))
        if meta["format"].isdecimal() and int(meta["format"]) > tables.FORMAT:
            raise FileProblem(SHOWN_ONLY.filled(file=source.stem))
        document = cls.new(records, author=author, home=home, files=files)
        with document.document_file.writing() as writer:
            writer.set_meta({"copied_from": meta["document_uuid"]})
        return document

    @classmethod
    def recover(
        cls, found: Recoverable, *, author: str = "", files: FileOps | None = None
    ) -> SafeDocument:
        """Go on with work that a crash left behind, or with a document that was never saved.

        Raises FileProblem when another window has it by now or it is damaged.
        """
        files, path = files or FileOps(), found.target or found.folder / found.title
        try:
            folder = WorkingFolder(found.folder)
        except OSError as error:
            raise recovering_problem(Found(Trouble.HELD), path) from error
        try:
            note = read_note(folder.path)
            if note is None:
                raise Found(Trouble.DAMAGED, "no note beside the working file")
            check_own(folder.work)
            note = settled(note, files).of_this_program()
            if format_of(folder.work) < tables.FORMAT:
                note = replace(note, counter=None, converted=True)  # first: it counts anew
                write_note(folder.path, note)
                bring_up_to_date(folder.work)
            return cls(folder, note, author, files)
        except _TOLD as error:
            folder.release()
            raise recovering_problem(error, path) from error

    def publish(self) -> bool:
        """Bring the user's file up to date and wait for it; False when it already was.

        Raises FileProblem; the work is then safe in the working file.
        """
        if self._conflict is not None:
            raise self._conflict
        if self.target is None and self.needs_publishing:
            raise FileProblem(NO_FILE_YET)
        delivery = self.begin_publish()
        if delivery is None:
            return False
        outcome = delivery.run()
        self.finish_publish(outcome)
        if outcome.problem is not None:
            raise outcome.problem
        return True

    def begin_publish(self) -> Delivery | None:
        """Take a snapshot and hand out its delivery; None when there is nothing to do (or where).

        Edits may go on meanwhile: they stay to be published. Raises FileProblem when the
        snapshot cannot be written, RuntimeError while another delivery is under way.
        """
        self._refuse_under_way()
        target = self.target
        if target is None or self._conflict is not None or not self.needs_publishing:
            return None
        facts = {
            **facts_of(self._note.document_uuid, self._author),
            "parent_revision_uuid": self._note.revision,
        }
        delivery = self._snapshot(target, facts)
        self._under_way = replace(
            delivery,
            base=self._note.base,
            folder=self._folder.path,
            note=self._note,
            shelf=self.shelf if self._version_is_due() else None,
            reason=self._reason_to_keep(),
        )
        return self._under_way

    def finish_publish(self, outcome: Outcome) -> None:
        """Take note of how the delivery of ``begin_publish`` ended, on the owner's thread."""
        delivery, self._under_way = self._under_way, None
        if delivery is None:
            raise RuntimeError("no delivery is under way")
        self._conflict = outcome.problem if outcome.conflict else None
        if outcome.base is not None:
            self._note = replace(
                self._note,
                base=outcome.base,
                revision=delivery.facts["revision_uuid"],
                counter=delivery.counter,
                kept_at=now_in_words() if outcome.kept else self._note.kept_at,
                converted=False,
            )
        self._remember()

    def save_as(self, target: Path) -> None:
        """Go on under another name, as the same document; ends a conflict.

        The caller has asked before an existing file is given: it is replaced as it is now.
        Raises FileProblem and keeps the earlier name when the new file cannot be written.
        """
        self._refuse_under_way()
        self._refuse_read_only()
        before, before_target = self._note, self.target
        conflict, self._conflict = self._conflict, None
        target = resolved(target)
        base = _lying_at(target, self._files)
        self._note = replace(before, target=str(target), title=target.stem, base=base, counter=None)
        if target != before_target:  # the file of the earlier format stays where it is
            self._note = replace(self._note, converted=False)
        try:
            self.publish()
        except FileProblem:
            self._note, self._conflict = before, conflict
            self._remember()
            raise
        self._lock_target()

    def put_back(self) -> None:
        """Write the file again where it was before somebody deleted or renamed it.

        Raises FileProblem, also when a file of its name has appeared, which is left alone.
        """
        self._refuse_under_way()
        self._refuse_read_only()
        before, self._conflict = self._note, None
        self._note = replace(before, base=None, counter=None)
        try:
            self.publish()
        except FileProblem:
            self._note = replace(before, counter=None)  # what it shows lies nowhere else now
            self._remember()
            raise

    def save_copy(self, target: Path) -> None:
        """Write the content as a new document of its own; this one stays as it is.

        The caller has asked before an existing file is given. Raises FileProblem.
        """
        self._refuse_under_way()
        self._refuse_newer()
        target = resolved(target)
        facts = {
            **facts_of(self._note.document_uuid, self._author),
            "document_uuid": uuid4().hex,
            "copied_from": self._note.document_uuid,
            "parent_revision_uuid": "",
        }
        outcome = replace(self._snapshot(target, facts), base=_lying_at(target, self._files)).run()
        if outcome.problem is not None:
            raise outcome.problem

    def close(self, *, discard: bool = False) -> None:
        """Let go of the document; work that is not published stays to be found again.

        With ``discard`` the unpublished work is thrown away: the user was asked.
        """
        self._refuse_under_way()
        finished = discard or not self.needs_publishing
        self._let_go()
        if finished:
            self._folder.remove()
        else:
            self._note = replace(self._note, clean=True)
            self._remember()
            self._folder.release()


def _lying_at(target: Path, files: FileOps) -> Stamp | None:
    """What lies at a name the user chose to replace; None when nothing does."""
    try:
        return files.stamp(target)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise publishing_problem(error, target) from error


def _given_up(error: BaseException, folder: WorkingFolder | None, path: Path) -> BaseException:
    """What to raise when a document could not be opened; its new folder goes."""
    if folder is not None:
        folder.remove()
    circle = isinstance(error, RuntimeError) and "loop" in str(error)  # Path.resolve says it so
    told = circle or isinstance(error, _TOLD)
    return opening_problem(error, path) if told else error


def _client_name(clients: Sequence[Client]) -> str:
    return clients[0].name if clients else ""


def _note_of(prepared: Prepared, target: Path, folder: WorkingFolder) -> OpenNote:
    return replace(
        OpenNote.here(prepared.meta["document_uuid"], target),
        title=target.stem,
        base=prepared.base,
        revision=prepared.meta["revision_uuid"],
        counter=change_counter_of(folder.work),
        ready=True,
        newer=prepared.newer,
        suspect=prepared.digest_differs,
        converted=prepared.older,
    )


_TOLD = (OSError, sqlite3.Error, DatabaseError, Found)  # what becomes a sentence on opening
_NOT_YET_KNOWN = "opening"  # the folder of a document whose id was not read yet
