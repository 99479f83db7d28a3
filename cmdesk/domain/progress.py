# SPDX-License-Identifier: MIT
"""Aims: the question that a mere wish gets, and how far an aim is on its straight line.

Figures here are our own judgement: within a tenth of the whole way beside the line is *on time*;
nothing is said before a tenth of the time has passed and two numbers were noted after the start.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from enum import Enum, auto
from typing import Final

from cmdesk.domain.folding import folded
from cmdesk.domain.metrics import Metric, said_value
from cmdesk.domain.records import Aim, Nature, Region
from cmdesk.domain.texts import Text, mark
from cmdesk.domain.trends import Series, period_values

LEAST_NOTED: Final = 2
LEAST_TIME: Final = 0.1
BESIDE_LINE: Final = 0.1


class Standing(Enum):
    """Where an aim stands."""

    WISH = auto()
    NOTHING_NOTED = auto()
    TOO_EARLY = auto()
    ON_TIME = auto()
    AHEAD = auto()
    BEHIND = auto()
    REACHED = auto()
    PASSED = auto()


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked of an aim that cannot be followed yet, and why it is asked."""

    asks: Text
    why: Text


@dataclass(frozen=True, slots=True)
class Value:
    """A value and the last day it speaks of."""

    day: date
    value: float


@dataclass(frozen=True, slots=True)
class Progress:
    """How far an aim is.

    ``text`` says it in a few words; ``now`` is the value compared, ``expected`` what the line
    from ``start`` to ``end`` asks on its day; all None where there is nothing to compare.
    """

    standing: Standing
    text: Text
    now: Value | None = None
    expected: float | None = None
    start: Value | None = None
    end: Value | None = None


_PRESENCE: Final = re.compile(
    r"^(?:to )?(?:be|being|exist) (?:\w+ )?on\b"
    r"|^(?:etre|exister|s'installer) (?:\w+ )?sur\b"
    r"|^(?:avoir|ouvrir|creer) une? (?:page|compte|profil)\b"
    r"|^(?:open|create|have) an? (?:\w+ )?(?:page|account|profile)\b"
    r"|^(?:une )?presence (?:sur|on)\b"
)
_ON_IT: Final = Question(
    mark("Aims", "And once you are there, what should happen? Which number would show it?"),
    mark(
        "Aims",
        "Being on a network is not an aim: it is a way to one. What counts is what your customers "
        "expect there and what it brings.",
    ),
)
_NO_METRIC: Final = Question(
    mark("Aims", "Which number would show that it is reached?"),
    mark("Aims", "Without a number to follow, one never knows whether it works."),
)
_NO_TARGET: Final = Question(
    mark("Aims", "How many would be enough to be content?"),
    mark("Aims", "Without a figure, more is always missing."),
)
_NO_DAY: Final = Question(
    mark("Aims", "By when?"),
    mark("Aims", "Without a day one cannot tell patience from delay. It often takes months."),
)
_WISH: Final = mark("Aims", "a question first")
_NOTHING: Final = mark("Aims", "no number noted yet")
_TOO_EARLY: Final = mark("Aims", "too early to say: {reason}")
_FEW_NOTED: Final = mark("Aims", "at least {least} numbers noted after the start are needed")
_LITTLE_TIME: Final = mark("Aims", "look again from {day:date} on")
_REACHED: Final = mark("Aims", "reached: {value}")
_ON_TIME: Final = mark("Aims", "on time")
_AHEAD: Final = mark("Aims", "ahead by {value}")
_BEHIND: Final = mark("Aims", "behind by {value}")
_PASSED: Final = mark("Aims", "the date has passed: {value} of {target}")


def question_of(aim: Aim) -> Question | None:
    """What to ask of an aim without number, target or day; None when it can be followed."""
    missing = (
        (not aim.metric, _NO_METRIC),
        (aim.target is None, _NO_TARGET),
        (aim.due is None, _NO_DAY),
    )
    asked = next((question for lacks, question in missing if lacks), None)
    if asked is None or asked is _NO_DAY:
        return asked
    return _ON_IT if _PRESENCE.search(folded(aim.words.strip())) else asked


