# SPDX-License-Identifier: MIT
from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from cmdesk.domain.errors import WrongInput
from cmdesk.domain.records import (
    Channel,
    Format,
    Pillar,
    Status,
)
from cmdesk.domain.texts import mark
from cmdesk.services.edits import Add, apply
from cmdesk.services.importing import (
    Preview,
    read_source,
    refuse_creation,
)
from cmdesk.store.document_file import DocumentFile

Look = Callable[..., Preview]
OURS = Path(__file__).parents[2] / "data" / "import"
LABEL = mark("Test", "test")


def channels_of(planned: Preview, row: int) -> list[str]:
    names = {channel.id: channel.name for channel in planned.channels}
    return [names[version.channel_id or ""] for version in planned.rows[row].versions]


@pytest.mark.parametrize(
    ("cell", "names"),
    [
        ("LinkedIn/Newsletter", ["LinkedIn (page)", "Newsletter"]),
        ("Twitter/X", ["X"]),
        ("Twitter/X, Facebook", ["X", "Facebook"]),
        ("fb & insta", ["Facebook", "Instagram"]),
        ("Facebook et Instagram", ["Facebook", "Instagram"]),
        ("Facebook and Blog + blog", ["Facebook", "Blog"]),
        ("Instagram (Reels)", ["Instagram"]),
        ("Page Facebook du marché", ["Page Facebook du marché"]),
        ("Radio locale; radio-locale", ["Radio locale"]),
        ("✨", ["✨"]),
        (" / ", []),
    ],
)
def test_several_channels_in_one_cell(look: Look, cell: str, names: list[str]) -> None:
    planned = look(f'Date,Channel,Text\n2026-12-01,"{cell}",Bread\n')
    assert [channel.name for channel in planned.channels] == names
    assert len(planned.rows[0].versions) == max(1, len(names))


def test_a_name_that_only_contains_a_network_is_a_channel_of_it(look: Look) -> None:
    planned = look("Date,Channel,Text\n2026-12-01,Page Facebook du marché,Bread\n")
    assert planned.channels[0].platform == "facebook_page"
    assert look("Date,Channel,Text\n2026-12-01,✨,Bread\n").channels[0].platform == "other"


def test_existing_channels_and_themes_are_used(document_file: DocumentFile, look: Look) -> None:
    sleeping = Channel(id="old", platform="instagram", name="Ancien compte", active=False)
    channel = Channel(id="shop", platform="instagram", name="La boutique")
    pillar = Pillar(id="craft", name="Savoir-Faire")
    apply(document_file, Add((sleeping, channel, pillar), LABEL))
    planned = look(
        "Date;Canal;Thème;Texte\n1/12/2026;insta;savoir-faire;a\n"
        "2/12/2026;LA BOUTIQUE;SAVOIR-FAIRE;b\n31/12/2026;ancien compte;;c\n"
    )
    assert [row.versions[0].channel_id for row in planned.rows] == ["shop", "shop", "old"]
    assert [row.post.pillar_id for row in planned.rows] == ["craft", "craft", None]
    assert (planned.channels, planned.pillars) == ((), ())
    refuse_creation(planned)


def test_creation_can_be_refused_by_name(look: Look) -> None:
    planned = look("Date,Channel,Theme,Text\n2026-12-01,Facebook,Craft,Bread\n")
    with pytest.raises(WrongInput) as refused:
        refuse_creation(planned)
    assert refused.value.text.args["missing"] == ("Facebook", "Craft")


def test_further_places_are_used_when_known_and_noted_when_not(look: Look) -> None:
    header = "Date,Channel,Format,Distribution,Notes,Text\n"
    planned = look(
        header
        + "2026-12-01,Blog,Article,LinkedIn/Newsletter,,a\n"
        + "2026-12-02,Blog,Article,Bakers/Newsletter,Read it,b\n"
        + "2026-12-03,Blog,Article,Bakers,,c\n"
        + "2026-12-04,Blog,Article,blog,,d\n"
    )
    assert [channels_of(planned, row) for row in range(4)] == [
        ["Blog", "LinkedIn (page)", "Newsletter"],
        ["Blog", "Newsletter"],
        ["Blog"],
        ["Blog"],
    ]
    assert [card.format for card in planned.rows[0].versions] == [
        Format.ARTICLE,
        Format.TEXT,
        Format.NEWSLETTER,
    ]
    assert [row.post.note for row in planned.rows] == [
        "",
        "Read it\nDistribution: Bakers/Newsletter",
        "Distribution: Bakers",
        "",
    ]


def test_ticked_columns_are_channels(look: Look) -> None:
    planned = look(read_source(OURS / "calendar_switches.csv"))
    assert channels_of(planned, 0) == ["Facebook", "Bluesky"]
    (nowhere,) = planned.rows[1].versions
    assert nowhere.channel_id is None
    assert nowhere.format is Format.TEXT
    assert [row.versions[0].status for row in planned.rows] == [Status.READY, Status.TO_WRITE]
    assert planned.rows[0].post.note == "Board name: Bakery"


def test_a_column_named_like_a_channel_with_words_in_it_stays_a_note(look: Look) -> None:
    planned = look("Date,Text,Facebook\n2026-12-01,Bread,like last year\n")
    assert planned.rows[0].post.note == "Facebook: like last year"
    assert planned.channels == ()
