# SPDX-License-Identifier: MIT
"""Pictures made for the tests: the usual ones, turned ones, broken ones."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QImage
from PySide6.QtWidgets import QApplication, QWidget


def picture_bytes(width: int = 640, height: int = 480, kind: str = "JPEG") -> bytes:
    """A picture, red on the left and blue on the right."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    for x in range(width // 2, width):
        for y in range(height):
            image.setPixelColor(x, y, QColor("blue"))
    image.setText("Comment", "a secret place")
    made = QByteArray()
    buffer = QBuffer(made)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, kind)  # type: ignore[call-overload]
    return bytes(made.data())


def photograph(folder: Path, name: str, width: int = 64, height: int = 48) -> str:
    """A picture in a file; its path."""
    path = folder / name
    kind = "PNG" if path.suffix == ".png" else "JPEG"
    path.write_bytes(picture_bytes(width, height, kind))
    return str(path)


def turned(jpeg: bytes, orientation: int) -> bytes:
    """The JPEG as a camera writes it that was held otherwise (EXIF, tag 0x0112), with a note."""
    note = b"48.8566 N 2.3522 E\x00"
    entries = struct.pack(">HHII", 0x0112, 3, 1, orientation << 16)
    entries += struct.pack(">HHII", 0x010E, 2, len(note), 38)
    tiff = b"MM\x00*" + struct.pack(">IH", 8, 2) + entries + struct.pack(">I", 0) + note
    body = b"Exif\x00\x00" + tiff
    return jpeg[:2] + b"\xff\xe1" + struct.pack(">H", len(body) + 2) + body + jpeg[2:]


def enormous_png(side: int) -> bytes:
    """A tiny file that claims to be a square of so many dots."""
    head = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)

    def chunk(kind: bytes, content: bytes) -> bytes:
        check = zlib.crc32(kind + content)
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", check)

    lines = zlib.compress(b"\x00" * 1000)
    signature = b"\x89PNG\r\n\x1a\n"
    return signature + chunk(b"IHDR", head) + chunk(b"IDAT", lines) + chunk(b"IEND", b"")


def carried(*paths: str) -> QMimeData:
    """Files on their way from the system's file window."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(path) for path in paths])
    return mime


def drop(widget: QWidget, mime: QMimeData) -> bool:
    """Let them down on a widget; False when it does not want them."""
    where, copy = QPoint(5, 5), Qt.DropAction.CopyAction
    how = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    entering = QDragEnterEvent(where, copy, mime, *how)
    QApplication.sendEvent(widget, entering)
    dropping = QDropEvent(where.toPointF(), copy, mime, *how)
    QApplication.sendEvent(widget, dropping)
    return entering.isAccepted() and dropping.isAccepted()
