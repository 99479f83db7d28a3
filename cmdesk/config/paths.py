# SPDX-License-Identifier: MIT
"""Where things lie: the user's folders and the program's own files.

The only module that knows appdirs and frozen builds. The environment variable ``CMDESK_HOME``
moves every user folder below one folder of its choice (tests, portable copies). Nothing here
creates a folder: who writes makes it, so that reading commands leave no trace.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

import appdirs

HOME_VARIABLE = "CMDESK_HOME"
_NAME = "cmdesk"
_PACKAGE = Path(__file__).resolve().parent.parent


def data_folder() -> Path:
    """The folder of the user's working files and backups; it may not exist yet."""
    told = appdirs.user_data_dir(_NAME, appauthor=False, roaming=False)
    return _moved("data") or _whole(told, ".local/share/cmdesk")


def config_folder() -> Path:
    """The folder of the user's settings; it may not exist yet."""
    told = appdirs.user_config_dir(_NAME, appauthor=False, roaming=False)
    return _moved("config") or _whole(told, ".config/cmdesk")


def log_folder() -> Path:
    """The folder of the program's log; it may not exist yet."""
    told = appdirs.user_log_dir(_NAME, appauthor=False)
    return _moved("log") or _whole(told, ".cache/cmdesk/log")


def make_private(folder: Path) -> None:
    """Make a folder, and those above it that are missing, for this user alone; raises OSError."""
    missing = []
    while not folder.exists():
        missing.append(folder)
        folder = folder.parent
    for one in reversed(missing):
        one.mkdir(mode=0o700, exist_ok=True)


def resource(name: str) -> Path:
    """The program's own file or folder ``name``, written with ``/`` (``"platforms/x.toml"``).

    Looks in the frozen folder, then in the installed package, then in the source tree.
    Raises FileNotFoundError with the name when none of them has it.
    """
    for folder in _resource_folders():
        found = folder / name
        if found.exists():
            return found
    raise FileNotFoundError(name)


def _moved(folder: str) -> Path | None:
    """``folder`` below ``CMDESK_HOME``, or None when that is not set."""
    home = os.environ.get(HOME_VARIABLE)
    return Path(home).absolute() / folder if home else None


def _whole(told: str, usual: str) -> Path:
    """The folder that the system tells, or the ``usual`` one of the user's home.

    An ``XDG_DATA_HOME`` that is empty or relative counts as not set (XDG base directories, 0.8);
    else a client's work would lie wherever the program was started.
    """
    folder = Path(told)
    return folder if folder.is_absolute() else Path.home() / usual


def _resource_folders() -> tuple[Path, ...]:
    """The places that may hold the program's own files, the most particular first."""
    frozen = getattr(sys, "_MEIPASS", None)  # set by PyInstaller only
    first = (Path(str(frozen)) / "resources",) if frozen else ()
    return (*first, _PACKAGE / "resources", _PACKAGE.parent / "resources")
