# SPDX-License-Identifier: MIT
"""The editorial line: channels, pillars and rendez-vous, and what a user does with them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from cmdesk.domain.folding import folded
from cmdesk.domain.platforms import Platform
from cmdesk.domain.records import (
    Adjustment,
    Aim,
    Channel,
    Client,
    Closure,
    Indicator,
    Measurement,
    Opening,
    Ownership,
    Pattern,
    Pillar,
    Post,
    Presentation,
    ProfileCheck,
    Record,
    Version,
    new_id,
)
from cmdesk.domain.texts import Text, mark
from cmdesk.services.edits import Add, Batch, Edit, Remove, Set
from cmdesk.services.removal import removal_of, removal_of_consents, removal_of_versions
from cmdesk.store.access import Reader

PILLAR_LOOKS: tuple[tuple[str, Pattern], ...] = (
    ("#2A7F9E", Pattern.SOLID),
    ("#7AA63A", Pattern.DIAGONAL),
    ("#C9A227", Pattern.DOTS),
    ("#C8553D", Pattern.HORIZONTAL),
    ("#7B5EA7", Pattern.CROSS),
    ("#D0779A", Pattern.VERTICAL),
    ("#4F6D7A", Pattern.COUNTER_DIAGONAL),
    ("#8C6D46", Pattern.GRID),
)
# To add a record that is about one channel and nothing else: its class here.
_ABOUT_A_CHANNEL: Final[tuple[type[Record], ...]] = (
    Measurement,
    Indicator,
    Aim,
    ProfileCheck,
    Presentation,
    Ownership,
)


def client_of(reader: Reader) -> Client:
    """The business this document speaks of."""
    (client,) = reader.all(Client)
    return client


def ordered_channels(reader: Reader, *, active_only: bool = False) -> tuple[Channel, ...]:
    """Channels in the order they were made."""
    return tuple(c for c in reader.all(Channel) if c.active or not active_only)


def ordered_pillars(reader: Reader) -> tuple[Pillar, ...]:
    """Pillars in the order they were made."""
    return reader.all(Pillar)


def ordered_openings(reader: Reader) -> tuple[Opening, ...]:
    """Openings by weekday, hour and name."""
    return tuple(
        sorted(reader.all(Opening), key=lambda o: (o.weekdays, o.minute or -1, folded(o.name)))
    )


def next_pillar_look(pillars: Sequence[Pillar]) -> tuple[str, Pattern]:
    """The first colour and pattern that no pillar has yet, else the least used one."""
    used = [(pillar.colour, pillar.pattern) for pillar in pillars]
    return min(PILLAR_LOOKS, key=used.count)


def posts_of_channel(reader: Reader, channel_id: str) -> int:
    """How many versions a channel holds."""
    return len(reader.find(Version, channel_id=channel_id))


def new_channel(
    platform: Platform, language: str, name: str = "", **values: Any
) -> tuple[Channel, Edit]:
    """A channel on a platform, named after it unless a name is given, and the edit that adds it."""
    channel = Channel(
        id=new_id(), platform=platform.key, name=name or platform.label_in(language), **values
    )
    label = mark("Editorial", "add the channel “{name}”").filled(name=channel.name)
    return channel, Add((channel,), label)


def new_pillar(reader: Reader, name: str) -> tuple[Pillar, Edit]:
    """A theme with the next free colour and pattern, and the edit that adds it."""
    colour, pattern = next_pillar_look(ordered_pillars(reader))
    pillar = Pillar(id=new_id(), name=name, colour=colour, pattern=pattern)
    label = mark("Editorial", "add the theme “{name}”").filled(name=name)
    return pillar, Add((pillar,), label)


def new_opening(opening: Opening) -> Edit:
    """Add an expected publishing time."""
    return Add((opening,), mark("Editorial", "add “{name}”").filled(name=_name_of(opening)))


def new_closure(closure: Closure) -> Edit:
    """Add days off."""
    label = mark("Editorial", "add days off from {start:date} to {end:date}")
    return Add((closure,), label.filled(start=closure.start, end=closure.end))


def delete_closure(reader: Reader, closure_id: str) -> Edit:
    """Delete days off: posts are expected then as at any other time."""
    closure = reader.get(Closure, closure_id)
    label = mark("Editorial", "delete days off from {start:date} to {end:date}")
    filled = label.filled(start=closure.start, end=closure.end)
    return Remove(Closure, (closure_id,), filled)


def ordered_closures(reader: Reader) -> tuple[Closure, ...]:
    """Days off, the earliest first."""
    return tuple(sorted(reader.all(Closure), key=lambda c: (c.start, c.end, c.id)))


def set_mark(holder: Channel | Client, figure: str, value: int | None) -> Edit:
    """Give a channel, or the client for all channels, its own limit (``feed.day_mark``).

    0 switches the limit off; None goes back to the usual mark.
    """
    marks = {name: own for name, own in holder.marks.items() if name != figure}
    if value is not None:
        marks[figure] = value
    label = mark("Editorial", "change the limits of “{name}”").filled(name=holder.name)
    return Set(type(holder), holder.id, {"marks": marks}, label)


def change(record: Record, name: str, values: Mapping[str, Any]) -> Edit:
    """Give fields of a channel, pillar, opening or the client new values."""
    label = mark("Editorial", "change “{name}”").filled(name=name)
    return Set(type(record), record.id, values, label)


def delete_channel(reader: Reader, channel_id: str) -> Edit:
    """Delete a channel with its openings, versions and all that was noted about it.

    Posts left without a version go too; the label says how many versions that is. What was
    decided stays, without its channel.
    """
    channel = reader.get(Channel, channel_id)
    versions = {v.id for v in reader.find(Version, channel_id=channel_id)}
    openings = tuple(o.id for o in reader.find(Opening, channel_id=channel_id))
    if versions:
        label = mark("Editorial", "delete the channel “{name}” and %n posts", "", 1).filled(
            n=len(versions), name=channel.name
        )
    else:
        label = mark("Editorial", "delete the channel “{name}”").filled(name=channel.name)
    steps = (
        *removal_of_consents(reader, {channel_id, *openings}, label),
        *removal_of_versions(reader, versions, label),
        *removal_of(Opening, openings, label),
        *_removal_of_notes(reader, channel_id, label),
        Remove(Channel, (channel_id,), label),
    )
    return Batch(steps, label)


def _removal_of_notes(reader: Reader, channel_id: str, label: Text) -> Iterator[Edit]:
    """What removes the records that are about a channel and nothing else."""
    for kind in _ABOUT_A_CHANNEL:
        found = reader.find(kind, channel_id=channel_id)
        yield from removal_of(kind, tuple(one.id for one in found), label)
    loosen = {"channel_id": None, "metric": ""}
    for one in reader.find(Adjustment, channel_id=channel_id):
        yield Set(Adjustment, one.id, loosen, label)


def delete_pillar(reader: Reader, pillar_id: str) -> Edit:
    """Delete a theme; its posts and rendez-vous stay, without a theme."""
    pillar = reader.get(Pillar, pillar_id)
    label = mark("Editorial", "delete the theme “{name}”").filled(name=pillar.name)
    loosen = {"pillar_id": None}
    steps: list[Edit] = list(removal_of_consents(reader, {pillar_id}, label))
    steps += [Set(Post, p.id, loosen, label) for p in reader.find(Post, pillar_id=pillar_id)]
    steps += [Set(Opening, o.id, loosen, label) for o in reader.find(Opening, pillar_id=pillar_id)]
    steps.append(Remove(Pillar, (pillar_id,), label))
    return Batch(tuple(steps), label)


def delete_opening(reader: Reader, opening_id: str) -> Edit:
    """Delete an expected publishing time; versions that fulfilled it stay, without the link."""
    opening = reader.get(Opening, opening_id)
    label = mark("Editorial", "delete “{name}”").filled(name=_name_of(opening))
    steps: list[Edit] = list(removal_of_consents(reader, {opening_id}, label))
    steps += [
        Set(Version, v.id, {"occurrence": None}, label)
        for v in reader.find(Version, channel_id=opening.channel_id)
        if v.occurrence is not None and v.occurrence.partition("/")[0] == opening_id
    ]
    steps.append(Remove(Opening, (opening_id,), label))
    return Batch(tuple(steps), label)


def _name_of(opening: Opening) -> Text | str:
    return opening.name or mark("Editorial", "publishing time")
