# SPDX-License-Identifier: MIT
"""Folding: what is typed finds what is written."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cmdesk.domain.folding import flat, folded, folded_with_places


@pytest.mark.parametrize(
    ("written", "typed"),
    [
        ("Noël à la Forêt", "noel a la foret"),
        ("Cœur d’Œuf", "coeur d'oeuf"),
        ("ÆTHER æther", "aether aether"),
        ("10\u202f€\u00a0!", "10 € !"),
        ("STRASSE straße", "strasse strasse"),
        ("plain\tASCII\ntext", "plain ascii text"),
    ],
)
def test_what_is_typed_finds_what_is_written(written: str, typed: str) -> None:
    assert folded(written) == typed


def test_places_lead_back_to_the_text() -> None:
    text = "Un cœur d’été"
    words, places = folded_with_places(text)
    start = words.index("coeur")
    assert text[places[start] : places[start + len("coeur")]] == "cœur"
    assert places[-1] == len(text)


@given(st.text())
def test_the_flat_form_keeps_every_place(text: str) -> None:
    assert len(flat(text)) == len(text)


@given(st.text())
def test_the_folded_form_is_that_with_places(text: str) -> None:
    words, places = folded_with_places(text)
    assert words == folded(text)
    assert len(places) == len(words) + 1
    assert list(places) == sorted(places)
