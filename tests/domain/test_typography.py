# SPDX-License-Identifier: MIT
from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cmdesk.domain.typography import repaired

N, W = "\u202f", "\u00a0"
FRENCH = [
    ("Bonjour!", f"Bonjour{N}!"),
    ("Bonjour !", f"Bonjour{N}!"),
    ("Quoi?! Si; non: oui", f"Quoi{N}?! Si{N}; non{W}: oui"),
    ("L'été, c'est aujourd'hui", "L’été, c’est aujourd’hui"),
    ('Il dit "oui" et "non".', f"Il dit «{N}oui{N}» et «{N}non{N}»."),
    ('Il dit " oui "', f"Il dit «{N}oui{N}»"),
    ('L\'"été"', f"L’«{N}été{N}»"),
    ("«oui»", f"«{N}oui{N}»"),
    ("« oui »", f"«{N}oui{N}»"),
    ("« quoi? »", f"«{N}quoi{N}?{N}»"),
    ("Et puis...", "Et puis…"),
    ("Ce matin , le four", "Ce matin, le four"),
    (f"Farine{N},\nsel ,5 g", "Farine,\nsel ,5 g"),
    ("Et....", "Et...."),
    ("À 9:30, venez :) et ;-) et :'(", "À 9:30, venez :) et ;-) et :'("),
    ("Voir https://example.com/a?b=1;c!d...", "Voir https://example.com/a?b=1;c!d..."),
    ("Voir example.com!", f"Voir example.com{N}!"),
    ('"Voir example.com"', f"«{N}Voir example.com{N}»"),
    ("#pain! @paul? a.b@example.com;", f"#pain{N}! @paul{N}? a.b@example.com{N};"),
    ('Un écran 12" et un 15"', 'Un écran 12" et un 15"'),
    ('Un "mot seul', 'Un "mot seul'),
    ("! Attention (!) ?", f"! Attention (!){N}?"),
    ("Un:\nDeux :\n!", f"Un{W}:\nDeux{W}:\n!"),
    ("Bravo 🎉 !", f"Bravo 🎉{N}!"),
    ("Déjà “bon”", "Déjà “bon”"),
    ("", ""),
]


@pytest.mark.parametrize(("written", "wanted"), FRENCH)
def test_french_of_france(written: str, wanted: str) -> None:
    assert repaired(written, "fr") == wanted


@pytest.mark.parametrize(
    ("written", "wanted"),
    [
        ("Bonjour ! Quoi ? Si ; non : oui", f"Bonjour! Quoi? Si; non{W}: oui"),
        (f"Bonjour{N}!", "Bonjour!"),
        ('Il dit "oui"', f"Il dit «{W}oui{W}»"),
        (f"«{N}oui{N}»", f"«{W}oui{W}»"),
        ("C'est :) à 9:30...", "C’est :) à 9:30…"),
    ],
)
def test_french_of_quebec(written: str, wanted: str) -> None:
    assert repaired(written, "fr_CA") == wanted


@pytest.mark.parametrize(
    ("written", "wanted"),
    [
        ("Hello ! Well ; you : why ?", "Hello! Well; you: why?"),
        ('She said "it\'s warm"...', "She said “it’s warm”…"),
        ("the bakers' '90s and 1990's", "the bakers’ ’90s and 1990’s"),
        ("a 'good' loaf", "a ‘good’ loaf"),
        ("fish 'n' chips, 'tis the bakers' day", "fish ’n’ chips, ’tis the bakers’ day"),
        ("5'10 tall", "5'10 tall"),
        ("See https://example.com/it's ! ;)", "See https://example.com/it's! ;)"),
        ("At 9:30 :-)", "At 9:30 :-)"),
    ],
)
def test_english(written: str, wanted: str) -> None:
    assert repaired(written, "en") == wanted


PIECES = st.sampled_from(
    (
        *" !?;:'\"«»“”’().…,-_#@/=\n3DP",
        *("...", N, W, "mot", "été", "9", ":)", ";-)", "example.com", "https://example.com/a?b"),
        *("#pain", "@paul", "9:30", "🎉", "a.b@example.com", "it's", "'n"),
    )
)


@given(st.lists(PIECES, max_size=14).map("".join), st.sampled_from(["fr", "fr_CA", "en"]))
def test_twice_changes_nothing_more(text: str, language: str) -> None:
    once = repaired(text, language)
    assert repaired(once, language) == once


@given(st.text(), st.sampled_from(["fr", "fr_CA", "en"]))
def test_words_and_lines_stay(text: str, language: str) -> None:
    once = repaired(text, language)
    assert [c for c in once if c.isalnum()] == [c for c in text if c.isalnum()]
    assert once.count("\n") == text.count("\n")


@given(
    st.sampled_from(
        ["https://example.com/l'ete?a=1;b", "#l_ete", "@paul.b", "9:30", ":)", ":'(", "a'b@x.org"]
    ),
    st.sampled_from(["", "Voir ", '"']),
    st.sampled_from([" !", "...", " : ", '"', "  ?"]),
    st.sampled_from(["fr", "fr_CA", "en"]),
)
def test_what_is_no_prose_is_never_touched(kept: str, before: str, after: str, lang: str) -> None:
    assert kept in repaired(f"{before}{kept}{after}", lang)
