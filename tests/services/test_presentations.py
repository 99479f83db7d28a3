# SPDX-License-Identifier: MIT
"""Presentations: counted as their network counts, one step each, in one or several languages."""

from __future__ import annotations

from dataclasses import replace

import pytest

from cmdesk.domain.counting import BYTES, CHARACTERS
from cmdesk.domain.errors import MissingRecord
from cmdesk.domain.figures import Figure, Grade
from cmdesk.domain.platforms import Platform
from cmdesk.domain.records import Client, Presentation, Region
from cmdesk.services.edits import Edit, apply
from cmdesk.services.platforms import load_platforms
from cmdesk.services.presentations import (
    LANGUAGES,
    counted,
    folded_at,
    language_of,
    languages_left,
    languages_shown,
    presentations_of,
    set_presentation,
)
from cmdesk.store.document_file import DocumentFile
from tests.services.laws import held

PLATFORMS = load_platforms()
FAMILY = "👨‍👩‍👧"  # one sign to a reader, 5 code points, 18 bytes
LIMITS = (
    ("bluesky", 256),
    ("facebook_page", 101),
    ("google_business", 750),
    ("instagram", 150),
    ("linkedin_page", 2000),
    ("linkedin_personal", 2600),
    ("mastodon", 500),
    ("pinterest", 500),
    ("threads", 150),
    ("tiktok", 80),
    ("x", 160),
    ("youtube", 1000),
)


def text_of(document_file: DocumentFile, language: str = "") -> str | None:
    with document_file.reading() as reader:
        found = presentations_of(reader, "facebook").get(language)
    return None if found is None else found.text


def setting(document_file: DocumentFile, text: str, language: str = "") -> Edit:
    with document_file.reading() as reader:
        return set_presentation(reader, "facebook", language, text)


@pytest.mark.parametrize(("network", "limit"), LIMITS)
def test_at_just_below_and_just_above_each_limit(network: str, limit: int) -> None:
    platform = PLATFORMS[network]
    for length, left in ((limit - 1, 1), (limit, 0)):
        measured = counted(platform, "é" * length)
        assert (measured.used, measured.left, measured.cut) == (length, left, None)
    above = counted(platform, "é" * (limit + 1))
    assert (above.used, above.limit, above.left, above.cut) == (limit + 1, limit, -1, limit)
    assert above.unit == CHARACTERS


def test_every_network_with_a_limit_is_tried() -> None:
    limited = {key for key, one in PLATFORMS.items() if one.profile.presentation is not None}
    assert {key for key, _ in LIMITS} == limited


@pytest.mark.parametrize(
    ("network", "sign", "weight"),
    [
        ("instagram", "🥖", 1),
        ("instagram", FAMILY, 5),
        ("tiktok", "🥖", 2),
        ("linkedin_page", FAMILY, 8),
        ("bluesky", "🇫🇷", 1),
        ("x", "🥖", 2),
        ("x", FAMILY, 2),
        ("x", "https://www.example.com/a/very/long/address/of/a/page", 23),
        ("mastodon", "https://www.example.com/a/very/long/address/of/a/page", 23),
        ("mastodon", "@lacroix@example.org", 8),
        ("threads", "🥖", 4),
    ],
)
def test_each_counts_in_its_own_way(network: str, sign: str, weight: int) -> None:
    assert counted(PLATFORMS[network], sign).used == weight


def test_on_bluesky_the_bytes_may_be_what_is_too_much() -> None:
    bluesky = PLATFORMS["bluesky"]
    at = counted(bluesky, FAMILY * 142)  # 2556 bytes, 142 characters
    assert not at.over
    assert counted(bluesky, FAMILY * 142 + "abcd").left == 0  # 2560 bytes
    over = counted(bluesky, FAMILY * 142 + "abcde")
    assert (over.unit, over.used, over.limit, over.left) == (BYTES, 2561, 2560, -1)


def test_a_network_without_a_limit_only_counts() -> None:
    blog = counted(PLATFORMS["blog"], "x" * 9000)
    assert (blog.used, blog.limit, blog.over) == (9000, None, False)


def test_the_fold_stands_where_its_figure_says() -> None:
    assert folded_at(PLATFORMS["instagram"], "x" * 400) is None
    folding = with_fold(PLATFORMS["linkedin_page"], 10)
    assert folded_at(folding, "x" * 10) is None
    assert folded_at(folding, "x" * 11) == 10
    assert folded_at(folding, "🥖" * 6) == 5


def with_fold(platform: Platform, value: int) -> Platform:
    figure = Figure(value, "ours", Grade.C, PLATFORMS["x"].figures()[0].checked)
    return replace(platform, profile=replace(platform.profile, presentation_fold=figure))


def test_a_text_is_written_changed_and_taken_away_in_one_step_each(
    document_file: DocumentFile,
) -> None:
    held(document_file, setting(document_file, " Pains au levain.\r\n\x00 "))
    assert text_of(document_file) == "Pains au levain."
    held(document_file, setting(document_file, "Pains bio."))
    assert text_of(document_file) == "Pains bio."
    held(document_file, setting(document_file, "  \n "))
    assert text_of(document_file) is None


def test_each_language_has_its_own_text(document_file: DocumentFile) -> None:
    held(document_file, setting(document_file, "Pains"))
    held(document_file, setting(document_file, "Bread", "en"))
    held(document_file, setting(document_file, "", "en"))
    assert (text_of(document_file), text_of(document_file, "en")) == ("Pains", None)


def test_taking_away_what_is_not_there_changes_nothing(document_file: DocumentFile) -> None:
    assert not apply(document_file, setting(document_file, "")).changes


def test_a_channel_that_is_gone_is_said(document_file: DocumentFile) -> None:
    with document_file.reading() as reader, pytest.raises(MissingRecord):
        set_presentation(reader, "gone", "", "Words")


def test_the_label_names_the_channel(document_file: DocumentFile) -> None:
    label = setting(document_file, "Pains").label
    assert (label.source, label.args["channel"]) == (
        "change the presentation of “{channel}”",
        "Facebook",
    )


@pytest.mark.parametrize(
    ("region", "language", "shown"),
    [
        (Region.FRANCE, "fr", ("",)),
        (Region.QUEBEC, "fr_CA", ("", "en")),
        (Region.QUEBEC, "en", ("", "fr")),
        (Region.BELGIUM, "fr", ("", "nl", "de")),
        (Region.UNITED_KINGDOM, "en", ("",)),
    ],
)
def test_usual_languages_of_a_region_are_offered(
    region: Region, language: str, shown: tuple[str, ...]
) -> None:
    client = Client(id="c", name="Lacroix", region=region, language=language)
    assert languages_shown(client, {}) == shown
    left = languages_left(client, shown)
    assert not {language_of(client, one) for one in left} & set(shown)
    assert len(left) == len(LANGUAGES) - len(shown)


def test_a_language_that_was_written_in_is_shown() -> None:
    client = Client(id="c", name="Lacroix")
    written = {"pt": Presentation(id="p", channel_id="f", text="Pão", language="pt")}
    assert languages_shown(client, written) == ("", "pt")
