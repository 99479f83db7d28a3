# SPDX-License-Identifier: MIT
"""Files brought to be checked: bad ones in words, positions seen, places and names of copies."""

from __future__ import annotations

import struct
from dataclasses import replace
from pathlib import Path

import pytest

from cmdesk.domain.errors import WrongInput
from cmdesk.domain.picture_check import PictureFacts
from cmdesk.domain.profile_facts import PictureUse
from cmdesk.domain.records import Channel
from cmdesk.services.camera_notes import is_whole, noted_parts
from cmdesk.services.camera_place import tells_position
from cmdesk.services.picture_checking import (
    copy_name,
    damaged,
    is_same_file,
    picture_in,
    places_of,
    read_picture_file,
    to_export,
    too_many_pixels,
    unused,
)
from cmdesk.services.pictures import MOST_READ
from cmdesk.services.platforms import load_platforms

PLATFORMS = load_platforms()
SCAN = b"\xff\xda\x00\x02dots"
END = b"\xff\xd9"
PNG = b"\x89PNG\r\n\x1a\n"


def tiff(tag: int, order: str = ">") -> bytes:
    """A camera's notes of one tag."""
    sign = b"MM\x00*" if order == ">" else b"II*\x00"
    return sign + struct.pack(f"{order}IHHHII", 8, 1, tag, 4, 1, 26) + bytes(4)


def jpeg(*segments: bytes) -> bytes:
    parts = (b"\xff\xe1" + struct.pack(">H", len(one) + 2) + one for one in segments)
    return b"\xff\xd8" + b"".join(parts) + SCAN + END


def png(*chunks: tuple[bytes, bytes]) -> bytes:
    parts = (struct.pack(">I4s", len(body), name) + body + bytes(4) for name, body in chunks)
    return PNG + b"".join(parts)


def webp(name: bytes, body: bytes) -> bytes:
    inner = b"WEBP" + name + struct.pack("<I", len(body)) + body
    return b"RIFF" + struct.pack("<I", len(inner)) + inner


def said(content: bytes, name: str = "oven.jpg") -> str:
    with pytest.raises(WrongInput) as problem:
        picture_in(name, content)
    text = problem.value.text
    assert text.args["name"] == name
    return text.source


@pytest.mark.parametrize("order", [">", "<"])
def test_a_position_is_seen_wherever_it_stands(order: str) -> None:
    there, elsewhere = tiff(0x8825, order), tiff(0x0112, order)
    for note, told in ((there, True), (elsewhere, False)):
        assert tells_position(jpeg(b"Exif\x00\x00" + note)) is told
        assert tells_position(png((b"eXIf", note), (b"IEND", b""))) is told
        assert tells_position(webp(b"EXIF", note)) is told
    assert tells_position(jpeg(b"http://ns.example.org/ <exif:GPSLatitude>48,51N"))
    assert tells_position(png((b"iTXt", b"XML exif:GPSLongitude='2,21E'")))


@pytest.mark.parametrize("cut", range(0, 40, 3))
def test_notes_that_are_cut_off_or_lie_tell_nothing(cut: int) -> None:
    whole = tiff(0x8825)
    assert not tells_position(jpeg(b"Exif\x00\x00" + whole[:cut])) or cut >= 22
    assert not tells_position(jpeg(b"Exif\x00\x00" + whole[:4] + b"\xff" * cut))
    assert not tells_position(b"GPSLatitude" * cut), "it is no picture"


def test_a_picture_that_was_cut_off_is_known() -> None:
    whole = jpeg(b"Exif\x00\x00" + END), png((b"IEND", b"")), webp(b"VP8 ", b"dots")
    for content in whole:
        assert is_whole(content)
        assert not is_whole(content[:-5])
    assert not is_whole(jpeg()[:-2])
    assert is_whole(jpeg() + b"a film behind it"), "moving photos carry one"
    assert is_whole(b"GIF89a")
    assert list(noted_parts(b"GIF89a")) == []


