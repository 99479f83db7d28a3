# SPDX-License-Identifier: MIT
"""What was found, one post a row: when and where, then its words with the match in bold."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from cmdesk.services.searching import Pieces
from cmdesk.ui.theme import Role, current
from cmdesk.ui.widgets.hint import plain_hint

LINES = 2  # of a post's words
_PAD_X, _PAD_Y = 12, 6
_SHOWN = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class HitLook:
    """A row as it is drawn: when and where, and the quoted words with what matched."""

    head: str
    pieces: Pieces

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        return f"{self.head}. {''.join(words for words, _ in self.pieces)}"


class HitList(QListWidget):
    """Rows that a click or the field's arrows choose; it takes no keyboard itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setUniformItemSizes(False)
        self.setItemDelegate(_HitDelegate(self))

    def show_looks(self, looks: Sequence[HitLook]) -> None:
        """Show these rows, none chosen."""
        self.clear()
        for look in looks:
            item = QListWidgetItem(self)
            item.setData(_SHOWN, look)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, look.spoken)
            item.setToolTip(plain_hint(look.spoken))

    def wanted_height(self, room: int) -> int:
        """Pixels that the rows take, at most ``room``; those beyond are not measured."""
        height = 0
        for row in range(self.count()):
            height += self.sizeHintForRow(row)
            if height >= room:
                return room
        return height

    def looks(self) -> tuple[HitLook, ...]:
        """The rows as they are drawn."""
        return tuple(self.item(row).data(_SHOWN) for row in range(self.count()))


class _HitDelegate(QStyledItemDelegate):
    """Draws a row; it never raises, whatever the words."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """The head and as many lines as the words need, two at most."""
        look = index.data(_SHOWN)
        width = option.rect.width() or self._width()
        line = option.fontMetrics.height()
        if not isinstance(look, HitLook):
            return QSize(width, line)
        _, lines = _laid_out(look.pieces, option.font, width - 2 * _PAD_X)
        return QSize(width, 2 * _PAD_Y + line + lines * line + 2)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """When and where, muted; below it the words."""
        look = index.data(_SHOWN)
        if not isinstance(look, HitLook):
            return
        painter.save()
        colours, state = current(), option.state
        rect: QRect = option.rect
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, colours.colour(Role.SOFT_ACCENT))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, colours.colour(Role.HOVER))
        inner = rect.adjusted(_PAD_X, _PAD_Y, -_PAD_X, -_PAD_Y)
        painter.setFont(option.font)
        metrics = option.fontMetrics
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.setPen(colours.colour(Role.INK if chosen else Role.MUTED))
        head = metrics.elidedText(look.head, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, head)
        painter.setPen(colours.colour(Role.INK))
        layout, _ = _laid_out(look.pieces, option.font, inner.width())
        layout.draw(painter, QPointF(inner.left(), inner.top() + metrics.height() + 2))
        painter.restore()

    def _width(self) -> int:
        view = self.parent()
        return view.viewport().width() if isinstance(view, QListWidget) else 0


def _laid_out(pieces: Pieces, font: QFont, width: int) -> tuple[QTextLayout, int]:
    """The words broken into at most two lines, what matched in bold; and how many lines."""
    layout = QTextLayout("".join(words for words, _ in pieces), font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setFormats(_formats(pieces))
    layout.beginLayout()
    height, count = 0.0, 0
    while count < LINES:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(max(1, width))
        line.setPosition(QPointF(0, height))
        height += line.height()
        count += 1
    layout.endLayout()
    return layout, max(1, count)


def _formats(pieces: Pieces) -> list[QTextLayout.FormatRange]:
    found: list[QTextLayout.FormatRange] = []
    at = 0
    for words, matches in pieces:
        length = len(words.encode("utf-16-le")) // 2  # Qt counts as UTF-16 does
        if matches:
            one = QTextLayout.FormatRange()
            one.start, one.length = at, length
            bold = QTextCharFormat()
            bold.setFontWeight(QFont.Weight.Bold)
            bold.setForeground(current().colour(Role.ACCENT))
            one.format = bold
            found.append(one)
        at += length
    return found
