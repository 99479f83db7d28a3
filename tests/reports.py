# SPDX-License-Identifier: MIT
"""Documents with a month to report on: a usual one, a crowded one, one of nothing."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from pathlib import Path

from cmdesk.domain.months import month_of
from cmdesk.domain.records import (
    FOLLOWERS,
    Adjustment,
    Aim,
    Channel,
    Client,
    Indicator,
    Measurement,
    Opening,
    OwnMetric,
    Pattern,
    Period,
    Pillar,
    Post,
    Record,
    ReportWords,
    Status,
    Version,
)
from cmdesk.services.documents.month_report import MonthReport, month_report
from cmdesk.services.platforms import load_platforms
from cmdesk.store.document_file import DocumentFile

NOVEMBER = month_of(date(2026, 11, 1))
LATER = datetime.combine(date(2026, 12, 3), time(9))
RUNNING = datetime.combine(date(2026, 11, 20), time(9))
CLIENT = Client(id="client", name="Chez <Lou> & Fils", language="en")
FACEBOOK = Channel(id="facebook", platform="facebook_page", name="Facebook")
BLOG = Channel(id="blog", platform="blog", name="Blog")
CRAFT = Pillar(id="craft", name="Craft", pattern=Pattern.DIAGONAL)
OFFERS = Pillar(id="offers", name="Offers", pattern=Pattern.DOTS)
BREAD = Opening(id="bread", channel_id="facebook", weekdays=(6,), name="Saturday loaf")
SENTENCES = ("The market went well.", "", "Orders for Christmas.")


def posts(count: int, pillar: str | None = "craft", reactions: int | None = 10) -> list[Record]:
    """Published posts, one a day, with one more reaction each."""
    made: list[Record] = []
    for number in range(count):
        name, day = f"{pillar}{number}", date(2026, 11, 1) + timedelta(days=number % 28)
        made.append(Post(id=f"post-{name}", title=f"Post {name}", pillar_id=pillar))
        made.append(
            Version(
                id=f"version-{name}",
                post_id=f"post-{name}",
                channel_id="facebook" if number % 3 else "blog",
                day=day,
                published_day=day,
                status=Status.PUBLISHED,
                reactions=None if reactions is None else reactions + number,
            )
        )
    return made


def monthly(metric: str, *values: float, channel: str | None = None) -> list[Record]:
    """Values of the months until November, and that the number is followed."""
    made: list[Record] = [
        Indicator(id=f"follow-{metric}", metric=metric, channel_id=channel),
    ]
    month = NOVEMBER
    for value in reversed(values):
        made.append(
            Measurement(
                id=f"{metric}-{month.start}",
                metric=metric,
                value=value,
                day=month.end,
                channel_id=channel,
                period=None if metric == FOLLOWERS else Period.MONTH,
            )
        )
        month = month.previous
    return made


USUAL: tuple[Record, ...] = (
    *(CLIENT, FACEBOOK, BLOG, CRAFT, OFFERS, BREAD),
    *posts(7),
    *posts(2, "offers"),
    *posts(1, None, None),
    *monthly("bookings", 24, 36, 43),
    *monthly(FOLLOWERS, 1000, 1204, channel="facebook"),
    Indicator(id="silent", metric="calls"),
    Aim(
        id="aim",
        words="60 bookings",
        metric="bookings",
        baseline=24,
        target=60,
        start=date(2026, 9, 30),
        due=date(2027, 3, 31),
    ),
    Aim(id="wish", words="Be loved"),
    Adjustment(id="d1", day=date(2026, 11, 3), words="Fewer offers", metric="bookings"),
    Adjustment(id="d2", day=date(2026, 11, 4), words="Closed on Mondays"),
    ReportWords(id="words", month=NOVEMBER.start, sentences=SENTENCES),
)


def crowded() -> tuple[Record, ...]:
    """Twelve numbers, five aims, 120 posts, long words everywhere."""
    long = "A name that somebody wrote at length because it had to be exact, number "
    made: list[Record] = [CLIENT, FACEBOOK, BLOG, CRAFT, OFFERS, BREAD]
    made += [*posts(60), *posts(60, "offers")]
    for number in range(12):
        made.append(OwnMetric(id=f"own{number}", name=f"{long}{number}"))
        made += monthly(f"own{number}", 1000, 1100.5, 1200)
    for number in range(5):
        made.append(
            Aim(
                id=f"aim{number}",
                words=f"{long}{number}",
                metric=f"own{number}",
                target=2000,
                start=date(2026, 9, 30),
                due=date(2027, 3, 31),
            )
        )
        day = date(2026, 11, 1 + number)
        made.append(Adjustment(id=f"d{number}", day=day, words=f"{long}{number}", metric="own1"))
    sentences = tuple(f"{long}one. " * 4 for _ in range(3))
    return (*made, ReportWords(id="words", month=NOVEMBER.start, sentences=sentences))


def report_from(
    folder: Path, records: Iterable[Record] = USUAL, now: datetime = LATER
) -> MonthReport:
    """The report of November made of these records."""
    with (
        DocumentFile.create(folder / "report.db", tuple(records)) as document,
        document.reading() as reader,
    ):
        return month_report(reader, load_platforms(), NOVEMBER, now)
