# SPDX-License-Identifier: MIT
"""The layout of the week: everything once, inside the paper, nothing on top of anything."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cmdesk.domain.openings import Week
from cmdesk.services.sheets import WeekSheet, week_words
from cmdesk.ui.printing.cards import LARGEST, SMALLEST
from cmdesk.ui.printing.frame import Paper
from cmdesk.ui.printing.placed import Page, Rule, Swatch, TickBox, Words
from cmdesk.ui.printing.said import said_week
from cmdesk.ui.printing.week_layout import layout
from tests.ui.printing.weeks import A4, LETTER, TITLE, WEEK, WORDS, EvenFont, tasks, week

TEN_MM = 10 / 25.4 * 72
ORDINARY = (2, 1, 2, 1, 2, 1, 1)
WEEKS: dict[str, tuple[int, ...]] = {
    "empty": (0,) * 7,
    "one": (0, 0, 1, 0, 0, 0, 0),
    "three": (1, 0, 1, 0, 1, 0, 0),
    "ordinary": ORDINARY,
    "busy": (4, 4, 5, 4, 5, 3, 3),
    "crowded day": (1, 1, 2, 45, 1, 1, 2),
    "sixty on one day": (0, 0, 0, 60, 0, 0, 0),
    "two crowded days": (1, 20, 1, 20, 1, 1, 1),
    "many": (19, 19, 18, 19, 18, 19, 18),
    "very many": (43, 43, 43, 43, 43, 43, 42),
    "hundreds on one day": (3, 0, 0, 200, 2, 0, 0),
}


def _pages(sheet: WeekSheet, paper: Paper = A4) -> tuple[Page, ...]:
    return layout(said_week(sheet), paper, EvenFont())


def _words(page: Page) -> list[Words]:
    return [item for item in page.items if isinstance(item, Words)]


def _texts(page: Page) -> str:
    return " ".join(words.text for words in _words(page))


def _check_inside(page: Page) -> None:
    right, bottom = page.width - TEN_MM, page.height - TEN_MM
    for item in page.items:
        if isinstance(item, Words):
            assert item.x >= TEN_MM
            assert item.x + item.width <= right + 0.01, item
            assert item.y - item.style.size * 0.75 >= TEN_MM, item
            assert item.y + item.style.size * 0.25 <= bottom + 3, item
        elif isinstance(item, Rule):
            assert min(item.x1, item.x2) >= TEN_MM
            assert max(item.x1, item.x2) <= right
            assert max(item.y1, item.y2) <= bottom
        elif isinstance(item, TickBox):
            assert TEN_MM <= item.x <= right - item.side
            assert TEN_MM <= item.y <= bottom - item.side
        else:
            assert isinstance(item, Swatch)
            assert TEN_MM <= item.x <= right - item.width


def _check_apart(page: Page) -> None:
    """No line of text runs into another, or into a box."""
    for one, other in combinations(_words(page), 2):
        beside = one.x + one.width <= other.x + 0.01 or other.x + other.width <= one.x + 0.01
        lower, upper = max(one.y, other.y), min(one.y, other.y)
        below = lower - upper >= 0.7 * max(one.style.size, other.style.size)
        assert beside or below, (one, other)


def _check(sheet: WeekSheet, pages: tuple[Page, ...]) -> None:
    ids = [version_id for page in pages for version_id in page.version_ids]
    assert sorted(ids) == sorted(card.version_id for card in sheet.cards)
    for page in pages:
        _check_inside(page)
        _check_apart(page)


@pytest.mark.parametrize("paper", [A4, LETTER], ids=["A4", "Letter"])
@pytest.mark.parametrize("counts", WEEKS.values(), ids=list(WEEKS))
def test_every_card_is_there_once_inside_the_paper(counts: tuple[int, ...], paper: Paper) -> None:
    sheet = week(counts)
    pages = _pages(sheet, paper)
    _check(sheet, pages)
    sizes = [w.style.size for page in pages for w in _words(page) if "Printed" not in w.text]
    assert min(sizes) >= 7, "nothing is smaller than the page number"


@pytest.mark.parametrize("name", ["empty", "one", "three", "ordinary", "busy", "crowded day"])
def test_up_to_sixty_cards_stand_on_one_page(name: str) -> None:
    for paper in (A4, LETTER):
        (page,) = _pages(week(WEEKS[name], title="Warm or cold?"), paper)
        assert "Page 1" not in _texts(page)


@settings(max_examples=20)
@given(
    counts=st.lists(st.integers(0, 14), min_size=7, max_size=7),
    words=st.sampled_from(["", "Short.", "x" * 300, "word " * 120, "https://example.com/" * 6]),
    title=st.sampled_from(["", TITLE, "Donaudampfschifffahrtsgesellschaft " * 3]),
    client=st.sampled_from(["B", "Corner Bakery & Daughters of the Old Market Square " * 3]),
)
def test_nothing_is_lost_or_overlaps_whatever_the_week(
    counts: list[int], words: str, title: str, client: str
) -> None:
    sheet = week(counts, words=words, title=title, client=client, remark="y" * 60)
    _check(sheet, _pages(sheet))


def _type_size(page: Page) -> float:
    """The size of the cards' text, told from the boxes."""
    return max(item.side for item in page.items if isinstance(item, TickBox)) / 1.4


