# SPDX-License-Identifier: MIT
"""Small pictures that stand for large ones: made once, kept in the document, shown again."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QLoggingCategory, QSize, Qt
from PySide6.QtGui import QColorSpace, QImage, QImageReader, QImageWriter, QPainter, QPixmap

from cmdesk.domain.records import Image
from cmdesk.services.pictures import TooLarge, preview_bytes

LONGEST_SIDE: Final = 320  # pixels
MOST_BYTES: Final = 12_000  # of a preview: 16,000 letters in the document
_MOST_DOTS: Final = 60_000_000  # decoded at 4 bytes each, just below Qt's own limit of 256 MB
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
    image = _small_image(content)
    if image is None or image.isNull():
        return None
    plain = _plain(image)
    made = b""
    for quality in _QUALITIES:
        made = _jpeg(plain, quality)
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


def _small_image(content: bytes) -> QImage | None:
    kept = QByteArray(content)
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)  # turned as the camera was held
    size = reader.size()
    if not size.isValid():
        return None
    if size.width() * size.height() > _MOST_DOTS and not _reads_scaled(reader):
        raise TooLarge
    if max(size.width(), size.height()) > LONGEST_SIDE:
        box = QSize(LONGEST_SIDE, LONGEST_SIDE)
        smaller = size.scaled(box, Qt.AspectRatioMode.KeepAspectRatio)
        reader.setScaledSize(smaller.expandedTo(QSize(1, 1)))
    return reader.read()


def _reads_scaled(reader: QImageReader) -> bool:
    """True for JPEG, which is decoded at a smaller scale and never held whole."""
    return bytes(reader.format().data()) in (b"jpeg", b"jpg")


def _plain(image: QImage) -> QImage:
    """The picture on white, in the colours of screens, with nothing else in the file."""
    if image.colorSpace().isValid():
        image = image.convertedToColorSpace(QColorSpace(QColorSpace.NamedColorSpace.SRgb))
    drawn = QImage(image.size(), QImage.Format.Format_RGB32)
    drawn.fill(Qt.GlobalColor.white)
    painter = QPainter(drawn)
    painter.drawImage(0, 0, image.convertToFormat(QImage.Format.Format_ARGB32))
    painter.end()
    return drawn


def _jpeg(image: QImage, quality: int) -> bytes:
    made = QByteArray()
    buffer = QBuffer(made)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, b"jpeg")
    writer.setQuality(quality)
    writer.write(image)
    return bytes(made.data())
