# SPDX-License-Identifier: MIT
"""The small chart of an aim in the report: its numbers, where it began, what it leads to."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from cmdesk.domain.metrics import Metric, said_value
from cmdesk.domain.progress import values_of
from cmdesk.domain.records import Nature, Period, Region
from cmdesk.services.documents.month_report import MonthReport, ReportAim
from cmdesk.ui.i18n import say
from cmdesk.ui.widgets.chart.figures import Baseline, Chart, Point, Series, Target

LEAST_POINTS: Final = 2  # one value is no curve: the words say it
_LONGEST: Final = {Period.DAY: 3, Period.WEEK: 14, Period.MONTH: 62}  # days between two values
_AHEAD: Final = timedelta(days=183)  # of the way to the aim that is still shown


class _Sayer:
    """Says values of a metric with their unit."""

    def __init__(self, metric: Metric, region: Region) -> None:
        self._metric = metric
        self._region = region

    def __call__(self, value: float) -> str:
        return say(said_value(self._metric, value, self._region))


def chart_of_aim(aim: ReportAim, report: MonthReport) -> Chart | None:
    """The aim's numbers until the end of the month; None with too few of them."""
    shown, start, target = aim.shown, aim.shown.progress.start, aim.shown.aim.target
    if start is None or target is None:
        return None
    begun = start.day - timedelta(days=31)
    points = [
        Point(one.day, one.value)
        for one in values_of(shown.aim, shown.series, report.until)
        if one.day >= begun
    ]
    if len(points) < LEAST_POINTS:
        return None
    due = shown.aim.due or report.until
    name = say(shown.name)
    return Chart(
        title=aim.words,
        series=(Series(name, _with_gaps(points, aim), _Sayer(shown.series.metric, report.region)),),
        baseline=Baseline(start.value, start.day, start.day),
        target=Target(target, shown.aim.due),
        start=min(start.day, points[0].day),
        end=max(points[-1].day, min(due, report.until + _AHEAD)),
    )


def _with_gaps(points: list[Point], aim: ReportAim) -> tuple[Point, ...]:
    """The points, and one without a value where a flow's period or more was left out."""
    if aim.shown.series.metric.nature is not Nature.FLOW:
        return tuple(points)
    found: list[Point] = []
    last: date | None = None
    for point in points:
        if last is not None and (point.day - last).days > _LONGEST[aim.shown.aim.period]:
            found.append(Point(point.day - timedelta(days=1), None))
        found.append(point)
        last = point.day
    return tuple(found)
