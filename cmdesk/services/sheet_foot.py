# SPDX-License-Identifier: MIT
"""The foot of the printed week: photos to take, what the team must know, rendez-vous, notes."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time

from cmdesk.domain.openings import Occurrence, Week, occurrences_between
from cmdesk.domain.records import NOT_COUNTED, Channel, Closure, Opening, Status, Version
from cmdesk.domain.texts import Text, mark
from cmdesk.services.planning import Card
from cmdesk.store.access import Reader

Numbered = tuple[int, Card]
"""A card with the number of its box."""

MOST_IN_FOOT = 400  # characters of one line of the foot
MOST_OF_NOTE = 160  # of a post's note: the whole of it stands in the program
MOST_NOTES = 6


@dataclass(frozen=True, slots=True)
class SheetTask:
    """One line of the foot; ``done`` ticks its box, None stands for no box."""

    text: Text
    done: bool | None = False


def photos_of(cards: Sequence[Numbered]) -> tuple[SheetTask, ...]:
    """Photos that posts still to come wait for, each once, at its first day."""
    waiting = [card for _, card in cards if card.version.status is not Status.PUBLISHED]
    text = mark("WeekSheet", "for {day:weekday}: {words}")
    return tuple(
        SheetTask(text.filled(day=day, words=words))
        for day, words in _first_days(waiting, "photo_to_take")
    )


def told_of(cards: Sequence[Numbered]) -> tuple[SheetTask, ...]:
    """What the team must know, each once, at its first day."""
    text = mark("WeekSheet", "{day:weekday}: {words}")
    return tuple(
        SheetTask(text.filled(day=day, words=words), done=None)
        for day, words in _first_days([card for _, card in cards], "tell_team")
    )


def notes_of(cards: Sequence[Numbered]) -> tuple[SheetTask, ...]:
    """The notes of posts still to come, each once, at the number of its first card."""
    text = mark("WeekSheet", "no. {number:plain}: {words}")
    first: dict[str, tuple[int, str]] = {}
    for number, card in cards:
        words = shortened(tidied(card.post.note), MOST_OF_NOTE)
        if words and card.version.status is not Status.PUBLISHED:
            first.setdefault(card.post.id, (number, words))
    lines = [text.filled(number=number, words=words) for number, words in first.values()]
    if len(lines) > MOST_NOTES:
        more = mark("WeekSheet", "%n more note(s) in the program", "", 1)
        lines[MOST_NOTES - 1 :] = [more.filled(n=len(lines) - MOST_NOTES + 1)]
    return tuple(SheetTask(line, done=None) for line in lines)


def _first_days(cards: Sequence[Card], field: str) -> list[tuple[date, str]]:
    """The words of a field of the posts with the first day they matter, in that order."""
    first: dict[str, date] = {}
    for card in cards:
        words = shortened(tidied(getattr(card.post, field)), MOST_IN_FOOT)
        if words and card.version.real_day is not None:
            first.setdefault(words, card.version.real_day)
    return [(day, words) for words, day in first.items()]


def rendezvous_of(
    reader: Reader, week: Week, cards: Sequence[Numbered], today: date
) -> tuple[SheetTask, ...]:
    """The named publishing times of the week, with the card that fulfils each."""
    channels = {channel.id: channel for channel in reader.all(Channel) if channel.active}
    openings = [o for o in reader.all(Opening) if o.is_rendezvous and o.channel_id in channels]
    expected = occurrences_between(openings, week.start, week.end, reader.all(Closure))
    return tuple(
        _task(
            _words_of(occurrence, tidied(channels[occurrence.opening.channel_id].name)),
            occurrence,
            _fulfilling(reader, occurrence, cards),
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
    return text.filled(name=tidied(opening.name), channel=channel, day=occurrence.day)


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
    reader: Reader, occurrence: Occurrence, cards: Sequence[Numbered]
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


def tidied(words: str) -> str:
    """One line of printable words: every run of spaces and breaks is one space."""
    kept = "".join(c for c in words if c in "\n\t" or unicodedata.category(c) != "Cc")
    return " ".join(part for part in re.split(r"[ \n\t]+", kept) if part)


def shortened(words: str, most: int) -> str:
    """At most so many characters, cut between two words where there are any."""
    if len(words) <= most:
        return words
    cut = words[: most - 1]
    return (cut.rpartition(" ")[0] or cut).rstrip(" \u00a0\u202f,;:«“(") + "…"
