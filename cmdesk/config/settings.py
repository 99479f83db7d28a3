# SPDX-License-Identifier: MIT
"""What this user prefers on this computer, kept as JSON and never inside a document.

To add a setting:
1. a field with its default in ``Settings``;
2. its test of a stored value in ``_READERS``.
Keys of newer versions are kept; a value that makes no sense falls back to its default.
"""

from __future__ import annotations

import json
import logging
import os
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Final

from cmdesk.config.paths import config_folder, make_private

LANGUAGES: Final = ("", "fr", "fr_CA", "en")
THEMES: Final = ("system", "light", "dark")
PAPERS: Final = ("", "A4", "A3", "Letter", "Tabloid")
CALENDARS: Final = ("week", "month")
KEPT_FOR: Final = ("own", "clients", "team")
MOST_RECENTS: Final = 10
_MOST_BYTES: Final = 1_000_000  # a settings file is a few hundred bytes; more is not ours
_LONGEST: Final = 2_000

Stored = str | bool | tuple[str, ...]

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Settings:
    """The preferences of one user; every field has a default that suits a newcomer.

    An empty ``language`` is the system's, an empty ``paper`` the one of the client's region; the
    dialogs for files begin in ``folder``, when it is empty where the last one ended.
    ``recents`` are paths of documents, the latest first; ``geometry`` is where the window stood,
    in the words of the window's own library. ``calendar`` is what the calendar shows first,
    ``kept_for`` for whom the last calendar was begun, offered with the next one.
    ``spelling`` has the texts of posts checked. ``others`` are keys not known here.
    """

    language: str = ""
    theme: str = "system"
    paper: str = ""
    recents: tuple[str, ...] = ()
    geometry: str = ""
    folder: str = ""
    calendar: str = "week"
    kept_for: str = "own"
    spelling: bool = True
    others: Mapping[str, object] = field(default_factory=dict)

    @property
    def start_folder(self) -> Path | None:
        """The folder that dialogs for files begin in; None without one, or when it is gone."""
        try:
            return Path(self.folder) if self.folder and Path(self.folder).is_dir() else None
        except (OSError, ValueError):  # a name that this system cannot even look for
            return None

    def with_recent(self, path: Path) -> Settings:
        """The same settings with ``path`` as the latest document."""
        latest = str(path.absolute())
        older = tuple(known for known in self.recents if known != latest)
        return replace(self, recents=(latest, *older)[:MOST_RECENTS])

    def without_recent(self, path: Path) -> Settings:
        """The same settings with ``path`` forgotten among the latest documents."""
        gone = str(path.absolute())
        return replace(self, recents=tuple(known for known in self.recents if known != gone))


def settings_file() -> Path:
    """The file that holds the settings; it may not exist yet."""
    return config_folder() / "settings.json"


def load_settings() -> Settings:
    """The user's settings; the defaults where there is no file or it cannot be understood."""
    path = settings_file()
    try:
        with path.open("rb") as file:
            stored = json.loads(file.read(_MOST_BYTES))
    except FileNotFoundError:
        return Settings()
    except (OSError, ValueError, RecursionError) as problem:
        _log.warning("settings not read: %s", type(problem).__name__)
        return Settings()
    return from_stored(stored)


def save_settings(settings: Settings) -> bool:
    """Write the settings as a whole or not at all; False when the folder refuses.

    Preferences are never worth stopping somebody's work, so nothing is raised.
    """
    path = settings_file()
    try:
        make_private(path.parent)
        replace_text(path, json.dumps(to_stored(settings), indent=2))
    except OSError as problem:
        _log.warning("settings not written: %s", type(problem).__name__)
        return False
    return True


def to_stored(settings: Settings) -> dict[str, object]:
    """The settings as JSON values, the unknown keys first so that known ones win."""
    stored: dict[str, object] = dict(settings.others)
    for name in _READERS:
        value = getattr(settings, name)
        stored[name] = list(value) if isinstance(value, tuple) else value
    return stored


def from_stored(stored: object) -> Settings:
    """The settings that these JSON values mean, junk replaced by defaults."""
    if not isinstance(stored, dict):
        return Settings()
    known: dict[str, Stored] = {}
    for name, read in _READERS.items():
        value = read(stored[name]) if name in stored else None
        if value is not None:
            known[name] = value
    others = {str(key): value for key, value in stored.items() if key not in _READERS}
    return replace(Settings(others=others), **known)  # type: ignore[arg-type]


def _one_of(allowed: tuple[str, ...]) -> Callable[[object], str | None]:
    """A reader that accepts these words only."""

    def read(value: object) -> str | None:
        return value if isinstance(value, str) and value in allowed else None

    return read


def _short(value: object) -> str | None:
    """A text of a sensible length."""
    return value if isinstance(value, str) and len(value) <= _LONGEST else None


def _yes_or_no(value: object) -> bool | None:
    return value if isinstance(value, bool) else None


def _paths(value: object) -> tuple[str, ...] | None:
    """The texts of a list, at most ``MOST_RECENTS``; None when it is no list."""
    if not isinstance(value, list):
        return None
    texts = [item for item in value if isinstance(item, str) and item]
    return tuple(dict.fromkeys(texts))[:MOST_RECENTS]


def replace_text(path: Path, text: str) -> None:
    """Put ``text`` at ``path`` through a temporary file beside it, so never half of it."""
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


_READERS: Final[dict[str, Callable[[object], Stored | None]]] = {
    "language": _one_of(LANGUAGES),
    "theme": _one_of(THEMES),
    "paper": _one_of(PAPERS),
    "calendar": _one_of(CALENDARS),
    "kept_for": _one_of(KEPT_FOR),
    "recents": _paths,
    "geometry": _short,
    "folder": _short,
    "spelling": _yes_or_no,
}

assert {one.name for one in fields(Settings)} == {*_READERS, "others"}
