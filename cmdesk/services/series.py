# SPDX-License-Identifier: MIT
"""What was noted, read from a document: series of values, and what a metric is called there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from cmdesk.domain.metrics import REACTIONS, Metric, metric_of
from cmdesk.domain.months import Span
from cmdesk.domain.openings import MONDAY
from cmdesk.domain.reacting import Reacted, Since, since_of_posts, since_of_series
from cmdesk.domain.records import (
    Channel,
    Client,
    Degree,
    Measurement,
    OwnMetric,
    Pillar,
    Post,
    Region,
    Status,
    Version,
)
from cmdesk.domain.texts import Text, mark, plain
from cmdesk.domain.trends import Series, series_of
from cmdesk.store.access import Reader

Place = tuple[str, str | None]
"""A metric and the channel it is of, None for the business."""

_NAMED: Text = mark("Measures", "{channel} · {metric}")


@dataclass(frozen=True)
class Log:
    """All that was noted in a document, read once: measurements and what they speak of."""

    measurements: tuple[Measurement, ...]
    own: tuple[OwnMetric, ...]
    channels: Mapping[str, Channel]
    region: Region
    week_start: int = MONDAY

    def metric(self, key: str) -> Metric:
        """The metric of a key; an unknown one shows itself."""
        return metric_of(key, self.own)

    def series(self, key: str, channel_id: str | None) -> Series:
        """All values of a metric on a channel, None for the business."""
        found = self._by_place.get((key, channel_id), ())
        return series_of(self.metric(key), channel_id, found, self.week_start)

    def all_series(self) -> tuple[Series, ...]:
        """Every series that has a value, in the order of their first notes."""
        return tuple(self.series(key, channel_id) for key, channel_id in self._by_place)

    @cached_property
    def _by_place(self) -> Mapping[Place, Sequence[Measurement]]:
        """What was noted of each metric on each channel."""
        found: dict[Place, list[Measurement]] = {}
        for one in self.measurements:
            found.setdefault((one.metric, one.channel_id), []).append(one)
        return found

    def name(self, key: str, channel_id: str | None) -> Text:
        """“Facebook · followers”, or the metric's name alone for the business."""
        channel = self.channels.get(channel_id or "")
        metric = self.metric(key)
        if channel is None:
            return metric.name
        return _NAMED.filled(channel=plain(channel.name), metric=metric.name)


def log_of(reader: Reader) -> Log:
    """Everything noted in the document."""
    (client,) = reader.all(Client)
    channels = {channel.id: channel for channel in reader.all(Channel)}
    return Log(
        measurements=reader.all(Measurement),
        own=reader.all(OwnMetric),
        channels=channels,
        region=client.region,
        week_start=client.week_start,
    )


@dataclass(frozen=True, slots=True)
class PublishedPost:
    """A published version with its post and theme, on its real day."""

    day: date
    version: Version
    post: Post
    pillar: Pillar | None

    @property
    def reacted(self) -> Reacted | None:
        """Its reactions, None when they were not noted."""
        if self.version.reactions is None:
            return None
        return Reacted(
            day=self.day,
            reactions=self.version.reactions,
            channel_id=self.version.channel_id,
            sells=self.degree is Degree.SELL,
        )

    @property
    def degree(self) -> Degree | None:
        """How commercial it is: as the post says, else as its theme usually is."""
        if self.post.degree is not None:
            return self.post.degree
        return None if self.pillar is None else self.pillar.usual_degree


def published_of(
    reader: Reader, start: date, end: date, channel_id: str | None = None
) -> tuple[PublishedPost, ...]:
    """What was published between two days, both included, by day; of one channel, or of all."""
    dated = tuple(published_versions(reader, start, end, channel_id))
    posts = reader.get_all(Post, (one.post_id for _, one in dated))
    pillars = {pillar.id: pillar for pillar in reader.all(Pillar)}
    made = (
        PublishedPost(day, one, posts[one.post_id], pillars.get(posts[one.post_id].pillar_id or ""))
        for day, one in dated
    )
    return tuple(sorted(made, key=lambda post: (post.day, post.version.real_minute or 0)))


def published_versions(
    reader: Reader, start: date, end: date, channel_id: str | None = None
) -> Iterator[tuple[date, Version]]:
    """The same as ``published_of`` without the posts, in any order."""
    for version in reader.versions_between(start, end):
        day = version.real_day
        if version.status is not Status.PUBLISHED or day is None or not start <= day <= end:
            continue
        if channel_id in (None, version.channel_id):
            yield day, version


def reacted_until(reader: Reader, today: date) -> tuple[Reacted, ...]:
    """The reactions to all that was published until today, where they were noted."""
    return tuple(
        Reacted(day, one.reactions, one.channel_id)
        for day, one in published_versions(reader, date.min, today)
        if one.reactions is not None
    )


def since(log: Log, place: Place, days: Span, reacted: Sequence[Reacted] = ()) -> Since:
    """What changed since the first of some days, never called the effect of anything.

    The metric *reactions* is read from the published posts once any of them tells its own
    (``reacted``).
    """
    (metric, channel_id), series = place, log.series(*place)
    if metric == REACTIONS:
        known = [one for one in reacted if channel_id in (None, one.channel_id)]
        if known or not series.noted:
            return since_of_posts(days.start, known, days.end)
    return since_of_series(days.start, series, days.end, log.region)
