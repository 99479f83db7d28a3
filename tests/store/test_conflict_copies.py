# SPDX-License-Identifier: MIT
"""Copies of a document beside it, and what is seen of a file that others touch."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from cmdesk.store import conflicts
from cmdesk.store.conflicts import copies_beside, looks_like_copy, renamed_to
from cmdesk.store.files import FileOps, Stamp
from cmdesk.store.peeking import facts_in
from cmdesk.store.safe_document import SafeDocument
from cmdesk.store.sighting import Known, Lookout, Sight, Sighting
from tests.documents import retitle, saved_document

ADDED = (
    " (conflicted copy 2026-11-22)",
    " (Marie's conflicted copy 2026-11-22)",
    " (Copie en conflit de Marie 2026-11-22)",
    " (conflict 2026-11-22)",
    " (conflit 2026-11-22) 2",
    "-PC-ACCUEIL",
    ".sync-conflict-20261122-140211-ABCDEFG",
    "_PC-ACCUEIL_Nov-22-140211-2026_Conflict",
    " (1)",
    " 2",
    " - Copie",
    " - Copy (2)",
)


@pytest.fixture
def target(tmp_path: Path) -> Path:
    folder = tmp_path / "Clients & Cie"
    folder.mkdir()
    return saved_document(folder / "Réunion.cmdesk")


def id_of(path: Path) -> str:
    facts = facts_in(path)
    assert facts is not None
    return facts.document_uuid


def changed_copy(target: Path, name: str, title: str = "elsewhere") -> Path:
    """The same document, changed at another computer, under another name."""
    path = target.with_name(name)
    shutil.copy(target, path)
    document = SafeDocument.open(path, author="Paul, PC-ACCUEIL", home=target.parent / "home")
    retitle(document, title)
    document.publish()
    document.close()
    shutil.rmtree(target.parent / "home")
    return path


def known(target: Path, **others: object) -> Known:
    facts = facts_in(target)
    assert facts is not None
    return Known(target, FileOps().stamp(target), facts.document_uuid, facts.revision)


@pytest.mark.parametrize("added", ADDED)
def test_copies_of_every_service_are_found(target: Path, added: str) -> None:
    copy = changed_copy(target, f"Réunion{added}.cmdesk")
    assert looks_like_copy(copy.stem, target.stem)
    (found,) = copies_beside(target, id_of(target))
    assert found.path == copy
    assert found.facts.saved_by == "Paul, PC-ACCUEIL"
    assert found.facts.saved_at is not None


@pytest.mark.parametrize("added", [" (1)", "-PC-ACCUEIL", " (conflicted copy 2026-11-22)"])
def test_another_document_with_such_a_name_says_nothing(target: Path, added: str) -> None:
    saved_document(target.with_name(f"Réunion{added}.cmdesk"))
    assert copies_beside(target, id_of(target)) == ()


def test_the_id_decides_and_not_the_name(target: Path) -> None:
    copy = changed_copy(target, "something else.CMDESK")
    assert not looks_like_copy(copy.stem, target.stem)
    assert [found.path for found in copies_beside(target, id_of(target))] == [copy]


def test_the_very_same_content_needs_no_comparing(target: Path) -> None:
    shutil.copy(target, target.with_name("Réunion (1).cmdesk"))
    facts = facts_in(target)
    assert facts is not None
    assert copies_beside(target, facts.document_uuid, facts.content_sha256) == ()
    assert len(copies_beside(target, facts.document_uuid)) == 1


def test_what_is_no_document_says_nothing_and_is_left_alone(target: Path) -> None:
    folder = target.parent
    (folder / "Réunion (1).cmdesk").write_bytes(b"junk")
    (folder / "Réunion (2).cmdesk").touch()
    (folder / "Réunion (3).cmdesk").mkdir()
    (folder / "Réunion (4).cmdesk").write_bytes(target.read_bytes()[:3000])
    (folder / "~Réunion.cmdesk").write_bytes(target.read_bytes())
    (folder / "Réunion (5).docx").write_bytes(target.read_bytes())
    if hasattr(os, "mkfifo"):
        os.mkfifo(folder / "Réunion (6).cmdesk")
    before = sorted(folder.iterdir())
    assert copies_beside(target, id_of(target)) == ()
    assert sorted(folder.iterdir()) == before
    assert copies_beside(folder / "gone" / "x.cmdesk", id_of(target)) == ()


def test_a_crowded_folder_is_looked_at_in_part_the_likely_names_first(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(6):
        (target.parent / f"A{number}.cmdesk").write_bytes(b"junk")
    copy = changed_copy(target, "Réunion (1).cmdesk")
    monkeypatch.setattr(conflicts, "MOST_FILES", 1)
    assert [found.path for found in copies_beside(target, id_of(target))] == [copy]
    monkeypatch.setattr(conflicts, "MOST_SECONDS_IN_ALL", 0.0)
    assert copies_beside(target, id_of(target)) == ()


def test_a_name_that_only_begins_alike_is_no_hint() -> None:
    assert not looks_like_copy("Réunions", "Réunion")
    assert not looks_like_copy("Autre (1)", "Réunion")
    assert not looks_like_copy("Réunion", "Réunion")


def test_a_renamed_file_is_found_by_its_document(target: Path) -> None:
    facts = facts_in(target)
    assert facts is not None
    moved = target.rename(target.with_name("Bilan.cmdesk"))
    saved_document(target.with_name("another.cmdesk"))
    assert renamed_to(target, facts.document_uuid, facts.revision) == moved
    changed_copy(moved, "Bilan (1).cmdesk")
    assert renamed_to(target, facts.document_uuid, facts.revision) == moved, "the one we saved"
    shutil.copy(moved, moved.with_name("a twin.cmdesk"))
    assert renamed_to(target, facts.document_uuid, facts.revision) is None, "no telling"
    moved.with_name("a twin.cmdesk").unlink()
    moved.unlink()
    assert renamed_to(target, facts.document_uuid, facts.revision) is None, "a copy is no rename"


def test_a_file_as_it_was_is_not_read_again(target: Path) -> None:
    class Counted(FileOps):
        read = 0

        def stamp(self, path: Path) -> Stamp:
            self.read += 1
            return super().stamp(path)

    files, known_now = Counted(), known(target)
    lookout = Lookout(known_now, files)
    for _ in range(3):
        assert lookout.look(known_now) == Sighting(Sight.SAME)
    assert files.read == 0
    os.utime(target)
    for _ in range(3):
        assert lookout.look(known_now) == Sighting(Sight.SAME)
    assert files.read == 1, "touched, not changed"


def test_a_file_replaced_within_the_second_with_the_same_size_is_seen(target: Path) -> None:
    """The same size, the same time, the same first KiB: its place on the disk tells."""
    lookout, known_now = Lookout(known(target)), known(target)
    stamp, content = target.stat(), bytearray(target.read_bytes())
    content[-1] ^= 1
    new = target.with_name("new")
    new.write_bytes(content)
    new.replace(target)
    os.utime(target, ns=(stamp.st_atime_ns, stamp.st_mtime_ns))
    assert target.stat().st_size == stamp.st_size
    seen = lookout.look(known_now)
    assert seen.sight is Sight.CHANGED
    assert seen.facts is not None


def test_what_replaced_the_file_is_told_as_far_as_it_can_be_read(target: Path) -> None:
    lookout, known_now = Lookout(known(target)), known(target)
    target.write_bytes(b"no document at all")
    assert lookout.look(known_now) == Sighting(Sight.CHANGED)


def test_deleted_renamed_or_the_drive_gone(target: Path, tmp_path: Path) -> None:
    lookout, known_now = Lookout(known(target)), known(target)
    moved = target.rename(target.with_name("Bilan.cmdesk"))
    assert lookout.look(known_now) == Sighting(Sight.GONE, moved_to=moved)
    moved.unlink()
    assert lookout.look(known_now) == Sighting(Sight.GONE)
    away = target.parent.rename(tmp_path / "pulled")
    assert lookout.look(known_now) == Sighting(Sight.AWAY)
    target.parent.mkdir()
    assert lookout.look(known_now) == Sighting(Sight.AWAY), "the empty place it left behind"
    target.parent.rmdir()
    away.rename(target.parent)
    assert lookout.look(known_now) == Sighting(Sight.GONE)


def test_a_file_that_cannot_be_read_now_is_no_news(target: Path) -> None:
    class Away(FileOps):
        def stamp(self, path: Path) -> Stamp:
            raise OSError(5, "input/output error")

    known_now = known(target)
    lookout = Lookout(known_now, Away())
    os.utime(target)
    assert lookout.look(known_now) == Sighting(Sight.AWAY)


def test_a_file_that_was_never_there_is_no_news(tmp_path: Path) -> None:
    never = Known(tmp_path / "new.cmdesk", None, "a" * 32, "")
    assert Lookout(never).look(never) == Sighting(Sight.AWAY)
    gone = Known(tmp_path / "no folder" / "new.cmdesk", Stamp("", 0, 0), "a" * 32, "")
    assert Lookout(gone).look(gone) == Sighting(Sight.AWAY)


def test_facts_that_make_no_sense_are_left_out(target: Path) -> None:
    facts = facts_in(target)
    assert facts is not None
    assert facts.saved_by == "Marie"
    damaged = target.read_bytes().replace(b"saved_at_utc2", b"saved_at_utcX")
    target.write_bytes(damaged)
    facts = facts_in(target)
    assert facts is not None
    assert facts.saved_at is None
