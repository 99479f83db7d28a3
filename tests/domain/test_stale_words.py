# SPDX-License-Identifier: MIT
"""What may no longer be true in a text that is used again."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cmdesk.domain.dated_words import Shift
from cmdesk.domain.stale_words import Reuse, StaleKind, StaleWord, rewritten, stale_words

TUESDAY = date(2026, 3, 10)
FRENCH = Reuse(Shift(TUESDAY, 7), frozenset({"boulangerie lacroix", "maisonlacroix"}))
ENGLISH = Reuse(Shift(TUESDAY, 7, french=False))
AMERICAN = Reuse(Shift(TUESDAY, 7, french=False, month_first=True))
YEAR_LATER = Reuse(Shift(TUESDAY, 364))
PRICE, DAY, HOUR, NAME = StaleKind.PRICE, StaleKind.DAY, StaleKind.HOUR, StaleKind.NAME


def found(text: str, reuse: Reuse = FRENCH) -> list[tuple[StaleKind, str, str | None]]:
    words = stale_words(text, reuse)
    assert all(text[word.start : word.end] == word.words for word in words)
    return [(word.kind, word.words, word.proposal) for word in words]


@pytest.mark.parametrize(
    "price",
    [
        *(
            "12 €",
            "3,50 €",
            "12€",
            "3€50",
            "1 250,00 €",
            "12 euros",
            "12\u202f€",
            "12 $",
            "12 $ CA",
        ),
        *("$12", "$12.50", "£4", "€9", "12 CHF", "2 pour 5 €", "3 à 5 €", "-20 %", "20 %", "15%"),
        *("2 + 1 offert", "moitié prix", "30 % de remise"),
    ],
)
def test_prices_are_found(price: str) -> None:
    assert found(f"Ici la galette : {price}, et voilà") == [(PRICE, price, None)]


@pytest.mark.parametrize("price", ["2 for £5", "20% off", "half price", "buy one get one free"])
def test_english_prices_are_found(price: str) -> None:
    assert found(f"Our loaves: {price} here", ENGLISH) == [(PRICE, price, None)]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("samedi 14 mars", "samedi 21 mars"),
        ("Samedi 14 mars", "Samedi 21 mars"),
        ("sam. 14 mars", "sam. 21 mars"),
        ("SAMEDI 28 MARS", "SAMEDI 4 AVRIL"),
        ("samedi 14 mars 2026", "samedi 21 mars 2026"),
        ("dimanche 14 mars 2026", "samedi 21 mars 2026"),  # the weekday of the new day
        ("jeudi 1er janvier 2026", "jeudi 8 janvier 2026"),
        ("25 mars", "1er avril"),
        ("05 mars", "12 mars"),
        ("28 févr.", "7 mars"),
        ("14 au 16 mars", "21 au 23 mars"),
        ("24 au 26 mars", "31 mars au 2 avril"),
        ("30 au 2 avril", "6 au 9 avril"),
        ("le 14/03", "le 21/03"),
        ("14/03", "21/03"),
        ("le 5/3", "le 12/3"),
        ("05.03.2026", "12.03.2026"),
        ("27/12/25", "03/01/26"),
        ("2026-03-14", "2026-03-21"),
        ("samedi 14", "samedi 21"),
        ("le 14", "le 21"),
        ("du 14 au 16", "du 21 au 23"),
        ("le 28", "le 4 avril"),
        ("jusqu’au 20", "jusqu’au 27"),
    ],
)
def test_french_days_move_with_the_post(before: str, after: str) -> None:
    text = f"Chez nous {before}."
    moved = {(w.start, w.end): w.proposal or w.words for w in stale_words(text, FRENCH)}
    assert [word.kind for word in stale_words(text, FRENCH)] == [DAY]
    assert rewritten(text, moved) == f"Chez nous {after}."


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Saturday 14 March", "Saturday 21 March"),
        ("Saturday, March 14th", "Saturday, March 21st"),
        ("Sat 14th of March", "Sat 21st of March"),
        ("March 26, 2026", "April 2, 2026"),
        ("March 14-16", "March 21-23"),
        ("the 14th", "the 21st"),
        ("the 5th", "the 12th"),
        ("the 28th", "the 4th of April"),
        ("Saturday 28", "Saturday 4 April"),
        ("by 14/03", "by 21/03"),
    ],
)
def test_english_days_move_with_the_post(before: str, after: str) -> None:
    text = f"With us {before}."
    moved = {(w.start, w.end): w.proposal or w.words for w in stale_words(text, ENGLISH)}
    assert [word.kind for word in stale_words(text, ENGLISH)] == [DAY]
    assert rewritten(text, moved) == f"With us {after}."


def test_numbers_are_read_as_the_region_writes_them() -> None:
    assert found("on 03/04/2026", ENGLISH) == [(DAY, "03/04/2026", "10/04/2026")]
    assert found("on 03/04/2026", AMERICAN) == [(DAY, "03/04/2026", "03/11/2026")]
    assert found("on 03/14", AMERICAN) == [(DAY, "03/14", "03/21")]
    assert found("le 03/14") == [(DAY, "03/14", "03/21")]  # no other reading is possible


def test_a_year_later_the_weekday_stays_and_the_year_moves() -> None:
    text = "samedi 14 mars 2026, comme en 2026 : #Marche2026"
    assert found(text, YEAR_LATER) == [
        (DAY, "samedi 14 mars 2026", "samedi 13 mars 2027"),
        (DAY, "2026", "2027"),
        (NAME, "#Marche2026", "#Marche2027"),
    ]


@pytest.mark.parametrize(
    "words",
    [
        *("lundi", "demain", "après-demain", "aujourd’hui", "ce week-end", "cette semaine"),
        *("la semaine prochaine", "Noël", "la Saint-Valentin", "Fête des mères", "en mars"),
        *("ce soir", "cet après-midi", "2026"),
    ],
)
def test_days_that_only_the_writer_knows_are_asked_about(words: str) -> None:
    assert found(f"On se voit {words} chez nous") == [(DAY, words, None)]


@pytest.mark.parametrize(
    "words",
    ["Monday", "tomorrow", "this weekend", "Christmas", "Valentine’s Day", "in March", "tonight"],
)
def test_english_days_that_only_the_writer_knows_are_asked_about(words: str) -> None:
    assert found(f"See you {words} at the shop", ENGLISH) == [(DAY, words, None)]


@pytest.mark.parametrize("hour", ["17 h", "17h30", "17 heures", "9 h 05", "17:30", "midi"])
def test_hours_are_found(hour: str) -> None:
    assert found(f"Ouvert avant {hour} chez nous") == [(HOUR, hour, None)]


@pytest.mark.parametrize("hour", ["5 pm", "5:30 p.m.", "9am", "noon", "10 o’clock"])
def test_english_hours_are_found(hour: str) -> None:
    assert found(f"Open before {hour} here", ENGLISH) == [(HOUR, hour, None)]


@pytest.mark.parametrize(
    "name",
    [
        *("Marie", "Marie Dupont", "Jean-Luc", "Léa", "Hôtel de Ville", "@fromagerie.paul"),
        *("Élise et Marc", "Œuvre Sociale", "#Marche2026"),
    ],
)
def test_names_are_found(name: str) -> None:
    assert found(f"Nous verrons {name} chez nous") == [(NAME, name, None)]


def test_the_word_that_begins_a_sentence_hides_no_name_behind_it() -> None:
    assert found("Hier Marie et Paul.") == [(DAY, "Hier", None), (NAME, "Marie et Paul", None)]
    assert found("Marie Dupont vous attend.") == [(NAME, "Dupont", None)]


def test_an_elided_article_is_no_part_of_a_name() -> None:
    assert found("Nous verrons l’Atelier d’Hélène") == [
        (NAME, "Atelier", None),
        (NAME, "Hélène", None),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Bonjour. Le pain est chaud ! Venez… Ici : Toujours bon.",
        "🎄 Joyeux moment\n- Venez\n• Encore « Venez » (Encore)",
        "Ouvert 24/7, 1/2 litre, 3/4 de tasse, 100 % naturel, 10/10",
        "chaque lundi, tous les samedis, les dimanches, le samedi",
        "au 12, rue neuve et au 5 bis",
        "PROMO sur le pain, TV et OK",
        "chez Boulangerie Lacroix et @MaisonLacroix",
        "https://example.org/2026/03/14 et info@example.org, www.example.com/12-03-2026",
        "le 31/02/2026, le 45, 31 février, lundi 45, 2026-13-40, du 31 au 31 février",
        "depuis 1998 et 2050 grains",
        "#pain #boulangerie",
    ],
)
def test_what_stays_true_is_not_asked_about(text: str) -> None:
    assert [word for word in found(text) if word[0] is not DAY or word[1] != "lundi"] == []


def test_english_titles_have_no_names() -> None:
    assert found("Bread of the Day From Our Oven\nI’m here, I see", ENGLISH) == []
    assert found("Bread of the day for Ann", ENGLISH) == [(NAME, "Ann", None)]
    assert found("The bread is from Ann’s oven and O’Hara’s shelf", ENGLISH) == [
        (NAME, "Ann", None),
        (NAME, "O’Hara", None),
    ]
    assert found("Every Monday, each Friday", ENGLISH) == []


def test_a_weekday_that_fits_no_day_is_left_to_the_writer() -> None:
    assert found("Chez nous lundi 14.") == [(DAY, "lundi 14", None)]


def test_a_period_that_cannot_be_is_left_to_the_writer() -> None:
    assert found("du 31 au 2 mars ensemble", Reuse(Shift(date(2026, 3, 1), 7))) == [
        (DAY, "31 au 2 mars", None)
    ]
    assert found("du 31 au 2, ensemble", Reuse(Shift(date(2026, 2, 26), 7)))[0][2] is None


def test_words_are_in_the_order_of_the_text_and_never_overlap() -> None:
    words = stale_words("Marie dit : samedi 14 mars à 17 h, 2 pour 5 €, avec Paul", FRENCH)
    assert [word.kind for word in words] == [DAY, HOUR, PRICE, NAME]


def test_places_are_rewritten_together() -> None:
    assert rewritten("a bb ccc", {(5, 8): "x", (0, 1): "yy"}) == "yy bb x"
    assert rewritten("as it is", {}) == "as it is"


@given(st.text(st.sampled_from("le du samedi14/03 mars€%àÉ#@.\nh2026,-")))
def test_any_text_can_be_read(text: str) -> None:
    for reuse in (FRENCH, ENGLISH, AMERICAN):
        words: tuple[StaleWord, ...] = stale_words(text, reuse)
        ends = [0, *(place for word in words for place in (word.start, word.end))]
        assert ends == sorted(ends)
