# SPDX-License-Identifier: MIT
"""A document's life: new, saved, saved elsewhere, copied."""

from __future__ import annotations

import errno
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest

from cmdesk.domain.errors import FileProblem
from cmdesk.store.backups import BETWEEN, Reason
from cmdesk.store.files import FileOps, Stamp
from cmdesk.store.safe_document import SafeDocument
from cmdesk.store.viewing import view
from cmdesk.store.working import (
    recoverable,
    throw_away,
)
from tests.documents import (
    CLIENT,
    EVERY_KIND,
    POST,
    everything,
    published,
    retitle,
    saved_document,
    title_in,
)


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return saved_document(tmp_path / "client.cmdesk")


@pytest.fixture
def home(user_folders: Path) -> Path:
    return user_folders / "data"


def left_files(home: Path) -> list[Path]:
    """What lies in the program's own folder, earlier versions and the register aside."""
    kept = (home / "backups", home / "published")
    return [p for p in home.rglob("*") if p.is_file() and not kept_in(p, kept)]


def kept_in(path: Path, folders: tuple[Path, ...]) -> bool:
    return any(path.is_relative_to(folder) for folder in folders)


def facts(path: Path) -> dict[str, str]:
    with view(path) as document_file, document_file.reading() as reader:
        return reader.meta()


def test_a_new_document_appears_whole_with_its_first_publish(tmp_path: Path, home: Path) -> None:
    path = tmp_path / "new.cmdesk"
    document = SafeDocument.new(EVERY_KIND, path)
    assert not path.exists()
    assert document.needs_publishing
    assert document.title_hint == "new"
    assert document.target == path
    document.publish()
    document.close()
    assert published(path) == {record.id: record for record in EVERY_KIND}
    assert facts(path)["parent_revision_uuid"] == ""
    assert left_files(home) == []


def test_a_name_that_is_taken_is_refused(target: Path, home: Path) -> None:
    before = target.read_bytes()
    with pytest.raises(FileProblem, match="exists already"):
        SafeDocument.new(EVERY_KIND, target)
    assert target.read_bytes() == before
    assert left_files(home) == []


def test_an_unsaved_document_is_kept_until_it_gets_a_name(tmp_path: Path, home: Path) -> None:
    document = SafeDocument.new(EVERY_KIND)
    assert document.target is None
    assert document.title_hint == CLIENT.name
    assert document.begin_publish() is None
    with pytest.raises(FileProblem, match="no file yet"):
        document.publish()
    retitle(document, "kept")
    document.close()
    (found,) = recoverable(home)
    assert (found.title, found.target, found.crashed) == (CLIENT.name, None, False)
    document = SafeDocument.recover(found)
    path = tmp_path / "named.cmdesk"
    document.save_as(path)
    assert document.title_hint == "named"
    document.close()
    assert title_in(path) == "kept"
    assert recoverable(home) == ()
    assert left_files(home) == []


def test_save_as_stays_the_same_document(target: Path) -> None:
    before, other = target.read_bytes(), target.with_name("other.cmdesk")
    document = SafeDocument.open(target)
    retitle(document, "moved")
    document.save_as(other)
    assert document.target == other
    retitle(document, "moved on")
    document.publish()
    document.close()
    assert target.read_bytes() == before
    assert title_in(other) == "moved on"
    assert facts(other)["document_uuid"] == facts(target)["document_uuid"]
    assert facts(other)["copied_from"] == ""


def test_save_as_over_a_file_that_was_asked_about(target: Path) -> None:
    other = target.with_name("other.cmdesk")
    other.write_text("old words")
    document = SafeDocument.open(target)
    document.save_as(other)
    document.close()
    assert title_in(other) == POST.title


def test_save_as_that_fails_keeps_the_old_name(target: Path) -> None:
    document = SafeDocument.open(target)
    retitle(document, "mine")
    with pytest.raises(FileProblem):
        document.save_as(target.parent / "no such folder" / "x.cmdesk")
    with pytest.raises(FileProblem):
        document.save_as(target.parent)
    assert document.target == target
    assert document.publish()
    document.close()
    assert title_in(target) == "mine"


def test_a_copy_is_a_document_of_its_own(target: Path) -> None:
    copy = target.with_name("copy.cmdesk")
    document = SafeDocument.open(target)
    retitle(document, "in both")
    document.save_copy(copy)
    assert document.target == target
    assert document.needs_publishing
    document.publish()
    document.close()
    assert title_in(copy) == title_in(target) == "in both"
    assert facts(copy)["copied_from"] == facts(target)["document_uuid"]
    assert facts(copy)["document_uuid"] != facts(target)["document_uuid"]
    document = SafeDocument.open(copy)
    with pytest.raises(FileProblem):
        document.save_copy(target.parent / "no such folder" / "x.cmdesk")
    retitle(document, "the copy's")
    document.publish()
    document.close()
    assert facts(copy)["copied_from"] == facts(target)["document_uuid"]