def test_type_grows_with_room_between_8_and_16_points() -> None:
    sizes = [
        _type_size(_pages(week(counts, title="Tea", words="Now."))[0])
        for counts in (WEEKS["one"], ORDINARY, WEEKS["busy"], WEEKS["crowded day"])
    ]
    assert sizes == sorted(sizes, reverse=True)
    assert sizes[0] > sizes[-1]
    assert SMALLEST <= min(sizes) <= max(sizes) <= LARGEST


def test_a_light_week_shows_whole_texts_and_a_heavy_one_their_beginning() -> None:
    (light,) = _pages(week(WEEKS["three"], words=WORDS * 2))
    (heavy,) = _pages(week(WEEKS["busy"], words=WORDS * 2))
    assert "…" not in _texts(light)
    assert "…" in _texts(heavy)


def test_weekend_columns_are_narrower() -> None:
    (page,) = _pages(week(ORDINARY, remark=""))
    edges = [34.0, *sorted(i.x1 for i in page.items if isinstance(i, Rule) and i.x1 == i.x2)]
    widths = [b - a for a, b in zip(edges, [*edges[1:], A4.width - 34], strict=True)]
    assert len(widths) == 7
    assert max(widths[5:]) < min(widths[:5])


def test_a_week_from_sunday_to_saturday_has_narrow_columns_at_both_ends() -> None:
    monday = week(ORDINARY, remark="")
    sunday = Week(WEEK.start - timedelta(days=1))
    days = (
        replace(day, day=date)
        for day, date in zip((monday.days[-1], *monday.days[:-1]), sunday.days, strict=True)
    )
    sheet = replace(monday, week=sunday, title=week_words(sunday), days=tuple(days))
    (page,) = _pages(sheet)
    edges = [34.0, *sorted(i.x1 for i in page.items if isinstance(i, Rule) and i.x1 == i.x2)]
    widths = [b - a for a, b in zip(edges, [*edges[1:], A4.width - 34], strict=True)]
    assert len(widths) == 7
    assert max(widths[0], widths[6]) < min(widths[1:6])
    said = _texts(page)
    assert "Week of 22 to 28 November 2026" in said
    heads = [said.index(f"{day:%A} {day.day}") for day in sunday.days]
    assert heads == sorted(heads), "Sunday 22 comes first"


def test_without_long_texts_there_is_room_to_write() -> None:
    sheet = week(ORDINARY, words=WORDS * 6)
    (long,) = _pages(sheet)
    (short,) = layout(replace(said_week(sheet), long_texts=False), A4, EvenFont())
    assert _type_size(short) >= _type_size(long)
    assert len(_words(short)) < len(_words(long))


def test_as_few_pages_as_can_be() -> None:
    pages = _pages(week((12, 12, 12, 12, 12, 11, 9), title="Warm or cold?"))
    assert len(pages) <= 2, "80 posts, at least 40 a page"


def test_the_smallest_type_still_tells_what_each_post_is() -> None:
    sheet = week(WEEKS["very many"], title="Warm or cold?")
    said = " ".join(_texts(page) for page in _pages(sheet))
    titled = sum(bool(card.title) for card in sheet.cards)
    assert said.count("Warm") >= titled > 200


def test_notes_stand_in_the_foot_over_the_lines_to_write_on() -> None:
    sheet = replace(week(ORDINARY), notes=tasks(3, "ask Zoé"))
    (page,) = _pages(sheet)
    said = _texts(page)
    assert "Notes 0: ask Zoé 1: ask Zoé 2: ask Zoé" in said
    heavy = replace(week(ORDINARY), notes=tasks(60, "ask Zoé whether she agrees to be named"))
    pages = _pages(heavy)
    _check(heavy, pages)
    said = " ".join(_texts(page) for page in pages)
    assert "Notes, continued" in said
    assert all(f"{number}: ask Zoé" in said for number in range(60))


def test_pages_that_follow_say_what_they_continue() -> None:
    pages = _pages(week(WEEKS["hundreds on one day"]))
    assert len(pages) > 1
    assert "Thursday 26, continued" not in _texts(pages[0])
    for number, page in enumerate(pages, 1):
        assert f"Page {number} of {len(pages)}" in _texts(page)
        assert "Corner Bakery" in _texts(page)
        if number > 1:
            assert "Thursday 26, continued" in _texts(page)
            assert "Monday" not in _texts(page)


def test_a_foot_that_is_too_long_goes_on_too() -> None:
    sheet = week(ORDINARY, photos=90)
    pages = _pages(sheet)
    _check(sheet, pages)
    assert len(pages) > 1
    said = " ".join(_texts(page) for page in pages)
    assert all(f"{number}: the first batch" in said for number in range(90))
    assert "Photos to take, continued" in _texts(pages[1])


def test_a_part_of_the_foot_with_nothing_to_say_is_left_out() -> None:
    sheet = replace(week(ORDINARY), photos=(), rendezvous=())
    said = _texts(_pages(sheet)[0])
    assert "Photos" not in said
    assert "Rendez-vous" not in said
    assert "Tell the team" not in said
    assert "Notes" in said


def test_an_empty_week_leaves_boxes_to_fill_in_by_hand() -> None:
    (page,) = _pages(week(WEEKS["empty"], photos=0))
    boxes = [item for item in page.items if isinstance(item, TickBox)]
    assert len(boxes) > 3 * 7
    assert page.version_ids == ()
    assert all(day.strftime("%A %-d") in _texts(page) for day in WEEK.days[:1])


def test_the_same_sheet_is_always_laid_out_the_same() -> None:
    assert _pages(week(WEEKS["busy"])) == _pages(week(WEEKS["busy"]))
