# SPDX-License-Identifier: MIT
"""Whether a picture suits a place on a network, and what is cut of it there.

A shape counts as the one asked for when it differs by half a percent at most (``TOLERANCE``), or
when cutting it would take one pixel at most. A figure that is not known is not checked.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum, StrEnum
from typing import Final

from cmdesk.domain.crops import Crop, centred
from cmdesk.domain.profile_facts import PictureRule, PictureUse
from cmdesk.domain.texts import Text, mark, plain

TOLERANCE: Final = 0.005
HEIC: Final = "heic"
_SMALLEST_SAID: Final = 1000  # bytes; below, a weight is said to the byte
_USUAL_SHAPES: Final = (
    *((1, 1), (4, 5), (5, 4), (3, 4), (4, 3), (2, 3), (3, 2), (9, 16), (16, 9)),
    *((1, 2), (2, 1), (1, 3), (3, 1), (4, 1), (5, 1), (3, 5), (5, 3), (21, 9)),
)


class Verdict(IntEnum):
    """How well a picture suits: a greater one asks for more."""

    GOOD = 0
    NOTE = 1
    ATTENTION = 2
    TROUBLE = 3


class RemarkKind(StrEnum):
    """What a remark is about."""

    FORMAT = "format"
    TOO_SMALL = "too_small"
    TOO_LARGE = "too_large"
    TOO_HEAVY = "too_heavy"
    TOO_LIGHT = "too_light"
    SHAPE = "shape"  # not taken as it is: it is cut, or refused
    CUT = "cut"
    OTHER_SHAPE = "other_shape"  # and nobody says what becomes of it
    SMALL = "small"
    MOVES = "moves"
    GOOD = "good"


# What an exported copy mends; it cannot give a picture more pixels.
MENDED: Final = frozenset(
    {
        *(RemarkKind.FORMAT, RemarkKind.TOO_LARGE, RemarkKind.TOO_HEAVY),
        *(RemarkKind.TOO_LIGHT, RemarkKind.SHAPE, RemarkKind.CUT),
    }
)


@dataclass(frozen=True, slots=True)
class PictureFacts:
    """What is known of a picture: pixels once upright, bytes, format (``jpeg``, ``png``…).

    ``width`` and ``height`` are 0 where they cannot be read (HEIC). ``has_position`` means that
    the file tells where the picture was taken.
    """

    width: int
    height: int
    bytes: int
    format: str
    animated: bool = False
    has_position: bool = False
    transparent: bool = False


@dataclass(frozen=True, slots=True)
class PictureRemark:
    """One thing to say of a picture: ``text`` in full with its figures, ``short`` in a word."""

    kind: RemarkKind
    level: Verdict
    text: Text
    short: Text


def remarks_of(facts: PictureFacts, rule: PictureRule) -> tuple[PictureRemark, ...]:
    """What is to be said of a picture in the place of a rule, the worst first; never empty."""
    found = [*_format(facts, rule), *_weight(facts, rule)]
    if facts.width and facts.height:
        found += [*_limits(facts, rule), *_shape(facts, rule), *_small(facts, rule)]
    if not found:
        good = mark("PictureCheck", "All good: it can be sent as it is.")
        return (_said(RemarkKind.GOOD, Verdict.GOOD, good, mark("PictureCheck", "all good")),)
    return tuple(sorted(found, key=lambda remark: -remark.level))


def verdict_of(remarks: tuple[PictureRemark, ...]) -> Verdict:
    """The worst of some remarks."""
    return max((remark.level for remark in remarks), default=Verdict.GOOD)


def needs_copy(remarks: tuple[PictureRemark, ...]) -> bool:
    """Whether an exported copy would suit better than the picture itself."""
    return any(remark.kind in MENDED for remark in remarks)


def common_remarks(facts: PictureFacts) -> tuple[Text, ...]:
    """What is worth knowing of a picture wherever it goes."""
    found = []
    if facts.format == HEIC:
        found.append(
            mark(
                "PictureCheck",
                "This is a HEIC photo of the iPhone: it cannot be shown here, and most networks "
                "refuse it on a computer. Send yourself the photo from the phone by e-mail to get "
                "a JPEG; for the next ones, choose in the phone Settings › Camera › Formats › "
                "Most Compatible.",
            )
        )
    if facts.has_position:
        found.append(
            mark(
                "PictureCheck",
                "The file tells where the photo was taken. The exported copies do not.",
            )
        )
    if facts.transparent:
        found.append(
            mark(
                "PictureCheck",
                "Parts of it are transparent: networks put a ground of their own behind. In the "
                "exported copies it is white.",
            )
        )
    if facts.animated:
        found.append(
            mark("PictureCheck", "It moves. The exported copies show its first picture only.")
        )
    return tuple(found)


def hidden_words(rule: PictureRule) -> tuple[Text, ...]:
    """What a place hides of a picture of the right shape."""
    found = []
    if rule.round:
        found.append(mark("PictureCheck", "It is shown round: nothing in the corners is seen."))
    if rule.safe is not None:
        safe = mark(
            "PictureCheck",
            "Only the middle is seen on every screen: {wide:plain} × {high:plain} of "
            "{width:plain} × {height:plain} pixels. Keep words and faces inside the dashed line.",
        )
        wide, high = rule.safe
        found.append(safe.filled(wide=wide, high=high, width=rule.width, height=rule.height))
    return tuple(found)


def shape_words(width: int, height: int) -> Text:
    """A shape as one says it: “4:5”, “16:9”, “1.91:1”."""
    return ratio_words(width / height)


def ratio_words(ratio: float) -> Text:
    """A ratio, width by height, as one says it; within the tolerance of a usual one, that."""
    usual = min(_USUAL_SHAPES, key=lambda shape: abs(ratio / (shape[0] / shape[1]) - 1))
    if abs(ratio / (usual[0] / usual[1]) - 1) <= TOLERANCE:
        return plain(f"{usual[0]}:{usual[1]}")
    if ratio >= 1:
        return mark("PictureCheck", "{wide:hundredths}:1").filled(wide=ratio)
    return mark("PictureCheck", "1:{high:hundredths}").filled(high=1 / ratio)


def wanted_ratio(width: int, height: int, rule: PictureRule) -> float:
    """The shape a picture should have there: its own where that is taken, else the nearest."""
    if rule.narrowest is None and rule.widest is None:
        return rule.ratio
    ratio = width / height
    nearest = max(ratio, rule.narrowest or ratio)
    nearest = min(nearest, rule.widest or nearest)
    return ratio if _same(ratio, nearest) else nearest


def first_crop(width: int, height: int, rule: PictureRule) -> Crop:
    """The largest part of a picture in exactly the shape of a rule, from its middle."""
    return centred(width, height, wanted_ratio(width, height, rule))


def crop_of(width: int, height: int, rule: PictureRule) -> Crop:
    """What a place shows of a picture: all of it where its shape is the one asked for."""
    crop = first_crop(width, height, rule)
    lost = width + height - crop.width - crop.height
    same = lost < 2 or _same(width / height, crop.ratio)
    return Crop(0, 0, width, height) if same else crop


def _format(facts: PictureFacts, rule: PictureRule) -> Iterator[PictureRemark]:
    if rule.formats and facts.format not in rule.formats:
        words = mark(
            "PictureCheck", "{format} is not taken here, only {formats}. Export a copy."
        ).filled(
            format=format_name(facts.format),
            formats=tuple(format_name(one) for one in rule.formats),
        )
        if facts.format == HEIC:
            words = mark("PictureCheck", "HEIC is not taken here: get a JPEG from the phone first.")
        short = mark("PictureCheck", "other format")
        yield _said(RemarkKind.FORMAT, Verdict.TROUBLE, words, short)
    elif facts.format == HEIC:
        words = mark("PictureCheck", "Whether HEIC is taken here is not known: better get a JPEG.")
        short = mark("PictureCheck", "other format")
        yield _said(RemarkKind.FORMAT, Verdict.ATTENTION, words, short)
    elif facts.animated:
        words = mark("PictureCheck", "It moves; whether it still does here is not known.")
        yield _said(RemarkKind.MOVES, Verdict.NOTE, words, mark("PictureCheck", "it moves"))


def _weight(facts: PictureFacts, rule: PictureRule) -> Iterator[PictureRemark]:
    if rule.most_bytes is not None and facts.bytes > rule.most_bytes:
        over = facts.bytes - rule.most_bytes
        words = (
            mark("PictureCheck", "Too heavy: at most {most:size}; {over:size} too much.")
            if over >= _SMALLEST_SAID
            else mark(
                "PictureCheck", "Too heavy: at most {most:size}; %n byte(s) too much.", "", 1
            ).filled(n=over)
        )
        filled = words.filled(most=rule.most_bytes, over=over)
        short = mark("PictureCheck", "too heavy")
        yield _said(RemarkKind.TOO_HEAVY, Verdict.TROUBLE, filled, short)
    if rule.least_bytes is not None and facts.bytes < rule.least_bytes:
        under = rule.least_bytes - facts.bytes
        words = (
            mark("PictureCheck", "Too light: at least {least:size}; {under:size} are missing.")
            if under >= _SMALLEST_SAID
            else mark(
                "PictureCheck", "Too light: at least {least:size}; %n byte(s) missing.", "", 1
            ).filled(n=under)
        )
        filled = words.filled(least=rule.least_bytes, under=under)
        short = mark("PictureCheck", "too light")
        yield _said(RemarkKind.TOO_LIGHT, Verdict.TROUBLE, filled, short)


def _limits(facts: PictureFacts, rule: PictureRule) -> Iterator[PictureRemark]:
    if facts.width < (rule.least_width or 0) or facts.height < (rule.least_height or 0):
        words = mark("PictureCheck", "Too small: {size}; it takes at least {least}.").filled(
            size=size_words(facts.width, facts.height),
            least=size_words(rule.least_width, rule.least_height),
        )
        short = mark("PictureCheck", "too small")
        yield _said(RemarkKind.TOO_SMALL, Verdict.TROUBLE, words, short)
    wide = rule.most_width is not None and facts.width > rule.most_width
    if wide or (rule.most_height is not None and facts.height > rule.most_height):
        words = mark("PictureCheck", "Too large: {size}; it takes at most {most}.").filled(
            size=size_words(facts.width, facts.height),
            most=size_words(rule.most_width, rule.most_height),
        )
        short = mark("PictureCheck", "too large")
        yield _said(RemarkKind.TOO_LARGE, Verdict.TROUBLE, words, short)


def _shape(facts: PictureFacts, rule: PictureRule) -> Iterator[PictureRemark]:
    crop = crop_of(facts.width, facts.height, rule)
    if (crop.width, crop.height) == (facts.width, facts.height):
        return
    own = shape_words(facts.width, facts.height)
    if rule.narrowest is not None or rule.widest is not None:
        words = mark("PictureCheck", "Its shape is {own}; {bounds}. {cut}").filled(
            own=own, bounds=_bounds(rule), cut=cut_words(facts, crop)
        )
        short = mark("PictureCheck", "other shape")
        yield _said(RemarkKind.SHAPE, Verdict.TROUBLE, words, short)
    elif rule.use in (PictureUse.AVATAR, PictureUse.COVER):
        words = mark("PictureCheck", "Its shape is {own}, here it is {wanted}. {cut}").filled(
            own=own, wanted=ratio_words(rule.ratio), cut=cut_words(facts, crop)
        )
        short = mark("PictureCheck", "will be cut")
        yield _said(RemarkKind.CUT, Verdict.ATTENTION, words, short)
    else:
        words = mark(
            "PictureCheck",
            "Its shape is {own}, the best one here is {wanted}. What becomes of others is not "
            "known: look at it before you publish, or export a copy.",
        ).filled(own=own, wanted=ratio_words(rule.ratio))
        short = mark("PictureCheck", "other shape")
        yield _said(RemarkKind.OTHER_SHAPE, Verdict.NOTE, words, short)


def _small(facts: PictureFacts, rule: PictureRule) -> Iterator[PictureRemark]:
    """Fewer pixels than is best sent, once cut; silent where it is too small already."""
    if facts.width < (rule.least_width or 0) or facts.height < (rule.least_height or 0):
        return
    free = rule.narrowest is not None or rule.widest is not None
    exact = first_crop(facts.width, facts.height, rule)
    if exact.width >= rule.width and (free or exact.height >= rule.height):
        return
    crop = crop_of(facts.width, facts.height, rule)
    words = mark("PictureCheck", "Smaller than is best: {size} once cut, best {best}.")
    if (crop.width, crop.height) == (facts.width, facts.height):
        words = mark("PictureCheck", "Smaller than is best: {size}, best {best}.")
    best = size_words(rule.width, None if free else rule.height)
    filled = words.filled(size=size_words(crop.width, crop.height), best=best)
    blurred = mark("PictureCheck", "{fact} It may look blurred.").filled(fact=filled)
    short = mark("PictureCheck", "small")
    yield _said(RemarkKind.SMALL, Verdict.ATTENTION, blurred, short)


def size_words(width: int | None, height: int | None) -> Text:
    """A size in pixels, of which one side may be free."""
    if height is None:
        return mark("PictureCheck", "%n pixel(s) wide", "", 1).filled(n=width or 0)
    if width is None:
        return mark("PictureCheck", "%n pixel(s) high", "", 1).filled(n=height)
    return mark("PictureCheck", "{width:plain} × {height:plain} pixels").filled(
        width=width, height=height
    )


def format_name(name: str) -> str:
    """A format as people write it."""
    return {"webp": "WebP"}.get(name, name.upper())


def cut_words(facts: PictureFacts, crop: Crop) -> Text:
    """What is lost of a picture of which only a crop in its middle is kept."""
    if crop.width < facts.width:
        half = max(1, (facts.width - crop.width) // 2)
        return mark(
            "PictureCheck", "%n pixel(s) go on the left and as many on the right.", "", 1
        ).filled(n=half)
    half = max(1, (facts.height - crop.height) // 2)
    return mark(
        "PictureCheck", "%n pixel(s) go at the top and as many at the bottom.", "", 1
    ).filled(n=half)


def _bounds(rule: PictureRule) -> Text:
    """The shapes that are taken as they are."""
    if rule.narrowest is not None and rule.widest is not None:
        return mark("PictureCheck", "here it goes from {narrowest} to {widest}").filled(
            narrowest=ratio_words(rule.narrowest), widest=ratio_words(rule.widest)
        )
    if rule.narrowest is not None:
        return mark("PictureCheck", "here it is {narrowest} or wider").filled(
            narrowest=ratio_words(rule.narrowest)
        )
    return mark("PictureCheck", "here it is {widest} or narrower").filled(
        widest=ratio_words(rule.widest or rule.ratio)
    )


def _same(one: float, other: float) -> bool:
    return abs(one / other - 1) <= TOLERANCE


def _said(kind: RemarkKind, level: Verdict, text: Text, short: Text) -> PictureRemark:
    return PictureRemark(kind, level, text, short)
