# SPDX-License-Identifier: MIT
"""Opening: what is ours comes back whole, what is not is refused in a sentence, untouched."""

from __future__ import annotations

import hashlib
import os
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from cmdesk.domain.errors import FileProblem
from cmdesk.domain.records import Post
from cmdesk.store import migrations, opening, tables
from cmdesk.store.digest import content_sha256
from cmdesk.store.document_file import DocumentFile
from cmdesk.store.files import FileOps
from cmdesk.store.opening import prepare
from cmdesk.store.rebuilding import schema_statements
from cmdesk.store.safe_document import SafeDocument
from cmdesk.store.viewing import view
from tests.documents import (
    EVERY_KIND,
    OF_FORMAT,
    POST,
    everything,
    published,
    saved_document,
    title_in,
)

FROZEN = Path(__file__).parent.parent / "data" / "documents"
ALL = {record.id: record for record in EVERY_KIND}


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return saved_document(tmp_path / "Café & Fils #1 100% été.cmdesk")


def change(path: Path, *statements: str) -> None:
    """Do to a file what another program might."""
    with closing(sqlite3.connect(path)) as raw:
        for statement in statements:
            raw.execute(statement)
        raw.commit()


def refused(path: Path) -> str:
    """The sentence with which a file is refused; it is untouched and leaves no trace."""
    before, home = path.read_bytes(), Path(os.environ["CMDESK_HOME"])
    lying = sorted(one for one in home.rglob("*") if one.is_file())
    with pytest.raises(FileProblem) as seen:
        view(path)
    with pytest.raises(FileProblem) as opened:
        SafeDocument.open(path)
    assert opened.value.text == seen.value.text
    assert path.read_bytes() == before
    assert sorted(one for one in home.rglob("*") if one.is_file()) == lying
    return seen.value.text.source


def notices(path: Path) -> list[str]:
    document = SafeDocument.open(path)
    document.close()
    return [notice.source for notice in document.notices]


def test_a_document_comes_back_whole(target: Path) -> None:
    document = SafeDocument.open(target)
    assert everything(document.document_file) == ALL
    assert document.notices == ()
    assert not document.needs_publishing
    assert document.title_hint == "Café & Fils #1 100% été"
    document.close()


@pytest.mark.parametrize("path", sorted(FROZEN.glob("v*.cmdesk")), ids=lambda path: path.stem)
def test_every_released_format_opens(path: Path, tmp_path: Path) -> None:
    copy = Path(shutil.copy(path, tmp_path))
    held = {record.id: record for record in OF_FORMAT[int(path.stem[1:])]}
    assert published(copy) == held
    older = path.stem != f"v{tables.FORMAT}"
    assert ["copy of the original" in told for told in notices(copy)] == [True] * older
    assert copy.read_bytes() == path.read_bytes()


def test_the_frozen_file_has_todays_schema() -> None:
    """A table that changes needs a new format, a migration and a new frozen file."""
    assert set(migrations.MIGRATIONS) == set(range(2, tables.FORMAT + 1))
    assert set(migrations.SCHEMAS) == set(range(1, tables.FORMAT + 1))
    assert migrations.schema_sha256(schema_statements()) == migrations.SCHEMAS[tables.FORMAT]
    for older, schema in migrations.OLDER.items():
        assert migrations.schema_sha256(schema) == migrations.SCHEMAS[older]
    assert set(migrations.OLDER) == set(range(1, tables.FORMAT))
    frozen = FROZEN / f"v{tables.FORMAT}.cmdesk"
    with closing(sqlite3.connect(f"{frozen.as_uri()}?mode=ro", uri=True)) as raw:
        rows = raw.execute("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL").fetchall()
    found = {" ".join(str(sql).split()) for (sql,) in rows}
    assert found == {" ".join(statement.split()) for statement in schema_statements()}


