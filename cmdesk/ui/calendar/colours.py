# SPDX-License-Identifier: MIT
"""The colours the week's sheet is painted with, asked from the theme once and not per card."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QColor

from cmdesk.ui.theme import Role, Theme


@dataclass(frozen=True, slots=True)
class SheetColours:
    """Ready colours of one theme, named by what they are for."""

    sheet: QColor
    paper: QColor
    line: QColor
    soft_line: QColor
    edge: QColor
    ink: QColor
    muted: QColor
    accent: QColor
    on_accent: QColor
    soft_accent: QColor
    card: QColor
    draft: QColor
    badge: QColor
    badge_ink: QColor
    rest: QColor
    closed: QColor
    ghost: QColor
    proposed: QColor
    halo: QColor
    attention: QColor
    attention_ground: QColor
    trouble: QColor
    trouble_ground: QColor


def mixed(first: QColor, second: QColor, share: float) -> QColor:
    """A colour between two: ``share`` of the second, 0 to 1."""
    keep = 1 - share
    return QColor.fromRgbF(
        first.redF() * keep + second.redF() * share,
        first.greenF() * keep + second.greenF() * share,
        first.blueF() * keep + second.blueF() * share,
    )


def sheet_colours(theme: Theme) -> SheetColours:
    """The colours of a theme, as the sheet needs them."""
    colour = theme.colour
    return SheetColours(
        sheet=colour(Role.SHEET),
        paper=colour(Role.PAPER),
        line=colour(Role.LINE),
        soft_line=colour(Role.SOFT_LINE),
        edge=colour(Role.STRONG_LINE),
        ink=colour(Role.INK),
        muted=colour(Role.MUTED),
        accent=colour(Role.ACCENT),
        on_accent=colour(Role.ON_ACCENT),
        soft_accent=colour(Role.SOFT_ACCENT),
        card=mixed(colour(Role.SHEET), colour(Role.HOVER), 0.6 if theme.dark else 0.0),
        draft=mixed(colour(Role.SHEET), colour(Role.WEEKEND), 1.0),
        badge=colour(Role.NOTE_GROUND),
        badge_ink=colour(Role.NOTE),
        rest=colour(Role.WEEKEND),
        closed=colour(Role.HOVER),
        ghost=mixed(colour(Role.ACCENT), colour(Role.SHEET), 0.35),
        proposed=mixed(colour(Role.SHEET), colour(Role.SOFT_ACCENT), 0.45),
        halo=colour(Role.HALO),
        attention=colour(Role.ATTENTION),
        attention_ground=colour(Role.ATTENTION_GROUND),
        trouble=colour(Role.TROUBLE),
        trouble_ground=colour(Role.TROUBLE_GROUND),
    )
