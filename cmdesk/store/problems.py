# SPDX-License-Identifier: MIT
"""From an error of the system or of SQLite to what the user is told (SAFETY.md, section 3).

To add a trouble: 1. a member of ``Trouble``; 2. what leads to it (``_ERRNOS``, ``_WINERRORS``,
``_SQLITE``, or a ``Found`` raised where it is seen); 3. its sentence for each moment it can meet.
"""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from enum import StrEnum
from pathlib import Path
from typing import Final

from sqlalchemy.exc import DatabaseError

from cmdesk.domain.errors import DamagedFile, FileProblem, MissingFile
from cmdesk.domain.texts import Text, mark


class Trouble(StrEnum):
    """What went wrong with a file, whatever the system calls it."""

    FULL = "full"
    READ_ONLY = "read_only"
    MOVED = "moved"
    BUSY = "busy"
    DAMAGED = "damaged"
    EMPTY = "empty"
    NOT_OURS = "not_ours"
    NEWER = "newer"
    AWAY = "away"
    ABNORMAL = "abnormal"
    CHANGED = "changed"
    WORN = "worn"
    HELD = "held"
    NO_ROOM = "no_room"
    UNEXPECTED = "unexpected"


class Found(Exception):
    """A trouble seen by this program itself; becomes a ``FileProblem`` at the edge of ``store``."""

    def __init__(self, trouble: Trouble, detail: str = "", **args: str) -> None:
        super().__init__(trouble, detail)
        self.trouble = trouble
        self.detail = detail
        self.args_of_text = args


_ERRNOS: Final[Mapping[int, Trouble]] = {
    errno.ENOSPC: Trouble.FULL,
    errno.EDQUOT: Trouble.FULL,
    errno.EFBIG: Trouble.FULL,
    errno.EROFS: Trouble.READ_ONLY,
    errno.EACCES: Trouble.READ_ONLY,
    errno.EPERM: Trouble.READ_ONLY,
    errno.ENOENT: Trouble.MOVED,
    errno.ENOTDIR: Trouble.MOVED,
    errno.ENODEV: Trouble.AWAY,
    errno.ENXIO: Trouble.AWAY,
    errno.EIO: Trouble.AWAY,
    errno.ENETUNREACH: Trouble.AWAY,
    errno.ESTALE: Trouble.AWAY,
    errno.ETIMEDOUT: Trouble.AWAY,
    errno.EBUSY: Trouble.BUSY,
    errno.EISDIR: Trouble.NOT_OURS,
}
_WINERRORS: Final[Mapping[int, Trouble]] = {
    5: Trouble.BUSY,
    32: Trouble.BUSY,
    33: Trouble.BUSY,
    362: Trouble.AWAY,  # the cloud provider is not running
    389: Trouble.AWAY,  # in the cloud and not on this computer
}
_SQLITE: Final = (  # beginnings of SQLite's names, the longer ones first
    ("SQLITE_READONLY_DBMOVED", Trouble.MOVED),
    ("SQLITE_IOERR_WRITE", Trouble.FULL),
    ("SQLITE_FULL", Trouble.FULL),
    ("SQLITE_READONLY", Trouble.READ_ONLY),
    ("SQLITE_PERM", Trouble.READ_ONLY),
    ("SQLITE_BUSY", Trouble.BUSY),
    ("SQLITE_LOCKED", Trouble.BUSY),
    ("SQLITE_CORRUPT", Trouble.DAMAGED),
    ("SQLITE_NOTADB", Trouble.NOT_OURS),
    ("SQLITE_CANTOPEN", Trouble.AWAY),
    ("SQLITE_IOERR", Trouble.AWAY),
    ("SQLITE_INTERRUPT", Trouble.ABNORMAL),
    ("SQLITE_TOOBIG", Trouble.ABNORMAL),
    ("SQLITE_NOMEM", Trouble.ABNORMAL),
)


