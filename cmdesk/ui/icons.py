# SPDX-License-Identifier: MIT
"""Our line icons, drawn in the colours of the theme.

To add an icon: ``resources/icons/NAME.svg``, 24 units square, lines of 1.75 with round ends in
black (the colour is replaced).
"""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QObject, QSize, Qt
from PySide6.QtGui import QAction, QIcon, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from cmdesk.config.paths import resource
from cmdesk.ui.theme import Role, current

SIZES = (16, 20, 24, 32, 40, 48)
_DRAWN_IN = f"#{0:06}"  # black, as the files have it
_NAME, _ROLE, _SIZE = "icon_name", "icon_role", "icon_size"


def icon(name: str, role: Role = Role.INK) -> QIcon:
    """The icon ``resources/icons/NAME.svg`` in the colour of a role; pale when disabled."""
    return _icon(name, role, current().name)


def picture(name: str, size: int, role: Role = Role.INK, ratio: float = 1.0) -> QPixmap:
    """The icon as a picture of ``size`` points, for screens of ``ratio`` pixels a point."""
    image = _drawn(name, current().colour(role).name(), round(size * ratio))
    pixmap = QPixmap.fromImage(image)
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def dress(wearer: QAbstractButton | QAction, name: str, role: Role = Role.INK) -> None:
    """Give a button or an action an icon that ``redress`` draws again in a new theme."""
    wearer.setProperty(_NAME, name)
    wearer.setProperty(_ROLE, role.value)
    wearer.setIcon(icon(name, role))


def show_sign(label: QLabel, name: str, size: int, role: Role = Role.INK) -> None:
    """Show an icon of ``size`` points in a label; ``redress`` draws it again in a new theme."""
    label.setProperty(_NAME, name)
    label.setProperty(_ROLE, role.value)
    label.setProperty(_SIZE, size)
    label.setPixmap(picture(name, size, role, label.devicePixelRatioF()))


def redress(root: QWidget) -> None:
    """Draw the icons below a window again, the theme having changed."""
    for kind in (QAbstractButton, QAction, QLabel):
        wearer: QObject
        for wearer in root.findChildren(kind):
            name = wearer.property(_NAME)
            role = Role(str(wearer.property(_ROLE))) if name else Role.INK
            if name and isinstance(wearer, QAbstractButton | QAction):
                wearer.setIcon(icon(str(name), role))
            elif name and isinstance(wearer, QLabel):
                show_sign(wearer, str(name), int(wearer.property(_SIZE)), role)


@cache
def program_icon() -> QIcon:
    """The program's own icon, in its own colours."""
    made = QIcon()
    for size in (*SIZES, 64, 128, 256):
        made.addPixmap(QPixmap.fromImage(_drawn("cmdesk", "", size)))
    return made


@cache
def _icon(name: str, role: Role, _theme: str) -> QIcon:
    made = QIcon()
    modes = ((QIcon.Mode.Normal, role), (QIcon.Mode.Disabled, Role.LINE))
    for size in SIZES:
        for mode, of_mode in modes:
            image = _drawn(name, current().colour(of_mode).name(), size)
            made.addPixmap(QPixmap.fromImage(image), mode)
    return made


def _drawn(name: str, colour: str, pixels: int) -> QImage:
    """The drawing of an icon at a size in pixels; raises FileNotFoundError for no such icon."""
    from PySide6.QtSvg import QSvgRenderer

    source = resource(f"icons/{name}.svg").read_text(encoding="utf-8")
    if colour:
        source = source.replace(_DRAWN_IN, colour)
    image = QImage(QSize(pixels, pixels), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(source.encode())).render(painter)
    painter.end()
    return image
