# SPDX-License-Identifier: MIT
"""From the user's file to a working file of our own making (SAFETY.md, *Open*, steps 1 to 8).

The file is copied, checked with everything that could act switched off, and its known columns
are carried row by row into a fresh database. Nothing is ever run on a stranger's schema, and
nothing is written beside the user's file. A file that this program itself published is taken as it
is once it is proven to be that very file, byte for byte.
"""

from __future__ import annotations

import sqlite3
import stat
import time
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from cmdesk.store import tables
from cmdesk.store.course import Course, Stopped
from cmdesk.store.files import FileOps, Stamp
from cmdesk.store.older import converted, shape_of_format
from cmdesk.store.problems import Found, Trouble, opening_problem, trouble_of
from cmdesk.store.rebuilding import filled
from cmdesk.store.register import NOTHING_OF_OURS, Register

MOST_BYTES: Final = 512 * 1024 * 1024
MOST_BYTES_PER_CELL: Final = 10 * 1024 * 1024
MOST_ROWS: Final = 250_000  # of all tables: 50 000 posts on four channels each
MOST_SECONDS: Final = 10.0  # for all that a planted element could make slow
_SECONDS_TO_CARRY: Final = 120.0  # plain tables, their rows limited: our own work between them
COMPANIONS: Final = ("-journal", "-wal")  # what SQLite leaves beside a file it was writing
_MAGIC: Final = b"SQLite format 3\0"
_TAKEN: Final = "taken.db"
_OLDER: Final = "older.db"  # what was taken, in the shape of its own format
_STEPS_BETWEEN_LOOKS: Final = 500  # of SQLite's machine; a planted one may take milliseconds
_NEVER_SAVED: Final = Stamp("", 0, 0)
_READING_ONLY: Final = frozenset(
    {sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ, sqlite3.SQLITE_FUNCTION, sqlite3.SQLITE_RECURSIVE}
)
_LOOKS: Final = frozenset({"quick_check", "table_list", "table_xinfo"})


@dataclass(frozen=True, slots=True)
class Prepared:
    """A working file made from the user's file, and what was noticed on the way.

    ``digest_differs`` tells that the content is not what cmdesk last wrote, ``newer`` that a
    newer cmdesk saved it (to be shown, not modified), ``older`` that it was converted, ``ignored``
    names elements left out.
    """

    base: Stamp
    meta: Mapping[str, str]
    digest_differs: bool
    newer: bool
    ignored: tuple[str, ...]
    older: bool = False


def prepare(
    target: Path, work: Path, files: FileOps, register: Register = NOTHING_OF_OURS
) -> Prepared:
    """Make the working file ``work`` (which must not exist) from the user's file.

    What the ``register`` knows as published from here need not be built anew. Raises FileProblem
    with the sentence to show, or Stopped; the user's file is never touched.
    """
    course = files.course or Course()
    taken = work.with_name(_TAKEN)
    try:
        version = check_header(target)
        base = take(target, taken, files)
        try:
            prepared, ours = _looked_through(taken, base, version, register, course)
            if ours:
                taken.replace(work)
                return prepared
            return _carried_over(taken, work, prepared, version, course)
        except (sqlite3.Error, Found) as error:
            expected = {Trouble.NEWER, Trouble.ABNORMAL}
            if version > tables.FORMAT and trouble_of(error) not in expected:
                raise Found(Trouble.NEWER, str(error), version="?") from error
            raise
    except (OSError, sqlite3.Error, UnicodeDecodeError, MemoryError, Found) as error:
        work.unlink(missing_ok=True)
        course.step(0)  # what was interrupted because it was to stop is no problem
        raise opening_problem(error, target) from error
    except Stopped:
        work.unlink(missing_ok=True)
        raise
    finally:
        for suffix in ("", *COMPANIONS, "-shm"):
            taken.with_name(_TAKEN + suffix).unlink(missing_ok=True)
        _remove_older(work)


def check_header(target: Path) -> int:
    """The format number of a file that may be one of ours; raises OSError or Found.

    Devices, pipes and folders are refused before they are opened.
    """
    facts = target.stat()
    if not stat.S_ISREG(facts.st_mode):
        raise Found(Trouble.NOT_OURS, "not a regular file")
    if facts.st_size == 0:
        raise Found(Trouble.EMPTY)
    if facts.st_size > MOST_BYTES:
        raise Found(Trouble.ABNORMAL, f"{facts.st_size} bytes")
    with target.open("rb") as file:
        head = file.read(100)
    if not head.startswith(_MAGIC[: len(head)]):
        raise Found(Trouble.NOT_OURS, "not an SQLite file")
    if len(head) < 100:
        raise Found(Trouble.DAMAGED, "shorter than its header")
    if int.from_bytes(head[68:72], "big") != tables.APPLICATION_ID:
        raise Found(Trouble.NOT_OURS, "another program's SQLite file")
    version = int.from_bytes(head[60:64], "big")
    if version < 1:
        raise Found(Trouble.DAMAGED, "no format number")
    return version


