# SPDX-License-Identifier: MIT
"""The bundled fonts, for sheets, pictures and tests; the window keeps the system's font."""

from __future__ import annotations

import logging
from functools import cache

from PySide6.QtGui import QFont, QFontDatabase

from cmdesk.config.paths import resource

FAMILIES = ("Inter", "Noto Emoji")
_log = logging.getLogger(__name__)


@cache
def load_fonts() -> tuple[str, ...]:
    """Make the bundled fonts known to Qt, once; returns the families they brought.

    Needs a QGuiApplication. Without the fonts (an incomplete copy of the program) the sheet is
    still printed, in a font of the system.
    """
    try:
        files = sorted(resource("fonts").rglob("*.ttf"))
    except FileNotFoundError:
        files = []
    found: dict[str, None] = {}
    for path in files:
        number = QFontDatabase.addApplicationFont(str(path))
        found |= dict.fromkeys(QFontDatabase.applicationFontFamilies(number))
    missing = [family for family in FAMILIES if family not in found]
    if missing:
        _log.warning("bundled fonts are missing: %s", ", ".join(missing))
    return tuple(found)


def sheet_font(*, weight: int = 400, italic: bool = False) -> QFont:
    """A bundled font without hinting, so that its widths grow exactly with its size."""
    load_fonts()
    font = QFont()
    font.setFamilies(list(FAMILIES))
    font.setStyleHint(QFont.StyleHint.SansSerif)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setWeight(QFont.Weight(weight))
    font.setItalic(italic)
    # Inter's contextual colon of “9:30” has no name in a PDF: hours could not be searched there.
    font.setFeature(QFont.Tag("calt"), 0)
    return font
