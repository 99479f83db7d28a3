# SPDX-License-Identifier: MIT
"""A crowded day: what its cards share is said once, and its rows stand side by side evenly."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cmdesk.domain.records import Pattern
from cmdesk.domain.texts import mark, plain
from cmdesk.services.sheets import SheetTheme, WeekSheet
from cmdesk.ui.printing.cards import SMALLEST
from cmdesk.ui.printing.frame import Paper
from cmdesk.ui.printing.measures import Metrics
from cmdesk.ui.printing.painting import FontMetrics
from cmdesk.ui.printing.placed import Page, Swatch, TickBox, Words
from cmdesk.ui.printing.said import SaidShared, said_week
from cmdesk.ui.printing.week_layout import layout
from tests.ui.printing.weeks import A4, LETTER, TITLE, EvenFont, alike, week

pytestmark = pytest.mark.usefixtures("qapp")
CROWDED = (1, 1, 2, 45, 1, 1, 2)
ALONE = (0, 0, 0, 45, 0, 0, 0)
FACEBOOK = plain("Facebook")
DRAFT = mark("WeekSheet", "draft")
OFFERS = SheetTheme("Offers", Pattern.HORIZONTAL)


def _pages(sheet: WeekSheet, paper: Paper = A4, metrics: Metrics | None = None) -> tuple[Page, ...]:
    return layout(said_week(sheet), paper, metrics or EvenFont())


def _only_page(
    sheet: WeekSheet, paper: Paper = A4, metrics: Metrics | None = None
) -> tuple[Page, list[str]]:
    (page,) = _pages(sheet, paper, metrics)
    return page, [item.text for item in page.items if isinstance(item, Words)]


def _shared_of(sheet: WeekSheet) -> SaidShared:
    return said_week(sheet).days[3].shared


def _per_column(page: Page) -> list[int]:
    """How many cards stand in each column of the only day that has any."""
    boxes = [item for item in page.items if isinstance(item, TickBox) and item.version_id]
    return [count for _, count in sorted(Counter(round(box.x) for box in boxes).items())]


def test_what_all_cards_share_is_said_once_in_full_words() -> None:
    shared = {"channel": FACEBOOK, "remark": DRAFT, "theme": OFFERS, "title": TITLE}
    page, texts = _only_page(alike(week(ALONE), **shared))
    assert "45 posts · Facebook · draft ·" in texts
    assert [texts.count(words) for words in ("Offers", TITLE)] == [1, 1]
    assert sum("Facebook" in text or "draft" in text for text in texts) == 1
    assert len([item for item in page.items if isinstance(item, Swatch)]) == 1
    assert sum(text.startswith("The video of") for text in texts) == 45, "the words lead the rows"
    assert all(f"7:{minute}" in texts for minute in (13, 15, 17, 31))


def test_only_what_is_shared_by_all_is_left_out_of_the_rows() -> None:
    _, texts = _only_page(alike(week(ALONE), channel=FACEBOOK))
    assert "45 posts · Facebook" in texts
    assert texts.count("with the client") == 15, "own statuses stay with their cards"
    assert sum(text.startswith("Why our") for text in texts) >= 36


def test_a_day_whose_cards_share_nothing_says_nothing_more() -> None:
    shared = _shared_of(week(ALONE))
    assert (shared.words, shared.channel, shared.theme, shared.title) == ("", "", None, "")
    assert not any("45 posts" in text for text in _only_page(week(ALONE))[1])


def test_one_different_card_is_enough_to_say_it_in_every_row() -> None:
    sheet = alike(week(CROWDED), channel=FACEBOOK)
    day = sheet.days[3]
    other = replace(day.cards[20], channel=plain("Blog"))
    cards = (*day.cards[:20], other, *day.cards[21:])
    mixed = replace(sheet, days=(*sheet.days[:3], replace(day, cards=cards), *sheet.days[4:]))
    assert _shared_of(sheet).channel == "Facebook"
    assert _shared_of(mixed).channel == ""


def test_days_that_are_not_crowded_repeat_their_channels() -> None:
    _, texts = _only_page(alike(week((2, 1, 2, 1, 2, 1, 1)), channel=FACEBOOK, title=""))
    assert texts.count("Facebook") == 10
    assert not any(" posts" in text for text in texts)


def test_a_continued_day_says_it_on_every_page() -> None:
    sheet = alike(week((0, 0, 0, 110, 0, 0, 0)), channel=FACEBOOK)
    pages = _pages(sheet)
    assert len(pages) > 1
    for page in pages:
        texts = [item.text for item in page.items if isinstance(item, Words)]
        assert "110 posts · Facebook" in texts


@pytest.mark.parametrize("paper", [A4, LETTER], ids=["A4", "Letter"])
@pytest.mark.parametrize("number", [25, 45, 60])
def test_rows_flow_evenly_over_columns_side_by_side(number: int, paper: Paper) -> None:
    shared = {"channel": FACEBOOK, "remark": DRAFT, "theme": OFFERS, "title": ""}
    sheet = alike(week((0, 0, 0, number, 0, 0, 0)), **shared)
    page, _ = _only_page(sheet, paper, FontMetrics())
    counts = _per_column(page)
    assert sum(counts) == number
    assert len(counts) >= 2
    assert max(counts) - min(counts) <= len(counts) - 1, counts


@pytest.mark.parametrize("paper", [A4, LETTER], ids=["A4", "Letter"])
@pytest.mark.parametrize("counts", [CROWDED, (0, 0, 0, 60, 0, 0, 0), (1, 20, 1, 20, 1, 1, 1)])
def test_statuses_and_names_of_days_stay_whole(counts: tuple[int, ...], paper: Paper) -> None:
    sheet = week(counts)
    page, texts = _only_page(sheet, paper, FontMetrics())
    remarks = sum(card.remark is not None for day in sheet.days for card in day.cards)
    in_rows = sum(
        card.remark is not None for day in sheet.days if len(day.cards) > 9 for card in day.cards
    )
    assert in_rows <= texts.count("with the client") <= remarks
    assert not any(text.startswith("with") and text.endswith("…") for text in texts)
    if len(sheet.cards) < 60 or paper == A4:
        for name in ("Wednesday 25", "Saturday 28", "Sunday 29"):
            assert name in texts
    sizes = [item.style.size for item in page.items if isinstance(item, Words)]
    assert sorted(sizes)[1] >= SMALLEST, "only the date of printing is smaller"


def test_rows_have_two_lines_where_there_is_room() -> None:
    page, texts = _only_page(alike(week((0, 0, 14, 0, 0, 0, 0)), theme=OFFERS), A4, FontMetrics())
    boxes = [item for item in page.items if isinstance(item, TickBox) and item.version_id]
    for upper, lower in pairwise(boxes):
        if upper.x == lower.x:
            assert lower.y - upper.y >= 2 * upper.side
    assert " ".join(texts).count(TITLE) == 12, "whole titles, below their channels"


@settings(max_examples=8)
@given(
    number=st.integers(12, 70),
    channel=st.sampled_from([None, "Facebook", "A channel with a very long name " * 3]),
    title=st.sampled_from([None, "", "Donaudampfschifffahrtsgesellschaft " * 4]),
    theme=st.sampled_from([None, OFFERS, SheetTheme("Behind the scenes " * 4, Pattern.DOTS)]),
)
def test_every_card_is_there_once_whatever_is_shared(
    number: int, channel: str | None, title: str | None, theme: SheetTheme | None
) -> None:
    shared: dict[str, object] = {"theme": theme} if theme else {}
    shared |= {} if channel is None else {"channel": plain(channel)}
    shared |= {} if title is None else {"title": title}
    sheet = alike(week((1, 0, 2, number, 0, 1, 0)), **shared)
    pages = _pages(sheet)
    ids = [version_id for page in pages for version_id in page.version_ids]
    assert ids != []
    assert sorted(ids) == sorted(card.version_id for card in sheet.cards)
    for page in pages:
        words = [item for item in page.items if isinstance(item, Words)]
        assert max(item.x + item.width for item in words) <= page.width - 28
        assert max(item.y for item in words) <= page.height - 28
