# SPDX-License-Identifier: MIT
"""The report of a month: what is handed to a client, as values, before any paper or language."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from cmdesk.domain.cleaning import clean, one_line
from cmdesk.domain.metrics import said_value
from cmdesk.domain.months import Month, Span
from cmdesk.domain.platforms import Platform
from cmdesk.domain.progress import Progress
from cmdesk.domain.reacting import LEAST_POSTS, VERDICTS, Reception, Verdict
from cmdesk.domain.records import Channel, Nature, Pattern, Period, Pillar, Region
from cmdesk.domain.texts import Text, mark, plain
from cmdesk.domain.trends import period_values, value_in
from cmdesk.services.aims import AimShown, DecisionShown
from cmdesk.services.month_summary import (
    SENTENCES,
    CadenceKept,
    MonthSummary,
    NumberOfMonth,
    Published,
    month_summary,
)
from cmdesk.services.results import what_people_react_to
from cmdesk.services.series import PublishedPost
from cmdesk.store.access import Reader

PROMPTS: Final[tuple[Text, ...]] = (
    mark("MonthReport", "What went well"),
    mark("MonthReport", "What we learnt"),
    mark("MonthReport", "For next month"),
)
"""What each sentence written by hand answers."""
MOST_MISSED: Final = 4  # rendez-vous that are named; the rest is counted
MOST_LIKED: Final = 3  # posts named with their reactions
_LEAST_SHARE: Final = 10  # of a smaller number a percentage says nothing

assert len(PROMPTS) == SENTENCES


@dataclass(frozen=True, slots=True)
class ReportAim:
    """An aim, where it stands at the end of the month, the way it takes; None for a mere wish."""

    words: str
    standing: Text
    way: Text | None
    shown: AimShown


@dataclass(frozen=True, slots=True)
class ReportNumber:
    """A number of the month; None for what is not known."""

    name: Text
    value: Text | None
    remark: Text | None
    change: Text | None
    baseline: Text | None
    since: Text | None


@dataclass(frozen=True, slots=True)
class ReportFact:
    """A figure with what it counts."""

    value: Text
    label: Text


@dataclass(frozen=True, slots=True)
class ReportCount:
    """How many posts of a theme (with its pattern) or on a network."""

    name: Text
    count: int
    pattern: Pattern | None = None


@dataclass(frozen=True, slots=True)
class ReportKind:
    """How a theme was received: the median of its reactions, of how many posts; in words."""

    name: Text
    noted: int
    median: Text | None
    words: Text


@dataclass(frozen=True, slots=True)
class ReportDecision:
    """What was decided on a day and what happened since (None without a number)."""

    day: date
    words: str
    since: Text | None


@dataclass(frozen=True, slots=True)
class MonthReport:
    """All that is written in the report; parts with nothing to say are empty.

    ``until`` is its last day, said only while the month is not over. ``region`` is the client's.
    """

    client: str
    language: str
    region: Region
    month: Month
    until: date
    sentences: tuple[str, ...]
    aims: tuple[ReportAim, ...]
    numbers: tuple[ReportNumber, ...]
    facts: tuple[ReportFact, ...]
    missed: Text | None
    by_theme: tuple[ReportCount, ...]
    by_channel: tuple[ReportCount, ...]
    reactions: tuple[ReportKind, ...]
    reactions_words: Text | None
    liked: tuple[Text, ...]
    decisions: tuple[ReportDecision, ...]

    @property
    def title(self) -> Text:
        """“Report of November 2026”."""
        return mark("MonthReport", "Report of {day:month}").filled(day=self.month.start)

    @property
    def is_empty(self) -> bool:
        """True when the month left nothing to tell but what was written by hand."""
        noted = any(one.value is not None for one in self.numbers)
        return not (noted or self.aims or self.facts or self.decisions)

    @property
    def so_far(self) -> Text | None:
        """That the month is not over; None once it is."""
        if self.until >= self.month.end:
            return None
        return mark("MonthReport", "as of {day:date}").filled(day=self.until)


def month_report(
    reader: Reader, platforms: Mapping[str, Platform], month: Month, now: datetime
) -> MonthReport:
    """The report of a month as it is known at ``now`` on the client's wall."""
    summary = month_summary(reader, platforms, month, now)
    pillars = {one.id: one for one in reader.all(Pillar)}
    channels = {one.id: one for one in reader.all(Channel)}
    client = summary.client
    react = what_people_react_to(reader, Span(month.start, summary.until))
    kinds = [_kind(one, pillars) for one in react.rows if one.noted]
    return MonthReport(
        client=one_line(clean(client.name)),
        language=client.language,
        region=client.region,
        month=month,
        until=summary.until,
        sentences=tuple(clean(one).strip() for one in summary.sentences[:SENTENCES]),
        aims=tuple(_aim(one, client.region) for one in summary.aims),
        numbers=tuple(_number(one, month) for one in summary.numbers),
        facts=tuple(_facts(summary.cadence, len(summary.posts))),
        missed=_missed(summary.cadence),
        by_theme=_counts_of_themes(summary.by_theme, pillars),
        by_channel=tuple(
            ReportCount(_channel_name(one.kind, channels), one.count) for one in summary.by_channel
        ),
        reactions=tuple(kinds),
        reactions_words=_reactions_words(react.overall, react.noted),
        liked=tuple(_liked(summary, channels)),
        decisions=tuple(_decision(one) for one in summary.decisions),
    )


