# SPDX-License-Identifier: MIT
"""Themes, typed and clicked."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from cmdesk.domain.records import Degree, Pattern, Pillar, Post
from cmdesk.domain.texts import mark
from cmdesk.services.edits import Set
from cmdesk.ui.editorial.look_button import LOOK_NAMES
from cmdesk.ui.editorial.themes import ThemesSection, shares_note
from cmdesk.ui.tabs.editorial import EditorialTab
from tests.ui.answers import Answers
from tests.ui.editorial.conftest import CLIENT, CRAFT, POST, OpenLine, Write
from tests.ui.tab_order import after

LEFT = Qt.MouseButton.LeftButton
Pick = Callable[[QMenu, QPoint], QAction]


@pytest.fixture
def section(tab: EditorialTab) -> ThemesSection:
    found = tab.section
    assert isinstance(found, ThemesSection)
    return found


def pillars(section: ThemesSection) -> tuple[Pillar, ...]:
    with section.document.reading() as reader:
        return reader.all(Pillar)


def craft(section: ThemesSection) -> Pillar:
    return pillars(section)[0]


def test_a_theme_is_added_renamed_and_undone(
    section: ThemesSection, tab: EditorialTab, write: Write
) -> None:
    write(section.new_name, "Offers")
    assert [one.name for one in pillars(section)] == ["Craft", "Offers"]
    assert pillars(section)[1].pattern is Pattern.DIAGONAL
    assert section.new_name.text() == ""
    assert section.new_name.hasFocus()
    assert section.count() == 2
    row = section.rows.by_id[pillars(section)[1].id]
    write(row.name, "Bargains")
    assert pillars(section)[1].name == "Bargains"
    stack = tab.document.undo_stack
    assert stack.undoText() == "change “Offers”"
    stack.undo()
    assert row.name.text() == "Offers"
    stack.undo()
    assert [one.name for one in pillars(section)] == ["Craft"]
    assert list(section.rows.by_id) == [CRAFT.id]


def test_a_theme_needs_a_name_of_its_own(section: ThemesSection, write: Write) -> None:
    write(section.new_name, "CRAFT")
    assert section.notice.words == "There is a theme named “Craft” already: choose another name."
    assert section.new_name.text() == "CRAFT"
    write(section.new_name, "Offers")
    assert section.notice.words == ""
    offers = section.rows.by_id[pillars(section)[1].id]
    write(offers.name, "CRAFT")
    assert offers.name.warned
    assert offers.name.text() == "CRAFT"
    write(offers.name, "")
    assert section.notice.words == "A theme needs a name. Nothing was changed."
    assert offers.name.text() == "Offers"
    write(section.new_name, "  ")
    assert len(pillars(section)) == 2


def test_shares_take_whole_numbers(section: ThemesSection, write: Write, qtbot: QtBot) -> None:
    row = section.rows.by_id[CRAFT.id]
    write(row.wanted, "45 %")
    assert craft(section).wanted_share == 45
    write(row.at_most, "a third")
    assert section.notice.words == (
        "“a third” was not kept for “Craft: At most, %”: write a whole number from 0 to 100, or "
        "leave the field empty."
    )
    assert (row.at_most.text(), row.at_most.warned) == ("a third", True)
    write(row.wanted, "")
    assert craft(section).wanted_share is None
    assert row.at_most.text() == "a third", "nothing typed is lost by another field's success"
    row.at_most.setFocus()
    qtbot.keyClick(row.at_most, Qt.Key.Key_Escape)
    assert (row.at_most.text(), row.at_most.warned) == ("", False)
    write(row.at_most, "101")
    assert row.at_most.warned
    write(row.at_most, "30")
    assert craft(section).maximum_share == 30
    assert section.notice.words == ""


def test_ctrl_z_undoes_the_document_once_the_words_are_kept(
    section: ThemesSection, tab: EditorialTab, write: Write, qtbot: QtBot
) -> None:
    undo = tab.document.undo_stack.createUndoAction(tab)
    undo.setShortcut(QKeySequence.StandardKey.Undo)
    tab.addAction(undo)
    name = section.rows.by_id[CRAFT.id].name
    write(name, "Bread")
    qtbot.keyClicks(name, "s")
    qtbot.keyClick(name, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert name.text() == "Bread"
    assert craft(section).name == "Bread", "what was being typed is undone first"
    write(name, "Bread and more")
    qtbot.keyClick(name, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (name.text(), craft(section).name) == ("Bread", "Bread")


def test_what_is_being_typed_survives_an_undo(
    section: ThemesSection, tab: EditorialTab, write: Write, qtbot: QtBot
) -> None:
    row = section.rows.by_id[CRAFT.id]
    write(row.wanted, "20")
    row.name.setFocus()
    row.name.setCursorPosition(0)
    qtbot.keyClicks(row.name, "Our ")
    tab.document.undo_stack.undo()
    assert row.wanted.text() == "60"
    assert (row.name.text(), row.name.cursorPosition()) == ("Our Craft", 4)
    qtbot.keyClick(row.name, Qt.Key.Key_Tab)
    assert craft(section).name == "Our Craft"


def test_a_theme_that_goes_while_it_is_typed_in_says_nothing(
    section: ThemesSection, tab: EditorialTab, write: Write, qtbot: QtBot
) -> None:
    write(section.new_name, "Offers")
    row = section.rows.by_id[pillars(section)[1].id]
    row.name.setFocus()
    qtbot.keyClicks(row.name, "s")
    tab.document.undo_stack.undo()
    assert [one.name for one in pillars(section)] == ["Craft"]


def test_a_look_is_chosen_from_eight(
    section: ThemesSection, qtbot: QtBot, answers: Answers
) -> None:
    def pick(number: int) -> Pick:
        def choose(menu: QMenu, _at: QPoint) -> QAction:
            assert len(menu.actions()) == len(LOOK_NAMES) == 8
            return menu.actions()[number]

        return choose

    look = section.rows.by_id[CRAFT.id].look
    answers.expect("run_menu", pick(3))
    qtbot.mouseClick(look, LEFT)
    assert craft(section).pattern is Pattern.HORIZONTAL
    assert look.accessibleName() == "Look of “Craft”: Red, horizontal lines"
    answers.expect("run_menu")
    qtbot.mouseClick(look, LEFT)
    assert craft(section).pattern is Pattern.HORIZONTAL


def test_a_colour_of_its_own_is_named(section: ThemesSection) -> None:
    label = mark("Test", "test")
    section.document.run(Set(Pillar, CRAFT.id, {"pattern": Pattern.GRID}, label))
    row = section.rows.by_id[CRAFT.id]
    assert row.look.accessibleName() == "Look of “Craft”: a colour of its own"


def test_the_usual_degree(section: ThemesSection, qtbot: QtBot) -> None:
    degree = section.rows.by_id[CRAFT.id].degree
    degree.setFocus()
    qtbot.keyClick(degree, Qt.Key.Key_End)
    assert craft(section).usual_degree is Degree.SELL
    qtbot.keyClick(degree, Qt.Key.Key_Home)
    assert craft(section).usual_degree is None


def test_deleting_a_theme_keeps_its_posts_and_offers_undo(
    section: ThemesSection, qtbot: QtBot, write: Write
) -> None:
    qtbot.mouseClick(section.rows.by_id[CRAFT.id].bin, LEFT)
    assert pillars(section) == ()
    assert section.notice.words == "“Craft” was deleted; its 1 post stay, without a theme."
    with section.document.reading() as reader:
        assert reader.get(Post, POST.id).pillar_id is None
    qtbot.mouseClick(section.notice.undo, LEFT)
    assert pillars(section) == (CRAFT,)
    assert section.notice.words == ""
    write(section.new_name, "Offers")
    qtbot.mouseClick(section.rows.by_id[pillars(section)[1].id].bin, LEFT)
    assert section.notice.words == "“Offers” was deleted."


def test_tab_goes_through_the_rows_in_order(section: ThemesSection, write: Write) -> None:
    write(section.new_name, "Offers")
    first, second = section.rows.by_id.values()
    assert after(first.bin) is second.look
    assert after(second.bin) is section.new_name


def test_no_theme_yet(open_line: OpenLine, write: Write) -> None:
    tab = open_line([CLIENT])
    section = tab.section
    assert isinstance(section, ThemesSection)
    assert section.sheet.height() < 200
    write(section.new_name, "Craft")
    assert [one.name for one in pillars(section)] == ["Craft"]


@pytest.mark.parametrize(
    ("shares", "said"),
    [
        ([(None, None)], ""),
        ([(60, None), (40, 50)], ""),
        ([(60, None), (20, None)], "the rest stays free"),
        ([(60, None), (60, None)], "a little more than"),
        ([(60, 30)], "worth another look"),
    ],
)
def test_shares_get_a_friendly_word(shares: list[tuple[int | None, int | None]], said: str) -> None:
    made = tuple(
        Pillar(id=str(n), name="Craft", wanted_share=wanted, maximum_share=most)
        for n, (wanted, most) in enumerate(shares)
    )
    note = shares_note(made)
    assert (note is None) if not said else (note is not None and said in note.source)
