# SPDX-License-Identifier: MIT
"""What was noted of a metric, as what charts are made of: values said with units, gaps seen."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Final

from cmdesk.domain.metrics import Metric, said_value
from cmdesk.domain.records import Period, Region
from cmdesk.ui.i18n import say
from cmdesk.ui.widgets.chart.figures import Point

_LONGEST: Final = {Period.DAY: 3, Period.WEEK: 14, Period.MONTH: 62}  # days between two values


class ValueSayer:
    """Says the values of a metric with their unit."""

    def __init__(self, metric: Metric, region: Region) -> None:
        self._metric = metric
        self._region = region

    def __call__(self, value: float) -> str:
        """The value as people read it."""
        return say(said_value(self._metric, value, self._region))


def with_gaps(points: Sequence[Point], period: Period) -> tuple[Point, ...]:
    """The points, and one without a value where a period or more was left out."""
    found: list[Point] = []
    last: date | None = None
    for point in points:
        if last is not None and (point.day - last).days > _LONGEST[period]:
            found.append(Point(point.day - timedelta(days=1), None))
        found.append(point)
        last = point.day
    return tuple(found)
