# SPDX-License-Identifier: MIT
"""Every colour of the window, asked by its role; light, dark or as the system.

No widget and no delegate names a colour: ``current().colour(Role.MUTED)``. A theme change reaches
widgets as Qt's ``PaletteChange``; who caches pictures keys them by ``current().name``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from cmdesk.config.paths import resource
from cmdesk.ui.style import style_sheet


class Role(StrEnum):
    """What a colour is for."""

    PAPER = "paper"
    SHEET = "sheet"
    LINE = "line"
    SOFT_LINE = "soft_line"
    STRONG_LINE = "strong_line"
    INK = "ink"
    MUTED = "muted"
    ACCENT = "accent"
    ON_ACCENT = "on_accent"
    SOFT_ACCENT = "soft_accent"
    ATTENTION = "attention"
    ATTENTION_GROUND = "attention_ground"
    TROUBLE = "trouble"
    TROUBLE_GROUND = "trouble_ground"
    GOOD = "good"
    GOOD_GROUND = "good_ground"
    NOTE = "note"
    NOTE_GROUND = "note_ground"
    WEEKEND = "weekend"
    HOVER = "hover"
    HALO = "halo"


_TABLE: tuple[tuple[Role, str, str], ...] = (
    # role, light, dark
    (Role.PAPER, "#F6F5F1", "#16181D"),
    (Role.SHEET, "#FFFFFF", "#1E2127"),
    (Role.LINE, "#DCD8CC", "#3A3E48"),
    (Role.SOFT_LINE, "#ECE9E1", "#2A2D35"),
    (Role.STRONG_LINE, "#8B8778", "#777D8A"),
    (Role.INK, "#1F2430", "#E8E6E1"),
    (Role.MUTED, "#5F6675", "#A3A9B6"),
    (Role.ACCENT, "#0F766E", "#4FBFB3"),
    (Role.ON_ACCENT, "#FFFFFF", "#0B1F1D"),
    (Role.SOFT_ACCENT, "#E6F2F0", "#17332F"),
    (Role.ATTENTION, "#8A4B08", "#F2C46D"),
    (Role.ATTENTION_GROUND, "#FDECC8", "#3A2C12"),
    (Role.TROUBLE, "#A3261A", "#F0988C"),
    (Role.TROUBLE_GROUND, "#FDE4E0", "#3B1D1A"),
    (Role.GOOD, "#17633A", "#86D0A2"),
    (Role.GOOD_GROUND, "#E2F1E7", "#17301F"),
    (Role.NOTE, "#2B4C8C", "#9DB8EC"),
    (Role.NOTE_GROUND, "#E5ECF8", "#1C2740"),
    (Role.WEEKEND, "#FAF9F5", "#1A1D22"),
    (Role.HOVER, "#F1EFE8", "#282C34"),
    (Role.HALO, "#C07F14", "#C99A3B"),
)

READABLE: tuple[tuple[Role, Role], ...] = (
    (Role.INK, Role.PAPER),
    (Role.INK, Role.SHEET),
    (Role.INK, Role.WEEKEND),
    (Role.INK, Role.HOVER),
    (Role.INK, Role.SOFT_ACCENT),
    (Role.MUTED, Role.PAPER),
    (Role.MUTED, Role.SHEET),
    (Role.MUTED, Role.WEEKEND),
    (Role.MUTED, Role.HOVER),
    (Role.ACCENT, Role.PAPER),
    (Role.ACCENT, Role.SHEET),
    (Role.ACCENT, Role.SOFT_ACCENT),
    (Role.ON_ACCENT, Role.ACCENT),
    (Role.ATTENTION, Role.ATTENTION_GROUND),
    (Role.ATTENTION, Role.SHEET),
    (Role.TROUBLE, Role.TROUBLE_GROUND),
    (Role.TROUBLE, Role.SHEET),
    (Role.GOOD, Role.GOOD_GROUND),
    (Role.GOOD, Role.SHEET),
    (Role.GOOD, Role.PAPER),
    (Role.NOTE, Role.NOTE_GROUND),
    (Role.NOTE, Role.SHEET),
)
"""Text and the ground it is written on: at least 4.5:1 in both themes."""

MEANINGFUL: tuple[tuple[Role, Role], ...] = (
    (Role.STRONG_LINE, Role.SHEET),
    (Role.STRONG_LINE, Role.PAPER),
    (Role.HALO, Role.SHEET),
    (Role.ACCENT, Role.PAPER),
)
"""Lines that carry meaning and the ground they lie on: at least 3:1 in both themes."""


@dataclass(frozen=True)
class Theme:
    """One set of colours: ``light`` or ``dark``."""

    name: str
    table: Mapping[Role, str]

    @property
    def dark(self) -> bool:
        """True for light words on dark ground."""
        return self.name == "dark"

    def colour(self, role: Role) -> QColor:
        """The colour of a role."""
        return QColor(self.table[role])

    def palette(self) -> QPalette:
        """The same colours for Qt's own widgets."""
        palette = QPalette()
        for part, role in _PALETTE:
            palette.setColor(part, self.colour(role))
        faint = self.colour(Role.MUTED)
        faint.setAlphaF(0.6)
        for part in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text):
            palette.setColor(QPalette.ColorGroup.Disabled, part, faint)
        palette.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText, faint)
        return palette

    @staticmethod
    def apply(application: QApplication, mode: str) -> Theme:
        """Use ``light``, ``dark`` or ``system`` in the whole program; the theme that results."""
        follower = application.findChild(_SystemFollower)
        if follower is None:
            application.setStyle("Fusion")
            follower = _SystemFollower(application)
        assert isinstance(follower, _SystemFollower)
        return follower.use(mode)


