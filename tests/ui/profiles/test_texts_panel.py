# SPDX-License-Identifier: MIT
"""The presentation of a channel: written, counted, marked, copied, in several languages."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from cmdesk.domain.counting import BYTES, Count
from cmdesk.domain.figures import Figure, Grade
from cmdesk.domain.records import Region
from cmdesk.services.editorial import change, delete_channel
from cmdesk.services.presentations import presentations_of
from cmdesk.ui.i18n import say
from cmdesk.ui.open_document import OpenDocument
from cmdesk.ui.profiles.texts_panel import TextsPanel, count_words
from cmdesk.ui.theme import Role, Theme, current
from cmdesk.ui.window_acts import keep_typed_words
from tests.ui.answers import NOW, Answers
from tests.ui.profiles.conftest import COLUMN, OpenRecords, ShowPanel
from tests.ui.profiles.panels import BLOG, CLIENT, INSTAGRAM, LONG, RECORDS, TWITTER


@pytest.fixture
def panel(bakery: OpenDocument, show_panel: ShowPanel) -> TextsPanel:
    return paneled(bakery, show_panel)


def paneled(document: OpenDocument, show_panel: ShowPanel) -> TextsPanel:
    made = TextsPanel(document)
    document.changed.connect(made.refresh)
    show_panel(made)
    made.show_channel(INSTAGRAM.id)
    return made


def kept(document: OpenDocument, language: str = "", channel: str = INSTAGRAM.id) -> str:
    with document.reading() as reader:
        found = presentations_of(reader, channel).get(language)
    return "" if found is None else found.text


def retype(qtbot: QtBot, panel: TextsPanel, words: str) -> None:
    panel.area.setFocus()
    panel.area.selectAll()
    qtbot.keyClicks(panel.area, words)


def leave(panel: TextsPanel) -> None:
    panel.other.setFocus()


def test_what_is_too_long_is_said_and_marked(panel: TextsPanel) -> None:
    assert panel.sheet.title.text() == "Instagram · Presentation"
    assert panel.count.text() == "169 characters of 150: 19 too many."
    assert panel.count.property("look") == "trouble"
    (shade,) = panel.area.extraSelections()
    assert shade.cursor.selectedText() == LONG.strip()[150:]


def test_what_fits_is_said_calmly(qtbot: QtBot, panel: TextsPanel) -> None:
    retype(qtbot, panel, "Pains bio")
    assert panel.count.text() == "9 of 150"
    assert panel.count.property("look") == "muted"
    assert panel.area.extraSelections() == []


def test_leaving_the_field_is_one_step_to_undo(
    qtbot: QtBot, panel: TextsPanel, bakery: OpenDocument
) -> None:
    retype(qtbot, panel, "Pains bio")
    assert kept(bakery) == LONG.strip()
    leave(panel)
    assert kept(bakery) == "Pains bio"
    assert bakery.undo_stack.count() == 1
    assert bakery.undo_stack.undoText() == "change the presentation of “Instagram”"
    bakery.undo_stack.undo()
    assert panel.area.toPlainText() == LONG.strip()
    bakery.undo_stack.redo()
    assert panel.area.toPlainText() == "Pains bio"


def test_escape_gives_the_old_words_back(
    qtbot: QtBot, panel: TextsPanel, bakery: OpenDocument
) -> None:
    retype(qtbot, panel, "Nothing")
    qtbot.keyClick(panel.area, Qt.Key.Key_Escape)
    assert panel.area.toPlainText() == LONG.strip()
    leave(panel)
    assert bakery.undo_stack.count() == 0


def test_saving_the_document_keeps_what_is_being_typed(
    qtbot: QtBot, panel: TextsPanel, bakery: OpenDocument
) -> None:
    retype(qtbot, panel, "Half a sen")
    keep_typed_words(panel.window())
    assert kept(bakery) == "Half a sen"
    assert panel.area.hasFocus()


def test_turning_to_another_channel_keeps_what_was_typed(
    qtbot: QtBot, panel: TextsPanel, bakery: OpenDocument
) -> None:
    retype(qtbot, panel, "Pains bio")
    panel.show_channel(TWITTER.id)
    assert kept(bakery) == "Pains bio"
    assert panel.area.toPlainText() == ""
    assert panel.count.text() == "0 of 160"
    assert not panel.copy.isEnabled()


def test_what_is_being_typed_stays_when_the_document_changes_elsewhere(
    qtbot: QtBot, panel: TextsPanel, bakery: OpenDocument
) -> None:
    retype(qtbot, panel, "Pains bio")
    assert bakery.run(change(INSTAGRAM, "Instagram", {"name": "Insta"}))
    assert panel.area.toPlainText() == "Pains bio"
    assert panel.sheet.title.text() == "Insta · Presentation"
    leave(panel)
    assert kept(bakery) == "Pains bio"


def test_a_deleted_channel_leaves_the_first_sentence(
    qtbot: QtBot, panel: TextsPanel, bakery: OpenDocument
) -> None:
    retype(qtbot, panel, "Pains bio")
    with bakery.reading() as reader:
        edit = delete_channel(reader, INSTAGRAM.id)
    assert bakery.run(edit)
    assert panel.none.isVisible()
    for widget in (panel.area, panel.copy, panel.count, panel.fold, panel.where, panel.other):
        assert not widget.isVisible()
    bakery.undo_stack.undo()
    assert kept(bakery) == LONG.strip()


def test_what_is_typed_for_a_deleted_channel_goes_with_it(
    qtbot: QtBot, panel: TextsPanel, bakery: OpenDocument
) -> None:
    bakery.changed.disconnect(panel.refresh)
    retype(qtbot, panel, "Pains bio")
    with bakery.reading() as reader:
        edit = delete_channel(reader, INSTAGRAM.id)
    assert bakery.run(edit)
    panel.show_channel(TWITTER.id)
    assert panel.area.toPlainText() == ""
    assert kept(bakery, channel=TWITTER.id) == ""


def test_undo_of_what_is_kept_works_from_the_field(
    qtbot: QtBot, panel: TextsPanel, bakery: OpenDocument
) -> None:
    window = panel.window()
    undo = bakery.undo_stack.createUndoAction(window)
    undo.setShortcut(QKeySequence(QKeySequence.StandardKey.Undo))
    window.addAction(undo)
    retype(qtbot, panel, "Pains bio")
    leave(panel)
    panel.area.setFocus()
    qtbot.keyClick(panel.area, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert kept(bakery) == LONG.strip()


def test_the_marks_take_the_colours_of_a_new_theme(panel: TextsPanel) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    try:
        dark = Theme.apply(application, "dark")
        (shade,) = panel.area.extraSelections()
        assert shade.format.background().color() == dark.colour(Role.TROUBLE_GROUND)
    finally:
        Theme.apply(application, "light")


def test_emptied_words_are_removed(qtbot: QtBot, panel: TextsPanel, bakery: OpenDocument) -> None:
    panel.area.setFocus()
    panel.area.selectAll()
    qtbot.keyClick(panel.area, Qt.Key.Key_Delete)
    leave(panel)
    assert kept(bakery) == ""
    with bakery.reading() as reader:
        assert presentations_of(reader, INSTAGRAM.id) == {}


def test_undo_is_the_documents_while_nothing_is_typed(
    qtbot: QtBot, panel: TextsPanel, bakery: OpenDocument
) -> None:
    retype(qtbot, panel, "ab")
    qtbot.keyClick(panel.area, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert panel.area.toPlainText() == LONG.strip()
    assert bakery.undo_stack.count() == 0


def test_the_text_is_copied_as_it_is(qtbot: QtBot, panel: TextsPanel) -> None:
    qtbot.mouseClick(panel.copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == LONG.strip()
    assert panel.copy.text() == "Copied"
    retype(qtbot, panel, "x")
    assert panel.copy.text() == "Copy"


def test_where_it_is_changed_is_said_where_that_is_known(panel: TextsPanel) -> None:
    assert panel.where.text() == "Profile › Edit profile › Bio"
    panel.show_channel(BLOG.id)
    assert panel.count.text() == "0 characters"


def test_one_language_shows_no_choice_and_another_can_be_added(
    qtbot: QtBot, panel: TextsPanel, bakery: OpenDocument, answers: Answers
) -> None:
    assert panel.languages is not None
    assert not panel.languages.isVisible()

    def dutch(menu: QMenu, *_: object) -> object:
        names = [action.text() for action in menu.actions()]
        assert "French" not in names
        return menu.actions()[names.index("Dutch")]

    answers.expect("run_menu", dutch)
    qtbot.mouseClick(panel.other, Qt.MouseButton.LeftButton)
    assert panel.languages.isVisible()
    assert panel.languages.key == "nl"
    retype(qtbot, panel, "Brood")
    leave(panel)
    assert (kept(bakery), kept(bakery, "nl")) == (LONG.strip(), "Brood")
    answers.expect("run_menu", None)
    qtbot.mouseClick(panel.other, Qt.MouseButton.LeftButton)
    assert panel.languages.key == "nl"


def test_in_quebec_french_and_english_are_offered(
    qtbot: QtBot, open_records: OpenRecords, show_panel: ShowPanel
) -> None:
    montreal = replace(CLIENT, region=Region.QUEBEC, language="fr_CA")
    document = open_records((montreal, *RECORDS[1:]))
    panel = paneled(document, show_panel)
    assert panel.languages is not None
    assert panel.languages.isVisible()
    labels = [button.text() for button in panel.languages._buttons.values()]
    assert labels == ["French", "English"]
    retype(qtbot, panel, "Pains")
    qtbot.mouseClick(panel.languages._buttons["en"], Qt.MouseButton.LeftButton)
    assert panel.area.toPlainText() == ""
    assert panel.area.hasFocus()
    retype(qtbot, panel, "Bread")
    qtbot.mouseClick(panel.languages._buttons[""], Qt.MouseButton.LeftButton)
    assert (kept(document), kept(document, "en")) == ("Pains", "Bread")
    assert panel.area.toPlainText() == "Pains"


def test_the_fold_is_said_and_what_is_behind_it_is_pale(
    bakery: OpenDocument, show_panel: ShowPanel
) -> None:
    instagram = bakery.platforms["instagram"]
    figure = Figure(30, "ours", Grade.C, NOW.date())
    facts = replace(instagram.profile, presentation_fold=figure)
    bakery.platforms = {**bakery.platforms, "instagram": replace(instagram, profile=facts)}
    panel = paneled(bakery, show_panel)
    assert panel.fold.text() == "Seen before “more”: up to “…au levain. Pains au”"
    pale, over = panel.area.extraSelections()
    ink = pale.format.foreground().color()
    assert ink == current().colour(Role.MUTED)
    assert over.cursor.selectionStart() == 150


@pytest.mark.parametrize(
    ("measured", "words"),
    [
        (Count(2560, 2560, BYTES, "bytes", None), "2,560 of 2,560 bytes"),
        (Count(2561, 2560, BYTES, "bytes", 2560), "2,561 bytes of 2,560: 1 too many."),
        (Count(1, None, "characters", "codepoints", None), "1 character"),
    ],
)
def test_counts_in_words(measured: Count, words: str) -> None:
    assert say(count_words(measured)) == words


def test_the_panel_fits_its_column_and_names_its_fields(panel: TextsPanel) -> None:
    assert panel.minimumSizeHint().width() <= COLUMN
    assert panel.area.accessibleName() == "Presentation"
    assert panel.width() == COLUMN
