# SPDX-License-Identifier: MIT
"""The sample's year: numbers, an aim, decisions and profiles that show what both tabs can say."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path

import pytest

from cmdesk.domain.progress import Standing
from cmdesk.domain.reacting import Verdict
from cmdesk.domain.records import (
    Channel,
    Indicator,
    Measurement,
    Ownership,
    Presentation,
    ProfileCheck,
    Status,
    Version,
    WantedName,
)
from cmdesk.services.aims import aims_shown, decisions_shown
from cmdesk.services.noting import number_rows
from cmdesk.services.platforms import load_platforms
from cmdesk.services.results import Look, span_of_look, what_people_react_to
from cmdesk.services.sample import sample_client, sample_records
from cmdesk.store.access import Reader
from cmdesk.store.document_file import DocumentFile

LANGUAGES = ("fr", "fr_CA", "en")
DAYS = (date(2026, 11, 22), date(2026, 12, 31), date(2027, 1, 1), date(2028, 2, 29))


@contextmanager
def reading(folder: Path, language: str, today: date) -> Iterator[Reader]:
    records = sample_records(sample_client(language), today)
    with DocumentFile.create(folder / "sample.db", records) as file, file.reading() as reader:
        yield reader


@pytest.mark.parametrize("today", DAYS, ids=date.isoformat)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_year_of_numbers_up_to_now(tmp_path: Path, language: str, today: date) -> None:
    with reading(tmp_path, language, today) as reader:
        noted = reader.all(Measurement)
        rows = number_rows(reader, today)
        channels = {one.id for one in reader.all(Channel)}
    assert len(rows) == 4
    assert max(one.day for one in noted) <= today
    for row in rows:
        values = [one.value for one in row.series.noted]
        assert len(values) in (12, 53)
        assert row.series.noted[0].day >= today - timedelta(days=400)
        assert row.last is not None or row.noted is not None
        assert values[0] < values[-1]
        assert all(value == int(value) > 0 for value in values)
        assert row.indicator.channel_id in {None, *channels}


@pytest.mark.parametrize("today", DAYS, ids=date.isoformat)
def test_it_shows_progress_what_was_decided_and_what_is_liked(tmp_path: Path, today: date) -> None:
    with reading(tmp_path, "fr", today) as reader:
        (aim,) = aims_shown(reader, today)
        decided = decisions_shown(reader, today)
        liked = what_people_react_to(reader, span_of_look(reader, Look.THREE_MONTHS, today))
        published = reader.find(Version, status=Status.PUBLISHED)
    assert aim.question is None
    assert aim.progress.standing in {Standing.ON_TIME, Standing.AHEAD}
    assert [one.since is not None for one in decided] == [True, True, False]
    assert all(one.since is None or one.since.share for one in decided)
    assert {Verdict.REPEAT, Verdict.KEEP, Verdict.TOO_FEW} == {row.verdict for row in liked.rows}
    assert all(one.reactions for one in published)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_profiles_are_half_done(tmp_path: Path, language: str) -> None:
    platforms = load_platforms()
    with reading(tmp_path, language, DAYS[0]) as reader:
        channels = {one.id: platforms[one.platform] for one in reader.all(Channel)}
        checked = reader.all(ProfileCheck)
        texts = reader.all(Presentation)
        assert reader.count(WantedName) == 2
        assert reader.count(Ownership) == 2
        assert reader.count(Indicator) == 4
    for one in checked:
        assert one.check in {check.key for check in channels[one.channel_id].checks}
    too_long = []
    for text in texts:
        limit = channels[text.channel_id].profile.presentation
        assert limit is not None
        too_long.append(len(text.text) > limit.value)
    assert too_long == [False, True, False]
