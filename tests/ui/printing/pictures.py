# SPDX-License-Identifier: MIT
"""Photographs for weeks to print."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtGui import QColor, QImage

from cmdesk.domain.records import Image
from cmdesk.services.sheets import WeekSheet


def photograph(path: Path, width: int = 640, height: int = 480, colour: str = "#c8553d") -> Image:
    """A file with a picture in one colour."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    assert image.save(str(path))
    return Image(path=str(path))


def pictured(sheet: WeekSheet, folder: Path, width: int = 640, height: int = 480) -> WeekSheet:
    """The same sheet, every post with the same picture."""
    image = photograph(folder / "photo.jpg", width, height)
    days = (
        replace(day, cards=tuple(replace(card, image=image) for card in day.cards))
        for day in sheet.days
    )
    return replace(sheet, days=tuple(days))