def _aim(shown: AimShown, region: Region) -> ReportAim:
    progress, words = shown.progress, one_line(clean(shown.aim.words))
    if progress.now is None:
        return ReportAim(words, progress.text, _way(shown, progress, region), shown)
    metric, now = shown.series.metric, progress.now.value
    # A week that a month's value was spread over has a fraction of what has none.
    value = said_value(metric, round(now) if metric.whole else now, region)
    said = mark("MonthReport", "{value} {when} · {standing}").filled(
        value=value, when=_when(shown, progress.now.day), standing=progress.text
    )
    return ReportAim(words, said, _way(shown, progress, region), shown)


def _when(shown: AimShown, day: date) -> Text:
    """The day or the period that the last value of an aim speaks of."""
    if shown.series.metric.nature is not Nature.FLOW:
        return mark("MonthReport", "on {day:date}").filled(day=day)
    if shown.aim.period is Period.MONTH:
        return mark("MonthReport", "in {day:month}").filled(day=day)
    return mark("MonthReport", "in the week to {day:date}").filled(day=day)


def _way(shown: AimShown, progress: Progress, region: Region) -> Text | None:
    """“Instagram · followers: from 410 to 600 by March 2027”."""
    aim, metric = shown.aim, shown.series.metric
    if aim.target is None or aim.due is None or not aim.metric:
        return None
    target = said_value(metric, aim.target, region)
    if progress.start is None:
        way = mark("MonthReport", "{name}: {target} by {day:date} {year:plain}")
        return way.filled(name=shown.name, target=target, day=aim.due, year=aim.due.year)
    start = said_value(metric, progress.start.value, region)
    way = mark("MonthReport", "{name}: from {start} to {target} by {day:date} {year:plain}")
    return way.filled(name=shown.name, start=start, target=target, day=aim.due, year=aim.due.year)


def _number(found: NumberOfMonth, month: Month) -> ReportNumber:
    return ReportNumber(
        name=found.name,
        value=found.value,
        remark=found.coverage,
        change=_change(found, month),
        baseline=found.baseline,
        since=found.since_baseline,
    )


def _change(found: NumberOfMonth, month: Month) -> Text | None:
    """“+38 (+3%)”, the percentage only where it means something."""
    if found.change is None or not found.share:
        return found.change
    before = value_in(period_values(found.series), month.previous.start)
    if before is None or abs(before.value) < _LEAST_SHARE:
        return found.change
    more = mark("MonthReport", "{change} (+{share}%)")
    less = mark("MonthReport", "{change} (−{share}%)")
    said = more if found.share > 0 else less
    return said.filled(change=found.change, share=abs(found.share))


def _facts(cadence: CadenceKept, published: int) -> Iterator[ReportFact]:
    if not (published or cadence.planned or cadence.rendezvous):
        return
    yield ReportFact(_figure(published), mark("MonthReport", "published"))
    yield ReportFact(_figure(cadence.planned), mark("MonthReport", "planned"))
    if cadence.dropped:
        yield ReportFact(_figure(cadence.dropped), mark("MonthReport", "called off"))
    if cadence.rendezvous:
        kept = mark("MonthReport", "{kept} of {number}")
        said = kept.filled(kept=cadence.rendezvous_kept, number=cadence.rendezvous)
        yield ReportFact(said, mark("MonthReport", "rendez-vous kept"))