def companions(target: Path) -> tuple[Path, ...]:
    """What another program left beside the file: journals that are not empty."""
    beside = (target.with_name(target.name + suffix) for suffix in COMPANIONS)
    return tuple(path for path in beside if _size(path))


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:  # not there, or its name would be longer than names may be
        return 0


def take(target: Path, taken: Path, files: FileOps) -> Stamp:
    """Copy the user's file with what another program left beside it; the stamp of the file.

    What that program left half done or in its journal SQLite finishes on our copy.
    """
    base = files.copy(target, taken)
    for path in companions(target):
        files.copy(path, taken.with_name(taken.name + path.name[len(target.name) :]))
    with taken.open("rb") as file:
        written_ahead = file.read(20)[18:20] != b"\1\1"
    if written_ahead or companions(taken):
        with closing(sqlite3.connect(taken.as_uri(), uri=True, isolation_level=None)) as raw:
            _guard(raw)
            raw.execute("PRAGMA journal_mode=DELETE").fetchall()
            raw.execute("SELECT count(*) FROM sqlite_schema").fetchall()
    return base


def _looked_through(
    taken: Path, base: Stamp, version: int, register: Register, course: Course
) -> tuple[Prepared, bool]:
    """What is to be told of a file without building it anew, and whether it is ours as it is.

    Every check of the structure is made of ours too: what lies there may have been spoilt.
    """
    with closing(_stranger(taken, course)) as source:
        refuse_damaged(source)
        ignored = _check_schema(source, version)
        _refuse_too_many(source, version)
        meta = _meta_of(source)
        newer = version > tables.FORMAT
        _refuse_unreadable(meta, newer)
    prepared = Prepared(base, meta, False, newer, ignored, older=version < tables.FORMAT)
    if version != tables.FORMAT or not register.knows(meta["document_uuid"], base.sha256):
        return prepared, False
    # A journal that lay beside the file has changed what was taken by now.
    return prepared, FileOps().stamp(taken).sha256 == base.sha256


def _carried_over(
    taken: Path, work: Path, prepared: Prepared, version: int, course: Course
) -> Prepared:
    with closing(_stranger(taken, course, _SECONDS_TO_CARRY)) as source:
        if prepared.older:
            with converted(source, version, work.with_name(_OLDER)) as (older, digest):
                filled(work, older, prepared.meta, course)
        else:
            digest = filled(work, source, prepared.meta, course)
    differs = not prepared.newer and digest != prepared.meta["content_sha256"]
    return replace(prepared, digest_differs=differs)


def _remove_older(work: Path) -> None:
    for suffix in ("", *COMPANIONS):
        work.with_name(_OLDER + suffix).unlink(missing_ok=True)


def bring_up_to_date(work: Path, course: Course | None = None) -> None:
    """Convert a working file that an earlier cmdesk left behind, whole or not at all.

    Raises Found, OSError, sqlite3.Error or Stopped and leaves it as it was.
    """
    course = course or Course()
    fresh = work.with_name(f"{work.name}.new")
    fresh.unlink(missing_ok=True)
    _remove_older(work)
    try:
        version = format_of(work)
        prepared, _ = _looked_through(work, _NEVER_SAVED, version, NOTHING_OF_OURS, course)
        _carried_over(work, fresh, prepared, version, course)
        fresh.replace(work)
    except sqlite3.Error:
        course.step(0)
        raise
    finally:
        fresh.unlink(missing_ok=True)
        _remove_older(work)


def format_of(work: Path) -> int:
    """The format of one of our working files."""
    with closing(open_guarded(work)) as raw:
        return int(raw.execute("PRAGMA user_version").fetchone()[0])


def open_guarded(path: Path, seconds: float = MOST_SECONDS) -> sqlite3.Connection:
    """A connection that can only read, within limits of size and time."""
    raw = sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True, isolation_level=None)
    _guard(raw, seconds)
    return raw


def facts_in_place(path: Path, seconds: float) -> dict[str, str]:
    """What a file's ``meta`` says, read where the file lies: without lock, copy or trace.

    Raises Found, OSError or sqlite3.Error.
    """
    check_header(path)
    uri = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
    with closing(sqlite3.connect(uri, uri=True, isolation_level=None)) as raw:
        _guard(raw, seconds)
        raw.set_authorizer(_allowed)
        return _meta_of(raw)


