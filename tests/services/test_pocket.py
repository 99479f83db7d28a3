# SPDX-License-Identifier: MIT
"""The week in one's pocket: which posts, in which order, with which words."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from pathlib import Path

import pytest

from cmdesk.domain.openings import week_named
from cmdesk.domain.records import (
    Channel,
    Client,
    Format,
    Image,
    Pillar,
    Post,
    Record,
    Status,
    Version,
)
from cmdesk.domain.texts import Text, plain
from cmdesk.services.platforms import load_platforms
from cmdesk.services.pocket import PocketWeek, pocket_week
from cmdesk.store.document_file import DocumentFile

MONDAY, TUESDAY = date(2026, 11, 23), date(2026, 11, 24)
BASE: tuple[Record, ...] = (
    Client(id="client", name="Lacroix\n& Fils", language="fr_CA"),
    Channel(id="ig", platform="instagram", name="Instagram"),
    Pillar(id="craft", name="Craft"),
)


def _week(tmp_path: Path, *records: Record) -> PocketWeek:
    file = DocumentFile.create(tmp_path / "week.cmdesk", (*BASE, *records))
    with file.reading() as reader:
        found = pocket_week(reader, week_named("2026-W48"), load_platforms())
    file.close()
    return found


def _posts(*statuses: Status) -> Iterable[Record]:
    for number, status in enumerate(statuses):
        done = MONDAY if status is Status.PUBLISHED else None
        yield Post(id=f"p{number}", text=f"Text {number}")
        yield Version(
            id=f"v{number}", post_id=f"p{number}", day=MONDAY, minute=540 + number, status=status,
            published_day=done, published_minute=540 if done else None,
        )  # fmt: skip


def test_a_post_is_told_as_its_channel_gets_it(tmp_path: Path) -> None:
    photo = Image(path="/photos/bread.jpg", alt="Bread")
    post = Post(
        id="p", title="Warm\tbread", text="Not this", link="https://example.org", pillar_id="craft"
    )
    version = Version(
        id="v", post_id="p", channel_id="ig", format=Format.STORY, day=TUESDAY, minute=570,
        status=Status.READY, text=" Warm\r\nat seven\x07. \n", link="", images=(photo,),
    )  # fmt: skip
    week = _week(tmp_path, post, version)
    (told,) = week.posts
    assert (week.client, week.language) == ("Lacroix & Fils", "fr_CA")
    assert (told.day, told.minute, told.title) == (TUESDAY, 570, "Warm bread")
    assert (told.text, told.link, told.images) == ("Warm\nat seven.", "", (photo,))
    assert (told.theme, told.remark, told.done) == ("Craft", None, False)
    assert told.channel == Text("WeekSheet", "{channel}, story", args={"channel": "Instagram"})
    assert told.when.args["when"].__class__.__name__ == "datetime"


def test_what_a_version_leaves_open_comes_from_its_post(tmp_path: Path) -> None:
    photo = Image(path="/photos/bread.jpg")
    post = Post(id="p", text="Warm", link="https://example.org", images=(photo,))
    (told,) = _week(tmp_path, post, Version(id="v", post_id="p", day=TUESDAY)).posts
    assert (told.text, told.link, told.images) == ("Warm", "https://example.org", (photo,))
    assert told.theme == ""
    assert told.when.args["when"] == TUESDAY


def test_published_posts_come_last_and_cancelled_ones_not_at_all(tmp_path: Path) -> None:
    published, ready = Status.PUBLISHED, Status.READY
    statuses = (published, ready, Status.NOT_PUBLISHED, Status.SCHEDULED, Status.IDEA)
    week = _week(tmp_path, *_posts(*statuses))
    assert [post.version_id for post in week.posts] == ["v1", "v3", "v4", "v0"]
    assert [post.done for post in week.posts] == [False, False, False, True]
    remarks = [post.remark.source if post.remark else "" for post in week.posts]
    assert remarks == ["", "scheduled: it goes out by itself", "draft", ""]
    assert week.waiting == 3


@pytest.mark.parametrize(
    ("statuses", "source"),
    [
        ((), "No posts this week."),
        ((Status.READY,), "%n to publish"),
        ((Status.PUBLISHED,), "%n published"),
        ((Status.READY, Status.PUBLISHED), "{waiting}, {published}"),
    ],
)
def test_the_summary_counts(tmp_path: Path, statuses: tuple[Status, ...], source: str) -> None:
    assert _week(tmp_path, *_posts(*statuses)).summary.source == source


def test_a_network_to_choose_is_said(tmp_path: Path) -> None:
    week = _week(tmp_path, *_posts(Status.READY))
    assert week.posts[0].channel != plain("")
    assert week.posts[0].channel.source == "network to choose"
