# SPDX-License-Identifier: MIT
"""What was counted, what we aim at, and what we decided from it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from cmdesk.domain.records.base import Record

FOLLOWERS: Final = "followers"


class Unit(StrEnum):
    """What a metric counts in; money is in the client's currency."""

    COUNT = "count"
    MONEY = "money"
    PERCENT = "percent"
    MINUTES = "minutes"


class Nature(StrEnum):
    """How values of a metric go together over time.

    A *flow* adds up (bookings of four weeks make a month's), a *stock* is what stands on its last
    day (followers), a *ratio* is averaged.
    """

    FLOW = "flow"
    STOCK = "stock"
    RATIO = "ratio"


class Period(StrEnum):
    """The time a value of a flow counts, ended by its day: that day, 7 days, or a month."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"


@dataclass(frozen=True, slots=True, kw_only=True)
class Former:
    """A value that was corrected, and the day it was."""

    value: float
    until: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Measurement(Record):
    """One value read on one day: of a channel, or of the business when ``channel_id`` is None.

    ``metric`` is a key of ``domain.metrics`` or the id of an ``OwnMetric``, whose unit ``value``
    has; ``period`` what a flow's value counts, None for the others; ``former`` the values that
    stood here before they were corrected, the oldest first.
    """

    metric: str
    value: float
    day: date
    channel_id: str | None = None
    note: str = ""
    period: Period | None = None
    former: tuple[Former, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnMetric(Record):
    """A metric that the user added; ``where`` says where its number is found."""

    name: str
    unit: Unit = Unit.COUNT
    nature: Nature = Nature.FLOW
    per_channel: bool = False
    where: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Indicator(Record):
    """A number the client follows: a metric of a channel, or of the business.

    ``period`` is how often it is noted, ``order`` where it stands in the table of numbers.
    """

    metric: str
    channel_id: str | None = None
    period: Period = Period.MONTH
    order: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Aim(Record):
    """What should be reached: ``target`` of a metric (by ``period`` for a flow) until ``due``.

    ``baseline`` is where it began, on ``start``. Without metric, target or day it is only a wish,
    and gets a question.
    """

    words: str
    metric: str = ""
    channel_id: str | None = None
    baseline: float | None = None
    target: float | None = None
    start: date | None = None
    due: date | None = None
    period: Period = Period.MONTH


@dataclass(frozen=True, slots=True, kw_only=True)
class Adjustment(Record):
    """Something that was decided on a day, and the metric it should change ("" when none)."""

    day: date
    words: str
    metric: str = ""
    channel_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportWords(Record):
    """What somebody wrote by hand into the report of a month, known by its first day."""

    month: date
    sentences: tuple[str, ...] = ()
