# SPDX-License-Identifier: MIT
"""The digest of a document's content: tells a file that was changed outside or went bad."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Iterable, Mapping
from typing import Final

from cmdesk.store import tables
from cmdesk.store.codec import field_names

_line = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


TODAY: Final[Mapping[str, tuple[str, ...]]] = {
    table.name: field_names(kind) for kind, table in tables.ROW_OF.items()
}


def content_sha256(
    connection: sqlite3.Connection, fields: Mapping[str, Iterable[str]] = TODAY
) -> str:
    """SHA-256 over table, id and domain columns of every record, sorted by table and id.

    Bookkeeping columns, tombstones and ``meta`` are left out, so it depends on content alone.
    ``fields`` are the domain columns by table where they are those of an older format.
    """
    digest = hashlib.sha256()
    for table, known in sorted(fields.items()):
        names = ("id", *sorted(set(known) - {"id"}))
        columns = ", ".join(f'"{name}"' for name in names)
        query = f'SELECT {columns} FROM "{table}" ORDER BY "id"'  # noqa: S608  (own names)
        for row in connection.execute(query):
            digest.update(_line([table, *row]).encode() + b"\n")
    return digest.hexdigest()
