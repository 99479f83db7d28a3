# SPDX-License-Identifier: MIT
"""The questions themselves: what they show and what they answer."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QPoint, QTimer, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QInputDialog, QMenu, QMessageBox
from pytestqt.qtbot import QtBot

from cmdesk.domain.texts import mark, plain
from cmdesk.ui import ask as real_ask

# The autouse double stands in for the functions, so the real ones are taken before it.
TELL, INFORM, CONFIRM, CHOOSE = (
    real_ask.tell,
    real_ask.inform,
    real_ask.confirm,
    real_ask.choose,
)
OPEN, SAVE, WORDS = real_ask.file_to_open, real_ask.file_to_save, real_ask.words
SAVE_AS = real_ask.file_to_save_as
RUN_DIALOG, RUN_MENU, WAIT = real_ask.run_dialog, real_ask.run_menu, real_ask.wait
Shown = list[QMessageBox]


@pytest.fixture
def press(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], Shown]:
    """Let the next box be answered by the button with these words; gives the boxes shown."""

    def prepare(words: str) -> Shown:
        shown: Shown = []

        def answer(box: QMessageBox) -> int:
            shown.append(box)
            box.show()
            next(b for b in box.buttons() if b.text().replace("&", "") == words).click()
            return 0

        monkeypatch.setattr(QMessageBox, "exec", answer)
        return shown

    return prepare


def test_something_is_told_with_its_detail_folded(press: Callable[[str], Shown]) -> None:
    shown = press("OK")
    TELL(None, plain("The stick is full."), "ENOSPC")
    assert (shown[0].text(), shown[0].detailedText()) == ("The stick is full.", "ENOSPC")
    shown = press("Close")
    INFORM(None, plain("About"), "<b>words</b>")
    assert shown[0].text() == "<b>words</b>"


@pytest.mark.parametrize(("button", "agreed"), [("Delete 12 posts", True), ("Cancel", False)])
def test_a_confirmation_has_its_verb_on_the_button(
    press: Callable[[str], Shown], monkeypatch: pytest.MonkeyPatch, button: str, agreed: bool
) -> None:
    monkeypatch.setattr(real_ask, "choose", CHOOSE)
    press(button)
    assert CONFIRM(None, plain("Sure?"), plain("Delete 12 posts"), plain("More")) is agreed


def test_a_choice_gives_its_key(press: Callable[[str], Shown]) -> None:
    choices = (real_ask.Choice("a", plain("First")), real_ask.Choice("b", plain("Second")))
    press("Second")
    assert CHOOSE(None, plain("Which?"), choices) == "b"
    press("Cancel")
    assert CHOOSE(None, plain("Which?"), choices) is None


@pytest.mark.parametrize(
    ("destructive", "default"), [((True,), "Cancel"), ((True, False), "1"), ((False, True), "0")]
)
def test_enter_alone_never_loses_anything(
    press: Callable[[str], Shown], destructive: tuple[bool, ...], default: str
) -> None:
    choices = [
        real_ask.Choice(str(number), plain(str(number)), destructive=one)
        for number, one in enumerate(destructive)
    ]
    shown = press("Cancel")
    CHOOSE(None, plain("Which?"), choices)
    assert shown[0].defaultButton().text().replace("&", "") == default


class Slow(QObject):
    over = Signal()


def test_waiting_ends_by_itself_or_by_the_button(
    press: Callable[[str], Shown], monkeypatch: pytest.MonkeyPatch
) -> None:
    slow = Slow()
    press("Stay")
    assert not WAIT(None, plain("Saving…"), plain("Stay"), slow.over)

    def end(box: QMessageBox) -> int:
        box.show()
        slow.over.emit()
        assert not box.isVisible()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", end)
    assert WAIT(None, plain("Saving…"), plain("Stay"), slow.over)


def test_a_file_is_chosen_and_gets_its_ending(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    name, kinds = "/a/b.pdf", []

    def answer(*given: str) -> tuple[str, str]:
        kinds.append(given[3])
        return name, ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", answer)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    title = mark("Test", "Title")
    assert OPEN(None, title, real_ask.TABLES, "*.csv *.txt") == Path("/a/b.pdf")
    assert kinds[-1] == "Spreadsheets (*.csv *.txt)"
    assert SAVE(None, title, "x", real_ask.PDFS, ".pdf") == Path("/a/b.pdf")
    name = "/a/week 1.2"
    assert SAVE(None, title, Path("x"), real_ask.PDFS, ".pdf") == Path("/a/week 1.2.pdf")
    name = ""
    assert SAVE(None, title, "x", real_ask.PDFS, ".pdf") is None
    assert OPEN(None, title, real_ask.PDFS, "*.pdf") is None


def test_a_file_is_saved_as_one_kind_of_several(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    name, chosen, offered = "", "", []

    def answer(*given: str) -> tuple[str, str]:
        offered.append(given[3])
        return name, chosen

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    kinds = ((real_ask.WEB_PAGES, ".html"), (real_ask.PDFS, ".pdf"))

    def saved() -> Path | None:
        return SAVE_AS(None, mark("Test", "Title"), "x.html", kinds)

    assert saved() is None
    assert offered[-1] == "Web pages (*.html);;PDF documents (*.pdf)"
    name = "/a/week.PDF"
    assert saved() == Path("/a/week.PDF")
    name, chosen = "/a/week 1.2", "PDF documents (*.pdf)"
    assert saved() == Path("/a/week 1.2.pdf")
    chosen = ""
    assert saved() == Path("/a/week 1.2.html")


def test_a_file_whose_ending_was_added_is_not_replaced_unasked(
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    press: Callable[[str], Shown],
    tmp_path: Path,
) -> None:
    """The file dialog asks about “week”; what would be written over is “week.pdf”."""
    there = tmp_path / "week.pdf"
    there.write_bytes(b"%PDF-")
    names = [str(tmp_path / "week"), str(tmp_path / "week"), ""]
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (names.pop(0), ""))
    monkeypatch.setattr(real_ask, "confirm", CONFIRM)
    monkeypatch.setattr(real_ask, "choose", CHOOSE)
    shown = press("Replace it")
    assert SAVE(None, mark("Test", "Title"), "week", real_ask.PDFS, ".pdf") == there
    assert shown[0].text() == "There is a file “week.pdf” already. Replace it?"
    press("Cancel")
    assert SAVE(None, mark("Test", "Title"), "week", real_ask.PDFS, ".pdf") is None
    assert names == [], "another name was asked for"


def test_words_are_asked(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QInputDialog, "getText", lambda *_, text: (f" {text} ", True))
    assert WORDS(None, plain("Title"), plain("Name"), "old") == "old"
    monkeypatch.setattr(QInputDialog, "getText", lambda *_, text: (text, False))
    assert WORDS(None, plain("Title"), plain("Name"), "old") is None


def test_dialogs_and_menus_run(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    dialog, menu = QDialog(), QMenu()
    qtbot.addWidget(dialog)
    qtbot.addWidget(menu)
    menu.addAction("x")
    monkeypatch.setattr(QDialog, "exec", lambda _: int(QDialog.DialogCode.Accepted))
    assert RUN_DIALOG(dialog)
    closing = QTimer(menu)
    closing.timeout.connect(menu.close)
    closing.start(20)
    assert RUN_MENU(menu, QPoint()) is None
