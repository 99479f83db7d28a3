# SPDX-License-Identifier: MIT
"""Which drives are carried away, on each system as it tells; and what the status bar says then."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import time
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from cmdesk.domain.records import Post, Record
from cmdesk.domain.texts import plain
from cmdesk.services.edits import Set
from cmdesk.services.platforms import load_platforms
from cmdesk.store.safe_document import SafeDocument
from cmdesk.ui import drives, publication
from cmdesk.ui.drives import Drive, drive_of, removable_drive
from cmdesk.ui.i18n import say
from cmdesk.ui.main_window import MainWindow
from cmdesk.ui.open_document import OpenDocument
from cmdesk.ui.publication import Publication, SaveState, Saving
from tests.ui.answers import NOW
from tests.ui.windowed import retitle, save_now

TABLE = (
    (Drive("/media/marie/STICK", "STICK", "/dev/sdb1", "vfat"), True),
    (Drive("/run/media/marie/STICK", "", "/dev/sdb1", "exfat"), True),
    (Drive("/Volumes/STICK", "STICK", "/dev/disk4s1", "msdos"), True),
    (Drive("/Volumes/Office", "Office", "//nas/office", "smbfs"), False),
    (Drive("/media/nas", "", "nas:/clients", "nfs4"), False),
    (Drive("/", "root", "/dev/no-such-device", "ext4"), False),
    (Drive("/mediatheque", "", "tmpfs", "tmpfs"), False),
    (Drive("E:/", "STICK", "", "FAT32", windows_type=2), True),
    (Drive("C:/", "System", "", "NTFS", windows_type=3), False),
    (Drive("Z:/", "Office", "", "NTFS", windows_type=4), False),
)


@pytest.mark.parametrize(("drive", "removable"), TABLE, ids=[d.root for d, _ in TABLE])
def test_what_is_carried_away(drive: Drive, removable: bool) -> None:
    assert drive.is_removable is removable


def test_the_kernel_knows_a_removable_disk_by_its_part(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    part = tmp_path / "sdb" / "sdb1"
    part.mkdir(parents=True)
    (tmp_path / "sdb1").symlink_to(part)
    monkeypatch.setattr(drives, "_SYS", tmp_path)
    (tmp_path / "sdb" / "removable").write_text("1\n")
    assert Drive("/mnt/stick", device="/dev/sdb1").is_removable
    (tmp_path / "sdb" / "removable").write_text("0\n")
    assert not Drive("/mnt/stick", device="/dev/sdb1").is_removable
    (tmp_path / "sdb" / "removable").write_bytes(b"\xff")
    assert not Drive("/mnt/stick", device="/dev/sdb1").is_removable


@pytest.mark.parametrize(
    ("drive", "shown"),
    [
        (Drive("E:/", "STICK", windows_type=2), "STICK (E:)"),
        (Drive("E:/", "", windows_type=2), "E:"),
        (Drive("/media/marie/STICK", "My stick"), "My stick"),
        (Drive("/media/marie/STICK"), "STICK"),
        (Drive("/"), "/"),
    ],
)
def test_what_a_drive_is_called(drive: Drive, shown: str) -> None:
    assert drive.shown == shown


def test_the_drive_of_this_folder(tmp_path: Path) -> None:
    drive = drive_of(tmp_path)
    assert tmp_path.is_relative_to(drive.root)
    assert removable_drive(tmp_path) in {"", drive.shown}


def test_after_saving_there_it_may_be_removed(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, records: Sequence[Record]
) -> None:
    monkeypatch.setattr(publication, "removable_drive", lambda _: "STICK")
    safe = SafeDocument.new(records, tmp_path / "client.cmdesk")
    document = OpenDocument(safe.document_file, load_platforms(), clock=lambda: NOW)
    made = Publication(document, safe)
    made.publish()
    qtbot.waitUntil(lambda: made.saving.state is SaveState.SAVED)
    said = say(made.saving.sentence)
    assert said == "Saved at 9:00 on STICK · you may remove the stick"
    document.run(Set(Post, "p" * 32, {"title": "later"}, plain("x")))
    assert "remove" not in say(made.saving.sentence)
    made.close()
    document.deleteLater()
    made.deleteLater()


def test_the_status_bar_of_the_window_says_it_and_only_once_it_is_saved(
    main_window: MainWindow, saved_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(publication, "removable_drive", lambda _: "STICK")
    assert main_window.open_path(saved_file)
    assert main_window.page is not None
    words = main_window.page.saved_words
    retitle(main_window, "mine")
    assert "remove" not in words.text(), "what lies on the stick is older"
    save_now(main_window)
    assert words.text().endswith("on STICK · you may remove the stick")
    retitle(main_window, "later")
    assert "remove" not in words.text()


def test_a_drive_that_stays_is_told_by_its_folder() -> None:
    saving = Saving(SaveState.SAVED, "/srv/marie", time(14, 5))
    assert say(saving.sentence) == "Saved at 14:05 · /srv/marie"
