# SPDX-License-Identifier: MIT
"""What a damaged document still tells of what it no longer gives back.

Three witnesses remain of a row that cannot be read: its place among the rows that were reached,
its key in an index, and the records that refer to it. Together they say how many are lost *at
least*; only a file whose structure is whole says how many are lost altogether.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from cmdesk.domain.records import Record
from cmdesk.store import tables

LONGEST_ID: Final = 64
_SAYS_WHOLE: Final = ("ok",)
_LOTS: Final = tuple((f"{n:02x}", f"{n:02x}g") for n in range(256))  # ids are hexadecimal


@dataclass(frozen=True, slots=True)
class Witnesses:
    """What is known of the rows of a table: how many were reached, and the ids an index names.

    ``whole`` tells that the index was read from end to end.
    """

    reached: int = 0
    keys: frozenset[str] = frozenset()
    whole: bool = True

    def lost(self, found: Collection[str], referred: Collection[str]) -> int:
        """How many are lost at least, by the account of whoever knows of most."""
        # The numbers where the index is whole: a spoilt id would else be a row that never was.
        by_index = len(self.keys) - len(found) if self.whole else len(self.keys.difference(found))
        return max(0, self.reached - len(found), by_index, len(set(referred).difference(found)))


def witnesses_of(raw: sqlite3.Connection, table: str, reached: int) -> Witnesses:
    """What an index still names of a table of which some rows were reached.

    The keys themselves and not their count: damage may make an index count what it never held.
    Where it is broken it is asked anew for the ids that begin alike, from both ends of each lot.
    """
    keys: set[str] = set()
    wanted = f'SELECT id FROM "{table}"'  # noqa: S608  (own names)
    whole = _add_keys(keys, raw, f"{wanted} ORDER BY id")
    if not whole:
        for start, end in _LOTS:
            for order in ("", " DESC"):
                lot = f"{wanted} WHERE id >= '{start}' AND id < '{end}' ORDER BY id{order}"
                if _add_keys(keys, raw, lot):
                    break
    return Witnesses(reached, frozenset(keys), whole)


def _add_keys(keys: set[str], raw: sqlite3.Connection, query: str) -> bool:
    """Take the ids of a query up to a damaged place; whether there was none."""
    try:
        for (key,) in raw.execute(query):
            if isinstance(key, str) and 0 < len(key) <= LONGEST_ID:
                keys.add(key)
    except (sqlite3.Error, UnicodeDecodeError, MemoryError):
        return False
    return True


def is_whole(raw: sqlite3.Connection) -> bool:
    """Whether the structure is without fault, so that every row was reached and counted."""
    try:
        return bool(raw.execute("PRAGMA integrity_check(1)").fetchone() == _SAYS_WHOLE)
    except (sqlite3.Error, UnicodeDecodeError, MemoryError):
        return False


def referred_to(records: Iterable[Record]) -> Mapping[str, set[str]]:
    """The ids that records refer to, by the table in which each must have stood."""
    found: dict[str, set[str]] = {}
    for record in records:
        for key in tables.ROW_OF[type(record)].foreign_keys:
            wanted = getattr(record, key.parent.name)
            if wanted is not None:
                found.setdefault(key.column.table.name, set()).add(wanted)
    return found
