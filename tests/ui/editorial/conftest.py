# SPDX-License-Identifier: MIT
"""Editorial line tabs on documents of their own, and hands to type into them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from cmdesk.domain.records import Channel, Client, Opening, Pillar, Post, Record, Rhythm, Version
from cmdesk.services.platforms import load_platforms
from cmdesk.store.document_file import DocumentFile
from cmdesk.ui.open_document import OpenDocument
from cmdesk.ui.tabs.editorial import EditorialTab
from tests.ui.answers import NOW

OpenLine = Callable[[Sequence[Record]], EditorialTab]
Write = Callable[[QLineEdit, str], None]

CLIENT = Client(id="c" * 32, name="Corner Bakery", language="en", time_zone="Europe/London")
FACEBOOK = Channel(
    id="f" * 32, platform="facebook_page", name="Facebook", rhythm=Rhythm.CALM, handle="@corner"
)
LETTER = Channel(id="n" * 32, platform="newsletter", name="Letter")
CRAFT = Pillar(id="l" * 32, name="Craft", wanted_share=60)
BREAD = Opening(
    id="o" * 32, channel_id=FACEBOOK.id, weekdays=(6,), minute=540, name="Bread", important=True
)
POST = Post(id="p" * 32, text="Warm at seven.", pillar_id=CRAFT.id)
CARD = Version(id="v" * 32, post_id=POST.id, channel_id=FACEBOOK.id, day=NOW.date())
BAKERY: tuple[Record, ...] = (CLIENT, FACEBOOK, LETTER, CRAFT, BREAD, POST, CARD)


@pytest.fixture
def open_line(qtbot: QtBot, tmp_path: Path) -> Iterator[OpenLine]:
    """Shows an editorial line tab on a document that holds given records."""
    made: list[OpenDocument] = []
    kept: list[EditorialTab] = []

    def make(records: Sequence[Record]) -> EditorialTab:
        path = tmp_path / f"line{len(made)}.cmdesk"
        document = OpenDocument(
            DocumentFile.create(path, records, author="test"),
            load_platforms(),
            clock=lambda: NOW,
        )
        made.append(document)
        tab = EditorialTab(document)
        kept.append(tab)
        qtbot.addWidget(tab)
        tab.resize(1440, 790)
        tab.show()
        tab.activateWindow()
        qtbot.waitUntil(tab.isActiveWindow)
        return tab

    yield make
    for document in made:
        document.close()


@pytest.fixture
def tab(open_line: OpenLine) -> EditorialTab:
    """The line of a bakery with two channels, a theme, a rendez-vous and a post."""
    return open_line(BAKERY)


@pytest.fixture
def write(qtbot: QtBot) -> Write:
    """Types words over a field's and leaves it with Return."""

    def typed(field: QLineEdit, words: str) -> None:
        field.setFocus()
        field.selectAll()
        qtbot.keyClick(field, Qt.Key.Key_Delete)
        qtbot.keyClicks(field, words)
        qtbot.keyClick(field, Qt.Key.Key_Return)

    return typed
