# SPDX-License-Identifier: MIT
"""What stands in a picture's file beside the picture: where and with what it was taken.

Only the frames of the formats are read (ISO/IEC 10918-1, PNG, RIFF), never the notes themselves.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import Final

_NOTED_SEGMENTS: Final = frozenset({0xE1, 0xED, 0xFE})  # Exif and XMP, IPTC, comments
_NOTED_CHUNKS: Final = frozenset({b"eXIf", b"tEXt", b"zTXt", b"iTXt", b"EXIF", b"XMP "})
_PROGRESSIVE: Final = frozenset({0xC2, 0xC6, 0xCA, 0xCE})
_SCAN: Final = 0xDA  # behind it there are only dots


def carries_notes(content: bytes) -> bool:
    """True when a JPEG, PNG or WebP may tell more than what one sees on it."""
    if content.startswith(b"\xff\xd8"):
        return not _NOTED_SEGMENTS.isdisjoint(_segments(content))
    if content.startswith(b"\x89PNG\r\n\x1a\n"):
        return not _NOTED_CHUNKS.isdisjoint(_chunks(content, 8, ">I4s", 12))
    if content[8:12] == b"WEBP":
        return not _NOTED_CHUNKS.isdisjoint(_chunks(content, 12, "<4sI", 8))
    return False


def is_progressive(content: bytes) -> bool:
    """True for a JPEG that has to be held whole in memory before its first dot is known."""
    return content.startswith(b"\xff\xd8") and not _PROGRESSIVE.isdisjoint(_segments(content))


def _segments(content: bytes) -> Iterator[int]:
    """The markers of a JPEG up to its first scan."""
    at = 2
    while at + 4 <= len(content) and content[at] == 0xFF:
        marker = content[at + 1]
        if marker == 0xFF:  # fills the room before a marker
            at += 1
            continue
        yield marker
        if marker == _SCAN:
            return
        at += 2 + int.from_bytes(content[at + 2 : at + 4])


def _chunks(content: bytes, at: int, head: str, around: int) -> Iterator[bytes]:
    """The names of a file's chunks; ``around`` is what each has beside its content, in bytes."""
    while at + 8 <= len(content):
        first, second = struct.unpack_from(head, content, at)
        name, length = (second, first) if isinstance(first, int) else (first, second)
        yield name
        at += around + length + (length % 2 if around == 8 else 0)  # RIFF fills up to even
