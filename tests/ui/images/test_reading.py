# SPDX-License-Identifier: MIT
"""What becomes of every kind of picture and of what is none."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from cmdesk.domain.errors import WrongInput
from cmdesk.services.picture_checking import picture_in
from cmdesk.ui.forms.thumbnails import quiet_readers
from cmdesk.ui.images.reading import FromFile, Picture, PictureReading, picture_of
from tests.ui.forms.photographs import enormous_png
from tests.ui.images import samples

pytestmark = pytest.mark.usefixtures("qapp")


def read(path: Path) -> Picture:
    quiet_readers()
    return FromFile(path)()


def test_a_photo_is_shown_upright(tmp_path: Path) -> None:
    found = read(samples.held_sideways(tmp_path / "a.jpg"))
    assert (found.facts.width, found.facts.height) == (480, 640)
    assert (found.shown.width(), found.shown.height()) == (480, 640)
    assert not found.facts.has_position


def test_a_large_photo_is_shown_smaller(tmp_path: Path) -> None:
    found = read(samples.located(tmp_path / "a.jpg", samples.painted(2400, 1200)))
    assert (found.facts.width, found.shown.width()) == (2400, 1600)
    assert found.facts.has_position
    assert found.facts.format == "jpeg"


def test_the_colours_of_a_printer_become_those_of_a_screen(tmp_path: Path) -> None:
    found = read(samples.printed(tmp_path / "a.jpg"))
    left: QColor = found.shown.pixelColor(5, 300)
    assert left.red() > 180
    assert left.blue() < 90


@pytest.mark.parametrize("kind", ["png", "webp", "bmp", "tiff"])
def test_other_kinds(tmp_path: Path, kind: str) -> None:
    found = read(_in_kind(tmp_path, kind))
    assert (found.facts.format, found.facts.width) == (kind, 300)
    assert not found.facts.transparent


def _in_kind(folder: Path, kind: str) -> Path:
    if kind != "webp":
        return samples.written(folder / f"a.{kind}", samples.painted(300, 200))
    path = folder / "a.webp"
    path.write_bytes(_webp(300, 200))
    return path


def _webp(width: int, height: int) -> bytes:
    """The smallest lossless WebP of one colour (its bit stream by hand)."""
    bits: list[int] = []

    def put(value: int, count: int) -> None:
        bits.extend(value >> n & 1 for n in range(count))

    put(0x2F, 8)
    put(width - 1, 14)
    put(height - 1, 14)
    put(0, 1 + 3 + 1)  # no alpha, version 0, no transform
    put(0, 1 + 1)  # no colour cache, no meta codes
    for symbol in (0x33, 0x66, 0x99, 0xFF):  # green, red, blue, alpha: one symbol each
        put(1, 1)  # a simple code
        put(0, 1)  # of one symbol
        put(1, 1)  # of eight bits
        put(symbol, 8)
    put(1, 1)
    put(0, 1)
    put(0, 1)
    put(0, 1)  # the code of distances: the symbol 0 in one bit
    body = bytes(
        sum(bit << n for n, bit in enumerate(bits[at : at + 8])) for at in range(0, len(bits), 8)
    )
    body += b"\x00" * (8 + len(body) % 2)  # readers look ahead
    inner = b"WEBPVP8L" + len(body).to_bytes(4, "little") + body
    return b"RIFF" + len(inner).to_bytes(4, "little") + inner


def test_what_moves_and_what_one_sees_through(tmp_path: Path) -> None:
    assert read(samples.moving_gif(tmp_path / "a.gif")).facts.animated
    seen_through = read(samples.transparent(tmp_path / "a.png"))
    assert seen_through.facts.transparent
    assert seen_through.shown.pixelColor(0, 0) == QColor("white")


def test_a_phone_photo_has_no_look(tmp_path: Path) -> None:
    path = tmp_path / "IMG_1.HEIC"
    path.write_bytes(b"\x00\x00\x00\x18ftypheic" + bytes(100))
    found = read(path)
    assert (found.facts.format, found.facts.bytes, found.facts.width) == ("heic", 112, 0)
    assert found.shown.isNull()


def test_what_cannot_be_decoded_is_told(tmp_path: Path) -> None:
    whole = samples.written(tmp_path / "a.jpg", samples.painted(400, 300)).read_bytes()
    quiet_readers()
    for content, words in (
        (whole[: len(whole) // 2], "damaged"),
        (whole[:200] + b"\xff\xda\x00\x02" + b"\xff\xd9", "damaged"),
        (enormous_png(60_000), "too many pixels"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\x00IEND", "damaged"),
    ):
        with pytest.raises(WrongInput) as problem:
            picture_of(picture_in("a.jpg", content))
        assert words in problem.value.text.source


class Slow:
    """A picture that takes until it is let go."""

    def __init__(self, path: Path) -> None:
        self.go, self._path = threading.Event(), path

    def __call__(self) -> Picture:
        assert self.go.wait(20)
        return FromFile(self._path)()


def test_what_takes_long_can_be_given_up(tmp_path: Path, qtbot: QtBot) -> None:
    one = PictureReading()
    told: list[Picture] = []
    one.read.connect(told.append)
    slow = Slow(samples.written(tmp_path / "a.png", samples.painted(20, 20)))
    with qtbot.waitSignal(one.waited):
        one.ask(slow)
    one.give_up()
    second = FromFile(samples.written(tmp_path / "b.png", samples.painted(30, 30)))
    one.ask(second)
    assert one.busy, "it waits for its turn"
    slow.go.set()
    one.finish()
    assert [picture.file.name for picture in told] == ["b.png"]
    one.close()


def test_the_last_one_asked_for_counts(tmp_path: Path) -> None:
    one = PictureReading()
    problems: list[WrongInput] = []
    one.refused.connect(problems.append)
    slow = Slow(tmp_path / "gone.png")
    one.ask(slow)
    one.ask(FromFile(tmp_path / "gone too.png"))
    slow.go.set()
    one.finish()
    (problem,) = problems
    assert problem.text.args["name"] == "gone too.png"
    one.close()
