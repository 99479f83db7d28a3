# SPDX-License-Identifier: MIT
"""Panels of profiles on documents of their own, shown in a window as wide as a column."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from cmdesk.domain.records import Record
from cmdesk.services.platforms import load_platforms
from cmdesk.store.document_file import DocumentFile
from cmdesk.ui.open_document import OpenDocument
from tests.ui.answers import NOW
from tests.ui.profiles.panels import RECORDS

COLUMN = 320
OpenRecords = Callable[[Sequence[Record]], OpenDocument]
ShowPanel = Callable[[QWidget], None]


@pytest.fixture
def open_records(qtbot: QtBot, tmp_path: Path) -> Iterator[OpenRecords]:
    """Opens documents that hold given records."""
    made: list[OpenDocument] = []

    def opened(records: Sequence[Record]) -> OpenDocument:
        file = DocumentFile.create(tmp_path / f"profiles{len(made)}.db", records)
        made.append(OpenDocument(file, load_platforms(), clock=lambda: NOW))
        return made[-1]

    del qtbot
    yield opened
    for document in made:
        document.close()


@pytest.fixture
def bakery(open_records: OpenRecords) -> OpenDocument:
    """A bakery with three channels, a text that is too long and two wanted names."""
    return open_records(RECORDS)


@pytest.fixture
def show_panel(qtbot: QtBot) -> ShowPanel:
    """Shows a panel as a column of the tab would, and tells it what changes."""

    def shown(panel: QWidget) -> None:
        window = QWidget()
        column = QVBoxLayout(window)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(panel)
        column.addStretch(1)
        qtbot.addWidget(window)
        window.resize(COLUMN, 900)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)

    return shown
