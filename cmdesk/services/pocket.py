# SPDX-License-Identifier: MIT
"""The week in one's pocket: what is needed to publish from a phone, post by post."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time

from cmdesk.domain.cleaning import clean, one_line
from cmdesk.domain.openings import Week
from cmdesk.domain.platforms import Platform
from cmdesk.domain.records import Client, Image, Status
from cmdesk.domain.texts import Text, mark
from cmdesk.services.phone import link_of
from cmdesk.services.planning import Card, cards_between
from cmdesk.services.sheets import (
    channel_words,
    doubt_words,
    images_of,
    remark_words,
    week_words,
)
from cmdesk.store.access import Reader


@dataclass(frozen=True, slots=True)
class PocketPost:
    """One version as it is published; ``minute`` of the day, ``remark`` what is to know first."""

    version_id: str
    day: date
    minute: int | None
    channel: Text
    title: str
    text: str
    link: str
    images: tuple[Image, ...]
    theme: str
    remark: Text | None
    done: bool

    @property
    def when(self) -> Text:
        """“Thursday 26 November, 9:30”."""
        if self.minute is None:
            return Text("", "{when:Long}", args={"when": self.day})
        at = datetime.combine(self.day, time(*divmod(self.minute, 60)))
        return Text("", "{when:Long}", args={"when": at})


@dataclass(frozen=True, slots=True)
class PocketWeek:
    """The posts of a client's week: those still to publish first, then the published ones."""

    client: str
    language: str
    title: Text
    posts: tuple[PocketPost, ...]

    @property
    def waiting(self) -> int:
        """How many posts are still to publish."""
        return sum(not post.done for post in self.posts)

    @property
    def summary(self) -> Text:
        """“5 to publish, 2 published”."""
        done = len(self.posts) - self.waiting
        if not self.posts:
            return mark("Pocket", "No posts this week.")
        waiting = mark("Pocket", "%n to publish", "", 1).filled(n=self.waiting)
        if not done:
            return waiting
        published = mark("Pocket", "%n published", "", 1).filled(n=done)
        if not self.waiting:
            return published
        both = mark("Pocket", "{waiting}, {published}")
        return both.filled(waiting=waiting, published=published)


def pocket_week(
    reader: Reader, week: Week, platforms: Mapping[str, Platform], now: datetime
) -> PocketWeek:
    """The week of a document, except for what will not be published.

    ``now``, the client's wall clock, tells which scheduled posts should have gone out.
    """
    (client,) = reader.all(Client)
    found = cards_between(reader, week.start, week.end)
    posts = [
        _pocket_post(card, client, platforms, now)
        for card in found
        if card.version.status is not Status.NOT_PUBLISHED
    ]
    posts.sort(key=_is_done)
    return PocketWeek(one_line(clean(client.name)), client.language, week_words(week), tuple(posts))


def _is_done(post: PocketPost) -> bool:
    return post.done


def _pocket_post(
    card: Card, client: Client, platforms: Mapping[str, Platform], now: datetime
) -> PocketPost:
    version, post = card.version, card.post
    assert version.real_day is not None, "cards between two days have one"
    return PocketPost(
        version_id=version.id,
        day=version.real_day,
        minute=version.real_minute,
        channel=channel_words(card, client, platforms),
        title=one_line(clean(post.title)),
        text=clean(card.text).strip(),
        link=one_line(clean(link_of(post, version))),
        images=images_of(card),
        theme=one_line(clean(card.pillar.name)) if card.pillar else "",
        remark=_remark(card, client, now),
        done=version.status is Status.PUBLISHED,
    )


def _remark(card: Card, client: Client, now: datetime) -> Text | None:
    if card.version.status is Status.SCHEDULED:
        return doubt_words(card, now) or mark("Pocket", "scheduled: it goes out by itself")
    return remark_words(card.version.status, client)
