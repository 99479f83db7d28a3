# SPDX-License-Identifier: MIT
"""A box to tick whose words are never cut."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QCheckBox

_SPARE = 4  # pixels: the style sheet counts whole ones, and letters end between two


class TickField(QCheckBox):
    """A check box a little wider than the style sheet makes it: its last letter is whole."""

    def sizeHint(self) -> QSize:
        """The usual size and the room that the last letter may need."""
        return super().sizeHint() + QSize(_SPARE, 0)

    def minimumSizeHint(self) -> QSize:
        """The same: words are not cut."""
        return self.sizeHint()
