# SPDX-License-Identifier: MIT
"""Words that were typed but whose field was not left are in the file after save and close."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from cmdesk.domain.records import Pillar
from cmdesk.services.platforms import load_platforms
from cmdesk.store.safe_document import SafeDocument
from cmdesk.store.viewing import view
from cmdesk.ui.editorial.fields import LineField
from cmdesk.ui.editorial.themes import ThemesSection
from cmdesk.ui.furnishing import Surroundings, furnished_window
from cmdesk.ui.main_window import MainWindow
from cmdesk.ui.preferences import Preferences
from cmdesk.ui.tabs.editorial import EditorialTab
from tests.ui.answers import NOW
from tests.ui.editorial.conftest import BAKERY, CRAFT


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "bakery.cmdesk"
    document = SafeDocument.new(BAKERY, made)
    document.publish()
    document.close()
    return made


@pytest.fixture
def window(qtbot: QtBot, path: Path) -> MainWindow:
    around = Surroundings(load_platforms(), lambda: NOW, lambda: BAKERY)
    made = furnished_window(Preferences(), around)
    made.preferences.setParent(made)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    assert made.desk.open_path(path)
    return made


def typed(window: MainWindow, qtbot: QtBot, words: str) -> LineField:
    assert window.page is not None
    tab = next(one for one in window.page.tabs if isinstance(one, EditorialTab))
    window.page.show_tab(window.page.tabs.index(tab))
    section = tab.section
    assert isinstance(section, ThemesSection)
    name = section.rows.by_id[CRAFT.id].name
    name.setFocus()
    name.selectAll()
    qtbot.keyClicks(name, words)
    return name


def name_in(path: Path) -> str:
    with view(path) as file, file.reading() as reader:
        return reader.get(Pillar, CRAFT.id).name


@pytest.mark.parametrize("leave", [MainWindow.close, lambda window: window.desk.close()])
def test_closing_keeps_what_was_typed(
    window: MainWindow, qtbot: QtBot, path: Path, leave: Callable[[MainWindow], object]
) -> None:
    typed(window, qtbot, "Our craft")
    assert leave(window)
    assert name_in(path) == "Our craft"


def test_saving_keeps_what_was_typed_and_the_cursor(
    window: MainWindow, qtbot: QtBot, path: Path
) -> None:
    name = typed(window, qtbot, "Our craft")
    window.desk.save()
    assert window.desk.publication is not None
    qtbot.waitUntil(lambda: name_in(path) == "Our craft")
    assert name.hasFocus()
    assert name.cursorPosition() == len("Our craft")
    window.desk.close()
