# SPDX-License-Identifier: MIT
"""Reports of the program's own failures: text files that their reader may keep, send or delete.

A report names versions and places in the program. It holds no words of a document, no message of
an exception (which may quote the user) and no path outside the program.
"""

from __future__ import annotations

import faulthandler
import logging
import os
import re
import sys
import traceback
from collections.abc import Iterable, Mapping
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import IO, Final

from cmdesk.config.paths import log_folder, make_private

MOST_REPORTS: Final = 20
_MOST_BYTES: Final = 200_000
_PACKAGE: Final = Path(__file__).resolve().parent.parent
_FATAL: Final = "fatal-"
_QUOTED_PATH: Final = re.compile(r'"([^"\n]*[/\\][^"\n]*)"')

_log = logging.getLogger(__name__)


def report_of(problem: BaseException, versions: Mapping[str, str], now: datetime) -> str:
    """The report of an exception that nobody caught."""
    return _report(now, versions, _told(problem))


def write_report(words: str, now: datetime) -> Path | None:
    """Keep a report in the log's folder and remove the oldest; None where the folder refuses."""
    path = log_folder() / f"report-{now:%Y%m%d-%H%M%S}.txt"
    try:
        make_private(log_folder())
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(words)
    except OSError as error:
        _log.warning("report not written: %s", error.errno)
        return None
    for old in _reports()[:-MOST_REPORTS]:
        with suppress(OSError):
            old.unlink()
    return path


class FatalFile:
    """Where Python writes what it was doing when the system ends the program.

    ``start`` turns what the last run left there into a report; ``stop`` takes the file away, so
    that one that is found tells of a program that did not come to its end.
    """

    def __init__(self) -> None:
        self._path = log_folder() / f"{_FATAL}{os.getpid()}.txt"
        self._file: IO[bytes] | None = None

    def start(self, versions: Mapping[str, str], now: datetime) -> Path | None:
        """Begin to listen; the report of the last run when that was stopped, else None."""
        left = _left_behind(self._path)
        try:
            make_private(log_folder())
            handle = os.open(self._path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            self._file = os.fdopen(handle, "wb")
            faulthandler.enable(self._file)
        except OSError as error:
            _log.warning("no file for fatal faults: %s", error.errno)
        if not left:
            return None
        return write_report(_report(now, versions, _without_paths(left).splitlines()), now)

    def stop(self) -> None:
        """Listen no more: the program comes to its end."""
        if self._file is not None:
            faulthandler.disable()
            self._file.close()
            self._file = None
            with suppress(OSError):
                self._path.unlink()


def _left_behind(own: Path) -> str:
    """What Python wrote when earlier runs were ended; the files it stood in go."""
    found: list[str] = []
    for path in sorted(log_folder().glob(f"{_FATAL}*.txt")):
        with suppress(OSError):
            words = path.read_bytes()[:_MOST_BYTES].decode("utf-8", "replace")
            if words.strip():
                found.append(words)
            if words.strip() or path != own:
                path.unlink()
    return "\n".join(found)


def _report(now: datetime, versions: Mapping[str, str], told: Iterable[str]) -> str:
    head = [f"{name} {version}" for name, version in versions.items()]
    lines = [f"cmdesk report of {now:%Y-%m-%d %H:%M}", *head, "", *told]
    return "\n".join(lines) + "\n"


def _told(problem: BaseException) -> list[str]:
    """The exceptions that led to one another, each with the places it came through."""
    lines: list[str] = []
    seen: set[int] = set()
    one: BaseException | None = problem
    while one is not None and id(one) not in seen:
        seen.add(id(one))
        lines.append(type(one).__qualname__)
        frames = traceback.extract_tb(one.__traceback__)
        lines += [f"  {_place(f.filename)}:{f.lineno} {f.name}" for f in frames]
        one = one.__cause__ or one.__context__
    return lines


def _place(name: str) -> str:
    """A file of the program below its own folder, any other by its name alone."""
    path = Path(name)
    if path.is_relative_to(_PACKAGE):
        return path.relative_to(_PACKAGE.parent).as_posix()
    if path.parts[:1] == (_PACKAGE.name,):  # a frozen build knows its files by these names
        return path.as_posix()
    return path.name


def _without_paths(words: str) -> str:
    return _QUOTED_PATH.sub(lambda found: f'"{_place(found[1])}"', words)


def _reports() -> list[Path]:
    return sorted(log_folder().glob("report-*.txt"))


def interpreter() -> str:
    """The version of Python and the kind of system, in words that name no computer."""
    return f"{sys.version.split()[0]} on {sys.platform}"
