# SPDX-License-Identifier: MIT
"""A target that is not the file that was opened is never overwritten."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from cmdesk.domain.errors import FileProblem
from cmdesk.store.safe_document import SafeDocument
from tests.documents import EVERY_KIND, retitle, saved_document, title_in


@pytest.fixture
def target(tmp_path: Path) -> Path:
    folder = tmp_path / "Clés & Cie"
    folder.mkdir()
    return saved_document(folder / "été #1.cmdesk")


def test_a_file_changed_elsewhere_is_not_overwritten(target: Path) -> None:
    """Same size, same time: only the whole content tells."""
    other = saved_document(target.with_name("other.cmdesk")).read_bytes()
    size, stamp = target.stat().st_size, target.stat()
    document = SafeDocument.open(target)
    retitle(document, "mine")
    assert len(other) == size
    target.write_bytes(other)
    os.utime(target, ns=(stamp.st_atime_ns, stamp.st_mtime_ns))
    with pytest.raises(FileProblem, match="changed elsewhere") as caught:
        document.publish()
    assert target.read_bytes() == other
    kept = document.conflict
    assert kept is caught.value
    assert document.begin_publish() is None
    with pytest.raises(FileProblem, match="changed elsewhere"):
        document.publish()
    copy = target.with_name("mine.cmdesk")
    document.save_as(copy)
    ended = document.conflict
    assert ended is None
    retitle(document, "mine later")
    assert document.publish()
    document.close()
    assert (target.read_bytes(), title_in(copy)) == (other, "mine later")


def test_two_at_the_same_file(target: Path) -> None:
    one, two = SafeDocument.open(target), SafeDocument.open(target)
    retitle(one, "one")
    retitle(two, "two")
    assert one.publish()
    with pytest.raises(FileProblem, match="changed elsewhere"):
        two.publish()
    retitle(one, "one again")
    assert one.publish()
    assert title_in(target) == "one again"
    one.close()
    two.close(discard=True)


def test_a_file_that_vanished_is_told_and_not_guessed_at(target: Path) -> None:
    document = SafeDocument.open(target)
    retitle(document, "mine")
    away = target.rename(target.with_name("renamed.cmdesk"))
    with pytest.raises(FileProblem, match="no longer in its place"):
        document.publish()
    assert not target.exists()
    away.rename(target)
    assert document.publish()
    shutil.rmtree(target.parent)
    retitle(document, "later")
    with pytest.raises(FileProblem, match="no longer in its place"):
        document.publish()
    document.close()


def test_a_new_document_does_not_take_a_name_that_appeared(tmp_path: Path) -> None:
    path = tmp_path / "new.cmdesk"
    document = SafeDocument.new(EVERY_KIND, path)
    path.write_text("somebody else's")
    with pytest.raises(FileProblem, match="changed elsewhere"):
        document.publish()
    assert path.read_text() == "somebody else's"
    document.close(discard=True)
