# SPDX-License-Identifier: MIT
"""A few choices side by side of which one holds."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QPushButton, QWidget


class Segment(QPushButton):
    """A button that stays pressed; it is as wide as its words in bold, which it then uses."""

    def __init__(self, words: str, place: str, parent: QWidget | None = None) -> None:
        """``place`` in its row: first, middle, last, or only for one by itself."""
        super().__init__(words.replace("&", "&&"), parent)
        self._words = words
        self.setCheckable(True)
        self.setProperty("look", "segment")
        self.setProperty("place", place)

    def sizeHint(self) -> QSize:
        """The usual size with room for bold: the style sheet counts only the plain letters."""
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        words, plain = self._words, self.fontMetrics()
        more = QFontMetrics(bold).horizontalAdvance(words) - plain.horizontalAdvance(words)
        return super().sizeHint() + QSize(max(0, more), 0)


class Segments(QWidget):
    """Segmented buttons; ``chosen`` tells the key, only when the user changed it."""

    chosen = Signal(str)

    def __init__(self, choices: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        """Make one button per (key, words); the first one holds."""
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._buttons: dict[str, Segment] = {}
        self._group = QButtonGroup(self)
        for number, (key, words) in enumerate(choices):
            button = Segment(words, _place(number, len(choices)))
            button.setChecked(number == 0)
            self._group.addButton(button)
            self._buttons[key] = button
            row.addWidget(button)
        self._group.buttonClicked.connect(self._on_clicked)

    @property
    def key(self) -> str:
        """The key of the choice that holds."""
        return next(key for key, button in self._buttons.items() if button.isChecked())

    def set_key(self, key: str) -> None:
        """Make a choice hold without telling."""
        self._buttons[key].setChecked(True)

    @Slot(QAbstractButton)
    def _on_clicked(self, pressed: QAbstractButton) -> None:
        self.chosen.emit(next(key for key, one in self._buttons.items() if one is pressed))


def _place(number: int, count: int) -> str:
    if count == 1:
        return "only"
    return {0: "first", count - 1: "last"}.get(number, "middle")
