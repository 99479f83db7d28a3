# SPDX-License-Identifier: MIT
"""Opens, edits, publishes and saves under another name while every Nth call of the system fails.

A program of its own, run by ``test_failing``; prints what it saw as JSON. The promise: the target
is the complete old or the complete new file, nothing is called saved that is not, an edit that
was told as done is there and one that was refused is not, and each refusal is a named sentence.
"""

from __future__ import annotations

import errno
import json
import logging
import os
import sys
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Final

from cmdesk.domain.errors import FileProblem
from cmdesk.domain.records import Post
from cmdesk.store.locks import ENDING
from cmdesk.store.safe_document import SafeDocument
from cmdesk.store.working import recoverable
from tests.documents import (
    EVERY_KIND,
    POST,
    everything,
    retitle,
    saved_document,
    title_in,
)
from tests.faults.weather import EVERY, Fault, Kind, Patched, Shim, Weather

ALL: Final = {record.id: record for record in EVERY_KIND}
EDIT: Final = Post(id="9" * 32, text="an edit")
MOST_CALLS: Final = 400


@dataclass
class Seen:
    """What came of the runs."""

    runs: int = 0
    struck: int = 0
    refused: int = 0
    points: dict[str, int] = field(default_factory=dict)
    sentences: set[str] = field(default_factory=set)
    broken: list[str] = field(default_factory=list)


class Trial:
    """One thing done under a fault, again and again; ``strike`` gives the refusal, if any."""

    def __init__(self, folder: Path, weather: Weather) -> None:
        self.folder = folder
        self.weather = weather
        self.home = folder / "home"
        self.target = saved_document(folder / "client.cmdesk", EVERY_KIND)
        self.calls = 0

    def strike(self, fault: Fault, act: Callable[[], object]) -> str | None:
        """Do it under the fault; any other exception than a sentence is a broken promise."""
        self.weather.arm(self.folder, fault)
        try:
            act()
        except FileProblem as problem:
            return problem.text.source
        finally:
            self.calls = self.weather.disarm()
        return None

    def run(self, fault: Fault) -> str | None:
        """One run; raises AssertionError when a promise was broken."""
        raise NotImplementedError


class Opening(Trial):
    """The user's file is opened: whole, or not at all and untouched."""

    def run(self, fault: Fault) -> str | None:
        before, opened = self.target.read_bytes(), []
        told = self.strike(
            fault, lambda: opened.append(SafeDocument.open(self.target, home=self.home))
        )
        for document in opened:
            assert everything(document.document_file) == ALL, "opened, and not whole"
            document.close()
        assert self.target.read_bytes() == before, "opening changed the file"
        self.start_again()
        return told

    def start_again(self) -> None:
        """Two minutes later all goes well, and what a failure left behind is gone."""
        for path in (self.home / "open").rglob("*"):
            os.utime(path, (path.stat().st_mtime - 120,) * 2)
        for _ in range(2):  # the first takes the lock over that could not be taken away
            SafeDocument.open(self.target, home=self.home).close()
        assert list((self.home / "open").iterdir()) == [], "left in the own folder"
        assert sorted(self.beside()) == [], "left beside the file"

    def beside(self) -> Iterator[str]:
        """What lies beside the file and is not part of the test."""
        for path in self.folder.iterdir():
            if path not in (self.target, self.home):
                yield path.name


class Publishing(Opening):
    """The document is published with a version kept; then again in fair weather."""

    def __init__(self, folder: Path, weather: Weather) -> None:
        super().__init__(folder, weather)
        self.document = SafeDocument.open(self.target, home=self.home)
        self.count = 0

    def run(self, fault: Fault) -> str | None:
        self.count += 1
        before, title = self.target.read_bytes(), f"title {self.count}"
        retitle(self.document, title)
        self.document._note = replace(self.document.note, kept_at="")  # a version is due again
        told = self.strike(fault, self.document.publish)
        if told is not None:
            assert self.target.read_bytes() == before, "called refused, and changed"
        assert self.document.needs_publishing is (told is not None), "not known what is saved"
        assert self.document.conflict is None, "nobody else was there"
        assert everything(self.document.document_file)[POST.id] == replace(POST, title=title)
        assert self.document.publish() is (told is not None)
        assert title_in(self.target) == title, "saving again did not help"
        left = [name for name in self.beside() if not name.endswith(ENDING)]
        assert left == [], f"left behind: {left}"
        self._look_at_version(before)
        return told

    def _look_at_version(self, replaced: bytes) -> None:
        """What was replaced is kept whole, or still due; it goes, or there would be hundreds."""
        versions = self.document.shelf.backups()
        assert versions or not self.document.note.kept_at, "called kept, and it is not"
        for version in versions:
            assert version.path.read_bytes() == replaced, "a version that is not what it was"
            version.path.unlink()


