# SPDX-License-Identifier: MIT
"""What is left to do on the profiles of a client's channels, in the order to do it.

No score: a number of things, each with its minutes and its reason.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from cmdesk.domain.checklist import HOLIDAY_HOURS, NAME, OWNERSHIP, PRESENTATION, Check
from cmdesk.domain.counting import Count
from cmdesk.domain.platforms import Platform
from cmdesk.domain.records import (
    Channel,
    CheckState,
    Closure,
    Ownership,
    Presentation,
    ProfileCheck,
    Standing,
)
from cmdesk.domain.texts import Text, mark, plain
from cmdesk.services.editorial import client_of, ordered_channels
from cmdesk.services.names import NameCell, names_table, names_to_protect
from cmdesk.services.occasions import Occasion, occasions_of
from cmdesk.services.platforms import platform_of
from cmdesk.services.presentations import counted
from cmdesk.store.access import Reader

NEXT: Final = 3
SHORTEN_MINUTES: Final = 5
SHORTEN_WEIGHT: Final = 9
REVIEW_AFTER: Final = timedelta(days=365)
GOOGLE: Final = "google_business"


@dataclass(frozen=True, slots=True)
class Spot:
    """One cell of the checklist: a check of a channel, of an occasion (its first day) or none."""

    channel_id: str
    check: str
    occasion: date | None = None


class Kind(StrEnum):
    """What a thing to do is about; decides its words and what may be done with one click."""

    CHECK = "check"
    OCCASION = "occasion"
    SHORTEN = "shorten"
    NAME_TAKEN = "name_taken"
    REVIEW = "review"


@dataclass(frozen=True, slots=True)
class ToDo:
    """One thing to do on one channel's profile.

    ``occasion`` is set for hours of a holiday or days off; ``count`` for a presentation that is
    too long; ``name`` for one that was taken.
    """

    kind: Kind
    channel: Channel
    check: Check
    occasion: Occasion | None = None
    count: Count | None = None
    name: str = ""

    @property
    def minutes(self) -> int:
        """How long it takes."""
        return SHORTEN_MINUTES if self.count else self.check.minutes

    @property
    def weight(self) -> int:
        """How much it matters, 1 to 10: a text that is too long is cut or refused today."""
        return max(SHORTEN_WEIGHT, self.check.weight) if self.count else self.check.weight

    @property
    def due(self) -> date | None:
        """The day by which it should be done; None when there is none."""
        return self.occasion.due if self.occasion else None

    @property
    def spot(self) -> Spot:
        """The cell it stands in."""
        return Spot(self.channel.id, self.check.key, self.occasion.start if self.occasion else None)

    @property
    def tickable(self) -> bool:
        """Whether saying “it’s done” is enough: a text that is too long must be shortened."""
        return self.kind is not Kind.SHORTEN

    def title_in(self, language: str) -> Text:
        """What is to be done and where: “Set the profile picture · Instagram”."""
        words = mark("Profiles", "{what} · {channel}")
        return words.filled(what=self.what_in(language), channel=self.channel.name)

    def what_in(self, language: str) -> Text:
        """What is to be done, without the channel."""
        if self.occasion is not None:
            words = mark("Profiles", "Hours on {days} ({occasion})")
            named = self.occasion.name_in(language)
            return words.filled(days=self.occasion.days(), occasion=named)
        if self.count is not None:
            return mark("Profiles", "Shorten the presentation")
        if self.kind is Kind.NAME_TAKEN:
            return mark("Profiles", "Choose a variant of our name")
        return plain(self.check.label_in(language))

    def why_in(self, language: str) -> Text:
        """Why it matters, in one sentence."""
        if self.count is not None:
            over = mark("Profiles", "%n characters too many: {network} stops at {limit}.", "", 1)
            spent = self.count.used - (self.count.limit or 0)
            return over.filled(n=spent, network=self.channel.name, limit=self.count.limit or 0)
        if self.kind is Kind.NAME_TAKEN:
            return mark("Profiles", "“{name}” is taken there.").filled(name=self.name)
        return plain(self.check.why_in(language))

    def where_in(self, language: str) -> str:
        """The way through the network’s menus."""
        return self.check.where_in(language)


class Profiles:
    """All that is known of the profiles of a document, read once."""

    def __init__(self, reader: Reader, platforms: Mapping[str, Platform], today: date) -> None:
        self.today = today
        self.client = client_of(reader)
        self.channels = ordered_channels(reader, active_only=True)
        self.platforms = {c.id: platform_of(platforms, c.platform) for c in self.channels}
        self.occasions = occasions_of(self.client, reader.all(Closure), today)
        self.marked: dict[Spot, ProfileCheck] = {
            Spot(one.channel_id, one.check, one.occasion): one for one in reader.all(ProfileCheck)
        }
        self.ownerships = {one.channel_id: one for one in reader.all(Ownership)}
        self.names = names_table(reader, platforms, today)
        self._presentations = reader.all(Presentation)

    def state(self, channel: Channel, check: str, occasion: date | None = None) -> CheckState:
        """How a check stands by what the user said; to do when nothing was."""
        found = self.marked.get(Spot(channel.id, check, occasion))
        return found.state if found else CheckState.TO_DO

    def overlong(self, channel: Channel) -> Count | None:
        """The count of the channel's longest presentation that is too long; None when all fit."""
        platform = self.platforms[channel.id]
        counts = (
            counted(platform, one.text)
            for one in self._presentations
            if one.channel_id == channel.id
        )
        return max((one for one in counts if one.over), key=lambda one: one.used, default=None)

    def own_name(self, channel: Channel) -> NameCell | None:
        """What says that one of the wanted names is ours on the channel's network."""
        return self._named(channel, Standing.OURS)[1]

    def taken_name(self, channel: Channel) -> str:
        """The wanted name that somebody else has there while none is ours; empty for none."""
        return "" if self.own_name(channel) else self._named(channel, Standing.TAKEN)[0]

    def _named(self, channel: Channel, standing: Standing) -> tuple[str, NameCell | None]:
        """The first wanted name with this standing on the channel's network, and its cell."""
        for row in self.names:
            cell = row.cell(channel.platform)
            if cell is not None and cell.standing is standing:
                return row.name, cell
        return "", None

    def review_due(self, channel: Channel) -> bool:
        """Whether a year has passed since somebody read through who holds the account."""
        ownership = self.ownerships.get(channel.id)
        reviewed = ownership.reviewed if ownership else None
        return reviewed is None or self.today - reviewed > REVIEW_AFTER


