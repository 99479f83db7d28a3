# SPDX-License-Identifier: MIT
"""One picture of a post as a button that chooses it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QAbstractButton, QWidget

from cmdesk.ui.icons import picture
from cmdesk.ui.theme import Role, current

SIZE = QSize(96, 72)
_SIGN, _ICON = 18, 24


class PictureButton(QAbstractButton):
    """A small picture; ``moved`` tells by how many places, ``removed`` that it is to go."""

    moved = Signal(object)
    removed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setFixedSize(SIZE)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._pixmap = QPixmap()
        self._sign = False

    def show_picture(self, pixmap: QPixmap, *, sign: bool) -> None:
        """Show a small picture, a null one as an empty frame; ``sign`` asks for attention."""
        self._pixmap = pixmap
        self._sign = sign
        self.update()

    def _draw(self, painter: QPainter) -> None:
        theme, ratio = current(), self.devicePixelRatioF()
        frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        shape = QPainterPath()
        shape.addRoundedRect(frame, 6, 6)
        painter.fillPath(shape, theme.colour(Role.HOVER))
        painter.setClipPath(shape)
        if self._pixmap.isNull():
            icon = picture("photo", _ICON, Role.MUTED, ratio)
            painter.drawPixmap(frame.center() - QPointF(_ICON / 2, _ICON / 2), icon)
        else:
            size = self._pixmap.size().scaled(
                frame.size().toSize(), Qt.AspectRatioMode.KeepAspectRatioByExpanding
            )
            place = QRectF(QPointF(), size.toSizeF())
            place.moveCenter(frame.center())
            painter.drawPixmap(place, self._pixmap, QRectF(self._pixmap.rect()))
        painter.setClipping(False)
        if self._sign:
            corner = QRectF(frame.right() - _SIGN - 4, frame.top() + 4, _SIGN, _SIGN)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour(Role.ATTENTION_GROUND))
            painter.drawRoundedRect(corner, 4, 4)
            sign = picture("warning", _SIGN - 4, Role.ATTENTION, ratio)
            painter.drawPixmap(corner.topLeft() + QPointF(2, 2), sign)
        chosen = self.isChecked()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.colour(Role.ACCENT if chosen else Role.LINE), 2 if chosen else 1))
        painter.drawPath(shape)
        if self.hasFocus():
            painter.setPen(QPen(theme.colour(Role.INK), 1, Qt.PenStyle.DotLine))
            painter.drawRoundedRect(frame.adjusted(3, 3, -3, -3), 4, 4)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl with an arrow moves the picture, Delete takes it away."""
        steps = {Qt.Key.Key_Left.value: -1, Qt.Key.Key_Right.value: 1}
        if event.key() in steps and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.moved.emit(steps[event.key()])
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Always the same."""
        return SIZE

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture in its frame."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self._draw(painter)
        painter.end()
