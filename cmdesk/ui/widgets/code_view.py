# SPDX-License-Identifier: MIT
"""A QR code on the screen, each module whole pixels, black on white in every theme."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from cmdesk.domain.texts import mark
from cmdesk.services.phone import QUIET, PhoneCode
from cmdesk.ui.i18n import say

LEAST = 4  # points of one module, so that a phone tells them apart
_USUAL = 320  # points of a side, where the modules allow it


class CodeView(QWidget):
    """Paints a code as large as its place allows."""

    def __init__(self, code: PhoneCode, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._code = code
        self._side = code.side * max(LEAST, _USUAL // code.side)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(say(mark("PhoneDialog", "QR code of the text")))

    def sizeHint(self) -> QSize:
        """A square of whole modules."""
        return QSize(self._side, self._side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """White with the dark modules on it, in the screen's own pixels: no soft edges."""
        del event
        painter = QPainter(self)
        ratio = self.devicePixelRatioF()
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        painter.scale(1 / ratio, 1 / ratio)
        step = int(self.width() * ratio) // self._code.side
        start = (int(self.width() * ratio) - step * self._code.side) // 2 + QUIET * step
        for y, row in enumerate(self._code.rows):
            for x, dark in enumerate(row):
                if dark:
                    painter.fillRect(
                        start + x * step, start + y * step, step, step, Qt.GlobalColor.black
                    )
        painter.end()
