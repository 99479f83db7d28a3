# SPDX-License-Identifier: MIT
"""No question: three weeks on a channel without a post that calls for an answer."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from cmdesk.domain.lines import Placed
from cmdesk.domain.plan import Mark, Plan
from cmdesk.domain.records import Channel, Closure, Rhythm
from cmdesk.domain.rules.base import By, Cell, Per, Rule, ids_of, month_start_of, source_text
from cmdesk.domain.rules.findings import Finding, FixKey, Level, Scope, ScopeKind
from cmdesk.domain.texts import mark

KEY = "no_question"
WEEKS = Mark(3)
AHEAD_DAYS = Mark(7)
ENOUGH = Mark(3)
_QUESTION = re.compile(r"\?(?![\w=&%])")  # not the one inside a web address


def asks(place: Placed) -> bool:
    """True when a post calls for an answer: marked so, or with a question in its words."""
    return place.post.asks or _QUESTION.search(place.text) is not None


def find(plan: Plan, cell: Cell, today: date) -> Iterator[Finding]:
    """The channel's last three weeks and next one, when none of its posts asks anything."""
    channel = plan.channels.get(cell.part)
    if channel is None or not channel.active or channel.rhythm is Rhythm.NONE:
        return
    now = today.toordinal()
    if plan.closed(now):
        return
    start = now - 7 * WEEKS.value + 1
    places = tuple(plan.line(channel.id).between(start, now + AHEAD_DAYS.value))
    told = sum(place.day <= now for place in places)
    if told < ENOUGH.value or any(asks(place) for place in places):
        return
    yield Finding(
        rule=KEY,
        level=Level.NOTE,
        scope=Scope(ScopeKind.CHANNEL, channel.id),
        start=date.fromordinal(month_start_of(now)),
        end=today,
        count=WEEKS.value,
        limit=WEEKS.value,
        unit="weeks",
        fact=mark(
            "NoQuestion", "{channel}: %n weeks without a post that calls for an answer.", "", 1
        ).filled(n=WEEKS.value, channel=channel.name),
        reason=mark(
            "NoQuestion",
            "Networks are places of conversation. Ask something your customers like to answer, "
            "then thank them and tell the result.",
        ),
        source=source_text(WEEKS),
        versions=ids_of(places),
        channel_id=channel.id,
        fixes=(FixKey.CREATE_DRAFT,),
    )


RULE = Rule(
    key=KEY,
    title=mark("NoQuestion", "No question asked"),
    by=By.CHANNEL,
    per=Per.EVER,
    find=find,
    reads=frozenset({Channel, Closure}),
    timed=True,
    parameters={"weeks": WEEKS, "ahead_days": AHEAD_DAYS, "enough": ENOUGH},
)
