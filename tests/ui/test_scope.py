# SPDX-License-Identifier: MIT
"""Essentials or everything: what decides, what is remembered, and the View menu."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, replace

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cmdesk.config.memory import DocumentMemory, memory_of, remember
from cmdesk.domain.records import Client, KeptFor, Record, Status
from cmdesk.domain.texts import mark
from cmdesk.services.edits import Set
from cmdesk.services.platforms import load_platforms
from cmdesk.ui import scope
from cmdesk.ui.forms.details import Details
from cmdesk.ui.furnishing import Surroundings, furnished_window
from cmdesk.ui.main_window import MainWindow
from cmdesk.ui.open_document import OpenDocument
from cmdesk.ui.preferences import Preferences
from cmdesk.ui.scope import Scope, scope_of
from cmdesk.ui.tabs.editorial import SECTIONS, EditorialTab
from tests.ui.answers import NOW


def keep_for(document: OpenDocument, kept_for: KeptFor) -> None:
    values = {"kept_for": kept_for}
    label = mark("Test", "keep it for others")
    assert document.run(Set(Client, document.client.id, values, label))


def test_the_table_names_what_exists() -> None:
    assert {kind.key for kind in SECTIONS} > scope.SECTIONS
    assert {one.name for one in fields(Details)} > scope.DETAILS
    assert set(Status) > set(scope.STATUSES)


def test_for_whom_it_is_kept_decides_until_the_user_does(document: OpenDocument) -> None:
    one = scope_of(document)
    assert scope_of(document) is one
    turned: list[bool] = []

    def note() -> None:
        turned.append(one.everything)

    one.changed.connect(note)
    assert not one.everything
    assert memory_of(document.uuid).everything is None
    keep_for(document, KeptFor.CLIENTS)
    keep_for(document, KeptFor.TEAM)
    assert turned == [True]
    one.show_everything(everything=False)
    one.show_everything(everything=False)
    assert turned == [True, False]
    document.undo_stack.undo()
    assert turned == [True, False], "the user's choice holds"


def test_the_choice_is_remembered_beside_what_else_is(document: OpenDocument) -> None:
    remember(document.uuid, DocumentMemory(paper="A3"))
    scope_of(document).show_everything(everything=True)
    assert memory_of(document.uuid) == DocumentMemory(everything=True, paper="A3")
    assert Scope(document).everything


def test_statuses_and_fields_of_both(document: OpenDocument) -> None:
    one = scope_of(document)
    assert one.details() == scope.DETAILS
    assert one.statuses(Status.READY) == scope.STATUSES
    assert one.statuses(Status.ON_HOLD) == (Status.ON_HOLD, *scope.STATUSES)
    assert one.shows_section("themes")
    assert not one.shows_section("own_words")
    one.show_everything(everything=True)
    assert one.details() is None
    assert set(one.statuses(Status.READY)) == set(Status)
    assert one.shows_section("own_words")


# ---- the menu --------------------------------------------------------------------------------


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, records: list[Record]) -> Iterator[MainWindow]:
    made = furnished_window(Preferences(), Surroundings(load_platforms(), lambda: NOW))
    made.preferences.setParent(made)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    made.desk.start_new(records)
    yield made
    if made.desk.publication is not None:
        made.desk.publication.close(discard=True)


def editorial(window: MainWindow) -> EditorialTab:
    assert window.page is not None
    return next(tab for tab in window.page.tabs if isinstance(tab, EditorialTab))


def test_the_menu_turns_it_and_says_how_it_stands(window: MainWindow) -> None:
    action = window.actions_by_id["everything"]
    assert action.isEnabled()
    assert action.isCheckable()
    assert not action.isChecked()
    action.trigger()
    assert action.isChecked()
    assert editorial(window).scope.everything
    editorial(window).scope.show_everything(everything=False)
    assert not action.isChecked(), "another way to turn it"
    editorial(window).everything.click()
    assert action.isChecked()
    window.desk.close()
    assert not action.isEnabled()
    assert not action.isChecked()


def test_the_tabs_keep_their_keys(window: MainWindow) -> None:
    assert window.page is not None
    before = [window.page.tab_bar.tabText(n) for n in range(window.page.tab_bar.count())]
    window.actions_by_id["everything"].trigger()
    after = [window.page.tab_bar.tabText(n) for n in range(window.page.tab_bar.count())]
    assert before == after


def test_each_document_has_its_own(window: MainWindow, records: list[Record]) -> None:
    window.actions_by_id["everything"].trigger()
    others = [replace(one, name="Other") if isinstance(one, Client) else one for one in records]
    assert window.desk.publication is not None
    window.desk.start_new(others)
    assert not window.actions_by_id["everything"].isChecked()