def trouble_of(error: BaseException) -> Trouble:
    """What an exception means for the user; UNEXPECTED for one that is not in the table."""
    inner = getattr(error, "orig", None) or error  # SQLAlchemy wraps what SQLite raised
    if isinstance(inner, Found):
        return inner.trouble
    if isinstance(inner, UnicodeDecodeError):
        return Trouble.DAMAGED
    if isinstance(inner, MemoryError):
        return Trouble.ABNORMAL
    if isinstance(inner, sqlite3.Error):
        return _trouble_of_sqlite(inner)
    if isinstance(inner, OSError):
        by_windows = _WINERRORS.get(getattr(inner, "winerror", None) or 0)
        return by_windows or _ERRNOS.get(inner.errno or 0, Trouble.UNEXPECTED)
    return Trouble.UNEXPECTED


def _trouble_of_sqlite(error: sqlite3.Error) -> Trouble:
    name = getattr(error, "sqlite_errorname", "") or ""
    for beginning, trouble in _SQLITE:
        if name.startswith(beginning):
            return trouble
    undecodable = "could not decode" in str(error).lower()
    return Trouble.DAMAGED if undecodable else Trouble.UNEXPECTED


_OPENING: Final[Mapping[Trouble, Text]] = {
    Trouble.FULL: mark(
        "FileProblem",
        "“{file}” could not be opened: the disk of this computer is full. "
        "The file is untouched. Free some space and open it again.",
    ),
    Trouble.READ_ONLY: mark(
        "FileProblem",
        "“{file}” could not be opened: you are not allowed to read it. "
        "The file is untouched. Ask its owner, or copy it to a folder of yours.",
    ),
    Trouble.MOVED: mark(
        "FileProblem",
        "“{file}” is not there. Nothing was changed. "
        "Check its name, and whether it was moved or renamed.",
    ),
    Trouble.BUSY: mark(
        "FileProblem",
        "“{file}” is being used by another program. The file is untouched. "
        "Wait a moment and open it again.",
    ),
    Trouble.DAMAGED: mark(
        "FileProblem",
        "“{file}” is damaged and was not opened. It was left exactly as it is. "
        "Keep it, and open an earlier copy.",
    ),
    Trouble.EMPTY: mark(
        "FileProblem",
        "“{file}” is empty. It was left as it is. Create a new document under another name.",
    ),
    Trouble.NOT_OURS: mark(
        "FileProblem",
        "“{file}” is not a cmdesk document. It was left as it is. "
        "Choose a file that cmdesk has saved.",
    ),
    Trouble.NEWER: mark(
        "FileProblem",
        "“{file}” was saved with a newer cmdesk ({version}). It was left as it is. "
        "Update cmdesk on this computer to open it.",
    ),
    Trouble.AWAY: mark(
        "FileProblem",
        "“{file}” cannot be reached: the drive was removed or the network is down. "
        "The file is untouched. Bring it back and open it again.",
    ),
    Trouble.ABNORMAL: mark(
        "FileProblem",
        "“{file}” is not like any calendar: it is too large or takes too long to read. "
        "It was left as it is. Ask the person who sent it.",
    ),
    Trouble.HELD: mark(
        "FileProblem",
        "“{file}” is open in a cmdesk window. Nothing was changed. Close it there first.",
    ),
    Trouble.NO_ROOM: mark(
        "FileProblem",
        "cmdesk cannot write in its own folder, {folder}, so “{file}” was not opened. The file is "
        "untouched. Make that folder writable and open it again.",
    ),
    Trouble.UNEXPECTED: mark(
        "FileProblem",
        "“{file}” could not be opened for a reason cmdesk does not know. "
        "The file is untouched. The log tells more.",
    ),
}
_PUBLISHING: Final[Mapping[Trouble, Text]] = {
    Trouble.FULL: mark(
        "FileProblem",
        "“{file}” could not be saved: no space is left there. "
        "Your work is safe on this computer. Free some space or save under another name.",
    ),
    Trouble.READ_ONLY: mark(
        "FileProblem",
        "“{file}” could not be saved: the file or its folder is read-only. "
        "Your work is safe on this computer. Save under another name.",
    ),
    Trouble.MOVED: mark(
        "FileProblem",
        "“{file}” is no longer in its place. Your work is safe on this computer. "
        "Bring the file or its drive back, or save under another name.",
    ),
    Trouble.BUSY: mark(
        "FileProblem",
        "“{file}” is being used by another program. Your work is safe on this computer. "
        "Save again in a moment.",
    ),
    Trouble.DAMAGED: mark(
        "FileProblem",
        "What was to be saved as “{file}” did not pass its check. The earlier file was kept "
        "and your work is safe on this computer. Save under another name.",
    ),
    Trouble.WORN: mark(
        "FileProblem",
        "The drive did not store “{file}” correctly, so the earlier file was kept. "
        "Your work is safe on this computer. Save on another drive.",
    ),
    Trouble.AWAY: mark(
        "FileProblem",
        "“{file}” cannot be reached: the drive was removed or the network is down. "
        "Your work is safe on this computer. Bring the drive back or save under another name.",
    ),
    Trouble.CHANGED: mark(
        "FileProblem",
        "“{file}” was changed elsewhere, so it was not overwritten. "
        "Your work is safe on this computer. Save a copy under another name.",
    ),
    Trouble.UNEXPECTED: mark(
        "FileProblem",
        "“{file}” could not be saved for a reason cmdesk does not know. "
        "Your work is safe on this computer. Save under another name; the log tells more.",
    ),
}
_PREPARING: Final[Mapping[Trouble, Text]] = {
    Trouble.FULL: mark(
        "FileProblem",
        "The disk of this computer is full, so “{file}” could not be saved. The file is as it was "
        "saved last, and your work is safe on this computer. Free some space here and save again.",
    ),
    Trouble.DAMAGED: mark(
        "FileProblem",
        "The working copy on this computer is damaged, so “{file}” could not be saved. The file is "
        "as it was saved last. Close the calendar and open it again: cmdesk then reads what else "
        "it can.",
    ),
    Trouble.UNEXPECTED: mark(
        "FileProblem",
        "cmdesk cannot use its own folder on this computer at the moment, so “{file}” could not be "
        "saved. The file is as it was saved last. Save a copy under another name; the log tells "
        "more.",
    ),
}
_RECOVERING: Final[Mapping[Trouble, Text]] = {
    Trouble.FULL: _OPENING[Trouble.FULL],
    Trouble.HELD: _OPENING[Trouble.HELD],
    Trouble.DAMAGED: mark(
        "FileProblem",
        "The unsaved work on “{file}” is damaged and was not opened. It was left exactly as it is, "
        "and so was your file. Read what can still be read of it.",
    ),
    Trouble.UNEXPECTED: mark(
        "FileProblem",
        "The unsaved work on “{file}” cannot be read on this computer at the moment. It was left "
        "exactly as it is, and so was your file. Try again later; the log tells more.",
    ),
}
_EDITING: Final[Mapping[Trouble, Text]] = {
    Trouble.FULL: mark(
        "FileProblem",
        "The disk of this computer is full, so this change was not kept. All earlier ones are. "
        "Free some space and try again.",
    ),
    Trouble.DAMAGED: mark(
        "FileProblem",
        "The working copy on this computer is damaged, so this change was not kept. All earlier "
        "ones are in your file up to its last saving. Close the calendar and open it again: cmdesk "
        "then reads what else it can.",
    ),
    Trouble.UNEXPECTED: mark(
        "FileProblem",
        "This computer’s disk refused the change, so it was not kept. All earlier ones are. "
        "Save the document under another name.",
    ),
}
_READING: Final[Mapping[Trouble, Text]] = {
    Trouble.UNEXPECTED: mark(
        "FileProblem",
        "The working copy on this computer cannot be read at the moment. Your file is as it was "
        "saved last. Close the calendar and open it again: cmdesk then reads what it can.",
    ),
}

