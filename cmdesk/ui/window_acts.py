# SPDX-License-Identifier: MIT
"""What is done with a window as such: taking over what is typed in it, showing it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget


def keep_typed_words(window: QWidget) -> None:
    """Have the field that is written in save its words, as it does when it is left."""
    field = window.focusWidget()
    line = isinstance(field, QLineEdit) and field.isModified()
    lines = isinstance(field, QPlainTextEdit) and field.document().isModified()
    if field is not None and (line or lines):
        field.clearFocus()
        field.setFocus()


def bring_forward(window: QWidget) -> None:
    """Show a window before the others."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.raise_()
    window.activateWindow()
