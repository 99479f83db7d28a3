# SPDX-License-Identifier: MIT
"""Patterns: all told apart without colour, and drawn only where they belong."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from cmdesk.domain.records import Pattern
from cmdesk.ui.patterns import Hatch, paint_pattern

SIDE = 40
FRAME = 8


def _drawn(pattern: Pattern, hatch: Hatch | None = None) -> QImage:
    image = QImage(SIDE, SIDE, QImage.Format.Format_Grayscale8)
    image.fill(255)
    painter = QPainter(image)
    rect = QRectF(FRAME, FRAME, SIDE - 2 * FRAME, SIDE - 2 * FRAME)
    paint_pattern(painter, rect, pattern, QColor("black"), hatch)
    painter.end()
    return image


def _share_of_ink(image: QImage) -> float:
    inside = range(FRAME, SIDE - FRAME)
    dark = sum(255 - image.pixelColor(x, y).red() for x in inside for y in inside)
    return dark / (255 * len(inside) ** 2)


def test_every_pattern_differs_from_every_other_in_grey(qapp: QApplication) -> None:
    images = [bytes(_drawn(pattern).constBits()) for pattern in Pattern]
    assert len(set(images)) == len(Pattern)


def test_patterns_are_neither_empty_nor_full_except_solid(qapp: QApplication) -> None:
    for pattern in Pattern:
        ink = _share_of_ink(_drawn(pattern))
        if pattern is Pattern.SOLID:
            assert ink == 1
        else:
            assert 0.12 < ink < 0.75, pattern


def test_nothing_is_drawn_outside_the_rectangle(qapp: QApplication) -> None:
    for pattern in Pattern:
        image = _drawn(pattern)
        outside = [
            (x, y)
            for x in range(SIDE)
            for y in range(SIDE)
            if not (FRAME <= x < SIDE - FRAME and FRAME <= y < SIDE - FRAME)
        ]
        assert all(image.pixelColor(x, y).red() == 255 for x, y in outside), pattern


def test_a_larger_hatch_draws_fewer_strokes(qapp: QApplication) -> None:
    fine, coarse = _drawn(Pattern.GRID, Hatch(2)), _drawn(Pattern.GRID, Hatch(8))
    assert bytes(fine.constBits()) != bytes(coarse.constBits())
