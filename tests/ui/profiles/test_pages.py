# SPDX-License-Identifier: MIT
"""Pages of networks: shown in full, opened at a click, and only behind https."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from cmdesk.ui.profiles.pages import PageLine, open_page

ADDRESS = "https://www.instagram.com/lepainlacroix/"


class Browser(QObject):
    """Stands in for the system's browser."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        """Note what would be opened."""
        self.opened.append(url.toString())


@pytest.fixture
def browser(qtbot: QtBot) -> Iterator[Browser]:
    made = Browser()
    for scheme in ("http", "https", "file", "javascript"):
        # The stub asks for bytes, the call for a str.
        QDesktopServices.setUrlHandler(scheme, made, "take")  # type: ignore[arg-type]
    yield made
    for scheme in ("http", "https", "file", "javascript"):
        QDesktopServices.unsetUrlHandler(scheme)
    del qtbot


def test_a_click_opens_the_address_that_is_shown(qtbot: QtBot, browser: Browser) -> None:
    line = PageLine()
    qtbot.addWidget(line)
    line.show_address(ADDRESS)
    line.show()
    assert line.address.text().replace("\u200b", "") == ADDRESS
    assert browser.opened == []
    qtbot.mouseClick(line.open, Qt.MouseButton.LeftButton)
    assert browser.opened == [ADDRESS]
    assert not line.failed.isVisible()
    qtbot.keyClick(line.open, Qt.Key.Key_Return)
    assert browser.opened == [ADDRESS, ADDRESS]


def test_what_is_copied_is_the_very_address(qtbot: QtBot) -> None:
    line = PageLine()
    qtbot.addWidget(line)
    line.show_address(ADDRESS)
    line.show()
    assert line.address.text() != ADDRESS, "it may break behind its slashes, and is not copied"
    qtbot.keyClick(line.copy, Qt.Key.Key_Return)
    assert QGuiApplication.clipboard().text() == ADDRESS
    assert line.copy.text() == "Copied"
    line.show_address("https://example.org/other")
    assert line.copy.text() == "Copy the address"


@pytest.mark.parametrize(
    "address", ["http://example.com/", "file:///etc/hosts", "javascript:alert(1)", "https://", ""]
)
def test_nothing_but_https_is_opened(browser: Browser, address: str) -> None:
    assert not open_page(address)
    assert browser.opened == []


def test_what_could_not_be_opened_is_said_until_another_address_comes(qtbot: QtBot) -> None:
    window = QWidget()
    line = PageLine(window)
    qtbot.addWidget(window)
    window.show()
    line.show_address("http://example.com/")
    line.open.click()
    assert line.failed.text().startswith("No browser opened.")
    assert not line.failed.isHidden()
    line.show_address(ADDRESS)
    assert line.failed.isHidden()
    line.show_address("")
    assert line.isHidden()
