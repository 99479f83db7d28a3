# SPDX-License-Identifier: MIT
"""Lay a chart out in a rectangle: axes, bars, curves, and words that keep out of their way."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF

from cmdesk.domain.texts import mark
from cmdesk.ui.i18n import say
from cmdesk.ui.theme import Role
from cmdesk.ui.widgets.chart.columns import column_items, legend_items, strip_items
from cmdesk.ui.widgets.chart.curves import curve_items, ends_of, line_items
from cmdesk.ui.widgets.chart.dates import Ruler, day_names
from cmdesk.ui.widgets.chart.figures import Chart, Kind
from cmdesk.ui.widgets.chart.frame import Frame, framed, tick_words
from cmdesk.ui.widgets.chart.look import AXIS, DECISION, GRID, Look
from cmdesk.ui.widgets.chart.measuring import Measure
from cmdesk.ui.widgets.chart.notes import band_items, note_lines, note_words
from cmdesk.ui.widgets.chart.placed import Item, Line, Plan, Words
from cmdesk.ui.widgets.chart.scale import Scale

_BESIDE = 6.0
_TICK = 3.0
_EDGE = 4.0  # around bare curves: half the dot of a point alone
_LEAST_WIDTH, _LEAST_LINES = 16.0, 6.0  # in heights of a word, of a line; below: bare curves
_EMPTY = mark("Chart", "No numbers yet. The first that you note will show here.")


def plan_of(chart: Chart, rect: QRectF, look: Look) -> Plan:
    """A chart laid out in the language in use; without values the sentence that says so."""
    measure, days = Measure(look), chart.days()
    if days is None:
        return Plan(tuple(_empty(chart, rect, measure)), rect)
    lines = _LEAST_LINES + (3 if chart.bars is not None else 0) + min(len(chart.marks()), 3)
    if rect.width() < _LEAST_WIDTH * look.size or rect.height() < lines * measure.line:
        return bare_plan(chart, rect, look)
    frame = framed(chart, rect, measure, days)
    barred = chart.kind is Kind.BARS
    curves = list(column_items(frame) if barred else curve_items(frame))
    ends = list(legend_items(frame) if barred else ends_of(frame))
    marks = list(_mark_items(frame))
    words = [item for item in (*marks, *curves, *ends) if isinstance(item, Words)]
    notes = note_words(frame, words, [*curves, *marks])
    items = [*band_items(frame), *_axes(frame, rect), *strip_items(frame), *note_lines(frame)]
    items += [*marks, *curves, *ends, *notes]
    return Plan(tuple(items), frame.plot, frame.ruler, frame.scale)


def bare_plan(chart: Chart, rect: QRectF, look: Look) -> Plan:
    """The curves alone, filling a place too small for axes and words."""
    days, values = chart.days(), chart.values()
    inside = rect.adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
    if days is None or inside.width() <= 0 or inside.height() <= 0:
        return Plan((), rect)
    low, high = min(values), max(values)
    if low == high:
        low, high = low - 1, high + 1
    ruler = Ruler(*days, inside.left(), inside.right())
    scale = Scale((low, high), inside.bottom(), inside.top())
    return Plan(tuple(line_items(chart, ruler, scale, look.weight)), inside, ruler, scale)


def _empty(chart: Chart, rect: QRectF, measure: Measure) -> Iterator[Item]:
    """The sentence for a chart without values, in the middle."""
    lines = measure.lines(chart.empty or say(_EMPTY), rect.width())
    y = rect.center().y() - (len(lines) - 1) * measure.line / 2
    for number, words in enumerate(lines):
        yield measure.amid(rect.center().x(), y + number * measure.line, words, Role.MUTED)


def _axes(frame: Frame, rect: QRectF) -> Iterator[Item]:
    """Both axes with their names."""
    plot, measure = frame.plot, frame.measure
    for value in frame.scale.ticks:
        y = frame.scale.y(value)
        yield Line((QPointF(plot.left(), y), QPointF(plot.right(), y)), GRID)
        words = tick_words(frame.chart, value)
        yield measure.left_of(plot.left() - _BESIDE, y, words, Role.MUTED)
    if frame.scale.ticks[0] < 0 < frame.scale.ticks[-1]:
        y = frame.scale.y(0.0)
        yield Line((QPointF(plot.left(), y), QPointF(plot.right(), y)), AXIS)
    foot = frame.foot
    yield Line((QPointF(plot.left(), foot), QPointF(plot.right(), foot)), AXIS)
    edges = (plot.left() - _EDGE, rect.right())
    for name in day_names(frame.ruler, frame.days, measure.width, edges):
        x = frame.ruler.x(name.day)
        yield Line((QPointF(x, foot), QPointF(x, foot + _TICK)), AXIS)
        middle = foot + _TICK + measure.line / 2
        yield measure.right_of(name.left, middle, name.words, Role.MUTED)


def _mark_items(frame: Frame) -> Iterator[Item]:
    """The decisions: a dotted line from the words down to the axis."""
    plot, line = frame.plot, frame.measure.line
    top = plot.top() - (1 + frame.rows) * line
    for one in frame.marks:
        begin = plot.top() if one.row < 0 else top + (one.row + 0.1) * line
        yield Line((QPointF(one.x, begin), QPointF(one.x, plot.bottom())), DECISION)
    for one in frame.marks:
        if one.row >= 0:
            y = top + (one.row + 0.5) * line
            words = frame.measure.right_of(one.left, y, one.words, Role.INK)
            yield replace(words, ground=Role.SHEET)  # where the line of a later one runs behind
