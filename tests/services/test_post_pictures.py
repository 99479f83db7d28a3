# SPDX-License-Identifier: MIT
"""Where the files of pictures are, what they are, and what is said when they are not usable."""

from __future__ import annotations

import base64
from pathlib import Path

import pytest

from cmdesk.domain.records import Image, Permission
from cmdesk.services import pictures as module
from cmdesk.services.pictures import (
    MOST_PREVIEW,
    Look,
    TooLarge,
    file_of,
    is_phone_photo,
    kind_of,
    look_at,
    name_of,
    preview_bytes,
    to_ask,
)

JPEG = b"\xff\xd8\xff\xe0" + b"j" * 40
SMALL = JPEG[:20]
HEIC = b"\x00\x00\x00\x18ftypheic" + b"h" * 40


def shrink(content: bytes) -> bytes | None:
    """Stands in for the window's: what begins well is a picture."""
    return SMALL if content.endswith(b"j") else None


def looked(folder: Path, name: str, content: bytes) -> Look:
    (folder / name).write_bytes(content)
    return look_at(Image(path=str(folder / name)), folder, shrink)


def noted(look: Look) -> str:
    assert look.note is not None
    return look.note.source


def test_a_picture_gets_a_preview(tmp_path: Path) -> None:
    look = looked(tmp_path, "a.jpg", JPEG)
    assert look == Look(base64.b64encode(SMALL).decode())
    assert preview_bytes(Image(path="", preview=look.preview)) == SMALL


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("a.jpg", b"", "is empty"),
        ("a.pdf", b"%PDF-1.7 ...", "is a PDF document"),
        ("a.jpg", b"  %PDF-1.7 ...", "is a PDF document"),
        ("a.svg", b"<?xml version='1.0'?>", "is an SVG drawing"),
        ("a.jpg", b"<svg onload='x'/>", "is an SVG drawing"),
        ("a.tif", b"II*\x00....", "is not a picture that networks take"),
        ("a.jpg", JPEG[:-1] + b"!", "is damaged or incomplete"),
    ],
)
def test_what_is_no_picture_does_not_fit(
    tmp_path: Path, name: str, content: bytes, words: str
) -> None:
    look = looked(tmp_path, name, content)
    assert words in noted(look)
    assert (look.fits, look.there, look.preview) == (False, True, "")
    assert look.note is not None
    assert look.note.args == {"name": name}


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("a.heic", HEIC, "HEIC format of the iPhone"),
        ("a.jpg", HEIC, "HEIC format of the iPhone"),
        ("a.HEIF", b"strange", "HEIC format of the iPhone"),
        ("a.MOV", b"\x00\x00\x00\x14ftypqt  ", "is a video"),
    ],
)
def test_what_has_no_preview_may_stay(
    tmp_path: Path, name: str, content: bytes, words: str
) -> None:
    look = looked(tmp_path, name, content)
    assert words in noted(look)
    assert look.fits


def test_a_photo_that_only_bears_the_name_of_a_phones_format_is_shown(tmp_path: Path) -> None:
    assert looked(tmp_path, "a.heic", JPEG).preview
    assert not is_phone_photo("a.heic", b"")


def test_a_huge_picture_stays_without_a_preview(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: bytes) -> bytes:
        raise TooLarge

    (tmp_path / "a.jpg").write_bytes(JPEG)
    image = Image(path=str(tmp_path / "a.jpg"))
    assert "too large" in noted(look_at(image, None, refuse))
    monkeypatch.setattr(module, "MOST_READ", 10)
    look = look_at(image, None, shrink)
    assert "too large" in noted(look)
    assert look.fits


def test_a_file_that_is_gone_is_said_with_its_path(tmp_path: Path) -> None:
    look = look_at(Image(path="E:\\Photos\\a.jpg", preview="kept"), tmp_path, shrink)
    assert look.note is not None
    assert look.note.args == {"path": "E:\\Photos\\a.jpg"}
    assert (look.there, look.fits) == (False, True)


def test_a_file_that_cannot_be_read_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> object:
        raise PermissionError("locked")

    (tmp_path / "a.jpg").write_bytes(JPEG)
    monkeypatch.setattr(Path, "open", refuse)
    look = look_at(Image(path=str(tmp_path / "a.jpg")), None, shrink)
    assert "could not be read" in noted(look)


def test_a_known_preview_is_not_made_again(tmp_path: Path) -> None:
    (tmp_path / "a.jpg").write_bytes(b"changed since")
    image = Image(path=str(tmp_path / "a.jpg"), preview="kept")
    assert look_at(image, None, shrink) == Look("kept")


@pytest.mark.parametrize(
    "path", ["\\\\server\\a.jpg", "//server/a.jpg", "/\\server\\a.jpg", "https://example.com/a"]
)
def test_no_other_computer_is_looked_at(path: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> bool:
        raise AssertionError("looked")

    monkeypatch.setattr(Path, "is_file", refuse)
    look = look_at(Image(path=path), None, shrink)
    assert "another computer" in noted(look)
    assert not look.there


def test_a_relative_path_begins_at_the_documents_folder(tmp_path: Path) -> None:
    (tmp_path / "photos").mkdir()
    (tmp_path / "photos" / "été.jpg").write_bytes(JPEG)
    for path in ("photos/été.jpg", "photos\\été.jpg"):
        assert file_of(path, tmp_path) == tmp_path / "photos" / "été.jpg"
    assert file_of("photos/été.jpg", None) is None
    assert file_of("photos/none.jpg", tmp_path) is None
    assert file_of(" ", tmp_path) is None
    assert file_of("a\x00.jpg", tmp_path) is None


def test_a_name_that_cannot_be_looked_for_is_no_file(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> bool:
        raise OSError("name too long")

    monkeypatch.setattr(Path, "is_file", refuse)
    assert file_of("/" + "a" * 5000, None) is None


def test_names_are_those_of_any_system() -> None:
    assert [name_of(one) for one in ("C:\\a\\b.jpg", "/a/b.jpg", "b.jpg", "/")] == [
        "b.jpg",
        "b.jpg",
        "b.jpg",
        "/",
    ]


@pytest.mark.parametrize(
    "preview",
    ["", "not base64!", base64.b64encode(b"GIF89a").decode(), "A" * (2 * MOST_PREVIEW + 4)],
)
def test_a_preview_that_is_none_is_not_believed(preview: str) -> None:
    assert preview_bytes(Image(path="a.jpg", preview=preview)) == b""


def test_people_still_to_ask_are_counted() -> None:
    images = [Image(path="a", permission=one) for one in Permission]
    assert to_ask(images) == 1
    assert kind_of(b"RIFF\x00\x00\x00\x00WEBPVP8 ") == "image/webp"
