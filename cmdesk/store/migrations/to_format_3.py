# SPDX-License-Identifier: MIT
"""From format 2 to 3: profiles, names, what is followed, aimed at and decided, reactions."""

from __future__ import annotations

import sqlite3
from typing import Final

STATEMENTS: Final = (
    "ALTER TABLE version ADD COLUMN reactions INTEGER",
    "ALTER TABLE measurement ADD COLUMN period TEXT",
    "ALTER TABLE measurement ADD COLUMN former TEXT NOT NULL DEFAULT '[]'",
    # On the first evening those who get a letter were counted as if they followed it.
    (
        "UPDATE measurement SET metric = 'subscribers' WHERE metric = 'followers' AND channel_id "
        "IN (SELECT id FROM channel WHERE platform = 'newsletter')"
    ),
    (
        "CREATE TABLE own_metric ( id TEXT NOT NULL, name TEXT NOT NULL, unit TEXT NOT NULL, "
        'nature TEXT NOT NULL, per_channel INTEGER NOT NULL, "where" TEXT NOT NULL, created_at '
        "TEXT NOT NULL, modified_at TEXT NOT NULL, modified_by TEXT NOT NULL, PRIMARY KEY (id) ) "
        "STRICT"
    ),
    (
        "CREATE TABLE report_words ( id TEXT NOT NULL, month TEXT NOT NULL, sentences TEXT NOT "
        "NULL, created_at TEXT NOT NULL, modified_at TEXT NOT NULL, modified_by TEXT NOT NULL, "
        "PRIMARY KEY (id) ) STRICT"
    ),
    (
        "CREATE TABLE wanted_name ( id TEXT NOT NULL, name TEXT NOT NULL, created_at TEXT NOT "
        "NULL, modified_at TEXT NOT NULL, modified_by TEXT NOT NULL, PRIMARY KEY (id) ) STRICT"
    ),
    (
        "CREATE TABLE adjustment ( id TEXT NOT NULL, day TEXT NOT NULL, words TEXT NOT NULL, "
        "metric TEXT NOT NULL, channel_id TEXT, created_at TEXT NOT NULL, modified_at TEXT NOT "
        "NULL, modified_by TEXT NOT NULL, PRIMARY KEY (id), FOREIGN KEY(channel_id) REFERENCES "
        "channel (id) DEFERRABLE INITIALLY DEFERRED ) STRICT"
    ),
    (
        "CREATE TABLE aim ( id TEXT NOT NULL, words TEXT NOT NULL, metric TEXT NOT NULL, "
        "channel_id TEXT, baseline REAL, target REAL, start TEXT, due TEXT, period TEXT NOT NULL,"
        " created_at TEXT NOT NULL, modified_at TEXT NOT NULL, modified_by TEXT NOT NULL, PRIMARY"
        " KEY (id), FOREIGN KEY(channel_id) REFERENCES channel (id) DEFERRABLE INITIALLY DEFERRED"
        " ) STRICT"
    ),
    (
        "CREATE TABLE indicator ( id TEXT NOT NULL, metric TEXT NOT NULL, channel_id TEXT, period"
        ' TEXT NOT NULL, "order" INTEGER NOT NULL, created_at TEXT NOT NULL, modified_at TEXT NOT'
        " NULL, modified_by TEXT NOT NULL, PRIMARY KEY (id), FOREIGN KEY(channel_id) REFERENCES "
        "channel (id) DEFERRABLE INITIALLY DEFERRED ) STRICT"
    ),
    (
        "CREATE TABLE name_seen ( id TEXT NOT NULL, name_id TEXT NOT NULL, platform TEXT NOT "
        "NULL, standing TEXT NOT NULL, day TEXT NOT NULL, note TEXT NOT NULL, created_at TEXT NOT"
        " NULL, modified_at TEXT NOT NULL, modified_by TEXT NOT NULL, PRIMARY KEY (id), FOREIGN "
        "KEY(name_id) REFERENCES wanted_name (id) DEFERRABLE INITIALLY DEFERRED ) STRICT"
    ),
    (
        "CREATE TABLE ownership ( id TEXT NOT NULL, channel_id TEXT NOT NULL, address TEXT NOT "
        "NULL, person TEXT NOT NULL, others TEXT NOT NULL, second_factor TEXT NOT NULL, reviewed "
        "TEXT, note TEXT NOT NULL, created_at TEXT NOT NULL, modified_at TEXT NOT NULL, "
        "modified_by TEXT NOT NULL, PRIMARY KEY (id), FOREIGN KEY(channel_id) REFERENCES channel "
        "(id) DEFERRABLE INITIALLY DEFERRED ) STRICT"
    ),
    (
        "CREATE TABLE presentation ( id TEXT NOT NULL, channel_id TEXT NOT NULL, text TEXT NOT "
        "NULL, language TEXT NOT NULL, created_at TEXT NOT NULL, modified_at TEXT NOT NULL, "
        "modified_by TEXT NOT NULL, PRIMARY KEY (id), FOREIGN KEY(channel_id) REFERENCES channel "
        "(id) DEFERRABLE INITIALLY DEFERRED ) STRICT"
    ),
    (
        'CREATE TABLE profile_check ( id TEXT NOT NULL, channel_id TEXT NOT NULL, "check" TEXT '
        "NOT NULL, occasion TEXT, state TEXT NOT NULL, day TEXT, note TEXT NOT NULL, proof TEXT "
        "NOT NULL, created_at TEXT NOT NULL, modified_at TEXT NOT NULL, modified_by TEXT NOT "
        "NULL, PRIMARY KEY (id), FOREIGN KEY(channel_id) REFERENCES channel (id) DEFERRABLE "
        "INITIALLY DEFERRED ) STRICT"
    ),
)


def convert(raw: sqlite3.Connection) -> None:
    """Give a private copy of a format 2 document the tables and columns of format 3."""
    for statement in STATEMENTS:
        raw.execute(statement)
