# SPDX-License-Identifier: MIT
"""The starting point and the target: their lines, and words that keep off the curves."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF

from cmdesk.domain.texts import Text, mark
from cmdesk.ui.i18n import say
from cmdesk.ui.theme import Role
from cmdesk.ui.widgets.chart.frame import Frame
from cmdesk.ui.widgets.chart.look import BASELINE, PATH, TARGET
from cmdesk.ui.widgets.chart.placed import Block, Dot, Item, Line, Words

_INSIDE = 5.0
_STEP = 3.0  # between two places of a curve that are looked at
_BAND = Role.HOVER
_LEAST = 3.0  # width of a band of one day
_START = mark("Chart", "starting point: {value}")
_AIM = mark("Chart", "target: {value}")


def band_items(frame: Frame) -> Iterator[Item]:
    """The shaded days of the starting point, under everything else."""
    band = _band(frame)
    if band is not None:
        yield Block(band, _BAND)


def note_lines(frame: Frame) -> Iterator[Item]:
    """The level of the starting point, the target and the way to it."""
    chart, plot, band = frame.chart, frame.plot, _band(frame)
    if chart.baseline is not None:
        y = frame.scale.y(chart.baseline.value)
        left = plot.left() if band is None else band.right()
        yield Line((QPointF(left, y), QPointF(plot.right(), y)), BASELINE)
    if chart.target is not None:
        y = frame.scale.y(chart.target.value)
        yield Line((QPointF(plot.left(), y), QPointF(plot.right(), y)), TARGET)
        yield from _path(frame)


def note_words(frame: Frame, words: Sequence[Words], curves: Sequence[Item]) -> Iterator[Words]:
    """The words of both, each at the first place that curves and other words leave free."""
    taken, keep_off = [one.rect for one in words], list(_places(curves))
    if frame.chart.target is not None:
        y = frame.scale.y(frame.chart.target.value)
        keep_off += _between(QPointF(frame.plot.left(), y), QPointF(frame.plot.right(), y))
    for said in (_said_target(frame), _said_start(frame)):
        placed = said and _first_free(frame, said, taken, keep_off)
        if placed:
            taken.append(placed.rect)
            yield placed


@dataclass(frozen=True, slots=True)
class _Said:
    """Words to be placed."""

    text: str
    role: Role
    width: float
    places: tuple[QPointF, ...]


def _said_target(frame: Frame) -> _Said | None:
    """Over or under its line, rather at the right."""
    target, plot, line = frame.chart.target, frame.plot, frame.measure.line
    if target is None:
        return None
    text, width = _cut(frame, _AIM, target.value)
    lefts = (plot.right() - width, plot.center().x() - width / 2, plot.left() + _INSIDE)
    y = frame.scale.y(target.value)
    heights = (y - line * 0.55, y + line * 0.55)
    places = tuple(QPointF(left, height) for height in heights for left in lefts)
    return _Said(text, Role.TROUBLE, width, places)


def _said_start(frame: Frame) -> _Said | None:
    """In its band, at the top or lower; at its level where the band is missing or but a line."""
    baseline, plot, line = frame.chart.baseline, frame.plot, frame.measure.line
    if baseline is None:
        return None
    text, width = _cut(frame, _START, baseline.value)
    band, y = _band(frame), frame.scale.y(baseline.value)
    if band is None:
        lefts = [plot.left() + _INSIDE, plot.right() - width]
        heights = [y + line * 0.55, y - line * 0.55]
    else:
        lefts = [min(band.left() + _INSIDE, plot.right() - width)]
        top, bottom = plot.top() + line * 0.6, plot.bottom() - line * 0.6
        heights = [top, top + line, bottom, top + 2 * line, bottom - line]
    if band is not None and band.width() < width:
        levels = [y + line * 0.55, y - line * 0.55]
        at_level = [QPointF(plot.right() - width, level) for level in levels]
    else:
        at_level = []
    places = (*at_level, *(QPointF(left, height) for left in lefts for height in heights))
    return _Said(text, Role.MUTED, width, places)


def _cut(frame: Frame, text: Text, value: float) -> tuple[str, float]:
    """The words as wide as the chart lets them be, and their width."""
    words = say(text.filled(value=frame.chart.series[0].say_value(value)))
    words = frame.measure.cut(words, frame.plot.width())
    return words, frame.measure.width(words)


def _first_free(
    frame: Frame, said: _Said, taken: Sequence[QRectF], keep_off: Sequence[QPointF]
) -> Words | None:
    """The words at their first place free of words and curves; else only of words, on a ground."""
    line = frame.measure.line
    inside = frame.plot.adjusted(-1, -1.1 * line, 1, 1)
    rects = [QRectF(at.x(), at.y() - line / 2, said.width, line) for at in said.places]
    rects = [one for one in rects if inside.contains(one) and not _met(one, taken)]
    for rect in rects:
        if not any(rect.contains(point) for point in keep_off):
            return Words(rect, said.text, said.role)
    if not rects:
        return None
    band = _band(frame)
    banded = said.role is Role.MUTED and band is not None and band.contains(rects[0])
    ground = _BAND if banded else Role.SHEET
    return Words(rects[0], said.text, said.role, ground=ground)


def _met(rect: QRectF, taken: Sequence[QRectF]) -> bool:
    return any(rect.intersects(other) for other in taken)


def _places(curves: Sequence[Item]) -> Iterator[QPointF]:
    """Places along lines and edges of bars, near enough to each other to meet any words."""
    for item in curves:
        if isinstance(item, Line):
            for one, other in pairwise(item.points):
                yield from _between(one, other)
        elif isinstance(item, Dot):
            yield item.centre
        elif isinstance(item, Block):
            yield from _between(item.rect.topLeft(), item.rect.topRight())
            yield from _between(item.rect.center(), item.rect.center())


def _between(one: QPointF, other: QPointF) -> Iterator[QPointF]:
    way = other - one
    steps = max(1, int((abs(way.x()) + abs(way.y())) / _STEP))
    for step in range(steps + 1):
        yield one + way * (step / steps)


def _band(frame: Frame) -> QRectF | None:
    """The shaded days of the starting point, as far as they are shown."""
    baseline, (first, last) = frame.chart.baseline, frame.days
    if baseline is None or baseline.start is None:
        return None
    start, end = baseline.start, baseline.end or baseline.start
    if end < first or start > last:
        return None
    left, right = frame.ruler.x(max(start, first)), frame.ruler.x(min(end, last))
    width = max(right - left, _LEAST)
    return QRectF(left, frame.plot.top(), width, frame.plot.height())


def _path(frame: Frame) -> Iterator[Item]:
    """The straight line from the starting point to the target, as far as it is shown."""
    chart, (first, last) = frame.chart, frame.days
    if chart.target is None or chart.target.due is None or chart.baseline is None:
        return
    begin, due = chart.baseline.end or chart.baseline.start or first, chart.target.due
    if due <= begin or due < first or begin > last:
        return
    low, whole = chart.baseline.value, (due - begin).days
    rise = chart.target.value - low
    ends = tuple(
        QPointF(frame.ruler.x(day), frame.scale.y(low + rise * (day - begin).days / whole))
        for day in (max(begin, first), min(due, last))
    )
    yield Line(ends, PATH)
    if due <= last:
        yield Dot(ends[1], 2.5 * frame.measure.look.weight, PATH.role)
