# SPDX-License-Identifier: MIT
"""What stands on the printed week: plain values, before any thought of paper or language."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from pathlib import Path

from cmdesk.domain.handover import changed_since_handed_over
from cmdesk.domain.openings import Week, is_closed
from cmdesk.domain.platforms import Platform
from cmdesk.domain.records import (
    Client,
    Closure,
    Format,
    Image,
    KeptFor,
    Pattern,
    SpecialDay,
    Status,
)
from cmdesk.domain.statuses import to_confirm
from cmdesk.domain.texts import Text, mark, plain
from cmdesk.services.planning import Card, cards_between
from cmdesk.services.platforms import platform_of
from cmdesk.services.sheet_foot import (
    Numbered,
    SheetTask,
    notes_of,
    photos_of,
    rendezvous_of,
    shortened,
    tidied,
    told_of,
)
from cmdesk.store.access import Reader

MOST_CHARACTERS = 1500  # of one post's words: more than a column of a sheet can hold

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
    """One version on the sheet; ``remark`` only when it is not ready, ``minute`` of the day.

    ``image`` is the first picture of the version.
    """

    version_id: str
    number: int
    done: bool
    minute: int | None
    channel: Text
    title: str
    words: str
    theme: SheetTheme | None
    remark: Text | None
    image: Image | None = None


@dataclass(frozen=True, slots=True)
class SheetDay:
    """A day with what is special about it and its cards in order."""

    day: date
    remarks: tuple[Text, ...]
    cards: tuple[SheetCard, ...]


@dataclass(frozen=True, slots=True)
class WeekSheet:
    """The printed week of one client; ``printed`` is the day it was made.

    Pictures with a relative path begin at ``folder``, the document's.
    """

    client: str
    title: Text
    week: Week
    days: tuple[SheetDay, ...]
    photos: tuple[SheetTask, ...]
    team: tuple[SheetTask, ...]
    rendezvous: tuple[SheetTask, ...]
    printed: date
    notes: tuple[SheetTask, ...] = ()
    folder: Path | None = None

    @property
    def cards(self) -> tuple[SheetCard, ...]:
        """All cards in the order of their numbers."""
        return tuple(card for day in self.days for card in day.cards)


def week_sheet(
    reader: Reader,
    week: Week,
    platforms: Mapping[str, Platform],
    today: date,
    folder: Path | None = None,
) -> WeekSheet:
    """The sheet of a week: every version of its days except those that will not be published.

    ``folder`` is the document's, where it has a file.
    """
    (client,) = reader.all(Client)
    numbered = numbered_cards(reader, week)
    cards = [(n, c) for n, c in numbered if c.version.status is not Status.NOT_PUBLISHED]
    closures, special = reader.all(Closure), reader.all(SpecialDay)
    return WeekSheet(
        client=tidied(client.name),
        title=week_words(week),
        week=week,
        days=tuple(
            SheetDay(
                day,
                tuple(_remarks_of(day, client, closures, special)),
                tuple(
                    _sheet_card(card, number, client, platforms, today)
                    for number, card in cards
                    if card.version.real_day == day
                ),
            )
            for day in week.days
        ),
        photos=photos_of(cards),
        team=told_of(cards),
        rendezvous=rendezvous_of(reader, week, cards, today),
        notes=notes_of(cards),
        printed=today,
        folder=folder,
    )


def numbered_cards(reader: Reader, week: Week) -> tuple[Numbered, ...]:
    """All cards of a week with the numbers of their boxes, the first being number 1.

    Those that will not be published are not printed but counted, so that calling a post off
    changes no number of a sheet that hangs on the wall already.
    """
    return tuple(enumerate(cards_between(reader, week.start, week.end), 1))


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
        tidied(closure.reason) for closure in closures if closure.start <= day <= closure.end
    ]
    named = list(dict.fromkeys(reason for reason in reasons if reason))
    if named:
        yield mark("WeekSheet", "Closed: {reason}").filled(reason=", ".join(named))
    elif is_closed(day, closures, client.closed_weekdays):
        yield mark("WeekSheet", "Closed")
    for found in special:
        if found.day == day:
            reason = tidied(found.reason)
            yield plain(reason) if reason else mark("WeekSheet", "Special day")


def _sheet_card(
    card: Card, number: int, client: Client, platforms: Mapping[str, Platform], today: date
) -> SheetCard:
    title, words = tidied(card.post.title), tidied(card.text)
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
        words=shortened(words, MOST_CHARACTERS),
        theme=SheetTheme(tidied(card.pillar.name), card.pillar.pattern) if card.pillar else None,
        remark=_remark_of(card, client, today),
        image=next(iter(images_of(card)), None),
    )


def images_of(card: Card) -> tuple[Image, ...]:
    """The pictures this channel gets: its own, or the post's."""
    return card.post.images if card.version.images is None else card.version.images


def _remark_of(card: Card, client: Client, today: date) -> Text | None:
    """What is to be known of a card; a scheduled one is to be confirmed once its day is over."""
    doubt = doubt_words(card, datetime.combine(today, time.min))
    return doubt or remark_words(card.version.status, client)


def doubt_words(card: Card, now: datetime) -> Text | None:
    """What makes it doubtful that a scheduled card goes out as it is; None when nothing does.

    ``now`` is the client's wall clock.
    """
    if to_confirm(card.version, now):
        return mark("WeekSheet", "to confirm")
    if changed_since_handed_over(card.version, card.post):
        return mark("WeekSheet", "changed since scheduled")
    return None


def channel_words(card: Card, client: Client, platforms: Mapping[str, Platform]) -> Text:
    """The channel in full words, with the format where the words alone would not tell it."""
    if card.channel is None:
        return mark("WeekSheet", "network to choose")
    name = tidied(card.channel.name)
    if not name:
        name = platform_of(platforms, card.channel.platform).label_in(client.language)
    spoken = _SPOKEN_FORMATS.get(card.version.format)
    return spoken.filled(channel=name) if spoken else plain(name)


def remark_words(status: Status, client: Client) -> Text | None:
    """What keeps a card from being published as it is; None when nothing does."""
    if client.kept_for is KeptFor.OWN and status in _DRAFTS:
        return mark("WeekSheet", "draft")
    return _REMARKS.get(status)
