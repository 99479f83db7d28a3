# SPDX-License-Identifier: MIT
"""A window, a file in a shared folder, and somebody at another computer."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from cmdesk.config import who
from cmdesk.domain.records import Post, Record
from cmdesk.services.platforms import load_platforms
from cmdesk.store.safe_document import SafeDocument
from cmdesk.ui import watching_file
from cmdesk.ui.furnishing import Surroundings, furnished_window
from cmdesk.ui.main_window import MainWindow
from cmdesk.ui.preferences import Preferences
from tests.ui.answers import NOW
from tests.ui.hands.shared import POST, Elsewhere


@pytest.fixture
def window(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    monkeypatch.setattr(watching_file, "SOON_MS", 20)
    window = furnished_window(Preferences(), Surroundings(load_platforms(), lambda: NOW))
    window.preferences.setParent(window)
    qtbot.addWidget(window)
    window.show()
    yield window
    if window.desk.publication is not None:
        window.desk.publication.close(discard=True)


@pytest.fixture
def target(tmp_path: Path, records: Sequence[Record]) -> Path:
    folder = tmp_path / "shared"
    folder.mkdir()
    document = SafeDocument.new(records, folder / "client.cmdesk", author="Anne")
    document.publish()
    document.close()
    return folder / "client.cmdesk"


@pytest.fixture
def elsewhere(tmp_path: Path, target: Path, monkeypatch: pytest.MonkeyPatch) -> Elsewhere:
    """Somebody changes the file, or another one, at another computer."""

    def change(title: str, path: Path = target) -> None:
        with monkeypatch.context() as there:
            there.setattr(who, "computer", lambda: "PC-ACCUEIL")
            document = SafeDocument.open(path, author="Marie", home=tmp_path / "their home")
            with document.document_file.writing() as writer:
                writer.update(Post, POST, {"title": title})
            document.publish()
            document.close()

    return change


@pytest.fixture
def theirs(target: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[SafeDocument]:
    """The file, open at Marie's."""
    with monkeypatch.context() as there:
        there.setattr(who, "computer", lambda: "PC-ACCUEIL")
        document = SafeDocument.open(target, author="Marie", home=tmp_path / "their home")
    yield document
    document.close()
