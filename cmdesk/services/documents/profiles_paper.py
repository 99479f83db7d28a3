# SPDX-License-Identifier: MIT
"""What the list of the profiles and the handover sheet say, before they are written anywhere."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from cmdesk.domain.checklist import HOLIDAY_HOURS, Check
from cmdesk.domain.handles import name_written, page_address
from cmdesk.domain.platforms import Platform
from cmdesk.domain.records import Channel, CheckState, Ownership, Standing
from cmdesk.domain.texts import Text, mark, plain
from cmdesk.services.platforms import platform_of
from cmdesk.services.profile_grid import Cell, Row, Shown, grid_of
from cmdesk.services.profiles import Kind, Profiles, Spot, ToDo, summary, to_dos_of


@dataclass(frozen=True, slots=True)
class PaperToDo:
    """A thing to do on paper: what, why, where, for how long, and what was noted about it."""

    what: Text
    why: Text
    where: str
    minutes: int
    due: date | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class PaperDone:
    """What is done: its heading, when, and what was noted about it."""

    what: Text
    day: date | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class ChannelPart:
    """One channel's part of the list; ``not_needed`` are headings."""

    name: str
    account: str
    to_do: tuple[PaperToDo, ...]
    done: tuple[PaperDone, ...]
    not_needed: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NamePart:
    """A wanted name, and what was seen of it on each network: the network and a few words."""

    name: str
    seen: tuple[tuple[str, Text], ...]


@dataclass(frozen=True, slots=True)
class ProfilesList:
    """The whole list of a client's profiles on a day."""

    client: str
    day: date
    summary: Text
    channels: tuple[ChannelPart, ...]
    names: tuple[NamePart, ...]


@dataclass(frozen=True, slots=True)
class Holder:
    """Who holds one channel's account; ``address`` is where its profile is."""

    name: str
    account: str
    address: str
    ownership: Ownership | None


@dataclass(frozen=True, slots=True)
class Handover:
    """The sheet that goes with the accounts when somebody else takes them over."""

    client: str
    day: date
    holders: tuple[Holder, ...]


_HOURS = mark("ProfilesPaper", "Hours: {occasion}")
_SEEN = {
    Standing.OURS: mark("ProfilesPaper", "ours"),
    Standing.FREE: mark("ProfilesPaper", "free on {day:date} {year:plain}"),
    Standing.TAKEN: mark("ProfilesPaper", "taken, seen on {day:date} {year:plain}"),
}


def profiles_list(
    profiles: Profiles, platforms: Mapping[str, Platform], language: str
) -> ProfilesList:
    """The list with every check of every channel, in the order of things to do."""
    things = to_dos_of(profiles)
    parts = tuple(
        ChannelPart(
            row.channel.name,
            row.channel.handle,
            tuple(_to_do(profiles, one, language) for one in things if _on(one, row.channel)),
            tuple(_done(profiles, row, language)),
            tuple(_not_needed(row, language)),
        )
        for row in grid_of(profiles).rows
    )
    names = tuple(_names(profiles, platforms, language))
    return ProfilesList(profiles.client.name, profiles.today, summary(profiles), parts, names)


def handover(profiles: Profiles) -> Handover:
    """Who holds what, a part per channel."""
    holders = tuple(
        Holder(
            channel.name,
            channel.handle,
            _address(profiles, channel),
            profiles.ownerships.get(channel.id),
        )
        for channel in profiles.channels
    )
    return Handover(profiles.client.name, profiles.today, holders)


def _on(thing: ToDo, channel: Channel) -> bool:
    return thing.channel.id == channel.id


def _to_do(profiles: Profiles, thing: ToDo, language: str) -> PaperToDo:
    said = profiles.marked.get(thing.spot)
    where = "" if thing.kind is Kind.REVIEW else thing.where_in(language)
    return PaperToDo(
        thing.what_in(language),
        thing.why_in(language),
        where,
        thing.minutes,
        thing.due,
        said.note if said else "",
    )


def _done(profiles: Profiles, row: Row, language: str) -> Iterator[PaperDone]:
    """The cells that are done, and the occasions whose hours were entered."""
    for check, cell in _asked(row):
        if cell.shown is Shown.DONE:
            yield PaperDone(plain(check.heading_in(language)), cell.day, cell.note)
    for one in profiles.occasions:
        said = profiles.marked.get(Spot(row.channel.id, HOLIDAY_HOURS, one.start))
        if said is not None and said.state is CheckState.DONE:
            hours = _HOURS.filled(occasion=one.name_in(language))
            yield PaperDone(hours, said.day, said.note)


def _not_needed(row: Row, language: str) -> Iterator[str]:
    for check, cell in _asked(row):
        if cell.shown is Shown.NOT_APPLICABLE:
            yield check.heading_in(language)


def _asked(row: Row) -> Iterator[tuple[Check, Cell]]:
    """The cells in which something is asked."""
    return ((cell.check, cell) for cell in row.cells if cell.check is not None)


def _names(
    profiles: Profiles, platforms: Mapping[str, Platform], language: str
) -> Iterator[NamePart]:
    for row in profiles.names:
        seen: list[tuple[str, Text]] = []
        for cell in row.cells:
            if cell.standing is not None:
                words = _SEEN[cell.standing]
                if cell.day is not None:
                    words = words.filled(day=cell.day, year=cell.day.year)
                seen.append((platform_of(platforms, cell.platform).label_in(language), words))
        yield NamePart(row.name, tuple(seen))


def _address(profiles: Profiles, channel: Channel) -> str:
    """Where a channel's profile is, as far as its account is noted."""
    platform = profiles.platforms[channel.id]
    name = name_written(platform, channel.handle)
    return page_address(platform, name, channel.handle) if name else ""