def check_own(work: Path, course: Course | None = None) -> None:
    """Finish what a crash cut off in a working file and look through it; raises on damage."""
    course = course or Course()
    with closing(sqlite3.connect(f"{work.as_uri()}?mode=rw", uri=True)) as raw:
        raw.set_progress_handler(lambda: course.stopped, _STEPS_BETWEEN_LOOKS)
        try:
            refuse_damaged(raw)
        except sqlite3.Error:
            course.step(0)
            raise


def refuse_damaged(raw: sqlite3.Connection) -> None:
    """Have SQLite check a file's structure; raises Found or sqlite3.Error."""
    verdict = raw.execute("PRAGMA quick_check(1)").fetchone()
    if verdict != ("ok",):
        raise Found(Trouble.DAMAGED, str(verdict))


def _stranger(
    path: Path, course: Course | None = None, seconds: float | None = None
) -> sqlite3.Connection:
    raw = sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True, isolation_level=None)
    _guard(raw, MOST_SECONDS if seconds is None else seconds, course)
    raw.execute("PRAGMA cell_size_check=ON")
    raw.set_authorizer(_allowed)
    return raw


def _guard(
    raw: sqlite3.Connection, seconds: float = MOST_SECONDS, course: Course | None = None
) -> None:
    raw.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, MOST_BYTES_PER_CELL)
    raw.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)
    raw.execute("PRAGMA trusted_schema=OFF")
    raw.execute("PRAGMA mmap_size=0")
    until, course = time.monotonic() + seconds, course or Course()
    raw.set_progress_handler(
        lambda: course.stopped or time.monotonic() > until, _STEPS_BETWEEN_LOOKS
    )


def _allowed(action: int, first: str | None, *_: str | None) -> int:
    """What may be done with a stranger's file: read, and look at its shape."""
    if action in _READING_ONLY or (action == sqlite3.SQLITE_PRAGMA and first in _LOOKS):
        return sqlite3.SQLITE_OK
    return sqlite3.SQLITE_DENY


def _check_schema(source: sqlite3.Connection, version: int) -> tuple[str, ...]:
    """Refuse a file that lacks a table or column of its format; name what is not ours in it."""
    shape = shape_of_format(version)
    kinds = {
        str(row[1]): str(row[2])
        for row in source.execute("PRAGMA table_list")
        if row[0] == "main" and not str(row[1]).startswith("sqlite_")
    }
    for table, columns in shape.columns.items():
        if kinds.get(table) != "table":
            raise Found(Trouble.DAMAGED, f"no table {table}")
        info = source.execute(f'PRAGMA table_xinfo("{table}")')
        plain = {str(row[1]) for row in info if row[6] == 0}  # generated and hidden ones do not
        missing = set(columns) - plain
        if missing:
            raise Found(Trouble.DAMAGED, f"{table} lacks {', '.join(sorted(missing))}")
    if version > tables.FORMAT:
        return ()
    ours = {*shape.columns, *shape.indexes}
    names = source.execute("SELECT name FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%'")
    return tuple(sorted({str(name) for (name,) in names} - ours))


def _refuse_too_many(source: sqlite3.Connection, version: int) -> None:
    """Refuse more rows than could be read in the time that opening may take."""
    many = 0
    for table in shape_of_format(version).columns:
        query = f'SELECT count(*) FROM "{table}"'  # noqa: S608  (own names)
        many += int(source.execute(query).fetchone()[0])
    if many > MOST_ROWS:
        raise Found(Trouble.ABNORMAL, f"{many} rows")


def _meta_of(source: sqlite3.Connection) -> dict[str, str]:
    found = {str(k): str(v) for k, v in source.execute('SELECT "key", "value" FROM "meta"')}
    meta = {key: found.get(key, "") for key in tables.META_KEYS}
    if not is_id(meta["document_uuid"]):
        raise Found(Trouble.DAMAGED, "no document id")
    return meta


def is_id(text: str) -> bool:
    """32 hexadecimal digits: it becomes the name of a folder, so nothing else will do."""
    return len(text) == 32 and all(letter in "0123456789abcdef" for letter in text)


def _refuse_unreadable(meta: Mapping[str, str], newer: bool) -> None:
    needed = meta["min_reader_format"]
    readable = needed.isdecimal() and int(needed) <= tables.FORMAT
    if newer and not readable:
        raise Found(Trouble.NEWER, f"needs format {needed}", version=meta["app_version"][:20])
