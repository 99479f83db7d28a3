# SPDX-License-Identifier: MIT
"""Photographs on the sheet: read once, grey, never larger than their share, never in the way."""

from __future__ import annotations

import base64
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QImage

from cmdesk.domain.records import Image
from cmdesk.services.sheets import WeekSheet
from cmdesk.ui.printing.frame import Paper
from cmdesk.ui.printing.paged import Wish, pages_of, picture_of, write_week_pdf
from cmdesk.ui.printing.placed import GreyPicture, Page, Photo, TickBox, Words
from cmdesk.ui.printing.said import SaidWeek, said_week
from cmdesk.ui.printing.thumbnails import LONGEST_SIDE, Thumbnails
from cmdesk.ui.printing.week_layout import layout
from tests.ui.printing.pictures import photograph, pictured
from tests.ui.printing.weeks import A4, LETTER, WORDS, EvenFont, week

pytestmark = pytest.mark.usefixtures("qapp")
A3, TABLOID = Paper(1190.6, 841.9), Paper(1224, 792)
LIGHT, ORDINARY, FULL = (0, 1, 0, 0, 1, 0, 0), (2, 1, 2, 1, 2, 1, 1), (6, 6, 6, 6, 6, 5, 5)


def shown(sheet: WeekSheet, shape: float = 4 / 3, *, every: int = 1) -> SaidWeek:
    """The sheet with a picture of this shape on every n-th card."""
    picture = GreyPicture(shape, QImage())
    said = said_week(sheet)
    days = (
        replace(
            day,
            cards=tuple(
                replace(card, picture=picture if int(card.number) % every == 0 else None)
                for card in day.cards
            ),
        )
        for day in said.days
    )
    return replace(said, days=tuple(days))


def photos(page: Page) -> list[Photo]:
    return [item for item in page.items if isinstance(item, Photo)]


def check_clear(page: Page) -> None:
    """No photograph covers a word, a box or another one, nor leaves the paper."""
    for photo in photos(page):
        right, bottom = photo.x + photo.width, photo.y + photo.height
        assert 28 <= photo.x < right <= page.width - 28
        assert 28 <= photo.y < bottom <= page.height - 28
        for item in page.items:
            if isinstance(item, Words):
                beside = item.x + item.width <= photo.x or item.x >= right
                assert beside or item.y <= photo.y or item.y - item.style.size * 0.75 >= bottom - 1
            elif isinstance(item, TickBox):
                beside = item.x + item.side <= photo.x or item.x >= right
                assert beside or item.y + item.side <= photo.y or item.y >= bottom
            elif isinstance(item, Photo) and item is not photo:
                beside = item.x + item.width <= photo.x or item.x >= right
                assert beside or item.y + item.height <= photo.y or item.y >= bottom


@pytest.mark.parametrize("paper", [A4, LETTER, A3, TABLOID], ids=["A4", "Letter", "A3", "Tabloid"])
@pytest.mark.parametrize("shape", [0.5, 1.0, 1.5, 3.0])
def test_a_light_week_has_its_pictures(paper: Paper, shape: float) -> None:
    (page,) = layout(shown(week(LIGHT), shape), paper, EvenFont())
    assert len(photos(page)) == 2
    check_clear(page)
    for photo in photos(page):
        assert photo.height <= page.height * 0.45
        assert photo.width / photo.height <= shape + 0.01, "its sides may be cut off, not its top"


def test_many_posts_have_smaller_pictures_or_none() -> None:
    tallest = []
    for counts in (LIGHT, ORDINARY, (3, 3, 3, 3, 3, 3, 3)):
        pages = layout(shown(week(counts, words=WORDS * 3)), A4, EvenFont())
        tallest.append(max((photo.height for page in pages for photo in photos(page)), default=0))
    assert min(tallest[:2]) > 34 > tallest[2], "smaller ones say nothing"


@settings(max_examples=15, deadline=None)
@given(
    counts=st.lists(st.integers(0, 5), min_size=7, max_size=7),
    words=st.sampled_from(["", "Short.", "word " * 120]),
    shape=st.sampled_from([0.4, 0.8, 1.5, 4.0]),
    every=st.integers(1, 3),
)
def test_no_card_is_lost_to_a_picture(
    counts: list[int], words: str, shape: float, every: int
) -> None:
    sheet = week(counts, words=words)
    pages = layout(shown(sheet, shape, every=every), A4, EvenFont())
    ids = [version_id for page in pages for version_id in page.version_ids]
    assert sorted(ids) == sorted(card.version_id for card in sheet.cards)
    for page in pages:
        check_clear(page)


