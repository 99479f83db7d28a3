# SPDX-License-Identifier: MIT
"""Salvage: what can still be read of a damaged document comes back, and the file stays as it is."""

from __future__ import annotations

import hashlib
import random
import sqlite3
import tempfile
from collections.abc import Iterable
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from cmdesk.domain.errors import FileProblem
from cmdesk.domain.records import (
    Channel,
    Client,
    Measurement,
    NameSeen,
    Opening,
    Post,
    Presentation,
    Record,
    Standing,
)
from cmdesk.store.course import Course, Stopped
from cmdesk.store.salvage import Salvaged, mended, salvage, save_salvaged
from tests.documents import (
    CHANNEL,
    CLIENT,
    EVERY_KIND,
    PILLAR,
    POST,
    VERSION,
    published,
    saved_document,
)

MANY = 400


@pytest.fixture
def crowded(tmp_path: Path) -> Path:
    """A document of many pages."""
    posts = [replace(POST, id=f"{n:032x}", text=f"post {n} " + "words " * 60) for n in range(MANY)]
    versions = [
        replace(VERSION, id=f"{n + 5000:032x}", post_id=f"{n:032x}", day=date(2026, 1, 1))
        for n in range(MANY)
    ]
    return saved_document(tmp_path / "client.cmdesk", (*EVERY_KIND, *posts, *versions))


def _pages_of(path: Path, table: str) -> list[int]:
    """The numbers of the leaf pages a table stands on, where SQLite can tell; else by its words."""
    data = path.read_bytes()
    size = int.from_bytes(data[16:18], "big") or 65536
    words = {"post": b"post ", "version": b"published"}[table]
    count = len(data) // size
    return [n for n in range(1, count) if data[n * size : (n + 1) * size].count(words) > 2]


def _spoil(path: Path, pages: Iterable[int]) -> None:
    data = bytearray(path.read_bytes())
    size = int.from_bytes(data[16:18], "big") or 65536
    for page in pages:
        data[page * size : (page + 1) * size] = random.Random(page).randbytes(size)
    path.write_bytes(data)


def _texts(salvaged: Salvaged) -> set[str]:
    return {record.text for record in salvaged.records if isinstance(record, Post)}


def test_a_sound_document_comes_back_whole(tmp_path: Path) -> None:
    source = saved_document(tmp_path / "client.cmdesk")
    found = salvage(source)
    assert {record.id: record for record in found.records} == published(source)
    assert found.lost == 0
    assert found.read == len(EVERY_KIND)
    assert found.exact
    assert not found.schema_lost


def test_damaged_pages_cost_only_their_own_rows(crowded: Path) -> None:
    pages = _pages_of(crowded, "post")
    assert len(pages) > 10
    _spoil(crowded, pages[3:5])
    before = crowded.read_bytes()
    found = salvage(crowded)
    count = found.counts[Post]
    assert MANY - 100 < count.read < MANY + 2
    assert 0 < count.lost <= MANY + 2 - count.read
    assert not found.exact
    assert "post 0 " + "words " * 60 in _texts(found)
    assert f"post {MANY - 1} " + "words " * 60 in _texts(found)
    assert crowded.read_bytes() == before


def test_what_was_found_opens_as_a_document_of_its_own(crowded: Path, tmp_path: Path) -> None:
    _spoil(crowded, _pages_of(crowded, "post")[2:4])
    found = salvage(crowded)
    new = tmp_path / "found.cmdesk"
    save_salvaged(found, new)
    assert {r.id: r for r in found.records} == published(new)
    with closing(sqlite3.connect(new)) as raw:
        meta = dict(raw.execute("SELECT key, value FROM meta").fetchall())
    assert meta["copied_from"] == found.document_uuid
    assert meta["document_uuid"] != found.document_uuid


def test_a_version_without_its_post_keeps_its_own_words() -> None:
    kept = mended([CLIENT, CHANNEL, replace(VERSION, text="own words")], "client")
    assert Post(id=VERSION.post_id, text="own words") in kept
    assert replace(VERSION, text="own words") in kept


