# SPDX-License-Identifier: MIT
"""The plan: which cards lie on which days, and what a user does with them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields, replace
from datetime import date, datetime
from typing import Any, Final

from cmdesk.domain.cleaning import one_line
from cmdesk.domain.handover import handed_over
from cmdesk.domain.records import (
    Channel,
    Pillar,
    Post,
    Record,
    SpecialDay,
    Status,
    Version,
    new_id,
)
from cmdesk.domain.texts import Text, mark, plain
from cmdesk.services.edits import Add, Batch, Edit, Remove, Set
from cmdesk.services.removal import removal_of, removal_of_consents, removal_of_versions
from cmdesk.store.access import Reader

KEEP: Final = -1  # “leave the hour as it is”
WORDS_IN_LABEL = 40  # characters of a post that name it in a menu


@dataclass(frozen=True, slots=True)
class Card:
    """A version with what it is shown with: its post, channel and pillar."""

    version: Version
    post: Post
    channel: Channel | None
    pillar: Pillar | None

    @property
    def text(self) -> str:
        """The words this channel gets: its own, or the post's."""
        return self.post.text if self.version.text is None else self.version.text

    @property
    def words(self) -> str:
        """What names it on a card: the title, else the text; may be empty."""
        return self.post.title or self.text


def cards_between(reader: Reader, start: date, end: date) -> tuple[Card, ...]:
    """Cards whose real day lies in the period, by day; without an hour first, then by hour."""
    versions = [
        v
        for v in reader.versions_between(start, end)
        if v.real_day is not None and start <= v.real_day <= end
    ]
    return tuple(sorted(_cards(reader, versions), key=_place))


def undated_cards(reader: Reader) -> tuple[Card, ...]:
    """Cards without a date, in the order they were made."""
    undated = [v for v in reader.find(Version, day=None) if v.real_day is None]
    return _cards(reader, undated)


def cards_of(reader: Reader, version_ids: Iterable[str]) -> tuple[Card, ...]:
    """The cards of these versions that still exist, in the given order."""
    wanted = tuple(dict.fromkeys(version_ids))
    found = reader.get_all(Version, wanted)
    return _cards(reader, (found[one] for one in wanted if one in found))


def post_with_versions(reader: Reader, post_id: str) -> tuple[Post, tuple[Version, ...]]:
    """A post and all its versions; raises MissingRecord."""
    return reader.get(Post, post_id), reader.find(Version, post_id=post_id)


def new_post(post: Post, versions: Sequence[Version]) -> Edit:
    """Add a post with its versions."""
    label = mark("Planning", "add “{post}”").filled(post=_short(post))
    return Add((post, *(handed_over(version, post) for version in versions)), label)


def save_post(reader: Reader, post: Post, versions: Sequence[Version]) -> Edit | None:
    """Bring a stored post and its versions to these; None when nothing differs."""
    label = mark("Planning", "edit “{post}”").filled(post=_short(post))
    stored_post, stored_versions = post_with_versions(reader, post.id)
    stored = {v.id: v for v in stored_versions}
    wanted = {v.id: _handed(v, stored.get(v.id), post) for v in versions}
    edits: list[Edit | None] = [_difference(stored_post, post, label)]
    edits += [_difference(stored[i], v, label) for i, v in wanted.items() if i in stored]
    added = tuple(v for i, v in wanted.items() if i not in stored)
    gone = tuple(i for i in stored if i not in wanted)
    edits.append(Add(added, label) if added else None)
    edits += [*removal_of_consents(reader, set(gone), label), *removal_of(Version, gone, label)]
    steps = tuple(edit for edit in edits if edit is not None)
    return Batch(steps, label) if steps else None


def move_versions(
    reader: Reader, version_ids: Sequence[str], day: date | None, minute: int | None = KEEP
) -> Edit:
    """Put cards on another day (None: no date yet), each keeping its hour unless one is given."""
    cards = cards_of(reader, version_ids)
    label = _label_of_move(cards, day)
    values: dict[str, Any] = {"day": day} if minute == KEEP else {"day": day, "minute": minute}
    return Batch(tuple(Set(Version, c.version.id, values, label) for c in cards), label)


def duplicate_words(post: Post) -> Text:
    """What undo says of the copy of one post."""
    return mark("Planning", "duplicate “{post}”").filled(post=_short(post))


