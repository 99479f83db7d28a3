# SPDX-License-Identifier: MIT
"""Type back what was ticked on the printed week: its box numbers, and the edit they make."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from cmdesk.domain.cleaning import one_line
from cmdesk.domain.openings import Week
from cmdesk.domain.platforms import Platform
from cmdesk.domain.records import Client, Status
from cmdesk.domain.texts import Text, mark
from cmdesk.services.edits import Batch, Edit
from cmdesk.services.planning import Card, set_status
from cmdesk.services.sheets import channel_words, numbered_cards
from cmdesk.store.access import Reader

# A range, a number taken back, a number, or anything else.
_PIECE = re.compile(
    r"(?P<first>\d+)(?:[-–—]|\s+[-–—]\s+|\s+(?:à|to|au)\s+)(?P<last>\d+)"
    r"|[-–—](?P<back>\d+)"
    r"|(?P<one>\d+)[-–—]?"
    r"|(?P<other>[^\s,;.+&/\d]+)"
)
_JOINING = frozenset({"-", "–", "—", "et", "and", "no", "nº", "n°", "à", "to", "au", "#"})


@dataclass(frozen=True, slots=True)
class Box:
    """One box of the sheet: its number, and the post it stands for.

    ``passed`` when its time is over; of a called-off post (``status``) the sheet has no box.
    """

    number: int
    version_id: str
    day: date
    minute: int | None
    channel: Text
    words: str
    status: Status
    passed: bool

    @property
    def done(self) -> bool:
        """True when it is ticked already."""
        return self.status is Status.PUBLISHED

    @property
    def left(self) -> bool:
        """True when it could be called off: its time is over and nobody decided otherwise."""
        return self.passed and self.status not in _DECIDED


_DECIDED = frozenset({Status.PUBLISHED, Status.NOT_PUBLISHED, Status.ON_HOLD})


@dataclass(frozen=True, slots=True)
class Typed:
    """What a line of numbers says; ``unknown`` are the pieces that name no box."""

    ticked: frozenset[int] = frozenset()
    taken_back: frozenset[int] = frozenset()
    unknown: tuple[str, ...] = ()


def boxes_of(
    reader: Reader, week: Week, platforms: Mapping[str, Platform], now: datetime
) -> tuple[Box, ...]:
    """The boxes of a week's sheet as it is now, in order; ``now`` on the client's wall."""
    (client,) = reader.all(Client)
    return tuple(
        Box(
            number=number,
            version_id=card.version.id,
            day=card.version.real_day or week.start,
            minute=card.version.real_minute,
            channel=channel_words(card, client, platforms),
            words=one_line(card.words),
            status=card.version.status,
            passed=_passed(card, now),
        )
        for number, card in numbered_cards(reader, week)
    )


def typed_numbers(line: str, known: Collection[int]) -> Typed:
    """Read “1 3 4-7 -2”: numbers and ranges are ticks, after a minus ticks are taken back.

    A later piece wins over an earlier one.
    """
    ticks: dict[int, bool] = {}
    unknown: list[str] = []
    for piece in _PIECE.finditer(line.casefold()):
        bounds = _bounds_of(piece)
        if bounds is None:
            unknown += [piece[0]] if piece[0] not in _JOINING else []
            continue
        low, high = sorted(bounds)
        if not {low, high} <= set(known):
            unknown.append(piece[0])
        meant = (number for number in known if low <= number <= high)
        ticks.update(dict.fromkeys(meant, piece["back"] is None))
    return Typed(
        frozenset(number for number, on in ticks.items() if on),
        frozenset(number for number, on in ticks.items() if not on),
        tuple(dict.fromkeys(unknown)),
    )


def ticking(
    reader: Reader,
    boxes: Sequence[Box],
    ticked: Collection[int],
    now: datetime,
    *,
    call_off_others: bool = False,
) -> Edit | None:
    """Make exactly these boxes *published*, at their planned days and hours; None changes nothing.

    A tick that is taken back makes a post *ready*. With ``call_off_others`` the posts without a
    tick whose time has passed become *not published*, except those on hold.
    """
    on = [box.version_id for box in boxes if box.number in ticked and not box.done]
    off = [box.version_id for box in boxes if box.done and box.number not in ticked]
    called_off = [
        box.version_id for box in boxes if call_off_others and box.left and box.number not in ticked
    ]
    given = ((on, Status.PUBLISHED), (off, Status.READY), (called_off, Status.NOT_PUBLISHED))
    steps = tuple(set_status(reader, ids, status, now) for ids, status in given if ids)
    if not steps:
        return None
    if off or called_off:
        count = len(on) + len(off) + len(called_off)
        label = mark("Ticking", "tick off the week: %n post(s)", "", 1).filled(n=count)
    else:
        label = mark("Ticking", "tick %n post(s) as published", "", 1).filled(n=len(on))
    return Batch(steps, label)


def _bounds_of(piece: re.Match[str]) -> tuple[int, int] | None:
    """The first and last number of a piece; None for words."""
    if piece["first"]:
        return int(piece["first"][:9]), int(piece["last"][:9])
    number = piece["back"] or piece["one"]
    return (int(number[:9]), int(number[:9])) if number else None


def _passed(card: Card, now: datetime) -> bool:
    """True when a card's time is over; without an hour its day must be."""
    day, minute = card.version.real_day, card.version.real_minute
    if day is None or minute is None:
        return day is not None and day < now.date()
    return (day, minute) <= (now.date(), now.hour * 60 + now.minute)
