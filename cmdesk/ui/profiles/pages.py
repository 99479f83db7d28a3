# SPDX-License-Identifier: MIT
"""The page of a name on a network: its address in full, opened in the browser at a click only."""

from __future__ import annotations

from PySide6.QtCore import QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cmdesk.domain.texts import mark
from cmdesk.ui.i18n import say
from cmdesk.ui.theme import muted_label
from cmdesk.ui.widgets.flow import FlowLayout
from cmdesk.ui.widgets.link import LINKS_APART, Link
from cmdesk.ui.widgets.sheet import breakable, wrapped

_COPY = mark("Pages", "Copy the address")


def open_page(address: str) -> bool:
    """Hand an https address to the system's browser; False for another one or without a browser."""
    url = QUrl(address, QUrl.ParsingMode.StrictMode)
    safe = url.isValid() and url.scheme() == "https" and bool(url.host())
    return safe and QDesktopServices.openUrl(url)


class PageLine(QWidget):
    """An address as it will be opened, and below it what opens or copies it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._address = ""
        self.address = wrapped(muted_label("", self))
        links = QWidget(self)
        self.open = Link(say(mark("Pages", "Open this page in the browser")), links)
        self.open.clicked.connect(self._on_open)
        self.copy = Link(say(_COPY), links)
        self.copy.clicked.connect(self._on_copy)
        flow = FlowLayout(links, LINKS_APART, 0)
        for link in (self.open, self.copy):
            flow.addWidget(link)
        self.failed = wrapped(muted_label("", self))
        self.failed.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.address, links, self.failed):
            column.addWidget(widget)

    def show_address(self, address: str) -> None:
        """Show another address; nothing at all for an empty one."""
        if address != self._address:
            self.failed.hide()
            self.copy.setText(say(_COPY))
        self._address = address
        self.address.setText(breakable(address))
        for link in (self.open, self.copy):
            link.setAccessibleDescription(address)
        self.setVisible(bool(address))

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._address)
        self.copy.setText(say(mark("TextsPanel", "Copied")))

    @Slot()
    def _on_open(self) -> None:
        opened = open_page(self._address)
        words = mark("Pages", "No browser opened. Copy the address into one yourself.")
        self.failed.setText("" if opened else say(words))
        self.failed.setVisible(not opened)