def test_the_schema_is_the_one_that_documents_are_created_with(tmp_path: Path) -> None:
    with DocumentFile.create(tmp_path / "w.db", ()) as document_file:
        rows = document_file._raw.execute("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL")
        created = {" ".join(str(sql).split()) for (sql,) in rows}
    assert created == {" ".join(statement.split()) for statement in schema_statements()}


def test_viewing_leaves_no_trace(target: Path, user_folders: Path) -> None:
    shutil.rmtree(user_folders)
    beside, stamp = sorted(target.parent.iterdir()), target.stat()
    document_file = view(target)
    work = document_file.path
    assert everything(document_file) == ALL
    document_file.close()
    assert not work.parent.exists()
    assert sorted(target.parent.iterdir()) == beside
    assert target.stat().st_mtime_ns == stamp.st_mtime_ns
    assert not user_folders.exists()


def test_a_name_as_long_as_names_may_be(tmp_path: Path) -> None:
    path = saved_document(tmp_path / ("é" * 123 + ".cmdesk"))
    assert published(path) == ALL
    assert [entry.name for entry in tmp_path.iterdir() if entry.name.startswith("~")] == []


def test_a_link_leads_to_the_file(target: Path) -> None:
    link = target.with_name("link.cmdesk")
    link.symlink_to(target)
    document = SafeDocument.open(link)
    with document.document_file.writing() as writer:
        writer.update(Post, POST.id, {"title": "through the link"})
    document.publish()
    document.close()
    assert link.is_symlink()
    assert title_in(target) == "through the link"


def test_a_circle_of_links_is_refused(tmp_path: Path) -> None:
    one, two = tmp_path / "one.cmdesk", tmp_path / "two.cmdesk"
    one.symlink_to(two)
    two.symlink_to(one)
    for attempt in (SafeDocument.open, view):
        with pytest.raises(FileProblem):
            attempt(one)


def test_what_is_not_there(tmp_path: Path) -> None:
    for attempt in (SafeDocument.open, view):
        with pytest.raises(FileProblem) as caught:
            attempt(tmp_path / "gone.cmdesk")
        assert "is not there" in caught.value.text.source


def test_devices_pipes_and_folders_do_not_hang(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.cmdesk"
    os.mkfifo(pipe)
    for odd in (pipe, tmp_path, Path(os.devnull)):
        for attempt in (SafeDocument.open, view):
            with pytest.raises(FileProblem) as caught:
                attempt(odd)
            assert "not a cmdesk document" in caught.value.text.source


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "is empty"),
        (b"PK\x03\x04 a renamed letter" * 300, "not a cmdesk document"),
        (b"SQLite", "is damaged"),
        (b"x", "not a cmdesk document"),
    ],
)
def test_files_that_are_not_documents(tmp_path: Path, content: bytes, words: str) -> None:
    path = tmp_path / "letter.cmdesk"
    path.write_bytes(content)
    assert words in refused(path)


def test_databases_of_other_programs(tmp_path: Path) -> None:
    path = tmp_path / "other.cmdesk"
    change(path, "CREATE TABLE client (id TEXT)")
    assert "not a cmdesk document" in refused(path)
    change(path, f"PRAGMA application_id={tables.APPLICATION_ID}")
    assert "is damaged" in refused(path)
    change(path, "PRAGMA user_version=1")
    assert "is damaged" in refused(path)


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM client",
        "DROP TABLE mute",
        "ALTER TABLE post DROP COLUMN note",
        "UPDATE post SET images = '{'",
        "UPDATE post SET images = '[1]'",
        "UPDATE version SET status = 'unheard of'",
        "UPDATE version SET day = '2026-02-30'",
        "UPDATE version SET post_id = 'nobody'",
        "UPDATE version SET minute = 1440",
        "UPDATE version SET published_minute = -1",
        "UPDATE client SET week_start = 9",
        "UPDATE client SET closed_weekdays = '[\"a\"]'",
        "UPDATE client SET closed_weekdays = '5'",
        "UPDATE client SET marks = '[]'",
        'UPDATE channel SET marks = \'{"feed.day_mark": "x"}\'',
        "UPDATE opening SET weekdays = '[8]'",
        'UPDATE post SET images = \'[{"path": 5, "permission": "received"}]\'',
        "UPDATE client SET words = '[1]'",
        "UPDATE client SET words = '5'",
        "UPDATE measurement SET value = 9e999",
        "UPDATE measurement SET channel_id = 'nobody'",
        "UPDATE meta SET value = '../../x' WHERE key = 'document_uuid'",
    ],
)
def test_content_that_makes_no_sense_is_damage(target: Path, statement: str) -> None:
    change(target, "PRAGMA writable_schema=ON", statement)
    assert "is damaged" in refused(target)


