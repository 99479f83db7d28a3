# SPDX-License-Identifier: MIT
"""What can still be read of a damaged document, row by row (SAFETY.md, *Recovery ladder*).

The damaged file is only read. Every row that still makes a record is taken; what it referred to
and is gone is put right so that the records found hold together.
"""

from __future__ import annotations

import re
import sqlite3
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final, TypeVar

from cmdesk.domain.records import (
    Client,
    Mute,
    Post,
    Record,
    SpecialDay,
    Version,
    new_id,
)
from cmdesk.store import tables
from cmdesk.store.codec import field_names, record_from
from cmdesk.store.files import FileOps
from cmdesk.store.older import Shape, shape_of_format
from cmdesk.store.opening import check_header, open_guarded, take
from cmdesk.store.pages import Value, rows_of_pages
from cmdesk.store.problems import Found, opening_problem
from cmdesk.store.safe_document import SafeDocument
from cmdesk.store.soundness import refuse_unsound

R = TypeVar("R", bound=Record)
Rows = tuple[dict[str, Record], int]  # by id, and how many are lost

_ID: Final = re.compile(r"[0-9a-f]{32}")
_MOST_SECONDS: Final = 60.0
_MOST_PROBES: Final = 20_000  # rows asked for one by one around a damaged place, for each table


@dataclass(frozen=True, slots=True)
class Count:
    """How many rows of a kind were read, and how many are known to be lost."""

    read: int
    lost: int


@dataclass(frozen=True, slots=True)
class Salvaged:
    """What was found: records that hold together, and the count of each kind.

    ``document_uuid`` names the damaged document, empty when even that is gone.
    ``schema_lost`` is True when the file's own table of contents could not be read.
    """

    records: tuple[Record, ...]
    counts: Mapping[type[Record], Count]
    document_uuid: str = ""
    schema_lost: bool = False

    @property
    def read(self) -> int:
        """Rows read, of all kinds."""
        return sum(count.read for count in self.counts.values())

    @property
    def lost(self) -> int:
        """Rows known to be lost, of all kinds."""
        return sum(count.lost for count in self.counts.values())


def salvage(source: Path, files: FileOps | None = None) -> Salvaged:
    """Read what can be read of a damaged document; raises FileProblem when it is none of ours."""
    try:
        with tempfile.TemporaryDirectory(prefix="cmdesk-", ignore_cleanup_errors=True) as folder:
            taken = Path(folder).resolve() / "taken.db"
            version = check_header(source)
            with suppress(sqlite3.Error):  # the journal may be what is damaged
                take(source, taken, files or FileOps())
            return _salvaged(taken, version, source.stem)
    except (OSError, Found) as error:
        raise opening_problem(error, source) from error


def _salvaged(taken: Path, version: int, name: str) -> Salvaged:
    with closing(open_guarded(taken, _MOST_SECONDS)) as raw:
        known = _tables_of(raw)
        by_kind = {
            kind: _rows(raw, kind, table.name, known.get(table.name, ()))
            for kind, table in tables.ROW_OF.items()
        }
        document_uuid = _document_uuid(raw)
    shape = shape_of_format(min(version, tables.FORMAT))
    there = all(table in known for table in shape.fields)
    if not there or any(lost for _, lost in by_kind.values()):
        _add_from_pages(by_kind, taken.read_bytes(), shape)
    return Salvaged(
        records=mended([one for found, _ in by_kind.values() for one in found.values()], name),
        counts={kind: Count(len(found), lost) for kind, (found, lost) in by_kind.items()},
        document_uuid=document_uuid,
        schema_lost=not known,
    )


def _add_from_pages(by_kind: dict[type[Record], Rows], data: bytes, shape: Shape) -> None:
    """Add what SQLite could not get at, and count it no more as lost."""
    seen = {record_id for found, _ in by_kind.values() for record_id in found}
    for values in rows_of_pages(data):
        record = _record_of_any(values, shape)
        if record is not None and record.id not in seen:
            seen.add(record.id)
            found, lost = by_kind[type(record)]
            by_kind[type(record)] = {**found, record.id: record}, max(0, lost - 1)


def _record_of_any(values: tuple[Value, ...], shape: Shape) -> Record | None:
    """The record of a row whose table is not known: of the first kind that it fits."""
    for kind in sorted(tables.ROW_OF, key=_fits_much):
        columns = shape.columns.get(tables.ROW_OF[kind].name, ())
        if len(columns) == len(values):
            wanted = set(field_names(kind))
            cells = dict(zip(columns, values, strict=True))
            record = _record_of(kind, {n: v for n, v in cells.items() if n in wanted})
            if record is not None and _has_ids(record):
                return record
    return None


def _fits_much(kind: type[Record]) -> bool:
    """True for a kind whose columns would take the words of many others: it is tried last."""
    return kind in {SpecialDay, Mute}


def _has_ids(record: Record) -> bool:
    """Whether ids stand where ids belong: the words of another kind of row are none."""
    names = (key.parent.name for key in tables.ROW_OF[type(record)].foreign_keys)
    found = (record.id, *(getattr(record, name) for name in names))
    return all(one is None or _ID.fullmatch(one) for one in found)