def summary(profiles: Profiles) -> Text:
    """How much there is to do, and how many names may still be lost; never a score."""
    return how_much(len(to_dos_of(profiles)), names_to_protect(profiles.names))


def how_much(things: int, names: int) -> Text:
    """So many things to do, so many names to protect."""
    to_do = mark("Profiles", "%n things to do", "", 1).filled(n=things)
    if not names:
        return to_do
    to_protect = mark("Profiles", "%n names to protect", "", 1).filled(n=names)
    words = mark("Profiles", "{things} · {names}")
    return words.filled(things=to_do, names=to_protect)


def next_three(things: tuple[ToDo, ...]) -> tuple[ToDo, ...]:
    """The things to begin with."""
    return things[:NEXT]


def to_dos_of(profiles: Profiles) -> tuple[ToDo, ...]:
    """Everything to do: hours of near holidays first, then what matters most and takes least."""
    found = [
        thing
        for channel in profiles.channels
        for check in profiles.platforms[channel.id].checks
        for thing in _to_dos(profiles, channel, check)
    ]
    return tuple(sorted(found, key=lambda thing: _order(thing, profiles.today)))


def offers_google(reader: Reader) -> bool:
    """Whether there is no Google profile yet, not even a resting one; to be offered once."""
    return not reader.find(Channel, platform=GOOGLE)


def _to_dos(profiles: Profiles, channel: Channel, check: Check) -> tuple[ToDo, ...]:
    """What is to do about one check on one channel."""
    if check.key == HOLIDAY_HOURS:
        return tuple(
            ToDo(Kind.OCCASION, channel, check, one)
            for one in profiles.occasions
            if profiles.state(channel, check.key, one.start) is CheckState.TO_DO
        )
    state = profiles.state(channel, check.key)
    if check.key == OWNERSHIP:
        due = state is not CheckState.NOT_APPLICABLE and profiles.review_due(channel)
        return (ToDo(Kind.REVIEW, channel, check),) if due else ()
    if check.key == PRESENTATION and state is not CheckState.NOT_APPLICABLE:
        overlong = profiles.overlong(channel)
        if overlong is not None:
            return (ToDo(Kind.SHORTEN, channel, check, count=overlong),)
    if state is not CheckState.TO_DO:
        return ()
    if check.key == NAME:
        return _about_name(profiles, channel, check)
    return (ToDo(Kind.CHECK, channel, check),)


def _about_name(profiles: Profiles, channel: Channel, check: Check) -> tuple[ToDo, ...]:
    if profiles.own_name(channel) is not None:
        return ()
    taken = profiles.taken_name(channel)
    kind = Kind.NAME_TAKEN if taken else Kind.CHECK
    return (ToDo(kind, channel, check, name=taken),)


def _order(thing: ToDo, today: date) -> tuple[bool, date, int, int]:
    """Near occasions by their day, then weight, then ease; equals keep the channels' order."""
    occasion = thing.occasion
    near = occasion is not None and occasion.near(today)
    start = occasion.start if occasion is not None and near else date.max
    return not near, start, -thing.weight, thing.minutes
