# SPDX-License-Identifier: MIT
"""Words broken into at most three lines, laid out once and drawn many times.

Laying out 500 cards costs far more than drawing them (SPEED: cached layouts are three times
faster than ``drawText``), so lines are kept until the font or the width of the columns changes.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QStaticText, QTextLayout, QTextOption

from cmdesk.domain.cleaning import one_line

MOST_LINES = 3
JOINER = "\u2060"  # invisible; keeps “L’été” from being broken after its apostrophe
KEPT = 4000  # a quarter of words on screen; forgotten all at once beyond


class WordsCache:
    """Lines of words for one font and one width."""

    def __init__(self) -> None:
        self._font = QFont()
        self._width = 0
        self._lines: dict[str, tuple[QStaticText, ...]] = {}

    def fit(self, font: QFont, width: int) -> None:
        """Say with which font and in how many pixels the next words are laid out."""
        if font != self._font or width != self._width:
            self._font, self._width = QFont(font), width
            self._lines.clear()

    def lines(self, words: str) -> tuple[QStaticText, ...]:
        """The words in one to three lines, the last cut with “…” when there is more."""
        found = self._lines.get(words)
        if found is None:
            if len(self._lines) >= KEPT:
                self._lines.clear()
            found = tuple(_static(line, self._font) for line in self._broken(words))
            self._lines[words] = found
        return found

    def draw(self, painter: QPainter, words: str, left: int, top: int) -> None:
        """Draw the lines with the painter's pen, the first at ``top``."""
        step = self.line_height
        painter.setFont(self._font)
        for row, line in enumerate(self.lines(words)):
            painter.drawStaticText(QPointF(left, top + row * step), line)

    @property
    def line_height(self) -> int:
        """Pixels from one line to the next."""
        return round(QFontMetricsF(self._font).height() * 1.04)

    def _broken(self, words: str) -> list[str]:
        # 400 characters never fit in three lines of a column; the rest need not be laid out.
        text = one_line(words[:400]).replace("’", "’" + JOINER)
        units = text.encode("utf-16-le")  # as Qt counts: an emoji is two units
        layout = QTextLayout(text, self._font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        lines: list[str] = []
        layout.beginLayout()
        while len(lines) < MOST_LINES:
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(max(1, self._width))
            start = line.textStart()
            last = len(lines) == MOST_LINES - 1
            end = None if last else 2 * (start + line.textLength())
            lines.append(units[2 * start : end].decode("utf-16-le", "ignore"))
        layout.endLayout()
        metrics = QFontMetricsF(self._font)
        cut = [
            metrics.elidedText(
                x.replace(JOINER, "").strip(), Qt.TextElideMode.ElideRight, self._width
            )
            for x in lines
        ]
        return cut or [""]


def _static(words: str, font: QFont) -> QStaticText:
    static = QStaticText(words)
    static.setTextFormat(Qt.TextFormat.PlainText)
    static.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
    static.prepare(font=font)
    return static
