# SPDX-License-Identifier: MIT
"""What stands where on a page of the report; lengths are points from its top left corner."""

from __future__ import annotations

from dataclasses import dataclass, replace

from cmdesk.domain.records import Pattern
from cmdesk.ui.printing.measures import Style
from cmdesk.ui.theme import Role
from cmdesk.ui.widgets.chart.figures import Chart


@dataclass(frozen=True, slots=True)
class Words:
    """One line of text; ``y`` is its baseline."""

    x: float
    y: float
    text: str
    style: Style
    role: Role = Role.INK


@dataclass(frozen=True, slots=True)
class Ground:
    """A rectangle of one colour."""

    x: float
    y: float
    width: float
    height: float
    role: Role


@dataclass(frozen=True, slots=True)
class Bar:
    """A rectangle filled with a theme's pattern."""

    x: float
    y: float
    width: float
    height: float
    pattern: Pattern


@dataclass(frozen=True, slots=True)
class Curve:
    """A chart in a rectangle, its words as large as told."""

    x: float
    y: float
    width: float
    height: float
    chart: Chart
    size: float


Item = Words | Ground | Bar | Curve


@dataclass(frozen=True, slots=True)
class Block:
    """Something that is never parted between two pages, with its place measured from its top.

    ``gap`` is the space above it, left out at the top of a page; ``held`` keeps it on the page of
    the next block.
    """

    height: float
    items: tuple[Item, ...]
    gap: float = 0.0
    held: bool = False


@dataclass(frozen=True, slots=True)
class ReportPage:
    """One sheet of paper with everything on it."""

    width: float
    height: float
    items: tuple[Item, ...]

    @property
    def words(self) -> tuple[str, ...]:
        """Every line of text, in order."""
        return tuple(item.text for item in self.items if isinstance(item, Words))


def moved(item: Item, x: float, y: float) -> Item:
    """The same item further right and down."""
    return replace(item, x=item.x + x, y=item.y + y)
