# SPDX-License-Identifier: MIT
"""Turning the pages of a preview and looking at them larger or smaller."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from cmdesk.domain.texts import Text, mark
from cmdesk.ui.i18n import say
from cmdesk.ui.icons import dress
from cmdesk.ui.theme import muted_label

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrintPreviewWidget

_ZOOM = 1.25


class Paging(QWidget):
    """The buttons over a preview; pages are turned only where there are several."""

    def __init__(self, preview: QPrintPreviewWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preview = preview
        self.words = muted_label("", self)
        self._back = self._button("", mark("SheetPreview", "Page before"), "chevron_left")
        self._onward = self._button("", mark("SheetPreview", "Next page"), "chevron_right")
        smaller = self._button("−", mark("SheetPreview", "Smaller"))
        whole = QPushButton(say(mark("SheetPreview", "Whole page")), self)
        whole.setAutoDefault(False)
        larger = self._button("+", mark("SheetPreview", "Larger"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for widget in (self._back, self.words, self._onward, smaller, whole, larger):
            row.addWidget(widget)
        self._back.clicked.connect(self.turn_back)
        self._onward.clicked.connect(self.turn_on)
        smaller.clicked.connect(self.zoom_out)
        whole.clicked.connect(self.zoom_whole)
        larger.clicked.connect(self.zoom_in)
        preview.previewChanged.connect(self.say_page)

    @Slot()
    def zoom_in(self) -> None:
        """Show the page larger."""
        self._preview.zoomIn(_ZOOM)

    @Slot()
    def zoom_out(self) -> None:
        """Show the page smaller."""
        self._preview.zoomOut(_ZOOM)

    @Slot()
    def zoom_whole(self) -> None:
        """Show the whole page."""
        self._preview.fitInView()
        self._preview.updatePreview()  # fitting alone keeps the size that was chosen by hand

    @Slot()
    def turn_back(self) -> None:
        """Show the page before."""
        self._preview.setCurrentPage(max(1, self._preview.currentPage() - 1))
        self.say_page()

    @Slot()
    def turn_on(self) -> None:
        """Show the next page."""
        page = self._preview.currentPage() + 1
        self._preview.setCurrentPage(min(self._preview.pageCount(), page))
        self.say_page()

    @Slot()
    def say_page(self) -> None:
        """Which page it is, where there are several."""
        page, pages = self._preview.currentPage(), self._preview.pageCount()
        words = mark("WeekSheet", "Page {page} of {pages}").filled(page=page, pages=pages)
        self.words.setText(say(words))
        for widget in (self._back, self.words, self._onward):
            widget.setVisible(pages > 1)
        self._back.setEnabled(page > 1)
        self._onward.setEnabled(page < pages)

    def _button(self, sign: str, words: Text, icon: str = "") -> QPushButton:
        """A button with a sign only, and its words for whoever asks."""
        button = QPushButton(sign, self)
        button.setAutoDefault(False)
        button.setAccessibleName(say(words))
        button.setToolTip(say(words))
        if icon:
            dress(button, icon)
        return button
