# SPDX-License-Identifier: MIT
"""Files made to harm, and files with odd names, ways and companions.

More of these stand in ``tests/store/test_opening.py``; README.md beside this file tells which.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
import time
import unicodedata
import zipfile
from contextlib import closing
from pathlib import Path

import pytest

from cmdesk.domain.errors import FileProblem
from cmdesk.store import opening, tables
from cmdesk.store.safe_document import SafeDocument
from cmdesk.store.viewing import view
from tests.documents import EVERY_KIND, published, retitle, saved_document, title_in
from tests.faults.promising import NEWER, changed, opening_is_refused

ALL = {record.id: record for record in EVERY_KIND}
DEAR = "length(hex(zeroblob(4900000 + a)))"  # some milliseconds of the processor for each row
ODD = "Café & Fils #1 100% été.cmdesk"
PLANTED = {
    "trigger": ("CREATE TRIGGER x AFTER INSERT ON post BEGIN DELETE FROM post; END",),
    "view": ("CREATE VIEW x AS SELECT * FROM post",),
    "endless view": (
        (
            "CREATE VIEW x AS WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) "
            "SELECT x FROM n"
        ),
    ),
    "full text": ("CREATE VIRTUAL TABLE x USING fts5(a)", "INSERT INTO x VALUES ('bread')"),
    "dear check": (
        "CREATE TABLE x (a INT)",
        "INSERT INTO x VALUES (1)",
        "PRAGMA writable_schema=ON",
        (
            f"UPDATE sqlite_schema SET sql = 'CREATE TABLE x (a INT CHECK ({DEAR} > a))' "
            "WHERE name = 'x'"
        ),
    ),
    "check of ours": (
        "PRAGMA writable_schema=ON",
        (
            "UPDATE sqlite_schema SET sql = replace(sql, 'asks INTEGER NOT NULL', "
            "'asks INTEGER NOT NULL CHECK (load_extension(''x'') > 0)') WHERE name = 'post'"
        ),
    ),
    "many tables": tuple(f"CREATE TABLE x{number} (a)" for number in range(500)),
}


@pytest.fixture
def target(place: Path) -> Path:
    return saved_document(place / "client.cmdesk")


@pytest.mark.parametrize("name", PLANTED)
def test_what_is_planted_is_not_run_and_goes_with_the_first_saving(target: Path, name: str) -> None:
    changed(target, *PLANTED[name])
    before = target.read_bytes()
    document = SafeDocument.open(target)
    assert target.read_bytes() == before
    retitle(document, "mine")
    document.publish()
    document.close()
    assert published(target).keys() == ALL.keys()
    with closing(sqlite3.connect(target)) as raw:
        names = {row[0] for row in raw.execute("SELECT name FROM sqlite_schema WHERE sql > ''")}
        sql = " ".join(
            row[0] for row in raw.execute("SELECT sql FROM sqlite_schema WHERE sql > ''")
        )
    indexes = {str(index.name) for one in tables.metadata.tables.values() for index in one.indexes}
    assert names == {*tables.metadata.tables, *indexes}
    assert "load_extension" not in sql


@pytest.mark.parametrize(
    "replacement",
    [
        (
            "CREATE VIEW mute AS WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) "
            "SELECT x AS id, x AS rule, x AS scope_kind, x AS scope_id FROM n"
        ),
        (
            "CREATE VIRTUAL TABLE mute USING fts5(id, rule, scope_kind, scope_id, created_at, "
            "modified_at, modified_by)"
        ),
    ],
)
def test_a_table_of_ours_that_is_none(target: Path, replacement: str) -> None:
    changed(target, "DROP TABLE mute", replacement)
    opening_is_refused(target, "is damaged")


def test_a_file_that_only_costs_time_is_given_up(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without a limit the check of its structure takes minutes; a half second stands for ten."""
    dear = f"CREATE TABLE x (a INT, b INT AS ({DEAR}) NOT NULL) STRICT"
    numbers = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n LIMIT 9000)"
    changed(
        target,
        "CREATE TABLE x (a INT) STRICT",
        f"INSERT INTO x {numbers} SELECT x FROM n",
        "PRAGMA writable_schema=ON",
        f"UPDATE sqlite_schema SET sql = '{dear}' WHERE name = 'x'",
    )
    guard = opening._guard
    monkeypatch.setattr(opening, "_guard", lambda raw, *_: guard(raw, 0.5))
    started = time.process_time()
    opening_is_refused(target, "not like any calendar")
    assert time.process_time() - started < 8
    assert opening.MOST_SECONDS <= 10


