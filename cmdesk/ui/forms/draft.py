# SPDX-License-Identifier: MIT
"""What the composer holds, as plain values, and the records it stands for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from cmdesk.domain.errors import WrongInput
from cmdesk.domain.platforms import Platform
from cmdesk.domain.records import Channel, Image, Post, Status, Version, new_id
from cmdesk.domain.texts import mark
from cmdesk.services.edits import Edit
from cmdesk.services.planning import new_post, post_with_versions, save_post, with_status
from cmdesk.services.platforms import platform_of
from cmdesk.store.access import Reader
from cmdesk.ui.forms.details import NOTHING_MORE, Details, Part

_OWN = ("text", "link", "images")  # what a channel may have of its own, by the record's names


@dataclass(frozen=True, slots=True)
class Draft:
    """The composer's five fields, the status, and what stands under *More*.

    ``channel_ids`` may be empty (not placed yet), ``day`` and ``minute`` None (no date yet, no
    hour); ``parts`` say what is particular to a channel.
    """

    text: str = ""
    channel_ids: tuple[str, ...] = ()
    day: date | None = None
    minute: int | None = None
    pillar_id: str | None = None
    images: tuple[Image, ...] = ()
    status: Status = Status.TO_WRITE
    details: Details = NOTHING_MORE
    parts: tuple[Part, ...] = ()

    def part(self, channel_id: str | None) -> Part:
        """What a channel gets; the usual things when nothing is said of it."""
        found = (part for part in self.parts if part.channel_id == channel_id)
        return next(found, Part(channel_id or ""))


@dataclass(frozen=True, slots=True)
class Known:
    """What a draft is turned into records with: channels, networks, and the client's clock."""

    channels: Mapping[str, Channel]
    platforms: Mapping[str, Platform]
    now: datetime


def draft_of(reader: Reader, version_id: str) -> Draft:
    """What the composer shows for a stored card; raises MissingRecord.

    Text and pictures are the post's; of a card without a channel those it has of its own, if any.
    """
    version = reader.get(Version, version_id)
    post, versions = post_with_versions(reader, version.post_id)
    placed = {v.channel_id: v for v in reversed(versions) if v.channel_id is not None}
    if version.channel_id is not None:
        placed[version.channel_id] = version
    placeless = version.channel_id is None
    own_text, own_images = (version.text, version.images) if placeless else (None, None)
    return Draft(
        text=post.text if own_text is None else own_text,
        channel_ids=tuple(v.channel_id for v in versions if v.channel_id is not None),
        day=version.real_day,
        minute=version.real_minute,
        pillar_id=post.pillar_id,
        images=post.images if own_images is None else own_images,
        status=version.status,
        details=Details.of(post),
        parts=tuple(
            Part(key, one.format, one.text, one.link, one.images) for key, one in placed.items()
        ),
    )


def edit_of_new(draft: Draft, known: Known) -> Edit:
    """Add what was composed; raises WrongInput when there is nothing to add."""
    if not (draft.images or any(words.strip() for words in _written(draft))):
        raise WrongInput(
            mark("Composer", "There is nothing to save yet: write a text or choose a photo.")
        )
    post = Post(
        id=new_id(),
        text=draft.text.rstrip(),
        pillar_id=draft.pillar_id,
        images=draft.images,
    )
    post = draft.details.applied(post)
    wanted = draft.channel_ids or (None,)
    return new_post(post, [_new_version(draft, known, post.id, i) for i in wanted])


def edit_of_changes(reader: Reader, version_id: str, draft: Draft, known: Known) -> Edit | None:
    """Bring a stored card to the draft; None when nothing differs; raises MissingRecord.

    Date, hour and status are given to the versions that stood where this one stood; a version
    with a date of its own keeps it.
    """
    before = draft_of(reader, version_id)
    if _edit(reader, version_id, _as_looked_at(draft, before), known) is None:
        return None  # previews that were made by looking are kept with the next real change
    return _edit(reader, version_id, draft, known)


