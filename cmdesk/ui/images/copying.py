# SPDX-License-Identifier: MIT
"""Copies of a picture cut, scaled and made light enough for a place; called off the window.

The copy is drawn anew, so nothing of what the camera noted gets into it.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize, Qt
from PySide6.QtGui import QImage, QImageWriter

from cmdesk.domain.crops import Crop, sent_size
from cmdesk.domain.picture_check import (
    PictureFacts,
    PictureRemark,
    RemarkKind,
    remarks_of,
    size_words,
)
from cmdesk.domain.profile_facts import PictureRule
from cmdesk.domain.texts import Text, mark
from cmdesk.services.picture_checking import PictureFile, damaged, too_many_pixels
from cmdesk.services.pictures import TooLarge
from cmdesk.ui.picture_reading import jpeg_of, plain_copy, read_upright

_MOST_DOTS: Final = 60_000_000  # decoded at once
_QUALITIES: Final = (92, 85, 78, 70, 60, 50)
_FULL: Final = 100  # where a copy would be too light otherwise
_SMALLER: Final = 0.8
_LEAST_SIDE: Final = 16


@dataclass(frozen=True, slots=True)
class CopyWish:
    """A copy to be made: of what, which part of it, for the place of which rule."""

    file: PictureFile
    facts: PictureFacts
    crop: Crop
    rule: PictureRule

    @property
    def free(self) -> bool:
        """True where several shapes are taken, so that only the width is given."""
        return self.rule.narrowest is not None or self.rule.widest is not None


@dataclass(frozen=True, slots=True)
class PictureCopy:
    """A copy that was made: its file's content, ``quality`` 0 for a PNG, and what was done."""

    content: bytes
    width: int
    height: int
    quality: int
    rule: PictureRule
    notes: tuple[Text, ...] = ()

    @property
    def ending(self) -> str:
        """Of its file's name."""
        return ".jpg" if self.quality else ".png"

    def left(self) -> tuple[PictureRemark, ...]:
        """What could not be mended; empty when it suits."""
        kind = "jpeg" if self.quality else "png"
        facts = PictureFacts(self.width, self.height, len(self.content), kind)
        remarks = remarks_of(facts, self.rule)
        return tuple(one for one in remarks if one.kind is not RemarkKind.GOOD)

    def words(self) -> tuple[Text, ...]:
        """What the copy is, and what was done to it."""
        is_now = mark("PictureCopy", "{size}, {kind}, {weight:size}.").filled(
            size=size_words(self.width, self.height),
            kind="JPEG" if self.quality else "PNG",
            weight=len(self.content),
        )
        return (is_now, *self.notes)


def make_copy(wish: CopyWish) -> PictureCopy:
    """The copy of a picture for a place; raises WrongInput in words when it cannot be decoded."""
    height = None if wish.free else wish.rule.height
    size = QSize(*sent_size(wish.crop, wish.rule.width, height))
    image, notes = _cut(wish, size), []
    size = image.size()
    if size.width() < wish.rule.width or (height is not None and size.height() < height):
        notes.append(mark("PictureCopy", "It was not enlarged: that would only blur it."))
    made = _encoded(wish, image)
    most = wish.rule.most_bytes or len(made.content)
    while len(made.content) > most and min(image.width(), image.height()) > _LEAST_SIDE:
        image = _scaled(image, image.size() * _SMALLER)
        made = _encoded(wish, image)
    if image.size() != size:
        notes.append(mark("PictureCopy", "It has fewer pixels than is best, to be light enough."))
    if 0 < made.quality < _QUALITIES[0]:
        lighter = mark("PictureCopy", "Saved at quality {quality} of 100 to be light enough.")
        notes.append(lighter.filled(quality=made.quality))
    return replace(made, notes=tuple(notes))


def _cut(wish: CopyWish, size: QSize) -> QImage:
    """The part that is kept, in these pixels: decoded no larger than that needs."""
    facts, crop = wish.facts, wish.crop
    longest = max(facts.width, facts.height)
    needed = math.ceil(longest * max(size.width() / crop.width, size.height() / crop.height))
    halvings = max(0, math.ceil(math.log(facts.width * facts.height / _MOST_DOTS, 4)))
    bearable = longest >> halvings  # JPEG is decoded at a half, a quarter, an eighth
    try:
        image = read_upright(wish.file.content, min(longest, needed, bearable))
    except TooLarge:
        raise too_many_pixels(wish.file.name) from None
    if image.isNull():
        raise damaged(wish.file.name)
    part = crop.scaled(image.width() / facts.width, image.width(), image.height())
    kept = plain_copy(image.copy(QRect(part.x, part.y, part.width, part.height)))
    fewer = size.width() - kept.width() > 1 or size.height() - kept.height() > 1
    return kept if fewer else _scaled(kept, size)


def _scaled(image: QImage, size: QSize) -> QImage:
    if image.size() == size:
        return image
    ignore, smooth = (
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    return image.scaled(size, ignore, smooth)


def _encoded(wish: CopyWish, image: QImage) -> PictureCopy:
    """The picture in the format that suits, as good as its weight allows."""
    least, most = wish.rule.least_bytes or 0, wish.rule.most_bytes
    first, *others = _tried(wish)
    made = _as_copy(image, first, wish.rule)
    for quality in others:
        if most is None or len(made.content) <= most:
            break
        made = _as_copy(image, quality, wish.rule)
    if len(made.content) < least:
        heavier = _as_copy(image, _FULL, wish.rule)
        if most is None or len(heavier.content) <= most:
            made = heavier
    return made


def _tried(wish: CopyWish) -> tuple[int, ...]:
    """The qualities of JPEG in turn, 0 for PNG: drawings stay PNG where that is taken."""
    formats = wish.rule.formats
    drawn = wish.file.format in ("png", "gif", "bmp")
    if formats and "jpeg" not in formats:
        return (0,)
    return (0, *_QUALITIES) if drawn and "png" in formats else _QUALITIES


def _as_copy(image: QImage, quality: int, rule: PictureRule) -> PictureCopy:
    content = jpeg_of(image, quality) if quality else _png_of(image)
    return PictureCopy(content, image.width(), image.height(), quality, rule)


def _png_of(image: QImage) -> bytes:
    made = QByteArray()
    buffer = QBuffer(made)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, b"png").write(image)
    return bytes(made.data())
