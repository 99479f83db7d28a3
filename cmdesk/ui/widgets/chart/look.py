# SPDX-License-Identifier: MIT
"""How a chart looks: on a light or dark screen, on paper in colour, on paper in grey."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtGui import QColor, QFont, QFontInfo

from cmdesk.domain.records import Pattern
from cmdesk.ui.fonts import sheet_font
from cmdesk.ui.theme import LIGHT, Role, Theme

_SMALLEST = 7.0
_ON_PAPER = 8.5


@dataclass(frozen=True, slots=True)
class Stroke:
    """How a line is drawn; lengths of dashes are multiples of its width."""

    role: Role
    width: float
    dashes: tuple[float, ...] = ()


# One for each series in turn: told apart by dashes and weight too, never by colour alone.
SERIES: tuple[Stroke, ...] = (
    Stroke(Role.ACCENT, 2.4),
    Stroke(Role.NOTE, 1.8, (5.0, 2.5)),
    Stroke(Role.ATTENTION, 2.0, (1.2, 1.6)),
    Stroke(Role.INK, 1.2, (7.0, 2.0, 1.5, 2.0)),
)
FILLS: tuple[Pattern, ...] = (Pattern.SOLID, Pattern.DIAGONAL, Pattern.DOTS, Pattern.CROSS)
TARGET = Stroke(Role.TROUBLE, 1.2, (5.0, 4.0))
PATH = Stroke(Role.TROUBLE, 1.0, (1.0, 4.0))
DECISION = Stroke(Role.STRONG_LINE, 1.0, (1.5, 2.5))
BASELINE = Stroke(Role.STRONG_LINE, 0.8, (1.0, 5.0))
AXIS = Stroke(Role.LINE, 1.0)
GRID = Stroke(Role.SOFT_LINE, 1.0)
POINTER = Stroke(Role.STRONG_LINE, 1.0)


def stroke_of(number: int) -> Stroke:
    """The line of a series by its place."""
    return SERIES[number % len(SERIES)]


def fill_of(number: int) -> Pattern:
    """The pattern of a series' bars by its place."""
    return FILLS[number % len(FILLS)]


@dataclass(frozen=True, slots=True)
class Look:
    """Colours by role and a font; ``size`` is the height of words in the painter's units."""

    theme: Theme
    font: QFont
    size: float
    grey: bool = False

    @property
    def key(self) -> tuple[str, bool, str, float]:
        """What tells two looks apart, for pictures that are kept."""
        return self.theme.name, self.grey, self.font.key(), self.size

    @property
    def weight(self) -> float:
        """How much heavier lines are than those beside words of twelve units."""
        return self.size / 12

    @property
    def line(self) -> float:
        """The height of a line of words."""
        return self.size * 1.35

    def colour(self, role: Role) -> QColor:
        """The colour of a role; in grey as dark as the colour is."""
        colour = self.theme.colour(role)
        if not self.grey:
            return colour
        weighed = 0.299 * colour.redF() + 0.587 * colour.greenF() + 0.114 * colour.blueF()
        return QColor.fromRgbF(weighed, weighed, weighed)

    def face(self, *, bold: bool = False) -> QFont:
        """The font of words, in the painter's units whatever the device's resolution."""
        font = QFont(self.font)
        font.setPixelSize(max(1, round(self.size)))
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        return font

    def sized(self, size: float) -> Look:
        """The same with larger or smaller words."""
        return replace(self, size=size)


def screen_look(theme: Theme, font: QFont) -> Look:
    """The look of a widget with this font: its words a little smaller than the text beside it."""
    return Look(theme, font, max(_SMALLEST, QFontInfo(font).pixelSize() * 0.9))


def paper_look(*, grey: bool = False, size: float = _ON_PAPER) -> Look:
    """The look on paper and in web pages, in the bundled font; needs a QGuiApplication.

    The painter's unit should be the point then: scale it by its dots per inch / 72.
    """
    return Look(LIGHT, sheet_font(), size, grey)
