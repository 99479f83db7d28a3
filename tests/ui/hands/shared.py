# SPDX-License-Identifier: MIT
"""What the tests of a file in several hands do with the window, and see in it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from cmdesk.domain.records import Post
from cmdesk.domain.texts import plain
from cmdesk.services.edits import Set
from cmdesk.store.viewing import view
from cmdesk.ui.main_window import MainWindow
from cmdesk.ui.outside_changes import OutsideChanges
from cmdesk.ui.publication import Publication

POST = "p" * 32
Elsewhere = Callable[..., None]


def edit(window: MainWindow, title: str) -> None:
    document = window.desk.document
    assert document is not None
    assert document.run(Set(Post, POST, {"title": title}, plain("x")))


def publication_of(window: MainWindow) -> Publication:
    assert window.desk.publication is not None
    return window.desk.publication


def title_in(path: Path) -> str:
    with view(path) as file, file.reading() as reader:
        return reader.get(Post, POST).title


def shown_title(window: MainWindow) -> str:
    assert window.desk.document is not None
    with window.desk.document.reading() as reader:
        return reader.get(Post, POST).title


def banner(window: MainWindow) -> str:
    assert window.page is not None
    return window.page.banner.words


def press(qtbot: QtBot, window: MainWindow, verb: str) -> None:
    assert window.page is not None
    assert window.page.banner.button.text() == verb
    qtbot.mouseClick(window.page.banner.button, Qt.MouseButton.LeftButton)


def look(window: MainWindow) -> None:
    (changes,) = window.desk.findChildren(OutsideChanges)
    assert changes.watch is not None
    changes.watch.look()
