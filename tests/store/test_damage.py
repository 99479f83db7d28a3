# SPDX-License-Identifier: MIT
"""Random damage: a spoilt file is refused, told, or whole."""

from __future__ import annotations

import random
import re
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from cmdesk.domain.errors import FileProblem
from cmdesk.domain.records import Post
from cmdesk.store.document_file import DocumentFile
from cmdesk.store.files import FileOps
from cmdesk.store.opening import prepare
from tests.documents import EVERY_KIND, everything, published, saved_document

ALL = {record.id: record for record in EVERY_KIND}


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return saved_document(tmp_path / "client.cmdesk")


def outcome(path: Path, tmp_path: Path, name: str) -> str:
    """refused, told, or whole: nothing else may happen to a damaged file."""
    folder = tmp_path / name
    folder.mkdir()
    try:
        prepared = prepare(path, folder / "w.db", FileOps())
    except FileProblem:
        return "refused"
    with DocumentFile(folder / "w.db") as document_file:
        whole = everything(document_file) == ALL
    assert whole or prepared.digest_differs
    return "whole" if whole else "told"


def flipped(content: bytes, dice: random.Random) -> bytes:
    spoilt = bytearray(content)
    for _ in range(dice.choice((1, 1, 4, 60))):
        spoilt[dice.randrange(len(spoilt))] = dice.randrange(256)
    return bytes(spoilt)


def cut(content: bytes, dice: random.Random) -> bytes:
    return content[: dice.randrange(len(content))]


@pytest.mark.parametrize("spoil", [flipped, cut])
def test_a_damaged_file_is_refused_told_or_whole(
    target: Path, tmp_path: Path, spoil: Callable[[bytes, random.Random], bytes]
) -> None:
    content, dice, spoilt = target.read_bytes(), random.Random(7), tmp_path / "spoilt.cmdesk"
    seen = []
    for number in range(100):
        spoilt.write_bytes(spoil(content, dice))
        seen.append(outcome(spoilt, tmp_path, f"{number}"))
    assert seen.count("refused") > 10


def test_a_table_and_its_index_that_disagree_are_told(target: Path, tmp_path: Path) -> None:
    """An id stands in both; SQLite may answer from either, and quick_check compares them not."""
    content, mute, seen = target.read_bytes(), b"8" * 32, []
    spoilt = tmp_path / "spoilt.cmdesk"
    for number, found in enumerate(re.finditer(mute, content)):
        at = found.end() - 1
        spoilt.write_bytes(content[:at] + b"x" + content[at + 1 :])
        seen.append(outcome(spoilt, tmp_path, f"{number}"))
    assert "told" in seen


def half_done(target: Path, copy: Path) -> Path:
    """The file and its journal as a program leaves them that dies in the middle of a change."""
    with closing(sqlite3.connect(target, isolation_level=None)) as raw:
        raw.execute("PRAGMA cache_size=1")
        raw.execute("PRAGMA cache_spill=1")
        raw.execute("BEGIN")
        raw.execute("UPDATE post SET note = printf('%.*c', 50000, 'x')")
        raw.execute("UPDATE post SET title = 'half done'")
        for suffix in ("", "-journal"):
            shutil.copy(f"{target}{suffix}", f"{copy}{suffix}")
        raw.execute("ROLLBACK")
    return copy


def test_a_change_that_died_half_done_is_taken_back(target: Path, tmp_path: Path) -> None:
    copy = half_done(target, tmp_path / "copy.cmdesk")
    assert copy.read_bytes() != target.read_bytes()
    beside = {path: path.read_bytes() for path in tmp_path.glob("copy*")}
    assert published(copy) == ALL
    assert {path: path.read_bytes() for path in tmp_path.glob("copy*")} == beside


def test_the_journal_of_another_file_does_no_harm_unseen(target: Path, tmp_path: Path) -> None:
    other = saved_document(tmp_path / "other.cmdesk", (*EVERY_KIND, Post(id="9" * 32)))
    copy = half_done(other, tmp_path / "copy.cmdesk")
    copy.write_bytes(target.read_bytes())
    outcome(copy, tmp_path, "mixed")  # asserts that what is not whole is refused or told
    assert copy.read_bytes() == target.read_bytes()
