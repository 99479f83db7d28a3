# SPDX-License-Identifier: MIT
"""What to say this week: the ideas of the client's trade that fit the season and what is lacking.

All figures here are our own judgement, except those shared with the rules of cadence. Which ideas
were used is read from the posts themselves (``domain.ideas.Traces``).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from types import MappingProxyType
from typing import Final
from zlib import crc32

from cmdesk.config.paths import resource
from cmdesk.domain.ideas import Idea, Theme, Traces, Trade, parse, pillar_of, themes_named, trade_of
from cmdesk.domain.lines import Placed
from cmdesk.domain.openings import Week, occurrences_between
from cmdesk.domain.plan import Plan
from cmdesk.domain.records import About, Degree, Format, Pillar, Post, new_id
from cmdesk.domain.rules import about_us, no_question, too_commercial
from cmdesk.domain.rules.rendezvous import fulfilled

SHOWN: Final = 3
RESTS_DAYS: Final = 183  # an idea that was used is not shown again for six months
FRESH_DAYS: Final = 28  # nor, however few ideas are left, within four weeks
_IN_SEASON: Final = 3  # the points of a score: what is lacking counts more than the season
_LACKING: Final = 4
_EXPECTED: Final = 3
_NOT_LATELY: Final = 2
_NOT_OFFERED: Final = -5
_SELLING: Final = -12
_WISHED: Final = 3
_OVER: Final = -8
_FAR_OFF: Final = 10  # points of a hundred between a theme's share and the wanted one
_SAME_THEME: Final = -4  # among the three that are shown together
_BOTH_ASK: Final = -3
_BOTH_SELL: Final = -12
_SAME_FORMAT: Final = -1
_CHANCE: Final = 3  # points that the week deals out, so that not all weeks look alike


@dataclass(frozen=True, slots=True)
class Lacks:
    """What a week could do with, seen from the posts of the weeks before and from the openings.

    ``told`` are the themes of the last four weeks, ``expected`` those of free openings,
    ``formats`` what the active channels offer (empty: no channel yet, all are fine).
    """

    question: bool = False
    customers: bool = False
    less_selling: bool = False
    told: frozenset[Theme] = frozenset()
    expected: frozenset[Theme] = frozenset()
    formats: frozenset[Format] = frozenset()


@cache
def load_trades() -> Mapping[str, Trade]:
    """Every trade that has an idea box, by its key."""
    trades = (
        parse(path.read_text(encoding="utf-8"), path.stem)
        for path in sorted(resource("ideas").glob("*.toml"))
    )
    return MappingProxyType({trade.key: trade for trade in trades})


def ideas_of_plan(
    plan: Plan, trades: Mapping[str, Trade], week: Week, another: int = 0
) -> tuple[Idea, ...]:
    """Three ideas that fit a week, best first; none when the client's trade is not known.

    The same question has the same answer; ``another`` is raised by one to be shown three others,
    and after the last ones the first come back. Used ones rest; when too few are left, those that
    have rested longest return.
    """
    trade = trade_of(plan.client.trade, trades)
    if trade is None:
        return ()
    awake = _awake(plan, trade, week)
    lacks = lacks_of(plan, trade, week)
    seed = f"{plan.client.id}/{week.iso}"
    scores = {idea.key: _score(idea, lacks) + _dealt(seed, idea) for idea in awake}
    groups = _threes(awake, scores)
    return groups[another % len(groups)] if groups else ()


def ranked_ideas(
    plan: Plan, trades: Mapping[str, Trade], week: Week, beside: Sequence[Idea] = ()
) -> tuple[Idea, ...]:
    """All ideas that are awake, those first that fit a week best ``beside`` others taken for it."""
    trade = trade_of(plan.client.trade, trades)
    if trade is None:
        return ()
    lacks, seed = lacks_of(plan, trade, week), f"{plan.client.id}/{week.iso}"
    wishes, pillars = _wishes(plan, week), plan.pillars.values()
    scores = {
        idea.key: _score(idea, lacks)
        + _dealt(seed, idea)
        + _beside(idea, beside)
        + wishes.get(pillar.id if (pillar := pillar_of(idea.theme, pillars)) else "", 0)
        for idea in _awake(plan, trade, week)
        if idea not in beside
    }
    ideas = (idea for idea in trade.ideas if idea.key in scores)
    return tuple(sorted(ideas, key=lambda idea: (-scores[idea.key], idea.key)))


def lacks_of(plan: Plan, trade: Trade, week: Week) -> Lacks:
    """What the weeks up to the end of this one leave to be wished for."""
    end = week.end.toordinal()
    recent = tuple(plan.everything.between(end - FRESH_DAYS - 6, end))
    asking = plan.everything.between(end - 7 * no_question.WEEKS.value - 6, end)
    return Lacks(
        question=not any(no_question.asks(place) for place in asking),
        customers=_only_about_us(plan, end),
        less_selling=_sells_too_much(plan, recent),
        told=_themes_told(plan, trade, recent),
        expected=_themes_expected(plan, week),
        formats=frozenset(
            kind
            for channel in plan.channels.values()
            if channel.active
            for kind in plan.platform_of(channel).formats
        ),
    )


def draft_of(idea: Idea, language: str, pillars: Iterable[Pillar]) -> Post:
    """The post an idea begins, in a language: its opening with the blanks, the photo to take.

    Its theme is the one pillar that clearly corresponds, else none. ``idea.format`` is the
    business of the version.
    """
    pillar = pillar_of(idea.theme, pillars)
    return Post(
        id=new_id(),
        title=idea.title_in(language),
        text=idea.opening_in(language),
        photo_to_take=idea.photo_in(language),
        pillar_id=None if pillar is None else pillar.id,
        degree=idea.degree,
        about=idea.about,
        asks=idea.asks,
    )


def last_uses(plan: Plan, trade: Trade, since: date = date.min) -> dict[str, date]:
    """When each used idea of a trade was last told, or is to be; date.max without a date yet.

    Posts from before ``since`` are not looked at.
    """
    traces = Traces.of(trade.ideas)
    uses: dict[str, date] = {}
    for post in plan.posts.values():
        versions = (plan.versions[i] for i in plan.versions_of.get(post.id, ()))
        day = max((v.real_day or date.max for v in versions), default=date.max)
        idea = traces.idea_of(post) if day >= since else None
        if idea is not None:
            uses[idea.key] = max(day, uses.get(idea.key, day))
    return uses


def _awake(plan: Plan, trade: Trade, week: Week) -> list[Idea]:
    """The ideas of the season that do not rest; too few, and the longest rested are woken."""
    months = {day.month for day in week.days}
    rested = week.start - timedelta(days=RESTS_DAYS)
    uses = last_uses(plan, trade, since=rested)
    fresh = week.start - timedelta(days=FRESH_DAYS)
    fitting = [idea for idea in trade.ideas if idea.fits(months)]
    awake = [idea for idea in fitting if idea.key not in uses]
    resting = [idea for idea in fitting if uses.get(idea.key, date.max) < fresh]
    resting.sort(key=lambda idea: (uses[idea.key], idea.key))
    return awake + resting[: max(0, SHOWN - len(awake))]


def _score(idea: Idea, lacks: Lacks) -> int:
    """How well an idea fits what is lacking, in points."""
    given = (
        (_IN_SEASON, bool(idea.months)),
        (_NOT_LATELY, idea.theme not in lacks.told),
        (_EXPECTED, idea.theme in lacks.expected),
        (_LACKING, lacks.question and idea.asks),
        (_LACKING, lacks.customers and idea.about is About.CUSTOMERS),
        (-_LACKING, lacks.customers and idea.about is About.US),
        (_SELLING, lacks.less_selling and idea.degree is Degree.SELL),
        (_NOT_OFFERED, bool(lacks.formats) and idea.format not in lacks.formats),
    )
    return sum(points for points, so in given if so)


def _dealt(seed: str, idea: Idea) -> int:
    """A few points by the week and the client: the same each time they are asked for."""
    return crc32(f"{seed}/{idea.key}".encode()) % _CHANCE


def _threes(ideas: Sequence[Idea], scores: Mapping[str, int]) -> list[tuple[Idea, ...]]:
    """The ideas by threes, best first, each three as varied as can be; a short last lot is left.

    It stays when it is the only one.
    """
    left = sorted(ideas, key=lambda idea: (-scores[idea.key], idea.key))
    groups: list[tuple[Idea, ...]] = []
    while len(left) >= SHOWN or (left and not groups):
        group: list[Idea] = []
        for _ in range(min(SHOWN, len(left))):
            best = max(left, key=lambda idea: scores[idea.key] + _beside(idea, group))
            group.append(best)
            left.remove(best)
        groups.append(tuple(group))
    return groups


def _beside(idea: Idea, group: Sequence[Idea]) -> int:
    """What an idea loses beside those already chosen."""
    return sum(
        _SAME_THEME * (idea.theme is other.theme)
        + _BOTH_ASK * (idea.asks and other.asks)
        + _BOTH_SELL * (idea.degree is Degree.SELL and other.degree is Degree.SELL)
        + _SAME_FORMAT * (idea.format is other.format)
        for other in group
    )


def _only_about_us(plan: Plan, end: int) -> bool:
    """True when nearly all of the last posts that say whom they speak of speak of us."""
    start = end - about_us.LOOKED_BACK_DAYS.value
    spoken = {
        place.post.id: place.post.about
        for place in plan.everything.between(start, end)
        if place.post.about is not None
    }
    last = list(spoken.values())[-about_us.LAST.value :]
    return last.count(About.US) >= about_us.US.value


def _wishes(plan: Plan, week: Week) -> dict[str, int]:
    """Points for a post of a theme, seen from its wanted and maximum share of the last weeks."""
    end = week.end.toordinal()
    told = Counter(place.post.pillar_id for place in plan.everything.between(end - FRESH_DAYS, end))
    total = sum(posts for pillar_id, posts in told.items() if pillar_id is not None)
    points: dict[str, int] = {}
    for pillar in plan.pillars.values():
        share = 100 * told[pillar.id] // total if total else 0
        if pillar.wanted_share is not None and abs(share - pillar.wanted_share) >= _FAR_OFF:
            points[pillar.id] = _WISHED if share < pillar.wanted_share else -_WISHED
        if pillar.maximum_share is not None and total and share >= pillar.maximum_share:
            points[pillar.id] = _OVER
    return points


def _sells_too_much(plan: Plan, recent: Sequence[Placed]) -> bool:
    """True when more of the last posts sell than the client's limit, or the usual mark, allows."""
    limit = plan.client_mark(too_commercial.FIGURE, too_commercial.SELL_TENTHS)
    if limit is None or len(recent) < too_commercial.ENOUGH_A_SIDE.value:
        return False
    selling = sum(too_commercial.sells(plan, place) for place in recent)
    return selling * 10 > limit.value * len(recent)


def _themes_told(plan: Plan, trade: Trade, recent: Iterable[Placed]) -> frozenset[Theme]:
    """The themes of some posts: those of the ideas they come from, else by their pillar's name."""
    traces = Traces.of(trade.ideas)
    told: set[Theme] = set()
    for place in recent:
        idea = traces.idea_of(place.post)
        pillar = plan.pillars.get(place.post.pillar_id or "")
        if idea is not None:
            told.add(idea.theme)
        elif pillar is not None:
            told |= themes_named(pillar.name)
    return frozenset(told)


def _themes_expected(plan: Plan, week: Week) -> frozenset[Theme]:
    """The themes of the openings that nothing fulfils yet in a week."""
    openings = [o for o in plan.openings.values() if o.pillar_id in plan.pillars]
    free = (
        occurrence.opening
        for occurrence in occurrences_between(
            openings, week.start, week.end, plan.closures.values()
        )
        if not fulfilled(plan, occurrence)
    )
    return frozenset(
        theme for o in free for theme in themes_named(plan.pillars[o.pillar_id or ""].name)
    )
