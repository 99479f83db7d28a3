# SPDX-License-Identifier: MIT
"""What a month was: aims, numbers, what was published, the cadence kept, what was decided."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from cmdesk.domain.metrics import said_change, said_value
from cmdesk.domain.months import Month
from cmdesk.domain.openings import Occurrence
from cmdesk.domain.plan import SMALL, Plan
from cmdesk.domain.platforms import Platform
from cmdesk.domain.records import (
    NOT_COUNTED,
    Adjustment,
    Aim,
    Client,
    Nature,
    Post,
    Record,
    ReportWords,
    Status,
    Version,
    new_id,
)
from cmdesk.domain.rules.rendezvous import fulfilled
from cmdesk.domain.texts import Text, mark
from cmdesk.domain.trends import PeriodValue, Series, period_values, share_of_change, value_in
from cmdesk.services.aims import (
    AimShown,
    DecisionShown,
    ordered_aims,
    shown_aim,
    shown_decisions,
)
from cmdesk.services.editorial import client_of
from cmdesk.services.edits import Add, Edit, Remove, Set
from cmdesk.services.noting import ordered_indicators
from cmdesk.services.places import expected
from cmdesk.services.series import (
    Log,
    PublishedPost,
    log_of,
    published_of,
    published_versions,
)
from cmdesk.store.access import Reader

SENTENCES: Final = 3
"""What is written by hand into a report."""


@dataclass(frozen=True, slots=True)
class NumberOfMonth:
    """A number of the month, said, beside the month before and the first value ever noted.

    ``month`` is None when nothing is known of the month; the changes are None without the other
    value; ``coverage`` says how many days were counted when they were not all.
    """

    name: Text
    series: Series
    month: PeriodValue | None
    value: Text | None
    coverage: Text | None
    change: Text | None
    share: int | None
    baseline: Text | None
    since_baseline: Text | None


@dataclass(frozen=True, slots=True)
class Published:
    """How many posts of one kind were published: of a theme or channel, by its id, "" for none."""

    kind: str
    count: int


@dataclass(frozen=True, slots=True)
class CadenceKept:
    """What was planned in the month's past days, and what became of it.

    ``planned`` counts posts with a day in the month that were not called off or put on hold,
    ``published`` those that went out in it, ``dropped`` those *not published*; a rendez-vous is
    kept when a published post fulfilled it.
    """

    planned: int
    published: int
    dropped: int
    rendezvous: int
    rendezvous_kept: int
    missed: tuple[Occurrence, ...] = ()


@dataclass(frozen=True, slots=True)
class MonthSummary:
    """All that the report of a month tells; ``sentences`` are those written by hand."""

    client: Client
    month: Month
    until: date
    aims: tuple[AimShown, ...]
    numbers: tuple[NumberOfMonth, ...]
    posts: tuple[PublishedPost, ...]
    by_theme: tuple[Published, ...]
    by_channel: tuple[Published, ...]
    cadence: CadenceKept
    decisions: tuple[DecisionShown, ...]
    sentences: tuple[str, ...]


def month_summary(
    reader: Reader, platforms: Mapping[str, Platform], month: Month, now: datetime
) -> MonthSummary:
    """What is known of a month up to ``now`` on the client's wall; aims as they were at its end."""
    client, log = client_of(reader), log_of(reader)
    until = min(month.end, now.date())
    posts = published_of(reader, month.start, month.end)
    aims = (one for one in ordered_aims(reader) if _concerns(one, month))
    decided = [one for one in reader.all(Adjustment) if one.day in month]
    decided.sort(key=lambda one: one.day)
    return MonthSummary(
        client=client,
        month=month,
        until=until,
        aims=tuple(shown_aim(log, one, until) for one in aims),
        numbers=_numbers(reader, log, month),
        posts=posts,
        by_theme=_counted("" if p.pillar is None else p.pillar.id for p in posts),
        by_channel=_counted(p.version.channel_id or "" for p in posts),
        cadence=_cadence(reader, platforms, month, until),
        decisions=shown_decisions(reader, log, decided, now.date()),
        sentences=report_sentences(reader, month),
    )


def report_sentences(reader: Reader, month: Month) -> tuple[str, ...]:
    """What somebody wrote by hand into the report of a month, ``SENTENCES`` of them."""
    found = reader.find(ReportWords, month=month.start.isoformat())
    written = found[0].sentences if found else ()
    return (*written, *("",) * (SENTENCES - len(written)))


