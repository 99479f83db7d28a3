# SPDX-License-Identifier: MIT
"""The working file: one connection, whole transactions, records and tables that agree."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from sqlalchemy.exc import IntegrityError

from cmdesk.domain.errors import FileProblem, MissingRecord
from cmdesk.domain.records import RECORDS, Channel, Post, Version
from cmdesk.store import tables
from cmdesk.store.codec import cells_of, field_names, record_of
from cmdesk.store.document_file import DocumentFile
from tests.documents import CHANNEL, CLIENT, EVERY_KIND, POST, VERSION, everything


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "work.db"


def test_every_record_has_a_table_with_its_fields_and_the_bookkeeping() -> None:
    assert set(tables.ROW_OF) == set(RECORDS)
    for kind, table in tables.ROW_OF.items():
        columns = [column.name for column in table.columns]
        assert columns == [*field_names(kind), "created_at", "modified_at", "modified_by"]
        assert set(columns) - set(field_names(kind)) == tables.BOOKKEEPING
        assert table.dialect_options["sqlite"]["strict"]
        assert not any(key.ondelete or key.onupdate for key in table.foreign_keys)


def test_every_table_is_listed_and_nothing_else() -> None:
    listed = {*tables.ROW_OF.values(), tables.meta, tables.tombstone}
    assert listed == set(tables.metadata.tables.values())


@pytest.mark.parametrize("record", EVERY_KIND, ids=lambda record: type(record).__name__)
def test_a_record_survives_its_columns(record: Post) -> None:
    assert record_of(type(record), tuple(cells_of(record).values())) == record


def test_every_kind_is_in_the_tests() -> None:
    assert {type(record) for record in EVERY_KIND} == set(RECORDS)


def test_records_come_back_oldest_first(path: Path) -> None:
    with DocumentFile.create(path, EVERY_KIND) as document_file:
        assert everything(document_file) == {record.id: record for record in EVERY_KIND}
        with document_file.reading() as reader:
            assert [post.id for post in reader.all(Post)] == [POST.id, "5" * 32]
            assert reader.find(Version, channel_id=None)[0].id == "6" * 32
            assert reader.find(Version, channel_id=CHANNEL.id) == (VERSION,)
            assert reader.get_all(Post, [POST.id, POST.id, "0" * 32]) == {POST.id: POST}
            assert reader.count(Post) == 2
            assert VERSION.day is not None
            assert reader.versions_between(VERSION.day, VERSION.day) == (VERSION,)
            with pytest.raises(MissingRecord):
                reader.get(Post, "0" * 32)


def test_more_ids_than_sqlite_takes_at_once(path: Path) -> None:
    posts = [Post(id=f"{n:032x}") for n in range(1200)]
    ids = [post.id for post in posts]
    with DocumentFile.create(path, posts) as document_file:
        with document_file.reading() as reader:
            assert list(reader.get_all(Post, ids)) == ids
        with document_file.writing() as writer:
            assert writer.remove(Post, ids[::-1]) == tuple(reversed(posts))
            writer.add(posts)
        assert list(everything(document_file)) == ids


def test_nested_writing_is_refused(path: Path) -> None:
    with DocumentFile.create(path, EVERY_KIND) as document_file:
        nested, inside = document_file.writing(), document_file.writing()
        with nested, pytest.raises(RuntimeError, match="inside another"):
            inside.__enter__()
        late = document_file.writing()
        with document_file.reading(), pytest.raises(RuntimeError, match="inside another"):
            late.__enter__()
        with document_file.writing() as writer:
            writer.update(Post, POST.id, {"title": "seen"})
            with document_file.reading() as reader:
                assert reader.get(Post, POST.id).title == "seen"
            with pytest.raises(RuntimeError, match="between transactions"):
                document_file.change_counter()


def test_a_failing_transaction_leaves_nothing(path: Path) -> None:
    with DocumentFile.create(path, EVERY_KIND) as document_file:
        before, counter = everything(document_file), document_file.change_counter()
        with pytest.raises(KeyError), document_file.writing() as writer:
            writer.update(Post, POST.id, {"title": "lost", "no such field": 1})
        with pytest.raises(MissingRecord), document_file.writing() as writer:
            writer.remove(Version, [VERSION.id, "0" * 32])
        with pytest.raises(IntegrityError), document_file.writing() as writer:
            writer.remove(Channel, [CHANNEL.id])
        assert everything(document_file) == before
        assert document_file.change_counter() == counter
        with document_file.writing() as writer:
            writer.update(Post, POST.id, {"title": "kept"})
        assert document_file.change_counter() == counter + 1


def test_a_read_only_file_refuses_writing(path: Path) -> None:
    DocumentFile.create(path, EVERY_KIND).close()
    with DocumentFile(path, read_only=True) as document_file:
        assert everything(document_file)
        late = document_file.writing()
        with pytest.raises(RuntimeError, match="reading only"):
            late.__enter__()


def test_the_file_belongs_to_its_thread(path: Path) -> None:
    seen: list[BaseException] = []

    def elsewhere() -> None:
        try:
            everything(document_file)
        except Exception as error:  # SQLAlchemy wraps it
            seen.append(error)

    with DocumentFile.create(path, EVERY_KIND) as document_file:
        thread = threading.Thread(target=elsewhere)
        thread.start()
        thread.join()
    assert "thread" in str(seen[0])


def test_bookkeeping_says_who_and_when(path: Path) -> None:
    with DocumentFile.create(path, EVERY_KIND, author="Marie") as document_file:
        raw = document_file._raw
        first = raw.execute("SELECT created_at, modified_at, modified_by FROM post").fetchone()
        with document_file.writing() as writer:
            writer.update(Post, POST.id, {"title": "x"})
        then = raw.execute("SELECT created_at, modified_at, modified_by FROM post").fetchone()
    assert first[0] == first[1] == then[0] < then[1]
    assert first[2] == then[2] == "Marie"


def test_a_full_disk_refuses_the_edit_in_a_sentence(path: Path) -> None:
    with DocumentFile.create(path, EVERY_KIND) as document_file:
        before = everything(document_file)
        pages = document_file._raw.execute("PRAGMA page_count").fetchone()[0]
        document_file._raw.execute(f"PRAGMA max_page_count={pages}")
        with pytest.raises(FileProblem) as caught, document_file.writing() as writer:
            writer.add([Post(id=f"{n:032x}", text="x" * 5000) for n in range(100)])
        assert "full" in caught.value.text.source
        assert everything(document_file) == before


def test_a_file_that_is_no_database_is_let_go(path: Path) -> None:
    path.write_bytes(b"x" * 5000)
    with pytest.raises(Exception, match="not a database"):
        DocumentFile(path)
    path.unlink()


def test_what_is_committed_is_on_the_disk_and_references_hold(path: Path) -> None:
    wanted = {"synchronous": 2, "foreign_keys": 1, "trusted_schema": 0, "mmap_size": 0}
    with DocumentFile.create(path, EVERY_KIND) as document_file:
        raw = document_file._raw
        for name, value in wanted.items():
            assert raw.execute(f"PRAGMA {name}").fetchone() == (value,), name
        assert raw.execute("PRAGMA journal_mode").fetchone() == ("delete",)


def _broken(path: Path) -> None:
    """Spoil every page but the first of a file that lies open."""
    with path.open("r+b") as file:
        size = file.seek(0, 2)
        file.seek(4096)
        file.write(b"\xa5" * (size - 4096))


def test_a_damaged_working_file_is_a_sentence_and_no_bug(path: Path) -> None:
    with DocumentFile.create(path, EVERY_KIND) as document_file:
        document_file.close()
    with DocumentFile(path) as document_file:
        _broken(path)
        with pytest.raises(FileProblem, match="saved last"), document_file.reading() as reader:
            reader.all(Post)
        with pytest.raises(FileProblem, match="last saving"), document_file.writing() as writer:
            writer.add([Post(id="9" * 32)])


def test_a_broken_constraint_stays_a_bug(path: Path) -> None:
    with (
        DocumentFile.create(path, EVERY_KIND) as document_file,
        pytest.raises(IntegrityError),
        document_file.writing() as writer,
    ):
        writer.add([CLIENT])
