# SPDX-License-Identifier: MIT
"""``cmdesk measure``: numbers noted from the command line, as people write them."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from cmdesk.domain.records import (
    Channel,
    Indicator,
    Measurement,
    OwnMetric,
    Period,
    Record,
    Unit,
)
from cmdesk.services.edits import Add, apply
from cmdesk.store.locks import lock_beside
from cmdesk.store.safe_document import SafeDocument
from cmdesk.store.viewing import view
from tests.documents import LABEL

Call = Callable[..., int]
RECORDS: tuple[Record, ...] = (
    Channel(id="fb", platform="facebook_page", name="Facebook"),
    Channel(id="ig", platform="instagram", name="Insta", active=False),
    Indicator(id="i", metric="bookings", period=Period.WEEK),
    OwnMetric(id="own", name="Bûches vendues", unit=Unit.MONEY),
)


@pytest.fixture
def file(empty: Path) -> Path:
    """A document with two channels, a number followed by week, one of its own."""
    document = SafeDocument.open(empty)
    apply(document.document_file, Add(RECORDS, LABEL))
    document.publish()
    document.close()
    return empty


def noted(file: Path) -> list[Measurement]:
    with view(file) as document, document.reading() as reader:
        return list(reader.all(Measurement))


def test_a_number_of_a_channel_is_noted_today(
    file: Path, call: Call, capfd: pytest.CaptureFixture[str]
) -> None:
    assert call("measure", file, "followers", "1 204") == 0
    out = capfd.readouterr()
    assert (out.out, out.err) == ("Facebook · followers, today: 1,204 noted.\n", "")
    (one,) = noted(file)
    assert (one.metric, one.value, one.channel_id) == ("followers", 1204, "fb")
    assert (one.day, one.period) == (date(2026, 11, 22), None)


def test_a_correction_says_what_stood_there(
    file: Path, call: Call, capfd: pytest.CaptureFixture[str]
) -> None:
    for value, told in (
        ("1204", "1,204 noted."),
        ("1205", "1,205 noted instead of 1,204."),
        ("1205", "1,205 stood there already."),
    ):
        words = ("measure", file, "followers", value, "--date", "2026-11-20")
        assert call(*words, "--channel", "insta") == 0
        assert capfd.readouterr().out == f"Insta · followers, 20 November: {told}\n"
    (one,) = noted(file)
    assert [former.value for former in one.former] == [1204]


def test_a_number_that_adds_up_is_of_the_period_it_is_noted_by(file: Path, call: Call) -> None:
    assert call("measure", file, "bookings", "9") == 0
    assert call("measure", file, "bookings", "8", "--date", "2026-11-11") == 0
    assert call("measure", file, "bookings", "30", "--period", "month") == 0
    assert call("measure", file, "orders", "4", "--date", "2026-10-11") == 0
    found = {(one.metric, one.day.isoformat(), one.period, one.value) for one in noted(file)}
    assert found == {
        ("bookings", "2026-11-15", Period.WEEK, 8),
        ("bookings", "2026-10-31", Period.MONTH, 30),
        ("orders", "2026-10-31", Period.MONTH, 4),
    }


def test_own_numbers_and_money_as_people_write_it(
    file: Path, call: Call, capfd: pytest.CaptureFixture[str]
) -> None:
    words = ("--date", "2026-11-20", "--period", "day")
    assert call("measure", file, "buches vendues", "640,50 €", *words) == 0
    assert capfd.readouterr().out == "Bûches vendues, 20 November: €640.50 noted.\n"
    (one,) = noted(file)
    assert (one.metric, one.value) == ("own", 640.5)


def test_names_of_the_other_languages_are_known(
    file: Path, call: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    from cmdesk.ui import i18n

    def french(text: object) -> str:
        known = {"fr": {"sales": "chiffre d’affaires"}}
        source = getattr(text, "source", "")
        return known.get(i18n.language(), {}).get(source) or plainly(text)  # type: ignore[arg-type]

    plainly = i18n.say
    monkeypatch.setattr(i18n, "say", french)
    assert call("measure", file, "Chiffre d’affaires", "5", "--date", "2026-10-03") == 0
    assert noted(file)[0].metric == "sales"


def test_as_json(file: Path, call: Call, capfd: pytest.CaptureFixture[str]) -> None:
    assert call("measure", file, "bookings", "10", "--date", "2026-11-15", "--json") == 0
    capfd.readouterr()
    assert call("measure", file, "bookings", "100", "--date", "2026-11-22", "--json") == 0
    out = capfd.readouterr()
    found = json.loads(out.out)
    question = found.pop("question")
    assert found == {
        "metric": "bookings",
        "channel": None,
        "date": "2026-11-22",
        "period": "week",
        "value": 100,
        "former": None,
    }
    assert "Is there a digit too many?" in question
    assert out.err == f"cmdesk: {question}\n"
    assert len(noted(file)) == 2, "questioned, never refused"


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("folowers", "5"), "“folowers” is no number known here. Nothing was noted. Near to it"),
        (("xyz", "5"), "“xyz” is no number known here. Nothing was noted.\n"),
        (("followers", "5", "--channel", "X"), "There are: Facebook and Insta."),
        (("subscribers", "5"), "no channel here has it"),
        (("bookings", "5", "--channel", "Facebook"), "is a number of the business"),
        (("bookings", ""), "No number was given."),
        (("bookings", "many"), "“many” is not a number"),
        (("bookings", "5", "--date", "2026-11-25"), "has not come yet"),
    ],
)
def test_what_is_refused_says_what_helps(
    file: Path,
    call: Call,
    capfd: pytest.CaptureFixture[str],
    words: tuple[str, ...],
    told: str,
) -> None:
    assert call("measure", file, *words) == 2
    assert told in capfd.readouterr().err
    assert noted(file) == []


def test_several_channels_are_asked_about(
    file: Path, call: Call, capfd: pytest.CaptureFixture[str]
) -> None:
    document = SafeDocument.open(file)
    more = Channel(id="li", platform="linkedin_page", name="LinkedIn")
    apply(document.document_file, Add((more,), LABEL))
    document.publish()
    document.close()
    assert call("measure", file, "followers", "5") == 2
    assert "Say which one with --channel." in capfd.readouterr().err
    assert call("measure", file, "followers", "5", "--channel", "linkedin_page") == 0


def test_a_document_that_somebody_has_open_is_left_alone(
    file: Path,
    call: Call,
    capfd: pytest.CaptureFixture[str],
) -> None:
    content = {"user": "marie", "host": "pc", "pid": 1, "since": "2026-11-22T08:00:00Z"}
    lock_beside(file).write_text(json.dumps(content), "utf-8")
    assert call("measure", file, "followers", "5") == 2
    assert "is open elsewhere (marie, pc). Nothing was noted." in capfd.readouterr().err
    lock_beside(file).write_text("junk", "utf-8")
    assert call("measure", file, "followers", "5") == 2
    assert "seems to be open on another computer" in capfd.readouterr().err
    assert noted(file) == []
    assert call("measure", file, "followers", "5", "--anyway") == 0
    assert len(noted(file)) == 1


def test_a_document_of_a_newer_version_is_refused(
    file: Path,
    call: Call,
    capfd: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(SafeDocument, "read_only", True)
    assert call("measure", file, "followers", "5") == 2
    assert "was saved with a newer cmdesk" in capfd.readouterr().err
    assert noted(file) == []
