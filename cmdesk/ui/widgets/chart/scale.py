# SPDX-License-Identifier: MIT
"""The vertical axis: which round numbers it names and how far it reaches."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from cmdesk.ui.widgets.chart.figures import Chart, Kind

MOST = 7
"""Numbers an axis names at most."""
_STEPS = (1.0, 2.0, 5.0, 10.0)
_ALIKE = 1e-9  # values nearer than this, as a part of their size, count as equal
_PAD = 0.2  # above and below values that are all equal, as a part of them


@dataclass(frozen=True, slots=True)
class Scale:
    """From values to heights: ``bottom`` and ``top`` are the heights of the outermost ticks."""

    ticks: tuple[float, ...]
    bottom: float
    top: float

    def y(self, value: float) -> float:
        """The height of a value, kept on the axis."""
        low, high = self.ticks[0], self.ticks[-1]
        share = (min(max(value, low), high) - low) / (high - low)
        return self.bottom + share * (self.top - self.bottom)


def reach(chart: Chart) -> tuple[float, float]:
    """The lowest and the highest value the axis must hold; zero is among them when it is near."""
    values = [*chart.values()]
    if chart.baseline is not None:
        values.append(chart.baseline.value)
    if chart.target is not None:
        values.append(chart.target.value)
    usable = [value for value in values if math.isfinite(value)]
    low, high = min(usable, default=0.0), max(usable, default=0.0)
    span = high - low
    if chart.kind is Kind.BARS or 0 <= low <= span:
        low = min(low, 0.0)
    if chart.kind is Kind.BARS or 0 <= -high <= span:
        high = max(high, 0.0)
    return low, high


def ticks(low: float, high: float, most: int = 5, *, whole: bool = False) -> tuple[float, ...]:
    """Round numbers, 1-2-5 apart, from at or below ``low`` to at or above ``high``.

    At least two and, however large the numbers, ``MOST`` at most; ``whole`` keeps to integers.
    """
    low, high = _apart(low, high)
    most = min(max(most, 3), MOST)
    step = _round_up((high - low) / (most - 1))
    if whole:
        step = max(step, 1.0)
    while True:
        first, last = math.floor(low / step + _ALIKE), math.ceil(high / step - _ALIKE)
        found = _multiples(first, last, step, (low, high))
        if len(found) <= most:
            return found
        step = _round_up(step * 1.01)


def _multiples(first: int, last: int, step: float, ends: tuple[float, float]) -> tuple[float, ...]:
    """The multiples of a step, one more where rounding left an end uncovered."""
    digits = max(0, 2 - math.floor(math.log10(step)))
    if round(first * step, digits) > ends[0]:
        first -= 1
    if round(last * step, digits) < ends[1]:
        last += 1
    return tuple(round(n * step, digits) for n in range(first, max(last, first + 1) + 1))


def whole_numbers(values: Sequence[float]) -> bool:
    """Whether values only count things, so that an axis names no halves."""
    return all(value == round(value) for value in values)


def _apart(low: float, high: float) -> tuple[float, float]:
    """A range one can divide: equal values get room above and below them."""
    largest = max(abs(low), abs(high))
    if high - low > largest * _ALIKE and high - low > 1e-12:
        return low, high
    if largest < 1e-12:
        return (-1.0 if low < 0 else 0.0), 1.0
    return min(low, high) - largest * _PAD, max(low, high) + largest * _PAD


def _round_up(step: float) -> float:
    """The next larger of 1, 2 and 5 times a power of ten."""
    power = 10.0 ** math.floor(math.log10(step))
    part = step / power
    return next((one for one in _STEPS if part <= one * (1 + _ALIKE)), 10.0) * power
