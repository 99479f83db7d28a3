# SPDX-License-Identifier: MIT
"""The week in one's pocket: which posts, in which order, with which words."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, time
from pathlib import Path

import pytest

from cmdesk.domain.handover import handed_over
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
SUNDAY = datetime.combine(date(2026, 11, 22), time(18))
BASE: tuple[Record, ...] = (
    Client(id="client", name="Lacroix\n& Fils", language="fr_CA"),
    Channel(id="ig", platform="instagram", name="Instagram"),
    Pillar(id="craft", name="Craft"),
)


def _week(tmp_path: Path, *records: Record, now: datetime = SUNDAY) -> PocketWeek:
    file = DocumentFile.create(tmp_path / "week.cmdesk", (*BASE, *records))
    with file.reading() as reader:
        found = pocket_week(reader, week_named("2026-W48"), load_platforms(), now)
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


def test_a_scheduled_post_is_said_to_go_out_only_while_that_is_so(tmp_path: Path) -> None:
    post = Post(id="p", text="Warm at seven.")
    given = handed_over(
        Version(id="v", post_id="p", day=MONDAY, minute=540, status=Status.SCHEDULED), post
    )
    for name in "abc":
        (tmp_path / name).mkdir()
    remarks = [
        _week(folder, changed, given, now=now).posts[0].remark
        for folder, changed, now in (
            (tmp_path / "a", post, SUNDAY),
            (tmp_path / "b", replace(post, text="Warm at eight."), SUNDAY),
            (tmp_path / "c", post, datetime.combine(MONDAY, time(9))),
        )
    ]
    sources = [remark.source for remark in remarks if remark is not None]
    assert sources == ["scheduled: it goes out by itself", "changed since scheduled", "to confirm"]