def _tables_of(raw: sqlite3.Connection) -> dict[str, tuple[str, ...]]:
    """The plain columns of the tables that are ours; empty when nothing can be told."""
    known: dict[str, tuple[str, ...]] = {}
    for table in tables.ROW_OF.values():
        try:
            info = raw.execute(f'PRAGMA table_xinfo("{table.name}")').fetchall()
        except sqlite3.Error:
            continue
        known[table.name] = tuple(str(row[1]) for row in info if row[6] == 0)
    return {name: columns for name, columns in known.items() if columns}


def _rows(raw: sqlite3.Connection, kind: type[Record], table: str, there: Iterable[str]) -> Rows:
    """The records of a table that can be read, in their order, and how many are lost."""
    columns = [name for name in field_names(kind) if name in set(there)]
    if "id" not in columns:
        return {}, 0
    listed = ", ".join(f'"{name}"' for name in columns)
    query = f'SELECT rowid, {listed} FROM "{table}" NOT INDEXED'  # noqa: S608  (own names)
    rows, seen = {}, 0
    for row in _every_row(raw, query):
        seen += 1
        record = _record_of(kind, dict(zip(columns, row[1:], strict=True)))
        if record is not None:
            rows[int(row[0])] = record
    by_id = {record.id: record for _, record in sorted(rows.items())}
    return by_id, max(seen, _expected(raw, table)) - len(by_id)


def _every_row(raw: sqlite3.Connection, query: str) -> Iterator[tuple[Any, ...]]:
    """Rows from both ends up to the damaged places, then one by one what lies between them."""
    seen: set[int] = set()
    for order in ("", " DESC"):
        for row in _until_broken(raw, f"{query} ORDER BY rowid{order}"):
            if row[0] in seen:
                return  # the whole table was read
            seen.add(row[0])
            yield row
    if not seen:
        seen = {0}
    for rowid in _between(seen):
        yield from _until_broken(raw, f"{query} WHERE rowid = {rowid}")


def _between(seen: set[int]) -> Iterator[int]:
    """The row numbers around the damaged place, those near what was read first."""
    low = 0
    while low + 1 in seen:
        low += 1
    high = min((number for number in seen if number > low), default=low + _MOST_PROBES)
    yield from range(low + 1, min(high, low + 1 + _MOST_PROBES))


def _until_broken(raw: sqlite3.Connection, query: str) -> Iterator[tuple[Any, ...]]:
    """The rows of a query up to the first that cannot be read."""
    try:
        yield from raw.execute(query)
    except (sqlite3.Error, UnicodeDecodeError, MemoryError):
        return


def _expected(raw: sqlite3.Connection, table: str) -> int:
    """How many rows an index still counts, where the table itself may be damaged; 0 if none."""
    try:
        (count,) = raw.execute(f'SELECT count(*) FROM "{table}"').fetchone()  # noqa: S608
    except sqlite3.Error:
        return 0
    return int(count)


def _record_of(kind: type[R], cells: Mapping[str, Any]) -> R | None:
    """The record of a row, what an older format did not have being as in a new record."""
    try:
        record = record_from(kind, cells)
        refuse_unsound(record)
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None
    return record if isinstance(record.id, str) and 0 < len(record.id) <= 64 else None


def _document_uuid(raw: sqlite3.Connection) -> str:
    query = "SELECT value FROM meta NOT INDEXED WHERE key = 'document_uuid'"
    return next((str(row[0]) for row in _until_broken(raw, query)), "")


def mended(found: Iterable[Record], name: str) -> tuple[Record, ...]:
    """The records with every reference leading somewhere, and exactly one client among them.

    A version whose post is lost gets one with its own words; what belonged to a lost channel or
    theme belongs to none, and what says nothing without it (an opening, a check) is left out.
    """
    records = list(found)
    there: dict[str, set[str]] = {table.name: set() for table in tables.ROW_OF.values()}
    for one in records:
        there[tables.ROW_OF[type(one)].name].add(one.id)
    clients = [one for one in records if isinstance(one, Client)][:1]
    kept: list[Record] = [*(clients or [Client(id=new_id(), name=name)])]
    for one in records:
        if isinstance(one, Version) and one.post_id not in there["post"]:
            there["post"].add(one.post_id)
            kept.append(Post(id=one.post_id, text=one.text or ""))
        led = None if isinstance(one, Client) else _led_somewhere(one, there)
        if led is not None:
            kept.append(led)
    return tuple(kept)


def _led_somewhere(record: Record, there: Mapping[str, set[str]]) -> Record | None:
    """The record without the references to what is lost; None where one must not be empty."""
    for key in tables.ROW_OF[type(record)].foreign_keys:
        name, parents = key.parent.name, there[key.column.table.name]
        if getattr(record, name) not in {None, *parents}:
            if not key.parent.nullable:
                return None
            record = replace(record, **{name: None})  # type: ignore[arg-type]
    return record


def save_salvaged(
    salvaged: Salvaged, target: Path, author: str = "", *, replacing: bool = False
) -> None:
    """Write what was found as a new document of its own; raises FileProblem.

    With ``replacing`` the user agreed that a file of this name goes; else it is left alone.
    """
    given = None if replacing else target
    document = SafeDocument.new(salvaged.records, given, author=author)
    try:
        if salvaged.document_uuid:
            with document.document_file.writing() as writer:
                writer.set_meta({"copied_from": salvaged.document_uuid})
        if replacing:
            document.save_as(target)
        else:
            document.publish()
    finally:
        document.close(discard=True)
