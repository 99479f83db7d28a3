# SPDX-License-Identifier: MIT
"""Which SQLite the program works with; light, for what must not load the database library."""

from __future__ import annotations

import sqlite3


def sqlite_version() -> str:
    """The version of the SQLite library in this process."""
    return sqlite3.sqlite_version
