# SPDX-License-Identifier: MIT
"""Photographs made small enough for a page that is sent to a phone."""

from __future__ import annotations

from PySide6.QtGui import QImage

from cmdesk.services.pictures import TooLarge
from cmdesk.ui.picture_reading import jpeg_of, plain_copy, read_upright

LONGEST_SIDE = 1600  # pixels: more than any network of ours shows
_QUALITY = 85


def upright_image(content: bytes, longest: int = LONGEST_SIDE) -> QImage:
    """The picture turned as its camera was held, no side longer; null when it cannot be shown."""
    try:
        return read_upright(content, longest)
    except TooLarge:
        return QImage()


def smaller_picture(content: bytes, longest: int = LONGEST_SIDE) -> bytes | None:
    """A smaller JPEG of a picture, without what its camera noted; None when there is none.

    A moving picture stays one: None.
    """
    if content.startswith(b"GIF8"):
        return None
    image = upright_image(content, longest)
    return None if image.isNull() else jpeg_of(plain_copy(image), _QUALITY) or None
