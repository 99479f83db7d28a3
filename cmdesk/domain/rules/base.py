# SPDX-License-Identifier: MIT
"""What a rule is: what it looks at together, how far it looks, its figures, and how it finds."""

from __future__ import annotations

from bisect import bisect_left
from calendar import monthrange
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import Enum
from typing import NamedTuple

from cmdesk.domain.lines import Placed
from cmdesk.domain.plan import OURS, Mark, Plan
from cmdesk.domain.records import Channel, Group, Record
from cmdesk.domain.rules.findings import Finding
from cmdesk.domain.sources import source_named
from cmdesk.domain.texts import Text, mark


class By(Enum):
    """The key: what a rule looks at together."""

    GROUP = "channel and format group"
    CHANNEL = "channel"
    OPENING = "opening"
    ALL = "all"


class Per(Enum):
    """The period of one look."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    EVER = "ever"


class Cell(NamedTuple):
    """One look of a rule: a channel's or an opening's id, a group, the period's first day.

    ``part`` is empty for all channels together, ``group`` None unless looked at by group,
    ``start`` an ordinal, 0 for a look at everything.
    """

    part: str
    group: Group | None
    start: int


LONGEST_PERIOD = 31  # days

Find = Callable[[Plan, Cell, date], Iterable[Finding]]


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule of cadence: ``find`` reports what is wrong in one cell, given today.

    ``reach`` is how many days around a post the cells lie that it may matter to; ``reads`` the
    kinds of records besides posts and versions it depends on; ``timed`` rules depend on today;
    ``lingers`` is how many days a finding stays visible once its period is past;
    ``parameters`` are its figures with where they come from.
    """

    key: str
    title: Text
    by: By
    per: Per
    find: Find
    reach: int = 0
    reads: frozenset[type[Record]] = frozenset({Channel})
    timed: bool = False
    lingers: int = 0
    parameters: Mapping[str, Mark] = field(default_factory=dict)

    def cells_at(self, plan: Plan, place: Placed) -> Iterator[Cell]:
        """The cells that a version in its place may matter to."""
        starts = self._starts(plan, (place.day,))
        for part, group in self._parts_at(plan, place):
            for start in starts:
                yield Cell(part, group, start)

    def all_cells(self, plan: Plan, since: int = 0) -> Iterator[Cell]:
        """The cells of a plan where it may find something, if they end on ``since`` or later."""
        for part, group, days in self._parts(plan):
            near = days[bisect_left(days, since - self.reach - LONGEST_PERIOD) :]
            for start in self._starts(plan, near):
                cell = Cell(part, group, start)
                if self.last_day_of(cell) >= since:
                    yield cell

    def last_day_of(self, cell: Cell) -> int:
        """The last day (ordinal) of a cell's period: no finding in it ends later."""
        if self.per is Per.EVER:
            return date.max.toordinal()
        if self.per is Per.MONTH:
            return month_end_of(cell.start)
        return cell.start + 6 if self.per is Per.WEEK else cell.start

    def _parts_at(self, plan: Plan, place: Placed) -> Iterator[tuple[str, Group | None]]:
        channel_id = place.channel_id
        if self.by is By.ALL:
            yield "", None
        elif self.by is By.OPENING:
            linked = (place.version.occurrence or "").partition("/")[0]
            for opening in plan.openings.values():
                if opening.channel_id == channel_id or opening.id == linked:
                    yield opening.id, None
        elif channel_id is not None:
            yield channel_id, place.group if self.by is By.GROUP else None

    def _parts(self, plan: Plan) -> Iterator[tuple[str, Group | None, tuple[int, ...]]]:
        if self.by is By.ALL:
            yield "", None, plan.everything.order
        elif self.by is By.OPENING:
            for opening_id in plan.openings:
                yield opening_id, None, ()
        else:
            for channel_id in plan.channels:
                for group in Group if self.by is By.GROUP else (None,):
                    yield channel_id, group, plan.line(channel_id, group).order

    def _starts(self, plan: Plan, days: tuple[int, ...]) -> set[int]:
        if self.per is Per.EVER:
            return {0}
        around = range(-self.reach, self.reach + 1)
        if self.per is Per.MONTH:
            return {month for day in days for month in months_around(day, self.reach)}
        if self.per is Per.WEEK:
            week_start = plan.client.week_start
            return {week_start_of(day + step, week_start) for day in days for step in around}
        return {day + step for day in days for step in around}


def month_start_of(day: int) -> int:
    """The first day of the month that holds a day, as ordinals."""
    return day - date.fromordinal(day).day + 1


def month_end_of(day: int) -> int:
    """The last day of the month that holds a day, as ordinals."""
    when = date.fromordinal(day)
    return day - when.day + monthrange(when.year, when.month)[1]


def months_around(day: int, reach: int) -> Iterator[int]:
    """First days of the months that a day and ``reach`` days around it touch, as ordinals."""
    start = month_start_of(day - reach)
    while start <= day + reach:
        yield start
        start = month_end_of(start) + 1


def week_start_of(day: int, week_start: int) -> int:
    """The first day of the client's week that holds a day, as ordinals."""
    return day - (date.fromordinal(day).isoweekday() - week_start) % 7


def ids_of(places: Iterable[Placed]) -> tuple[str, ...]:
    """The versions' ids, in the same order."""
    return tuple(place.id for place in places)


def any_movable(places: Iterable[Placed]) -> bool:
    """True when a repair may move at least one of them."""
    return any(not place.fixed for place in places)


def source_text(figure: Mark) -> Text:
    """Where a mark comes from, in words."""
    if figure.own:
        return mark("Marks", "You set this limit yourself.")
    if figure.source == OURS:
        return mark(
            "Marks",
            "Our own judgement: no study gives a figure for this. You may set your own limit.",
        )
    words = (
        mark("Marks", "Source: {source} (indicative)")
        if figure.indicative
        else mark("Marks", "Source: {source}")
    )
    return words.filled(source=source_named(figure.source))
