# SPDX-License-Identifier: MIT
"""An earlier version, or work found after a crash, made ready to be looked at only."""

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
from cmdesk.store.readying import Readied
from cmdesk.store.register import Register
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


def ready_version(backup: Backup, title: str, files: FileOps | None = None) -> Readied:
    """An earlier version to look at only; raises FileProblem or Stopped."""
    at = backup.at.astimezone().replace(tzinfo=None)
    return _ready(backup.path, title, _VERSION.filled(at=at), files or FileOps())


def ready_work(found: Recoverable, files: FileOps | None = None) -> Readied:
    """Work that was found, to look at only; it stays to be recovered.

    Raises FileProblem or Stopped.
    """
    at = found.worked_at.astimezone().replace(tzinfo=None)
    notice = _FOUND.filled(file=found.title, at=at)
    return _ready(found.folder / WORK, found.title, notice, files or FileOps())


def _ready(source: Path, title: str, notice: Text, files: FileOps) -> Readied:
    """A document without a file of its own, made from a copy of ``source``."""
    folder: WorkingFolder | None = None
    try:
        with in_own_folder(data_folder()):
            folder = WorkingFolder.make(data_folder(), "looking")
        prepared = prepare(source, folder.work, files, Register(data_folder()))
        note = OpenNote(
            prepared.meta["document_uuid"],
            title=title,
            base=prepared.base,
            counter=change_counter_of(folder.work),
            ready=True,
            read_only=True,
            newer=prepared.newer,
        )
    except BaseException as error:
        if folder is not None:
            folder.remove()
        told = isinstance(error, (OSError, sqlite3.Error, Found))
        raise (opening_problem(error, source) if told else error) from error
    return Readied(folder, note.of_this_program(), source, (notice,))
