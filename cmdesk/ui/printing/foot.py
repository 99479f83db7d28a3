# SPDX-License-Identifier: MIT
"""The foot of the sheet: photos to take, tell the team, rendez-vous, and room to write."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from cmdesk.ui.printing.measures import Breaker, Face, Style
from cmdesk.ui.printing.placed import FAINT, Area, Item, Rule, TickBox, Words
from cmdesk.ui.printing.said import SaidBlock, SaidTask

_GUTTER = 16.0
_WRITING = 17.0  # points between two lines to write on
_LEAST_LINES = 2
_LARGEST = 11.0


@dataclass(frozen=True, slots=True)
class Foot:
    """The foot of one page; ``left`` are the blocks that go on, on the next page."""

    items: tuple[Item, ...]
    height: float
    left: tuple[SaidBlock, ...]


@dataclass(slots=True)
class FootPen:
    """Sets blocks side by side in type of ``size`` points, then notes with lines to write on."""

    size: float
    breaker: Breaker
    notes: SaidBlock | None = None
    _text: Style = field(init=False)
    _title: Style = field(init=False)

    def __post_init__(self) -> None:
        self._text = Style(Face.REGULAR, min(self.size, _LARGEST))
        self._title = Style(Face.BOLD, min(self.size, _LARGEST) * 1.05)

    def set(self, blocks: Sequence[SaidBlock], area: Area) -> Foot:
        """The blocks in at most the area's height, then the lines to write on."""
        parts = len(blocks) + (self.notes is not None)
        if not parts:
            return Foot((), 0.0, ())
        width = (area.width - _GUTTER * (parts - 1)) / parts
        items: list[Item] = []
        left: list[SaidBlock] = []
        bottom = area.y
        for number, block in enumerate(blocks):
            place = replace(area, x=area.x + number * (width + _GUTTER), width=width)
            found, end, rest = self._block(block, place)
            items += found
            bottom = max(bottom, end)
            if rest:
                left.append(replace(block, title=block.continued, tasks=rest))
        if self.notes is not None:
            x = area.x + len(blocks) * (width + _GUTTER)
            found, end, rest = self._block(self.notes, replace(area, x=x, width=width))
            items += found
            if rest:
                left.append(replace(self.notes, title=self.notes.continued, tasks=rest))
            lines = _LEAST_LINES - bool(self.notes.tasks)
            bottom = max(bottom, min(end + lines * _WRITING, area.bottom))
            items += self._writing(Area(x, end, width, bottom - end))
        return Foot(tuple(items), bottom - area.y, tuple(left))

    def _block(
        self, block: SaidBlock, area: Area
    ) -> tuple[list[Item], float, tuple[SaidTask, ...]]:
        """A title and the tasks below it that fit; where they end; the tasks that do not fit."""
        items: list[Item] = [self._words(area.x, area.y, block.title, self._title)]
        y = area.y + self._title.pitch * 1.15
        for number, task in enumerate(block.tasks):
            found, end = self._task(task, replace(area, y=y))
            if end > area.bottom + 0.01:
                return items, y, block.tasks[number:]
            items += found
            y = end
        return items, y, ()

    def _task(self, task: SaidTask, area: Area) -> tuple[list[Item], float]:
        style, x, y = self._text, area.x, area.y
        side = style.size * 0.85
        items: list[Item] = []
        if task.done is not None:
            items.append(TickBox(x, y + (style.pitch - side) / 2, side, task.done))
            x += side * 1.55
        for line in self.breaker.lines(task.words, style, area.right - x, 99):
            items.append(self._words(x, y, line, style))
            y += style.pitch
        return items, y + style.size * 0.2

    def _writing(self, area: Area) -> list[Item]:
        """Lines to write on, as many as the area takes."""
        items: list[Item] = []
        y = area.y + _WRITING
        while y <= area.bottom + 0.01:
            items.append(Rule(area.x, y, area.right, y, 0.5, FAINT))
            y += _WRITING
        return items

    def _words(self, x: float, y: float, text: str, style: Style) -> Words:
        return Words(x, y + style.baseline, text, style, self.breaker.width(text, style))
