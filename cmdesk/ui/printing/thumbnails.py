# SPDX-License-Identifier: MIT
"""The posts' photographs, small and grey, for the sheet: from their files, else as they were kept.

A picture that cannot be read is left out: on the wall it is the words that count.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QImage

from cmdesk.domain.records import Image
from cmdesk.services.documents.pictures import Pictures
from cmdesk.ui.picture_reading import plain_copy
from cmdesk.ui.printing.placed import GreyPicture
from cmdesk.ui.printing.smaller import smaller_picture, upright_image

LONGEST_SIDE = 900  # pixels: 200 dots per inch at the largest that the layout makes of one
_LEAST_SIDE = 8  # pixels: less is a sign, not a photograph


class Thumbnails:
    """Grey pictures by their images, each read once; relative paths begin at ``folder``."""

    def __init__(self, folder: Path | None = None) -> None:
        self._pictures = Pictures(_shrunk, folder)
        self._known: dict[Image, GreyPicture | None] = {}

    def of(self, image: Image | None) -> GreyPicture | None:
        """The picture in grey; None for none, or when nothing of it can be read."""
        if image is None:
            return None
        if image not in self._known:
            self._known[image] = _grey(self._pictures.of(image).content)
        return self._known[image]


def _shrunk(content: bytes) -> bytes | None:
    return smaller_picture(content, LONGEST_SIDE)


def _grey(content: bytes) -> GreyPicture | None:
    if not content:
        return None
    image = upright_image(content, LONGEST_SIDE)
    if image.isNull() or min(image.width(), image.height()) < _LEAST_SIDE:
        return None
    grey = plain_copy(image).convertToFormat(QImage.Format.Format_Grayscale8)
    return GreyPicture(grey.width() / grey.height(), grey)