LIGHT = Theme("light", {role: light for role, light, _ in _TABLE})
DARK = Theme("dark", {role: dark for role, _, dark in _TABLE})

_PALETTE: tuple[tuple[QPalette.ColorRole, Role], ...] = (
    (QPalette.ColorRole.Window, Role.PAPER),
    (QPalette.ColorRole.WindowText, Role.INK),
    (QPalette.ColorRole.Base, Role.SHEET),
    (QPalette.ColorRole.AlternateBase, Role.WEEKEND),
    (QPalette.ColorRole.Text, Role.INK),
    (QPalette.ColorRole.PlaceholderText, Role.MUTED),
    (QPalette.ColorRole.Button, Role.SHEET),
    (QPalette.ColorRole.ButtonText, Role.INK),
    (QPalette.ColorRole.BrightText, Role.TROUBLE),
    (QPalette.ColorRole.Highlight, Role.ACCENT),
    (QPalette.ColorRole.HighlightedText, Role.ON_ACCENT),
    (QPalette.ColorRole.Accent, Role.ACCENT),
    (QPalette.ColorRole.Link, Role.ACCENT),
    (QPalette.ColorRole.LinkVisited, Role.ACCENT),
    (QPalette.ColorRole.ToolTipBase, Role.SHEET),
    (QPalette.ColorRole.ToolTipText, Role.INK),
    (QPalette.ColorRole.Light, Role.SHEET),
    (QPalette.ColorRole.Midlight, Role.SOFT_LINE),
    (QPalette.ColorRole.Mid, Role.LINE),
    (QPalette.ColorRole.Dark, Role.STRONG_LINE),
    (QPalette.ColorRole.Shadow, Role.LINE),
)

_in_use = [LIGHT]


def current() -> Theme:
    """The theme in use."""
    return _in_use[0]


def contrast(one: QColor, other: QColor) -> float:
    """The contrast of two colours by WCAG 2.2, from 1 (none) to 21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def step_up(widget: QWidget, steps: int = 1, *, bold: bool = True) -> None:
    """Make a widget's words larger by steps of a twelfth, semi-bold like a title."""
    font = widget.font()
    font.setPointSizeF(QApplication.font().pointSizeF() * (1 + steps / 12))
    if bold:
        font.setWeight(font.Weight.DemiBold)
    widget.setFont(font)


def muted_label(words: str, parent: QWidget | None = None) -> QLabel:
    """A label in the muted colour, for what is said on the side."""
    label = plain_label(words, parent)
    label.setProperty("look", "muted")
    return label


def title_label(words: str, steps: int = 2, parent: QWidget | None = None) -> QLabel:
    """A label that titles a page or a sheet."""
    label = plain_label(words, parent)
    step_up(label, steps)
    return label


def plain_label(words: str, parent: QWidget | None = None) -> QLabel:
    """A label that shows names as they are written: Qt would read some as HTML."""
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(words)
    return label


def set_look(widget: QWidget, look: str) -> None:
    """Give a widget another look of the style sheet, also where it is shown already."""
    if widget.property("look") != look:
        widget.setProperty("look", look)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def _luminance(colour: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(p) for p in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


class _SystemFollower(QObject):
    """Applies the chosen theme, and follows the system's while that was chosen."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self._mode = "light"
        application.styleHints().colorSchemeChanged.connect(self._on_scheme_changed)

    def use(self, mode: str) -> Theme:
        """Apply a mode and return the theme it means now."""
        self._mode = mode
        wanted = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}.get(mode)
        # Tells the system's own parts too (title bar, file dialogs).
        self._application.styleHints().setColorScheme(wanted or Qt.ColorScheme.Unknown)
        return self._paint()

    def _paint(self) -> Theme:
        scheme = self._application.styleHints().colorScheme()
        dark = self._mode == "dark" or (self._mode == "system" and scheme == Qt.ColorScheme.Dark)
        _in_use[0] = DARK if dark else LIGHT
        self._application.setPalette(_in_use[0].palette())
        colours = {str(role): colour for role, colour in _in_use[0].table.items()}
        pictures = {
            "chevron": resource("icons/combo_arrow.svg").as_posix(),
            "tick": resource(f"icons/tick_{_in_use[0].name}.svg").as_posix(),
        }
        self._application.setStyleSheet(style_sheet(colours, pictures))
        return _in_use[0]

    @Slot(Qt.ColorScheme)
    def _on_scheme_changed(self, _scheme: Qt.ColorScheme) -> None:
        if self._mode == "system":
            self._paint()