def write_report_sentences(reader: Reader, month: Month, sentences: tuple[str, ...]) -> Edit | None:
    """Keep what was written by hand into the report of a month; None when nothing changes."""
    label = mark("MonthSummary", "write the report of {day:month}").filled(day=month.start)
    found, empty = reader.find(ReportWords, month=month.start.isoformat()), not any(sentences)
    if not found:
        words = ReportWords(id=new_id(), month=month.start, sentences=sentences)
        return None if empty else Add((words,), label)
    if empty:
        return Remove(ReportWords, (found[0].id,), label)
    if found[0].sentences == sentences:
        return None
    return Set(ReportWords, found[0].id, {"sentences": sentences}, label)


def _concerns(aim: Aim, month: Month) -> bool:
    """Whether an aim was already pursued in the month, and its day not long past."""
    begun = aim.start is None or aim.start <= month.end
    return begun and (aim.due is None or aim.due >= month.start)


def _numbers(reader: Reader, log: Log, month: Month) -> tuple[NumberOfMonth, ...]:
    """The followed numbers, then any other that has a value in the month."""
    followed = [log.series(one.metric, one.channel_id) for one in ordered_indicators(reader)]
    places = {(one.metric.key, one.channel_id) for one in followed}
    rows = [_number(log, series, month) for series in followed]
    for series in log.all_series():
        if (series.metric.key, series.channel_id) not in places:
            row = _number(log, series, month)
            if row.month is not None:
                rows.append(row)
    return tuple(rows)


def _number(log: Log, series: Series, month: Month) -> NumberOfMonth:
    values = period_values(series)
    mine, before = value_in(values, month.start), value_in(values, month.previous.start)
    metric, region = series.metric, log.region
    first = _first_value(series, values, month)
    change = share = since = None
    if mine is not None and before is not None and mine.whole and before.whole:
        change = said_change(metric, mine.value - before.value, region)
        if metric.nature is not Nature.RATIO:  # no percentage of a percentage, nor of stars
            share = share_of_change(before.value, mine.value)
    if mine is not None and first is not None and mine.whole:
        since = said_change(metric, mine.value - first, region)
    return NumberOfMonth(
        name=log.name(metric.key, series.channel_id),
        series=series,
        month=mine,
        value=None if mine is None else said_value(metric, mine.value, region),
        coverage=None if mine is None or mine.whole else mine.coverage,
        change=change,
        share=share,
        baseline=None if first is None else said_value(metric, first, region),
        since_baseline=since,
    )


def _first_value(series: Series, months: tuple[PeriodValue, ...], month: Month) -> float | None:
    """What a month is compared with: the first value, of a flow that of its first whole month.

    None when it is younger than the month.
    """
    if series.metric.nature is not Nature.FLOW:
        first = series.baseline
        return first.value if first is not None and first.day <= month.end else None
    whole = next((one for one in months if one.whole), None)
    return whole.value if whole is not None and whole.span.end <= month.end else None


def _counted(kinds: Iterable[str]) -> tuple[Published, ...]:
    return tuple(Published(kind, count) for kind, count in Counter(kinds).most_common())


def _cadence(
    reader: Reader, platforms: Mapping[str, Platform], month: Month, until: date
) -> CadenceKept:
    versions = [
        one
        for one in reader.versions_between(month.start, month.end)
        if one.day is not None and month.start <= one.day <= until
    ]
    facts: list[Record] = [one for kind in (Client, *SMALL, Post) for one in reader.all(kind)]
    facts += reader.find(Version, status=Status.PUBLISHED)
    plan = Plan.of(facts, platforms)
    meetings = [o for o in expected(plan, month.start, until) if o.opening.is_rendezvous]
    missed = tuple(one for one in meetings if not fulfilled(plan, one))
    return CadenceKept(
        planned=sum(one.status not in NOT_COUNTED for one in versions),
        published=sum(1 for _ in published_versions(reader, month.start, until)),
        dropped=sum(one.status is Status.NOT_PUBLISHED for one in versions),
        rendezvous=len(meetings),
        rendezvous_kept=len(meetings) - len(missed),
        missed=missed,
    )
