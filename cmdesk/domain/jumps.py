# SPDX-License-Identifier: MIT
"""Numbers that are hard to believe: questioned with the figures, never refused.

All figures here are our own judgement.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from cmdesk.domain.metrics import MOST_STARS, RATING, said_value
from cmdesk.domain.records import Measurement, Nature, Region, Unit
from cmdesk.domain.texts import Text, mark
from cmdesk.domain.trends import Series

FROM_VALUE: Final = 10.0  # below, numbers jump by nature
TIMES: Final = 8.0  # a digit too many or too few makes about ten
LEAST_CHANGES: Final = 3  # before one may speak of usual changes
BEYOND: Final = 10.0  # times the largest change so far
LEAST_SHARE: Final = 0.2  # of the value: a smaller change is never questioned

_MORE: Final = mark("Jumps", "{value}: it was {before} on {day:date}. Is there a digit too many?")
_LESS: Final = mark("Jumps", "{value}: it was {before} on {day:date}. Is a digit missing?")
_NONE: Final = mark(
    "Jumps",
    "{value}: it was {before} on {day:date}. Is it right? What was not counted stays empty.",
)
_FAR: Final = mark(
    "Jumps",
    "{value}: it was {before} on {day:date}, and never changed by more than {most} at once. "
    "Is it right?",
)
_OVER: Final = mark("Jumps", "{value} is more than all there can be ({most}). Is it right?")


def question_about(
    series: Series, measurement: Measurement, region: Region = Region.FRANCE
) -> Text | None:
    """What to ask about a value that was just written; None when it is easy to believe.

    It is compared with the values before its day that count as long; what is noted of the very
    day or period is what it corrects.
    """
    metric, value = series.metric, measurement.value
    if metric.unit is Unit.PERCENT and metric.nature is Nature.RATIO and value > 100:
        return _OVER.filled(value=_said(series, value, region), most=_said(series, 100, region))
    if metric.key == RATING and value > MOST_STARS:
        most = _said(series, MOST_STARS, region)
        return _OVER.filled(value=_said(series, value, region), most=most)
    earlier = [
        one
        for one in series.noted
        if one.day < measurement.day and one.period is measurement.period
    ]
    return _against(series, earlier, value, region) if earlier else None


def _against(
    series: Series, earlier: Sequence[Measurement], value: float, region: Region
) -> Text | None:
    last = earlier[-1]
    text: Text | None = None
    if last.value >= FROM_VALUE and value >= TIMES * last.value:
        text = _MORE
    elif last.value >= FROM_VALUE and 0 <= value <= last.value / TIMES:
        text = _LESS if value else _NONE
    else:
        most = _largest_change(earlier)
        change = abs(value - last.value)
        if most is not None and change > max(BEYOND * most, LEAST_SHARE * abs(last.value)):
            text = _FAR.filled(most=_said(series, most, region))
    if text is None:
        return None
    before = _said(series, last.value, region)
    return text.filled(value=_said(series, value, region), before=before, day=last.day)


def _largest_change(earlier: Sequence[Measurement]) -> float | None:
    """The largest change from one value to the next; None while too few are known."""
    values = [one.value for one in earlier]
    changes = [abs(b - a) for a, b in pairwise(values)]
    known = len(changes) >= LEAST_CHANGES and any(changes)
    return max(changes) if known else None


def _said(series: Series, value: float, region: Region) -> Text:
    return said_value(series.metric, value, region)
