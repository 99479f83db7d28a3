# SPDX-License-Identifier: MIT
"""From format 1 to 2: the client's own words, what was handed over, and measurements."""

from __future__ import annotations

import sqlite3
from typing import Final

STATEMENTS: Final = (
    "ALTER TABLE client ADD COLUMN words TEXT NOT NULL DEFAULT '[]'",
    "ALTER TABLE version ADD COLUMN handed_over TEXT NOT NULL DEFAULT ''",
    (
        "CREATE TABLE measurement ( id TEXT NOT NULL, metric TEXT NOT NULL, value REAL NOT NULL, "
        "day TEXT NOT NULL, channel_id TEXT, note TEXT NOT NULL, created_at TEXT NOT NULL, "
        "modified_at TEXT NOT NULL, modified_by TEXT NOT NULL, PRIMARY KEY (id), "
        "FOREIGN KEY(channel_id) REFERENCES channel (id) DEFERRABLE INITIALLY DEFERRED ) STRICT"
    ),
)


def convert(raw: sqlite3.Connection) -> None:
    """Give a private copy of a format 1 document the tables and columns of format 2."""
    for statement in STATEMENTS:
        raw.execute(statement)
