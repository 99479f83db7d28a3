# SPDX-License-Identifier: MIT
"""The bundled fonts load, draw what French and its emoji need, and carry their licences."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QRawFont, QTextLayout
from PySide6.QtWidgets import QApplication

FONTS = Path(__file__).resolve().parent.parent / "resources" / "fonts"
FILES = sorted(FONTS.rglob("*.ttf"))


def family(size: int = 12) -> QFont:
    font = QFont()
    font.setFamilies(["Inter", "Noto Emoji"])
    font.setPointSize(size)
    return font


def glyphs(text: str) -> list[tuple[str, list[int]]]:
    """The family and the glyph numbers that draw this text; number 0 is the empty box."""
    layout = QTextLayout(text, family())
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return [(run.rawFont().familyName(), run.glyphIndexes()) for run in layout.glyphRuns()]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_each_font_loads(qapp: QApplication, path: Path) -> None:
    assert QRawFont(str(path), 12).isValid()
    assert QFontDatabase.addApplicationFont(str(path)) >= 0


@pytest.mark.parametrize("sign", [*"’œŒ€…éÉçàêï«»–—→✓×·", "\u00a0", "\u202f"])
def test_letters_and_signs_come_from_the_text_font(qapp: QApplication, sign: str) -> None:
    drawn = glyphs(f"a{sign}a")
    assert {name for name, _ in drawn} == {"Inter"}
    assert all(0 not in numbers for _, numbers in drawn)


@pytest.mark.parametrize("sign", ["🎉", "🥐", "🎄", "👩‍🍳", "👍🏽", "🇫🇷"])
def test_emoji_come_from_the_emoji_font(qapp: QApplication, sign: str) -> None:
    drawn = glyphs(sign)
    assert {name for name, _ in drawn} == {"Noto Emoji"}
    assert all(0 not in numbers for _, numbers in drawn)


def test_a_sign_of_both_fonts_is_drawn(qapp: QApplication) -> None:
    assert all(0 not in numbers for _, numbers in glyphs("❤️"))


@pytest.mark.parametrize("weight", [QFont.Weight.Normal, QFont.Weight.DemiBold, QFont.Weight.Bold])
def test_the_weights_are_real_ones(qapp: QApplication, weight: QFont.Weight) -> None:
    font = family()
    font.setWeight(weight)
    shown = QFontInfo(font)
    assert (shown.family(), shown.weight()) == ("Inter", weight)


def test_every_font_has_its_licence_and_stays_small() -> None:
    assert FILES
    for path in FILES:
        licence = (path.parent / "OFL.txt").read_text(encoding="utf-8")
        assert "SIL OPEN FONT LICENSE Version 1.1" in licence
        notice = licence.splitlines()[0]
        raw = path.read_bytes()
        assert notice.encode("utf-16-be") in raw or notice.encode("ascii") in raw, path.name
    assert sum(path.stat().st_size for path in FILES) < 4_000_000
