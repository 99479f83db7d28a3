# SPDX-License-Identifier: MIT
"""A real window on a saved document, for the tests of what becomes of files."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel, QPushButton

from cmdesk.domain.records import Post
from cmdesk.domain.texts import plain
from cmdesk.services.edits import Set
from cmdesk.store.safe_document import SafeDocument
from cmdesk.store.viewing import view
from cmdesk.ui.dialogs.recovery import RecoveryDialog
from cmdesk.ui.main_window import MainWindow
from cmdesk.ui.publication import Publication

POST = "p" * 32
MakeWindow = Callable[[], MainWindow]


def title_in(path: Path) -> str:
    """The title of the first post in a file."""
    with view(path) as file, file.reading() as reader:
        return reader.get(Post, POST).title


def title_shown(window: MainWindow) -> str:
    """The title of the first post in the document of a window."""
    document = window.desk.document
    assert document is not None
    with document.reading() as reader:
        return reader.get(Post, POST).title


def retitle(window: MainWindow, title: str) -> None:
    """One edit: another title for the first post."""
    assert window.desk.document is not None
    assert window.desk.document.run(Set(Post, POST, {"title": title}, plain("name it")))


def publication_of(window: MainWindow) -> Publication:
    """What saves the document of a window."""
    assert window.desk.publication is not None
    return window.desk.publication


def save_now(window: MainWindow) -> None:
    """Have the file brought up to date, and wait for it."""
    assert publication_of(window).settle(_patiently)
    assert publication_of(window).problem is None


def _patiently(_over: object) -> bool:
    raise AssertionError("saving a small file takes no time")


def leave_work(path: Path, title: str) -> None:
    """Work on a file that a crash left behind."""
    crashed = SafeDocument.open(path)
    with crashed.document_file.writing() as writer:
        writer.update(Post, POST, {"title": title})
    crashed.close()


def damage(path: Path, *, keep: int = 4096) -> None:
    """Spoil a file behind its first bytes; SQLite then calls it malformed."""
    data = path.read_bytes()
    middle = len(data) // 2
    path.write_bytes(data[:keep] + b"\xa5" * (middle - keep) + data[middle:])


def click(button: QPushButton) -> None:
    """Press a button with the mouse."""
    assert button.isEnabled(), button.text()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def spoil(path: Path) -> bytes:
    """Overwrite a part in the middle of a file; what it is then."""
    data = bytearray(path.read_bytes())
    third = len(data) // 3
    data[third : 2 * third] = b"\xa5" * third
    path.write_bytes(bytes(data))
    return bytes(data)


def said_in(dialog: QDialog) -> str:
    """What is read in a dialog once it is shown."""
    dialog.show()
    return " ".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())


def salvage_pressed(dialog: RecoveryDialog) -> bool:
    """Read what can still be read."""
    dialog.show()
    click(dialog.salvage_button)
    return not dialog.isVisible()