def _missed(cadence: CadenceKept) -> Text | None:
    """The rendez-vous without a post, by name and day; None when all were kept."""
    if not cadence.missed:
        return None
    one_of_them = mark("MonthReport", "“{name}” on {day:date}")
    named = [
        one_of_them.filled(name=one_line(clean(one.opening.name)), day=one.day)
        for one in cadence.missed[:MOST_MISSED]
    ]
    joined = named[0]
    for one in named[1:]:
        joined = mark("MonthReport", "{first}, {next}").filled(first=joined, next=one)
    more = len(cadence.missed) - len(named)
    if more:
        also = mark("MonthReport", "{first} and %n more", "", 1)
        joined = also.filled(n=more, first=joined)
    return mark("MonthReport", "Without a post: {missed}.").filled(missed=joined)


def _counts_of_themes(
    found: tuple[Published, ...], pillars: Mapping[str, Pillar]
) -> tuple[ReportCount, ...]:
    """Posts by theme; nothing where no post has one."""
    if all(one.kind not in pillars for one in found):
        return ()
    return tuple(
        ReportCount(
            _theme_name(one.kind, pillars),
            one.count,
            pillars[one.kind].pattern if one.kind in pillars else None,
        )
        for one in found
    )


def _theme_name(pillar_id: str, pillars: Mapping[str, Pillar]) -> Text:
    pillar = pillars.get(pillar_id)
    if pillar is None:
        return mark("MonthReport", "without a theme")
    return plain(one_line(clean(pillar.name)))


def _channel_name(channel_id: str, channels: Mapping[str, Channel]) -> Text:
    channel = channels.get(channel_id)
    if channel is None:
        return mark("MonthReport", "without a network")
    return plain(one_line(clean(channel.name)))


def _kind(row: Reception, pillars: Mapping[str, Pillar]) -> ReportKind:
    few = row.verdict is Verdict.TOO_FEW
    median = None if few or row.median is None else _figure(row.median)
    words = VERDICTS[Verdict.TOO_FEW] if few else row.words
    return ReportKind(_theme_name(row.kind, pillars), row.noted, median, words)


def _reactions_words(overall: float | None, noted: int) -> Text | None:
    """The median of all posts with how many they are, or that they are too few."""
    if overall is None:
        return None
    if noted < LEAST_POSTS:
        few = mark(
            "MonthReport",
            "Reactions were noted for %n post(s): too few to conclude (at least {least}).",
            "",
            1,
        )
        return few.filled(n=noted, least=LEAST_POSTS)
    said = mark(
        "MonthReport",
        "Half of the %n posts with reactions noted got {median} or more.",
        "",
        1,
    )
    return said.filled(n=noted, median=_figure(overall))


def _liked(summary: MonthSummary, channels: Mapping[str, Channel]) -> Iterator[Text]:
    """The posts with the most reactions, where there are enough to compare."""
    known = [(one.version.reactions, one) for one in summary.posts]
    noted = [(reactions, one) for reactions, one in known if reactions is not None]
    if len(noted) < LEAST_POSTS:
        return
    noted.sort(key=_most_first)
    for reactions, post in noted[:MOST_LIKED]:
        said = mark("MonthReport", "{reactions} – “{title}”, {channel}, {day:date}")
        yield said.filled(
            reactions=reactions,
            title=_short(post),
            channel=_channel_name(post.version.channel_id or "", channels),
            day=post.day,
        )


def _most_first(pair: tuple[int, PublishedPost]) -> tuple[int, date]:
    return -pair[0], pair[1].day


def _short(post: PublishedPost, most: int = 60) -> str:
    line = one_line(clean(post.post.title or post.version.text or post.post.text))
    return line if len(line) <= most else f"{line[: most - 1].rstrip()}…"


def _decision(shown: DecisionShown) -> ReportDecision:
    said = None if shown.since is None else shown.since.text
    if said is not None and shown.name is not None:
        said = mark("MonthReport", "{name}, {since}").filled(name=shown.name, since=said)
    return ReportDecision(shown.decision.day, one_line(clean(shown.decision.words)), said)


def _figure(value: float) -> Text:
    number = int(value) if value == int(value) else value
    return Text("", "{value}", args={"value": number})
