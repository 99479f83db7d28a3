# SPDX-License-Identifier: MIT
"""What lies where in a chart, laid out and ready to be painted; lengths in the painter's units."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF

from cmdesk.domain.records import Pattern
from cmdesk.ui.theme import Role
from cmdesk.ui.widgets.chart.dates import Ruler
from cmdesk.ui.widgets.chart.look import Stroke
from cmdesk.ui.widgets.chart.scale import Scale


@dataclass(frozen=True, slots=True)
class Words:
    """One line of words in a rectangle that holds it whole; a ground keeps it readable."""

    rect: QRectF
    text: str
    role: Role
    bold: bool = False
    ground: Role | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """Points joined by a stroke."""

    points: tuple[QPointF, ...]
    stroke: Stroke


@dataclass(frozen=True, slots=True)
class Block:
    """A filled rectangle, or one of a pattern with an edge around it."""

    rect: QRectF
    role: Role
    pattern: Pattern = Pattern.SOLID


@dataclass(frozen=True, slots=True)
class Dot:
    """A filled circle."""

    centre: QPointF
    radius: float
    role: Role


Item = Words | Line | Block | Dot


@dataclass(frozen=True, slots=True)
class Plan:
    """A chart laid out: what to paint, in order, and how days and values become places.

    ``ruler`` and ``scale`` are None where there is no value to show.
    """

    items: tuple[Item, ...]
    plot: QRectF = field(default_factory=QRectF)
    ruler: Ruler | None = None
    scale: Scale | None = None

    @property
    def words(self) -> tuple[Words, ...]:
        """The words among the items."""
        return tuple(item for item in self.items if isinstance(item, Words))
