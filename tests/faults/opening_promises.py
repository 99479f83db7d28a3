# SPDX-License-Identifier: MIT
"""What is promised when a file is opened, and how to take away what keeps it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from cmdesk.store import opening, rebuilding, tables
from cmdesk.store.register import Register
from cmdesk.store.safe_document import SafeDocument
from tests.documents import retitle, saved_document
from tests.faults.promising import NEWER, changed, opening_is_refused


def a_change_by_another_hand_is_told(place: Path, _: pytest.MonkeyPatch) -> None:
    target = saved_document(place / "client.cmdesk")
    changed(target, "UPDATE post SET title = 'by another hand'")
    document = SafeDocument.open(target, home=place / "home")
    document.close()
    told = [notice.source for notice in document.notices]
    assert any("modified outside" in words for words in told), "a silent difference"


def without_the_digest(patched: pytest.MonkeyPatch) -> None:
    def trusted(raw: sqlite3.Connection) -> str:
        row = raw.execute("SELECT value FROM meta WHERE key = 'content_sha256'").fetchone()
        return str(row[0])

    patched.setattr(rebuilding, "content_sha256", trusted)


def a_broken_structure_is_refused(place: Path, _: pytest.MonkeyPatch) -> None:
    """All rows can still be read: only the check of the structure tells."""
    target = saved_document(place / "client.cmdesk")
    content = bytearray(target.read_bytes())
    content[36:40] = (5).to_bytes(4, "big")  # five free pages that are nowhere
    target.write_bytes(content)
    opening_is_refused(target, "is damaged")


def a_strangers_file_causes_nothing_but_reading(place: Path, _: pytest.MonkeyPatch) -> None:
    target = saved_document(place / "client.cmdesk")
    for statement in ("CREATE TEMP TABLE x (y)", "PRAGMA writable_schema=ON", "DELETE FROM post"):
        with closing(opening._stranger(target)) as raw:
            told = f"allowed: {statement}"
            try:
                raw.execute(statement)
            except sqlite3.Error as error:
                told = str(error)
            assert "authorized" in told, told


def without_the_authorizer(patched: pytest.MonkeyPatch) -> None:
    patched.setattr(opening, "_allowed", lambda *_: sqlite3.SQLITE_OK)


def what_never_ends_is_given_up(place: Path, _: pytest.MonkeyPatch) -> None:
    """This one ends after a while, so that it does without the protection too."""
    target, ended = saved_document(place / "client.cmdesk"), "it was let run to its end"
    bomb = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n LIMIT 1500000)"
    with closing(opening.open_guarded(target, 0.05)) as raw:
        try:
            raw.execute(f"{bomb} SELECT max(x) FROM n").fetchone()
        except sqlite3.OperationalError as error:
            ended = error.sqlite_errorname
    assert ended == "SQLITE_INTERRUPT", ended


def too_many_rows_are_refused(place: Path, _: pytest.MonkeyPatch) -> None:
    target = saved_document(place / "client.cmdesk")
    numbers = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n LIMIT 300000)"
    changed(target, f"INSERT INTO tombstone {numbers} SELECT 'post', x, '' FROM n")
    opening_is_refused(target, "not like any calendar")


def without_the_limit_of_rows(patched: pytest.MonkeyPatch) -> None:
    patched.setattr(opening, "MOST_ROWS", 1_000_000)


def without_the_deadline(patched: pytest.MonkeyPatch) -> None:
    patched.setattr(opening, "_STEPS_BETWEEN_LOOKS", 2_000_000_000)


def a_huge_cell_is_refused(place: Path, _: pytest.MonkeyPatch) -> None:
    target = saved_document(place / "client.cmdesk")
    changed(target, "UPDATE post SET text = printf('%.*c', 10500000, 'x')")
    opening_is_refused(target, "not like any calendar")


def without_the_limit_of_length(patched: pytest.MonkeyPatch) -> None:
    patched.setattr(opening, "MOST_BYTES_PER_CELL", 1_000_000_000)


def senseless_values_are_refused(place: Path, _: pytest.MonkeyPatch) -> None:
    target = saved_document(place / "client.cmdesk")
    changed(target, "UPDATE version SET minute = 5000")
    opening_is_refused(target, "is damaged")


def without_soundness(patched: pytest.MonkeyPatch) -> None:
    patched.setattr(rebuilding, "refuse_unsound", lambda record: None)


def what_another_hand_touched_is_built_anew(place: Path, _: pytest.MonkeyPatch) -> None:
    """Though this computer published the file last: it is no more what was published."""
    target = saved_document(place / "client.cmdesk")
    changed(target, "CREATE TRIGGER planted AFTER UPDATE ON post BEGIN DELETE FROM version; END")
    document = SafeDocument.open(target)
    with closing(sqlite3.connect(document.document_file.path)) as raw:
        names = [str(row[0]) for row in raw.execute("SELECT name FROM sqlite_schema")]
    document.close()
    assert "planted" not in names, "a stranger's trigger lies in the working file"


def without_comparing_with_the_register(patched: pytest.MonkeyPatch) -> None:
    patched.setattr(Register, "knows", lambda *_: True)


def a_newer_document_is_not_modified(place: Path, _: pytest.MonkeyPatch) -> None:
    target = saved_document(place / "client.cmdesk")
    changed(target, f"PRAGMA user_version={NEWER}")
    document = SafeDocument.open(target, home=place / "home")
    try:
        retitle(document, "mine")
    except RuntimeError:
        return
    finally:
        document.close(discard=True)
    raise AssertionError("what this version does not know would be lost")


def without_knowing_newer(patched: pytest.MonkeyPatch) -> None:
    patched.setattr(tables, "FORMAT", tables.FORMAT + 1)
