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
_LEAST = 4.0  # width that is worth writing in, in heights of a line


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
    """A place for each, beside its line, in as few rows as let all words stand whole.

    The rows are filled in turn. Where three are not enough words are cut, and left out where
    only a few letters would remain.
    """
    for rows in range(1, ROWS + 1):
        found = _in_rows(marks, ruler, measure, (rows, edges[1]))
        if all(one.words == mark.words for one, mark in zip(found, marks, strict=True)):
            return found
    return found if marks else ()


def _in_rows(
    marks: tuple[Marker, ...], ruler: Ruler, measure: Measure, rows: tuple[int, float]
) -> tuple[Placing, ...]:
    """The places in so many rows that end at an edge."""
    number_of_rows, edge = rows
    ends = [float("-inf")] * number_of_rows
    found = []
    for number, one in enumerate(marks):
        x, row = ruler.x(one.day), number % number_of_rows
        following = marks[number + number_of_rows :][:1]
        end = ruler.x(following[0].day) - _GAP if following else edge
        left = min(x + _BESIDE, max(end - measure.width(one.words), x + _BESIDE - _most(following)))
        left = max(left, ends[row])
        room = end - left
        if left > x + _BESIDE or room < _LEAST * measure.line:
            found.append(Placing(x, -1, x, ""))
            continue
        words = measure.cut(one.words, room)
        ends[row] = left + measure.width(words) + _GAP
        found.append(Placing(x, row, left, words))
    return tuple(found)


def _most(following: tuple[Marker, ...]) -> float:
    """How far words may be pushed back from the edge: only the last of their row are."""
    return 0.0 if following else float("inf")
