# SPDX-License-Identifier: MIT
"""Stories on full disks and where this user may not write; run by ``test_full_and_locked``.

A program of its own: it gives up being root, mounts small disks and limits itself.
"""

from __future__ import annotations

import json
import logging
import os
import resource
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from cmdesk.domain.errors import FileProblem
from cmdesk.domain.records import Post
from cmdesk.store.locks import ENDING
from cmdesk.store.safe_document import SafeDocument
from tests.documents import retitle, saved_document, title_in

NOBODY: Final = 65534
Seen = dict[str, Any]


class NotAllowed(Exception):
    """This computer does not let the story be told."""


@contextmanager
def small_disk(folder: Path, kibibytes: int) -> Iterator[Path]:
    """A disk of that size at the folder, gone afterwards."""
    mount, unmount = shutil.which("mount"), shutil.which("umount")
    if mount is None or unmount is None:
        raise NotAllowed("no mount here")
    folder.mkdir(exist_ok=True)
    options = ["-t", "tmpfs", "-o", f"size={kibibytes}k", "none", str(folder)]
    if subprocess.run([mount, *options], check=False, capture_output=True).returncode:
        raise NotAllowed("mounting is not allowed here")
    try:
        yield folder
    finally:
        subprocess.run([unmount, "-l", str(folder)], check=True)


@contextmanager
def largest_file(size: int) -> Iterator[None]:
    """No file of this program may become larger, as if there were no room for it."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def told_by(act: Callable[[], object]) -> str:
    try:
        act()
    except FileProblem as problem:
        return problem.text.source
    return ""


def left_in(folder: Path, *expected: Path) -> list[str]:
    """What lies there and should not."""
    paths = (path for path in folder.iterdir() if path.is_file() and path not in expected)
    return [path.name for path in paths if not path.name.endswith(ENDING)]


def full_drive(place: Path) -> Seen:
    with small_disk(place / "stick", 600) as stick:
        target = saved_document(stick / "client.cmdesk")
        document = SafeDocument.open(target)
        retitle(document, "mine")
        ballast = stick / "photos"
        _fill(ballast)
        told, meanwhile = told_by(document.publish), title_in(target)
        ballast.unlink()
        document.publish()
        document.close()
        left = left_in(stick, target)
        return {"told": told, "meanwhile": meanwhile, "after": title_in(target), "left": left}


def _fill(path: Path) -> None:
    """Write until nothing fits any more."""
    with path.open("wb", buffering=0) as file:
        try:
            while True:
                file.write(bytes(4096))
        except OSError:
            return


def full_home(place: Path) -> Seen:
    with small_disk(place / "own", 1500) as home:
        ballast = home / "photos"
        ballast.write_bytes(bytes(600_000))
        document = SafeDocument.open(saved_document(place / "client.cmdesk"), home=home)
        seen = _until_refused(document)
        ballast.unlink()
        seen["again"] = told_by(lambda: _edit(document, 2000)) == ""
        document.close(discard=True)
        return seen


def _edit(document: SafeDocument, number: int) -> None:
    with document.document_file.writing() as writer:
        writer.add([Post(id=f"{number:032x}", text="x" * 20_000)])


def _until_refused(document: SafeDocument) -> Seen:
    """Edit until an edit is refused; how many were told as done, and how many are there."""
    for number in range(200):
        told = told_by(lambda number=number: _edit(document, number))  # type: ignore[misc]
        if told:
            break
    with document.document_file.reading() as reader:
        kept = sum(len(post.text) == 20_000 for post in reader.all(Post))
    return {"told": told, "done": number, "kept": kept}


def limited_edits(place: Path) -> Seen:
    document = SafeDocument.open(saved_document(place / "client.cmdesk"))
    with largest_file(600_000):
        seen = _until_refused(document)
    seen["again"] = told_by(lambda: _edit(document, 2000)) == ""
    document.close(discard=True)
    return seen


def limited_file(place: Path) -> Seen:
    """Neither the snapshot on this computer nor the file beside the target fits below the limit."""
    target = saved_document(place / "limited.cmdesk")
    document = SafeDocument.open(target)
    retitle(document, "mine")
    with largest_file(target.stat().st_size - 4096):
        told = told_by(document.publish)
    meanwhile = title_in(target)
    document.publish()
    document.close()
    left = left_in(place, target, place / "client.cmdesk")
    return {"told": told, "meanwhile": meanwhile, "after": title_in(target), "left": left}


def read_only_file(place: Path) -> Seen:
    target = saved_document(place / "client.cmdesk")
    target.chmod(0o444)
    document = SafeDocument.open(target)
    retitle(document, "mine")
    told, other = told_by(document.publish), place / "other.cmdesk"
    document.save_as(other)
    document.close()
    left = left_in(place, target, other)
    return {"told": told, "meanwhile": title_in(target), "other": title_in(other), "left": left}


def read_only_folder(place: Path) -> Seen:
    folder = place / "folder"
    folder.mkdir()
    target = saved_document(folder / "client.cmdesk")
    folder.chmod(0o555)
    document = SafeDocument.open(target)
    retitle(document, "mine")
    told, meanwhile = told_by(document.publish), title_in(target)
    folder.chmod(0o755)
    document.publish()
    document.close()
    left = left_in(folder, target)
    return {"told": told, "meanwhile": meanwhile, "after": title_in(target), "left": left}


def unreadable_file(place: Path) -> Seen:
    target = saved_document(place / "client.cmdesk")
    target.chmod(0)
    return {"told": told_by(lambda: SafeDocument.open(target))}


AS_ROOT: Final = (full_drive, full_home)
AS_NOBODY: Final = (
    limited_edits,
    limited_file,
    read_only_file,
    read_only_folder,
    unreadable_file,
)


def _load_everything(place: Path) -> None:
    """Live through a whole story as root: later Python itself may be out of reach."""
    place.mkdir()
    document = SafeDocument.open(saved_document(place / "client.cmdesk"), home=place)
    retitle(document, "mine")
    document.publish()
    told_by(lambda: title_in(place))
    document.close()
    shutil.rmtree(place)
    shutil.rmtree(place.parent / "home", ignore_errors=True)


def main(place: Path, name: str) -> Seen:
    """Tell a story; as somebody who is not root where root could do anything."""
    os.environ["CMDESK_HOME"] = str(place / "home")
    logging.disable()
    for story in AS_ROOT:
        if story.__name__ == name:
            return story(place)
    if os.geteuid() == 0:
        _load_everything(place / "first")
        os.chown(place, NOBODY, NOBODY)
        os.setgid(NOBODY)
        os.setuid(NOBODY)
    (story,) = (one for one in AS_NOBODY if one.__name__ == name)
    return story(place)


if __name__ == "__main__":
    try:
        found = main(Path(sys.argv[1]), sys.argv[2])
    except NotAllowed as reason:
        found = {"skipped": str(reason)}
    print(json.dumps(found))  # noqa: T201
