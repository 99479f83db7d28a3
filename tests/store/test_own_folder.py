# SPDX-License-Identifier: MIT
"""What fails in the program's own folder is not laid at the door of the user's file or drive."""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from cmdesk.domain.errors import DamagedFile, FileProblem
from cmdesk.store import publisher, readying
from cmdesk.store.document_file import DocumentFile
from cmdesk.store.files import FileOps
from cmdesk.store.problems import Found, Trouble, preparing_problem, recovering_problem
from cmdesk.store.safe_document import SafeDocument
from cmdesk.store.working import recoverable
from tests.documents import retitle, saved_document, title_in

PLACE = Path("somewhere", "été.cmdesk")
BLAMES = ("read-only", "drive was removed", "no space is left there", "you are not allowed")


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return saved_document(tmp_path / "client.cmdesk")


@pytest.fixture
def home(user_folders: Path) -> Path:
    return user_folders / "data"


def failing(error: Exception) -> Callable[..., None]:
    def fail(*_: object, **__: object) -> None:
        raise error

    return fail


def cannot_open() -> sqlite3.Error:
    error = sqlite3.OperationalError("unable to open database file")
    error.sqlite_errorname = "SQLITE_CANTOPEN"
    return error


TROUBLES = (
    OSError(errno.ENOSPC, "full"),
    OSError(errno.EACCES, "refused"),
    OSError(errno.EIO, "broken"),
    cannot_open(),
)


@pytest.mark.parametrize("trouble", Trouble)
@pytest.mark.parametrize("problem", [preparing_problem, recovering_problem])
def test_every_sentence_speaks_of_this_computer(
    problem: Callable[[BaseException, Path], FileProblem], trouble: Trouble
) -> None:
    told = problem(Found(trouble, "code", version="3.2", folder="here"), PLACE)
    words = told.text.source
    assert not any(blame in words for blame in BLAMES), words
    assert "file" in told.text.args
    assert words.count(". ") >= 1
    assert "code" in told.detail


@pytest.mark.parametrize("error", TROUBLES, ids=repr)
@pytest.mark.parametrize("step", ["snapshot_into", "_seal", "write_note"])
def test_a_snapshot_that_cannot_be_made_says_so(
    target: Path, monkeypatch: pytest.MonkeyPatch, error: Exception, step: str
) -> None:
    document = SafeDocument.open(target)
    retitle(document, "mine")
    before = target.read_bytes()
    with monkeypatch.context() as patched:
        if step == "snapshot_into":
            patched.setattr(DocumentFile, step, failing(error))
        else:
            patched.setattr(publisher, step, failing(error))
        with pytest.raises(FileProblem) as raised:
            document.publish()
    words = raised.value.text.source
    full = isinstance(error, OSError) and error.errno == errno.ENOSPC
    told = "The disk of this computer is full" if full else "cannot use its own folder"
    assert words.startswith(told) or f"cmdesk {told}" in words
    assert "The file is as it was saved last" in words
    assert target.read_bytes() == before
    assert document.publish(), "it goes on as soon as that is over"
    document.close()
    assert title_in(target) == "mine"


def test_a_drive_that_is_full_is_still_told_of_the_drive(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    document = SafeDocument.open(target)
    retitle(document, "mine")
    monkeypatch.setattr(FileOps, "copy", failing(OSError(errno.ENOSPC, "full")))
    with pytest.raises(FileProblem, match="no space is left there"):
        document.publish()
    document.close(discard=True)


@pytest.mark.parametrize("error", TROUBLES[1:], ids=repr)
@pytest.mark.parametrize("step", ["DocumentFile", "write_note"])
def test_a_working_file_that_cannot_be_opened_says_so(
    target: Path, home: Path, monkeypatch: pytest.MonkeyPatch, error: Exception, step: str
) -> None:
    from cmdesk.store import bound

    monkeypatch.setattr(bound, step, failing(error))
    with pytest.raises(FileProblem) as raised:
        SafeDocument.open(target)
    assert raised.value.text.source.startswith("cmdesk cannot write in its own folder")
    assert raised.value.text.args["folder"] == str(home)
    assert not list(home.rglob("work.db"))


def left_work(target: Path) -> Path:
    crashed = SafeDocument.open(target)
    retitle(crashed, "of a crash")
    crashed.close()
    (found,) = recoverable(crashed.shelf.folder.parents[1])
    return found.folder


def test_found_work_that_is_damaged_is_not_the_users_file(target: Path, home: Path) -> None:
    work = left_work(target) / "work.db"
    (found,) = recoverable(home)
    data = bytearray(work.read_bytes())
    data[4096:12288] = b"\xa5" * 8192
    work.write_bytes(data)
    with pytest.raises(DamagedFile) as raised:
        SafeDocument.recover(found)
    words = raised.value.text.source
    assert words.startswith("The unsaved work on “{file}” is damaged")
    assert "so was your file" in words
    work.write_bytes(b"a letter, no database")
    with pytest.raises(DamagedFile):
        SafeDocument.recover(found)


@pytest.mark.parametrize("error", [OSError(errno.EACCES, "refused"), cannot_open()], ids=repr)
def test_found_work_that_cannot_be_reached_is_not_the_users_drive(
    target: Path, home: Path, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    left_work(target)
    (found,) = recoverable(home)
    with monkeypatch.context() as patched:
        patched.setattr(readying, "check_own", failing(error))
        with pytest.raises(FileProblem) as raised:
            SafeDocument.recover(found)
    assert raised.value.text.source.startswith("The unsaved work on “{file}” cannot be read")
    document = SafeDocument.recover(found)
    assert document.publish()
    document.close()
    assert title_in(target) == "of a crash"


def test_work_that_is_in_use_is_said_to_be(target: Path, home: Path) -> None:
    left_work(target)
    (found,) = recoverable(home)
    document = SafeDocument.recover(found)
    with pytest.raises(FileProblem, match="is open in a cmdesk window"):
        SafeDocument.recover(found)
    document.close(discard=True)
