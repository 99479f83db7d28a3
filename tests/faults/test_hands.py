# SPDX-License-Identifier: MIT
"""The same file in several hands: the faults F13 to F21 with real programs and real files.

F15 (opened twice on one computer) is told in ``tests/ui/test_single.py``, F20 (a program that
holds the file for a moment) in ``tests/store/test_publisher.py``.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from cmdesk.config import who
from cmdesk.domain.errors import FileProblem
from cmdesk.store.conflicts import copies_beside, renamed_to
from cmdesk.store.files import FileOps
from cmdesk.store.locks import holder_of, lock_beside
from cmdesk.store.peeking import facts_in
from cmdesk.store.safe_document import Manner, SafeDocument
from cmdesk.store.sighting import Known, Lookout, Sight
from cmdesk.store.verifying import verify
from cmdesk.store.working import recoverable
from tests.documents import retitle, saved_document, title_in

ROOT = Path(__file__).resolve().parent.parent.parent
PUBLISHES = 500


class Program:
    """A program at another computer, or at this one, that has a document open."""

    def __init__(self, home: Path, target: Path, host: str, manner: Manner) -> None:
        words = [str(home), host, str(target), manner.value]
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.faults.hands", *words],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self.answer() == "open"

    def answer(self) -> str:
        assert self.process.stdout is not None
        return self.process.stdout.readline().strip()

    def do(self, order: str) -> str:
        """Give an order and wait for what becomes of it."""
        assert self.process.stdin is not None
        self.process.stdin.write(f"{order}\n")
        self.process.stdin.flush()
        return self.answer()

    def die(self) -> None:
        """End it as ``kill -9`` does."""
        self.process.kill()
        self.end()

    def end(self) -> None:
        self.process.kill()
        self.process.communicate()


Start = Callable[..., Program]


@pytest.fixture
def target(tmp_path: Path) -> Path:
    folder = tmp_path / "shared" / "Café & Fils"
    folder.mkdir(parents=True)
    return saved_document(folder / "client.cmdesk")


@pytest.fixture
def start(tmp_path: Path, target: Path) -> Iterator[Start]:
    """Starts programs with a home of their own; they are ended after the test."""
    running: list[Program] = []

    def one(host: str, manner: Manner = Manner.WORK) -> Program:
        home = tmp_path / f"home {len(running)}"
        running.append(Program(home, target, host, manner))
        return running[-1]

    yield one
    for program in running:
        program.end()


def known(target: Path) -> Known:
    facts = facts_in(target)
    assert facts is not None
    return Known(target, FileOps().stamp(target), facts.document_uuid, facts.revision)


def test_f13_a_file_changed_by_another_program_is_not_overwritten(
    start: Start, target: Path
) -> None:
    ours = SafeDocument.open(target)
    retitle(ours, "ours")
    theirs = start("PC-ACCUEIL")
    assert [theirs.do("edit theirs"), theirs.do("publish")] == ["edited", "published"]
    with pytest.raises(FileProblem, match="changed elsewhere"):
        ours.publish()
    assert title_in(target) == "theirs"
    facts = facts_in(target)
    assert facts is not None
    assert facts.saved_by == "Marie"
    beside = target.with_name("client (conflict 2026-11-22).cmdesk")
    ours.save_as(beside)
    ours.close()
    assert (title_in(beside), title_in(target)) == ("ours", "theirs")
    assert [copy.path for copy in copies_beside(target, facts.document_uuid)] == [beside]


def test_f13_replaced_within_the_second_with_the_same_size_and_beginning(target: Path) -> None:
    """Neither size, time nor the first KiB tell: publishing compares the whole file."""
    ours = SafeDocument.open(target)
    retitle(ours, "ours")
    facts, content = target.stat(), bytearray(target.read_bytes())
    content[-1] ^= 0xFF
    replacement = target.with_name("new")
    replacement.write_bytes(content)
    replacement.replace(target)
    os.utime(target, ns=(facts.st_atime_ns, facts.st_mtime_ns))
    assert (target.stat().st_size, target.stat().st_mtime_ns) == (facts.st_size, facts.st_mtime_ns)
    with pytest.raises(FileProblem, match="changed elsewhere"):
        ours.publish()
    assert target.read_bytes() == content
    ours.close(discard=True)


def test_f14_a_file_unlinked_is_not_made_again_without_being_asked(target: Path) -> None:
    lookout, before = Lookout(known(target)), known(target)
    ours = SafeDocument.open(target)
    retitle(ours, "ours")
    target.unlink()
    with pytest.raises(FileProblem, match="no longer in its place"):
        ours.publish()
    assert not target.exists()
    assert lookout.look(before).sight is Sight.GONE
    ours.put_back()
    assert title_in(target) == "ours"
    ours.close()


def test_f14_a_file_renamed_in_its_folder_is_found_again(target: Path) -> None:
    before = known(target)
    ours = SafeDocument.open(target)
    retitle(ours, "ours")
    moved = target.rename(target.with_name("bilan.cmdesk"))
    saved_document(target.with_name("another.cmdesk"))
    assert renamed_to(target, before.document_uuid, before.revision) == moved
    with pytest.raises(FileProblem, match="no longer in its place"):
        ours.publish()
    ours.follow(moved)
    assert ours.publish()
    ours.close()
    assert title_in(moved) == "ours"
    assert not target.exists()


def test_f16_opened_on_two_computers_the_second_is_told(start: Start, target: Path) -> None:
    theirs = start("PC-ACCUEIL")
    holder = holder_of(target)
    assert holder is not None
    assert (holder.user, holder.host) == ("Marie", "PC-ACCUEIL")
    assert theirs.do("close") == "closed"
    assert holder_of(target) is None
    assert not lock_beside(target).exists()


def test_f16_forced_open_on_two_computers_the_second_publisher_meets_the_conflict(
    start: Start, target: Path
) -> None:
    one, two = start("PC-ACCUEIL"), start("PC-BUREAU", Manner.ANYWAY)
    assert [one.do("edit one"), two.do("edit two")] == ["edited", "edited"]
    assert [two.do("publish"), one.do("publish")] == ["published", "conflict"]
    assert title_in(target) == "two"
    assert one.do("close") == "closed"
    assert lock_beside(target).exists(), "it is the other's by now"
    assert two.do("close") == "closed"
    assert not lock_beside(target).exists()
    assert title_in(target) == "two"


def test_f16_to_look_at_only_stands_in_nobodys_way(start: Start, target: Path) -> None:
    worker, looker = start("PC-ACCUEIL"), start("PC-BUREAU", Manner.LOOK)
    assert [worker.do("edit worked"), worker.do("publish")] == ["edited", "published"]
    assert looker.do("publish") == "published", "nothing to do"
    assert looker.do("close") == "closed"
    assert lock_beside(target).exists()
    assert title_in(target) == "worked"


def test_f17_a_shared_folder_that_brings_files_late_and_no_locks(
    target: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each computer has its own copy of the folder; what arrives late meets the same end."""
    other = tmp_path / "other computer" / target.name
    other.parent.mkdir()
    shutil.copy(target, other)
    ours = SafeDocument.open(target)
    monkeypatch.setattr(who, "computer", lambda: "PC-ACCUEIL")
    theirs = SafeDocument.open(other, home=tmp_path / "their home")
    retitle(ours, "ours")
    retitle(theirs, "theirs")
    assert ours.publish()
    assert theirs.publish()
    shutil.copy(target, other)  # the folder catches up, in the wrong order
    retitle(theirs, "theirs again")
    with pytest.raises(FileProblem, match="changed elsewhere"):
        theirs.publish()
    assert title_in(other) == "ours"
    ours.close()
    theirs.close()
    assert len(recoverable(tmp_path / "their home")) == 1, "the work waits"


