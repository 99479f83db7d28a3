# SPDX-License-Identifier: MIT
"""Where a week has room for a post: the openings that wait, else sensible days and hours.

How many posts a rhythm means in a week, and how many are proposed at most, is our own judgement.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import zip_longest
from typing import Final, TypeVar

from cmdesk.domain.folding import folded
from cmdesk.domain.openings import Occurrence, Week, expects, is_closed, occurrences_between
from cmdesk.domain.plan import Plan
from cmdesk.domain.records import Channel, Format, Rhythm
from cmdesk.domain.rules.fixes.hours import STEP, Hours
from cmdesk.domain.rules.rendezvous import fulfilled

T = TypeVar("T")
A_WEEK: Final[Mapping[Rhythm, int]] = {
    Rhythm.CALM: 2,
    Rhythm.REGULAR: 3,
    Rhythm.INTENSE: 6,  # one day is left for what comes up
    Rhythm.NONE: 0,
}
USUAL_A_WEEK: Final = 3  # of a client that says neither when nor how often it posts
MOST_A_WEEK: Final = 5  # over all channels, unless one alone is meant to have more
_LONG: Final = frozenset({Format.ARTICLE, Format.NEWSLETTER})  # not told several times a week
_USUAL_HOURS: Final = 2  # the hours that are proposed first, evenly apart
_HOURS_TRIED: Final = 6
_LOOKED_BACK_DAYS: Final = 56
_OFTEN: Final = 3  # posts at the same hour make it the channel's own


@dataclass(frozen=True, slots=True)
class Place:
    """A place for one post: the minutes that may do, the best first; (None,) without an hour.

    ``channel`` is None while the client has none; ``occurrence`` is the opening it fulfils.
    """

    channel: Channel | None
    day: date
    minutes: tuple[int | None, ...]
    occurrence: Occurrence | None = None


def expected(plan: Plan, start: date, end: date) -> tuple[Occurrence, ...]:
    """The openings of active channels by day and hour; on a closed weekday only rendez-vous."""
    openings = [
        opening
        for opening in plan.openings.values()
        if (channel := plan.channels.get(opening.channel_id)) is not None and channel.active
    ]
    weekdays = plan.client.closed_weekdays
    return tuple(
        one
        for one in occurrences_between(openings, start, end, plan.closures.values())
        if one.opening.is_rendezvous or not is_closed(one.day, (), weekdays)
    )


def waiting(plan: Plan, start: date, end: date) -> tuple[Occurrence, ...]:
    """Those that nothing fulfils yet."""
    return tuple(one for one in expected(plan, start, end) if not fulfilled(plan, one))


def active_channels(plan: Plan) -> tuple[Channel, ...]:
    """The channels one posts to, in the order they are shown in."""
    active = (channel for channel in plan.channels.values() if channel.active)
    return tuple(sorted(active, key=lambda channel: (folded(channel.name), channel.id)))


def places_to_fill(plan: Plan, week: Week, now: datetime) -> tuple[Place, ...]:
    """The places of a week that are worth a post, from now on, by day and hour.

    A channel with openings in the week has those; one that has none but rendez-vous also has what
    its rhythm asks for.
    """
    there = _expected(plan, week, now)
    wanted = _wanted(plan, week, now, there)
    days = _Days(plan, week, now, [place.day for place in there])
    return tuple(sorted((*there, *_free(plan, wanted, days)), key=_by_time))


def first_places(plan: Plan, week: Week, now: datetime, wanted: int) -> tuple[Place, ...]:
    """So many places for a client that begins: its openings, spread, else good days."""
    there = _spread(_expected(plan, week, now), wanted)
    days = _Days(plan, week, now, [place.day for place in there])
    channels: Sequence[Channel | None] = _talking(plan, active_channels(plan)) or (None,)
    used = Counter(place.channel.id for place in there if place.channel is not None)
    turns = sorted(channels, key=lambda channel: used["" if channel is None else channel.id])
    left = [turns[n % len(turns)] for n in range(wanted - len(there))]
    free = _free(plan, left, days, again=True)
    return tuple(sorted((*there, *free), key=_by_time))


def _expected(plan: Plan, week: Week, now: datetime) -> list[Place]:
    """The openings that wait, those of today whose hour is over left out."""
    places = []
    for occurrence in waiting(plan, max(week.start, now.date()), week.end):
        minute = occurrence.opening.minute
        if minute is None or occurrence.day > now.date() or minute > _minute_of(now):
            channel = plan.channels[occurrence.opening.channel_id]
            places.append(Place(channel, occurrence.day, (minute,), occurrence))
    return places


def _wanted(plan: Plan, week: Week, now: datetime, expected: Sequence[Place]) -> list[Channel]:
    """The channels that could do with a post beside their openings, in turn, once for each."""
    channels = active_channels(plan)
    left, whole = (len(_open_days(plan, week, start)) for start in (now.date(), week.start))
    first, last = week.start.toordinal(), week.end.toordinal()
    if not any(channel.rhythm is not Rhythm.NONE for channel in channels) and not plan.openings:
        there = sum(1 for _ in plan.everything.between(first, last))
        lacking = _share(USUAL_A_WEEK, left, whole, there)
        usual = _talking(plan, channels)
        return [usual[n % len(usual)] for n in range(lacking if channels else 0)]
    lots: list[list[Channel]] = []
    for channel in channels:
        if not _has_openings(plan, channel, week):
            there = sum(1 for _ in plan.line(channel.id).between(first, last))
            there += sum(place.channel is channel for place in expected)
            lots.append([channel] * _share(A_WEEK[channel.rhythm], left, whole, there))
    most = max((MOST_A_WEEK, *map(len, lots)))
    turns = [one for turn in zip_longest(*lots) for one in turn if one is not None]
    return turns[: max(0, most - len(expected))]


def _talking(plan: Plan, channels: Sequence[Channel]) -> Sequence[Channel]:
    """The channels where one speaks several times a week, blogs and newsletters left out."""
    found = [one for one in channels if not _LONG.issuperset(plan.platform_of(one).formats)]
    return found or channels


def _share(wanted: int, left: int, whole: int, there: int) -> int:
    """How many posts more: of a week that has begun only the part that is left counts."""
    share = -(-wanted * left // whole) if whole else 0
    return max(0, min(share, wanted - there))


def _has_openings(plan: Plan, channel: Channel, week: Week) -> bool:
    """True when it has usual times in a week; a rendez-vous alone does not tell how often."""
    return any(
        opening.channel_id == channel.id
        and not opening.is_rendezvous
        and any(expects(opening, day) for day in week.days)
        for opening in plan.openings.values()
    )


def _open_days(plan: Plan, week: Week, start: date) -> list[date]:
    closures, weekdays = tuple(plan.closures.values()), plan.client.closed_weekdays
    return [day for day in week.days if day >= start and not is_closed(day, closures, weekdays)]


class _Days:
    """The days that are left in a week, handed out evenly, those without a post first."""

    def __init__(self, plan: Plan, week: Week, now: datetime, taken: Iterable[date]) -> None:
        self._now = now
        self._open = [
            day
            for day in _open_days(plan, week, now.date())
            if day > now.date() or _minutes(plan, None, day, now)
        ]
        self._load = Counter(taken)
        for day in self._open:
            self._load[day] += len(plan.everything.on(day.toordinal()))

    def handed_out(self, wanted: int, *, again: bool) -> list[date]:
        """So many days; fewer when each may be had once only and not ``again``."""
        out: list[date] = []
        while len(out) < wanted:
            days = self._open if again else [day for day in self._open if day not in out]
            if not days:
                break
            least = min(self._load[day] for day in days)
            lightest = [day for day in days if self._load[day] == least]
            chosen = _spread(lightest, wanted - len(out))
            self._load.update(chosen)
            out += chosen
        return sorted(out)

    def minutes(self, plan: Plan, channel: Channel | None, day: date) -> tuple[int, ...]:
        """The hours of a day that are still to come, the channel's own first."""
        return _minutes(plan, channel, day, self._now)


