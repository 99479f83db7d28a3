# SPDX-License-Identifier: MIT
"""Lay the week out: the largest type in which everything fits one page, else several pages.

Sizes and lengths are tried from generous to dense; the first that fits is taken, and the texts
are then lengthened day by day until they fill the page. Nothing is ever cut off: what does not
fit goes on, on the next page.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from cmdesk.ui.printing.cards import NEVER, Look
from cmdesk.ui.printing.columns import DayColumn, shared_widths
from cmdesk.ui.printing.foot import Foot, FootPen
from cmdesk.ui.printing.frame import DayHeads, Paper, head_of, legend_of, writing_slots
from cmdesk.ui.printing.measures import Breaker, Metrics
from cmdesk.ui.printing.placed import FAINT, Area, Item, Page, Rule
from cmdesk.ui.printing.said import SaidBlock, SaidDay, SaidWeek

MOST_TRIED = 120  # more cards than this never fit one page: do not try
_FOOT_SHARE = 0.27  # of the page's height, at most
_FOOT_GAP = 9.0
_WIDEST = 2.0  # times what a day needs, on a page that is not full
_MOST_ROW_LINES = 8
_ROOMY_EMS = 11.0  # of a title in a row, where the page has room for remarks below
_LONGEST = 40  # lines of a text, where there is room
_STAMP = 2.5  # half sizes of the type: the height that pictures have where texts are whole
_LEAST_PICTURE = 34.0  # points high: smaller ones say nothing
_MOST_PICTURE = 210.0
_NEXT_PICTURE = 0.9  # how much smaller the next size to try is
_PICTURE_SHARE = 0.42  # of a card's part of its column, at most
_MOST_SHARE = 0.3  # of the page's width, for a day whose texts are whole

# From generous to dense; within a stage each look needs less room than the one before it.
_WHOLE = tuple(
    Look(half / 2, 8, _LONGEST, picture=half * _STAMP, least_picture=half * _STAMP)
    for half in range(32, 22, -1)
)
_SHORT = tuple(Look(half / 2, 3, 2) for half in range(32, 18, -1))
_STAGES = (
    (
        *(Look(half / 2, 4, 7) for half in range(32, 23, -1)),
        *(Look(half / 2, 3, 4) for half in range(23, 21, -1)),
        *(Look(half / 2, 3, 2) for half in range(21, 18, -1)),
        Look(9.5, 2, 1),
        Look(9, 2, 1),
    ),
    tuple(Look(half / 2, 2, 1, rows_from=15, row_lines=2) for half in range(21, 16, -1)),
    tuple(Look(half / 2, 2, 1, rows_from=15) for half in range(21, 16, -1)),
    (Look(8.5, 2, 1), Look(8.5, 2, 0), Look(8.5, 1, 0), Look(8, 1, 0)),
    (
        Look(8.5, 2, 0, rows_from=9),
        Look(8, 2, 0, rows_from=9),
        Look(8, 1, 0, rows_from=7),
        Look(8, 1, 0, rows_from=7, beside=4.5),
        Look(8, 1, 0, rows_from=7, beside=4.5, whole_names=False),
    ),
)
# For several pages, from generous to dense; crowded days in rows only where these keep a title.
_ROWED = (
    Look(9, 2, 1, rows_from=24),
    Look(8.5, 2, 0, rows_from=24),
    Look(8, 1, 0, rows_from=24),
)
_PLAIN = (Look(9, 2, 1), Look(8.5, 2, 0), Look(8, 1, 0))


@dataclass(frozen=True, slots=True)
class _Columns:
    """Days side by side: where each column lies, and its cards in the look they fit in."""

    columns: tuple[DayColumn, ...]
    areas: tuple[Area, ...]
    head: float
    continued: bool = False


def layout(week: SaidWeek, paper: Paper, metrics: Metrics) -> tuple[Page, ...]:
    """The pages of a week's sheet on this paper."""
    return _WeekLayout(week, paper, Breaker(metrics)).pages()