def test_a_week_of_many_posts_asks_for_no_picture(tmp_path: Path) -> None:
    sheet = pictured(week(FULL), tmp_path)
    assert sum(FULL) == 40
    assert all(c.picture for day in said_week(sheet, Thumbnails()).days for c in day.cards)
    more = pictured(week((7, *FULL[1:])), tmp_path)
    assert not any(c.picture for day in said_week(more, Thumbnails()).days for c in day.cards)
    assert not any(c.picture for day in said_week(sheet).days for c in day.cards)


def test_a_picture_is_small_and_grey_and_read_once(tmp_path: Path) -> None:
    image = photograph(tmp_path / "wide.png", 3000, 1500)
    thumbnails = Thumbnails()
    found = thumbnails.of(image)
    assert found is not None
    assert found.image.width() == LONGEST_SIDE
    assert found.shape == pytest.approx(2)
    assert found.image.format() is QImage.Format.Format_Grayscale8
    Path(image.path).unlink()
    assert thumbnails.of(image) is found


def test_what_cannot_be_read_is_left_out(tmp_path: Path) -> None:
    (tmp_path / "words.jpg").write_text("no picture")
    tiny = photograph(tmp_path / "tiny.png", 4, 4)
    lost = Image(path=str(tmp_path / "gone.jpg"))
    for image in (None, Image(path=str(tmp_path / "words.jpg")), tiny, lost):
        assert Thumbnails().of(image) is None


def test_without_its_file_the_kept_preview_is_shown(tmp_path: Path) -> None:
    small = photograph(tmp_path / "small.jpg", 60, 40)
    preview = base64.b64encode(Path(small.path).read_bytes()).decode()
    found = Thumbnails().of(Image(path=str(tmp_path / "gone.jpg"), preview=preview))
    assert found is not None
    assert found.shape == pytest.approx(1.5)


def test_a_relative_path_begins_at_the_document_s_folder(tmp_path: Path) -> None:
    photograph(tmp_path / "photo.jpg")
    beside = Image(path="photo.jpg")
    assert Thumbnails().of(beside) is None
    assert Thumbnails(tmp_path).of(beside) is not None
    sheet = week((0, 0, 1, 0, 0, 0, 0))
    days = (
        replace(day, cards=tuple(replace(card, image=beside) for card in day.cards))
        for day in sheet.days
    )
    sheet = replace(sheet, days=tuple(days), folder=tmp_path)
    assert len(photos(pages_of(sheet, "A4")[0])) == 1


def test_what_is_see_through_lies_on_white(tmp_path: Path) -> None:
    path = tmp_path / "logo.png"
    clear = QImage(40, 40, QImage.Format.Format_ARGB32)
    clear.fill(0)
    assert clear.save(str(path))
    found = Thumbnails().of(Image(path=str(path)))
    assert found is not None
    assert found.image.pixelColor(20, 20).red() == 255


def test_the_painted_page_holds_it_in_grey(tmp_path: Path) -> None:
    sheet = pictured(week(LIGHT), tmp_path)
    (page,) = pages_of(sheet, "A4")
    photo = photos(page)[0]
    image = picture_of(page, 72)
    middle = image.pixelColor(round(photo.x + photo.width / 2), round(photo.y + photo.height / 2))
    assert middle.saturation() == 0
    assert 60 < middle.value() < 200
    corner = image.pixelColor(round(photo.x), round(photo.y))
    assert corner.value() > middle.value(), "its corners are round"


def test_pictures_are_a_wish(tmp_path: Path) -> None:
    sheet = pictured(week(LIGHT), tmp_path)
    assert photos(pages_of(sheet, "A4", Wish(pictures=False))[0]) == []
    write_week_pdf(sheet, tmp_path / "with.pdf", "A4")
    write_week_pdf(sheet, tmp_path / "without.pdf", "A4", Wish(pictures=False))
    with_them, without = (tmp_path / name for name in ("with.pdf", "without.pdf"))
    assert b"/DeviceGray" in with_them.read_bytes()
    assert with_them.stat().st_size > without.stat().st_size
