# SPDX-License-Identifier: MIT
"""The column beside the week: findings, what waits for a date, and what we talk about."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from cmdesk.ui.calendar.findings_panel import FindingsPanel
from cmdesk.ui.calendar.mix import MixPanel
from cmdesk.ui.calendar.undated import UndatedPanel

NARROW, WIDE = 262, 340


class Side(QWidget):
    """Sheets as tall as their content, the rest is paper."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.findings = FindingsPanel(self)
        self.undated = UndatedPanel(self)
        self.mix = MixPanel(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.findings)
        column.addWidget(self.undated)
        column.addWidget(self.mix)
        column.addStretch(1)

    def fit(self, width: int) -> None:
        """Take a fair part of a window of this width."""
        self.setFixedWidth(max(NARROW, min(WIDE, width * 24 // 100)))
