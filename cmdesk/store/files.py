# SPDX-License-Identifier: MIT
"""The few things done with files, in one object so that tests can make each of them fail."""

from __future__ import annotations

import hashlib
import logging
import os
import shutil
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from cmdesk.store.course import Course

if sys.platform != "win32":
    import fcntl

_AT_ONCE = 1 << 20  # bytes read and written at a time

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Stamp:
    """How a file was when it was last read: its SHA-256 decides, the rest informs."""

    sha256: str
    size: int
    mtime_ns: int


class FileOps:
    """Copying, comparing and replacing files as publishing needs them; raises OSError.

    With a ``course``, copying raises Stopped within a megabyte of the wish to stop.
    """

    course: Course | None = None

    def __init__(self, course: Course | None = None) -> None:
        self.course = course

    def copy(self, source: Path, target: Path) -> Stamp:
        """Copy to ``target`` (which must not exist), onto the disk; the stamp of what was read."""
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
        with source.open("rb") as read, os.fdopen(os.open(target, flags, 0o666), "wb") as written:
            stamp = _read_through(read.fileno(), written.write, self.course)
            written.flush()
            force_to_disk(written.fileno())
        return stamp

    def stamp(self, path: Path) -> Stamp:
        """Read the whole file again."""
        with path.open("rb") as read:
            return _read_through(read.fileno(), len)

    def writable(self, path: Path) -> bool:
        """Whether an existing file may be changed by this user."""
        return os.access(path, os.W_OK)

    def free_bytes(self, folder: Path) -> int | None:
        """The room left on the disk of a folder; None where the system does not tell."""
        try:
            return shutil.disk_usage(folder).free
        except OSError:
            return None

    def copy_mode(self, source: Path, target: Path) -> None:
        """Give ``target`` the permissions of ``source``; systems without them are left alone."""
        with suppress(OSError):
            shutil.copymode(source, target)

    def replace(self, source: Path, target: Path) -> None:
        """Put ``source`` in the place of ``target`` in one step."""
        source.replace(target)

    def sync_folder(self, folder: Path) -> None:
        """Make a replacement survive a power cut where the system can."""
        if sys.platform == "win32":
            return
        try:
            handle = os.open(folder, os.O_RDONLY)
        except OSError as error:
            _log.info("folder not synchronised: %s", error.errno)
            return
        try:
            os.fsync(handle)
        except OSError as error:  # many network drives refuse; the file is complete all the same
            _log.info("folder not synchronised: %s", error.errno)
        finally:
            os.close(handle)

    def remove(self, path: Path) -> None:
        """Remove a file if it is there and may be removed."""
        with suppress(OSError):
            path.unlink()

    def pause(self, seconds: float) -> None:
        """Wait before trying again."""
        time.sleep(seconds)


def resolved(path: Path) -> Path:
    """The file that links lead to; a circle of links stays itself and is refused later."""
    try:
        return path.resolve()
    except RuntimeError:
        return path.absolute()


def force_to_disk(handle: int) -> None:
    """Have the system write a file out; macOS needs to be told twice."""
    if sys.platform == "darwin":
        with suppress(OSError):  # not every drive knows it
            fcntl.fcntl(handle, fcntl.F_FULLFSYNC)
            return
    os.fsync(handle)


def write_text_whole(path: Path, text: str) -> None:
    """Write a small private file as a whole or not at all."""
    new = path.with_name(f"{path.name}.new")
    flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC
    with os.fdopen(os.open(new, flags, 0o600), "w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        force_to_disk(file.fileno())
    new.replace(path)


def _read_through(
    handle: int, take: Callable[[bytes], object], course: Course | None = None
) -> Stamp:
    """Pass all of an open file to ``take`` while hashing it."""
    before, digest, size = os.fstat(handle), hashlib.sha256(), 0
    while piece := os.read(handle, _AT_ONCE):
        if course is not None:
            course.step(0)
        digest.update(piece)
        size += len(piece)
        take(piece)
    return Stamp(digest.hexdigest(), size, before.st_mtime_ns)
