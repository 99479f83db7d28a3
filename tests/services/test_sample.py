# SPDX-License-Identifier: MIT
"""The sample: an ordinary week with two remarks, a day too full, words of the country."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from datetime import date, datetime, time, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from cmdesk.config.paths import resource
from cmdesk.domain.openings import Week, week_named, week_to_prepare
from cmdesk.domain.plan import Plan
from cmdesk.domain.platforms import Platform
from cmdesk.domain.records import Channel, Client, Post, Record, Region, Status, Version
from cmdesk.domain.rules import check
from cmdesk.domain.rules.findings import Finding, FixKey, Level
from cmdesk.services.cadence import CadenceWatch
from cmdesk.services.clients import new_client
from cmdesk.services.platforms import load_platforms
from cmdesk.services.sample import crowded_week, sample_client, sample_records
from cmdesk.store.document_file import DocumentFile

LANGUAGES = ("fr", "fr_CA", "en")
MONDAY = date(2026, 11, 23)
EVERY_WEEKDAY = tuple(MONDAY + timedelta(days=n) for n in range(7))
# The turn of the year, both changes of the clock, months that begin and end on odd days.
EVERY_MONTH = tuple(date(2026, 1, 2) + timedelta(days=13 * n) for n in range(28))
NARROW, NO_BREAK = "\u202f", "\u00a0"


@cache
def platforms() -> Mapping[str, Platform]:
    return load_platforms()


def records_of(language: str, today: date) -> tuple[Record, ...]:
    return sample_records(sample_client(language), today)


def findings_of(language: str, today: date) -> tuple[Finding, ...]:
    plan = Plan.of(records_of(language, today), platforms())
    return check(plan, datetime.combine(today, time(12)))


def touching(findings: tuple[Finding, ...], week: Week) -> list[Finding]:
    return [one for one in findings if one.start <= week.end and one.end >= week.start]


def content(language: str) -> dict[str, Any]:
    return tomllib.loads(resource(f"sample/{language}.toml").read_text(encoding="utf-8"))


def words_in(value: object, key: str = "") -> Iterator[str]:
    """Every text of a file that a person reads."""
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from words_in(inner, name)
    elif isinstance(value, list):
        for inner in value:
            yield from words_in(inner, key)
    elif isinstance(value, str) and key in READ_BY_PEOPLE:
        yield value


READ_BY_PEOPLE = {
    *("name", "trade", "title", "text", "texts", "tell_team", "photo_to_take"),
    *("words", "address", "person", "others", "second_factor"),
}


# ---- what it shows ---------------------------------------------------------------------------


@pytest.mark.parametrize("today", EVERY_WEEKDAY, ids=date.isoformat)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_week_to_prepare_has_two_remarks(language: str, today: date) -> None:
    week = week_to_prepare(today)
    first, second = touching(findings_of(language, today), week)
    assert (first.rule, first.level, first.count) == ("flood", Level.ATTENTION, 3)
    assert (first.start, first.end) == (week.end, week.end)
    assert (second.rule, second.level) == ("same_text", Level.NOTE)
    saturday = week.start + timedelta(days=5)
    assert (second.start, second.end) == (saturday - timedelta(weeks=4), saturday)


@pytest.mark.parametrize("today", EVERY_WEEKDAY, ids=date.isoformat)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_crowded_week_has_one_thing_to_fix(language: str, today: date) -> None:
    week = week_named(crowded_week(today))
    (found,) = touching(findings_of(language, today), week)
    assert (found.rule, found.level, found.count) == ("flood", Level.TROUBLE, 45)
    assert found.start == found.end == week.start + timedelta(days=3)
    assert FixKey.SPREAD in found.fixes


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_else_is_found_at_any_time_of_the_year(language: str) -> None:
    told = {
        tuple((one.rule, one.level) for one in findings_of(language, today))
        for today in EVERY_MONTH
    }
    assert told == {
        (("flood", Level.TROUBLE), ("flood", Level.ATTENTION), ("same_text", Level.NOTE))
    }


def test_a_document_with_the_sample_is_checked_alike(tmp_path: Path) -> None:
    records = records_of("fr_CA", MONDAY)
    with (
        DocumentFile.create(tmp_path / "work.db", records) as document_file,
        document_file.reading() as reader,
    ):
        watch = CadenceWatch(reader, platforms())
    noon = datetime.combine(MONDAY, time(12))
    assert watch.findings(noon) == check(Plan.of(records, platforms()), noon)


# ---- what it holds ---------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_sample_is_a_small_business_at_work(language: str) -> None:
    records = records_of(language, MONDAY)
    (client,) = (one for one in records if isinstance(one, Client))
    channels = [one for one in records if isinstance(one, Channel)]
    versions = [one for one in records if isinstance(one, Version)]
    assert client.language == language
    assert client.closed_weekdays == (1,)
    assert [one.platform for one in channels] == [
        "facebook_page",
        "instagram",
        "linkedin_page",
        "blog",
        "newsletter",
    ]
    assert all(one.platform in platforms() for one in channels)
    days = sorted(one.day for one in versions if one.day is not None)
    assert timedelta(weeks=7) <= days[-1] - days[0] <= timedelta(weeks=9)
    assert not any(day.isoweekday() == 1 for day in days), "closed on Mondays"
    assert sum(one.occurrence is not None for one in versions) >= 16, "two rendez-vous a week"


@pytest.mark.parametrize("today", EVERY_WEEKDAY, ids=date.isoformat)
def test_what_is_over_is_published_and_what_is_far_is_to_write(today: date) -> None:
    versions = [one for one in records_of("en", today) if isinstance(one, Version)]
    for one in versions:
        if one.day is None:
            assert one.status is Status.IDEA
        elif one.day < today:
            assert (one.status, one.published_day) == (Status.PUBLISHED, one.day)
        else:
            near = one.day <= today + timedelta(days=7)
            assert one.status is (Status.READY if near else Status.TO_WRITE)
    assert {one.status for one in versions} == {
        Status.IDEA,
        Status.PUBLISHED,
        Status.READY,
        Status.TO_WRITE,
    }


def test_the_day_too_full_says_that_it_is_an_example() -> None:
    titles = {}
    for language in LANGUAGES:
        records = records_of(language, MONDAY)
        day = week_named(crowded_week(MONDAY)).start + timedelta(days=3)
        full = {one.post_id for one in records if isinstance(one, Version) and one.day == day}
        posts = [one for one in records if isinstance(one, Post) and one.id in full]
        assert len({one.text for one in posts}) == 45
        (titles[language],) = {one.title for one in posts}
    assert titles == {
        "fr": "Exemple d’un jour trop plein",
        "fr_CA": "Exemple d’une journée trop pleine",
        "en": "Example of a day too full",
    }


@pytest.mark.parametrize(
    ("region", "language"),
    [
        (Region.FRANCE, "fr"),
        (Region.BELGIUM, "fr"),
        (Region.SWITZERLAND, "fr"),
        (Region.LUXEMBOURG, "fr"),
        (Region.QUEBEC, "fr_CA"),
        (Region.CANADA, "en"),
        (Region.UNITED_KINGDOM, "en"),
        (Region.UNITED_STATES, "en"),
        (Region.OTHER, "en"),
    ],
)
def test_the_region_decides_the_words_and_the_name_is_kept(region: Region, language: str) -> None:
    records = sample_records(new_client("Chez Lou", region), MONDAY)
    (client,) = (one for one in records if isinstance(one, Client))
    assert (client.name, client.region, client.trade) == (
        "Chez Lou",
        region,
        content(language)["client"]["trade"],
    )
    rendezvous = content(language)["opening"][0]["name"]
    assert any(isinstance(one, Post) and one.title == rendezvous for one in records)


def test_a_week_that_starts_on_sunday_moves_no_post_to_another_weekday() -> None:
    american = new_client("Lou's", Region.UNITED_STATES)
    days = [
        sorted(
            one.day.isoweekday()
            for one in sample_records(client, MONDAY)
            if isinstance(one, Version) and one.day is not None
        )
        for client in (american, sample_client("en"))
    ]
    assert days[0] == days[1]


# ---- its words -------------------------------------------------------------------------------


def test_the_three_are_of_one_shape() -> None:
    def shape(value: object, key: str = "") -> object:
        if isinstance(value, dict):
            return {name: shape(inner, name) for name, inner in value.items()}
        if isinstance(value, list):
            return [shape(inner, key) for inner in value]
        return "words" if key in READ_BY_PEOPLE or key == "handle" else value

    french = shape(content("fr"))
    assert shape(content("fr_CA")) == french
    assert shape(content("en")) == french


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_of_its_country(language: str) -> None:
    others = {words for one in LANGUAGES if one != language for words in words_in(content(one))}
    own = set(words_in(content(language)))
    shared = own & others
    assert len(shared) < len(own) / 4, sorted(shared)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_sample_is_believable_in_any_month(language: str) -> None:
    seasons = re.compile(
        r"noël|avent\b|décembre|janvier|pâques|épiphanie|l’hiver|l’été|christmas|easter|winter"
        r"|summer|december|january",
        re.IGNORECASE,
    )
    assert [words for words in words_in(content(language)) if seasons.search(words)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_characters_are_those_of_print(language: str) -> None:
    poor = [
        words for words in words_in(content(language)) if re.search(r"'|\.\.\.|\"| - |  ", words)
    ]
    assert poor == []


def test_french_of_france_sets_its_spaces() -> None:
    texts = list(words_in(content("fr")))
    wrong = [words for words in texts if re.search(rf"[^{NARROW}][;!?](?![;!?])", words)]
    wrong += [words for words in texts if re.search(rf"[^{NO_BREAK}]:", words)]
    wrong += [
        words for words in texts if re.search(rf"\d [h%€]|«[^{NO_BREAK}]|[^{NO_BREAK}]»", words)
    ]
    assert wrong == []
    assert any(f"{NARROW}?" in words for words in texts)


def test_french_of_quebec_sets_its_spaces() -> None:
    texts = list(words_in(content("fr_CA")))
    wrong = [words for words in texts if re.search(r"\s[;!?]", words)]
    wrong += [words for words in texts if re.search(rf"[^{NO_BREAK}]:", words)]
    wrong += [
        words for words in texts if re.search(rf"\d [h%$]|«[^{NO_BREAK}]|[^{NO_BREAK}]»", words)
    ]
    assert wrong == []
    names = " ".join(texts)
    assert {"Infolettre", "Blogue"} <= set(texts)
    assert "chocolatine" in names
    assert "fin de semaine" in names


def test_english_sets_no_space_before_its_marks() -> None:
    texts = list(words_in(content("en")))
    assert [words for words in texts if re.search(r"\s[;:!?]|\d [ap]m", words)] == []
