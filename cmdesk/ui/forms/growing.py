# SPDX-License-Identifier: MIT
"""A form that becomes taller with what it has to show, as far as the screen lets it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QScrollArea, QWidget

_ROOM_AROUND = 60  # pixels left of the screen's height


class Growing(QObject):
    """Belongs to a form whose fields scroll; never makes it smaller."""

    def __init__(self, form: QWidget, area: QScrollArea, body: QWidget) -> None:
        super().__init__(form)
        self._form, self._area, self._body = form, area, body
        self._known = 0
        body.installEventFilter(self)

    def grow(self) -> None:
        """Show as many of the fields as the screen has room for."""
        form, area = self._form, self._area
        self._known = self._body.sizeHint().height()
        wanted = self._known + form.height() - area.height()
        around = form.screen().availableGeometry()
        height = max(form.height(), min(around.height() - _ROOM_AROUND, wanted))
        if height == form.height():
            return
        form.resize(form.width(), height)
        beneath = form.frameGeometry().bottom() - around.bottom()
        if form.isVisible() and beneath > 0:
            form.move(form.x(), max(around.top(), form.y() - beneath))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Make room for a field that has come, a picture for instance."""
        shown = event.type() == QEvent.Type.LayoutRequest and self._form.isVisible()
        if shown and self._body.sizeHint().height() > self._known:
            self.grow()
        return super().eventFilter(watched, event)
