# SPDX-License-Identifier: MIT
"""An earlier version, or work found after a crash, opened to look at only."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from cmdesk.config.paths import data_folder
from cmdesk.domain.texts import Text, mark
from cmdesk.store.backups import Backup
from cmdesk.store.document_file import change_counter_of
from cmdesk.store.files import FileOps
from cmdesk.store.opening import prepare
from cmdesk.store.problems import Found, in_own_folder, opening_problem
from cmdesk.store.register import Register
from cmdesk.store.safe_document import SafeDocument
from cmdesk.store.working import WORK, OpenNote, Recoverable, WorkingFolder

_VERSION = mark(
    "Looking",
    "You are looking at the version of {at}; nothing is changed. To go back to it, close it and "
    "choose “Go back to a version…” in the calendar itself.",
)
_FOUND = mark(
    "Looking",
    "You are looking at unsaved work on “{file}”, last edited {at}; nothing is changed. Close it "
    "to recover or discard it.",
)


def look_at_version(backup: Backup, title: str) -> SafeDocument:
    """An earlier version to look at only; raises FileProblem."""
    at = backup.at.astimezone().replace(tzinfo=None)
    return _looked_at(backup.path, title, _VERSION.filled(at=at))


def look_at_work(found: Recoverable) -> SafeDocument:
    """Work that was found, to look at only; it stays to be recovered. Raises FileProblem."""
    at = found.worked_at.astimezone().replace(tzinfo=None)
    return _looked_at(found.folder / WORK, found.title, _FOUND.filled(file=found.title, at=at))


def _looked_at(source: Path, title: str, notice: Text) -> SafeDocument:
    """A document without a file of its own, made from a copy of ``source``."""
    folder: WorkingFolder | None = None
    try:
        with in_own_folder(data_folder()):
            folder = WorkingFolder.make(data_folder(), "looking")
        prepared = prepare(source, folder.work, FileOps(), Register(data_folder()))
        note = OpenNote(
            prepared.meta["document_uuid"],
            title=title,
            base=prepared.base,
            counter=change_counter_of(folder.work),
            ready=True,
            read_only=True,
            newer=prepared.newer,
        )
        document = SafeDocument(folder, note.of_this_program(), "")
    except BaseException as error:
        if folder is not None:
            folder.remove()
        told = isinstance(error, (OSError, sqlite3.Error, Found))
        raise (opening_problem(error, source) if told else error) from error
    document.notices = (notice,)
    return document