def progress_of(aim: Aim, series: Series, today: date, region: Region = Region.FRANCE) -> Progress:
    """How far an aim is, from all that was noted of its metric."""
    if question_of(aim) is not None or aim.target is None or aim.due is None:
        return Progress(Standing.WISH, _WISH)
    values = values_of(aim, series, min(today, aim.due))
    start = start_of(aim, series)
    if not values or start is None:
        return Progress(Standing.NOTHING_NOTED, _NOTHING)
    end, now = Value(aim.due, aim.target), values[-1]
    expected = line_at(start, end, now.day)
    standing, text = _judged(series.metric, values, (start, end, expected), (today, region))
    return Progress(standing, text, now, expected, start, end)


def start_of(aim: Aim, series: Series) -> Value | None:
    """Where an aim begins: as it says, else at the last number known on its start.

    Without one so early it is the first noted after; None when nothing was noted.
    """
    if aim.baseline is not None and aim.start is not None:
        return Value(aim.start, aim.baseline)
    noted = values_of(aim, series, date.max)
    if not noted:
        return None
    if aim.start is None:
        return Value(noted[0].day, noted[0].value if aim.baseline is None else aim.baseline)
    known = [one for one in noted if one.day <= aim.start]
    return Value(aim.start, (known[-1] if known else noted[0]).value)


def values_of(aim: Aim, series: Series, until: date) -> tuple[Value, ...]:
    """The values an aim is compared with: of a flow, those of its whole weeks or months."""
    if series.metric.nature is not Nature.FLOW:
        return tuple(Value(one.day, one.value) for one in series.noted if one.day <= until)
    return tuple(
        Value(one.span.end, one.value)
        for one in period_values(series, aim.period)
        if one.whole and one.span.end <= until
    )


def line_at(start: Value, end: Value, day: date) -> float:
    """What the straight line asks on a day; flat before its start and after its end."""
    days = (end.day - start.day).days
    if days <= 0:
        return end.value
    share = min(max((day - start.day).days / days, 0.0), 1.0)
    return start.value + (end.value - start.value) * share


def _judged(
    metric: Metric,
    values: tuple[Value, ...],
    line: tuple[Value, Value, float],
    told: tuple[date, Region],
) -> tuple[Standing, Text]:
    """Where the last value stands beside the line, in words."""
    (start, end, expected), (today, region) = line, told
    now, way = values[-1].value, end.value - start.value
    up = 1 if way >= 0 else -1
    if (now - end.value) * up >= 0 and values[-1].day > start.day:
        return Standing.REACHED, _REACHED.filled(value=said_value(metric, now, region))
    if today > end.day:
        said, target = said_value(metric, now, region), said_value(metric, end.value, region)
        return Standing.PASSED, _PASSED.filled(value=said, target=target)
    early = _early(values, start, end, today)
    if early is not None:
        return Standing.TOO_EARLY, _TOO_EARLY.filled(reason=early)
    off = (now - expected) * up
    if abs(off) <= BESIDE_LINE * abs(way):
        return Standing.ON_TIME, _ON_TIME
    size = round(abs(off)) if metric.whole and abs(off) >= 1 else round(abs(off), 1)
    said = said_value(metric, size, region)
    if off > 0:
        return Standing.AHEAD, _AHEAD.filled(value=said)
    return Standing.BEHIND, _BEHIND.filled(value=said)


def _early(values: tuple[Value, ...], start: Value, end: Value, today: date) -> Text | None:
    """Why nothing can be said yet; None when something can."""
    first = start.day + (end.day - start.day) * LEAST_TIME
    if today < first:
        return _LITTLE_TIME.filled(day=first)
    if sum(one.day > start.day for one in values) < LEAST_NOTED:
        return _FEW_NOTED.filled(least=LEAST_NOTED)
    return None
