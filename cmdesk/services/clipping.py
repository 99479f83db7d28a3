# SPDX-License-Identifier: MIT
"""Cards that are copied: within a document, and from one document into another."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Final, TypeVar

from cmdesk.domain.cleaning import clean
from cmdesk.domain.folding import folded
from cmdesk.domain.records import Channel, Pillar, Post, Record, Status, Version, new_id
from cmdesk.services.planning import cards_of
from cmdesk.store.access import Reader
from cmdesk.store.codec import cells_of, field_names, record_of

MOST_LETTERS: Final = 20_000_000  # of foreign JSON that is read at all
_MINUTES: Final = range(24 * 60)
R = TypeVar("R", Post, Version)


@dataclass(frozen=True, slots=True)
class Clipped:
    """A card as it travels, with the names by which another document knows its places."""

    post: Post
    version: Version
    platform: str = ""
    channel: str = ""
    pillar: str = ""

    @property
    def text(self) -> str:
        """The words its channel gets: its own, or the post's."""
        return self.post.text if self.version.text is None else self.version.text


@dataclass(frozen=True, slots=True)
class Arrival:
    """Copies that are about to be added: records, parents first, and what found no channel."""

    records: tuple[Record, ...] = ()
    unplaced: tuple[str, ...] = ()

    @property
    def version_ids(self) -> tuple[str, ...]:
        """The new cards, in the order in which they were copied."""
        return tuple(one.id for one in self.records if isinstance(one, Version))


def clipped(reader: Reader, version_ids: Iterable[str]) -> tuple[Clipped, ...]:
    """These cards as they travel; those that no longer exist are left out."""
    return tuple(
        Clipped(
            card.post,
            card.version,
            card.channel.platform if card.channel else "",
            card.channel.name if card.channel else "",
            card.pillar.name if card.pillar else "",
        )
        for card in cards_of(reader, version_ids)
    )


def arrival(reader: Reader, cards: Sequence[Clipped], days: Sequence[date | None]) -> Arrival:
    """Drafts of their own from cards, each on its day; cards of one post stay one post.

    A channel is the one they had where the document has it, else one of the same network and
    name; a theme likewise. ``unplaced`` names the channels that this document does not have.
    """
    channels, pillars = reader.all(Channel), reader.all(Pillar)
    posts: dict[str, Post] = {}
    versions: list[Version] = []
    unplaced: list[str] = []
    for card, day in zip(cards, days, strict=True):
        if card.post.id not in posts:
            pillar_id = _pillar_in(pillars, card)
            posts[card.post.id] = replace(card.post, id=new_id(), pillar_id=pillar_id)
        channel_id = _channel_in(channels, card)
        if channel_id is None and card.channel:
            unplaced.append(card.channel)
        post_id = posts[card.post.id].id
        versions.append(_draft(replace(card.version, post_id=post_id, channel_id=channel_id), day))
    return Arrival((*posts.values(), *versions), tuple(dict.fromkeys(unplaced)))


def to_json(cards: Iterable[Clipped]) -> str:
    """The cards as text that ``from_json`` reads."""
    return json.dumps(
        [
            {
                "post": cells_of(card.post),
                "version": cells_of(card.version),
                "names": [card.platform, card.channel, card.pillar],
            }
            for card in cards
        ]
    )


def from_json(text: str) -> tuple[Clipped, ...]:
    """The cards of such a text; none when it is not one, whoever wrote it."""
    if len(text) > MOST_LETTERS:
        return ()
    try:
        return tuple(_clipped_from(entry) for entry in json.loads(text))
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return ()


def _clipped_from(entry: Any) -> Clipped:
    post, version = _record(Post, entry["post"]), _record(Version, entry["version"])
    platform, channel, pillar = (clean(str(name)) for name in entry["names"])
    if version.minute is not None and version.minute not in _MINUTES:
        raise ValueError(version.minute)
    return Clipped(post, version, platform, channel, pillar)


def _record(kind: type[R], cells: Any) -> R:
    row = (cells[name] for name in field_names(kind))
    return record_of(kind, tuple(clean(cell) if isinstance(cell, str) else cell for cell in row))


def _draft(version: Version, day: date | None) -> Version:
    """A copy that has not been handed over, published or linked to anything yet."""
    return replace(
        version,
        id=new_id(),
        day=day,
        status=Status.TO_WRITE,
        scheduled_with="",
        scheduled_at=None,
        handed_over="",
        published_day=None,
        published_minute=None,
        published_link="",
        occurrence=None,
        pinned=False,
    )


def _channel_in(channels: Sequence[Channel], card: Clipped) -> str | None:
    same = [one for one in channels if one.platform == card.platform]
    own = [one for one in same if one.id == card.version.channel_id]
    alike = [one for one in same if folded(one.name) == folded(card.channel)]
    return next((one.id for one in (*own, *alike)), None)


def _pillar_in(pillars: Sequence[Pillar], card: Clipped) -> str | None:
    own = [one for one in pillars if one.id == card.post.pillar_id]
    alike = [one for one in pillars if card.pillar and folded(one.name) == folded(card.pillar)]
    return next((one.id for one in (*own, *alike)), None)
