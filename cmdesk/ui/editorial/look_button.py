# SPDX-License-Identifier: MIT
"""The look of a theme, colour and pattern, as a button that offers the eight of them."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QIcon, QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from cmdesk.domain.records import Pattern, Pillar
from cmdesk.domain.texts import Text, mark
from cmdesk.services.editorial import PILLAR_LOOKS
from cmdesk.ui import ask
from cmdesk.ui.calendar.mix import Share, paint_share
from cmdesk.ui.i18n import say
from cmdesk.ui.widgets.hint import plain_hint

# In the order of ``PILLAR_LOOKS``.
LOOK_NAMES: tuple[Text, ...] = (
    mark("Looks", "Blue, plain"),
    mark("Looks", "Green, diagonal lines"),
    mark("Looks", "Yellow, dots"),
    mark("Looks", "Red, horizontal lines"),
    mark("Looks", "Violet, crossed lines"),
    mark("Looks", "Pink, vertical lines"),
    mark("Looks", "Slate, diagonal lines the other way"),
    mark("Looks", "Brown, grid"),
)
SIDE = 18


class LookButton(QPushButton):
    """Shows a theme's look; ``look_chosen`` carries the colour and the pattern."""

    look_chosen = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look: tuple[str, Pattern] = PILLAR_LOOKS[0]
        self.setProperty("look", "flat")
        self.setFixedSize(QSize(36, 32))
        self.clicked.connect(self._on_clicked)

    def show_look(self, pillar: Pillar) -> None:
        """Take the look of a theme."""
        self._look = (pillar.colour, pillar.pattern)
        named = mark("Looks", "Look of “{name}”: {look}")
        name = say(named.filled(name=pillar.name, look=_name_of(self._look)))
        self.setAccessibleName(name)
        self.setToolTip(plain_hint(name))
        self.update()

    def menu_of_looks(self) -> QMenu:
        """The eight looks, the present one ticked; the one who asks deletes it."""
        menu = QMenu(self)
        for look, name in zip(PILLAR_LOOKS, LOOK_NAMES, strict=True):
            action = menu.addAction(QIcon(_picture(look, self.devicePixelRatioF())), say(name))
            action.setData(PILLAR_LOOKS.index(look))
            if look == self._look:
                font = action.font()
                font.setWeight(font.Weight.DemiBold)
                action.setFont(font)
                menu.setActiveAction(action)
        return menu

    def paintEvent(self, event: QPaintEvent) -> None:
        """The button's ground, and the look on it."""
        super().paintEvent(event)
        painter = QPainter(self)
        _paint_look(painter, self._look, _centred(self))
        painter.end()

    @Slot()
    def _on_clicked(self) -> None:
        menu = self.menu_of_looks()
        chosen = ask.run_menu(menu, self.mapToGlobal(QPoint(0, self.height())))
        if chosen is not None:
            self.look_chosen.emit(*PILLAR_LOOKS[int(chosen.data())])
        menu.deleteLater()


class Swatch(QWidget):
    """The look of a theme, to look at only."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look: tuple[str, Pattern] | None = None
        self.setFixedSize(QSize(14, 14))

    def show_look(self, pillar: Pillar | None) -> None:
        """Take the look of a theme; none for no theme."""
        self._look = None if pillar is None else (pillar.colour, pillar.pattern)
        self.setVisible(pillar is not None)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A small square."""
        del event
        if self._look is not None:
            painter = QPainter(self)
            _paint_look(painter, self._look, QRectF(self.rect()))
            painter.end()


def _name_of(look: tuple[str, Pattern]) -> Text:
    if look in PILLAR_LOOKS:
        return LOOK_NAMES[PILLAR_LOOKS.index(look)]
    return mark("Looks", "a colour of its own")


def _centred(widget: QWidget) -> QRectF:
    return QRectF((widget.width() - SIDE) / 2, (widget.height() - SIDE) / 2, SIDE, SIDE)


def _picture(look: tuple[str, Pattern], ratio: float) -> QPixmap:
    pixmap = QPixmap(round(16 * ratio), round(16 * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    _paint_look(painter, look, QRectF(0, 0, 16, 16))
    painter.end()
    return pixmap


def _paint_look(painter: QPainter, look: tuple[str, Pattern], rect: QRectF) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    outline = QPainterPath()
    outline.addRoundedRect(rect, 4, 4)
    painter.setClipPath(outline)
    paint_share(painter, Share("", look[0], look[1], 1), rect)
