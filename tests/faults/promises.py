# SPDX-License-Identifier: MIT
"""Promises, each with the protection that keeps it: taken away, the promise must be broken.

To add one: 1. a function that raises AssertionError when the promise is broken; 2. one that takes
the protection away; 3. a line in ``PROMISES``.
"""

from __future__ import annotations

import errno
import os
from contextlib import suppress
from pathlib import Path
from typing import Final

import pytest

from cmdesk.domain.errors import FileProblem
from cmdesk.store import document_file, files, opening, publisher, working
from cmdesk.store.files import FileOps, Stamp
from cmdesk.store.publisher import Delivery
from cmdesk.store.safe_document import SafeDocument
from cmdesk.store.working import recoverable
from tests.documents import title_in
from tests.faults.opening_promises import (
    a_broken_structure_is_refused,
    a_change_by_another_hand_is_told,
    a_huge_cell_is_refused,
    a_newer_document_is_not_modified,
    a_strangers_file_causes_nothing_but_reading,
    senseless_values_are_refused,
    too_many_rows_are_refused,
    what_another_hand_touched_is_built_anew,
    what_never_ends_is_given_up,
    without_comparing_with_the_register,
    without_knowing_newer,
    without_soundness,
    without_the_authorizer,
    without_the_deadline,
    without_the_digest,
    without_the_limit_of_length,
    without_the_limit_of_rows,
)
from tests.faults.power_off import power_goes_off
from tests.faults.promising import Cut, Promise, opened_and_edited, refused


class Flipping(FileOps):
    """A worn stick: what is read back is not what was written."""

    def copy(self, source: Path, target: Path) -> Stamp:
        stamp = super().copy(source, target)
        target.write_bytes(target.read_bytes().replace(b"bient", b"biant"))
        return stamp


def a_worn_drive_is_noticed(place: Path, _: pytest.MonkeyPatch) -> None:
    document = opened_and_edited(place, Flipping())
    before = (place / "client.cmdesk").read_bytes()
    try:
        refused(document.publish, "did not store")
    finally:
        document.close(discard=True)
    assert (place / "client.cmdesk").read_bytes() == before


def without_reading_back(patched: pytest.MonkeyPatch) -> None:
    copied: dict[str, Stamp] = {}
    copy, stamp = FileOps.copy, FileOps.stamp

    def copying(self: FileOps, source: Path, target: Path) -> Stamp:
        copied[str(target)] = copy(self, source, target)
        return copied[str(target)]

    def trusting(self: FileOps, path: Path) -> Stamp:
        return copied.get(str(path)) or stamp(self, path)

    patched.setattr(FileOps, "copy", copying)
    patched.setattr(FileOps, "stamp", trusting)


def anothers_work_is_not_overwritten(place: Path, _: pytest.MonkeyPatch) -> None:
    """Changed within the same second to a file of the same size."""
    document = opened_and_edited(place)
    target = place / "client.cmdesk"
    theirs = target.read_bytes().replace(b"bient", b"biant")
    before = target.stat()
    target.write_bytes(theirs)
    os.utime(target, ns=(before.st_atime_ns, before.st_mtime_ns))
    with suppress(FileProblem):
        document.publish()
    document.close(discard=True)
    assert target.read_bytes() == theirs, "another’s work was overwritten"


def without_comparing(patched: pytest.MonkeyPatch) -> None:
    patched.setattr(Delivery, "_compare_target", lambda self: None)


class Held(FileOps):
    """A sync client holds the file for a moment, as Windows says it."""

    def __init__(self) -> None:
        self.left = 5

    def replace(self, source: Path, target: Path) -> None:
        if self.left and target.name == "client.cmdesk":
            self.left -= 1
            error = PermissionError(errno.EACCES, "in use")
            error.winerror = 32  # type: ignore[attr-defined, unused-ignore]
            raise error
        super().replace(source, target)

    def pause(self, seconds: float) -> None:
        """Time passes at once."""


def a_held_file_is_waited_for(place: Path, _: pytest.MonkeyPatch) -> None:
    document = opened_and_edited(place, Held())
    with suppress(FileProblem):
        document.publish()
    document.close(discard=True)
    assert title_in(place / "client.cmdesk") == "mine", "given up at once"


def without_patience(patched: pytest.MonkeyPatch) -> None:
    patched.setattr(publisher, "RETRY_AFTER", ())


def a_broken_snapshot_is_not_published(place: Path, patched: pytest.MonkeyPatch) -> None:
    document = opened_and_edited(place)
    target, seal = place / "client.cmdesk", publisher._seal
    before = target.read_bytes()

    def spoilt(snapshot: Path, facts: dict[str, str]) -> None:
        seal(snapshot, facts)
        content = bytearray(snapshot.read_bytes())
        content[36:40] = (5).to_bytes(4, "big")
        snapshot.write_bytes(content)

    with patched.context() as patch:
        patch.setattr(publisher, "_seal", spoilt)
        with suppress(FileProblem):
            document.publish()
    document.close(discard=True)
    assert target.read_bytes() == before, "a broken file was published"


def without_quick_check(patched: pytest.MonkeyPatch) -> None:
    patched.setattr(opening, "refuse_damaged", lambda raw: None)
    patched.setattr(publisher, "refuse_damaged", lambda raw: None)


def what_is_replaced_is_kept_first(place: Path, _: pytest.MonkeyPatch) -> None:
    class Ending(FileOps):
        def replace(self, source: Path, target: Path) -> None:
            super().replace(source, target)
            if target.name == "client.cmdesk":
                raise Cut

    document = opened_and_edited(place, Ending())
    before = (place / "client.cmdesk").read_bytes()
    _ended(document)
    kept = [path.read_bytes() for path in (place / "home" / "backups").rglob("*.cmdesk")]
    assert kept == [before], "the replaced file is nowhere"


