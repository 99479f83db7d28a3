# SPDX-License-Identifier: MIT
"""How documents of earlier formats become documents of today's.

To add a format:
1. a module here with the schema of the format that becomes old, and its entry in ``OLDER``;
2. raise ``FORMAT`` in ``store.tables`` and change the tables there;
3. a module here with one function, and its entry in ``MIGRATIONS`` under the new number;
4. the new schema's entry in ``SCHEMAS`` (``schema_sha256()`` gives it);
5. a frozen file of the new format in ``tests/data/documents``; those of old ones stay as they are.

What is frozen here speaks to a private copy in the shape of its own format and names neither
records nor ``store.tables``, which go on changing.
"""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Callable, Iterable, Mapping
from typing import Final

from cmdesk.store.migrations import format_1, format_2, to_format_2, to_format_3

Migration = Callable[[sqlite3.Connection], None]

OLDER: Final[Mapping[int, tuple[str, ...]]] = {1: format_1.SCHEMA, 2: format_2.SCHEMA}

MIGRATIONS: Final[Mapping[int, Migration]] = {
    2: to_format_2.convert,
    3: to_format_3.convert,
}

SCHEMAS: Final[Mapping[int, str]] = {
    1: "46f073413b9e70420c12724ebe007c5b700ece4c64c497e03fb1b0ed6751b15f",
    2: "aacc64e7ea4983f50024346aa203f4b39411501a7143aff8f8290eba9836cbde",
    3: "13f983b666798b1a61b31669c320333f94d197f768b62f90e196de8cdc14e136",
}


def schema_sha256(statements: Iterable[str]) -> str:
    """What identifies a schema: SHA-256 of its statements, spaces evened out."""
    lines = (" ".join(statement.split()) for statement in statements)
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()
