# SPDX-License-Identifier: MIT
"""Pictures for a page: embedded as they are, made smaller, or explained."""

from __future__ import annotations

from pathlib import Path

import pytest

from cmdesk.domain.records import Image
from cmdesk.services.documents import pictures as module
from cmdesk.services.documents.pictures import MOST_ALL, MOST_EACH, SMALL, Picture, Pictures

JPEG = b"\xff\xd8\xff\xe0" + b"j" * 40
PNG = b"\x89PNG\r\n\x1a\n" + b"p" * 40
HEIC = b"\x00\x00\x00\x18ftypheic" + b"h" * 40


def _read(folder: Path, name: str, content: bytes, pictures: Pictures | None = None) -> Picture:
    path = folder / name
    path.write_bytes(content)
    return (pictures or Pictures()).of(Image(path=str(path), alt="A loaf"))


def _why(picture: Picture) -> str:
    assert picture.problem is not None
    assert picture.problem.args == {"name": picture.name}
    assert (picture.content, picture.kind) == (b"", "")
    return picture.problem.source


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (JPEG, "image/jpeg"),
        (PNG, "image/png"),
        (b"GIF89a" + b"g" * 9, "image/gif"),
        (b"RIFF\x00\x00\x00\x00WEBPVP8 ", "image/webp"),
    ],
)
def test_a_picture_goes_in_as_it_is(tmp_path: Path, content: bytes, kind: str) -> None:
    # the name lies, the content does not
    assert _read(tmp_path, "a.txt", content) == Picture("a.txt", "A loaf", content, kind)


@pytest.mark.parametrize(
    ("name", "content"), [("a.heic", HEIC), ("a.HEIF", b"strange"), ("a.jpg", HEIC)]
)
def test_a_heic_photo_is_said_plainly(tmp_path: Path, name: str, content: bytes) -> None:
    assert "HEIC" in _why(_read(tmp_path, name, content))


@pytest.mark.parametrize("content", [b"", b"hello", b"<svg onload='x'/>", b"root:x:0:0:root"])
def test_nothing_but_pictures_is_carried_along(tmp_path: Path, content: bytes) -> None:
    assert "not a picture" in _why(_read(tmp_path, "a.jpg", content))


@pytest.mark.parametrize(
    "path", ["\\\\server\\share\\a.jpg", "//server/share/a.jpg", "https://example.com/a.jpg"]
)
def test_no_other_computer_is_asked(path: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> bool:
        raise AssertionError("looked")

    monkeypatch.setattr(Path, "is_file", refuse)
    picture = Pictures().of(Image(path=path))
    assert picture.name == "a.jpg"
    assert "another computer" in _why(picture)


@pytest.mark.parametrize("path", ["", "photos/a.jpg", "/nowhere/at/all/a.jpg"])
def test_a_missing_picture_is_said(path: str) -> None:
    assert "not found" in _why(Pictures().of(Image(path=path)))


def test_a_folder_is_no_picture_and_a_broken_path_is_said(tmp_path: Path) -> None:
    assert "not found" in _why(Pictures().of(Image(path=str(tmp_path))))
    picture = Pictures().of(Image(path=f"{tmp_path}/a\x00.jpg"))
    assert picture.problem is not None


def test_a_file_that_cannot_be_read_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> object:
        raise PermissionError("locked")

    path = tmp_path / "a.jpg"
    path.write_bytes(JPEG)
    monkeypatch.setattr(Path, "open", refuse)
    assert "could not be read" in _why(Pictures().of(Image(path=str(path))))


def test_large_pictures_are_made_smaller(tmp_path: Path) -> None:
    asked: list[int] = []

    def shrink(content: bytes) -> bytes | None:
        asked.append(len(content))
        return JPEG

    pictures = Pictures(shrink)
    assert _read(tmp_path, "small.png", PNG, pictures).content == PNG
    assert _read(tmp_path, "large.png", PNG + b"." * SMALL, pictures).content == JPEG
    assert asked == [SMALL + len(PNG)]


@pytest.mark.parametrize("result", [None, b"", JPEG + b"." * (SMALL + 9)])
def test_what_cannot_be_made_smaller_stays(tmp_path: Path, result: bytes | None) -> None:
    def shrink(_: bytes) -> bytes | None:
        return result

    content = PNG + b"." * (SMALL - len(PNG) + 1)
    assert _read(tmp_path, "a.png", content, Pictures(shrink)).content == content


def test_one_picture_and_all_of_them_have_a_limit(tmp_path: Path) -> None:
    pictures = Pictures()
    assert "too large" in _why(_read(tmp_path, "a.jpg", JPEG.ljust(MOST_EACH + 1, b"j"), pictures))
    full = JPEG.ljust(MOST_EACH, b"j")
    shown = [_read(tmp_path, "a.jpg", full, pictures) for _ in range(8)]
    assert [one.problem is None for one in shown] == [True] * 6 + [False] * 2
    assert sum(len(one.content) for one in shown) <= MOST_ALL
    rest = _read(tmp_path, "a.jpg", JPEG, pictures)
    assert rest.problem is None, "a small one still fits"


def test_a_huge_file_is_not_taken_into_memory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "MOST_READ", 100)
    assert "too large" in _why(_read(tmp_path, "a.jpg", JPEG + b"." * 200))


def test_where_a_photo_was_taken_does_not_go_along(tmp_path: Path) -> None:
    noted = b"\xff\xd8\xff\xe1\x00\x08Exif\x00\x00\xff\xda"
    asked: list[bytes] = []

    def larger(content: bytes) -> bytes:
        asked.append(content)
        return JPEG + content[-2:] * 40

    picture = _read(tmp_path, "a.jpg", noted, Pictures(larger))
    assert (picture.content, asked) == (JPEG + noted[-2:] * 40, [noted])
    assert _read(tmp_path, "b.jpg", JPEG, Pictures(larger)).content == JPEG, "nothing to hide"
    assert "not a picture" in _why(_read(tmp_path, "c.jpg", noted, Pictures(lambda _: None)))
