# SPDX-License-Identifier: MIT
"""Documents of earlier formats: nothing lost, the file untouched until something is changed."""

from __future__ import annotations

import os
import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from cmdesk.domain.errors import FileProblem
from cmdesk.domain.records import Channel, Client, Measurement, Post
from cmdesk.store import migrations, opening, tables
from cmdesk.store.files import FileOps
from cmdesk.store.opening import bring_up_to_date, format_of, prepare
from cmdesk.store.rebuilding import schema_statements
from cmdesk.store.safe_document import SafeDocument
from cmdesk.store.viewing import view
from cmdesk.store.working import OpenNote, WorkingFolder, recoverable, write_note
from tests.documents import CLIENT, OF_FORMAT, POST, everything, published

FROZEN = Path(__file__).parent.parent / "data" / "documents"
OLD = {record.id: record for record in OF_FORMAT[1]}


@pytest.fixture
def old(tmp_path: Path) -> Path:
    return Path(shutil.copy(FROZEN / "v1.cmdesk", tmp_path / "client.cmdesk"))


def format_on_disk(path: Path) -> int:
    return int.from_bytes(path.read_bytes()[60:64], "big")


def change(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path)) as raw:
        for statement in statements:
            raw.execute(statement)
        raw.commit()


def test_looking_changes_nothing_and_the_first_save_converts(old: Path) -> None:
    before = old.read_bytes()
    document = SafeDocument.open(old)
    assert not document.needs_publishing
    assert document.publish() is False
    document.close()
    assert old.read_bytes() == before
    document = SafeDocument.open(old)
    with document.document_file.writing() as writer:
        writer.update(Client, CLIENT.id, {"words": ("focaccia",)})
    assert old.read_bytes() == before
    document.publish()
    document.close()
    assert format_on_disk(old) == tables.FORMAT
    assert published(old) == {**OLD, CLIENT.id: replace(CLIENT, words=("focaccia",))}
    again = SafeDocument.open(old)
    assert again.notices == ()
    with again.document_file.reading() as reader:
        assert reader.meta()["format"] == str(tables.FORMAT)
    again.close()


def test_those_who_get_a_letter_become_its_subscribers(tmp_path: Path) -> None:
    """Their first number is the point of departure of what is counted from now on."""
    old = Path(shutil.copy(FROZEN / "v2.cmdesk", tmp_path / "client.cmdesk"))
    (letter,) = (one for one in OF_FORMAT[2] if isinstance(one, Channel) and not one.active)
    assert letter.platform == "newsletter"
    change(
        old,
        "INSERT INTO measurement (id, metric, value, day, channel_id, note, created_at, "
        f"modified_at, modified_by) VALUES ('new', 'followers', 88, '2026-11-22', '{letter.id}', "
        "'', '', '', '')",
    )
    with view(old) as document_file:
        records = everything(document_file)
    noted = {one.metric for one in records.values() if isinstance(one, Measurement)}
    measured = records["new"]
    assert isinstance(measured, Measurement)
    assert (measured.metric, measured.period, measured.former) == ("subscribers", None, ())
    assert noted == {"subscribers", "followers", "visits"}


def test_what_was_changed_outside_is_told(old: Path) -> None:
    change(old, "UPDATE post SET title = 'not by us'", "CREATE TABLE extra (x)")
    document = SafeDocument.open(old)
    told = [notice.source for notice in document.notices]
    wanted = ("modified outside", "will be converted", "does not know")
    assert len(told) == len(wanted)
    assert all(words in notice for words, notice in zip(wanted, told, strict=True))
    document.close()


@pytest.mark.parametrize(
    "statement",
    [
        "DROP TABLE mute",
        "ALTER TABLE post DROP COLUMN note",
        "UPDATE version SET post_id = 'nobody'",
        "UPDATE version SET minute = 1440",
    ],
)
def test_a_damaged_older_file_is_refused_untouched(old: Path, statement: str) -> None:
    change(old, statement)
    before = old.read_bytes()
    with pytest.raises(FileProblem, match="damaged"):
        SafeDocument.open(old)
    assert old.read_bytes() == before
    assert not [left for left in Path(os.environ["CMDESK_HOME"]).rglob("*") if left.is_file()]


def test_a_cell_that_its_format_does_not_take(old: Path) -> None:
    """A table that is not STRICT may hold anything: ours takes it not."""
    change(
        old,
        "CREATE TABLE other AS SELECT * FROM mute",
        "DROP TABLE mute",
        "ALTER TABLE other RENAME TO mute",
        "UPDATE mute SET rule = NULL",
    )
    with pytest.raises(FileProblem, match="damaged"):
        SafeDocument.open(old)


def test_work_that_an_earlier_program_left_behind(tmp_path: Path, old: Path) -> None:
    """Its working file has the old shape: converted when it is taken up again, nothing lost."""
    home = tmp_path / "home"
    folder = WorkingFolder.make(home, "0" * 32)
    shutil.copy(old, folder.work)
    change(folder.work, "UPDATE post SET title = 'never saved' WHERE title <> ''")
    write_note(folder.path, OpenNote.here("0" * 32, None))
    write_note(folder.path, replace(OpenNote.here("0" * 32, None), title="client", ready=True))
    folder.release()
    (found,) = recoverable(home)
    document = SafeDocument.recover(found)
    assert document.needs_publishing
    assert format_of(document.document_file.path) == tables.FORMAT
    assert everything(document.document_file) == {
        **OLD,
        POST.id: replace(POST, title="never saved"),
    }
    with document.document_file.writing() as writer:
        writer.update(Post, POST.id, {"title": "saved"})
    document.save_as(tmp_path / "saved.cmdesk")
    document.close()
    assert recoverable(home) == ()


def test_a_conversion_that_fails_leaves_all_as_it_was(
    tmp_path: Path, old: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(raw: sqlite3.Connection) -> None:
        raw.execute("ALTER TABLE client ADD COLUMN words TEXT NOT NULL DEFAULT '[]'")
        raise sqlite3.OperationalError("disk I/O error")

    monkeypatch.setattr(migrations, "MIGRATIONS", {2: fails})
    monkeypatch.setattr("cmdesk.store.older.MIGRATIONS", {2: fails})
    before = old.read_bytes()
    with pytest.raises(FileProblem):
        prepare(old, tmp_path / "work.db", FileOps())
    with pytest.raises(sqlite3.OperationalError):
        bring_up_to_date(old)
    assert old.read_bytes() == before
    assert sorted(path.name for path in tmp_path.iterdir()) == [old.name]


def test_every_step_leads_to_todays_shape() -> None:
    """The frozen statements and today's tables agree on names and types of columns."""
    for version, schema in migrations.OLDER.items():
        with closing(sqlite3.connect(":memory:")) as raw:
            for statement in schema:
                raw.execute(statement)
            for number in range(version + 1, tables.FORMAT + 1):
                migrations.MIGRATIONS[number](raw)
            converted = columns_of(raw)
        with closing(sqlite3.connect(":memory:")) as raw:
            for statement in schema_statements():
                raw.execute(statement)
            assert converted == columns_of(raw)
    assert opening.format_of(FROZEN / "v1.cmdesk") == 1


def columns_of(raw: sqlite3.Connection) -> dict[str, set[tuple[str, str, int]]]:
    """Name, type and *not null* of every column by table."""
    tables_of = "SELECT name FROM sqlite_schema WHERE type = 'table'"
    return {
        name: {(row[1], row[2], row[3]) for row in raw.execute(f'PRAGMA table_info("{name}")')}
        for (name,) in raw.execute(tables_of).fetchall()
    }
