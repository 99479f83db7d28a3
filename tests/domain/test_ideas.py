# SPDX-License-Identifier: MIT
"""An idea box is whole or says what is wrong; trades, themes and used ideas are recognised."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest

from cmdesk.domain.ideas import (
    BLANK,
    Idea,
    Theme,
    Traces,
    Trade,
    bare,
    parse,
    pillar_of,
    themes_named,
    trade_of,
)
from cmdesk.domain.records import About, Degree, Format, Pillar, Post

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "ideas"
FILES = sorted(FOLDER.glob("*.toml"))

LABEL = """
checked = 2026-11-22
[label]
fr = "Boutique"
fr_CA = "Magasin"
en = "Shop"
aliases = ["épicerie", "grocery"]
"""
IDEA = """
[[idea]]
key = "window-of-the-month"
theme = "place"
degree = 1
about = "us"
asks = true
format = "photo"
months = [12, 1]
title = { fr = "La vitrine du mois", en = "This month’s window" }
opening = { fr = "Notre vitrine parle de ___.", en = "Our window is about ___." }
photo = { fr = "La vitrine, le soir", fr_CA = "La vitrine de soir", en = "The window at night" }
"""


def idea_named(key: str, **words: Mapping[str, str]) -> Idea:
    return Idea(
        key=key,
        theme=Theme.CRAFT,
        degree=Degree.USEFUL,
        about=About.SUBJECT,
        format=Format.PHOTO,
        titles=words.get("titles", {"fr": f"Titre {key}", "en": f"Title {key}"}),
        openings=words.get("openings", {"fr": "Court", "en": "Short"}),
        photos={"fr": "Une photo", "en": "A photo"},
    )


def trade_named(key: str, *aliases: str) -> Trade:
    return Trade(key, {"fr": f"Les {key}", "en": key}, aliases, (), date(2026, 11, 22))


# ---- reading ---------------------------------------------------------------------------------


def test_a_trade_is_read_with_its_ideas() -> None:
    trade = parse(LABEL + IDEA, "shop")
    assert (trade.key, trade.checked) == ("shop", date(2026, 11, 22))
    assert trade.aliases == ("épicerie", "grocery")
    (idea,) = trade.ideas
    assert (idea.key, idea.theme, idea.degree) == ("window-of-the-month", "place", Degree.KNOWN)
    assert (idea.about, idea.format) == (About.US, Format.PHOTO)
    assert idea.asks
    assert idea.months == (12, 1)


def test_words_follow_the_language_and_its_region() -> None:
    trade = parse(LABEL + IDEA, "shop")
    (idea,) = trade.ideas
    assert [trade.label_in(one) for one in ("fr", "fr_CA", "fr_BE", "de")] == [
        "Boutique", "Magasin", "Boutique", "Shop",
    ]  # fmt: skip
    assert idea.title_in("fr_CA") == "La vitrine du mois"
    assert idea.photo_in("fr_CA") == "La vitrine de soir"
    assert idea.opening_in("en_GB") == "Our window is about ___."


def test_quebec_sets_no_space_before_high_punctuation() -> None:
    asked = idea_named("ask", titles={"fr": "Et vous\u202f? À 8\u202f000\u00a0:", "en": "And you?"})
    assert asked.title_in("fr_CA") == "Et vous? À 8\u202f000\u00a0:"
    assert asked.title_in("fr") == "Et vous\u202f? À 8\u202f000\u00a0:"


def test_an_idea_fits_its_months_or_all() -> None:
    (idea,) = parse(LABEL + IDEA, "shop").ideas
    assert idea.fits({12})
    assert idea.fits({1, 2})
    assert not idea.fits({6, 7})
    assert idea_named("any").fits({6})


@pytest.mark.parametrize(
    ("right", "wrong", "said"),
    [
        ('theme = "place"', 'theme = "places"', "idea window-of-the-month: 'places'"),
        ("degree = 1", "degree = 3", "3 is not a valid Degree"),
        ('about = "us"', 'about = "we"', "'we' is not a valid About"),
        ('format = "photo"', 'format = "poster"', "'poster' is not a valid Format"),
        ("asks = true", "asks = 1", "asks is neither true nor false"),
        ("asks = true", "", "'asks' is missing"),
        ("months = [12, 1]", "months = [13]", "months go from 1 to 12"),
        ('key = "window-of-the-month"', 'key = "Window"', "not in kebab-case"),
        ('key = "window-of-the-month"', "", "ideas of shop: 'key' is missing"),
        ("photo = {", "photos = {", "'photo' is missing"),
        ('en = "This month’s window"', 'de = "x"', "title has de, fr"),
        ('en = "This month’s window"', 'en = "x", de = "x"', "title has de, en, fr"),
        ('{ fr = "La vitrine du mois", en = "This month’s window" }', "{}", "no language"),
        ('{ fr = "La vitrine du mois", en = "This month’s window" }', '"x"', "idea window"),
        ('"La vitrine du mois"', '" "', "title is empty in a language"),
        ('"La vitrine du mois"', "7", "title is empty in a language"),
        ("checked = 2026-11-22", "", "'checked' is missing"),
        ("[label]", "[labels]", "'label' is missing"),
        ("[label]", "[label", "ideas of shop:"),
    ],
)
def test_a_wrong_file_says_what_is_wrong(right: str, wrong: str, said: str) -> None:
    text = LABEL + IDEA
    assert right in text
    with pytest.raises(ValueError, match=r"^ideas of shop: ") as told:
        parse(text.replace(right, wrong, 1), "shop")
    assert said in str(told.value)


def test_a_key_may_not_be_used_twice() -> None:
    with pytest.raises(ValueError, match="ideas of shop: used twice: window-of-the-month"):
        parse(LABEL + IDEA + IDEA, "shop")


# ---- recognising -----------------------------------------------------------------------------

TRADES = {
    trade.key: trade
    for trade in (
        trade_named("food", "boulangerie", "café", "tea room"),
        trade_named("care", "kinésithérapeute", "opticien"),
        trade_named("consultant", "conseil", "architecte", "café entreprise", "œnologue"),
    )
}


@pytest.mark.parametrize(
    ("words", "key"),
    [
        ("Boulangerie", "food"),
        ("une BOULANGERIE bio à Lyon", "food"),
        ("Cafés", "food"),
        ("cafe", "food"),
        ("tea-rooms", "food"),
        ("tea", None),
        ("Kinesitherapeute", "care"),
        ("food", "food"),
        ("les Food", "food"),
        ("Café entreprise", "consultant"),
        ("Oenologue", "consultant"),
        ("boulangère", None),
        ("plombier", None),
        ("", None),
        (" — ", None),
    ],
)
def test_a_trade_is_known_by_any_of_its_names(words: str, key: str | None) -> None:
    trade = trade_of(words, TRADES)
    assert (None if trade is None else trade.key) == key


@pytest.mark.parametrize(
    ("name", "themes"),
    [
        ("Savoir-faire", {Theme.CRAFT}),
        ("Our craft", {Theme.CRAFT}),
        ("Dans les coulisses", {Theme.PEOPLE}),
        ("Behind the counter", {Theme.PEOPLE}),
        ("Nos clients", {Theme.CUSTOMERS}),
        ("Vie de quartier", {Theme.PLACE}),
        ("Around town", {Theme.PLACE}),
        ("Offres", {Theme.OFFER}),
        ("Promotions", {Theme.OFFER}),
        ("Conseils d’équipe", {Theme.ADVICE, Theme.PEOPLE}),
        ("Avant / après", {Theme.PROOF}),
        ("Location", set()),
        ("Divers", set()),
    ],
)
def test_the_name_of_a_pillar_tells_its_themes(name: str, themes: set[Theme]) -> None:
    assert themes_named(name) == themes


def test_only_a_pillar_that_clearly_corresponds_is_taken() -> None:
    craft, tips = Pillar(id="c", name="Savoir-faire"), Pillar(id="t", name="Conseils d’équipe")
    team, crew = Pillar(id="p", name="Équipe"), Pillar(id="q", name="Bénévoles")
    pillars = (craft, tips)
    assert pillar_of(Theme.CRAFT, pillars) is craft
    assert pillar_of(Theme.ADVICE, pillars) is tips
    assert pillar_of(Theme.OFFER, pillars) is None
    assert pillar_of(Theme.PEOPLE, (*pillars, team)) is team
    assert pillar_of(Theme.PEOPLE, (team, crew)) is None


FLOUR = idea_named(
    "flour",
    titles={"fr": "D’où vient notre farine", "en": "Where our flour comes from"},
    openings={"fr": "Notre farine vient de ___, à deux pas.", "en": "Flour: ___"},
)


@pytest.mark.parametrize(
    "post",
    [
        Post(id="p", title="d'ou vient notre farine ?"),
        Post(id="p", title="Where our flour comes from", text="Anything"),
        Post(id="p", text="Notre farine vient\u00a0de la Beauce, à deux pas."),
    ],
)
def test_a_post_tells_which_idea_it_comes_from(post: Post) -> None:
    assert Traces.of((idea_named("other"), FLOUR)).idea_of(post) is FLOUR


@pytest.mark.parametrize(
    "post",
    [
        Post(id="p"),
        Post(id="p", title="Notre farine vient de la Beauce"),
        Post(id="p", text="Flour: the best of the county"),  # too short a beginning to tell
        Post(id="p", text="Ici, notre farine vient de la Beauce"),
    ],
)
def test_another_post_comes_from_no_idea(post: Post) -> None:
    assert Traces.of((FLOUR,)).idea_of(post) is None
    assert Traces.of(()).idea_of(post) is None


# ---- the files of the program ----------------------------------------------------------------


def read(path: Path) -> Trade:
    return parse(path.read_text(encoding="utf-8"), path.stem)


def test_there_are_idea_boxes() -> None:
    assert {"association", "care", "consultant"} <= {path.stem for path in FILES}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_an_idea_box_is_rich_and_balanced(path: Path) -> None:
    ideas = read(path).ideas
    assert len(ideas) >= 30
    assert sum(idea.asks for idea in ideas) >= 8
    assert sum(idea.degree is Degree.SELL for idea in ideas) <= 8
    assert sum(bool(idea.months) for idea in ideas) >= 10
    assert 2 * sum(idea.about is About.US for idea in ideas) <= len(ideas)
    assert len({idea.format for idea in ideas}) >= 4
    assert len({idea.theme for idea in ideas}) >= 5
    for season in ({12, 1, 2}, {3, 4, 5}, {6, 7, 8}, {9, 10, 11}):
        assert any(season & set(idea.months) for idea in ideas), season


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_used_idea_is_recognised_by_its_draft(path: Path) -> None:
    ideas = read(path).ideas
    traces = Traces.of(ideas)
    for idea in ideas:
        for language in ("fr", "fr_CA", "en"):
            assert traces.idea_of(Post(id="p", title=idea.title_in(language))) is idea
            start = bare(idea.opening_in(language).partition(BLANK)[0])
            assert start not in traces.beginnings or traces.beginnings[start] is idea


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_words_of_an_idea_box_are_set_as_each_region_does(path: Path) -> None:
    for idea in read(path).ideas:
        for words in (idea.titles, idea.openings, idea.photos):
            for language, text in words.items():
                assert "'" not in text, (idea.key, text)
                assert text == text.strip(), (idea.key, text)
                wrong = wrong_spaces(text, language)
                assert wrong is None, (idea.key, language, wrong)
        assert all(len(text) <= 70 for text in idea.titles.values()), idea.key
        assert len({BLANK in text for text in idea.openings.values()}) == 1, idea.key


def wrong_spaces(text: str, language: str) -> str | None:
    """What is not set as the language sets it, if anything."""
    patterns = {
        "fr": r"(?<!\u202f)[;!?]|(?<!\u00a0)(?<!\d):|«(?!\u00a0)|(?<!\u00a0)»",
        "fr_CA": r"\s[;!?]|(?<!\u00a0)(?<!\d):|«(?!\u00a0)|(?<!\u00a0)»",
        "en": r"\s[;:!?]|[«»\u00a0\u202f]",
    }
    found = re.search(patterns[language] + r"|\.\.\.| {2}", text)
    return None if found is None else text[max(0, found.start() - 10) : found.end() + 5]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_quebec_reads_every_sentence_in_its_own_setting(path: Path) -> None:
    for idea in read(path).ideas:
        for words in (idea.title_in, idea.opening_in, idea.photo_in):
            assert wrong_spaces(words("fr_CA"), "fr_CA") is None, (idea.key, words("fr_CA"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_most_openings_leave_something_to_fill_in(path: Path) -> None:
    ideas = read(path).ideas
    assert 2 * sum(BLANK in idea.opening_in("en") for idea in ideas) > len(ideas)


def test_aliases_are_lower_case_and_of_one_trade_only() -> None:
    trades = [read(path) for path in FILES]
    assert all(alias == alias.lower() for trade in trades for alias in trade.aliases)
    names = [name for trade in trades for name in {bare(alias) for alias in trade.aliases}]
    assert sorted({one for one in names if names.count(one) > 1}) == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_titles_and_photos_have_no_blanks(path: Path) -> None:
    for idea in read(path).ideas:
        assert not [t for t in (*idea.titles.values(), *idea.photos.values()) if BLANK in t]
