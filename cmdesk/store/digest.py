# SPDX-License-Identifier: MIT
"""The digest of a document's content: tells a file that was changed outside or went bad."""

from __future__ import annotations

import hashlib
import json
import sqlite3

from cmdesk.store import tables
from cmdesk.store.codec import field_names

_line = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def content_sha256(connection: sqlite3.Connection) -> str:
    """SHA-256 over table, id and domain columns of every record, sorted by table and id.

    Bookkeeping columns, tombstones and ``meta`` are left out, so it depends on content alone.
    """
    digest = hashlib.sha256()
    for kind, table in sorted(tables.ROW_OF.items(), key=lambda pair: pair[1].name):
        names = ("id", *sorted(set(field_names(kind)) - {"id"}))
        columns = ", ".join(f'"{name}"' for name in names)
        query = f'SELECT {columns} FROM "{table.name}" ORDER BY "id"'  # noqa: S608  (own names)
        for row in connection.execute(query):
            digest.update(_line([table.name, *row]).encode() + b"\n")
    return digest.hexdigest()