def _free(
    plan: Plan, channels: Sequence[Channel | None], days: _Days, *, again: bool = False
) -> Iterator[Place]:
    """A place for each, on a day of its own unless ``again``, the hours in turn."""
    handed = days.handed_out(len(channels), again=again)
    for number, (channel, day) in enumerate(zip(channels, handed, strict=False)):
        minutes = days.minutes(plan, channel, day)
        turned = minutes[:_USUAL_HOURS] if number % 2 == 0 else minutes[:_USUAL_HOURS][::-1]
        yield Place(channel, day, (*turned, *minutes[_USUAL_HOURS:]))


def _minutes(plan: Plan, channel: Channel | None, day: date, now: datetime) -> tuple[int, ...]:
    first = _minute_of(now) + 1 if day == now.date() else 0
    hours = (*_own_hours(plan, channel, now), *Hours.of_client(plan.client).minutes(_USUAL_HOURS))
    fitting = [minute for minute in dict.fromkeys(hours) if minute >= first]
    return (*fitting[:_USUAL_HOURS], *fitting[_USUAL_HOURS :: 60 // STEP])[:_HOURS_TRIED]


def _own_hours(plan: Plan, channel: Channel | None, now: datetime) -> list[int]:
    """The hour at which most posts of a channel stood lately, if there is one."""
    if channel is None:
        return []
    today = now.date().toordinal()
    lately = plan.line(channel.id).between(today - _LOOKED_BACK_DAYS, today)
    usual = Counter(place.minute for place in lately if place.minute is not None)
    return [minute for minute, posts in usual.most_common(1) if posts >= _OFTEN]


def _minute_of(now: datetime) -> int:
    return now.hour * 60 + now.minute


def _spread(things: Sequence[T], wanted: int) -> list[T]:
    """So many of them, evenly apart; all when there are not more."""
    if wanted >= len(things):
        return list(things)
    return [things[(2 * n + 1) * len(things) // (2 * wanted)] for n in range(wanted)]


def _by_time(place: Place) -> tuple[date, int, str]:
    minute = place.minutes[0]
    channel = "" if place.channel is None else place.channel.name
    return (place.day, -1 if minute is None else minute, channel)
