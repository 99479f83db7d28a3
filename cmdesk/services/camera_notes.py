# SPDX-License-Identifier: MIT
"""What stands in a picture's file beside the picture: where and with what it was taken.

Only the frames of the formats are read here (ISO/IEC 10918-1, PNG, RIFF).
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

_NOTED_SEGMENTS: Final = frozenset({0xE1, 0xED, 0xFE})  # Exif and XMP, IPTC, comments
_NOTED_CHUNKS: Final = frozenset({b"eXIf", b"tEXt", b"zTXt", b"iTXt", b"EXIF", b"XMP "})
_PROGRESSIVE: Final = frozenset({0xC2, 0xC6, 0xCA, 0xCE})
_SCAN: Final = 0xDA  # behind it there are only dots
_PNG: Final = b"\x89PNG\r\n\x1a\n"


@dataclass(frozen=True, slots=True)
class _Part:
    """A segment or chunk: what it is, and where its content stands in the file."""

    kind: int | bytes
    start: int
    end: int


def carries_notes(content: bytes) -> bool:
    """True when a JPEG, PNG or WebP may tell more than what one sees on it."""
    return any(_is_note(part) for part in _parts(content))


def noted_parts(content: bytes) -> Iterator[bytes]:
    """What a JPEG, PNG or WebP tells beside what one sees, note by note."""
    return (content[part.start : part.end] for part in _parts(content) if _is_note(part))


def is_progressive(content: bytes) -> bool:
    """True for a JPEG that has to be held whole in memory before its first dot is known."""
    return content.startswith(b"\xff\xd8") and any(
        part.kind in _PROGRESSIVE for part in _segments(content)
    )


def is_whole(content: bytes) -> bool:
    """False for a JPEG, PNG or WebP that was cut off; others are believed."""
    if content.startswith(b"\xff\xd8"):
        scan = next((part.start for part in _segments(content) if part.kind == _SCAN), -1)
        return scan >= 0 and content.find(b"\xff\xd9", scan) >= 0
    if content.startswith(_PNG):
        return any(part.kind == b"IEND" for part in _parts(content))
    if content[8:12] == b"WEBP":
        return len(content) >= 8 + int.from_bytes(content[4:8], "little")
    return True


def _is_note(part: _Part) -> bool:
    return part.kind in (_NOTED_SEGMENTS if isinstance(part.kind, int) else _NOTED_CHUNKS)


def _parts(content: bytes) -> Iterator[_Part]:
    """The frames of a JPEG, PNG or WebP; none of anything else."""
    if content.startswith(b"\xff\xd8"):
        return _segments(content)
    if content.startswith(_PNG):
        return _chunks(content, 8, ">I4s", 12)
    if content[8:12] == b"WEBP":
        return _chunks(content, 12, "<4sI", 8)
    return iter(())


def _segments(content: bytes) -> Iterator[_Part]:
    """The segments of a JPEG up to its first scan."""
    at = 2
    while at + 4 <= len(content) and content[at] == 0xFF:
        marker = content[at + 1]
        if marker == 0xFF:  # fills the room before a marker
            at += 1
            continue
        end = at + 2 + int.from_bytes(content[at + 2 : at + 4])
        yield _Part(marker, at + 4, end)
        if marker == _SCAN:
            return
        at = end


def _chunks(content: bytes, at: int, head: str, around: int) -> Iterator[_Part]:
    """A file's chunks; ``around`` is what each has beside its content, in bytes."""
    while at + 8 <= len(content):
        first, second = struct.unpack_from(head, content, at)
        name, length = (second, first) if isinstance(first, int) else (first, second)
        yield _Part(name, at + 8, at + 8 + length)
        at += around + length + (length % 2 if around == 8 else 0)  # RIFF fills up to even
