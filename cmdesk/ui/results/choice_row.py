# SPDX-License-Identifier: MIT
"""A row of a sheet that is chosen as a whole: by a click, Space or Enter."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from cmdesk.ui.theme import Role, current

_ROUND = 6.0
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ChoiceRow(QAbstractButton):
    """A button with labels in it; checked while what it stands for is shown elsewhere."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def hold(self, *widgets: QWidget) -> None:
        """Let the pointer reach the row through the labels in it."""
        for widget in widgets:
            widget.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def nextCheckState(self) -> None:
        """A row is not unchosen by choosing it again."""
        self.setChecked(True)

    def sizeHint(self) -> QSize:
        """As large as what is in it."""
        layout = self.layout()
        return QSize(80, 28) if layout is None else layout.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """As large as what is in it needs at least."""
        layout = self.layout()
        return QSize(80, 28) if layout is None else layout.minimumSize()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses, as Space does."""
        if event.key() in _ENTER:
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground of the chosen row, of the one under the pointer; a frame for the focus."""
        del event
        painter, colours = QPainter(self), current()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(Qt.PenStyle.NoPen)
        ground = None
        if self.isChecked():
            ground = Role.SOFT_ACCENT
        elif self.underMouse():
            ground = Role.HOVER
        if ground is not None:
            painter.setBrush(colours.colour(ground))
            painter.drawRoundedRect(area, _ROUND, _ROUND)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colours.colour(Role.ACCENT), 1))
            painter.drawRoundedRect(area, _ROUND, _ROUND)
        painter.end()
