# SPDX-License-Identifier: MIT
"""The week's sheet in the words of the language in use: what the layout sets."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import time
from typing import TypeVar

from cmdesk.domain.texts import Text, mark
from cmdesk.services.sheet_foot import SheetTask
from cmdesk.services.sheets import SheetCard, SheetDay, SheetTheme, WeekSheet
from cmdesk.ui.i18n import said_time, say, sentence_case
from cmdesk.ui.printing.placed import GreyPicture
from cmdesk.ui.printing.thumbnails import Thumbnails

MOST_PICTURED = 40  # posts of a week: of more no picture would be larger than a stamp
_WEEKEND = (6, 7)
Part = TypeVar("Part")


@dataclass(frozen=True, slots=True)
class SaidCard:
    """A card in words; texts that have nothing to say are empty."""

    version_id: str
    number: str
    done: bool
    hour: str
    channel: str
    title: str
    words: str
    remark: str
    theme: SheetTheme | None
    picture: GreyPicture | None = None


@dataclass(frozen=True, slots=True)
class SaidShared:
    """What all cards of a day have in common, said once; parts in which they differ are empty."""

    number: str = ""
    channel: str = ""
    remark: str = ""
    theme: SheetTheme | None = None
    title: str = ""

    @property
    def words(self) -> str:
        """“45 posts · Facebook · draft”; empty when nothing is shared."""
        if not (self.channel or self.remark or self.theme or self.title):
            return ""
        return " · ".join(part for part in (self.number, self.channel, self.remark) if part)

    def without(self, card: SaidCard) -> SaidCard:
        """The card without what is shared."""
        return replace(
            card,
            channel="" if self.channel else card.channel,
            remark="" if self.remark else card.remark,
            theme=None if self.theme else card.theme,
            title="" if self.title else card.title,
        )


@dataclass(frozen=True, slots=True)
class SaidDay:
    """A day's head, its head on a continuation page, and its cards."""

    name: str
    continued: str
    remarks: str
    weekend: bool
    cards: tuple[SaidCard, ...]
    shared: SaidShared


@dataclass(frozen=True, slots=True)
class SaidTask:
    """One line of the foot; ``done`` None stands for no tick box."""

    words: str
    done: bool | None


@dataclass(frozen=True, slots=True)
class SaidBlock:
    """A part of the foot with its title, also as it reads on a continuation page."""

    title: str
    continued: str
    tasks: tuple[SaidTask, ...]


@dataclass(frozen=True, slots=True)
class SaidWeek:
    """The whole sheet in words; ``page`` says “Page 1 of 2”.

    Below ``notes`` there are lines to write on; with ``long_texts`` the posts' words are
    lengthened until they fill the sheet.
    """

    client: str
    title: str
    days: tuple[SaidDay, ...]
    blocks: tuple[SaidBlock, ...]
    notes: SaidBlock
    printed: str
    page: Callable[[int, int], str]
    long_texts: bool = True


def said_week(
    sheet: WeekSheet, thumbnails: Thumbnails | None = None, *, long_texts: bool = True
) -> SaidWeek:
    """Say a sheet in the language in use; parts of the foot with nothing to say are left out.

    With ``thumbnails`` the posts of a week that is not crowded have their pictures.
    """
    if len(sheet.cards) > MOST_PICTURED:
        thumbnails = None
    parts = (
        (mark("WeekSheet", "Photos to take"), sheet.photos),
        (mark("WeekSheet", "Tell the team"), sheet.team),
        (mark("WeekSheet", "Rendez-vous"), sheet.rendezvous),
    )
    return SaidWeek(
        client=sheet.client,
        title=say(sheet.title),
        days=tuple(_day(day, thumbnails) for day in sheet.days),
        blocks=tuple(_block(title, tasks) for title, tasks in parts if tasks),
        notes=_block(mark("WeekSheet", "Notes"), sheet.notes),
        printed=say(
            mark("WeekSheet", "Printed on {day:date} {year:plain}").filled(
                day=sheet.printed, year=sheet.printed.year
            )
        ),
        page=_page,
        long_texts=long_texts,
    )


def _page(number: int, pages: int) -> str:
    return say(mark("WeekSheet", "Page {page} of {pages}").filled(page=number, pages=pages))


def _day(day: SheetDay, thumbnails: Thumbnails | None) -> SaidDay:
    name = mark("WeekSheet", "{day:weekday} {day:number}").filled(day=day.day)
    continued = mark("WeekSheet", "{title}, continued").filled(title=name)
    cards = tuple(_card(card, thumbnails) for card in day.cards)
    return SaidDay(
        name=sentence_case(say(name)),
        continued=sentence_case(say(continued)),
        remarks=" · ".join(say(remark) for remark in day.remarks),
        weekend=day.day.isoweekday() in _WEEKEND,
        cards=cards,
        shared=_shared(cards),
    )


def _shared(cards: Sequence[SaidCard]) -> SaidShared:
    """What several cards have in common."""
    if len(cards) < 2:
        return SaidShared()
    return SaidShared(
        number=say(mark("WeekSheet", "%n post(s)", "", 1).filled(n=len(cards))),
        channel=_same([card.channel for card in cards]) or "",
        remark=_same([card.remark for card in cards]) or "",
        theme=_same([card.theme for card in cards]),
        title=_same([card.title for card in cards]) or "",
    )


def _same(parts: Sequence[Part]) -> Part | None:
    """The one value of all parts, or None."""
    return parts[0] if all(part == parts[0] for part in parts) else None


def _card(card: SheetCard, thumbnails: Thumbnails | None) -> SaidCard:
    return SaidCard(
        version_id=card.version_id,
        number=str(card.number),
        done=card.done,
        hour="" if card.minute is None else said_time(time(*divmod(card.minute, 60))),
        channel=sentence_case(say(card.channel)),
        title=card.title,
        words=card.words,
        remark="" if card.remark is None else say(card.remark),
        theme=card.theme,
        picture=None if thumbnails is None else thumbnails.of(card.image),
    )


def _block(title: Text, tasks: tuple[SheetTask, ...]) -> SaidBlock:
    return SaidBlock(
        title=say(title),
        continued=say(mark("WeekSheet", "{title}, continued").filled(title=title)),
        tasks=_tasks(tasks),
    )


def _tasks(tasks: Sequence[SheetTask]) -> tuple[SaidTask, ...]:
    return tuple(SaidTask(sentence_case(say(task.text)), task.done) for task in tasks)