@pytest.mark.parametrize(
    "cell", ["printf('%.*c', 100000, '[')", "'[' || printf('%.*c', 9000, '9') || ']'", "x'00'"]
)
def test_cells_that_break_what_reads_them(target: Path, cell: str) -> None:
    changed(target, f"UPDATE post SET images = CAST({cell} AS TEXT)")
    opening_is_refused(target, "is damaged")


def test_newer_files_are_the_same_after_looking(target: Path) -> None:
    changed(target, f"PRAGMA user_version={NEWER}", "ALTER TABLE post ADD COLUMN mood TEXT")
    before, stamp = target.read_bytes(), target.stat()
    with view(target) as seen:
        assert seen.read_only
    SafeDocument.open(target).close()
    assert target.read_bytes() == before
    assert target.stat().st_mtime_ns == stamp.st_mtime_ns


@pytest.mark.parametrize(
    "name",
    [unicodedata.normalize("NFC", ODD), unicodedata.normalize("NFD", ODD), "x" * 233 + ".cmdesk"],
    ids=["composed", "decomposed", "240 characters"],
)
def test_odd_names(place: Path, name: str) -> None:
    target = saved_document(place / name)
    document = SafeDocument.open(target)
    retitle(document, "mine")
    document.publish()
    document.close()
    assert title_in(target) == "mine"
    assert [path.name for path in place.iterdir()] == [name]


def test_a_log_of_an_older_copy_does_no_harm_unseen(target: Path, place: Path) -> None:
    """Somebody put a newer file in the place of one that another program was writing."""
    raw = sqlite3.connect(target)
    raw.execute("PRAGMA journal_mode=WAL")
    raw.execute("UPDATE post SET title = 'in the old log'")
    raw.commit()
    newer = saved_document(place / "newer.cmdesk", EVERY_KIND)
    mixed = place / "mixed.cmdesk"
    shutil.copy(newer, mixed)
    shutil.copy(f"{target}-wal", f"{mixed}-wal")
    raw.close()
    before = mixed.read_bytes()
    try:
        document = SafeDocument.open(mixed)
    except FileProblem as problem:
        told = [problem.text.source]
    else:
        document.close()
        told = [notice.source for notice in document.notices]
    assert told or published(mixed) == ALL, "a silent difference"
    assert mixed.read_bytes() == before


def test_an_archive_and_a_folder_of_that_name(place: Path) -> None:
    archive, folder = place / "archive.cmdesk", place / "folder.cmdesk"
    with zipfile.ZipFile(archive, "w") as file:
        file.writestr("document", "words")
    folder.mkdir()
    for odd in (archive, folder):
        opening_is_refused(odd, "not a cmdesk document")


def test_a_second_name_of_the_file_keeps_what_it_had(target: Path, place: Path) -> None:
    """A hard link is another file from the first saving on: never half of this one."""
    other = place / "other name.cmdesk"
    os.link(target, other)
    document = SafeDocument.open(target)
    retitle(document, "mine")
    document.publish()
    document.close()
    assert title_in(target) == "mine"
    assert published(other) == ALL


def test_replaced_deleted_and_renamed_while_open(target: Path, place: Path) -> None:
    document = SafeDocument.open(target)
    retitle(document, "mine")
    moved = target.rename(place / "moved.cmdesk")
    with pytest.raises(FileProblem, match="no longer in its place"):
        document.publish()
    saved_document(target)
    theirs = target.read_bytes()
    with pytest.raises(FileProblem, match="changed elsewhere"):
        document.publish()
    assert target.read_bytes() == theirs
    document.save_as(place / "third.cmdesk")
    document.close()
    assert published(moved) == ALL
    assert title_in(place / "third.cmdesk") == "mine"
