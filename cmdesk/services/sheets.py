# SPDX-License-Identifier: MIT
"""What stands on the printed week: plain values, before any thought of paper or language."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time
from itertools import count

from cmdesk.domain.openings import Occurrence, Week, is_closed, occurrences_between
from cmdesk.domain.platforms import Platform
from cmdesk.domain.records import (
    NOT_COUNTED,
    Channel,
    Client,
    Closure,
    Format,
    KeptFor,
    Opening,
    Pattern,
    SpecialDay,
    Status,
    Version,
)
from cmdesk.domain.texts import Text, mark, plain
from cmdesk.services.planning import Card, cards_between
from cmdesk.services.platforms import platform_of
from cmdesk.store.access import Reader

MOST_CHARACTERS = 1500  # of one post's words: more than a column of a sheet can hold
MOST_IN_FOOT = 400  # characters of one line of the foot

_REMARKS: dict[Status, Text] = {
    Status.IDEA: mark("WeekSheet", "idea"),
    Status.TO_WRITE: mark("WeekSheet", "to write"),
    Status.TO_REVIEW: mark("WeekSheet", "to review"),
    Status.WITH_CLIENT: mark("WeekSheet", "with the client"),
    Status.TO_REWORK: mark("WeekSheet", "to rework"),
    Status.ON_HOLD: mark("WeekSheet", "on hold"),
}
_DRAFTS = frozenset({Status.IDEA, Status.TO_WRITE})  # one word for both in *Essentials*
_SPOKEN_FORMATS: dict[Format, Text] = {
    Format.STORY: mark("WeekSheet", "{channel}, story"),
    Format.SHORT: mark("WeekSheet", "{channel}, short video"),
}


@dataclass(frozen=True, slots=True)
class SheetTheme:
    """A card's theme: its word and the pattern that stands for it in black."""

    name: str
    pattern: Pattern


@dataclass(frozen=True, slots=True)
class SheetCard:
    """One version on the sheet; ``remark`` only when it is not ready, ``minute`` of the day."""

    version_id: str
    number: int
    done: bool
    minute: int | None
    channel: Text
    title: str
    words: str
    theme: SheetTheme | None
    remark: Text | None


@dataclass(frozen=True, slots=True)
class SheetDay:
    """A day with what is special about it and its cards in order."""

    day: date
    remarks: tuple[Text, ...]
    cards: tuple[SheetCard, ...]


@dataclass(frozen=True, slots=True)
class SheetTask:
    """One line of the foot; ``done`` ticks its box, None stands for no box."""

    text: Text
    done: bool | None = False


@dataclass(frozen=True, slots=True)
class WeekSheet:
    """The printed week of one client; ``printed`` is the day it was made."""

    client: str
    title: Text
    week: Week
    days: tuple[SheetDay, ...]
    photos: tuple[SheetTask, ...]
    team: tuple[SheetTask, ...]
    rendezvous: tuple[SheetTask, ...]
    printed: date

    @property
    def cards(self) -> tuple[SheetCard, ...]:
        """All cards in the order of their numbers."""
        return tuple(card for day in self.days for card in day.cards)


def week_sheet(
    reader: Reader, week: Week, platforms: Mapping[str, Platform], today: date
) -> WeekSheet:
    """The sheet of a week: every version of its days except those that will not be published."""
    (client,) = reader.all(Client)
    found = cards_between(reader, week.start, week.end)
    cards = tuple(c for c in found if c.version.status is not Status.NOT_PUBLISHED)
    numbers = dict(zip((card.version.id for card in cards), count(1), strict=False))
    closures, special = reader.all(Closure), reader.all(SpecialDay)
    return WeekSheet(
        client=_clean(client.name),
        title=week_words(week),
        week=week,
        days=tuple(
            SheetDay(
                day,
                tuple(_remarks_of(day, client, closures, special)),
                tuple(
                    _sheet_card(card, numbers[card.version.id], client, platforms)
                    for card in cards
                    if card.version.real_day == day
                ),
            )
            for day in week.days
        ),
        photos=_photos(cards),
        team=_told(cards),
        rendezvous=_rendezvous(reader, week, cards, today),
        printed=today,
    )


