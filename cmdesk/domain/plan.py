# SPDX-License-Identifier: MIT
"""The plan: a frozen look at the records that the rules of cadence read, indexed by day.

``Plan.of`` reads everything once; ``plan.after(changes)`` gives the next plan and copies only
what an edit touched, so that a check after an edit costs about a millisecond.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from types import MappingProxyType
from typing import cast

from cmdesk.domain.changes import ChangeSet
from cmdesk.domain.figures import Figure
from cmdesk.domain.lines import Line, Placed, order_of_place
from cmdesk.domain.openings import FIRST_YEAR, LAST_YEAR
from cmdesk.domain.platforms import Platform, unknown
from cmdesk.domain.records import (
    RECORDS,
    Acceptance,
    Channel,
    Client,
    Closure,
    Group,
    Mute,
    Opening,
    Pillar,
    Post,
    Record,
    SpecialDay,
    Version,
    group_of,
)

FIRST_DAY, LAST_DAY = date(FIRST_YEAR, 1, 1), date(LAST_YEAR, 12, 31)  # no rule looks beyond
OURS = "ours"
YOURS = "yours"
SMALL = (Closure, SpecialDay, Channel, Pillar, Opening, Acceptance, Mute)

Records = Mapping[str, Record]
LineKey = tuple[str, Group] | str | None
_NOTHING: Line = Line()


@dataclass(frozen=True, slots=True)
class Mark:
    """A threshold in force: its value and where it comes from.

    ``source`` is the study it was read in, ``OURS`` for judgement, ``YOURS`` (``own`` is True)
    once the client set it; ``indicative`` is True for a figure of grade C.
    """

    value: int
    source: str = OURS
    own: bool = False
    indicative: bool = False

    @classmethod
    def of_figure(cls, figure: Figure) -> Mark:
        """The mark that a platform's figure makes."""
        return cls(figure.value, figure.source, indicative=figure.indicative)


