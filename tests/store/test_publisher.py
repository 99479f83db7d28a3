# SPDX-License-Identifier: MIT
"""Publishing: the user's file is the old one or the complete new one, and is never guessed at."""

from __future__ import annotations

import errno
import json
import os
import sqlite3
import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from cmdesk.domain.errors import FileProblem
from cmdesk.domain.records import Post
from cmdesk.store import publisher
from cmdesk.store.digest import content_sha256
from cmdesk.store.files import FileOps, Stamp
from cmdesk.store.locks import lock_beside
from cmdesk.store.publisher import RETRY_AFTER, temporary_beside
from cmdesk.store.safe_document import SafeDocument
from cmdesk.store.viewing import view
from tests.documents import EVERY_KIND, POST, published, retitle, saved_document, title_in


class Failing(FileOps):
    """Files of which one operation fails, or does something first."""

    def __init__(self, name: str, act: Callable[[Path], None]) -> None:
        self.name = name
        self.act = act
        self.pauses: list[float] = []

    def copy(self, source: Path, target: Path) -> Stamp:
        stamp = super().copy(source, target)
        self._meet("copy", target)
        return stamp

    def replace(self, source: Path, target: Path) -> None:
        if target.parent.parent.name != "backups":  # which has its own tests
            self._meet("replace", target)
        super().replace(source, target)

    def sync_folder(self, folder: Path) -> None:
        self._meet("sync_folder", folder)
        super().sync_folder(folder)

    def writable(self, path: Path) -> bool:
        return self.name != "writable" and super().writable(path)

    def pause(self, seconds: float) -> None:
        self.pauses.append(seconds)

    def _meet(self, name: str, path: Path) -> None:
        if name == self.name:
            self.act(path)


@pytest.fixture
def target(tmp_path: Path) -> Path:
    folder = tmp_path / "Clés & Cie"
    folder.mkdir()
    return saved_document(folder / "été #1.cmdesk")


def raising(error: Exception, times: int = 1000) -> Callable[[Path], None]:
    left = [error] * times

    def act(_: Path) -> None:
        if left:
            raise left.pop()

    return act


def windows_error(number: int) -> OSError:
    error = PermissionError(errno.EACCES, "in use")
    error.winerror = number  # type: ignore[attr-defined, unused-ignore]
    return error


def failed_publish(target: Path, files: FileOps) -> str:
    """What is said when publishing fails; the old file is whole and the work is found again."""
    before, beside = target.read_bytes(), sorted(target.parent.iterdir())
    document = SafeDocument.open(target)
    document._files = files
    retitle(document, "mine")
    with pytest.raises(FileProblem) as caught:
        document.publish()
    assert target.read_bytes() == before
    assert sorted(target.parent.iterdir()) == sorted([*beside, lock_beside(target)])
    assert document.needs_publishing
    assert sorted(p.name for p in document._folder.path.iterdir()) == [
        "in-use",
        "open.json",
        "work.db",
    ]
    if document.conflict is None:
        document._files = FileOps()
        assert document.publish()
        assert title_in(target) == "mine"
    document.close()
    return caught.value.text.source


