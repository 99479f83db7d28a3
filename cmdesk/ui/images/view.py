# SPDX-License-Identifier: MIT
"""The picture with what a place keeps and hides of it; the frame is moved by mouse and keys."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from cmdesk.domain.crops import Crop
from cmdesk.domain.profile_facts import PictureRule
from cmdesk.domain.texts import mark
from cmdesk.ui.i18n import say
from cmdesk.ui.images.painting import paint_frame, paint_hint
from cmdesk.ui.theme import Role, current

_MARGIN: Final = 8
_LARGER, _SMALLER = 1.1, 1 / 1.1
_ARROWS: Final = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_SIZES: Final = {
    Qt.Key.Key_Plus: _LARGER,
    Qt.Key.Key_Equal: _LARGER,
    Qt.Key.Key_Minus: _SMALLER,
}
_DROP = mark("PictureView", "Drop a picture here")
_NO_LOOK = mark("PictureView", "This picture cannot be shown here")
_NAME = mark("PictureView", "The picture, and the part of it that is kept")
_FRAME = mark(
    "PictureView",
    "Kept: {width} × {height} pixels, {x} from the left, {y} from the top. Arrows move the frame, "
    "+ and − size it, Home centres it.",
)


class PictureView(QWidget):
    """Shows a picture under the frame of a place; ``moved`` when the user moved or sized that."""

    moved = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumSize(220, 150)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(say(_NAME))
        self._pixmap = QPixmap()
        self._size = QSize()
        self._hint = _DROP
        self._rule: PictureRule | None = None
        self._largest = self._crop = Crop(0, 0, 1, 1)
        self._held: QPointF | None = None

    @property
    def crop(self) -> Crop:
        """The part that is kept."""
        return self._crop

    def show_picture(self, image: QImage, size: QSize) -> None:
        """Show a picture of that size in pixels, whatever it is shown in; a null one: no look."""
        self._pixmap = QPixmap.fromImage(image)
        self._hint = _NO_LOOK
        self._size = size
        self._rule = None
        self.update()

    def show_place(self, rule: PictureRule | None, crop: Crop, largest: Crop) -> None:
        """Show what a place keeps; ``largest`` is as far as the frame grows."""
        self._rule, self._crop, self._largest = rule, crop, largest
        self.setCursor(Qt.CursorShape.ArrowCursor if rule is None else Qt.CursorShape.SizeAllCursor)
        self._tell_reader()
        self.update()

    def take(self, crop: Crop) -> None:
        """Keep another part, and tell of it when it is another."""
        if crop != self._crop:
            self._crop = crop
            self._tell_reader()
            self.update()
            self.moved.emit(crop)

    def centre(self) -> None:
        """Keep as much as possible from the middle."""
        self.take(self._largest)

    def resize_frame(self, factor: float) -> None:
        """Keep more or less around the same middle; not fewer pixels than are best sent."""
        if self._rule is not None:
            full = (self._size.width(), self._size.height())
            self.take(self._crop.resized(factor, self._rule.width, self._largest, full))

    def _tell_reader(self) -> None:
        crop = self._crop
        words = _FRAME.filled(width=crop.width, height=crop.height, x=crop.x, y=crop.y)
        self.setAccessibleDescription("" if self._rule is None else say(words))

    @property
    def _movable(self) -> bool:
        return self._rule is not None and not self._pixmap.isNull()

    def place_of_picture(self) -> QRectF:
        """Where the picture is painted; empty without one."""
        if self._pixmap.isNull() or self._size.isEmpty():
            return QRectF()
        room = QRectF(self.rect()).adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        size = QSizeF(self._size).scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF(QPointF(), size)
        place.moveCenter(room.center())
        return place

    def place_of_frame(self) -> QRectF:
        """Where the frame is painted."""
        whole = self.place_of_picture()
        scale = whole.width() / max(1, self._size.width())
        crop = self._crop
        corner = whole.topLeft() + QPointF(crop.x * scale, crop.y * scale)
        return QRectF(corner, QSizeF(crop.width * scale, crop.height * scale))

    def _move(self, right: int, down: int) -> None:
        self.take(self._crop.moved(right, down, self._size.width(), self._size.height()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move the frame, + and − size it, Home centres it."""
        key = Qt.Key(event.key())
        if not self._movable:
            super().keyPressEvent(event)
        elif key in _ARROWS:
            right, down = _ARROWS[key]
            self._move(right * _step(event, self._size), down * _step(event, self._size))
        elif key in _SIZES:
            self.resize_frame(_SIZES[key])
        elif key == Qt.Key.Key_Home:
            self.centre()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the frame, which comes under the pointer when that was beside it."""
        if event.button() != Qt.MouseButton.LeftButton or not self._movable:
            super().mousePressEvent(event)
            return
        frame = self.place_of_frame()
        if not frame.contains(event.position()):
            self._move_by(event.position() - frame.center())
        self._held = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the frame along."""
        if self._held is not None and self._move_by(event.position() - self._held):
            self._held = event.position()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go of it."""
        self._held = None
        super().mouseReleaseEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Size the frame while the view has the focus; otherwise the page scrolls."""
        turned = event.angleDelta().y()
        if self.hasFocus() and self._movable and turned:
            self.resize_frame(_LARGER if turned > 0 else _SMALLER)
            event.accept()
        else:
            super().wheelEvent(event)

    def _move_by(self, way: QPointF) -> bool:
        """Move by so much of the screen; False when that is less than a pixel of the picture."""
        scale = self.place_of_picture().width() / max(1, self._size.width())
        right, down = (round(part / scale) if scale else 0 for part in (way.x(), way.y()))
        self._move(right, down)
        return bool(right or down)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture, dim what is lost, and line what is kept."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        theme = current()
        ground = QPainterPath()
        ground.addRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        painter.fillPath(ground, theme.colour(Role.HOVER))
        if self._pixmap.isNull():
            paint_hint(painter, self.rect(), say(self._hint), self.devicePixelRatioF())
        else:
            place = self.place_of_picture()
            painter.drawPixmap(place, self._pixmap, QRectF(self._pixmap.rect()))
            if self._rule is not None:
                paint_frame(painter, place, self.place_of_frame(), self._rule)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        role = Role.ACCENT if self.hasFocus() else Role.LINE
        painter.setPen(QPen(theme.colour(role), 2 if self.hasFocus() else 1))
        painter.drawPath(ground)
        painter.end()


def _step(event: QKeyEvent, size: QSize) -> int:
    """How far an arrow goes, in pixels of the picture: a hundredth, one only with Ctrl."""
    if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
        return 1
    step = max(1, max(size.width(), size.height()) // 100)
    return 10 * step if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else step
