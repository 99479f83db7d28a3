# SPDX-License-Identifier: MIT
"""Kills programs that edit and publish, at random and at every step; run by ``test_killed``.

A program of its own that knows no Qt, so that it may fork: a fork is a warmed-up program that
starts at once. Prints what it saw as JSON.
"""

from __future__ import annotations

import json
import logging
import os
import random
import shutil
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path

from cmdesk.domain.records import Post
from cmdesk.store.files import FileOps, Stamp
from cmdesk.store.safe_document import SafeDocument
from cmdesk.store.working import recoverable
from tests.documents import EVERY_KIND, POST, retitle, saved_document, title_in
from tests.faults.weather import EVERY, Fault, Shim

MOST_SECONDS = 0.05
MOST_STEPS = 300
KILLED = -1
Strike = Callable[[SafeDocument, int], None]


def while_editing(folder: Path, runs: int) -> dict[str, int]:
    """Kill a program 0 to 50 ms after its first edit; count edits that were told and lost."""
    target = saved_document(folder / "client.cmdesk", EVERY_KIND)
    dice, lost, acknowledged, without_work = random.Random(), 0, 0, 0
    for number in range(runs):
        home = folder / f"home{number}"
        told = _killed_after(home, target, dice.uniform(0, MOST_SECONDS))
        acknowledged += told
        found = recoverable(home)
        without_work += told > 0 and len(found) != 1
        for one in found:
            document = SafeDocument.recover(one)
            with document.document_file.reading() as reader:
                kept = {post.text for post in reader.all(Post)}
            lost += len({f"edit {n}" for n in range(told)} - kept)
            document.close(discard=True)
    return {"runs": runs, "acknowledged": acknowledged, "lost": lost, "not_found": without_work}


def _killed_after(home: Path, target: Path, seconds: float) -> int:
    """How many edits a program told as done before it was killed."""
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            _edit_for_ever(home, target, write)
        finally:
            os._exit(1)  # a failing child must not go on as its parent
    os.close(write)
    told = len(os.read(read, 1))
    time.sleep(seconds)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    while piece := os.read(read, 65536):
        told += len(piece)
    os.close(read)
    return told


def _edit_for_ever(home: Path, target: Path, acknowledge: int) -> None:
    document = SafeDocument.open(target, home=home)
    for number in range(1_000_000):
        with document.document_file.writing() as writer:
            writer.add([Post(id=f"{number:032x}", text=f"edit {number}")])
        os.write(acknowledge, b".")


class Deadly(FileOps):
    """Files that kill the program before, during or after the operation of one number."""

    def __init__(self, fatal: int) -> None:
        self.left = fatal

    def copy(self, source: Path, target: Path) -> Stamp:
        self._step(lambda: target.write_bytes(source.read_bytes()[:5000]))
        return self._then(super().copy(source, target))

    def stamp(self, path: Path) -> Stamp:
        self._step()
        return super().stamp(path)

    def copy_mode(self, source: Path, target: Path) -> None:
        self._step()
        super().copy_mode(source, target)

    def replace(self, source: Path, target: Path) -> None:
        self._step()
        super().replace(source, target)
        self._step()

    def sync_folder(self, folder: Path) -> None:
        self._step()
        super().sync_folder(folder)
        self._step()

    def remove(self, path: Path) -> None:
        self._step()
        super().remove(path)

    def _then(self, stamp: Stamp) -> Stamp:
        self._step()
        return stamp

    def _step(self, half_done: Callable[[], object] | None = None) -> None:
        if self.left == 0:
            if half_done is not None:
                half_done()
            os.kill(os.getpid(), signal.SIGKILL)
        self.left -= 1


def while_publishing(folder: Path, strike: Strike) -> dict[str, int]:
    """Kill a program at each step of publishing; count targets that are neither old nor new."""
    counts = dict.fromkeys(("steps", "old", "new", "wrong", "left", "unpublished", "versions"), 0)
    for step in range(MOST_STEPS):
        place = folder / f"step{step}"
        place.mkdir()
        target = saved_document(place / "client.cmdesk", EVERY_KIND)
        if not _killed_at(step, place / "home", target, strike):
            counts["steps"] = step
            return counts
        title = title_in(target)
        counts[{POST.title: "old", "new": "new"}.get(title, "wrong")] += 1
        for found in recoverable(place / "home"):
            document = SafeDocument.recover(found)
            document.publish()
            document.close()
        for _ in range(2):  # the first takes over the lock of the dead one
            SafeDocument.open(target, home=place / "home").close()
        counts["unpublished"] += title_in(target) != "new"
        counts["versions"] += _versions(place / "home") == 1
        counts["left"] += sum(p != target and not _is_version(p) for p in _files_in(place))
        shutil.rmtree(place)
    return counts


def _versions(home: Path) -> int:
    """How many versions of the document before were kept."""
    kept = [path for path in (home / "backups").rglob("*.cmdesk") if title_in(path) == POST.title]
    return len(kept)


def _files_in(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


def _is_version(path: Path) -> bool:
    """An earlier version that is whole, the note of its names, or that of what was published."""
    if path.parent.name == "published":
        return path.name.endswith((".json", ".json.new"))  # the next saving replaces the latter
    if path.parents[1].name != "backups":
        return False
    return path.name == "names.json" or (path.suffix == ".cmdesk" and title_in(path) != "")


def _killed_at(step: int, home: Path, target: Path, strike: Strike) -> bool:
    child = os.fork()
    if child == 0:
        try:
            document = SafeDocument.open(target, home=home)
            retitle(document, "new")
            strike(document, step)
            document.publish()
        finally:
            os._exit(0)
    _, status = os.waitpid(child, 0)
    return os.WIFSIGNALED(status)


def at_a_step(document: SafeDocument, step: int) -> None:
    """Have the program killed at a step of what it does with files."""
    document._files = Deadly(step)


def at_a_call(document: SafeDocument, step: int) -> None:
    """Have the program killed at a call of the system, of SQLite’s too."""
    place = document._folder.home.parent
    Shim(os.environ["LD_PRELOAD"]).arm(place, Fault(EVERY, step + 1, KILLED))


if __name__ == "__main__":
    place = Path(sys.argv[1])
    os.environ["CMDESK_HOME"] = str(place / "home")
    logging.disable()
    if sys.argv[2] == "editing":
        seen = while_editing(place, int(sys.argv[3]))
    else:
        seen = while_publishing(place, at_a_call if sys.argv[2] == "calls" else at_a_step)
    print(json.dumps(seen))  # noqa: T201
