# SPDX-License-Identifier: MIT
"""The charts of the results tab, made from what was noted."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Final

from cmdesk.domain.metrics import said_value
from cmdesk.domain.months import Span
from cmdesk.domain.progress import Value, values_of
from cmdesk.domain.records import Nature, Period
from cmdesk.domain.texts import Text, mark
from cmdesk.domain.trends import Series, period_values
from cmdesk.services.aims import AimShown
from cmdesk.services.results import Look, WeekCount
from cmdesk.ui.i18n import say
from cmdesk.ui.results.content import Numbers, Subject
from cmdesk.ui.widgets.chart import figures
from cmdesk.ui.widgets.chart.noted import ValueSayer, with_gaps

_BARS: Final = mark("ResultsChart", "posts published in the week")
_NOTHING_HERE: Final = mark(
    "ResultsChart", "Nothing was noted in these days. Look further back, or note a number."
)
_NONE_YET: Final = mark("ResultsChart", "No number noted yet. The first one will show here.")


def chart_of(
    numbers: Numbers, subject: Subject, span: Span, weeks: Iterable[WeekCount]
) -> figures.Chart:
    """What is charted between two days, with its start, its target, decisions and posts."""
    aim, series = numbers.aim(subject.aim_id), numbers.series_of(subject)
    bars = tuple(figures.Bar(week.start, week.count) for week in weeks)
    if series is None:
        return figures.Chart("", (), empty=say(_NONE_YET))
    name = say(numbers.log.name(series.metric.key, series.channel_id))
    points = points_of(series, numbers, aim)
    marks = tuple(figures.Marker(one.decision.day, one.decision.words) for one in numbers.decisions)
    return figures.Chart(
        title=name if aim is None else aim.aim.words,
        series=(figures.Series(name, points, ValueSayer(series.metric, numbers.log.region)),),
        baseline=_baseline(aim, points),
        target=_target(aim),
        decisions=marks,
        bars=figures.Bars(say(_BARS), bars) if any(bar.count for bar in bars) else None,
        start=span.start,
        end=span.end,
        empty=say(_NOTHING_HERE if points else _NONE_YET),
    )


def points_of(
    series: Series, numbers: Numbers, aim: AimShown | None = None
) -> tuple[figures.Point, ...]:
    """The values of a series by day: of a flow those of its whole periods, gaps among them."""
    if series.metric.nature is not Nature.FLOW:
        return tuple(figures.Point(one.day, one.value) for one in series.noted)
    period = numbers.period_of(series) if aim is None else aim.aim.period
    if aim is not None:
        values = list(values_of(aim.aim, series, date.max))
    else:
        found = period_values(series, period)
        values = [Value(one.span.end, one.value) for one in found if one.whole]
    if not values:  # parts of a period only: as they were noted
        return tuple(figures.Point(one.day, one.value) for one in series.noted)
    return with_gaps([figures.Point(one.day, one.value) for one in values], period)


def days_of(look: Look, span: Span, series: Series | None) -> Span:
    """The days charted: *since the start* is that of the series, not of all that was noted."""
    if look is not Look.ALL or series is None or series.baseline is None:
        return span
    return Span(min(series.baseline.day, span.end), span.end)


def spark_of(series: Series, numbers: Numbers, longest: int = 26) -> figures.Series:
    """The last values of a series, to be drawn small."""
    return figures.Series(series.metric.key, points_of(series, numbers)[-longest:])


def said_now(aim: AimShown, numbers: Numbers) -> str:
    """Where an aim stands: “43 in November 2026 · on time”."""
    progress = aim.progress
    if progress.now is None:
        return say(progress.text)
    value = said_value(aim.series.metric, progress.now.value, numbers.log.region)
    said = mark("ResultsChart", "{value} {day} · {standing}")
    day = _said_day(progress.now.day, aim, numbers.today)
    return say(said.filled(value=value, day=day, standing=progress.text))


def _said_day(day: date, aim: AimShown, today: date) -> Text:
    if aim.series.metric.nature is Nature.FLOW:
        if aim.aim.period is Period.MONTH:
            return mark("ResultsChart", "in {day:month}").filled(day=day)
        return mark("ResultsChart", "in the week to {day:date}").filled(day=day)
    if day == today:
        return mark("ResultsChart", "today")
    return mark("ResultsChart", "on {day:date}").filled(day=day)


def _baseline(aim: AimShown | None, points: tuple[figures.Point, ...]) -> figures.Baseline | None:
    if aim is not None:
        start = aim.progress.start
        return None if start is None else figures.Baseline(start.value, start.day, start.day)
    first = next((one for one in points if one.value is not None), None)
    if first is None or first.value is None or len(points) < 2:
        return None
    return figures.Baseline(first.value, first.day, first.day)


def _target(aim: AimShown | None) -> figures.Target | None:
    if aim is None or aim.aim.target is None:
        return None
    return figures.Target(aim.aim.target, aim.aim.due)