def test_f18_conflict_copies_are_found_and_false_friends_are_not(target: Path) -> None:
    facts = facts_in(target)
    assert facts is not None
    copy = target.with_name("client (Copie en conflit de Marie 2026-11-22).cmdesk")
    shutil.copy(target, copy)
    theirs = SafeDocument.open(copy)
    retitle(theirs, "theirs")
    theirs.publish()
    theirs.close()
    saved_document(target.with_name("client (1).cmdesk"))  # another document altogether
    assert [one.path for one in copies_beside(target, facts.document_uuid)] == [copy]


def test_f19_the_lock_of_a_killed_program_is_silently_taken_over(
    start: Start, target: Path, tmp_path: Path
) -> None:
    killed = start(who.computer())
    assert holder_of(target) is not None, "it lives"
    assert killed.do("edit kept") == "edited"
    killed.die()
    assert lock_beside(target).exists()
    assert holder_of(target) is None
    ours = SafeDocument.open(target)
    assert lock_beside(target).exists()
    ours.close()
    assert not lock_beside(target).exists()
    assert len(recoverable(tmp_path / "home 0" / "data")) == 1


def test_f21_a_file_copied_while_it_is_saved_is_whole(
    target: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another program copies again and again during 500 publications.

    Nothing is forced to the disk here: who copies sees what is in memory all the same.
    """
    monkeypatch.setattr("cmdesk.store.files.force_to_disk", os.fstat)
    copies = tmp_path / "copies"
    copies.mkdir()
    script = (
        "import shutil, sys, pathlib, time\n"
        "source, folder = sys.argv[1:]\n"
        "number = 0\n"
        "print('copying', flush=True)\n"
        "while not pathlib.Path(folder, 'over').exists():\n"
        "    shutil.copyfile(source, pathlib.Path(folder, f'{number % 60}.cmdesk'))\n"
        "    number += 1\n"
        "    time.sleep(0.01)\n"
        "print(number, flush=True)\n"
    )
    copier = subprocess.Popen(
        [sys.executable, "-c", script, str(target), str(copies)],
        stdout=subprocess.PIPE,
        text=True,
    )
    assert copier.stdout is not None
    assert copier.stdout.readline().strip() == "copying"
    document = SafeDocument.open(target)
    for number in range(PUBLISHES):
        retitle(document, f"title {number}")
        assert document.publish()
    document.close()
    (copies / "over").touch()
    out, _ = copier.communicate(timeout=60)
    assert int(out) > 60
    verdicts = [verify(path) for path in sorted(copies.glob("*.cmdesk"))]
    assert len(verdicts) == 60
    assert all(verdict.sound for verdict in verdicts)
    assert title_in(target) == f"title {PUBLISHES - 1}"
