# SPDX-License-Identifier: MIT
"""Pictures at, just below and just above each limit of every place of every network."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest

from cmdesk.domain.crops import Crop, centred, sent_size
from cmdesk.domain.figures import Grade
from cmdesk.domain.picture_check import (
    MENDED,
    PictureFacts,
    RemarkKind,
    Verdict,
    common_remarks,
    crop_of,
    cut_words,
    first_crop,
    format_name,
    hidden_words,
    needs_copy,
    ratio_words,
    remarks_of,
    shape_words,
    size_words,
    verdict_of,
    wanted_ratio,
)
from cmdesk.domain.profile_facts import PictureRule, PictureUse
from cmdesk.services.platforms import load_platforms

RULES = [
    pytest.param(rule, id=f"{platform.key}-{use}")
    for platform in load_platforms().values()
    for use, rule in platform.profile.pictures.items()
]
every_rule = pytest.mark.parametrize("rule", RULES)
RULE = PictureRule(PictureUse.AVATAR, 400, 400, "ours", Grade.C, date(2026, 11, 22))
OTHER_SHAPE = {RemarkKind.SHAPE, RemarkKind.CUT, RemarkKind.OTHER_SHAPE}


def best(rule: PictureRule) -> PictureFacts:
    """A picture with which nothing is wrong."""
    kind = rule.formats[0] if rule.formats else "jpeg"
    weight = min(max(100_000, rule.least_bytes or 0), rule.most_bytes or 100_000)
    return PictureFacts(rule.width, rule.height, weight, kind)


def sized(facts: PictureFacts, side: str, pixels: int) -> PictureFacts:
    """The picture with one side of so many pixels."""
    wide = side == "width"
    return replace(facts, width=pixels) if wide else replace(facts, height=pixels)


def kinds(facts: PictureFacts, rule: PictureRule) -> set[RemarkKind]:
    return {remark.kind for remark in remarks_of(facts, rule)}


def is_free(rule: PictureRule) -> bool:
    return rule.narrowest is not None or rule.widest is not None


@every_rule
def test_the_best_picture_is_all_good(rule: PictureRule) -> None:
    (remark,) = remarks_of(best(rule), rule)
    assert (remark.kind, remark.level) == (RemarkKind.GOOD, Verdict.GOOD)
    assert not needs_copy((remark,))


@every_rule
def test_the_least_size(rule: PictureRule) -> None:
    for side, least in (("width", rule.least_width), ("height", rule.least_height)):
        if least is None:
            continue
        at = sized(best(rule), side, least)
        assert RemarkKind.TOO_SMALL not in kinds(at, rule)
        assert RemarkKind.TOO_SMALL not in kinds(sized(at, side, least + 1), rule)
        below = remarks_of(sized(at, side, least - 1), rule)
        assert below[0].kind is RemarkKind.TOO_SMALL
        assert below[0].level is Verdict.TROUBLE
        assert RemarkKind.SMALL not in {one.kind for one in below}, "it is said once"


@every_rule
def test_the_largest_size(rule: PictureRule) -> None:
    for side, most in (("width", rule.most_width), ("height", rule.most_height)):
        if most is None:
            continue
        at = sized(best(rule), side, most)
        assert RemarkKind.TOO_LARGE not in kinds(at, rule)
        assert RemarkKind.TOO_LARGE not in kinds(sized(at, side, most - 1), rule)
        assert RemarkKind.TOO_LARGE in kinds(sized(at, side, most + 1), rule)


@every_rule
def test_the_weight(rule: PictureRule) -> None:
    facts = best(rule)
    if rule.most_bytes is not None:
        most = rule.most_bytes
        assert kinds(replace(facts, bytes=most - 1), rule) == {RemarkKind.GOOD}
        assert kinds(replace(facts, bytes=most), rule) == {RemarkKind.GOOD}
        assert kinds(replace(facts, bytes=most + 1), rule) == {RemarkKind.TOO_HEAVY}
    if rule.least_bytes is not None:
        least = rule.least_bytes
        assert kinds(replace(facts, bytes=least - 1), rule) == {RemarkKind.TOO_LIGHT}
        assert kinds(replace(facts, bytes=least), rule) == {RemarkKind.GOOD}
        assert kinds(replace(facts, bytes=least + 1), rule) == {RemarkKind.GOOD}
    if rule.most_bytes is None and rule.least_bytes is None:
        assert kinds(replace(facts, bytes=10**9), rule) == {RemarkKind.GOOD}


@every_rule
def test_the_best_size(rule: PictureRule) -> None:
    facts = best(rule)
    at = replace(facts, width=rule.width - 1)
    assert RemarkKind.SMALL in kinds(at, rule) or RemarkKind.TOO_SMALL in kinds(at, rule)
    lower = kinds(replace(facts, height=rule.height - 1), rule)
    assert is_free(rule) or RemarkKind.SMALL in lower
    if rule.most_width is None:
        larger = replace(facts, width=2 * rule.width, height=2 * rule.height)
        assert kinds(larger, rule) <= {RemarkKind.GOOD, RemarkKind.TOO_LARGE}


def shapes(rule: PictureRule) -> Iterator[tuple[float, bool]]:
    """Ratios beside the limits, and whether they are taken as they are."""
    narrowest, widest = rule.narrowest or rule.ratio, rule.widest or rule.ratio
    yield from ((narrowest, True), (widest, True))
    yield from ((narrowest * 0.9955, True), (widest * 1.0045, True))
    yield from ((narrowest * 0.9945, False), (widest * 1.0055, False))


@every_rule
def test_the_shape(rule: PictureRule) -> None:
    """Half a percent beside the limit is the limit yet."""
    for ratio, taken in shapes(rule):
        high = 100_000
        facts = replace(best(rule), width=round(high * ratio), height=high)
        found = kinds(facts, rule) & OTHER_SHAPE
        assert bool(found) is not taken, ratio
        crop = crop_of(facts.width, facts.height, rule)
        whole = (crop.width, crop.height) == (facts.width, facts.height)
        assert whole is taken


@every_rule
def test_a_frame_has_the_shape_and_stands_in_the_middle(rule: PictureRule) -> None:
    for width, height in ((4032, 3024), (3024, 4032), (1000, 1000), (1, 1), (5000, 10)):
        crop = first_crop(width, height, rule)
        assert 0 <= crop.x <= width - crop.width
        assert 0 <= crop.y <= height - crop.height
        assert crop.width == width or crop.height == height
        assert abs(crop.x - (width - crop.x - crop.width)) <= 1
        if min(crop.width, crop.height) > 100:
            assert crop.ratio == pytest.approx(wanted_ratio(width, height, rule), rel=0.01)


def test_one_pixel_beside_a_shape_is_the_shape() -> None:
    small = replace(RULE, width=100, height=100)
    assert crop_of(100, 101, small) == Crop(0, 0, 100, 101)
    assert kinds(PictureFacts(100, 101, 1, "jpeg"), small) == {RemarkKind.GOOD}
    assert RemarkKind.CUT in kinds(PictureFacts(100, 103, 1, "jpeg"), small)


def test_the_format() -> None:
    rule = replace(RULE, formats=("jpeg", "png"))
    facts = PictureFacts(400, 400, 5000, "webp")
    (remark,) = remarks_of(facts, rule)
    assert (remark.kind, remark.level) == (RemarkKind.FORMAT, Verdict.TROUBLE)
    assert remark.text.args == {"format": "WebP", "formats": ("JPEG", "PNG")}
    (heic,) = remarks_of(PictureFacts(0, 0, 5000, "heic"), rule)
    assert "get a JPEG" in heic.text.source
    (unsure,) = remarks_of(PictureFacts(0, 0, 5000, "heic"), RULE)
    assert (unsure.kind, unsure.level) == (RemarkKind.FORMAT, Verdict.ATTENTION)
    assert kinds(facts, RULE) == {RemarkKind.GOOD}, "what is not known is not checked"
    moving = replace(facts, format="gif", animated=True)
    (moves,) = remarks_of(moving, replace(RULE, formats=("gif",)))
    assert (moves.kind, moves.level) == (RemarkKind.MOVES, Verdict.NOTE)
    assert format_name("gif") == "GIF"


def test_weights_are_said_to_the_byte_only_when_they_must() -> None:
    rule = replace(RULE, least_bytes=10_240, most_bytes=1_000_000)
    for weight, number in ((1_000_001, 1), (1_002_000, None), (10_239, 1), (1_000, None)):
        (remark,) = remarks_of(PictureFacts(400, 400, weight, "jpeg"), rule)
        assert remark.text.n == number


def test_the_worst_is_said_first_and_decides() -> None:
    rule = replace(RULE, most_bytes=1000, formats=("png",))
    remarks = remarks_of(PictureFacts(300, 200, 2000, "jpeg", animated=True), rule)
    assert [one.level for one in remarks] == sorted((one.level for one in remarks), reverse=True)
    assert verdict_of(remarks) is Verdict.TROUBLE
    assert verdict_of(()) is Verdict.GOOD
    assert needs_copy(remarks)
    small = remarks_of(PictureFacts(300, 300, 500, "png"), rule)
    assert {one.kind for one in small} == {RemarkKind.SMALL}
    assert not needs_copy(small), "no copy gives it more pixels"
    assert RemarkKind.SMALL not in MENDED


def test_what_is_cut_is_counted() -> None:
    facts = PictureFacts(1000, 400, 500, "png")
    left = cut_words(facts, crop_of(1000, 400, RULE))
    assert (left.n, "left" in left.source) == (300, True)
    tall = PictureFacts(400, 1001, 500, "png")
    top = cut_words(tall, crop_of(400, 1001, RULE))
    assert (top.n, "top" in top.source) == (300, True)


def test_shapes_that_only_one_side_limits() -> None:
    wide = replace(RULE, use=PictureUse.POST, narrowest=1.0)
    tall = replace(RULE, use=PictureUse.POST, widest=1.0)
    portrait, landscape = (PictureFacts(*size, 500, "png") for size in ((400, 800), (800, 400)))
    assert kinds(landscape, wide) == {RemarkKind.GOOD}
    assert kinds(portrait, tall) == {RemarkKind.GOOD}
    for facts, rule, word in ((portrait, wide, "narrowest"), (landscape, tall, "widest")):
        (remark,) = remarks_of(facts, rule)
        assert remark.kind is RemarkKind.SHAPE
        bounds = remark.text.args["bounds"]
        assert f"{{{word}}}" in getattr(bounds, "source", "")


@pytest.mark.parametrize(
    ("size", "words"),
    [((1080, 1350), "4:5"), ((1920, 1080), "16:9"), ((500, 500), "1:1"), ((500, 502), "1:1")],
)
def test_usual_shapes_have_their_names(size: tuple[int, int], words: str) -> None:
    assert shape_words(*size).args["words"] == words


def test_other_shapes_are_numbers() -> None:
    assert shape_words(191, 100).args == {"wide": 1.91}
    assert ratio_words(0.4).args == {"high": 2.5}
    assert [size_words(*size).n for size in ((320, None), (None, 250), (1, 2))] == [320, 250, None]


def test_what_is_worth_knowing_everywhere() -> None:
    facts = PictureFacts(1, 1, 1, "gif", animated=True, has_position=True, transparent=True)
    assert len(common_remarks(facts)) == 3
    assert "iPhone" in common_remarks(PictureFacts(0, 0, 1, "heic"))[0].source
    assert common_remarks(PictureFacts(1, 1, 1, "jpeg")) == ()


def test_what_a_place_hides() -> None:
    assert hidden_words(RULE) == ()
    (corner,) = hidden_words(replace(RULE, round=True))
    assert "corners" in corner.source
    (safe,) = hidden_words(replace(RULE, safe=(200, 100)))
    assert (safe.args["wide"], safe.args["high"]) == (200, 100)


def test_a_frame_never_leaves_the_picture() -> None:
    crop = centred(1000, 500, 1.0)
    assert crop == Crop(250, 0, 500, 500)
    assert crop.moved(-9999, 9999, 1000, 500) == Crop(0, 0, 500, 500)
    assert crop.moved(9999, -1, 1000, 500) == Crop(500, 0, 500, 500)
    smaller = crop.resized(0.5, 100, crop, (1000, 500))
    assert smaller == Crop(375, 125, 250, 250)
    assert smaller.resized(0.01, 100, crop, (1000, 500)).width == 100
    assert smaller.resized(0.01, 9999, crop, (1000, 500)) == crop, "it has no more to give"
    corner = smaller.moved(9999, 9999, 1000, 500)
    assert corner.resized(9, 100, crop, (1000, 500)) == Crop(500, 0, 500, 500)
    assert crop.scaled(0.1, 100, 50) == Crop(25, 0, 50, 50)


def test_a_copy_is_never_enlarged() -> None:
    assert sent_size(Crop(0, 0, 300, 300), 400, 400) == (300, 300)
    assert sent_size(Crop(0, 0, 900, 900), 400, 400) == (400, 400)
    assert sent_size(Crop(0, 0, 900, 450), 400, None) == (400, 200)
    assert sent_size(Crop(0, 0, 300, 900), 400, None) == (300, 900)