_KEEPING: Final[Mapping[Trouble, Text]] = {
    Trouble.FULL: mark(
        "FileProblem",
        "The disk of this computer is full, so the document as it is now could not be kept as an "
        "earlier version. Nothing was changed. Free some space and try again.",
    ),
    Trouble.UNEXPECTED: mark(
        "FileProblem",
        "This computer’s disk refused to keep the document as it is now as an earlier version. "
        "Nothing was changed. Save a copy under another name first.",
    ),
}


def opening_problem(error: BaseException, path: Path) -> FileProblem:
    """What to tell when ``path`` could not be opened."""
    trouble = trouble_of(error)
    if trouble is Trouble.UNEXPECTED and isinstance(error, sqlite3.Error):
        trouble = Trouble.DAMAGED  # whatever SQLite dislikes in a private copy lies in the file
    return _problem(_OPENING, trouble, error, path)


def publishing_problem(error: BaseException, path: Path) -> FileProblem:
    """What to tell when ``path`` could not be saved."""
    return _problem(_PUBLISHING, trouble_of(error), error, path)


def preparing_problem(error: BaseException, path: Path) -> FileProblem:
    """What to tell when what is to be saved as ``path`` could not be made on this computer."""
    return _problem(_PREPARING, trouble_of(error), error, path)