def test_a_home_that_cannot_be_written_is_told(target: Path, tmp_path: Path) -> None:
    home = tmp_path / "no folder"
    home.write_text("a file")
    attempts: tuple[Callable[[], object], ...] = (
        partial(SafeDocument.open, target, home=home),
        partial(SafeDocument.new, EVERY_KIND, home=home),
    )
    for attempt in attempts:
        with pytest.raises(FileProblem):
            attempt()


class Full(FileOps):
    """A computer whose disk is full."""

    def copy(self, source: Path, target: Path) -> Stamp:
        raise OSError(errno.ENOSPC, "full")


def test_a_full_disk_while_opening_is_told(target: Path, home: Path) -> None:
    attempts: tuple[Callable[[], object], ...] = (
        partial(SafeDocument.open, target, files=Full()),
        partial(view, target, files=Full()),
    )
    for attempt in attempts:
        with pytest.raises(FileProblem, match="disk of this computer is full"):
            attempt()
    assert left_files(home) == []


def test_a_failure_while_starting_leaves_no_folder(
    target: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise KeyError("a bug")

    monkeypatch.setattr(SafeDocument, "__init__", fail)
    attempts: tuple[Callable[[], object], ...] = (
        partial(SafeDocument.open, target),
        partial(SafeDocument.new, EVERY_KIND),
    )
    for attempt in attempts:
        with pytest.raises(KeyError):
            attempt()
    assert left_files(home) == []


def test_a_target_that_cannot_be_read_for_saving_as(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    document = SafeDocument.open(target)
    retitle(document, "typed")

    def unreadable(self: FileOps, path: Path) -> Stamp:
        raise OSError(errno.EIO, "gone")

    with monkeypatch.context() as patched:
        patched.setattr(FileOps, "stamp", unreadable)
        with pytest.raises(FileProblem, match="cannot be reached"):
            document.save_as(target.with_name("x.cmdesk"))
    assert document.publish()
    document.close()


def test_two_windows_on_copies_of_one_document_live_side_by_side(target: Path, home: Path) -> None:
    one, two = SafeDocument.open(target), SafeDocument.open(target)
    assert one._folder.path.parent == two._folder.path.parent
    one.close()
    assert everything(two.document_file)
    two.close()
    assert left_files(home) == []


def test_unsaved_documents_are_listed_once_closed(home: Path) -> None:
    document = SafeDocument.new((replace(CLIENT, name="One"),))
    other = SafeDocument.new((replace(CLIENT, name="Two"),))
    document.close()
    assert [found.title for found in recoverable(home)] == ["One"]
    other.close()
    assert {found.title for found in recoverable(home)} == {"One", "Two"}
    for found in recoverable(home):
        throw_away(found)
    assert left_files(home) == []


def test_the_first_publication_keeps_what_was_opened(target: Path) -> None:
    before = target.read_bytes()
    with closing(SafeDocument.open(target)) as document:
        shelf = document.shelf
        assert shelf.backups() == ()
        retitle(document, "one")
        document.publish()
        (kept,) = shelf.backups()
        assert kept.path.read_bytes() == before
        assert kept.reason is Reason.OPENED
        retitle(document, "two")
        document.publish()
        assert shelf.backups() == (kept,)


def test_half_an_hour_later_another_version_is_kept(target: Path) -> None:
    with closing(SafeDocument.open(target)) as document:
        retitle(document, "one")
        document.publish()
        earlier = (datetime.now(UTC) - BETWEEN).isoformat()
        document._note = replace(document._note, kept_at=earlier)
        middle = target.read_bytes()
        retitle(document, "two")
        document.publish()
        contents = [backup.path.read_bytes() for backup in document.shelf.backups()]
        assert middle in contents
        assert len(contents) == 2


def test_a_version_that_cannot_be_kept_stops_no_saving(target: Path, home: Path) -> None:
    home.mkdir(parents=True, exist_ok=True)
    (home / "backups").write_text("a file where the folder should be")
    with closing(SafeDocument.open(target)) as document:
        retitle(document, "one")
        delivery = document.begin_publish()
        assert delivery is not None
        outcome = delivery.run()
        document.finish_publish(outcome)
        assert (outcome.problem, outcome.not_kept) == (None, True)
        with pytest.raises(FileProblem, match="earlier version"):
            document.keep_version(Reason.IMPORT)
    assert title_in(target) == "one"


def test_the_document_as_it_is_can_be_kept(target: Path) -> None:
    with closing(SafeDocument.open(target)) as document:
        retitle(document, "not published")
        document.keep_version(Reason.IMPORT)
        (kept,) = document.shelf.backups()
        assert title_in(kept.path) == "not published"
        assert kept.reason is Reason.IMPORT
        assert document.needs_publishing


def test_another_file_that_is_replaced_is_no_version_of_this_one(
    target: Path, tmp_path: Path
) -> None:
    other = saved_document(tmp_path / "other.cmdesk")
    with closing(SafeDocument.open(target)) as document:
        document.save_as(other)
        assert document.shelf.backups() == ()
