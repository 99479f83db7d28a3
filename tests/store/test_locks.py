# SPDX-License-Identifier: MIT
"""The courtesy lock: who has a document open, and that it never stands in anybody's way."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from cmdesk.config import who
from cmdesk.domain.errors import FileProblem
from cmdesk.store import locks
from cmdesk.store.files import resolved
from cmdesk.store.locks import Holder, holder_of, lock_beside, take_lock
from cmdesk.store.safe_document import Manner, SafeDocument
from tests.documents import published, retitle, saved_document, title_in


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return saved_document(tmp_path / "client.cmdesk")


def on(monkeypatch: pytest.MonkeyPatch, host: str, user: str = "marie") -> None:
    """Work at another computer from now on."""
    monkeypatch.setattr(who, "computer", lambda: host)
    monkeypatch.setattr(who, "person", lambda: user)


def written(target: Path, **changed: object) -> None:
    """Change what the lock beside a file says."""
    path = lock_beside(target)
    path.write_text(json.dumps({**json.loads(path.read_text("utf-8")), **changed}))


def dead_pid() -> int:
    """The number of a program that has just ended."""
    done = subprocess.run(
        [sys.executable, "-c", "import os; print(os.getpid())"], check=True, stdout=-1
    )
    return int(done.stdout)


def test_a_lock_says_who_and_since_when_to_other_computers(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    on(monkeypatch, "PC-ACCUEIL")
    state = take_lock(target, "")
    assert state.lock is not None
    assert lock_beside(target).name == "client.cmdesk.ouvert"
    assert holder_of(target) is None, "it is our own"
    on(monkeypatch, "PC-BUREAU")
    holder = holder_of(target)
    assert holder is not None
    assert (holder.user, holder.host) == ("marie", "PC-ACCUEIL")
    assert holder.since is not None
    assert take_lock(target, "Paul").holder == holder
    state.lock.release()
    assert not lock_beside(target).exists()
    assert holder_of(target) is None


def test_what_died_on_this_computer_is_silently_taken_over(target: Path) -> None:
    before = take_lock(target, "Marie").lock
    assert before is not None
    written(target, pid=dead_pid())
    assert holder_of(target) is None
    after = take_lock(target, "Marie").lock
    assert after is not None
    before.release()
    assert lock_beside(target).exists(), "what is another's by now is left"
    after.release()
    assert not lock_beside(target).exists()


def test_what_was_there_before_the_computer_started_is_left_over(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(locks, "_boot", lambda: "this start")
    take_lock(target, "Marie")
    written(target, pid=os.getppid())
    assert holder_of(target) is not None
    written(target, boot="the start before")
    assert holder_of(target) is None


def test_a_living_program_of_this_computer_is_a_holder(target: Path) -> None:
    take_lock(target, "Marie")
    written(target, pid=os.getppid())
    assert holder_of(target) is not None
    written(target, pid=1)  # somebody else's program
    assert holder_of(target) is not None


@pytest.mark.parametrize("pid", [0, -1, True, "12", 2**80, None])
def test_a_number_that_is_none_is_nobody(target: Path, pid: object) -> None:
    take_lock(target, "Marie")
    written(target, pid=pid)
    assert holder_of(target) is None


@pytest.mark.parametrize(
    "junk",
    [
        b"",
        b"junk",
        b"[1, 2]",
        b"[" * 4000,
        b"\xff\xfe\x00",
        b'{"user": 7, "host": ["x"], "since": {}}',
        b'{"user": "' + b"x" * 5000,
    ],
)
def test_junk_is_somebody_of_whom_nothing_is_known(target: Path, junk: bytes) -> None:
    lock_beside(target).write_bytes(junk)
    holder = holder_of(target)
    assert holder is not None
    assert replace(holder, mark="") == Holder()
    state = take_lock(target, "Paul", force=True)
    assert state.lock is not None
    assert json.loads(lock_beside(target).read_text("utf-8"))["user"] == "Paul"


def test_names_that_are_shown_are_short_and_a_strange_time_is_none(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    take_lock(target, "m" * 300)
    written(target, since="yesterday")
    on(monkeypatch, "PC-BUREAU")
    holder = holder_of(target)
    assert holder is not None
    assert (holder.user, holder.since) == ("m" * 80, None)
    written(target, since="2026-11-22T14:02:00")
    holder = holder_of(target)
    assert holder is not None
    assert holder.since is not None
    assert holder.since.isoformat() == "2026-11-22T14:02:00+00:00"


def test_a_link_is_neither_followed_nor_written_to(target: Path, tmp_path: Path) -> None:
    victim = tmp_path / "victim.txt"
    victim.write_text("precious")
    try:
        lock_beside(target).symlink_to(victim)
    except OSError:
        pytest.skip("links cannot be made here")
    holder = holder_of(target)
    assert holder is not None
    assert replace(holder, mark="") == Holder()
    assert take_lock(target, "Marie").lock is None
    assert take_lock(target, "Marie", force=True).lock is not None
    assert victim.read_text() == "precious"
    assert not lock_beside(target).is_symlink()


def test_a_folder_or_a_pipe_of_its_name_stops_nothing(target: Path) -> None:
    lock_beside(target).mkdir()
    assert take_lock(target, "Marie", force=True) == locks.LockState()
    document = SafeDocument.open(target)
    retitle(document, "mine")
    assert document.publish()
    document.close()
    lock_beside(target).rmdir()
    if hasattr(os, "mkfifo"):
        os.mkfifo(lock_beside(target))
        holder = holder_of(target)
        assert holder is not None
        assert replace(holder, mark="") == Holder(), "it is not opened: that would wait for ever"


def test_a_folder_that_takes_no_files_takes_no_lock(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> int:
        raise PermissionError(13, "read-only")

    monkeypatch.setattr(os, "open", refuse)
    assert take_lock(target, "Marie") == locks.LockState()


def test_a_full_disk_leaves_no_half_lock(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object, **__: object) -> str:
        raise OSError(28, "no space left")

    monkeypatch.setattr(json, "dumps", full)
    assert take_lock(target, "Marie") == locks.LockState()
    assert not lock_beside(target).exists()


def test_a_name_that_leaves_no_room_for_the_ending_takes_no_lock(tmp_path: Path) -> None:
    target = saved_document(tmp_path / f"{'n' * 246}.cmdesk")
    document = SafeDocument.open(target)
    retitle(document, "mine")
    assert document.publish()
    document.close()
    assert list(tmp_path.glob("n*")) == [target]


def test_a_document_holds_its_lock_as_long_as_it_is_open(target: Path, tmp_path: Path) -> None:
    document = SafeDocument.open(target, author="Marie")
    assert lock_beside(target).exists()
    retitle(document, "mine")
    assert document.publish()
    other = tmp_path / "other.cmdesk"
    document.save_as(other)
    assert (lock_beside(target).exists(), lock_beside(other).exists()) == (False, True)
    document.follow(other.rename(tmp_path / "third.cmdesk"))
    assert sorted(path.name for path in tmp_path.glob("*.ouvert")) == ["third.cmdesk.ouvert"]
    document.close()
    assert list(tmp_path.glob("*.ouvert")) == []


def test_the_same_program_opening_anew_keeps_a_lock(target: Path) -> None:
    one = SafeDocument.open(target)
    two = SafeDocument.open(target)
    one.close()
    assert lock_beside(target).exists()
    two.close()
    assert not lock_beside(target).exists()


def test_opened_to_look_at_there_is_no_lock_and_no_edit(target: Path, tmp_path: Path) -> None:
    before = target.read_bytes()
    document = SafeDocument.open(target, manner=Manner.LOOK)
    assert not lock_beside(target).exists()
    assert document.read_only
    assert not document.needs_publishing
    assert [notice.source[:15] for notice in document.notices] == ["You are looking"]
    with pytest.raises(RuntimeError):
        retitle(document, "mine")
    with pytest.raises(FileProblem, match="look at only"):
        document.save_as(tmp_path / "other.cmdesk")
    with pytest.raises(FileProblem, match="look at only"):
        document.put_back()
    document.save_copy(tmp_path / "copy.cmdesk")
    document.close()
    assert published(tmp_path / "copy.cmdesk") == published(target)
    assert target.read_bytes() == before


def test_opened_anyway_the_lock_is_taken_over(
    target: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    on(monkeypatch, "PC-ACCUEIL")
    theirs = SafeDocument.open(target, author="Marie")
    on(monkeypatch, "PC-BUREAU")
    ours = SafeDocument.open(target, home=tmp_path / "other home")
    assert json.loads(lock_beside(target).read_text())["host"] == "PC-ACCUEIL"
    ours.close()
    ours = SafeDocument.open(target, home=tmp_path / "other home", manner=Manner.ANYWAY)
    assert json.loads(lock_beside(target).read_text())["host"] == "PC-BUREAU"
    theirs.close()
    assert lock_beside(target).exists(), "it is ours by now"
    ours.close()
    assert not lock_beside(target).exists()


def test_a_copy_of_a_file_is_a_document_of_its_own(target: Path, tmp_path: Path) -> None:
    before = target.read_bytes()
    document = SafeDocument.copy_of(target, author="Marie")
    assert document.target is None
    with document.document_file.reading() as reader:
        meta = reader.meta()
    document.save_as(tmp_path / "copy.cmdesk")
    retitle(document, "of the copy")
    assert document.publish()
    document.close()
    assert title_in(tmp_path / "copy.cmdesk") == "of the copy"
    assert meta["copied_from"] not in ("", meta["document_uuid"])
    assert target.read_bytes() == before


def test_a_file_that_went_is_put_back_and_one_that_came_is_left(target: Path) -> None:
    document = SafeDocument.open(target)
    before = target.read_bytes()
    target.unlink()
    document.put_back()
    assert published(target)
    assert not document.needs_publishing
    target.write_text("somebody else's")
    with pytest.raises(FileProblem, match="changed elsewhere"):
        document.put_back()
    assert target.read_text() == "somebody else's"
    assert document.conflict is not None
    target.write_bytes(before)
    document.close(discard=True)


def test_a_file_renamed_and_changed_is_followed_and_not_overwritten(
    target: Path, tmp_path: Path
) -> None:
    document = SafeDocument.open(target)
    retitle(document, "mine")
    moved = target.rename(tmp_path / "moved.cmdesk")
    document.follow(moved)
    assert document.publish()
    assert document.target == resolved(moved)
    assert title_in(moved) == "mine"
    retitle(document, "mine again")
    again = moved.rename(tmp_path / "again.cmdesk")
    again.write_bytes(again.read_bytes() + b"\0")
    document.follow(again)
    with pytest.raises(FileProblem, match="changed elsewhere"):
        document.publish()
    document.close(discard=True)


def test_who_works_here_is_told_as_far_as_it_is_known(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("getpass.getuser", lambda: "marie")
    monkeypatch.setattr("socket.gethostname", lambda: "PC-ACCUEIL")
    assert who.signature() == "marie, PC-ACCUEIL"

    def unknown() -> str:
        raise KeyError("no such account")

    monkeypatch.setattr("getpass.getuser", unknown)
    assert who.signature() == "PC-ACCUEIL"


def test_a_lock_that_cannot_be_taken_away_stops_nothing(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither one of a program that died here nor one of somebody else, nor our own."""
    before = take_lock(target, "Marie").lock
    assert before is not None
    written(target, pid=dead_pid())
    monkeypatch.setattr(locks, "_remove", lambda _: None)
    assert take_lock(target, "Marie") == locks.LockState()
    assert holder_of(target) is None, "it is still nobody's, so nothing is asked"
    document = SafeDocument.open(target)
    retitle(document, "mine")
    assert document.publish()
    document.close()
    written(target, pid=os.getppid())
    assert take_lock(target, "Marie", force=True) == locks.LockState()
    holder = holder_of(target)
    assert holder is not None
    written(target, pid=os.getpid())
    ours = SafeDocument.open(target)
    ours.close()
    assert lock_beside(target).exists()
    assert holder_of(target) is None, "what this program could not take away is its own"


def test_another_user_of_this_computer_is_a_holder_as_long_as_the_program_lives(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    take_lock(target, "Paul")

    def not_ours(_pid: int, _signal: int) -> None:
        raise PermissionError(1, "not yours")

    written(target, pid=os.getpid() + 1)
    with monkeypatch.context() as patched:
        patched.setattr(os, "kill", not_ours)
        holder = holder_of(target)
        assert holder is not None
        assert holder.user == "Paul"
    written(target, pid=dead_pid())
    assert holder_of(target) is None


def test_each_lock_has_a_mark_of_its_own(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    on(monkeypatch, "PC-ACCUEIL")
    take_lock(target, "Marie")
    on(monkeypatch, "PC-BUREAU")
    first = holder_of(target)
    assert first == holder_of(target)
    on(monkeypatch, "PC-ACCUEIL")
    take_lock(target, "Marie")
    written(target, token="another")
    on(monkeypatch, "PC-BUREAU")
    second = holder_of(target)
    assert first is not None
    assert second is not None
    assert first.mark != second.mark == "another"
    lock_beside(target).write_text("junk")
    junk = holder_of(target)
    assert junk is not None
    assert junk.mark.isdecimal()
    assert locks._moment_of(target.with_name("nowhere")) == ""
