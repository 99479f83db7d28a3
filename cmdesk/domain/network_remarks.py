# SPDX-License-Identifier: MIT
"""What the networks chosen will do with a post: said beside the text, never a finding."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from cmdesk.domain.addresses import named
from cmdesk.domain.figures import Figure
from cmdesk.domain.platforms import Platform
from cmdesk.domain.records import Format, Group, Image, group_of
from cmdesk.domain.texts import Text, mark

_HASHTAG = re.compile(r"(?<![\w&/#])#(?=\w*[^\W\d_])\w+")


@dataclass(frozen=True, slots=True)
class Outgoing:
    """What one channel gets: its own text, link and pictures, or those of the post.

    ``marks`` are the channel's own corrections of figures; 0 means no limit.
    """

    channel: str
    platform: Platform
    marks: Mapping[str, int]
    format: Format
    text: str
    link: str
    images: tuple[Image, ...]


def remarks_on(channels: Sequence[Outgoing]) -> tuple[Text, ...]:
    """What is worth knowing before these go out, the weightiest first."""
    return (
        *_crowded(channels),
        *_dead_links(channels),
        *_many_hashtags(channels),
        *_without_words(channels),
    )


def hashtags_in(text: str) -> int:
    """How many hashtags a text has; a number alone (``#1``) is none."""
    return len(_HASHTAG.findall(text))


def _crowded(channels: Sequence[Outgoing]) -> Iterator[Text]:
    for one in channels:
        limit = _limit(one, "pictures", one.platform.pictures)
        if 0 < limit < len(one.images) and group_of(one.format) is Group.FEED:
            yield mark(
                "NetworkRemarks", "{channel} takes %n picture(s) a post; here are {count}.", "", 1
            ).filled(n=limit, channel=one.channel, count=len(one.images))


def _dead_links(channels: Sequence[Outgoing]) -> Iterator[Text]:
    names = [
        one.channel
        for one in channels
        if not one.platform.clickable_links and (one.link or any(True for _ in named(one.text)))
    ]
    if names:
        yield mark("NetworkRemarks", "A link cannot be clicked on {channels}.").filled(
            channels=", ".join(names)
        )


def _many_hashtags(channels: Sequence[Outgoing]) -> Iterator[Text]:
    over: dict[int, list[str]] = {}
    for one in channels:
        limit, count = _limit(one, "hashtags", one.platform.hashtags), hashtags_in(one.text)
        if 0 < limit < count:
            over.setdefault(count, []).append(f"{one.channel} {limit}")
    for count, marks in over.items():
        yield mark("NetworkRemarks", "{count} hashtags; usual marks: {channels}.").filled(
            count=count, channels=", ".join(marks)
        )


def _without_words(channels: Sequence[Outgoing]) -> Iterator[Text]:
    paths = {image.path for one in channels for image in one.images if not image.alt.strip()}
    if paths:
        yield mark("NetworkRemarks", "%n picture(s) without alt text.", "", 1).filled(n=len(paths))


def _limit(one: Outgoing, name: str, figure: Figure | None) -> int:
    return one.marks.get(name, 0 if figure is None else figure.value)
