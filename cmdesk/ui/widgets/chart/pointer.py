# SPDX-License-Identifier: MIT
"""What is painted over a chart while a day of it is read: a line, dots, and its words in a box."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF

from cmdesk.ui.theme import Role
from cmdesk.ui.widgets.chart.figures import Chart
from cmdesk.ui.widgets.chart.look import POINTER, Look, stroke_of
from cmdesk.ui.widgets.chart.measuring import Measure
from cmdesk.ui.widgets.chart.placed import Block, Dot, Item, Line, Plan
from cmdesk.ui.widgets.chart.reading import Reading, reading_lines

_PAD = 6.0
_AWAY = 10.0
_DOT, _HOLE = 4.5, 2.0
_WIDEST = 22.0  # of the box, in heights of a line


def pointer_items(plan: Plan, chart: Chart, reading: Reading, look: Look) -> Iterator[Item]:
    """The parts, beside the day and inside the chart; none where the chart has no axes."""
    if plan.ruler is None or plan.scale is None:
        return
    x, plot = plan.ruler.x(reading.day), plan.plot
    yield Line((QPointF(x, plot.top()), QPointF(x, plot.bottom())), POINTER)
    heights = []
    for number, value in enumerate(reading.values):
        if value is not None:
            heights.append(plan.scale.y(value))
            yield Dot(QPointF(x, heights[-1]), _DOT * look.weight, stroke_of(number).role)
            yield Dot(QPointF(x, heights[-1]), _HOLE * look.weight, Role.SHEET)
    around = (min(heights, default=plot.top()), max(heights, default=plot.top()))
    yield from _box(plan, (x, *around), reading_lines(chart, reading), Measure(look))


def _box(
    plan: Plan, at: tuple[float, float, float], lines: tuple[str, ...], measure: Measure
) -> Iterator[Item]:
    """The words in a box right of the day, or left of it near the right edge."""
    plot, line = plan.plot, measure.line
    most = min(_WIDEST * line, max(plot.width() - 2 * _PAD, line))
    said = [measure.cut(one, most, bold=number == 0) for number, one in enumerate(lines)]
    width = max(measure.width(one, bold=n == 0) for n, one in enumerate(said)) + 2 * _PAD
    height = len(said) * line + _PAD
    left = at[0] + _AWAY
    if left + width > plot.right():
        left = max(at[0] - _AWAY - width, min(plot.left(), plot.right() - width))
    top = at[1] - height - _AWAY
    if top < plot.top():  # no room over the curve: under it where there is
        under = at[2] + _AWAY
        top = under if under + height <= plot.bottom() else plot.top()
    box = QRectF(left, top, width, height)
    yield Block(box.adjusted(-1, -1, 1, 1), Role.STRONG_LINE)
    yield Block(box, Role.SHEET)
    for number, words in enumerate(said):
        y = box.top() + _PAD / 2 + (number + 0.5) * line
        role = Role.INK if number == 0 else Role.MUTED
        yield measure.right_of(box.left() + _PAD, y, words, role, bold=number == 0)
