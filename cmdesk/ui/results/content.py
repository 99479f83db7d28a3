# SPDX-License-Identifier: MIT
"""What the results tab shows, read from the document: numbers, aims, decisions, posts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from cmdesk.domain.changes import ChangeSet
from cmdesk.domain.months import Span
from cmdesk.domain.records import (
    Adjustment,
    Aim,
    Channel,
    Client,
    Indicator,
    Measurement,
    OwnMetric,
    Period,
    Pillar,
    Post,
    Record,
    Version,
)
from cmdesk.domain.trends import Series
from cmdesk.services.aims import (
    AimShown,
    DecisionShown,
    ordered_aims,
    shown_aim,
    shown_decisions,
)
from cmdesk.services.noting import ordered_indicators
from cmdesk.services.results import (
    By,
    LastNumber,
    Look,
    Reactions,
    last_numbers,
    span_of_look,
    what_people_react_to,
)
from cmdesk.services.series import Log, PublishedPost, log_of, published_of
from cmdesk.ui.open_document import OpenDocument

MEASURED: Final[tuple[type[Record], ...]] = (Measurement, Indicator, OwnMetric, Aim, Adjustment)
POSTED: Final[tuple[type[Record], ...]] = (Version, Post, Pillar, Channel, Client)
NOT_NOTED_SINCE: Final = 92  # days: who still looks up the reactions of an older post


@dataclass(frozen=True, slots=True)
class Subject:
    """What is charted: an aim, else a number of a channel (None: of the business)."""

    aim_id: str = ""
    metric: str = ""
    channel_id: str | None = None


@dataclass(frozen=True, slots=True)
class Numbers:
    """What was noted, with the aims and decisions that speak of it."""

    today: date
    log: Log
    last: tuple[LastNumber, ...]
    aims: tuple[AimShown, ...]
    decisions: tuple[DecisionShown, ...]
    periods: tuple[tuple[str, str | None, Period], ...]

    def subjects(self) -> tuple[Subject, ...]:
        """All that can be charted, the aims that can be followed first."""
        followed = [Subject(aim_id=one.aim.id) for one in self.aims if one.question is None]
        numbers = [Subject("", one.series.metric.key, one.series.channel_id) for one in self.last]
        return (*followed, *numbers)

    def aim(self, aim_id: str) -> AimShown | None:
        """An aim by its id."""
        return next((one for one in self.aims if one.aim.id == aim_id), None)

    def number(self, subject: Subject) -> LastNumber | None:
        """The latest value of a number that is charted."""
        place = (subject.metric, subject.channel_id)
        found = (n for n in self.last if (n.series.metric.key, n.series.channel_id) == place)
        return next(found, None)

    def series_of(self, subject: Subject) -> Series | None:
        """All that was noted of what is charted; None when it is gone."""
        aim = self.aim(subject.aim_id)
        if aim is not None:
            return aim.series
        number = self.number(subject)
        return None if number is None else number.series

    def period_of(self, series: Series) -> Period:
        """How often a number is noted: as it is followed, else as its last value was."""
        for metric, channel_id, period in self.periods:
            if (metric, channel_id) == (series.metric.key, series.channel_id):
                return period
        last = series.last
        return Period.MONTH if last is None or last.period is None else last.period


@dataclass(frozen=True, slots=True)
class Posted:
    """What was published in the days that are looked at, and how it was received."""

    reactions: Reactions
    pillars: tuple[Pillar, ...]
    not_noted: tuple[PublishedPost, ...]


def nothing_read(document: OpenDocument) -> Numbers:
    """What is known before anything was read."""
    return Numbers(document.today(), Log((), (), {}, document.client.region), (), (), (), ())


def numbers_of(document: OpenDocument) -> Numbers:
    """Read all that was noted, aimed at and decided."""
    today = document.today()
    with document.reading() as reader:
        log, followed = log_of(reader), ordered_indicators(reader)
        decided = sorted(reader.all(Adjustment), key=_day, reverse=True)
        return Numbers(
            today=today,
            log=log,
            last=last_numbers(reader, today, log),
            aims=tuple(shown_aim(log, aim, today) for aim in ordered_aims(reader)),
            decisions=shown_decisions(reader, log, decided, today),
            periods=tuple((one.metric, one.channel_id, one.period) for one in followed),
        )


def posted_of(document: OpenDocument, span: Span, by: By) -> Posted:
    """Read what was published and how it was received; the latest not noted first."""
    with document.reading() as reader:
        published = published_of(reader, span.start, span.end)
        recent = [
            post
            for post in published
            if post.reacted is None and (span.end - post.day).days < NOT_NOTED_SINCE
        ]
        return Posted(
            reactions=what_people_react_to(reader, span, by),
            pillars=reader.all(Pillar),
            not_noted=tuple(reversed(recent)),
        )


def span_shown(document: OpenDocument, look: Look) -> Span:
    """The days a look spans, today the last."""
    with document.reading() as reader:
        return span_of_look(reader, look, document.today())


def touches(changes: ChangeSet, kinds: tuple[type[Record], ...]) -> bool:
    """Whether a record of one of these kinds changed."""
    return any(changes.of(kind) for kind in kinds)


def _day(decision: Adjustment) -> date:
    return decision.day
