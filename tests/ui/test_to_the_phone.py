# SPDX-License-Identifier: MIT
"""The way to the phone through the real window: keys, menus, what is possible when."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from cmdesk.domain.records import Channel, Client, Post, Version
from cmdesk.store.safe_document import SafeDocument
from cmdesk.ui.dialogs.phone import PhoneDialog
from cmdesk.ui.main_window import MainWindow
from cmdesk.ui.tabs.calendar import CalendarTab
from tests.journeys.person import CTRL, SHIFT, Person
from tests.ui.answers import Answers

TUESDAY = date(2026, 11, 24)


@pytest.fixture
def person(qtbot: QtBot, answers: Answers, tmp_path: Path) -> Iterator[Person]:
    """Somebody with a week of one post before them."""
    path = tmp_path / "bakery.cmdesk"
    document = SafeDocument.new(
        (
            Client(id="client", name="Corner Bakery"),
            Channel(id="fb", platform="facebook_page", name="Facebook"),
            Post(id="post", text="Warm at seven.", link="https://example.org"),
            Version(id="card", post_id="post", channel_id="fb", day=TUESDAY, minute=540),
        ),
        path,
    )
    document.publish()
    document.close()
    found = Person(qtbot, answers)
    found.starts_the_program()
    found.window.open_path(path)
    yield found
    for window in found.windows:
        if window.desk.publication is not None:
            window.desk.publication.close(discard=True)


def calendar(window: MainWindow) -> CalendarTab:
    assert window.page is not None
    tab = window.page.tab
    assert isinstance(tab, CalendarTab)
    return tab


def test_a_key_shows_the_chosen_post_and_changes_nothing(person: Person, answers: Answers) -> None:
    window = person.window
    action = window.actions_by_id["to_phone"]
    assert not action.isEnabled(), "no post is chosen"
    view = calendar(window).page.view
    view.choose(["card"])
    view.setFocus()
    assert action.isEnabled()
    seen: list[str] = []

    def look(dialog: PhoneDialog) -> bool:
        dialog.show()
        assert dialog.code is not None
        seen.extend(hint.text() for hint in dialog.hints)
        person.qtbot.keyClick(dialog, Qt.Key.Key_Escape)
        return dialog.isVisible()

    answers.expect("run_dialog", look)
    person.presses(Qt.Key.Key_P, CTRL | SHIFT)
    assert "Nothing goes over the network" in seen[0]
    assert not person.document.undo_stack.canUndo()
    assert view.chosen_ids() == ("card",)


def test_the_menu_writes_the_shown_week(person: Person, answers: Answers, tmp_path: Path) -> None:
    out = tmp_path / "pocket.pdf"
    answers.expect("file_to_save_as", out)
    person.asks_the_menu("week_pocket")
    (page,) = PdfReader(out).pages
    said = " ".join(page.extract_text().split())
    for words in ("Corner Bakery", "Tuesday 24 November, 9:00", "Warm at seven.", "example.org"):
        assert words in said
    person.asks_the_menu("next")
    answers.expect("file_to_save_as", tmp_path / "next.html")
    person.asks_the_menu("week_pocket")
    assert "No posts this week." in (tmp_path / "next.html").read_text("utf-8")
