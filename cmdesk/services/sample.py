# SPDX-License-Identifier: MIT
"""The sample: a believable bakery around today, made from ``resources/sample/LANGUAGE.toml``.

Weeks in that file count from the week to prepare; what is over becomes published, what is near
is ready, what is far is still to write, what has no week is an idea.

To add a language: 1. its file, of the same shape, in that country's own words; 2. its region in
``_REGIONS``; 3. the tests of ``tests/services/test_sample.py`` hold for it too.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from cmdesk.config.paths import resource
from cmdesk.domain.openings import Week, expects, week_to_prepare
from cmdesk.domain.records import (
    About,
    Channel,
    Client,
    Degree,
    Format,
    Opening,
    Pillar,
    Post,
    Record,
    Region,
    Rhythm,
    Status,
    Version,
    new_id,
    occurrence_id,
)
from cmdesk.services.clients import new_client
from cmdesk.services.editorial import PILLAR_LOOKS
from cmdesk.services.sample_year import with_reactions, year_records

CROWDED_WEEK = 2  # weeks after the week to prepare
READY_AHEAD = timedelta(days=7)


def sample_client(language: str) -> Client:
    """The bakery of a language: in Lyon, in Montréal, or in an English-speaking town."""
    return new_client(_content(language)["client"]["name"], _REGIONS[language])


def sample_records(client: Client, today: date) -> tuple[Record, ...]:
    """All records of the sample for this client, in the client's language, around ``today``."""
    return _Sample(_content(client.language), client, today).records()


def crowded_week(today: date) -> str:
    """The ISO name of the sample's week with a day of 45 posts."""
    week = week_to_prepare(today)
    return Week(week.start + timedelta(weeks=CROWDED_WEEK)).iso


_REGIONS = {"fr": Region.FRANCE, "fr_CA": Region.QUEBEC, "en": Region.UNITED_KINGDOM}


def _content(language: str) -> dict[str, Any]:
    name = language if language in _REGIONS else "en"
    return tomllib.loads(resource(f"sample/{name}.toml").read_text(encoding="utf-8"))


@dataclass(slots=True)
class _Sample:
    """One making of the sample; the file's short keys are led to the records made for them."""

    content: Mapping[str, Any]
    client: Client
    today: date

    def records(self) -> tuple[Record, ...]:
        channels = {entry["key"]: _channel(entry) for entry in self.content["channel"]}
        pillars = {
            entry["key"]: _pillar(entry, n) for n, entry in enumerate(self.content["pillar"])
        }
        openings = [_opening(entry, channels, pillars) for entry in self.content["opening"]]
        entries = (*self.content["post"], *_crowded(self.content["crowded"]))
        posts = [
            record for entry in entries for record in self._post(entry, channels, pillars, openings)
        ]
        facts = self.content["client"]
        client = replace(
            self.client, trade=facts["trade"], closed_weekdays=tuple(facts["closed_weekdays"])
        )
        liked: dict[str | None, int] = {
            pillars[entry["key"]].id: entry["reactions"] for entry in self.content["pillar"]
        }
        ideas = {one.id: one for one in posts if isinstance(one, Post)}
        received = (with_reactions(one, liked, ideas, self.today) for one in posts)
        year = year_records(self.content, channels, self.today)
        return (client, *channels.values(), *pillars.values(), *openings, *received, *year)

    def _post(
        self,
        entry: Mapping[str, Any],
        channels: Mapping[str, Channel],
        pillars: Mapping[str, Pillar],
        openings: Iterable[Opening],
    ) -> list[Record]:
        """A post and its versions, one on each of the entry's channels."""
        post = Post(
            id=new_id(),
            title=entry.get("title", ""),
            text=entry.get("text", ""),
            pillar_id=pillars[entry["pillar"]].id,
            degree=Degree(entry.get("degree", 0)),
            about=About(entry.get("about", "us")),
            asks=entry.get("asks", False),
            tell_team=entry.get("tell_team", ""),
            photo_to_take=entry.get("photo_to_take", ""),
        )
        versions = [self._version(entry, post, channels[key], openings) for key in entry["on"]]
        return [post, *versions]

    def _day(self, entry: Mapping[str, Any]) -> date | None:
        """The day of an entry's week and weekday; None for an idea without a date."""
        if "week" not in entry:
            return None
        start = week_to_prepare(self.today, self.client.week_start).start
        monday = start + timedelta(days=(1 - start.isoweekday()) % 7)
        return monday + timedelta(weeks=entry["week"], days=entry["weekday"] - 1)

    def _version(
        self,
        entry: Mapping[str, Any],
        post: Post,
        channel: Channel,
        openings: Iterable[Opening],
    ) -> Version:
        day, minute = self._day(entry), _minute(entry.get("time"))
        version = Version(
            id=new_id(),
            post_id=post.id,
            channel_id=channel.id,
            format=Format(entry.get("format", "photo")),
            day=day,
            minute=minute,
            status=self._status(day),
        )
        if day is None:
            return version
        meant = [o for o in openings if o.channel_id == channel.id and o.minute == minute]
        occurrence = next((occurrence_id(o.id, day) for o in meant if expects(o, day)), None)
        version = replace(version, occurrence=occurrence)
        if day < self.today:
            return replace(
                version, status=Status.PUBLISHED, published_day=day, published_minute=minute
            )
        return version

    def _status(self, day: date | None) -> Status:
        if day is None:
            return Status.IDEA
        return Status.READY if day <= self.today + READY_AHEAD else Status.TO_WRITE


def _channel(entry: Mapping[str, Any]) -> Channel:
    return Channel(
        id=new_id(),
        platform=entry["platform"],
        name=entry["name"],
        handle=entry.get("handle", ""),
        rhythm=Rhythm(entry.get("rhythm", "none")),
    )


def _pillar(entry: Mapping[str, Any], number: int) -> Pillar:
    colour, pattern = PILLAR_LOOKS[number]
    return Pillar(
        id=new_id(),
        name=entry["name"],
        colour=colour,
        pattern=pattern,
        wanted_share=entry.get("wanted_share"),
        maximum_share=entry.get("maximum_share"),
    )


def _opening(
    entry: Mapping[str, Any], channels: Mapping[str, Channel], pillars: Mapping[str, Pillar]
) -> Opening:
    return Opening(
        id=new_id(),
        channel_id=channels[entry["on"]].id,
        weekdays=tuple(entry["weekdays"]),
        minute=_minute(entry["time"]),
        name=entry["name"],
        important=entry.get("important", False),
        pillar_id=pillars[entry["pillar"]].id,
    )


def _crowded(entry: Mapping[str, Any]) -> list[dict[str, Any]]:
    """The day of too many posts: the file's few texts, counted down, every so many minutes."""
    number, first, step = entry["number"], _minute(entry["from"]) or 0, entry["every_minutes"]
    shared = {key: entry[key] for key in ("weekday", "on", "pillar", "title", "degree")}
    posts: list[dict[str, Any]] = []
    for n in range(number):
        minute = first + n * step
        text = entry["texts"][n % len(entry["texts"])].replace("{left}", str(number - n))
        time = f"{minute // 60}:{minute % 60:02}"
        posts.append({**shared, "week": CROWDED_WEEK, "time": time, "text": text})
    return posts


def _minute(words: str | None) -> int | None:
    if words is None:
        return None
    hour, minute = words.split(":")
    return int(hour) * 60 + int(minute)
