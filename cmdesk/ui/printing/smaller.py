# SPDX-License-Identifier: MIT
"""Photographs made small enough for a page that is sent to a phone."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QImageWriter, QPainter

LONGEST_SIDE = 1600  # pixels: more than any network of ours shows
_QUALITY = 85


def upright_image(content: bytes, longest: int = LONGEST_SIDE) -> QImage:
    """The picture turned as its camera was held, no side longer; null when it is none."""
    kept = QByteArray(content)
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid() and max(size.width(), size.height()) > longest:
        smaller = size.scaled(QSize(longest, longest), Qt.AspectRatioMode.KeepAspectRatio)
        reader.setScaledSize(smaller.expandedTo(QSize(1, 1)))
    return reader.read()


def smaller_picture(content: bytes, longest: int = LONGEST_SIDE) -> bytes | None:
    """A smaller JPEG of a picture, without what its camera noted; None when there is none.

    A moving picture stays one: None.
    """
    if content.startswith(b"GIF8"):
        return None
    image = upright_image(content, longest)
    if image.isNull():
        return None
    made = QByteArray()
    buffer = QBuffer(made)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, b"jpeg")
    writer.setQuality(_QUALITY)
    writer.write(on_white(image))
    return bytes(made.data()) or None


def on_white(image: QImage) -> QImage:
    """The picture on white where it was transparent: a JPEG would show black."""
    if not image.hasAlphaChannel():
        return image
    ground = QImage(image.size(), QImage.Format.Format_RGB32)
    ground.fill(Qt.GlobalColor.white)
    painter = QPainter(ground)
    painter.drawImage(0, 0, image)
    painter.end()
    return ground
