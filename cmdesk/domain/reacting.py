# SPDX-License-Identifier: MIT
"""What people react to, and what changed since a decision: medians, with how many they are of.

A median of fewer than ``LEAST_POSTS`` posts says nothing, and what followed a decision is never
called its effect. Figures here are our own judgement.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from statistics import median
from typing import Final

from cmdesk.domain.metrics import said_value
from cmdesk.domain.months import Span
from cmdesk.domain.records import Nature, Region
from cmdesk.domain.texts import Text, mark
from cmdesk.domain.trends import Series, share_of_change, span_of

LEAST_POSTS: Final = 5
LEAST_NUMBERS: Final = 3
SHORTEST_LOOK: Final = 28  # days before a decision that are compared at least
LONGEST_LOOK: Final = 183
REPEAT_FROM: Final = 1.25  # times the median of all


class Verdict(StrEnum):
    """What the reactions to a kind of post suggest."""

    REPEAT = "repeat"
    KEEP = "keep"
    TILL = "till"
    TOO_FEW = "too_few"


VERDICTS: Final[Mapping[Verdict, Text]] = {
    Verdict.REPEAT: mark("Reactions", "to repeat"),
    Verdict.KEEP: mark("Reactions", "to keep"),
    Verdict.TILL: mark("Reactions", "few reactions; look at the till instead"),
    Verdict.TOO_FEW: mark("Reactions", "too few to conclude"),
}
_TILL_JUDGES: Final = mark("Reactions", "look at the till, it judges")


@dataclass(frozen=True, slots=True)
class Reacted:
    """A published post whose reactions were noted: where, when, how many, what it is."""

    day: date
    reactions: int
    channel_id: str | None = None
    kind: str = ""
    sells: bool = False


@dataclass(frozen=True, slots=True)
class Reception:
    """How a kind of post was received: the median of its reactions, of how many posts.

    ``posts`` counts all that were published, ``noted`` those whose reactions are known; ``median``
    is None without any.
    """

    kind: str
    posts: int
    noted: int
    median: float | None
    verdict: Verdict
    words: Text


@dataclass(frozen=True, slots=True)
class Since:
    """What changed since a decision: in words, in percent, and of how many values after it."""

    text: Text
    share: int | None = None
    after: int = 0


_NUMBER: Final = mark("Figures", "{value}")
_FEW_POSTS: Final = mark("Since", "since: too few posts with reactions noted ({after} of {least})")
_FEW_POSTS_BEFORE: Final = mark(
    "Since", "since: too few posts noted before it ({before} of {least})"
)
_FEW_NUMBERS: Final = mark("Since", "since: too few numbers noted ({after} of {least})")
_FEW_NUMBERS_BEFORE: Final = mark(
    "Since", "since: too few numbers noted before it ({before} of {least})"
)
_POSTS: Final = mark("Since", "since: {change} (%n post(s))", "", 1)
_NUMBERS: Final = mark("Since", "since: {change} (%n number(s))", "", 1)
_MORE: Final = mark("Since", "+{share}%")
_LESS: Final = mark("Since", "−{share}%")
_SAME: Final = mark("Since", "no change")
_FROM_TO: Final = mark("Since", "from {before} to {value}")


def reception_of(
    kind: str, posts: int, reacted: Sequence[Reacted], overall: float | None
) -> Reception:
    """How a kind of post was received beside the median of all (None: nothing is known).

    Under ``LEAST_POSTS`` noted there is no verdict. Posts that mostly sell get none from reactions
    either: the till judges them. Any other kind that gets reactions is *to repeat* from
    ``REPEAT_FROM`` times the median of all, else *to keep*.
    """
    middle = median_of(reacted)
    if len(reacted) < LEAST_POSTS or middle is None or overall is None:
        verdict = Verdict.TOO_FEW
    elif sum(one.sells for one in reacted) * 2 > len(reacted):
        verdict = Verdict.TILL
    else:
        better = middle > 0 and middle >= REPEAT_FROM * overall
        verdict = Verdict.REPEAT if better else Verdict.KEEP
    words = VERDICTS[verdict]
    if verdict is Verdict.TILL and middle is not None and overall is not None and middle >= overall:
        words = _TILL_JUDGES
    return Reception(kind, posts, len(reacted), middle, verdict, words)


def median_of(reacted: Iterable[Reacted]) -> float | None:
    """The median of the reactions; None without any."""
    values = [one.reactions for one in reacted]
    return float(median(values)) if values else None


def since_of_posts(day: date, reacted: Iterable[Reacted], today: date) -> Since:
    """How the median of reactions changed since a day, in the posts of both sides."""
    start, all_of_them = _look_back(day, today), tuple(reacted)
    before = [float(one.reactions) for one in all_of_them if start <= one.day < day]
    after = [float(one.reactions) for one in all_of_them if day <= one.day <= today]
    if len(after) < LEAST_POSTS:
        return Since(_FEW_POSTS.filled(after=len(after), least=LEAST_POSTS), after=len(after))
    if len(before) < LEAST_POSTS:
        text = _FEW_POSTS_BEFORE.filled(before=len(before), least=LEAST_POSTS)
        return Since(text, after=len(after))
    old, new = median(before), median(after)
    change = _said(old, new, (_number(old), _number(new)))
    return Since(_POSTS.filled(n=len(after), change=change), share_of_change(old, new), len(after))


def since_of_series(
    day: date, series: Series, today: date, region: Region = Region.FRANCE
) -> Since:
    """How a metric changed since a day.

    A stock is compared at its last value before and its latest; a flow or a ratio at the median of
    both sides, a flow per day and without a value that counts days of both.
    """
    if series.metric.nature is Nature.STOCK:
        return _since_of_stock(day, series, today, region)
    before, after, days = _sides(day, series, today)
    if len(after) < LEAST_NUMBERS:
        return Since(_FEW_NUMBERS.filled(after=len(after), least=LEAST_NUMBERS), after=len(after))
    if len(before) < LEAST_NUMBERS:
        text = _FEW_NUMBERS_BEFORE.filled(before=len(before), least=LEAST_NUMBERS)
        return Since(text, after=len(after))
    old, new = median(before), median(after)
    said = [said_value(series.metric, round(one * days, 1), region) for one in (old, new)]
    text = _NUMBERS.filled(n=len(after), change=_said(old, new, (said[0], said[1])))
    return Since(text, share_of_change(old, new), len(after))


def _since_of_stock(day: date, series: Series, today: date, region: Region) -> Since:
    before = [one.value for one in series.noted if one.day <= day]
    after = [one.value for one in series.noted if day < one.day <= today]
    if not after:
        return Since(_FEW_NUMBERS.filled(after=0, least=1))
    if not before:
        return Since(_FEW_NUMBERS_BEFORE.filled(before=0, least=1), after=len(after))
    old, new = before[-1], after[-1]
    said = (said_value(series.metric, old, region), said_value(series.metric, new, region))
    text = _NUMBERS.filled(n=len(after), change=_said(old, new, said))
    return Since(text, share_of_change(old, new), len(after))


def _sides(day: date, series: Series, today: date) -> tuple[list[float], list[float], int]:
    """The values before and after a day, a flow's per day, and the days of a flow's last value."""
    flow, start, days = series.metric.nature is Nature.FLOW, _look_back(day, today), 1
    before: list[float] = []
    after: list[float] = []
    for one in series.noted:
        span = span_of(one) if flow else Span(one.day, one.day)
        length = span.length
        if span.start >= day and span.end <= today:
            after.append(one.value / length)
            days = length
        elif start <= span.end < day:
            before.append(one.value / length)
    return before, after, days


def _look_back(day: date, today: date) -> date:
    """The first day that is compared: as long before the decision as it is ago, within limits."""
    days = min(max((today - day).days, SHORTEST_LOOK), LONGEST_LOOK)
    return date.fromordinal(max(day.toordinal() - days, 1))


def _said(old: float, new: float, values: tuple[Text, Text]) -> Text:
    """The change in percent; the two values themselves from a zero base."""
    share = share_of_change(old, new)
    if share is None and new != old:
        return _FROM_TO.filled(before=values[0], value=values[1])
    if not share:
        return _SAME
    return (_MORE if share > 0 else _LESS).filled(share=abs(share))


def _number(value: float) -> Text:
    return _NUMBER.filled(value=int(value) if value == int(value) else value)
