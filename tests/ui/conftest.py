# SPDX-License-Identifier: MIT
"""What the tests of the window share: documents in use, and a double for every question."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from cmdesk.domain.records import Channel, Client, Pillar, Post, Version
from cmdesk.domain.texts import plain
from cmdesk.services.edits import Add
from cmdesk.services.platforms import load_platforms
from cmdesk.store.document_file import DocumentFile
from cmdesk.store.safe_document import SafeDocument
from cmdesk.ui import ask, waiting
from cmdesk.ui.furnishing import Surroundings, furnished_window
from cmdesk.ui.i18n import install_language
from cmdesk.ui.main_window import MainWindow
from cmdesk.ui.open_document import OpenDocument
from cmdesk.ui.preferences import Preferences
from tests.ui.answers import NOW, QUESTIONS, Answers
from tests.ui.windowed import save_now


@pytest.fixture(autouse=True)
def answers(monkeypatch: pytest.MonkeyPatch) -> Iterator[Answers]:
    """The double of every question; unexpected ones fail."""
    double = Answers()
    # However slow this machine is, only the tests of waiting meet its dialog.
    monkeypatch.setattr(waiting, "PATIENCE_MS", 60_000)
    for question in QUESTIONS:

        def asked(*arguments: object, _question: str = question, **named: object) -> object:
            return double.answer(_question, (*arguments, *named.values()))

        monkeypatch.setattr(ask, question, asked)
    yield double
    double.check_all_asked()


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    """English sources around each test."""
    install_language(None, "en", Path("does-not-exist"))
    yield
    install_language(None, "en", Path("does-not-exist"))


@pytest.fixture
def records() -> list[Client | Channel | Pillar | Post | Version]:
    """A small document: a client with one channel, one pillar and one post."""
    post = Post(id="p" * 32, title="Bread of the day", text="Warm at seven.", pillar_id="l" * 32)
    return [
        Client(id="c" * 32, name="Corner Bakery", language="en", time_zone="Europe/London"),
        Channel(id="f" * 32, platform="facebook_page", name="Facebook"),
        Pillar(id="l" * 32, name="Craft"),
        post,
        Version(id="v" * 32, post_id=post.id, channel_id="f" * 32),
    ]


@pytest.fixture
def make_document(
    qtbot: QtBot, tmp_path: Path, records: list[Client | Channel | Pillar | Post | Version]
) -> Iterator[Callable[[], OpenDocument]]:
    """A maker of documents in use, closed after the test."""
    made: list[OpenDocument] = []

    def make() -> OpenDocument:
        file = DocumentFile.create(tmp_path / f"work{len(made)}.db", records)
        made.append(OpenDocument(file, load_platforms(), clock=lambda: NOW))
        return made[-1]

    del qtbot
    yield make
    for document in made:
        document.close()


@pytest.fixture
def document(make_document: Callable[[], OpenDocument]) -> OpenDocument:
    """A small document in use."""
    return make_document()


@pytest.fixture
def saved_file(tmp_path: Path, records: list[Client | Channel | Pillar | Post | Version]) -> Path:
    """A saved document of its own."""
    path = tmp_path / "Café & Fils #1.cmdesk"
    document = SafeDocument.new(records, path)
    document.publish()
    document.close()
    return path


@pytest.fixture
def make_main_window(qtbot: QtBot) -> Iterator[Callable[[], MainWindow]]:
    """A maker of real windows, their documents put away after the test."""
    made: list[MainWindow] = []

    def make() -> MainWindow:
        window = furnished_window(Preferences(), Surroundings(load_platforms(), lambda: NOW))
        window.preferences.setParent(window)
        qtbot.addWidget(window)
        window.show()
        qtbot.waitExposed(window)
        made.append(window)
        return window

    yield make
    for window in made:
        if window.desk.publication is not None:
            window.desk.publication.close(discard=True)


@pytest.fixture
def main_window(make_main_window: Callable[[], MainWindow]) -> MainWindow:
    """A real window on its first page."""
    return make_main_window()


@pytest.fixture
def large_file(main_window: MainWindow, saved_file: Path) -> Path:
    """A file of many posts with one earlier version, put away."""
    assert main_window.open_path(saved_file)
    document = main_window.desk.document
    assert document is not None
    posts = tuple(Post(id=f"{n:032x}", title=f"Post {n}", text="Words. " * 60) for n in range(300))
    assert document.run(Add(posts, plain("x")))
    save_now(main_window)
    assert main_window.desk.close()
    return saved_file
