# SPDX-License-Identifier: MIT
"""The lines of a chart, broken where nothing was noted, and what stands at their ends."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QPointF

from cmdesk.ui.theme import Role
from cmdesk.ui.widgets.chart.dates import Ruler
from cmdesk.ui.widgets.chart.figures import Chart
from cmdesk.ui.widgets.chart.frame import Frame, end_words, last_known
from cmdesk.ui.widgets.chart.look import stroke_of
from cmdesk.ui.widgets.chart.placed import Dot, Item, Line, Words
from cmdesk.ui.widgets.chart.scale import Scale

_BESIDE = 7.0
_LONE, _LAST = 2.8, 3.2  # radius of a point without neighbours, of the last one


def line_items(chart: Chart, ruler: Ruler, scale: Scale, weight: float) -> Iterator[Item]:
    """The lines of all series; a point without neighbours is a dot."""
    for number, series in enumerate(chart.series):
        stroke = stroke_of(number)
        for run in chart.runs_of(series):
            places = tuple(QPointF(ruler.x(p.day), scale.y(p.known or 0.0)) for p in run)
            if len(places) > 1:
                yield Line(places, stroke)
            else:
                yield Dot(places[0], _LONE * weight, stroke.role)


def curve_items(frame: Frame) -> Iterator[Item]:
    """The lines, the last value of each with a dot."""
    chart, weight = frame.chart, frame.measure.look.weight
    yield from line_items(chart, frame.ruler, frame.scale, weight)
    for number, series in enumerate(chart.series):
        last = last_known(chart, series)
        if last is not None:
            place = QPointF(frame.ruler.x(last[0]), frame.scale.y(last[1]))
            yield Dot(place, _LAST * weight, stroke_of(number).role)


def ends_of(frame: Frame) -> Iterator[Words]:
    """The last values beside their lines, moved apart where lines end together."""
    found = []
    for number, series in enumerate(frame.chart.series):
        last = last_known(frame.chart, series)
        if last is not None:
            x, y = frame.ruler.x(last[0]) + _BESIDE, frame.scale.y(last[1])
            found.append((y, x, number, end_words(frame.chart, series, last[1])))
    found.sort()
    line = frame.measure.line
    heights = _moved_apart([y for y, *_ in found], line, frame.plot.bottom() - line / 2)
    for y, (_, x, number, words) in zip(heights, found, strict=True):
        room = max(line, frame.right - x)
        said = frame.measure.cut(words, room, bold=True)
        placed = frame.measure.right_of(x, y, said, stroke_of(number).role, bold=True)
        yield replace(placed, ground=Role.SHEET)


def _moved_apart(heights: list[float], line: float, lowest: float) -> list[float]:
    """Heights at least a line apart, none under the lowest, as near to theirs as that allows."""
    moved: list[float] = []
    for height in heights:
        moved.append(max(height, moved[-1] + line) if moved else height)
    limit = lowest
    for number in reversed(range(len(moved))):
        moved[number] = min(moved[number], limit)
        limit = moved[number] - line
    return moved
