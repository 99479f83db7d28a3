# SPDX-License-Identifier: MIT
"""How the grid of the profiles is drawn: ticks, dashes, words on a ground; its two headings."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from cmdesk.services.profile_grid import Shown
from cmdesk.ui.profiles.grid_table import GridTable
from cmdesk.ui.theme import Role, current

SIDE: Final = 8  # pixels between a cell's edge and its words
_PILL, _PILL_SIDE, _PILL_TOP = 8, 8, 3
WIDEST_WORDS: Final = 100  # pixels of a pill's words before they break
LEAST_COLUMN: Final = 58
NAME_LEAST, NAME_MOST = 120, 230  # pixels of the column of names
_LINE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_WRAP = int(_LINE | Qt.TextFlag.TextWordWrap)
_GROUNDS: Final = {
    Shown.TO_DO: (Role.ATTENTION, Role.ATTENTION_GROUND),
    Shown.WRONG: (Role.TROUBLE, Role.TROUBLE_GROUND),
}


def bold(font: QFont) -> QFont:
    """The same letters, semi-bold."""
    heavier = QFont(font)
    heavier.setWeight(QFont.Weight.DemiBold)
    return heavier


def smaller(font: QFont) -> QFont:
    """The letters of a pill and of an account's name."""
    small = QFont(font)
    small.setPointSizeF(max(7.0, font.pointSizeF() * 0.92))
    return small


def words_size(font: QFont, words: str, widest: int = WIDEST_WORDS) -> QSize:
    """Pixels that words take when they break at this width; one long word may be wider."""
    metrics = QFontMetrics(font)
    longest = max((metrics.horizontalAdvance(one) for one in words.split()), default=0)
    room = QRect(0, 0, max(widest, longest + 1), 10_000)
    return metrics.boundingRect(room, _WRAP, words).size() + QSize(2, 0)


class CellDelegate(QStyledItemDelegate):
    """Draws a cell: a tick, a dash, or what is missing on a coloured ground."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Room for the words and their ground."""
        words = str(index.data() or "")
        size = words_size(smaller(option.font), words)
        return size + QSize(SIDE + 2 * _PILL_SIDE + 2, 2 * _PILL_TOP + 10)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the cell, the line below it, and the frame of the one under hand."""
        table = index.model()
        cell = table.cell_at(index) if isinstance(table, GridTable) else None
        if cell is None:
            return
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        font: QFont = option.font
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        under_hand = bool(state & QStyle.StateFlag.State_Selected)
        if under_hand:
            painter.fillRect(area, current().colour(Role.SOFT_ACCENT))
        _draw_line(painter, area)
        words, look = str(index.data() or ""), _GROUNDS.get(cell.shown)
        if look is None:
            role = Role.INK if cell.shown is Shown.DONE else Role.MUTED
            painter.setFont(font)
            painter.setPen(current().colour(role))
            painter.drawText(area.adjusted(SIDE + 2, 0, -2, 0), _WRAP, words)
        else:
            _draw_pill(painter, area, words, smaller(font), look)
        if cell.note:
            _draw_note_mark(painter, area)
        if under_hand and bool(state & QStyle.StateFlag.State_HasFocus):
            _draw_frame(painter, area)
        painter.restore()


def _draw_line(painter: QPainter, area: QRect) -> None:
    painter.setPen(QPen(current().colour(Role.SOFT_LINE), 1))
    painter.drawLine(area.bottomLeft(), area.bottomRight())


def _draw_pill(
    painter: QPainter, area: QRect, words: str, font: QFont, look: tuple[Role, Role]
) -> None:
    room = max(10, area.width() - SIDE - 2 * _PILL_SIDE)
    size = words_size(font, words, min(WIDEST_WORDS, room))
    height = size.height() + 2 * _PILL_TOP
    top = area.center().y() - height / 2
    pill = QRectF(area.left() + SIDE - 2, top, size.width() + 2 * _PILL_SIDE, height)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(current().colour(look[1]))
    painter.drawRoundedRect(pill, _PILL, _PILL)
    painter.setPen(current().colour(look[0]))
    painter.setFont(font)
    painter.drawText(pill.adjusted(_PILL_SIDE, 0, -_PILL_SIDE + 2, 0).toRect(), _WRAP, words)


def _draw_note_mark(painter: QPainter, area: QRect) -> None:
    """A small corner: there is a note, to be read at the hint or in the sheet."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(current().colour(Role.NOTE))
    painter.drawEllipse(area.right() - 9, area.top() + 5, 5, 5)


def _draw_frame(painter: QPainter, area: QRect) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(current().colour(Role.ACCENT), 2))
    painter.drawRoundedRect(QRectF(area).adjusted(1, 1, -1.5, -1.5), 4, 4)


