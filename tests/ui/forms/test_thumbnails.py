# SPDX-License-Identifier: MIT
"""Small pictures: upright, small in every sense, with nothing of the camera in them."""

from __future__ import annotations

import base64
import random

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QColorSpace, QImage, QImageWriter
from pytestqt.qtbot import QtBot

from cmdesk.domain.records import Image
from cmdesk.services.pictures import TooLarge
from cmdesk.ui.forms.thumbnails import (
    LONGEST_SIDE,
    MOST_BYTES,
    pixmap_of,
    quiet_readers,
    small_preview,
)
from cmdesk.ui.printing.smaller import smaller_picture
from tests.ui.forms.photographs import enormous_png, picture_bytes, turned


@pytest.fixture(autouse=True)
def quiet(qtbot: QtBot) -> None:
    del qtbot
    quiet_readers()


def shown(content: bytes | None) -> QImage:
    assert content is not None
    image = QImage()
    assert image.loadFromData(content, "JPEG")
    return image


@pytest.mark.parametrize(("width", "height"), [(1600, 1200), (300, 1200), (64, 48), (4000, 1)])
def test_a_preview_is_small_and_keeps_its_shape(width: int, height: int) -> None:
    image = shown(small_preview(picture_bytes(width, height)))
    assert max(image.width(), image.height()) == min(LONGEST_SIDE, max(width, height))
    expected = max(1, round(image.width() * height / width))
    assert abs(image.height() - expected) <= 1


def test_a_photo_is_turned_as_the_camera_was_held() -> None:
    plain = shown(small_preview(picture_bytes()))
    assert plain.pixelColor(10, 10).red() > 200
    image = shown(small_preview(turned(picture_bytes(), 6)))  # to be turned by a quarter
    assert (image.width(), image.height()) == (240, 320)
    assert image.pixelColor(120, 10).red() > 200
    assert image.pixelColor(120, 310).blue() > 200


@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_nothing_of_the_camera_is_left(kind: str) -> None:
    content = picture_bytes(kind=kind)
    if kind == "JPEG":
        content = turned(content, 1)
        assert b"48.8566" in content
    small = small_preview(content)
    assert small is not None
    for trace in (b"Exif", b"48.8566", b"secret", b"ICC_PROFILE"):
        assert trace not in small
    assert QImage.fromData(small).textKeys() == []


def test_noise_is_made_to_fit() -> None:
    noise = random.Random(5)
    image = QImage(400, 400, QImage.Format.Format_RGB32)
    for x in range(400):
        for y in range(400):
            image.setPixel(x, y, noise.getrandbits(24))
    made = QByteArray()
    buffer = QBuffer(made)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    small = small_preview(bytes(made.data()))
    assert small is not None
    assert len(small) < 2 * MOST_BYTES


def test_what_is_transparent_becomes_white_and_colours_those_of_screens() -> None:
    image = QImage(40, 40, QImage.Format.Format_ARGB32)
    image.fill(QColor(0, 0, 0, 0))
    image.setColorSpace(QColorSpace(QColorSpace.NamedColorSpace.AdobeRgb))
    made = QByteArray()
    buffer = QBuffer(made)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    assert shown(small_preview(bytes(made.data()))).pixelColor(20, 20).name() == "#ffffff"


@pytest.mark.parametrize(
    "content", [b"", b"\xff\xd8\xff\xe0 no more", picture_bytes.__name__.encode()]
)
def test_what_cannot_be_decoded_has_none(content: bytes) -> None:
    assert small_preview(content) is None


def test_a_damaged_picture_has_none() -> None:
    assert small_preview(picture_bytes(kind="PNG")[:60]) is None


def test_more_dots_than_fit_in_memory_are_not_decoded() -> None:
    with pytest.raises(TooLarge):
        small_preview(enormous_png(30_000))


def test_the_small_picture_is_shown_again() -> None:
    small = small_preview(picture_bytes())
    assert small is not None
    image = Image(path="gone.jpg", preview=base64.b64encode(small).decode())
    assert pixmap_of(image).width() == LONGEST_SIDE
    assert pixmap_of(Image(path="gone.jpg")).isNull()
    assert pixmap_of(Image(path="gone.jpg", preview="AAAA")).isNull()


def test_a_progressive_jpeg_that_claims_too_much_is_not_decoded() -> None:
    """Such a one is held whole while it is read: a small file could take all memory."""
    content = progressive_jpeg()
    assert small_preview(content) is not None
    at = content.index(b"\xff\xc2") + 5
    with pytest.raises(TooLarge):
        small_preview(content[:at] + b"\xff\xdc\xff\xdc" + content[at + 4 :])
    assert smaller_picture(content[:at] + b"\xff\xdc\xff\xdc" + content[at + 4 :]) is None


def test_nothing_of_the_camera_goes_to_a_phone() -> None:
    made = smaller_picture(turned(picture_bytes(), 1))
    assert made is not None
    assert b"secret" not in made
    assert b"Exif" not in made
    assert b"48.8566" not in made


def progressive_jpeg() -> bytes:
    image = QImage(64, 48, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    made = QByteArray()
    buffer = QBuffer(made)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, b"jpeg")
    writer.setProgressiveScanWrite(True)
    assert writer.write(image)
    return bytes(made.data())
