# SPDX-License-Identifier: MIT
"""The text field that holds the keyboard: there, cut, copy and paste are its own."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

Field = QLineEdit | QPlainTextEdit | QTextEdit
_READING: Final = frozenset({"copy", "select_all"})
_WRITING: Final = frozenset({"cut", "paste"})
EDITING: Final = _READING | _WRITING
"""The ids of the Edit menu that a text field does by itself."""


class TextPlace(QObject):
    """Remembers the field while a menu is open, which may take the keyboard."""

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._page = parent
        self._field: Field | None = None
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus_changed)

    def offered(self, others: frozenset[str]) -> frozenset[str]:
        """What can be done now: of the Edit menu what the field does, else what others offer."""
        if self._field is None:
            return others
        own = _READING if self._field.isReadOnly() else EDITING
        return (others - EDITING) | own

    def perform(self, action_id: str) -> bool:
        """Have the field do it; False when there is none or it is not its business."""
        field = self._field
        if field is None or action_id not in EDITING:
            return False
        doers = {
            "cut": field.cut,
            "copy": field.copy,
            "paste": field.paste,
            "select_all": field.selectAll,
        }
        doers[action_id]()
        return True

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is None or isinstance(now, QMenuBar | QMenu):
            return
        field = now if isinstance(now, Field) and self._page.isAncestorOf(now) else None
        if field is not self._field:
            self._forget()
            self._field = field
            if field is not None:
                field.destroyed.connect(self._forget)
            self.changed.emit()

    @Slot()
    def _forget(self) -> None:
        self._field = None
