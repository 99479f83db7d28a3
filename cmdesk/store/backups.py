# SPDX-License-Identifier: MIT
"""Earlier versions of a document, kept on this computer (SAFETY.md, *Backups*).

A version that is replaced goes to ``<home>/backups/<document>/`` first, under the moment it was
saved. It counts only once it was read back and SQLite found nothing wrong with it. The further
back, the fewer are kept.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import Final
from uuid import uuid4

from cmdesk.config.paths import make_private
from cmdesk.domain.texts import Text, mark
from cmdesk.store.files import FileOps, resolved, write_text_whole
from cmdesk.store.moments import moment_in
from cmdesk.store.opening import is_id, open_guarded, refuse_damaged
from cmdesk.store.problems import Found, Trouble

ENDING: Final = ".cmdesk"
BETWEEN: Final = timedelta(minutes=30)
"""The least time between two versions that are kept for no other reason than time."""
MOST_BYTES: Final = 500 * 1024 * 1024
_ALL_OF: Final = timedelta(days=2)
_MOMENT: Final = "%Y%m%dT%H%M%SZ"
_TARGETS: Final = "names.json"
_MOST_NAMES: Final = 20
_KNOWN_BY: Final = 12  # hexadecimal digits of a content's SHA-256 in its name


class Reason(StrEnum):
    """Why a version was kept."""

    OPENED = "opened"
    TIME = "time"
    FORMAT = "format"
    IMPORT = "import"
    DELETION = "deletion"
    RESTORE = "restore"
    CONFLICT = "conflict"


REASONS: Final[Mapping[Reason, Text]] = {
    Reason.OPENED: mark("Backups", "as it was opened"),
    Reason.TIME: mark("Backups", "while it was worked on"),
    Reason.FORMAT: mark("Backups", "before it was converted"),
    Reason.IMPORT: mark("Backups", "before an import"),
    Reason.DELETION: mark("Backups", "before much was deleted"),
    Reason.RESTORE: mark("Backups", "before an earlier version was put back"),
    Reason.CONFLICT: mark("Backups", "before the file, changed elsewhere, was opened again"),
}


@dataclass(frozen=True, slots=True)
class Backup:
    """A version that was kept: its file, when it was saved (UTC), its bytes, and why."""

    path: Path
    at: datetime
    size: int
    reason: Reason
    known_by: str


@dataclass(frozen=True, slots=True)
class Shelf:
    """Where the versions of one document stand.

    ``frozen`` while the document in use is suspect: then none is thinned out. A version is made
    in ``workshop`` (of the same disk, swept after a crash), else in the folder itself.
    """

    folder: Path
    frozen: bool = False
    workshop: Path | None = None

    @classmethod
    def of(cls, home: Path, document_uuid: str, *, frozen: bool = False) -> Shelf:
        """The shelf of a document; nothing is created before a version is kept."""
        return cls(home / "backups" / document_uuid, frozen)

    @classmethod
    def for_file(cls, home: Path, target: Path) -> Shelf | None:
        """The shelf of a file that was published from here, though it may be damaged or gone."""
        for note in (home / "backups").glob(f"*/{_TARGETS}"):
            if str(resolved(target)) in _read_targets(note):
                return cls(note.parent)
        return None

    def backups(self) -> tuple[Backup, ...]:
        """The versions that are there, the latest first."""
        try:
            paths = list(self.folder.iterdir())
        except OSError:
            return ()
        found = (backup for path in paths if (backup := _read_name(path)) is not None)
        return tuple(sorted(found, key=lambda one: (one.at, one.path.name), reverse=True))

    def keep(self, source: Path, reason: Reason, now: datetime, files: FileOps) -> Backup:
        """Keep a document file as a version; the same content is kept once.

        Raises OSError, sqlite3.Error or Found when it could not be kept; what was kept before
        stays as it is.
        """
        make_private(self.folder)
        temporary = (self.workshop or self.folder) / f"~{uuid4().hex}.tmp"
        try:
            stamp = files.copy(source, temporary)
            known_by = stamp.sha256[:_KNOWN_BY]
            for backup in self.backups():
                if backup.known_by == known_by:
                    return backup
            temporary.chmod(0o600)
            if files.stamp(temporary).sha256 != stamp.sha256:
                raise Found(Trouble.WORN, "a version was not stored as it was written")
            with closing(open_guarded(temporary)) as raw:
                refuse_damaged(raw)
                at = _saved_at(raw) or now
            name = f"{at.astimezone(UTC):{_MOMENT}}-{reason}-{known_by}{ENDING}"
            files.replace(temporary, self.folder / name)
            files.sync_folder(self.folder)
        finally:
            files.remove(temporary)
        if not self.frozen:
            self.thin(now, files, sparing=name)
        return Backup(self.folder / name, at.replace(microsecond=0), stamp.size, reason, known_by)

    def note_target(self, target: Path) -> None:
        """Remember under which names the document was seen, the latest last; raises OSError."""
        note, name = self.folder / _TARGETS, str(target)
        known = _read_targets(note)
        if known[-1:] != [name]:
            names = [*(one for one in known if one != name), name][-_MOST_NAMES:]
            write_text_whole(note, json.dumps(names, ensure_ascii=False))

    def thin(self, now: datetime, files: FileOps, sparing: str = "") -> None:
        """Remove the versions that the schedule no longer keeps, but none called ``sparing``.

        What was kept just now may be of any day: a file tells itself when it was saved.
        """
        backups = self.backups()
        staying = set(kept(backups, now))
        for backup in backups:
            if backup not in staying and backup.path.name != sparing:
                files.remove(backup.path)


def is_due(kept_at: str) -> bool:
    """Whether a version is to be kept again, the last one at ``kept_at`` (empty: none yet).

    One that was kept in what is now the future, before a clock was put back, does not count.
    """
    if not kept_at:
        return True
    return not timedelta(0) <= datetime.now(UTC) - datetime.fromisoformat(kept_at) < BETWEEN


def now_in_words() -> str:
    """The present moment as ``is_due`` reads it."""
    return datetime.now(UTC).isoformat(timespec="seconds")


def shelf_of(home: Path, target: Path) -> Shelf | None:
    """The shelf of a file by the document's id, where that can be read, else by the file's name."""
    try:
        with closing(open_guarded(resolved(target))) as raw:
            row = raw.execute("SELECT value FROM meta WHERE key = 'document_uuid'").fetchone()
    except sqlite3.Error:
        row = None
    shelf = None if row is None or not is_id(str(row[0])) else Shelf.of(home, str(row[0]))
    return shelf if shelf is not None and shelf.backups() else Shelf.for_file(home, target)


def kept(
    backups: Sequence[Backup], now: datetime, most_bytes: int = MOST_BYTES
) -> tuple[Backup, ...]:
    """Which versions stay: all of two days, then 7 daily, 8 weekly and 12 monthly ones.

    Of what is more than ``most_bytes`` altogether the oldest go; the latest always stays.
    """
    latest_first = sorted(backups, key=lambda one: (one.at, one.path.name), reverse=True)
    older = [one for one in latest_first if now - one.at > _ALL_OF]
    staying = {one for one in latest_first if one not in older}
    for period, most in _PERIODS:
        staying.update(_last_of_each(older, period, most))
    chosen: list[Backup] = []
    room = most_bytes
    for one in latest_first:
        if one in staying:
            room -= one.size
            if chosen and room < 0:
                break
            chosen.append(one)
    return tuple(chosen)


def _last_of_each(
    latest_first: Iterable[Backup], period: Callable[[datetime], object], most: int
) -> list[Backup]:
    """The last version of each of the latest days, weeks or months that have one."""
    found: dict[object, Backup] = {}
    for one in latest_first:
        key = period(one.at)
        if key not in found:
            if len(found) == most:
                break
            found[key] = one
    return list(found.values())


_PERIODS: Final[tuple[tuple[Callable[[datetime], object], int], ...]] = (
    (lambda at: at.date(), 7),
    (lambda at: at.isocalendar()[:2], 8),
    (lambda at: (at.year, at.month), 12),
)


def _read_targets(note: Path) -> list[str]:
    try:
        names = json.loads(note.read_text("utf-8"))
    except (OSError, ValueError):
        return []
    return [name for name in names if isinstance(name, str)] if isinstance(names, list) else []


def _read_name(path: Path) -> Backup | None:
    """What a version's name tells; None for anything else that lies there."""
    moment, _, rest = path.name.removesuffix(ENDING).partition("-")
    reason, _, known_by = rest.partition("-")
    try:
        at = datetime.strptime(moment, _MOMENT).replace(tzinfo=UTC)
        return Backup(path, at, path.stat().st_size, Reason(reason), known_by)
    except (OSError, ValueError):
        return None


def _saved_at(raw: sqlite3.Connection) -> datetime | None:
    """When a document file was saved, by its own account."""
    row = raw.execute("SELECT value FROM meta WHERE key = 'saved_at_utc'").fetchone()
    return None if row is None else moment_in(str(row[0]))
