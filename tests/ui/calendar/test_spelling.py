# SPDX-License-Identifier: MIT
"""Spelling in the composer by mouse and keys: marks, corrections, own words, F7."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QTextCharFormat, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPlainTextEdit, QToolTip
from pytestqt.qtbot import QtBot

from cmdesk.config.settings import Settings, save_settings
from cmdesk.domain.records import Client, Post, Record, Version
from cmdesk.services import spelling
from cmdesk.ui.forms.composer import Composer
from cmdesk.ui.forms.proofreading import Proofreading
from cmdesk.ui.tabs.calendar import CalendarTab
from cmdesk.ui.theme import Role, Theme, current
from tests.journeys.person import types
from tests.ui.answers import Answers
from tests.ui.calendar.conftest import OpenTab
from tests.ui.calendar.weeks import BASE, MONDAY

pytest.importorskip("hunspell", reason="no wheel of chunspell for this system")
LEFT, CTRL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier
Look = Callable[[Composer], None]


def bakery(text: str, own: str | None = None, **client: object) -> list[Record]:
    """A post on two channels, in French."""
    first = replace(BASE[0], **client)  # type: ignore[arg-type]
    return [
        first,
        *BASE[1:],
        Post(id="post", text=text),
        Version(id="a", post_id="post", channel_id="fb", day=MONDAY, minute=540),
        Version(id="b", post_id="post", channel_id="x", day=MONDAY, minute=540, text=own),
    ]


def look_at(qtbot: QtBot, tab: CalendarTab, answers: Answers, look: Look) -> None:
    """Opens the post in the composer, waits for the dictionary, looks, and closes it."""

    def run(dialog: Composer) -> bool:
        dialog.show()
        dialog.activateWindow()
        QTest.qWaitForWindowActive(dialog)
        qtbot.waitUntil(lambda: bool(proof(dialog).marks))
        look(dialog)
        dialog.hide()
        return False

    answers.expect("run_dialog", run)
    tab.page.view.choose(["a"])
    tab.perform("edit_post")


def proof(dialog: Composer) -> Proofreading:
    (found,) = dialog.findChildren(Proofreading)
    return found


def marked(field: QPlainTextEdit) -> list[str]:
    """The words that are underlined."""
    QApplication.processEvents()
    found, block = [], field.document().firstBlock()
    while block.isValid():
        units = block.text().encode("utf-16-le")
        for part in block.layout().formats():
            shape: QTextCharFormat = part.format
            start, length = part.start, part.length
            if shape.underlineStyle() is QTextCharFormat.UnderlineStyle.WaveUnderline:
                assert shape.underlineColor() == current().colour(Role.HALO)
                found.append(units[start * 2 : (start + length) * 2].decode("utf-16-le"))
        block = block.next()
    return found


def put(field: QPlainTextEdit, place: int) -> None:
    cursor = QTextCursor(field.document())
    cursor.setPosition(place)
    field.setTextCursor(cursor)


def by_keys(field: QPlainTextEdit) -> None:
    """The Menu key, or Shift+F10: Qt makes both this event."""
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(1, 1), QPoint(1, 1))
    QApplication.sendEvent(field, event)


def by_mouse(field: QPlainTextEdit, place: int) -> None:
    cursor = QTextCursor(field.document())
    cursor.setPosition(place)
    at = field.cursorRect(cursor).center()
    globally = field.viewport().mapToGlobal(at)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, globally)
    QApplication.sendEvent(field.viewport(), event)


def choosing(words: str, seen: list[str]) -> Callable[[QMenu, QPoint], object]:
    def choose(menu: QMenu, _at: QPoint) -> object:
        seen[:] = [action.text() for action in menu.actions() if not action.isSeparator()]
        return next(action for action in menu.actions() if action.text() == words)

    return choose


def test_unknown_words_are_marked_in_every_text(
    qtbot: QtBot, open_tab: OpenTab, answers: Answers
) -> None:
    tab = open_tab(bakery("🥖 La bolangerie Lacroix\nsur Instagram", "Du paiin chaud"))

    def look(dialog: Composer) -> None:
        assert marked(dialog.text) == ["bolangerie"]
        assert marked(dialog.more.channels.rows["x"].own) == ["paiin"]

    look_at(qtbot, tab, answers, look)


def test_the_language_is_the_posts_one(qtbot: QtBot, open_tab: OpenTab, answers: Answers) -> None:
    tab = open_tab(bakery("Our colour, notre couleur", language="en"))

    def look(dialog: Composer) -> None:
        assert marked(dialog.text) == ["notre", "couleur"]

    look_at(qtbot, tab, answers, look)


def test_a_word_being_typed_is_marked_when_it_is_left(
    qtbot: QtBot, open_tab: OpenTab, answers: Answers
) -> None:
    tab = open_tab(bakery("Bonjour"))

    def look(dialog: Composer) -> None:
        text = dialog.text
        text.moveCursor(QTextCursor.MoveOperation.End)
        types(text, " bolan")
        assert marked(text) == []
        types(text, "gerie")
        assert marked(text) == []
        types(text, " ")
        assert marked(text) == ["bolangerie"]
        types(text, "paiin")
        assert marked(text) == ["bolangerie"]
        QTest.keyClick(text, Qt.Key.Key_Home)
        assert marked(text) == ["bolangerie", "paiin"]
        QTest.keyClick(text, Qt.Key.Key_End)
        types(text, "o")
        assert marked(text) == ["bolangerie"]
        QTest.keyClick(text, Qt.Key.Key_Return)
        assert marked(text) == ["bolangerie", "paiino"]
        types(text, "bageutte")
        assert marked(text) == ["bolangerie", "paiino"]
        dialog.hour.setFocus()
        assert marked(text) == ["bolangerie", "paiino", "bageutte"]

    look_at(qtbot, tab, answers, look)


def test_a_word_is_corrected_by_the_mouse_and_taken_back(
    qtbot: QtBot, open_tab: OpenTab, answers: Answers
) -> None:
    tab = open_tab(bakery("🥖 l’bolangerie & fils"))
    seen: list[str] = []

    def look(dialog: Composer) -> None:
        answers.expect("run_menu", choosing("boulangerie", seen))
        by_mouse(dialog.text, 8)
        assert dialog.text.toPlainText() == "🥖 l’boulangerie & fils"
        assert seen[:3] == [
            "boulangerie",
            "Add “bolangerie” to our own words",
            "Ignore it here",
        ]
        assert any("Paste" in words for words in seen), "what any text offers is there too"
        assert marked(dialog.text) == []
        QTest.keyClick(dialog.text, Qt.Key.Key_Z, CTRL)
        assert dialog.text.toPlainText() == "🥖 l’bolangerie & fils"
        assert marked(dialog.text) == ["bolangerie"]

    look_at(qtbot, tab, answers, look)


def test_f7_goes_through_the_texts_and_the_menu_key_corrects(
    qtbot: QtBot, open_tab: OpenTab, answers: Answers
) -> None:
    tab = open_tab(bakery("La bolangerie\net le paiin", "Une bageutte"))
    seen: list[str] = []

    def look(dialog: Composer) -> None:
        own = dialog.more.channels.rows["x"].own
        dialog.text.setFocus()
        put(dialog.text, 0)
        chosen = []
        for _ in range(4):
            field = dialog.focusWidget()
            assert field is not None
            QTest.keyClick(field, Qt.Key.Key_F7)
            held = dialog.focusWidget()
            assert isinstance(held, QPlainTextEdit)
            chosen.append((held is own, held.textCursor().selectedText()))
        assert chosen == [
            (False, "bolangerie"),
            (False, "paiin"),
            (True, "bageutte"),
            (False, "bolangerie"),
        ]
        answers.expect("run_menu", choosing("boulangerie", seen))
        by_keys(dialog.text)
        assert dialog.text.toPlainText() == "La boulangerie\net le paiin"
        dialog.hour.setFocus()
        QTest.keyClick(dialog.hour, Qt.Key.Key_F7)
        assert dialog.text.textCursor().selectedText() == "paiin"

    look_at(qtbot, tab, answers, look)


def test_f7_says_when_there_is_nothing(qtbot: QtBot, open_tab: OpenTab, answers: Answers) -> None:
    tab = open_tab(bakery("La boulangerie"))

    def look(dialog: Composer) -> None:
        QTest.keyClick(dialog.text, Qt.Key.Key_F7)
        assert QToolTip.text() == "No unknown word here."
        QToolTip.hideText()
        qtbot.waitUntil(lambda: not QToolTip.isVisible())

    look_at(qtbot, tab, answers, look)


def test_a_known_word_has_the_usual_menu(qtbot: QtBot, open_tab: OpenTab, answers: Answers) -> None:
    tab = open_tab(bakery("La boulangerie"))

    def look(dialog: Composer) -> None:
        assert proof(dialog).marks[dialog.text].word_at(dialog.text.textCursor()) is None
        event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(1, 1), QPoint(1, 1))
        assert not proof(dialog).eventFilter(dialog.text, event)

    look_at(qtbot, tab, answers, look)


def test_a_word_becomes_one_of_ours_at_once_and_is_taken_back_in_words(
    qtbot: QtBot, open_tab: OpenTab, answers: Answers
) -> None:
    tab = open_tab(bakery("Du zorblax frais", "Zorblax !"))
    seen: list[str] = []

    def look(dialog: Composer) -> None:
        own = dialog.more.channels.rows["x"].own
        assert marked(dialog.text) == ["zorblax"]
        answers.expect("run_menu", choosing("Add “zorblax” to our own words", seen))
        by_mouse(dialog.text, 5)
        assert marked(dialog.text) == marked(own) == []

    look_at(qtbot, tab, answers, look)
    document = tab.document
    assert "zorblax" in document.client.words
    assert document.undo_stack.undoText() == "add “zorblax” to our own words"
    document.undo_stack.undo()
    assert "zorblax" not in document.client.words


def test_a_word_ignored_is_so_until_the_form_is_closed(
    qtbot: QtBot, open_tab: OpenTab, answers: Answers
) -> None:
    tab = open_tab(bakery("Du xqzvwk frais, Xqzvwk"))
    seen: list[str] = []

    def look(dialog: Composer) -> None:
        answers.expect("run_menu", choosing("Ignore it here", seen))
        by_mouse(dialog.text, 5)
        assert seen[0] == "No suggestion"
        assert marked(dialog.text) == []

    look_at(qtbot, tab, answers, look)

    def again(dialog: Composer) -> None:
        assert marked(dialog.text) == ["xqzvwk", "Xqzvwk"]

    look_at(qtbot, tab, answers, again)
    assert tab.document.undo_stack.count() == 0


def test_a_menu_that_is_closed_changes_nothing(
    qtbot: QtBot, open_tab: OpenTab, answers: Answers
) -> None:
    tab = open_tab(bakery("Du zorblax frais"))

    def look(dialog: Composer) -> None:
        answers.expect("run_menu", None)
        by_mouse(dialog.text, 5)
        assert dialog.text.toPlainText() == "Du zorblax frais"
        assert marked(dialog.text) == ["zorblax"]

    look_at(qtbot, tab, answers, look)


def test_the_line_takes_the_colour_of_a_new_theme(
    qtbot: QtBot, qapp: QApplication, open_tab: OpenTab, answers: Answers
) -> None:
    tab = open_tab(bakery("Du zorblax frais"))

    def look(dialog: Composer) -> None:
        Theme.apply(qapp, "dark")
        assert marked(dialog.text) == ["zorblax"]

    try:
        look_at(qtbot, tab, answers, look)
    finally:
        Theme.apply(qapp, "light")


@pytest.mark.parametrize("reason", ["not wanted", "no library"])
def test_without_it_the_composer_is_as_ever(
    reason: str, open_tab: OpenTab, answers: Answers, monkeypatch: pytest.MonkeyPatch
) -> None:
    if reason == "not wanted":
        save_settings(Settings(spelling=False))
    else:
        monkeypatch.setattr(spelling, "_dictionary", lambda _name: None)
    tab = open_tab(bakery("Du zorblax frais"))

    def run(dialog: Composer) -> bool:
        dialog.show()
        for one in dialog.findChildren(Proofreading):
            one.begin()
            assert one.marks == {}
        assert marked(dialog.text) == []
        QTest.keyClick(dialog.text, Qt.Key.Key_F7)
        dialog.hide()
        return False

    answers.expect("run_dialog", run)
    tab.page.view.choose(["a"])
    tab.perform("edit_post")
    with tab.document.reading() as reader:
        assert reader.all(Client)[0].words == ()


def test_a_form_that_is_gone_at_once_loads_nothing(
    qtbot: QtBot, open_tab: OpenTab, answers: Answers
) -> None:
    tab = open_tab(bakery("Du zorblax frais"))

    def run(dialog: Composer) -> bool:
        (timer,) = proof(dialog).findChildren(QTimer)
        assert timer.isActive()
        with qtbot.waitSignal(timer.timeout):
            dialog.hide()
        assert proof(dialog).marks == {}
        return False

    answers.expect("run_dialog", run)
    tab.page.view.choose(["a"])
    tab.perform("edit_post")
