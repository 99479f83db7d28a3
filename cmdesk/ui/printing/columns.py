# SPDX-License-Identifier: MIT
"""The seven columns: how wide each must be, and how its cards flow down."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from cmdesk.ui.printing.cards import CardPen, Look
from cmdesk.ui.printing.measures import Breaker, Face, Style
from cmdesk.ui.printing.placed import FAINT, Area, Item, Rule
from cmdesk.ui.printing.said import SaidCard, SaidDay

PADDING = 5.0  # points left and right of a column's words
_STEP = 1.1  # how much wider the next width to try is
_WEEKEND = 0.84
_LEAST_EMS = 9.0  # of a column of full cards
_LEAST_ROW_EMS = 16.0


@dataclass(frozen=True, slots=True)
class Flow:
    """Cards set in a column: its items, where it ends, and how many of the cards it took."""

    items: tuple[Item, ...]
    bottom: float
    taken: int


@dataclass(slots=True)
class DayColumn:
    """A day in a given look; a wide one holds several columns of cards side by side."""

    day: SaidDay
    cards: Sequence[SaidCard]
    look: Look
    breaker: Breaker

    @property
    def rows(self) -> bool:
        """True when the day is crowded and its cards are set in rows."""
        return len(self.day.cards) >= self.look.rows_from

    @property
    def usual(self) -> float:
        """The day's share of the paper when nothing presses: week-ends are narrower."""
        return _WEEKEND if self.day.weekend else 1.0

    def least_width(self) -> float:
        """The width below which a word of the day would be broken, in points."""
        name = self.breaker.longest(self.day.name, Style(Face.BOLD, self.look.size))
        if self.rows:
            return max(name, _LEAST_ROW_EMS * self.look.size) + 2 * PADDING
        pen = CardPen(self.look, self.breaker, 0)
        words = max((pen.least_width(card) for card in self.cards), default=0)
        least = _LEAST_EMS * self.look.size if self.cards else 0.0
        return max(name, words, least) + 2 * PADDING

    def needed_width(self, height: float, most: float) -> float | None:
        """The smallest width at which all cards fit the height; None above ``most``."""
        width = least = self.least_width()
        # No width below this one can do: even perfectly filled columns hold only so much.
        while width <= most:
            if self.parts_at(width, height, least):
                return width
            width *= _STEP
        return None

    def parts_at(self, width: float, height: float, least: float | None = None) -> int:
        """How many columns side by side take all cards at this width; 0 when none does."""
        least = self.least_width() if least is None else least
        for parts in range(1, max(1, int(width // least)) + 1):
            if self.flow(Area(0, 0, width, height), parts).taken == len(self.cards):
                return parts
        return 0

    def best_parts(self, width: float, height: float) -> int:
        """The number of columns side by side that takes most cards at this width."""
        most = max(1, int(width // self.least_width()))
        if most == 1:
            return 1
        area = Area(0, 0, width, height)
        return max(range(1, most + 1), key=lambda parts: (self.flow(area, parts).taken, -parts))

    def flow(self, area: Area, parts: int = 1) -> Flow:
        """Set as many cards as the area takes, in ``parts`` columns; never a part of a card."""
        width = area.width / parts
        pen = CardPen(self.look, self.breaker, width - 2 * PADDING, self.rows)
        pen.prepare(self.cards)
        items: list[Item] = []
        between = self.look.size * 0.45 if self.rows else self.look.between
        taken, bottom = 0, area.y
        for part in range(parts):
            x, y = area.x + part * width + PADDING, area.y
            first = True
            for card in self.cards[taken:]:
                top = y if first else y + between
                found, end = pen.set(card, x, top)
                if end > area.bottom + 0.01:
                    break
                if not first:
                    line = top - between / 2
                    items.append(Rule(x, line, x + width - 2 * PADDING, line, 0.35, FAINT))
                items += found
                first, y, taken = False, end, taken + 1
                bottom = max(bottom, end)
        return Flow(tuple(items), bottom, taken)


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