@dataclass(slots=True)
class _WeekLayout:
    week: SaidWeek
    paper: Paper
    breaker: Breaker

    def pages(self) -> tuple[Page, ...]:
        found = self._on_one_page()
        drafts = found if found is not None else self._on_several()
        return tuple(
            Page(
                self.paper.width,
                self.paper.height,
                (*items, *legend_of(self.week, self.paper, number, len(drafts), self.breaker)),
            )
            for number, items in enumerate(drafts, 1)
        )

    def _on_one_page(self) -> list[list[Item]] | None:
        """The page in the first look that fits, or None."""
        most = max(len(day.cards) for day in self.week.days)
        if sum(len(day.cards) for day in self.week.days) > MOST_TRIED:
            return None
        for stage in self._stages():
            crowded = any(look.rows_from <= most for look in stage)
            rowed = any(look.rows_from < NEVER for look in stage)
            found = self._first_of(stage) if crowded or not rowed else None
            if found is not None:
                return [found]
        return None

    def _stages(self) -> tuple[tuple[Look, ...], ...]:
        """The looks to try: texts whole, then shorter; or short ones in type as large as can be."""
        return (_WHOLE, *_STAGES) if self.week.long_texts else (_SHORT, *_STAGES)

    def _first_of(self, stage: Sequence[Look]) -> list[Item] | None:
        """The page in the first look of a stage that fits, found by halving."""
        best = self._try(stage[-1])
        low, high = 0, len(stage) - 2
        while best is not None and low <= high:
            middle = (low + high) // 2
            found = self._try(stage[middle])
            if found is None:
                low = middle + 1
            else:
                best, high = found, middle - 1
        return best

    def _try(self, look: Look) -> list[Item] | None:
        items, area, foot = self._frame(look, self.week.blocks, _FOOT_SHARE, first=True)
        if foot.left:
            return None
        columns = [DayColumn(day, day.cards, look, self.breaker) for day in self.week.days]
        if sum(column.least_width() for column in columns) > area.width:
            return None
        placed = self._fitted(columns, area)
        return None if placed is None else items + self._set(self._lengthened(placed), area)

    def _fitted(self, columns: Sequence[DayColumn], area: Area) -> _Columns | None:
        """Widths at which every card fits; None when there are none."""
        heads = DayHeads(columns[0].look, self.breaker)
        days = [column.day for column in columns]
        usual = shared_widths(columns, [0.0] * len(columns), area.width)
        head = heads.height(days, usual, continued=False)
        for _ in range(3):  # narrower columns may need taller heads, which leave less height
            needed: list[float] = []
            for column in columns:
                room = area.width - sum(needed)
                if column.look.text_most == _LONGEST:
                    room = min(room, area.width * _MOST_SHARE)
                width = column.needed_width(area.height - head, room)
                if width is None:
                    return None
                needed.append(width)
            widths = shared_widths(columns, needed, area.width)
            again = heads.height(days, widths, continued=False)
            if again <= head + 0.01:
                return _Columns(tuple(columns), _side_by_side(area, widths), again)
            head = again
        return None

    def _lengthened(self, placed: _Columns) -> _Columns:
        """The same columns with as many lines of every text as there is room for."""
        longer = tuple(
            self._filled(column, area.width, area.height - placed.head)
            for column, area in zip(placed.columns, placed.areas, strict=True)
        )
        return replace(placed, columns=longer)

    def _filled(self, column: DayColumn, width: float, height: float) -> DayColumn:
        """A column with pictures and longer texts for as far as there is room."""
        if column.rows:
            return _longest_rows(column, width, height)
        column = _pictured(column, width, height)
        return _longest(column, width, height) if self.week.long_texts else column

    def _on_several(self) -> list[list[Item]]:
        """As few pages as can be, in the largest type that needs no more."""
        tried: tuple[Look, ...] = (*_ROWED, *_PLAIN)
        if sum(len(day.cards) for day in self.week.days) > MOST_TRIED:
            tried = (_ROWED[-1], _PLAIN[-1])
        width = self.paper.inside.width
        looks = [look for look in tried if look in _PLAIN or self._least_width(look) <= width]
        return min(map(self._paged, looks), key=len)

    def _least_width(self, look: Look) -> float:
        """The width below which a column would say too little of its posts."""
        days = self.week.days
        return sum(DayColumn(day, day.cards, look, self.breaker).least_width() for day in days)

    def _paged(self, look: Look) -> list[list[Item]]:
        pages: list[list[Item]] = []
        left = [list(day.cards) for day in self.week.days]
        blocks: tuple[SaidBlock, ...] = self.week.blocks
        while not pages or any(left) or blocks:
            first = not pages
            share = _FOOT_SHARE if any(left) else 0.9
            items, area, foot = self._frame(look, blocks, share, first=first)
            shown = [n for n, cards in enumerate(left) if cards or first]
            if shown:
                columns = [DayColumn(self.week.days[n], left[n], look, self.breaker) for n in shown]
                placed = self._shared(columns, area, continued=not first)
                items += self._set(placed, area)
                for n, column, place in zip(shown, columns, placed.areas, strict=True):
                    del left[n][: column.most_taken(place.width, area.height - placed.head)]
            blocks = foot.left
            pages.append(items)
        return pages

    def _shared(self, columns: Sequence[DayColumn], area: Area, *, continued: bool) -> _Columns:
        """Widths for days that do not all fit: small ones get what they need, the rest shares."""
        heads = DayHeads(columns[0].look, self.breaker)
        days = [column.day for column in columns]
        least = [column.least_width() for column in columns]
        head = heads.height(days, least, continued)
        height = area.height - head
        share = area.width / len(columns)
        needed = [column.needed_width(height, share) or area.width for column in columns]
        widths = _fair(needed, area.width)
        head = heads.height(days, widths, continued)
        return _Columns(tuple(columns), _side_by_side(area, widths), head, continued)

    def _frame(
        self, look: Look, blocks: Sequence[SaidBlock], share: float, *, first: bool
    ) -> tuple[list[Item], Area, Foot]:
        """Head and foot of a page, and the area between them for the columns."""
        inside = self.paper.inside
        items, top = head_of(self.week, inside, look.size, self.breaker)
        notes = self.week.notes if first else None
        pen = FootPen(max(8.0, look.size * 0.95), self.breaker, notes)
        room = Area(inside.x, 0, inside.width, inside.height * share)
        foot = pen.set(blocks, room)
        if foot.left:
            pen = FootPen(8.0, self.breaker, notes)
            foot = pen.set(blocks, room)
        y = inside.bottom - foot.height
        if foot.items:
            items.append(Rule(inside.x, y - _FOOT_GAP, inside.right, y - _FOOT_GAP, 0.9))
            foot = pen.set(blocks, replace(room, y=y, height=foot.height))
            items += foot.items
            y -= _FOOT_GAP
        return items, Area(inside.x, top, inside.width, y - top), foot

    def _set(self, placed: _Columns, area: Area) -> list[Item]:
        """Everything between head and foot."""
        days: list[SaidDay] = [column.day for column in placed.columns]
        tops = [replace(column, height=placed.head) for column in placed.areas]
        items = DayHeads(placed.columns[0].look, self.breaker).set(days, tops, placed.continued)
        for column, place in zip(placed.columns, placed.areas, strict=True):
            if place.x > area.x:
                items.append(Rule(place.x, place.y, place.x, place.bottom, 0.5, FAINT))
            below = replace(place, y=place.y + placed.head, height=place.height - placed.head)
            items += column.flow(below)
            if not any(day.cards for day in self.week.days):
                items += writing_slots(below)
        return items