def recovering_problem(error: BaseException, path: Path) -> FileProblem:
    """What to tell when work that was found on ``path`` could not be opened."""
    trouble = trouble_of(error)
    if trouble is Trouble.NOT_OURS or (
        trouble is Trouble.UNEXPECTED and isinstance(error, sqlite3.Error)
    ):
        trouble = Trouble.DAMAGED  # we wrote it, so it was a document
    elif trouble not in _RECOVERING:
        trouble = Trouble.UNEXPECTED  # not what the user's own file or drive would have
    return _problem(_RECOVERING, trouble, error, path)


def keeping_problem(error: BaseException, folder: Path) -> FileProblem:
    """What to tell when the document as it is could not be kept as an earlier version."""
    return _problem(_KEEPING, trouble_of(error), error, folder)


def editing_problem(error: BaseException, path: Path) -> FileProblem:
    """What to tell when the private working file refused an edit."""
    return _problem(_EDITING, trouble_of(error), error, path)


def reading_problem(error: BaseException, path: Path) -> FileProblem:
    """What to tell when the private working file could not be read while it was in use."""
    return _problem(_READING, trouble_of(error), error, path)


@contextmanager
def in_own_folder(folder: Path) -> Iterator[None]:
    """Say of an error in here that it is about the program's own folder, not the user's file."""
    try:
        yield
    except (OSError, sqlite3.Error, DatabaseError) as error:
        if trouble_of(error) is Trouble.FULL:
            raise
        raise Found(Trouble.NO_ROOM, str(error), folder=str(folder)) from error


@contextmanager
def preparing(target: Path) -> Iterator[None]:
    """Say of an error in here that it is about what is made on this computer for ``target``."""
    try:
        yield
    except (OSError, sqlite3.Error) as error:
        raise preparing_problem(error, target) from error


def _problem(
    texts: Mapping[Trouble, Text], trouble: Trouble, error: BaseException, path: Path
) -> FileProblem:
    text = texts.get(trouble, texts[Trouble.UNEXPECTED])
    more = error.args_of_text if isinstance(error, Found) else {}
    own_words = error.detail if isinstance(error, Found) else f"{type(error).__name__}: {error}"
    filled = replace(text, args={**text.args, "file": path.name, **more})
    return _KINDS.get(trouble, FileProblem)(filled, f"{trouble}: {own_words}")


_KINDS: Final[Mapping[Trouble, type[FileProblem]]] = {
    Trouble.DAMAGED: DamagedFile,
    Trouble.MOVED: MissingFile,
}
