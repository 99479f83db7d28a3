# SPDX-License-Identifier: MIT
"""What is left to do on the profiles, in its order, with its words."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from cmdesk.domain.records import (
    Channel,
    CheckState,
    Closure,
    Ownership,
    ProfileCheck,
    Record,
    Standing,
)
from cmdesk.domain.texts import plain
from cmdesk.services.profiles import (
    Kind,
    Profiles,
    ToDo,
    next_three,
    offers_google,
    summary,
    to_dos_of,
)
from cmdesk.services.sample import sample_client, sample_records
from cmdesk.store.document_file import DocumentFile
from tests.services.profiling import (
    CHRISTMAS,
    FACEBOOK,
    INSTAGRAM,
    NAME,
    NEW_YEAR,
    PLATFORMS,
    RESTING,
    TODAY,
    all_done,
    check_on,
    made,
    presentation,
    profiles_of,
    seen,
)

ONLY_INSTAGRAM = (INSTAGRAM, *all_done(INSTAGRAM))


def without(records: tuple[Record, ...], *ids: str) -> tuple[Record, ...]:
    return tuple(record for record in records if record.id not in ids)


def to_dos(folder: Path, *records: Record, today: date = TODAY) -> tuple[ToDo, ...]:
    return to_dos_of(profiles_of(folder, *records, today=today))


def test_everything_of_a_new_channel_is_to_do_and_a_resting_one_asks_nothing(
    tmp_path: Path,
) -> None:
    things = to_dos(tmp_path, INSTAGRAM, RESTING)
    assert all(thing.channel == INSTAGRAM for thing in things)
    assert {thing.check.key for thing in things} == {c.key for c in PLATFORMS["instagram"].checks}
    assert all(thing.tickable for thing in things)


def test_nothing_is_left_when_all_is_done(tmp_path: Path) -> None:
    profiles = profiles_of(tmp_path, *ONLY_INSTAGRAM)
    assert to_dos_of(profiles) == ()
    assert summary(profiles).n == 0


def test_what_is_not_needed_is_not_to_do(tmp_path: Path) -> None:
    records = without(ONLY_INSTAGRAM, "ig-picture")
    (thing,) = to_dos(tmp_path, *records)
    assert (thing.kind, thing.check.key, thing.due) == (Kind.CHECK, "picture", None)
    (tmp_path / "other").mkdir()
    skipped = check_on(INSTAGRAM, "picture", state=CheckState.NOT_APPLICABLE, day=None)
    assert to_dos(tmp_path / "other", *records, skipped) == ()


def test_near_holidays_first_then_weight_then_ease(tmp_path: Path) -> None:
    things = to_dos(tmp_path, FACEBOOK, INSTAGRAM)
    assert (things[0].kind, things[0].channel) == (Kind.OCCASION, FACEBOOK)
    assert (things[0].due, things[0].spot.occasion) == (date(2026, 12, 24), CHRISTMAS)
    rest = [(-thing.weight, thing.minutes) for thing in things[1:]]
    assert rest == sorted(rest)
    assert next_three(things) == things[:3]
    (new_year,) = (thing for thing in things[1:] if thing.occasion)
    assert new_year.spot.occasion == NEW_YEAR  # not near yet: by its weight
    equal = [t.channel for t in things if t.check.key == "two_factor"]
    assert equal == [FACEBOOK, INSTAGRAM]


def test_a_holiday_is_done_once_and_days_off_ask_for_hours_too(tmp_path: Path) -> None:
    leave = Closure(
        id="off", start=date(2026, 12, 24), end=date(2027, 1, 2), reason="Congés d’hiver"
    )
    records = (FACEBOOK, *all_done(FACEBOOK), leave)
    (thing,) = to_dos(tmp_path, *records)
    assert thing.spot.occasion == leave.start
    assert thing.what_in("fr").args["occasion"] == plain("Congés d’hiver")
    (tmp_path / "other").mkdir()
    said = check_on(FACEBOOK, "holiday_hours", occasion=leave.start)
    assert to_dos(tmp_path / "other", *records, said) == ()


def test_a_presentation_that_is_too_long_is_to_be_shortened(tmp_path: Path) -> None:
    assert to_dos(tmp_path, *ONLY_INSTAGRAM, presentation(INSTAGRAM, 150)) == ()
    (tmp_path / "other").mkdir()
    records = (*ONLY_INSTAGRAM, presentation(INSTAGRAM, 157), presentation(INSTAGRAM, 151, "en"))
    (thing,) = to_dos(tmp_path / "other", *records)
    assert thing.kind is Kind.SHORTEN
    assert not thing.tickable
    assert (thing.minutes, thing.weight) == (5, 9)
    assert thing.what_in("fr").source == "Shorten the presentation"
    why = thing.why_in("fr")
    assert (why.n, why.args) == (7, {"network": "Instagram", "limit": 150})
    (tmp_path / "third").mkdir()
    skipped = check_on(INSTAGRAM, "presentation", state=CheckState.NOT_APPLICABLE, day=None)
    assert to_dos(tmp_path / "third", *without(records, "ig-presentation"), skipped) == ()


@pytest.mark.parametrize(
    ("standing", "kinds"),
    [
        (Standing.TAKEN, [Kind.NAME_TAKEN]),
        (Standing.FREE, [Kind.CHECK]),
        (Standing.OURS, []),
    ],
)
def test_a_name_is_done_when_it_was_seen_to_be_ours(
    tmp_path: Path, standing: Standing, kinds: list[Kind]
) -> None:
    channel = replace(INSTAGRAM, handle="")
    records = (channel, *without(all_done(channel), "ig-name"), NAME, seen("instagram", standing))
    things = to_dos(tmp_path, *records)
    assert [thing.kind for thing in things] == kinds
    for thing in things:
        if thing.kind is Kind.NAME_TAKEN:
            assert thing.what_in("en").source == "Choose a variant of our name"
            assert thing.why_in("en").args == {"name": "boulangerielacroix"}


def test_names_that_may_be_lost_are_counted(tmp_path: Path) -> None:
    channel = replace(INSTAGRAM, handle="")
    profiles = profiles_of(tmp_path, channel, NAME, seen("instagram", Standing.FREE))
    words = summary(profiles)
    things, names = words.args["things"], words.args["names"]
    assert (getattr(things, "n", None), getattr(names, "n", None)) == (13, 1)


@pytest.mark.parametrize(("days", "due"), [(0, 0), (365, 0), (366, 1)])
def test_who_holds_the_account_is_read_through_once_a_year(
    tmp_path: Path, days: int, due: int
) -> None:
    reviewed = Ownership(id="own", channel_id="ig", reviewed=TODAY - timedelta(days=days))
    things = to_dos(tmp_path, *without(ONLY_INSTAGRAM, "ig-own"), reviewed)
    assert [thing.kind for thing in things] == [Kind.REVIEW] * due


def test_nobody_read_through_who_holds_the_account(tmp_path: Path) -> None:
    never = Ownership(id="own", channel_id="ig", person="Marie")
    (thing,) = to_dos(tmp_path, *without(ONLY_INSTAGRAM, "ig-own"), never)
    assert thing.kind is Kind.REVIEW
    (tmp_path / "other").mkdir()
    records = without(ONLY_INSTAGRAM, "ig-own", "ig-ownership")
    skipped = check_on(INSTAGRAM, "ownership", state=CheckState.NOT_APPLICABLE, day=None)
    assert to_dos(tmp_path / "other", *records, skipped) == ()


def test_words_of_a_thing_to_do(tmp_path: Path) -> None:
    (thing,) = to_dos(tmp_path, *without(ONLY_INSTAGRAM, "ig-two_factor"))
    title = thing.title_in("fr_CA")
    assert title.args["channel"] == "Instagram"
    assert title.args["what"] == plain("Activer l’authentification à deux facteurs")
    assert thing.why_in("fr") == plain(
        "Sans elle, un mot de passe volé suffit pour prendre la page."
    )
    assert thing.where_in("en").startswith("Settings › ")
    assert (thing.minutes, thing.weight) == (10, 9)


def test_a_network_that_is_not_known_asks_nothing(tmp_path: Path) -> None:
    assert to_dos(tmp_path, Channel(id="new", platform="holo", name="Holo")) == ()


def test_google_is_offered_while_there_is_none(tmp_path: Path) -> None:
    document_file = made(tmp_path, FACEBOOK)
    with document_file.reading() as reader:
        assert offers_google(reader)
    document_file.close()
    (tmp_path / "other").mkdir()
    google = Channel(id="go", platform="google_business", name="Google", active=False)
    document_file = made(tmp_path / "other", google)
    with document_file.reading() as reader:
        assert not offers_google(reader)
    document_file.close()


@pytest.mark.parametrize("language", ["fr", "fr_CA", "en"])
def test_the_sample_is_half_done_and_begins_with_what_presses(
    tmp_path: Path, language: str
) -> None:
    client = sample_client(language)
    records = sample_records(client, TODAY)
    asked = {
        one.id: {check.key for check in PLATFORMS[one.platform].checks}
        for one in records
        if isinstance(one, Channel)
    }
    said = [one for one in records if isinstance(one, ProfileCheck)]
    assert said
    assert [one.check for one in said if one.check not in asked[one.channel_id]] == []
    document_file = DocumentFile.create(tmp_path / "sample.db", records)
    with document_file.reading() as reader:
        kinds = [one.kind for one in next_three(to_dos_of(Profiles(reader, PLATFORMS, TODAY)))]
    document_file.close()
    assert kinds[0] is Kind.OCCASION
    assert Kind.SHORTEN in kinds
