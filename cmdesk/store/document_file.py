# SPDX-License-Identifier: MIT
"""The private working file: one SQLite database, one connection, every edit committed at once.

The user's own file is never opened here for writing: it is copied to a working file first and a
complete new file is published beside it later (``publisher``).
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Self
from uuid import uuid4

from sqlalchemy import Connection, create_engine, event
from sqlalchemy.exc import DatabaseError, OperationalError
from sqlalchemy.pool import StaticPool

from cmdesk import __version__
from cmdesk.domain.records import Record
from cmdesk.store import tables
from cmdesk.store.access import Reader, Writer
from cmdesk.store.problems import Trouble, editing_problem, reading_problem, trouble_of

_PRAGMAS = (
    "journal_mode=DELETE",
    "synchronous=FULL",
    "fullfsync=ON",  # macOS only; elsewhere without effect
    "foreign_keys=ON",
    "trusted_schema=OFF",
    "cell_size_check=ON",
    "mmap_size=0",
)
_COUNTER_AT = 24  # where SQLite's header keeps the number of committed changes (4 bytes)


class DocumentFile:
    """A document on disk, in use: ``create`` or ``open`` it, then ``reading()``, ``writing()``.

    Raises RuntimeError when writing is nested or the file was opened read-only: both are bugs.
    Belongs to the thread that opened it.
    """

    def __init__(self, path: Path, *, read_only: bool = False, author: str = "") -> None:
        self.path = path
        self.read_only = read_only
        self._author = author
        self._writing = False
        self._at_close: list[Callable[[], None]] = []
        mode = "ro" if read_only else "rw"
        self._engine = create_engine(
            f"sqlite:///{path.resolve().as_uri()}?mode={mode}&uri=true",
            poolclass=StaticPool,
            connect_args={"isolation_level": None, "check_same_thread": True},
        )
        event.listen(self._engine, "begin", self._begin)
        self._connection: Connection = self._engine.connect()
        try:
            for pragma in _PRAGMAS:
                self._raw.execute(f"PRAGMA {pragma}")
        except sqlite3.Error:
            self.close()
            raise

    @classmethod
    def create(cls, path: Path, records: Sequence[Record], *, author: str = "") -> DocumentFile:
        """A new document at ``path`` (which must not exist) holding these records."""
        path.touch(exist_ok=False)
        document_file = cls(path, author=author)
        document_file._raw.execute(f"PRAGMA application_id={tables.APPLICATION_ID}")
        document_file._raw.execute(f"PRAGMA user_version={tables.FORMAT}")
        with document_file.writing() as writer:
            tables.metadata.create_all(document_file._connection)
            writer.set_meta(_first_meta())
            writer.add(records)
        return document_file

    @contextmanager
    def reading(self) -> Iterator[Reader]:
        """One consistent look at the document; inside ``writing()`` it sees what was written.

        Raises FileProblem when the working file can no longer be read.
        """
        if self._connection.in_transaction():
            yield Reader(self._connection)
            return
        try:
            with self._connection.begin():
                yield Reader(self._connection)
        except DatabaseError as error:
            _raise_a_bug(error)
            raise reading_problem(error, self.path) from error

    @contextmanager
    def writing(self) -> Iterator[Writer]:
        """One transaction, committed at the end or rolled back whole by an exception.

        Raises FileProblem when the disk refuses; the document is then as it was before.
        """
        if self.read_only:
            raise RuntimeError("this document was opened for reading only")
        if self._connection.in_transaction():
            raise RuntimeError("writing inside another transaction of the same document")
        self._writing = True
        try:
            with self._connection.begin():
                self._writing = False
                yield Writer(self._connection, self._author)
        except DatabaseError as error:
            _raise_a_bug(error)
            raise editing_problem(error, self.path) from error
        finally:
            self._writing = False
            if self._raw.in_transaction:  # a refused COMMIT leaves it open, and SQLAlchemy too
                self._raw.rollback()

    def snapshot_into(self, path: Path) -> None:
        """Write a compact copy of the last committed state to ``path``, which must not exist.

        Raises sqlite3.Error when the disk refuses.
        """
        self._raw.execute("VACUUM INTO ?", (str(path),))

    def change_counter(self) -> int:
        """A number that differs after every committed change; not to be asked while writing."""
        if self._connection.in_transaction():
            raise RuntimeError("the counter is read between transactions only")
        return change_counter_of(self.path)

    def at_close(self, action: Callable[[], None]) -> None:
        """Have ``action`` done once the file is released."""
        self._at_close.append(action)

    def close(self) -> None:
        """Release the file; safe to call twice."""
        self._connection.close()
        self._engine.dispose()
        while self._at_close:
            self._at_close.pop()()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    @property
    def _raw(self) -> sqlite3.Connection:
        raw = self._connection.connection.driver_connection
        assert isinstance(raw, sqlite3.Connection), "a connected engine has a driver connection"
        return raw

    def _begin(self, connection: Connection) -> None:
        # IMMEDIATE takes the lock now, so a writer fails before its work and never in the middle.
        connection.exec_driver_sql("BEGIN IMMEDIATE" if self._writing else "BEGIN")


def _raise_a_bug(error: DatabaseError) -> None:
    """Raise again what no disk can cause: a statement that is wrong, a broken constraint."""
    if trouble_of(error) is Trouble.UNEXPECTED and not isinstance(error, OperationalError):
        raise error


def change_counter_of(path: Path) -> int:
    """SQLite's count of committed changes in a file's header; 0 when there is none yet.

    Nothing may be under way on the file in this process: closing it here would end its locks.
    """
    with path.open("rb") as file:
        file.seek(_COUNTER_AT)
        return int.from_bytes(file.read(4), "big")


def _first_meta() -> dict[str, str]:
    """The facts of a document that was never saved."""
    known = {
        "document_uuid": uuid4().hex,
        "revision_uuid": uuid4().hex,
        "format": str(tables.FORMAT),
        "min_reader_format": str(tables.MIN_READER_FORMAT),
        "app_version": __version__,
    }
    return {key: known.get(key, "") for key in tables.META_KEYS}