def week_words(week: Week) -> Text:
    """“Week of 23 to 29 November 2026”, with the months and years that differ."""
    first, last = week.start, week.end
    if first.year != last.year:
        title = mark("WeekSheet", "Week of {first:date} {year:plain} to {last:date} {end:plain}")
        return title.filled(first=first, year=first.year, last=last, end=last.year)
    if first.month != last.month:
        title = mark("WeekSheet", "Week of {first:date} to {last:date} {year:plain}")
    else:
        title = mark("WeekSheet", "Week of {first:number} to {last:date} {year:plain}")
    return title.filled(first=first, last=last, year=last.year)


def _remarks_of(
    day: date, client: Client, closures: Sequence[Closure], special: Sequence[SpecialDay]
) -> Iterable[Text]:
    reasons = [
        _clean(closure.reason) for closure in closures if closure.start <= day <= closure.end
    ]
    named = list(dict.fromkeys(reason for reason in reasons if reason))
    if named:
        yield mark("WeekSheet", "Closed: {reason}").filled(reason=", ".join(named))
    elif is_closed(day, closures, client.closed_weekdays):
        yield mark("WeekSheet", "Closed")
    for found in special:
        if found.day == day:
            reason = _clean(found.reason)
            yield plain(reason) if reason else mark("WeekSheet", "Special day")


def _sheet_card(
    card: Card, number: int, client: Client, platforms: Mapping[str, Platform]
) -> SheetCard:
    title, words = _clean(card.post.title), _clean(card.text)
    if title and words[: len(title)].casefold() == title.casefold():
        rest = words[len(title) :]  # an imported text often repeats its title
        words = words if rest[:1].isalnum() else rest.lstrip(" \u00a0\u202f.:–—-")
    return SheetCard(
        version_id=card.version.id,
        number=number,
        done=card.version.status is Status.PUBLISHED,
        minute=card.version.real_minute,
        channel=channel_words(card, client, platforms),
        title=title,
        words=_shortened(words, MOST_CHARACTERS),
        theme=SheetTheme(_clean(card.pillar.name), card.pillar.pattern) if card.pillar else None,
        remark=remark_words(card.version.status, client),
    )


def channel_words(card: Card, client: Client, platforms: Mapping[str, Platform]) -> Text:
    """The channel in full words, with the format where the words alone would not tell it."""
    if card.channel is None:
        return mark("WeekSheet", "network to choose")
    name = _clean(card.channel.name)
    if not name:
        name = platform_of(platforms, card.channel.platform).label_in(client.language)
    spoken = _SPOKEN_FORMATS.get(card.version.format)
    return spoken.filled(channel=name) if spoken else plain(name)


def remark_words(status: Status, client: Client) -> Text | None:
    """What keeps a card from being published as it is; None when nothing does."""
    if client.kept_for is KeptFor.OWN and status in _DRAFTS:
        return mark("WeekSheet", "draft")
    return _REMARKS.get(status)


def _photos(cards: Sequence[Card]) -> tuple[SheetTask, ...]:
    """Photos that posts still to come wait for, each once, at its first day."""
    waiting = [card for card in cards if card.version.status is not Status.PUBLISHED]
    text = mark("WeekSheet", "for {day:weekday}: {words}")
    return tuple(
        SheetTask(text.filled(day=day, words=words))
        for day, words in _first_days(waiting, "photo_to_take")
    )


def _told(cards: Sequence[Card]) -> tuple[SheetTask, ...]:
    """What the team must know, each once, at its first day."""
    text = mark("WeekSheet", "{day:weekday}: {words}")
    return tuple(
        SheetTask(text.filled(day=day, words=words), done=None)
        for day, words in _first_days(cards, "tell_team")
    )


