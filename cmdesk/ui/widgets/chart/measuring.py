# SPDX-License-Identifier: MIT
"""How wide words are in a look, and words cut, broken and put in place."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF

from cmdesk.ui.theme import Role
from cmdesk.ui.widgets.chart.look import Look
from cmdesk.ui.widgets.chart.placed import Words

_HAIR = 0.5  # of rounding, on paper and screen


class Measure:
    """The widths of words in one look."""

    def __init__(self, look: Look) -> None:
        self.look = look
        self.line = look.line
        self._metrics = {bold: QFontMetricsF(look.face(bold=bold)) for bold in (False, True)}

    def width(self, words: str, *, bold: bool = False) -> float:
        """The width of one line."""
        return self._metrics[bold].horizontalAdvance(words) + _HAIR

    def cut(self, words: str, width: float, *, bold: bool = False) -> str:
        """The words, shortened with “…” where they are too long."""
        if self.width(words, bold=bold) <= width:
            return words
        return self._metrics[bold].elidedText(words, Qt.TextElideMode.ElideRight, width - _HAIR)

    def lines(self, words: str, width: float, most: int = 3) -> tuple[str, ...]:
        """The words in lines no wider than that; the last one is cut."""
        found: list[str] = []
        rest = words.split(" ")
        while rest and len(found) < most - 1:
            count = 1
            while count < len(rest) and self.width(" ".join(rest[: count + 1])) <= width:
                count += 1
            found.append(self.cut(" ".join(rest[:count]), width))
            rest = rest[count:]
        return (*found, self.cut(" ".join(rest), width)) if rest else tuple(found)

    def left_of(self, x: float, y: float, words: str, role: Role, *, bold: bool = False) -> Words:
        """Words that end at ``x``, their middle at the height ``y``."""
        width = self.width(words, bold=bold)
        return Words(self._rect(x - width, y, width), words, role, bold)

    def right_of(self, x: float, y: float, words: str, role: Role, *, bold: bool = False) -> Words:
        """Words that begin at ``x``, their middle at the height ``y``."""
        return Words(self._rect(x, y, self.width(words, bold=bold)), words, role, bold)

    def amid(self, x: float, y: float, words: str, role: Role, *, bold: bool = False) -> Words:
        """Words around ``x``, their middle at the height ``y``."""
        width = self.width(words, bold=bold)
        return Words(self._rect(x - width / 2, y, width), words, role, bold)

    def _rect(self, left: float, y: float, width: float) -> QRectF:
        return QRectF(left, y - self.line / 2, width, self.line)
