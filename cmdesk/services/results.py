# SPDX-License-Identifier: MIT
"""Results: posts published per week, what people react to, the last numbers noted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from cmdesk.domain.errors import WrongInput
from cmdesk.domain.metrics import said_change, said_value
from cmdesk.domain.months import Span
from cmdesk.domain.openings import FIRST_YEAR, week_of
from cmdesk.domain.reacting import Reception, Verdict, median_of, reception_of
from cmdesk.domain.records import Adjustment, Aim, Client, Measurement, Status, Version
from cmdesk.domain.texts import Text, mark
from cmdesk.domain.trends import Series
from cmdesk.services.edits import Edit, Set
from cmdesk.services.noting import ordered_indicators
from cmdesk.services.series import (
    Log,
    PublishedPost,
    log_of,
    published_of,
    published_versions,
)
from cmdesk.store.access import Reader

MOST_REACTIONS: Final = 1_000_000_000
_NOT_PUBLISHED: Final = mark(
    "Results",
    "Reactions are noted once a post is published. Tick it as published "
    "first; nothing was changed.",
)
_NOT_REACTIONS: Final = mark(
    "Results", "Reactions are counted in whole numbers from 0 on. Nothing was changed."
)


class Look(StrEnum):
    """How far back one looks."""

    FOUR_WEEKS = "four_weeks"
    THREE_MONTHS = "three_months"
    YEAR = "year"
    ALL = "all"


LOOKS: Final[Mapping[Look, Text]] = {
    Look.FOUR_WEEKS: mark("Results", "4 weeks"),
    Look.THREE_MONTHS: mark("Results", "3 months"),
    Look.YEAR: mark("Results", "1 year"),
    Look.ALL: mark("Results", "Since the start"),
}
_DAYS: Final = {Look.FOUR_WEEKS: 28, Look.THREE_MONTHS: 91, Look.YEAR: 364}


class By(StrEnum):
    """What posts are told apart by."""

    THEME = "theme"
    FORMAT = "format"


@dataclass(frozen=True, slots=True)
class WeekCount:
    """How many posts were published in a week."""

    start: date
    count: int


@dataclass(frozen=True, slots=True)
class LastNumber:
    """The latest value of a series, said, with its change from the one before."""

    name: Text
    series: Series
    last: Measurement
    value: Text
    change: float | None
    change_text: Text | None


@dataclass(frozen=True, slots=True)
class Reactions:
    """What people react to in a span: each kind of post, and the median of all.

    ``kind`` of a reception is the id of a theme or the value of a format, empty without one.
    """

    span: Span
    rows: tuple[Reception, ...]
    overall: float | None
    noted: int
    posts: int


def span_of_look(reader: Reader, look: Look, today: date) -> Span:
    """The days a look spans, today the last; *since the start* from the first fact there is."""
    if look in _DAYS:
        return Span(today - timedelta(days=_DAYS[look] - 1), today)
    days = [one.day for one in reader.all(Measurement)]
    days += [one.day for one in reader.all(Adjustment)]
    days += [one.start for one in reader.all(Aim) if one.start is not None]
    published = reader.find(Version, status=Status.PUBLISHED)
    days += [one.real_day for one in published if one.real_day is not None]
    return Span(min((*(day for day in days if day.year >= FIRST_YEAR), today)), today)


def published_per_week(
    reader: Reader, span: Span, channel_id: str | None = None, week_start: int | None = None
) -> tuple[WeekCount, ...]:
    """Posts published in each week that a span touches, none left out.

    ``week_start`` None is the day the client's weeks start on.
    """
    week_start = week_start or reader.all(Client)[0].week_start
    first, last = week_of(span.start, week_start), week_of(span.end, week_start)
    posts = published_versions(reader, first.start, last.end, channel_id)
    counts = Counter(week_of(day, week_start).start for day, _ in posts)
    weeks = (last.start - first.start).days // 7 + 1
    starts = (first.start + timedelta(days=7 * n) for n in range(weeks))
    return tuple(WeekCount(start, counts[start]) for start in starts)


def what_people_react_to(
    reader: Reader, span: Span, by: By = By.THEME, channel_id: str | None = None
) -> Reactions:
    """Each kind of post with the median of its noted reactions, the best received first.

    Kinds of which too little is known come last; ``domain.reacting.reception_of`` has the rule.
    """
    posts = published_of(reader, span.start, span.end, channel_id)
    grouped: dict[str, list[PublishedPost]] = {}
    for post in posts:
        grouped.setdefault(_KIND[by](post), []).append(post)
    noted = [post.reacted for post in posts if post.reacted is not None]
    overall = median_of(noted)
    rows = [
        reception_of(kind, len(group), [p.reacted for p in group if p.reacted is not None], overall)
        for kind, group in grouped.items()
    ]
    rows.sort(key=_best_first)
    return Reactions(span, tuple(rows), overall, len(noted), len(posts))


def last_numbers(reader: Reader, today: date, log: Log | None = None) -> tuple[LastNumber, ...]:
    """The latest value of each number that is followed, in their order, then of any other.

    ``log`` is what was noted, where it was read already.
    """
    log = log or log_of(reader)
    followed = [log.series(one.metric, one.channel_id) for one in ordered_indicators(reader)]
    places = {(one.metric.key, one.channel_id) for one in followed}
    others = [one for one in log.all_series() if (one.metric.key, one.channel_id) not in places]
    found = (_last_number(log, series.between(date.min, today)) for series in (*followed, *others))
    return tuple(one for one in found if one is not None)


def note_reactions(reader: Reader, version_id: str, reactions: int | None) -> Edit | None:
    """Note how many reacted to a published post, None for not noted; None when nothing changes.

    Raises WrongInput for a post that is not published and for less than none.
    """
    version = reader.get(Version, version_id)
    if version.reactions == reactions:
        return None
    if version.status is not Status.PUBLISHED:
        raise WrongInput(_NOT_PUBLISHED)
    if reactions is not None and not 0 <= reactions <= MOST_REACTIONS:
        raise WrongInput(_NOT_REACTIONS)
    if reactions is None:
        label = mark("Results", "remove the reactions of a post")
    else:
        label = mark("Results", "note %n reaction(s)", "", 1).filled(n=reactions)
    return Set(Version, version_id, {"reactions": reactions}, label)


def _theme(post: PublishedPost) -> str:
    return "" if post.pillar is None else post.pillar.id


def _format(post: PublishedPost) -> str:
    return post.version.format.value


_KIND: Final[Mapping[By, Callable[[PublishedPost], str]]] = {By.THEME: _theme, By.FORMAT: _format}


def _best_first(row: Reception) -> tuple[bool, float, int]:
    return row.verdict is Verdict.TOO_FEW, -(row.median or 0.0), -row.posts


def _last_number(log: Log, series: Series) -> LastNumber | None:
    last, change = series.last, series.change
    if last is None:
        return None
    metric, region = series.metric, log.region
    said = None if change is None else said_change(metric, change, region)
    value = said_value(metric, last.value, region)
    return LastNumber(log.name(metric.key, series.channel_id), series, last, value, change, said)
