# SPDX-License-Identifier: MIT
"""The pictures of posts: where their files are, what they are, and their small previews."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path, PurePath
from typing import Final

from cmdesk.domain.records import Image, Permission
from cmdesk.domain.texts import Text, mark

MOST_READ: Final = 60_000_000  # bytes of a file that are taken into memory at all
MOST_PREVIEW: Final = 200_000  # bytes of a preview that are believed: ours have 12,000

_KINDS: tuple[tuple[int, bytes, str], ...] = (
    # where, what stands there, the kind
    (0, b"\xff\xd8\xff", "image/jpeg"),
    (0, b"\x89PNG\r\n\x1a\n", "image/png"),
    (0, b"GIF8", "image/gif"),
    (8, b"WEBP", "image/webp"),
)
_PHONE_PHOTOS = frozenset({b"heic", b"heix", b"hevc", b"heim", b"heis", b"mif1", b"msf1"})
_PHONE_ENDINGS = frozenset({".heic", ".heif"})
_VIDEO_ENDINGS = frozenset({".mp4", ".mov", ".m4v", ".avi", ".mkv", ".webm"})

_MISSING = mark("PictureLook", "The file is not there at the moment: {path}")
_ELSEWHERE = mark(
    "PictureLook",
    "“{name}” is on another computer and was not looked at. To see it here, copy it to this one.",
)
_UNREADABLE = mark(
    "PictureLook", "“{name}” could not be read: another program may hold it. Try again later."
)
_EMPTY = mark(
    "PictureLook",
    "“{name}” is empty: its copy was probably interrupted. Copy it again from the phone or the "
    "camera, then add it.",
)
_HEIC = mark(
    "PictureLook",
    "“{name}” is in the HEIC format of the iPhone, which cannot be shown here and which several "
    "networks refuse. It stays with the post, without a preview. For a JPEG, send yourself the "
    "photo from the phone by e-mail; for the next ones, choose in the phone Settings › Camera › "
    "Formats › Most Compatible.",
)
_VIDEO = mark("PictureLook", "“{name}” is a video: it stays with the post, without a preview.")
_PDF = mark(
    "PictureLook",
    "“{name}” is a PDF document, and networks want pictures. Save its page as JPEG or PNG, then "
    "add that.",
)
_SVG = mark(
    "PictureLook",
    "“{name}” is an SVG drawing, which networks refuse. Export it as PNG, then add that.",
)
_NO_PICTURE = mark(
    "PictureLook",
    "“{name}” is not a picture that networks take. Save it as JPEG or PNG, then add that.",
)
_DAMAGED = mark(
    "PictureLook",
    "“{name}” is damaged or incomplete and cannot be shown. Copy it again from the phone or the "
    "camera, then add it.",
)
_LARGE = mark(
    "PictureLook",
    "“{name}” is too large to be shown here. It stays with the post, without a preview; networks "
    "want a smaller one.",
)


class TooLarge(Exception):
    """A picture with more dots than may be decoded."""


Shrink = Callable[[bytes], bytes | None]
"""Makes a small JPEG of a picture's bytes; None when it is none, raises ``TooLarge``."""


@dataclass(frozen=True, slots=True)
class Look:
    """What was found where a picture should be.

    ``preview`` is a small JPEG in base64, empty when none could be made; ``note`` what the user
    must know; ``fits`` False for what is no picture at all; ``there`` False for no file.
    """

    preview: str = ""
    note: Text | None = None
    fits: bool = True
    there: bool = True


def name_of(path: str) -> str:
    """The file's name in a path of any system."""
    return PurePath(path.replace("\\", "/")).name or path


def is_elsewhere(path: str) -> bool:
    """True for a path whose file is not on this computer.

    Looking there would use the network, and on Windows tell it who asks.
    """
    return path.replace("\\", "/").startswith("//") or "://" in path


def file_of(path: str, folder: Path | None) -> Path | None:
    """The picture's file if it is there; a relative path begins at the document's folder."""
    if not path.strip() or is_elsewhere(path):
        return None
    try:
        found = Path(path)
        if not found.is_absolute() and folder is not None:
            found = folder / path.replace("\\", "/")
        return found if found.is_absolute() and found.is_file() else None
    except (OSError, ValueError):  # a name that this system cannot even look for
        return None


def kind_of(content: bytes) -> str:
    """What a picture's first bytes say it is (``image/jpeg``); empty for anything else."""
    found = (kind for at, sign, kind in _KINDS if content[at : at + len(sign)] == sign)
    return next(found, "")


def is_phone_photo(name: str, content: bytes) -> bool:
    """True for a HEIC photo, which hardly any program shows; a lie of the name is seen through."""
    if kind_of(content) or not content:
        return False
    return content[8:12] in _PHONE_PHOTOS or PurePath(name).suffix.lower() in _PHONE_ENDINGS


def look_at(image: Image, folder: Path | None, shrink: Shrink) -> Look:
    """Look for a picture's file and make its preview, unless it has one already."""
    name = name_of(image.path)
    if is_elsewhere(image.path):
        return Look(note=_ELSEWHERE.filled(name=name), there=False)
    file = file_of(image.path, folder)
    if file is None:
        return Look(note=_MISSING.filled(path=image.path), there=False)
    if image.preview:
        return Look(image.preview)
    try:
        with file.open("rb") as opened:
            content = opened.read(MOST_READ + 1)
    except OSError:
        return Look(note=_UNREADABLE.filled(name=name))
    look = _seen(name, content, shrink)
    return look if look.note is None else replace(look, note=look.note.filled(name=name))


def preview_bytes(image: Image) -> bytes:
    """The small JPEG that a picture carries; empty without one, or for what is none."""
    if not image.preview or len(image.preview) > 2 * MOST_PREVIEW:
        return b""
    try:
        content = base64.b64decode(image.preview, validate=True)
    except (binascii.Error, ValueError):
        return b""
    return content if kind_of(content) == "image/jpeg" else b""


def to_ask(images: Iterable[Image]) -> int:
    """On how many pictures the people have not been asked yet."""
    return sum(image.permission is Permission.TO_ASK for image in images)


def _seen(name: str, content: bytes, shrink: Shrink) -> Look:
    """What a file's content is."""
    if is_phone_photo(name, content):
        return Look(note=_HEIC)
    if kind_of(content):
        return _shrunk(content, shrink)
    if content and PurePath(name).suffix.lower() in _VIDEO_ENDINGS:
        return Look(note=_VIDEO)
    return Look(note=_strange(name, content), fits=False)


def _strange(name: str, content: bytes) -> Text:
    """Why a file is not taken."""
    if not content:
        return _EMPTY
    head = content[:1024].lstrip()
    if head.startswith(b"%PDF"):
        return _PDF
    drawing = b"<svg" in head or PurePath(name).suffix.lower() in (".svg", ".svgz")
    return _SVG if drawing else _NO_PICTURE


def _shrunk(content: bytes, shrink: Shrink) -> Look:
    """The preview of a picture, or why there is none."""
    if len(content) > MOST_READ:
        return Look(note=_LARGE)
    try:
        small = shrink(content)
    except TooLarge:
        return Look(note=_LARGE)
    if not small:
        return Look(note=_DAMAGED, fits=False)
    return Look(base64.b64encode(small).decode("ascii"))
