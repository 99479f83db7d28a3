# SPDX-License-Identifier: MIT
"""Ticks, notes and proofs of the checklist: each one step that can be undone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from cmdesk.domain.errors import MissingRecord
from cmdesk.domain.records import CheckState, Ownership, ProfileCheck
from cmdesk.services import profile_edits
from cmdesk.services.edits import apply
from cmdesk.services.profile_grid import Cell, Shown, grid_of
from cmdesk.services.profiles import Profiles, Spot, to_dos_of
from cmdesk.store.document_file import DocumentFile
from tests.services.laws import held
from tests.services.profiling import (
    CHRISTMAS,
    FACEBOOK,
    INSTAGRAM,
    PLATFORMS,
    TODAY,
    check_on,
    made,
)

PICTURE = Spot("ig", "picture")
HOLIDAY = Spot("fb", "holiday_hours", CHRISTMAS)


@pytest.fixture
def document_file(tmp_path: Path) -> Iterator[DocumentFile]:
    """Two channels, whose picture was checked on one."""
    file = made(tmp_path, FACEBOOK, INSTAGRAM, check_on(FACEBOOK, "picture", note="logo"))
    yield file
    file.close()


def said(document_file: DocumentFile, spot: Spot) -> ProfileCheck | None:
    with document_file.reading() as reader:
        return profile_edits.check_at(reader, spot)


@pytest.mark.parametrize("state", CheckState)
@pytest.mark.parametrize("spot", [PICTURE, HOLIDAY, Spot("fb", "picture")])
def test_a_state_is_kept_with_its_day(
    document_file: DocumentFile, spot: Spot, state: CheckState
) -> None:
    with document_file.reading() as reader:
        edit = profile_edits.mark_state(reader, spot, state, TODAY)
    held(document_file, edit)
    kept = said(document_file, spot)
    assert kept is not None
    assert (kept.state, kept.occasion) == (state, spot.occasion)
    assert kept.day == (TODAY if state is CheckState.DONE else None)
    assert edit.label.args == {
        "channel": "Facebook" if spot.channel_id == "fb" else "Instagram",
        "check": "Photo" if spot.check == "picture" else "Horaires des fêtes",
    }


def test_a_holiday_and_the_usual_check_are_two(document_file: DocumentFile) -> None:
    with document_file.reading() as reader:
        edit = profile_edits.mark_state(reader, HOLIDAY, CheckState.DONE, TODAY)
    apply(document_file, edit)
    assert said(document_file, replace(HOLIDAY, occasion=date(2027, 1, 1))) is None
    assert said(document_file, replace(HOLIDAY, occasion=None)) is None


def test_notes_and_proofs_stay_when_the_state_changes(document_file: DocumentFile) -> None:
    for intention, words in ((profile_edits.set_note, "fermé"), (profile_edits.set_proof, "a.png")):
        with document_file.reading() as reader:
            edit = intention(reader, PICTURE, words)
        held(document_file, edit)
    with document_file.reading() as reader:
        edit = profile_edits.mark_state(reader, PICTURE, CheckState.DONE, TODAY)
    held(document_file, edit)
    kept = said(document_file, PICTURE)
    assert kept is not None
    assert (kept.note, kept.proof, kept.state) == ("fermé", "a.png", CheckState.DONE)


@pytest.mark.parametrize("key", ["picture", "ownership"])
def test_ticking_goes_round(document_file: DocumentFile, key: str) -> None:
    shown = []
    for _ in range(4):
        with document_file.reading() as reader:
            cells = grid_of(Profiles(reader, PLATFORMS, TODAY)).rows[1].cells
            (cell,) = (one for one in cells if one.spot == Spot("ig", key))
            edit = profile_edits.toggle(reader, cell, TODAY)
        assert edit is not None
        shown.append(cell.shown)
        held(document_file, edit)
    assert shown == [Shown.TO_DO, Shown.DONE, Shown.NOT_APPLICABLE, Shown.TO_DO]


def test_what_is_not_asked_cannot_be_ticked(document_file: DocumentFile) -> None:
    with document_file.reading() as reader:
        assert profile_edits.toggle(reader, Cell(Shown.NOT_ASKED), TODAY) is None


def test_a_review_is_noted_with_who_holds_the_account(document_file: DocumentFile) -> None:
    with document_file.reading() as reader:
        edit = profile_edits.mark_state(reader, Spot("ig", "ownership"), CheckState.DONE, TODAY)
    held(document_file, edit)
    with document_file.reading() as reader:
        (kept,) = reader.all(Ownership)
    assert (kept.channel_id, kept.reviewed) == ("ig", TODAY)


def test_doing_every_tickable_thing_leaves_nothing(document_file: DocumentFile) -> None:
    with document_file.reading() as reader:
        things = to_dos_of(Profiles(reader, PLATFORMS, TODAY))
    for thing in things:
        with document_file.reading() as reader:
            edit = profile_edits.done(reader, thing, TODAY)
        apply(document_file, edit)
        with document_file.reading() as reader:
            left = to_dos_of(Profiles(reader, PLATFORMS, TODAY))
        assert thing not in left
    assert left == ()


def test_a_channel_that_is_gone_is_told(document_file: DocumentFile) -> None:
    with document_file.reading() as reader, pytest.raises(MissingRecord):
        profile_edits.mark_state(reader, Spot("gone", "picture"), CheckState.DONE, TODAY)


def test_a_check_of_a_newer_version_is_named_by_its_key(document_file: DocumentFile) -> None:
    with document_file.reading() as reader:
        edit = profile_edits.set_note(reader, Spot("ig", "hologram"), "bleu")
    held(document_file, edit)
    assert edit.label.args == {"channel": "Instagram", "check": "hologram"}
