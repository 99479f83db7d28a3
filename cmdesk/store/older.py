# SPDX-License-Identifier: MIT
"""Documents of earlier formats, brought to today's on a private copy (SAFETY.md, F30).

A file is first carried, row by row, into a database of its own format's making: what converts it
then works on a shape that is known to the last column, never on a stranger's.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from cmdesk.store import tables
from cmdesk.store.digest import content_sha256
from cmdesk.store.migrations import MIGRATIONS, OLDER
from cmdesk.store.problems import Found, Trouble

_NOT_RECORDS = frozenset({tables.meta.name, tables.tombstone.name})


@dataclass(frozen=True, slots=True)
class Shape:
    """What documents of a format are made of: columns by table, and the names of their indexes."""

    columns: Mapping[str, tuple[str, ...]]
    indexes: frozenset[str]

    @property
    def fields(self) -> Mapping[str, tuple[str, ...]]:
        """The domain columns of the tables that hold records."""
        return {
            table: tuple(name for name in columns if name not in tables.BOOKKEEPING)
            for table, columns in self.columns.items()
            if table not in _NOT_RECORDS
        }


def shape_of_format(version: int) -> Shape:
    """The shape of a format's documents; of today's for one that is not older."""
    if version in OLDER:
        with closing(sqlite3.connect(":memory:")) as raw:
            for statement in OLDER[version]:
                raw.execute(statement)
            return _shape_of(raw)
    ours = tables.metadata.tables.values()
    return Shape(
        {table.name: tuple(column.name for column in table.columns) for table in ours},
        frozenset(str(index.name) for table in ours for index in table.indexes),
    )


@contextmanager
def converted(
    source: sqlite3.Connection, version: int, path: Path
) -> Iterator[tuple[sqlite3.Connection, str]]:
    """A private database at ``path`` with all of ``source`` in today's shape, and its old digest.

    Raises Found when a row is not what its format has.
    """
    shape = shape_of_format(version)
    with closing(sqlite3.connect(path.as_uri(), uri=True, isolation_level=None)) as raw:
        raw.execute("BEGIN")
        for statement in OLDER[version]:
            raw.execute(statement)
        for table, columns in shape.columns.items():
            _copy(source, raw, table, columns)
        digest = content_sha256(raw, shape.fields)
        for number in range(version + 1, tables.FORMAT + 1):
            MIGRATIONS[number](raw)
        raw.execute("COMMIT")
        yield raw, digest


def _copy(
    source: sqlite3.Connection, into: sqlite3.Connection, table: str, columns: tuple[str, ...]
) -> None:
    names = ", ".join(f'"{name}"' for name in columns)
    marks = ", ".join("?" * len(columns))
    rows = source.execute(f'SELECT {names} FROM "{table}" ORDER BY rowid')  # noqa: S608
    try:
        into.executemany(f'INSERT INTO "{table}" ({names}) VALUES ({marks})', rows)  # noqa: S608
    except sqlite3.IntegrityError as error:
        raise Found(Trouble.DAMAGED, f"{table}: {error}") from error


def _shape_of(raw: sqlite3.Connection) -> Shape:
    names: dict[str, list[str]] = {"table": [], "index": []}
    for kind, name in raw.execute("SELECT type, name FROM sqlite_schema WHERE sql IS NOT NULL"):
        names[kind].append(name)
    columns = {
        table: tuple(str(row[1]) for row in raw.execute(f'PRAGMA table_info("{table}")'))
        for table in names["table"]
    }
    return Shape(columns, frozenset(names["index"]))
