# SPDX-License-Identifier: MIT
"""The first page by itself."""

from __future__ import annotations

import os
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from cmdesk.config.recents import Glance
from cmdesk.ui.start_page import StartPage
from cmdesk.ui.widgets.week_drawing import WeekDrawing
from tests.ui.answers import NOW


def test_a_drawing_is_shown_until_there_is_something_to_list(qtbot: QtBot, tmp_path: Path) -> None:
    page = StartPage()
    qtbot.addWidget(page)
    page.resize(900, 700)
    page.show_documents([], (), None)
    page.show()
    (drawing,) = page.findChildren(WeekDrawing)
    picture = drawing.grab().toImage()
    strip, sunday = picture.pixelColor(9, 45), picture.pixelColor(picture.width() - 20, 45)
    assert strip != sunday, "a card on Monday, none on Sunday"
    page.show_documents([tmp_path], (), None)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert page.findChildren(WeekDrawing) == []


@pytest.fixture
def page(qtbot: QtBot) -> StartPage:
    made = StartPage()
    qtbot.addWidget(made)
    made.resize(900, 700)
    return made


def labels(page: StartPage) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel)]


def names(page: StartPage) -> dict[str, QPushButton]:
    return {b.accessibleName() or b.text(): b for b in page.findChildren(QPushButton)}


def test_each_recent_says_in_a_line_how_it_stands(page: StartPage, tmp_path: Path) -> None:
    there, gone = tmp_path / "Lou & Fils.cmdesk", tmp_path / "Gone.cmdesk"
    there.write_text("x")
    due = (NOW.replace(tzinfo=None),)
    glances = {path: Glance(due, {date(2026, 11, 30): (1, 3)}) for path in (there, gone)}
    page.show_documents([there, gone], (), NOW, glances)
    page.show()
    assert labels(page).count("1 to confirm · next week: 1 of 3") == 1
    found = names(page)
    assert found["Lou & Fils"].text() == "Lou && Fils"
    assert found["Lou & Fils"].accessibleDescription() == (
        f"1 to confirm · next week: 1 of 3 · {tmp_path}"
    )
    assert not found["Gone"].isEnabled()
    assert f"{tmp_path} · not there at the moment" in labels(page)


def test_of_an_unknown_one_it_says_when_it_was_saved(page: StartPage, tmp_path: Path) -> None:
    path = tmp_path / f"{'A very long name ' * 8}.cmdesk"
    path.write_text("x")
    at = datetime.fromisoformat("2026-11-03T09:30").timestamp()
    os.utime(path, (at, at))
    page.show_documents([path], (), NOW)
    page.show()
    assert "Saved on 3 November" in labels(page)
    shown = names(page)[path.stem]
    assert shown.text().endswith("…")
    assert shown.toolTip() == path.name
    page.show_documents([path], (), None)  # before anything else is known
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert "Saved on 3 November" not in labels(page)


def test_the_choices_say_what_they_lead_to(page: StartPage) -> None:
    page.show()
    assert page.new_button.accessibleDescription().startswith("A few words about your business")
    assert page.new_button.height() >= 48
    page.show_choices("clients", example=False)
    assert page.new_button.accessibleDescription().startswith("A few words about the client")
    assert not page.example_button.isVisible()
    assert page.open_button.isVisible()
