# SPDX-License-Identifier: MIT
"""What a chart says in words: a day's values, the whole in a sentence, all of it as a table."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from cmdesk.domain.texts import mark
from cmdesk.ui.i18n import say
from cmdesk.ui.widgets.chart.figures import Bars, Chart, Series
from cmdesk.ui.widgets.chart.said import copied_value, dated, short_dated

ABSENT = "—"
"""What stands in a table where nothing was noted."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What is known of one day: a value a series (None: not noted), the bar, the decisions."""

    day: date
    values: tuple[float | None, ...]
    count: int | None = None
    decisions: tuple[str, ...] = ()


def readings_of(chart: Chart) -> tuple[Reading, ...]:
    """Every day that the table names, in order: with a point, even a gap, or a decision.

    A bar that holds none of these has a row of its own.
    """
    by_series = [{one.day: one.known for one in chart.points_of(each)} for each in chart.series]
    marks = chart.marks()
    days = {day for one in by_series for day in one} | {one.day for one in marks}
    if chart.bars is not None:
        days |= _bare_days(chart, chart.bars, days)
    return tuple(
        Reading(
            day,
            tuple(one.get(day) for one in by_series),
            None if chart.bars is None else chart.bars.count_at(day),
            tuple(one.words for one in marks if one.day == day),
        )
        for day in sorted(days)
    )


def stations_of(chart: Chart) -> tuple[Reading, ...]:
    """The days that the pointer and the arrows stop at: those with a value or a decision."""
    if chart.days() is None:
        return ()
    return tuple(
        one
        for one in readings_of(chart)
        if one.decisions or any(value is not None for value in one.values)
    )


def reading_lines(chart: Chart, reading: Reading) -> tuple[str, ...]:
    """A day in lines: its values first, then the day, the bar and what was decided."""
    lines = []
    for series, value in zip(chart.series, reading.values, strict=True):
        if value is not None:
            lines.append(_named(chart, series, value))
    lines.append(dated(reading.day))
    if chart.bars is not None and reading.count is not None:
        said = mark("Chart", "{name}: {value}")
        lines.append(say(said.filled(name=chart.bars.name, value=reading.count)))
    return (*lines, *reading.decisions)


def description_of(chart: Chart) -> str:
    """The chart in a sentence or two, for those who do not see it and for a picture's text."""
    if chart.days() is None:
        return chart.empty or say(mark("Chart", "No numbers yet."))
    sentences = [_course(chart, series) for series in chart.series]
    if chart.baseline is not None:
        said = mark("Chart", "Starting point: {value}.")
        sentences.append(say(said.filled(value=_first(chart).say_value(chart.baseline.value))))
    if chart.target is not None:
        sentences.append(_target(chart))
    decided = mark("Chart", "%n decision(s) marked.", "", 1)
    if chart.marks():
        sentences.append(say(decided.filled(n=len(chart.marks()))))
    return " ".join(one for one in sentences if one)


def head_of(chart: Chart) -> tuple[str, ...]:
    """The heads of the table's columns."""
    heads = [say(mark("Chart", "Day")), *(one.name for one in chart.series)]
    if chart.bars is not None:
        heads.append(chart.bars.name)
    if chart.marks():
        heads.append(say(mark("Chart", "What was decided")))
    return tuple(heads)


def rows_of(chart: Chart, *, copied: bool = False) -> tuple[tuple[str, ...], ...]:
    """The table's rows as they are read; ``copied`` as spreadsheets understand them.

    Copied days are ISO dates, numbers have neither unit nor grouping and gaps are empty.
    """
    absent = "" if copied else ABSENT
    rows = []
    for one in readings_of(chart):
        row = [one.day.isoformat() if copied else short_dated(one.day)]
        for series, value in zip(chart.series, one.values, strict=True):
            write = copied_value if copied else series.say_value
            row.append(absent if value is None else write(value))
        if chart.bars is not None:
            row.append(absent if one.count is None else str(one.count))
        if chart.marks():
            row.append(" · ".join(one.decisions))
        rows.append(tuple(row))
    return tuple(rows)


def tsv_of(chart: Chart, chosen: frozenset[int] | None = None) -> str:
    """The table with its heads, tabs between cells; only the ``chosen`` rows where told."""
    rows = rows_of(chart, copied=True)
    kept = [row for number, row in enumerate(rows) if chosen is None or number in chosen]
    return "\n".join("\t".join(_cell(cell) for cell in row) for row in (head_of(chart), *kept))


def _bare_days(chart: Chart, bars: Bars, days: set[date]) -> set[date]:
    """The first days of the bars in whose days there is nothing else."""
    held = {day - timedelta(days=back) for day in days for back in range(bars.span)}
    return {bar.day for bar in bars.bars if chart.shows(bar.day) and bar.day not in held}


def _cell(words: str) -> str:
    """A cell without what would end it."""
    return " ".join(words.split())


def _named(chart: Chart, series: Series, value: float) -> str:
    said = series.say_value(value)
    if len(chart.series) == 1:
        return said
    return say(mark("Chart", "{name}: {value}").filled(name=series.name, value=said))


def _course(chart: Chart, series: Series) -> str:
    """From which value to which a series went."""
    points = [one for one in chart.points_of(series) if one.known is not None]
    if not points:
        return say(mark("Chart", "{name}: nothing noted.").filled(name=series.name))
    first, last = points[0], points[-1]
    said = (series.say_value(first.known or 0.0), series.say_value(last.known or 0.0))
    if len(points) == 1:
        once = mark("Chart", "{name}: {value} on {day}.")
        return say(once.filled(name=series.name, value=said[0], day=dated(first.day)))
    course = mark("Chart", "{name}: from {first} on {start} to {last} on {end}.")
    return say(
        course.filled(
            name=series.name,
            first=said[0],
            start=dated(first.day),
            last=said[1],
            end=dated(last.day),
        )
    )


def _target(chart: Chart) -> str:
    assert chart.target is not None, "asked for charts with a target"
    value = _first(chart).say_value(chart.target.value)
    if chart.target.due is None:
        return say(mark("Chart", "Target: {value}.").filled(value=value))
    said = mark("Chart", "Target: {value} by {day}.")
    return say(said.filled(value=value, day=dated(chart.target.due)))


def _first(chart: Chart) -> Series:
    return chart.series[0]
