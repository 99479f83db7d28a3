# SPDX-License-Identifier: MIT
"""``cmdesk profiles``: what is to be done, in words and as JSON, and the exit status."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from cmdesk.domain.records import Channel, Ownership
from cmdesk.services.edits import Add, apply
from cmdesk.services.platforms import load_platforms
from cmdesk.services.profile_edits import done
from cmdesk.services.profiles import Profiles, to_dos_of
from cmdesk.store.safe_document import SafeDocument
from tests.documents import LABEL

Call = Callable[..., int]
KEYS = [
    *("kind", "channel", "platform", "check", "title", "why", "where", "minutes", "weight"),
    *("from", "to", "due"),
]
TODAY = date(2026, 11, 22)


@pytest.fixture
def google(empty: Path) -> Path:
    """A document with a Google profile and nothing else."""
    document = SafeDocument.open(empty)
    channel = Channel(id="go", platform="google_business", name="Google")
    apply(document.document_file, Add((channel,), LABEL))
    document.publish()
    document.close()
    return empty


def test_nothing_to_do_is_said(empty: Path, call: Call, capfd: pytest.CaptureFixture[str]) -> None:
    assert call("profiles", empty) == 0
    assert capfd.readouterr().out == "Nothing is left to do on the profiles.\n"
    assert call("profiles", empty, "--json") == 0
    assert json.loads(capfd.readouterr().out) == []


def test_the_first_thing_comes_first_with_minutes_reason_and_way(
    google: Path, call: Call, capfd: pytest.CaptureFixture[str]
) -> None:
    assert call("profiles", google) == 3
    lines = capfd.readouterr().out.splitlines()
    assert "things to do" in lines[0]
    assert lines[1] == "[3 min] Hours on 25 December (Christmas Day) · Google"
    assert lines[2] == "    Whoever cannot find your hours goes elsewhere."
    assert lines[3].startswith("    Google Search › Edit profile › Hours › Holiday hours")


def test_as_json(google: Path, call: Call, capfd: pytest.CaptureFixture[str]) -> None:
    assert call("profiles", google, "--json") == 3
    things = json.loads(capfd.readouterr().out)
    assert all(list(thing) == KEYS for thing in things)
    first = things[0]
    assert (first["kind"], first["check"], first["due"]) == (
        "occasion",
        "holiday_hours",
        "2026-12-24",
    )
    assert (first["from"], first["to"]) == ("2026-12-25", "2026-12-25")
    assert (things[1]["kind"], things[1]["due"]) == ("check", None)


def test_what_is_done_is_listed_no_more(
    google: Path, call: Call, capfd: pytest.CaptureFixture[str]
) -> None:
    document = SafeDocument.open(google)
    with document.document_file.reading() as reader:
        edits = [
            done(reader, t, TODAY) for t in to_dos_of(Profiles(reader, load_platforms(), TODAY))
        ]
    for edit in edits:
        apply(document.document_file, edit)
    document.publish()
    document.close()
    assert call("profiles", google, "--json") == 0
    assert json.loads(capfd.readouterr().out) == []


def test_nothing_secret_is_printed(
    google: Path, call: Call, capfd: pytest.CaptureFixture[str]
) -> None:
    document = SafeDocument.open(google)
    held = Ownership(id="own", channel_id="go", address="marie@example.com", person="Marie")
    apply(document.document_file, Add((held,), LABEL))
    document.publish()
    document.close()
    assert call("profiles", google, "--json") == 3
    assert "Marie" not in capfd.readouterr().out
