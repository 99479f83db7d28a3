# SPDX-License-Identifier: MIT
"""Calendar tabs on documents of their own."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from cmdesk.domain.records import Record
from cmdesk.services.platforms import load_platforms
from cmdesk.store.document_file import DocumentFile
from cmdesk.ui.open_document import OpenDocument
from cmdesk.ui.tabs.calendar import CalendarTab
from tests.ui.calendar.weeks import NOW

OpenTab = Callable[[Sequence[Record]], CalendarTab]


@pytest.fixture
def open_tab(qtbot: QtBot, tmp_path: Path) -> Iterator[OpenTab]:
    """Shows a calendar tab on a document that holds given records."""
    made: list[OpenDocument] = []

    def make(records: Sequence[Record]) -> CalendarTab:
        path = tmp_path / f"week{len(made)}.cmdesk"
        document_file = DocumentFile.create(path, records, author="test")
        document = OpenDocument(document_file, load_platforms(), clock=lambda: NOW)
        made.append(document)
        tab = CalendarTab(document)
        qtbot.addWidget(tab)
        tab.resize(1440, 790)
        tab.show()
        qtbot.waitExposed(tab)
        tab.page.view.setFocus()
        return tab

    yield make
    for document in made:
        document.close()