@dataclass(frozen=True, slots=True)
class Plan:
    """All that the rules read, as it stood at one moment; never changed, only followed.

    ``small`` holds the records of few rows by kind and id; ``versions`` all versions, dated or
    not; ``lines`` the counted ones by (channel, group), by channel and, under None, all of them.
    """

    client: Client
    platforms: Mapping[str, Platform]
    small: Mapping[type[Record], Records]
    posts: Mapping[str, Post]
    versions: Mapping[str, Version]
    versions_of: Mapping[str, tuple[str, ...]]
    lines: Mapping[LineKey, Line]
    linked: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @classmethod
    def of(cls, records: Iterable[Record], platforms: Mapping[str, Platform]) -> Plan:
        """The plan of a document's records, in any order; one client must be among them."""
        by_kind: dict[type[Record], dict[str, Record]] = {kind: {} for kind in RECORDS}
        for record in records:
            by_kind[type(record)][record.id] = record
        posts = cast("dict[str, Post]", by_kind[Post])
        versions = cast("dict[str, Version]", by_kind[Version])
        clients = cast("dict[str, Client]", by_kind[Client])
        places = (
            placed(version, posts[version.post_id])
            for version in versions.values()
            if version.post_id in posts
        )
        return cls(
            client=next(iter(clients.values()), _NOBODY),
            platforms=platforms,
            small=MappingProxyType({kind: by_kind[kind] for kind in SMALL}),
            posts=posts,
            versions=versions,
            versions_of=_grouped(versions.values(), _post_of),
            lines=_lines_of(place for place in places if place is not None),
            linked=_grouped(versions.values(), _occurrence_of),
        )

    def after(self, changes: ChangeSet) -> Plan:
        """The plan once the changes were made; this one stays as it is."""
        fields: dict[str, object] = {}
        client = self.client
        for _, new in changes.pairs(Client):
            client = new or client
        fields["client"] = client
        fields["small"] = _small_after(self.small, changes)
        posts = changes.pairs(Post)
        if posts:
            fields["posts"] = _replaced(self.posts, posts)
        versions = changes.pairs(Version)
        if versions:
            fields["versions"] = _replaced(self.versions, versions)
            fields["versions_of"] = _regrouped(self.versions_of, versions, _post_of)
            fields["linked"] = _regrouped(self.linked, versions, _occurrence_of)
        new_plan: Plan = replace(self, **fields)  # type: ignore[arg-type]
        moves = (
            (self.placed(version_id), new_plan.placed(version_id))
            for version_id in touched_versions(self, new_plan, changes)
        )
        return replace(new_plan, lines=_lines_after(self.lines, moves))

    def line(self, channel_id: str, group: Group | None = None) -> Line:
        """The counted versions of a channel, of one format group or of all."""
        key: LineKey = channel_id if group is None else (channel_id, group)
        return self.lines.get(key, _NOTHING)

    @property
    def everything(self) -> Line:
        """The counted versions of all channels together, not placed ones included."""
        return self.lines.get(None, _NOTHING)

    def placed(self, version_id: str) -> Placed | None:
        """A version in its place; None when it is not counted or no longer there."""
        version = self.versions.get(version_id)
        post = None if version is None else self.posts.get(version.post_id)
        if version is None or post is None:
            return None
        return placed(version, post)

    def platform_of(self, channel: Channel) -> Platform:
        """The network of a channel, without limits when no file describes it."""
        return self.platforms.get(channel.platform) or unknown(channel.platform)

    def mark(self, channel: Channel, figure: str) -> Mark | None:
        """The threshold in force for a channel, as ``feed.day_mark`` or ``text_limit``.

        The client's own one when set (0 switches it off: None), else the platform's, else None.
        """
        if figure in channel.marks:
            return _own(channel.marks[figure])
        group, _, name = figure.rpartition(".")
        platform = self.platform_of(channel)
        holder = platform.cadence_of(Group(group)) if group else platform
        known: Figure | None = getattr(holder, name, None)
        return None if known is None else Mark.of_figure(known)

    def client_mark(self, figure: str, usual: Mark) -> Mark | None:
        """The client's own limit for all channels (0 switches it off: None), else the usual."""
        if figure in self.client.marks:
            return _own(self.client.marks[figure])
        return usual

    @property
    def channels(self) -> Mapping[str, Channel]:
        """Channels by id."""
        return self.small[Channel]  # type: ignore[return-value]

    @property
    def pillars(self) -> Mapping[str, Pillar]:
        """Pillars by id."""
        return self.small[Pillar]  # type: ignore[return-value]

    @property
    def openings(self) -> Mapping[str, Opening]:
        """Openings by id."""
        return self.small[Opening]  # type: ignore[return-value]

    @property
    def closures(self) -> Mapping[str, Closure]:
        """Closures by id."""
        return self.small[Closure]  # type: ignore[return-value]

    @property
    def acceptances(self) -> Mapping[str, Acceptance]:
        """Acceptances by id."""
        return self.small[Acceptance]  # type: ignore[return-value]

    @property
    def mutes(self) -> Mapping[str, Mute]:
        """Mutes by id."""
        return self.small[Mute]  # type: ignore[return-value]

    def special(self, day: int) -> SpecialDay | None:
        """The special day kept on a day (ordinal), if any."""
        for record in self.small[SpecialDay].values():
            if isinstance(record, SpecialDay) and record.day.toordinal() == day:
                return record
        return None

    def closed(self, day: int) -> bool:
        """True when a day (ordinal) lies in a closure; closed weekdays are not closures."""
        return any(c.start.toordinal() <= day <= c.end.toordinal() for c in self.closures.values())


def placed(version: Version, post: Post) -> Placed | None:
    """A version in its place on the calendar; None when it is not counted."""
    day = version.real_day
    if day is None or not version.counted or not FIRST_DAY <= day <= LAST_DAY:
        return None
    return Placed(
        day=day.toordinal(),
        minute=version.real_minute,
        version=version,
        post=post,
        group=group_of(version.format),
    )


def touched_versions(old: Plan, new: Plan, changes: ChangeSet) -> tuple[str, ...]:
    """Ids of the versions that changed themselves or through their post, in a fixed order."""
    ids = dict.fromkeys(c.record.id for c in changes.changes if type(c.record) is Version)
    for change in changes.changes:
        if type(change.record) is Post:
            for plan in (old, new):
                ids.update(dict.fromkeys(plan.versions_of.get(change.record.id, ())))
    return tuple(ids)


