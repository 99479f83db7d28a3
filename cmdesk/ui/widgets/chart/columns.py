# SPDX-License-Identifier: MIT
"""Bars: those of a chart of bars, and the small ones under a curve."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from PySide6.QtCore import QRectF

from cmdesk.ui.theme import Role
from cmdesk.ui.widgets.chart.figures import Bar
from cmdesk.ui.widgets.chart.frame import Frame, end_words, last_known, least_gap
from cmdesk.ui.widgets.chart.look import fill_of, stroke_of
from cmdesk.ui.widgets.chart.placed import Block, Item, Words
from cmdesk.ui.widgets.chart.said import said_value

_FILLED = 0.7  # of the room between two bars
_WIDEST = 3.5  # width of a bar, in heights of a line
_BESIDE = 6.0
_LEAST = 1.0


def column_items(frame: Frame) -> Iterator[Item]:
    """The bars of a chart of bars, with their values where all have room."""
    chart, line = frame.chart, frame.measure.line
    first = frame.days[0]
    slot = frame.ruler.x(first + timedelta(days=least_gap(chart))) - frame.ruler.x(first)
    whole = min(max(slot * _FILLED, _LEAST), _WIDEST * line * len(chart.series))
    width, zero = whole / len(chart.series), frame.scale.y(0.0)
    said: list[Words] = []
    for number, series in enumerate(chart.series):
        for point in chart.points_of(series):
            if point.known is None:
                continue
            left = frame.ruler.x(point.day) - whole / 2 + number * width
            y = frame.scale.y(point.known)
            height = max(abs(zero - y), _LEAST)  # a zero was noted: it is seen
            top = zero if y > zero else zero - height
            rect = QRectF(left, top, max(width - 1, _LEAST), height)
            yield Block(rect, stroke_of(number).role, fill_of(number))
            words, above = series.say_value(point.known), line * (-0.5 if y <= zero else 0.5)
            said.append(frame.measure.amid(rect.center().x(), y + above, words, Role.INK))
    if all(one.rect.width() <= slot / len(chart.series) - 2 for one in said):
        yield from said


def legend_items(frame: Frame) -> Iterator[Item]:
    """Beside several rows of bars: the pattern of each, its name and its last value."""
    chart, line = frame.chart, frame.measure.line
    if len(chart.series) == 1:
        return
    side, left = line * 0.6, frame.plot.right() + _BESIDE
    for number, series in enumerate(chart.series):
        last = last_known(chart, series)
        if last is None:
            continue
        y, role = frame.plot.top() + (number + 0.5) * line, stroke_of(number).role
        yield Block(QRectF(left, y - side / 2, side, side), role, fill_of(number))
        begin = left + side + _BESIDE
        words = frame.measure.cut(
            end_words(chart, series, last[1]), max(frame.right - begin, line), bold=True
        )
        yield frame.measure.right_of(begin, y, words, role, bold=True)


def strip_items(frame: Frame) -> Iterator[Item]:
    """The small bars under the curve, their name over them and the highest count beside."""
    bars, strip, measure = frame.chart.bars, frame.strip, frame.measure
    if bars is None or not strip.height():
        return
    name = measure.cut(bars.name, strip.width())
    yield measure.right_of(strip.left(), strip.top() + measure.line * 0.6, name, Role.MUTED)
    shown = [bar for bar in bars.bars if _reaches(frame, bar, bars.span) and bar.count > 0]
    most = max((bar.count for bar in shown), default=0)
    if not most:
        return
    high = strip.height() - measure.line
    top = strip.bottom() - high
    yield measure.left_of(
        strip.left() - _BESIDE, top + measure.line / 2, said_value(most), Role.MUTED
    )
    for bar in shown:
        begin, end = frame.ruler.x(bar.day), frame.ruler.x(bar.day + timedelta(days=bars.span))
        width = max((end - begin) * _FILLED, _LEAST)
        height = high * bar.count / most
        left = min((begin + end - width) / 2, strip.right() - width)
        yield Block(QRectF(left, strip.bottom() - height, width, height), Role.STRONG_LINE)


def _reaches(frame: Frame, bar: Bar, span: int) -> bool:
    """Whether some of a bar's days are shown."""
    first, last = frame.days
    return bar.day <= last and bar.day + timedelta(days=span) > first
