# SPDX-License-Identifier: MIT
"""Whether a picture's file tells where it was taken; the place itself is never read.

Exif is TIFF inside a JPEG segment or a chunk of PNG and WebP: its first directory points to the
one of the position by the tag 0x8825. XMP writes it in words.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import Final

from cmdesk.services.camera_notes import noted_parts

_EXIF: Final = b"Exif\x00\x00"
_POSITION_TAG: Final = 0x8825
_IN_WORDS: Final = (b"GPSLatitude", b"GPSLongitude")
_MOST_TAGS: Final = 1000


def tells_position(content: bytes) -> bool:
    """True when the notes in a JPEG, PNG or WebP hold a position."""
    for part in noted_parts(content):
        if any(word in part for word in _IN_WORDS):
            return True
        if _POSITION_TAG in _tags(part.removeprefix(_EXIF)):
            return True
    return False


def _tags(tiff: bytes) -> Iterator[int]:
    """The tags of the first directory; none for what is no TIFF."""
    order = {b"II*\x00": "<", b"MM\x00*": ">"}.get(tiff[:4])
    if order is None or len(tiff) < 10:
        return
    (at,) = struct.unpack_from(f"{order}I", tiff, 4)
    if at + 2 > len(tiff):
        return
    (count,) = struct.unpack_from(f"{order}H", tiff, at)
    for number in range(min(count, _MOST_TAGS)):
        where = at + 2 + 12 * number
        if where + 12 > len(tiff):
            return
        yield struct.unpack_from(f"{order}H", tiff, where)[0]
