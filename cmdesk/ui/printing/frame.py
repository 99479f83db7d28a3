# SPDX-License-Identifier: MIT
"""What surrounds the columns of a page: the client and the week above, page and date below."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from cmdesk.ui.printing.cards import SWATCH_EMS, Look, swatch_of
from cmdesk.ui.printing.columns import PADDING, SMALLEST_NAME, head_style, remark_style
from cmdesk.ui.printing.measures import Breaker, Face, Style
from cmdesk.ui.printing.placed import FAINT, SOFT, Area, Item, Rule, TickBox, Words
from cmdesk.ui.printing.said import SaidDay, SaidShared, SaidWeek

MARGIN = 34.0  # 12 mm
_LEGEND = 30.0  # the page number's baseline above the paper's lower edge: 10.6 mm
_SMALL = Style(Face.REGULAR, 7.0)
_SLOT_BOX = 15.0
_SLOT_LINE = 20.0  # points between two lines to write on
_NAME_LINES = 3
_HEAD_LINES = 3


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper as it lies: width and height in points."""

    width: float
    height: float

    @property
    def inside(self) -> Area:
        """What may be written on, above the line of page and date."""
        return Area(MARGIN, MARGIN, self.width - 2 * MARGIN, self.height - 2 * MARGIN - 8)


def head_of(week: SaidWeek, area: Area, size: float, breaker: Breaker) -> tuple[list[Item], float]:
    """The client in bold and the week, on one line when they fit; a rule; where it ends."""
    name = Style(Face.BOLD, min(24.0, max(17.0, size * 1.8)))
    title = Style(Face.REGULAR, min(17.0, max(12.5, size * 1.25)))
    lines = breaker.lines(week.client, name, area.width, _NAME_LINES)
    y = area.y + name.size * 0.74  # capitals begin at the margin
    items: list[Item] = []
    for number, line in enumerate(lines):
        y += name.pitch if number else 0
        items.append(Words(area.x, y, line, name, breaker.width(line, name)))
    x = area.x + (breaker.width(lines[-1], name) + name.size * 0.6 if lines else 0.0)
    width = breaker.width(week.title, title)
    if x + width > area.right:
        x, y = area.x, y + title.pitch * 1.1
    items.append(Words(x, y, week.title, title, width))
    y += name.size * 0.5
    items.append(Rule(area.x, y, area.right, y, 1.4))
    return items, y


def legend_of(week: SaidWeek, paper: Paper, page: int, pages: int, breaker: Breaker) -> list[Item]:
    """The small line at the foot: when it was printed, and which page it is of several."""
    y, right = paper.height - _LEGEND, paper.width - MARGIN
    items: list[Item] = [
        Words(MARGIN, y, week.printed, _SMALL, breaker.width(week.printed, _SMALL), SOFT)
    ]
    if pages > 1:
        said = week.page(page, pages)
        width = breaker.width(said, _SMALL)
        items.append(Words(right - width, y, said, _SMALL, width, SOFT))
    return items


@dataclass(slots=True)
class DayHeads:
    """The names of the days with what is special about them, all of one height."""

    look: Look
    breaker: Breaker

    @property
    def size(self) -> float:
        """The size of the cards' text, in points."""
        return self.look.size

    def height(self, days: Sequence[SaidDay], widths: Sequence[float], continued: bool) -> float:
        """The height of the tallest head, its rule and the space below included."""
        name = self._name_style(days, widths)
        ends = (
            self._head(day, Area(0, 0, width, 0), name, continued)[1]
            for day, width in zip(days, widths, strict=True)
        )
        return max(ends, default=0.0) + min(self.size, 11) * 0.95

    def set(self, days: Sequence[SaidDay], areas: Sequence[Area], continued: bool) -> list[Item]:
        """The heads at the top of these areas, whose height is ``height``'s."""
        name = self._name_style(days, [area.width for area in areas])
        items: list[Item] = []
        for day, area in zip(days, areas, strict=True):
            items += self._head(day, area, name, continued)[0]
            y = area.bottom - min(self.size, 11) * 0.6
            items.append(Rule(area.x + PADDING, y, area.right - PADDING, y, 0.5, FAINT))
        return items

    def _head(
        self, day: SaidDay, area: Area, name: Style, continued: bool
    ) -> tuple[list[Item], float]:
        remark = remark_style(self.size)
        x, y, width = area.x + PADDING, area.y + min(self.size, 11) * 0.5, area.width - 2 * PADDING
        items: list[Item] = []
        y = self._lines(items, day.continued if continued else day.name, name, Area(x, y, width, 0))
        if self.look.in_rows(len(day.cards)):
            y = self._shared(items, day.shared, Area(x, y, width, 0))
        return items, self._lines(items, day.remarks, remark, Area(x, y, width, 0))

    def _shared(self, items: list[Item], shared: SaidShared, area: Area) -> float:
        """What all cards of a crowded day share, the theme with its pattern; where it ends."""
        size = remark_style(self.size).size
        plain = Style(Face.REGULAR, size)
        words, x, y = shared.words, area.x, area.y
        if shared.theme is None:
            y = self._lines(items, words, plain, area)
        else:
            swatch = plain.size * SWATCH_EMS
            before = self.breaker.width(f"{words} · ", plain)
            whole = before + swatch + self.breaker.width(shared.theme.name, plain)
            if whole <= area.width:
                self._lines(items, f"{words} ·", plain, area)
                x += before
            else:
                y = self._lines(items, words, plain, area)
            items.append(swatch_of(shared.theme, x, y, plain))
            room = Area(x + swatch, y, area.right - x - swatch, 0)
            y = self._lines(items, shared.theme.name, plain, room)
        title = Area(area.x, y, area.width, 0)
        return self._lines(items, shared.title, Style(Face.BOLD, size), title)

    def _lines(self, items: list[Item], words: str, style: Style, area: Area) -> float:
        """Lines from the area's top; where they end."""
        y = area.y
        for line in self.breaker.lines(words, style, area.width, _HEAD_LINES):
            width = self.breaker.width(line, style)
            items.append(Words(area.x, y + style.baseline, line, style, width))
            y += style.pitch
        return y

    def _name_style(self, days: Sequence[SaidDay], widths: Sequence[float]) -> Style:
        """Bold, as large as lets every name stand on one line, else without breaking a word."""
        usual = head_style(self.size)
        size = least = usual.size
        for day, width in zip(days, widths, strict=True):
            room = (width - 2 * PADDING) * usual.size
            size = min(size, room / self.breaker.width(day.name, usual))
            least = min(least, room / self.breaker.longest(day.name, usual))
        if size < SMALLEST_NAME - 0.01:
            size = max(7.5, least)
        return Style(Face.BOLD, size)


def writing_slots(area: Area) -> list[Item]:
    """Empty boxes with lines, for the days of a week that is filled in by hand."""
    items: list[Item] = []
    y, x, right = area.y + 2, area.x + PADDING, area.right - PADDING
    while y + _SLOT_BOX + 2 * _SLOT_LINE <= area.bottom:
        base = y + _SLOT_BOX
        items.append(TickBox(x, y, _SLOT_BOX))
        items.append(Rule(x + _SLOT_BOX * 1.4, base, right, base, 0.5, FAINT))
        lines = (base + _SLOT_LINE, base + 2 * _SLOT_LINE)
        items += [Rule(x, line, right, line, 0.5, FAINT) for line in lines]
        y = base + 2 * _SLOT_LINE + _SLOT_BOX
    return items