def _ended(document: SafeDocument) -> None:
    """Publish until the program ends, as far as others can see."""
    with suppress(Cut):
        document.publish()
    document.document_file.close()
    document._folder.release()


def without_keeping(patched: pytest.MonkeyPatch) -> None:
    patched.setattr(Delivery, "_keep_version", lambda self: None)


def a_crash_after_the_replacement_is_understood(place: Path, _: pytest.MonkeyPatch) -> None:
    class Ending(FileOps):
        def sync_folder(self, folder: Path) -> None:
            super().sync_folder(folder)
            if folder == place:
                raise Cut

    _ended(opened_and_edited(place, Ending()))
    for found in recoverable(place / "home"):
        document = SafeDocument.recover(found)
        try:
            document.publish()
        except FileProblem as problem:
            raise AssertionError("one’s own file taken for another’s") from problem
        finally:
            document.close(discard=True)
    assert title_in(place / "client.cmdesk") == "mine"


def without_the_intent(patched: pytest.MonkeyPatch) -> None:
    patched.setattr(Delivery, "_note_intent", lambda self, sealed, temporary: None)


def work_in_use_is_left_alone(place: Path, _: pytest.MonkeyPatch) -> None:
    document = opened_and_edited(place)
    found = recoverable(place / "home")
    document.close(discard=True)
    assert found == (), "a living program’s work was taken for a crashed one’s"


def without_the_lock(patched: pytest.MonkeyPatch) -> None:
    patched.setattr(working, "_take_lock", lambda path: path.open("ab"))


def a_log_beside_the_file_is_not_paired_wrongly(place: Path, _: pytest.MonkeyPatch) -> None:
    document = opened_and_edited(place)
    target = place / "client.cmdesk"
    before = target.read_bytes()
    target.with_name("client.cmdesk-wal").write_bytes(b"of another program")
    with suppress(FileProblem):
        document.publish()
    document.close(discard=True)
    assert target.read_bytes() == before, "a new file under an old log"


def without_looking_beside(patched: pytest.MonkeyPatch) -> None:
    patched.setattr(publisher, "companions", lambda target: ())


def edits_are_on_the_disk(place: Path, _: pytest.MonkeyPatch) -> None:
    """2 is FULL: SQLite has each commit written out before it calls it done."""
    document = opened_and_edited(place)
    (level,) = document.document_file._raw.execute("PRAGMA synchronous").fetchone()
    document.close(discard=True)
    assert level == 2, "an edit that was told as done may vanish"


def without_synchronous(patched: pytest.MonkeyPatch) -> None:
    weaker = tuple(p for p in document_file._PRAGMAS if "synchronous" not in p)
    patched.setattr(document_file, "_PRAGMAS", (*weaker, "synchronous=OFF"))


def without_fsync(patched: pytest.MonkeyPatch) -> None:
    patched.setattr(files, "force_to_disk", lambda handle: None)


def without_fsync_of_the_folder(patched: pytest.MonkeyPatch) -> None:
    patched.setattr(FileOps, "sync_folder", lambda self, folder: None)


def without_fsync_of_the_note(patched: pytest.MonkeyPatch) -> None:
    sync = FileOps.sync_folder

    def elsewhere(self: FileOps, folder: Path) -> None:
        if "open" not in folder.parts:
            sync(self, folder)

    patched.setattr(FileOps, "sync_folder", elsewhere)


def the_power_may_go_off(place: Path, patched: pytest.MonkeyPatch) -> None:
    power_goes_off(place, patched)


PROMISES: Final = (
    Promise("fsync", the_power_may_go_off, without_fsync),
    Promise("fsync of the folder", the_power_may_go_off, without_fsync_of_the_folder),
    Promise("fsync of the note", the_power_may_go_off, without_fsync_of_the_note),
    Promise("fsync of edits", edits_are_on_the_disk, without_synchronous),
    Promise("reading back", a_worn_drive_is_noticed, without_reading_back),
    Promise("digest", a_change_by_another_hand_is_told, without_the_digest),
    Promise("comparing the file", anothers_work_is_not_overwritten, without_comparing),
    Promise("looking beside", a_log_beside_the_file_is_not_paired_wrongly, without_looking_beside),
    Promise("retries", a_held_file_is_waited_for, without_patience),
    Promise("quick_check on opening", a_broken_structure_is_refused, without_quick_check),
    Promise("quick_check on saving", a_broken_snapshot_is_not_published, without_quick_check),
    Promise("authorizer", a_strangers_file_causes_nothing_but_reading, without_the_authorizer),
    Promise("deadline", what_never_ends_is_given_up, without_the_deadline),
    Promise("limit of length", a_huge_cell_is_refused, without_the_limit_of_length),
    Promise("limit of rows", too_many_rows_are_refused, without_the_limit_of_rows),
    Promise("soundness", senseless_values_are_refused, without_soundness),
    Promise(
        "register", what_another_hand_touched_is_built_anew, without_comparing_with_the_register
    ),
    Promise("newer formats", a_newer_document_is_not_modified, without_knowing_newer),
    Promise("keeping versions", what_is_replaced_is_kept_first, without_keeping),
    Promise("intent", a_crash_after_the_replacement_is_understood, without_the_intent),
    Promise("lock of the folder", work_in_use_is_left_alone, without_the_lock),
)