def _longest(column: DayColumn, width: float, height: float) -> DayColumn:
    """The column with the longest texts that still fit it."""
    look = column.look
    whole = replace(column, look=replace(look, title_most=_LONGEST))
    if whole.parts_at(width, height):
        column = whole
    low, high = look.text_most, _LONGEST
    while low < high:
        middle = (low + high + 1) // 2
        longer = replace(column, look=replace(column.look, text_most=middle))
        if longer.parts_at(width, height):
            low = middle
        else:
            high = middle - 1
    return replace(column, look=replace(column.look, text_most=low))


def _pictured(column: DayColumn, width: float, height: float) -> DayColumn:
    """The column with its pictures as large as fits, none larger than its card's share."""
    if not any(card.picture for card in column.cards):
        return column
    look = column.look
    least = max(look.picture, _LEAST_PICTURE)
    tried = min(_MOST_PICTURE, height / len(column.cards) * _PICTURE_SHARE)
    while tried > least:
        larger = replace(column, look=replace(look, picture=tried, least_picture=0.0))
        if larger.parts_at(width, height):
            return larger
        tried *= _NEXT_PICTURE
    return column


def _longest_rows(column: DayColumn, width: float, height: float) -> DayColumn:
    """The crowded column with more room for titles, then more lines per row, while they fit.

    Its rows stay in as few columns side by side: wide lines are read more easily than narrow ones.
    """
    look, parts = column.look, column.parts_at(width, height)
    looks = [replace(look, row_lines=n) for n in range(look.row_lines + 1, _MOST_ROW_LINES + 1)]
    for tried in (replace(look, beside=_ROOMY_EMS), *looks):
        longer = replace(column, look=tried)
        if longer.parts_at(width, height) != parts:
            break
        column = longer
    return column


def _side_by_side(area: Area, widths: Sequence[float]) -> tuple[Area, ...]:
    areas: list[Area] = []
    x = area.x
    for width in widths:
        areas.append(replace(area, x=x, width=width))
        x += width
    return tuple(areas)


def _fair(needed: Sequence[float], total: float) -> list[float]:
    """What each needs where that is less than its part of what the others leave."""
    widths = [0.0] * len(needed)
    left, waiting = total, len(needed)
    for number in sorted(range(len(needed)), key=lambda n: needed[n]):
        widths[number] = max(min(needed[number], left / waiting), 0.0)
        left -= widths[number]
        waiting -= 1
    spare = total / sum(widths)
    return [width * min(spare, _WIDEST) for width in widths] if spare > 1 else widths
