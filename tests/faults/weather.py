# SPDX-License-Identifier: MIT
"""Two ways to make the Nth call of the system fail: below the C library, or in Python alone.

The first needs a C compiler and Linux and reaches SQLite too; the second always works.
"""

from __future__ import annotations

import builtins
import ctypes
import errno
import io
import os
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from enum import IntFlag
from pathlib import Path
from typing import Any, Final, Protocol


class Kind(IntFlag):
    """Calls of the system; the numbers are those of ``failio.c``."""

    OPEN = 1
    WRITE = 2
    SYNC = 4
    RENAME = 8
    UNLINK = 16
    TRUNCATE = 32


EVERY: Final = Kind.OPEN | Kind.WRITE | Kind.SYNC | Kind.RENAME | Kind.UNLINK | Kind.TRUNCATE


@dataclass(frozen=True, slots=True)
class Fault:
    """Which call fails, how, and whether all later ones do too; below 0 it ends the program."""

    kind: Kind
    number: int
    error: int = errno.EIO
    forever: bool = False
    half: bool = False

    def __str__(self) -> str:
        name = errno.errorcode.get(self.error, "killed")
        return f"{self.kind.name} {self.number} {name}{' for ever' * self.forever}"


class Weather(Protocol):
    """What makes calls fail while it is armed."""

    def arm(self, folder: Path, fault: Fault) -> None:
        """From now on the fault strikes below the folder."""

    def disarm(self) -> int:
        """Back to fair weather; how many calls of the kind there were."""


class Shim:
    """The library that this program was started with (LD_PRELOAD)."""

    def __init__(self, library: str) -> None:
        self._library = ctypes.CDLL(library)

    def arm(self, folder: Path, fault: Fault) -> None:
        where = os.fsencode(folder)
        self._library.failio_arm(
            where, int(fault.kind), fault.number, fault.forever, fault.error, fault.half
        )

    def disarm(self) -> int:
        return int(self._library.failio_disarm())


class Patched:
    """The same by putting other functions in the place of Python's own."""

    def __init__(self) -> None:
        self._fault: Fault | None = None
        self._folder = ""
        self._seen = 0
        self._put_back: list[Callable[[], None]] = []

    def arm(self, folder: Path, fault: Fault) -> None:
        self._fault, self._folder, self._seen = fault, str(folder), 0
        self._replace(os, "open", self._meeting(os.open, Kind.OPEN))
        self._replace(os, "fsync", self._meeting(os.fsync, Kind.SYNC))
        self._replace(os, "replace", self._meeting(os.replace, Kind.RENAME))
        self._replace(os, "unlink", self._meeting(os.unlink, Kind.UNLINK))
        self._replace(io, "open", self._opened)
        self._replace(builtins, "open", self._opened)
        self._replace(sqlite3, "connect", self._connected)

    def disarm(self) -> int:
        while self._put_back:
            self._put_back.pop()()
        self._fault = None
        return self._seen

    def _replace(self, where: Any, name: str, new: Callable[..., Any]) -> None:
        old = getattr(where, name)
        self._put_back.append(lambda: setattr(where, name, old))
        setattr(where, name, new)

    def _meeting(self, real: Callable[..., Any], kind: Kind) -> Callable[..., Any]:
        def called(path: Any, *more: Any, **named: Any) -> Any:
            self.meet(kind, path)
            return real(path, *more, **named)

        return called

    def _opened(self, path: Any, mode: str = "r", *more: Any, **named: Any) -> Any:
        if not isinstance(path, int):
            self.meet(Kind.OPEN, path)
        file = _REAL_OPEN(path, mode, *more, **named)
        return _Written(file, self, path) if "w" in mode or "a" in mode else file

    def _connected(self, address: str, **named: Any) -> sqlite3.Connection:
        assert self._fault is not None
        if self._strikes(Kind.OPEN, address.removeprefix("file://")):
            full = self._fault.error == errno.ENOSPC
            error = sqlite3.OperationalError("as if by the disk")
            error.sqlite_errorname = "SQLITE_FULL" if full else "SQLITE_CANTOPEN"
            raise error
        return _REAL_CONNECT(address, **named)

    def meet(self, kind: Kind, path: Any) -> None:
        """Raise when the fault strikes this call."""
        if self._strikes(kind, path):
            assert self._fault is not None
            raise OSError(self._fault.error, os.strerror(self._fault.error))

    def _strikes(self, kind: Kind, path: Any) -> bool:
        fault = self._fault
        if fault is None or not kind & fault.kind or not _name_of(path).startswith(self._folder):
            return False
        self._seen += 1
        return self._seen == fault.number or (fault.forever and self._seen > fault.number)


_REAL_OPEN: Final = io.open
_REAL_CONNECT: Final[Callable[..., sqlite3.Connection]] = sqlite3.connect


def _name_of(path: Any) -> str:
    if isinstance(path, int):
        return (
            str(Path(f"/proc/self/fd/{path}").readlink()) if Path("/proc/self/fd").exists() else ""
        )
    return os.fsdecode(path)


class _Written:
    """A file that is being written, each write of which may fail."""

    def __init__(self, file: Any, weather: Patched, path: Any) -> None:
        self._file, self._weather, self._path = file, weather, path

    def __enter__(self) -> _Written:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._file, name)

    def write(self, content: Any) -> Any:
        self._weather.meet(Kind.WRITE, self._path)
        return self._file.write(content)
