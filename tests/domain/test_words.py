# SPDX-License-Identifier: MIT
"""The words of a text: what is one, and what is left out."""

from __future__ import annotations

import pytest

from cmdesk.domain.words import Word, spelt_alike, words_of


def found(text: str) -> list[str]:
    return [word.text for word in words_of(text)]


@pytest.mark.parametrize(
    "text",
    [
        "@lacroix #Boulengerie #pain-frais",
        "https://exmple.com/pagge?x=1 www.exmple.example exmple.com",
        "moi.aussi@exmple.example",
        "9h30 2e A4 100g 3,50",
        "___ et ____"[:3],
        "TVA L’ÉTÉ RDV",
        "à y a",
        "snake_case",
        "! ? … — « » 🥖",
        "",
    ],
)
def test_what_is_no_word_is_left_out(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Le pain est prêt.", ["Le", "pain", "est", "prêt"]),
        ("L’été, l'hiver", ["L’été", "l'hiver"]),
        ("aujourd’hui week-end week‑end", ["aujourd’hui", "week-end", "week‑end"]),
        ("les client·e·s et ami.e.s.", ["les", "client·e·s", "et", "ami.e.s"]),
        ("Prêt.Venez", ["Prêt", "Venez"]),
        ("« Bonjour »,«oui»", ["Bonjour", "oui"]),
        ("e\u0301te\u0301", ["e\u0301te\u0301"]),
        ("Notre ___ vient", ["Notre", "vient"]),
        ("(client)s’ ’tis", ["client", "tis"]),
    ],
)
def test_words_keep_their_signs(text: str, words: list[str]) -> None:
    assert found(text) == words


def test_a_word_knows_where_it_stands() -> None:
    text = "🥖 Du pain"
    second = list(words_of(text))[1]
    assert second == Word(5, 9, "pain")
    assert text[second.start : second.end] == "pain"
    assert second.part(1, 3) == Word(6, 8, "ai")


def test_one_word_written_in_two_ways_is_spelt_alike() -> None:
    assert spelt_alike("AUJOURD'HUI") == spelt_alike("aujourd’hui")
    assert spelt_alike("Week‑end") == spelt_alike("week-end")
    assert spelt_alike("e\u0301") == spelt_alike("É")
    assert spelt_alike("pain") != spelt_alike("bain")
