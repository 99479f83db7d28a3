# SPDX-License-Identifier: MIT
"""The idea box of a client, opened for a week: three ideas at a time, why, and on which day.

To add a reason: its line in ``_REASONS``, at the place of its weight.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from cmdesk.domain.ideas import Idea, Trade, trade_of
from cmdesk.domain.openings import Occurrence, Week
from cmdesk.domain.plan import Plan
from cmdesk.domain.records import About, Client, Post
from cmdesk.domain.texts import Text, mark
from cmdesk.services.edits import Edit, Set
from cmdesk.services.ideas import Lacks, draft_of, ideas_of_plan, lacks_of
from cmdesk.services.places import waiting

_TRADE: Final = mark("IdeaBox", "say what the trade is")
_MOST_REASONS: Final = 2  # more than two are not read

_REASONS: Final[tuple[tuple[Callable[[Idea, Lacks], bool], Text], ...]] = (
    (
        lambda idea, lacks: idea.theme in lacks.expected,
        mark("IdeaBox", "this theme is expected this week"),
    ),
    (
        lambda idea, lacks: lacks.question and idea.asks,
        mark("IdeaBox", "nothing was asked lately"),
    ),
    (
        lambda idea, lacks: lacks.customers and idea.about is About.CUSTOMERS,
        mark("IdeaBox", "the last posts spoke of you only"),
    ),
    (
        lambda idea, _: bool(idea.months),
        mark("IdeaBox", "it is the season"),
    ),
    (
        lambda idea, lacks: idea.theme not in lacks.told,
        mark("IdeaBox", "not spoken of these last weeks"),
    ),
)


@dataclass(frozen=True, slots=True)
class IdeaBox:
    """What there is to say in a week, seen from the plan of a client."""

    plan: Plan
    week: Week
    trades: Mapping[str, Trade]

    @property
    def trade(self) -> Trade | None:
        """The client's trade; None when its words name none that is known."""
        return trade_of(self.plan.client.trade, self.trades)

    def for_trade(self, trade: Trade) -> IdeaBox:
        """The same week with the ideas of a trade, whatever the client's own words say."""
        client = replace(self.plan.client, trade=trade.key)
        return replace(self, plan=replace(self.plan, client=client))

    def three(self, another: int = 0) -> tuple[Idea, ...]:
        """Three ideas, the best first; others for each higher number."""
        return ideas_of_plan(self.plan, self.trades, self.week, another)

    def lacks(self) -> Lacks:
        """What the week could do with; nothing is known of it without a trade."""
        return Lacks() if self.trade is None else lacks_of(self.plan, self.trade, self.week)

    def post_of(self, idea: Idea) -> Post:
        """The post that an idea begins, in the language of the client's posts."""
        return draft_of(idea, self.plan.client.language, self.plan.pillars.values())

    def opening_for(self, post: Post, today: date) -> Occurrence | None:
        """The first expected publishing of the week, from today on, that this post can fulfil.

        None that another post fulfils; one of the post's theme comes before one of any theme.
        """
        start = max(today, self.week.start)
        free = [
            occurrence
            for occurrence in waiting(self.plan, start, self.week.end)
            if occurrence.opening.pillar_id in (None, post.pillar_id)
        ]
        return min(free, key=lambda one: one.opening.pillar_id is None, default=None)


def reasons_of(idea: Idea, lacks: Lacks) -> tuple[Text, ...]:
    """Why an idea fits now, in words; the weightiest first, two at most."""
    return tuple(words for holds, words in _REASONS if holds(idea, lacks))[:_MOST_REASONS]


def trade_named(client: Client, trade: Trade, trades: Mapping[str, Trade]) -> Edit:
    """Keep a trade with the client; its own words stay before it when they named none."""
    words = trade.label_in(client.language)
    if client.trade and trade_of(client.trade, trades) is None:
        words = f"{client.trade} ({words})"
    return Set(Client, client.id, {"trade": words}, _TRADE)
