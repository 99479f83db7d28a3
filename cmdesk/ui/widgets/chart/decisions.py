# SPDX-License-Identifier: MIT
"""The words of decisions over the curve: in rows, cut where needed, never one over another."""

from __future__ import annotations

from dataclasses import dataclass

from cmdesk.ui.widgets.chart.dates import Ruler
from cmdesk.ui.widgets.chart.figures import Marker
from cmdesk.ui.widgets.chart.measuring import Measure

ROWS = 3
"""Rows of words at most."""
_BESIDE = 4.0
_GAP = 10.0
_LEAST = 5.0  # width that is worth writing in, in heights of a line
_WIDEST = 16.0


@dataclass(frozen=True, slots=True)
class Placing:
    """The place of a decision; ``row`` is -1 and the words empty where there was no room."""

    x: float
    row: int
    left: float
    words: str


def place_marks(
    marks: tuple[Marker, ...], ruler: Ruler, measure: Measure, edges: tuple[float, float]
) -> tuple[Placing, ...]:
    """A place for each: in the first row that is free there, beside its line.

    Later ones come lower, so that no line runs through words. Each may be as wide as all could
    be, or wider where nothing follows.
    """
    ends = [edges[0] - _GAP] * ROWS
    share = (edges[1] - edges[0]) * ROWS / max(len(marks), 1) - _GAP
    widest = max(_LEAST, min(_WIDEST, share / measure.line)) * measure.line
    found, last = [], -1
    for number, one in enumerate(marks):
        x = ruler.x(one.day)
        widths = [widest, _LEAST * measure.line]
        if number == len(marks) - 1:
            widths.insert(0, 2 * widest)
        tried = (_beside(one, x, measure, (width, edges[1])) for width in widths)
        fitting = (
            (said, row)
            for said in tried
            for row in _rows(ends, last, said[0])
            if ends[row] <= said[0]
        )
        best = next(fitting, None)
        if best is None:
            found.append(Placing(x, -1, x, ""))
            continue
        (left, words), last = best
        ends[last] = left + measure.width(words) + _GAP
        found.append(Placing(x, last, left, words))
    return tuple(found)


def _rows(ends: list[float], last: int, left: float) -> list[int]:
    """The rows to try: the top one when all words have ended, else the one below the last."""
    begin = 0 if max(ends) <= left else last + 1
    return [(begin + step) % ROWS for step in range(ROWS)]


def _beside(
    one: Marker, x: float, measure: Measure, limits: tuple[float, float]
) -> tuple[float, str]:
    """Where the words begin right of the line, or pushed back from the edge, and the words."""
    words = measure.cut(one.words, limits[0])
    return min(x + _BESIDE, limits[1] - measure.width(words)), words
