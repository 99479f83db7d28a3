# SPDX-License-Identifier: MIT
"""Where lines break."""

from __future__ import annotations

import pytest

from cmdesk.ui.printing.measures import Breaker, Face, Style
from tests.ui.printing.weeks import EvenFont

STYLE = Style(Face.REGULAR, 10)  # a letter is 5 points wide, a little more with the safety
LETTER = 5.02


@pytest.fixture
def breaker() -> Breaker:
    return Breaker(EvenFont())


@pytest.mark.parametrize(
    ("words", "letters", "most", "lines"),
    [
        ("", 10, 3, ()),
        ("one two", 10, 0, ()),
        ("one two", 10, 1, ("one two",)),
        ("one two three", 8, 9, ("one two", "three")),
        ("one two three", 8, 1, ("one two…",)),
        ("one two three", 7, 1, ("one…",)),
        ("one two incredible", 11, 2, ("one two", "incredible")),
        ("on a b two three four", 6, 2, ("on a b", "two…")),
        ("one incredible thing", 13, 1, ("one incredib…",)),
        ("one two\u00a0: « three »", 11, 1, ("one two…",)),
        ("incredible", 5, 9, ("incre", "dible")),
        ("« oui » et « non » !", 9, 9, ("«\u00a0oui\u00a0»", "et", "«\u00a0non\u00a0»\u00a0!")),
        ("praline-hazelnut", 10, 9, ("praline-", "hazelnut")),
        ("a-b x", 3, 9, ("a-b", "x")),
        ("👩‍🍳👩‍🍳", 3, 9, ("👩‍🍳", "👩‍🍳")),
    ],
)
def test_lines(
    breaker: Breaker, words: str, letters: int, most: int, lines: tuple[str, ...]
) -> None:
    assert breaker.lines(words, STYLE, letters * LETTER + 0.01, most) == lines


def test_lines_are_never_wider_than_asked(breaker: Breaker) -> None:
    words = "A question to families: plain or chocolate? https://example.com/very/long/path"
    for letters in range(4, 40):
        for most in (1, 2, 5, 50):
            for line in breaker.lines(words, STYLE, letters * LETTER, most):
                assert breaker.width(line, STYLE) <= letters * LETTER + 0.01


def test_one_line_is_cut_with_three_dots_and_empty_without_room(breaker: Breaker) -> None:
    assert breaker.one_line("one two", STYLE, 8 * LETTER) == "one two"
    assert breaker.one_line("one two three", STYLE, 8 * LETTER) == "one two…"
    assert breaker.one_line("one two", STYLE, LETTER / 2) == ""


def test_the_longest_piece_is_what_is_never_broken(breaker: Breaker) -> None:
    assert breaker.longest("a very-incredible thing", STYLE) == pytest.approx(10 * LETTER)
    assert breaker.longest("", STYLE) == 0
