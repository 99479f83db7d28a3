# SPDX-License-Identifier: MIT
"""Small pictures that stand for large ones: made once, kept in the document, shown again."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QLoggingCategory
from PySide6.QtGui import QPixmap

from cmdesk.domain.records import Image
from cmdesk.services.pictures import preview_bytes
from cmdesk.ui.picture_reading import jpeg_of, plain_copy, read_upright

LONGEST_SIDE: Final = 320  # pixels
MOST_BYTES: Final = 12_000  # of a preview: 16,000 letters in the document
_QUALITIES: Final = (65, 55, 45, 35, 25, 15)


def quiet_readers() -> None:
    """Let Qt's readers not write about damaged pictures: they are told of in our own words.

    Their warnings would come from the thread that reads, where nothing may be logged.
    """
    QLoggingCategory.setFilterRules("qt.gui.imageio*.warning=false")


def small_preview(content: bytes) -> bytes | None:
    """A small upright JPEG of a picture's bytes, without anything its camera noted.

    None when it cannot be decoded; raises TooLarge for more dots than may be held in memory.
    """
    image = read_upright(content, LONGEST_SIDE)
    if image.isNull():
        return None
    plain = plain_copy(image)
    made = b""
    for quality in _QUALITIES:
        made = jpeg_of(plain, quality)
        if len(made) <= MOST_BYTES:
            break
    return made or None


def pixmap_of(image: Image) -> QPixmap:
    """The small picture that a picture of a post carries; null without one."""
    pixmap = QPixmap()
    content = preview_bytes(image)
    if content:
        pixmap.loadFromData(content, "JPEG")
    return pixmap
