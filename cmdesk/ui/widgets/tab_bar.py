# SPDX-License-Identifier: MIT
"""The row of tabs under the menu: an underline for the one shown, badges, and a gap."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QTabBar, QWidget

from cmdesk.ui.theme import Role, current

_SIDE, _HEIGHT, _BADGE, _BETWEEN, _GAP, _UNDERLINE = 14, 48, 20, 8, 16, 2


class TabBar(QTabBar):
    """Tabs as words; a number of things that wait stands beside the words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._badges: dict[int, int] = {}
        self._gaps: set[int] = set()
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setMouseTracking(True)

    def set_badge(self, index: int, count: int, said: str = "") -> None:
        """Show how many things wait in a tab (0 shows nothing).

        ``said`` tells what the number counts: a hint for the eye, and read aloud after the name.
        """
        self._badges[index] = count
        parts = (self.tabText(index), said)
        self.setAccessibleTabName(index, ", ".join(part for part in parts if part))
        self.setTabToolTip(index, said)
        self.setTabText(index, self.tabText(index))  # its size changes with the badge
        self.update()

    def badge(self, index: int) -> int:
        """The number shown beside a tab; 0 for none."""
        return self._badges.get(index, 0)

    def add_gap_before(self, index: int) -> None:
        """Leave a gap with a thin line before a tab: another kind of tabs begins."""
        self._gaps.add(index)
        self.setTabText(index, self.tabText(index))  # its size changes with the gap
        self.update()

    def _draw_tab(self, painter: QPainter, index: int) -> None:
        colours, shown = current(), index == self.currentIndex()
        area = self.tabRect(index)
        if index in self._gaps:
            painter.setPen(QPen(colours.colour(Role.LINE), 1))
            x, middle = area.left() + _GAP // 2, area.center().y()
            painter.drawLine(x, middle - 10, x, middle + 10)
            area.setLeft(area.left() + _GAP)
        words = area.adjusted(_SIDE, 0, -_SIDE, 0)
        painter.setFont(self._font(bold=shown))
        painter.setPen(colours.colour(Role.ACCENT if shown else self._role_at_rest(index)))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.tabText(index))
        if self.badge(index):
            self._draw_badge(painter, words, index)
        if shown:
            line = QRect(area.left(), area.bottom() - _UNDERLINE + 1, area.width(), _UNDERLINE)
            painter.fillRect(line, colours.colour(Role.ACCENT))
            if self.hasFocus():
                self._draw_focus(painter, area, colours.colour(Role.ACCENT))

    def _role_at_rest(self, index: int) -> Role:
        hovered = self.tabRect(index).contains(self.mapFromGlobal(self.cursor().pos()))
        return Role.INK if hovered and self.underMouse() else Role.MUTED

    def _draw_badge(self, painter: QPainter, words: QRect, index: int) -> None:
        number = str(self.badge(index))
        width = self._badge_width(index)
        pill = QRectF(words.right() - width + 1, words.center().y() - _BADGE / 2 + 2, width, 17)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(current().colour(Role.ATTENTION_GROUND))
        painter.drawRoundedRect(pill, 8, 8)
        painter.setPen(current().colour(Role.ATTENTION))
        painter.setFont(self._badge_font())
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, number)

    @staticmethod
    def _draw_focus(painter: QPainter, area: QRect, colour: QColor) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour, 1, Qt.PenStyle.DotLine))
        frame = QRectF(area.adjusted(4, 8, -5, -9)).translated(QPointF(0.5, 0.5))
        painter.drawRoundedRect(frame, 4, 4)

    def _font(self, *, bold: bool) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        return font

    def _badge_font(self) -> QFont:
        font = self._font(bold=True)
        font.setPointSizeF(font.pointSizeF() * 0.85)
        return font

    def _badge_width(self, index: int) -> int:
        measured = QFontMetrics(self._badge_font()).horizontalAdvance(str(self.badge(index)))
        return max(18, measured + 11)

    def tabSizeHint(self, index: int) -> QSize:
        """Wide enough for the bold words, so that choosing a tab moves nothing."""
        measured = QFontMetrics(self._font(bold=True))
        width = measured.horizontalAdvance(self.tabText(index)) + 2 * _SIDE
        if self.badge(index):
            width += _BETWEEN + self._badge_width(index)
        if index in self._gaps:
            width += _GAP
        return QSize(width, max(_HEIGHT, measured.height() + 16))

    def minimumTabSizeHint(self, index: int) -> QSize:
        """The same as the wanted size: words are not cut."""
        return self.tabSizeHint(index)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw every tab."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for index in range(self.count()):
            if self.isTabVisible(index):
                self._draw_tab(painter, index)
        painter.end()