def delete_versions(reader: Reader, version_ids: Sequence[str]) -> Edit:
    """Delete cards; a post goes with its last version, and acceptances of a card with it."""
    cards = cards_of(reader, version_ids)
    gone = {card.version.id for card in cards}
    if len(cards) == 1:
        label = mark("Planning", "delete “{post}”").filled(post=_short(cards[0].post))
    else:
        label = mark("Planning", "delete %n posts", "", 1).filled(n=len(cards))
    return Batch(removal_of_versions(reader, gone, label), label)


def set_status(reader: Reader, version_ids: Sequence[str], status: Status, now: datetime) -> Edit:
    """Give cards a status; *published* and *scheduled* keep when that was ticked.

    ``now`` is the client's wall clock: a published card without a planned day, or planned for
    later, happened today.
    """
    cards = cards_of(reader, version_ids)
    label = mark("Planning", "change the status of %n posts", "", 1).filled(n=len(cards))
    given = ((c, with_status(c.version, status, now)) for c in cards)
    steps = (_difference(c.version, _handed(v, c.version, c.post), label) for c, v in given)
    return Batch(tuple(step for step in steps if step is not None), label)


def with_status(version: Version, status: Status, now: datetime) -> Version:
    """The version with a status and what it says happened; the same when it has it already.

    ``now`` is the client's wall clock, without a zone.
    """
    if status is version.status:
        return version
    known = replace(version, status=status, published_day=None, published_minute=None)
    if status is Status.SCHEDULED:
        return replace(known, scheduled_at=now.isoformat(timespec="minutes"))
    if status is not Status.PUBLISHED:
        return known
    if version.day is not None and version.day <= now.date():
        return replace(known, published_day=version.day, published_minute=version.minute)
    return replace(known, published_day=now.date(), published_minute=now.hour * 60 + now.minute)


def _handed(version: Version, before: Version | None, post: Post) -> Version:
    """The version, and what was handed over when it has only now become *scheduled*."""
    known = before is not None and before.status is version.status
    return version if known else handed_over(version, post)


def new_special_day(day: date, reason: str = "") -> Edit:
    """Mark a day as special: it may hold twice the usual number of posts."""
    label = mark("Planning", "mark {day:long} as a special day").filled(day=day)
    return Add((SpecialDay(id=new_id(), day=day, reason=reason),), label)


def end_special_day(reader: Reader, day: date) -> Edit:
    """Make a special day an ordinary one again."""
    label = mark("Planning", "make {day:long} an ordinary day").filled(day=day)
    found = reader.find(SpecialDay, day=day.isoformat())
    return Remove(SpecialDay, tuple(special.id for special in found), label)


def _cards(reader: Reader, versions: Iterable[Version]) -> tuple[Card, ...]:
    versions = tuple(versions)
    posts = reader.get_all(Post, (v.post_id for v in versions))
    channels = {channel.id: channel for channel in reader.all(Channel)}
    pillars = {pillar.id: pillar for pillar in reader.all(Pillar)}
    return tuple(
        Card(
            version=v,
            post=posts[v.post_id],
            channel=channels.get(v.channel_id or ""),
            pillar=pillars.get(posts[v.post_id].pillar_id or ""),
        )
        for v in versions
    )


def _place(card: Card) -> tuple[date, int, str, str]:
    version = card.version
    minute = version.real_minute
    day = version.real_day or date.max
    name = card.channel.name if card.channel else ""
    return (day, -1 if minute is None else minute, name, version.id)


def _difference(stored: Record, wanted: Record, label: Text) -> Set | None:
    values = {
        field.name: getattr(wanted, field.name)
        for field in fields(wanted)
        if getattr(wanted, field.name) != getattr(stored, field.name)
    }
    return Set(type(wanted), wanted.id, values, label) if values else None


def _label_of_move(cards: Sequence[Card], day: date | None) -> Text:
    if len(cards) == 1:
        post = _short(cards[0].post)
        if day is None:
            return mark("Planning", "take the date off “{post}”").filled(post=post)
        return mark("Planning", "move “{post}” to {day:long}").filled(post=post, day=day)
    if day is None:
        return mark("Planning", "take the date off %n posts", "", 1).filled(n=len(cards))
    return mark("Planning", "move %n posts to {day:long}", "", 1).filled(n=len(cards), day=day)


def _short(post: Post) -> Text:
    """A few words that name a post in a menu."""
    words = one_line(post.title or post.text)
    if not words:
        return mark("Planning", "post without text")
    return plain(words if len(words) <= WORDS_IN_LABEL else words[: WORDS_IN_LABEL - 1] + "…")
