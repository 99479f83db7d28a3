# SPDX-License-Identifier: MIT
"""Whether a document file is what cmdesk wrote: structure, references and digest.

The file is only read: everything is asked of a private copy.
"""

from __future__ import annotations

import sqlite3
import tempfile
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final

from cmdesk.domain.errors import FileProblem
from cmdesk.domain.records import Record
from cmdesk.store import tables
from cmdesk.store.files import FileOps
from cmdesk.store.opening import check_header, open_guarded, prepare, take
from cmdesk.store.problems import Found, Trouble, opening_problem, trouble_of

_MOST_SECONDS: Final = 60.0
_SQLITE_SAYS: Final = "ok"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What was found of a document: ``checks`` by name, and why it cannot be opened if so.

    ``digest`` is None where it cannot be told: of a newer format or of what cannot be read.
    """

    format: int
    quick_check: bool
    integrity_check: bool
    references: bool
    digest: bool | None
    detail: str = ""
    meta: Mapping[str, str] = field(default_factory=dict)
    counts: Mapping[type[Record], int] = field(default_factory=dict)

    @property
    def sound(self) -> bool:
        """True when nothing speaks against it."""
        checks = (self.quick_check, self.integrity_check, self.references, self.digest is not False)
        return all(checks) and not self.detail


def verify(target: Path, files: FileOps | None = None) -> Verdict:
    """Check a document.

    Raises FileProblem when it is none of ours, cannot be reached, or needs a newer cmdesk.
    """
    files = files or FileOps()
    try:
        version = check_header(target)
        with tempfile.TemporaryDirectory(prefix="cmdesk-", ignore_cleanup_errors=True) as folder:
            inside = Path(folder).resolve()
            taken = inside / "file.db"
            checks = _structure(target, taken, files)
            return _content(target, inside / "work.db", Verdict(version, *checks, digest=None))
    except (OSError, Found) as error:
        if trouble_of(error) is Trouble.DAMAGED:
            return Verdict(0, False, False, False, None, str(error))
        raise opening_problem(error, target) from error


def _structure(target: Path, taken: Path, files: FileOps) -> tuple[bool, bool, bool]:
    """What SQLite's two checks and the check of references say."""
    try:
        take(target, taken, files)
        with closing(open_guarded(taken, _MOST_SECONDS)) as raw:
            return (
                _says_ok(raw, "PRAGMA quick_check(1)"),
                _says_ok(raw, "PRAGMA integrity_check(1)"),
                _says_nothing(raw, "PRAGMA foreign_key_check"),
            )
    except sqlite3.Error:
        return (False, False, False)


def _says_ok(raw: sqlite3.Connection, question: str) -> bool:
    try:
        return bool(raw.execute(question).fetchone() == (_SQLITE_SAYS,))
    except sqlite3.Error:
        return False


def _says_nothing(raw: sqlite3.Connection, question: str) -> bool:
    try:
        return raw.execute(question).fetchone() is None
    except sqlite3.Error:
        return False


def _content(target: Path, work: Path, verdict: Verdict) -> Verdict:
    """The verdict with what opening it would find: its facts, its digest, its counts."""
    try:
        prepared = prepare(target, work, FileOps())
    except FileProblem as problem:
        if problem.detail.startswith(Trouble.NEWER):
            raise
        return replace(verdict, detail=problem.detail)
    digest = None if prepared.newer else not prepared.digest_differs
    with closing(open_guarded(work)) as raw:
        counts = {
            kind: int(raw.execute(f'SELECT count(*) FROM "{table.name}"').fetchone()[0])  # noqa: S608
            for kind, table in tables.ROW_OF.items()
        }
    return replace(verdict, digest=digest, meta=prepared.meta, counts=counts)
