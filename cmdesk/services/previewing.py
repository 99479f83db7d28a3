# SPDX-License-Identifier: MIT
"""What a document holds, at a glance: how much of each kind, and the posts around a day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time, timedelta
from typing import Final

from cmdesk.domain import records as r
from cmdesk.domain.openings import week_of
from cmdesk.domain.texts import Text, mark, plain
from cmdesk.services.comparing_words import KINDS, post_name
from cmdesk.services.sheets import week_words
from cmdesk.store.access import Reader

MOST_LINES: Final = 14
_COUNTED: Final = (r.Post, r.Channel, r.Pillar, r.Opening, r.Closure, r.Measurement)
_LATEST = mark("Previewing", "The posts nearest to that week")
_UNDATED = mark("Previewing", "Posts without a date")
_NONE = mark("Previewing", "No post yet")
_AT = mark("Previewing", "{day:short}, {at} · {channel} · {post}")
_ON = mark("Previewing", "{day:short} · {channel} · {post}")
_LOOSE = mark("Previewing", "no channel")


@dataclass(frozen=True, slots=True)
class Preview:
    """How many records of each kind, and lines of posts under a title; ``more`` are left out."""

    client: str
    counts: tuple[tuple[Text, int], ...]
    title: Text
    lines: tuple[Text, ...]
    more: int


def preview(reader: Reader, day: date) -> Preview:
    """What a document held around a day; the posts nearest to it where its week had none."""
    client = reader.all(r.Client)[0]
    counts = tuple((KINDS[kind], n) for kind in _COUNTED if (n := reader.count(kind)))
    week = week_of(day, client.week_start)
    title, found = week_words(week), _dated(reader, week.start, week.end)
    if not found:
        title, found = _LATEST, _nearest(reader, day)
    shown = sorted(found, key=_moment)
    lines = _lines_of(reader, shown[:MOST_LINES])
    more = len(shown) - len(lines)
    if not lines:
        posts = reader.all(r.Post)
        title = _UNDATED if posts else _NONE
        lines = tuple(post_name(post) for post in posts[:MOST_LINES])
        more = len(posts) - len(lines)
    return Preview(client.name, counts, title, lines, more)


def _dated(reader: Reader, start: date, end: date) -> list[r.Version]:
    found = reader.versions_between(start, end)
    return [v for v in found if v.real_day is not None and start <= v.real_day <= end]


def _nearest(reader: Reader, day: date) -> list[r.Version]:
    """The versions with a day within a year that are nearest to it."""
    year = timedelta(days=366)
    found = _dated(reader, day - year, day + year)
    return sorted(found, key=lambda v: abs(((v.real_day or day) - day).days))[:MOST_LINES]


def _moment(version: r.Version) -> tuple[date, int]:
    minute = version.real_minute
    return version.real_day or date.max, 24 * 60 if minute is None else minute


def _lines_of(reader: Reader, versions: list[r.Version]) -> tuple[Text, ...]:
    posts = reader.get_all(r.Post, (v.post_id for v in versions))
    channels = reader.get_all(r.Channel, (v.channel_id for v in versions if v.channel_id))
    return tuple(_line(v, posts[v.post_id], channels.get(v.channel_id or "")) for v in versions)


def _line(version: r.Version, post: r.Post, channel: r.Channel | None) -> Text:
    place = _LOOSE if channel is None else plain(channel.name)
    day, minute, words = _moment(version)[0], version.real_minute, post_name(post)
    if minute is None:
        return _ON.filled(day=day, channel=place, post=words)
    return _AT.filled(day=day, channel=place, post=words, at=time(*divmod(minute, 60)))
