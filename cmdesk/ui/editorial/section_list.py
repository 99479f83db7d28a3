# SPDX-License-Identifier: MIT
"""The sections of the line in a sheet: names, and how many things each holds."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from cmdesk.domain.texts import mark
from cmdesk.ui.i18n import locale, say
from cmdesk.ui.theme import Role, current

_HEIGHT, _SIDE = 34, 12
_KEY, _COUNT = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


class SectionList(QFrame):
    """A sheet with one line per section; ``chosen`` tells the key."""

    chosen = Signal(str)

    def __init__(self, sections: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "sheet")
        self.list = QListWidget(self)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setItemDelegate(_Painter(self.list))
        self.list.setAccessibleName(say(mark("Editorial", "Sections of the editorial line")))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMouseTracking(True)
        for key, title in sections:
            item = QListWidgetItem(title)
            item.setData(_KEY, key)
            self.list.addItem(item)
        self.list.setFixedHeight(_HEIGHT * len(sections))
        self.list.setCurrentRow(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addWidget(self.list)
        self.setFocusProxy(self.list)
        self.list.currentItemChanged.connect(self._on_changed)

    @property
    def key(self) -> str:
        """The key of the section that is chosen."""
        return str(self.list.currentItem().data(_KEY))

    def set_key(self, key: str) -> None:
        """Choose a section."""
        for item in self._items():
            if item.data(_KEY) == key:
                self.list.setCurrentItem(item)

    def leave_out(self, keys: Collection[str]) -> None:
        """Show all sections but these."""
        shown = 0
        for item in self._items():
            item.setHidden(item.data(_KEY) in keys)
            shown += not item.isHidden()
        self.list.setFixedHeight(_HEIGHT * shown)

    def set_count(self, key: str, count: int | None) -> None:
        """Show how many things a section holds; None shows nothing."""
        for item in self._items():
            if item.data(_KEY) == key:
                item.setData(_COUNT, count)
                words = item.text() if count is None else f"{item.text()}, {count}"
                item.setData(Qt.ItemDataRole.AccessibleTextRole, words)

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(row) for row in range(self.list.count())]

    @Slot(QListWidgetItem, QListWidgetItem)
    def _on_changed(self, item: QListWidgetItem | None, _before: object) -> None:
        if item is not None:
            self.chosen.emit(str(item.data(_KEY)))


class _Painter(QStyledItemDelegate):
    """The chosen line on the soft accent, the counts at the right."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """All lines are as tall."""
        del option, index
        return QSize(80, _HEIGHT)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one line."""
        del option  # PySide's stubs do not know the fields it inherits
        view = self.parent()
        assert isinstance(view, QListWidget), "made by the list"
        area = view.visualItemRect(view.item(index.row()))
        chosen = view.currentRow() == index.row()
        colours = current()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        hovered = area.contains(view.viewport().mapFromGlobal(view.cursor().pos()))
        if chosen or (hovered and view.underMouse()):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.colour(Role.SOFT_ACCENT if chosen else Role.HOVER))
            painter.drawRoundedRect(area.adjusted(0, 1, 0, -1), 6, 6)
        if chosen and view.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colours.colour(Role.ACCENT), 1))
            painter.drawRoundedRect(QRectF(area).adjusted(0.5, 1.5, -0.5, -1.5), 6, 6)
        font = QFont(view.font())
        words = area.adjusted(_SIDE, 0, -_SIDE, 0)
        count = index.data(_COUNT)
        if count is not None:
            painter.setFont(font)
            painter.setPen(colours.colour(Role.MUTED))
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(words, right, locale().toString(int(count)))
            words.setRight(words.right() - 28)
        font.setWeight(QFont.Weight.DemiBold if chosen else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(colours.colour(Role.ACCENT if chosen else Role.INK))
        title = painter.fontMetrics().elidedText(
            str(index.data()), Qt.TextElideMode.ElideRight, words.width()
        )
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, title)
        painter.restore()
