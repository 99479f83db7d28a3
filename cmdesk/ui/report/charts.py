# SPDX-License-Identifier: MIT
"""The small chart of an aim in the report: its numbers, where it began, what it leads to."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from cmdesk.domain.progress import values_of
from cmdesk.domain.records import Nature
from cmdesk.services.documents.month_report import MonthReport, ReportAim
from cmdesk.ui.i18n import say
from cmdesk.ui.widgets.chart.figures import Baseline, Chart, Point, Series, Target
from cmdesk.ui.widgets.chart.noted import ValueSayer, with_gaps

LEAST_POINTS: Final = 2  # one value is no curve: the words say it
_AHEAD: Final = timedelta(days=183)  # of the way to the aim that is still shown


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
        series=(
            Series(name, _with_gaps(points, aim), ValueSayer(shown.series.metric, report.region)),
        ),
        baseline=Baseline(start.value, start.day, start.day),
        target=Target(target, shown.aim.due),
        start=min(start.day, points[0].day),
        end=max(points[-1].day, min(due, report.until + _AHEAD)),
    )


def _with_gaps(points: list[Point], aim: ReportAim) -> tuple[Point, ...]:
    """The points, of a flow with the gaps that were left."""
    if aim.shown.series.metric.nature is not Nature.FLOW:
        return tuple(points)
    return with_gaps(points, aim.shown.aim.period)
