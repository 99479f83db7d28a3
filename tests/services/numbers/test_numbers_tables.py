# SPDX-License-Identifier: MIT
"""Numbers go out to a table and come back; tables of others are read, or said why not."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from cmdesk.config.mappings import mappings_file
from cmdesk.domain.errors import WrongInput
from cmdesk.domain.records import (
    Channel,
    Client,
    Former,
    Measurement,
    Nature,
    OwnMetric,
    Period,
    Record,
    Unit,
    new_id,
)
from cmdesk.domain.texts import Text
from cmdesk.services.edits import Add, apply
from cmdesk.services.importing.csv_source import Table, table_of
from cmdesk.services.importing.dates import AmbiguousDates, DateOrder
from cmdesk.services.importing.headers import column_keys
from cmdesk.services.noting import Reading
from cmdesk.services.numbers.columns import IGNORED, Column, remember_numbers
from cmdesk.services.numbers.reading import (
    NumbersChoices,
    NumbersPreview,
    import_numbers,
    preview_numbers,
)
from cmdesk.services.numbers.template import Holds, numbers_csv
from cmdesk.services.series import log_of
from cmdesk.store.document_file import DocumentFile
from cmdesk.ui.i18n import say, speaking
from tests.documents import LABEL

TODAY = date(2026, 11, 22)
CHOICES = NumbersChoices(TODAY, say)
FACEBOOK = Channel(id="f" * 32, platform="facebook_page", name="Facebook")
LETTER = Channel(id="9" * 32, platform="newsletter", name="=Lettre")
TILL = OwnMetric(id="a" * 32, name="Caisse", unit=Unit.MONEY, nature=Nature.STOCK)
TOURS = OwnMetric(id="0" * 32, name="Visites guidées; le samedi")
RECORDS: tuple[Record, ...] = (Client(id="c" * 32, name="Lou"), FACEBOOK, LETTER, TOURS)
NOTED = (
    Measurement(
        id="1" * 32,
        metric="followers",
        value=1204,
        day=date(2026, 11, 20),
        channel_id=FACEBOOK.id,
        note="=après la foire",
    ),
    Measurement(
        id="2" * 32, metric="sales", value=640.5, day=date(2026, 10, 31), period=Period.MONTH
    ),
    Measurement(id="3" * 32, metric=TOURS.id, value=12, day=date(2026, 11, 15), period=Period.WEEK),
    Measurement(
        id="4" * 32,
        metric="subscribers",
        value=88,
        day=date(2026, 11, 20),
        channel_id=LETTER.id,
    ),
)


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[DocumentFile]:
    with DocumentFile.create(tmp_path / "one.db", RECORDS) as file:
        yield file


def table(text: str) -> Table:
    return table_of(text.encode(), "chiffres.csv")


def previewed(file: DocumentFile, text: str, choices: NumbersChoices = CHOICES) -> NumbersPreview:
    with file.reading() as reader:
        return preview_numbers(reader, table(text), choices)


def imported(file: DocumentFile, found: NumbersPreview) -> int:
    """Import in one step, prove that one undo takes all of it back, and do it again."""
    with file.reading() as reader:
        edit = import_numbers(reader, found, TODAY)
        before = reader.all(Measurement)
    if edit is None:
        return 0
    applied = apply(file, edit)
    apply(file, applied.inverse)
    with file.reading() as reader:
        assert reader.all(Measurement) == before
    return len(apply(file, edit).changes.of(Measurement))


def facts(file: DocumentFile) -> set[tuple[object, ...]]:
    with file.reading() as reader:
        found = reader.all(Measurement)
    return {(m.metric, m.value, m.day, m.channel_id, m.note, m.period) for m in found}


def test_what_goes_out_comes_back(tmp_path: Path, empty: DocumentFile) -> None:
    with DocumentFile.create(tmp_path / "two.db", (*RECORDS, *NOTED)) as full:
        with full.reading() as reader:
            written = numbers_csv(reader, say)
        wanted = facts(full)
    lines = written.splitlines()
    assert lines[0] == "Date;Channel;Number;Value;Period;Note"
    assert len(lines) == 1 + len(NOTED)
    assert "'=Lettre" in written
    assert "'=après la foire" in written
    found = previewed(empty, written)
    assert (found.fresh, found.corrected, found.known, found.left_out) == (4, 0, 0, ())
    assert imported(empty, found) == 4
    assert facts(empty) == wanted
    again = previewed(empty, written)
    assert (again.fresh, again.known) == (0, 4)
    assert imported(empty, again) == 0


@pytest.mark.parametrize(("language", "sign"), [("en", "."), ("fr", ","), ("fr_CA", ",")])
def test_spreadsheets_of_the_language_read_the_values(
    tmp_path: Path, empty: DocumentFile, language: str, sign: str
) -> None:
    values = (640.5, 1.125, -0.25, 1203.0)
    noted = [
        Measurement(id=new_id(), metric=TILL.id, value=value, day=date(2026, 11, 1 + number))
        for number, value in enumerate(values)
    ]
    apply(empty, Add((TILL,), LABEL))
    with (
        speaking(language),
        DocumentFile.create(tmp_path / "two.db", (*RECORDS, TILL, *noted)) as full,
    ):
        with full.reading() as reader:
            written = numbers_csv(reader, say)
        cells = [line.split(";")[3] for line in written.splitlines()[1:]]
        assert cells == [f"640{sign}5", f"1{sign}1250", f"-0{sign}25", "1203"]
        found = previewed(empty, written)
    assert [one.value for one in found.notings] == list(values)


def test_two_numbers_of_one_name_are_told_apart_by_their_channels(
    tmp_path: Path, empty: DocumentFile
) -> None:
    """In French those who follow a page and those who get a letter are called the same."""

    def in_french(text: Text) -> str:
        said = say(text)
        return "abonnés" if said in {"followers", "subscribers"} else said

    with DocumentFile.create(tmp_path / "two.db", (*RECORDS, *NOTED)) as full:
        with full.reading() as reader:
            written = numbers_csv(reader, in_french)
        wanted = facts(full)
    found = previewed(empty, written, replace(CHOICES, say=in_french))
    assert imported(empty, found) == len(NOTED)
    assert facts(empty) == wanted


def test_a_column_for_each_number(empty: DocumentFile) -> None:
    text = (
        "Nos chiffres,,,\n"
        "Date,Followers Facebook,Visites guidées; le samedi,Weather\n"
        '01/10/2026,1 100,"30",rain\n'
        '31/10/2026,"1 204",,sun\n'
    )
    found = previewed(empty, text)
    assert [(n.metric, n.value, n.reading.day) for n in found.notings] == [
        ("followers", 1100, date(2026, 10, 1)),
        (TOURS.id, 30, date(2026, 10, 31)),
        ("followers", 1204, date(2026, 10, 31)),
    ]
    assert [one.holds for one in found.columns.held] == [
        Holds.DATE,
        Holds.NUMBER,
        Holds.NUMBER,
        Holds.IGNORED,
    ]


@pytest.mark.parametrize(
    ("days", "period"),
    [
        (("2026-11-08", "2026-11-15", "2026-11-22"), Period.WEEK),
        (("2026-10-11", "2026-11-15", "2026-11-22", "2026-11-08"), Period.WEEK),  # a gap in them
        (("2026-11-20", "2026-11-21", "2026-11-22"), Period.DAY),
        (("2026-09-30", "2026-10-31"), Period.MONTH),
        (("2026-11-15", "one day", "2026-11-15"), Period.MONTH),  # nothing to tell from
    ],
)
def test_the_distance_of_the_days_tells_what_a_value_counts(
    empty: DocumentFile, days: tuple[str, ...], period: Period
) -> None:
    text = "Date;Sales\n" + "".join(f"{day};20\n" for day in days)
    found = previewed(empty, text)
    assert found.period is period
    assert {one.reading.period for one in found.notings} == {period}
    said = previewed(empty, text, replace(CHOICES, period=Period.MONTH))
    assert {one.reading.period for one in said.notings} == {Period.MONTH}, "who says it is right"


def test_english_names_are_known_in_any_language(empty: DocumentFile) -> None:
    """A booking tool speaks English whatever its user speaks."""
    spoken = replace(CHOICES, say=lambda text: f"fr {text.source}")
    found = previewed(empty, "Date;Bookings;Facebook followers\n2026-10-31;12;34\n", spoken)
    assert [(n.metric, n.value) for n in found.notings] == [("bookings", 12), ("followers", 34)]


def test_a_week_named_by_its_monday_ends_on_sunday(empty: DocumentFile) -> None:
    text = "Semaine du;Sales\n2026-11-09;12,5\n2026-11-16;20\n"
    found = previewed(empty, text)
    assert [(n.value, n.reading) for n in found.notings] == [
        (12.5, Reading(date(2026, 11, 15), Period.WEEK)),
        (20, Reading(date(2026, 11, 22), Period.WEEK)),
    ]
    with_numbers = previewed(empty, "Semaine;Date;Sales\n46;2026-11-15;12\n")
    assert [n.reading.day for n in with_numbers.notings] == [date(2026, 11, 15)]
    choices = replace(CHOICES, period=Period.MONTH)
    by_day = previewed(empty, text.replace("Semaine du", "Date"), choices)
    assert by_day.notings[0].reading == Reading(date(2026, 11, 9), Period.MONTH)


def test_a_week_is_named_by_the_first_day_of_the_clients(tmp_path: Path) -> None:
    client = Client(id="c" * 32, name="Lou", week_start=7)
    with DocumentFile.create(tmp_path / "one.db", (client, FACEBOOK)) as file:
        text = "Week of;Sales\n2026-11-08;12\n2026-11-21;20\n"
        found = previewed(file, text)
    assert [n.reading.day for n in found.notings] == [date(2026, 11, 14), date(2026, 11, 21)]


def test_a_number_goes_to_the_channel_or_to_the_business_it_is_of(tmp_path: Path) -> None:
    """An own metric named like one of a channel takes the rows without one."""
    twins = [Channel(id=str(n) * 32, platform="instagram", name="Insta") for n in (1, 2)]
    own = OwnMetric(id="0" * 32, name="Reactions")
    records = (Client(id="c" * 32, name="Lou"), FACEBOOK, *twins, own)
    text = (
        "Date;Channel;Number;Value\n"
        "2026-11-20;Insta;followers;12\n"
        "2026-11-20;;followers;12\n"
        "2026-11-20;Facebook;sales;12\n"
        "2026-11-20;Facebook;reactions;5\n"
        "2026-11-20;;reactions;6\n"
    )
    with DocumentFile.create(tmp_path / "one.db", records) as file:
        found = previewed(file, text)
        with pytest.raises(WrongInput, match="named like a number"):
            previewed(file, "Date;Insta followers\n2026-11-20;12\n")
    assert [(n.metric, n.channel_id, n.value) for n in found.notings] == [
        ("reactions", FACEBOOK.id, 5),
        (own.id, None, 6),
    ]
    assert [(one.line, say(one.reason)) for one in found.left_out] == [
        (2, "several channels are called “Insta”: give each a name of its own first"),
        (3, "“followers” is counted on a channel, and none is named"),
        (4, "“sales” is counted for the whole business, not on a channel"),
    ]


def test_another_value_corrects_and_keeps_the_former(empty: DocumentFile) -> None:
    apply(empty, Add(NOTED, LABEL))
    found = previewed(empty, "Date;Sales\n2026-10-31;700\n")
    assert (found.fresh, found.corrected) == (0, 1)
    assert imported(empty, found) == 1
    with empty.reading() as reader:
        corrected = reader.get(Measurement, NOTED[1].id)
    assert (corrected.value, corrected.former) == (700, (Former(value=640.5, until=TODAY),))


def test_what_cannot_be_read_is_left_out_with_its_reason(empty: DocumentFile) -> None:
    text = (
        "Date;Channel;Number;Value\n"
        "2026-11-20;Facebook;followers;12\n"
        "someday;Facebook;followers;12\n"
        "2026-12-24;Facebook;followers;12\n"
        "2026-11-20;Facebook;happiness;12\n"
        "2026-11-20;Minitel;followers;12\n"
        "2026-11-20;Facebook;followers;many\n"
        "2026-11-20;Facebook;followers;\n"
        "2026-11-01;;sales;12\n"
    )
    found = previewed(empty, text)
    assert [(n.metric, n.value) for n in found.notings] == [("followers", 12)]
    assert [(one.line, say(one.reason)[:30]) for one in found.left_out] == [
        (3, "the day “someday” cannot be re"[:30]),
        (4, say(found.left_out[1].reason)[:30]),
        (5, "“happiness” is no number known"),
        (6, "“Minitel” is no channel of thi"),
        (7, "“many” is not a number that ca"),
        (9, say(found.left_out[5].reason)[:30]),
    ]
    assert "has not come yet" in say(found.left_out[1].reason)
    assert "has not come yet" in say(found.left_out[5].reason)


def test_what_the_user_said_is_remembered(empty: DocumentFile) -> None:
    text = "Quand;Abos;Note\n2026-11-20;1300;foire\n"
    with pytest.raises(WrongInput, match="say what"):
        previewed(empty, text)
    keys = column_keys(("Quand", "Abos", "Note"))
    said = {keys[1]: Column(Holds.NUMBER, "followers", FACEBOOK.id)}
    found = previewed(empty, text, replace(CHOICES, columns=said))
    assert [(n.value, n.note) for n in found.notings] == [(1300, "foire")]
    with empty.reading() as reader:
        remember_numbers(found.columns, log_of(reader))
    assert "Abos" not in mappings_file().read_text("utf-8")
    assert previewed(empty, text).notings == found.notings
    other = replace(CHOICES, columns={keys[1]: IGNORED})
    with pytest.raises(WrongInput):
        previewed(empty, text, other)


def test_what_was_said_for_one_client_holds_for_the_others(
    empty: DocumentFile, tmp_path: Path
) -> None:
    text = "Quand;Abos\n2026-11-20;1300\n"
    keys = column_keys(("Quand", "Abos"))
    said = {keys[1]: Column(Holds.NUMBER, "followers", FACEBOOK.id)}
    with empty.reading() as reader:
        found = preview_numbers(reader, table(text), replace(CHOICES, columns=said))
        remember_numbers(found.columns, log_of(reader))
    theirs = replace(FACEBOOK, id="7" * 32, name="Page")
    client = Client(id="d" * 32, name="Zoé")
    with DocumentFile.create(tmp_path / "other.db", (client, theirs)) as other:
        assert [n.channel_id for n in previewed(other, text).notings] == [theirs.id]
    both = (client, theirs, replace(theirs, id="6" * 32, name="Page 2"))
    with (
        DocumentFile.create(tmp_path / "both.db", both) as other,
        pytest.raises(WrongInput, match="say what"),
    ):
        previewed(other, text)  # which of both pages is meant cannot be known


@pytest.mark.parametrize(
    ("text", "words"),
    [("Abc;Def\n1;2\n", "holds days"), ("Date;Weather\n2026-11-20;sun\n", "named like a number")],
)
def test_a_table_without_numbers_is_refused(empty: DocumentFile, text: str, words: str) -> None:
    with pytest.raises(WrongInput, match=words):
        previewed(empty, text)


def test_days_that_read_both_ways_are_asked_about(empty: DocumentFile) -> None:
    text = "Date;Sales\n03/04/2026;5\n"
    with pytest.raises(AmbiguousDates):
        previewed(empty, text)
    found = previewed(empty, text, replace(CHOICES, order=DateOrder.DAY_FIRST))
    assert found.notings[0].reading.day == date(2026, 4, 3)