def test_text_that_is_not_unicode_is_damage(target: Path) -> None:
    change(target, "UPDATE post SET text = CAST(x'ff41' AS TEXT)")
    assert "is damaged" in refused(target)


def test_a_table_that_lost_its_strictness_is_damage(target: Path) -> None:
    columns = "'1', 'r', 's', 'i', 'a', 'b', 'c'"
    change(
        target,
        "CREATE TABLE other (id, rule, scope_kind, scope_id, created_at, modified_at, modified_by)",
        f"INSERT INTO other VALUES ({columns})",
        f"INSERT INTO other VALUES ({columns})",
        "DROP TABLE mute",
        "ALTER TABLE other RENAME TO mute",
    )
    assert "is damaged" in refused(target)


def test_a_structure_that_contradicts_itself_is_damage(target: Path) -> None:
    """All rows can still be read: only the check of the structure tells."""
    content = bytearray(target.read_bytes())
    content[36:40] = (5).to_bytes(4, "big")  # five free pages that are nowhere
    target.write_bytes(content)
    assert "is damaged" in refused(target)


def test_a_changed_content_is_told_and_shown(target: Path) -> None:
    change(target, "UPDATE post SET title = 'by another hand'")
    assert ["modified outside" in words for words in notices(target)] == [True]
    assert title_in(target) == "by another hand"


def test_without_comparing_the_digest_nobody_would_know(target: Path) -> None:
    change(target, "UPDATE post SET title = 'by another hand'")
    with closing(sqlite3.connect(target)) as raw:
        found = content_sha256(raw)
    change(target, f"UPDATE meta SET value = '{found}' WHERE key = 'content_sha256'")
    assert notices(target) == []


def test_the_digest_depends_on_content_alone(tmp_path: Path) -> None:
    digests = []
    for number, author in enumerate(("Marie", "Jean")):
        with DocumentFile.create(tmp_path / f"{number}.db", EVERY_KIND, author=author) as made:
            digests.append(content_sha256(made._raw))
            with made.writing() as writer:
                writer.update(Post, POST.id, {"asks": False})
            digests.append(content_sha256(made._raw))
    assert digests[0] == digests[2] != digests[1] == digests[3]


def test_planted_elements_are_ignored(target: Path) -> None:
    change(
        target,
        "CREATE TRIGGER planted AFTER INSERT ON mute BEGIN DELETE FROM post; END",
        "CREATE VIEW planted_view AS SELECT * FROM post",
        "CREATE TABLE planted_table (x)",
        "CREATE INDEX planted_index ON post (lower(title))",
    )
    document = SafeDocument.open(target)
    assert ["elements" in notice.source for notice in document.notices] == [True]
    assert everything(document.document_file) == ALL
    with document.document_file.writing() as writer:
        writer.update(Post, POST.id, {"title": "mine"})
    document.publish()
    document.close()
    with closing(sqlite3.connect(target)) as raw:
        rows = raw.execute("SELECT name FROM sqlite_schema WHERE name LIKE 'planted%'")
        assert rows.fetchall() == []


def test_a_view_named_as_our_table_is_refused(target: Path) -> None:
    change(target, "DROP TABLE mute", "CREATE VIEW mute AS SELECT * FROM acceptance")
    assert "is damaged" in refused(target)


