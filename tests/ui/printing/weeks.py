# SPDX-License-Identifier: MIT
"""Weeks to lay out, and a font whose letters are all alike."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from cmdesk.domain.openings import week_named
from cmdesk.domain.records import Pattern
from cmdesk.domain.texts import mark, plain
from cmdesk.services.sheet_foot import SheetTask
from cmdesk.services.sheets import SheetCard, SheetDay, SheetTheme, WeekSheet
from cmdesk.ui.printing.frame import Paper
from cmdesk.ui.printing.measures import Face

A4 = Paper(841.9, 595.3)
LETTER = Paper(792, 612)
WEEK = week_named("2026-W48")
TITLE = "Why our sourdough is twelve years old"
WORDS = (
    "The video of Marc at the trough: “it is as old as my daughter”. Come and see it, l’œuf 🥖 2 €."
)
_CHANNELS = ("Facebook", "Instagram", "Newsletter", "Blog")
_THEMES = ("Craft", "Behind the scenes", "Offers")


class EvenFont:
    """Every letter is half as wide as its size, bold ones a little more."""

    def width(self, words: str, face: Face) -> float:
        return len(words) * (0.56 if face is Face.BOLD else 0.5)


def card(number: int, words: str = WORDS, title: str = TITLE) -> SheetCard:
    """A card that varies with its number: hours, channels, remarks, themes."""
    themes = (*_THEMES, None)
    theme = themes[number % 4]
    return SheetCard(
        version_id=f"version{number}",
        number=number,
        done=number % 9 == 0,
        minute=None if number % 7 == 0 else 432 + number,
        channel=plain(_CHANNELS[number % 4]),
        title="" if number % 5 == 0 else title,
        words=words,
        theme=None if theme is None else SheetTheme(theme, tuple(Pattern)[number % 8]),
        remark=mark("WeekSheet", "with the client") if number % 3 == 0 else None,
    )


def tasks(
    count: int, words: str = "the first batch, early, with the light"
) -> tuple[SheetTask, ...]:
    """Lines of the foot."""
    return tuple(
        SheetTask(plain(f"{number}: {words}"), bool(number % 2)) for number in range(count)
    )


def week(
    counts: Sequence[int],
    *,
    words: str = WORDS,
    title: str = TITLE,
    client: str = "Corner Bakery",
    photos: int = 2,
    remark: str = "Closed: stocktaking",
) -> WeekSheet:
    """A sheet with so many cards on each of the seven days."""
    days: list[SheetDay] = []
    number = 0
    for day, many in zip(WEEK.days, counts, strict=True):
        cards = tuple(card(number + n + 1, words, title) for n in range(many))
        number += many
        remarks = (plain(remark),) if day == WEEK.end and remark else ()
        days.append(SheetDay(day, remarks, cards))
    return WeekSheet(
        client=client,
        title=mark("WeekSheet", "Week of {first:number} to {last:date} {year:plain}").filled(
            first=WEEK.start, last=WEEK.end, year=2026
        ),
        week=WEEK,
        days=tuple(days),
        photos=tasks(photos),
        team=(),
        rendezvous=tasks(1),
        printed=date(2026, 11, 22),
    )


def alike(sheet: WeekSheet, **shared: object) -> WeekSheet:
    """The same sheet, all its cards having these parts in common."""
    days = (
        replace(day, cards=tuple(replace(card, **shared) for card in day.cards))  # type: ignore[arg-type]
        for day in sheet.days
    )
    return replace(sheet, days=tuple(days))
