# SPDX-License-Identifier: MIT
"""A fresh database of our own, filled with the known columns of a file row by row."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Table
from sqlalchemy.dialects import sqlite as sqlite_dialect
from sqlalchemy.schema import CreateIndex, CreateTable

from cmdesk.domain.records import Client, Record
from cmdesk.store import tables
from cmdesk.store.codec import field_names, record_of
from cmdesk.store.course import Course
from cmdesk.store.digest import content_sha256
from cmdesk.store.problems import Found, Trouble
from cmdesk.store.soundness import refuse_unsound

_STEPS_BETWEEN_LOOKS = 5_000  # of SQLite's machine, at whether it is to stop


def filled(work: Path, source: sqlite3.Connection, meta: Mapping[str, str], course: Course) -> str:
    """Make the working file from what has today's shape; the digest of what was carried over.

    Of that and not of the source: a damaged file's indexes may say other than its tables.
    """
    with _fresh(work, course) as raw:
        for kind, table in tables.ROW_OF.items():
            _carry(source, raw, table, kind, course)
        _carry(source, raw, tables.tombstone, None, course)
        raw.executemany("INSERT INTO meta VALUES (?, ?)", meta.items())
        return content_sha256(raw)


def _carry(
    source: sqlite3.Connection,
    fresh: sqlite3.Connection,
    table: Table,
    kind: type[Record] | None,
    course: Course,
) -> None:
    """Copy the known columns of a table in order, each row proven to be a record."""
    first = field_names(kind) if kind else ()
    names = (*first, *(c.name for c in table.columns if c.name not in first))
    columns = ", ".join(f'"{name}"' for name in names)
    query = f'SELECT {columns} FROM "{table.name}" ORDER BY rowid'  # noqa: S608  (own names)
    marks = ", ".join("?" * len(names))
    rows = list(source.execute(query))
    if kind:
        _check_rows(kind, [row[: len(first)] for row in rows], course)
    into = f'INSERT INTO "{table.name}" ({columns}) VALUES ({marks})'  # noqa: S608  (own names)
    try:
        fresh.executemany(into, rows)
    except sqlite3.IntegrityError as error:
        raise Found(Trouble.DAMAGED, f"{table.name}: {error}") from error


def _check_rows(kind: type[Record], rows: list[tuple[Any, ...]], course: Course) -> None:
    if kind is Client and len(rows) != 1:
        raise Found(Trouble.DAMAGED, f"{len(rows)} clients")
    try:
        for row in rows:
            refuse_unsound(record_of(kind, row))
            course.step()
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise Found(Trouble.DAMAGED, f"{kind.__name__}: {type(error).__name__}") from error


@contextmanager
def _fresh(work: Path, course: Course) -> Iterator[sqlite3.Connection]:
    """An empty database of our own, filled in one transaction."""
    with closing(sqlite3.connect(work.as_uri(), uri=True, isolation_level=None)) as raw:
        raw.set_progress_handler(lambda: course.stopped, _STEPS_BETWEEN_LOOKS)
        raw.execute("PRAGMA foreign_keys=ON")
        raw.execute(f"PRAGMA application_id={tables.APPLICATION_ID}")
        raw.execute(f"PRAGMA user_version={tables.FORMAT}")
        raw.execute("BEGIN")
        for statement in schema_statements():
            raw.execute(statement)
        yield raw
        try:
            raw.execute("COMMIT")
        except sqlite3.IntegrityError as error:  # a deferred reference leads nowhere
            raise Found(Trouble.DAMAGED, str(error)) from error


def schema_statements() -> tuple[str, ...]:
    """The statements that create an empty document, parents before children."""
    dialect = sqlite_dialect.dialect()
    ordered = tables.metadata.sorted_tables
    indexes = [i for table in ordered for i in sorted(table.indexes, key=lambda i: str(i.name))]
    made = [CreateTable(table) for table in ordered], [CreateIndex(index) for index in indexes]
    return tuple(str(one.compile(dialect=dialect)).strip() for group in made for one in group)
