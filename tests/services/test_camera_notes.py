# SPDX-License-Identifier: MIT
"""Pictures that tell more than one sees on them are known by their frames."""

from __future__ import annotations

import struct

import pytest

from cmdesk.services.camera_notes import carries_notes, is_progressive

PNG, WEBP = b"\x89PNG\r\n\x1a\n", b"RIFF\x00\x00\x00\x00WEBP"


def segment(marker: int, content: bytes = b"", fill: bytes = b"") -> bytes:
    return b"\xff" + fill + bytes((marker,)) + struct.pack(">H", len(content) + 2) + content


def jpeg(*segments: bytes) -> bytes:
    return b"\xff\xd8" + b"".join(segments) + segment(0xDA) + b"\xff\xe1dots"


def png(*names: bytes) -> bytes:
    return PNG + b"".join(struct.pack(">I4s", 3, name) + b"abc" + b"crc_" for name in names)


def webp(*names: bytes) -> bytes:
    return WEBP + b"".join(struct.pack("<4sI", name, 3) + b"abc\x00" for name in names)


@pytest.mark.parametrize(
    ("content", "noted"),
    [
        (jpeg(segment(0xE0, b"JFIF")), False),
        (jpeg(segment(0xE0, b"JFIF"), segment(0xE1, b"Exif\x00\x00MM")), True),
        (jpeg(segment(0xE0), segment(0xFE, b"a secret place", fill=b"\xff\xff")), True),
        (jpeg(segment(0xED, b"Photoshop")), True),
        (b"\xff\xd8\xff\xe0\xff\xff", False),
        (b"\xff\xd8 torn", False),
        (png(b"IHDR", b"IDAT"), False),
        (png(b"IHDR", b"eXIf"), True),
        (png(b"IHDR", b"iTXt"), True),
        (webp(b"VP8X", b"VP8 "), False),
        (webp(b"VP8X", b"VP8 ", b"EXIF"), True),
        (webp(b"XMP "), True),
        (b"GIF89a", False),
        (b"", False),
    ],
)
def test_notes_are_seen_from_the_frames(content: bytes, noted: bool) -> None:
    assert carries_notes(content) is noted


def test_a_progressive_jpeg_is_told_from_others() -> None:
    assert is_progressive(jpeg(segment(0xE0), segment(0xC2)))
    assert not is_progressive(jpeg(segment(0xC0)))
    assert not is_progressive(png(b"IHDR"))
