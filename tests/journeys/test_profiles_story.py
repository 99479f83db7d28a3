# SPDX-License-Identifier: MIT
"""A baker's evening with the profiles: what comes first, done, undone, printed, found again."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from cmdesk.domain.records import CheckState, Presentation, ProfileCheck
from cmdesk.services.profiles import Kind
from cmdesk.ui.profiles.next_row import NextRow
from cmdesk.ui.tabs.profiles import ProfilesTab
from tests.journeys.person import LEFT, Person, begun, saved, types
from tests.ui.answers import Answers


def tab_of(person: Person) -> ProfilesTab:
    page = person.window.page
    assert page is not None
    (found,) = [n for n, tab in enumerate(page.tabs) if isinstance(tab, ProfilesTab)]
    person.presses(Qt.Key(Qt.Key.Key_1 + found), Qt.KeyboardModifier.ControlModifier)
    tab = page.tab
    assert isinstance(tab, ProfilesTab)
    return tab


def first_row(tab: ProfilesTab) -> NextRow:
    return min(tab.page.next_things.rows.values(), key=lambda row: row.y())


def the_list(menu: QMenu, at: QPoint) -> QAction:
    del at
    return menu.actions()[0]


def test_the_profiles_are_filled_in_the_order_that_matters(
    qtbot: QtBot, answers: Answers, tmp_path: Path
) -> None:
    person = Person(qtbot, answers)
    begun(person)
    tab = tab_of(person)
    row = first_row(tab)
    assert row.what.text() == "Check the opening hours\u00a0· Facebook", "said at a glance"
    assert row.where.isHidden()
    person.qtbot.mouseClick(row.how, LEFT)
    assert row.where.where.text()
    left = len(tab.watch.things)
    person.qtbot.mouseClick(row.tick, LEFT)
    assert len(tab.watch.things) == left - 1
    person.asks_the_menu("undo")
    assert len(tab.watch.things) == left
    person.asks_the_menu("redo")

    instagram = next(c for c in tab.watch.profiles.channels if c.platform == "instagram")
    tab.choose_channel(instagram.id)
    tab.page.texts.area.setFocus()
    types(tab.page.texts.area, "Pains au levain, ateliers du samedi. " * 5)
    tab.page.checks.grid.setFocus()
    assert tab.badge() == 1, "it is cut by the network"
    assert any(thing.kind is Kind.SHORTEN for thing in tab.watch.things)
    tab.page.texts.area.selectAll()
    types(tab.page.texts.area, "Pains au levain, ateliers du samedi.")
    tab.page.texts.area.setFocus()
    tab.page.checks.grid.setFocus()
    assert tab.badge() == 0

    pdf = tmp_path / "profiles.pdf"
    answers.expect("run_menu", the_list)
    answers.expect("file_to_save_as", pdf)
    person.clicks(tab, "Print the list")
    assert pdf.stat().st_size > 5_000

    path = tmp_path / "Chez Paul.cmdesk"
    saved(person, path)
    person.leaves()
    person.starts_the_program()
    assert person.window.open_path(path)
    with person.document.reading() as reader:
        checks, texts = reader.all(ProfileCheck), reader.all(Presentation)
    assert [one.state for one in checks] == [CheckState.DONE]
    assert [one.text for one in texts] == ["Pains au levain, ateliers du samedi."]
    page = person.window.page
    assert page is not None
    assert isinstance(page.tab, ProfilesTab), "the last tab used is shown again"
    person.leaves()
