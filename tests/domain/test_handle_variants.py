# SPDX-License-Identifier: MIT
"""Other spellings of a name: possible ones only, each once, shortened where room is short."""

from __future__ import annotations

from cmdesk.domain.handle_variants import MOST, letters_of, variants
from cmdesk.domain.handles import problem_of
from cmdesk.services.platforms import load_platforms

PLATFORMS = load_platforms()
BAKERY = "Boulangerie Lacroix"


def names(words: str, additions: tuple[str, ...], *keys: str) -> list[str]:
    return [one.name for one in variants(words, additions, [PLATFORMS[key] for key in keys])]


def test_words_lose_accents_case_and_signs() -> None:
    assert letters_of("L’Épi & Œuf à Lyon") == ("lepi", "oeuf", "a", "lyon")
    assert letters_of(" … ") == ()


def test_spaces_become_points_underscores_or_nothing() -> None:
    assert names(BAKERY, (), "instagram") == [
        "boulangerielacroix",
        "boulangerie.lacroix",
        "boulangerie_lacroix",
    ]
    assert names(BAKERY, (), "linkedin_page") == ["boulangerielacroix", "boulangerie-lacroix"]


def test_a_town_a_trade_or_an_ending_follows() -> None:
    found = names(BAKERY, ("Lyon", ".fr", "officiel"), "instagram")
    assert {
        "boulangerielacroix.lyon",
        "boulangerielacroix_officiel",
        "boulangerielacroix.fr",
        "boulangerielacroixfr",
    } <= set(found)
    assert names(BAKERY, ("…",), "instagram") == names(BAKERY, (), "instagram")


def test_what_is_in_the_name_already_is_not_said_twice() -> None:
    assert names(BAKERY, ("boulangerie",), "instagram") == names(BAKERY, (), "instagram")


def test_what_is_too_long_is_shortened_to_fit() -> None:
    assert names(BAKERY, (), "x") == ["blacroix", "boulangelacroix"]
    assert names("Boulangerielacroixetfils", (), "x") == ["boulangerielacr"]
    assert "blacroixlyon" in names(BAKERY, ("Lyon",), "x")
    # no room for three letters of the first word, nor for what follows
    assert names("Au Bon Pain de Saint-Germain-en-Laye", (), "x") == ["abpdsgelaye"]
    assert names("Le Restaurantdelagrandeplace", ("Charleville",), "x") == []


def test_only_possible_names_each_once_and_those_most_take_first() -> None:
    networks = [PLATFORMS[key] for key in ("instagram", "x", "bluesky", "google_business")]
    found = variants("Café de l’Été", ("Lyon", ".fr", "officiel"), networks)
    assert 0 < len(found) <= MOST
    assert len({one.name for one in found}) == len(found)
    counts = [len(one.networks) for one in found]
    assert counts == sorted(counts, reverse=True)
    assert counts[0] == 3
    for one in found:
        assert all(problem_of(PLATFORMS[key], one.name) is None for key in one.networks)


def test_nothing_comes_of_nothing() -> None:
    assert names(" ", ("Lyon",), "instagram") == []
    assert names(BAKERY, (), "google_business") == []
