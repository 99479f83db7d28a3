# SPDX-License-Identifier: MIT
"""The pictures of posts, read for a page that carries them inside; each is shown or explained."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from cmdesk.domain.records import Image
from cmdesk.domain.texts import Text, mark
from cmdesk.services.camera_notes import carries_notes
from cmdesk.services.pictures import (
    MOST_READ,
    file_of,
    is_elsewhere,
    is_phone_photo,
    kind_of,
    name_of,
    preview_bytes,
)

MOST_EACH: Final = 3_000_000  # bytes of one picture on a page
MOST_ALL: Final = 20_000_000  # bytes of all pictures of a page: a phone still opens it
SMALL: Final = 500_000  # bytes of a picture that needs no shrinking

Shrink = Callable[[bytes], bytes | None]
"""Makes a smaller JPEG of a picture's bytes; None when it cannot."""

_NO_PICTURE = mark("Pictures", "“{name}” is not a picture that can be shown here.")
_TOO_LARGE = mark("Pictures", "“{name}” is too large for this page; open it from where it is.")


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture for a page: its bytes and kind (``image/jpeg``), or why it is not shown.

    With both a content and a problem it is the small preview that stands in for the file.
    """

    name: str
    alt: str
    content: bytes = b""
    kind: str = ""
    problem: Text | None = None


class Pictures:
    """Reads the pictures of one page and remembers how much it holds already.

    A relative path begins at ``folder``, the document's.
    """

    def __init__(self, shrink: Shrink | None = None, folder: Path | None = None) -> None:
        self._shrink = shrink
        self._folder = folder
        self._left = MOST_ALL

    def of(self, image: Image) -> Picture:
        """The picture of a post; without its file, or when that is too large, its preview."""
        name = name_of(image.path)
        content, problem = _read(image.path, self._folder)
        if problem is None and self._shrink is not None:
            content = _lightened(content, self._shrink)
            problem = None if content else _NO_PICTURE
        if problem is None and len(content) > min(MOST_EACH, self._left):
            problem = _TOO_LARGE
        if problem is not None:
            content = preview_bytes(image)
            content = content if len(content) <= self._left else b""
            problem = problem.filled(name=name)
        self._left -= len(content)
        return Picture(name, image.alt, content, kind_of(content), problem)


def _lightened(content: bytes, shrink: Shrink) -> bytes:
    """A large picture made smaller; nothing goes along that tells where a photo was taken.

    Empty when a picture carries such notes and cannot be decoded without them.
    """
    noted = carries_notes(content)
    if not noted and len(content) <= SMALL:
        return content
    smaller = shrink(content) or b""
    return smaller if noted or 0 < len(smaller) < len(content) else content


def _read(path: str, folder: Path | None) -> tuple[bytes, Text | None]:
    """The bytes of a picture's file, or what is wrong with it."""
    if is_elsewhere(path):
        return b"", mark("Pictures", "“{name}” is on another computer and was not fetched.")
    file = file_of(path, folder)
    if file is None:
        return b"", mark("Pictures", "“{name}” was not found on this computer.")
    try:
        with file.open("rb") as opened:
            content = opened.read(MOST_READ + 1)
    except OSError:
        return b"", mark("Pictures", "“{name}” could not be read.")
    return content, _problem(content, file.name)


def _problem(content: bytes, name: str) -> Text | None:
    """What keeps a file's content from being shown."""
    if len(content) > MOST_READ:
        return _TOO_LARGE
    if is_phone_photo(name, content):
        return mark(
            "Pictures",
            "“{name}” is a HEIC photo, which few programs show; it is on the phone that took it. "
            "Saved as JPEG it appears here.",
        )
    if not kind_of(content):
        return _NO_PICTURE
    return None