def _edit(reader: Reader, version_id: str, draft: Draft, known: Known) -> Edit | None:
    version = reader.get(Version, version_id)
    post, versions = post_with_versions(reader, version.post_id)
    before = draft_of(reader, version_id)
    wanted_post = draft.details.applied(replace(post, pillar_id=draft.pillar_id))
    placeless = version.channel_id is None
    common: dict[str, Any] = {}
    own: dict[str, Any] = {}
    if draft.text.rstrip() != before.text.rstrip():
        (own if placeless and version.text is not None else common)["text"] = draft.text.rstrip()
    if draft.images != before.images:
        (own if placeless and version.images is not None else common)["images"] = draft.images
    kept = [_carried(v, version, draft, known.now) for v in _staying(versions, version, draft)]
    kept = [_parted(v, before.part(v.channel_id), draft.part(v.channel_id)) for v in kept]
    kept = [replace(v, **own) if v.id == version_id else v for v in kept]
    present = {v.channel_id for v in kept}
    added = [_new_version(draft, known, post.id, i) for i in draft.channel_ids if i not in present]
    return save_post(reader, replace(wanted_post, **common), _placed(kept, added))


def _as_looked_at(draft: Draft, before: Draft) -> Draft:
    """The draft without the previews that only come from showing pictures that had none."""
    parts = tuple(
        part
        if part.images is None
        else replace(part, images=_bare_as(part.images, before.part(part.channel_id).images or ()))
        for part in draft.parts
    )
    return replace(draft, images=_bare_as(draft.images, before.images), parts=parts)


def _bare_as(images: tuple[Image, ...], before: tuple[Image, ...]) -> tuple[Image, ...]:
    bare = {image.path for image in before if not image.preview}
    return tuple(replace(image, preview="") if image.path in bare else image for image in images)


def _written(draft: Draft) -> Iterator[str]:
    """All words that somebody wrote."""
    yield draft.text
    yield from draft.details.words
    for part in draft.parts:
        yield part.text or ""
        yield part.link or ""
        yield from (image.path for image in part.images or ())


def _staying(versions: tuple[Version, ...], opened: Version, draft: Draft) -> list[Version]:
    """The versions whose channel is still chosen; the opened one, unplaced, when none is."""
    staying = [v for v in versions if v.channel_id is None or v.channel_id in draft.channel_ids]
    return staying or [replace(opened, channel_id=None)]


def _placed(kept: list[Version], added: list[Version]) -> list[Version]:
    """A card without a channel takes the first chosen one instead of staying beside it."""
    unplaced = [v for v in kept if v.channel_id is None]
    if unplaced and added:
        first, *rest = added
        taken = replace(unplaced[0], channel_id=first.channel_id, format=first.format)
        for name in _OWN:
            if getattr(first, name) is not None:
                taken = replace(taken, **{name: getattr(first, name)})
        return [taken if v is unplaced[0] else v for v in kept] + rest
    return [*kept, *added]


def _parted(version: Version, before: Part, wanted: Part) -> Version:
    """A version with what was changed of its channel's format, text, link and pictures."""
    if wanted.format not in (None, before.format) and version.format == before.format:
        version = replace(version, format=wanted.format)
    for name in _OWN:
        was, is_now = getattr(before, name), getattr(wanted, name)
        if is_now != was and getattr(version, name) == was:
            version = replace(version, **{name: is_now})
    return version


def _carried(version: Version, opened: Version, draft: Draft, now: datetime) -> Version:
    """A version with the draft's date, hour and status, each where it stood like the opened."""
    together = version.real_day == opened.real_day and version.real_minute == opened.real_minute
    day = draft.day if together else version.real_day
    minute = draft.minute if together else version.real_minute
    status = draft.status if version.status is opened.status else version.status
    return _settled(version, (day, minute), status, now)


def _settled(
    version: Version, when: tuple[date | None, int | None], status: Status, now: datetime
) -> Version:
    """The version on that day with that status; of a published one the real day changes."""
    day, minute = when
    if when == (version.real_day, version.real_minute) and status is version.status:
        return version
    if status is Status.PUBLISHED and version.status is Status.PUBLISHED:
        if day is None or day > now.date():
            day, minute = now.date(), now.hour * 60 + now.minute
        return replace(version, published_day=day, published_minute=minute)
    return with_status(replace(version, day=day, minute=minute), status, now)


def _new_version(draft: Draft, known: Known, post_id: str, channel_id: str | None) -> Version:
    version = Version(id=new_id(), post_id=post_id, channel_id=channel_id, status=Status.TO_WRITE)
    if channel_id is not None:
        platform = platform_of(known.platforms, known.channels[channel_id].platform)
        part = draft.part(channel_id)
        own: dict[str, Any] = {name: getattr(part, name) for name in _OWN}
        version = replace(version, format=part.format or platform.formats[0], **own)
    return _settled(version, (draft.day, draft.minute), draft.status, known.now)
