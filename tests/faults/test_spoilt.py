# SPDX-License-Identifier: MIT
"""Random bytes and cut ends: the rows are the same, the difference is told, or it is refused."""

from __future__ import annotations

import random
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from cmdesk.domain.errors import FileProblem
from cmdesk.store import opening, rebuilding
from cmdesk.store.document_file import DocumentFile
from cmdesk.store.files import FileOps
from cmdesk.store.opening import prepare
from cmdesk.store.problems import Trouble
from tests.documents import EVERY_KIND, POST, everything, saved_document
from tests.faults.opening_promises import without_the_digest

SEED = 1871
FLIPPED, CUT = 1500, 300
MORE = tuple(replace(POST, id=f"{n:032x}", text=f"post {n} " + "bread " * 400) for n in range(12))
RECORDS = (*EVERY_KIND, *MORE)  # also rows that run over several pages
ALL = {record.id: record for record in RECORDS}

Spoil = Callable[[bytes, random.Random], bytes]


def flipped(content: bytes, dice: random.Random) -> bytes:
    """Some bytes changed, one alone as often as many."""
    spoilt = bytearray(content)
    for _ in range(dice.choice((1, 1, 4, 60))):
        spoilt[dice.randrange(len(spoilt))] = dice.randrange(256)
    return bytes(spoilt)


def worded(content: bytes, dice: random.Random) -> bytes:
    """A byte inside a text, which no check of the structure notices: also no longer Unicode."""
    spoilt, places = bytearray(content), _places(content)
    for _ in range(dice.choice((1, 3))):
        spoilt[dice.choice(places)] = 0xFF if dice.random() < 0.3 else dice.randrange(32, 127)
    return bytes(spoilt)


def _places(content: bytes) -> list[int]:
    first = content.index(b"post 3 ")
    return list(range(first, first + 900))


def cut(content: bytes, dice: random.Random) -> bytes:
    return content[: dice.randrange(len(content))]


def outcomes(place: Path, spoil: Spoil, runs: int) -> Iterator[str]:
    """What becomes of each spoilt file; raises AssertionError when a difference is silent."""
    content, dice = (
        saved_document(place / "client.cmdesk", RECORDS).read_bytes(),
        random.Random(SEED),
    )
    spoilt, work = place / "spoilt.cmdesk", place / "work.db"
    for _ in range(runs):
        damaged = spoil(content, dice)
        spoilt.write_bytes(damaged)
        started = time.process_time()
        yield outcome(spoilt, work)
        assert time.process_time() - started < opening.MOST_SECONDS + 1
        assert spoilt.read_bytes() == damaged, "the file was touched"
        work.unlink(missing_ok=True)


def outcome(spoilt: Path, work: Path) -> str:
    try:
        prepared = prepare(spoilt, work, FileOps())
    except FileProblem as problem:
        trouble = problem.detail.partition(":")[0]
        if trouble == Trouble.UNEXPECTED:
            raise AssertionError(problem.detail) from problem
        return "not unicode" if "decode" in problem.detail.lower() else trouble
    with DocumentFile(work, read_only=True) as document_file:
        same = everything(document_file) == ALL
    assert same or prepared.digest_differs or prepared.newer, "a silent difference"
    return "same" if same else "told"


@pytest.mark.timeout(900)
def test_changed_bytes(place: Path, tenfold: int) -> None:
    seen = Counter(outcomes(place, flipped, FLIPPED * tenfold))
    assert seen.total() == FLIPPED * tenfold
    assert min(seen["same"], seen["told"], seen["damaged"]) > 50, seen


@pytest.mark.timeout(900)
def test_cut_ends(place: Path, tenfold: int) -> None:
    seen = Counter(outcomes(place, cut, CUT * tenfold))
    assert seen.total() == CUT * tenfold
    assert seen["damaged"] > CUT * 0.9, seen
    assert seen["told"] == 0, seen


def test_changed_words(place: Path, tenfold: int) -> None:
    seen = Counter(outcomes(place, worded, 150 * tenfold))
    assert seen["told"] > 30, seen
    assert seen["not unicode"] > 30, seen


def test_without_the_digest_differences_are_silent(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    without_the_digest(monkeypatch)
    with pytest.raises(AssertionError, match="a silent difference"):
        Counter(outcomes(place, worded, 150))


@pytest.mark.parametrize(
    "error", [UnicodeDecodeError("utf-8", b"\xff", 0, 1, "bad"), MemoryError()], ids=repr
)
def test_what_python_cannot_read(
    place: Path, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    """Some SQLite libraries raise it where others speak of an OperationalError."""

    def unreadable(*_: object) -> None:
        raise error

    target = saved_document(place / "client.cmdesk")
    monkeypatch.setattr(rebuilding, "_carry", unreadable)
    with pytest.raises(FileProblem) as caught:
        prepare(target, place / "work.db", FileOps())
    assert "left" in caught.value.text.source
    assert not (place / "work.db").exists()
