# SPDX-License-Identifier: MIT
from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cmdesk.domain.cleaning import clean, one_line


@pytest.mark.parametrize(
    ("given_text", "cleaned"),
    [
        ("pain\x00 frais\x07", "pain frais"),
        ("\ufeffune\ufeff", "une"),
        ("a\r\nb\rc\u2028d\x85e", "a\nb\nc\nd\ne"),
        ("cafe\u0301", "café"),
        ("a\ud83db", "a\ufffdb"),
        ("\ud83c\udf5e", "🍞"),
        ("x\ufffe\uffffy\x9b", "xy"),
        ("tab\tstays 👩\u200d🍳", "tab\tstays 👩\u200d🍳"),
    ],
)
def test_what_is_unfit_is_dropped_and_the_rest_stays(given_text: str, cleaned: str) -> None:
    assert clean(given_text) == cleaned


@given(st.text(st.characters(exclude_categories=())))
def test_a_cleaned_text_can_be_kept_and_is_not_cleaned_again(text: str) -> None:
    cleaned = clean(text)
    assert clean(cleaned) == cleaned
    assert unicodedata.is_normalized("NFC", cleaned)
    cleaned.encode()  # no lone surrogate
    assert not {"\x00", "\r", "\ufeff"} & set(cleaned)


@pytest.mark.parametrize(
    ("given_text", "line"),
    [
        ("  two\n\n  lines\t here ", "two lines here"),
        ("Demain\u00a0: du pain\u202f!\nVenez.", "Demain\u00a0: du pain\u202f! Venez."),
        (" \u00a0\n", ""),
    ],
)
def test_one_line_keeps_the_spaces_that_do_not_break(given_text: str, line: str) -> None:
    assert one_line(given_text) == line
