# SPDX-License-Identifier: MIT
"""Versions that are kept: verified before they count, thinned out with the time."""

from __future__ import annotations

import shutil
import sqlite3
import stat
import sys
from collections import Counter
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from cmdesk.store.backups import REASONS, Backup, Reason, Shelf, kept
from cmdesk.store.files import FileOps, Stamp
from cmdesk.store.problems import Found
from cmdesk.store.safe_document import SafeDocument
from tests.documents import published, retitle, saved_document

NOW = datetime(2026, 11, 26, 12, tzinfo=UTC)
FILES = FileOps()


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    return Shelf.of(tmp_path / "home", "d" * 32)


def _backup(at: datetime, size: int = 1000) -> Backup:
    return Backup(Path(f"{at:%Y%m%d%H%M%S}"), at, size, Reason.TIME, "0")


def _version(tmp_path: Path, number: int) -> Path:
    target = tmp_path / "client.cmdesk"
    if not target.exists():
        saved_document(target)
    document = SafeDocument.open(target, home=tmp_path / "other")
    retitle(document, f"title {number}")
    document.publish()
    document.close()
    copy = tmp_path / f"version{number}.cmdesk"
    shutil.copy(target, copy)
    return copy


def test_a_version_is_kept_under_the_moment_it_was_saved(shelf: Shelf, tmp_path: Path) -> None:
    source = _version(tmp_path, 1)
    backup = shelf.keep(source, Reason.OPENED, NOW, FILES)
    assert backup.path.read_bytes() == source.read_bytes()
    assert abs(backup.at - datetime.now(UTC)) < timedelta(minutes=5)
    assert shelf.backups() == (backup,)
    assert published(backup.path) == published(source)


def test_the_same_content_is_kept_once(shelf: Shelf, tmp_path: Path) -> None:
    source = _version(tmp_path, 1)
    first = shelf.keep(source, Reason.OPENED, NOW, FILES)
    assert shelf.keep(source, Reason.TIME, NOW, FILES) == first
    assert len(list(shelf.folder.iterdir())) == 1


def test_the_latest_stands_first(shelf: Shelf, tmp_path: Path) -> None:
    source = _version(tmp_path, 1)
    backup = shelf.keep(source, Reason.OPENED, NOW, FILES)
    older = shelf.folder / "20261001T080000Z-time-0123456789ab.cmdesk"
    shutil.copy(backup.path, older)
    assert [one.path for one in shelf.backups()] == [backup.path, older]


@pytest.mark.skipif(sys.platform == "win32", reason="permissions of POSIX")
def test_versions_are_for_this_user_alone(shelf: Shelf, tmp_path: Path) -> None:
    backup = shelf.keep(_version(tmp_path, 1), Reason.OPENED, NOW, FILES)
    assert stat.S_IMODE(backup.path.stat().st_mode) == 0o600
    for folder in (shelf.folder, shelf.folder.parent):
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_a_damaged_version_does_not_count(shelf: Shelf, tmp_path: Path) -> None:
    source = _version(tmp_path, 1)
    data = bytearray(source.read_bytes())
    data[4096:8192] = b"\xff" * 4096
    source.write_bytes(data)
    with pytest.raises((Found, sqlite3.Error)):
        shelf.keep(source, Reason.OPENED, NOW, FILES)
    assert shelf.backups() == ()
    assert list(shelf.folder.iterdir()) == []


class _Worn(FileOps):
    """A disk that stores other bytes than those that were written."""

    def copy(self, source: Path, target: Path) -> Stamp:
        stamp = super().copy(source, target)
        with target.open("r+b") as file:
            file.seek(-1, 2)
            file.write(b"?")
        return stamp


def test_what_a_worn_disk_stored_does_not_count(shelf: Shelf, tmp_path: Path) -> None:
    with pytest.raises(Found):
        shelf.keep(_version(tmp_path, 1), Reason.OPENED, NOW, _Worn())
    assert list(shelf.folder.iterdir()) == []


def test_other_files_in_the_folder_are_no_versions(shelf: Shelf, tmp_path: Path) -> None:
    backup = shelf.keep(_version(tmp_path, 1), Reason.OPENED, NOW, FILES)
    for name in ("notes.txt", "20261001T080000Z-unknown-0.cmdesk", "~half.tmp"):
        (shelf.folder / name).write_text("?")
    assert shelf.backups() == (backup,)
    shelf.thin(NOW + timedelta(days=4000), FILES)
    assert (shelf.folder / "notes.txt").exists()


