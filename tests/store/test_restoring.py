# SPDX-License-Identifier: MIT
"""Going back to an earlier version, and back again; the original of an earlier format."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from cmdesk.config.paths import data_folder
from cmdesk.domain.errors import FileProblem
from cmdesk.store.backups import Reason, Shelf
from cmdesk.store.files import FileOps, Stamp
from cmdesk.store.restoring import copy_out, posts_in, put_back
from cmdesk.store.safe_document import SafeDocument
from cmdesk.store.viewing import view
from cmdesk.store.working import recoverable
from tests.documents import EVERY_KIND, POST, published, retitle, saved_document, title_in

FROZEN = Path(__file__).parent.parent / "data" / "documents"


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return saved_document(tmp_path / "client.cmdesk")


@pytest.fixture
def document(target: Path) -> Iterator[SafeDocument]:
    """A document with one earlier version, and work its file does not hold."""
    opened = SafeDocument.open(target)
    retitle(opened, "second")
    opened.publish()
    retitle(opened, "not in the file")
    yield opened
    opened.close(discard=True)


def reasons(shelf: Shelf) -> list[Reason]:
    return [backup.reason for backup in shelf.backups()]


def test_a_version_as_a_document_of_its_own(document: SafeDocument, tmp_path: Path) -> None:
    (backup,) = document.shelf.backups()
    new = tmp_path / "earlier.cmdesk"
    copy_out(backup, new)
    assert published(new)[POST.id] == POST
    with view(new) as seen, seen.reading() as reader:
        meta = reader.meta()
    assert meta["copied_from"] == document.note.document_uuid
    assert meta["document_uuid"] not in {"", document.note.document_uuid}
    assert document.needs_publishing, "the document in use goes on"


def test_posts_of_a_version_are_counted(document: SafeDocument) -> None:
    (backup,) = document.shelf.backups()
    assert posts_in(backup) == sum(type(one) is type(POST) for one in EVERY_KIND)
    assert posts_in(replace(backup, path=backup.path.with_name("gone"))) is None


def test_put_back_and_back_again(document: SafeDocument, target: Path) -> None:
    (first,) = document.shelf.backups()
    before = target.read_bytes()
    back = put_back(document, first)
    document.close(discard=True)
    assert target.read_bytes() == before, "the file follows when it is published"
    assert back.needs_publishing
    assert back.note.document_uuid == document.note.document_uuid
    assert back.publish()
    assert published(target)[POST.id] == POST
    kept = back.shelf.backups()
    titles = {title_in(backup.path): backup.reason for backup in kept}
    assert titles == {
        POST.title: Reason.OPENED,
        "second": Reason.RESTORE,
        "not in the file": Reason.RESTORE,
    }
    unsaved = next(one for one in kept if title_in(one.path) == "not in the file")
    again = put_back(back, unsaved)
    back.close(discard=True)
    again.publish()
    again.close()
    assert title_in(target) == "not in the file"
    assert recoverable(data_folder()) == ()


def test_what_is_put_back_stays_to_be_found_after_a_crash(
    document: SafeDocument, target: Path
) -> None:
    back = put_back(document, document.shelf.backups()[0])
    document.close(discard=True)
    back.document_file.close()
    back._folder.release()
    (work,) = recoverable(data_folder())
    found = SafeDocument.recover(work)
    found.publish()
    found.close()
    assert published(target)[POST.id] == POST


def test_the_versions_of_a_suspect_file_are_not_thinned(
    document: SafeDocument, tmp_path: Path
) -> None:
    document._note = replace(document.note, suspect=True)
    old = document.shelf.folder / "20200101T080000Z-time-0123456789ab.cmdesk"
    older = document.shelf.folder / "20200101T070000Z-time-1123456789ab.cmdesk"
    for path in (old, older):
        shutil.copy(document.shelf.backups()[0].path, path)
    back = put_back(document, document.shelf.backups()[-1])
    assert old.exists()
    assert older.exists()
    assert not back.note.suspect, "what was put back is sound"
    back.publish()
    back.close()


def test_a_version_that_is_damaged_changes_nothing(document: SafeDocument) -> None:
    (backup,) = document.shelf.backups()
    backup.path.write_bytes(backup.path.read_bytes()[:5000])
    with pytest.raises(FileProblem, match="damaged"):
        put_back(document, backup)
    assert document.needs_publishing
    assert document.publish()


class FullDisk(FileOps):
    """A disk on which no version can be kept."""

    def copy(self, source: Path, target: Path) -> Stamp:
        if "backups" in target.parts or target.parent.parent.parent.name == "open":
            raise OSError(28, "no space left")
        return super().copy(source, target)


def test_nothing_is_put_back_when_the_present_cannot_be_kept(target: Path) -> None:
    document = SafeDocument.open(target)
    retitle(document, "second")
    document.publish()
    backup = document.shelf.backups()[0]
    retitle(document, "work")
    document._files = FullDisk()
    with pytest.raises(FileProblem, match="could not be kept"):
        put_back(document, backup)
    document._files = FileOps()
    assert document.publish()
    assert title_in(target) == "work"
    document.close()


def test_a_deleted_file_is_no_obstacle(document: SafeDocument, target: Path) -> None:
    backup = document.shelf.backups()[0]
    target.unlink()
    back = put_back(document, backup)
    assert Reason.RESTORE in reasons(back.shelf), "the work was kept all the same"
    back.close(discard=True)


@pytest.mark.skipif(not (FROZEN / "v1.cmdesk").exists(), reason="the frozen file")
def test_the_original_of_an_earlier_format_is_kept(tmp_path: Path) -> None:
    target = Path(shutil.copy(FROZEN / "v1.cmdesk", tmp_path / "old.cmdesk"))
    original = target.read_bytes()
    document = SafeDocument.open(target)
    assert any("copy of the original" in notice.source for notice in document.notices)
    assert target.read_bytes() == original
    retitle(document, "of today")
    document.publish()
    retitle(document, "later")
    document.publish()
    (backup,) = document.shelf.backups()
    assert (backup.reason, backup.path.read_bytes()) == (Reason.FORMAT, original)
    document.close()


def test_without_room_for_the_original_the_file_is_not_converted(tmp_path: Path) -> None:
    target = Path(shutil.copy(FROZEN / "v1.cmdesk", tmp_path / "old.cmdesk"))
    original = target.read_bytes()
    document = SafeDocument.open(target)
    retitle(document, "of today")
    document._files = FullDisk()
    with pytest.raises(FileProblem, match="could not be kept"):
        document.publish()
    assert target.read_bytes() == original
    document._files = FileOps()
    document.publish()
    document.close()
    assert title_in(target) == "of today"


def test_converted_work_that_a_crash_left_keeps_the_original_too(tmp_path: Path) -> None:
    target = Path(shutil.copy(FROZEN / "v1.cmdesk", tmp_path / "old.cmdesk"))
    original = target.read_bytes()
    document = SafeDocument.open(target)
    retitle(document, "of today")
    document.close()
    (work,) = recoverable(data_folder())
    found = SafeDocument.recover(work)
    found.publish()
    (backup,) = found.shelf.backups()
    assert (backup.reason, backup.path.read_bytes()) == (Reason.FORMAT, original)
    found.close()


def test_saving_under_another_name_leaves_the_original_and_keeps_no_version(
    tmp_path: Path,
) -> None:
    target = Path(shutil.copy(FROZEN / "v1.cmdesk", tmp_path / "old.cmdesk"))
    original = target.read_bytes()
    document = SafeDocument.open(target)
    document.save_as(tmp_path / "new.cmdesk")
    assert target.read_bytes() == original
    assert document.shelf.backups() == ()
    document.close()


class Crowded(FileOps):
    """A drive with a little room, or one that does not tell."""

    def __init__(self, room: int | None) -> None:
        self.room = room
        self.copied: list[Path] = []

    def free_bytes(self, folder: Path) -> int | None:
        return self.room

    def copy(self, source: Path, target: Path) -> Stamp:
        self.copied.append(target)
        return super().copy(source, target)


def test_a_drive_without_room_is_not_written_to(target: Path) -> None:
    files = Crowded(1000)
    document = SafeDocument.open(target, files=files)
    retitle(document, "second")
    files.copied.clear()
    with pytest.raises(FileProblem, match="no space is left there"):
        document.publish()
    assert files.copied == []
    files.room = None
    assert document.publish()
    document.close()
    assert title_in(target) == "second"


def test_the_room_of_a_folder(tmp_path: Path) -> None:
    assert (FileOps().free_bytes(tmp_path) or 0) > 0
    assert FileOps().free_bytes(tmp_path / "missing") is None


def test_a_file_with_two_names_is_told(target: Path) -> None:
    try:
        os.link(target, target.with_name("twin.cmdesk"))
    except OSError:
        pytest.skip("no hard links here")
    document = SafeDocument.open(target)
    assert any("another name on this disk" in notice.source for notice in document.notices)
    retitle(document, "second")
    document.publish()
    document.close()
    assert title_in(target) == "second"
    assert title_in(target.with_name("twin.cmdesk")) == POST.title
