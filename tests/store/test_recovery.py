# SPDX-License-Identifier: MIT
"""Work left behind by a crash is found again, goes on, and overwrites nobody."""

from __future__ import annotations

import errno
import json
import os
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import IO

import pytest

from cmdesk.domain.errors import FileProblem
from cmdesk.domain.records import Post
from cmdesk.store import bound, working
from cmdesk.store.document_file import change_counter_of
from cmdesk.store.safe_document import SafeDocument
from cmdesk.store.viewing import check_not_held, view
from cmdesk.store.working import (
    Intent,
    OpenNote,
    WorkingFolder,
    read_note,
    recoverable,
    remove_finished,
    throw_away,
    write_note,
)
from tests.documents import (
    EVERY_KIND,
    POST,
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


def abandon(document: SafeDocument) -> Path:
    """What a crash does: nothing is written any more, the lock ends."""
    document.document_file.close()
    document._folder.release()
    return document._folder.path


def test_work_left_by_a_crash_is_found_and_goes_on(target: Path, home: Path) -> None:
    document = SafeDocument.open(target)
    retitle(document, "typed")
    assert recoverable(home) == ()  # it is open, not lost
    abandon(document)
    (found,) = recoverable(home)
    assert (found.title, found.target, found.crashed) == ("client", target, True)
    SafeDocument.open(target).close()
    assert recoverable(home) == (found,)
    document = SafeDocument.recover(found, author="Jean")
    assert recoverable(home) == ()
    with document.document_file.reading() as reader:
        assert reader.get(Post, POST.id).title == "typed"
    assert document.publish()
    document.close()
    assert title_in(target) == "typed"
    assert left_files(home) == []


def test_recovered_work_does_not_overwrite_what_changed_meanwhile(target: Path, home: Path) -> None:
    lost = SafeDocument.open(target)
    retitle(lost, "lost")
    abandon(lost)
    other = SafeDocument.open(target)
    retitle(other, "other")
    other.publish()
    other.close()
    document = SafeDocument.recover(recoverable(home)[0])
    with pytest.raises(FileProblem, match="changed elsewhere"):
        document.publish()
    assert title_in(target) == "other"
    document.close(discard=True)
    assert recoverable(home) == ()


def test_work_can_be_thrown_away(target: Path, home: Path) -> None:
    document = SafeDocument.open(target)
    retitle(document, "typed")
    abandon(document)
    (found,) = recoverable(home)
    again = SafeDocument.recover(found)
    throw_away(found)  # a window has it
    assert again.needs_publishing
    with pytest.raises(FileProblem, match="is open in a cmdesk window"):
        SafeDocument.recover(found)
    abandon(again)
    throw_away(found)
    assert left_files(home) == []
    with pytest.raises(FileProblem):
        SafeDocument.recover(found)


def test_a_crash_without_work_leaves_nothing_to_find(target: Path, home: Path) -> None:
    abandon(SafeDocument.open(target))
    assert left_files(home) != []
    assert recoverable(home) == ()
    SafeDocument.open(target).close()
    assert left_files(home) == []


def test_a_crash_after_the_replacement_is_no_conflict(target: Path, home: Path) -> None:
    """The note of what was under way tells that the new file is our own."""
    document = SafeDocument.open(target)
    retitle(document, "published")
    delivery = document.begin_publish()
    assert delivery is not None
    assert delivery.run().base is not None
    path = abandon(document)
    assert recoverable(home) == ()
    with_more = SafeDocument.recover(working._found_again(path, read_note(path) or OpenNote("")))
    retitle(with_more, "more")
    assert with_more.publish()
    with_more.close()
    assert title_in(target) == "more"


def test_a_crash_before_the_replacement_is_work_found_again(target: Path, home: Path) -> None:
    document = SafeDocument.open(target)
    retitle(document, "typed")
    path, note = abandon(document), document._note
    temporary = target.with_name("~half.tmp")
    temporary.write_text("half")
    intent = Intent("0" * 64, "r", change_counter_of(path / "work.db"), str(temporary))
    write_note(path, replace(note, intent=intent))
    (found,) = recoverable(home)
    kept = target.rename(target.with_name("away"))
    assert recoverable(home) == (found,)
    kept.rename(target)
    document = SafeDocument.recover(found)
    assert not temporary.exists()
    assert document.publish()
    document.close()


def test_finished_folders_take_their_half_written_file_along(target: Path, home: Path) -> None:
    document = SafeDocument.open(target)
    path, note = abandon(document), document._note
    temporary = target.with_name("~half.tmp")
    temporary.write_text("half")
    write_note(path, replace(note, intent=Intent("0" * 64, "r", 1, str(temporary))))
    remove_finished(home)
    assert not temporary.exists()
    assert left_files(home) == []


@pytest.mark.parametrize("note", ["", "[]", "{}", '{"base": 1, "intent": null}', "{"])
def test_a_folder_without_a_sensible_note_is_removed(home: Path, note: str) -> None:
    folder = WorkingFolder.make(home, "x")
    (folder.path / "open.json").write_text(note)
    os.utime(folder.path, (0, 0))
    remove_finished(home)
    assert folder.path.exists()  # held
    folder.release()
    assert recoverable(home) == ()
    remove_finished(home)
    assert not folder.path.exists()


@pytest.mark.parametrize("note", ["", "{", '{"base": 1, "intent": null}'])
def test_work_beside_a_note_that_makes_no_sense_is_kept(
    target: Path, home: Path, note: str
) -> None:
    document = SafeDocument.open(target)
    retitle(document, "typed")
    path = abandon(document)
    (path / "open.json").write_text(note)
    os.utime(path, (0, 0))
    remove_finished(home)
    assert (path / "work.db").exists()


def test_work_that_a_newer_cmdesk_left_is_found(target: Path, home: Path) -> None:
    document = SafeDocument.open(target)
    retitle(document, "typed")
    path = abandon(document)
    stored = json.loads((path / "open.json").read_text("utf-8"))
    (path / "open.json").write_text(json.dumps({**stored, "later": 1}), "utf-8")
    (found,) = recoverable(home)
    recovered = SafeDocument.recover(found)
    assert recovered.publish()
    recovered.close()
    assert title_in(target) == "typed"


def test_work_that_cannot_be_read_now_is_kept(
    target: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    document = SafeDocument.open(target)
    path = abandon(document)

    def refuse(_: Path) -> int:
        raise PermissionError(errno.EACCES, "not now")

    with monkeypatch.context() as patched:
        patched.setattr(working, "change_counter_of", refuse)
        remove_finished(home)
    assert (path / "work.db").exists()
    (path / "work.db").unlink()
    remove_finished(home)
    assert not path.exists()


def test_a_folder_that_was_never_ready_goes_and_one_taken_meanwhile_stays(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = WorkingFolder.make(home, "x")
    write_note(folder.path, OpenNote.here("x", None))
    (folder.path / "work.db").write_bytes(b"half made")
    with monkeypatch.context() as patched:
        patched.setattr(working, "_is_held", lambda _: False)
        remove_finished(home)
    assert folder.path.exists()
    folder.release()
    remove_finished(home)
    assert not folder.path.exists()


def test_folders_that_vanish_while_they_are_looked_at_are_passed_over(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = WorkingFolder.make(home, "x")
    folder.release()
    listed = working._folders(home)
    folder.remove()
    (home / "open" / "stray.txt").write_text("no folder")
    assert working._folders(home) == []
    monkeypatch.setattr(working, "_folders", lambda _: listed)
    remove_finished(home)
    assert recoverable(home) == ()


def test_a_folder_of_our_own_that_refuses_is_not_said_of_the_file(
    target: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = tmp_path / "taken"
    home.write_text("a file where the program's folder should be")
    with pytest.raises(FileProblem, match="its own folder") as caught:
        SafeDocument.open(target, home=home)
    assert caught.value.text.args["folder"] == str(home)
    with pytest.raises(FileProblem, match="its own folder"):
        SafeDocument.new(EVERY_KIND, tmp_path / "new.cmdesk", home=home)

    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(WorkingFolder, "make", full)
    with pytest.raises(FileProblem, match="disk of this computer is full"):
        SafeDocument.open(target, home=tmp_path / "other")
    monkeypatch.setattr(tempfile, "TemporaryDirectory", full)
    with pytest.raises(FileProblem, match="disk of this computer is full"):
        view(target)


def test_a_folder_that_another_program_is_making_is_left_alone(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = WorkingFolder.make(home, "x")
    folder.release()
    remove_finished(home)
    assert folder.path.exists()
    take, refusals = working._take_lock, [BlockingIOError(), BlockingIOError()]

    def busy(path: Path) -> IO[bytes]:
        if refusals:
            raise refusals.pop()
        return take(path)

    monkeypatch.setattr(working, "_take_lock", busy)
    WorkingFolder.make(home, "y").remove()
    refusals += [BlockingIOError()] * 100
    with pytest.raises(BlockingIOError):
        WorkingFolder.make(home, "z")


def test_a_damaged_working_file_is_refused(target: Path, home: Path) -> None:
    document = SafeDocument.open(target)
    retitle(document, "typed")
    path = abandon(document)
    (found,) = recoverable(home)
    content = bytearray((path / "work.db").read_bytes())
    content[4096:] = bytes(len(content) - 4096)
    (path / "work.db").write_bytes(content)
    for _ in range(2):  # refused again, not "open in a window"
        with pytest.raises(FileProblem, match="damaged"):
            SafeDocument.recover(found)
    (path / "open.json").unlink()
    with pytest.raises(FileProblem, match="damaged"):
        SafeDocument.recover(found)


def test_a_work_file_held_or_left_is_told_before_importing(target: Path, home: Path) -> None:
    check_not_held(target)
    document = SafeDocument.open(target)
    with pytest.raises(FileProblem, match="is open in a cmdesk window"):
        check_not_held(target)
    check_not_held(target.with_name("other.cmdesk"))
    retitle(document, "typed")
    abandon(document)
    with pytest.raises(FileProblem, match="unsaved work"):
        check_not_held(target)
    document = SafeDocument.recover(recoverable(home)[0])
    document.publish()
    document.close()
    check_not_held(target)


def test_a_full_disk_does_not_stop_the_note_of_a_publication(
    target: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The earlier note, with what was under way, still leads to the truth."""
    document = SafeDocument.open(target)
    retitle(document, "published")
    delivery = document.begin_publish()
    assert delivery is not None
    outcome = delivery.run()

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "full")

    with monkeypatch.context() as patched:
        patched.setattr(bound, "write_note", full)
        document.finish_publish(outcome)
    assert not document.needs_publishing
    abandon(document)
    assert recoverable(home) == ()
    assert title_in(target) == "published"