def _first_days(cards: Sequence[Card], field: str) -> list[tuple[date, str]]:
    """The words of a field of the posts with the first day they matter, in that order."""
    first: dict[str, date] = {}
    for card in cards:
        words = _shortened(_clean(getattr(card.post, field)), MOST_IN_FOOT)
        if words and card.version.real_day is not None:
            first.setdefault(words, card.version.real_day)
    return [(day, words) for words, day in first.items()]


def _rendezvous(
    reader: Reader, week: Week, cards: Sequence[Card], today: date
) -> tuple[SheetTask, ...]:
    """The named publishing times of the week, with the card that fulfils each."""
    channels = {channel.id: channel for channel in reader.all(Channel) if channel.active}
    openings = [o for o in reader.all(Opening) if o.is_rendezvous and o.channel_id in channels]
    expected = occurrences_between(openings, week.start, week.end, reader.all(Closure))
    numbered = tuple(enumerate(cards, 1))
    return tuple(
        _task(
            _words_of(occurrence, _clean(channels[occurrence.opening.channel_id].name)),
            occurrence,
            _fulfilling(reader, occurrence, numbered),
            today,
        )
        for occurrence in expected
    )


def _words_of(occurrence: Occurrence, channel: str) -> Text:
    """“Saturday’s bread, Instagram, Saturday 9:00”."""
    opening = occurrence.opening
    if opening.minute is None:
        text = mark("WeekSheet", "{name}, {channel}, {day:weekday}")
    else:
        text = mark("WeekSheet", "{name}, {channel}, {day:weekday} {at}")
        text = text.filled(at=time(*divmod(opening.minute, 60)))
    return text.filled(name=_clean(opening.name), channel=channel, day=occurrence.day)


def _task(
    named: Text, occurrence: Occurrence, found: tuple[int, Version] | None, today: date
) -> SheetTask:
    """The line of a rendez-vous; number 0 stands for a card of another week."""
    if found is None:
        if occurrence.day < today:
            text = mark("WeekSheet", "{rendezvous}: nothing was planned")
        else:
            text = mark("WeekSheet", "{rendezvous}: not planned yet")
        return SheetTask(text.filled(rendezvous=named))
    number, version = found
    if number:
        text = mark("WeekSheet", "{rendezvous}: no. {number:plain}").filled(number=number)
    elif version.real_day is not None:
        text = mark("WeekSheet", "{rendezvous}: on {day:long}").filled(day=version.real_day)
    else:
        text = mark("WeekSheet", "{rendezvous}: prepared, no date yet")
    return SheetTask(text.filled(rendezvous=named), version.status is Status.PUBLISHED)


def _fulfilling(
    reader: Reader, occurrence: Occurrence, cards: Sequence[tuple[int, Card]]
) -> tuple[int, Version] | None:
    """The version that fulfils an occurrence: a linked one, else one of its channel that day."""
    numbers = {card.version.id: number for number, card in cards}
    linked = [
        version
        for version in reader.find(Version, occurrence=occurrence.id)
        if version.status not in NOT_COUNTED
    ]
    if linked:
        return numbers.get(linked[0].id, 0), linked[0]
    opening = occurrence.opening
    for number, card in cards:
        if (
            card.version.real_day == occurrence.day
            and card.version.counted
            and card.version.channel_id == opening.channel_id
            and opening.pillar_id in {None, card.post.pillar_id}
        ):
            return number, card.version
    return None


def _clean(words: str) -> str:
    """One line of printable words: every run of spaces and breaks is one space."""
    kept = "".join(c for c in words if c in "\n\t" or unicodedata.category(c) != "Cc")
    return " ".join(part for part in re.split(r"[ \n\t]+", kept) if part)


def _shortened(words: str, most: int) -> str:
    """At most so many characters, cut between two words where there are any."""
    if len(words) <= most:
        return words
    cut = words[: most - 1]
    return (cut.rpartition(" ")[0] or cut).rstrip(" ,;:") + "…"
