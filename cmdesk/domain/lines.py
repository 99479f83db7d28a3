# SPDX-License-Identifier: MIT
"""Lines: counted versions in their order, by day, with fast looks at days and neighbours."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from cmdesk.domain.records import Group, Post, Status, Version

DAY_MINUTES = 24 * 60


@dataclass(frozen=True, slots=True)
class Placed:
    """A counted version in its place: the day as an ordinal, the minute or None without hour."""

    day: int
    minute: int | None
    version: Version
    post: Post
    group: Group

    @property
    def id(self) -> str:
        """The version's id."""
        return self.version.id

    @property
    def channel_id(self) -> str | None:
        """The channel it is placed on, None when on none."""
        return self.version.channel_id

    @property
    def published(self) -> bool:
        """True when it is a fact that no repair can move."""
        return self.version.status is Status.PUBLISHED

    @property
    def fixed(self) -> bool:
        """True when no repair may move it: published or pinned."""
        return self.published or self.version.pinned

    @property
    def date(self) -> date:
        """The day as a date."""
        return date.fromordinal(self.day)

    @property
    def moment(self) -> int:
        """Minutes from the first of all days to its hour; without hour, to its midnight."""
        return self.day * DAY_MINUTES + (self.minute or 0)

    @property
    def text(self) -> str:
        """The words it carries: its own, else the post's."""
        return self.post.text if self.version.text is None else self.version.text

    @property
    def order(self) -> tuple[int, int, str]:
        """By day, those without hour first, then by minute and id."""
        return (self.day, -1 if self.minute is None else self.minute, self.version.id)


@dataclass(frozen=True, slots=True)
class Line:
    """Counted versions by day (ordinal); ``order`` holds the days that have any, sorted."""

    days: Mapping[int, tuple[Placed, ...]] = field(default_factory=dict)
    order: tuple[int, ...] = ()

    def on(self, day: int) -> tuple[Placed, ...]:
        """What stands on a day, in order."""
        return self.days.get(day, ())

    def days_between(self, start: int, end: int) -> tuple[int, ...]:
        """The days that have any, from ``start`` to ``end``, both included."""
        return self.order[bisect_left(self.order, start) : bisect_right(self.order, end)]

    def between(self, start: int, end: int) -> Iterator[Placed]:
        """What stands from ``start`` to ``end``, both included, in order."""
        for day in self.days_between(start, end):
            yield from self.days[day]

    def last_until(self, day: int) -> int | None:
        """The last day that has any, up to ``day`` included."""
        at = bisect_right(self.order, day)
        return self.order[at - 1] if at else None

    def with_changes(self, left: Iterable[Placed], came: Iterable[Placed]) -> Line:
        """This line without the places that were left, with those that were taken."""
        touched: dict[int, dict[str, Placed]] = {}
        for places, comes in ((left, False), (came, True)):
            for place in places:
                day = touched.get(place.day)
                if day is None:
                    day = touched[place.day] = {other.id: other for other in self.on(place.day)}
                if comes:
                    day[place.id] = place
                else:
                    day.pop(place.id, None)
        days = dict(self.days)
        for number, there in touched.items():
            if there:
                days[number] = tuple(sorted(there.values(), key=order_of_place))
            else:
                days.pop(number, None)
        same = days.keys() == self.days.keys()
        return Line(days, self.order if same else tuple(sorted(days)))


def order_of_place(place: Placed) -> tuple[int, int, str]:
    """As a sort key: its ``order``."""
    return place.order