def _own(value: int) -> Mark | None:
    return Mark(value, YOURS, own=True) if value > 0 else None


def _small_after(small: Mapping[type[Record], Records], changes: ChangeSet) -> object:
    kinds = {type(change.record) for change in changes.changes}.intersection(SMALL)
    if not kinds:
        return small
    fresh = {kind: _replaced(small[kind], changes.pairs(kind)) for kind in kinds}
    return MappingProxyType({**small, **fresh})


def _replaced(
    records: Mapping[str, Record], pairs: Iterable[tuple[Record | None, Record | None]]
) -> dict[str, Record]:
    pairs = tuple(pairs)
    gone = {before.id for before, after in pairs if before is not None and after is None}
    fresh = {**records, **{after.id: after for _, after in pairs if after is not None}}
    for record_id in gone:
        fresh.pop(record_id, None)
    return fresh


def _post_of(version: Version) -> str:
    return version.post_id


def _occurrence_of(version: Version) -> str | None:
    return version.occurrence


def _grouped(
    versions: Iterable[Version], key_of: Callable[[Version], str | None]
) -> Mapping[str, tuple[str, ...]]:
    """Ids of versions by a key of theirs, those without one left out."""
    members: dict[str, list[str]] = {}
    for version in versions:
        key = key_of(version)
        if key is not None:
            members.setdefault(key, []).append(version.id)
    return {key: tuple(sorted(ids)) for key, ids in members.items()}


def _regrouped(
    groups: Mapping[str, tuple[str, ...]],
    pairs: Iterable[tuple[Version | None, Version | None]],
    key_of: Callable[[Version], str | None],
) -> Mapping[str, tuple[str, ...]]:
    """Ids of versions by a key of theirs, once some versions changed; as it was if none moved."""
    members: dict[str, set[str]] = {}
    for before, after in pairs:
        old = None if before is None else key_of(before)
        new = None if after is None else key_of(after)
        if old == new:
            continue
        if old is not None and before is not None:
            members.setdefault(old, set(groups.get(old, ()))).discard(before.id)
        if new is not None and after is not None:
            members.setdefault(new, set(groups.get(new, ()))).add(after.id)
    if not members:
        return groups
    fresh = dict(groups)
    for key, ids in members.items():
        if ids:
            fresh[key] = tuple(sorted(ids))
        else:
            fresh.pop(key, None)
    return fresh


def _lines_of(places: Iterable[Placed]) -> Mapping[LineKey, Line]:
    """The lines of a plan that is made anew."""
    lines: dict[LineKey, dict[int, list[Placed]]] = {}
    for place in sorted(places, key=order_of_place):
        for key in _line_keys(place):
            lines.setdefault(key, {}).setdefault(place.day, []).append(place)
    return {
        key: Line({day: tuple(there) for day, there in days.items()}, tuple(days))
        for key, days in lines.items()
    }


def _lines_after(
    lines: Mapping[LineKey, Line], moves: Iterable[tuple[Placed | None, Placed | None]]
) -> Mapping[LineKey, Line]:
    """The lines once versions left their old place and took their new one."""
    left: dict[LineKey, list[Placed]] = {}
    came: dict[LineKey, list[Placed]] = {}
    for before, after in moves:
        if before == after:
            continue
        for side, places in ((before, left), (after, came)):
            if side is not None:
                for key in _line_keys(side):
                    places.setdefault(key, []).append(side)
    if not left and not came:
        return lines
    fresh = dict(lines)
    for key in {**left, **came}:
        line = lines.get(key, _NOTHING).with_changes(left.get(key, ()), came.get(key, ()))
        if line.order:
            fresh[key] = line
        else:
            fresh.pop(key, None)
    return fresh


def _line_keys(place: Placed) -> tuple[LineKey, ...]:
    channel_id = place.version.channel_id
    if channel_id is None:
        return (None,)
    return (None, channel_id, (channel_id, place.group))


_NOBODY = Client(id="", name="")
