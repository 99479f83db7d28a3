# SPDX-License-Identifier: MIT
"""Sums over days: how many posts a stretch of days holds, and how many are of a kind."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import accumulate


class Sums:
    """Numbers given by day (ordinal), summed over any stretch of a span in no time."""

    def __init__(self, numbers: Mapping[int, int], first: int, last: int) -> None:
        self._first = first
        by_day = (numbers.get(day, 0) for day in range(first, last + 1))
        self._until = list(accumulate(by_day, initial=0))

    def between(self, start: int, end: int) -> int:
        """The sum from ``start`` to ``end``, both included, within the span."""
        return self._until[end - self._first + 1] - self._until[start - self._first]
