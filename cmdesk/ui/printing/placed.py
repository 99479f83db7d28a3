# SPDX-License-Identifier: MIT
"""What stands where on a page: the result of the layout, all that the painter needs.

Lengths are points from the paper's top left corner; ``ink`` is 0 for black to 1 for white.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cmdesk.domain.records import Pattern
from cmdesk.ui.printing.measures import Style

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

BLACK = 0.0
SOFT = 0.32
FAINT = 0.62


@dataclass(frozen=True, slots=True)
class Words:
    """One line of text; ``y`` is its baseline, ``width`` what was measured."""

    x: float
    y: float
    text: str
    style: Style
    width: float
    ink: float = BLACK


@dataclass(frozen=True, slots=True)
class Rule:
    """A straight line."""

    x1: float
    y1: float
    x2: float
    y2: float
    weight: float = 0.5
    ink: float = BLACK


@dataclass(frozen=True, slots=True)
class TickBox:
    """A square to tick: numbered for a card (``version_id``), plain elsewhere."""

    x: float
    y: float
    side: float
    ticked: bool = False
    number: str = ""
    version_id: str = ""


@dataclass(frozen=True, slots=True)
class Swatch:
    """A theme's pattern in black, framed."""

    x: float
    y: float
    width: float
    height: float
    pattern: Pattern


@dataclass(frozen=True, slots=True, eq=False)
class GreyPicture:
    """A photograph in grey; ``shape`` is its width as a part of its height."""

    shape: float
    image: QImage


@dataclass(frozen=True, slots=True)
class Photo:
    """A grey picture that fills a rectangle with round corners, what is too much cut off."""

    x: float
    y: float
    width: float
    height: float
    picture: GreyPicture


Item = Words | Rule | TickBox | Swatch | Photo


@dataclass(frozen=True, slots=True)
class Page:
    """One sheet of paper with everything on it."""

    width: float
    height: float
    items: tuple[Item, ...]

    @property
    def version_ids(self) -> tuple[str, ...]:
        """The cards of this page, in order."""
        return tuple(i.version_id for i in self.items if isinstance(i, TickBox) and i.version_id)


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle to lay something out in."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Where it ends."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """Where it ends downwards."""
        return self.y + self.height
