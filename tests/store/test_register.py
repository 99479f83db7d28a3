# SPDX-License-Identifier: MIT
"""What this program published itself is opened without being built anew; nothing else is."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from cmdesk.domain.errors import FileProblem
from cmdesk.store import opening, rebuilding, register
from cmdesk.store.files import FileOps
from cmdesk.store.register import NOTHING_OF_OURS, Register
from cmdesk.store.safe_document import SafeDocument
from cmdesk.store.traces import remove_traces
from cmdesk.store.verifying import verify
from tests.documents import POST, published, retitle, saved_document, title_in

UUID = "a" * 32


@pytest.fixture
def home(user_folders: Path) -> Path:
    return user_folders / "data"


@pytest.fixture
def built(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The working files that were built anew, row by row."""
    made: list[Path] = []
    really = rebuilding.filled

    def filled(work: Path, *rest: object) -> str:
        made.append(work)
        return really(work, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(opening, "filled", filled)
    return made


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return saved_document(tmp_path / "client.cmdesk")


def plant(target: Path, statement: str) -> None:
    with closing(sqlite3.connect(target)) as raw, raw:
        raw.execute(statement)


def test_our_own_file_is_taken_as_it_is(target: Path, built: list[Path]) -> None:
    whole = published(target)
    document = SafeDocument.open(target)
    assert built == []
    assert document.notices == ()
    retitle(document, "mine")
    assert document.publish()
    document.close()
    again = SafeDocument.open(target)
    again.close()
    assert title_in(target) == "mine"
    assert built == []
    assert published(target).keys() == whole.keys()


def test_a_file_of_somebody_else_is_built_anew(target: Path, home: Path, built: list[Path]) -> None:
    (home / "published").rename(home / "elsewhere")
    SafeDocument.open(target).close()
    assert len(built) == 1
    SafeDocument.open(target).close()
    assert len(built) == 2, "what was only opened is not trusted the next time"


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TRIGGER planted AFTER DELETE ON post BEGIN DELETE FROM version; END",
        "CREATE VIEW planted AS SELECT 1",
        f"UPDATE post SET title = 'theirs' WHERE id = '{POST.id}'",
    ],
)
def test_a_file_that_was_touched_since_is_built_anew(
    target: Path, built: list[Path], statement: str
) -> None:
    plant(target, statement)
    document = SafeDocument.open(target)
    assert len(built) == 1
    assert document.notices
    with closing(sqlite3.connect(document.document_file.path)) as raw:
        names = "SELECT count(*) FROM sqlite_schema WHERE name = 'planted'"
        assert raw.execute(names).fetchone() == (0,)
    document.close()


def test_a_journal_beside_our_file_takes_the_long_way(
    target: Path, built: list[Path], tmp_path: Path
) -> None:
    """What SQLite finishes from a log is not what was published."""
    live = tmp_path / "live.db"
    live.write_bytes(target.read_bytes())
    raw = sqlite3.connect(live)
    raw.execute("PRAGMA journal_mode=WAL")
    raw.execute("UPDATE post SET title = 'from the log'")
    raw.commit()
    log = live.with_name("live.db-wal").read_bytes()
    main = live.read_bytes()
    raw.close()
    target.write_bytes(main)
    Register(tmp_path / "home" / "data").note(_uuid(target), FileOps().stamp(target).sha256)
    target.with_name(f"{target.name}-wal").write_bytes(log)
    SafeDocument.open(target).close()
    assert len(built) == 1


def _uuid(path: Path) -> str:
    with closing(sqlite3.connect(path)) as raw:
        (uuid,) = raw.execute("SELECT value FROM meta WHERE key = 'document_uuid'").fetchone()
    return str(uuid)


def test_spoilt_bytes_are_found_though_the_register_lies(target: Path, home: Path) -> None:
    """The checks of the structure are made of our own file too."""
    data = bytearray(target.read_bytes())
    data[4096:8192] = b"\xa5" * 4096
    target.write_bytes(data)
    Register(home).note(verify_uuid(target), FileOps().stamp(target).sha256)
    with pytest.raises(FileProblem, match="damaged"):
        SafeDocument.open(target)


def verify_uuid(target: Path) -> str:
    with closing(sqlite3.connect(target)) as raw:
        try:
            return str(raw.execute("SELECT value FROM meta").fetchone()[0])
        except sqlite3.Error:
            return UUID


def test_verifying_never_takes_the_short_way(target: Path, built: list[Path]) -> None:
    assert verify(target).sound
    assert len(built) == 1


def test_the_register_keeps_the_last_contents(home: Path) -> None:
    known = Register(home)
    for number in range(60):
        known.note(UUID, f"{number:064x}")
    assert known.knows(UUID, f"{59:064x}")
    assert known.knows(UUID, f"{10:064x}")
    assert not known.knows(UUID, f"{9:064x}")
    assert not known.knows("b" * 32, f"{59:064x}")
    assert not NOTHING_OF_OURS.knows(UUID, f"{59:064x}")
    NOTHING_OF_OURS.note(UUID, "x")


def test_without_a_home_nothing_is_forgotten_elsewhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mine = tmp_path / "published" / f"{UUID}.json"
    mine.parent.mkdir()
    mine.write_text("somebody's own")
    monkeypatch.chdir(tmp_path)
    assert NOTHING_OF_OURS.forget(UUID)
    assert mine.exists(), "what lies in the folder one happens to be in is nobody's business"


def test_another_version_of_the_program_begins_anew(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Register(home).note(UUID, "one")
    monkeypatch.setattr(register, "__version__", "99.0")
    assert not Register(home).knows(UUID, "one")
    Register(home).note(UUID, "two")
    assert Register(home).knows(UUID, "two")
    assert not Register(home).knows(UUID, "one")


@pytest.mark.parametrize("junk", ["", "[", "[1]", '{"version": 1}', '{"sha256": 7}', "[" * 9000])
def test_junk_in_the_register_knows_nothing(home: Path, junk: str) -> None:
    Register(home).note(UUID, "one")
    (note,) = (home / "published").iterdir()
    note.write_text(junk)
    assert not Register(home).knows(UUID, "one")
    Register(home).note(UUID, "one")
    assert Register(home).knows(UUID, "one")


def test_a_register_that_cannot_be_written_stops_no_saving(
    target: Path, home: Path, built: list[Path]
) -> None:
    (note,) = (home / "published").iterdir()
    note.unlink()
    note.mkdir()
    document = SafeDocument.open(target)
    retitle(document, "mine")
    assert document.publish()
    document.close()
    assert title_in(target) == "mine"
    assert len(built) == 2, "the long way, as nothing is known"


def test_the_register_goes_with_the_other_traces(target: Path, home: Path) -> None:
    (note,) = (home / "published").iterdir()
    assert remove_traces(home, note.stem)
    assert not note.exists()
    note.mkdir()
    assert not remove_traces(home, note.stem)


def test_what_a_crash_left_half_written_goes_as_well(home: Path) -> None:
    published_here = Register(home)
    published_here.note(UUID, "0" * 64)
    (note,) = (home / "published").iterdir()
    note.with_name(f"{note.name}.new").write_text("{", "utf-8")
    assert published_here.forget(UUID)
    assert list((home / "published").iterdir()) == []
