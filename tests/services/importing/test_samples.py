# SPDX-License-Identifier: MIT
"""What comes of real calendars and upload files, which stay outside the project."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from cmdesk.domain.errors import WrongInput
from cmdesk.domain.records import Format, Status
from cmdesk.services.edits import apply
from cmdesk.services.importing import Preview, SkipKind, read_source
from cmdesk.store.document_file import DocumentFile

SAMPLES = Path(__file__).parents[4] / "shared" / "samples"
pytestmark = pytest.mark.skipif(not SAMPLES.is_dir(), reason="the sample files are not here")
Look = Callable[..., Preview]


def test_a_french_calendar_of_an_event(document_file: DocumentFile, look: Look) -> None:
    table = read_source(SAMPLES / "editorial" / "fr_calendrier_geneve.csv")
    planned = look(table)
    assert planned.posts == planned.past == 12
    assert Counter(row.kind for row in planned.skipped) == {SkipKind.EMPTY: 1, SkipKind.NOTES: 5}
    assert [row.line for row in planned.skipped] == [14, 15, 16, 17, 18, 19]
    cards = [card for row in planned.rows for card in row.versions]
    assert len(cards) == 12
    assert {card.minute for card in cards} == {None}
    assert {card.status for card in cards} == {Status.TO_WRITE}
    assert (cards[0].day, cards[-1].day) == (date(2026, 5, 5), date(2026, 5, 15))
    assert [channel.name for channel in planned.channels] == ["Instagram", "TikTok", "Facebook"]
    assert [pillar.name for pillar in planned.pillars] == [
        "Annonce",
        "Lieux",
        "Coulisses",
        "Hype",
        "Engagement",
    ]
    first, story = planned.rows[:2]
    assert first.post.title == "Le compte est ouvert."
    assert first.post.text.startswith("Genève accueille le Mondial.")
    assert first.post.text.endswith("\n\n#MondialeEnVille #Geneve #FIFA2026 #Fanzone")
    assert first.post.note.splitlines() == [
        "Post de lancement",
        "Jour: Mardi",
        "Visuel requis: Logo + photo Cercle des Bains",
        "CTA: mondialeenville.ch",
    ]
    assert story.versions[0].format is Format.STORY
    edit = planned.edit()
    assert edit is not None
    apply(document_file, edit)
    assert (look(table).posts, look(table).duplicates) == (0, 12)


def test_a_marketing_calendar_gives_a_version_to_each_place_it_knows(look: Look) -> None:
    planned = look(read_source(SAMPLES / "editorial" / "en_marketing_calendar_channels.csv"))
    names = {channel.id: channel.name for channel in planned.channels}
    assert planned.posts == 3
    assert planned.skipped == ()
    # The channel column is where it goes; “Distribution” adds the networks it names.
    assert [[names[card.channel_id or ""] for card in row.versions] for row in planned.rows] == [
        ["Blog", "LinkedIn (page)", "Newsletter"],
        ["LinkedIn (page)"],
        ["Newsletter"],
    ]
    assert "Distribution: Employees/Influencers" in planned.rows[1].post.note
    assert "Distribution: Sales Follow-up" in planned.rows[2].post.note
    assert [pillar.name for pillar in planned.pillars] == ["AI Governance", "Nurture"]
    assert planned.rows[1].versions[0].format is Format.CAROUSEL


def test_relative_dates_are_refused_by_name(look: Look) -> None:
    table = read_source(SAMPLES / "schedulers" / "buffer_import_relative_dates.csv")
    with pytest.raises(WrongInput) as refused:
        look(table)
    assert "are relative" in refused.value.text.source
    assert refused.value.text.args["example"] == "Week 1 Mon"
    assert refused.value.text.args["column"] == "Scheduled Date"


def test_a_file_without_header_is_refused_by_its_first_line(look: Look) -> None:
    table = read_source(SAMPLES / "schedulers" / "hootsuite_bulk_no_header.csv")
    with pytest.raises(WrongInput) as refused:
        look(table)
    assert "not a header line" in refused.value.text.source
    assert refused.value.text.args["date"] == "2018-12-05 11:00:00"


def test_ninety_seven_columns_are_read(look: Look) -> None:
    planned = look(read_source(SAMPLES / "schedulers" / "metricool_97cols_first_rows.csv"))
    assert planned.posts == 2
    assert [channel.name for channel in planned.channels] == [
        "Facebook",
        "Instagram",
        "Pinterest",
        "TikTok",
    ]
    assert [len(row.versions) for row in planned.rows] == [4, 4]
    assert [row.versions[0].minute for row in planned.rows] == [20 * 60 + 40, 20 * 60 + 52]
    assert "Instagram Post Type: POST" in planned.rows[0].post.note


@pytest.mark.parametrize(
    "path", sorted(SAMPLES.glob("*/*.*")), ids=lambda path: f"{path.parent.name}/{path.name}"
)
def test_no_real_file_ends_in_a_traceback(look: Look, path: Path) -> None:
    try:
        planned = look(read_source(path))
    except WrongInput:
        return
    assert planned.columns.names
