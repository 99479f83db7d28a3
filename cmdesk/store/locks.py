# SPDX-License-Identifier: MIT
"""The courtesy lock beside a document: who has it open, on which computer, since when.

``NAME.cmdesk.ouvert`` is an ordinary file, so that a folder shared between computers carries it
along. It is a courtesy: it may come late or never, and nothing depends on it. That nobody's work
is overwritten rests on publishing alone, which compares the whole file first.
"""

from __future__ import annotations

import json
import os
import stat
import sys
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final
from uuid import uuid4

from cmdesk import __version__
from cmdesk.config import who
from cmdesk.store.moments import moment_in

if sys.platform == "win32":
    import ctypes

ENDING: Final = ".ouvert"
_MOST_BYTES: Final = 4096
_LONGEST: Final = 80  # characters of a name that is shown
_BOOT: Final = Path("/proc/sys/kernel/random/boot_id")  # Linux; other systems tell none


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has a document open; what the lock does not tell is empty or None.

    ``since`` is in UTC. A lock that makes no sense has a holder of whom nothing is known. ``mark``
    tells this lock from any other that ever lay there.
    """

    user: str = ""
    host: str = ""
    since: datetime | None = None
    mark: str = ""


@dataclass(frozen=True, slots=True)
class Lock:
    """A lock of ours: where it lies and the token that tells it from another's."""

    path: Path
    token: str

    def release(self) -> None:
        """Take the lock away, unless it is somebody else's by now."""
        content = _read(self.path)
        if content is not None and content.token == self.token:
            _remove(self.path)


@dataclass(frozen=True, slots=True)
class LockState:
    """How taking a lock ended: a ``lock`` of ours, or its ``holder``.

    Both are None where the folder takes no lock: that is no reason for complaint.
    """

    lock: Lock | None = None
    holder: Holder | None = None


@dataclass(frozen=True, slots=True)
class _Content:
    """What a lock's file says."""

    user: str = ""
    host: str = ""
    pid: int = 0
    boot: str = ""
    token: str = ""
    app_version: str = ""
    since: str = ""


def lock_beside(target: Path) -> Path:
    """Where the lock of a document lies."""
    return target.with_name(target.name + ENDING)


def holder_of(target: Path) -> Holder | None:
    """Who else has the document open; None when nobody has, as far as can be told.

    What a program of this computer left behind when it died counts for nothing.
    """
    path = lock_beside(target)
    content = _read(path)
    if content is None or _is_left_over(content) or _is_ours(content):
        return None
    mark = content.token[:_LONGEST] or _moment_of(path)
    return Holder(content.user[:_LONGEST], content.host[:_LONGEST], moment_in(content.since), mark)


def _moment_of(path: Path) -> str:
    """What tells a lock without a token from another: when it was written."""
    try:
        return str(path.lstat().st_mtime_ns)
    except OSError:
        return ""


def take_lock(target: Path, author: str, *, force: bool = False) -> LockState:
    """Lay a lock beside a document; with ``force`` in the place of somebody else's."""
    path = lock_beside(target)
    content = _content_here(author)
    for _ in range(2):
        try:
            _create(path, content)
        except FileExistsError:
            holder = holder_of(target)
            if holder is not None and not force:
                return LockState(holder=holder)
            _remove(path)
        except OSError:  # a folder that takes no new files, or a name that would be too long
            return LockState()
        else:
            return LockState(Lock(path, content.token))
    return LockState()


def _content_here(author: str) -> _Content:
    return _Content(
        user=author or who.person(),
        host=who.computer(),
        pid=os.getpid(),
        boot=_boot(),
        token=uuid4().hex,
        app_version=__version__,
        since=datetime.now(UTC).isoformat(timespec="seconds"),
    )


def _create(path: Path, content: _Content) -> None:
    """Write a lock that must not exist yet; a link of its name is not followed."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(path, flags, 0o644), "wb") as file:
        try:
            file.write(json.dumps(asdict(content), ensure_ascii=False, indent=1).encode())
            file.flush()
        except OSError:  # half a lock would speak of somebody
            _remove(path)
            raise


def _read(path: Path) -> _Content | None:
    """What a lock says; empty where it makes no sense, None where there is none to be read."""
    try:
        if not stat.S_ISREG(path.lstat().st_mode):
            return _Content()  # a link, a folder, a pipe: nothing of ours, and not opened
        flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
        with os.fdopen(os.open(path, flags), "rb") as file:
            stored = json.loads(file.read(_MOST_BYTES))
    except OSError:
        return None
    except (ValueError, RecursionError):
        return _Content()
    return _sensible(stored)


def _sensible(stored: object) -> _Content:
    """The parts of a lock that are what they should be."""
    if not isinstance(stored, dict):
        return _Content()
    texts = ("user", "host", "boot", "token", "app_version", "since")
    words: dict[str, Any] = {
        name: value for name in texts if isinstance(value := stored.get(name), str)
    }
    pid = stored.get("pid")
    return replace(_Content(pid=pid if type(pid) is int else 0), **words)


def _is_left_over(content: _Content) -> bool:
    """Whether a program of this computer made the lock and is no longer there."""
    if not content.host or content.host != who.computer():
        return False
    boot = _boot()
    if boot and content.boot and boot != content.boot:
        return True
    return not is_alive(content.pid)


def _is_ours(content: _Content) -> bool:
    """Whether this very program made the lock, for another window."""
    return content.host == who.computer() and content.pid == os.getpid()


def _boot() -> str:
    try:
        return _BOOT.read_text("ascii").strip()
    except (OSError, ValueError):
        return ""


def _remove(path: Path) -> None:
    try:
        path.unlink()
    except OSError:  # somebody was faster, or it may not be removed
        return


def is_alive(pid: int) -> bool:
    """Whether a program with this number runs on this computer."""
    if pid <= 0:
        return False
    if sys.platform == "win32":  # os.kill would end the program there
        limited_query, still_active = 0x1000, 259
        handle = ctypes.windll.kernel32.OpenProcess(limited_query, 0, pid)
        if not handle:
            return False
        code = ctypes.c_ulong()
        ctypes.windll.kernel32.GetExitCodeProcess(handle, ctypes.byref(code))
        ctypes.windll.kernel32.CloseHandle(handle)
        return code.value == still_active
    try:
        os.kill(pid, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except OSError:  # it is somebody else's
        return True
    return True