class ChecksHeader(QHeaderView):
    """The headings of the checks, broken into lines rather than cut."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(24)
        self.setHighlightSections(False)

    def words_of(self, section: int) -> str:
        """What stands above a column."""
        return str(self.model().headerData(section, self.orientation()) or "")

    def least_width(self, section: int) -> int:
        """Pixels of the longest word."""
        metrics = QFontMetrics(bold(smaller(self.font())))
        words = self.words_of(section).split()
        return max((metrics.horizontalAdvance(one) for one in words), default=0) + SIDE + 4

    def sizeHint(self) -> QSize:
        """As tall as the heading of most lines."""
        font = bold(smaller(self.font()))
        tall = QFontMetrics(font).height()
        for section in range(self.count()):
            room = max(10, self.sectionSize(section) - SIDE - 2)
            tall = max(tall, words_size(font, self.words_of(section), room).height())
        return QSize(super().sizeHint().width(), tall + 14)

    def paintSection(self, painter: QPainter, area: QRect, section: int) -> None:
        """Draw a heading and the line under it."""
        _draw_ground(painter, area, Role.SHEET)
        painter.setFont(bold(smaller(self.font())))
        painter.setPen(current().colour(Role.MUTED))
        painter.drawText(area.adjusted(SIDE, 0, -2, -2), _WRAP, self.words_of(section))
        _draw_edge(painter, area)


class ChannelsHeader(QHeaderView):
    """The names of the channels with their accounts; this column stays while the others scroll."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.chosen = -1

    def sizeHint(self) -> QSize:
        """As wide as the longest name, within reason; names break into lines."""
        table = self.model()
        widest = NAME_LEAST
        if isinstance(table, GridTable):
            heavy, small = QFontMetrics(bold(self.font())), QFontMetrics(smaller(self.font()))
            for row in range(table.rowCount()):
                channel = table.channel_at(row)
                if channel is not None:
                    widest = max(
                        widest,
                        heavy.horizontalAdvance(channel.name) + 2 * SIDE + 6,
                        small.horizontalAdvance(channel.handle) + 2 * SIDE + 6,
                    )
        return QSize(min(NAME_MOST, widest), super().sizeHint().height())

    def row_height(self, row: int) -> int:
        """Pixels for a name and its account in the column's width."""
        table = self.model()
        channel = table.channel_at(row) if isinstance(table, GridTable) else None
        if channel is None:
            return 0
        return sum(self._heights(channel.name, channel.handle)) + 12

    def _heights(self, name: str, handle: str) -> tuple[int, int]:
        room = self.width() - 2 * SIDE - 2
        tall = words_size(bold(self.font()), name, room).height()
        if not handle:
            return tall, 0
        elided = QFontMetrics(smaller(self.font())).height()
        return tall, elided

    def paintSection(self, painter: QPainter, area: QRect, section: int) -> None:
        """Draw a name in bold and its account below, on a ground when it is the chosen one."""
        table = self.model()
        channel = table.channel_at(section) if isinstance(table, GridTable) else None
        chosen = section == self.chosen
        _draw_ground(painter, area, Role.SOFT_ACCENT if chosen else Role.SHEET)
        _draw_line(painter, area)
        if channel is None:
            return
        if chosen:
            painter.fillRect(area.left(), area.top(), 3, area.height(), _accent())
        tall, below = self._heights(channel.name, channel.handle)
        top = area.top() + max(0, (area.height() - tall - below) // 2)
        left, room = area.left() + SIDE, area.width() - 2 * SIDE
        painter.setFont(bold(self.font()))
        painter.setPen(current().colour(Role.INK))
        painter.drawText(QRect(left, top, room + 2, tall), _WRAP, channel.name)
        if below:
            font = smaller(self.font())
            said = QFontMetrics(font).elidedText(channel.handle, Qt.TextElideMode.ElideMiddle, room)
            painter.setFont(font)
            painter.setPen(current().colour(Role.MUTED))
            painter.drawText(QRect(left, top + tall, room + 2, below), _LINE, said)


class GridCorner(QWidget):
    """The heading above the names of the channels."""

    def __init__(self, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it as the other headings."""
        del event
        painter = QPainter(self)
        area = self.rect()
        _draw_ground(painter, area, Role.SHEET)
        painter.setFont(bold(smaller(self.font())))
        painter.setPen(current().colour(Role.MUTED))
        painter.drawText(area.adjusted(SIDE, 0, -2, -2), _WRAP, self._words)
        _draw_edge(painter, area)
        painter.end()


def _draw_ground(painter: QPainter, area: QRect, role: Role) -> None:
    painter.fillRect(area, current().colour(role))


def _draw_edge(painter: QPainter, area: QRect) -> None:
    painter.setPen(QPen(current().colour(Role.LINE), 1))
    painter.drawLine(area.bottomLeft(), area.bottomRight())


def _accent() -> QColor:
    return current().colour(Role.ACCENT)
