# SPDX-License-Identifier: MIT
"""The mark behind a finding: whose it is, what it is, and what it usually is.

To let a rule's mark be changed beside the finding: its entry in ``_FIGURES``.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from cmdesk.domain.plan import Mark, Plan
from cmdesk.domain.records import Group
from cmdesk.domain.rules import burst, flood, flood_all, flood_week, too_commercial
from cmdesk.domain.texts import Text, mark

DAY_WORDS: Mapping[Group, Text] = {
    Group.FEED: mark("FigureMarks", "Posts a day, at most"),
    Group.STORY: mark("FigureMarks", "Stories a day, at most"),
    Group.SHORT: mark("FigureMarks", "Short videos a day, at most"),
    Group.NEWSLETTER: mark("FigureMarks", "Newsletters a day, at most"),
}
WEEK_WORDS = mark("FigureMarks", "Newsletters a week, at most")
POSTS_WEEK_WORDS = mark("FigureMarks", "Posts a week, at most")
BURST_WORDS = mark("FigureMarks", "Minutes between two posts, at least")
ALL_DAY_WORDS = mark("FigureMarks", "Too many posts in a day, from")
SELL_WORDS = mark("FigureMarks", "Posts that sell, at most, out of 10")
MINUTES = 24 * 60


@dataclass(frozen=True, slots=True)
class Limit:
    """A mark that its owner may set: ``channel_id`` None for all channels together.

    ``value`` is the one in force, ``usual`` what it is without a word of the client's (None where
    none is known), ``most`` the largest that makes sense.
    """

    figure: str
    channel_id: str | None
    words: Text
    value: int
    usual: int | None
    own: bool
    most: int = 200


def limit_of(plan: Plan, rule: str, scope_id: str) -> Limit | None:
    """The mark that a rule holds against a scope; None where there is none to set."""
    channel_id, _, group = scope_id.partition("/")
    if rule in _OF_ALL:
        figure, usual, words, most = _OF_ALL[rule]
        found = plan.client_mark(figure, usual)
        return None if found is None else _limit(figure, None, words, (found, usual), most)
    channel = plan.channels.get(channel_id)
    if channel is None or rule not in _FIGURES or group not in set(Group):
        return None
    name, words_of, most = _FIGURES[rule]
    figure = f"{group}.{name}"
    in_force = plan.mark(channel, figure)
    if in_force is None:
        return None
    known = getattr(plan.platform_of(channel).cadence_of(Group(group)), name, None)
    usual_mark = None if known is None else Mark.of_figure(known)
    return _limit(figure, channel_id, words_of(Group(group)), (in_force, usual_mark), most)


def _limit(
    figure: str, channel_id: str | None, words: Text, marks: tuple[Mark, Mark | None], most: int
) -> Limit:
    in_force, usual = marks
    return Limit(
        figure=figure,
        channel_id=channel_id,
        words=words,
        value=in_force.value,
        usual=None if usual is None else usual.value,
        own=in_force.own,
        most=most,
    )


def _day_words(group: Group) -> Text:
    return DAY_WORDS[group]


def _week_words(group: Group) -> Text:
    return WEEK_WORDS if group is Group.NEWSLETTER else POSTS_WEEK_WORDS


def _burst_words(_group: Group) -> Text:
    return BURST_WORDS


_FIGURES: Mapping[str, tuple[str, Callable[[Group], Text], int]] = {
    flood.KEY: ("day_mark", _day_words, 200),
    flood_week.KEY: ("week_mark", _week_words, 200),
    burst.KEY: ("burst", _burst_words, MINUTES),
}
_OF_ALL: Mapping[str, tuple[str, Mark, Text, int]] = {
    flood_all.KEY: (flood_all.FIGURE, flood_all.TOO_MANY, ALL_DAY_WORDS, 200),
    too_commercial.KEY: (too_commercial.FIGURE, too_commercial.SELL_TENTHS, SELL_WORDS, 10),
}