def test_what_leads_nowhere_is_put_right() -> None:
    opening = Opening(id="4" * 32, channel_id=CHANNEL.id, weekdays=(2,), pillar_id=PILLAR.id)
    measured = Measurement(
        id="b" * 32, metric="followers", value=1, day=date(2026, 1, 1), channel_id=CHANNEL.id
    )
    other = replace(measured, id="a" * 32, channel_id="8" * 32)
    text = Presentation(id="7" * 32, channel_id=CHANNEL.id, text="Pain au levain")
    seen = NameSeen(
        id="6" * 32, name_id="5" * 32, platform="x", standing=Standing.OURS, day=date(2026, 1, 1)
    )
    kept = mended([VERSION, POST, opening, measured, other, text, seen], "client")
    assert replace(POST, pillar_id=None) in kept
    assert replace(opening, pillar_id=None) in kept
    assert all(one in kept for one in (VERSION, measured, other, text))
    nameless = [one for one in kept if isinstance(one, Channel)]
    assert [one.id for one in nameless] == [CHANNEL.id, "8" * 32]
    assert {(one.name, one.platform) for one in nameless} == {("?", "?")}
    assert seen not in kept


@pytest.mark.parametrize("clients", [[], [CLIENT], [CLIENT, replace(CLIENT, id="9" * 32)]])
def test_there_is_one_client_and_it_stands_first(clients: list[Record]) -> None:
    kept = mended([*clients, POST], "Boulangerie")
    assert [isinstance(record, Client) for record in kept] == [True, False]
    first = kept[0]
    assert isinstance(first, Client)
    assert first.name == (CLIENT.name if clients else "Boulangerie")


def test_an_older_format_is_salvaged_too() -> None:
    source = Path(__file__).parents[1] / "data" / "documents" / "v1.cmdesk"
    found = salvage(source)
    assert found.read > 0
    assert found.lost == 0
    assert {record.id: record for record in found.records} == published(source)


def test_a_row_that_makes_no_record_is_lost_alone(tmp_path: Path) -> None:
    source = saved_document(tmp_path / "client.cmdesk")
    with closing(sqlite3.connect(source)) as raw, raw:
        raw.execute("UPDATE version SET minute = 5000 WHERE id = ?", (VERSION.id,))
        raw.execute("UPDATE channel SET marks = '[' WHERE id = ?", (CHANNEL.id,))
    found = salvage(source)
    assert found.lost == 2
    assert found.exact, "every row was reached, so no other is lost"
    assert VERSION.id not in {record.id for record in found.records}
    assert POST.id in {record.id for record in found.records}


def test_a_lost_table_of_contents_costs_no_rows(tmp_path: Path) -> None:
    source = saved_document(tmp_path / "client.cmdesk")
    data = bytearray(source.read_bytes())
    data[100:4096] = b"\xff" * 3996
    source.write_bytes(data)
    found = salvage(source)
    assert found.schema_lost
    assert not found.exact, "nobody can tell whether that was all"
    assert {record.id: record for record in found.records} == {r.id: r for r in EVERY_KIND}


@pytest.mark.parametrize("size", [b"\x00\x00", b"\xff\xff", b"\x10\x00"])
def test_the_pages_are_read_whatever_the_head_says_of_their_size(
    tmp_path: Path, size: bytes
) -> None:
    source = saved_document(tmp_path / "client.cmdesk")
    data = bytearray(source.read_bytes())
    data[16:18] = size
    data[104:4000] = bytes(3896)
    source.write_bytes(data)
    assert salvage(source).read == len(EVERY_KIND)


def test_a_long_text_comes_back_from_its_pages(tmp_path: Path) -> None:
    long = replace(POST, id="0" * 31 + "7", text="été " * 20_000)
    source = saved_document(tmp_path / "client.cmdesk", (*EVERY_KIND, long))
    data = bytearray(source.read_bytes())
    data[100:4096] = b"\xff" * 3996
    source.write_bytes(data)
    assert long in salvage(source).records


def test_what_is_no_document_is_refused(tmp_path: Path) -> None:
    source = tmp_path / "client.cmdesk"
    source.write_text("a letter")
    with pytest.raises(FileProblem):
        salvage(source)
    with pytest.raises(FileProblem):
        salvage(tmp_path / "nowhere.cmdesk")


def test_any_damage_leaves_records_that_hold_together(crowded: Path, tmp_path: Path) -> None:
    """Whatever is found can be saved and read again: no reference leads nowhere."""
    whole = crowded.read_bytes()
    dice = random.Random(20261122)
    for number in range(40):
        data = bytearray(whole)
        start = dice.randrange(100, len(data))
        length = dice.choice((1, 64, 4096, 40_000))
        data[start : start + length] = dice.randbytes(len(data[start : start + length]))
        if number % 4 == 0:
            del data[dice.randrange(4096, len(data)) :]
        broken = tmp_path / f"broken{number}.cmdesk"
        broken.write_bytes(data)
        try:
            found = salvage(broken)
        except FileProblem:
            continue
        new = tmp_path / f"found{number}.cmdesk"
        save_salvaged(found, new)
        assert {r.id: r for r in found.records} == published(new)
        assert broken.read_bytes() == bytes(data)