def test_a_version_without_its_moment_gets_the_present_one(shelf: Shelf, tmp_path: Path) -> None:
    source = _version(tmp_path, 1)
    with closing(sqlite3.connect(source)) as raw, raw:
        raw.execute("UPDATE meta SET value = 'yesterday' WHERE key = 'saved_at_utc'")
    assert shelf.keep(source, Reason.OPENED, NOW, FILES).at == NOW
    with closing(sqlite3.connect(source)) as raw, raw:
        raw.execute("UPDATE meta SET value = '2026-01-02T03:04:05' WHERE key = 'saved_at_utc'")
    moment = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
    assert shelf.keep(source, Reason.OPENED, NOW, FILES).at == moment


def test_two_days_are_kept_whole() -> None:
    backups = [_backup(NOW - timedelta(minutes=30 * n)) for n in range(96)]
    assert set(kept(backups, NOW)) == set(backups)


def test_further_back_fewer_are_kept() -> None:
    """Three years with a version every six hours."""
    backups = [_backup(NOW - timedelta(hours=6 * n)) for n in range(4 * 365 * 3)]
    left = [one for one in kept(backups, NOW) if NOW - one.at > timedelta(days=2)]
    days = Counter(one.at.date() for one in left)
    assert max(days.values()) == 1
    assert sum(NOW.date() - day <= timedelta(days=8) for day in days) == 7
    assert len(left) <= 7 + 8 + 12
    months = {(one.at.year, one.at.month) for one in left}
    assert len(months) == 12
    weeks = {one.at.isocalendar()[:2] for one in left}
    assert len(weeks) >= 8 + 9


@pytest.mark.parametrize("earlier", [timedelta(days=3), timedelta(days=4000)])
def test_thinning_never_takes_the_last_one(earlier: timedelta) -> None:
    alone = _backup(NOW - earlier)
    assert kept([alone], NOW) == (alone,)


def test_the_oldest_go_when_there_are_too_many_bytes() -> None:
    backups = [_backup(NOW - timedelta(hours=n), size=200) for n in range(5)]
    assert kept(backups, NOW, most_bytes=500) == tuple(backups[:2])
    assert kept(backups, NOW, most_bytes=1) == (backups[0],)


@pytest.mark.parametrize("frozen", [False, True])
def test_a_suspect_document_thins_nothing_out(shelf: Shelf, tmp_path: Path, frozen: bool) -> None:
    first = shelf.keep(_version(tmp_path, 1), Reason.OPENED, NOW, FILES)
    for month in range(1, 13):
        name = f"2025{month:02}15T080000Z-time-{month:012}.cmdesk"
        shutil.copy(first.path, shelf.folder / name)
    oldest = first.path.with_name("20100101T080000Z-time-0123456789ab.cmdesk")
    first.path.rename(oldest)
    Shelf(shelf.folder, frozen).keep(_version(tmp_path, 2), Reason.TIME, NOW, FILES)
    assert oldest.exists() is frozen


def test_a_shelf_that_is_not_there_is_empty(shelf: Shelf) -> None:
    assert shelf.backups() == ()
    assert not shelf.folder.exists()


def test_a_shelf_is_found_by_the_name_of_a_file_that_is_gone(shelf: Shelf, tmp_path: Path) -> None:
    shelf.keep(_version(tmp_path, 1), Reason.OPENED, NOW, FILES)
    home, gone = shelf.folder.parents[1], tmp_path / "gone.cmdesk"
    assert Shelf.for_file(home, gone) is None
    for name in ("other.cmdesk", "gone.cmdesk", "other.cmdesk"):
        shelf.note_target(tmp_path / name)
    assert Shelf.for_file(home, gone) == shelf
    assert len(shelf.backups()) == 1


@pytest.mark.parametrize("words", ["", "{", "{}", "[1, null]"])
def test_a_spoilt_note_of_names_is_no_harm(shelf: Shelf, tmp_path: Path, words: str) -> None:
    shelf.keep(_version(tmp_path, 1), Reason.OPENED, NOW, FILES)
    (shelf.folder / "names.json").write_text(words)
    assert Shelf.for_file(shelf.folder.parents[1], tmp_path / "client.cmdesk") is None
    shelf.note_target(tmp_path / "client.cmdesk")
    assert Shelf.for_file(shelf.folder.parents[1], tmp_path / "client.cmdesk") == shelf


def test_every_reason_has_its_words() -> None:
    assert set(REASONS) == set(Reason)
