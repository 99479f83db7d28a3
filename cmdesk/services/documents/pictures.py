# SPDX-License-Identifier: MIT
"""The pictures of posts, read for a page that carries them inside; each is shown or explained."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from cmdesk.domain.records import Image
from cmdesk.domain.texts import Text, mark

MOST_READ: Final = 60_000_000  # bytes of a file that are taken into memory at all
MOST_EACH: Final = 3_000_000  # bytes of one picture on a page
MOST_ALL: Final = 20_000_000  # bytes of all pictures of a page: a phone still opens it
SMALL: Final = 500_000  # bytes of a picture that needs no shrinking

Shrink = Callable[[bytes], bytes | None]
"""Makes a smaller JPEG of a picture's bytes; None when it cannot."""

_TOO_LARGE = mark("Pictures", "“{name}” is too large for this page; open it from where it is.")
_KINDS: tuple[tuple[int, bytes, str], ...] = (
    # where, what stands there, the kind
    (0, b"\xff\xd8\xff", "image/jpeg"),
    (0, b"\x89PNG\r\n\x1a\n", "image/png"),
    (0, b"GIF8", "image/gif"),
    (8, b"WEBP", "image/webp"),
)
_PHONE_PHOTOS = frozenset({b"heic", b"heix", b"hevc", b"heim", b"heis", b"mif1", b"msf1"})
_PHONE_ENDINGS = frozenset({".heic", ".heif"})


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture for a page: its bytes and kind (``image/jpeg``), or why it is not shown."""

    name: str
    alt: str
    content: bytes = b""
    kind: str = ""
    problem: Text | None = None


class Pictures:
    """Reads the pictures of one page and remembers how much it holds already."""

    def __init__(self, shrink: Shrink | None = None) -> None:
        self._shrink = shrink
        self._left = MOST_ALL

    def of(self, image: Image) -> Picture:
        """The picture of a post, or why it is not on the page."""
        name = Path(image.path.replace("\\", "/")).name
        content, problem = _read(image.path)
        if problem is None and self._shrink is not None and len(content) > SMALL:
            smaller = self._shrink(content)
            content = smaller if smaller and len(smaller) < len(content) else content
        if problem is None and len(content) > min(MOST_EACH, self._left):
            problem = _TOO_LARGE
        if problem is not None:
            return Picture(name, image.alt, problem=problem.filled(name=name))
        self._left -= len(content)
        return Picture(name, image.alt, content, _kind(content))


def _read(path: str) -> tuple[bytes, Text | None]:
    """The bytes of a picture's file, or what is wrong with it."""
    if path.startswith(("\\\\", "//")) or "://" in path:
        # Looking there would use the network, and on Windows tell it who asks.
        return b"", mark("Pictures", "“{name}” is on another computer and was not fetched.")
    try:
        file = Path(path)
        if not file.is_absolute() or not file.is_file():
            return b"", mark("Pictures", "“{name}” was not found on this computer.")
        with file.open("rb") as opened:
            content = opened.read(MOST_READ + 1)
    except (OSError, ValueError):
        return b"", mark("Pictures", "“{name}” could not be read.")
    return content, _problem(content, file.suffix.lower())


def _problem(content: bytes, ending: str) -> Text | None:
    """What keeps a file's content from being shown."""
    if len(content) > MOST_READ:
        return _TOO_LARGE
    if content[8:12] in _PHONE_PHOTOS or ending in _PHONE_ENDINGS:
        return mark(
            "Pictures",
            "“{name}” is a HEIC photo, which few programs show; it is on the phone that took it. "
            "Saved as JPEG it appears here.",
        )
    if not _kind(content):
        return mark("Pictures", "“{name}” is not a picture that can be shown here.")
    return None


def _kind(content: bytes) -> str:
    """What a picture's first bytes say it is; empty for anything else."""
    found = (kind for at, sign, kind in _KINDS if content[at : at + len(sign)] == sign)
    return next(found, "")
