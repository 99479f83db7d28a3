# SPDX-License-Identifier: MIT
"""Private working folders: ``<home>/open/<document>/<token>/`` with ``work.db`` and ``open.json``.

The folder's lock file is held as long as its program lives, so a folder whose lock is free was
left by a program that ended: cleanly (then it says so) or not (then its work is found again).
"""

from __future__ import annotations

import json
import os
import shutil
import socket
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import asdict, dataclass, fields, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import IO, Any
from uuid import uuid4

from cmdesk.config.paths import make_private
from cmdesk.store.document_file import change_counter_of
from cmdesk.store.files import FileOps, Stamp, resolved, write_text_whole

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

WORK = "work.db"
NOTE = "open.json"
_LOCK = "in-use"
_TRIES = 20
_YOUNG_SECONDS = 60


@dataclass(frozen=True, slots=True)
class Intent:
    """What is about to replace the target, noted first so that a crash cannot confuse us."""

    sha256: str
    revision: str
    counter: int
    temporary: str


@dataclass(frozen=True, slots=True)
class OpenNote:
    """What a working folder knows of its document and of the user's file (``open.json``).

    ``counter`` is the working file's change counter when it was last published, None before.
    ``ready`` is False until the working file is complete; ``clean`` True once closed in order.
    ``read_only`` lets it be looked at only, as a file that a ``newer`` cmdesk saved always is.
    ``suspect`` is True when the file was not what cmdesk had written: no version is thinned out.
    ``converted`` is True until the file, which is of an earlier format, was replaced.
    ``kept_at`` is when a version was kept last since opening (ISO, UTC), empty before.
    """

    document_uuid: str
    title: str = ""
    target: str | None = None
    base: Stamp | None = None
    revision: str = ""
    counter: int | None = None
    intent: Intent | None = None
    ready: bool = False
    clean: bool = False
    read_only: bool = False
    newer: bool = False
    suspect: bool = False
    converted: bool = False
    kept_at: str = ""
    host: str = ""
    pid: int = 0
    opened_at: str = ""

    @classmethod
    def here(cls, document_uuid: str, target: Path | None) -> OpenNote:
        """The first note of a folder of this program."""
        note = cls(document_uuid, target=None if target is None else str(target))
        return note.of_this_program()

    def of_this_program(self) -> OpenNote:
        """The same note, kept by this program from now on."""
        now = datetime.now(UTC).isoformat(timespec="seconds")
        return replace(self, host=socket.gethostname(), pid=os.getpid(), opened_at=now, clean=False)


@dataclass(frozen=True, slots=True)
class Recoverable:
    """A working file with work that its target does not have, left by a program that ended.

    ``target`` is None for a document that was never saved; ``worked_at`` is the last edit (UTC);
    ``crashed`` is False when it was closed in order, unsaved.
    """

    folder: Path
    title: str
    target: Path | None
    worked_at: datetime
    crashed: bool


class WorkingFolder:
    """One working folder, held by this program until ``release`` or ``remove``."""

    def __init__(self, path: Path) -> None:
        """Hold an existing folder; raises BlockingIOError when a living program holds it."""
        self.path = path
        self._lock: IO[bytes] | None = _take_lock(path / _LOCK)

    @classmethod
    def make(cls, home: Path, document_uuid: str) -> WorkingFolder:
        """A new, empty folder for a document."""
        path = home / "open" / document_uuid / uuid4().hex[:12]
        make_private(path)
        try:
            for _ in range(_TRIES):
                try:
                    return cls(path)
                except BlockingIOError:  # another program is just asking whether somebody has it
                    time.sleep(0.01)
            return cls(path)
        except OSError:
            _remove_empty(path)
            raise

    @property
    def work(self) -> Path:
        """The working file."""
        return self.path / WORK

    @property
    def home(self) -> Path:
        """The program's own folder, in which this one was made."""
        return home_of(self.path)

    def release(self) -> None:
        """Let go of the folder and keep what is in it."""
        if self._lock is not None:
            self._lock.close()
            self._lock = None

    def remove(self) -> None:
        """Let go of the folder and delete it; what refuses to go is removed another time."""
        self.release()
        shutil.rmtree(self.path, ignore_errors=True)
        _remove_empty(self.path)


def home_of(folder: Path) -> Path:
    """The program's own folder in which a working folder was made."""
    return folder.parents[2]


def _remove_empty(path: Path) -> None:
    """Remove a working folder in which nothing lies, then its document's if it was the last."""
    for folder in (path, path.parent):
        with suppress(OSError):  # something lies in it, or it is gone
            folder.rmdir()


def write_note(folder: Path, note: OpenNote) -> None:
    """Write a folder's note, whole or not at all."""
    write_text_whole(folder / NOTE, json.dumps(asdict(note), ensure_ascii=False, indent=1))


def read_note(folder: Path) -> OpenNote | None:
    """A folder's note; None when there is none that makes sense."""
    try:
        stored: dict[str, Any] = json.loads((folder / NOTE).read_text("utf-8"))
        base, intent = stored["base"], stored["intent"]
        stored["base"] = None if base is None else Stamp(**base)
        stored["intent"] = None if intent is None else Intent(**intent)
        known = {field.name for field in fields(OpenNote)}  # a newer cmdesk may note more
        return OpenNote(**{name: value for name, value in stored.items() if name in known})
    except (OSError, ValueError, KeyError, TypeError):
        return None


