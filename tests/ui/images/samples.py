# SPDX-License-Identifier: MIT
"""Pictures written by the tests of the checker, good ones and bad ones."""

from __future__ import annotations

import random
import struct
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QImageWriter, QLinearGradient, QPainter

from tests.ui.forms.photographs import picture_bytes, turned


def painted(width: int, height: int) -> QImage:
    """A soft picture: red at the left, blue at the right, black in its middle."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    ground = QLinearGradient(0, 0, width, 0)
    ground.setColorAt(0, QColor("red"))
    ground.setColorAt(1, QColor("blue"))
    painter.fillRect(image.rect(), ground)
    painter.fillRect(width * 2 // 5, height * 2 // 5, width // 5, height // 5, QColor("black"))
    painter.end()
    return image


def noisy(width: int, height: int) -> QImage:
    """A picture that no format makes small."""
    dots = random.Random(7).randbytes(width * height * 4)
    return QImage(dots, width, height, QImage.Format.Format_RGB32).copy()


def written(path: Path, image: QImage, kind: str = "") -> Path:
    """The picture in a file, of the kind its name says."""
    writer = QImageWriter(str(path))
    if kind:
        writer.setFormat(kind.encode())
    writer.setQuality(90)
    assert writer.write(image), writer.errorString()
    return path


def transparent(path: Path) -> Path:
    """A black sign on nothing."""
    image = QImage(500, 500, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.fillRect(200, 200, 100, 100, QColor("black"))
    painter.end()
    return written(path, image)


def printed(path: Path) -> Path:
    """A JPEG in the four colours of a printer."""
    return written(path, painted(600, 600).convertToFormat(QImage.Format.Format_CMYK8888))


def held_sideways(path: Path) -> Path:
    """A JPEG of 640 by 480 dots that is 480 wide and 640 high once upright."""
    path.write_bytes(turned(picture_bytes(640, 480), 6))
    return path


def located(path: Path, image: QImage) -> Path:
    """A JPEG whose notes point to a position."""
    content = written(path, image).read_bytes()
    tiff = b"MM\x00*" + struct.pack(">IHHHII", 8, 1, 0x8825, 4, 1, 26) + bytes(4)
    body = b"Exif\x00\x00" + tiff + b"48.8566 N 2.3522 E"
    segment = b"\xff\xe1" + struct.pack(">H", len(body) + 2) + body
    path.write_bytes(content[:2] + segment + content[2:])
    return path


def moving_gif(path: Path) -> Path:
    """Two pictures of one dot, one after the other."""
    head = b"GIF89a\x01\x00\x01\x00\x80\x00\x00\xff\x00\x00\x00\x00\xff"
    frame = (
        b"\x21\xf9\x04\x00\x0a\x00\x00\x00,\x00\x00\x00\x00\x01\x00\x01\x00\x00\x02\x02D\x01\x00"
    )
    path.write_bytes(head + frame + frame + b";")
    return path
