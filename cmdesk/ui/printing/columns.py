# SPDX-License-Identifier: MIT
"""The seven columns: how wide each must be, and how its cards flow down."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import islice

from cmdesk.ui.printing.cards import SMALLEST, CardPen, Look
from cmdesk.ui.printing.measures import PITCH, Breaker, Face, Style
from cmdesk.ui.printing.placed import FAINT, Area, Item, Rule
from cmdesk.ui.printing.rows import RowPen
from cmdesk.ui.printing.said import SaidCard, SaidDay

PADDING = 5.0  # points left and right of a column's words
_STEP = 1.1  # how much wider the next width to try is
_WEEKEND = 0.84
_ROWS_PER_SHARE = 5.0  # rows that deserve the width of one usual day
_MOST_ROWS_SHARE = 7.0
_LEAST_EMS = 9.0  # of a column of full cards
_LEAST_SMALL_EMS = 6.0  # the same in small type
SMALLEST_NAME = 9.0  # points: a day's name shrinks to it to stay on one line
_NAMES_WHOLE_FROM = 9.0  # points: from this size the days' names stay on one line
_SIDE_BY_SIDE_FROM = 6  # cards of a day


@dataclass(slots=True)
class DayColumn:
    """A day in a given look; a wide one holds several columns of cards side by side."""

    day: SaidDay
    cards: Sequence[SaidCard]
    look: Look
    breaker: Breaker
    _heights: dict[float, list[float]] = field(init=False, default_factory=dict)
    _pens: dict[float, CardPen | RowPen] = field(init=False, default_factory=dict)
    _stripped: Sequence[SaidCard] | None = field(init=False, default=None)
    _least: float | None = field(init=False, default=None)

    @property
    def rows(self) -> bool:
        """True when the day is crowded and its cards are set in rows."""
        return self.look.in_rows(len(self.day.cards))

    @property
    def usual(self) -> float:
        """The day's share of the paper when nothing presses: week-ends are narrower."""
        if self.rows:
            return max(1.0, min(_MOST_ROWS_SHARE, len(self.day.cards) / _ROWS_PER_SHARE))
        return _WEEKEND if self.day.weekend else 1.0

    @property
    def between(self) -> float:
        """The space between two cards; a hairline stands in its middle."""
        if self.rows:
            return self.look.size * (0.42 if self.look.size > SMALLEST else 0.28)
        return self.look.between

    def least_width(self) -> float:
        """The width below which a word of the day would be broken, in points."""
        if self._least is None:
            self._least = max(self._least_head(), self._least_card()) + 2 * PADDING
        return self._least

    def needed_width(self, height: float, most: float) -> float | None:
        """The smallest width, of a ladder, at which all cards fit; None above ``most``."""
        ladder = self._ladder(most)
        if not ladder or not self.parts_at(ladder[-1], height):
            return None
        low, high = 0, len(ladder) - 1
        while low < high:
            middle = (low + high) // 2
            if self.parts_at(ladder[middle], height):
                high = middle
            else:
                low = middle + 1
        return ladder[low]

    def _ladder(self, most: float) -> list[float]:
        """Widths to try: the least one, its multiples, and steps between them."""
        least, found = self.least_width(), []
        width = least
        while width <= most:
            found.append(width)
            width *= _STEP
        found += [least * parts for parts in range(2, self._most_parts(most) + 1)]
        return sorted(found)

    def parts_at(self, width: float, height: float) -> int:
        """How many columns side by side take all cards at this width; 0 when none does."""
        most = self._most_parts(width)
        if len(self.cards) * self._lowest() > most * (height + self.between):
            return 0  # even the shortest cards would not fit: spare the measuring
        for parts in range(1, most + 1):
            if sum(self._shares(width / parts, height, parts)) == len(self.cards):
                return parts
        return 0

    def best_parts(self, width: float, height: float) -> int:
        """The number of columns side by side that takes most cards at this width."""
        choices = range(1, self._most_parts(width) + 1)
        return max(choices, key=lambda n: (sum(self._shares(width / n, height, n)), -n))

    def most_taken(self, width: float, height: float) -> int:
        """How many of the cards are taken at this width."""
        parts = self.best_parts(width, height)
        return sum(self._shares(width / parts, height, parts))

    def flow(self, area: Area) -> list[Item]:
        """The cards the area takes, side by side where that takes more; never a part of one."""
        parts = self.best_parts(area.width, area.height)
        width = area.width / parts
        pen = self._pen(width)
        items: list[Item] = []
        waiting = iter(self._to_set())
        for part, share in enumerate(self._balanced(width, area.height, parts)):
            x, y = area.x + part * width + PADDING, area.y
            for number, card in enumerate(islice(waiting, share)):
                if number:
                    line = y + self.between / 2
                    items.append(Rule(x, line, x + pen.width, line, 0.35, FAINT))
                    y += self.between
                found, y = pen.set(card, x, y)
                items += found
        return items

    def _balanced(self, width: float, height: float, parts: int) -> list[int]:
        """The same, with the columns side by side of about one height when all cards fit."""
        shares = self._shares(width, height, parts)
        if parts == 1 or sum(shares) < len(self.cards):
            return shares
        low, high = 0.0, height
        while high - low > 1:
            middle = (low + high) / 2
            tried = self._shares(width, middle, parts)
            if sum(tried) == len(self.cards):
                shares, high = tried, middle
            else:
                low = middle
        return shares

    def _shares(self, width: float, height: float, parts: int) -> list[int]:
        """How many cards each of the columns side by side takes, ``width`` wide each."""
        shares: list[int] = []
        number, cards = 0, len(self.cards)
        for _ in range(parts):
            first, y = number, 0.0
            while number < cards:
                y += self._height(number, width) + (self.between if number > first else 0.0)
                if y > height + 0.01:
                    break
                number += 1
            shares.append(number - first)
        return shares

    def _height(self, number: int, width: float) -> float:
        """The height of a card in a column of this width, measured once."""
        known = self._heights.setdefault(width, [])
        if number >= len(known):
            pen = self._pen(width)
            more = self._to_set()[len(known) : number + 8]
            known += [pen.set(card, 0, 0)[1] for card in more]
        return known[number]

    def _pen(self, width: float) -> CardPen | RowPen:
        pen = self._pens.get(width)
        if pen is None:
            kind = RowPen if self.rows else CardPen
            pen = self._pens[width] = kind(self.look, self.breaker, width - 2 * PADDING)
            pen.prepare(self._to_set())
        return pen

    def _to_set(self) -> Sequence[SaidCard]:
        """The cards, in rows without what the day's head says for all of them."""
        if self._stripped is None:
            without = self.day.shared.without
            self._stripped = tuple(map(without, self.cards)) if self.rows else self.cards
        return self._stripped

    def _lowest(self) -> float:
        """A height no card of this look is below, with the space to the next."""
        size = self.look.size
        return (size * 1.24 if self.rows else self.look.box + size * PITCH) + self.between

    def _most_parts(self, width: float) -> int:
        if len(self.cards) < _SIDE_BY_SIDE_FROM:
            return 1
        return max(1, int(width // self.least_width()))

    def _least_head(self) -> float:
        """The day's name on one line, in small type smaller too; at least its words whole."""
        look, longest = self.look, self.breaker.longest
        if look.size >= _NAMES_WHOLE_FROM:
            name = self.breaker.width(self.day.name, head_style(look.size))
            return max(name, min(look.size * 9, longest(self.day.remarks, remark_style(look.size))))
        if look.whole_names:
            name = self.breaker.width(self.day.name, Style(Face.BOLD, SMALLEST_NAME))
        else:
            name = longest(self.day.name, Style(Face.BOLD, SMALLEST))
        return max(name, longest(self.day.remarks, remark_style(0)))

    def _least_card(self) -> float:
        if not self.cards:
            return 0.0
        if self.rows:
            row = self._pen(0)
            return max(row.least_width(card) for card in self._to_set())
        pen = CardPen(self.look, self.breaker, 0)
        ems = _LEAST_EMS if self.look.size >= _NAMES_WHOLE_FROM else _LEAST_SMALL_EMS
        return max(ems * self.look.size, *(pen.least_width(card) for card in self.cards))


def head_style(size: float) -> Style:
    """The style of the days' names beside text of this size."""
    return Style(Face.BOLD, min(15.0, max(11.0, size * 1.2)))


def remark_style(size: float) -> Style:
    """The style of what is special about a day."""
    return Style(Face.ITALIC, min(12.0, max(SMALLEST, size * 0.92)))


def shared_widths(
    columns: Sequence[DayColumn], needed: Sequence[float], total: float
) -> list[float]:
    """Widths that sum up to ``total``: usual shares, raised where a day needs more."""
    raised = [False] * len(columns)
    while True:
        left = total - sum(n for n, up in zip(needed, raised, strict=True) if up)
        shares = sum(c.usual for c, up in zip(columns, raised, strict=True) if not up)
        unit = left / shares if shares else 0.0
        again = [
            up or need > unit * column.usual
            for column, need, up in zip(columns, needed, raised, strict=True)
        ]
        if again == raised or all(again):
            break
        raised = again
    if all(again):
        scale = total / sum(needed)
        return [need * scale for need in needed]
    return [
        need if up else unit * column.usual
        for column, need, up in zip(columns, needed, raised, strict=True)
    ]