def settled(note: OpenNote, files: FileOps) -> OpenNote:
    """The note after a publication that was cut off: it took place whole or not at all."""
    if note.intent is None or note.target is None:
        return replace(note, intent=None)
    files.remove(Path(note.intent.temporary))
    try:
        now = files.stamp(Path(note.target))
    except OSError:
        return replace(note, intent=None)
    if now.sha256 != note.intent.sha256:
        return replace(note, intent=None)
    return replace(
        note, base=now, revision=note.intent.revision, counter=note.intent.counter, intent=None
    )


def has_unpublished_work(folder: Path, note: OpenNote, files: FileOps) -> bool:
    """Whether a working file that nobody holds has changes that its target lacks."""
    if not note.ready or note.read_only:
        return False
    try:
        counter = change_counter_of(folder / WORK)
    except FileNotFoundError:
        return False
    except OSError:
        return True  # what cannot be read now may well be work
    if counter == note.counter:
        return False
    return note.intent is None or counter != settled(note, files).counter


def recoverable(home: Path) -> tuple[Recoverable, ...]:
    """Work found again: documents not saved yet and those a crash cut off, the latest first."""
    found = [
        _found_again(folder, note)
        for folder, note in _left_behind(home)
        if note is not None and has_unpublished_work(folder, note, FileOps())
    ]
    return tuple(sorted(found, key=lambda one: one.worked_at, reverse=True))


def throw_away(found: Recoverable) -> None:
    """Delete work that was found again; the user was asked. Not when a window has it by now."""
    try:
        folder = WorkingFolder(found.folder)
    except OSError:
        return
    folder.remove()


def remove_finished(home: Path) -> None:
    """Delete the working folders that hold nothing their targets lack."""
    for path, note in _left_behind(home):
        if _is_finished(path, note):
            try:
                folder = WorkingFolder(path)
            except OSError:
                continue  # somebody took it meanwhile
            if note is not None and note.intent is not None:
                FileOps().remove(Path(note.intent.temporary))
            folder.remove()
    for path in _tokens(home):
        if not _is_young(path):
            _remove_empty(path)  # of a program that ended before it held its folder


def remove_left_over(home: Path) -> None:
    """Delete what a program that ended meanwhile had opened or looked at, however young it is.

    A folder that holds nothing yet may be another program's that is just beginning.
    """
    remove_finished(home)
    for path, note in _left_behind(home):
        if note is None and not (path / NOTE).exists() and _holds_more_than_lock(path):
            with suppress(OSError):  # somebody took it meanwhile
                WorkingFolder(path).remove()


def _holds_more_than_lock(path: Path) -> bool:
    return any(inside.name != _LOCK for inside in _inside(path))


def _is_finished(path: Path, note: OpenNote | None) -> bool:
    """Whether nothing would be lost with a folder that nobody holds."""
    if note is not None:
        return not has_unpublished_work(path, note, FileOps())
    if (path / NOTE).exists() and (path / WORK).exists():
        return False  # a note that makes no sense here may speak of work
    return not _is_young(path)


def _is_young(path: Path) -> bool:
    """Whether another program may be making this folder right now, or it is gone meanwhile."""
    try:
        return time.time() - path.stat().st_mtime < _YOUNG_SECONDS
    except OSError:
        return True


def is_open_elsewhere(home: Path, target: Path) -> bool:
    """Whether a living program on this computer has this file open."""
    wanted = str(resolved(target))
    return any(
        _is_held(path) and (note := read_note(path)) is not None and note.target == wanted
        for path in _folders(home)
    )


def _left_behind(home: Path) -> Iterator[tuple[Path, OpenNote | None]]:
    """The folders that no living program holds, each with its note."""
    return ((path, read_note(path)) for path in _folders(home) if not _is_held(path))


def _folders(home: Path) -> list[Path]:
    """The working folders; another program may be removing one of them right now."""
    return sorted(token for token in _tokens(home) if (token / _LOCK).exists())


def _tokens(home: Path) -> list[Path]:
    """What lies where working folders do, held ever or not."""
    return [token for document in _inside(home / "open") for token in _inside(document)]


def _inside(folder: Path) -> list[Path]:
    try:
        return list(folder.iterdir())
    except OSError:  # gone meanwhile, or a stray file
        return []


def _found_again(folder: Path, note: OpenNote) -> Recoverable:
    worked_at = datetime.fromtimestamp((folder / WORK).stat().st_mtime, UTC)
    target = Path(note.target) if note.target else None
    return Recoverable(folder, note.title, target, worked_at, crashed=not note.clean)


def _is_held(folder: Path) -> bool:
    try:
        _take_lock(folder / _LOCK).close()
    except FileNotFoundError:
        return False
    except OSError:
        return True
    return False


def _take_lock(path: Path) -> IO[bytes]:
    """Lock a file for as long as it stays open; raises BlockingIOError when another has it."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND | getattr(os, "O_BINARY", 0)
    file = os.fdopen(os.open(path, flags, 0o600), "ab")
    try:
        if sys.platform == "win32":
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        file.close()
        raise BlockingIOError(*error.args) from error
    return file
