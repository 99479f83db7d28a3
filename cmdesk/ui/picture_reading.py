# SPDX-License-Identifier: MIT
"""Pictures decoded small and upright, and never larger than memory bears."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QColorSpace, QImage, QImageReader, QImageWriter, QPainter

from cmdesk.services.camera_notes import is_progressive
from cmdesk.services.pictures import TooLarge

_MOST_DOTS: Final = 60_000_000  # decoded at 4 bytes each, just below Qt's own limit of 256 MB
_MOST_DOTS_SCALED: Final = 260_000_000  # phones make 200 million; more would take many seconds


def read_upright(content: bytes, longest: int) -> QImage:
    """The picture turned as its camera was held, no side longer than this; null when it is none.

    Raises TooLarge for more dots than may be decoded.
    """
    with reading(content) as reader:
        size = reader.size()
        if not size.isValid():
            return QImage()
        most = _MOST_DOTS_SCALED if _reads_scaled(reader, content) else _MOST_DOTS
        if size.width() * size.height() > most:
            raise TooLarge
        if max(size.width(), size.height()) > longest:
            smaller = size.scaled(QSize(longest, longest), Qt.AspectRatioMode.KeepAspectRatio)
            reader.setScaledSize(smaller.expandedTo(QSize(1, 1)))
        return reader.read()


@contextmanager
def reading(content: bytes) -> Iterator[QImageReader]:
    """A reader of a picture's bytes that turns it upright; only to be used inside."""
    buffer = QBuffer()
    buffer.setData(content)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    try:
        yield reader
    finally:
        # Some formats read to the last: the buffer must outlive what reads it.
        reader.setDevice(None)  # type: ignore[arg-type]


def plain_copy(image: QImage) -> QImage:
    """The picture on white, in the colours of screens, without the words that files carry along."""
    if image.colorSpace().isValid():
        image = image.convertedToColorSpace(QColorSpace(QColorSpace.NamedColorSpace.SRgb))
    drawn = QImage(image.size(), QImage.Format.Format_RGB32)
    drawn.fill(Qt.GlobalColor.white)
    painter = QPainter(drawn)
    painter.drawImage(0, 0, image.convertToFormat(QImage.Format.Format_ARGB32))
    painter.end()
    return drawn


def jpeg_of(image: QImage, quality: int) -> bytes:
    """The picture as a JPEG of this quality (0 to 100); empty when it cannot be made."""
    made = QByteArray()
    buffer = QBuffer(made)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, b"jpeg")
    writer.setQuality(quality)
    writer.write(image)
    return bytes(made.data())


def _reads_scaled(reader: QImageReader, content: bytes) -> bool:
    """True for what is decoded at a smaller scale and never held whole: most JPEGs."""
    is_jpeg = bytes(reader.format().data()) in (b"jpeg", b"jpg")
    return is_jpeg and not is_progressive(content)
