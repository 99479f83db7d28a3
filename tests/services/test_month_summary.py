# SPDX-License-Identifier: MIT
"""What a month was, for its report, and the sentences written by hand into it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, time
from pathlib import Path

import pytest

from cmdesk.domain.months import month_of
from cmdesk.domain.progress import Standing
from cmdesk.domain.records import (
    FOLLOWERS,
    Adjustment,
    Aim,
    Closure,
    Indicator,
    Measurement,
    Opening,
    Period,
    Record,
    ReportWords,
    Status,
    Version,
)
from cmdesk.services.edits import apply
from cmdesk.services.month_summary import (
    MonthSummary,
    NumberOfMonth,
    Published,
    month_summary,
    report_sentences,
    write_report_sentences,
)
from cmdesk.services.platforms import load_platforms
from cmdesk.store.document_file import DocumentFile
from cmdesk.ui.i18n import say
from tests.documents import everything
from tests.services.conftest import BLOG, BREAD, CLIENT, CRAFT, FACEBOOK, FLOUR, SATURDAY_BREAD
from tests.services.laws import held

NOVEMBER = month_of(date(2026, 11, 1))
LATER = datetime.combine(date(2026, 12, 3), time(9))
MIDST = datetime.combine(date(2026, 11, 22), time(9))


def version(name: str, day: date, status: Status, post: str = "bread-post") -> Version:
    gone_out = day if status is Status.PUBLISHED else None
    return Version(
        id=name,
        post_id=post,
        channel_id="facebook",
        day=day,
        status=status,
        published_day=gone_out,
    )


def month_value(name: str, metric: str, value: float, day: date) -> Measurement:
    return Measurement(id=name, metric=metric, value=value, day=day, period=Period.MONTH)


VERSIONS = (
    version("kept", date(2026, 11, 7), Status.PUBLISHED),
    version("waits", date(2026, 11, 14), Status.READY),
    version("no", date(2026, 11, 16), Status.NOT_PUBLISHED),
    version("hold", date(2026, 11, 17), Status.ON_HOLD),
    version("flour", date(2026, 11, 18), Status.PUBLISHED, "flour-post"),
    version("late", date(2026, 11, 28), Status.SCHEDULED),
    replace(
        version("moved", date(2026, 12, 1), Status.PUBLISHED, "flour-post"), day=date(2026, 11, 30)
    ),
    version("october", date(2026, 10, 30), Status.PUBLISHED),
)
RECORDS: tuple[Record, ...] = (
    *(CLIENT, FACEBOOK, BLOG, CRAFT, SATURDAY_BREAD, BREAD, FLOUR),
    Opening(id="plain", channel_id="facebook", weekdays=(1,)),
    Closure(id="closed", start=date(2026, 11, 20), end=date(2026, 11, 22)),
    *VERSIONS,
    month_value("b9", "bookings", 24, date(2026, 9, 30)),
    month_value("b10", "bookings", 40, date(2026, 10, 31)),
    month_value("b11", "bookings", 43, date(2026, 11, 30)),
    Measurement(id="f", metric=FOLLOWERS, value=1166, day=date(2026, 10, 9), channel_id="facebook"),
    Measurement(id="o", metric="orders", value=14, day=date(2026, 11, 4), period=Period.WEEK),
    Measurement(id="s", metric="sales", value=9, day=date(2026, 9, 4), period=Period.DAY),
    Measurement(
        id="r1", metric="review_rating", value=4.2, day=date(2026, 10, 9), channel_id="facebook"
    ),
    Measurement(
        id="r2", metric="review_rating", value=4.4, day=date(2026, 11, 9), channel_id="facebook"
    ),
    Indicator(id="i1", metric=FOLLOWERS, channel_id="facebook", order=1),
    Indicator(id="i0", metric="bookings", order=0),
    Aim(id="now", words="60", metric="bookings", target=60, due=date(2027, 3, 31)),
    Aim(id="later", words="later", start=date(2026, 12, 1)),
    Aim(id="old", words="old", due=date(2026, 10, 31)),
    Aim(id="wish", words="wish"),
    Adjustment(id="d2", day=date(2026, 11, 20), words="second"),
    Adjustment(id="d1", day=date(2026, 11, 3), words="first"),
    Adjustment(id="d0", day=date(2026, 10, 3), words="before"),
)


@pytest.fixture
def document(tmp_path: Path) -> Iterator[DocumentFile]:
    made = DocumentFile.create(tmp_path / "w.db", RECORDS)
    yield made
    made.close()


def summary(document: DocumentFile, now: datetime = LATER) -> MonthSummary:
    with document.reading() as reader:
        return month_summary(reader, load_platforms(), NOVEMBER, now)


def said(number: NumberOfMonth) -> tuple[str, ...]:
    found = (number.value, number.change, number.baseline, number.since_baseline, number.coverage)
    return (say(number.name), *("" if text is None else say(text) for text in found))


def test_numbers_are_beside_the_month_before_and_the_first(document: DocumentFile) -> None:
    bookings, followers, *others = summary(document).numbers
    (orders,) = (one for one in others if one.series.metric.key == "orders")
    (rating,) = (one for one in others if one.series.metric.key == "review_rating")
    assert said(bookings) == ("bookings", "43", "+3", "24", "+19", "")
    assert bookings.share == 8
    assert said(followers) == ("Facebook · followers", "", "", "1,166", "", "")
    assert followers.month is None
    assert said(orders) == ("orders", "8", "", "", "", "4 of 30 days")
    assert rating.change is not None
    assert (say(rating.change), rating.share) == ("+0.2", None)


def test_a_first_value_younger_than_the_month_is_not_told(document: DocumentFile) -> None:
    with document.reading() as reader:
        august = month_summary(reader, load_platforms(), month_of(date(2026, 8, 1)), LATER)
        october = month_summary(reader, load_platforms(), month_of(date(2026, 10, 1)), LATER)
    assert [one.baseline for one in august.numbers] == [None, None]
    assert all(one.baseline is not None for one in october.numbers[:2])


def test_what_was_published_is_counted(document: DocumentFile) -> None:
    found = summary(document)
    assert [one.version.id for one in found.posts] == ["kept", "flour"]
    assert found.by_theme == (Published("craft", 1), Published("", 1))
    assert found.by_channel == (Published("facebook", 2),)


def test_the_cadence_is_what_was_planned_and_what_went_out(document: DocumentFile) -> None:
    """A rendez-vous on a closed day is not expected; one that only stands ready is not kept."""
    kept = summary(document).cadence
    assert (kept.planned, kept.published, kept.dropped) == (5, 2, 1)
    assert (kept.rendezvous, kept.rendezvous_kept) == (3, 1)
    assert [one.day.day for one in kept.missed] == [14, 28]


def test_a_month_that_is_not_over_is_told_until_today(document: DocumentFile) -> None:
    found = summary(document, MIDST)
    assert found.until == MIDST.date()
    assert (found.cadence.planned, found.cadence.rendezvous) == (3, 2)


def test_aims_and_decisions_of_the_month(document: DocumentFile) -> None:
    found = summary(document)
    assert [one.aim.id for one in found.aims] == ["now", "wish"]
    assert found.aims[0].progress.standing is Standing.AHEAD
    assert [one.decision.id for one in found.decisions] == ["d1", "d2"]
    assert (found.client, found.month, found.sentences) == (CLIENT, NOVEMBER, ("", "", ""))


def test_three_sentences_are_written_by_hand(document: DocumentFile) -> None:
    def write(*sentences: str) -> bool:
        with document.reading() as reader:
            edit = write_report_sentences(reader, NOVEMBER, sentences)
        if edit is not None:
            assert say(edit.label) == "write the report of November 2026"
            held(document, edit)
        return edit is not None

    assert not write("", "", "")
    assert write("A good month.", "", "")
    assert not write("A good month.", "", "")
    assert write("A good month.", "Less rain.", "")
    assert summary(document).sentences == ("A good month.", "Less rain.", "")
    assert write("", "", "")
    assert not any(isinstance(one, ReportWords) for one in everything(document).values())


def test_sentences_that_another_version_wrote_are_all_kept(document: DocumentFile) -> None:
    with document.reading() as reader:
        edit = write_report_sentences(reader, NOVEMBER, ("a", "b", "c", "d"))
    assert edit is not None
    apply(document, edit)
    with document.reading() as reader:
        assert report_sentences(reader, NOVEMBER) == ("a", "b", "c", "d")
        assert report_sentences(reader, NOVEMBER.next) == ("", "", "")


def test_a_month_of_nothing(tmp_path: Path) -> None:
    with DocumentFile.create(tmp_path / "w.db", (CLIENT,)) as made:
        found = summary(made)
    assert (found.aims, found.numbers, found.posts, found.decisions) == ((), (), (), ())
    assert (found.cadence.planned, found.cadence.rendezvous) == (0, 0)
