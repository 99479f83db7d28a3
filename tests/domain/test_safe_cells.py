# SPDX-License-Identifier: MIT
"""No cell of an exported table is run as a formula, and none is changed by going there and back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cmdesk.domain.safe_cells import safe_cell, without_guard


@pytest.mark.parametrize(
    "words",
    [
        "=1+1",
        "+33 6 12",
        "-SUM(A1)",
        "@x",
        "\tx",
        " =1",
        "\uff1d1",
        "'=1",
        '"=1',
        "-",
        "=HYPERLINK(1)",
    ],
)
def test_formulas_are_disarmed(words: str) -> None:
    assert safe_cell(words) == f"'{words}"


@pytest.mark.parametrize("words", ["", "12", "-3", "+4.5", "1,5", "Noël", "a=b", "l’été", "'été'"])
def test_the_rest_stays(words: str) -> None:
    assert safe_cell(words) == words


@given(st.text(max_size=12))
def test_there_and_back(words: str) -> None:
    assert without_guard(safe_cell(words)) in {words, words.removeprefix("'")}
    if not words.startswith("'"):
        assert without_guard(safe_cell(words)) == words
