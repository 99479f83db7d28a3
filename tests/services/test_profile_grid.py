# SPDX-License-Identifier: MIT
"""The grid of the profiles: its columns, its cells and what the next tick gives."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from cmdesk.domain.records import Channel, CheckState, Record, Standing
from cmdesk.domain.texts import mark, plain
from cmdesk.services.profile_grid import Cell, Grid, Shown, grid_of
from cmdesk.services.profiles import Profiles, Spot
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

DONE_DAY = date(2026, 11, 3)


def cell_of(folder: Path, key: str, *records: Record) -> Cell:
    """The cell of the first channel in a column."""
    return at(grid_of(profiles_of(folder, *records)), key)


def at(shown: Grid, key: str, row: int = 0) -> Cell:
    (column,) = (n for n, column in enumerate(shown.columns) if column.key == key)
    return shown.rows[row].cells[column]


def test_columns_are_the_main_checks_then_the_rest_that_somebody_asks(tmp_path: Path) -> None:
    blog = Channel(id="blog", platform="blog", name="Blog")
    shown = grid_of(profiles_of(tmp_path, FACEBOOK, INSTAGRAM, RESTING, blog))
    keys = [column.key for column in shown.columns]
    main = ["name", "picture", "cover", "presentation", "hours", "contact", "two_factor"]
    assert keys[:7] == main == [column.key for column in shown.columns if column.main]
    assert "holiday_hours" not in keys
    assert {"button", "featured", "backup", "ownership"} <= set(keys)
    assert "unsubscribe" not in keys
    assert [row.channel for row in shown.rows] == [FACEBOOK, INSTAGRAM, blog]
    assert all(len(row.cells) == len(keys) for row in shown.rows)
    assert shown.columns[0].heading_in("fr_CA") == "Nom à nous"
    assert at(shown, "cover", 1) == Cell(Shown.NOT_ASKED)
    assert at(shown, "cover", 0).shown is Shown.TO_DO


def test_without_channels_there_is_nothing(tmp_path: Path) -> None:
    assert grid_of(profiles_of(tmp_path, RESTING)) == Grid((), ())


def test_a_cell_says_what_was_said_of_it(tmp_path: Path) -> None:
    said = check_on(INSTAGRAM, "picture", note="logo", proof="preuves/logo.png")
    cell = cell_of(tmp_path, "picture", INSTAGRAM, said)
    assert (cell.shown, cell.day, cell.note) == (Shown.DONE, DONE_DAY, "logo")
    assert (cell.proof, cell.spot) == ("preuves/logo.png", Spot("ig", "picture"))
    assert cell.words_in("fr") == plain("✓")


def test_not_needed(tmp_path: Path) -> None:
    skipped = check_on(INSTAGRAM, "presentation", state=CheckState.NOT_APPLICABLE, day=None)
    cell = cell_of(tmp_path, "presentation", INSTAGRAM, skipped, presentation(INSTAGRAM, 157))
    assert (cell.shown, cell.words_in("en")) == (Shown.NOT_APPLICABLE, plain("—"))
    assert cell.following is CheckState.TO_DO


def test_a_text_that_is_too_long_says_by_how_much(tmp_path: Path) -> None:
    done = check_on(INSTAGRAM, "presentation")
    cell = cell_of(tmp_path, "presentation", INSTAGRAM, done, presentation(INSTAGRAM, 157))
    assert (cell.shown, cell.words_in("fr")) == (Shown.WRONG, plain("157 / 150"))
    assert cell.following is CheckState.NOT_APPLICABLE
    (tmp_path / "other").mkdir()
    fits = (INSTAGRAM, presentation(INSTAGRAM, 150))
    assert cell_of(tmp_path / "other", "presentation", *fits).shown is Shown.TO_DO


@pytest.mark.parametrize(
    ("standing", "shown", "day"),
    [
        (Standing.OURS, Shown.DONE, DONE_DAY),
        (Standing.TAKEN, Shown.WRONG, None),
        (Standing.FREE, Shown.TO_DO, None),
    ],
)
def test_names(tmp_path: Path, standing: Standing, shown: Shown, day: date | None) -> None:
    records = (replace(INSTAGRAM, handle=""), NAME, seen("instagram", standing))
    cell = cell_of(tmp_path, "name", *records)
    assert (cell.shown, cell.day) == (shown, day)
    if shown is Shown.WRONG:
        assert cell.words_in("en") == mark("Profiles", "already taken")
        assert cell.following is CheckState.DONE
    (tmp_path / "other").mkdir()
    ticked = cell_of(tmp_path / "other", "name", *records, check_on(INSTAGRAM, "name"))
    assert (ticked.shown, ticked.following) == (Shown.DONE, CheckState.NOT_APPLICABLE)


def test_the_column_of_hours_shows_the_next_occasion_once_the_hours_are_right(
    tmp_path: Path,
) -> None:
    first = cell_of(tmp_path, "hours", FACEBOOK)
    assert (first.shown, first.occasion, first.spot) == (Shown.TO_DO, None, Spot("fb", "hours"))
    said = (FACEBOOK, check_on(FACEBOOK, "hours", note="since June"))
    (tmp_path / "2").mkdir()
    second = cell_of(tmp_path / "2", "hours", *said)
    assert second.spot == Spot("fb", "holiday_hours", CHRISTMAS)
    assert (second.note, second.day) == ("", None), "what was said of the usual hours is not shown"
    words = mark("Profiles", "{occasion}: to enter").filled(occasion=plain("Noël"))
    assert (second.shown, second.words_in("fr")) == (Shown.TO_DO, words)
    assert second.following is CheckState.DONE
    christmas = check_on(FACEBOOK, "holiday_hours", occasion=CHRISTMAS)
    (tmp_path / "noted").mkdir()
    asked = replace(christmas, state=CheckState.TO_DO, day=None, note="ask Paul", proof="a.png")
    noted = cell_of(tmp_path / "noted", "hours", *said, asked)
    assert (noted.spot, noted.note, noted.proof) == (second.spot, "ask Paul", "a.png")
    (tmp_path / "3").mkdir()
    third = cell_of(tmp_path / "3", "hours", *said, christmas)
    assert third.spot == Spot("fb", "holiday_hours", NEW_YEAR)
    new_year = replace(christmas, id="new-year", occasion=NEW_YEAR)
    (tmp_path / "4").mkdir()
    fourth = cell_of(tmp_path / "4", "hours", *said, christmas, new_year)
    assert (fourth.shown, fourth.spot) == (Shown.DONE, Spot("fb", "hours"))


def test_hours_that_no_holiday_changes_are_simply_done(tmp_path: Path) -> None:
    blog = Channel(id="blog", platform="blog", name="Blog")
    cell = cell_of(tmp_path, "hours", blog, check_on(blog, "hours"))
    assert (cell.shown, cell.occasion) == (Shown.DONE, None)


def test_who_holds_the_account_is_done_while_it_is_fresh(tmp_path: Path) -> None:
    cell = cell_of(tmp_path, "ownership", INSTAGRAM, *all_done(INSTAGRAM))
    assert (cell.shown, cell.day) == (Shown.DONE, TODAY)
    (tmp_path / "other").mkdir()
    stale = cell_of(tmp_path / "other", "ownership", INSTAGRAM, check_on(INSTAGRAM, "ownership"))
    assert (stale.shown, stale.day) == (Shown.TO_DO, None)


def test_the_grid_of_a_document(tmp_path: Path) -> None:
    document_file = made(tmp_path, FACEBOOK)
    with document_file.reading() as reader:
        shown = grid_of(Profiles(reader, PLATFORMS, TODAY))
    document_file.close()
    assert at(shown, "picture").words_in("fr") == mark("Profiles", "to do")
