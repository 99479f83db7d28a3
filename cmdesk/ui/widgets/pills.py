# SPDX-License-Identifier: MIT
"""Sentences on a coloured ground, hidden while there is nothing to say."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget


def problem_label(parent: QWidget | None = None) -> QLabel:
    """What keeps a form from being saved as it is."""
    return _pill("trouble-pill", parent)


def note_label(parent: QWidget | None = None) -> QLabel:
    """What is worth knowing about what a form shows."""
    return _pill("attention-pill", parent)


def _pill(look: str, parent: QWidget | None) -> QLabel:
    label = QLabel(parent)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("look", look)
    label.setMargin(4)
    label.hide()
    return label
