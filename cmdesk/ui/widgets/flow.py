# SPDX-License-Identifier: MIT
"""A row of small widgets that goes on in the next line when the first one is full."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Places its widgets like words: from left to right, then on the next line."""

    def __init__(
        self, parent: QWidget | None = None, gap: int = 4, line_gap: int | None = None
    ) -> None:
        """``gap`` pixels between two, and ``line_gap`` (the same if not given) between lines."""
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self._line_gap = gap if line_gap is None else line_gap
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Take one more, at the end."""
        self._items.append(item)

    def count(self) -> int:
        """How many there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The one at a place, None beyond the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Give one back."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:
        """A narrow flow is taller."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Pixels that the lines take in this width."""
        return self._place(QRect(0, 0, width, 0), only_measure=True)

    def setGeometry(self, rect: QRect) -> None:
        """Place everything."""
        super().setGeometry(rect)
        self._place(rect, only_measure=False)

    def sizeHint(self) -> QSize:
        """As little as the widest widget needs."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """The widest and the tallest of the widgets."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def expandingDirections(self) -> Qt.Orientation:
        """It takes no more room than it needs."""
        return Qt.Orientation(0)

    def _place(self, rect: QRect, *, only_measure: bool) -> int:
        at, tallest = rect.topLeft(), 0
        for item in self._items:
            size = item.sizeHint()
            if at.x() > rect.left() and at.x() + size.width() > rect.right() + 1:
                at, tallest = QPoint(rect.left(), at.y() + tallest + self._line_gap), 0
            if not only_measure:
                item.setGeometry(QRect(at, size))
            at.setX(at.x() + size.width() + self._gap)
            tallest = max(tallest, size.height())
        return at.y() + tallest - rect.top()