def test_nothing_changed_is_nothing_done(target: Path) -> None:
    before = target.stat()
    document = SafeDocument.open(target)
    assert document.publish() is False
    assert document.begin_publish() is None
    document.close()
    assert (target.stat().st_ino, target.stat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


def test_what_is_published_says_who_when_and_after_what(target: Path) -> None:
    document = SafeDocument.open(target, author="Jean")
    with document.document_file.reading() as reader:
        before = reader.meta()
    retitle(document, "mine")
    assert document.publish() is True
    assert not document.needs_publishing
    retitle(document, "mine again")
    document.publish()
    document.close()
    with view(target) as seen, seen.reading() as reader:
        after = reader.meta()
        digest = content_sha256(seen._raw)
    assert after["document_uuid"] == before["document_uuid"]
    assert (
        len({before["revision_uuid"], after["parent_revision_uuid"], after["revision_uuid"]}) == 3
    )
    assert after["saved_by"] == "Jean"
    assert after["saved_at_utc"] >= before["saved_at_utc"]
    assert after["content_sha256"] == digest
    with closing(sqlite3.connect(target)) as raw:
        assert raw.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert raw.execute("PRAGMA foreign_key_check").fetchall() == []


def test_each_revision_names_the_one_before(target: Path) -> None:
    document, chain = SafeDocument.open(target), []
    for title in "abc":
        retitle(document, title)
        document.publish()
        with view(target) as seen, seen.reading() as reader:
            chain.append((reader.meta()["parent_revision_uuid"], reader.meta()["revision_uuid"]))
    document.close()
    assert chain[0][1] == chain[1][0]
    assert chain[1][1] == chain[2][0]


@pytest.mark.parametrize(
    ("name", "error", "words"),
    [
        ("copy", OSError(errno.ENOSPC, ""), "no space is left"),
        ("copy", OSError(errno.EIO, ""), "drive was removed"),
        ("copy", OSError(errno.EROFS, ""), "read-only"),
        ("replace", OSError(errno.EACCES, ""), "read-only"),
        ("replace", windows_error(32), "used by another program"),
        ("replace", OSError(errno.EILSEQ, ""), "does not know"),
    ],
)
def test_a_drive_that_fails_keeps_the_old_file(
    target: Path, name: str, error: OSError, words: str
) -> None:
    assert words in failed_publish(target, Failing(name, raising(error)))


def test_a_read_only_file_is_not_replaced(target: Path) -> None:
    assert "read-only" in failed_publish(target, Failing("writable", raising(OSError())))


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root writes anywhere")
def test_a_read_only_folder_keeps_the_work(target: Path) -> None:
    document = SafeDocument.open(target)
    retitle(document, "mine")
    target.parent.chmod(0o555)
    with pytest.raises(FileProblem, match="read-only"):
        document.publish()
    target.parent.chmod(0o755)
    assert document.publish()
    document.close()


def test_a_drive_that_stores_something_else_is_noticed(target: Path) -> None:
    def flip(path: Path) -> None:
        content = bytearray(path.read_bytes())
        content[len(content) // 2] ^= 1
        path.write_bytes(content)

    assert "did not store" in failed_publish(target, Failing("copy", flip))


def test_a_snapshot_that_is_damaged_is_not_published(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def spoil(snapshot: Path, facts: object) -> None:
        content = bytearray(snapshot.read_bytes())
        content[4096:4200] = bytes(104)
        snapshot.write_bytes(content)

    with monkeypatch.context() as patched:
        patched.setattr(publisher, "_seal", spoil)
        document = SafeDocument.open(target)
        retitle(document, "mine")
        with pytest.raises(FileProblem, match="did not pass its check"):
            document.publish()
    assert document.publish()
    document.close()


@pytest.mark.parametrize("number", [5, 32])
def test_a_program_that_holds_the_file_for_a_moment_is_waited_for(
    target: Path, number: int
) -> None:
    files = Failing("replace", raising(windows_error(number), times=len(RETRY_AFTER)))
    document = SafeDocument.open(target, files=files)
    retitle(document, "mine")
    assert document.publish()
    document.close()
    assert files.pauses == [1.0, 0.5, 0.25, 0.1, 0.05, 0.025, 0.01][::-1]
    assert title_in(target) == "mine"


def test_what_is_renamed_is_on_the_disk_first(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Taking away either fsync turns this red."""
    done: list[str] = []
    sync, replace = os.fsync, FileOps.replace

    def synced(handle: int) -> None:
        name = Path(f"/proc/self/fd/{handle}").readlink().name
        done.append(f"sync {name}")
        sync(handle)

    def replaced(self: FileOps, source: Path, to: Path) -> None:
        done.append(f"replace {to.name}")
        replace(self, source, to)

    if not Path("/proc/self/fd").exists():
        pytest.skip("only Linux names an open file")
    document = SafeDocument.open(target)
    retitle(document, "mine")
    monkeypatch.setattr(os, "fsync", synced)
    monkeypatch.setattr(FileOps, "replace", replaced)
    document.publish()
    document.close()
    temporary = temporary_beside(target).name
    about = {temporary, target.name, target.parent.name}
    steps = [step for step in done if step.partition(" ")[2] in about]
    (kept,) = (step for step in done if step.startswith("replace ") and "Z-opened-" in step)
    assert done.index(kept) < done.index(f"replace {target.name}")
    assert steps == [f"sync {temporary}", f"replace {target.name}", f"sync {target.parent.name}"]


def test_permissions_are_kept(target: Path) -> None:
    target.chmod(0o640)
    document = SafeDocument.open(target)
    retitle(document, "mine")
    document.publish()
    document.close()
    assert target.stat().st_mode & 0o777 == 0o640


def test_a_folder_that_cannot_be_synchronised_is_no_failure(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sync = os.fsync

    def refuse(handle: int) -> None:
        if os.path.isdir(f"/proc/self/fd/{handle}"):  # noqa: PTH112  (a descriptor, not a path)
            raise OSError(errno.EINVAL, "not here")
        sync(handle)

    monkeypatch.setattr(os, "fsync", refuse)
    document = SafeDocument.open(target)
    retitle(document, "mine")
    assert document.publish()
    document.close()
    FileOps().sync_folder(target / "no folder")


def test_typing_never_waits_for_a_slow_drive(target: Path) -> None:
    """The drive answers only after the edits were made: waiting for it would never end."""
    reached, edited = threading.Event(), threading.Event()

    def slow(_: Path) -> None:
        reached.set()
        assert edited.wait(60)

    document = SafeDocument.open(target)
    document._files = Failing("copy", slow)
    retitle(document, "before")
    delivery = document.begin_publish()
    assert delivery is not None
    outcomes = []
    thread = threading.Thread(target=lambda: outcomes.append(delivery.run()))
    thread.start()
    assert reached.wait(60)
    for number in range(20):
        retitle(document, f"while {number}")
    for refused in (document.publish, document.begin_publish, document.close):
        with pytest.raises(RuntimeError, match="under way"):
            refused()
    edited.set()
    thread.join()
    document.finish_publish(outcomes[0])
    assert title_in(target) == "before"
    assert document.needs_publishing
    document._files = FileOps()
    document.publish()
    document.close()
    assert title_in(target) == "while 19"
    with pytest.raises(RuntimeError, match="no delivery"):
        document.finish_publish(outcomes[0])


def test_the_half_written_file_has_a_name_that_sync_clients_leave_alone(tmp_path: Path) -> None:
    short, long = temporary_beside(tmp_path / "c.cmdesk"), temporary_beside(tmp_path / ("é" * 120))
    assert short.name == f"~c.cmdesk.{os.getpid()}.tmp"
    assert long.name.startswith("~é")
    assert long.name.endswith(".tmp")
    assert len(long.name.encode()) <= 255


def test_a_full_local_disk_is_told(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    document = SafeDocument.open(target)
    retitle(document, "mine")

    def full(path: Path) -> None:
        path.write_bytes(b"half")
        raise OSError(errno.ENOSPC, "full")

    with monkeypatch.context() as patched:
        patched.setattr(document.document_file, "snapshot_into", full)
        with pytest.raises(FileProblem, match="The disk of this computer is full"):
            document.begin_publish()
    assert len(list(document._folder.path.iterdir())) == 3
    assert document.publish()
    document.close()


def test_the_note_is_readable_by_people(target: Path) -> None:
    document = SafeDocument.open(target)
    note = json.loads((document._folder.path / "open.json").read_text("utf-8"))
    assert note["target"] == str(target)
    assert note["pid"] == os.getpid()
    assert note["base"]["size"] == target.stat().st_size
    document.close()


def test_everything_published_is_everything(target: Path) -> None:
    document = SafeDocument.open(target)
    with document.document_file.writing() as writer:
        writer.add([Post(id="b" * 32, text="one more")])
    document.publish()
    document.close()
    assert set(published(target)) == {*(r.id for r in EVERY_KIND), "b" * 32}
    assert published(target)[POST.id] == POST


def test_a_bug_in_a_delivery_leaves_the_document_usable(
    target: Path, caplog: pytest.LogCaptureFixture
) -> None:
    def bug(_: Path) -> None:
        raise KeyError("a bug")

    assert "does not know" in failed_publish(target, Failing("replace", bug))
    assert "a delivery failed" in caplog.text
