# SPDX-License-Identifier: MIT
"""Pictures brought to be checked: their files, the places they may go to, their copies' names."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import Final

from cmdesk.domain.errors import WrongInput
from cmdesk.domain.picture_check import HEIC, PictureFacts, needs_copy, remarks_of
from cmdesk.domain.platforms import Platform
from cmdesk.domain.profile_facts import PictureRule, PictureUse
from cmdesk.domain.records import Channel
from cmdesk.domain.sources import source_named
from cmdesk.domain.texts import Text, mark
from cmdesk.services.camera_notes import is_whole
from cmdesk.services.documents.writing import file_name
from cmdesk.services.pictures import MOST_READ, is_elsewhere, is_phone_photo, kind_of, name_of
from cmdesk.services.platforms import platform_of

ENDINGS: Final = "*.jpg *.jpeg *.png *.webp *.gif *.heic *.heif *.bmp *.tif *.tiff"
_PROFILE: Final = (PictureUse.AVATAR, PictureUse.COVER)
_CHECKED = {PictureUse.AVATAR: "picture", PictureUse.COVER: "cover"}
_VIDEO_ENDINGS: Final = frozenset({".mp4", ".mov", ".m4v", ".avi", ".mkv", ".webm"})
_DRAWN: Final = ((b"BM", "bmp"), (b"II*\x00", "tiff"), (b"MM\x00*", "tiff"))

USE_WORDS: dict[PictureUse, Text] = {
    PictureUse.AVATAR: mark("PictureUse", "profile picture"),
    PictureUse.COVER: mark("PictureUse", "cover picture"),
    PictureUse.POST: mark("PictureUse", "picture of a post"),
    PictureUse.STORY: mark("PictureUse", "story"),
}

_GONE = mark(
    "PictureFile", "“{name}” is not there any more. Look for it again; nothing was changed."
)
_ELSEWHERE = mark(
    "PictureFile",
    "“{name}” is on another computer and was not looked at. Copy it to this one, then check it.",
)
_UNREADABLE = mark(
    "PictureFile", "“{name}” could not be read: another program may hold it. Try again later."
)
_FOLDER = mark("PictureFile", "“{name}” is a folder. Choose one picture in it.")
_EMPTY = mark(
    "PictureFile",
    "“{name}” is empty (0 bytes): its copy was probably interrupted. Copy it again from the phone "
    "or the camera.",
)
_VIDEO = mark("PictureFile", "“{name}” is a video: only pictures are checked here.")
_STRANGE = mark(
    "PictureFile", "“{name}” is not a picture. Save it as JPEG or PNG, then check that file."
)
_DAMAGED = mark(
    "PictureFile",
    "“{name}” is damaged or incomplete. Copy it again from the phone or the camera.",
)
_HEAVY = mark(
    "PictureFile",
    "“{name}” weighs more than {most:size}, which no network takes. Save it smaller, then check "
    "that file.",
)
_LARGE = mark(
    "PictureFile",
    "“{name}” has too many pixels to be opened here, and more than any network takes. Save it "
    "smaller, then check that file.",
)
_UNKNOWN = mark(
    "PicturePlace", "What {network} asks of this is not known here, so nothing is checked."
)


@dataclass(frozen=True, slots=True)
class PictureFile:
    """A picture's content as it was found; ``path`` is None for what was copied."""

    name: str
    content: bytes
    format: str
    path: Path | None = None


@dataclass(frozen=True, slots=True)
class PicturePlace:
    """One place for a picture on a channel; ``rule`` None where nothing is known of it.

    ``uses`` are several only where nothing is known of any of them.
    """

    channel_id: str
    channel: str
    network: str
    uses: tuple[PictureUse, ...]
    rule: PictureRule | None

    @property
    def key(self) -> str:
        """What tells it from the others."""
        return f"{self.channel_id} {self.uses[0]}"

    @property
    def use_words(self) -> Text:
        """Which picture it is."""
        if len(self.uses) == 1:
            return USE_WORDS[self.uses[0]]
        return mark("PicturePlace", "profile picture and cover picture")

    @property
    def words(self) -> Text:
        """The channel and the picture: “Instagram · profile picture”."""
        return mark("PicturePlace", "{channel} · {use}").filled(
            channel=self.channel, use=self.use_words
        )

    @property
    def origin(self) -> Text:
        """Where its figures come from, and when they were checked."""
        if self.rule is None:
            return _UNKNOWN.filled(network=self.network)
        words = (
            mark(
                "PicturePlace",
                "Source: {source}. Checked {checked:full}. It is indicative: the source is not "
                "first-hand.",
            )
            if self.rule.grade == "C"
            else mark("PicturePlace", "Source: {source}. Checked {checked:full}.")
        )
        return words.filled(source=source_named(self.rule.source), checked=self.rule.checked)


