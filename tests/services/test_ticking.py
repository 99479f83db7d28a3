# SPDX-License-Identifier: MIT
"""Typing back what was ticked: numbers as people write them, and the one edit they make."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cmdesk.domain.openings import week_of
from cmdesk.domain.records import Channel, Client, Post, Record, Status, Version
from cmdesk.services.edits import apply
from cmdesk.services.platforms import load_platforms
from cmdesk.services.sheets import week_sheet
from cmdesk.services.ticking import Box, Typed, boxes_of, ticking, typed_numbers
from cmdesk.store.document_file import DocumentFile

NOW = datetime.fromisoformat("2026-11-26T09:00:00")  # a Thursday morning
MONDAY = NOW.date() - timedelta(days=3)
WEEK = week_of(MONDAY)
KNOWN = range(1, 13)


def said(line: str) -> Typed:
    return typed_numbers(line, KNOWN)


@pytest.mark.parametrize(
    ("line", "ticked"),
    [
        ("", ()),
        ("1 3 4-7", (1, 3, 4, 5, 6, 7)),
        ("1,3;4–7.", (1, 3, 4, 5, 6, 7)),
        ("7-4", (4, 5, 6, 7)),
        ("4 - 7", (4, 5, 6, 7)),
        ("4 à 7 et 9", (4, 5, 6, 7, 9)),
        ("4 to 7 and 9", (4, 5, 6, 7, 9)),
        ("no 1 n° 2 #3", (1, 2, 3)),
        ("4-", (4,)),
        ("1 -", (1,)),
        ("012", (12,)),
        ("1\t2\n3+4&5/6", (1, 2, 3, 4, 5, 6)),
    ],
)
def test_numbers_are_read_as_people_write_them(line: str, ticked: tuple[int, ...]) -> None:
    assert said(line) == Typed(frozenset(ticked))


@pytest.mark.parametrize(
    ("line", "ticked", "back"),
    [("-3", (), (3,)), ("1-4 -3", (1, 2, 4), (3,)), ("-3 3", (3,), ()), ("3 –3", (), (3,))],
)
def test_a_minus_takes_a_tick_back(
    line: str, ticked: tuple[int, ...], back: tuple[int, ...]
) -> None:
    assert said(line) == Typed(frozenset(ticked), frozenset(back))


@pytest.mark.parametrize(
    ("line", "ticked", "unknown"),
    [
        ("13", (), ("13",)),
        ("1 0 13 13", (1,), ("0", "13")),
        ("11-14", (11, 12), ("11-14",)),
        ("5 bread", (5,), ("bread",)),
        ("-40", (), ("-40",)),
        ("99999999999999999999", (), ("99999999999999999999",)),
    ],
)
def test_what_names_no_box_is_told(
    line: str, ticked: tuple[int, ...], unknown: tuple[str, ...]
) -> None:
    assert said(line) == Typed(frozenset(ticked), unknown=unknown)


@given(st.text())
def test_any_line_is_read(line: str) -> None:
    found = said(line)
    assert found.ticked <= set(KNOWN)
    assert found.ticked.isdisjoint(found.taken_back)


def post(number: int, day: int, minute: int | None, status: Status) -> tuple[Record, Record]:
    """A post on the n-th day of the week."""
    on = MONDAY + timedelta(days=day)
    done = status is Status.PUBLISHED
    version = Version(
        id=f"v{number}",
        post_id=f"p{number}",
        channel_id="fb",
        day=on,
        minute=minute,
        status=status,
        published_day=on if done else None,
        published_minute=minute if done else None,
    )
    return Post(id=f"p{number}", text=f"Post\n{number}"), version


PLAN = (
    (0, 480, Status.PUBLISHED),  # 1
    (0, 600, Status.READY),  # 2
    (1, None, Status.TO_WRITE),  # 3
    (1, 540, Status.NOT_PUBLISHED),  # 4
    (2, 540, Status.ON_HOLD),  # 5
    (3, 530, Status.SCHEDULED),  # 6, half an hour ago
    (3, 1080, Status.READY),  # 7, tonight
    (4, 480, Status.READY),  # 8, tomorrow
)


@pytest.fixture
def document(tmp_path: Path) -> Iterator[DocumentFile]:
    records: list[Record] = [
        Client(id="c", name="Bakery"),
        Channel(id="fb", platform="facebook_page", name="Facebook"),
    ]
    for number, (day, minute, status) in enumerate(PLAN, 1):
        records += post(number, day, minute, status)
    with DocumentFile.create(tmp_path / "week.cmdesk", records, author="test") as made:
        yield made


def boxes(document: DocumentFile) -> tuple[Box, ...]:
    with document.reading() as reader:
        return boxes_of(reader, WEEK, load_platforms(), NOW)


def tick(document: DocumentFile, ticked: Collection[int], *, call_off: bool = False) -> str | None:
    """Tick, and what the step is called."""
    with document.reading() as reader:
        edit = ticking(reader, boxes(document), ticked, NOW, call_off_others=call_off)
    if edit is None:
        return None
    apply(document, edit)
    return f"{edit.label.source} {edit.label.n}"


def statuses(document: DocumentFile) -> list[str]:
    with document.reading() as reader:
        return [reader.get(Version, f"v{n}").status.value for n in range(1, len(PLAN) + 1)]


BEFORE = [status.value for _, _, status in PLAN]


def test_the_numbers_are_the_sheet_s(document: DocumentFile) -> None:
    found = boxes(document)
    assert [box.number for box in found] == list(range(1, 9))
    with document.reading() as reader:
        sheet = week_sheet(reader, WEEK, load_platforms(), NOW.date())
    assert {card.number: card.version_id for card in sheet.cards} == {
        box.number: box.version_id for box in found if box.status is not Status.NOT_PUBLISHED
    }
    assert found[1].words == "Post 2"
    assert [box.number for box in found if box.left] == [2, 3, 6]


def test_ticked_ones_are_published_when_they_were_planned(document: DocumentFile) -> None:
    assert tick(document, {1, 2, 3}) == "tick %n post(s) as published 2"
    with document.reading() as reader:
        second, third = (reader.get(Version, one) for one in ("v2", "v3"))
    assert (second.published_day, second.published_minute) == (MONDAY, 600)
    assert (third.published_day, third.published_minute) == (MONDAY + timedelta(days=1), None)
    assert statuses(document)[3:] == BEFORE[3:]


def test_one_of_tomorrow_was_published_today(document: DocumentFile) -> None:
    tick(document, {1, 8})
    with document.reading() as reader:
        early = reader.get(Version, "v8")
    assert (early.published_day, early.published_minute) == (NOW.date(), 540)


def test_a_tick_is_taken_back(document: DocumentFile) -> None:
    assert tick(document, ()) == "tick off the week: %n post(s) 1"
    assert statuses(document) == ["ready", *BEFORE[1:]]


def test_the_others_are_called_off_once_their_time_is_over(document: DocumentFile) -> None:
    assert tick(document, {1, 2}, call_off=True) == "tick off the week: %n post(s) 3"
    off = "not_published"
    assert statuses(document) == ["published", "published", off, off, "on_hold", off, *BEFORE[6:]]
    assert [box.number for box in boxes(document)] == list(range(1, 9)), "no number changes"
    tick(document, {1, 2, 3})
    assert statuses(document)[2] == "published", "and a slip is mended by its number"


def test_nothing_new_is_nothing(document: DocumentFile) -> None:
    assert tick(document, {1}) is None


def test_one_undo_brings_all_back(document: DocumentFile) -> None:
    with document.reading() as reader:
        edit = ticking(reader, boxes(document), {2, 8}, NOW, call_off_others=True)
    assert edit is not None
    inverse = apply(document, edit).inverse
    assert statuses(document) != BEFORE
    apply(document, inverse)
    assert statuses(document) == BEFORE
