# SPDX-License-Identifier: MIT
"""Each network's file is whole, sourced and in both languages; a wrong one says so."""

from __future__ import annotations

import unicodedata
from datetime import date
from pathlib import Path

import pytest

from cmdesk.domain.counting import METHODS
from cmdesk.domain.figures import Figure, Grade
from cmdesk.domain.plan import OURS, Mark
from cmdesk.domain.platforms import Cadence, Platform, parse, unknown
from cmdesk.domain.records import Format, Group, group_of
from cmdesk.domain.rules.base import source_text

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "platforms"
FILES = sorted(FOLDER.glob("*.toml"))
LIVING = {
    "blog", "bluesky", "facebook_page", "google_business", "instagram", "linkedin_page",
    "linkedin_personal", "mastodon", "newsletter", "pinterest", "snapchat", "telegram_channel",
    "threads", "tiktok", "whatsapp_channel", "x", "youtube",
}  # fmt: skip

SMALL = """
order = 1
counting = "codepoints"
formats = ["text"]
aliases = []
[label]
en = "Holo"
[badge]
en = "HO"
[cadence]
"""


def read(path: Path) -> Platform:
    return parse(path.read_text(encoding="utf-8"), path.stem)


def marks_of(key: str, group: Group) -> tuple[int | None, ...]:
    cadence = read(FOLDER / f"{key}.toml").cadence_of(group)
    assert cadence is not None
    figures = (cadence.day_mark, cadence.day_trouble, cadence.week_mark, cadence.burst)
    return tuple(None if figure is None else figure.value for figure in figures)


def test_the_living_networks_are_there() -> None:
    assert {path.stem for path in FILES} == LIVING


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_platform_file_is_whole(path: Path) -> None:
    platform = read(path)
    assert platform.known
    assert {"fr", "en"} <= set(platform.labels)
    assert {"fr", "en"} <= set(platform.badges)
    assert all(platform.labels.values())
    assert all(1 <= len(badge) <= 4 for badge in platform.badges.values())
    assert platform.counting in METHODS
    assert bool(platform.text_limit) is not bool(platform.no_limit)
    assert platform.formats
    assert len(set(platform.formats)) == len(platform.formats)
    assert platform.cadence
    assert {group_of(kind) for kind in platform.formats} >= set(platform.cadence)
    assert platform.cadence_of(group_of(platform.formats[0])) is not None


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_figure_is_sourced_and_dated(path: Path) -> None:
    figures = read(path).figures()
    assert figures
    for figure in figures:
        assert figure.value > 0
        assert figure.source
        assert type(figure.checked) is date
        assert date(2026, 1, 1) <= figure.checked
        if "no study" in figure.source or figure.source.startswith(("ours", "general")):
            assert figure.indicative


def test_what_no_study_gives_is_told_as_our_own_judgement() -> None:
    ours = [one for path in FILES for one in read(path).figures() if one.source.startswith(OURS)]
    assert sum(figure.note.startswith("no study found") for figure in ours) == 7
    for figure in ours:
        assert figure.source == OURS
        assert source_text(Mark.of_figure(figure)).source.startswith("Our own judgement")


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_marks_grow_from_usual_to_trouble(path: Path) -> None:
    for group, cadence in read(path).cadence.items():
        assert cadence.group is group
        assert cadence.day_mark or cadence.week_mark
        if cadence.day_mark and cadence.day_trouble:
            assert cadence.day_mark.value < cadence.day_trouble.value


def test_names_badges_and_aliases_are_not_shared() -> None:
    platforms = [read(path) for path in FILES]
    for language in ("fr", "fr_CA", "en"):
        assert len({p.label_in(language) for p in platforms}) == len(platforms)
        assert len({p.badge_in(language) for p in platforms}) == len(platforms)
    assert len({p.order for p in platforms}) == len(platforms)
    aliases = [alias for p in platforms for alias in p.aliases]
    assert sorted(aliases) == sorted(set(aliases))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_aliases_are_lower_case_without_accents_and_hold_the_names(path: Path) -> None:
    platform = read(path)
    for alias in platform.aliases:
        assert alias == plain(alias)
    assert {plain(label) for label in platform.labels.values()} <= set(platform.aliases)