def test_a_column_that_computes_is_refused(target: Path) -> None:
    change(
        target,
        "ALTER TABLE mute DROP COLUMN rule",
        "ALTER TABLE mute ADD COLUMN rule TEXT AS (scope_id || 'x')",
    )
    assert "is damaged" in refused(target)


def test_a_schema_that_never_ends_is_given_up(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "MOST_SECONDS", 0.2)
    endless = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT max(x) FROM n"
    with closing(opening.open_guarded(target)) as raw, pytest.raises(sqlite3.Error) as caught:
        raw.execute(endless).fetchone()
    assert caught.value.sqlite_errorname == "SQLITE_INTERRUPT"


def test_reading_is_all_that_a_strangers_file_can_cause(target: Path) -> None:
    with closing(opening._stranger(target)) as raw:
        for statement in (
            "ATTACH ':memory:' AS other",
            "PRAGMA journal_mode=WAL",
            "CREATE TEMP TABLE x (y)",
        ):
            with pytest.raises(sqlite3.Error, match=r"not authorized|too many attached"):
                raw.execute(statement)


def test_one_huge_cell_is_refused(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    change(target, "UPDATE post SET text = printf('%.*c', 100000, 'x')")
    monkeypatch.setattr(opening, "MOST_BYTES_PER_CELL", 50_000)
    assert "not like any calendar" in refused(target)


def test_a_huge_file_is_refused(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "MOST_BYTES", 5000)
    assert "not like any calendar" in refused(target)


def test_a_newer_document_is_shown_and_kept_as_it_is(target: Path) -> None:
    change(
        target,
        f"PRAGMA user_version={tables.FORMAT + 1}",
        "ALTER TABLE post ADD COLUMN mood TEXT",
        "UPDATE meta SET value = '3.2' WHERE key = 'app_version'",
    )
    before = target.read_bytes()
    document = SafeDocument.open(target)
    assert document.read_only
    assert [notice.args["version"] for notice in document.notices] == ["3.2"]
    assert everything(document.document_file) == ALL
    assert document.publish() is False
    for save in (document.save_as, document.save_copy):
        with pytest.raises(FileProblem, match="newer"):
            save(target.with_name("other.cmdesk"))
    document.close()
    assert target.read_bytes() == before


@pytest.mark.parametrize(
    "statement",
    ["UPDATE meta SET value = '99' WHERE key = 'min_reader_format'", "DROP TABLE meta"],
)
def test_a_much_newer_document_is_refused(target: Path, statement: str) -> None:
    change(target, f"PRAGMA user_version={tables.FORMAT + 1}", statement)
    assert "newer" in refused(target)


def test_what_another_program_left_half_done_is_taken_along(target: Path, tmp_path: Path) -> None:
    """A write-ahead log that was never merged belongs to the content."""
    raw = sqlite3.connect(target)
    raw.execute("PRAGMA journal_mode=WAL")
    raw.execute("UPDATE post SET title = 'in the log'")
    raw.commit()
    copy = tmp_path / "copy.cmdesk"
    for suffix in ("", "-wal"):
        shutil.copy(f"{target}{suffix}", f"{copy}{suffix}")
    raw.close()
    beside = {path: path.read_bytes() for path in tmp_path.glob("copy*")}
    assert title_in(copy) == "in the log"
    assert {path: path.read_bytes() for path in tmp_path.glob("copy*")} == beside
    document = SafeDocument.open(copy)
    with document.document_file.writing() as writer:
        writer.update(Post, POST.id, {"title": "mine"})
    with pytest.raises(FileProblem, match="changed elsewhere"):
        document.publish()  # a new file under an old log would be ruined
    document.close()
    assert {path: path.read_bytes() for path in tmp_path.glob("copy*")} == beside


def test_the_base_is_the_whole_file(target: Path, tmp_path: Path) -> None:
    prepared = prepare(target, tmp_path / "w.db", FileOps())
    assert prepared.base.sha256 == hashlib.sha256(target.read_bytes()).hexdigest()
    assert prepared.base.size == target.stat().st_size
