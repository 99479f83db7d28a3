# SPDX-License-Identifier: MIT
"""How documents of earlier formats become documents of today's.

To add a format:
1. raise ``FORMAT`` in ``store.tables`` and change the tables there;
2. a module here with one function, and its entry below under the new number;
3. the new schema's entry in ``SCHEMAS`` (``schema_sha256()`` gives it);
4. a frozen file of the *old* format stays in ``tests/data/documents``, never edited.
"""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Callable, Iterable, Mapping
from typing import Final

Migration = Callable[[sqlite3.Connection], None]

MIGRATIONS: Final[Mapping[int, Migration]] = {}

SCHEMAS: Final[Mapping[int, str]] = {
    1: "46f073413b9e70420c12724ebe007c5b700ece4c64c497e03fb1b0ed6751b15f",
}


def schema_sha256(statements: Iterable[str]) -> str:
    """What identifies a schema: SHA-256 of its statements, spaces evened out."""
    lines = (" ".join(statement.split()) for statement in statements)
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()
