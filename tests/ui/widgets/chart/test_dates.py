# SPDX-License-Identifier: MIT
"""The horizontal axis: days, months and years that never touch each other."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from cmdesk.ui.i18n import install_language
from cmdesk.ui.theme import LIGHT
from cmdesk.ui.widgets.chart.dates import GAP, Ruler, day_names
from cmdesk.ui.widgets.chart.look import screen_look
from cmdesk.ui.widgets.chart.measuring import Measure


def even(words: str) -> float:
    return 7.0 * len(words)


def words_of(first: date, span: int, width: float = 600) -> list[str]:
    last = first + timedelta(days=span)
    ruler = Ruler(first, last, 40, 40 + width)
    return [one.words for one in day_names(ruler, (first, last), even, (0, 60 + width))]


@given(
    st.dates(date(1990, 1, 1), date(2060, 1, 1)),
    st.integers(0, 5000),
    st.floats(60, 2000),
    st.sampled_from(["en", "fr", "fr_CA"]),
)
def test_names_never_touch(first: date, span: int, width: float, code: str) -> None:
    install_language(None, code, Path("does-not-exist"))
    last = first + timedelta(days=span)
    found = day_names(Ruler(first, last, 40, 40 + width), (first, last), even, (0, 60 + width))
    assert found
    assert all(one.right + GAP <= other.left for one, other in pairwise(found))
    assert all(first <= one.day <= last for one in found)
    assert found[0].left >= 0
    assert found[-1].right <= 60 + width or len(found) == 1


@pytest.mark.parametrize("span", [0, 1, 6, 13, 30, 89, 180, 365, 730, 1096])
def test_names_stand_apart_in_the_real_font(qapp: QApplication, span: int) -> None:
    measure, first = Measure(screen_look(LIGHT, qapp.font())), date(2026, 9, 1)
    for width in (120, 300, 900):
        last = first + timedelta(days=span)
        ruler = Ruler(first, last, 40, 40 + width)
        found = day_names(ruler, (first, last), measure.width, (0, 60 + width))
        assert found
        assert all(one.right + GAP <= other.left for one, other in pairwise(found))


@pytest.mark.parametrize(
    ("span", "wanted"),
    [
        (0, ["1 Sept"]),
        (1, ["1 Sept", "2 Sept"]),
        (28, ["7 Sept", "14 Sept", "21 Sept", "28 Sept"]),
        (85, ["Sept", "Oct", "Nov"]),
        (1096, ["Jan 2027", "Jul", "Jan 2028", "Jul", "Jan 2029", "Jul"]),
        (3000, [str(year) for year in range(2027, 2035)]),
    ],
)
def test_the_finest_names_that_fit(span: int, wanted: list[str]) -> None:
    assert words_of(date(2026, 9, 1), span) == wanted


def test_january_names_its_year_in_the_language() -> None:
    install_language(None, "fr", Path("does-not-exist"))
    assert words_of(date(2026, 11, 1), 100) == ["nov.", "déc.", "janv. 2027", "févr."]
    assert words_of(date(2026, 10, 1), 0) == ["1er oct."]


def test_a_narrow_axis_names_one_day() -> None:
    assert words_of(date(2026, 9, 1), 20, 60) == ["1 Sept"]
