# SPDX-License-Identifier: MIT
"""Our own words, typed and clicked away, and the sections that only *everything* lists."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cmdesk.domain.records import KeptFor
from cmdesk.domain.texts import mark
from cmdesk.services.edits import Set
from cmdesk.ui.editorial.own_words import OwnWordsSection
from cmdesk.ui.tabs.editorial import SECTIONS, EditorialTab
from tests.journeys.person import types
from tests.ui.editorial.conftest import BAKERY, CLIENT, OpenLine

LEFT = Qt.MouseButton.LeftButton
KEYS = [kind.key for kind in SECTIONS]


def listed(tab: EditorialTab) -> list[str]:
    """The keys of the sections in the list."""
    found = (tab.list.list.item(row) for row in range(tab.list.list.count()))
    return [KEYS[n] for n, item in enumerate(found) if not item.isHidden()]


@pytest.fixture
def section(open_line: OpenLine) -> OwnWordsSection:
    tab = open_line((replace(CLIENT, words=("Éclair & Co", "Zorblax")), *BAKERY[1:]))
    tab.show_section("own_words")
    found = tab.section
    assert isinstance(found, OwnWordsSection)
    return found


def test_words_are_added_by_keys(section: OwnWordsSection) -> None:
    section.word.setFocus()
    types(section.word, "  pain  brié ")
    QTest.keyClick(section.word, Qt.Key.Key_Return)
    assert section.document.client.words == ("pain brié", "Zorblax", "Éclair & Co")
    assert list(section.buttons) == ["pain brié", "Zorblax", "Éclair & Co"]
    assert section.word.text() == ""
    assert section.word.hasFocus()
    assert section.count() == 3
    section.document.undo_stack.undo()
    assert list(section.buttons) == ["Éclair & Co", "Zorblax"]


def test_a_word_is_there_once_and_nothing_adds_nothing(section: OwnWordsSection) -> None:
    QTest.mouseClick(section.add, LEFT)
    types(section.word, "ZORBLAX")
    QTest.mouseClick(section.add, LEFT)
    assert section.notice.words == "“ZORBLAX” is one of your words already."
    assert section.document.undo_stack.count() == 0


def test_a_word_is_clicked_away_and_brought_back(section: OwnWordsSection, qtbot: QtBot) -> None:
    button = section.buttons["Éclair & Co"]
    assert button.text() == "Éclair && Co"
    assert button.accessibleName() == "Remove “Éclair & Co”"
    qtbot.mouseClick(button, LEFT)
    assert "Éclair & Co" not in section.document.client.words
    assert section.notice.words == "“Éclair & Co” was removed."
    assert section.notice.undo.hasFocus()
    qtbot.keyClick(section.notice.undo, Qt.Key.Key_Space)
    assert section.document.client.words == ("Éclair & Co", "Zorblax")
    assert section.buttons["Éclair & Co"].hasFocus()
    assert not section.bring("nobody")


def test_tab_goes_through_the_words_to_the_line_that_adds_one(
    section: OwnWordsSection, qtbot: QtBot
) -> None:
    section.buttons["Éclair & Co"].setFocus()
    for expected in (section.buttons["Zorblax"], section.word, section.add):
        focus = section.window().focusWidget()
        assert focus is not None
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
        assert section.window().focusWidget() is expected


# ---- essentials and everything ---------------------------------------------------------------


def test_the_essentials_list_four_sections_and_offer_the_rest(
    tab: EditorialTab, qtbot: QtBot
) -> None:
    assert listed(tab) == ["themes", "rendezvous", "channels", "closed_days"]
    assert tab.list.list.height() == tab.list.list.sizeHintForRow(0) * 4
    qtbot.mouseClick(tab.everything, LEFT)
    assert listed(tab) == KEYS
    assert not tab.everything.isVisible()
    assert tab.list.list.hasFocus()
    tab.scope.show_everything(everything=False)
    assert listed(tab) == KEYS[:4]
    assert tab.everything.isVisible()


def test_a_section_that_holds_something_is_listed(tab: EditorialTab) -> None:
    words = {"words": ("Zorblax",)}
    edit = Set(type(CLIENT), CLIENT.id, words, mark("Test", "add a word"))
    assert tab.document.run(edit)
    assert listed(tab) == [*KEYS[:4], "own_words"]
    tab.document.undo_stack.undo()
    assert listed(tab) == KEYS[:4]


def test_the_section_in_use_stays_until_another_one_is_chosen(section: OwnWordsSection) -> None:
    tab = section
    while not isinstance(tab, EditorialTab):
        tab = tab.parentWidget()  # type: ignore[assignment]
    for button in tuple(section.buttons.values()):
        button.click()
    assert listed(tab) == [*KEYS[:4], "own_words"]
    tab.show_section("themes")
    assert listed(tab) == KEYS[:4]


@pytest.mark.parametrize("kept_for", [KeptFor.CLIENTS, KeptFor.TEAM])
def test_who_works_for_others_sees_everything(open_line: OpenLine, kept_for: KeptFor) -> None:
    tab = open_line((replace(CLIENT, kept_for=kept_for), *BAKERY[1:]))
    assert listed(tab) == KEYS
    assert not tab.everything.isVisible()
    own = {"kept_for": KeptFor.OWN}
    assert tab.document.run(Set(type(CLIENT), CLIENT.id, own, mark("Test", "keep it")))
    assert listed(tab) == KEYS[:4]
