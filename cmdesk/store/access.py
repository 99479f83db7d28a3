# SPDX-License-Identifier: MIT
"""How a document is read and written: records in, records out, every change noted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any, TypeVar

from sqlalchemy import Connection, Select, delete, func, insert, literal_column, or_, select, update

from cmdesk.domain.changes import Change, ChangeSet
from cmdesk.domain.errors import MissingRecord
from cmdesk.domain.records import Record, Version
from cmdesk.domain.texts import mark
from cmdesk.store import tables
from cmdesk.store.codec import cells_of, cells_of_values, field_names, record_of

R = TypeVar("R", bound=Record)
IDS_AT_ONCE = 500  # below SQLite's smallest limit of bound variables (999)


class Reader:
    """Reads records inside one transaction; obtained from ``DocumentFile.reading()``."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, kind: type[R], record_id: str) -> R:
        """The record with this id; raises MissingRecord."""
        found = self.find(kind, id=record_id)
        if not found:
            raise MissingRecord(
                mark("Access", "This item is no longer there. Nothing was changed."),
                f"{kind.__name__} {record_id}",
            )
        return found[0]

    def get_all(self, kind: type[R], ids: Iterable[str]) -> dict[str, R]:
        """The records that still exist among these ids, by id."""
        table, wanted = tables.ROW_OF[kind], list(dict.fromkeys(ids))
        found: dict[str, R] = {}
        for part in _parts(wanted):
            found |= {
                r.id: r for r in self._records(kind, _columns(kind).where(table.c.id.in_(part)))
            }
        return found

    def all(self, kind: type[R]) -> tuple[R, ...]:
        """Every record of a kind, oldest first."""
        return self.find(kind)

    def find(self, kind: type[R], **equal: str | int | None) -> tuple[R, ...]:
        """The records whose columns equal these values (None for empty), oldest first."""
        table = tables.ROW_OF[kind]
        query = _columns(kind).order_by(literal_column("rowid"))
        for name, value in equal.items():
            query = query.where(
                table.c[name].is_(None) if value is None else table.c[name] == value
            )
        return self._records(kind, query)

    def versions_between(self, start: date, end: date) -> tuple[Version, ...]:
        """Versions whose planned or real day lies in the period, both ends included."""
        version, first, last = tables.version, start.isoformat(), end.isoformat()
        query = _columns(Version).where(
            or_(version.c.day.between(first, last), version.c.published_day.between(first, last))
        )
        return self._records(Version, query)

    def count(self, kind: type[Record]) -> int:
        """How many records of a kind there are."""
        table = tables.ROW_OF[kind]
        return int(self._connection.execute(select(func.count()).select_from(table)).scalar_one())

    def meta(self) -> dict[str, str]:
        """The document's own facts: ids, format, who saved it and when (SAFETY.md, section 1)."""
        rows = self._connection.execute(select(tables.meta.c.key, tables.meta.c.value))
        return {str(key): str(value) for key, value in rows}

    def _records(self, kind: type[R], query: Select[Any]) -> tuple[R, ...]:
        return tuple(record_of(kind, tuple(row)) for row in self._connection.execute(query))


class Writer(Reader):
    """Also writes, and keeps the list of what changed; from ``DocumentFile.writing()``."""

    def __init__(self, connection: Connection, author: str) -> None:
        super().__init__(connection)
        self._author = author
        self._changes: list[Change] = []

    @property
    def changes(self) -> ChangeSet:
        """What this transaction changed so far."""
        return ChangeSet.of_changes(self._changes)

    def add(self, records: Sequence[Record]) -> None:
        """Insert new records, those of a kind in order and in one statement."""
        stamp = self._stamp()
        batches: dict[type[Record], list[Record]] = {}
        for record in records:
            batches.setdefault(type(record), []).append(record)
        for kind, batch in batches.items():
            table = tables.ROW_OF[kind]
            rows = [
                {**cells_of(record), "created_at": stamp["modified_at"], **stamp}
                for record in batch
            ]
            self._connection.execute(insert(table), rows)
            self._forget_tombstones(table.name, [record.id for record in batch])
        self._changes += [Change(None, record) for record in records]

    def update(self, kind: type[R], record_id: str, values: Mapping[str, Any]) -> R:
        """Set fields of a record and return it as it was; raises MissingRecord."""
        before = self.get(kind, record_id)
        table = tables.ROW_OF[kind]
        cells = cells_of_values(kind, values)
        self._connection.execute(
            update(table).where(table.c.id == record_id).values({**cells, **self._stamp()})
        )
        self._changes.append(Change(before, replace(before, **values)))
        return before

    def remove(self, kind: type[R], ids: Sequence[str]) -> tuple[R, ...]:
        """Delete records, leave tombstones, and return them as they were; raises MissingRecord."""
        table, at = tables.ROW_OF[kind], self._stamp()["modified_at"]
        found = self.get_all(kind, ids)
        removed = tuple(found[i] if i in found else self.get(kind, i) for i in ids)
        for part in _parts(ids):
            self._connection.execute(delete(table).where(table.c.id.in_(part)))
            stones = [{"table": table.name, "id": record_id, "at": at} for record_id in part]
            self._connection.execute(insert(tables.tombstone), stones)
        self._changes += [Change(record, None) for record in removed]
        return removed

    def set_meta(self, values: Mapping[str, str]) -> None:
        """Replace some of the document's own facts."""
        for key, value in values.items():
            self._connection.execute(delete(tables.meta).where(tables.meta.c.key == key))
            self._connection.execute(insert(tables.meta).values(key=key, value=value))

    def _stamp(self) -> dict[str, str]:
        now = datetime.now(UTC).isoformat(timespec="microseconds")
        return {"modified_at": now, "modified_by": self._author}

    def _forget_tombstones(self, table: str, ids: Sequence[str]) -> None:
        stone = tables.tombstone
        for part in _parts(ids):
            self._connection.execute(
                delete(stone).where(stone.c.table == table, stone.c.id.in_(part))
            )


def _columns(kind: type[Record]) -> Select[Any]:
    """A select of a kind's domain columns, in the order of its fields."""
    table = tables.ROW_OF[kind]
    return select(*(table.c[name] for name in field_names(kind)))


def _parts(ids: Sequence[str]) -> Iterator[Sequence[str]]:
    """The ids in lots that SQLite takes as bound variables."""
    return (ids[start : start + IDS_AT_ONCE] for start in range(0, len(ids), IDS_AT_ONCE))
