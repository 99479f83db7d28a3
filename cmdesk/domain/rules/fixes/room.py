# SPDX-License-Identifier: MIT
"""The room that is left: on which day and at which minute one more version does no harm.

It keeps its own look at each day, so that placing 500 versions does not run every rule 500 times.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, datetime

from cmdesk.domain.lines import DAY_MINUTES, Placed
from cmdesk.domain.openings import expects
from cmdesk.domain.plan import LineKey, Plan
from cmdesk.domain.records import Channel, Opening, occurrence_id
from cmdesk.domain.rules import flood_all
from cmdesk.domain.rules.base import week_start_of
from cmdesk.domain.rules.fixes.hours import NIGHT_ENDS, Hours
from cmdesk.domain.rules.flood import day_limit

REACH = 90  # days ahead in which a place is looked for
TRIES_A_DAY = 2  # hours proposed first where no mark says how much a day may hold

Spot = tuple[int, int | None]


class Room:
    """A plan's days while versions leave their place and take another; made for one repair.

    All that moves leaves when it is made; ask ``spot_for`` each and ``take`` what it answers.
    Days are ordinals, minutes those of the day.
    """

    def __init__(self, plan: Plan, leaving: Iterable[Placed], now: datetime) -> None:
        self._plan = plan
        self._now = now.date().toordinal(), now.hour * 60 + now.minute
        self._leaving = frozenset(place.id for place in leaving)
        self._days: dict[tuple[LineKey, int], list[Placed]] = {}
        self._full: set[tuple[LineKey, int]] = set()
        self._hours = Hours.of_client(plan.client)

    def spot_for(self, place: Placed, first: int, after: int | None = None) -> Spot | None:
        """The earliest day from ``first`` or today on, and the minute there; None within reach.

        What has no hour gets none; ``after`` asks for a later minute should it be day ``first``.
        """
        start, key = max(first, self._now[0]), _key(place)
        for day in range(start, start + REACH + 1):
            if (key, day) in self._full:
                continue
            if not self._holds_one_more(place, day):
                self._full.add((key, day))
                continue
            later = after + 1 if after is not None and day == first else 0
            found = self._minute_on(place, day, max(self._floor(day), later))
            if found is not None:
                return day, found[0]
        return None

    def take(self, place: Placed, spot: Spot) -> None:
        """Let a version stand at a spot, so that the next one finds it taken."""
        day, minute = spot
        moved = replace(place, day=day, minute=minute)
        for key in _keys(place):
            self._on(key, day).append(moved)

    def _floor(self, day: int) -> int:
        """The first minute of a day that is still to come."""
        today, minute = self._now
        return minute + 1 if day == today else 0

    def _on(self, key: LineKey, day: int) -> list[Placed]:
        """What stands on a day of a line once all that moves has left."""
        found = self._days.get((key, day))
        if found is None:
            line = self._plan.lines.get(key)
            there = () if line is None else line.on(day)
            found = [place for place in there if place.id not in self._leaving]
            self._days[key, day] = found
        return found

    def _holds_one_more(self, place: Placed, day: int) -> bool:
        """True when no flood would come of one more version and the day is not closed."""
        plan = self._plan
        if plan.closed(day):
            return False
        all_limit = plan.client_mark(flood_all.FIGURE, flood_all.TOO_MANY)
        if all_limit is not None and len(self._on(None, day)) + 1 >= all_limit.value:
            return False
        channel = self._channel(place)
        if channel is None:
            return True
        limit = self._limit(place, channel, day)
        if limit is not None and len(self._on(_key(place), day)) >= limit:
            return False
        week = plan.mark(channel, f"{place.group.value}.week_mark")
        return week is None or self._in_week(place, day) < week.value

    def _in_week(self, place: Placed, day: int) -> int:
        start = week_start_of(day, self._plan.client.week_start)
        return sum(len(self._on(_key(place), start + step)) for step in range(7))

    def _limit(self, place: Placed, channel: Channel, day: int) -> int | None:
        known = day_limit(self._plan, channel, place.group, day)
        return None if known is None else known.limit

    def _minute_on(self, place: Placed, day: int, floor: int) -> tuple[int | None] | None:
        """A minute in a tuple (None in it: no hour); None when the day has none free."""
        openings = tuple(self._free_openings(place, day))
        closed = date.fromordinal(day).isoweekday() in self._plan.client.closed_weekdays
        if closed and not openings:
            return None
        if place.minute is None:
            return (None,)
        wanted = (opening.minute or 0 for opening in openings)  # without an hour: as in the night
        expected = [at for at in wanted if at >= NIGHT_ENDS]
        usual = () if closed else self._usual_minutes(place, day)
        free = (m for m in (*expected, *usual) if m >= floor and self._is_free(place, day, m))
        minute = next(free, None)
        return None if minute is None else (minute,)

    def _usual_minutes(self, place: Placed, day: int) -> tuple[int, ...]:
        """Minutes within the client's hours: evenly spread ones, then every quarter."""
        channel = self._channel(place)
        limit = None if channel is None else self._limit(place, channel, day)
        return self._hours.minutes(TRIES_A_DAY if limit is None else limit)

    def _is_free(self, place: Placed, day: int, minute: int) -> bool:
        """True when nothing of the channel and group stands too close to that minute."""
        channel = self._channel(place)
        mark = None
        if channel is not None:
            mark = self._plan.mark(channel, f"{place.group.value}.burst")
        gap = 1 if mark is None else mark.value
        moment = day * DAY_MINUTES + minute
        return all(
            abs(other.moment - moment) >= gap
            for near in (day - 1, day, day + 1)
            for other in self._on(_key(place), near)
            if other.minute is not None
        )

    def _free_openings(self, place: Placed, day: int) -> Iterator[Opening]:
        """The channel's openings on a day that nothing fulfils and this version may fulfil."""
        when = date.fromordinal(day)
        for opening in self._plan.openings.values():
            theme = opening.pillar_id
            if opening.channel_id != place.channel_id or not expects(opening, when):
                continue
            if theme is not None and theme != place.post.pillar_id:
                continue
            if not self._is_fulfilled(opening, when):
                yield opening

    def _is_fulfilled(self, opening: Opening, when: date) -> bool:
        linked = self._plan.linked.get(occurrence_id(opening.id, when), ())
        return any(self._plan.placed(version_id) for version_id in linked) or any(
            opening.minute in (None, other.minute)
            and opening.pillar_id in (None, other.post.pillar_id)
            for other in self._on(opening.channel_id, when.toordinal())
        )

    def _channel(self, place: Placed) -> Channel | None:
        return self._plan.channels.get(place.channel_id or "")


def _key(place: Placed) -> LineKey:
    """The line whose day it crowds: its channel's group, else all together."""
    return None if place.channel_id is None else (place.channel_id, place.group)


def _keys(place: Placed) -> tuple[LineKey, ...]:
    return (None,) if place.channel_id is None else (None, place.channel_id, _key(place))