def plain(words: str) -> str:
    apart = unicodedata.normalize("NFD", words.casefold())
    return " ".join("".join(c for c in apart if not unicodedata.combining(c)).split())


@pytest.mark.parametrize(
    ("key", "group", "marks"),
    [
        ("facebook_page", Group.FEED, (2, 5, None, 180)),
        ("instagram", Group.FEED, (2, 5, None, 180)),
        ("instagram", Group.STORY, (7, 16, None, None)),
        ("linkedin_page", Group.FEED, (2, 5, None, 180)),
        ("linkedin_personal", Group.FEED, (2, 5, None, 180)),
        ("x", Group.FEED, (5, 16, None, 60)),
        ("threads", Group.FEED, (5, 16, None, 60)),
        ("bluesky", Group.FEED, (5, 16, None, 60)),
        ("mastodon", Group.FEED, (5, 16, None, 60)),
        ("tiktok", Group.FEED, (3, 7, None, None)),
        ("youtube", Group.FEED, (1, 3, None, None)),
        ("youtube", Group.SHORT, (1, 4, None, None)),
        ("pinterest", Group.FEED, (10, 26, None, 15)),
        ("google_business", Group.FEED, (1, 2, None, None)),
        ("whatsapp_channel", Group.FEED, (1, 3, None, 180)),
        ("snapchat", Group.STORY, (5, None, None, None)),
        ("blog", Group.FEED, (1, 3, None, 180)),
        ("newsletter", Group.NEWSLETTER, (None, None, 1, None)),
    ],
)
def test_the_usual_rhythm_is_the_sourced_one(
    key: str, group: Group, marks: tuple[int | None, ...]
) -> None:
    assert marks_of(key, group) == marks


def test_names_follow_the_language_and_its_region() -> None:
    newsletter = read(FOLDER / "newsletter.toml")
    assert newsletter.label_in("fr_CA") == "Infolettre"
    assert newsletter.label_in("fr_BE") == "Newsletter"
    google = read(FOLDER / "google_business.toml")
    assert google.label_in("fr_CA") == "Fiche Google"
    assert google.label_in("en_GB") == google.label_in("de") == "Google profile"
    assert google.badge == google.badge_in("fr") == "GO"


def test_a_group_that_is_not_ruled_has_no_rhythm() -> None:
    assert read(FOLDER / "x.toml").cadence_of(Group.NEWSLETTER) is None


def test_an_unknown_platform_shows_its_key_and_has_no_limits() -> None:
    platform = unknown("holo")
    assert platform.label_in("fr_CA") == "holo"
    assert platform.badge == "HO"
    assert not platform.known
    assert platform.figures() == ()
    assert set(platform.formats) == set(Format)
    assert platform.cadence_of(Group.FEED) is None


def test_a_small_file_is_enough() -> None:
    platform = parse(SMALL, "holo")
    assert platform.label_in("fr") == "Holo"
    assert platform.text_limit is None
    assert platform.no_limit == ""


def test_a_figure_keeps_its_note_and_grade() -> None:
    text = SMALL + (
        '[cadence.feed.day_mark]\nvalue = 3\nsource = "a study, 2026"\ngrade = "C"\n'
        'checked = 2026-11-21\nnote = "few cases"\n'
    )
    figure = Figure(3, "a study, 2026", Grade.C, date(2026, 11, 21), "few cases")
    assert parse(text, "holo").cadence_of(Group.FEED) == Cadence(Group.FEED, day_mark=figure)
    assert figure.indicative
    assert not Figure(3, "a study, 2026", Grade.B, date(2026, 11, 21)).indicative


@pytest.mark.parametrize(
    "text",
    [
        "not toml at all",
        SMALL.replace("order = 1", ""),
        SMALL.replace('"text"', '"hologram"'),
        SMALL.replace("[cadence]", "[cadence.parade]"),
        SMALL + '[text_limit]\nvalue = 3\nsource = "x"\ngrade = "D"\nchecked = 2026-11-21\n',
        SMALL.replace("aliases = []", "aliases = 3"),
    ],
)
def test_a_wrong_file_is_refused_by_name(text: str) -> None:
    with pytest.raises(ValueError, match="platform holo: "):
        parse(text, "holo")
