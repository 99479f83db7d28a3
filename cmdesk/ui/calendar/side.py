# SPDX-License-Identifier: MIT
"""The column beside the week: findings, what waits for a date, and what we talk about."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from cmdesk.ui.calendar.findings_panel import FindingsPanel
from cmdesk.ui.calendar.mix import MixPanel
from cmdesk.ui.calendar.undated import UndatedPanel

NARROW, WIDE = 262, 340


class Side(QScrollArea):
    """Sheets as tall as their content, the rest is paper; it scrolls in a low window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._inside = inside = QWidget(self)
        inside.setMinimumWidth(1)  # else long words would keep it wider than the column
        self.findings = FindingsPanel(inside)
        self.undated = UndatedPanel(inside)
        self.mix = MixPanel(inside)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.findings)
        column.addWidget(self.undated)
        column.addWidget(self.mix)
        column.addStretch(1)
        self.setWidget(inside)
        for ground in (inside, self.viewport()):
            ground.setAutoFillBackground(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep every line readable: rather scroll than press the sheets together."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.settle()
        return bool(super().eventFilter(watched, event))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width makes other lines, hence another height."""
        super().resizeEvent(event)
        self.undated.fit(self.viewport().height())
        self.settle()

    def showEvent(self, event: QShowEvent) -> None:
        """Fonts and margins are known now."""
        super().showEvent(event)
        self.settle()

    def settle(self) -> None:
        """Take the height that the present content needs in the present width."""
        # A scroll area asks its widget for a height without telling the width.
        layout = self._inside.layout()
        if layout is not None and layout.hasHeightForWidth():
            layout.activate()
            self._inside.setMinimumHeight(layout.heightForWidth(self.viewport().width()))

    def offer_drawer(self, offered: bool) -> None:
        """Bring *No date yet* into view while cards are dragged, and offer a place there."""
        self.undated.show_target(offered)
        if offered and self.isVisible():
            self.settle()
            self.ensureWidgetVisible(self.undated, 0, 8)

    def fit(self, width: int) -> None:
        """Take a fair part of a window of this width."""
        self.setFixedWidth(max(NARROW, min(WIDE, width * 24 // 100)))
