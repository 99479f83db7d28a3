# SPDX-License-Identifier: MIT
"""Copies that suit the places they are made for."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage

from cmdesk.domain.crops import Crop
from cmdesk.domain.errors import WrongInput
from cmdesk.domain.figures import Grade
from cmdesk.domain.picture_check import RemarkKind, first_crop
from cmdesk.domain.profile_facts import PictureRule, PictureUse
from cmdesk.services.camera_notes import carries_notes
from cmdesk.services.platforms import load_platforms
from cmdesk.ui.forms.thumbnails import quiet_readers
from cmdesk.ui.images.copying import CopyWish, PictureCopy, make_copy
from cmdesk.ui.images.reading import FromFile, Picture
from tests.ui.images import samples

pytestmark = pytest.mark.usefixtures("qapp")

RULES = {
    (rule.width, rule.height, rule.most_bytes, rule.least_bytes): pytest.param(
        rule, id=f"{platform.key}-{use}"
    )
    for platform in load_platforms().values()
    for use, rule in platform.profile.pictures.items()
}
RULE = PictureRule(
    PictureUse.AVATAR, 400, 400, "ours", Grade.C, date(2026, 11, 22), formats=("jpeg", "png")
)


def wish(picture: Picture, rule: PictureRule, crop: Crop | None = None) -> CopyWish:
    facts = picture.facts
    return CopyWish(picture.file, facts, crop or first_crop(facts.width, facts.height, rule), rule)


def image_in(copy: PictureCopy) -> QImage:
    image = QImage()
    assert image.loadFromData(copy.content)
    assert image.size() == QSize(copy.width, copy.height)
    return image


@pytest.fixture(scope="module")
def photo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("photos") / "oven.jpg"
    return samples.located(path, samples.painted(3200, 2400))


@pytest.mark.parametrize("rule", RULES.values())
def test_a_copy_suits_its_place(photo: Path, rule: PictureRule) -> None:
    picture = FromFile(photo)()
    copy = make_copy(wish(picture, rule))
    left = {remark.kind for remark in copy.left()}
    assert left <= {RemarkKind.SMALL}
    assert bool(left) == (rule.height > 2400)
    assert not carries_notes(copy.content)
    assert copy.ending == ".jpg"
    image_in(copy)


def test_the_frame_decides_what_is_kept(photo: Path) -> None:
    picture = FromFile(photo)()
    left = image_in(make_copy(wish(picture, RULE, Crop(0, 0, 800, 800))))
    right = image_in(make_copy(wish(picture, RULE, Crop(2400, 1600, 800, 800))))
    middle = image_in(make_copy(wish(picture, RULE, Crop(1280, 960, 640, 480))))
    assert (left.width(), left.height()) == (400, 400)
    assert left.pixelColor(5, 200).red() > 220
    assert right.pixelColor(395, 200).blue() > 220
    assert middle.pixelColor(200, 200).lightness() < 10


def test_the_copy_of_a_turned_photo_is_upright(tmp_path: Path) -> None:
    picture = FromFile(samples.held_sideways(tmp_path / "a.jpg"))()
    rule = replace(RULE, width=300, height=400)
    copy = make_copy(wish(picture, rule))
    image = image_in(copy)
    assert image.size() == QSize(300, 400)
    assert QColor(image.pixel(150, 10)).red() > 200, "what was left is above"
    assert QColor(image.pixel(150, 390)).blue() > 200


def test_nothing_is_enlarged_silently(tmp_path: Path) -> None:
    picture = FromFile(samples.written(tmp_path / "a.jpg", samples.painted(300, 300)))()
    copy = make_copy(wish(picture, RULE))
    assert (copy.width, copy.height) == (300, 300)
    assert any("not enlarged" in text.source for text in copy.words())


def test_a_drawing_stays_png_where_that_is_taken(tmp_path: Path) -> None:
    picture = FromFile(samples.transparent(tmp_path / "a.png"))()
    copy = make_copy(wish(picture, RULE))
    assert (copy.ending, copy.quality) == (".png", 0)
    assert image_in(copy).pixelColor(0, 0) == QColor("white")
    only_jpeg = make_copy(wish(picture, replace(RULE, formats=("jpeg",))))
    assert only_jpeg.ending == ".jpg"
    only_png = make_copy(wish(picture, replace(RULE, formats=("png",), least_bytes=1)))
    assert only_png.ending == ".png"


def test_a_heavy_copy_is_made_lighter_and_that_is_said(tmp_path: Path) -> None:
    picture = FromFile(samples.written(tmp_path / "a.png", samples.noisy(500, 500)))()
    lighter = make_copy(wish(picture, replace(RULE, most_bytes=120_000)))
    assert len(lighter.content) <= 120_000
    assert 0 < lighter.quality < 92
    assert any("quality" in text.source for text in lighter.words())
    tiny = make_copy(wish(picture, replace(RULE, most_bytes=20_000)))
    assert len(tiny.content) <= 20_000
    assert tiny.width < 400
    assert any("fewer pixels" in text.source for text in tiny.words())
    hopeless = make_copy(wish(picture, replace(RULE, most_bytes=10)))
    assert RemarkKind.TOO_HEAVY in {remark.kind for remark in hopeless.left()}


def test_a_light_copy_is_made_better_or_told(tmp_path: Path) -> None:
    picture = FromFile(samples.written(tmp_path / "a.jpg", samples.painted(500, 500)))()
    usual = make_copy(wish(picture, RULE))
    wanted = len(usual.content) + 1
    better = make_copy(wish(picture, replace(RULE, least_bytes=wanted)))
    assert len(better.content) >= wanted
    assert better.left() == ()
    told = make_copy(wish(picture, replace(RULE, least_bytes=wanted, most_bytes=wanted)))
    assert {remark.kind for remark in told.left()} == {RemarkKind.TOO_LIGHT}


def test_a_small_part_of_a_huge_photo_is_not_enlarged(tmp_path: Path) -> None:
    picture = FromFile(samples.written(tmp_path / "a.jpg", samples.painted(12000, 8000)))()
    whole = make_copy(wish(picture, RULE))
    assert (whole.width, whole.notes) == (400, ())
    part = make_copy(wish(picture, RULE, Crop(6000, 4000, 400, 400)))
    assert part.width == 200, "it is decoded at half its size"
    assert any("not enlarged" in text.source for text in part.notes)


def test_a_file_that_cannot_be_decoded_any_more_is_told(tmp_path: Path) -> None:
    quiet_readers()
    picture = FromFile(samples.written(tmp_path / "a.jpg", samples.painted(500, 500)))()
    spoilt = replace(picture.file, content=picture.file.content[:100])
    with pytest.raises(WrongInput, match="damaged"):
        make_copy(replace(wish(picture, RULE), file=spoilt))