def _keys_of(path: Path, table: str) -> list[int]:
    """The numbers of the leaf pages, from 0, on which the index of a table's ids stands."""
    with closing(sqlite3.connect(path)) as raw:
        query = "SELECT rootpage FROM sqlite_schema WHERE name = ?"
        (root,) = raw.execute(query, (f"sqlite_autoindex_{table}_1",)).fetchone()
    data = path.read_bytes()
    size = int.from_bytes(data[16:18], "big") or 65536
    at = (root - 1) * size
    many = int.from_bytes(data[at + 3 : at + 5], "big")
    assert data[at] == 2, "an index of several pages"
    cells = [int.from_bytes(data[at + 12 + 2 * n : at + 14 + 2 * n], "big") for n in range(many)]
    lefts = [int.from_bytes(data[at + cell : at + cell + 4], "big") for cell in cells]
    return [*(left - 1 for left in lefts), int.from_bytes(data[at + 8 : at + 12], "big") - 1]


@pytest.mark.parametrize("both", [False, True])
def test_table_and_index_damaged_together_are_no_reason_to_call_nothing_lost(
    tmp_path: Path, both: bool
) -> None:
    """Of 400 posts on the spoilt pages, what is said to be lost is never more than is."""
    posts = [replace(POST, id=md5(n), text=f"post {n} " + "words " * 60) for n in range(MANY)]
    source = saved_document(tmp_path / "client.cmdesk", (*EVERY_KIND, *posts))
    keys = _keys_of(source, "post")
    assert len(keys) > 3
    _spoil(source, [*_pages_of(source, "post")[3:6], *keys[2:3], *(keys[:1] if both else [])])
    found = salvage(source)
    count = found.counts[Post]
    assert 0 < count.lost <= MANY + 2 - count.read
    assert not found.exact


def md5(number: int) -> str:
    return hashlib.md5(str(number).encode(), usedforsecurity=False).hexdigest()


def test_what_is_referred_to_was_there(crowded: Path) -> None:
    """Without any index of the posts, their versions still tell of them."""
    pages = _pages_of(crowded, "post")[3:6]
    _spoil(crowded, [*pages, *_keys_of(crowded, "post")])
    found = salvage(crowded)
    count = found.counts[Post]
    assert count.read + count.lost == MANY + 2
    assert count.lost > 5
    assert sum(isinstance(one, Post) for one in found.records) == MANY + 2, "each has its place"


class Watched(Course):
    """A course that is stopped after some steps."""

    def __init__(self, most: int) -> None:
        super().__init__()
        self.most = most

    def step(self, many: int = 1) -> None:
        if self.done >= self.most:
            self.stop()
        super().step(many)


@pytest.mark.parametrize("most", [0, 1, 300, MANY + 10, 10**9])
def test_stopped_while_reading_nothing_is_left_behind(
    crowded: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, most: int
) -> None:
    _spoil(crowded, _pages_of(crowded, "post")[2:4])
    aside = tmp_path / "aside"
    aside.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(aside))
    if most < 10**9:
        with pytest.raises(Stopped):
            salvage(crowded, course=Watched(most))
    else:
        course = Watched(most)
        found = salvage(crowded, course=course)
        assert course.done >= found.read
    assert list(aside.iterdir()) == []


@pytest.mark.parametrize("replacing", [False, True])
@pytest.mark.parametrize("most", [0, 600])
def test_stopped_while_writing_nothing_is_left_behind(
    crowded: Path, tmp_path: Path, user_folders: Path, most: int, replacing: bool
) -> None:
    found = salvage(crowded)
    target = tmp_path / "new" / "new.cmdesk"
    target.parent.mkdir()
    if replacing:
        target.write_bytes(b"agreed to be replaced")
    with pytest.raises(Stopped):
        save_salvaged(found, target, replacing=replacing, course=Watched(most))
    left = {path.name: path.read_bytes() for path in target.parent.iterdir()}
    assert left == ({"new.cmdesk": b"agreed to be replaced"} if replacing else {})
    assert not list(user_folders.rglob("*.db"))
