# SPDX-License-Identifier: MIT
"""Sets words, rows and tables of the report one below the other, in blocks."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from cmdesk.domain.texts import Text
from cmdesk.ui.i18n import say
from cmdesk.ui.printing.measures import Breaker, Face, Style
from cmdesk.ui.report.placed import Block, Ground, Item, Words, moved
from cmdesk.ui.theme import Role

_ENDLESS = 10_000  # lines: nothing is cut


@dataclass(frozen=True, slots=True)
class Look:
    """How large words are and how high the charts of aims, in points."""

    size: float
    chart: float

    @property
    def text(self) -> Style:
        """The style of what is read."""
        return Style(Face.REGULAR, self.size)

    @property
    def bold(self) -> Style:
        """The style of names and figures."""
        return Style(Face.SEMIBOLD, self.size)

    @property
    def small(self) -> Style:
        """The style of what is said beside."""
        return Style(Face.REGULAR, max(7.5, self.size * 0.88))

    @property
    def title(self) -> Style:
        """The style of the titles of parts."""
        return Style(Face.BOLD, self.size * 1.16)


@dataclass(frozen=True, slots=True)
class Cell:
    """Words in a column that begins at ``x``; ``right`` sets them against its right edge."""

    words: str
    x: float
    width: float
    style: Style
    role: Role = Role.INK
    right: bool = False


class Pen:
    """Makes blocks as wide as the page."""

    def __init__(self, look: Look, breaker: Breaker, width: float) -> None:
        self.look = look
        self.breaker = breaker
        self.width = width

    def title(self, words: Text) -> Block:
        """The title of a part over a hairline, never the last thing on a page."""
        style, size = self.look.title, self.look.size
        items: list[Item] = [*self.lines(say(words), style, (0, 0, self.width), Role.ACCENT)]
        height = len(items) * style.pitch + size * 0.3
        items.append(Ground(0, height - 0.5, self.width, 0.6, Role.LINE))
        return Block(height + size * 0.35, tuple(items), gap=size * 1.35, held=True)

    def paragraph(
        self, words: str, style: Style, role: Role = Role.INK, gap: float = 0.0
    ) -> list[Block]:
        """Lines of text, each a block, so that a long one goes on, on the next page."""
        broken = [
            line
            for paragraph in words.split("\n")
            for line in self.breaker.lines(paragraph, style, self.width, _ENDLESS) or ("",)
        ]
        return [
            Block(
                style.pitch,
                (Words(0, style.baseline, line, style, role),),
                gap if number == 0 else 0.0,
            )
            for number, line in enumerate(broken)
        ]

    def row(self, cells: Iterable[Cell], *, line: bool = True, held: bool = False) -> Block:
        """Cells side by side, as high as the highest, over a hairline."""
        set_cells = [(cell, self.cell(cell)) for cell in cells]
        edge = self.look.size * 0.22
        height = max(len(words) * cell.style.pitch for cell, words in set_cells)
        items: list[Item] = [moved(one, 0, edge) for _, set_words in set_cells for one in set_words]
        height += 2 * edge
        if line:
            items.append(Ground(0, height - 0.4, self.width, 0.4, Role.SOFT_LINE))
        return Block(height, tuple(items), held=held)

    def cell(self, cell: Cell) -> list[Words]:
        """The lines of one cell from its top."""
        found = []
        lines = self.breaker.lines(cell.words, cell.style, cell.width, _ENDLESS)
        for number, line in enumerate(lines):
            indent = cell.width - self.breaker.width(line, cell.style) if cell.right else 0.0
            y = number * cell.style.pitch + cell.style.baseline
            found.append(Words(cell.x + indent, y, line, cell.style, cell.role))
        return found

    def lines(
        self, words: str, style: Style, place: tuple[float, float, float], role: Role = Role.INK
    ) -> list[Words]:
        """Broken lines from (x, y) in a width."""
        x, y, width = place
        broken = self.breaker.lines(words, style, width, _ENDLESS)
        return [
            Words(x, y + number * style.pitch + style.baseline, line, style, role)
            for number, line in enumerate(broken)
        ]


def columns(total: float, shares: Sequence[float], gap: float) -> tuple[tuple[float, float], ...]:
    """Where columns of these shares begin and how wide they are."""
    room = total - gap * (len(shares) - 1)
    found: list[tuple[float, float]] = []
    x = 0.0
    for share in shares:
        width = room * share / sum(shares)
        found.append((x, width))
        x += width + gap
    return tuple(found)