def test_bad_files_are_told_in_words(tmp_path: Path) -> None:
    assert "0 bytes" in said(b"")
    assert "not a picture" in said(b"Dear customer,", "letter.jpg")
    assert "is a video" in said(b"\x00\x00\x00\x18ftypmp42", "oven.mp4")
    assert "damaged or incomplete" in said(jpeg()[:-2])
    assert "which no network takes" in said(jpeg() + bytes(MOST_READ))
    for path, words in (
        (tmp_path / "gone.jpg", "not there any more"),
        (tmp_path, "is a folder"),
        (Path("//server/oven.jpg"), "another computer"),
        (Path("a\x00b.jpg"), "not there any more"),
    ):
        with pytest.raises(WrongInput) as problem:
            read_picture_file(path)
        assert words in problem.value.text.source
    assert "damaged" in damaged("x").text.source
    assert "too many pixels" in too_many_pixels("x").text.source


def test_a_file_that_cannot_be_read_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "oven.jpg"
    path.write_bytes(jpeg())

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError("held")

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(WrongInput) as problem:
        read_picture_file(path)
    assert "could not be read" in problem.value.text.source


def test_good_files_are_known_by_their_content(tmp_path: Path) -> None:
    for content, kind in (
        (jpeg(), "jpeg"),
        (png((b"IEND", b"")), "png"),
        (webp(b"VP8 ", b"dots"), "webp"),
        (b"GIF89a", "gif"),
        (b"BMxxxx", "bmp"),
        (b"II*\x00xx", "tiff"),
        (b"\x00\x00\x00\x18ftypheic", "heic"),
    ):
        assert picture_in("a lie.png", content).format == kind
    path = tmp_path / "oven.jpg"
    path.write_bytes(jpeg())
    found = read_picture_file(path)
    assert (found.name, found.path, found.content) == ("oven.jpg", path, jpeg())


def test_the_places_of_the_channels() -> None:
    channels = (
        Channel(id="i", platform="instagram", name="Insta"),
        Channel(id="f", platform="facebook_page", name="Our page"),
        Channel(id="n", platform="newsletter", name="Letter"),
        Channel(id="x", platform="x", name="Old", active=False),
        Channel(id="z", platform="from the future", name="Z"),
    )
    found = places_of(channels, PLATFORMS, "en")
    assert {place.channel for place in found} == {"Insta", "Our page", "Letter", "Z"}
    assert len({place.key for place in found}) == len(found)
    unknown = {place.channel: place.uses for place in found if place.rule is None}
    both = (PictureUse.AVATAR, PictureUse.COVER)
    assert unknown == {"Letter": both, "Z": both}, "Instagram has no cover: nothing is missing"
    letter = next(place for place in found if place.channel == "Letter")
    assert letter.origin.args["network"] == PLATFORMS["newsletter"].label_in("en")
    assert "profile picture and cover" in letter.use_words.source
    first = found[0]
    assert first.words.args["channel"] == "Insta"
    assert first.rule is not None
    assert "indicative" not in first.origin.source
    assert first.origin.args["checked"] == first.rule.checked
    guessed = replace(first, rule=replace(first.rule, grade=type(first.rule.grade).C))
    assert "indicative" in guessed.origin.source


def test_copies_are_offered_where_they_help() -> None:
    channels = (
        Channel(id="i", platform="instagram", name="Insta"),
        Channel(id="n", platform="newsletter", name="Letter"),
    )
    places = places_of(channels, PLATFORMS, "en")
    square = PictureFacts(1080, 1080, 50_000, "jpeg")
    assert [place.uses for place, _ in to_export(square, places)] == []
    wide = PictureFacts(4000, 1000, 50_000, "jpeg")
    uses = {place.uses[0] for place, _ in to_export(wide, places)}
    assert uses == {PictureUse.AVATAR, PictureUse.POST}


def test_names_of_copies(tmp_path: Path) -> None:
    name = copy_name("four à bois.heic", "Chez <Léa>: Insta", "photo de profil", ".jpg")
    assert name == "four à bois – Chez Léa Insta – photo de profil.jpg"
    path = tmp_path / "a.jpg"
    assert unused(path) == path
    path.touch()
    assert unused(path).name == "a (2).jpg"
    assert unused(path, [tmp_path / "a (2).jpg"]).name == "a (3).jpg"


def test_the_original_is_known_under_any_name(tmp_path: Path) -> None:
    path = tmp_path / "a.jpg"
    path.touch()
    assert is_same_file(tmp_path / "." / "a.jpg", path)
    assert not is_same_file(tmp_path / "b.jpg", path)
    assert not is_same_file(path, None)
    gone = tmp_path / "gone.jpg"
    assert is_same_file(gone, gone)
