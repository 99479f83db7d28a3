# SPDX-License-Identifier: MIT
"""The numbers of the printed week, its pictures, what is to confirm, and its notes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from cmdesk.domain.openings import Week, week_of
from cmdesk.domain.records import Channel, Client, Image, Post, Record, Status, Version
from cmdesk.services.platforms import load_platforms
from cmdesk.services.sheet_foot import MOST_NOTES, MOST_OF_NOTE
from cmdesk.services.sheets import WeekSheet, numbered_cards, week_sheet
from cmdesk.store.document_file import DocumentFile

MONDAY = date(2026, 11, 23)
PHOTO, OTHER = Image(path="/photos/bread.jpg"), Image(path="/photos/oven.jpg")
BASE = (
    Client(id="client", name="Bakery"),
    Channel(id="fb", platform="facebook_page", name="Facebook"),
)


@dataclass
class Plan:
    """A document with a week of posts."""

    path: Path

    def sheet(
        self, records: Sequence[Record], week: Week | None = None, today: date = MONDAY
    ) -> WeekSheet:
        path = self.path / "plan.cmdesk"
        with DocumentFile.create(path, (*BASE, *records)) as document, document.reading() as reader:
            found = week_sheet(reader, week or week_of(MONDAY), load_platforms(), today)
            numbered = {c.version.id: n for n, c in numbered_cards(reader, found.week)}
        assert {card.version_id: card.number for card in found.cards}.items() <= numbered.items()
        return found


@pytest.fixture
def plan(tmp_path: Path) -> Plan:
    return Plan(tmp_path)


def post(number: int, note: str = "", **version: object) -> tuple[Record, Record]:
    """A post on Monday, one hour after the one before."""
    fields: dict[str, object] = {"status": Status.READY, "day": MONDAY, "minute": number * 60}
    return (
        Post(id=f"p{number}", title=f"Post {number}", note=note, images=(PHOTO, OTHER)),
        Version(
            id=f"v{number}",
            post_id=f"p{number}",
            channel_id="fb",
            **{**fields, **version},  # type: ignore[arg-type]
        ),
    )


def notes(sheet: WeekSheet) -> list[tuple[object, ...]]:
    return [tuple(task.text.args.values()) or (task.text.n,) for task in sheet.notes]


def test_calling_a_post_off_changes_no_number(plan: Plan) -> None:
    records = (*post(1), *post(2, status=Status.NOT_PUBLISHED), *post(3))
    assert [card.number for card in plan.sheet(records).cards] == [1, 3]


def test_the_picture_is_the_first_of_the_channel_s_own_or_of_the_post(plan: Plan) -> None:
    records = (*post(1), *post(2, images=(OTHER,)), *post(3, images=()))
    assert [card.image for card in plan.sheet(records).cards] == [PHOTO, OTHER, None]


def test_a_scheduled_post_of_a_day_that_is_over_is_to_confirm(plan: Plan) -> None:
    tuesday = date(2026, 11, 24)
    handed = Status.SCHEDULED
    records = (*post(1, status=handed), *post(2, status=handed, day=tuesday))
    remarks = [card.remark for card in plan.sheet(records, today=tuesday).cards]
    assert [remark and remark.source for remark in remarks] == ["to confirm", None]


def test_notes_stand_at_the_number_of_their_post(plan: Plan) -> None:
    records = (*post(1), *post(2, "ask  Zoé\nwhether she agrees"), *post(3, " "))
    assert notes(plan.sheet(records)) == [(2, "ask Zoé whether she agrees")]


def test_a_note_is_said_once_short_and_not_once_published(plan: Plan) -> None:
    again = Version(id="again", post_id="p2", channel_id="fb", day=MONDAY, minute=900)
    records = (*post(1, "done", status=Status.PUBLISHED), *post(2, "word " * 90), again)
    ((number, words),) = notes(plan.sheet(records))
    assert number == 2
    assert isinstance(words, str)
    assert len(words) <= MOST_OF_NOTE
    assert words.endswith("…")


def test_of_many_notes_the_rest_is_counted(plan: Plan) -> None:
    records = [record for number in range(1, 11) for record in post(number, f"note {number}")]
    found = notes(plan.sheet(records))
    assert len(found) == MOST_NOTES
    assert found[-1] == (5,), "ten, of which five are said"


def test_a_week_may_begin_on_sunday(plan: Plan) -> None:
    sunday, saturday = date(2026, 11, 22), date(2026, 11, 28)
    records = (*post(1, day=saturday), *post(2), *post(3, day=sunday))
    sheet = plan.sheet(records, week_of(MONDAY, week_start=7))
    assert [day.day for day in sheet.days][::6] == [sunday, saturday]
    assert [card.version_id for card in sheet.cards] == ["v3", "v2", "v1"]
    assert sheet.title.args["first"] == sunday
