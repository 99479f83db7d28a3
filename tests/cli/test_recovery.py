# SPDX-License-Identifier: MIT
"""``cmdesk verify``, ``salvage`` and ``backups``: they only read the file they are asked about."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from cmdesk.config.paths import data_folder
from cmdesk.store.backups import Reason, Shelf
from cmdesk.store.files import FileOps
from tests.documents import published

Call = Callable[..., int]
Capture = pytest.CaptureFixture[str]


def _spoil(path: Path, start: int = 4096, length: int = 8192) -> None:
    data = bytearray(path.read_bytes())
    data[start : start + length] = b"\xff" * length
    path.write_bytes(data)


def _keep(path: Path) -> Shelf:
    with closing(sqlite3.connect(path)) as raw:
        (uuid,) = raw.execute("SELECT value FROM meta WHERE key = 'document_uuid'").fetchone()
    shelf = Shelf.of(data_folder(), uuid)
    shelf.keep(path, Reason.OPENED, datetime.now(UTC), FileOps())
    shelf.note_target(path.resolve())
    return shelf


def test_a_sound_document(sample: Path, call: Call, capfd: Capture) -> None:
    before = sample.read_bytes()
    assert call("verify", sample) == 0
    lines = capfd.readouterr().out.splitlines()
    assert lines[0].endswith("sample.cmdesk is sound.")
    assert sum(line.endswith(": yes") for line in lines) == 4
    assert call("verify", sample, "--json") == 0
    facts = json.loads(capfd.readouterr().out)
    assert facts["sound"] is facts["digest"] is facts["integrity_check"] is True
    assert facts["records"]["client"] == 1
    assert sample.read_bytes() == before


def test_a_damaged_document(sample: Path, call: Call, capfd: Capture) -> None:
    _spoil(sample)
    before = sample.read_bytes()
    assert call("verify", sample) == 3
    assert "is damaged" in capfd.readouterr().out
    assert call("verify", sample, "--json") == 3
    assert json.loads(capfd.readouterr().out)["sound"] is False
    assert sample.read_bytes() == before


def test_a_document_changed_by_another_program(sample: Path, call: Call, capfd: Capture) -> None:
    with closing(sqlite3.connect(sample)) as raw, raw:
        raw.execute("UPDATE post SET title = 'another'")
    assert call("verify", sample, "--json") == 3
    facts = json.loads(capfd.readouterr().out)
    assert (facts["integrity_check"], facts["digest"]) == (True, False)


def test_references_that_lead_nowhere(sample: Path, call: Call, capfd: Capture) -> None:
    with closing(sqlite3.connect(sample)) as raw, raw:
        raw.execute("DELETE FROM post WHERE rowid = 1")
    assert call("verify", sample, "--json") == 3
    assert json.loads(capfd.readouterr().out)["references"] is False


@pytest.mark.parametrize("content", [b"", b"a letter", b"PK\x03\x04" + b"x" * 200])
def test_what_is_not_ours(tmp_path: Path, call: Call, capfd: Capture, content: bytes) -> None:
    path = tmp_path / "other.cmdesk"
    path.write_bytes(content)
    for command in (("verify", path), ("salvage", path, "-o", tmp_path / "new.cmdesk")):
        assert call(*command) == 2
        assert capfd.readouterr().err.startswith("cmdesk: ")
    assert not (tmp_path / "new.cmdesk").exists()


def test_a_cut_off_head_is_damage(sample: Path, call: Call, capfd: Capture) -> None:
    sample.write_bytes(sample.read_bytes()[:60])
    assert call("verify", sample) == 3
    assert "is damaged" in capfd.readouterr().out


def test_a_file_that_needs_a_newer_cmdesk(sample: Path, call: Call, capfd: Capture) -> None:
    with closing(sqlite3.connect(sample)) as raw, raw:
        raw.execute("PRAGMA user_version=99")
        raw.execute("UPDATE meta SET value = '99' WHERE key = 'min_reader_format'")
    assert call("verify", sample) == 2
    assert "newer cmdesk" in capfd.readouterr().err


def test_what_can_be_read_becomes_a_document(
    sample: Path, tmp_path: Path, call: Call, capfd: Capture
) -> None:
    whole, new = published(sample), tmp_path / "found.cmdesk"
    _spoil(sample, start=len(sample.read_bytes()) // 2, length=4096)
    before = sample.read_bytes()
    assert call("salvage", sample, "-o", new) == 0
    out = capfd.readouterr().out
    assert "found.cmdesk holds what could be read" in out
    assert "nothing" not in out
    assert "More may be lost" in out
    counted = [line for line in out.splitlines() if " read, " in line]
    assert all("at least" in line or "nobody can tell" in line for line in counted)
    found = published(new)
    assert len(found) > len(whole) // 2
    assert sample.read_bytes() == before


def test_what_was_reached_whole_is_counted_exactly(
    sample: Path, tmp_path: Path, call: Call, capfd: Capture
) -> None:
    with closing(sqlite3.connect(sample)) as raw, raw:
        raw.execute("UPDATE channel SET marks = '[' WHERE rowid = 1")
    assert call("salvage", sample, "-o", tmp_path / "found.cmdesk") == 0
    out = capfd.readouterr().out
    assert "read, 1 lost" in out
    assert "read, 0 lost" in out
    assert "More may be lost" not in out


def test_salvage_writes_over_nothing(sample: Path, call: Call, capfd: Capture) -> None:
    before = sample.read_bytes()
    assert call("salvage", sample, "-o", sample) == 2
    assert "exists already" in capfd.readouterr().err
    assert sample.read_bytes() == before


def test_nothing_to_read_is_said(sample: Path, tmp_path: Path, call: Call, capfd: Capture) -> None:
    _spoil(sample, start=100, length=len(sample.read_bytes()) - 100)
    assert call("salvage", sample, "-o", tmp_path / "new.cmdesk") == 2
    assert "Nothing can be read any more" in capfd.readouterr().err
    assert not (tmp_path / "new.cmdesk").exists()


def test_no_version_yet(sample: Path, call: Call, capfd: Capture) -> None:
    assert call("backups", sample) == 0
    assert "No earlier version" in capfd.readouterr().out
    assert call("backups", sample, "--restore", 1) == 2
    assert "from 1 to 0" in capfd.readouterr().err


@pytest.mark.parametrize("harm", ["none", "spoilt", "gone"])
def test_a_version_is_listed_and_written(
    sample: Path, tmp_path: Path, call: Call, capfd: Capture, harm: str
) -> None:
    _keep(sample)
    whole, new = published(sample), tmp_path / "earlier.cmdesk"
    if harm == "spoilt":
        _spoil(sample, start=100, length=8000)
    if harm == "gone":
        sample.unlink()
    assert call("backups", sample) == 0
    out = capfd.readouterr().out
    assert out.startswith("1  ")
    assert "as it was opened" in out
    assert call("backups", sample, "--restore", 1, "-o", new) == 0
    assert "is the version of" in capfd.readouterr().out
    assert published(new) == whole


def test_a_version_is_written_over_nothing(sample: Path, call: Call, capfd: Capture) -> None:
    _keep(sample)
    before = sample.read_bytes()
    for words, told in (
        (("--restore", 2, "-o", "new.cmdesk"), "from 1 to 1"),
        (("--restore", 1), "Say where"),
        (("--restore", 1, "-o", sample), "exists already"),
    ):
        assert call("backups", sample, *words) == 2
        assert told in capfd.readouterr().err
    assert sample.read_bytes() == before
