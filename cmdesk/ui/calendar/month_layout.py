# SPDX-License-Identifier: MIT
"""Where everything stands on the month's sheet: rows of days, one line a card, “+ 4 more”."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect

from cmdesk.ui.calendar.content import DayLook
from cmdesk.ui.calendar.month_look import MonthLook
from cmdesk.ui.calendar.week_layout import WeekLayout

GAP = 2  # between two lines
SIDE = 4  # between a line and the edge of its day
ACROSS = 7


@dataclass(frozen=True, slots=True)
class MonthMeasures:
    """The pixels that depend on the font: weekday names, a day's head, the line of a card."""

    top: int
    head: int
    line: int

    def height(self, lines: int) -> int:
        """The height of a day with that many lines."""
        return self.head + lines * (self.line + GAP) + GAP

    def fitting(self, height: int) -> int:
        """How many lines a day of this height has room for."""
        return max(0, (height - self.head - GAP) // (self.line + GAP))


@dataclass(slots=True)
class MonthLayout(WeekLayout):
    """A ``WeekLayout`` whose columns are days in rows of seven, which scroll with their cards.

    ``day_head`` is the height of a day's head, ``line_height`` that of a card's line.
    """

    day_head: int = 0
    line_height: int = 0

    def column_at(self, point: QPoint) -> int:
        """The day under a point of the scrolled part, -1 outside."""
        return next((n for n, rect in enumerate(self.columns) if rect.contains(point)), -1)

    def column_under(self, point: QPoint, y: int) -> int:
        """The day under a point of the viewport, the sheet being scrolled up by ``y``."""
        return -1 if point.y() < self.top else self.column_at(point + QPoint(0, y))

    def head_of(self, column: int, y: int) -> QRect:
        """Where a day stands in the viewport, the sheet being scrolled up by ``y``."""
        return self.columns[column].translated(0, -y)


def month_layout_of(
    look: MonthLook, size: tuple[int, int], measures: MonthMeasures, opened: frozenset[int]
) -> MonthLayout:
    """Place a month on a sheet of ``size`` pixels; weeks with ``opened`` days stand whole."""
    width, height = size
    layout = MonthLayout(head=measures.top, top=measures.top)
    layout.day_head, layout.line_height = measures.head, measures.line
    rows, y, room = look.rows, measures.top, height - measures.top
    for row, days in enumerate(rows):
        share = (row + 1) * room // len(rows) - row * room // len(rows)
        share = max(share, measures.height(2))
        is_open, fullest = row * ACROSS in opened, max(len(day.cards) for day in days)
        folds = is_open and fullest > measures.fitting(share)
        tall = max(share, measures.height(fullest + 1)) if folds else share
        for column, day in enumerate(days):
            left, right = column * width // ACROSS, (column + 1) * width // ACROSS
            layout.columns.append(QRect(left, y, right - left, tall))
            _place_day(layout, day, measures, measures.fitting(share) if folds else 0)
        y += tall
    layout.bottom = max(height, y)
    return layout


def _place_day(layout: MonthLayout, day: DayLook, measures: MonthMeasures, folded: int) -> None:
    """Place the lines of a day; one that has more than ``folded`` of them offers to fold again."""
    number = len(layout.cards)
    rect = layout.columns[number]
    left, width, step = rect.left() + SIDE + 1, rect.width() - 2 * SIDE - 1, measures.line + GAP
    first = rect.top() + measures.head
    cards, room = len(day.cards), measures.fitting(rect.height())
    shown = cards if cards <= room else max(0, room - 1)
    placed = [QRect(left, first + n * step, width, measures.line) for n in range(shown)]
    end = first + shown * step
    if shown < cards or (folded and cards > folded):
        layout.mores[number] = QRect(left, end, width, measures.line)
        end += step
    layout.cards.append(placed)
    layout.ends.append(end - GAP)
