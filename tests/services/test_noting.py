# SPDX-License-Identifier: MIT
"""Noting numbers: the table, one step for all, corrections that keep what stood there."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from cmdesk.domain.errors import WrongInput
from cmdesk.domain.metrics import metric_of
from cmdesk.domain.records import (
    FOLLOWERS,
    Client,
    Former,
    Indicator,
    Measurement,
    OwnMetric,
    Period,
)
from cmdesk.domain.texts import plain
from cmdesk.services.edits import Edit, Set, apply
from cmdesk.services.noting import (
    Noting,
    NumberRow,
    Reading,
    correct,
    doubt_about,
    history_of,
    note_numbers,
    number_rows,
    reading_on,
    readings_of,
    remove_numbers,
)
from cmdesk.services.series import log_of
from cmdesk.store.document_file import DocumentFile
from cmdesk.ui.i18n import say
from tests.services.conftest import BLOG, CLIENT, FACEBOOK
from tests.services.laws import held

TODAY = date(2026, 11, 22)  # a Sunday
STOCK = Measurement(
    id="m1", metric=FOLLOWERS, value=1204, day=date(2026, 11, 15), channel_id="facebook"
)
OLDER = Measurement(
    id="m0", metric=FOLLOWERS, value=1166, day=date(2026, 11, 8), channel_id="facebook"
)
OCTOBER = Measurement(
    id="m2", metric="bookings", value=34, day=date(2026, 10, 31), period=Period.MONTH, note="ill"
)
OWN = OwnMetric(id="own", name="Ateliers")
ROWS = (
    Indicator(id="i2", metric="bookings", order=2),
    Indicator(id="i1", metric=FOLLOWERS, channel_id="facebook", period=Period.WEEK, order=1),
    Indicator(id="i3", metric="visits", channel_id="blog", order=3),
    Indicator(id="i4", metric="own", period=Period.WEEK, order=4),
)
OF_OCTOBER = Reading(date(2026, 10, 31), Period.MONTH)


@pytest.fixture
def noted(tmp_path: Path) -> Iterator[DocumentFile]:
    made = DocumentFile.create(
        tmp_path / "w.db", (CLIENT, FACEBOOK, BLOG, OWN, STOCK, OLDER, OCTOBER, *ROWS)
    )
    yield made
    made.close()


def table(document: DocumentFile) -> tuple[NumberRow, ...]:
    with document.reading() as reader:
        return number_rows(reader, TODAY)


def note(document: DocumentFile, *notings: Noting) -> Edit | None:
    with document.reading() as reader:
        return note_numbers(reader, notings, TODAY)


def stored(document: DocumentFile, *, metric: str) -> tuple[Measurement, ...]:
    with document.reading() as reader:
        return reader.find(Measurement, metric=metric)


def test_the_table_asks_for_what_ended(noted: DocumentFile) -> None:
    """The blog is no longer in use, so nothing is asked about it."""
    followers, bookings, own = table(noted)
    assert [say(row.name) for row in (followers, bookings, own)] == [
        *("Facebook · followers", "bookings", "Ateliers"),
    ]
    assert followers.channel == FACEBOOK
    assert (followers.last, followers.before, followers.noted) == (STOCK, OLDER, None)
    assert followers.reading == Reading(TODAY)
    assert say(followers.reading.words(TODAY)) == "today"
    assert (bookings.reading, bookings.noted) == (OF_OCTOBER, OCTOBER)
    assert (bookings.last, bookings.before, bookings.channel) == (None, None, None)
    assert say(bookings.reading.words(TODAY)) == "October 2026"
    assert own.metric.own
    assert own.reading == Reading(date(2026, 11, 15), Period.WEEK)
    assert say(own.reading.words(TODAY)) == "week of 9 to 15 November"


def test_weeks_are_the_clients(noted: DocumentFile) -> None:
    apply(noted, Set(Client, CLIENT.id, {"week_start": 7}, plain("x")))
    assert table(noted)[2].reading.day == date(2026, 11, 21)


@pytest.mark.parametrize(
    ("key", "period", "days"),
    [
        (FOLLOWERS, Period.MONTH, ["2026-11-22", "2026-11-21", "2026-11-20"]),
        ("bookings", Period.MONTH, ["2026-10-31", "2026-09-30", "2026-08-31"]),
        ("bookings", Period.WEEK, ["2026-11-15", "2026-11-08", "2026-11-01"]),
        ("bookings", Period.DAY, ["2026-11-21", "2026-11-20", "2026-11-19"]),
    ],
)
def test_earlier_days_and_periods_may_be_chosen(key: str, period: Period, days: list[str]) -> None:
    found = readings_of(metric_of(key), period, TODAY)
    assert [str(one.day) for one in found[:3]] == days
    assert len(set(found)) == 6
    assert {one.period for one in found} == {None if key == FOLLOWERS else period}


@pytest.mark.parametrize("start", range(1, 8))
def test_the_week_asked_is_over(start: int) -> None:
    for n in range(7):
        today = TODAY + timedelta(days=n)
        first, second = readings_of(metric_of("bookings"), Period.WEEK, today, start)[:2]
        assert today - timedelta(days=7) <= first.day < today
        assert first.day - second.day == timedelta(days=7)
        assert (first.day + timedelta(days=1)).isoweekday() == start


@pytest.mark.parametrize(
    ("reading", "words"),
    [
        (Reading(date(2026, 11, 20)), "20 November"),
        (Reading(TODAY, Period.DAY), "today"),
        (Reading(date(2026, 11, 1), Period.WEEK), "week of 26 October to 1 November"),
        (Reading(date(2026, 11, 15), Period.MONTH), "16 October to 15 November"),
    ],
)
def test_a_reading_is_said(reading: Reading, words: str) -> None:
    assert say(reading.words(TODAY)) == words


def test_numbers_are_noted_in_one_step(noted: DocumentFile) -> None:
    edit = note(
        noted,
        Noting(FOLLOWERS, 1242, Reading(TODAY), "facebook"),
        Noting("own", 0, Reading(date(2026, 11, 15), Period.WEEK), note="closed"),
        Noting("bookings", 43, OF_OCTOBER),
    )
    assert edit is not None
    assert say(edit.label) == "note 3 numbers"
    held(noted, edit)
    assert [one.value for one in stored(noted, metric=FOLLOWERS)] == [1204, 1166, 1242]
    (own,) = stored(noted, metric="own")
    assert (own.value, own.note, own.period, own.channel_id) == (0, "closed", Period.WEEK, None)
    (october,) = stored(noted, metric="bookings")
    assert october.former == (Former(value=34, until=TODAY),)
    assert (october.value, october.note) == (43, "ill")


def test_what_stands_there_already_is_no_step(noted: DocumentFile) -> None:
    assert note(noted) is None
    assert note(noted, Noting("bookings", 34, OF_OCTOBER)) is None
    edit = note(noted, Noting("bookings", 34, OF_OCTOBER, note="cold"))
    assert edit is not None
    held(noted, edit)
    (october,) = stored(noted, metric="bookings")
    assert (october.note, october.former) == ("cold", ())


def test_of_two_numbers_of_one_day_the_last_is_kept(noted: DocumentFile) -> None:
    two = (Noting(FOLLOWERS, n, Reading(TODAY), "facebook") for n in (1, 1242))
    edit = note(noted, *two)
    assert edit is not None
    assert say(edit.label) == "note 1 number"
    held(noted, edit)
    assert stored(noted, metric=FOLLOWERS)[-1].value == 1242


def test_a_correction_keeps_what_stood_there(noted: DocumentFile) -> None:
    for value in (1205.0, 1206.0):
        with noted.reading() as reader:
            edit = correct(reader, "m1", value, TODAY)
        assert edit is not None
        assert say(edit.label) == "correct Facebook · followers of 15 November"
        held(noted, edit)
    with noted.reading() as reader:
        one = reader.get(Measurement, "m1")
        assert correct(reader, "m1", 1206, TODAY) is None
        history = history_of(log_of(reader), one)
    assert [(say(value), day) for value, day in history] == [("1,204", TODAY), ("1,205", TODAY)]


@pytest.mark.parametrize(
    ("reading", "words"),
    [
        (Reading(date(2026, 11, 23)), "has not come yet"),
        (Reading(date(2026, 11, 30), Period.MONTH), "has not come yet"),
        (Reading(date(26, 11, 20)), "between 1900 and 2200"),
    ],
)
def test_a_number_is_of_a_day_that_was(noted: DocumentFile, reading: Reading, words: str) -> None:
    with pytest.raises(WrongInput) as caught:
        note(noted, Noting("own", 3, Reading(TODAY)), Noting("own", 3, reading))
    assert words in say(caught.value.text)


def test_a_day_belongs_to_a_reading() -> None:
    followers, bookings = metric_of(FOLLOWERS), metric_of("bookings")
    assert reading_on(followers, Period.WEEK, TODAY) == Reading(TODAY)
    assert reading_on(bookings, Period.MONTH, TODAY) == Reading(date(2026, 11, 30), Period.MONTH)
    assert reading_on(bookings, Period.WEEK, TODAY, 7).day == date(2026, 11, 28)
    with pytest.raises(WrongInput, match="too far away"):
        reading_on(bookings, Period.MONTH, date.max)


def test_numbers_are_removed(noted: DocumentFile) -> None:
    with noted.reading() as reader:
        edit = remove_numbers(reader, ("m1", "m2"))
    assert say(edit.label) == "remove 2 numbers"
    held(noted, edit)
    assert stored(noted, metric="bookings") == ()


def test_a_jump_is_questioned_before_it_is_kept(noted: DocumentFile) -> None:
    with noted.reading() as reader:
        log = log_of(reader)
    far = doubt_about(log, Noting(FOLLOWERS, 12_042, Reading(TODAY), "facebook"))
    assert far is not None
    assert say(far) == "12,042: it was 1,204 on 15 November. Is there a digit too many?"
    assert doubt_about(log, Noting(FOLLOWERS, 1242, Reading(TODAY), "facebook")) is None
