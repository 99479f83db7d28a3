# SPDX-License-Identifier: MIT
"""What can still be read of a damaged document, row by row (SAFETY.md, *Recovery ladder*).

The damaged file is only read. Every row that still makes a record is taken; what it referred to
and is gone is put right so that the records found hold together.
"""

from __future__ import annotations

import re
import sqlite3
import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final, TypeVar

from cmdesk.domain.records import (
    Channel,
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
from cmdesk.store.course import Course
from cmdesk.store.files import FileOps
from cmdesk.store.losses import LONGEST_ID, Witnesses, is_whole, referred_to, witnesses_of
from cmdesk.store.older import Shape, shape_of_format
from cmdesk.store.opening import check_header, open_guarded, take
from cmdesk.store.pages import Value, rows_of_pages
from cmdesk.store.problems import Found, opening_problem
from cmdesk.store.safe_document import SafeDocument
from cmdesk.store.soundness import refuse_unsound

R = TypeVar("R", bound=Record)
Rows = tuple[dict[str, Record], Witnesses]  # by id, and what is known of all of them

_ID: Final = re.compile(r"[0-9a-f]{32}")
_MOST_SECONDS: Final = 60.0
_MOST_PROBES: Final = 20_000  # rows asked for one by one around a damaged place, for each table
_AT_ONCE: Final = 500  # records written between two looks at the wish to stop
_NAMELESS: Final = "?"  # a channel of which only the id is left, to be named by the user


@dataclass(frozen=True, slots=True)
class Count:
    """How many rows of a kind were read, and how many are lost at least."""

    read: int
    lost: int


@dataclass(frozen=True, slots=True)
class Salvaged:
    """What was found: records that hold together, and the count of each kind.

    ``document_uuid`` names the damaged document, empty when even that is gone.
    ``schema_lost`` is True when the file's own table of contents could not be read. ``exact`` is
    True when every row was reached: only then is nothing lost but what is counted.
    """

    records: tuple[Record, ...]
    counts: Mapping[type[Record], Count]
    document_uuid: str = ""
    schema_lost: bool = False
    exact: bool = False

    @property
    def read(self) -> int:
        """Rows read, of all kinds."""
        return sum(count.read for count in self.counts.values())

    @property
    def lost(self) -> int:
        """Rows that are lost at least, of all kinds."""
        return sum(count.lost for count in self.counts.values())


def salvage(source: Path, files: FileOps | None = None, course: Course | None = None) -> Salvaged:
    """Read what can be read of a damaged document; raises FileProblem when it is none of ours.

    Raises Stopped when ``course``, which counts the rows, was stopped: nothing is left behind.
    """
    files, course = files or FileOps(course), course or Course()
    try:
        with tempfile.TemporaryDirectory(prefix="cmdesk-", ignore_cleanup_errors=True) as folder:
            taken = Path(folder).resolve() / "taken.db"
            version = check_header(source)
            with suppress(sqlite3.Error):  # the journal may be what is damaged
                take(source, taken, files)
            return _salvaged(taken, version, source.stem, course)
    except (OSError, Found) as error:
        raise opening_problem(error, source) from error


def _salvaged(taken: Path, version: int, name: str, course: Course) -> Salvaged:
    with closing(open_guarded(taken, _MOST_SECONDS)) as raw:
        known = _tables_of(raw)
        by_kind = {
            kind: _rows(raw, kind, known.get(table.name, ()), course)
            for kind, table in tables.ROW_OF.items()
        }
        document_uuid = _document_uuid(raw)
        whole = is_whole(raw)
    shape = shape_of_format(min(version, tables.FORMAT))
    there = all(table in known for table in shape.fields)
    if not (there and whole) or any(others.lost(found, ()) for found, others in by_kind.values()):
        _add_from_pages(by_kind, taken.read_bytes(), shape, course)
    records = [one for found, _ in by_kind.values() for one in found.values()]
    return Salvaged(
        records=mended(records, name),
        counts=_counts(by_kind, referred_to(records)),
        document_uuid=document_uuid,
        schema_lost=not known,
        exact=there and whole,
    )


def _counts(
    by_kind: Mapping[type[Record], Rows], referred: Mapping[str, set[str]]
) -> dict[type[Record], Count]:
    """How many were read, and how many are lost at least."""
    counts = {}
    for kind, (found, witnesses) in by_kind.items():
        wanted = referred.get(tables.ROW_OF[kind].name, set())
        counts[kind] = Count(len(found), witnesses.lost(found.keys(), wanted))
    return counts


def _add_from_pages(
    by_kind: dict[type[Record], Rows], data: bytes, shape: Shape, course: Course
) -> None:
    """Add what SQLite could not get at."""
    seen = {record_id for found, _ in by_kind.values() for record_id in found}
    for values in rows_of_pages(data):
        course.step(0)
        record = _record_of_any(values, shape)
        if record is not None and record.id not in seen:
            seen.add(record.id)
            by_kind[type(record)][0][record.id] = record
            course.step()


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


def _rows(
    raw: sqlite3.Connection, kind: type[Record], there: Iterable[str], course: Course
) -> Rows:
    """The records of a table that can be read, in their order, and what is known of the others."""
    table = tables.ROW_OF[kind].name
    columns = [name for name in field_names(kind) if name in set(there)]
    if "id" not in columns:
        return {}, Witnesses()
    listed = ", ".join(f'"{name}"' for name in columns)
    query = f'SELECT rowid, {listed} FROM "{table}" NOT INDEXED'  # noqa: S608  (own names)
    rows, seen = {}, 0
    for row in _every_row(raw, query, course):
        seen += 1
        course.step()
        record = _record_of(kind, dict(zip(columns, row[1:], strict=True)))
        if record is not None:
            rows[int(row[0])] = record
    by_id = {record.id: record for _, record in sorted(rows.items())}
    return by_id, witnesses_of(raw, table, seen)


def _every_row(raw: sqlite3.Connection, query: str, course: Course) -> Iterator[tuple[Any, ...]]:
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
        course.step(0)
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


def _record_of(kind: type[R], cells: Mapping[str, Any]) -> R | None:
    """The record of a row, what an older format did not have being as in a new record."""
    try:
        record = record_from(kind, cells)
        refuse_unsound(record)
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None
    return record if isinstance(record.id, str) and 0 < len(record.id) <= LONGEST_ID else None


def _document_uuid(raw: sqlite3.Connection) -> str:
    query = "SELECT value FROM meta NOT INDEXED WHERE key = 'document_uuid'"
    return next((str(row[0]) for row in _until_broken(raw, query)), "")


def mended(found: Iterable[Record], name: str) -> tuple[Record, ...]:
    """The records with every reference leading somewhere, and exactly one client among them.

    A version whose post is lost gets one with its own words, and what belonged to a lost channel a
    nameless one: numbers of two channels are not mixed, no text is lost. What belonged to a lost
    theme belongs to none, and what says nothing without what is lost is left out.
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
        channel_id = getattr(one, "channel_id", None)
        if channel_id is not None and channel_id not in there["channel"]:
            there["channel"].add(channel_id)
            kept.append(Channel(id=channel_id, platform=_NAMELESS, name=_NAMELESS))
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
    salvaged: Salvaged,
    target: Path,
    author: str = "",
    *,
    replacing: bool = False,
    course: Course | None = None,
) -> None:
    """Write what was found as a new document of its own; raises FileProblem.

    With ``replacing`` the user agreed that a file of this name goes; else it is left alone.
    Raises Stopped when ``course``, which counts the records, was stopped: nothing is written.
    """
    course = course or Course()
    given = None if replacing else target
    clients = [one for one in salvaged.records if isinstance(one, Client)]
    document = SafeDocument.new(clients, given, author=author)
    try:
        with document.document_file.writing() as writer:
            for lot in _lots([one for one in salvaged.records if not isinstance(one, Client)]):
                writer.add(lot)
                course.step(len(lot))
            if salvaged.document_uuid:
                writer.set_meta({"copied_from": salvaged.document_uuid})
        course.step(0)
        if replacing:
            document.save_as(target)
        else:
            document.publish()
    finally:
        document.close(discard=True)


def _lots(records: Sequence[Record]) -> Iterator[Sequence[Record]]:
    return (records[start : start + _AT_ONCE] for start in range(0, len(records), _AT_ONCE))
