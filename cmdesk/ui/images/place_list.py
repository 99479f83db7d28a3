# SPDX-License-Identifier: MIT
"""The places a picture may go to, each with its verdict and what it asks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from cmdesk.domain.texts import mark
from cmdesk.ui.i18n import say
from cmdesk.ui.icons import picture
from cmdesk.ui.images.words import SIGNS, RowWords
from cmdesk.ui.theme import Role, current
from cmdesk.ui.widgets.hint import plain_hint

_ROW: Final = Qt.ItemDataRole.UserRole
_PAD, _GAP, _SIGN = 8, 2, 14
_Index = QModelIndex | QPersistentModelIndex


class PlaceList(QListWidget):
    """One row a place; ``place_chosen`` tells its number when another one is shown."""

    place_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "sheet")
        self.setAccessibleName(say(mark("ImageChecker", "Where the picture may go")))
        self.setItemDelegate(_RowPainter(self))
        self.setUniformItemSizes(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.currentRowChanged.connect(self._on_row)

    def show_rows(self, rows: Sequence[RowWords], chosen: int) -> None:
        """Show these rows, one of them chosen, without telling."""
        self.blockSignals(True)
        self.clear()
        for row in rows:
            item = QListWidgetItem(row.spoken)
            item.setData(_ROW, row)
            item.setToolTip(plain_hint(row.spoken))
            self.addItem(item)
        self.setCurrentRow(chosen)
        self.blockSignals(False)

    @Slot(int)
    def _on_row(self, number: int) -> None:
        if number >= 0:
            self.place_chosen.emit(number)


class _RowPainter(QStyledItemDelegate):
    """Paints the place in bold, its verdict with a sign, and what it asks."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """As many lines as there is to say."""
        row = index.data(_ROW)
        lines = 2 + (isinstance(row, RowWords) and row.verdict is not None)
        line = QFontMetrics(option.font).height()
        return QSize(120, lines * (line + _GAP) + 2 * _PAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one row; what does not fit is cut with “…”."""
        row = index.data(_ROW)
        if not isinstance(row, RowWords):
            return
        painter.save()
        theme, state = current(), option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(option.rect, theme.colour(Role.SOFT_ACCENT))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, theme.colour(Role.HOVER))
        if chosen and state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(theme.colour(Role.ACCENT))
            painter.drawRect(option.rect.adjusted(0, 0, -1, -1))
        _paint_lines(painter, option.rect.adjusted(_PAD, _PAD, -_PAD, -_PAD), row, option.font)
        painter.setPen(theme.colour(Role.SOFT_LINE))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        painter.restore()


def _paint_lines(painter: QPainter, room: QRect, row: RowWords, font: QFont) -> None:
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    high = QFontMetrics(font).height()
    line = QRect(room.left(), room.top(), room.width(), high)
    _write(painter, line, row.place, (bold, Role.INK))
    line.translate(0, high + _GAP)
    if row.verdict is not None:
        name, role = SIGNS[row.verdict]
        sign = picture(name, _SIGN, role, painter.device().devicePixelRatio())
        painter.drawPixmap(line.left(), line.top() + (high - _SIGN) // 2, sign)
        _write(painter, line.adjusted(_SIGN + 6, 0, 0, 0), row.judged, (font, role))
        line.translate(0, high + _GAP)
    _write(painter, line, row.asked, (font, Role.MUTED))


def _write(painter: QPainter, room: QRect, words: str, how: tuple[QFont, Role]) -> None:
    font, role = how
    painter.setFont(font)
    painter.setPen(current().colour(role))
    cut = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, cut)