class SavingAs(Opening):
    """The document gets another name: the new file is whole, or absent and the old name stays."""

    def run(self, fault: Fault) -> str | None:
        other = self.folder / "other.cmdesk"
        document = SafeDocument.open(self.target, home=self.home)
        retitle(document, "mine")
        told = self.strike(fault, lambda: document.save_as(other))
        if told is None:
            assert title_in(other) == "mine", "called saved, and it is not"
        else:
            assert not other.exists(), "called refused, and it is there"
        assert document.target == (self.target if told else other)
        assert document.needs_publishing is (told is not None)
        assert title_in(self.target) == POST.title
        document.close(discard=True)
        other.unlink(missing_ok=True)
        other.with_name(other.name + ENDING).unlink(missing_ok=True)
        self.start_again()
        return told


class Editing(Opening):
    """An edit, and the program ends at once: what was told as done is found again, or is not."""

    def run(self, fault: Fault) -> str | None:
        read, write = os.pipe()
        child = os.fork()
        if child == 0:
            try:
                os.write(write, self._edit_and_end(fault).encode())
            finally:
                os._exit(0)
        os.close(write)
        words = b""
        while piece := os.read(read, 65536):
            words += piece
        os.close(read)
        os.waitpid(child, 0)
        said: str | None
        self.calls, said = json.loads(words)
        assert said is None or not said.startswith("!"), said
        kept = self._found_again()
        assert (EDIT.id in kept) is (said is None), f"said {said}, kept {EDIT.id in kept}"
        assert {key: kept[key] for key in ALL} == ALL if kept else said is not None
        return said

    def _edit_and_end(self, fault: Fault) -> str:
        document = SafeDocument.open(self.target, home=self.home)
        told = None

        def edit() -> None:
            with document.document_file.writing() as writer:
                writer.add([EDIT])

        try:
            told = self.strike(fault, edit)
        except Exception as error:
            told = f"!{error!r}"
        return json.dumps([self.calls, told])

    def _found_again(self) -> dict[str, object]:
        """What the next start finds, if anything; nothing is left of it afterwards."""
        kept: dict[str, object] = {}
        for found in recoverable(self.home):
            document = SafeDocument.recover(found)
            kept |= everything(document.document_file)
            document.close(discard=True)
        self.start_again()
        return kept


TRIALS: Final = {
    "opening": Opening,
    "publishing": Publishing,
    "saving_as": SavingAs,
    "editing": Editing,
}


def sweep(trial: Trial, faults: tuple[Fault, ...]) -> Seen:
    """Each fault at the first, second, … call of its kind until there are no more."""
    seen = Seen()
    for fault in faults:
        for number in range(1, MOST_CALLS):
            here = replace(fault, number=number)
            seen.runs += 1
            try:
                told = trial.run(here)
            except Exception as error:  # a traceback is what must not be
                seen.broken.append(f"{here}: {type(error).__name__} {error}"[:300])
                told = None
            if told is not None:
                seen.refused += 1
                seen.sentences.add(told)
            if trial.calls < number:
                name = str(fault.kind.name)
                seen.points[name] = max(number - 1, seen.points.get(name, 0))
                break
            seen.struck += 1
    return seen


def faults_of(much: str) -> tuple[Fault, ...]:
    """Every kind with both errors, once and from then on; writes also stop half-way.

    Of that ``few`` takes one error once and the other from then on.
    """
    if much == "few":
        return tuple(
            Fault(kind, 1, *how) for kind in EVERY for how in ((errno.EIO,), (errno.ENOSPC, True))
        )
    errors = (errno.ENOSPC, errno.EIO)
    faults = [
        Fault(kind, 1, error, forever)
        for kind in EVERY
        for error in errors
        for forever in (False, True)
    ]
    return (*faults, *(Fault(Kind.WRITE, 1, error, half=True) for error in errors))


if __name__ == "__main__":
    place, name, much = Path(sys.argv[1]), sys.argv[2], sys.argv[3]
    os.environ["CMDESK_HOME"] = str(place / "home")
    logging.disable()
    library = os.environ.get("LD_PRELOAD")
    weather: Weather = Shim(library) if library else Patched()
    result = sweep(TRIALS[name](place, weather), faults_of(much))
    print(json.dumps({**asdict(result), "sentences": sorted(result.sentences)}))  # noqa: T201
