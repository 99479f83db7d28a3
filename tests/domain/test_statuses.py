# SPDX-License-Identifier: MIT
"""How far a post is, what is to be confirmed, and what was edited after it was handed over."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import pytest

from cmdesk.domain.handover import changed_since_handed_over, fingerprint, handed_over
from cmdesk.domain.records import Image, Post, Status, Version
from cmdesk.domain.statuses import ORDER, status_of_post, to_confirm

DAY = date(2026, 11, 26)
POST = Post(id="p", text="Bread", link="https://example.com", images=(Image(path="a.jpg"),))
VERSION = Version(id="v", post_id="p", day=DAY, minute=540, status=Status.SCHEDULED)


def test_every_status_has_its_place_but_on_hold() -> None:
    assert {*ORDER, Status.ON_HOLD} == set(Status)
    assert len(ORDER) == len(set(ORDER))


@pytest.mark.parametrize(
    ("statuses", "shown"),
    [
        ([Status.PUBLISHED, Status.READY], Status.READY),
        ([Status.SCHEDULED, Status.PUBLISHED], Status.SCHEDULED),
        ([Status.NOT_PUBLISHED, Status.PUBLISHED], Status.PUBLISHED),
        ([Status.IDEA, Status.ON_HOLD, Status.PUBLISHED], Status.ON_HOLD),
        ([Status.NOT_PUBLISHED], Status.NOT_PUBLISHED),
        ([], Status.IDEA),
    ],
)
def test_a_post_is_as_far_as_its_slowest_version(statuses: list[Status], shown: Status) -> None:
    assert status_of_post(statuses) is shown


@pytest.mark.parametrize(
    ("minute", "now", "asked"),
    [
        (540, datetime(2026, 11, 26, 8, 59), False),  # noqa: DTZ001 (the client's wall clock)
        (540, datetime(2026, 11, 26, 9, 0), True),  # noqa: DTZ001
        (None, datetime(2026, 11, 26, 23, 59), False),  # noqa: DTZ001
        (None, datetime(2026, 11, 27, 0, 0), True),  # noqa: DTZ001
    ],
)
def test_its_time_has_passed(minute: int | None, now: datetime, asked: bool) -> None:
    version = replace(VERSION, minute=minute)
    assert to_confirm(version, now) is asked
    assert not to_confirm(replace(version, status=Status.READY), now)
    assert not to_confirm(replace(version, day=None), now)
    assert not to_confirm(replace(version, day=date.max), now)


def test_what_was_handed_over_is_known_again() -> None:
    given = handed_over(VERSION, POST)
    assert given.handed_over == fingerprint(VERSION, POST) != ""
    assert not changed_since_handed_over(given, POST)
    assert not changed_since_handed_over(given, replace(POST, title="Another name", note="x"))
    assert not changed_since_handed_over(replace(given, text="Bread "), POST)
    ready = replace(VERSION, status=Status.READY)
    assert handed_over(ready, POST) is ready


@pytest.mark.parametrize(
    "edited",
    [
        {"text": "Cake"},
        {"link": ""},
        {"images": ()},
        {"day": date(2026, 11, 27)},
        {"day": None},
        {"minute": 541},
        {"minute": None},
    ],
)
def test_each_of_its_parts_counts(edited: dict[str, object]) -> None:
    given = handed_over(VERSION, POST)
    later = replace(given, **edited)  # type: ignore[arg-type]
    assert changed_since_handed_over(later, POST)
    done = replace(later, status=Status.PUBLISHED)
    assert not changed_since_handed_over(done, POST)
    assert not changed_since_handed_over(replace(later, handed_over=""), POST)


def test_the_common_text_counts_where_there_is_no_own_one() -> None:
    given = handed_over(VERSION, POST)
    assert changed_since_handed_over(given, replace(POST, text="Cake"))
    own = handed_over(replace(VERSION, text="Mine"), POST)
    assert not changed_since_handed_over(own, replace(POST, text="Cake"))
