# SPDX-License-Identifier: MIT
"""Where everything stands on the week's sheet: columns, heads, bands, cards, “+ 41 more”."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import QPoint, QRect

from cmdesk.ui.calendar.content import CardLook, DayLook, WeekLook

GAP = 6  # between two cards
SIDE = 7  # between a card and the line of its column
PAD = 8  # inside a card, above and below
NARROW = 118  # a column this wide saves on its margins
BAND = 4  # the pillar's band at the left of a card


@dataclass(frozen=True, slots=True)
class Measures:
    """The pixels that depend on the font: a line of words, a card's first line, a day's head.

    ``act`` is a row of the buttons on a proposal.
    """

    line: int
    first_line: int
    head: int
    band: int
    more: int

    act: int = 0

    def card_height(self, lines: int, acts: int = 0) -> int:
        """Height of a card whose words take this many lines, and its buttons so many rows."""
        return PAD + self.first_line + lines * self.line + acts * self.act + PAD


@dataclass(slots=True)
class WeekLayout:
    """Rectangles in the sheet's own pixels: the heads stand still, ``top`` on scrolls.

    ``cards`` holds a column's visible cards in order; ``mores`` the place of “+ 41 more” (or of
    “show less” in an open day); ``ends`` where a column's last thing ends.
    """

    columns: list[QRect] = field(default_factory=list)
    cards: list[list[QRect]] = field(default_factory=list)
    mores: dict[int, QRect] = field(default_factory=dict)
    ends: list[int] = field(default_factory=list)
    head: int = 0
    top: int = 0
    bottom: int = 0

    def column_at(self, point: QPoint) -> int:
        """The column under a point, -1 outside the sheet."""
        for column, rect in enumerate(self.columns):
            if rect.left() <= point.x() <= rect.right():
                return column
        return -1

    def column_under(self, point: QPoint, y: int) -> int:
        """The column under a point of the viewport, the cards being scrolled up by ``y``."""
        del y
        return self.column_at(point)

    def head_of(self, column: int, y: int) -> QRect:
        """Where a day's head stands in the viewport, the cards being scrolled up by ``y``."""
        del y
        rect = QRect(self.columns[column])
        rect.setHeight(self.head)
        return rect

    def card_at(self, point: QPoint) -> tuple[int, int] | None:
        """(column, position) of the card under a point of the scrolled part."""
        column = self.column_at(point)
        if column < 0:
            return None
        for position, rect in enumerate(self.cards[column]):
            if rect.contains(point):
                return column, position
        return None


def layout_of(
    week: WeekLook,
    size: tuple[int, int],
    measures: Measures,
    height_of: Callable[[CardLook], int],
    opened: frozenset[int],
) -> WeekLayout:
    """Place a week on a sheet of ``size`` pixels; the ``opened`` columns show all their cards."""
    width, height = size
    layout = WeekLayout(head=measures.head)
    layout.top = measures.head + (measures.band if week.has_bands else 0)
    for column, day in enumerate(week.days):
        left, right = column * width // 7, (column + 1) * width // 7
        rect = QRect(left, 0, right - left, height)
        layout.columns.append(rect)
        _place_day(layout, day, column, measures, (height_of, column in opened))
    layout.bottom = max([height, *(end + GAP for end in layout.ends)])
    return layout


def _place_day(
    layout: WeekLayout,
    day: DayLook,
    column: int,
    measures: Measures,
    how: tuple[Callable[[CardLook], int], bool],
) -> None:
    """Place one day's cards from the top, all of them or as many as leave room for “more”."""
    height_of, is_open = how
    rect = layout.columns[column]
    side = side_of(rect.width())
    left, width = rect.left() + side, rect.width() - 2 * side
    y = layout.top + GAP
    floor = rect.height() - GAP
    placed: list[QRect] = []
    for position, card in enumerate(day.cards):
        tall = height_of(card)
        is_last = position == len(day.cards) - 1
        needed = y + tall + (0 if is_last else GAP + measures.more)
        if not is_open and placed and needed > floor:
            break
        placed.append(QRect(left, y, width, tall))
        y += tall + GAP
    overflowed = y - GAP > floor
    if len(placed) < len(day.cards) or (is_open and overflowed):
        layout.mores[column] = QRect(left, y, width, measures.more)
        y += measures.more + GAP
    layout.cards.append(placed)
    layout.ends.append(y - GAP)


def words_width(column_width: int) -> int:
    """Pixels that the words of a card have in a column of this width."""
    return column_width - 2 * side_of(column_width) - 2 * pad_of(column_width) - BAND


def side_of(column_width: int) -> int:
    """Pixels between a card and the line of its column."""
    return 4 if column_width < NARROW else SIDE


def pad_of(card_width: int) -> int:
    """Pixels between a card's edge and its words, on the left and right."""
    return 5 if card_width < NARROW - 8 else PAD
