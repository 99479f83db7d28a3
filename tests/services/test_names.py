# SPDX-License-Identifier: MIT
"""Wanted names: ours, free when last looked at, taken; what is to look at, and what to protect."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from cmdesk.domain.errors import MissingRecord, WrongInput
from cmdesk.domain.records import Channel, Client, NameSeen, Region, Standing, WantedName
from cmdesk.services.edits import apply
from cmdesk.services.names import (
    LONGEST,
    NameCell,
    NameRow,
    add_wanted_name,
    names_table,
    names_to_protect,
    own_networks,
    remove_wanted_name,
    set_standing,
    usual_additions,
    words_of_name,
)
from cmdesk.services.platforms import load_platforms
from cmdesk.store.document_file import DocumentFile
from tests.services.laws import held

PLATFORMS = load_platforms()
TODAY = date(2026, 11, 22)
CLIENT = Client(id="client", name="Boulangerie Lacroix", trade="boulangerie")
CHANNELS = (
    Channel(id="ig", platform="instagram", name="Instagram", handle="@boulangerie.lacroix"),
    Channel(id="x", platform="x", name="X"),
    Channel(id="blog", platform="blog", name="Blog", handle="blog.example.com"),
    Channel(id="tt", platform="tiktok", name="TikTok", handle="@lacroix69", active=False),
)
BAKERY = WantedName(id="bakery", name="boulangerielacroix")
BREAD = WantedName(id="bread", name="lepainlacroix")


@pytest.fixture
def names_file(tmp_path: Path) -> Iterator[DocumentFile]:
    made = DocumentFile.create(tmp_path / "names.db", (CLIENT, *CHANNELS, BAKERY, BREAD))
    yield made
    made.close()


def rows(document_file: DocumentFile, today: date = TODAY) -> tuple[NameRow, ...]:
    with document_file.reading() as reader:
        return names_table(reader, PLATFORMS, today)


def cell(document_file: DocumentFile, name: WantedName, platform: str) -> NameCell:
    row = next(row for row in rows(document_file) if row.id == name.id)
    found = row.cell(platform)
    assert found is not None
    return found


def look(
    document_file: DocumentFile,
    name: WantedName,
    platform: str,
    standing: Standing | None,
    day: date = TODAY,
) -> None:
    with document_file.reading() as reader:
        edit = set_standing(reader, name.id, platform, standing, day)
    held(document_file, edit)


def test_networks_we_use_come_first_and_all_with_names_follow(names_file: DocumentFile) -> None:
    bakery, _ = rows(names_file)
    assert [one.platform for one in bakery.own_cells] == ["instagram", "x"]
    named = {key for key, one in PLATFORMS.items() if one.profile.name is not None}
    assert {one.platform for one in bakery.cells} == named
    assert bakery.cell("blog") is None


def test_what_our_channels_are_called_is_ours(names_file: DocumentFile) -> None:
    ours = cell(names_file, BAKERY, "instagram")
    assert (ours.standing, ours.ours_as, ours.day) == (
        Standing.OURS,
        "boulangerie.lacroix",
        None,
    )
    assert ours.address == "https://www.instagram.com/boulangerie.lacroix/"
    assert not ours.to_look
    assert not ours.open_to_others
    assert cell(names_file, BREAD, "instagram").standing is None


def test_an_account_at_rest_is_ours_too(names_file: DocumentFile) -> None:
    with names_file.reading() as reader:
        wanted, edit = add_wanted_name(reader, PLATFORMS, "lacroix69")
    apply(names_file, edit)
    assert cell(names_file, wanted, "tiktok").standing is Standing.OURS


def test_our_own_account_counts_more_than_a_look(names_file: DocumentFile) -> None:
    look(names_file, BAKERY, "instagram", Standing.TAKEN)
    assert cell(names_file, BAKERY, "instagram").standing is Standing.OURS


def test_what_a_network_does_not_take_is_neither_looked_at_nor_open(
    names_file: DocumentFile,
) -> None:
    too_long = cell(names_file, BAKERY, "x")
    assert too_long.problem is not None
    assert too_long.address == ""
    assert not too_long.to_look
    assert not too_long.open_to_others


def test_a_look_is_noted_changed_and_forgotten(names_file: DocumentFile) -> None:
    look(names_file, BREAD, "x", Standing.FREE, date(2026, 11, 3))
    seen = cell(names_file, BREAD, "x")
    assert (seen.standing, seen.day, seen.again) == (Standing.FREE, date(2026, 11, 3), False)
    assert seen.address == "https://x.com/lepainlacroix"
    look(names_file, BREAD, "x", Standing.TAKEN)
    assert cell(names_file, BREAD, "x").day == TODAY
    look(names_file, BREAD, "x", None)
    assert cell(names_file, BREAD, "x").standing is None


@pytest.mark.parametrize(
    ("standing", "days", "again"),
    [
        (Standing.FREE, 90, False),
        (Standing.FREE, 91, True),
        (Standing.TAKEN, 91, True),
        (Standing.OURS, 400, False),
    ],
)
def test_a_look_grows_old(
    names_file: DocumentFile, standing: Standing, days: int, again: bool
) -> None:
    look(names_file, BREAD, "x", standing, TODAY - timedelta(days=days))
    seen = cell(names_file, BREAD, "x")
    assert (seen.again, seen.to_look) == (again, again)


def test_a_name_is_to_protect_until_it_is_ours_or_taken_everywhere_we_are(
    names_file: DocumentFile,
) -> None:
    assert [row.to_protect for row in rows(names_file)] == [False, True]
    look(names_file, BREAD, "instagram", Standing.TAKEN)
    look(names_file, BREAD, "x", Standing.FREE)
    assert names_to_protect(rows(names_file)) == 1
    look(names_file, BREAD, "x", Standing.OURS)
    assert names_to_protect(rows(names_file)) == 0


def test_without_a_channel_every_network_counts(tmp_path: Path) -> None:
    with (
        DocumentFile.create(tmp_path / "bare.db", (CLIENT, BREAD)) as bare,
        bare.reading() as reader,
    ):
        (row,) = names_table(reader, PLATFORMS, TODAY)
        networks = own_networks(reader, PLATFORMS)
    assert row.own_cells == row.cells
    assert row.to_protect
    assert {one.key for one in networks} == {one.platform for one in row.cells}


def test_our_networks_are_those_of_channels_in_use(names_file: DocumentFile) -> None:
    with names_file.reading() as reader:
        assert [one.key for one in own_networks(reader, PLATFORMS)] == ["instagram", "x"]


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("@le.pain", "le.pain"),
        ("https://www.instagram.com/le.pain/", "le.pain"),
        ("Le Pain d’Été", "lepaindete"),
        ("lacroix.example", "lacroix.example"),
    ],
)
def test_a_name_is_added_as_networks_take_it(
    names_file: DocumentFile, written: str, name: str
) -> None:
    with names_file.reading() as reader:
        wanted, edit = add_wanted_name(reader, PLATFORMS, written)
    assert wanted.name == name
    held(names_file, edit)
    assert rows(names_file)[-1].name == name


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("…", "There is no name in that."),
        ("https://www.facebook.com/profile.php?id=12", "There is no name in that."),
        ("@BoulangerieLacroix", "among the wanted names already"),
        ("a" * (LONGEST + 1), "No network takes a name"),
    ],
)
def test_what_is_no_new_name_is_refused_in_words(
    names_file: DocumentFile, written: str, words: str
) -> None:
    with names_file.reading() as reader, pytest.raises(WrongInput) as caught:
        add_wanted_name(reader, PLATFORMS, written)
    assert words in caught.value.text.source


def test_a_name_goes_with_what_was_seen_of_it_in_one_step(names_file: DocumentFile) -> None:
    look(names_file, BREAD, "x", Standing.FREE)
    look(names_file, BREAD, "instagram", Standing.TAKEN)
    for name in (BREAD, BAKERY):
        with names_file.reading() as reader:
            edit = remove_wanted_name(reader, name.id)
        held(names_file, edit)
    with names_file.reading() as reader:
        assert reader.count(NameSeen) == reader.count(WantedName) == 0


def test_a_name_that_is_gone_is_said(names_file: DocumentFile) -> None:
    with names_file.reading() as reader:
        with pytest.raises(MissingRecord):
            remove_wanted_name(reader, "gone")
        with pytest.raises(MissingRecord):
            set_standing(reader, "gone", "x", Standing.FREE, TODAY)


def test_the_newest_of_two_looks_counts(tmp_path: Path) -> None:
    looks = (
        NameSeen(id="new", name_id="bread", platform="x", standing=Standing.TAKEN, day=TODAY),
        NameSeen(
            id="old",
            name_id="bread",
            platform="x",
            standing=Standing.FREE,
            day=TODAY - timedelta(days=5),
        ),
    )
    with DocumentFile.create(tmp_path / "two.db", (CLIENT, BREAD, *looks)) as file:
        assert cell(file, BREAD, "x").standing is Standing.TAKEN
        look(file, BREAD, "x", Standing.OURS)
        assert cell(file, BREAD, "x").standing is Standing.OURS
        look(file, BREAD, "x", None)
        assert cell(file, BREAD, "x").standing is None


def test_what_usually_follows_a_name_depends_on_the_place() -> None:
    assert usual_additions(CLIENT) == ("boulangerie", "officiel", ".fr")
    abroad = Client(id="c", name="Corner", region=Region.OTHER, language="en")
    assert usual_additions(abroad) == ("official",)


def test_the_words_of_our_own_name_are_known() -> None:
    assert words_of_name(CLIENT, "boulangerielacroix") == "Boulangerie Lacroix"
    assert words_of_name(CLIENT, "lepainlacroix") == "lepainlacroix"
