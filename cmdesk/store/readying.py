# SPDX-License-Identifier: MIT
"""The slow half of opening: a working folder made ready, in whatever thread.

What is made here is plain: a folder that is held, its note, sentences to show. The thread that is
to own the document makes it of that with ``SafeDocument.of``, which takes no time worth a word. A
``files`` with a course can be stopped at any time; nothing is left of it then.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from uuid import uuid4

from sqlalchemy.exc import DatabaseError

from cmdesk.config.paths import data_folder
from cmdesk.domain.errors import FileProblem
from cmdesk.domain.records import RECORDS, Client, Record
from cmdesk.domain.texts import Text
from cmdesk.store import tables
from cmdesk.store.course import Course
from cmdesk.store.document_file import DocumentFile, change_counter_of
from cmdesk.store.files import FileOps, resolved
from cmdesk.store.notices import SHOWN_ONLY, look_notice, notices_of, refuse_existing
from cmdesk.store.opening import Prepared, bring_up_to_date, check_own, format_of, prepare
from cmdesk.store.problems import (
    Found,
    Trouble,
    in_own_folder,
    opening_problem,
    recovering_problem,
)
from cmdesk.store.register import Register
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

_TOLD = (OSError, sqlite3.Error, DatabaseError, Found)  # what becomes a sentence on opening
_NOT_YET_KNOWN = "opening"  # the folder of a document whose id was not read yet


class Manner(StrEnum):
    """How a file is opened that somebody else may have open on another computer."""

    WORK = "work"
    ANYWAY = "anyway"  # in the other's place: the lock is taken over
    LOOK = "look"  # without lock, and without edits


@dataclass(frozen=True, slots=True)
class Readied:
    """A working folder of which its owner can make a document at once, or which it drops.

    ``source`` is the file to name when that fails. What was ``found`` again stays whatever happens.
    """

    folder: WorkingFolder
    note: OpenNote
    source: Path
    notices: tuple[Text, ...] = ()
    by_force: bool = False  # somebody else's lock is taken over
    found: bool = False

    def drop(self) -> None:
        """Let go of it: no document is to be made of it."""
        if self.found:
            self.folder.release()
        else:
            self.folder.remove()

    def given_up(self, error: BaseException) -> BaseException:
        """What to raise when no document could be made of it; it is let go of."""
        self.drop()
        if not isinstance(error, _TOLD):
            return error
        problem = recovering_problem if self.found else opening_problem
        return problem(error, self.source)


def ready_new(
    records: Sequence[Record],
    target: Path | None = None,
    *,
    author: str = "",
    home: Path | None = None,
    copied_from: str = "",
) -> Readied:
    """A new document with these records; raises FileProblem when it cannot be written."""
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
            writer.set_meta({"document_uuid": document_uuid, "copied_from": copied_from})
            title = target.stem if target else _client_name(writer.all(Client))
        return Readied(folder, replace(note, title=title, ready=True), target or home)
    except BaseException as error:
        raise _given_up(error, folder, target or home) from error


def ready_file(
    target: Path,
    manner: Manner = Manner.WORK,
    *,
    home: Path | None = None,
    files: FileOps | None = None,
) -> Readied:
    """The user's file, by copy. Raises FileProblem or Stopped and leaves the file untouched."""
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
        notices = notices_of(prepared, target)
    except BaseException as error:
        raise _given_up(error, folder, target) from error
    finally:
        if place is not None:
            place.remove()
    if manner is Manner.LOOK and not note.newer:
        notices = (look_notice(target), *notices)
    note = replace(note, read_only=note.newer or manner is Manner.LOOK)
    return Readied(folder, note, target, notices, by_force=manner is Manner.ANYWAY)


def ready_copy(
    source: Path, *, author: str = "", home: Path | None = None, files: FileOps | None = None
) -> Readied:
    """A new document with the content of a file, which stays as it is; it has no file yet.

    Raises FileProblem, also for a file of a newer cmdesk: a part of it would be lost; or Stopped.
    """
    course = (files.course if files else None) or Course()
    with view(source, files=files) as seen, seen.reading() as reader:
        meta = reader.meta()
        records = tuple(record for kind in RECORDS for record in reader.all(kind))
    if meta["format"].isdecimal() and int(meta["format"]) > tables.FORMAT:
        raise FileProblem(SHOWN_ONLY.filled(file=source.stem))
    course.step(0)
    return ready_new(records, author=author, home=home, copied_from=meta["document_uuid"])


def ready_found(found: Recoverable, *, files: FileOps | None = None) -> Readied:
    """Work that a crash left behind, or a document that was never saved, to go on with.

    Raises FileProblem when another window has it by now or it is damaged, or Stopped.
    """
    path = found.target or found.folder / found.title
    try:
        folder = WorkingFolder(found.folder)
    except OSError as error:
        raise recovering_problem(Found(Trouble.HELD), path) from error
    try:
        note = read_note(folder.path)
        if note is None:
            raise Found(Trouble.DAMAGED, "no note beside the working file")
        files = files or FileOps()
        check_own(folder.work, files.course)
        note = settled(note, files).of_this_program()
        if format_of(folder.work) < tables.FORMAT:
            note = replace(note, counter=None, converted=True)  # first: it counts anew
            write_note(folder.path, note)
            bring_up_to_date(folder.work, files.course)
        return Readied(folder, note, path, found=True)
    except BaseException as error:
        folder.release()
        raise (recovering_problem(error, path) if isinstance(error, _TOLD) else error) from error


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