def read_picture_file(path: Path) -> PictureFile:
    """The content of a picture's file; raises WrongInput in words for what is none."""
    name = name_of(str(path))
    if is_elsewhere(str(path)):
        raise WrongInput(_ELSEWHERE.filled(name=name))
    if path.is_dir():
        raise WrongInput(_FOLDER.filled(name=name))
    try:
        with path.open("rb") as opened:
            content = opened.read(MOST_READ + 1)
    except (FileNotFoundError, ValueError):
        raise WrongInput(_GONE.filled(name=name)) from None
    except OSError as error:
        raise WrongInput(_UNREADABLE.filled(name=name), str(error)) from error
    return picture_in(name, content, path)


def picture_in(name: str, content: bytes, path: Path | None = None) -> PictureFile:
    """The picture that some bytes are; raises WrongInput in words for what is none."""
    if not content:
        raise WrongInput(_EMPTY.filled(name=name))
    if is_phone_photo(name, content):
        return PictureFile(name, content, HEIC, path)
    found = _format_of(content)
    if not found:
        video = PurePath(name).suffix.lower() in _VIDEO_ENDINGS
        raise WrongInput((_VIDEO if video else _STRANGE).filled(name=name))
    if len(content) > MOST_READ:
        raise WrongInput(_HEAVY.filled(name=name, most=MOST_READ))
    if not is_whole(content):
        raise WrongInput(_DAMAGED.filled(name=name))
    return PictureFile(name, content, found, path)


def damaged(name: str) -> WrongInput:
    """What to say of a picture that cannot be decoded."""
    return WrongInput(_DAMAGED.filled(name=name))


def too_many_pixels(name: str) -> WrongInput:
    """What to say of a picture that memory does not bear."""
    return WrongInput(_LARGE.filled(name=name))


def places_of(
    channels: Iterable[Channel], platforms: Mapping[str, Platform], language: str
) -> tuple[PicturePlace, ...]:
    """Every place of the active channels that takes a picture, and what is not known of them.

    Posts and stories stand there only where their rule is known.
    """
    found = []
    for channel in channels:
        if channel.active:
            platform = platform_of(platforms, channel.platform)
            found += _places(channel, platform, language)
    return tuple(found)


def to_export(
    facts: PictureFacts, places: Iterable[PicturePlace]
) -> tuple[tuple[PicturePlace, PictureRule], ...]:
    """The places for which an exported copy suits better than the picture."""
    return tuple(
        (place, place.rule)
        for place in places
        if place.rule is not None and needs_copy(remarks_of(facts, place.rule))
    )


def copy_name(original: str, channel: str, use: str, ending: str) -> str:
    """What the copy for a place is called: ``oven – Instagram – profile picture.jpg``."""
    return f"{file_name(f'{PurePath(original).stem} – {channel} – {use}')}{ending}"


def unused(path: Path, taken: Iterable[Path] = ()) -> Path:
    """The path, or with a number behind its name when a file stands there or it is taken."""
    others, number, free = {*taken}, 1, path
    while free in others or free.exists():
        number += 1
        free = path.with_name(f"{path.stem} ({number}){path.suffix}")
    return free


def is_same_file(one: Path, other: Path | None) -> bool:
    """True when both name the same file, under whatever name."""
    if other is None:
        return False
    try:
        return one.samefile(other)
    except OSError:  # one of them is not there
        return one == other


def _places(channel: Channel, platform: Platform, language: str) -> list[PicturePlace]:
    network = platform.label_in(language)
    known = platform.profile.pictures
    found = [
        PicturePlace(channel.id, channel.name, network, (use,), known[use])
        for use in PictureUse
        if use in known
    ]
    checked = {check.key for check in platform.checks}
    unknown = tuple(
        use
        for use in _PROFILE
        if use not in known and not (found and checked and _CHECKED[use] not in checked)
    )  # a network that is known well, and of which no cover is checked, has no cover
    if unknown:
        found.append(PicturePlace(channel.id, channel.name, network, unknown, None))
    return found


def _format_of(content: bytes) -> str:
    kind = kind_of(content)
    if kind:
        return kind.removeprefix("image/")
    return next((name for sign, name in _DRAWN if content.startswith(sign)), "")
