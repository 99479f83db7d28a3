# SPDX-License-Identifier: MIT
"""Cards that travel: what a copy keeps, what it leaves behind, and foreign text."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from cmdesk.domain.records import (
    Channel,
    Client,
    Image,
    Permission,
    Pillar,
    Post,
    Record,
    Status,
    Version,
)
from cmdesk.services.clipping import MOST_LETTERS, Clipped, arrival, clipped, from_json, to_json
from cmdesk.store.document_file import DocumentFile

MONDAY, FRIDAY = date(2026, 11, 23), date(2026, 11, 27)
POST = Post(
    id="p",
    title="Bread",
    text="Warm at seven.",
    pillar_id="craft",
    images=(Image(path="a.jpg", alt="A loaf", permission=Permission.RECEIVED),),
)
ON_FACEBOOK = Version(
    id="f",
    post_id="p",
    channel_id="fb",
    day=MONDAY,
    minute=540,
    status=Status.PUBLISHED,
    published_day=MONDAY,
    published_minute=541,
    published_link="https://example.com/1",
    pinned=True,
)
ON_INSTAGRAM = Version(id="i", post_id="p", channel_id="ig", day=MONDAY, text="Shorter")
Make = Callable[..., DocumentFile]


@pytest.fixture
def make(tmp_path: Path) -> Iterator[Make]:
    made: list[DocumentFile] = []

    def create(*records: Record) -> DocumentFile:
        path = tmp_path / f"{len(made)}.db"
        made.append(DocumentFile.create(path, [Client(id="client", name="Bakery"), *records]))
        return made[-1]

    yield create
    for document_file in made:
        document_file.close()


@pytest.fixture
def bakery(make: Make) -> DocumentFile:
    return make(
        Channel(id="fb", platform="facebook_page", name="Facebook"),
        Channel(id="ig", platform="instagram", name="Instagram"),
        Pillar(id="craft", name="Craft"),
        POST,
        ON_FACEBOOK,
        ON_INSTAGRAM,
    )


def taken(document_file: DocumentFile, *ids: str) -> tuple[Clipped, ...]:
    with document_file.reading() as reader:
        return clipped(reader, ids)


def test_a_copy_is_a_draft_of_its_own(bakery: DocumentFile) -> None:
    (card,) = taken(bakery, "f", "gone")
    assert (card.platform, card.channel, card.pillar) == ("facebook_page", "Facebook", "Craft")
    with bakery.reading() as reader:
        found = arrival(reader, [card], [FRIDAY])
    post, version = found.records
    assert isinstance(post, Post)
    assert isinstance(version, Version)
    assert post == replace(POST, id=post.id)
    assert version == Version(
        id=version.id,
        post_id=post.id,
        channel_id="fb",
        day=FRIDAY,
        minute=540,
        status=Status.TO_WRITE,
    )
    assert {post.id, version.id}.isdisjoint({"p", "f"})
    assert found.version_ids == (version.id,)


def test_cards_of_one_post_stay_one_post(bakery: DocumentFile) -> None:
    cards = taken(bakery, "f", "i")
    assert [card.text for card in cards] == ["Warm at seven.", "Shorter"]
    with bakery.reading() as reader:
        records = arrival(reader, cards, [MONDAY, None]).records
    assert [type(record) for record in records] == [Post, Version, Version]
    assert [r.day for r in records if isinstance(r, Version)] == [MONDAY, None]


def test_another_document_matches_channels_and_themes_by_name(
    bakery: DocumentFile, make: Make
) -> None:
    other = make(
        Channel(id="1", platform="facebook_page", name="FACEBOOK"),
        Channel(id="2", platform="instagram", name="Another"),
        Pillar(id="3", name="craft"),
    )
    with other.reading() as reader:
        found = arrival(reader, taken(bakery, "f", "i"), [MONDAY, MONDAY])
    post, first, second = found.records
    assert isinstance(post, Post)
    assert isinstance(first, Version)
    assert isinstance(second, Version)
    assert (post.pillar_id, first.channel_id, second.channel_id) == ("3", "1", None)
    assert found.unplaced == ("Instagram",)


def test_what_had_no_channel_or_theme_misses_none(bakery: DocumentFile) -> None:
    bare = Clipped(Post(id="x", text="x"), Version(id="y", post_id="x"))
    with bakery.reading() as reader:
        found = arrival(reader, [bare], [None])
    assert found.unplaced == ()
    assert [getattr(r, "channel_id", None) for r in found.records] == [None, None]


def test_they_travel_as_text(bakery: DocumentFile) -> None:
    cards = taken(bakery, "f", "i")
    assert from_json(to_json(cards)) == cards
    assert from_json(to_json(())) == ()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "not json",
        "7",
        "[7]",
        "[{}]",
        '[{"post": {}, "version": {}, "names": []}]',
        "[" * 5000 + "]" * 5000,
        " " * (MOST_LETTERS + 1),
    ],
)
def test_foreign_text_holds_no_cards(text: str) -> None:
    assert from_json(text) == ()


@pytest.mark.parametrize("minute", [-1, 1440])
def test_an_hour_that_is_none_is_refused(bakery: DocumentFile, minute: int) -> None:
    entries = json.loads(to_json(taken(bakery, "i")))
    entries[0]["version"]["minute"] = minute
    assert from_json(json.dumps(entries)) == ()


def test_foreign_letters_are_cleaned(bakery: DocumentFile) -> None:
    entries = json.loads(to_json(taken(bakery, "i")))
    entries[0]["post"]["text"] = "Warm\x00\r\n"
    (card,) = from_json(json.dumps(entries))
    assert card.post.text == "Warm\n"
