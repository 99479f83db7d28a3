# SPDX-License-Identifier: MIT
"""The frame of a chart: how much room axes, words and bars leave to the curve."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from PySide6.QtCore import QRectF

from cmdesk.domain.texts import mark
from cmdesk.ui.i18n import say
from cmdesk.ui.widgets.chart.dates import Ruler
from cmdesk.ui.widgets.chart.decisions import Placing, place_marks
from cmdesk.ui.widgets.chart.figures import Chart, Kind, Marker, Series
from cmdesk.ui.widgets.chart.measuring import Measure
from cmdesk.ui.widgets.chart.said import short_day
from cmdesk.ui.widgets.chart.scale import Scale, reach, ticks, whole_numbers

_BESIDE = 6.0  # between an axis and its words
_WIDEST_END = 0.35  # of the whole width, for the words at the end of the lines
_STRIP = 2.2  # height of the highest small bar, in lines
_PITCH = 2.2  # lines between two ticks
_SINGLE = 3  # days around a single one


@dataclass(frozen=True, slots=True)
class Frame:
    """Where the parts of a chart lie.

    ``strip`` holds the small bars, empty without any; ``right`` is where words must end.
    """

    chart: Chart
    measure: Measure
    plot: QRectF
    strip: QRectF
    right: float
    days: tuple[date, date]
    ruler: Ruler
    scale: Scale
    marks: tuple[Placing, ...]

    @property
    def rows(self) -> int:
        """How many rows of words the decisions take."""
        return _rows(self.marks)

    @property
    def foot(self) -> float:
        """The height of the line under everything that the days are named below."""
        return self.strip.bottom() if self.strip.height() else self.plot.bottom()


def framed(chart: Chart, rect: QRectF, measure: Measure, days: tuple[date, date]) -> Frame:
    """Share a rectangle between the parts of a chart."""
    line = measure.line
    strip = (_STRIP + 1) * line if chart.bars is not None else 0.0
    rows = min(len(chart.marks()), 3)
    bottom = rect.bottom() - line - _BESIDE - strip
    head = rect.top() + line
    found = _ticks(chart, (bottom - head - rows * line) / line)
    names = [tick_words(chart, value) for value in found]
    left = rect.left() + max(measure.width(one) for one in names) + _BESIDE
    right = rect.right() - min(_end_room(chart, measure), rect.width() * _WIDEST_END)
    ruler = _ruler(chart, days, (left, right))
    marks = place_marks(_said_marks(chart), ruler, measure, (left, rect.right()))
    top = head + _rows(marks) * line
    plot = QRectF(left, top, right - left, bottom - top)
    under = QRectF(left, bottom, right - left, strip)
    scale = Scale(found, plot.bottom(), plot.top())
    return Frame(chart, measure, plot, under, rect.right(), days, ruler, scale, marks)


def tick_words(chart: Chart, value: float) -> str:
    """A number of the vertical axis, written as the first series writes its own."""
    return chart.series[0].say_value(value)


def end_words(chart: Chart, series: Series, value: float) -> str:
    """What stands at the end of a line: its last value, with its name beside other lines."""
    said = series.say_value(value)
    if len(chart.series) == 1:
        return said
    return say(mark("Chart", "{name} {value}").filled(name=series.name, value=said))


def last_known(chart: Chart, series: Series) -> tuple[date, float] | None:
    """The last value of a series."""
    points = [one for one in chart.points_of(series) if one.known is not None]
    return (points[-1].day, points[-1].known or 0.0) if points else None


def least_gap(chart: Chart) -> int:
    """The least number of days between two points of a series; 1 for a single point."""
    gaps = [
        (after.day - before.day).days
        for one in chart.series
        for before, after in pairwise(chart.points_of(one))
    ]
    return min(gaps, default=1)


def _ticks(chart: Chart, lines: float) -> tuple[float, ...]:
    low, high = reach(chart)
    whole = whole_numbers((*chart.values(), low, high))
    return ticks(low, high, min(max(round(lines / _PITCH) + 1, 3), 6), whole=whole)


def _end_room(chart: Chart, measure: Measure) -> float:
    """The width of the words at the ends of the lines."""
    if chart.kind is Kind.BARS and len(chart.series) == 1:
        return _BESIDE
    widths = [_BESIDE]
    swatch = measure.line if chart.kind is Kind.BARS else 0.0
    for series in chart.series:
        last = last_known(chart, series)
        if last is not None:
            words = end_words(chart, series, last[1])
            widths.append(measure.width(words, bold=True) + 2 * _BESIDE + swatch)
    return max(widths)


def _ruler(chart: Chart, days: tuple[date, date], ends: tuple[float, float]) -> Ruler:
    """The days of the axis; bars and single days get room at both sides."""
    first, last = days
    around = _SINGLE if first == last else 0
    if chart.kind is Kind.BARS:
        around = max(1, (least_gap(chart) + 1) // 2)
    beside = timedelta(days=around)
    first, last = first - beside, last + beside
    if chart.bars is not None:  # whole bars: a part of one would look like a small count
        week = timedelta(days=chart.bars.span)
        shown = [bar.day for bar in chart.bars.bars if first - week < bar.day <= last]
        first, last = min([first, *shown]), max([last, *(day + week for day in shown)])
    return Ruler(first, last, *ends)


def _rows(marks: tuple[Placing, ...]) -> int:
    return max((one.row for one in marks), default=-1) + 1


def _said_marks(chart: Chart) -> tuple[Marker, ...]:
    said = mark("Chart", "{day}: {words}")
    return tuple(
        Marker(one.day, say(said.filled(day=short_day(one.day), words=one.words)))
        for one in chart.marks()
    )
