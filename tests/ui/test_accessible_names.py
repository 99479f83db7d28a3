# SPDX-License-Identifier: MIT
"""Whatever takes the focus says what it is, on every page and in every dialog."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QMenu,
    QWidget,
)
from pytestqt.qtbot import QtBot

from cmdesk.domain.records import Record
from cmdesk.services.platforms import load_platforms
from cmdesk.services.sample import sample_client, sample_records
from cmdesk.store.safe_document import SafeDocument
from cmdesk.ui import shots
from cmdesk.ui.furnishing import Surroundings, furnished_window
from cmdesk.ui.main_window import MainWindow
from cmdesk.ui.preferences import Preferences
from cmdesk.ui.shots import Studio
from tests.ui.answers import NOW


@pytest.fixture
def studio(qtbot: QtBot) -> Iterator[Studio]:
    today = date(2026, 11, 25)

    def example() -> Sequence[Record]:
        return sample_records(sample_client("en"), today)

    around = Surroundings(load_platforms(), lambda: NOW, example)
    window = furnished_window(Preferences(), around)
    window.preferences.setParent(window)
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    yield Studio(window, "en", None, today)
    if window.desk.publication is not None:
        window.desk.publication.close(discard=True)


def nameless(shown: QWidget) -> list[str]:
    """What takes the focus in a window and has no name for a screen reader."""
    return [
        f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}"
        for widget in shown.findChildren(QWidget)
        if widget.isVisible() and takes_focus(widget) and not name_of(widget)
    ]


def takes_focus(widget: QWidget) -> bool:
    """Whether Tab stops there; the inside of a field or of a scrolled page does not count."""
    parent = widget.parentWidget()
    if isinstance(widget, QLineEdit) and isinstance(parent, QAbstractSpinBox | QComboBox):
        return False
    if isinstance(parent, QAbstractScrollArea) and widget is parent.viewport():
        return False
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def name_of(widget: QWidget) -> str:
    found = QAccessible.queryAccessibleInterface(widget)
    return "" if found is None else found.text(QAccessible.Text.Name).strip()


@pytest.mark.parametrize("name", [name for name, _ in shots.SHOTS])
def test_every_screen_names_what_takes_the_focus(studio: Studio, name: str) -> None:
    shown = dict(shots.SHOTS)[name](studio)
    assert shown is not None
    shown.show()
    focusable = [w for w in shown.findChildren(QWidget) if w.isVisible() and takes_focus(w)]
    assert focusable or isinstance(shown, QMenu), "something takes the focus"
    assert nameless(shown) == []
    if shown is not studio.window:
        shown.close()


def test_work_that_was_found_is_named_too(
    studio: Studio, tmp_path: Path, records: Sequence[Record]
) -> None:
    SafeDocument.new(records, None).close()
    window: MainWindow = studio.window
    window.start.show_documents([tmp_path], window.desk.found_work(), NOW)
    assert window.desk.found_work()
    assert nameless(window) == []


def test_a_field_without_a_name_is_seen(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    field = QLineEdit(page)
    page.show()
    assert nameless(page) == ["QLineEdit in QWidget"]
    field.setAccessibleName("Title")
    assert nameless(page) == []
