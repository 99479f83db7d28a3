# SPDX-License-Identifier: MIT
"""The tables of a format 2 document, as they were when it was released; never edited."""

from __future__ import annotations

from typing import Final

SCHEMA: Final = (
    (
        "CREATE TABLE acceptance ( id TEXT NOT NULL, rule TEXT NOT NULL, scope_kind TEXT NOT "
        'NULL, scope_id TEXT NOT NULL, start TEXT NOT NULL, "end" TEXT NOT NULL, value INTEGER '
        "NOT NULL, reason TEXT NOT NULL, at TEXT NOT NULL, created_at TEXT NOT NULL, modified_at "
        "TEXT NOT NULL, modified_by TEXT NOT NULL, PRIMARY KEY (id) ) STRICT"
    ),
    (
        "CREATE TABLE channel ( id TEXT NOT NULL, platform TEXT NOT NULL, name TEXT NOT NULL, "
        "handle TEXT NOT NULL, active INTEGER NOT NULL, rhythm TEXT NOT NULL, marks TEXT NOT "
        "NULL, created_at TEXT NOT NULL, modified_at TEXT NOT NULL, modified_by TEXT NOT NULL, "
        "PRIMARY KEY (id) ) STRICT"
    ),
    (
        "CREATE TABLE client ( id TEXT NOT NULL, name TEXT NOT NULL, region TEXT NOT NULL, "
        "language TEXT NOT NULL, time_zone TEXT NOT NULL, week_start INTEGER NOT NULL, trade TEXT"
        " NOT NULL, kept_for TEXT NOT NULL, active_from INTEGER NOT NULL, active_until INTEGER "
        "NOT NULL, closed_weekdays TEXT NOT NULL, marks TEXT NOT NULL, words TEXT NOT NULL, "
        "created_at TEXT NOT NULL, modified_at TEXT NOT NULL, modified_by TEXT NOT NULL, PRIMARY "
        "KEY (id) ) STRICT"
    ),
    (
        'CREATE TABLE closure ( id TEXT NOT NULL, start TEXT NOT NULL, "end" TEXT NOT NULL, '
        "reason TEXT NOT NULL, created_at TEXT NOT NULL, modified_at TEXT NOT NULL, modified_by "
        "TEXT NOT NULL, PRIMARY KEY (id) ) STRICT"
    ),
    'CREATE TABLE meta ( "key" TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY ("key") ) STRICT',
    (
        "CREATE TABLE mute ( id TEXT NOT NULL, rule TEXT NOT NULL, scope_kind TEXT NOT NULL, "
        "scope_id TEXT NOT NULL, created_at TEXT NOT NULL, modified_at TEXT NOT NULL, modified_by"
        " TEXT NOT NULL, PRIMARY KEY (id) ) STRICT"
    ),
    (
        "CREATE TABLE pillar ( id TEXT NOT NULL, name TEXT NOT NULL, colour TEXT NOT NULL, "
        "pattern TEXT NOT NULL, wanted_share INTEGER, maximum_share INTEGER, usual_degree "
        "INTEGER, created_at TEXT NOT NULL, modified_at TEXT NOT NULL, modified_by TEXT NOT NULL,"
        " PRIMARY KEY (id) ) STRICT"
    ),
    (
        "CREATE TABLE special_day ( id TEXT NOT NULL, day TEXT NOT NULL, reason TEXT NOT NULL, "
        "created_at TEXT NOT NULL, modified_at TEXT NOT NULL, modified_by TEXT NOT NULL, PRIMARY "
        "KEY (id) ) STRICT"
    ),
    (
        'CREATE TABLE tombstone ( "table" TEXT NOT NULL, id TEXT NOT NULL, at TEXT NOT NULL, '
        'PRIMARY KEY ("table", id) ) STRICT'
    ),
    (
        "CREATE TABLE measurement ( id TEXT NOT NULL, metric TEXT NOT NULL, value REAL NOT NULL, "
        "day TEXT NOT NULL, channel_id TEXT, note TEXT NOT NULL, created_at TEXT NOT NULL, "
        "modified_at TEXT NOT NULL, modified_by TEXT NOT NULL, PRIMARY KEY (id), FOREIGN "
        "KEY(channel_id) REFERENCES channel (id) DEFERRABLE INITIALLY DEFERRED ) STRICT"
    ),
    (
        "CREATE TABLE opening ( id TEXT NOT NULL, channel_id TEXT NOT NULL, weekdays TEXT NOT "
        "NULL, minute INTEGER, name TEXT NOT NULL, important INTEGER NOT NULL, pillar_id TEXT, "
        'start TEXT, "end" TEXT, created_at TEXT NOT NULL, modified_at TEXT NOT NULL, modified_by'
        " TEXT NOT NULL, PRIMARY KEY (id), FOREIGN KEY(channel_id) REFERENCES channel (id) "
        "DEFERRABLE INITIALLY DEFERRED, FOREIGN KEY(pillar_id) REFERENCES pillar (id) DEFERRABLE "
        "INITIALLY DEFERRED ) STRICT"
    ),
    (
        "CREATE TABLE post ( id TEXT NOT NULL, title TEXT NOT NULL, text TEXT NOT NULL, link TEXT"
        " NOT NULL, images TEXT NOT NULL, pillar_id TEXT, degree INTEGER, about TEXT, asks "
        "INTEGER NOT NULL, tell_team TEXT NOT NULL, photo_to_take TEXT NOT NULL, note TEXT NOT "
        "NULL, created_at TEXT NOT NULL, modified_at TEXT NOT NULL, modified_by TEXT NOT NULL, "
        "PRIMARY KEY (id), FOREIGN KEY(pillar_id) REFERENCES pillar (id) DEFERRABLE INITIALLY "
        "DEFERRED ) STRICT"
    ),
    (
        "CREATE TABLE version ( id TEXT NOT NULL, post_id TEXT NOT NULL, channel_id TEXT, format "
        "TEXT NOT NULL, day TEXT, minute INTEGER, status TEXT NOT NULL, scheduled_with TEXT NOT "
        "NULL, scheduled_at TEXT, published_day TEXT, published_minute INTEGER, published_link "
        "TEXT NOT NULL, occurrence TEXT, pinned INTEGER NOT NULL, text TEXT, link TEXT, images "
        "TEXT, handed_over TEXT NOT NULL, created_at TEXT NOT NULL, modified_at TEXT NOT NULL, "
        "modified_by TEXT NOT NULL, PRIMARY KEY (id), FOREIGN KEY(post_id) REFERENCES post (id) "
        "DEFERRABLE INITIALLY DEFERRED, FOREIGN KEY(channel_id) REFERENCES channel (id) "
        "DEFERRABLE INITIALLY DEFERRED ) STRICT"
    ),
    "CREATE INDEX version_by_channel ON version (channel_id)",
    "CREATE INDEX version_by_day ON version (day)",
    "CREATE INDEX version_by_post ON version (post_id)",
    "CREATE INDEX version_by_published_day ON version (published_day)",
)
