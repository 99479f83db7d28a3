# SPDX-License-Identifier: MIT
"""A place with the words around it."""

from __future__ import annotations

import pytest

from cmdesk.domain.excerpts import AROUND, Excerpt, excerpt


def around(text: str, words: str) -> Excerpt:
    start = text.index(words)
    return excerpt(text, start, start + len(words))


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("12 €", Excerpt("", "12 €", "")),
        ("It costs 12 € here", Excerpt("It costs ", "12 €", " here")),
        ("Hello. It costs 12 €. Come!", Excerpt("It costs ", "12 €", ".")),
        ("One\ntwo\nfor 12 €\nthree", Excerpt("for ", "12 €", "")),
        ("Bread,\n12 € the loaf", Excerpt("", "12 €", " the loaf")),
    ],
)
def test_it_is_the_sentence(text: str, wanted: Excerpt) -> None:
    found = around(text, "12 €")
    assert found == wanted


def test_a_long_sentence_is_cut_at_words() -> None:
    text = "so very " * 20 + "12 €" + " and more" * 20
    found = around(text, "12 €")
    assert found.before.startswith("…")
    assert found.before.endswith("very ")
    assert found.after.endswith("more…") or found.after.endswith("and…")
    assert len(found.before) <= AROUND + 1
    assert len(found.after) <= AROUND + 1


def test_a_word_without_blanks_is_cut_somewhere() -> None:
    found = around("12 €" + "x" * 200, "12 €")
    assert found.after == "x" * AROUND + "…"
