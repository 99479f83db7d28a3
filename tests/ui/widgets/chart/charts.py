# SPDX-License-Identifier: MIT
"""Charts to be drawn in tests: an ordinary one, and one for each edge."""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import date, timedelta

from cmdesk.ui.widgets.chart.figures import (
    Bar,
    Bars,
    Baseline,
    Chart,
    Kind,
    Marker,
    Point,
    Series,
    Target,
)

FIRST = date(2026, 9, 1)
_WORDS = ("Two offers a week, no more", "A short film each Tuesday", "We answer the same evening")


def series(name: str, values: Sequence[float | None], step: int = 7, start: date = FIRST) -> Series:
    days = (start + timedelta(days=step * number) for number in range(len(values)))
    return Series(name, tuple(Point(day, value) for day, value in zip(days, values, strict=True)))


def weekly(counts: Sequence[int], start: date = FIRST) -> Bars:
    return Bars(
        "posts a week",
        tuple(Bar(start + timedelta(days=7 * n), count) for n, count in enumerate(counts)),
    )


BOOKINGS = Chart(
    "Online bookings",
    (series("Bookings", (24, 26, 25, 29, 28, 33, 36, 35, 39, 41, 40, 43)),),
    Baseline(24, FIRST, date(2026, 9, 15)),
    Target(60, date(2027, 3, 31)),
    (Marker(date(2026, 10, 6), "fewer offers"),),
    weekly((3, 2, 4, 0, 5, 3, 3, 4, 2, 6, 3, 4)),
)
_CROWDED = tuple(
    Marker(FIRST + timedelta(days=5 * number), _WORDS[number % 3]) for number in range(15)
)
_WAVES = [800 + 7 * week + 40 * math.sin(week / 4) for week in range(157)]
_TWO = (
    series("Facebook", (1200, 1210, 1204, None, 1230, 1250, 1300)),
    series("Instagram", (1100, 1140, 1160, 1190, 1204, 1260, 1299)),
)

# To add one: its name and the chart; every test of layout and painting then draws it.
EDGES: dict[str, Chart] = {
    "ordinary": BOOKINGS,
    "one point": Chart("One", (series("One", (12,)),)),
    "one point with all": Chart(
        *("One", (series("One", (12,)),), Baseline(12, FIRST), Target(20, date(2026, 12, 1))),
        *((Marker(FIRST, "began"),), weekly((3,))),
    ),
    "gaps": Chart("Gaps", (series("x", (3, None, 5, None, None, 8, 9, None)),)),
    "negative": Chart("Negative", (series("x", (-3, 2, -8, 4)),), Baseline(-3), Target(0)),
    "all negative": Chart("Debts", (series("x", (-30, -31, -29)),)),
    "equal": Chart("Equal", (series("x", (5, 5, 5)),), Baseline(5), Target(5)),
    "zeros": Chart("Zeros", (series("x", (0, 0, 0)),)),
    "tiny": Chart("Rates", (series("x", (0.031, 0.034, 0.029)),)),
    "huge": Chart("Huge", (series("x", (9.1e14, 9.2e14, 1e300)),)),
    "nearly equal": Chart("Near", (series("x", (1e6, 1e6 + 1e-9)),)),
    "three years": Chart(
        "Followers",
        (series("Followers", _WAVES, start=date(2023, 11, 20)),),
        Baseline(800, date(2023, 11, 20), date(2023, 12, 18)),
        Target(2000, date(2027, 1, 1)),
        bars=weekly([week * 7 % 5 for week in range(157)], date(2023, 11, 20)),
    ),
    "decades": Chart("Old", (series("x", range(60), 366, date(1970, 1, 1)),)),
    "two": Chart("Two", _TWO),
    "crowded": Chart(
        "Crowded", BOOKINGS.series, BOOKINGS.baseline, Target(44), _CROWDED, BOOKINGS.bars
    ),
    "bars": Chart("Calls", (series("Calls", (4, 8, None, 42, 0), 30),), kind=Kind.BARS),
    "bars down": Chart("Balance", (series("x", (4, -8, -3), 30),), kind=Kind.BARS),
    "rows of bars": Chart("Both", _TWO, kind=Kind.BARS),
    "a year of days": Chart("Days", (series("x", range(365), 1),), kind=Kind.BARS),
    "out of range": Chart(
        *("Later", BOOKINGS.series, BOOKINGS.baseline, BOOKINGS.target, BOOKINGS.decisions),
        *(BOOKINGS.bars, Kind.LINE, date(2026, 10, 13), date(2026, 12, 31)),
    ),
    "no posts": Chart("Idle", BOOKINGS.series, bars=weekly((0, 0, 0))),
    "long words": Chart("Long", (series("A very long name " * 9, (1, 2, 3)), _TWO[1])),
}
EMPTY: dict[str, Chart] = {
    "no series": Chart("Nothing", ()),
    "no points": Chart("Nothing", (Series("x", ()),), Baseline(3), Target(5)),
    "not noted": Chart("Nothing", (series("x", (None, None)),), empty="Note a first number."),
    "not numbers": Chart("Nothing", (series("x", (math.nan, math.inf)),)),
    "outside": Chart("Nothing", BOOKINGS.series, start=date(2030, 1, 1)),
    "backwards": Chart("Nothing", BOOKINGS.series, start=date(2026, 12, 1), end=date(2026, 1, 1)),
}
